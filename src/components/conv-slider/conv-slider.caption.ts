/** What conv-slider says: of the whole picture, and of the stop on screen. */
import type { Cell } from '../../drawing/heat-map.js';
import { extremes, matrixText } from '../../drawing/text-alternative.js';
import type { SlidingFilter, Stop } from './conv-slider.model.js';
import { words } from './conv-slider.words.js';

export interface SliderCaption {
  /** The input pixel pointed at. */
  readonly pixel: Cell | undefined;
  /** The answer still waits for the reader's guess. */
  readonly hidden: boolean;
  /** What is to be said of the last guess. */
  readonly verdict: string;
  readonly write: (value: number) => string;
}

export function sliderCaption(sliding: SlidingFilter, stop: Stop, view: SliderCaption): string {
  const { pixel, hidden, verdict, write } = view;
  if (pixel) return words.fed(pixel.row + 1, pixel.column + 1, sliding.fedBy(pixel).length);
  const index = stop.row * sliding.columns + stop.column + 1;
  if (hidden) return verdict;
  const blank = stop.patch.data.every((value) => value === 0);
  const near = Math.abs(stop.sum) < 0.005;
  const seen = blank ? words.blank : near ? words.balanced : stop.sum > 0 ? words.positive : words.negative;
  const flipped = sliding.settings.mode === 'convolution' ? words.flipped : '';
  return `${verdict} ${words.caption(index, sliding.stops, seen, write(stop.output))} ${flipped}`.trim();
}

/** The picture in one sentence. `name` is the image's, `hidden` keeps the answers secret. */
export function sliderSummary(
  { settings, filter, output, rows, columns }: SlidingFilter,
  name: string,
  hidden: boolean,
  write: (value: number) => string,
): string {
  const { min, max } = extremes(output);
  const range = hidden ? ['?', '?'] : [write(min), write(max)];
  return words.summary(name, rows, columns, matrixText(settings.kernel.flat(), filter.shape[1]), range[0], range[1]);
}

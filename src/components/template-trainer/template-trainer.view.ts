/** From what is known of one moment to what the picture shows. */
import type { Cell } from '../../drawing/heat-map.js';
import { layOut } from './template-trainer.layout.js';
import { classMeans } from './template-trainer.model.js';
import type { PictureView } from './template-trainer.picture.js';
import type { Probe, Reading, Write } from './template-trainer.reading.js';
import { words } from './template-trainer.words.js';
import { FILTER_NUMBERS, SIDE } from './template-trainer.sizes.js';

export interface Looking extends Pick<PictureView, 'current' | 'filter' | 'pixel' | 'point' | 'move'> {
  readonly width: number;
  readonly write: Write;
  /** The pixel that the keyboard stands on. */
  readonly place: Cell;
  /** Undefined: the net is asked about its own image. */
  readonly asked: Probe | undefined;
}

export function viewOf(reading: Reading, looking: Looking): PictureView {
  const { run, moment, oneImage } = reading;
  const { width, write, asked, pixel, place } = looking;
  const percent = (share: number): string => reading.percent(share);
  const images = classMeans(run.examples);
  const layout = layOut(width, images.length, run.settings.filterSize);
  const [{ name }] = images;
  const [{ pixels }] = run.examples;
  const probe = asked ?? { name: words.digit(name), pixels };
  const { probabilities } = run.answer(moment, probe.pixels);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const count = run.examples.length;
  return {
    ...looking,
    ...{ layout, images, probe, probabilities, percent },
    summary: `${words.figure}: ${words.now(reading.step)}`,
    imageTitle:
      count === 1 ? words.only(layout.narrow) : count > images.length ? words.mean(write(count)) : words.image,
    rows: reading.rows(layout.narrow),
    descriptions: FILTER_NUMBERS.map((k) => reading.description(k)),
    verdicts: FILTER_NUMBERS.map((k) => reading.verdict(k)),
    pixel: oneImage ? pixel : undefined,
    activePixel: oneImage ? place : undefined,
    describePixel: ({ row, column }) =>
      words.pixel(write(row + 1), write(column + 1), write(pixels[row * SIDE + column])),
    answerLabel: words.answer(String(best), percent(probabilities[best]), probe.name),
    curve: {
      ...{ values: run.confidence, now: moment },
      title: images.length === 1 ? words.chance(name) : words.right,
      label: words.curve(percent(run.confidence[moment]), percent(run.confidence[0])),
    },
  };
}

/** From the attributes of template-match to all the images tried against its template. */
import { oneOf } from '../../data/input-error.js';
import { checkSeed } from '../../data/seed.js';
import { imageNames, imageOf, shiftFrom, templateFrom, type Digits, type Source } from './template-match.input.js';
import type { TriedImage } from './template-match.list.js';
import { inValues, match, type Pixels, type PixelValues, type Shift } from './template-match.model.js';
import { words } from './template-match.words.js';

/** As the attributes have it. */
export interface MatchSettings {
  readonly template: string;
  readonly image: string;
  readonly images: string;
  readonly values: PixelValues;
  readonly shift: string;
  readonly seed: number;
}

/** A template with all the images tried against it. */
export interface Tried {
  readonly source: Source;
  readonly template: Pixels;
  readonly values: PixelValues;
  readonly images: readonly TriedImage[];
  /** Which of them is on screen. */
  readonly selected: number;
  readonly shift: Shift;
}

/** What stands where there is nothing else to show: it waits for no digit. */
export const example: MatchSettings = {
  template: 'digit:4',
  image: 'self',
  images: 'all-on',
  values: '0-1',
  shift: '0 0',
  seed: 1,
};

/** Undefined while the template's digit is still to be loaded. @throws InputError */
export function tryImages(settings: MatchSettings, digits: Digits | undefined): Tried | undefined {
  const { values, seed, image } = settings;
  oneOf('values', values, ['0-1', '0-255']);
  checkSeed(seed);
  const source = templateFrom(settings.template, digits);
  // An image that is asked for is tried too, unless template or values rule it out.
  const names = imageNames(`${settings.images} ${image}`, source, values);
  const shift = shiftFrom(settings.shift);
  if (!source.pixels) return undefined;
  const grey = source.pixels;
  const template = inValues(grey, values);
  const images = names.map((name) => {
    const pixels = imageOf(name, grey, { shift, seed, digits });
    return {
      name,
      text: words.name(name, source.digit),
      match: pixels && match(inValues(pixels, values), template),
    };
  });
  const wanted = imageNames(image, source, values).at(-1);
  const selected =
    image === 'self'
      ? 0
      : Math.max(
          0,
          names.findIndex((name) => name === wanted),
        );
  return { source, template, values, images, selected, shift };
}

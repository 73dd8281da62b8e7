/** Settings that nobody would write, and some that somebody does: seeded, so that a failure can be looked at again. */
import type { Random } from '../../src/math/random.js';

/** What the harness knows of an element's class: lit keeps it. */
interface ReactiveClass {
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: string | boolean; readonly type?: unknown }
  >;
}

export interface Setting {
  readonly attribute: string;
  /** Null takes the attribute away. */
  readonly value: string | null;
}

const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '5',
  '-1',
  '0.5',
  '2.5',
  '-0.01',
  '7',
  '40',
  '1e3',
  '1e9',
  '-1e300',
  'abc',
  '',
  ' ',
  '٣',
];

const TEXTS = [
  '',
  ' ',
  'no such thing ☃',
  '<b>bold</b>"\'&',
  'constructor',
  '__proto__',
  'digit:4',
  'digit:7:1',
  'digit:99',
  'digit:',
  '0 0 1; 0 2 1; 1 1 2',
  '1 0; 2 -1',
  '[[1,0],[0,1]]',
  '[[[1,0,0],[0,1,0]],[[0,0,1],[1,1,1]]]',
  '1 2; 3',
  '1 -2 1/3 4e-1, 5',
  '-1 1 -1',
  '1/0 1',
  '1e300 1e300; 1e300 -1e300',
  'NaN NaN; NaN 1',
  '9'.repeat(500),
  '1 '.repeat(3000),
  '1 1;'.repeat(300),
  'valid',
  'same',
  'max',
  'average',
  'relu',
  'sigmoid',
  'linear',
  'softmax',
  'dense',
  'sobel-x',
  'laplacian',
  'convolution',
  'cross-correlation',
  'backward',
  'change',
  'before-after',
  'conv1',
  'conv2',
  'look',
  'off',
  'visible',
  'conv 3; pool 2; conv 3 stride 2',
  '5x7',
  '3x2',
  '0',
  '1',
  '2',
  '4',
  '-3',
  '1e9',
  '0-255',
];

/** Attributes that may say anything, or would start what a test of settings is not about. */
const LEFT_ALONE = new Set(['label', 'session', 'worker-url', 'permalink', 'autoplay', 'autostart']);

/** Name and kind of every attribute of an element. */
export function attributesOf(tag: string): { name: string; type: unknown }[] {
  const { elementProperties } = customElements.get(tag) as unknown as ReactiveClass;
  return [...elementProperties].flatMap(([property, { attribute, type }]) => {
    if (attribute === false) return [];
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return LEFT_ALONE.has(name) ? [] : [{ name, type }];
  });
}

/** One to three attributes, each with a value of its kind or of another. */
export function drawSettings(attributes: readonly { name: string; type: unknown }[], random: Random): Setting[] {
  const pick = <T>(list: readonly T[]): T => list[random.integer(list.length)];
  return Array.from({ length: 1 + random.integer(3) }, () => {
    const { name, type } = pick(attributes);
    if (type === Boolean) return { attribute: name, value: random.integer(2) === 0 ? null : '' };
    if (random.integer(8) === 0) return { attribute: name, value: null };
    return { attribute: name, value: pick(type === Number && random.integer(10) > 0 ? NUMBERS : TEXTS) };
  });
}

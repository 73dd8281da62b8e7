/** Where the matrices of backprop-stepper stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { Lesson, MapName, Shape } from './backprop-stepper.model.js';

export interface WorkedLayout {
  readonly left: GridBox;
  readonly right: GridBox;
  readonly result: GridBox;
  readonly sum: { readonly x: number; readonly y: number };
}

export interface StepperLayout {
  /** Height of the net: values above, gradients below. */
  readonly net: number;
  /** Height of the picture: the net and the tallest worked step, so that nothing jumps. */
  readonly height: number;
  readonly boxes: ReadonlyMap<MapName, GridBox>;
  /** Columns of the net in forward order, line by line. */
  readonly lines: readonly (readonly MapName[])[];
}

const TITLE = 24;
/** Between the values and their gradients. */
const BETWEEN = 36;
const LINE_GAP = 28;
/** Between W and b. */
const BIAS_GAP = 12;
/** Between the net and the worked step. */
const WORKED_GAP = 16;
/** Room for a sum such as `= −12.345`. */
const SUM_WIDTH = 92;
const LEAST_WORKED = 112;

/** Side of a cell in which every number can be read: wider where one may have five signs, such as −1.27. */
export function readableCell(lesson: Lesson): number {
  const long = (value: number): boolean => Math.abs(value) >= 100 || !Number.isInteger(10 * value);
  const maps = ['I', 'W', 'o', 'dW', 'do'] as const;
  return lesson.dense || maps.some((name) => lesson.map(name).values.some(long)) ? 37 : 27;
}

/**
 * @param shapes the sides of the matrices
 * @param readable least side of a cell, if there is room
 * @param largest largest side of a cell
 */
export function layOut(
  shapes: ReadonlyMap<MapName, Shape>,
  readable: number,
  width: number,
  largest: number,
): StepperLayout {
  const dense = shapes.has('V');
  const shape = (name: MapName): Shape => shapes.get(name) ?? { rows: 0, columns: 0 };
  // b hangs below W.
  const names = [...shapes.keys()].filter((name) => name !== 'b' && !name.startsWith('d'));
  const smallestGap = width >= 560 ? 28 : 14;
  const cellsOf = (line: readonly MapName[]): number => line.reduce((sum, name) => sum + shape(name).columns, 0);
  const fitting = (line: readonly MapName[]): number => (width - (line.length - 1) * smallestGap) / cellsOf(line);
  const needed = Math.min(largest, readable);
  // Where the net may be broken into lines: the head stays together.
  const broken = dense ? [[4], [3], [2, 4]] : [[2]];
  const choices = [[], ...broken].map((breaks) => {
    const lines = [0, ...breaks].map((start, i) => names.slice(start, breaks[i]));
    return { lines, cell: Math.min(breaks.length > 0 ? Math.min(44, largest) : largest, ...lines.map(fitting)) };
  });
  const widest = choices.reduce((best, one) => (one.cell > best.cell ? one : best));
  const { lines, cell: side } = choices.find(({ cell }) => cell >= needed) ?? widest;
  const cell = Math.floor(side);
  const boxes = new Map<MapName, GridBox>();
  let top = 0;
  for (const line of lines) {
    const tallest = Math.max(...line.map((name) => shape(name).rows)) * cell;
    // b hangs below W, so that a 2×2 filter beside a 3×3 image needs a little more room.
    const bias = line.includes('W') ? (tallest + shape('W').rows * cell) / 2 + BIAS_GAP + cell : 0;
    const row = Math.max(tallest, bias);
    const gap = Math.min(64, (width - cellsOf(line) * cell) / Math.max(1, line.length - 1));
    let x = Math.max(0, (width - cellsOf(line) * cell - (line.length - 1) * gap) / 2);
    for (const name of line) {
      const { rows, columns } = shape(name);
      const place = (which: MapName, start: number): void => {
        const box = { x, y: start + (tallest - rows * cell) / 2, cell, rows, columns };
        boxes.set(which, box);
        if (name !== 'W') return;
        const below = { x: x + (columns - 1) * cell, y: box.y + heightOf(box) + BIAS_GAP, cell, rows: 1, columns: 1 };
        boxes.set(which === 'W' ? 'b' : 'db', below);
      };
      place(name, top + TITLE);
      const gradient = `d${name}` as MapName;
      if (shapes.has(gradient)) place(gradient, top + TITLE + row + BETWEEN);
      x += columns * cell + gap;
    }
    top += TITLE + row + BETWEEN + row + LINE_GAP;
  }
  const net = top - LINE_GAP + WORKED_GAP;
  const worked = (dense ? (['W', 'o', 'V', 's'] as const) : (['W', 'o'] as const)).map((name) => {
    const { result } = layOutWorked(shape(name), width, 0);
    return result.y + heightOf(result);
  });
  return { net, height: Math.ceil(net + Math.max(LEAST_WORKED, ...worked) + 4), boxes, lines };
}

/** left × right = products, in one line or, where cells would be too small for numbers, in two. */
export function layOutWorked({ rows, columns }: Shape, width: number, top: number): WorkedLayout {
  const narrow = width < 400;
  const gap = narrow ? 24 : 44;
  const largest = narrow ? 36 : 42;
  const oneLine = Math.min(largest, (width - 2 * gap - SUM_WIDTH) / (3 * columns));
  const inOne = oneLine >= 30;
  const cell = Math.floor(inOne ? oneLine : Math.min(largest, (width - gap) / (2 * columns)));
  const left: GridBox = { x: 0, y: top + TITLE, cell, rows, columns };
  const right: GridBox = { ...left, x: widthOf(left) + gap };
  const result: GridBox = inOne
    ? { ...left, x: right.x + widthOf(right) + gap }
    : { ...left, x: gap, y: left.y + heightOf(left) + TITLE };
  return { left, right, result, sum: { x: result.x + widthOf(result) + 12, y: result.y + heightOf(result) / 2 } };
}

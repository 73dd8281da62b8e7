/** Where the matrices of backprop-stepper stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { Lesson, MapName } from './backprop-stepper.model.js';
import { workedOf, type Worked } from './backprop-stepper.terms.js';

export interface WorkedLayout {
  readonly left: GridBox;
  readonly right: GridBox;
  readonly result: GridBox;
  readonly sum: { readonly x: number; readonly y: number };
}

export interface StepperLayout {
  readonly width: number;
  /** Height of the net: values above, gradients below. */
  readonly net: number;
  readonly boxes: ReadonlyMap<MapName, GridBox>;
  /** Columns of the net in forward order, line by line. */
  readonly lines: readonly (readonly MapName[])[];
}

const TITLE = 24;
/** Between the values and their gradients. */
const BETWEEN = 40;
const LINE_GAP = 26;
/** Between W and b. */
const BIAS_GAP = 12;
const READABLE = 26;

/** Room for a sum such as `= −12.345`. */
const SUM_WIDTH = 78;

export function layOut(lesson: Lesson, width: number, largest: number): StepperLayout {
  const names: MapName[] = lesson.dense ? ['I', 'W', 'o', 'a', 'V', 's', 'p', 'L'] : ['I', 'W', 'o', 's', 'L'];
  const smallestGap = width >= 560 ? 28 : 14;
  const cellsOf = (line: readonly MapName[]): number => line.reduce((sum, name) => sum + lesson.map(name).columns, 0);
  const fitting = (line: readonly MapName[]): number => (width - (line.length - 1) * smallestGap) / cellsOf(line);
  const lines: MapName[][] = [[]];
  for (const name of names) {
    const line = lines[lines.length - 1];
    if (line.length > 0 && fitting([...line, name]) < READABLE) lines.push([name]);
    else line.push(name);
  }
  const cell = Math.floor(Math.min(largest, ...lines.map(fitting)));
  const boxes = new Map<MapName, GridBox>();
  let top = 0;
  for (const line of lines) {
    const tallest = Math.max(...line.map((name) => lesson.map(name).rows)) * cell;
    // b hangs below W, so that a 2×2 filter beside a 3×3 image needs a little more room.
    const bias = line.includes('W') ? (tallest + lesson.map('W').rows * cell) / 2 + BIAS_GAP + cell : 0;
    const row = Math.max(tallest, bias);
    const gap = Math.min(64, (width - cellsOf(line) * cell) / Math.max(1, line.length - 1));
    let x = Math.max(0, (width - cellsOf(line) * cell - (line.length - 1) * gap) / 2);
    for (const name of line) {
      const { rows, columns } = lesson.map(name);
      const place = (which: MapName, start: number): void => {
        const box = { x, y: start + (tallest - rows * cell) / 2, cell, rows, columns };
        boxes.set(which, box);
        if (name !== 'W') return;
        const below = { x: x + (columns - 1) * cell, y: box.y + heightOf(box) + BIAS_GAP, cell, rows: 1, columns: 1 };
        boxes.set(which === 'W' ? 'b' : 'db', below);
      };
      place(name, top + TITLE);
      const gradient = `d${name}` as MapName;
      if (lesson.has(gradient)) place(gradient, top + TITLE + row + BETWEEN);
      x += columns * cell + gap;
    }
    top += TITLE + row + BETWEEN + row + LINE_GAP;
  }
  return { width, net: top - LINE_GAP, boxes, lines };
}

/** Height of the tallest worked line, so that nothing jumps from step to step. */
export function workedHeight(lesson: Lesson, width: number): number {
  const heights = lesson.steps.map((step) => {
    const worked = workedOf(lesson, step);
    if (!worked) return 0;
    const { result } = layOutWorked(worked, width, 0);
    return result.y + heightOf(result);
  });
  return Math.max(110, ...heights) + 4;
}

/** left × right = products, in one line or, where cells would be too small for numbers, in two. */
export function layOutWorked({ rows, columns }: Worked, width: number, top: number): WorkedLayout {
  const gap = 26;
  const oneLine = Math.min(38, (width - 2 * gap - SUM_WIDTH) / (3 * columns));
  const inOne = oneLine >= READABLE;
  const cell = Math.floor(inOne ? oneLine : Math.min(38, (width - gap) / (2 * columns)));
  const left: GridBox = { x: 0, y: top + TITLE, cell, rows, columns };
  const right: GridBox = { ...left, x: widthOf(left) + gap };
  const result: GridBox = inOne
    ? { ...left, x: right.x + widthOf(right) + gap }
    : { ...left, x: gap, y: left.y + heightOf(left) + TITLE };
  return { left, right, result, sum: { x: result.x + widthOf(result) + 10, y: result.y + heightOf(result) / 2 } };
}

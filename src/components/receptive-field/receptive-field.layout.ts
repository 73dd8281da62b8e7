/** Where the rows of receptive-field stand, in CSS pixels, for a given width. */
import type { GridBox } from '../../drawing/heat-map.js';
import type { LayerStack, Unit } from './receptive-field.model.js';

export interface StackPanel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Left edge of the input row. */
  readonly left: number;
  /** Side of a unit's place. */
  readonly cell: number;
  /** Upper edge of each level's row, from the input up. */
  readonly rows: readonly number[];
  /** The input image, seen from above. */
  readonly map: GridBox;
  readonly bottom: number;
}

export interface StackLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly StackPanel[];
}

const TITLE = 40;
/** Room on the left for what a layer is. */
const LABELS = 108;
const GAP = 32;
/** From one row's foot to the next one's head. */
const BETWEEN = 40;
const LARGEST_CELL = 30;
const MAP = 120;

export function layOut(stacks: readonly LayerStack[], width: number, largest = LARGEST_CELL): StackLayout {
  const aside = stacks.length > 1 && width >= 560;
  const panelWidth = aside ? (width - GAP) / 2 : Math.min(width, 460);
  const deepest = Math.max(...stacks.map(({ top }) => top));
  // A layer with a stride or dilation has one line more to say.
  const told = stacks.some(({ layers }) => layers.some(({ stride, dilation }) => stride > 1 || dilation > 1));
  const panels: StackPanel[] = [];
  let y = 0;
  for (const [i, stack] of stacks.entries()) {
    const cell = Math.min(largest, (panelWidth - LABELS) / stack.length);
    const pitch = Math.max(cell, told ? 24 : 14) + BETWEEN;
    // Side by side, both inputs stand on one line.
    const above = aside ? deepest : stack.top;
    const rows = stack.lengths.map((_, level) => y + TITLE + (above - level) * pitch);
    const x = aside ? i * (panelWidth + GAP) : 0;
    const mapCell = Math.min(12, MAP / stack.length);
    const map: GridBox = {
      // What stands beside the image needs the room on narrow pages.
      x: panelWidth < 340 ? x : x + LABELS,
      y: rows[0] + cell + 18,
      cell: mapCell,
      rows: stack.length,
      columns: stack.length,
    };
    const bottom = map.y + MAP + 4;
    panels.push({ x, y, width: panelWidth, left: x + LABELS, cell, rows, map, bottom });
    if (!aside) y = bottom + 16;
  }
  return { width, height: Math.max(...panels.map(({ bottom }) => bottom)), panels };
}

/** The middle of a unit along the row. */
export const middleX = (panel: StackPanel, stack: LayerStack, unit: Unit): number =>
  panel.left + stack.centreOf(unit) * panel.cell;

/** The unit nearest to a point of the picture. */
export function unitAt(panel: StackPanel, stack: LayerStack, x: number, y: number): Unit {
  const distance = (level: number): number => Math.abs(y - panel.rows[level] - panel.cell / 2);
  const levels = stack.lengths.map((_, level) => level);
  const level = levels.reduce((best, one) => (distance(one) < distance(best) ? one : best), 0);
  return nearestTo(stack, level, (x - panel.left) / panel.cell);
}

/** The unit of a level whose middle lies nearest to a place over the input. */
export function nearestTo(stack: LayerStack, level: number, centre: number): Unit {
  const { size, jump } = stack.fields[level];
  const index = Math.round((centre - size / 2) / jump);
  return { level, index: Math.min(stack.lengths[level] - 1, Math.max(0, index)) };
}

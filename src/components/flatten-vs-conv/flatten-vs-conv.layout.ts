/** Where the parts of flatten-vs-conv stand, in CSS pixels, for a given width. */
import type { GridBox } from '../../drawing/heat-map.js';
import { SIDE } from './flatten-vs-conv.model.js';
import type { NetworkName } from './flatten-vs-conv.recipes.js';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One network: eight panels of its first layer, then ten bars. */
export interface RowLayout {
  /** Base line of the title. */
  readonly title: { readonly x: number; readonly y: number };
  /** Line of the note above the panels. */
  readonly note: number;
  /** Where the image stands as one row of pixels, for the network that flattens. */
  readonly strip: Place | undefined;
  /** Top left of each panel, and their side. */
  readonly panels: readonly { readonly x: number; readonly y: number }[];
  readonly side: number;
  readonly bars: Place;
}

export interface ContestLayout {
  readonly width: number;
  readonly height: number;
  readonly image: GridBox;
  readonly rows: { readonly dense: RowLayout; readonly conv: RowLayout };
  readonly shifts: Place;
  readonly slope: Place;
}

export const PANELS = 8;
const TITLE = 22;
const GAP = 6;
/** Distance between the three columns: the arrows. */
const ARROW = 26;
/** Height of a chart, with its axis. */
const CHART = 150;

export function layOut(width: number): ContestLayout {
  return width >= 560 ? sideBySide(width) : stacked(width);
}

/** Room above the panels: for the title and a note, and for the flattened image with its own note. */
const HEAD = { conv: 38, dense: 70 };

/** Title, flattened image and panels of one network, from `top` on. */
function panelRow(name: NetworkName, x: number, top: number, width: number): Omit<RowLayout, 'bars'> {
  const side = (width - (PANELS - 1) * GAP) / PANELS;
  const y = top + HEAD[name];
  return {
    title: { x, y: top + 14 },
    note: y - 6,
    strip: name === 'dense' ? { x, y: top + 36, width, height: 12 } : undefined,
    panels: Array.from({ length: PANELS }, (_, k) => ({ x: x + k * (side + GAP), y })),
    side,
  };
}

function sideBySide(width: number): ContestLayout {
  const cell = 6;
  const barsWidth = Math.min(170, 0.24 * width);
  const x = SIDE * cell + ARROW;
  const row = (name: NetworkName, top: number): RowLayout => {
    const panels = panelRow(name, x, top, width - x - ARROW - barsWidth);
    const end = top + HEAD[name] + panels.side;
    return {
      ...panels,
      bars: { x: width - barsWidth, y: top + TITLE, width: barsWidth, height: end - top - TITLE + 4 },
    };
  };
  const dense = row('dense', 0);
  const conv = row('conv', HEAD.dense + dense.side + 14);
  const image = { x: 0, y: TITLE, cell, rows: SIDE, columns: SIDE };
  const top = Math.max(image.y + SIDE * cell + 20, conv.bars.y + conv.bars.height) + 18 + TITLE;
  const slope = 0.34 * width;
  return {
    ...{ width, image, height: top + CHART + 6, rows: { dense, conv } },
    shifts: { x: 0, y: top, width: width - slope - 28, height: CHART },
    slope: { x: width - slope, y: top, width: slope, height: CHART },
  };
}

function stacked(width: number): ContestLayout {
  const cell = 5;
  const row = (name: NetworkName, top: number): RowLayout => {
    const panels = panelRow(name, 0, top, width);
    return { ...panels, bars: { x: 0, y: top + HEAD[name] + panels.side + 30, width, height: 60 } };
  };
  const below = ({ bars }: RowLayout): number => bars.y + bars.height;
  const dense = row('dense', TITLE + SIDE * cell + 34);
  const conv = row('conv', below(dense) + 20);
  const top = below(conv) + 20 + TITLE;
  return {
    ...{ width, image: { x: 0, y: TITLE, cell, rows: SIDE, columns: SIDE } },
    ...{ height: top + 2 * CHART + TITLE + 24, rows: { dense, conv } },
    shifts: { x: 0, y: top, width, height: CHART },
    slope: { x: 0, y: top + CHART + TITLE + 18, width, height: CHART },
  };
}

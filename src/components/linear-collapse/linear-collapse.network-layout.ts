/** Where the parts of the network's picture stand, in CSS pixels, for a given width. Loaded with the network. */
import type { GridBox } from '../../drawing/heat-map.js';
import { LAYERS_IN_LINE, NETWORK_WIDE, networkHeight, TITLE } from './linear-collapse.layout.js';

const CLASSES = 10;
/** Templates in a row. */
export const PER_ROW = 5;

/** Where everything stands: at the left the image, in the middle the two ways, at the right the scores. */
export interface NetworkLayout {
  readonly height: number;
  readonly image: GridBox;
  readonly boxes: { readonly x: number; readonly y: number; readonly width: number; readonly perLine: number };
  readonly templates: readonly GridBox[];
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly row: number };
}

/** A layer's box and the distance to the next. */
export const BOX = { height: 40, gap: 8 };

export function layOutNetwork(width: number): NetworkLayout {
  const wide = width >= NETWORK_WIDE;
  const imageCell = wide ? 4 : 3;
  const imageSide = 28 * imageCell;
  const middleX = wide ? imageSide + 28 : 0;
  const chartWidth = wide ? Math.min(210, 0.29 * width) : width;
  const middleWidth = wide ? width - middleX - chartWidth - 28 : width;
  const cell = (middleWidth - (PER_ROW - 1) * 10) / (PER_ROW * 28);
  const side = 28 * cell;
  const boxesY = TITLE;
  const perLine = width >= LAYERS_IN_LINE ? 5 : 2;
  const boxes = wide
    ? { x: middleX, y: boxesY, width: middleWidth, perLine }
    : { x: imageSide + 20, y: boxesY, width: width - imageSide - 20, perLine };
  const lines = width >= LAYERS_IN_LINE ? 1 : 3;
  const templatesY =
    (wide ? boxesY + BOX.height : Math.max(TITLE + imageSide, boxesY + lines * (BOX.height + BOX.gap))) + TITLE + 28;
  const templates = Array.from({ length: CLASSES }, (_, k) => ({
    ...{ x: middleX + (k % PER_ROW) * (side + 10), y: templatesY + Math.floor(k / PER_ROW) * (side + 20) },
    ...{ cell, rows: 28, columns: 28 },
  }));
  const templatesEnd = templatesY + 2 * side + 20;
  const chart = wide
    ? { x: width - chartWidth, y: TITLE, width: chartWidth, row: (templatesEnd - TITLE) / CLASSES }
    : { x: 0, y: templatesEnd + TITLE + 14, width, row: 22 };
  const image = {
    ...{ x: 0, y: wide ? (TITLE + templatesEnd - imageSide) / 2 : TITLE, cell: imageCell, rows: 28, columns: 28 },
  };
  return { height: networkHeight(width), image, boxes, templates, chart };
}

/** Where the grids of channel-sum stand, in CSS pixels, for a given width. */
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { ChannelLayer } from './channel-sum.model.js';

/** The grids of one input channel, from left to right. */
export interface ChannelRow {
  readonly channel: GridBox;
  readonly slice: GridBox;
  readonly partial: GridBox;
  /** The pixels under the window, written out; left out where there is no room. */
  readonly pixels: GridBox | undefined;
  readonly products: GridBox;
}

export interface ChannelLayout {
  readonly width: number;
  readonly height: number;
  /** Image and map stand beside the channels, not above and below them. */
  readonly wide: boolean;
  /** The image in its own colours; only a colour image has one. */
  readonly picture: GridBox | undefined;
  readonly rows: readonly ChannelRow[];
  /** Frame around all slices: they are one filter. */
  readonly filter: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly output: GridBox;
  /** The maps of all filters. */
  readonly maps: readonly GridBox[];
  /** Top of the part with all maps. */
  readonly mapsTop: number;
}

const TITLE = 22;
const GAP = 30;
/** Most height that the channels may take together. */
const TALLEST = 470;
const WIDE = 600;
const MOST_FILTERS = 8;

export function layOut(layer: ChannelLayer, width: number, largestCell: number): ChannelLayout {
  const [imageRows, imageColumns] = layer.image.shape;
  const [kernelRows, kernelColumns] = layer.weights.shape;
  const { channels, y, x } = layer;
  const wide = width >= WIDE;
  const colour = channels === 3;
  const size = { rows: imageRows, columns: imageColumns };
  const kernel = { rows: kernelRows, columns: kernelColumns };
  const result = { rows: y.output, columns: x.output };
  const mostRows = Math.max(imageRows, y.output);
  const band = Math.max(40, TALLEST / channels - TITLE);
  const sliceCell = Math.min(26, 80 / kernelColumns, band / kernelRows);
  const sliceWidth = kernelColumns * sliceCell;

  const columnsAcross = imageColumns + x.output;
  const rest = width - sliceWidth - (wide ? (colour ? 4 : 3) : 2) * GAP;
  // On a wide page the image and the map stand beside their channels, larger than these.
  const share = wide ? (colour ? 0.4 : 0.55) : 1;
  const cell = Math.min(largestCell, band / mostRows, (share * rest) / columnsAcross);
  const step = TITLE + Math.max(mostRows * cell, kernelRows * sliceCell);
  const large = wide
    ? Math.min(
        largestCell,
        (channels * step - TITLE) / mostRows,
        (rest - columnsAcross * cell) / (x.output + (colour ? imageColumns : 0)),
      )
    : Math.min(largestCell, 150 / mostRows, width / 2 / Math.max(imageColumns, x.output));

  const picture: GridBox | undefined = colour ? { ...size, x: 0, y: TITLE, cell: large } : undefined;
  const left = wide && picture ? widthOf(picture) + GAP : 0;
  const top = !wide && picture ? TITLE + heightOf(picture) + 8 : 0;
  const sliceX = left + imageColumns * cell + GAP;
  const partialX = sliceX + sliceWidth + GAP;
  const middle = (row: number, height: number): number => top + row * step + TITLE + (step - TITLE - height) / 2;
  const bottom = top + channels * step;
  const centre = top + (channels * step + TITLE) / 2;
  const output: GridBox = wide
    ? { ...result, x: partialX + x.output * cell + GAP, y: centre - (y.output * large) / 2, cell: large }
    : { ...result, x: width - x.output * large, y: bottom + TITLE + 34, cell: large };

  const worked = workedLine(kernel, channels, width, Math.max(bottom, output.y + heightOf(output)) + 24);
  const rows = worked.blocks.map((block, c) => ({
    channel: { ...size, x: left, y: middle(c, imageRows * cell), cell },
    slice: { ...kernel, x: sliceX, y: middle(c, kernelRows * sliceCell), cell: sliceCell },
    partial: { ...result, x: partialX, y: middle(c, y.output * cell), cell },
    ...block,
  }));
  const filters = layer.settings.filters.length;
  const perRow = wide ? MOST_FILTERS : MOST_FILTERS / 2;
  const mapWidth = (width - (perRow - 1) * 10) / perRow;
  const mapCell = Math.min(mapWidth / x.output, 90 / y.output, largestCell);
  const mapsTop = worked.bottom + 14;
  const maps = Array.from({ length: filters }, (_, k) => ({
    ...result,
    x: (k % perRow) * (x.output * mapCell + 10),
    y: mapsTop + TITLE + Math.floor(k / perRow) * (y.output * mapCell + 12),
    cell: mapCell,
  }));
  return {
    width,
    wide,
    height: heightOf(maps[0]) + maps[filters - 1].y + 24,
    picture: picture && wide ? { ...picture, y: centre - heightOf(picture) / 2 } : picture,
    rows,
    filter: {
      x: sliceX - 8,
      y: rows[0].slice.y - 8,
      width: sliceWidth + 16,
      height: rows[channels - 1].slice.y + kernelRows * sliceCell - rows[0].slice.y + 16,
    },
    output,
    maps,
    mapsTop,
  };
}

/** The pixels and products of each channel as numbers, side by side, in as many lines as are needed. */
function workedLine(
  kernel: { rows: number; columns: number },
  channels: number,
  width: number,
  top: number,
): { blocks: Pick<ChannelRow, 'pixels' | 'products'>[]; bottom: number } {
  const wide = width >= WIDE;
  const gap = 16;
  const apart = wide ? 2 * gap : gap;
  const grids = wide ? 2 : 1;
  const perLine = Math.min(channels, Math.max(1, Math.floor((width + apart) / (grids * kernel.columns * 26 + apart))));
  const room = (width - (perLine - 1) * apart) / perLine;
  const cell = Math.min(32, (room - (grids - 1) * gap) / grids / kernel.columns);
  const line = TITLE + kernel.rows * cell + 26;
  const blocks = Array.from({ length: channels }, (_, c) => {
    const x = (c % perLine) * (room + apart);
    const y = top + TITLE + Math.floor(c / perLine) * line;
    const pixels = wide ? { ...kernel, x, y, cell } : undefined;
    return { pixels, products: { ...kernel, x: pixels ? x + widthOf(pixels) + gap : x, y, cell } };
  });
  return { blocks, bottom: top + Math.ceil(channels / perLine) * line };
}

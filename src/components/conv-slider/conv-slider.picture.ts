/** The picture of conv-slider: image, filter and feature map above, one stop worked out below. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import type { SliderLayout } from './conv-slider.layout.js';
import type { SlidingFilter, Stop } from './conv-slider.model.js';
import { words } from './conv-slider.words.js';

export interface SliderScales {
  readonly input: Scale;
  readonly filter: Scale;
  readonly output: Scale;
  readonly products: Scale;
}

export function scalesOf({ image, filter, output }: SlidingFilter): SliderScales {
  const input = fitScale(image.data.some((value) => value < 0) ? 'signed' : 'ink', image.data);
  const weights = fitScale('signed', filter.data);
  return {
    input,
    filter: weights,
    output: fitScale('signed', output),
    products: { kind: 'signed', max: weights.max * input.max },
  };
}

export interface SliderView {
  readonly sliding: SlidingFilter;
  readonly layout: SliderLayout;
  readonly scales: SliderScales;
  readonly stop: Stop;
  /** Whether an output still waits for the reader's guess. */
  readonly hides: (index: number) => boolean;
  /** Number of outputs drawn so far. */
  readonly drawn: number;
  /** Which input channel is on screen, from 0. */
  readonly channel: number;
  /** The input pixel pointed at, and the outputs it feeds. */
  readonly pixel: Cell | undefined;
  /** The place in window, filter and products pointed at. */
  readonly tap: Cell;
  readonly tapShown: boolean;
  readonly canEdit: boolean;
  readonly summary: string;
  readonly write: (value: number) => string;
  readonly pointPixel: (cell: Cell | undefined) => void;
  readonly pointOutput: (cell: Cell | undefined) => void;
  readonly pointTap: (cell: Cell | undefined) => void;
  readonly editTap: (cell: Cell) => void;
}

type Rect = ReturnType<typeof cellsRect>;

/** The values of one channel of `[height, width, C]` numbers. */
export const channelOf = (data: ArrayLike<number>, channels: number, channel: number): Float64Array =>
  Float64Array.from({ length: data.length / channels }, (_, i) => data[i * channels + channel]);

const outline = ({ x, y, width, height }: Rect, kind = 'window'): SVGTemplateResult => svg`
  <rect class="casing" x=${x} y=${y} width=${width} height=${height}></rect>
  <rect class=${kind} x=${x} y=${y} width=${width} height=${height}></rect>`;

const title = (box: GridBox, text: string): SVGTemplateResult =>
  svg`<text class="title" x=${box.x} y=${box.y - 8}>${text}</text>`;

const frame = (box: GridBox): Rect => cellsRect(box, 0, 0, box.rows, box.columns);

export function sliderPicture(view: SliderView): SVGTemplateResult {
  const { layout, summary } = view;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${summary}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    ${overview(view)} ${worked(view)}
  </svg>`;
}

function overview(view: SliderView): SVGTemplateResult {
  const { sliding, layout, scales, stop, channel, drawn, pixel, write, hides, canEdit, tap } = view;
  const { input, output, filter } = layout;
  const channels = sliding.image.shape[2];
  const { dilation } = sliding.settings;
  const window = cellsRect(input, stop.top, stop.left, sliding.y.reach, sliding.x.reach);
  const answer = cellsRect(output, stop.row, stop.column);
  const related = pixel ? sliding.fedBy(pixel) : [];
  const padding = sliding.y.before + sliding.y.after + sliding.x.before + sliding.x.after > 0;
  const weights = channelOf(sliding.filter.data, channels, channel);
  return svg`
    <text class="title" x=${input.x - sliding.x.before * input.cell} y="14">${words.input + words.channel(channel + 1, channels)}</text>
    <text class="title" text-anchor=${filter ? 'start' : 'end'} x=${filter ? output.x : layout.width} y="14">${words.featureMap}</text>
    ${
      padding
        ? svg`<rect
          class="padding"
          x=${input.x - sliding.x.before * input.cell}
          y=${input.y - sliding.y.before * input.cell}
          width=${widthOf(input) + (sliding.x.before + sliding.x.after) * input.cell}
          height=${heightOf(input) + (sliding.y.before + sliding.y.after) * input.cell}
        ></rect>`
        : nothing
    }
    ${grid({
      id: 'input',
      label: `${words.input}, ${String(input.rows)} × ${String(input.columns)}`,
      box: input,
      values: channelOf(sliding.image.data, channels, channel),
      scale: scales.input,
      write,
      active: pixel ?? {
        row: Math.min(input.rows - 1, Math.max(0, stop.top)),
        column: Math.min(input.columns - 1, Math.max(0, stop.left)),
      },
      describe: ({ row, column }) =>
        words.cell(row + 1, column + 1, write(sliding.image.data[(row * input.columns + column) * channels + channel])),
      pointed: view.pointPixel,
    })}
    ${grid({
      id: 'output',
      label: `${words.featureMap}, ${String(output.rows)} × ${String(output.columns)}`,
      box: output,
      values: sliding.output.map((value, i) => (hides(i) ? NaN : value)),
      scale: scales.output,
      drawn,
      write: (value) => (Number.isNaN(value) ? '?' : write(value)),
      active: stop,
      describe: ({ row, column }) => {
        const index = row * output.columns + column;
        return words.cell(row + 1, column + 1, hides(index) ? words.hidden : write(sliding.output[index]));
      },
      pointed: view.pointOutput,
    })}
    ${related.map((cell) => outlineOf(cellsRect(output, cell.row, cell.column)))}
    ${pixel ? outlineOf(cellsRect(input, pixel.row, pixel.column)) : nothing}
    ${
      filter
        ? svg`
          <path class="beam" d=${beam(window, frame(filter))}></path>
          <path class="beam" d=${beam(frame(filter), answer)}></path>
          ${title(filter, sliding.settings.mode === 'convolution' ? words.rotated : words.filter)}
          ${grid({
            id: 'filter',
            label: words.filter,
            box: filter,
            values: weights,
            scale: scales.filter,
            write,
            ...(canEdit
              ? { active: tap, picked: view.editTap, pointed: view.pointTap, describe: describeWeight(view) }
              : {}),
          })}`
        : svg`<path class="beam" d=${beam(window, answer)}></path>`
    }
    ${dilation > 1 ? taps(view) : nothing} ${outline(window)} ${outline(answer)}
  `;
}

const outlineOf = ({ x, y, width, height }: Rect): SVGTemplateResult =>
  svg`<rect class="window related" x=${x} y=${y} width=${width} height=${height}></rect>`;

/** With gaps between the taps, the pixels that are really used are marked one by one. */
function taps({ sliding, layout, stop }: SliderView): SVGTemplateResult[] {
  const [rows, columns] = sliding.filter.shape;
  const { dilation } = sliding.settings;
  return Array.from({ length: rows * columns }, (_, i) =>
    outlineOf(
      cellsRect(layout.input, stop.top + Math.floor(i / columns) * dilation, stop.left + (i % columns) * dilation),
    ),
  );
}

const describeWeight =
  ({ sliding, write }: SliderView) =>
  ({ row, column }: Cell): string => {
    const [, columns, channels] = sliding.filter.shape;
    return words.weight(row + 1, column + 1, write(sliding.filter.data[(row * columns + column) * channels]));
  };

function worked(view: SliderView): SVGTemplateResult {
  const { sliding, layout, scales, stop, channel, write, hides, tap, tapShown } = view;
  const hidden = hides(stop.row * sliding.columns + stop.column);
  const { patch, weights, products, sum } = layout;
  const channels = sliding.image.shape[2];
  const flipped = sliding.settings.mode === 'convolution';
  const shownProducts = channelOf(stop.products.data, channels, channel);
  const total = shownProducts.reduce((sum, product) => sum + product, 0);
  // The cells show two decimals: where these do not add up to the sum, it says so.
  const addsUp = decimalsThatAddUp(shownProducts, total, 2, 2).exact;
  const shown = [patch, weights, products].map((box) => cellsRect(box, tap.row, tap.column));
  return svg`
    ${title(patch, words.patch.split(' ')[0])} ${title(weights, flipped ? words.rotated : words.filter)}
    ${title(products, words.products)}
    ${grid({ id: 'patch', label: words.patch, box: patch, values: channelOf(stop.patch.data, channels, channel), scale: scales.input, write })}
    ${operator(weights, '×')}
    ${grid({
      id: 'weights',
      label: words.filter,
      box: weights,
      values: channelOf(sliding.filter.data, channels, channel),
      scale: scales.filter,
      write,
      active: tap,
      describe: describeWeight(view),
      pointed: view.pointTap,
      ...(view.canEdit ? { picked: view.editTap } : {}),
    })}
    ${operator(products, '=')}
    ${grid({ id: 'products', label: words.products, box: products, values: shownProducts, scale: scales.products, write })}
    ${tapShown ? shown.map((rect) => outline(rect)) : nothing}
    <text class="sum" x=${sum.x} y=${sum.y}>Σ ${addsUp || hidden ? '=' : '≈'} ${hidden ? '?' : write(total)}</text>
    <text class="note" x=${sum.x} y=${sum.y + 22}>${words.cosine(write(stop.cosine))}</text>
  `;
}

const operator = (box: GridBox, sign: string): SVGTemplateResult =>
  svg`<text class="operator" text-anchor="middle" dominant-baseline="central" x=${box.x - 13} y=${box.y + heightOf(box) / 2}>${sign}</text>`;

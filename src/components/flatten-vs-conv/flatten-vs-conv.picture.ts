/** The upper part of the picture: the digit, and what both networks make of it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heatMap, heightOf, widthOf, type HeatPath } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { grid, heatPaths } from '../../templates/grid.js';
import type { ContestLayout, Place, RowLayout } from './flatten-vs-conv.layout.js';
import { FURTHEST, type Opinion } from './flatten-vs-conv.model.js';
import type { NetworkName } from './flatten-vs-conv.recipes.js';
import { words } from './flatten-vs-conv.words.js';

export interface Contestant {
  readonly opinion: Opinion;
  /** Number of weights and biases. */
  readonly size: number;
  /** Whether the answer is right; undefined where nobody knows. */
  readonly verdict: boolean | undefined;
}

export interface ContestView {
  readonly layout: ContestLayout;
  /** What the networks see, 28×28. */
  readonly pixels: Float64Array;
  readonly right: number;
  readonly down: number;
  readonly shuffled: boolean;
  readonly locked: boolean;
  readonly contestants: Readonly<Record<NetworkName, Contestant>> | undefined;
  readonly write: (value: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly move: (right: number, down: number) => void;
  /** The reader lets the digit go. */
  readonly dropped: () => void;
  readonly grip: Grip;
}

/** Where a pointer took hold of the digit; kept from one picture to the next. */
export interface Grip {
  from: { readonly x: number; readonly y: number; readonly right: number; readonly down: number } | undefined;
}

export function digitHandle(view: ContestView): SVGTemplateResult {
  const { layout, pixels, right, down, locked, move, dropped, grip } = view;
  const { image: box } = layout;
  const press = (event: PointerEvent): void => {
    if (locked) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    grip.from = { x: event.clientX, y: event.clientY, right, down };
  };
  const drag = (event: PointerEvent): void => {
    const { from } = grip;
    if (!from) return;
    const scale = (event.currentTarget as Element).getBoundingClientRect().width / widthOf(box);
    const steps = (pixels: number): number => Math.round(pixels / (scale * box.cell));
    move(from.right + steps(event.clientX - from.x), from.down + steps(event.clientY - from.y));
  };
  const release = (): void => {
    if (grip.from) dropped();
    grip.from = undefined;
  };
  const key = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (locked || (!to && event.key !== 'Home')) return;
    event.preventDefault();
    move(to ? right + to[0] : 0, to ? down + to[1] : 0);
    dropped();
  };
  return svg`
    <text class="title" x=${box.x} y=${box.y - 8}>${words.image}</text>
    <g class="handle" role="application" part="grid" tabindex="0" aria-label=${words.handle} @keydown=${key}>
      ${grid({ id: 'image', label: words.image, box, values: pixels, scale: { kind: 'ink', max: 1 } })}
      <rect class="ring" x=${box.x - 3} y=${box.y - 3} width=${widthOf(box) + 6} height=${heightOf(box) + 6} rx="3"></rect>
      ${view.shuffled ? nothing : places(view)}
      <rect
        class="hit ${locked ? 'locked' : ''}"
        x=${box.x}
        y=${box.y}
        width=${widthOf(box)}
        height=${heightOf(box)}
        @pointerdown=${press}
        @pointermove=${drag}
        @pointerup=${release}
        @pointercancel=${release}
      ></rect>
    </g>
    ${locked ? nothing : svg`<text class="note" x=${box.x} y=${box.y + heightOf(box) + 18}>${words.drag}</text>`}
  `;
}

/** The middle 20×20 pixels, which hold every digit as it was prepared: where they usually are, and where they are now. */
function places({ layout: { image: box }, right, down }: ContestView): SVGTemplateResult {
  const place = (column: number, row: number): { x: number; y: number; width: number; height: number } =>
    cellsRect(box, 4 + row, 4 + column, 20, 20);
  const frame = (kind: string, { x, y, width, height }: ReturnType<typeof place>): SVGTemplateResult =>
    svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height}></rect>`;
  return svg`${frame('padding', place(0, 0))} ${right === 0 && down === 0 ? nothing : frame('window', place(right, down))}`;
}

/** Pictures of panels, one unit per cell; those of weights are drawn once, however often the digit moves. */
const drawn = new WeakMap<Opinion['panels'], HeatPath[][]>();

function panelPaths({ panels, side }: Opinion): HeatPath[][] {
  const scale = fitScale('signed', ...panels);
  const box = { x: 0, y: 0, cell: 1, rows: side, columns: side };
  const paths = drawn.get(panels) ?? panels.map((values) => heatMap(values, box, scale));
  drawn.set(panels, paths);
  return paths;
}

/** Title, panels and bars of one network. */
export function networkRow(name: NetworkName, view: ContestView): SVGTemplateResult {
  const { layout, contestants, write } = view;
  const row = layout.rows[name];
  const { panels, side } = row;
  const contestant = contestants?.[name];
  const { name: title, of } = words.networks[name];
  const frame = panels.map(({ x, y }) => svg`<rect class="paper" x=${x} y=${y} width=${side} height=${side}></rect>`);
  return svg`
    <text class="title series ${name}" x=${row.title.x} y=${row.title.y}>
      ${contestant ? words.title(title, write(contestant.size)) : title}
    </text>
    ${row.strip ? flattened(row.strip, view.pixels) : nothing}
    <g role="img" aria-label=${of}>
      <text class="note" x=${panels[0].x} y=${row.note}>${of}</text>
      ${frame}
      ${
        contestant &&
        panelPaths(contestant.opinion).map((paths, k) => {
          const { x, y } = panels[k];
          const zoom = side / contestant.opinion.side;
          return svg`<g transform=${`translate(${String(x)} ${String(y)}) scale(${String(zoom)})`}>${heatPaths(paths)}</g>`;
        })
      }
    </g>
    ${contestant ? bars(name, row, contestant, view) : nothing}
  `;
}

/** All pixels in one row; drawn smooth, as each is narrower than a pixel of the screen. */
function flattened({ x, y, width, height }: Place, pixels: Float64Array): SVGTemplateResult {
  const columns = pixels.length;
  const paths = heatMap(pixels, { x: 0, y: 0, cell: 1, rows: 1, columns }, { kind: 'ink', max: 1 });
  return svg`<g role="img" aria-label=${words.flattened}>
    <text class="note" x=${x} y=${y - 5}>${words.flattened}</text>
    <rect class="paper" x=${x} y=${y} width=${width} height=${height}></rect>
    <g class="strip" transform=${`translate(${String(x)} ${String(y)}) scale(${String(width / columns)} ${String(height)})`}>
      ${heatPaths(paths)}
    </g>
  </g>`;
}

/** Ten probabilities; the answer stands out, and says whether it is right. */
function bars(
  name: NetworkName,
  { bars: place }: RowLayout,
  contestant: Contestant,
  view: ContestView,
): SVGTemplateResult {
  const { opinion, verdict } = contestant;
  const { probabilities, answer } = opinion;
  const base = place.y + place.height - 16;
  const room = place.height - 16;
  const step = place.width / probabilities.length;
  const percent = view.percent(probabilities[answer]);
  const kind = verdict === undefined ? 'unknown' : verdict ? 'right' : 'wrong';
  const mark = verdict === undefined ? '' : verdict ? ` ${words.right}` : ` ${words.wrong}`;
  return svg`<g role="img" aria-label=${words.bars(words.short[name], answer, percent)}>
    <text class="says ${kind}" x=${place.x} y=${place.y - 8}>${words.says(answer, percent)}${mark}</text>
    <path class="axis" d=${`M${String(place.x)} ${String(base)}h${String(place.width)}`}></path>
    ${Array.from(probabilities, (share, k) => {
      const height = Math.max(share * room, share > 0.005 ? 1 : 0);
      return svg`
        <rect class="bar ${k === answer ? kind : ''}" x=${place.x + k * step + 2} y=${base - height} width=${step - 4} height=${height}></rect>
        <text class="note ${k === answer ? kind : ''}" text-anchor="middle" x=${place.x + (k + 0.5) * step} y=${base + 13}>${k}</text>`;
    })}
  </g>`;
}

/** Keeps a shift within what can be moved. */
export const within = (shift: number): number => Math.min(FURTHEST, Math.max(-FURTHEST, Math.round(shift)));

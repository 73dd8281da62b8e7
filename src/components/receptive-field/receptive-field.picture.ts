/** The picture of receptive-field: stacks from the side, with the cone of the chosen unit, and its square on the input. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, type GridBox } from '../../drawing/heat-map.js';
import { grid } from '../../templates/grid.js';
import { middleX, nearestTo, unitAt, type StackLayout, type StackPanel } from './receptive-field.layout.js';
import type { LayerStack, Unit } from './receptive-field.model.js';
import { words } from './receptive-field.words.js';

export interface StackView {
  readonly stacks: readonly LayerStack[];
  readonly layout: StackLayout;
  /** The unit chosen in each stack. */
  readonly units: readonly Unit[];
  /** How many layers down its view is drawn. */
  readonly depth: number;
  readonly channels: number;
  readonly write: (value: number) => string;
  readonly summaries: readonly string[];
  readonly point: (stack: number, unit: Unit) => void;
  readonly pick: (stack: number, unit: Unit) => void;
}

export function stackPicture(view: StackView): SVGTemplateResult {
  const { layout, stacks } = view;
  return svg`<svg
    class="stage"
    part="stage"
    role="group"
    aria-label=${view.summaries.join(' ')}
    viewBox=${`0 0 ${String(layout.width)} ${String(Math.ceil(layout.height))}`}
  >
    ${stacks.map((stack, i) => panelOf(view, stack, i))}
  </svg>`;
}

function panelOf(view: StackView, stack: LayerStack, i: number): SVGTemplateResult {
  const panel = view.layout.panels[i];
  const unit = view.units[i];
  const traced = stack.seenBy(unit).map((seen, level) => (level >= unit.level - view.depth ? seen : []));
  return svg`
    <text class="title" x=${panel.x} y=${panel.rows[stack.top] - 24}>${words.stack(stack.top)}</text>
    ${labels(view, stack, panel)} ${cone(stack, panel, traced)} ${units(stack, panel, unit, traced)}
    ${answering(view, stack, i)} ${map(stack, panel.map, unit, traced[0])} ${totals(view, stack, panel)}
  `;
}

/** What each layer is, left of its row. */
function labels({ channels, write }: StackView, stack: LayerStack, panel: StackPanel): SVGTemplateResult[] {
  const weights = stack.weights(channels);
  return panel.rows.map((top, level) => {
    const middle = top + panel.cell / 2;
    if (level === 0) return svg`<text class="row" x=${panel.x} y=${middle + 4}>${words.input}</text>`;
    const layer = stack.layers[level - 1];
    const options = words.options(layer);
    const lines = [
      ...(options === '' ? [] : [options]),
      ...(layer.kind === 'pool' ? [] : [words.weights(write(weights[level - 1]))]),
      words.sees(stack.fields[level].size),
    ];
    return svg`<text class="row" x=${panel.x} y=${middle - 8}>${words.layer(layer)}</text>
      ${lines.map((line, n) => svg`<text class="note tight" x=${panel.x} y=${middle + 6 + n * 13}>${line}</text>`)}`;
  });
}

/** The view of the chosen unit: a surface from level to level, and a line to every unit that is really used. */
function cone(stack: LayerStack, panel: StackPanel, traced: readonly number[][]): SVGTemplateResult {
  const { rows, cell } = panel;
  const x = (level: number, index: number): number => middleX(panel, stack, { level, index });
  let lines = '';
  const surfaces: string[] = [];
  for (let level = traced.length - 1; level > 0; level--) {
    if (traced[level - 1].length === 0) continue;
    const foot = rows[level] + cell;
    const head = rows[level - 1];
    const [from, to] = [traced[level], traced[level - 1]];
    const half = cell / 2;
    const last = (of: readonly number[]): number => of[of.length - 1];
    surfaces.push(
      `M${x(level, from[0]) - half} ${foot}H${x(level, last(from)) + half}` +
        `L${x(level - 1, last(to)) + half} ${head}H${x(level - 1, to[0]) - half}Z`,
    );
    for (const index of from) {
      for (const below of stack.inputsOf({ level, index })) {
        lines += `M${x(level, index)} ${foot}L${x(level - 1, below)} ${head}`;
      }
    }
  }
  return svg`<g aria-hidden="true">
    ${surfaces.map((d) => svg`<path class="cone" d=${d}></path>`)}<path class="edges" d=${lines}></path>
  </g>`;
}

function units(stack: LayerStack, panel: StackPanel, unit: Unit, traced: readonly number[][]): SVGTemplateResult {
  const { cell, rows } = panel;
  const inset = cell >= 10 ? 2 : cell >= 5 ? 0.5 : 0;
  const side = cell - 2 * inset;
  const square = (level: number, index: number): string =>
    `M${middleX(panel, stack, { level, index }) - side / 2} ${rows[level] + inset}h${side}v${side}h${-side}z`;
  return svg`<g aria-hidden="true">
    ${stack.lengths.map((length, level) => {
      const seen = new Set(traced[level] ?? []);
      const all = Array.from({ length }, (_, index) => index);
      const path = (of: readonly number[]): string => of.map((index) => square(level, index)).join('');
      return svg`<path class="unit ${level === 0 ? 'pixel' : ''}" d=${path(all.filter((index) => !seen.has(index)))}></path>
        <path class="unit seen" d=${path([...seen])}></path>`;
    })}
    <path class="unit chosen" d=${square(unit.level, unit.index)}></path>
  </g>`;
}

/** One tab stop: arrows go along a layer and between layers; pointing does the same. */
function answering(view: StackView, stack: LayerStack, i: number): SVGTemplateResult {
  const panel = view.layout.panels[i];
  const unit = view.units[i];
  const top = panel.rows[stack.top];
  const height = panel.rows[0] + panel.cell - top;
  const width = stack.length * panel.cell;
  const under = (event: MouseEvent): Unit => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const x = panel.left + ((event.clientX - box.left) / box.width) * width;
    return unitAt(panel, stack, x, top + ((event.clientY - box.top) / box.height) * height);
  };
  const pointed = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || event.buttons > 0) view.point(i, under(event));
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      view.pick(i, unit);
      return;
    }
    const to = unitAfterKey(event.key, stack, unit);
    if (!to) return;
    event.preventDefault();
    view.point(i, to);
  };
  const seen = words.seen(
    stack
      .seenBy(unit)
      .slice(0, -1)
      .map(({ length }) => length),
  );
  const at = middleX(panel, stack, unit) - panel.cell / 2;
  return svg`<g
    class="grid"
    part="grid"
    role="grid"
    tabindex="0"
    aria-label=${view.summaries[i]}
    aria-rowcount=${stack.lengths.length}
    aria-activedescendant=${`unit-${String(i)}`}
    @keydown=${keyed}
  >
    <rect class="ring" x=${panel.left - 4} y=${top - 4} width=${width + 8} height=${height + 8} rx="3"></rect>
    <g role="row" aria-rowindex=${stack.top - unit.level + 1}>
      <rect
        id=${`unit-${String(i)}`}
        role="gridcell"
        part="cell-active"
        aria-colindex=${unit.index + 1}
        aria-label=${words.unit(unit.level, unit.index, seen)}
        x=${at}
        y=${panel.rows[unit.level]}
        width=${panel.cell}
        height=${panel.cell}
        fill="none"
      ></rect>
    </g>
    <rect
      class="hit"
      x=${panel.left}
      y=${top}
      width=${width}
      height=${height}
      @pointerdown=${pointed}
      @pointermove=${pointed}
      @click=${(event: MouseEvent): void => {
        view.pick(i, under(event));
      }}
    ></rect>
  </g>`;
}

function unitAfterKey(key: string, stack: LayerStack, unit: Unit): Unit | undefined {
  const { level, index } = unit;
  const last = stack.lengths[level] - 1;
  const along = (to: number): Unit => ({ level, index: Math.min(last, Math.max(0, to)) });
  const onLevel = (to: number): Unit =>
    to === level ? unit : nearestTo(stack, Math.min(stack.top, Math.max(0, to)), stack.centreOf(unit));
  switch (key) {
    case 'ArrowLeft':
      return along(index - 1);
    case 'ArrowRight':
      return along(index + 1);
    case 'ArrowUp':
      return onLevel(Math.min(stack.top, level + 1));
    case 'ArrowDown':
      return onLevel(Math.max(0, level - 1));
    case 'Home':
      return along(0);
    case 'End':
      return along(last);
    case 'PageUp':
      return onLevel(stack.top);
    case 'PageDown':
      return onLevel(0);
    default:
      return undefined;
  }
}

/** The same view on the whole image: along the column as along the row. */
function map(stack: LayerStack, box: GridBox, unit: Unit, seen: readonly number[]): SVGTemplateResult {
  const rows = stack.seenBy(stack.middleOf(unit.level))[0];
  const values = new Float64Array(box.rows * box.columns);
  for (const row of rows) for (const column of seen) values[row * box.columns + column] = 1;
  const first = seen.at(0) ?? 0;
  const { x, y, width, height } = cellsRect(
    box,
    rows[0],
    first,
    rows[rows.length - 1] - rows[0] + 1,
    (seen.at(-1) ?? 0) - first + 1,
  );
  const side = stack.fields[unit.level].size;
  return svg`
    <g class="map">
      ${grid({ id: 'map', label: `${words.input}: ${words.sees(side)}`, box, values, scale: { kind: 'ink', max: 1 } })}
    </g>
    ${seen.length > 0 ? svg`<rect class="window" x=${x} y=${y} width=${width} height=${height}></rect>` : nothing}
  `;
}

function totals({ channels, write }: StackView, stack: LayerStack, { map: box }: StackPanel): SVGTemplateResult {
  const x = box.x + box.columns * box.cell + 14;
  const one = stack.totalWeights();
  const parts = stack.weights().filter((weights) => weights > 0);
  const sum = parts.length > 1 && parts.length < 5 ? `${parts.map(write).join(' + ')} = ${write(one)}` : write(one);
  return svg`
    <text class="total" x=${x} y=${box.y + 18}>${write(stack.totalWeights(channels))}</text>
    <text class="note" x=${x} y=${box.y + 36}>${words.allWeights}</text>
    <text class="note" x=${x} y=${box.y + 58}>${channels === 1 ? sum : `C² · ${write(one)}`}</text>
    <text class="note" x=${x} y=${box.y + 80}>${words.sees(stack.view)}</text>
    <text class="note" x=${x} y=${box.y + 98}>${words.jump(stack.fields[stack.top].jump)}</text>
  `;
}

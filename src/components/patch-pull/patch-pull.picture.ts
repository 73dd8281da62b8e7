/** The picture: forward to the filter's map, back with δ, and region by region to −∂L/∂W. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { beam } from '../../drawing/beam.js';
import { cellsRect, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import type { Layout } from './patch-pull.layout.js';
import type { Pulls } from './patch-pull.pulls.js';
import { kindOf, outline, over, type Rect } from './patch-pull.parts.js';
import { sums } from './patch-pull.sums.js';
import type { Moment } from './patch-pull.view.js';
import { words } from './patch-pull.words.js';

export interface PictureView {
  readonly layout: Layout;
  readonly width: number;
  readonly digit: { readonly name: string; readonly pixels: ArrayLike<number>; readonly size: number };
  readonly label: number;
  readonly filter: number;
  /** Undefined until weights are known. */
  readonly pulls: Pulls | undefined;
  /** The place that is looked at, and how many regions are added up. */
  readonly cell: Cell;
  readonly count: number;
  /** The weight that the reader points at, and where the keyboard stands in the filter. */
  readonly weight: Cell | undefined;
  readonly weightCursor: Cell;
  readonly pointWeight: (cell: Cell | undefined) => void;
  /** The padding of the layer: its windows may reach beyond the image. */
  readonly padding: number;
  readonly moments: readonly Moment[];
  /** The step on screen. */
  readonly step: number;
  readonly number: (value: number, greatest?: number) => string;
  readonly pointed: (cell: Cell | undefined) => void;
  readonly picked: (cell: Cell) => void;
  readonly seek: (step: number) => void;
}

/** The part of a window that lies on the digit. */
function seen({ layout, cell, padding, pulls }: PictureView): Rect {
  const kernel = pulls?.kernel ?? layout.filter.rows;
  const clip = (value: number): number => Math.min(layout.digit.rows, Math.max(0, value));
  const [top, left] = [clip(cell.row - padding), clip(cell.column - padding)];
  const [bottom, right] = [clip(cell.row - padding + kernel), clip(cell.column - padding + kernel)];
  return cellsRect(layout.digit, top, left, bottom - top, right - left);
}

/** A plus on every place that pulls toward its patch, a minus on every one that pushes away. */
function marks({ regions }: Pulls, box: GridBox): SVGTemplateResult {
  const half = 0.28 * box.cell;
  const d = regions.map(({ row, column, delta }) => {
    const [x, y] = [box.x + (column + 0.5) * box.cell, box.y + (row + 0.5) * box.cell];
    return `M${x - half} ${y}h${2 * half}${delta < 0 ? `M${x} ${y - half}v${2 * half}` : ''}`;
  });
  return svg`<path class="marks" d=${d.join('')}></path>`;
}

function upper(view: PictureView): SVGTemplateResult {
  const { layout, digit, filter, pulls, cell, number } = view;
  const active = pulls ? { active: cell, pointed: view.pointed, picked: view.picked } : {};
  const at = ({ row, column }: Cell): number => row * layout.map.columns + column;
  const toward = pulls?.regions.filter(({ delta }) => delta < 0).length ?? 0;
  return svg`
    ${over(layout.digit, words.digit(digit.size))}
    ${grid({
      id: 'digit',
      label: words.digitLabel(digit.name, digit.size),
      box: layout.digit,
      values: digit.pixels,
      scale: { kind: 'ink', max: 1 },
    })}
    ${over(layout.filter, words.filter(filter))}
    ${grid({
      id: 'filter',
      label: words.filterLabel(filter, layout.filter.rows),
      box: layout.filter,
      values: pulls?.weights ?? [],
      scale: fitScale('signed', pulls?.weights ?? []),
      drawn: pulls?.weights.length ?? 0,
    })}
    ${over(layout.map, words.map)}
    ${grid({
      id: 'map',
      label: words.mapLabel(filter, layout.map.rows),
      box: layout.map,
      values: pulls?.map ?? [],
      scale: fitScale(pulls?.map.some((value) => value < 0) ? 'signed' : 'sequential', pulls?.map ?? []),
      drawn: pulls?.map.length ?? 0,
      describe: (one) => words.mapCell(one.row, one.column, number(pulls?.map[at(one)] ?? 0)),
      ...active,
    })}
    ${over(layout.towards, layout.wide ? words.towards : words.towardsShort, 'title back', true)}
    ${grid({
      id: 'towards',
      label: words.towardsLabel(pulls?.regions.length ?? 0, toward),
      box: layout.towards,
      values: pulls?.towards ?? [],
      scale: fitScale('signed', pulls?.towards ?? []),
      drawn: pulls?.towards.length ?? 0,
      describe: (one) => words.cell(one.row, one.column, number(pulls?.deltaAt(one) ?? 0, pulls?.deltaAt(one))),
      ...active,
    })}
    ${pulls ? marks(pulls, layout.towards) : nothing}
  `;
}

function course({ layout, moments, filter, step, label, number, width, seek }: PictureView): SVGTemplateResult {
  const { x, y, width: room, height } = layout.course;
  const strongest = Math.max(0, ...moments.map(({ strengths }) => strengths[filter]));
  const slot = room / Math.max(1, moments.length);
  const title = svg`<text class="title" x=${x} y=${y - 9}>${(width < 520 ? words.courseShort : words.course)(label)}</text>`;
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (!first || !last || strongest === 0) {
    return svg`${title}<path class="axis" d=${`M${x} ${y + height}h${room}`}></path>`;
  }
  const here = moments.findLastIndex((moment) => moment.step <= step);
  const bars = moments.map(({ strengths }, i) => {
    const tall = Math.max(1, (strengths[filter] / strongest) * height);
    const [left, wide] = [x + i * slot + 0.15 * slot, 0.7 * slot];
    return svg`<rect class=${i === here ? 'bar here' : 'bar'} x=${left} y=${y + height - tall} width=${wide} height=${tall}></rect>`;
  });
  const line = moments
    .map(({ probability }, i) => `${i === 0 ? 'M' : 'L'}${x + (i + 0.5) * slot} ${y + height - probability * height}`)
    .join('');
  const summary = words.courseLabel(
    number(first.strengths[filter]),
    number(last.strengths[filter]),
    number(first.probability),
    number(last.probability),
    label,
  );
  const picked = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * moments.length);
    seek(moments[Math.min(moments.length - 1, Math.max(0, at))].step);
  };
  return svg`
    ${title}
    <g role="img" aria-label=${summary}>
      ${bars}
      <path class="probability" d=${line}></path>
      <path class="axis" d=${`M${x} ${y + height}h${room}`}></path>
    </g>
    <rect class="hit" x=${x} y=${y} width=${room} height=${height} @click=${picked}></rect>
    <text class="note" x=${x} y=${y + height + 16}>${words.step(number(first.step))}</text>
    <text class="note end" x=${x + room} y=${y + height + 16}>${words.step(number(last.step))}</text>
  `;
}

export function picture(view: PictureView): TemplateResult {
  const { layout, width, pulls, cell } = view;
  const window = seen(view);
  const delta = pulls?.deltaAt(cell) ?? 0;
  const [answer, error] = [layout.map, layout.towards].map((box) => cellsRect(box, cell.row, cell.column));
  const kernel = cellsRect(layout.filter, 0, 0, layout.filter.rows, layout.filter.columns);
  const patch = cellsRect(layout.patch, 0, 0, layout.patch.rows, layout.patch.columns);
  return html`
    <svg class="stage" viewBox=${`0 0 ${width} ${layout.height}`} width=${width} height=${layout.height}>
      ${upper(view)} ${sums(view)}
      ${
        pulls
          ? svg`
            ${layout.wide ? svg`<path class="beam" d=${beam(window, kernel)}></path><path class="beam" d=${beam(kernel, answer)}></path>` : nothing}
            ${layout.wide ? svg`<path class="beam faint" d=${beam(window, patch)}></path>` : nothing}
            ${outline(window, kindOf(delta))} ${outline(answer, '')} ${outline(error, kindOf(delta))}`
          : nothing
      }
      ${course(view)}
    </svg>
  `;
}

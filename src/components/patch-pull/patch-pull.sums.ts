/** The lower half of the picture: from one region's patch to −∂L/∂W. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { cellsRect, heightOf, widthOf, type Cell, type GridBox } from '../../drawing/heat-map.js';
import { grid } from '../../templates/grid.js';
import { beside, kindOf, outline, over } from './patch-pull.parts.js';
import type { PictureView } from './patch-pull.picture.js';
import { windowAt } from './patch-pull.pulls.js';
import { words } from './patch-pull.words.js';

/** An operator between two boxes, and under it what it does. */
function between(left: GridBox, right: GridBox, upperText: string, lowerText: string, kind: string): SVGTemplateResult {
  const start = left.x + widthOf(left) + 6;
  const end = right.x - 6;
  const y = left.y + heightOf(left) / 2;
  const x = (start + end) / 2;
  return svg`
    <text class="middle small-note" x=${x} y=${y - 10}>${upperText}</text>
    <path class=${`arrow ${kind}`} d=${`M${start} ${y}H${end}M${end - 6} ${y - 4}L${end} ${y}L${end - 6} ${y + 4}`}></path>
    <text class="middle small-note" x=${x} y=${y + 20}>${lowerText}</text>
  `;
}

/** The lower half: a region's patch becomes its pull, the pulls add up, and all of them are −∂L/∂W. */
export function sums(view: PictureView): SVGTemplateResult {
  const { layout, digit, padding, pulls, cell, count, number, weight, weightCursor, pointWeight } = view;
  const { patch, pull, sum, goal, wide } = layout;
  const delta = pulls?.deltaAt(cell) ?? 0;
  const corner = { row: cell.row - padding, column: cell.column - padding };
  const all = pulls?.regions.length ?? 0;
  // One scale for all pulls, one for all sums: weak ones look weak.
  const [single, whole] = [pulls?.greatestPull ?? 0, pulls?.greatestSum ?? 0];
  const matrix = (id: string, box: GridBox, title: string, label: string, values: ArrayLike<number>, max: number) => {
    const active = pulls && {
      active: weight ?? weightCursor,
      describe: ({ row, column }: Cell) => words.mapCell(row, column, number(values[row * box.columns + column], max)),
      pointed: pointWeight,
    };
    const drawn = values.length;
    const shown = { id, label, box, values, scale: { kind: 'signed', max } as const, drawn };
    // One matrix for the region and one for the whole gradient are enough to go through with the keyboard.
    return svg`${over(box, title, 'title back')}${grid(id === 'sum' ? shown : { ...shown, ...active })}`;
  };
  const full = (box: GridBox, max: number): SVGTemplateResult =>
    beside(box, box.y + heightOf(box) + 16, words.full(pulls ? number(max, max) : '…'), 'note', !wide && box === pull);
  const way = delta === 0 ? words.nothing : delta < 0 ? words.toward : words.away;
  return svg`
    ${over(patch, words.patch)}
    ${grid({
      id: 'patch',
      label: words.patchLabel(cell.row, cell.column),
      box: patch,
      // The pixels under the filter, 0 (paper) … 1 (ink); beyond the digit there is paper.
      values: windowAt(digit.pixels, digit.size, corner, layout.filter.rows),
      scale: { kind: 'ink', max: 1 },
    })}
    ${matrix('pull', pull, wide ? words.pull : words.pullShort, words.pullLabel, pulls?.pullOf(cell) ?? [], single)}
    ${matrix('sum', sum, words.sum(count, all), words.sumLabel(count, all), pulls?.sumOf(count) ?? [], whole)}
    ${matrix('goal', goal, words.goal, words.goalLabel, pulls?.goal ?? [], whole)}
    ${pulls ? outline(cellsRect(patch, 0, 0, patch.rows, patch.columns), kindOf(delta)) : nothing}
    ${
      pulls
        ? svg`
          ${between(patch, pull, words.factor(number(-delta, delta), delta), way, kindOf(delta))}
          ${wide ? between(pull, sum, '+', '', '') : nothing}
          ${between(sum, goal, count === all ? '=' : '…', '', '')}`
        : nothing
    }
    ${weight ? [patch, pull, sum, goal].map((box) => outline(cellsRect(box, weight.row, weight.column), '')) : nothing}
    ${full(pull, single)} ${full(sum, whole)}
  `;
}

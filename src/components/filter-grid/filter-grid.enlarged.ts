import { html, type TemplateResult } from 'lit';
import type { Cell } from '../../drawing/heat-map.js';
import { grid } from '../../templates/grid.js';
import { enlargedBox } from './filter-grid.layout.js';
import type { PointedWeight } from './filter-grid.picture.js';
import type { Reading } from './filter-grid.reading.js';
import { words } from './filter-grid.words.js';

/** The picked filter, large, with its numbers. */
export function enlargedFilter(
  reading: Reading,
  filter: number,
  width: number,
  cell: Cell,
  point: (weight: PointedWeight | undefined) => void,
): TemplateResult {
  const { layer, scales, number } = reading.at;
  const box = enlargedBox(width, layer.kernel);
  const label = words.large(number(filter + 1), number(layer.kernel));
  const values = reading.weights(filter);
  const height = box.y + box.rows * box.cell + 4;
  return html`<svg class="stage enlarged" viewBox=${`0 0 ${String(width)} ${String(height)}`}>
    <text class="title" x=${box.x} y="14" aria-hidden="true">${label}</text>
    ${grid({
      id: 'large',
      label,
      box,
      values,
      scale: reading.scale(values, scales.weights(filter)),
      drawn: values.length,
      write: (value) => number(value, { fixed: true }),
      active: { row: Math.min(cell.row, box.rows - 1), column: Math.min(cell.column, box.columns - 1) },
      describe: (at) => reading.weightAt({ filter, ...at }),
      pointed: (at) => {
        point(at && { filter, ...at });
      },
    })}
  </svg>`;
}

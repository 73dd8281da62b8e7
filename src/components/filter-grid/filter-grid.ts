import { define } from '../../templates/define.js';
import { FilterGrid } from './filter-grid.element.js';

export * from './filter-grid.element.js';

define('filter-grid', FilterGrid);

declare global {
  interface HTMLElementTagNameMap {
    'filter-grid': FilterGrid;
  }
}

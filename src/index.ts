export { FilterGrid } from './components/filter-grid/filter-grid.element.js';

import './components/filter-grid/filter-grid.js';

import './components/conv-slider/conv-slider.js';
import './components/filter-grid/filter-grid.js';

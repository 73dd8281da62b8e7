import './components/channel-sum/channel-sum.js';
import './components/conv-slider/conv-slider.js';
import './components/feature-map/feature-map.js';
import './components/filter-grid/filter-grid.js';
import './components/linear-collapse/linear-collapse.js';
import './components/loss-curve/loss-curve.js';
import './components/pool-stepper/pool-stepper.js';
import './components/training-panel/training-panel.js';

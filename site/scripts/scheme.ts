/** Runs before the page is drawn: light or dark, where the reader has chosen. */
import { savedScheme } from './saved-scheme.js';

const saved = savedScheme();
if (saved) document.documentElement.dataset.scheme = saved;

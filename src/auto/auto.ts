/**
 * Registers the elements that a page uses, and fetches no others: one script for any page. Tags may stand there before
 * or come later, also in open shadow roots.
 */
import { discover } from './discover.js';
import { modules } from './modules.js';

if (typeof document !== 'undefined') discover(document, modules);

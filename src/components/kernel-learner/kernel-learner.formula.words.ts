/** The formulas of kernel-learner, read aloud, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('kernel-learner.formula', {
  oneFilter: 'y is the sigmoid of w slid over u, plus b',
  twoFilters:
    'y is the sigmoid of v 1 h 1 plus v 2 h 2 plus c, where each h is the sigmoid of its filter slid over u, plus its bias',
});

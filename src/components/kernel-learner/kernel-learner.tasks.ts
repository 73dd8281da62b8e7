/** Names of everything that can be learned. */
import type { TargetName, Task } from './kernel-learner.model.js';

export const TARGETS: readonly TargetName[] = [
  'sobel-x',
  'sobel-y',
  'laplacian',
  'sharpen',
  'emboss',
  'gaussian',
  'difference',
];

export const TASKS: readonly Task[] = ['peaks', 'two-filters', ...TARGETS];

/** Everything that is said about runs as files and about links. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('training-panel.keep', {
  save: 'Save this run',
  open: 'Open a saved run…',
  copy: 'Copy link',
  replay: 'Play it again',
  close: 'Close it',
  saved: (name: string) => `The run is in the file “${name}”.`,
  file: (name: string) => `From the file “${name}”`,
  at: (name: string, step: string, steps: string) => `Step ${step} of the ${steps} in “${name}”, as they were trained.`,
  ended: (name: string, steps: string, count: string) =>
    `The run in “${name}” ended here: after ${steps} steps it read ${count} of 100 images that it never saw. Press Train: ` +
    'from its recipe and seed, the same run is computed once more.',
  copied: 'The link is copied: it opens this page with this recipe, seed and number of digits.',
  copiedOwn:
    'The link is copied: it opens this page with this recipe and seed. Your drawings are not in it: save the run.',
  notCopied: 'This page may not copy by itself: press Ctrl+C (or ⌘C) to copy the link.',
  link: 'Link',
  refused: (name: string, why: string) => `“${name}” was not opened. ${why}`,
  tooLarge: (megabytes: string) => `It has ${megabytes} MB, more than any run.`,
  unreadable: 'It cannot be read.',
  example: 'a file that “Save this run” has made',
});

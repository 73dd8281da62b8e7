/** The promises of size, checked by `npm test`: what a page with one element fetches at once, the loader, the training. */
import { readdirSync } from 'node:fs';
import { elementTags } from './scripts/lib/elements.mjs';
import { budgetOf } from './scripts/lib/size-budgets.mjs';
import { staticGraph } from './scripts/lib/static-graph.mjs';

const elements = elementTags().map((tag) => {
  const { files } = staticGraph(`cdn/${tag}.js`);
  return { name: tag, path: files, limit: `${budgetOf(tag)} KiB`, gzip: true };
});

const worker = readdirSync('cdn/chunks')
  .filter((file) => /^worker-source-.*\.js$/.test(file))
  .map((file) => ({ name: 'the worker', path: `cdn/chunks/${file}`, limit: '40 KiB', gzip: true }));

const loader = { name: 'auto', path: 'cdn/auto.js', limit: '2.5 KiB', gzip: true };

export default [...elements, loader, ...worker];

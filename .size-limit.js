/** The promises of size, checked by `npm test`: what a page with one element fetches, and what training fetches. */
import { readdirSync } from 'node:fs';
import { elementTags } from './scripts/lib/elements.mjs';
import { staticGraph } from './scripts/lib/static-graph.mjs';

const elements = elementTags().map((tag) => ({
  name: tag,
  path: staticGraph(`cdn/${tag}.js`).files,
  limit: '22 kB',
  gzip: true,
}));

const worker = readdirSync('cdn/chunks')
  .filter((file) => /^worker-source-.*\.js$/.test(file))
  .map((file) => ({ name: 'the worker', path: `cdn/chunks/${file}`, limit: '40 kB', gzip: true }));

export default [...elements, ...worker];

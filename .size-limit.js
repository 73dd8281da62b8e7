/** The promises of size, checked by `npm test`: what a page with one element fetches, and what training fetches. */
import { readdirSync } from 'node:fs';
import { elementTags } from './scripts/lib/elements.mjs';
import { staticGraph } from './scripts/lib/static-graph.mjs';

/** What an element may cost with everything it shares, lit included; 1 KB is 1 024 bytes. */
const budgetOf = (files) => (files.some((file) => file.includes('training-')) ? '40 KiB' : '22 KiB');

const elements = elementTags().map((tag) => {
  const { files } = staticGraph(`cdn/${tag}.js`);
  return { name: tag, path: files, limit: budgetOf(files), gzip: true };
});

const worker = readdirSync('cdn/chunks')
  .filter((file) => /^worker-source-.*\.js$/.test(file))
  .map((file) => ({ name: 'the worker', path: `cdn/chunks/${file}`, limit: '40 KiB', gzip: true }));

export default [...elements, ...worker];

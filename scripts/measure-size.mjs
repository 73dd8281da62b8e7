/**
 * Writes docs/size.md from the built files: what each element costs a page. `--check` writes nothing and fails when
 * the page is out of date by more than a few bytes.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { elementTags } from './lib/elements.mjs';
import { KB } from './lib/size-budgets.mjs';
import { gzipBytes, gzipTotal, staticGraph } from './lib/static-graph.mjs';

const PAGE = 'docs/size.md';
/** A page is out of date when a figure is off by more than this, in KB. */
const TOLERANCE = 0.2;

const kB = (bytes) => (bytes / KB).toFixed(1);
const row = (...cells) => `| ${cells.join(' | ')} |`;

function elementRow(tag) {
  const { files } = staticGraph(`cdn/${tag}.js`);
  return row(`\`${tag}\``, kB(gzipBytes(files[0])), kB(gzipTotal(files)), files.length);
}

/** Chunk names end in a hash, which says nothing to a reader. */
const chunkName = (file) => path.basename(file).replace(/-[\w-]{8}\.js$/, '');

function page() {
  const tags = elementTags();
  const shared = new Set(tags.flatMap((tag) => staticGraph(`cdn/${tag}.js`).files.slice(1)));
  const chunks = readdirSync('cdn/chunks')
    .filter((file) => file.endsWith('.js'))
    .map((file) => `cdn/chunks/${file}`);
  const all = staticGraph('cdn/all.js');
  return `# What it costs

Made by \`npm run docs\` from the files in \`cdn/\`. All figures are KB (1 024 bytes) after gzip.

## One element on a page

*alone* is the element's own file; *in all* adds the chunks that it shares with other elements (lit among them), which a
second element does not fetch again.

| element | alone | in all | requests |
|---|--:|--:|--:|
${tags.map(elementRow).join('\n')}

Every element at once, \`cdn/all.js\`: ${kB(gzipTotal(all.files))} KB in ${all.files.length} request${all.files.length > 1 ? 's' : ''}.

## Shared chunks

| chunk | KB |
|---|--:|
${chunks
  .filter((file) => shared.has(file))
  .map((file) => row(chunkName(file), kB(gzipBytes(file))))
  .join('\n')}

## Fetched later, and only by what needs it

| chunk | KB |
|---|--:|
${later(chunks, shared)
  .map(([name, bytes]) => row(name, kB(bytes)))
  .join('\n')}
`;
}

/** Lazy chunks, one line each; those of cdn/all.js are the same modules again and not listed twice. */
function later(chunks, shared) {
  const sizes = new Map();
  for (const file of chunks) {
    if (!shared.has(file)) sizes.set(chunkName(file), Math.max(sizes.get(chunkName(file)) ?? 0, gzipBytes(file)));
  }
  return [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Same words, and no figure off by more than the tolerance. */
function isCurrent(written, fresh) {
  const number = /\d+\.\d/g;
  if (written.replace(number, '#') !== fresh.replace(number, '#')) return false;
  const [before, after] = [written, fresh].map((text) => text.match(number)?.map(Number) ?? []);
  return before.every((value, i) => Math.abs(value - after[i]) <= TOLERANCE);
}

const fresh = page();
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, fresh);
} else if (!existsSync(PAGE) || !isCurrent(readFileSync(PAGE, 'utf8'), fresh)) {
  console.error(`${PAGE} is out of date: run \`npm run docs\` after \`npm run build\` and commit it.\n\n${fresh}`);
  process.exitCode = 1;
}

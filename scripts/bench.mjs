/**
 * `npm run bench`: how fast training is, against others and in itself.
 *
 *   --rounds=7       rounds of every measurement; medians are reported
 *   --seconds=0.5    length of one measurement
 *   --only=learning  one section alone: throughput, learning, growth, smallThings, page, pictures, handling
 *   --tags=conv-1d   the elements of `pictures` and `handling`, separated by commas; default all
 *   --write          also writes docs/benchmarks.md; with --only, that section of it
 *
 * The sections before `page` run in Node, whose JavaScript and WebAssembly compilers are those of Chromium: no page, no
 * frames, one thread, so that the contenders differ in their arithmetic only. The others open the built files. Keep the
 * machine quiet meanwhile.
 */
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { elementTags } from './lib/elements.mjs';
import { ROOT, run } from './lib/run.mjs';
import { handling, pictures } from './bench/sections/elements.mjs';
import { growth } from './bench/sections/growth.mjs';
import { learning } from './bench/sections/learning.mjs';
import { page } from './bench/sections/page.mjs';
import { smallThings } from './bench/sections/small-things.mjs';
import { throughput } from './bench/sections/throughput.mjs';
import { bundle } from './bench/tools.mjs';

/** Each gets the options and returns `{ title, text }`, text in Markdown. */
const sections = { throughput, learning, growth, smallThings, page, pictures, handling };

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '0.5' },
    only: { type: 'string' },
    tags: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

// Kernels, digits and worker are modules that are made from other files.
const { code, output } = await run('node', ['scripts/generate.mjs']);
if (code !== 0) throw new Error(output);

const lab = await import(await bundle(import.meta.resolve('./bench/lab.ts'), 'esm'));
const options = {
  rounds: Number(flags.rounds),
  seconds: Number(flags.seconds),
  tags: flags.tags?.split(',') ?? elementTags(),
  lab,
  recipes: [lab.reference, lab.look, lab.tutorial],
};

const parts = [];
for (const [name, section] of Object.entries(sections)) {
  if (flags.only && flags.only !== name) continue;
  const { title, text } = await section(options);
  const part = `## ${title}\n\n${text}\n`;
  console.log(`${part}`);
  parts.push(part);
}

const today = new Date().toISOString().slice(0, 10);
const [cpu] = os.cpus();
const intro = [
  '# Benchmarks',
  'Made by `npm run bench -- --write`; the numbers of another machine will differ, the ratios less so.',
  `${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ` +
    `${today}; median of ${flags.rounds} rounds, with the range.`,
  'The reference net is conv 8 @ 5×5 → ReLU → max-pool 2 → conv 16 @ 5×5 → ReLU → max-pool 2 → dense 10 on 28×28 ' +
    'images, without padding, SGD with momentum 0.9 in batches of 64.',
].join('\n\n');
const file = path.join(ROOT, 'docs/benchmarks.md');

/** The document with one section replaced, or added at its end. */
async function withSection(part) {
  const written = await readFile(file, 'utf8');
  const [heading] = part.split('\n');
  const sections = written.split(/^(?=## )/m).filter((section) => !section.startsWith(`${heading}\n`));
  const dated = part.replace('\n\n', `\n\n${today}, ${flags.rounds} rounds. `);
  return [...sections.map((section) => section.trimEnd()), dated].join('\n\n');
}

if (flags.write) {
  const text = flags.only ? await withSection(parts[0]) : `${intro}\n\n${parts.join('\n')}`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log('wrote docs/benchmarks.md');
}

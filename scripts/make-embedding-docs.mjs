/** Writes the snippets of docs/embedding.md, between its two comments; with --check, says whether they are current. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { posterSize } from './lib/poster-size.mjs';
import { ROOT } from './lib/run.mjs';
import { forHost, HOSTS } from './lib/snippets.mjs';

const FILE = path.join(ROOT, 'docs/embedding.md');
// What stands between them is exact: it is not formatted.
const [BEGIN, END] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];
const TAG = 'conv-slider';
const ATTRIBUTES = { input: 'digit:4', preset: 'sobel-x' };
const CAPTION = 'A filter slides over a handwritten 4 and answers at its edges.';

/** Fences that are longer than those inside. */
const fenced = (language, code) => {
  const fence = code.includes('```') ? '````' : '```';
  return `${fence}${language}\n${code}\n${fence}`;
};

const options = { caption: CAPTION, poster: { ...posterSize(TAG), alt: 'A handwritten 4 beside its vertical edges.' } };
const sections = HOSTS.map(({ id }) => {
  const { name, where, language, code, setup } = forHost(id, TAG, ATTRIBUTES, options);
  const once = setup ? `Once, in \`${setup.file}\`:\n\n${fenced(setup.language, setup.code)}\n\nThen:\n\n` : '';
  return `### ${name}\n\n${where}\n\n${once}${fenced(language, code)}\n`;
});

const before = readFileSync(FILE, 'utf8');
const [head, tail] = [before.split(BEGIN)[0], before.split(END)[1]];
const text = `${head}${BEGIN}\n\n${sections.join('\n')}\n${END}${tail}`;
if (process.argv.includes('--check')) {
  if (text !== before) {
    console.error('docs/embedding.md is not current: run `npm run docs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}

/**
 * Starts a new element: `npm run new-element edge-finder` writes its class, styles and entry, a story and a test, and
 * enters it in src/index.ts, src/all.ts and src/auto/modules.ts. `--into=folder` works in another copy of the project.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { classNameOf, newElementFiles } from './lib/element-template.mjs';
import { ROOT } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: ROOT } },
});
const [tag = ''] = positionals;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
  console.error('Name the element in lower case with a hyphen: npm run new-element edge-finder');
  process.exit(1);
}
const inside = (file) => path.join(values.into, file);
if (existsSync(inside(`src/components/${tag}`))) {
  console.error(`There is a <${tag}> already: src/components/${tag}`);
  process.exit(1);
}

for (const [file, text] of Object.entries(newElementFiles(tag))) {
  mkdirSync(path.dirname(inside(file)), { recursive: true });
  writeFileSync(inside(file), text);
  console.log(`wrote  ${file}`);
}

enter('src/index.ts', `export { ${classNameOf(tag)} } from './components/${tag}/${tag}.element.js';`);
enter('src/all.ts', `import './components/${tag}/${tag}.js';`);
enter('src/auto/modules.ts', `  '${tag}': () => import('../components/${tag}/${tag}.js'),`);
console.log(`\nNext: npm run build && npm run docs, then npm test -- ${tag}`);

/** Puts a line among those of the other elements, in the order of their paths. */
function enter(file, line) {
  const lines = existsSync(inside(file)) ? readFileSync(inside(file), 'utf8').trimEnd().split('\n') : [];
  const pathIn = (text) => /'\.\.?\/components\/([^']+)'/.exec(text)?.[1];
  const others = lines.flatMap((text, i) => (pathIn(text) ? [i] : []));
  const after = others.filter((i) => pathIn(lines[i]) < pathIn(line)).at(-1);
  lines.splice(after === undefined ? (others[0] ?? lines.length) : after + 1, 0, line);
  writeFileSync(inside(file), `${lines.join('\n')}\n`);
  console.log(`edited ${file}`);
}

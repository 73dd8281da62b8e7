/** What a built file fetches: at once (static imports, all the way down) and later (dynamic imports). */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

/** Relative imports of one module: `{ statics, dynamics }`, as paths beside it. */
function importsOf(file) {
  const statics = [];
  const dynamics = [];
  const beside = (source) => path.join(path.dirname(file), source);
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string') return;
    const isStatic = /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type);
    const source = node.source?.value;
    if (typeof source === 'string' && source.startsWith('.')) (isStatic ? statics : dynamics).push(beside(source));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(file, 'utf8')).body);
  return { statics, dynamics };
}

/**
 * Everything a page fetches for one entry.
 *
 * @param {string} entry A built file, for example cdn/conv-slider.js.
 * @returns {{ files: string[], lazy: string[] }} `files`: the entry and all it imports statically, the entry first;
 *   `lazy`: what these files and the lazy files themselves may import later.
 */
export function staticGraph(entry) {
  const files = new Set();
  const lazy = new Set();
  const load = (file, into) => {
    if (files.has(file) || lazy.has(file)) return;
    into.add(file);
    const { statics, dynamics } = importsOf(file);
    for (const next of statics) load(next, into);
    pending.push(...dynamics);
  };
  const pending = [];
  load(entry, files);
  // Lazy files come last: what is also needed at once counts as needed at once.
  while (pending.length > 0) load(pending.pop(), lazy);
  return { files: [...files], lazy: [...lazy] };
}

/**
 * The source modules whose code is in a file of cdn/, as paths from the project folder.
 *
 * @param {string} file For example `cdn/conv-slider.js`.
 * @returns {string[]}
 */
export function sourcesOf(file) {
  for (const list of globSync('cdn/modules/*.json')) {
    const sources = JSON.parse(readFileSync(list, 'utf8'))[file];
    if (sources) return sources;
  }
  throw new Error(`${file} is in no list of cdn/modules/.`);
}

/** Bytes on the wire, compressed as servers usually do. */
export const gzipBytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Sum of `gzipBytes` over files. */
export const gzipTotal = (files) => files.reduce((sum, file) => sum + gzipBytes(file), 0);

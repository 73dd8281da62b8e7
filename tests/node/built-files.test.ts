/** What the files for script tags contain and fetch, seen from the built files themselves. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { COMPILED_EARLY } from '../../scripts/lib/compiled-early.mjs';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { sourcesOf, staticGraph } from '../../scripts/lib/static-graph.mjs';

const MOST_REQUESTS = 4;

/** Modules that only training or replay needs: none may be fetched before someone asks for them. */
const HEAVY = [/@tensorflow/, /^src\/training\/(?:worker|generated)\//, /^src\/data\/generated\/runs\//];
/** The generated data that is small enough to come along: two digits, and the table of what can be fetched. */
const LIGHT_DATA = /^src\/data\/generated\/(?:digit-[47]|recorded-run-modules)\.ts$/;

const isHeavy = (source: string): boolean =>
  HEAVY.some((pattern) => pattern.test(source)) ||
  (source.startsWith('src/data/generated/') && !LIGHT_DATA.test(source));

const entries = [...elementTags(), 'all', 'auto'].map((name) => `cdn/${name}.js`);
const chunks = readdirSync('cdn/chunks')
  .filter((file) => file.endsWith('.js'))
  .map((file) => `cdn/chunks/${file}`);

describe('built files', () => {
  for (const entry of entries) {
    const { files, lazy } = staticGraph(entry);

    it(`${entry} fetches at most ${MOST_REQUESTS} files, and no engine, recording or data set`, () => {
      assert.ok(files.length <= MOST_REQUESTS, files.join(', '));
      const heavy = files.flatMap((file) => sourcesOf(file).filter(isHeavy));
      assert.deepEqual(heavy, []);
    });

    it(`${entry} has all that it may fetch later beside it`, () => {
      for (const file of [...files, ...lazy]) assert.ok(readFileSync(file).length > 0, file);
    });
  }

  it('cdn/auto.js is one file, which fetches every element and nothing else', () => {
    const { files } = staticGraph('cdn/auto.js');
    assert.deepEqual(files, ['cdn/auto.js']);
    const fetched = [...readFileSync('cdn/auto.js', 'utf8').matchAll(/import\("\.\/([\w-]+)\.js"\)/g)];
    assert.deepEqual(
      fetched.map(([, tag]) => tag),
      elementTags(),
    );
  });

  it('cdn/integrity.json has the hash of every file that is published', () => {
    const hashes = JSON.parse(readFileSync('cdn/integrity.json', 'utf8')) as Record<string, string>;
    const published = globSync('cdn/**/*', { exclude: ['cdn/modules', 'cdn/integrity.json'] })
      .filter((file) => statSync(file).isFile())
      .map((file) => path.relative('cdn', file).replaceAll('\\', '/'));
    assert.deepEqual(Object.keys(hashes), published.sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(path.join('cdn', file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });

  it('what an element is made of is compiled while it loads, and nothing else', () => {
    const atOnce = new Set(elementTags().flatMap((tag) => staticGraph(`cdn/${tag}.js`).files));
    for (const file of [...entries, ...chunks]) {
      assert.equal(readFileSync(file, 'utf8').startsWith(COMPILED_EARLY), atOnce.has(file), file);
    }
  });

  it('cdn/all.js is one file', () => {
    assert.deepEqual(staticGraph('cdn/all.js').files, ['cdn/all.js']);
  });

  for (const file of [...entries, ...chunks]) {
    it(`${file} is an ES module for browsers, minified, without comments`, () => {
      const code = readFileSync(file, 'utf8');
      assert.doesNotMatch(code, /\b(?:module\.exports|require\(|process\.env)/);
      assert.doesNotMatch(code, /\/\*[*!]?\s*@?(?:license|copyright)/i);
      // Old builds of these two are CommonJS; tfjs imports them for functions that are not used here.
      const dragged = sourcesOf(file).filter((source) => /node_modules\/(?:long|seedrandom)\//.test(source));
      assert.deepEqual(dragged, []);
    });
  }

  it('the worker and the engine for the page are chunks of their own', () => {
    for (const source of ['src/training/generated/worker-source.ts', 'src/training/worker/main-thread.ts']) {
      const holders = [...entries, ...chunks].filter((file) => sourcesOf(file).includes(source));
      assert.ok(holders.length > 0, `${source} is in no chunk`);
      for (const holder of holders) assert.ok(holder.startsWith('cdn/chunks/'), `${source} is in ${holder}`);
    }
  });
});

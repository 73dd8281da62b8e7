/** The package as its users get it: what is in it, what can be imported from it, and what its types mention. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { readElements } from '../../scripts/lib/manifest.mjs';

interface Packed {
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}
interface Exports {
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
}
interface Described {
  readonly tagName: string;
  readonly name: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const MOST_BYTES = 10e6;
/** A name and no literal in `import()`: the compiler must not look for what is built later. */
const LIBRARY: string = 'convlets';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Exports;
const tags = elementTags();

describe('package', () => {
  let packed: Packed;
  let files: string[];
  before(() => {
    const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [first] = JSON.parse(output) as Packed[];
    assert.ok(first);
    packed = first;
    files = packed.files.map((file) => file.path);
  });

  it('holds the built files, the licences and the manifest, and no sources or tests', () => {
    const wanted = ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES', 'package.json', 'dist/custom-elements.json'];
    for (const file of [...wanted, 'dist/index.js', 'dist/index.d.ts', 'cdn/all.js']) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
    for (const tag of tags) assert.ok(files.includes(`cdn/${tag}.js`), tag);
    assert.ok(!files.some((file) => file.startsWith('cdn/modules/')));
    const others = files.filter((file) => !/^(?:dist|cdn)\//.test(file));
    assert.deepEqual(others.sort(), ['LICENSE', 'README.md', 'THIRD-PARTY-NOTICES', 'package.json']);
    assert.ok(packed.unpackedSize < MOST_BYTES, `${packed.unpackedSize} bytes`);
  });

  it('names files that exist in its exports', () => {
    for (const target of Object.values(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : [target.types, target.default]) {
        if (!file.includes('*')) assert.ok(existsSync(file), file);
      }
    }
  });

  it('can be imported in Node, where there is no document', async () => {
    assert.equal(typeof document, 'undefined');
    const modules = [LIBRARY, 'convlets/all', 'convlets/math', 'convlets/training'];
    for (const name of [...modules, ...tags.map((tag) => `convlets/${tag}`)]) {
      const module = (await import(name)) as object;
      if (name !== 'convlets/all') assert.ok(Object.keys(module).length > 0, `${name} exports nothing`);
    }
  });

  it('exports every class of an element, with the attributes that the manifest lists', async () => {
    const library = (await import(LIBRARY)) as Record<string, { observedAttributes?: string[] }>;
    for (const { tagName, name, attributes = [] } of readElements() as Described[]) {
      const element = library[name];
      assert.ok(element, `${name} is not exported`);
      const listed = attributes.map((attribute) => attribute.name);
      assert.deepEqual([...(element.observedAttributes ?? [])].sort(), listed.sort(), tagName);
    }
  });

  it('has types that stand by themselves and mention no type of the training engine', () => {
    const types = globSync('dist/**/*.d.ts');
    assert.ok(types.length > 0);
    for (const file of types) {
      const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
      assert.doesNotMatch(text, /tensorflow/, file);
      // The types for a framework are imported by who has that framework.
      const opted = /types[\\/](react|preact|vue|svelte)\.d\.ts$/.exec(file)?.[1];
      for (const [, source = ''] of text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)) {
        const known = source.startsWith('.')
          ? existsSync(path.join(path.dirname(file), source.replace(/\.js$/, '.d.ts')))
          : /^lit(?:\/|$)/.test(source) || (opted !== undefined && source.startsWith(opted));
        assert.ok(known, `${file} refers to ${source}`);
      }
    }
  });

  it('has modules whose imports are all there', () => {
    for (const file of globSync('dist/**/*.js')) {
      for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
        const target = new URL(source, pathToFileURL(file));
        assert.ok(existsSync(target), `${file} imports ${source}`);
      }
    }
  });

  it('gives notice of every work it contains', () => {
    const notices = readFileSync('THIRD-PARTY-NOTICES', 'utf8');
    for (const work of ['lit-html', 'lit-element', '@lit/reactive-element', '@tensorflow/tfjs-core']) {
      assert.match(notices, new RegExp(`^${work} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    for (const licence of globSync('assets/**/LICEN[CS]E*')) {
      assert.ok(notices.includes(readFileSync(licence, 'utf8').trim()), licence);
    }
  });
});

/**
 * Who carries which module in cdn/. A page with one element must be light and need few requests, a page with many must
 * not fetch the bulk twice:
 * - what most elements need, lit among it, is the chunk `shared`;
 * - what the elements with a training session need on top is the chunk `training`;
 * - a module that only a few elements need (a part of the arithmetic, a widget) is copied into each of them: a chunk that
 *   held all such modules would cost every page more than the copies cost a page with several elements.
 * Copied modules must therefore keep no state that two elements share. Modules that are only ever imported dynamically
 * are left to rollup: one lazy chunk for each dynamic import.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const TRAINING = path.resolve('src/training') + path.sep;
const isTraining = (id) => id.startsWith(TRAINING);
/**
 * Of the arithmetic and the data every element needs another part, so each has its own copy, shaken by itself. But what
 * is thrown in one file and caught in another must be one class.
 */
const isCopied = (id) => /[\\/]src[\\/](math|data)[\\/](?!shape-error\.|data-error\.|input-error\.)/.test(id);
/** A module that this share of the elements needs is shared; or this share of the few that have a session. */
const MOST = 0.6;
const MOST_TRAINED = 0.7;

/** `needs`: for each entry the modules, as absolute paths, whose code it needs at once; `imports`: who imports whom. */
async function modulesOf(entries) {
  const needs = new Map();
  const imports = new Map();
  for (const entry of entries) {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      minifySyntax: true,
      outdir: 'nowhere',
      logLevel: 'silent',
    });
    for (const [id, input] of Object.entries(metafile.inputs)) {
      const statics = input.imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
      imports.set(
        path.resolve(id),
        statics.map(({ path: next }) => path.resolve(next)),
      );
    }
    const used = new Set();
    const visit = (file) => {
      const { inputs } = metafile.outputs[file];
      for (const [id, { bytesInOutput }] of Object.entries(inputs)) if (bytesInOutput > 0) used.add(path.resolve(id));
      for (const { path: next, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') visit(next);
    };
    visit(Object.keys(metafile.outputs).find((file) => metafile.outputs[file].entryPoint === entry));
    needs.set(path.resolve(entry), used);
  }
  return { needs, imports };
}

/**
 * A rollup plugin for the elements' bundle.
 *
 * @param {string[]} entries Source files of the elements, src/components/<tag>/<tag>.ts.
 */
export function sharedChunks(entries) {
  let chunkOf; // module -> 'shared' | 'training' | 'copied'

  const survey = async () => {
    const { needs, imports } = await modulesOf(entries);
    const trains = new Set([...needs].filter(([, used]) => [...used].some(isTraining)).map(([entry]) => entry));
    const users = new Map();
    for (const [entry, used] of needs) {
      for (const id of used) users.set(id, [...(users.get(id) ?? []), entry]);
    }
    chunkOf = new Map();
    for (const [id, by] of users) {
      const trained = by.length > 1 && by.every((entry) => trains.has(entry)) && trains.size < needs.size;
      const enough = trained ? MOST_TRAINED * trains.size : MOST * needs.size;
      const most = by.length >= enough && !isCopied(id);
      chunkOf.set(id, !most ? 'copied' : trained ? 'training' : 'shared');
    }
    // A shared module brings what it imports: a chunk must not depend on one that depends on it.
    const share = (id) => {
      for (const next of imports.get(id) ?? []) {
        if (chunkOf.get(next) === 'shared' || !users.has(next)) continue;
        chunkOf.set(next, 'shared');
        share(next);
      }
    };
    for (const [id, chunk] of chunkOf) if (chunk === 'shared') share(id);
  };

  return {
    name: 'shared-chunks',
    buildStart: survey,
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        const element = importer && (chunkOf.get(importer) === 'training' ? 'training' : elementOf(importer));
        if (!element) return null;
        const found = await this.resolve(source, originalOf(importer), { ...options, skipSelf: true });
        const own = found && elementOf(found.id) === element;
        if (!found || found.external || own || chunkOf.get(found.id) !== 'copied') return found;
        return { ...found, id: copyFor(element, found.id) };
      },
    },
    resolveDynamicImport(specifier, importer) {
      return typeof specifier === 'string' ? this.resolve(specifier, originalOf(importer), { skipSelf: true }) : null;
    },
    load(id) {
      return originalOf(id) === id ? null : readFile(originalOf(id), 'utf8');
    },
    outputOptions: (options) => ({
      ...options,
      onlyExplicitManualChunks: true,
      manualChunks(id) {
        if (elementOf(id) === 'training') return 'training';
        return chunkOf.get(id) === 'copied' ? undefined : chunkOf.get(id);
      },
    }),
  };
}

const COPY = /@for-([a-z0-9-]+)(?=\.[a-z]+$)/;

/** `src/math/pooling.ts` as the copy of one element. The extension stays: other plugins go by it. */
const copyFor = (element, id) => id.replace(/(?=\.[a-z]+$)/, `@for-${element}`);

/** The file that a module, copied or not, was read from. */
export const originalOf = (id) => id.replace(COPY, '');

/** The element whose module or copy this is. */
const elementOf = (id) => COPY.exec(id)?.[1] ?? /[\\/]src[\\/]components[\\/]([^\\/]+)[\\/]/.exec(id)?.[1];

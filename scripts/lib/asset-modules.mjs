/** The text of the modules that carry binary assets. */

/** A module that exports a file as a base64 string. Its type is written out: else it would be the string itself. */
export function assetModule(file, bytes) {
  const base64 = bytes.toString('base64');
  return `/** ${file}, base64; made by \`npm run generate\`. */\nexport const base64: string =\n  '${base64}';\n`;
}

/**
 * The table of recorded runs: for each run `<name>.core` and `<name>.rest`, imported when asked for.
 *
 * @param names of the modules in runs/
 */
export function recordedRunTable(names) {
  const runs = names.filter((name) => name.endsWith('.core')).map((name) => name.slice(0, -'.core'.length));
  for (const run of runs) {
    if (!names.includes(`${run}.rest`))
      throw new Error(`assets/runs/${run}.core.bin has no ${run}.rest.bin beside it.`);
  }
  const lazily = (module) => `() => import('./runs/${module}.js')`;
  const lines = runs.map(
    (run) => `  ['${run}', { core: ${lazily(`${run}.core`)}, rest: ${lazily(`${run}.rest`)} }],\n`,
  );
  return (
    `/** The recorded runs of assets/runs/, by name; made by \`npm run generate\`. */\n` +
    `type Load = () => Promise<{ readonly base64: string }>;\n\n` +
    `export const recordedRunModules: ReadonlyMap<string, { readonly core: Load; readonly rest: Load }> = new Map([\n` +
    `${lines.join('')}]);\n`
  );
}

/**
 * The table of translations, each imported when asked for.
 *
 * @param {string[]} files `<language>/<tag>.ts`
 */
export function languageTable(files) {
  const lines = files.map((file) => {
    const name = file.replace(/\.ts$/, '');
    return `  '${name}': () => import('../${name}.js'),\n`;
  });
  return (
    `/** The translations of src/languages/, by language and element; made by \`npm run generate\`. */\n` +
    `import type { Translation } from '../../words/words.js';\n\n` +
    `type Load = () => Promise<{ readonly translation: Translation }>;\n\n` +
    `export const table: Readonly<Record<string, Load | undefined>> = {\n${lines.join('')}};\n`
  );
}

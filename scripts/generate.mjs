/**
 * `npm run generate`: writes the modules that are made from other files, all git-ignored. Runs first in every build.
 *
 *   assets/digits/*.bin  -> src/data/generated/<name>.ts            a base64 string each
 *   assets/experiments/*.bin -> src/data/generated/experiments/<name>.ts   the same
 *   assets/runs/*.bin    -> src/data/generated/runs/<name>.ts       the same, and
 *                           src/data/generated/recorded-run-modules.ts, the table of them
 *   src/languages/<language>/<tag>.ts -> src/languages/generated/table.ts   the table of them
 *   assembly/            -> src/training/worker/generated/           (scripts/build-kernels.mjs)
 *   src/training/worker/ -> src/training/generated/                  (scripts/build-worker.mjs)
 *
 * A file is written only if its text changes, so that watching tools stay quiet.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetModule, languageTable, recordedRunTable } from './lib/asset-modules.mjs';
import { buildKernels } from './build-kernels.mjs';
import { buildWorker } from './build-worker.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const generated = path.join(root, 'src/data/generated');

/** Writes the modules of one folder of assets and removes those whose asset is gone; returns the names. */
async function generateModules(assets, target) {
  const files = (await readdir(path.join(root, assets))).filter((file) => file.endsWith('.bin')).sort();
  const names = files.map((file) => path.basename(file, '.bin'));
  await mkdir(target, { recursive: true });
  for (const [i, file] of files.entries()) {
    const bytes = await readFile(path.join(root, assets, file));
    await writeIfChanged(path.join(target, `${names[i]}.ts`), assetModule(`${assets}/${file}`, bytes));
  }
  return names;
}

/** Where each translation is to be fetched from. */
async function writeLanguageTable() {
  const folder = path.join(root, 'src/languages');
  const languages = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && entry.name !== 'generated',
  );
  const files = await Promise.all(
    languages.map(async ({ name }) => {
      const modules = (await readdir(path.join(folder, name))).filter((file) => file.endsWith('.ts'));
      return modules.map((file) => `${name}/${file}`);
    }),
  );
  await mkdir(path.join(folder, 'generated'), { recursive: true });
  await writeIfChanged(path.join(folder, 'generated/table.ts'), languageTable(files.flat().sort()));
}

async function writeIfChanged(file, text) {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await writeFile(file, text);
  console.log(`wrote ${path.relative(root, file)}`);
}

/** Removes generated modules whose asset is gone. */
async function removeOthers(folder, kept) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !kept.includes(path.basename(entry.name, '.ts'))) await rm(path.join(folder, entry.name));
  }
}

const digits = await generateModules('assets/digits', generated);
const experiments = await generateModules('assets/experiments', path.join(generated, 'experiments'));
const runs = await generateModules('assets/runs', path.join(generated, 'runs'));
await writeIfChanged(path.join(generated, 'recorded-run-modules.ts'), recordedRunTable(runs));
await removeOthers(generated, [...digits, 'recorded-run-modules']);
await removeOthers(path.join(generated, 'experiments'), experiments);
await removeOthers(path.join(generated, 'runs'), runs);
await writeLanguageTable();
await buildKernels();
await buildWorker();

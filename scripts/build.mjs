/**
 * Builds everything that is published: dist/ (ES modules, types, custom-elements.json) and cdn/ (files for a script
 * tag). The steps run in order and the first mistake ends the build with its message.
 */
import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildEmbeds } from './build-embeds.mjs';
import { bundleWorker } from './build-worker.mjs';
import { writeIntegrity } from './lib/integrity.mjs';
import { plainText, ROOT, run } from './lib/run.mjs';

/** `command` is a program and its arguments; `work` is done here. */
const steps = [
  {
    name: 'clean',
    work: () =>
      Promise.all(['dist', 'cdn'].map((folder) => rm(path.join(ROOT, folder), { recursive: true, force: true }))),
  },
  {
    name: 'generate',
    command: ['node', 'scripts/generate.mjs'],
    when: () => existsSync(path.join(ROOT, 'scripts/generate.mjs')),
  },
  { name: 'bundle', command: ['rollup', '-c', '--silent'] },
  { name: 'worker file', work: writeWorkerFile },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.build.json'] },
  { name: 'public types', work: removeWorkerTypes },
  { name: 'math realm', command: ['tsc', '-p', 'src/math'] },
  { name: 'worker realm', command: ['tsc', '-p', 'src/training/worker'] },
  { name: 'manifest', command: ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'] },
  { name: 'posters', work: copyPosters },
  { name: 'frames, widget', work: buildEmbeds },
  { name: 'editor data', command: ['tsx', 'scripts/make-editor-data.mjs'] },
  // Last: whatever is in cdn/ has its hash.
  { name: 'integrity', work: () => writeIntegrity(path.join(ROOT, 'cdn')) },
];

/** The worker as a file, for pages whose security policy wants it on their own origin (`worker-url`). */
async function writeWorkerFile() {
  await writeFile(path.join(ROOT, 'cdn/training-worker.js'), await bundleWorker());
}

/** Pictures of the elements, for where no script runs. */
async function copyPosters() {
  const filter = (file) => !file.endsWith('.md');
  await cp(path.join(ROOT, 'assets/posters'), path.join(ROOT, 'cdn/posters'), { recursive: true, filter });
}

/** What the worker is made of is no public interface, and its types would drag in those of tfjs. */
async function removeWorkerTypes() {
  const folder = path.join(ROOT, 'dist/training/worker');
  const { readdir } = await import('node:fs/promises');
  for (const file of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (file.endsWith('.d.ts')) await rm(path.join(folder, file));
  }
}

const started = performance.now();
for (const { name, command, work, when } of steps) {
  if (when && !when()) continue;
  const before = performance.now();
  if (work) await work();
  if (command) {
    const [program, ...args] = command;
    const { code, output } = await run(program, args);
    if (code !== 0) {
      console.error(`${plainText(output).trim()}\n\nbuild: ${name} failed (${command.join(' ')})`);
      process.exit(1);
    }
  }
  console.log(`${name.padEnd(14)} ${seconds(performance.now() - before)}`);
}
console.log(`${'built in'.padEnd(14)} ${seconds(performance.now() - started)}`);

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;
}

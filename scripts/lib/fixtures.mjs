/**
 * The applications of fixtures/, built as their authors would: beside the library as it is packed for publishing, with
 * the frameworks of the project.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packedInto } from './packed.mjs';
import { mustRun, ROOT } from './run.mjs';

/** Each with the command that builds it into its folder `dist`. */
const COMMANDS = {
  react: ['vite', ['build', '--logLevel', 'warn']],
  vue: ['vite', ['build', '--logLevel', 'warn']],
  svelte: ['vite', ['build', '--logLevel', 'warn']],
  eleventy: ['eleventy', ['--config=eleventy.config.mjs', '--quiet']],
};

/** What the applications and the library import. */
const PACKAGES = ['lit', 'react', 'react-dom', 'vue', 'svelte', 'vite', '@vitejs', '@sveltejs', '@11ty'];

export const fixtures = Object.keys(COMMANDS);

/** A folder with `node_modules/convlets` from the packed tarball, and a copy of every application. */
export async function prepareFixtures() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'convlets-fixtures-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await fill(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

async function fill(folder) {
  const library = await packedInto(folder);
  for (const name of PACKAGES)
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
  for (const name of fixtures) {
    cpSync(path.join(ROOT, 'fixtures', name), path.join(folder, name), { recursive: true });
    // Eleventy copies only what lies below its own folder.
    mkdirSync(path.join(folder, name, 'node_modules'));
    symlinkSync(library, path.join(folder, name, 'node_modules/convlets'));
  }
}

/** Builds one application; answers the folder with its pages. */
export async function buildFixture(folder, name) {
  const [command, args] = COMMANDS[name];
  const output = await mustRun(command, args, { cwd: path.join(folder, name) });
  const built = path.join(folder, name, 'dist');
  if (!existsSync(path.join(built, 'index.html'))) throw new Error(`${name} was not built:\n${output}`);
  return { built, output };
}

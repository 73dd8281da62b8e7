/** The library as it is packed for publishing. */
import { globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { mustRun } from './run.mjs';

/**
 * Packs the library and unpacks it into a project, as an installer would.
 *
 * @param {string} project The project's folder.
 * @returns {Promise<string>} Where the package is then: `node_modules/convlets` in the project.
 * @throws {Error} It cannot be packed.
 */
export async function packedInto(project) {
  const library = path.join(project, 'node_modules/convlets');
  mkdirSync(library, { recursive: true });
  await mustRun('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project]);
  const [tarball] = globSync('*.tgz', { cwd: project });
  await mustRun('tar', ['-xzf', tarball, '-C', library, '--strip-components=1'], { cwd: project });
  return library;
}

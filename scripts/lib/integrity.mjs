/**
 * Hashes of the built files, for pages that load them from elsewhere:
 * - cdn/integrity.json: SHA-384 of every file of cdn/ by its path there, as `integrity="…"` takes it;
 * - cdn/importmap.json: an import map with the package's names, and the hashes of all modules, for pages that import.
 *   Addresses begin with `./`, which stands for the folder.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { elementTags } from './elements.mjs';

const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** @param {string} folder For example `cdn`. Lists of modules for the tests, in `modules/`, are not published. */
export function writeIntegrity(folder) {
  const names = () =>
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((name) => !name.startsWith('modules/') && name !== 'integrity.json')
      .sort();
  const hashes = (list) => list.map((name) => [name, integrityOf(path.join(folder, name))]);

  const entries = ['all', 'auto', ...elementTags()];
  writeJson(path.join(folder, 'importmap.json'), {
    imports: Object.fromEntries(entries.map((name) => [`convlets/${name}`, `./${name}.js`])),
    integrity: Object.fromEntries(
      hashes(names().filter((name) => /\.m?js$/.test(name))).map(([name, hash]) => [`./${name}`, hash]),
    ),
  });
  writeJson(path.join(folder, 'integrity.json'), Object.fromEntries(hashes(names())));
}

/**
 * Minified files carry no licence comments; THIRD-PARTY-NOTICES carries them instead, for every package that has code
 * in the CDN files and for every data set that comes with the elements.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OUT = 'THIRD-PARTY-NOTICES';
const RULE = '-'.repeat(100);

/** Packages whose code reaches the files through a step before rollup: the worker's bundle, the compiled kernels. */
const THROUGH_GENERATED = ['@tensorflow/tfjs-core', 'assemblyscript'];

/** A rollup plugin that writes the file when the bundle is done. */
export function thirdPartyNotices() {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const packages = new Set(THROUGH_GENERATED);
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
          const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
          if (name) packages.add(name);
        }
      }
      writeFileSync(OUT, noticesFor([...packages].sort()));
    },
  };
}

/** The text of the file for these packages; those under the very same text share it. */
export function noticesFor(packages) {
  const byText = Map.groupBy(packages, licenceText);
  return [
    'The built files of convlets contain code and data of the following works.\n' +
      'convlets itself is under the MIT licence, see LICENSE.\n',
    ...[...byText].map(([text, names]) => `${names.map(titleOf).join('\n')}\n\n${text}\n`),
    ...dataNotices(),
  ].join(`\n${RULE}\n\n`);
}

const isNotice = (name) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(path.basename(name));

const read = (...parts) => readFileSync(path.join(...parts), 'utf8').trim();

const manifestOf = (name) => JSON.parse(read('node_modules', name, 'package.json'));

function titleOf(name) {
  const { version, license } = manifestOf(name);
  return `${name} ${version} (${license})`;
}

function licenceText(name) {
  const folder = path.join('node_modules', name);
  const files = readdirSync(folder).filter(isNotice);
  if (files.length > 0) return files.map((file) => read(folder, file)).join('\n\n');
  // tfjs publishes its code without the text it is under.
  if (manifestOf(name).license === 'Apache-2.0') return read('node_modules/assemblyscript/LICENSE');
  throw new Error(`${name} has no licence file: say in scripts/lib/third-party-notices.mjs where its text is.`);
}

/** Every licence file below assets/ speaks for the data beside it. */
function dataNotices() {
  if (!existsSync('assets')) return [];
  return readdirSync('assets', { recursive: true })
    .filter(isNotice)
    .sort()
    .map((name) => `assets/${path.dirname(name)}\n\n${read('assets', name)}\n`);
}

/** A new element must be right from the start: in a copy of the project it passes types, lint and format. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../scripts/lib/run.mjs';

const TAG = 'try-out';
const FILES = [
  `src/components/${TAG}/${TAG}.element.ts`,
  `src/components/${TAG}/${TAG}.styles.ts`,
  `src/components/${TAG}/${TAG}.ts`,
  `stories/${TAG}.stories.ts`,
  `tests/components/${TAG}.test.ts`,
];
const COPIED = ['package.json', 'tsconfig.json', 'eslint.config.js', '.prettierrc.json', 'src'];

describe('new-element', () => {
  let project: string;
  before(async () => {
    project = await mkdtemp(path.join(os.tmpdir(), 'convlets-new-'));
    for (const name of COPIED) await cp(name, path.join(project, name), { recursive: true });
    await mkdir(path.join(project, 'tests'));
    await cp('tsconfig.tests.json', path.join(project, 'tsconfig.tests.json'));
    await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
  });
  after(() => rm(project, { recursive: true }));

  const start = (...args: string[]): ReturnType<typeof run> =>
    run('node', ['scripts/new-element.mjs', `--into=${project}`, ...args]);
  const passes = async (program: string, ...args: string[]): Promise<void> => {
    const { code, output } = await run(program, args, { cwd: project });
    assert.equal(code, 0, output);
  };

  it('refuses a name that is no tag', async () => {
    for (const name of ['slider', 'Edge-Finder', '-x', '../out']) {
      const { code, output } = await start('--', name);
      assert.equal(code, 1, name);
      assert.match(output, /lower case with a hyphen/);
    }
  });

  it('writes the files and enters the element where all are gathered', async () => {
    const { code, output } = await start(TAG);
    assert.equal(code, 0, output);
    for (const file of FILES) assert.ok(existsSync(path.join(project, file)), file);
    assert.match(
      await readFile(path.join(project, 'src/all.ts'), 'utf8'),
      /import '\.\/components\/try-out\/try-out\.js';/,
    );
    assert.match(await readFile(path.join(project, 'src/index.ts'), 'utf8'), /export \{ TryOut \}/);
    assert.match(
      await readFile(path.join(project, 'src/auto/modules.ts'), 'utf8'),
      /'training-panel': .*\n {2}'try-out': \(\) => import\('\.\.\/components\/try-out\/try-out\.js'\),\n\}/,
    );
  });

  it('passes types, lint, template checks and format', async () => {
    await passes('tsc', '-p', 'tsconfig.tests.json');
    await passes('eslint', ...FILES);
    await passes(
      'lit-analyzer',
      `src/components/${TAG}`,
      '--strict',
      '--maxWarnings',
      '0',
      '--rules.no-invalid-css',
      'off',
    );
    await passes('prettier', '--check', ...FILES, 'src/index.ts', 'src/all.ts');
  });

  it('does not overwrite', async () => {
    const { code, output } = await start(TAG);
    assert.equal(code, 1);
    assert.match(output, /already/);
  });
});

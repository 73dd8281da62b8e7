/** The tools behind `npm test` must themselves notice what they are there to notice. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { undescribed } from '../../scripts/lib/manifest.mjs';
import { plainText, run } from '../../scripts/lib/run.mjs';
import { staticGraph } from '../../scripts/lib/static-graph.mjs';

let folder: string;
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

before(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'convlets-gates-'));
});
after(() => {
  rmSync(folder, { recursive: true });
});

describe('node test reporter', () => {
  const TESTS = `
    import { describe, it, test } from 'node:test';
    test('passes', () => {});
    test('fails', () => { throw new Error('on purpose'); });
    test('has subtests', async (t) => {
      await t.test('one passes', () => {});
      await t.test('one fails', () => { throw new Error('on purpose'); });
    });
    test('fails by itself after a subtest', async (t) => {
      await t.test('passes', () => {});
      throw new Error('on purpose');
    });
    describe('suite', () => { it('passes', () => {}); it.skip('is skipped', () => {}); });
    test('is still to do', { todo: true }, () => { throw new Error('on purpose'); });
  `;

  it('counts leaves, names failures, and notices a file that does not load', () => {
    const counts = path.join(folder, 'counts.json');
    const files = [write('some.test.mjs', TESTS), write('broken.test.mjs', "import './no-such-module.mjs';")];
    const reporter = path.resolve('scripts/lib/node-test-reporter.mjs');
    const environment = { ...process.env, CONVLETS_TEST_COUNTS: counts, NODE_TEST_CONTEXT: undefined };
    const { status, stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], {
      encoding: 'utf8',
      env: environment,
    });
    assert.equal(status, 1);
    const { failures, ...totals } = JSON.parse(readFileSync(counts, 'utf8')) as { failures: string[] };
    assert.deepEqual(totals, { passed: 4, failed: 4, skipped: 2 });
    assert.equal(failures.length, 4);
    assert.match(failures.join('\n'), /one fails[^]*fails by itself/);
    assert.match(failures.join('\n'), /broken\.test\.mjs/);
    assert.match(stdout, /4 passed, 4 failed, 2 skipped\n$/);
  });
});

describe('static graph', () => {
  it('tells what is fetched at once from what is fetched later', () => {
    const entry = write(
      'entry.js',
      "import { a } from './a.js'; import('./later.js'); export { b } from './b.js'; a();",
    );
    write('a.js', "import './b.js'; export const a = () => import(`./later.js`);");
    write('b.js', 'export const b = \'import("./no.js")\';');
    write('later.js', "import { b } from './b.js'; import './much-later.js'; export default b;");
    write('much-later.js', 'export {};');
    const names = (files: string[]): string[] => files.map((file) => path.basename(file)).sort();
    const { files, lazy } = staticGraph(entry);
    assert.equal(files[0], entry);
    assert.deepEqual(names(files), ['a.js', 'b.js', 'entry.js']);
    assert.deepEqual(names(lazy), ['later.js', 'much-later.js']);
  });
});

describe('manifest', () => {
  it('lists everything public that nobody has described', () => {
    const element = {
      tagName: 'a-dot',
      description: 'A dot.',
      members: [
        { kind: 'field', name: 'size', description: 'In pixels.' },
        { kind: 'field', name: 'hue' },
        { kind: 'method', name: 'play' },
      ],
      events: [{ name: 'convlets-step', description: 'A step was made.' }],
      slots: [{ name: '', description: ' ' }],
      cssParts: [{ name: 'base' }],
      cssProperties: [{ name: '--convlets-space', description: 'Space.' }],
    };
    assert.deepEqual(undescribed(element), [
      'a-dot: property hue is not described',
      'a-dot: method play is not described',
      'a-dot: type of event convlets-step is not described',
      'a-dot: slot (default) is not described',
      'a-dot: part base is not described',
    ]);
  });
});

describe('running tools', () => {
  it('gives back code and output, and the code of a program that is not there', async () => {
    const script = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 3';
    const { code, output } = await run('node', ['-e', script]);
    assert.equal(code, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
    assert.equal((await run('no-such-program-here')).code, 127);
  });

  it('ends a program that takes too long, and what it started', async () => {
    const file = path.join(folder, 'child.txt');
    const child = `
      const { writeFileSync } = require('node:fs');
      process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(file)}, 'ended'); process.exit(); });
      writeFileSync(${JSON.stringify(file)}, 'running');
      setInterval(() => {}, 1000);`;
    const parent = `
      require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
      setInterval(() => {}, 1000);`;
    assert.equal((await run('node', ['-e', parent], { timeout: 4000 })).code, 124);
    for (let i = 0; i < 50 && readFileSync(file, 'utf8') !== 'ended'; i++) await sleep(100);
    assert.equal(readFileSync(file, 'utf8'), 'ended');
  });

  it('takes colours out of a text', () => {
    assert.equal(plainText('\u001b[31mred\u001b[0m\u001b[2K'), 'red');
  });
});

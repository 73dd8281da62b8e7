/**
 * `npm test`: builds, then checks everything, and goes on when something fails. The last line is
 * `N passed, N failed, N skipped` over all of it.
 *
 *   npm test                        everything
 *   npm test -- --only=static,node  some stages: static, node, pages, frameworks, browser, stories
 *   npm test -- conv-slider math    only test files whose path contains one of the words
 *   npm test -- --no-build …        on what was built before
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { availableBrowsers } from './lib/browsers.mjs';
import { gates } from './lib/gates.mjs';
import { ensureBrowsers } from './lib/install-browser.mjs';
import { plainText, ROOT, run } from './lib/run.mjs';

const MINUTES = 60_000;
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };
const STAGES = ['static', 'node', 'pages', 'frameworks', 'browser', 'stories'];
const FRAMEWORKS = path.normalize('tests/pages/frameworks.test.ts');

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { only: { type: 'string' }, build: { type: 'boolean', default: true } },
});
const chosen = options.only?.split(',') ?? (words.length > 0 ? ['node', 'pages', 'frameworks', 'browser'] : STAGES);
const unknown = chosen.filter((stage) => !STAGES.includes(stage));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${STAGES.join(', ')}.`);
  process.exit(1);
}

process.chdir(ROOT);
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const times = [];

const browsers = await ensureBrowsers();
for (const note of browsers.notes) console.log(note);
if (!browsers.ok) {
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exit(1);
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'convlets-test-'));
try {
  if (options.build) await stage('build', build);
  if (chosen.includes('static')) await stage('static', staticGates);
  if (chosen.includes('node')) await stage('node', () => nodeTests('node', testFiles('tests/node/**/*.test.ts')));
  const pages = testFiles('tests/pages/**/*.test.ts');
  if (chosen.includes('pages')) await stage('pages', () => nodeTests('pages', pages.filter(isPage)));
  if (chosen.includes('frameworks')) {
    await stage('frameworks', () =>
      nodeTests(
        'frameworks',
        pages.filter((file) => !isPage(file)),
      ),
    );
  }
  if (chosen.includes('browser')) await stage('browser', browserTests);
  if (chosen.includes('stories')) {
    await stage('storybook', storybook);
    await stage('stories', () => nodeTests('stories', testFiles('tests/stories/**/*.test.ts')));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`\n${times.map(([name, ms]) => `${name} ${(ms / 1000).toFixed(0)} s`).join(', ')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  - ${line}`).join('\n')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Runs one stage and adds up its counts; a stage that tested nothing has failed. */
async function stage(name, work) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const counts = await work().catch((error) => asOneTest(`${name}: ${error.stack}`, false));
  times.push([name, performance.now() - started]);
  for (const outcome of Object.keys(totals)) totals[outcome] += counts[outcome];
  failures.push(...counts.failures);
  if (counts.passed + counts.failed + counts.skipped === 0 && words.length === 0) {
    totals.failed++;
    failures.push(`${name}: not one test ran`);
  }
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

/** The outcome of one command as the count of one test. */
function asOneTest(name, ok) {
  return ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1, failures: [name] };
}

async function build() {
  const { code } = await run('node', ['scripts/build.mjs'], { echo: true, timeout: 10 * MINUTES });
  return asOneTest('build', code === 0);
}

async function storybook() {
  const args = ['build', '-o', 'storybook-static', '--disable-telemetry', '--quiet'];
  const { code, output } = await run('storybook', args, { timeout: 5 * MINUTES });
  if (code !== 0) console.log(plainText(output));
  return asOneTest('storybook build', code === 0);
}

/** All gates, two at a time. */
async function staticGates() {
  const counts = { ...NOTHING, failures: [] };
  const waiting = [...gates];
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const [program, ...args] = gate.command.split(' ');
      const started = performance.now();
      const { code, output } = await run(program, args, { timeout: 5 * MINUTES });
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const ok = code === 0 && (gate.proof?.test(plainText(output)) ?? true);
      console.log(`${ok ? 'passed' : 'FAILED'}  ${gate.name} (${seconds} s)`);
      if (ok) {
        counts.passed++;
      } else {
        counts.failed++;
        counts.failures.push(`${gate.name}: ${gate.command}`);
        console.log(`$ ${gate.command}\n${plainText(output).trim()}\n`);
      }
    }
  };
  await Promise.all([work(), work()]);
  return counts;
}

/** The applications are built for some time first, so they are a stage of their own. */
function isPage(file) {
  return path.normalize(file) !== FRAMEWORKS;
}

/** Test files of a pattern, narrowed to those whose path contains one of the words asked for. */
function testFiles(...patterns) {
  return globSync(patterns)
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

/** Runs a command whose reporter writes its counts to a file; without that file nothing was tested. */
async function counted(name, program, args, limit) {
  const file = path.join(scratch, `${name}.json`);
  const { code } = await run(program, args, { env: { CONVLETS_TEST_COUNTS: file }, echo: true, timeout: limit });
  if (!existsSync(file)) return asOneTest(`${name}: ${program} ended without a result (code ${code})`, false);
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  if (code !== 0 && counts.failed === 0) {
    counts.failed++;
    counts.failures.push(`${name}: ${program} ended with code ${code}`);
  }
  return counts;
}

async function nodeTests(name, files) {
  if (files.length === 0) return NOTHING;
  const reporter = './scripts/lib/node-test-reporter.mjs';
  const args = ['--import', 'tsx', '--test', '--test-concurrency=1', `--test-reporter=${reporter}`, ...files];
  return counted(name, 'node', args, 10 * MINUTES);
}

async function browserTests() {
  const files = testFiles('tests/**/*.test.ts').filter((file) => !/^tests[\\/](node|pages|stories)[\\/]/.test(file));
  console.log(`in ${Object.keys(availableBrowsers()).join(' and ')}`);
  return files.length === 0 ? NOTHING : counted('browser', 'wtr', ['--files', ...files], 12 * MINUTES);
}

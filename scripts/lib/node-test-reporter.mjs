/**
 * Reporter for `node --test`: prints what fails, counts the tests and hands the totals to scripts/test.mjs through the
 * file named by CONVLETS_TEST_COUNTS. A test with subtests stands for them and is not counted itself.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const finishedBelow = new Map(); // file and depth -> whether tests ended there since the last one above

  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { file = '', name, nesting, skip, todo, details } = data;
    const isParent = finishedBelow.get(`${file} ${nesting + 1}`) || details.type === 'suite';
    finishedBelow.set(`${file} ${nesting + 1}`, false).set(`${file} ${nesting}`, true);
    const failed = type === 'test:fail' && todo === undefined;
    // A parent fails because a subtest did, which has been counted, or by itself, which has not.
    if (isParent && (!failed || details.error?.failureType === 'subtestsFailed')) continue;

    const outcome = skip !== undefined || todo !== undefined ? 'skipped' : failed ? 'failed' : 'passed';
    counts[outcome]++;
    if (outcome === 'failed') {
      const title = `${path.relative('.', file)} › ${name}`;
      failures.push(title);
      yield `\nFailed: ${title}\n${describe(details.error)}\n`;
    }
  }
  if (process.env.CONVLETS_TEST_COUNTS) {
    writeFileSync(process.env.CONVLETS_TEST_COUNTS, JSON.stringify({ ...counts, failures }));
  }
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

/** The assertion's own message and place, without the runner's frames. */
function describe(error) {
  const cause = error?.cause ?? error;
  const text = cause?.stack ?? String(cause);
  return text
    .split('\n')
    .filter((line) => !line.includes('node:internal'))
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Test-runner reporter: counts every test of every browser and hands the totals to scripts/test.mjs through a file. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export function countTests(file = process.env.CONVLETS_TEST_COUNTS) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      const walk = (suite, trail) => {
        for (const test of suite?.tests ?? []) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          if (!test.passed && !test.skipped) failures.push([...trail, test.name].join(' › '));
        }
        for (const inner of suite?.suites ?? []) walk(inner, [...trail, inner.name]);
      };
      for (const session of sessions) {
        const before = counts.failed;
        const place = `${session.browser.name} ${path.relative('.', session.testFile)}`;
        walk(session.testResults, [place]);
        // A file that did not load, or failed outside its tests, counts as one failure.
        if (!session.passed && counts.failed === before) {
          counts.failed++;
          failures.push(`${place}: ${session.errors.map(({ message }) => message).join('; ') || 'did not run'}`);
        }
      }
      if (file) writeFileSync(file, JSON.stringify({ ...counts, failures }));
      else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

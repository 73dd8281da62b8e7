/** Test-runner reporter: counts every test of every browser and hands the totals to scripts/test.mjs through a file. */
import { writeFileSync } from 'node:fs';

export function countTests(file = process.env.CONVLETS_TEST_COUNTS) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        const before = counts.failed;
        walk(session.testResults);
        // A file that did not load, or failed outside its tests, counts as one failure.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (file) writeFileSync(file, JSON.stringify(counts));
      else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    },
  };
}

/** axe's rules for WCAG 2.2 A and AA on a page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions, run } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One entry for each place that violates a rule: which, where, why. */
function explain({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.flat().join(' ')}\n${failureSummary}`),
  );
}

/** What of a page violates the rules, in readable lines. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const options: RunOptions = { runOnly: RULES, resultTypes: ['violations'] };
  const results = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run: typeof run } }).axe.run(document, given),
    options,
  );
  return explain(results);
}

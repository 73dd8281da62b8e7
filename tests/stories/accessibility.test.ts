/**
 * Every story of the built Storybook, in a light theme and in a dark one with reduced motion, must draw itself without an
 * error and pass axe's rules for WCAG 2.2 A and AA.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions, run } from 'axe-core';
import { openStories, storyList } from '../../scripts/lib/story-pages.mjs';

const THEMES = [
  { theme: 'light', reducedMotion: 'no-preference' },
  { theme: 'dark', reducedMotion: 'reduce' },
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const STORY_TIMEOUT = 60_000;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One entry for each place that violates a rule: which, where, why. */
function explain({ violations }: AxeResults): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.flat().join(' ')}\n${failureSummary}`),
  );
}

describe('stories', { concurrency: 3 }, () => {
  let browser: Awaited<ReturnType<typeof openStories>>;
  before(async () => {
    browser = await openStories();
  });
  after(() => browser.close());

  for (const story of storyList()) {
    for (const { theme, reducedMotion } of THEMES) {
      it(`${story.title}: ${story.name}, ${theme}`, { timeout: STORY_TIMEOUT }, async () => {
        const { page, errors, close } = await browser.open(story, {
          globals: { theme, 'a11y.manual': '!true' },
          context: { reducedMotion },
        });
        try {
          await page.evaluate(axeSource);
          const options: RunOptions = { runOnly: RULES, resultTypes: ['violations'] };
          const results = await page.evaluate(
            (given) => (globalThis as unknown as { axe: { run: typeof run } }).axe.run(document, given),
            options,
          );
          assert.deepEqual([...errors, ...explain(results)], []);
        } finally {
          await close();
        }
      });
    }
  }
});

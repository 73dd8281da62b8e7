/**
 * Every story of the built Storybook, in a light theme and then in a dark one with reduced motion, must draw itself without
 * an error and pass axe's rules for WCAG 2.2 A and AA.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStories, storyList } from '../../scripts/lib/story-pages.mjs';
import { axeViolations } from '../pages/axe.js';

const LOOKS = [
  { theme: 'light', reducedMotion: 'no-preference' },
  { theme: 'dark', reducedMotion: 'reduce' },
] as const;
const STORY_TIMEOUT = 60_000;

/** The page turns to another look, as it does when a reader changes it. */
async function turnTo(page: Page, { theme, reducedMotion }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ reducedMotion });
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, theme);
}

describe('stories', { concurrency: 3 }, () => {
  let browser: Awaited<ReturnType<typeof openStories>>;
  before(async () => {
    browser = await openStories();
  });
  after(() => browser.close());

  for (const story of storyList()) {
    it(`${story.title}: ${story.name}`, { timeout: STORY_TIMEOUT }, async () => {
      const { page, errors, close } = await browser.open(story, { globals: { 'a11y.manual': '!true' } });
      try {
        const found: string[] = [];
        for (const look of LOOKS) {
          await turnTo(page, look);
          found.push(...(await axeViolations(page)).map((violation) => `${look.theme}: ${violation}`));
        }
        assert.deepEqual([...errors, ...found], []);
      } finally {
        await close();
      }
    });
  }
});

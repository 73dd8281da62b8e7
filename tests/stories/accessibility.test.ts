/**
 * Every story of the built Storybook, in a light theme and then in a dark one with reduced motion, must draw itself without
 * an error and pass axe's rules for WCAG 2.2 A and AA. The first story of each element does so in forced colours, too.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStories, storyList } from '../../scripts/lib/story-pages.mjs';
import { axeViolations } from '../pages/axe.js';

const LOOKS = [
  { theme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' },
  { theme: 'dark', reducedMotion: 'reduce', forcedColors: 'none' },
] as const;
const FORCED = { theme: 'light', reducedMotion: 'reduce', forcedColors: 'active' } as const;
type Look = (typeof LOOKS)[number] | typeof FORCED;
const STORY_TIMEOUT = 60_000;

/** The page turns to another look, as it does when a reader changes it. */
async function turnTo(page: Page, { theme, reducedMotion, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ reducedMotion, forcedColors });
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

  const stories = storyList();
  for (const title of new Set(stories.map((story) => story.title))) {
    // One after the other in one page, as a reader browses them: to load Storybook is most of the work.
    describe(title, { concurrency: 1 }, () => {
      let opened: Awaited<ReturnType<typeof browser.open>> | undefined;
      after(() => opened?.close());

      const ofTitle = stories.filter((story) => story.title === title);
      for (const [i, story] of ofTitle.entries()) {
        const looks: readonly Look[] = i === 0 || story.id === 'design--forced-colours' ? [...LOOKS, FORCED] : LOOKS;
        it(story.name, { timeout: STORY_TIMEOUT }, async () => {
          if (opened) {
            await turnTo(opened.page, LOOKS[0]);
            await opened.show(story);
          } else opened = await browser.open(story, { globals: { 'a11y.manual': '!true' } });
          const { page, errors } = opened;
          const found: string[] = [];
          for (const look of looks) {
            await turnTo(page, look);
            found.push(
              ...(await axeViolations(page)).map(
                (violation) => `${look.forcedColors === 'active' ? 'forced colours' : look.theme}: ${violation}`,
              ),
            );
          }
          assert.deepEqual([...errors.splice(0), ...found], []);
        });
      }
    });
  }
});

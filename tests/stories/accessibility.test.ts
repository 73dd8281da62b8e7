/**
 * Every story of the built Storybook, in a light theme and in a dark one with reduced motion, must draw itself without an
 * error and pass axe's rules for WCAG 2.2 A and AA.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStories, storyList } from '../../scripts/lib/story-pages.mjs';
import { axeViolations } from '../pages/axe.js';

const THEMES = [
  { theme: 'light', reducedMotion: 'no-preference' },
  { theme: 'dark', reducedMotion: 'reduce' },
] as const;
const STORY_TIMEOUT = 60_000;

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
          assert.deepEqual([...errors, ...(await axeViolations(page))], []);
        } finally {
          await close();
        }
      });
    }
  }
});

/** The applications of fixtures/, built with the packed library, in a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { ConvSlider } from '../../src/components/conv-slider/conv-slider.element.js';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.element.js';
import type { TrainingSession } from '../../src/training/index.js';
import { buildFixture, fixtures, prepareFixtures } from '../../scripts/lib/fixtures.mjs';
import { Web, type Visit } from './browser.js';
import { elementsReady } from './training.js';

const LEAST_ACCURACY = 0.93;
const STEPS = 300;

type Sessions = Record<symbol, { sessionNamed(name: string): TrainingSession }>;

const sliderOf = (page: Page): Promise<Record<string, unknown>> =>
  page.locator('conv-slider').evaluate((element) => {
    const { preset, stride, predict, hide } = element as ConvSlider;
    return { preset, stride, predict, hide };
  });

const linesOf = (page: Page): Promise<string[]> => page.locator('#heard li').allInnerTexts();

describe('an application', { timeout: 240_000 }, () => {
  let web: Web;
  let prepared: Awaited<ReturnType<typeof prepareFixtures>>;
  before(async () => {
    // One after the other: where the first fails, nothing else is left open.
    prepared = await prepareFixtures();
    web = await Web.open();
  });
  after(async () => {
    // Neither is there where setting up failed.
    prepared?.remove();
    await web?.close();
  });

  for (const name of fixtures) {
    describe(`with ${name}`, () => {
      let visit: Visit;
      let built: string;
      before(async () => {
        built = (await buildFixture(prepared.folder, name)).built;
        visit = await web.visit({ root: built, path: '/index.html', context: { reducedMotion: 'reduce' } });
        visit.page.setDefaultTimeout(20_000);
        await visit.page.locator('conv-slider').waitFor();
      });
      after(() => visit?.close());

      it('is drawn with the properties that it sets', async () => {
        assert.equal(await elementsReady(visit.page), 3);
        const slider = { preset: 'sobel-y', stride: 1, predict: false, hide: 'mode' };
        assert.deepEqual(await sliderOf(visit.page), slider);
        await visit.page.locator('#stride').click();
        await visit.page.waitForFunction(() => document.querySelector<ConvSlider>('conv-slider')?.stride === 2);
        assert.deepEqual(await sliderOf(visit.page), { ...slider, stride: 2 });
        const joined = await visit.page.evaluate((object) => {
          const session = (globalThis as unknown as Sessions)[Symbol.for('convlets.sessions.v1')].sessionNamed(
            'fixture',
          );
          const wanted = object ? session : 'fixture';
          return [...document.querySelectorAll<TrainingPanel>('training-panel, filter-grid')].map(
            (element) => element.session === wanted,
          );
        }, name !== 'eleventy');
        assert.deepEqual(joined, [true, true]);
      });

      it('hears what the reader changes', async () => {
        await visit.page.locator('conv-slider select').first().selectOption('sharpen');
        await visit.page.locator('#heard li').first().waitFor();
        assert.deepEqual(await linesOf(visit.page), ['change from conv-slider']);
      });

      it(`trains to ${LEAST_ACCURACY * 100} % in ${STEPS} steps, and hears of it`, async () => {
        await visit.page.locator('training-panel').getByRole('button').first().click();
        const done = visit.page.locator('#heard li', { hasText: 'convlets-done from training-panel' });
        await done.waitFor({ timeout: 60_000 });
        const { steps, accuracy } = await visit.page.evaluate(() => {
          const session = (globalThis as unknown as Sessions)[Symbol.for('convlets.sessions.v1')].sessionNamed(
            'fixture',
          );
          return { steps: session.live?.steps, accuracy: session.live?.measured.at(-1)?.accuracy ?? 0 };
        });
        assert.equal(steps, STEPS);
        assert.ok(accuracy >= LEAST_ACCURACY, `${accuracy}`);
        const lines = await linesOf(visit.page);
        // 300 steps of 32 digits pass 4.8 times over the 2 000.
        assert.equal(lines.filter((line) => line === 'convlets-epoch from training-panel').length, 4);
        assert.equal(await done.count(), 1);
        assert.equal(visit.workers.length, 1);
      });

      it('takes its figures away and brings them back as they were', async () => {
        const { page } = visit;
        for (let i = 0; i < 3; i++) {
          await page.locator('#toggle').click();
          await page.locator('conv-slider').waitFor({ state: 'detached' });
          await page.locator('#toggle').click();
          await page.locator('conv-slider').waitFor();
        }
        assert.equal(await elementsReady(page), 3);
        const lines = await linesOf(page);
        await page.locator('conv-slider select').first().selectOption('gaussian');
        await page.waitForFunction((many) => document.querySelectorAll('#heard li').length > many, lines.length);
        // One listener each, as before.
        assert.equal((await linesOf(page)).length, lines.length + 1);
        assert.equal(
          await page
            .locator('training-panel progress')
            .first()
            .evaluate((bar) => (bar as HTMLProgressElement).value),
          STEPS,
        );
      });

      it('has said nothing in the console', () => {
        assert.deepEqual(visit.messages, []);
      });

      if (name === 'eleventy') {
        it('has its text in the page, for readers without scripts', async () => {
          const html = readFileSync(path.join(built, 'index.html'), 'utf8');
          for (const text of ['answers along its horizontal strokes', 'noise has become strokes', '<em>weights</em>']) {
            assert.ok(html.includes(text), text);
          }
          const plain = await web.visit({ root: built, path: '/index.html', context: { javaScriptEnabled: false } });
          try {
            for (const figure of await plain.page.locator('figure').all()) {
              assert.match(await figure.innerText(), /\w+(?:\s+\w+){5}/);
            }
          } finally {
            await plain.close();
          }
        });
      }
    });
  }
});

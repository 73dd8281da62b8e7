/** The article "How filters learn": as a reader scrolls through it, without JavaScript, and where it is tried out. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/run.mjs';
import type { InitLab } from '../../src/components/init-lab/init-lab.element.js';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.element.js';
import type { TrainingSession } from '../../src/training/index.js';
import { axeViolations } from './axe.js';
import { soon, Web, type PageSetup } from './browser.js';
import { elementsReady } from './training.js';

const FOLDER = 'stories/articles';
const ARTICLE: PageSetup = {
  path: `/${FOLDER}/how-filters-learn.html`,
  headers: { 'content-security-policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:" },
};
const FIGURES = 14;
/** Data and engines, by the names of their files: what is fetched for a figure, or for a training, and not before. */
const HEAVY = ['look.', 'init-lab-', 'feature-hierarchy-', 'twins-', 'training-digits', 'held-out', 'worker-source'];
const FOR_TRAINING = ['training-digits', 'held-out', 'worker-source'];

/** Chunks that were fetched and whose name begins with one of these. */
const fetched = (requests: readonly string[], names: readonly string[]): string[] =>
  requests
    .map((url) => path.basename(new URL(url).pathname))
    .filter((file) => names.some((name) => file.startsWith(name)));

/** As a reader does, from the top of the page to its end. */
async function scrollThrough(page: Page): Promise<void> {
  const ended = (): Promise<boolean> =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  while (!(await ended())) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(150);
  }
}

/** In the page: notes how far what is on screen was moved without the reader's doing. */
function watchShifts(): void {
  const shifts: LayoutShift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({
    type: 'layout-shift',
    buffered: true,
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Cumulative layout shift: the worst session of shifts, less than a second apart and five seconds long at most. */
async function layoutShift(page: Page): Promise<number> {
  const shifts = await page.evaluate(() =>
    (globalThis as unknown as { shifts: LayoutShift[] }).shifts.map(({ startTime, value }) => ({ startTime, value })),
  );
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { startTime, value } of shifts) {
    if (startTime - last > 1000 || startTime - first > 5000) [sum, first] = [0, startTime];
    last = startTime;
    sum += value;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** The sentences under all figures of this tag. */
const captions = async (page: Page, tag: string): Promise<string> => {
  const texts = await page.locator(`${tag} [part=caption]`).allInnerTexts();
  return texts.join(' ').replace(/\s+/g, ' ');
};

describe('the article on how filters learn', { timeout: 300_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
  });
  after(() => web.close());

  it('can be read without JavaScript: prose, and for each figure a poster, its description and its caption', async () => {
    for (const width of [320, 1000]) {
      await web.visiting(
        { ...ARTICLE, context: { javaScriptEnabled: false, viewport: { width, height: 900 } } },
        async (visit) => {
          const { page } = visit;
          assert.ok((await page.locator('main').innerText()).split(/\s+/).length > 1500);
          assert.match(await page.locator('header').innerText(), /Without it, each is a picture/);
          const figures = await page.locator('figure').all();
          assert.equal(figures.length, FIGURES);
          for (const figure of figures) {
            const poster = figure.locator('img');
            await poster.scrollIntoViewIfNeeded();
            assert.ok((await poster.getAttribute('alt'))?.match(/(?:\S+\s+){12}/), 'a poster says what is seen');
            assert.ok((await figure.locator('figcaption').innerText()).length > 40);
            const shown = await poster.boundingBox();
            assert.ok(shown && shown.height > 100 && shown.width <= width);
          }
          assert.deepEqual(visit.messages, []);
          const wanted = width < 640 ? FIGURES : 0;
          assert.equal(visit.requests.filter((url) => url.endsWith('-narrow.png')).length, wanted);
        },
      );
    }
  });

  it('has posters that are light, and no others', () => {
    const folder = path.join(ROOT, FOLDER, 'posters');
    const posters = readdirSync(folder);
    assert.equal(posters.length, 2 * FIGURES);
    for (const poster of posters) {
      assert.ok(existsSync(path.join(folder, poster.replace(/(-narrow)?\.png$/, '-narrow.png'))));
      // One is a sheet of a few hundred little digits.
      const most = poster.startsWith('deeper') ? 40_000 : 25_000;
      assert.ok(statSync(path.join(folder, poster)).size <= most, `${poster} is too heavy`);
    }
  });

  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1200],
  ] as const) {
    it(`draws all figures while it is scrolled, ${colorScheme} and ${width} pixels wide, and nothing jumps`, async () => {
      const context = { colorScheme, viewport: { width, height: 800 } };
      await web.visiting({ ...ARTICLE, context, before: watchShifts }, async (visit) => {
        const { page } = visit;
        assert.equal(await elementsReady(page), FIGURES);
        assert.ok((await layoutShift(page)) < 0.005, 'opening the page moves what is on screen');
        await scrollThrough(page);
        assert.ok((await layoutShift(page)) < 0.1, 'reading moves what is on screen');
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        const blank = await page.evaluate(() => {
          const shapes = (element: Element): number =>
            element.shadowRoot?.querySelectorAll('svg rect, svg path').length ?? 0;
          const figures = [...document.querySelectorAll('figure > :first-child')];
          return figures.filter((element) => shapes(element) < 5).map(({ localName }) => localName);
        });
        assert.deepEqual(blank, []);
        assert.equal(await page.locator('[part=error]').count(), 0);
        assert.deepEqual(visit.workers, []);
        assert.deepEqual(fetched(visit.requests, FOR_TRAINING), []);
        assert.deepEqual(visit.messages, []);
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(await axeViolations(page), []);
      });
    });
  }

  it('fetches data only for figures that are near', async () => {
    await web.visiting(
      { ...ARTICLE, context: { viewport: { width: 900, height: 700 } } },
      async ({ page, requests }) => {
        await elementsReady(page);
        assert.deepEqual(fetched(requests, HEAVY), []);
        await page.locator('filter-grid[timeline]').scrollIntoViewIfNeeded();
        await page.locator('filter-grid[timeline] [part=caption]', { hasText: /Step [1-9]/ }).waitFor();
        assert.ok(fetched(requests, ['look.core']).length > 0);
        assert.deepEqual(fetched(requests, ['init-lab-', ...FOR_TRAINING]), []);
      },
    );
  });

  it('says the numbers that its figures compute', async () => {
    await web.visiting({ ...ARTICLE, context: { reducedMotion: 'reduce' } }, async ({ page }) => {
      await elementsReady(page);
      await scrollThrough(page);
      const prose = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      const both = async (tag: string, inFigure: RegExp, ...inProse: RegExp[]): Promise<void> => {
        // What a figure says comes with its data.
        await soon(async () => inFigure.test(await captions(page, tag)));
        assert.match(await captions(page, tag), inFigure);
        for (const words of inProse) assert.match(prose, words);
      };
      await both(
        'template-trainer',
        /Three of the filters became the image, two its negative/,
        /in three filters as itself, in two as its negative/,
      );
      await both(
        'filter-grid',
        /already at step 60 of 500 the filters had cosine 0\.84 on average/,
        /at step 60 the filters already have a cosine of 0\.84/,
      );
      await both(
        'filter-grid',
        /fits 7 of 8 filters with R² above 0\.6, on average 0\.73\. Noise reaches 0\.14 if it is white, 0\.58/,
        /noise reaches 0\.14 on average, and noise as smooth as our filters 0\.58/,
      );
      await both(
        'filter-grid',
        /shuffled labels: it gets 13\.7 % .* R² 0\.34 on average \(this run 0\.73\)/,
        /trained filters: R² 0\.73 on average.* nothing true to learn: 0\.34 on average\./,
      );
      await both(
        'filter-grid',
        /never trained: an edge or bar fits its filters with R² 0\.12/,
        /with stretched colours: 0\.12\./,
      );
      await both('loss-curve', /it reads 95 of 100/, /the network reads 95 of 100 digits that it has never seen/);
      await both(
        'init-lab',
        /identical to the bit: after 300 steps they differ by exactly 0\..* 76\.8 % right/,
        /76\.8 % is what a network with one filter can do/,
      );
      await both(
        'kernel-learner',
        /\[−0\.55 1\.00 −0\.54\].* Right at 90\.7 %; by hand, .* gets 88\.0 %/,
        /right at 90\.7 % of places.* gets 88\.0 %/,
      );
      const shown = async (tag: string, change: Record<string, unknown>): Promise<void> => {
        await page
          .locator(tag)
          .first()
          .evaluate((element, values) => Object.assign(element, values) && undefined, change);
      };
      await shown('feature-hierarchy', { layer: 'output', unit: 3 });
      await both('feature-hierarchy', /speckle and yet gets p = 1\.000/, /sure of it, p = 1\.000/);
      await shown('init-lab', { view: 'seeds' });
      await both('init-lab', /same answer to 95 % of unseen digits/, /same answer to 95 % of new digits/);
      await shown('filter-grid[twin=random]', { twin: 'permuted-pixels' });
      await both(
        'filter-grid',
        /scrambled alike: it gets 86\.6 % .* R² 0\.22/,
        /reads 86\.6 % of new digits, and an edge explains 0\.22/,
      );
    });
  });

  it('trains in one worker, one network at a time', async () => {
    await web.visiting(ARTICLE, async ({ page, workers, messages }) => {
      await elementsReady(page);
      await page.locator('training-panel').scrollIntoViewIfNeeded();
      type Sessions = Record<symbol, { sessionNamed(name: string): TrainingSession }>;
      const status = (name: string): Promise<string> =>
        page.evaluate(
          (key) =>
            (globalThis as unknown as Sessions)[Symbol.for('convlets.sessions.v1')].sessionNamed(key).stateOf('live')
              .status,
          name,
        );
      const until = async (panel: string, lab: string): Promise<void> => {
        const deadline = Date.now() + 20_000;
        let seen: string[] = [];
        while (Date.now() < deadline) {
          seen = [await status('training'), await status('init-lab')];
          if (seen[0] === panel && seen[1] === lab) return;
          await page.waitForTimeout(50);
        }
        assert.deepEqual(seen, [panel, lab]);
      };
      // Slow enough to be still under way when it is looked at.
      await page.locator('training-panel').evaluate((panel: TrainingPanel) => {
        panel.speed = 10;
      });
      await page.locator('training-panel [part=play]').click();
      await until('running', 'idle');
      await page.locator('init-lab').scrollIntoViewIfNeeded();
      await page.locator('init-lab').evaluate((lab: InitLab) => {
        void lab.train();
      });
      await until('paused', 'running');
      await page.locator('training-panel').evaluate((panel: TrainingPanel) => {
        void panel.play();
      });
      await until('running', 'paused');
      assert.equal(workers.length, 1);
      assert.deepEqual(messages, []);
    });
  });

  it('has links that lead somewhere, and an address for each section', async () => {
    await web.visiting(ARTICLE, async ({ page, origin }) => {
      const links = await page
        .locator('main a[href]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      const inside = links.filter((link) => link.startsWith(origin));
      assert.ok(inside.length > 9);
      for (const link of inside) {
        const { pathname, hash } = new URL(link);
        assert.ok(existsSync(path.join(ROOT, pathname)), link);
        if (hash) assert.equal(await page.locator(`section > h2${hash}`).count(), 1, link);
      }
      assert.equal(await page.locator('section > h2[id]').count(), await page.locator('section').count());
    });
  });
});

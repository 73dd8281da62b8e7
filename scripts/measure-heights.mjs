/**
 * Writes scripts/lib/reserved-heights.json: how much height a snippet reserves for each element, so that nothing on the
 * page moves when its script arrives late. Measured in Chromium with the built files (`npm run build` comes first), in
 * columns of 280 to 720 px and in two fonts, and rounded up by a line of text.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from './lib/browsers.mjs';
import { elementTags } from './lib/elements.mjs';
import { ROOT } from './lib/run.mjs';
import { startStaticServer } from './lib/static-server.mjs';

const FILE = path.join(ROOT, 'scripts/lib/reserved-heights.json');
const WIDTHS = Array.from({ length: 12 }, (_, i) => 280 + 40 * i);
const FONTS = ['16px/1.5 sans-serif', '20px/1.6 serif'];
/** Room for one more line of a caption, in px. */
const SLACK = 24;
/** Milliseconds for an element to take its shape. */
const SETTLE = 400;

const tags = elementTags();
const html = `<!doctype html><body style="margin:0"><script type="module" src="/cdn/all.js"></script><main>${tags
  .map((tag) => `<${tag}></${tag}>`)
  .join('')}</main>`;

const server = await startStaticServer({ root: ROOT, folders: ['cdn'], routes: { '/': html } });
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
const heights = new Map(tags.map((tag) => [tag, WIDTHS.map(() => 0)]));
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 30_000 }, reducedMotion: 'reduce' });
  await page.goto(server.url, { waitUntil: 'networkidle' });
  for (const font of FONTS) {
    for (const [i, width] of WIDTHS.entries()) {
      const measured = await page.evaluate(
        async ([wide, face, settle]) => {
          const main = document.querySelector('main');
          main.style.width = `${wide}px`;
          main.style.font = face;
          await new Promise((resolve) => setTimeout(resolve, settle));
          return [...main.children].map(({ localName, offsetHeight }) => [localName, offsetHeight]);
        },
        [width, font, SETTLE],
      );
      for (const [tag, height] of measured) heights.get(tag)[i] = Math.max(heights.get(tag)[i], height);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const roundUp = (height) => Math.ceil((height + SLACK) / 10) * 10;

/**
 * The lowest line above the heights of the first `count` widths: `{ base, slope }`, in px and px per px of width. A
 * picture that fills a narrow column grows with it.
 */
function lineAbove(list, count) {
  const lines = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4].map((slope) => {
    const base = Math.max(...list.slice(0, count).map((height, i) => height - slope * WIDTHS[i]));
    const room = WIDTHS.slice(0, count).reduce((sum, width) => sum + base + slope * width, 0);
    return { base, slope, room };
  });
  return lines.reduce((a, b) => (b.room < a.room ? b : a));
}

/** A line for narrow columns, a height for wide ones, and the width between, so that the least room is left empty. */
function reservation(list) {
  const options = WIDTHS.slice(1).map((below, i) => {
    const { base, slope, room } = lineAbove(list, i + 1);
    const wide = Math.max(...list.slice(i + 1));
    const all = room + wide * (list.length - i - 1);
    return { below, base: roundUp(base), slope, wide: roundUp(wide), all };
  });
  const { all: _, ...best } = options.reduce((a, b) => (b.all < a.all ? b : a));
  return best;
}

const table = Object.fromEntries([...heights].map(([tag, list]) => [tag, reservation(list)]));
writeFileSync(FILE, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${tags.length} heights in ${path.relative(ROOT, FILE)}`);

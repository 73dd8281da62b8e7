/**
 * Photographs of the built stories in screenshots/, at three widths, light and dark:
 *
 *   npm run screenshots                        all stories
 *   npm run screenshots -- conv-slider         stories whose id contains the word
 *   npm run screenshots -- --interact          after the interaction that a story declares (`parameters.interact`)
 *   npm run screenshots -- --theme=lagoon --width=375 --dir=rtl
 *
 * Storybook must be built (`npm run build && npm run storybook:build`).
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/run.mjs';
import { openStories, storyList } from './lib/story-pages.mjs';

const OUT = 'screenshots';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    interact: { type: 'boolean', default: false },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    width: { type: 'string', multiple: true, default: ['320', '720', '1200'] },
    dir: { type: 'string', default: 'ltr' },
  },
});

process.chdir(ROOT);
if (!existsSync('storybook-static/index.json')) {
  console.error('There is no built Storybook: npm run build && npm run storybook:build');
  process.exit(1);
}
const stories = storyList().filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));
if (stories.length === 0) {
  console.error(`No story matches ${words.join(', ')}.`);
  process.exit(1);
}

/** In the page: runs what the story declares as its interaction; false when it declares none. */
async function interact() {
  const { story, canvasElement } = globalThis.__STORYBOOK_PREVIEW__.currentRender;
  if (!story.parameters.interact) return false;
  await story.parameters.interact(canvasElement);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return true;
}

/** In the page: the story and the margin around it, without the empty rest. */
function storyArea() {
  const { bottom } = document.querySelector('#storybook-root').getBoundingClientRect();
  return { x: 0, y: 0, width: innerWidth, height: Math.ceil(bottom + scrollY) + 16 };
}

mkdirSync(OUT, { recursive: true });
const browser = await openStories();
let taken = 0;
try {
  for (const story of stories) {
    for (const theme of values.theme) {
      for (const width of values.width) {
        const { page, errors, close } = await browser.open(story, {
          globals: { theme, direction: values.dir, 'a11y.manual': '!true' },
          context: { viewport: { width: Number(width), height: 800 } },
        });
        const interacted = values.interact && (await page.evaluate(interact));
        if (!values.interact || interacted) {
          const direction = values.dir === 'ltr' ? '' : `-${values.dir}`;
          const name = `${story.id}-${theme}-${width}${direction}${interacted ? '-after' : ''}.png`;
          await page.screenshot({ path: path.join(OUT, name), fullPage: true, clip: await page.evaluate(storyArea) });
          taken++;
        }
        for (const error of errors) console.error(`${story.id}: ${error}`);
        await close();
      }
    }
  }
} finally {
  await browser.close();
}
console.log(`${taken} pictures in ${OUT}/`);

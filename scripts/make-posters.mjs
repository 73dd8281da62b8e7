/**
 * Posters, for readers without JavaScript, for feeds and until an element is defined:
 *
 *   npm run build && node scripts/make-posters.mjs          all of the below
 *   node scripts/make-posters.mjs how-filters-learn         those whose name contains the word
 *
 * Each element has one in assets/posters/, as it stands on a page that sets nothing; the build copies them into cdn/.
 *
 * An article in stories/articles/ names the posters it wants, in the place where a figure will be: `<img
 * src="posters/x.png">`, and for narrow screens `<source srcset="posters/x-narrow.png">`. Their sizes are written into the
 * article, so that the page keeps room for them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from './lib/browsers.mjs';
import { elementTags } from './lib/elements.mjs';
import { postersOf } from './lib/posters.mjs';
import { ROOT } from './lib/run.mjs';
import { startStaticServer } from './lib/static-server.mjs';

const ARTICLES = 'stories/articles';
const ELEMENTS = 'assets/posters';
/** Width of the window in which a figure has its full width, and of a narrow one. */
const WIDTHS = { '': 900, '-narrow': 320 };

process.chdir(ROOT);
const words = process.argv.slice(2);
const wanted = (name) => words.length === 0 || words.some((word) => name.includes(word));
const articles = readdirSync(ARTICLES).filter((name) => name.endsWith('.html') && wanted(name));
const tags = elementTags().filter(wanted);
const server = await startStaticServer({ root: ROOT, folders: ['cdn', 'stories'] });
const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
mkdirSync(path.join(ARTICLES, 'posters'), { recursive: true });
mkdirSync(ELEMENTS, { recursive: true });
try {
  for (const name of articles) await illustrate(path.join(ARTICLES, name));
  for (const tag of tags) {
    server.routes['/element/'] = pageOf(tag);
    for (const poster of await postersOf(browser, `${server.url}/element/`, WIDTHS[''])) {
      save(path.join(ELEMENTS, `${tag}.png`), poster);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/** An element alone, in the width that figures have in a column of text. */
function pageOf(tag) {
  return `<!doctype html><meta charset="utf-8"><style>body { background: #fff; font: 16px system-ui, sans-serif } figure { width: 720px; margin: 8px }
:not(:defined) { display: none }</style><script type="module" src="/cdn/${tag}.js"></script>
<body><figure><${tag}><img src="posters/${tag}.png"></${tag}></figure>`;
}

/** Makes the posters of an article. */
async function illustrate(file) {
  for (const [suffix, width] of Object.entries(WIDTHS)) {
    for (const poster of await postersOf(browser, `${server.url}/${file}`, width)) {
      const target = `posters/${poster.name}${suffix}.png`;
      save(path.join(ARTICLES, target), poster);
      writeFileSync(file, withSize(readFileSync(file, 'utf8'), target, poster));
    }
  }
}

function save(file, { width, height, bytes }) {
  writeFileSync(file, bytes);
  console.log(`${file}  ${width}×${height}  ${bytes.length} bytes`);
}

/** The article, with the poster's size where it is named. */
function withSize(html, target, { width, height }) {
  return html.replace(/<(?:img|source)\b[^>]*>/g, (tag) =>
    tag.includes(`"${target}"`)
      ? tag.replace(/(\bwidth=")\d+/, `$1${width}`).replace(/(\bheight=")\d+/, `$1${height}`)
      : tag,
  );
}

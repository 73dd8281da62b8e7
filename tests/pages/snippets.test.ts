/** Every HTML block of the documentation, and the snippet for every kind of page, in a browser. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { compile } from '@mdx-js/mdx';
import { build } from 'esbuild';
import type { ConvSlider } from '../../src/components/conv-slider/conv-slider.element.js';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';
import { canonical, CDN, forHost, HOSTS, PAGES, scriptTag } from '../../scripts/lib/snippets.mjs';
import { Web, type Visit } from './browser.js';
import { elementsReady } from './training.js';

interface Snippet {
  readonly name: string;
  readonly html: string;
}

/** Milliseconds for one page: an element whose script does not come is never defined. */
const PATIENCE = 30_000;

/** Addresses that stand for the reader's own copy of the built files. */
const OWN_COPY = /https:\/\/your\.site\/convlets(?:\/cdn)?(?=\/)/g;

const markdown = globSync(['README.md', 'docs/**/*.md']).sort();

/** The fenced blocks of HTML in a page of Markdown. */
function blocksOf(file: string): Snippet[] {
  const blocks = readFileSync(file, 'utf8').matchAll(/^( *)```html\n([^]*?)^\1```/gm);
  return [...blocks].map(([, , html], i) => ({ name: `block ${i + 1} of ${file}`, html }));
}

/** What a host makes of its snippet: its fences and shortcodes are gone. */
const published = (code: string): string => code.replace(/^(?:```.*|\{\{.*\}\})$/gm, '').trim();

/** A script that shows a page of MDX in the browser. */
async function reactApp(mdx: string): Promise<string> {
  const contents = `${String(await compile(mdx, { format: 'mdx' }))}
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('main')).render(createElement(MDXContent));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** In the page. */
function lookAtSliders(): string {
  const sliders = [...document.querySelectorAll<ConvSlider>('conv-slider')];
  const [{ preset, predict, style }] = sliders;
  return `${sliders.length} ${preset} ${String(predict)} ${style[1]}`;
}

describe('a snippet in a page', { timeout: 300_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
  });
  after(() => web.close());

  /** Opens the snippet with the library of this machine. */
  const open = ({ html }: Snippet): Promise<Visit> => {
    const local = html.replaceAll(CDN, `${web.library.url}/cdn`).replace(OWN_COPY, `${web.library.url}/cdn`);
    const script = /<script|<iframe/.test(local) ? '' : scriptTag(`${web.library.url}/cdn`);
    const page = /^\s*<!doctype/i.test(local) ? local : `<!doctype html><meta charset="utf-8"><body>${local}${script}`;
    return web.visit({ html: page });
  };

  /** Opens it and looks whether every element is drawn. */
  const assertDraws = async (snippet: Snippet): Promise<void> => {
    const tags = elementTags().flatMap((tag) => snippet.html.match(new RegExp(`<${tag}\\b`, 'g')) ?? []);
    const visit = await open(snippet);
    try {
      const { page, messages } = visit;
      const frames = page.frames().slice(1);
      assert.equal(frames.length, snippet.html.split('<iframe').length - 1);
      assert.ok(tags.length + frames.length > 0, 'it shows something');
      for (const frame of frames) {
        await frame.waitForLoadState();
        assert.equal(await elementsReady(frame), 1);
      }
      assert.equal(await elementsReady(page), tags.length);
      const empty = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter(({ localName }) => localName.includes('-'))
          .filter((element) => !element.shadowRoot?.querySelector('svg, canvas, progress, button'))
          .map(({ localName }) => localName),
      );
      assert.deepEqual(empty, []);
      assert.deepEqual(messages, []);
    } finally {
      await visit.close();
    }
  };

  it('is found in the documentation', () => {
    assert.ok(markdown.flatMap(blocksOf).length > 10);
    assert.ok(blocksOf('README.md').length >= 2);
  });

  for (const snippet of markdown.flatMap(blocksOf)) {
    it(`draws: ${snippet.name}`, { timeout: PATIENCE }, () => assertDraws(snippet));
  }

  for (const { id, name } of HOSTS) {
    it(`draws as ${name} publishes it`, { timeout: PATIENCE }, async () => {
      const { code, setup } = forHost(id, 'conv-slider', { preset: 'sobel-y', kernel: '1 0 -1; 2 0 -2; 1 0 -1' });
      // VitePress has the script from its configuration.
      assert.equal(/<script|<iframe/.test(code), !setup?.code.includes('auto.js'));
      await assertDraws({ name, html: published(code) });
    });
  }

  it('draws when React makes it in the page, as Docusaurus does when a reader goes from page to page', async () => {
    const { code } = forHost('mdx', 'conv-slider', { preset: 'sobel-y', predict: true });
    const local = code.replaceAll(CDN, `${web.library.url}/cdn`);
    const visit = await web.visit({ html: '<!doctype html><meta charset="utf-8"><body><main></main>' });
    try {
      await visit.page.addScriptTag({ content: await reactApp(`Some *prose*.\n\n${local}\n\n${local}`) });
      await visit.page.locator('conv-slider').first().waitFor();
      assert.equal(await elementsReady(visit.page), 2);
      const wanted = '2 sobel-y true min-height';
      assert.equal(await visit.page.evaluate(lookAtSliders), wanted);
      assert.deepEqual(visit.messages, []);
    } finally {
      await visit.close();
    }
  });

  it('draws for every element, all of them on one page, each with its own script', async () => {
    const html = elementTags()
      .map((tag) => canonical(tag, { session: 'one' }, { caption: tag }))
      .join('\n\n');
    await assertDraws({ name: 'all', html });
  });

  it('shows its poster where no script runs', async () => {
    const html = canonical('conv-slider', {}, { caption: 'A filter.' }).replaceAll(CDN, `${web.library.url}/cdn`);
    const visit = await web.visit({ html, context: { javaScriptEnabled: false } });
    try {
      const poster = visit.page.locator('conv-slider > img');
      assert.ok(await poster.isVisible());
      // Scripts of the tests run all the same.
      assert.ok(await poster.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0));
    } finally {
      await visit.close();
    }
  });

  it('leads only to published addresses', () => {
    for (const { html, name } of markdown.flatMap(blocksOf)) {
      for (const [address] of html.matchAll(/https?:\/\/[^"'\s<]+/g)) {
        assert.ok(address.startsWith(CDN) || address.startsWith(PAGES), `${name}: ${address}`);
      }
    }
  });
});

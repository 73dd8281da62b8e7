/** The pages for frames: one element each, in places that take no scripts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import type { HeightMessage } from '../../src/embed/message.js';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { embedAddress, frame as frameSnippet, frameHeight, POSTER } from '../../scripts/lib/snippets.mjs';
import { soon, webForTests, type PageSetup, type Visit } from './browser.js';
import { elementsReady, train } from './training.js';

const LIME = [0, 255, 0];
const NAVY = [0, 0, 128];
const FRAME_TIME = 300;
/** Milliseconds for a figure that may never be drawn. */
const PATIENCE = 20_000;

/** What the page around a frame is told. */
type Listening = typeof globalThis & { heard: HeightMessage[] };

function listen(): void {
  const heard: HeightMessage[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', ({ data }: MessageEvent<HeightMessage>) => heard.push(data));
}

const host = (body: string): string => `<!doctype html><meta charset="utf-8"><title>A page</title><body>${body}`;

describe('a framed figure', { timeout: 180_000 }, () => {
  const web = webForTests();
  let visit: Visit;

  const open = async (setup: PageSetup): Promise<{ page: Page; figure: Frame }> => {
    visit = await web.visit(setup);
    const figure = visit.page.frames()[1];
    await figure.waitForLoadState();
    await elementsReady(figure);
    return { page: visit.page, figure };
  };
  /** Waits until the frame is as high as its figure; answers that height. */
  const fitted = async (page: Page, figure: Frame): Promise<number> => {
    for (;;) {
      const frame = Number(await page.locator('iframe').first().getAttribute('height'));
      const content = await figure.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
      if (frame === Math.ceil(content)) return frame;
      await page.waitForTimeout(20);
    }
  };

  for (const tag of elementTags()) {
    it(`shows <${tag}> alone, covers nothing with outlines, logs nothing`, { timeout: PATIENCE }, async () => {
      visit = await web.visit({ path: `/cdn/embed/${tag}/` });
      assert.equal(await elementsReady(visit.page), 1);
      const outlines = visit.page.locator(tag).locator('.window, .casing, .lines, .ring, .padding');
      // What is drawn anew meanwhile has no style any more.
      const fills = await outlines.evaluateAll((found) =>
        found.filter((one) => one.isConnected).map((one) => getComputedStyle(one).fill),
      );
      assert.deepEqual(
        fills.filter((fill) => fill !== 'none'),
        [],
      );
      assert.notEqual(await visit.page.title(), '');
      assert.deepEqual(visit.messages, []);
    });
  }

  it('takes the attributes of its element from the query, and no others', async () => {
    const src = embedAddress(
      'training-panel',
      { steps: 12, hide: 'more', 'worker-url': '/x.js', onclick: 'x' },
      '/cdn',
    );
    const { figure } = await open({ html: host(`<iframe src="${src.replaceAll('&', '&amp;')}"></iframe>`) });
    const attributes = await figure
      .locator('training-panel')
      .evaluate((element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(attributes, { permalink: '', steps: '12', hide: 'more', colormap: '' });
    assert.deepEqual(visit.messages, []);
  });

  it('takes its state from the fragment, follows it, and writes there what the reader sets', async () => {
    const hash = (kernel: string): string => `#conv-slider=${encodeURIComponent(JSON.stringify({ kernel }))}`;
    const { page, figure } = await open({
      html: host(`<iframe width="700" height="700" src="/cdn/embed/conv-slider/${hash('1 2; 3 4')}"></iframe>`),
      context: { reducedMotion: 'reduce' },
    });
    const slider = figure.locator('conv-slider');
    const kernel = (): Promise<unknown> =>
      slider.evaluate((element) => (element as unknown as { kernel: unknown }).kernel);
    assert.equal(await kernel(), '1 2; 3 4');
    await page.locator('iframe').evaluate(
      (frame, src) => {
        (frame as HTMLIFrameElement).src = src;
      },
      `/cdn/embed/conv-slider/${hash('5 6; 7 8')}`,
    );
    await soon(async () => (await kernel()) === '5 6; 7 8');
    assert.equal(await kernel(), '5 6; 7 8');
    await slider.evaluate((element) => Object.assign(element, { kernel: '1 0; 0 1' }));
    await figure.waitForFunction(() => decodeURIComponent(location.hash).includes('1 0; 0 1'));
    assert.deepEqual(visit.messages, []);
  });

  it('tells its height when it is drawn, when its width changes, and when it is asked', async () => {
    const { page, figure } = await open({
      html: host('<iframe width="700" src="/cdn/embed/conv-slider/"></iframe>'),
      before: listen,
    });
    const heard = (): Promise<HeightMessage[]> => page.evaluate(() => (globalThis as Listening).heard);
    const height = (): Promise<number> =>
      figure.evaluate(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0));
    const told = async (): Promise<void> => {
      await page.waitForFunction(
        (wanted) => {
          return (globalThis as Listening).heard.at(-1)?.height === wanted;
        },
        await height(),
      );
    };
    await told();
    const wide = await height();
    await page.locator('iframe').evaluate((frame) => {
      (frame as HTMLIFrameElement).width = '320';
    });
    await page.waitForFunction((before) => (globalThis as Listening).heard.at(-1)?.height !== before, wide);
    await told();
    const before = (await heard()).length;
    await page.evaluate(() => {
      frames[0].postMessage({ type: 'convlets-height-request' }, '*');
    });
    await page.waitForFunction((many) => (globalThis as Listening).heard.length > many, before);
    for (const { type, tag, height } of await heard()) {
      assert.deepEqual({ type, tag }, { type: 'convlets-height', tag: 'conv-slider' });
      assert.ok(height > 0);
    }
    assert.deepEqual(visit.messages, []);
  });

  it('is given its height by embed.js, which may come early or late, and heeds no other frame', async () => {
    const script = '<script type="module" src="/cdn/embed.js"></script>';
    const stranger = `<iframe id="stranger" src="/stranger"></iframe>`;
    for (const [early, late] of [
      [script, ''],
      ['', script],
    ]) {
      const snippet = frameSnippet('pool-stepper', {}, { pages: '/cdn' }).replace(/height="\d+"/, 'height="10"');
      const { page, figure } = await open({ html: host(`${early}${snippet}${stranger}`) });
      if (late) await page.addScriptTag({ type: 'module', url: '/cdn/embed.js' });
      assert.ok((await fitted(page, figure)) > 200);
      await page.evaluate(() => {
        document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow?.postMessage('', '*');
      });
      await page.frames()[2].evaluate(() => {
        parent.postMessage({ type: 'convlets-height', tag: 'pool-stepper', height: 99 }, '*');
      });
      await page.waitForTimeout(FRAME_TIME);
      assert.equal(await page.locator('#stranger').getAttribute('height'), null);
      assert.notEqual(await page.locator('iframe').first().getAttribute('height'), '99');
      if (!late) await visit.close();
    }
  });

  /** Colour at the frame's corner, where nothing is drawn, and of its text. */
  const colours = async (page: Page, figure: Frame): Promise<{ ground: number[]; text: number[] }> => {
    const corner = await page.screenshot({ clip: { x: 9, y: 9, width: 1, height: 1 } });
    const ground = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
      },
      [...corner],
    );
    const text = await figure.evaluate(() => getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? []);
    return { ground, text };
  };
  for (const [scheme, reader] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    it(`is readable on a ${scheme} page for readers who prefer ${reader}, and with embed.js one with it`, async () => {
      const style = `<style>:root{color-scheme:${scheme}}iframe{border:0;display:block}</style>`;
      const { page, figure } = await open({
        html: host(`${style}<iframe width="700" height="500" src="/cdn/embed/conv-slider/"></iframe>`),
        context: { colorScheme: reader },
      });
      const alone = await colours(page, figure);
      assert.ok(Math.abs(alone.ground[1] - alone.text[1]) > 200, JSON.stringify(alone));

      await page.addStyleTag({ content: ':root { background: #00ff00; color: #000080 }' });
      await page.addScriptTag({ type: 'module', url: '/cdn/embed.js' });
      await figure.waitForFunction(() => getComputedStyle(document.body).color === 'rgb(0, 0, 128)');
      assert.deepEqual(await colours(page, figure), { ground: LIME, text: NAVY });
      // A switch of the page.
      await page.evaluate(() => {
        document.body.style.color = '#fff';
        document.documentElement.className = 'switched';
      });
      await figure.waitForFunction(() => getComputedStyle(document.body).color === 'rgb(255, 255, 255)');
      assert.deepEqual(visit.messages, []);
    });
  }

  it('is as dark as its address says, and in its language', async () => {
    const { figure } = await open({ html: host('<iframe src="/cdn/embed/conv-1d/?theme=dark&amp;lang=de"></iframe>') });
    const [color, lang] = await figure.evaluate(() => [
      getComputedStyle(document.body).color,
      document.documentElement.lang,
    ]);
    assert.deepEqual([color, lang], ['rgb(255, 255, 255)', 'de']);
  });

  it('draws and trains in a sandbox without an origin, and without storage', async () => {
    const { page, figure } = await open({
      html: host(
        `<iframe sandbox="allow-scripts" width="700" src="${web.library.url}/cdn/embed/training-panel/?steps=30"></iframe>` +
          '<script type="module" src="/cdn/embed.js"></script>',
      ),
    });
    assert.equal(await figure.evaluate(() => origin), 'null');
    await assert.rejects(() => figure.evaluate(() => localStorage.length));
    assert.equal(await figure.evaluate(() => document.querySelector('main')?.children.length), 1);
    const { status, reason, steps } = await train(figure, 30);
    assert.deepEqual({ status, reason, steps }, { status: 'finished', reason: undefined, steps: 30 });
    assert.equal(visit.workers.length, 1);
    assert.ok((await fitted(page, figure)) > 100);
    assert.deepEqual(visit.messages, []);
  });

  it('shows its poster in a sandbox that lets no script run', async () => {
    visit = await web.visit({ html: host('<iframe sandbox width="500" src="/cdn/embed/conv-slider/"></iframe>') });
    const poster = visit.page.frameLocator('iframe').locator('img');
    assert.ok(await poster.isVisible());
    assert.ok(await poster.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0));
    assert.equal(visit.workers.length, 0);
  });

  it('has an oEmbed description that leads to its page', async () => {
    visit = await web.visit({ html: host('') });
    for (const tag of elementTags()) {
      const text = readFileSync(`cdn/embed/${tag}/oembed.json`, 'utf8');
      const { version, type, html, width, height, title, ...rest } = JSON.parse(text) as Record<string, unknown>;
      assert.match(String(rest.thumbnail_url), new RegExp(`/posters/${tag}\\.png$`));
      assert.deepEqual([version, type, width, height], ['1.0', 'rich', POSTER.width, frameHeight(tag)]);
      assert.ok(typeof title === 'string' && title !== '');
      const src = await visit.page.evaluate((markup) => {
        return new DOMParser().parseFromString(markup, 'text/html').querySelector('iframe')?.src ?? '';
      }, String(html));
      assert.ok(src.endsWith(`/embed/${tag}/`), src);
      const page = readFileSync(`cdn/embed/${tag}/index.html`, 'utf8');
      const link = /type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1];
      assert.equal(link, `${src}oembed.json`);
    }
  });
});

/** Opening the stories of a built Storybook in Chromium, as the story tests and the screenshots do. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from './browsers.mjs';
import { startStaticServer } from './static-server.mjs';

const BUILT = 'storybook-static';
const LOAD_TIMEOUT = 30_000;

/**
 * Every story of the built Storybook, without the documentation pages.
 *
 * @returns {{ id: string, title: string, name: string, tags: string[] }[]}
 */
export function storyList(folder = BUILT) {
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/**
 * Starts a server and a browser: `open(story, options)` gives a page with the story drawn, whose `show(story)` draws another
 * one in its place, as Storybook does for who browses it; `close()` ends both.
 */
export async function openStories(folder = BUILT) {
  const routes = { '/favicon.ico': { status: 204, body: '' } };
  const server = await startStaticServer({ root: folder, routes });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });

  /**
   * @param {{ id: string }} story
   * @param {object} [options]
   * @param {Record<string, string>} [options.globals] For example `{ theme: 'dark' }`.
   * @param {object} [options.context] Playwright's options: viewport, reducedMotion, …
   * @returns {Promise<{
   *   page: import('playwright-core').Page, errors: string[],
   *   show(story: { id: string }): Promise<void>, close(): Promise<void>,
   * }>} `errors`: exceptions, rejections, failed requests and console errors of the page so far.
   */
  async function open(story, { globals = {}, context: contextOptions = {} } = {}) {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...contextOptions });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on(
      'response',
      (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`),
    );
    page.on('requestfailed', (request) => errors.push(`${request.url()} ${request.failure()?.errorText}`));

    const list = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    const query = new URLSearchParams({ id: story.id, viewMode: 'story', globals: list.join(';') });
    await page.addInitScript(watchRendering);
    await page.goto(`${server.url}/iframe.html?${query}`, { timeout: LOAD_TIMEOUT });
    const drawn = async () => {
      const problem = await page.evaluate(storyIsReady, LOAD_TIMEOUT);
      if (problem) errors.push(problem);
    };
    const show = async ({ id }) => {
      await page.evaluate((storyId) => globalThis.showStory(storyId), id);
      await drawn();
    };
    await drawn();
    return { page, errors, show, close: () => context.close() };
  }

  return {
    open,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** In the page, before Storybook: notes how each story ends, its `play` function included. */
function watchRendering() {
  const endings = [
    'storyFinished',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'configError',
  ];
  let ended = () => {};
  const expect = () => {
    globalThis.storyOutcome = new Promise((resolve) => (ended = resolve));
  };
  const listen = () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) {
      setTimeout(listen, 5);
      return;
    }
    for (const event of endings) channel.on(event, (detail) => ended({ event, detail }));
    globalThis.showStory = (storyId) => {
      expect();
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    };
  };
  expect();
  listen();
}

/**
 * In the page: waits until the story is rendered and every element on it has drawn its first picture. Answers with
 * what went wrong, if anything.
 */
async function storyIsReady(timeout) {
  const late = new Promise((resolve) => setTimeout(resolve, timeout, 'late'));
  const outcome = await Promise.race([globalThis.storyOutcome, late]);
  if (outcome === 'late') return `The story was not rendered within ${timeout} ms.`;
  if (outcome.event !== 'storyFinished') {
    return `${outcome.event}: ${outcome.detail?.message ?? outcome.detail?.title ?? ''}`;
  }
  const elements = [];
  const collect = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName.includes('-')) elements.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document.body);
  for (const element of elements) {
    const state = await Promise.race([Promise.resolve(element.ready).then(() => 'ready'), late]);
    if (state === 'late') return `<${element.localName}> did not draw within ${timeout} ms (its \`ready\` is pending).`;
    await element.updateComplete;
  }
  await document.fonts.ready;
  // Two frames: what the last update asked for is on screen.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return undefined;
}

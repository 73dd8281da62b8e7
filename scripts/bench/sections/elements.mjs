import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../lib/browsers.mjs';
import { ROOT } from '../../lib/run.mjs';
import { staticGraph } from '../../lib/static-graph.mjs';
import { startStaticServer } from '../../lib/static-server.mjs';
import { built, bundleText, median, rounded, spread, table } from '../tools.mjs';

/** An element that draws nothing: what lit itself costs. */
const EMPTY = `
  import { LitElement, html } from 'lit';
  class EmptyElement extends LitElement {
    constructor() { super(); this.ready = this.updateComplete; }
    render() { return html\`<p>Nothing</p>\`; }
  }
  customElements.define('empty-element', EmptyElement);`;

const SETTINGS = 200;
const MOVES = 60;

/** How long an element takes to its first picture, beside one that draws nothing. */
export async function pictures({ rounds, tags }) {
  return withPages(async (visit) => {
    const all = ['empty-element', ...tags];
    const [times, computing] = [0, 1].map(() => Object.fromEntries(all.map((tag) => [tag, []])));
    for (let round = 0; round < rounds; round++) {
      for (const tag of all) {
        const { elapsed, processor } = await visit(tag, firstPicture);
        times[tag].push(elapsed);
        computing[tag].push(processor);
      }
    }
    const empty = median(times['empty-element']);
    return {
      title: 'First pictures',
      text: [
        'From the start of a module that has been fetched to the first drawn picture, how many times an empty lit element ' +
          `(${spread(times['empty-element'], ' ms')}) that is, and for how long the page's thread had the processor: ` +
          'the rest is waiting, for the next frame and on a shared machine for others.',
        table(
          ['', 'first picture', 'ratio', 'processor'],
          tags.map((tag) => [
            `\`${tag}\``,
            spread(times[tag], ' ms'),
            `${rounded(median(times[tag]) / empty)}×`,
            spread(computing[tag], ' ms'),
          ]),
        ),
      ].join('\n\n'),
    };
  });
}

/** What an element does to a page while it is used: a pointer dragged over it, and settings that change. */
export async function handling({ tags }) {
  return withPages(async (visit) => {
    const rows = [];
    for (const tag of tags) {
      const dragged = await visit(tag, drag);
      const changed = await visit(tag, (opened, element) => opened.evaluate(settings, { ...element, count: SETTINGS }));
      rows.push([
        `\`${tag}\``,
        `${dragged.length}`,
        `${rounded(Math.max(0, ...dragged))} ms`,
        `${rounded(Math.max(0, ...changed))} ms`,
      ]);
    }
    return {
      title: 'Handling',
      text: [
        `Dragging: the pointer goes over the picture in ${MOVES} moves; tasks of more than 50 ms, and the longest. ` +
          `Settings: the longest task while ${SETTINGS} random settings are made. A task of up to 50 ms is not reported by ` +
          'browsers and stands as 0.',
        table(['', 'dragging: long tasks', 'longest', 'settings: longest'], rows),
      ].join('\n\n'),
    };
  });
}

/** Calls `measure` with a function that does a task on a fresh page with the files of one element. */
async function withPages(measure) {
  await built();
  const html = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>';
  const server = await startStaticServer({
    root: ROOT,
    folders: ['cdn'],
    routes: {
      '/': html,
      '/empty-element.js': { body: await bundleText(EMPTY), type: 'text/javascript' },
      '/fuzz.js': {
        body: await bundleText(
          `export * from './tests/harnesses/fuzz.ts'; export { Random } from './src/math/random.ts';`,
        ),
        type: 'text/javascript',
      },
    },
  });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  try {
    return await measure(async (tag, task) => {
      const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
      try {
        const opened = await context.newPage();
        await opened.goto(server.url);
        const files = tag === 'empty-element' ? ['empty-element.js'] : staticGraph(`cdn/${tag}.js`).files;
        return await task(opened, { tag, urls: files.map((file) => `/${file}`) });
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from evaluating the module to the first picture, and how many of them the page's thread had the processor. */
async function firstPicture(opened, element) {
  const client = await opened.context().newCDPSession(opened);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await opened.evaluate(fetched, element);
  const before = await processor();
  const elapsed = await opened.evaluate(drawn, element);
  return { elapsed, processor: (await processor()) - before };
}

/** In the page: fetches all files of an element, for the network is not what is measured. */
async function fetched({ urls }) {
  for (const url of urls) {
    const preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = url;
    await new Promise((resolve) => {
      preload.onload = resolve;
      document.head.append(preload);
    });
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** In the page: milliseconds from evaluating the module to the first picture. */
async function drawn({ tag, urls }) {
  const element = document.createElement(tag);
  document.body.append(element);
  const began = performance.now();
  await import(urls[0]);
  await element.ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - began;
}

/** Long tasks while the pointer is dragged over the element's picture. */
async function drag(opened, { tag, urls }) {
  await opened.evaluate(open, { tag, urls });
  const box = await opened.evaluate((name) => {
    const stage = document.querySelector(name).shadowRoot.querySelector('.stage');
    const { x, y, width, height } = stage.getBoundingClientRect();
    return { x, y, width, height };
  }, tag);
  await opened.evaluate(() => globalThis.tasks.splice(0));
  await opened.mouse.move(box.x + 2, box.y + 2);
  await opened.mouse.down();
  for (let i = 1; i <= MOVES; i++) {
    const share = i / MOVES;
    await opened.mouse.move(box.x + share * (box.width - 4), box.y + ((3 * share) % 1) * (box.height - 4));
  }
  await opened.mouse.up();
  return opened.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(globalThis.tasks), 200)));
}

/** In the page: the element alone, and a record of long tasks in `tasks`. */
async function open({ tag, urls }) {
  const element = document.createElement(tag);
  element.setAttribute('autoplay', 'off');
  document.body.append(element);
  await import(urls[0]);
  await element.ready;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
}

/** In the page: long tasks while random settings are made, one after the other. */
async function settings({ tag, urls, count }) {
  const harness = '/fuzz.js';
  const { attributesOf, drawSettings, Random } = await import(harness);
  const element = document.createElement(tag);
  element.setAttribute('autoplay', 'off');
  document.body.append(element);
  await import(urls[0]);
  await element.ready;
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const random = new Random(7);
  const attributes = attributesOf(tag);
  for (let i = 0; i < count; i++) {
    for (const { attribute, value } of drawSettings(attributes, random)) {
      if (value === null) element.removeAttribute(attribute);
      else element.setAttribute(attribute, value);
    }
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return tasks;
}

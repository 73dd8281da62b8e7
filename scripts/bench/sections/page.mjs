import { chromium } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../lib/browsers.mjs';
import { ROOT } from '../../lib/run.mjs';
import { startStaticServer } from '../../lib/static-server.mjs';
import { built, rounded, spread, table } from '../tools.mjs';

const STEPS = 3000;
const ELEMENTS = ['training-panel', 'loss-curve', 'filter-grid', 'feature-map'];
const PLACES = {
  'in a worker': { before: () => {} },
  'in a worker, conv-slider dragged meanwhile': { before: () => {}, dragged: true },
  'in the page, no worker allowed': { before: () => Reflect.deleteProperty(globalThis, 'Worker') },
};

/** What a reader feels while a page with four elements trains: the start, the frames, long tasks. */
export async function page({ rounds }) {
  await built();
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <script type="module" src="/cdn/all.js"></script><body>${ELEMENTS.map((tag) => `<${tag}></${tag}>`).join('')}
    <conv-slider autoplay="off"></conv-slider>`;
  const server = await startStaticServer({ root: ROOT, folders: ['cdn'], routes: { '/': html } });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  const results = Object.fromEntries(Object.keys(PLACES).map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, place] of Object.entries(PLACES)) {
        results[name].push(await visit(browser, server.url, place));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const rows = Object.entries(results).map(([name, visits]) => {
    const all = (key) => visits.map((visited) => visited[key]);
    return [
      name,
      spread(all('start'), ' ms'),
      spread(all('framesPerSecond')),
      `${rounded(Math.max(...all('longestFrame')))} ms`,
      `${all('startTasks').reduce((a, b) => a + b)}`,
      `${all('longTasks').reduce((a, b) => a + b)}`,
      `${rounded(Math.max(...all('longestTask')))} ms`,
      spread(all('stepsPerSecond')),
    ];
  });
  return {
    title: 'On a page',
    text: [
      `Chromium without a window, files from loopback, nothing cached, a page with ${ELEMENTS.length} elements that draw ` +
        `${STEPS} steps of \`look\` while they are computed. Start: from pressing *train* to the first step on screen, with ` +
        'fetching the worker and the digits and compiling the kernels. Long tasks: of more than 50 ms on the main thread, before ' +
        `the first step and after it, in ${rounds} runs together.`,
      table(['', 'start', 'frames/s', 'longest frame', 'long tasks: start', 'training', 'longest', 'steps/s'], rows),
    ].join('\n\n'),
  };
}

/** One fresh page: trains to the end and answers what was measured. */
async function visit(browser, url, { before, dragged = false }) {
  const context = await browser.newContext({ viewport: { width: 800, height: 1600 } });
  try {
    const opened = await context.newPage();
    await opened.addInitScript(before);
    await opened.goto(url);
    return await opened.evaluate(measure, { steps: STEPS, tags: ELEMENTS, dragged });
  } finally {
    await context.close();
  }
}

/** In the page. */
async function measure({ steps, tags, dragged }) {
  const elements = tags.map((tag) => document.querySelector(tag));
  await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
  await Promise.all(elements.map((element) => element.ready));
  const session = globalThis[Symbol.for('convlets.sessions.v1')].sessionNamed('default');
  session.request({ type: 'configure', recipe: { ...session.recipe, steps }, stepsPerSecond: 0 });
  // What loading the page still had to do is over.
  await new Promise((resolve) => setTimeout(resolve, 500));

  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const until = (reached) =>
    new Promise((resolve) => {
      const stop = session.subscribe(() => {
        if (!reached()) return;
        stop();
        resolve(performance.now());
      });
    });
  const frames = [];
  let counting = true;
  const map = document
    .querySelector('conv-slider')
    .shadowRoot.querySelector('[aria-activedescendant=output-cell] .hit');
  const drag = (turn) => {
    const { x, y, width, height } = map.getBoundingClientRect();
    const [clientX, clientY] = [
      x + width * (0.5 + 0.48 * Math.sin(turn / 9)),
      y + height * (0.5 + 0.48 * Math.cos(turn / 7)),
    ];
    map.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true }));
  };
  const count = (time) => {
    frames.push(time);
    if (dragged) drag(frames.length);
    if (counting) requestAnimationFrame(count);
  };

  const pressed = performance.now();
  const first = until(() => (session.live?.steps ?? 0) > 0);
  const end = until(() => session.stateOf('live').status === 'finished');
  void elements[0].play();
  const began = await first;
  requestAnimationFrame(count);
  const ended = await end;
  counting = false;
  await new Promise((resolve) => setTimeout(resolve, 100));

  const gaps = frames.slice(1).map((time, i) => time - frames[i]);
  return {
    start: began - pressed,
    framesPerSecond: (1000 * gaps.length) / gaps.reduce((a, b) => a + b, 0),
    longestFrame: Math.max(...gaps),
    startTasks: tasks.filter(({ startTime }) => startTime < began).length,
    longTasks: tasks.filter(({ startTime }) => startTime >= began).length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    stepsPerSecond: (1000 * steps) / (ended - began),
  };
}

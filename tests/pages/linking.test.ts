/** Elements with the same `session` watch one run, in whatever order and way they come to the page. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConvletElement } from '../../src/templates/convlet-element.js';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.element.js';
import type { TrainingSession } from '../../src/training/index.js';
import { scriptTag } from '../../scripts/lib/snippets.mjs';
import { Web, type Visit } from './browser.js';
import { elementsReady } from './training.js';

const STEPS = 20;
const PANEL = `<training-panel session="fours" recipe="lite" steps="${STEPS}" speed="0"></training-panel>`;
const CURVE = '<loss-curve session="fours"></loss-curve>';
const FILTERS = '<filter-grid session="fours" compare="before-after"></filter-grid>';
/** Has another session, and must not notice anything. */
const STRANGER = '<filter-grid id="stranger" session="threes"></filter-grid>';
const PROSE = '<p>Some <em>prose</em> may stand between them.</p>';
const CHUNK = 37;

type Sessions = Record<symbol, { sessionNamed(name: string): TrainingSession }>;

/** Every order of a list. */
function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, i) => orders(list.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

const nameOf = (tag: string): string => /[a-z-]+/.exec(tag)?.[0] ?? '';

describe('elements with the same session', { timeout: 240_000 }, () => {
  let web: Web;
  let visit: Visit;
  let script: string;
  before(async () => {
    web = await Web.open();
    script = scriptTag(`${web.library.url}/cdn`);
  });
  afterEach(() => visit.close());
  after(() => web.close());

  const open = async (body: string): Promise<Visit> => {
    const html = `<!doctype html><meta charset="utf-8"><title>A page</title><body>${body}`;
    return (visit = await web.visit({ html, context: { reducedMotion: 'reduce' } }));
  };

  /** Trains by the panel, and looks whether all the others saw it. */
  const assertLinked = async ({ page, messages, workers }: Visit): Promise<void> => {
    await elementsReady(page);
    const outcome = await page.evaluate(async (steps) => {
      const sessions = (globalThis as unknown as Sessions)[Symbol.for('convlets.sessions.v1')];
      const all = (root: ParentNode): ConvletElement[] =>
        [...root.querySelectorAll<ConvletElement>('*')].flatMap((element) => [
          ...(element.hasAttribute('session') ? [element] : []),
          ...(element.shadowRoot && !element.hasAttribute('session') ? all(element.shadowRoot) : []),
        ]);
      const elements = all(document);
      await Promise.all(elements.map((element) => element.ready));
      const picture = (element: ConvletElement): string => JSON.stringify(element.figureTable().rows);
      const session = sessions.sessionNamed('fours');
      await Promise.all([session.need('all'), sessions.sessionNamed('threes').need('all')]);
      // Until all that was recorded is drawn.
      let before: string[];
      do {
        before = elements.map(picture);
        await new Promise((resolve) => setTimeout(resolve, 200));
      } while (before.join() !== elements.map(picture).join());
      const ended = new Promise<void>((resolve) => {
        session.subscribe(() => {
          const { status } = session.stateOf('live');
          if (status === 'finished' || status === 'failed') resolve();
        });
      });
      await elements.find((element): element is TrainingPanel => element.localName === 'training-panel')?.play();
      await ended;
      const changed = (): ConvletElement[] => elements.filter((element, i) => picture(element) !== before[i]);
      // Until all but the stranger have drawn it.
      for (let tries = 0; tries < 50 && changed().length < elements.length - 1; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await Promise.all(elements.map((element) => element.updateComplete));
      return {
        steps: session.live?.steps === steps,
        untouched: ['threes', 'default'].every((name) => sessions.sessionNamed(name).live === undefined),
        changed: changed().map(({ localName, id }) => localName + id),
        count: elements.length,
      };
    }, STEPS);
    assert.deepEqual(
      { ...outcome, changed: outcome.changed.sort() },
      { steps: true, untouched: true, changed: ['filter-grid', 'loss-curve', 'training-panel'], count: 4 },
    );
    assert.equal(workers.length, 1);
    assert.deepEqual(messages, []);
  };

  for (const [i, order] of orders([PANEL, CURVE, FILTERS]).entries()) {
    const place = i % 2 === 0 ? 'first' : 'last';
    it(`are linked as ${order.map(nameOf).join(', ')} with prose between and the script ${place}`, async () => {
      const body = `${PROSE}${order.join(PROSE)}${STRANGER}`;
      await assertLinked(await open(i % 2 === 0 ? script + body : body + script));
    });
  }

  it('are linked when a script adds them later, one by one, the panel first and last', async () => {
    for (const order of [
      [PANEL, CURVE, FILTERS, STRANGER],
      [STRANGER, FILTERS, CURVE, PANEL],
    ]) {
      const { page } = await open(`${script}<main></main>`);
      for (const tag of order) {
        await page.evaluate((markup) => {
          document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
        }, PROSE + tag);
        await elementsReady(page);
      }
      await assertLinked(visit);
      if (order[0] === PANEL) await visit.close();
    }
  });

  it('are linked when an element is made before it has a session, and is given one', async () => {
    const { page } = await open(`${script}${CURVE}${FILTERS}${STRANGER}<main></main>`);
    await page.evaluate(async (steps) => {
      await customElements.whenDefined('loss-curve');
      const panel = document.createElement('training-panel');
      document.querySelector('main')?.append(panel);
      await customElements.whenDefined('training-panel');
      await new Promise((resolve) => setTimeout(resolve, 100));
      Object.assign(panel, { session: 'fours', recipe: 'lite', steps, speed: 0 });
      panel.setAttribute('session', 'fours');
    }, STEPS);
    await assertLinked(visit);
  });

  it('are linked when they are moved, out of the page and back, while they are loaded and after', async () => {
    const { page } = await open(`${script}${PANEL}<main>${CURVE}${FILTERS}${STRANGER}</main><aside></aside>`);
    await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('main > *, training-panel')];
      for (const place of ['aside', 'main', 'aside']) {
        for (const element of elements) {
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, 10));
          document.querySelector(place)?.prepend(element);
        }
      }
    });
    await assertLinked(visit);
  });

  it('are linked across shadow roots', async () => {
    const inside = (markup: string): string => `<div><template shadowrootmode="open">${markup}</template></div>`;
    await assertLinked(await open(`${script}${inside(PANEL)}${PROSE}${CURVE}${inside(inside(FILTERS))}${STRANGER}`));
  });

  describe('in a page that arrives piece by piece', () => {
    let server: Server;
    after(() => new Promise((resolve) => server.close(resolve)));

    it('are linked although tags are cut in two', async () => {
      const html = `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${script}
        <body>${FILTERS}${PROSE}${STRANGER}${PROSE}${CURVE}${PROSE}${PANEL}`;
      const deliver = async (write: (piece: string) => void): Promise<void> => {
        for (let from = 0; from < html.length; from += CHUNK) {
          write(html.slice(from, from + CHUNK));
          await sleep(15);
        }
      };
      server = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        void deliver((piece) => response.write(piece)).then(() => response.end());
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await open('');
      await visit.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await assertLinked(visit);
    });
  });
});

/** A page does not move when the script of its figures comes late: every element in the documented snippet. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { canonical } from '../../scripts/lib/snippets.mjs';
import { Web } from './browser.js';

/** Milliseconds that the script is late. */
const LATE = 800;
/** Milliseconds in which elements take their shape, and fetch what they show. */
const SETTLE = 1500;

interface Shift {
  /** The element inside which something has moved; undefined: something of the page has. */
  readonly inside: string | undefined;
  readonly what: string;
}

/** In the page, before anything else. */
function noteShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  type LayoutShift = PerformanceEntry & {
    readonly sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  };
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as LayoutShift[]) {
      for (const { node, previousRect, currentRect } of sources) {
        const { y } = currentRect;
        const figures = [...document.querySelectorAll('figure > :first-child')];
        const nearest = figures.find((figure) => y < figure.getBoundingClientRect().bottom)?.localName;
        // What is in a shadow root is kept from the page.
        const inside = node ? undefined : nearest;
        const what = `${node?.nodeName ?? ''} at <${nearest ?? 'body'}>: ${previousRect.y} -> ${y}`;
        if (y !== previousRect.y) shifts.push({ inside, what });
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('a page whose script is 800 ms late', { timeout: 180_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
    const body = readFileSync('cdn/auto.js');
    web.library.routes['/cdn/auto.js'] = { body, delay: LATE };
  });
  after(() => web.close());

  const page = (attributes: Record<string, false> = {}): string => {
    const poster = { src: `${web.library.url}/cdn/posters/none.png`, width: 320, height: 180, alt: 'A picture' };
    const figure = (tag: string): string =>
      canonical(tag, attributes, { cdn: `${web.library.url}/cdn`, caption: 'A sentence.', poster });
    return (
      '<!doctype html><style>figure { margin: 16px 0 }</style><body style="max-width: 720px; margin: auto; padding: 0 16px; font: 17px/1.5 serif">' +
      elementTags()
        .map((tag) => `${figure(tag)}\n<p id="after-${tag}">A paragraph after it.</p>`)
        .join('\n')
    );
  };
  const shiftsOf = async (html: string, width: number): Promise<Shift[]> => {
    // All of the page is in the viewport, so that no shift escapes.
    const visit = await web.visit({
      html,
      before: noteShifts,
      context: { viewport: { width, height: 30_000 }, reducedMotion: 'reduce' },
    });
    try {
      await visit.page.waitForFunction(() => document.querySelectorAll(':not(:defined)').length === 0);
      await visit.page.waitForTimeout(SETTLE);
      return await visit.page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    } finally {
      await visit.close();
    }
  };

  for (const width of [360, 1200]) {
    it(`moves nothing ${width} px wide`, async () => {
      assert.deepEqual(await shiftsOf(page(), width), []);
    });
  }

  it('would move without the reserved height', async () => {
    const shifts = await shiftsOf(page({ style: false }), 1200);
    assert.ok(shifts.some(({ inside }) => inside === undefined));
  });
});

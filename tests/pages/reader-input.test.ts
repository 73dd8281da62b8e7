/** Every control of every element, by keys: a page hears `input` while a value changes, and `change` when it has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementHandle, Page } from 'playwright-core';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { pageWith, webForTests } from './browser.js';
import { elementsReady } from './training.js';

/** Attributes with which an element has as many controls as it can have on a page that is at rest. */
const SETTINGS: Readonly<Record<string, string>> = {
  'linear-collapse': 'view="scalar"',
  'softmax-loss': 'preset="digit"',
};

/**
 * A select, a field for a number, a tick, a slider of the browser or of the element. A place in a picture that is only
 * pointed at sets nothing: that is a selection.
 */
const CONTROLS = [
  'select:not(:disabled):has(option + option)',
  'input:not([type=file], [type=text], :disabled)',
  '[role=slider]:not([aria-disabled=true], [part~=grid])',
].join();

/** In the page: hears as a page does, outside of all shadow roots. */
function hear(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of ['input', 'change']) {
    document.addEventListener(type, ({ target, bubbles, composed }) => {
      heard.push(`${type} ${(target as Element).localName}${bubbles && composed ? '' : ', but not from everywhere'}`);
    });
  }
}

const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

/** What the control says of itself; the same after the picture was drawn anew. */
const nameOf = (control: ElementHandle): Promise<string> =>
  control.evaluate((element) => {
    const { labels, ariaLabel, localName, type } = element as unknown as HTMLInputElement;
    const text = ariaLabel ?? labels?.[0].textContent.trim().split('\n')[0];
    return `${type || localName} “${text ?? ''}”`;
  });

/** Moves the control one step by keys: on, or back if it is at its end. Some have to fetch what was chosen. */
async function use(page: Page, control: ElementHandle): Promise<string[]> {
  const heard: string[] = [];
  const listen = async (times: number): Promise<void> => {
    for (let i = 0; i < times && !heard.some((event) => event.startsWith('change')); i++) {
      await page.waitForTimeout(30);
      heard.push(...(await heardIn(page)));
    }
  };
  const isSelect = await control.evaluate((element) => element instanceof HTMLSelectElement);
  const isTick = await control.evaluate((element) => (element as unknown as HTMLInputElement).type === 'checkbox');
  for (const key of isTick ? ['Space'] : isSelect ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown', 'ArrowLeft']) {
    await control.focus();
    await page.keyboard.press(key);
    await listen(2);
    if (heard.length === 0) continue;
    await listen(100);
    break;
  }
  return heard;
}

describe('what a reader sets', { timeout: 300_000 }, () => {
  const web = webForTests();

  for (const tag of elementTags()) {
    it(`is heard around <${tag}>`, { timeout: 60_000 }, async () => {
      const { page, messages } = await web.visit({
        html: pageWith(`<${tag} autoplay="off" ${SETTINGS[tag] ?? ''}></${tag}>`, `/cdn/${tag}.js`),
        context: { reducedMotion: 'reduce' },
        before: hear,
      });
      await elementsReady(page);
      for (const summary of await page.locator('details.more > summary').all()) await summary.press('Enter');
      await page.waitForLoadState('networkidle');
      const wrong: string[] = [];
      const used = new Set<string>();
      for (;;) {
        let control: ElementHandle | undefined;
        let name = '';
        for (const each of await page.locator(CONTROLS).elementHandles()) {
          name = await nameOf(each);
          if (used.has(name) || !(await each.isVisible())) continue;
          control = each;
          break;
        }
        if (!control) break;
        used.add(name);
        const heard = await use(page, control);
        const unique = [...new Set(heard)];
        for (const type of ['input', 'change'])
          if (!unique.includes(`${type} ${tag}`)) wrong.push(`${name}: no ${type}`);
        if (heard.filter((event) => event.startsWith('change')).length > 1) wrong.push(`${name}: ${heard.join()}`);
      }
      assert.deepEqual(wrong, []);
      assert.ok(used.size > 0, 'it has a control');
      assert.deepEqual(messages, []);
    });
  }
});

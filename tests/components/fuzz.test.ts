/** Every element under a thousand settings: nothing uncaught, a picture or a message at every moment. */
import { expect, fixture, nextFrame, unsafeStatic, waitUntil, html as staticHtml } from '@open-wc/testing';
import '../../src/all.js';
import { Random } from '../../src/math/random.js';
import type { ConvletElement } from '../../src/templates/convlet-element.js';
import { attributesOf, drawSettings, type Setting } from '../harnesses/fuzz.js';

/** In Firefox, which takes twice as long, the first quarter of them: what settings do depends little on the engine. */
const SETTINGS = navigator.userAgent.includes('Firefox') ? 250 : 1000;
/** A fresh element now and then, so that settings meet an untouched one as well. */
const PER_ELEMENT = 50;
/** Whatever all.ts registers. */
const TAGS = [...(await (await fetch('/src/all.ts')).text()).matchAll(/components\/([a-z0-9-]+)\//g)].map(
  ([, tag]) => tag,
);

const written = (settings: readonly Setting[]): string =>
  settings.map(({ attribute, value }) => `${attribute}=${value === null ? '(none)' : JSON.stringify(value)}`).join(' ');

describe('a thousand settings', () => {
  const uncaught: string[] = [];
  let trying = '';
  const caught = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const reason: unknown = 'reason' in event ? event.reason : event.error;
    uncaught.push(`${trying}: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
    event.preventDefault();
  };
  before(() => {
    addEventListener('unhandledrejection', caught);
  });
  after(() => {
    removeEventListener('unhandledrejection', caught);
  });

  for (const [index, tag] of TAGS.entries()) {
    it(`<${tag}> catches everything and says what is wrong`, async function () {
      this.timeout(240_000);
      const attributes = attributesOf(tag);
      const random = new Random(1000 + index);
      let element: ConvletElement | undefined;
      let messages = 0;
      for (let i = 0; i < SETTINGS; i++) {
        if (i % PER_ELEMENT === 0) {
          element?.remove();
          element = await fixture<ConvletElement>(
            staticHtml`<${unsafeStatic(tag)} autoplay="off"></${unsafeStatic(tag)}>`,
          );
        }
        const settings = drawSettings(attributes, random);
        trying = `<${tag}> number ${String(i)}: ${written(settings)}`;
        for (const { attribute, value } of settings) {
          if (value === null) element?.removeAttribute(attribute);
          else element?.setAttribute(attribute, value);
        }
        try {
          await element?.updateComplete;
        } catch (error) {
          uncaught.push(`${trying}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
          element = undefined;
          i += PER_ELEMENT - 1 - (i % PER_ELEMENT);
        }
        const root = element?.shadowRoot;
        if (!root) continue;
        const message = root.querySelector('.error');
        if (message) {
          messages++;
          expect(message.textContent, trying).to.match(/\S.*For example: *\S/s);
        }
        // A part may have to be fetched first.
        await waitUntil(() => root.querySelector('.stage, .error, .caption'), `${trying}: a blank box`);
        expect(root.textContent, trying).not.to.match(/undefined|\[object/);
        if (i % 25 === 0) await nextFrame();
      }
      // The first few say enough.
      expect(uncaught.splice(0).slice(0, 3).join('\n')).to.equal('');
      // Most of the pool is nonsense for any one attribute.
      expect(messages).to.be.greaterThan(SETTINGS / 20);
    });
  }
});

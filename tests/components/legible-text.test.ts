import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/activation-lab/activation-lab.js';
import '../../src/components/channel-sum/channel-sum.js';
import '../../src/components/conv-1d/conv-1d.js';
import '../../src/components/conv-arithmetic/conv-arithmetic.js';
import '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/linear-collapse/linear-collapse.js';
import '../../src/components/pool-stepper/pool-stepper.js';
import '../../src/components/receptive-field/receptive-field.js';

const TAGS = [
  'activation-lab',
  'channel-sum',
  'conv-1d',
  'conv-arithmetic',
  'conv-slider',
  'linear-collapse',
  'pool-stepper',
  'receptive-field',
];

/** An element in a column of so many pixels, with the texts of its picture. */
async function textsOf(tag: string, width: number): Promise<{ column: DOMRect; texts: SVGTextElement[] }> {
  const column = await fixture<HTMLDivElement>(html`<div style="width: ${width}px"></div>`);
  const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
  element.setAttribute('autoplay', 'off');
  column.append(element);
  await element.ready;
  const texts = Array.from((element.shadowRoot as ShadowRoot).querySelectorAll<SVGTextElement>('.stage text'));
  return { column: column.getBoundingClientRect(), texts: texts.filter((text) => text.textContent.trim() !== '') };
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

describe('the words and numbers of the forward figures', () => {
  for (const tag of TAGS) {
    for (const width of [296, 696]) {
      it(`can be read in <${tag}> at ${width} px`, async () => {
        const { column, texts } = await textsOf(tag, width);
        expect(texts).not.to.be.empty;
        for (const text of texts) {
          const { left, right } = text.getBoundingClientRect();
          const what = `“${text.textContent.trim()}”`;
          expect(left, `${what} is cut at the left`).to.be.at.least(column.left - 4);
          expect(right, `${what} is cut at the right`).to.be.at.most(column.right + 4);
          expect(Number.parseFloat(getComputedStyle(text).fontSize), `size of ${what}`).to.be.at.least(11);
        }
        const places = texts.map((text) => text.getBoundingClientRect());
        const pairs = places.flatMap((a, i) =>
          places.flatMap((b, j) =>
            i < j && overlap(a, b) ? [`${texts[i].textContent.trim()} | ${texts[j].textContent.trim()}`] : [],
          ),
        );
        expect(pairs, 'texts that lie on each other').to.deep.equal([]);
      });
    }
  }
});

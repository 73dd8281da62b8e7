import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/components/activation-lab/activation-lab.js';
import '../../src/components/channel-sum/channel-sum.js';
import '../../src/components/conv-1d/conv-1d.js';
import '../../src/components/conv-arithmetic/conv-arithmetic.js';
import '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/linear-collapse/linear-collapse.js';
import '../../src/components/pool-stepper/pool-stepper.js';
import '../../src/components/receptive-field/receptive-field.js';

/** Each as it stands untouched, and settings whose words or maps have other lengths. */
const FIGURES: readonly (readonly [tag: string, attributes?: Readonly<Record<string, string>>])[] = [
  ['activation-lab'],
  ['activation-lab', { activation: 'leaky-relu' }],
  ['activation-lab', { activation: 'tanh' }],
  ['channel-sum'],
  ['channel-sum', { stride: '2' }],
  ['conv-1d'],
  ['conv-arithmetic'],
  ['conv-slider'],
  ['linear-collapse'],
  ['linear-collapse', { relu: '' }],
  ['pool-stepper'],
  ['receptive-field'],
];

/** An element in a column of so many pixels, with the texts of its picture. */
async function textsOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  width: number,
): Promise<{ column: DOMRect; texts: SVGTextElement[] }> {
  const column = await fixture<HTMLDivElement>(html`<div style="width: ${width}px"></div>`);
  const element = document.createElement(tag) as HTMLElement & { readonly ready: Promise<void> };
  for (const [name, value] of Object.entries({ autoplay: 'off', ...attributes })) element.setAttribute(name, value);
  column.append(element);
  await element.ready;
  // An activation may still be on its way.
  await waitUntil(() => element.shadowRoot?.querySelector('.stage text'));
  const texts = Array.from((element.shadowRoot as ShadowRoot).querySelectorAll<SVGTextElement>('.stage text'));
  return { column: column.getBoundingClientRect(), texts: texts.filter((text) => text.textContent.trim() !== '') };
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

describe('the words and numbers of the forward figures', () => {
  for (const [tag, attributes = {}] of FIGURES) {
    for (const width of [296, 696]) {
      it(`can be read in <${[tag, ...Object.values(attributes)].join(' ')}> at ${width} px`, async () => {
        const { column, texts } = await textsOf(tag, attributes, width);
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

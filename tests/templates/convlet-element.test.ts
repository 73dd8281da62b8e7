import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from '../../src/data/input-error.js';
import { ConvletElement } from '../../src/templates/convlet-element.js';
import type { FigureTable } from '../../src/templates/export.js';

class PlainElement extends ConvletElement {
  @property({ type: Boolean, reflect: true }) bold = false;
  @property() shape = 'circle';
  @property({ type: Number, attribute: 'line-width' }) lineWidth: number | undefined;
  protected override readonly stateProperties = ['shape'];

  /** How the part is fetched, and how often it was asked for. */
  load: () => Promise<string> = () => Promise.resolve('loaded');
  asked = 0;
  needed = false;
  readonly #part = this.lazily(() => {
    this.asked++;
    return this.load();
  });

  override figureTable(): FigureTable {
    return { caption: '', columns: [], rows: [] };
  }

  protected override willUpdate(): void {
    this.attempt(() => {
      oneOf('shape', this.shape, ['circle', 'square']);
    });
  }

  protected override figureName(): string {
    return 'Plain';
  }

  protected override renderFigure(): TemplateResult {
    return html`<p>${this.needed ? this.#part() : ''} ${this.number(1234.5)}</p>`;
  }
}
customElements.define('plain-element', PlainElement);

const text = (element: Element): string => element.shadowRoot?.querySelector('p')?.textContent ?? '';
const message = (element: Element): string | undefined =>
  element.shadowRoot?.querySelector('[part=error]')?.textContent.trim();

describe('every element', () => {
  let element: PlainElement;

  beforeEach(() => {
    element = new PlainElement();
  });
  afterEach(() => {
    element.remove();
  });

  describe('its attributes', () => {
    it('follow a property that is switched on and off again', async () => {
      document.body.append(element);
      for (const bold of [true, false, true, false]) {
        element.bold = bold;
        await element.updateComplete;
        expect(element.bold).to.equal(bold);
        expect(element.hasAttribute('bold')).to.equal(bold);
      }
    });

    it('give the default back when they are taken away, also of what was set before the element stood on a page', async () => {
      element.colormap = 'puor';
      element.shape = 'square';
      document.body.append(element);
      await element.updateComplete;
      expect(element.getAttribute('colormap')).to.equal('puor');
      element.removeAttribute('colormap');
      element.setAttribute('shape', 'square');
      element.removeAttribute('shape');
      element.setAttribute('line-width', '3');
      expect(element.lineWidth).to.equal(3);
      element.removeAttribute('line-width');
      expect([element.colormap, element.shape, element.lineWidth]).to.deep.equal(['', 'circle', undefined]);
    });
  });

  describe('a part that cannot be fetched', () => {
    beforeEach(async () => {
      element.needed = true;
      element.load = () => Promise.reject(new TypeError('offline'));
      document.body.append(element);
      await waitUntil(() => message(element));
    });

    it('is said to be missing, for as long as it is', async () => {
      expect(message(element)).to.contain('A part of this figure could not be loaded');
      expect(element.matches(':state(error)')).to.equal(true);
      element.shape = 'square';
      await element.updateComplete;
      expect(message(element)).to.contain('A part of this figure could not be loaded');
      expect(element.asked).to.equal(1);
    });

    it('is asked for again when the reader is back online', async () => {
      element.load = () => Promise.resolve('loaded');
      dispatchEvent(new Event('online'));
      await waitUntil(() => text(element).includes('loaded'));
      expect(message(element)).to.equal(undefined);
      expect(element.matches(':state(error)')).to.equal(false);
      expect(element.asked).to.equal(2);
    });
  });

  it('says what is wrong with an attribute until it is right', async () => {
    document.body.append(element);
    element.shape = 'cube';
    await element.updateComplete;
    expect(message(element)).to.contain('shape="circle"');
    expect(element.matches(':state(error)')).to.equal(true);
    element.shape = 'square';
    await element.updateComplete;
    expect(message(element)).to.equal(undefined);
    expect(element.matches(':state(error)')).to.equal(false);
  });

  it('is written in the language around the shadow roots that it stands in', async () => {
    const page = document.createElement('section');
    page.lang = 'de';
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    page.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(element);
    document.body.append(page);
    await element.ready;
    expect(text(element)).to.contain('1.234,5');
    inner.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element)).to.contain('1,234.5');
    page.remove();
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/template-trainer/template-trainer.js';
import type { ConvSlider } from '../../src/components/conv-slider/conv-slider.js';

const text = (element: ConvSlider): string => element.renderRoot.textContent;

describe('the language of an element', () => {
  it('is that of the page around it, from the first picture on', async () => {
    const place = await fixture(html`<div lang="de-AT"></div>`);
    const [one, two] = ['4', '7'].map((digit) => {
      const element = document.createElement('conv-slider');
      element.autoplay = 'off';
      element.input = `digit:${digit}`;
      place.append(element);
      return element;
    });
    for (const element of [one, two]) {
      await element.ready;
      await waitUntil(() => element.shadowRoot?.querySelector('.more'));
      expect(text(element)).to.include('Weitere Einstellungen').and.not.include('More settings');
      expect(element.shadowRoot?.querySelector('[part=play]')?.getAttribute('aria-label')).to.equal(
        'Filter gleiten lassen',
      );
    }
    expect(one.figureTable().caption).to.equal('Feature-Map');
  });

  it('is English where there is no other', async () => {
    const place = await fixture(html`<div lang="tlh"><conv-slider autoplay="off"></conv-slider></div>`);
    const element = place.querySelector('conv-slider');
    if (!element) throw new Error('no element');
    await element.ready;
    expect(text(element)).to.include('More settings');
  });

  it('is its own on a page of several', async () => {
    const place = await fixture(html`
      <div>
        <conv-slider lang="de" autoplay="off"></conv-slider>
        <conv-slider lang="en" autoplay="off"></conv-slider>
      </div>
    `);
    const [german, english] = place.querySelectorAll('conv-slider');
    await Promise.all([german.ready, english.ready]);
    await Promise.all([english.seek(3), german.seek(3)]);
    expect(text(german)).to.include('Position 4 von 676').and.to.include(',');
    expect(text(english)).to.include('Stop 4 of 676');
    german.lang = 'en';
    await german.seek(5);
    expect(text(german)).to.include('Stop 6 of 676');
  });

  it('is its own in what is said after something was waited for', async () => {
    const page = await fixture(html`
      <div>
        <template-trainer lang="de" autoplay="off"></template-trainer>
        <template-trainer lang="en" autoplay="off"></template-trainer>
      </div>
    `);
    const [german, english] = page.querySelectorAll('template-trainer');
    const texts = (): string => german.renderRoot.querySelector('.figure')?.textContent ?? '';
    await Promise.all([german.ready, english.ready]);
    // Meanwhile the other one is drawn again and again.
    const drawing = setInterval(() => {
      english.requestUpdate();
    }, 1);
    try {
      german.images = '4 9';
      await waitUntil(() => texts().includes('p(richtig)'), 'run', { timeout: 10_000 });
      expect(texts()).to.include('Die Bilder').and.to.include('nächstes Bild').and.not.include('nearest');
      german.probe = '8';
      await waitUntil(() => texts().includes('eine 8'), 'probe');
      german.images = '4 11';
      await waitUntil(() => german.matches(':state(error)'));
      await german.updateComplete;
      expect(texts()).to.include('Es gibt keine Beispielziffer „11“');
    } finally {
      clearInterval(drawing);
    }
  });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateMatch } from '../../src/components/template-match/template-match.js';
import '../../src/components/template-match/template-match.js';
import { imageNames, shiftFrom, templateFrom } from '../../src/components/template-match/template-match.input.js';
import {
  match,
  meetingCounts,
  shifted,
  type Pixels,
} from '../../src/components/template-match/template-match.model.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { cosineSimilarity, crossCorrelate2d, tensor } from '../../src/math/index.js';

const pixels = async (digit: string): Promise<Pixels> => ({
  rows: 28,
  columns: 28,
  data: Float64Array.from(await loadSampleDigit(digit)),
});

/** Raw score and cosine by plain loops, written apart from the library. */
function plainLoops(image: ArrayLike<number>, template: ArrayLike<number>): [number, number] {
  let [dot, a, b] = [0, 0, 0];
  for (let i = 0; i < template.length; i++) {
    dot += image[i] * template[i];
    a += image[i] ** 2;
    b += template[i] ** 2;
  }
  return [dot, dot === 0 ? 0 : dot / (Math.sqrt(a) * Math.sqrt(b))];
}

const part = (element: TemplateMatch, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (element: TemplateMatch, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const press = (target: Element, key: string, shiftKey = false): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );
const text = (element: TemplateMatch, selector: string): string =>
  (part(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const sum = (element: TemplateMatch): string => text(element, '.stage .sum');
const shown = (value: number, decimals: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: decimals });
const frame = async (): Promise<unknown> => new Promise(requestAnimationFrame);
/** All digits have come. */
const loaded = async (element: TemplateMatch): Promise<void> => {
  await element.ready;
  while (element.figureTable().rows.some((row) => row[1] === '…')) await frame();
  await element.updateComplete;
};

describe('the model of template-match', () => {
  it('agrees with plain loops and with the library for digits against digits', async () => {
    for (const one of ['4', '4:1', '9', '7', '0']) {
      const image = await pixels(one);
      for (const other of ['4', '1']) {
        const template = await pixels(other);
        const found = match(image, template);
        const [raw, cosine] = plainLoops(image.data, template.data);
        expect(found.raw, `${one} on ${other}`).to.be.closeTo(raw, 1e-9);
        expect(found.cosine).to.be.closeTo(cosine, 1e-12);
        const I = tensor([28, 28, 1], image.data);
        const W = tensor([28, 28, 1, 1], template.data);
        expect(crossCorrelate2d(I, W).data[0]).to.be.closeTo(found.raw, 1e-9);
        expect(cosineSimilarity(I, W)).to.equal(found.cosine);
        const { both, one: single, neither } = meetingCounts(image, template);
        expect(both + single + neither).to.equal(784);
      }
    }
  });

  it('shifts an image, zeros coming in', () => {
    const image = { rows: 2, columns: 3, data: Float64Array.of(1, 2, 3, 4, 5, 6) };
    expect([...shifted(image, { x: 1, y: 0 }).data]).to.deep.equal([0, 1, 2, 0, 4, 5]);
    expect([...shifted(image, { x: -1, y: 1 }).data]).to.deep.equal([0, 0, 0, 2, 3, 0]);
    expect([...shifted(image, { x: 3, y: 0 }).data]).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('reads templates, images and shifts, and names what is wrong with them', () => {
    const own = templateFrom('0 1; 1/2 0', undefined);
    expect([...(own.pixels?.data ?? [])]).to.deep.equal([0, 1, 0.5, 0]);
    expect(imageNames('shifted 9 another', own, '0-1')).to.deep.equal(['self', 'shifted']);
    const four = templateFrom('digit:4', undefined);
    expect(imageNames('dim another 4 9', four, '0-1')).to.deep.equal(['self', 'dim', '4:1', '9']);
    expect(imageNames('dim another', four, '0-255')).to.deep.equal(['self', '4:1']);
    expect(shiftFrom('-1 2')).to.deep.equal({ x: -1, y: 2 });
    expect(() => templateFrom('digit:12', undefined)).to.throw('no sample digit');
    expect(() => templateFrom('1 2; 3', undefined)).to.throw('no template');
    expect(() => templateFrom('1 2', undefined)).to.throw('from 0 to 1');
    expect(() => templateFrom('0 0', undefined)).to.throw('not all of them 0');
    expect(() => imageNames('four', four, '0-1')).to.throw('no sample digit');
    expect(() => shiftFrom('1.5 0')).to.throw('two whole numbers');
  });
});

describe('<template-match>', () => {
  it('shows untouched that every pixel ON beats the digit by raw score, and not by cosine', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    await element.ready;
    expect(sum(element)).to.equal('120.8');
    const bright = all(element, '.option').find((one) => one.textContent?.includes('every pixel ON'));
    expect(bright?.textContent?.replace(/\s+/g, ' ')).to.match(
      /every pixel ON ?Raw score ?133\.1 ?1\.10× ?the raw score of the template itself. Cosine ?0\.43/,
    );
    expect(bright?.querySelector('.bar.over')).to.not.equal(null);
    expect(text(element, '.caption')).to.include('scores 1.10 times as much: the raw score is no likeness');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include(
      'the products add up to 120.8, the cosine is 1',
    );
    expect(all(element, '[style]').length).to.equal(0);
  });

  it('scores every image of its list as plain loops do', async () => {
    const element = await fixture<TemplateMatch>(
      html`<template-match images="another 9 7 all-on dim"></template-match>`,
    );
    await loaded(element);
    const template = await pixels('4');
    const images = [
      template.data,
      (await pixels('4:1')).data,
      (await pixels('9')).data,
      (await pixels('7')).data,
      template.data.map(() => 1),
      template.data.map((value) => value / 2),
    ];
    const { rows } = element.figureTable();
    expect(rows.length).to.equal(images.length);
    for (const [i, image] of images.entries()) {
      const [raw, cosine] = plainLoops(image, template.data);
      expect(rows[i].slice(1), String(rows[i][0])).to.deep.equal([
        shown(raw, 1),
        shown(raw / plainLoops(template.data, template.data)[0], 2),
        shown(cosine, 2),
      ]);
    }
  });

  it('walks through the images by keyboard', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match images="dim negative all-on"></template-match>`);
    await element.ready;
    const list = part(element, '[role=listbox]');
    const selected = oneEvent(element, 'convlets-select');
    press(list, 'End');
    expect(((await selected) as CustomEvent<unknown>).detail).to.deep.equal({ what: 'image', value: 'all-on' });
    await element.updateComplete;
    expect(sum(element)).to.equal('133.1');
    expect(text(element, '.caption')).to.include('1.10 times the template itself; the cosine is 0.43');
    expect(part(element, '[aria-selected=true]').id).to.equal(list.getAttribute('aria-activedescendant'));
    press(list, 'ArrowUp');
    await element.updateComplete;
    expect(element.image).to.equal('negative');
    all(element, '.option')[1].dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(element.image).to.equal('dim');
  });

  it('shifts the digit with Shift and arrow keys, with buttons, and by dragging', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    await element.ready;
    const grid = part(element, '[aria-activedescendant=image-cell]');
    const changed = oneEvent(element, 'change');
    press(grid, 'ArrowRight', true);
    await changed;
    await element.updateComplete;
    expect([element.image, element.shift]).to.deep.equal(['shifted', '1 0']);
    part(element, '[aria-label="One pixel down"]').click();
    await element.updateComplete;
    expect(element.shift).to.equal('1 1');
    const template = await pixels('4');
    const [raw] = plainLoops(shifted(template, { x: 1, y: 1 }).data, template.data);
    expect(sum(element)).to.equal(shown(raw, 1));
    expect(text(element, '.caption')).to.include('Shifted by 1 right and 1 down');
    const image = part(element, '.movable');
    const { width } = part(element, '.movable .hit').getBoundingClientRect();
    const at = (type: string, x: number): boolean =>
      image.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: 50, buttons: 1 }));
    at('pointerdown', 50);
    at('pointermove', 50 - (2.2 * width) / 28);
    await element.updateComplete;
    expect(element.shift).to.equal('-1 1');
  });

  it('shows one pixel, its two values and their product', async () => {
    const element = await fixture<TemplateMatch>(
      html`<template-match template="1 0.5; 0 1" images="all-on" image="all-on"></template-match>`,
    );
    await element.ready;
    press(part(element, '[aria-activedescendant=products-cell]'), 'ArrowRight');
    await element.updateComplete;
    expect(text(element, '.formula')).to.include('Row 1, column 2: 1 · 0.5 = 0.5');
    expect(part(element, '#products-cell').getAttribute('aria-label')).to.equal('row 1, column 2: 1 times 0.5 is 0.5');
    // ‖I‖ = 2, ‖W‖ = 1.5
    expect(text(element, '.formula')).to.include('= 2.5 / (2 · 1.5) = 0.83');
  });

  it('counts matches, mismatches and OFF on OFF, and marks them', async () => {
    const element = await fixture<TemplateMatch>(
      html`<template-match
        values="0-255"
        template="1 1 0; 0 0 0"
        images="shifted"
        shift="1 0"
        image="shifted"
      ></template-match>`,
    );
    await element.ready;
    const [matches, mismatches, off] = all(element, '.meetings button');
    expect(matches.innerText).to.include('1 × 255·255 (65,025) = 65,025');
    expect(mismatches.innerText.replace('\n', ' ')).to.equal('mismatch 2 × 0 = 0');
    expect(off.innerText.replace('\n', ' ')).to.equal('OFF meets OFF 3 × 0 = 0');
    expect(text(element, '.formula')).to.include('255 · 255 = 65,025');
    expect(all(element, '.marks .heat path').length).to.equal(0);
    off.click();
    await element.updateComplete;
    expect(off.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '.marks .heat path').length).to.equal(3);
  });

  it('takes another digit for a template, and other noise', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    await loaded(element);
    const select = part(element, '.controls select') as HTMLSelectElement;
    select.value = 'digit:9';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    const nine = await pixels('9');
    expect(sum(element)).to.equal(shown(plainLoops(nine.data, nine.data)[0], 1));
    const noise = (): unknown => element.figureTable().rows.find((row) => row[0] === 'noise')?.[1];
    const before = noise();
    all(element, '.controls .button').at(-1)?.click();
    await element.updateComplete;
    expect([element.seed, element.image]).to.deep.equal([2, 'noise']);
    expect(noise()).to.not.equal(before);
  });

  it('shows an example where the first attributes are wrong', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match template="digit:12"></template-match>`);
    await element.updateComplete;
    expect(part(element, '[role=alert]').innerText).to.include('For example');
    expect(sum(element)).to.equal('120.8');
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    await element.ready;
    for (const [name, value, code, good] of [
      ['template', 'digit:12', 'bad-input', 'digit:4'],
      ['template', '1 2; 3', 'bad-input', 'digit:4'],
      ['values', '0-100', 'bad-values', '0-1'],
      ['images', 'four', 'bad-input', 'dim all-on'],
      ['shift', '1', 'bad-shift', '3 0'],
      ['seed', '-1', 'bad-seed', '1'],
      ['image', 'four', 'bad-input', 'self'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(sum(element)).to.equal('120.8');
      element.setAttribute(name, good);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
  });

  it('leaves as a file, gives its state away and takes it back', async () => {
    const element = await fixture<TemplateMatch>(
      html`<template-match template="1 0; 1 1" images="all-on" values="0-255"></template-match>`,
    );
    expect(await element.export({ type: 'csv' })).to.equal(
      'Image,Raw score,Times the template itself,Cosine\nitself,"195,075",1,1\nevery pixel ON,"195,075",1,0.87',
    );
    expect(await element.export({ type: 'svg' })).to.include('<svg');
    const copy = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
  });

  it('survives being moved', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(sum(element)).to.equal('120.8');
  });

  it('is accessible', async () => {
    const element = await fixture<TemplateMatch>(html`<template-match></template-match>`);
    await loaded(element);
    await expect(element).to.be.accessible();
  });
});

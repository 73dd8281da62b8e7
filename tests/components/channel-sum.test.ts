import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ChannelSum } from '../../src/components/channel-sum/channel-sum.js';
import '../../src/components/channel-sum/channel-sum.js';
import { kernelWith } from '../../src/components/channel-sum/channel-sum.editor.js';
import { layerFilters, layerPresets } from '../../src/components/channel-sum/channel-sum.filters.js';
import { filtersFromText } from '../../src/components/channel-sum/channel-sum.kernel.js';
import { layOut } from '../../src/components/channel-sum/channel-sum.layout.js';
import { ChannelLayer, type LayerSettings } from '../../src/components/channel-sum/channel-sum.model.js';
import type { GridBox } from '../../src/drawing/heat-map.js';
import { colourScene } from '../../src/data/colour-scene.js';
import { crossCorrelate2d, tensor, type Tensor } from '../../src/math/index.js';

/** Plain loops over an image of several channels, written apart from the library. */
function plainLoops(
  { shape: [height, width, channels], data }: Tensor,
  slices: readonly (readonly (readonly number[])[])[],
  bias: number,
  stride: number,
  pad: number,
): number[] {
  const result: number[] = [];
  const at = (row: number, column: number, c: number): number =>
    row < 0 || column < 0 || row >= height || column >= width ? 0 : data[(row * width + column) * channels + c];
  for (let top = -pad; top + slices[0].length <= height + pad; top += stride) {
    for (let left = -pad; left + slices[0][0].length <= width + pad; left += stride) {
      let sum = bias;
      slices.forEach((slice, c) => {
        slice.forEach((row, m) => {
          row.forEach((weight, n) => (sum += weight * at(top + m, left + n, c)));
        });
      });
      result.push(sum);
    }
  }
  return result;
}

const settings = (over: Partial<LayerSettings> = {}): LayerSettings => ({
  filters: layerFilters([], 'red-not-green', 8, 3),
  biases: [0.5, 0, -1],
  stride: 1,
  padding: 'valid',
  ...over,
});

const part = (element: ChannelSum, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
const text = (element: ChannelSum, selector: string): string =>
  part(element, selector).innerText.replace(/\s+/g, ' ').trim();
const shown = async (markup: ReturnType<typeof html>): Promise<ChannelSum> => {
  const element = await fixture<ChannelSum>(markup);
  await element.ready;
  await element.updateComplete;
  return element;
};
const TWO_BY_TWO = '[[[1,0,2],[0,1,0]],[[0,0,1],[3,1,0]]]';

describe('the picture that is drawn', () => {
  it('holds red, green and blue in tenths, with clear areas of each, and of yellow and white', () => {
    const { shape, data } = colourScene();
    expect(shape).to.deep.equal([24, 24, 3]);
    const seen = new Map<string, number>();
    for (let i = 0; i < data.length; i += 3) {
      const pixel = [...data.subarray(i, i + 3)];
      for (const value of pixel) expect([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]).to.include(value);
      seen.set(pixel.join(), (seen.get(pixel.join()) ?? 0) + 1);
    }
    for (const colour of ['0.9,0.1,0.1', '0.3,0.6,0.2', '0.2,0.5,0.9', '1,0.9,0.1', '1,1,1']) {
      expect(seen.get(colour), colour).to.be.above(20);
    }
  });
});

describe('ChannelLayer', () => {
  it('agrees with plain loops and with the library for every named filter, stride and padding', () => {
    const image = colourScene();
    for (const stride of [1, 2]) {
      for (const padding of [0, 1]) {
        const layer = new ChannelLayer(image, settings({ stride, padding }));
        expect(layer.output.data).to.deep.equal(
          crossCorrelate2d(image, layer.weights, { stride, padding, bias: tensor([8], [0.5, 0, -1, 0, 0, 0, 0, 0]) })
            .data,
        );
        Object.values(layerPresets).forEach((slices, k) => {
          const wanted = plainLoops(image, slices, [0.5, 0, -1][k] ?? 0, stride, padding);
          expect(layer.map(k).length).to.equal(wanted.length);
          layer.map(k).forEach((value, i) => {
            expect(value).to.be.closeTo(wanted[i], 1e-12);
          });
        });
      }
    }
  });

  it('adds the partial maps and the bias up to the map, everywhere', () => {
    const layer = new ChannelLayer(colourScene(), settings());
    for (let k = 0; k < 8; k++) {
      const partials = layer.partials(k);
      layer.map(k).forEach((value, i) => {
        const bias = [0.5, 0, -1][k] ?? 0;
        expect(partials[0][i] + partials[1][i] + partials[2][i] + bias).to.be.closeTo(value, 1e-12);
      });
      const { channelSums, value, row, column } = layer.at(k, 7, 9);
      const index = row * layer.x.output + column;
      channelSums.forEach((sum, c) => {
        expect(sum).to.be.closeTo(partials[c][index], 1e-12);
      });
      expect(value).to.equal(layer.map(k)[index]);
    }
  });

  it('finds the window nearest to a pixel', () => {
    const layer = new ChannelLayer(colourScene(), settings({ stride: 2, padding: 1 }));
    expect(layer.outputNear(0, 0)).to.deep.equal({ row: 0, column: 0 });
    expect(layer.outputNear(23, 10)).to.deep.equal({ row: 11, column: 5 });
  });
});

describe('layerFilters', () => {
  it('reads slices and filters, and fills up with named ones', () => {
    const filters = layerFilters(
      filtersFromText('1 2; 3 4 | 0 0; 0 0 | 5 6; 7 8 || 1 1; 1 1 | 1 1; 1 1 | 1 1; 1 1', 3),
      'brightness',
      3,
      3,
    );
    expect(filters.map(({ slices }) => slices.length)).to.deep.equal([3, 3, 3]);
    expect(filters[0].slices[2]).to.deep.equal([[5, 6], [7, 8]]); // prettier-ignore
    // The 2×2 filter of ones is the middle of `brightness`.
    expect(filters.map(({ name }) => name)).to.deep.equal(['', 'brightness', 'red-not-green']);
  });

  it('takes the middle for another size, and slices in turn for other numbers of channels', () => {
    expect(layerFilters(filtersFromText('0 | 0', 2), 'red-not-green', 2, 2)[1].slices).to.deep.equal([[[1]], [[-1]]]);
    const [, five] = layerFilters(filtersFromText('0 0 0 0 0;'.repeat(5), 1), 'red-not-green', 2, 1);
    expect(five.slices[0].map((row) => row.reduce((sum, weight) => sum + weight, 0))).to.deep.equal([0, 3, 3, 3, 0]);
    expect(layerFilters([], 'red-not-green', 1, 5)[0].slices.map((slice) => slice[0][0])).to.deep.equal([
      1, -1, 0, 1, -1,
    ]);
  });

  it('writes what it reads, with one weight changed', () => {
    const filters = layerFilters([], 'red-not-green', 2, 3);
    const kernel = kernelWith(filters, { filter: 1, channel: 2, row: 0, column: 1 }, -4);
    const [first, second] = layerFilters(filtersFromText(kernel, 3), 'red-not-green', 2, 3);
    expect(first.slices).to.deep.equal(filters[0].slices);
    expect(first.name).to.equal('red-not-green');
    expect(second.slices[2][0]).to.deep.equal([-1, -4, 1]);
  });
});

describe('the picture of <channel-sum>', () => {
  it('stays within its width, and its numbers have room, from 280 to 720 px', () => {
    for (const width of [280, 320, 480, 599, 600, 720]) {
      for (const padding of ['valid', 'same'] as const) {
        const layout = layOut(new ChannelLayer(colourScene(), settings({ padding })), width, 56);
        const boxes = [
          layout.output,
          ...layout.maps,
          ...layout.rows.flatMap((row) => Object.values(row) as (GridBox | undefined)[]),
        ];
        for (const box of boxes) {
          if (!box) continue;
          expect(box.x).to.be.at.least(0);
          expect(box.x + box.columns * box.cell).to.be.at.most(width + 0.01);
          expect(box.y + box.rows * box.cell).to.be.at.most(layout.height);
        }
        for (const { products, slice } of layout.rows) {
          expect(products.cell).to.be.at.least(24);
          expect(slice.cell).to.be.at.least(24);
        }
      }
    }
  });
});

describe('<channel-sum>', () => {
  const WORKED = html`<channel-sum
    input=${TWO_BY_TWO}
    kernel="1 0; 0 1 | 2 2; 2 2 | -1 0; 0 0"
    filters="1"
    bias="0.5"
  ></channel-sum>`;
  /** The lower line of the formula. */
  const sum = (element: ChannelSum): string =>
    Array.from(element.shadowRoot?.querySelectorAll('.column > :last-child') ?? [], (one) => one.textContent).join(' ');
  const rows = (element: ChannelSum): string[][] => element.figureTable().rows.map((row) => row.map(String));
  const drawn = async (element: ChannelSum): Promise<void> => {
    while (rows(element).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await element.updateComplete;
  };

  it('shows the worked sum: channel by channel, then the bias', async () => {
    const element = await shown(WORKED);
    await drawn(element);
    expect(sum(element)).to.equal('4 + 4 − 2 + 0.5 = 6.5');
    expect(rows(element)).to.deep.equal([['6.5']]);
    expect(text(element, '.count')).to.include('2·2·3·1 + 1 = 12 weights + 1 bias = 13');
    expect(text(element, '.caption')).to.include('red gives +4, green gives +4, blue gives −2');
    const products = Array.from(
      element.shadowRoot?.querySelectorAll('[aria-label="R products"] .number') ?? [],
      (one) => one.textContent,
    );
    expect(products).to.deep.equal(['1', '0', '0', '3']);
  });

  it('starts at the strongest answer of the untouched picture', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    expect(rows(element).length).to.equal(22);
    expect(sum(element)).to.equal('8.1 − 0.9 + 0 + 0 = 7.2');
    expect(text(element, '.count')).to.include('= 3·3·3·4 + 4 = 108 weights + 4 biases = 112');
    expect(text(element, '.caption')).to.include('the filter is 27 weights and a bias, its feature map is 484 answers');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('a picture of poppies');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('values from −2.7 to 7.2');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('draws what the layer computes, for every filter', async () => {
    const element = await shown(html`<channel-sum filters="8" bias="0.5 0 -1" stride="2" padding="1"></channel-sum>`);
    const names = Object.keys(layerPresets);
    for (let k = 0; k < 8; k++) {
      element.filter = k;
      await element.updateComplete;
      const wanted = plainLoops(colourScene(), layerPresets[names[k]], [0.5, 0, -1][k] ?? 0, 2, 1);
      rows(element)
        .flat()
        .forEach((cell, i) => {
          expect(Number(cell.replace('−', '-'))).to.be.closeTo(wanted[i], 0.0051);
        });
      expect(element.shadowRoot?.querySelectorAll('[role=radio][aria-checked=true]').length).to.equal(1);
    }
  });

  it('teaches by keyboard alone: windows, filters, weights', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    const selected: unknown[] = [];
    element.addEventListener('convlets-select', ({ detail }) => selected.push(detail));
    for (const key of ['PageUp', 'Home', 'ArrowRight']) {
      press(part(element, '[aria-activedescendant=output-cell]'), key);
      await element.updateComplete;
    }
    expect(selected.at(-1)).to.deep.equal({ what: 'cell', value: [0, 1] });
    expect(part(element, '#output-cell').getAttribute('aria-label')).to.match(/^row 1, column 2:/);
    expect(text(element, '.caption')).to.match(/^At row 1, column 2:/);

    press(part(element, '[role=radio][tabindex="0"]'), 'ArrowRight');
    await element.updateComplete;
    expect(selected.at(-1)).to.deep.equal({ what: 'filter', value: 1 });
    expect(text(element, '.caption')).to.include('filter 2 (grey edge)');

    press(part(element, '[aria-activedescendant=slice-1-cell]'), 'ArrowRight');
    await element.updateComplete;
    press(part(element, '[aria-activedescendant=slice-1-cell]'), 'Enter');
    while (!element.shadowRoot?.querySelector('form')) await new Promise((resolve) => setTimeout(resolve, 10));
    const field = part(element, 'form input') as HTMLInputElement;
    const changed = oneEvent(element, 'change');
    field.value = '5';
    field.form?.requestSubmit();
    await changed;
    await element.updateComplete;
    expect(element.kernel.split('||')[1].split('|')[1].trim()).to.equal('-1 5 1; -1 0 1; -1 0 1');
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('changes the number of filters and the bias of the one on show', async () => {
    const element = await shown(html`<channel-sum filter="2"></channel-sum>`);
    const [count, bias] = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=range]') ?? [];
    let inputs = 0;
    element.addEventListener('input', () => inputs++);
    bias.value = '-0.5';
    bias.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.bias).to.equal('0 0 -0.5 0');
    expect(sum(element)).to.match(/− 0\.5 =/);
    count.value = '2';
    const changed = oneEvent(element, 'change');
    count.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    count.dispatchEvent(new Event('change', { bubbles: true }));
    await changed;
    await element.updateComplete;
    expect(inputs).to.equal(2);
    expect(element.shadowRoot?.querySelectorAll('[role=radio]').length).to.equal(2);
    expect(text(element, '.caption')).to.include('filter 2');
    expect(text(element, '.count')).to.include('3·3·3·2 + 2');
  });

  it('points at pixels, products and partial maps alike', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    const areas = element.shadowRoot?.querySelectorAll<SVGRectElement>('.channel-R > .grid > .hit') ?? [];
    const point = async (area: SVGRectElement, x: number, y: number): Promise<void> => {
      const box = area.getBoundingClientRect();
      const at = { clientX: box.x + x * box.width, clientY: box.y + y * box.height };
      area.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, pointerType: 'mouse' }));
      await element.updateComplete;
    };
    const channel = [...areas].find((area) => area.getBoundingClientRect().height > 100);
    if (!channel) throw new Error('no channel');
    await point(channel, 0.99, 0.01);
    expect(text(element, '.caption')).to.match(/^At row 1, column 22:/);
    await point(areas[0], 0.5, 0.5);
    // The same place is marked among the pixels, the products and the weights of all three channels.
    expect(element.shadowRoot?.querySelectorAll('g[class^=channel] .window').length).to.equal(3 * 5);
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    for (const [name, value, code, right] of [
      ['kernel', '1 0; 0 1 | 1 0; 0 1', 'bad-kernel', ''],
      ['kernel', '1 0; 0 1 | 1 0; 0 | 1', 'bad-kernel', ''],
      ['kernel', '1 0; 0 1 | 1 | 1', 'bad-kernel', ''],
      ['filters', '9', 'bad-filters', '4'],
      ['filter', '-1', 'bad-filter', '0'],
      ['preset', 'redness', 'bad-preset', 'red-not-green'],
      ['bias', 'some', 'bad-bias', '0'],
      ['stride', '0', 'bad-size', '1'],
      ['padding', 'some', 'bad-size', 'valid'],
      ['input', '1 2; 3', 'bad-input', 'poppies'],
      ['input', JSON.stringify([[new Array(9).fill(0)]]), 'bad-input', 'poppies'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(rows(element).length).to.equal(22);
      element.setAttribute(name, right);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), `${name}=${value}`).to.equal(null);
    }
  });

  it('shows the untouched figure where the first settings are wrong', async () => {
    for (const markup of [
      html`<channel-sum kernel="1 2|3"></channel-sum>`,
      html`<channel-sum input="digit:99"></channel-sum>`,
    ]) {
      const element = await shown(markup);
      while (!element.shadowRoot?.querySelector('[role=alert]'))
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(rows(element).length).to.equal(22);
      expect(part(element, '[role=alert]').innerText).to.include('For example');
    }
    // With an input that cannot be used, the settings still answer.
    const element = await shown(html`<channel-sum input="digit:99"></channel-sum>`);
    while (rows(element).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = rows(element);
    element.bias = '2';
    await element.updateComplete;
    expect(rows(element)).to.not.deep.equal(before);
  });

  it('has stride and padding under More settings', async () => {
    const element = await shown(html`<channel-sum lock="padding"></channel-sum>`);
    part(element, '.more summary').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.more input'));
    expect((part(element, '.more select') as HTMLSelectElement).disabled).to.equal(true);
    const field = part(element, '.more input') as HTMLInputElement;
    const change = oneEvent(element, 'change');
    field.value = '2';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await change;
    expect(element.stride).to.equal(2);
  });

  it('hides and locks what a page names', async () => {
    const element = await shown(html`<channel-sum hide="bias more table" lock="filters kernel"></channel-sum>`);
    expect(element.shadowRoot?.querySelectorAll('input[type=range]').length).to.equal(1);
    expect((part(element, 'input[type=range]') as HTMLInputElement).disabled).to.equal(true);
    expect(element.shadowRoot?.querySelector('details')).to.equal(null);
    press(part(element, '[aria-activedescendant=slice-0-cell]'), 'Enter');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
  });

  it('leaves as a file, and comes back from its state', async () => {
    const element = await shown(html`<channel-sum filters="2" filter="1" bias="0 1" stride="4"></channel-sum>`);
    expect(((await element.export({ type: 'csv' })) as string).split('\n').length).to.equal(1 + 6);
    const picture = (await element.export({ type: 'svg' })) as string;
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    const copy = await shown(html`<channel-sum></channel-sum>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(rows(copy)).to.deep.equal(rows(element));
  });

  it('survives being moved', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(rows(element).length).to.equal(22);
  });

  it('is accessible', async () => {
    const element = await shown(html`<channel-sum></channel-sum>`);
    await expect(element).to.be.accessible();
  });
});

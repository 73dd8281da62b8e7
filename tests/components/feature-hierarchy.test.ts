import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FeatureHierarchy } from '../../src/components/feature-hierarchy/feature-hierarchy.js';
import '../../src/components/feature-hierarchy/feature-hierarchy.js';
import { layOut, tileAfterKey } from '../../src/components/feature-hierarchy/feature-hierarchy.layout.js';
import { Evidence } from '../../src/components/feature-hierarchy/feature-hierarchy.model.js';
import { loadNetwork } from '../../src/components/feature-hierarchy/feature-hierarchy.network.js';
import { DataError } from '../../src/data/data-error.js';
import { loadFeatureHierarchy, packFeatureHierarchy, parseFeatureHierarchy } from '../../src/data/feature-hierarchy.js';
import type { RecordedWeights } from '../../src/data/recorded-run.js';
import { loadRecordedRun } from '../../src/data/recorded-runs.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { sessionNamed } from '../../src/training/index.js';

type Maps = number[][][];

/** One map per filter: weights `[K, K, Cin, Cout]`, plain loops. */
function convolved(input: Maps, weights: RecordedWeights, name: string): Maps {
  const { shape, data } = weights[`${name}/filters`];
  const [kernel, , channels, filters] = shape;
  const bias = weights[`${name}/bias`].data;
  const side = input[0].length - kernel + 1;
  return Array.from({ length: filters }, (_f, filter) =>
    Array.from({ length: side }, (_r, row) =>
      Array.from({ length: side }, (_c, column) => {
        let sum = bias[filter];
        for (let c = 0; c < channels; c++)
          for (let m = 0; m < kernel; m++)
            for (let n = 0; n < kernel; n++)
              sum += data[((m * kernel + n) * channels + c) * filters + filter] * input[c][row + m][column + n];
        return Math.max(0, sum);
      }),
    ),
  );
}

const pooled = (maps: Maps): Maps =>
  maps.map((map) =>
    Array.from({ length: Math.floor(map.length / 2) }, (_r, i) =>
      Array.from({ length: Math.floor(map.length / 2) }, (_c, j) =>
        Math.max(map[2 * i][2 * j], map[2 * i][2 * j + 1], map[2 * i + 1][2 * j], map[2 * i + 1][2 * j + 1]),
      ),
    ),
  );

interface Plain {
  conv1: Maps;
  conv2: Maps;
  logits: number[];
  p: number[];
}

/** The network as a textbook writes it, apart from the library. */
function plain(weights: RecordedWeights, pixels: ArrayLike<number>): Plain {
  const image = Array.from({ length: 28 }, (_r, i) =>
    Array.from({ length: 28 }, (_c, j) => (pixels[28 * i + j] - 0.1307) / 0.3081),
  );
  const conv1 = convolved([image], weights, 'conv1');
  const conv2 = convolved(pooled(conv1), weights, 'conv2');
  const last = pooled(conv2);
  const side = last[0].length;
  const { data } = weights['output/weights'];
  const logits = Array.from(weights['output/bias'].data, (bias, k) => {
    let sum = bias;
    for (let i = 0; i < side; i++)
      for (let j = 0; j < side; j++)
        for (let c = 0; c < last.length; c++) sum += last[c][i][j] * data[((i * side + j) * last.length + c) * 10 + k];
    return sum;
  });
  const powers = logits.map((logit) => Math.exp(logit));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return { conv1, conv2, logits, p: powers.map((power) => power / total) };
}

const one = (element: FeatureHierarchy, selector: string): Element => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (element: FeatureHierarchy, selector: string): Element[] =>
  Array.from(element.shadowRoot?.querySelectorAll(selector) ?? []);
const caption = (element: FeatureHierarchy): string => one(element, '.caption').textContent.replace(/\s+/g, ' ').trim();
const amount = (element: Element, name: string): number => Number(element.getAttribute(name));
const press = async (element: FeatureHierarchy, key: string): Promise<void> => {
  one(element, '.units').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
};

/** Waits until the evidence has come. */
async function shown(element: FeatureHierarchy): Promise<FeatureHierarchy> {
  await waitUntil(() => element.shadowRoot?.querySelector('.units'), 'the units never came', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}
const untouched = async (): Promise<FeatureHierarchy> =>
  shown(await fixture<FeatureHierarchy>(html`<feature-hierarchy></feature-hierarchy>`));

describe('<feature-hierarchy>', () => {
  let weights: RecordedWeights;
  before(async () => {
    const { frames } = await loadRecordedRun('look', 'all');
    weights = frames[frames.length - 1].weights;
  });

  it('teaches untouched: 34 units, a picked one, the place of its answer, and what several digits share', async () => {
    const element = await untouched();
    expect(all(element, '[role="option"]')).to.have.lengthOf(34);
    expect(one(element, '[aria-selected="true"]').id).to.equal('unit-9');
    expect(all(element, '.window.related')).to.have.lengthOf(9);
    expect(caption(element)).to.include('Layer 2, filter 2').and.to.include('0, 2, 4 and 6');
    await expect(element).to.be.accessible();
  });

  for (const name of ['6', '3', '7:1']) {
    it(`answers the sample ${name} as plain loops do, and marks the very pixels`, async () => {
      const element = await shown(
        await fixture<FeatureHierarchy>(html`<feature-hierarchy digit=${name}></feature-hierarchy>`),
      );
      const pixels = await loadSampleDigit(name);
      const wanted = plain(weights, pixels);
      const evidence = new Evidence(await loadFeatureHierarchy());
      const answers = evidence.answers((await loadNetwork()).answer(pixels));
      const table = element.figureTable().rows;
      const bars = all(element, '.bar');
      let row = 0;
      for (const [layer, maps] of [
        ['conv1', wanted.conv1],
        ['conv2', wanted.conv2],
      ] as const) {
        for (const [unit, map] of maps.entries()) {
          const most = Math.max(...map.flat());
          const answer = answers.get(layer)?.[unit];
          expect(answer?.value).to.be.closeTo(most, 1e-4);
          expect(map[answer?.row ?? 0][answer?.column ?? 0]).to.be.closeTo(most, 1e-4);
          expect(Number(String(table[row][3]).replace('−', '-'))).to.be.closeTo(most, 1e-3);
          const share = most / Number(table[row][4]);
          const side = amount(all(element, '.track')[row], 'width');
          expect(amount(bars[row], 'width')).to.be.closeTo(side * Math.min(1, share), 0.02);
          row++;
        }
      }
      wanted.p.forEach((p, k) => {
        expect(answers.get('output')?.[k].value).to.be.closeTo(wanted.logits[k], 1e-3);
        expect(Number(table[row + k][5])).to.be.closeTo(p, 1e-3);
      });

      // A filter of the second layer at (r, c) sees the 16×16 pixels from (2r, 2c).
      for (const unit of [1, 6, 14]) {
        element.unit = unit;
        await element.updateComplete;
        const map = wanted.conv2[unit];
        const most = Math.max(...map.flat());
        const r = map.findIndex((line) => line.includes(most));
        const c = map[r].indexOf(most);
        const digit = one(element, '[role="img"] .paper');
        const cell = amount(digit, 'width') / 28;
        const window = one(element, '.window:not(.related)');
        expect(amount(window, 'width')).to.be.closeTo(16 * cell, 1e-6);
        expect(amount(window, 'y')).to.be.closeTo(amount(digit, 'y') + 2 * r * cell, 1e-6);
        expect(amount(window, 'x')).to.be.closeTo(amount(digit, 'x') + 2 * c * cell, 1e-6);
      }
    });
  }

  it('is used by keyboard alone: arrows, Home and End go through all layers, and tell', async () => {
    const element = await untouched();
    const seen: string[] = [];
    element.addEventListener('convlets-select', ({ detail }) => seen.push(`${detail.what} ${String(detail.value)}`));
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowLeft', 'End', 'ArrowUp']) {
      await press(element, key);
    }
    expect(seen[0]).to.equal('unit conv2:2');
    expect(seen).to.include('unit conv1:0').and.to.include('unit output:9');
    expect(element.layer).to.equal('conv2');
    expect(one(element, '.units').getAttribute('aria-activedescendant')).to.equal(`unit-${String(8 + element.unit)}`);
    await press(element, 'Home');
    expect(caption(element)).to.include('Layer 1, filter 1').and.to.include('ink exactly where a weight is positive');
    await press(element, 'End');
    expect(caption(element)).to.include('class 9').and.to.include('A sure answer does not prove');
  });

  it('pointing shows a unit for as long as it lasts; a click picks it', async () => {
    const element = await untouched();
    const before = caption(element);
    const tile = one(element, '#unit-20');
    tile.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await element.updateComplete;
    expect(caption(element)).to.include('Layer 2, filter 13');
    one(element, '.units').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(caption(element)).to.equal(before);
    const told = oneEvent(element, 'convlets-select');
    const changed = oneEvent(element, 'change');
    tile.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await told).detail).to.deep.equal({ what: 'unit', value: 'conv2:12' });
    await changed;
    expect([element.layer, element.unit]).to.deep.equal(['conv2', 12]);
  });

  it('another digit from the list, and nothing changes where the page locks it', async () => {
    const element = await untouched();
    const select = one(element, 'select') as HTMLSelectElement;
    select.value = '8';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => one(element, '.title').textContent === 'A handwritten 8');
    expect(one(element, '.visually-hidden').textContent).to.include('Class 8 p = ');
    element.lock = 'unit digit';
    await element.updateComplete;
    expect(select.disabled).to.equal(true);
    await press(element, 'Home');
    one(element, '#unit-3').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(element.layer).to.equal('conv2');
    element.hide = 'digit table';
    await element.updateComplete;
    expect(all(element, 'select, details')).to.have.lengthOf(0);
  });

  it('follows the digit that a session has chosen, and chooses for it', async () => {
    const session = sessionNamed('hierarchy');
    const pixels = Float32Array.from({ length: 784 }, (_, i) => (Math.abs((i % 28) - 14) < 2 ? 1 : 0));
    session.select({ digit: { name: 'your drawing', size: 28, pixels } });
    const element = await shown(
      await fixture<FeatureHierarchy>(html`<feature-hierarchy session="hierarchy"></feature-hierarchy>`),
    );
    await waitUntil(() => one(element, '.title').textContent === 'Your drawing');
    const select = one(element, 'select') as HTMLSelectElement;
    expect(select.selectedOptions[0].textContent).to.equal('from the page');
    select.value = '2';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => session.selection.digit?.name === 'a handwritten 2');
    await element.updateComplete;
    expect(one(element, '.title').textContent).to.equal('A handwritten 2');
    expect(select.value).to.equal('2');
  });

  for (const [attribute, value, code] of [
    ['layer', 'conv3', 'bad-layer'],
    ['unit', '16', 'bad-unit'],
    ['unit', '-1', 'bad-unit'],
    ['unit', 'x', 'bad-unit'],
    ['digit', '12', 'bad-digit'],
  ] as const) {
    it(`names what is wrong with ${attribute}="${value}", and keeps the picture`, async () => {
      const element = await untouched();
      const before = caption(element);
      const codes: string[] = [];
      element.addEventListener('convlets-error', ({ detail }) => codes.push(detail.code));
      element.setAttribute(attribute, value);
      await waitUntil(() => codes.length > 0);
      expect(codes).to.deep.equal([code]);
      await element.updateComplete;
      expect(one(element, '[part="error"]').textContent).to.include('For example');
      expect(caption(element)).to.equal(before);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(all(element, '[part="error"]')).to.have.lengthOf(0);
    });
  }

  it('comes back as it was, and its state goes round', async () => {
    const element = await untouched();
    element.setState({ layer: 'output', unit: 4, digit: '4' });
    await waitUntil(() => caption(element).startsWith('For the chosen digit p(4) = '));
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.updateComplete;
    expect(caption(element)).to.include('p(4)');
    expect(element.getState()).to.deep.equal({ layer: 'output', unit: 4, digit: '4' });
    expect(element.figureTable().rows).to.have.lengthOf(34);
  });
});

describe('layout of <feature-hierarchy>', () => {
  const sizes = [
    { units: 8, wish: true },
    { units: 16, wish: false },
    { units: 10, wish: true },
  ];

  it('keeps everything inside at every width, and nothing overlaps', () => {
    for (let width = 280; width <= 720; width += 20) {
      const { rows, nine, portraits, digit, chart, height } = layOut(width, sizes);
      const tiles = rows.flatMap(({ tiles: row }) => row.map(({ x, y, side, bottom }) => [x, y, x + side, bottom + 7]));
      const squares = [digit, ...portraits, ...nine].map(({ x, y, side }) => [x, y, x + side, y + side]);
      const { x, y, width: wide, height: high } = chart;
      const boxes = [...tiles, ...squares, [x, y, x + wide, y + high]];
      boxes.forEach((a, i) => {
        expect(a[0]).to.be.at.least(0);
        expect(a[2]).to.be.at.most(width + 1e-6);
        expect(a[3]).to.be.at.most(height);
        for (const b of boxes.slice(i + 1)) {
          const apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
          expect(apart, `${String(width)}: ${String(a)} ${String(b)}`).to.equal(true);
        }
      });
    }
  });

  it('has what a layer sees below its title where both do not fit in a line', () => {
    for (const { y, noteY, tiles } of layOut(296, sizes).rows) {
      expect(noteY - y).to.be.at.least(14);
      expect(tiles[0].y).to.be.greaterThan(noteY);
    }
    for (const { y, noteY } of layOut(720, sizes).rows) expect(noteY).to.equal(y);
  });

  it('leads keys to neighbours, and no further than the edge', () => {
    const tiles = layOut(720, sizes).rows.flatMap(({ tiles: row }) => row);
    expect(tileAfterKey('ArrowLeft', 0, tiles)).to.equal(0);
    expect(tileAfterKey('ArrowRight', 33, tiles)).to.equal(33);
    expect(tileAfterKey('ArrowDown', 3, tiles)).to.equal(11);
    expect(tileAfterKey('ArrowDown', 11, tiles)).to.equal(19);
    expect(tileAfterKey('ArrowUp', 3, tiles)).to.equal(3);
    expect(tileAfterKey('a', 3, tiles)).to.equal(undefined);
  });
});

describe('the record of <feature-hierarchy>', () => {
  it('holds what the network answers to the first digit, its first filters, and what it says of the made pictures', async () => {
    const [found, network] = await Promise.all([loadFeatureHierarchy(), loadNetwork()]);
    const pixels = await loadSampleDigit(found.first.name);
    expect(Float32Array.from(found.firstDigit, (grey) => grey / 255)).to.deep.equal(pixels);
    const { answers, probabilities } = network.answer(pixels);
    for (const [layer, units] of Object.entries(found.first.answers)) {
      units.forEach(({ value, row, column }, unit) => {
        const wanted = answers[layer][unit];
        expect([row, column], `${layer} ${String(unit)}`).to.deep.equal([wanted.row, wanted.column]);
        expect(value).to.be.closeTo(wanted.value, 1e-9);
      });
    }
    found.first.probabilities.forEach((p, k) => {
      expect(p).to.be.closeTo(probabilities[k], 1e-12);
    });
    const { data } = network.weights['conv1/filters'];
    found.filters.forEach((weights, k) => {
      expect([...weights]).to.deep.equal(Array.from({ length: 49 }, (_, i) => data[8 * i + k]));
    });
    for (const [pictures, verdicts] of [
      [found.pleasing, found.pleased],
      [found.fooling, found.fooled],
    ] as const) {
      verdicts.forEach(({ probability, logit }, k) => {
        const said = network.pass(pictures[k]);
        expect(logit).to.be.closeTo(said.logits.data[k], 1e-9);
        expect(probability).to.be.closeTo(said.probabilities.data[k], 1e-12);
      });
    }
  });

  it('goes into a file and comes out the same', async () => {
    const found = await loadFeatureHierarchy();
    const again = await parseFeatureHierarchy(await packFeatureHierarchy(found));
    expect(again).to.deep.equal(found);
  });

  it('is refused when it is damaged', async () => {
    const bytes = await packFeatureHierarchy(await loadFeatureHierarchy());
    bytes[bytes.length - 5] ^= 1;
    const failure: unknown = await parseFeatureHierarchy(bytes).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(DataError);
  });
});

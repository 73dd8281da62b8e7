import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LinearCollapse } from '../../src/components/linear-collapse/linear-collapse.js';
import '../../src/components/linear-collapse/linear-collapse.js';
import {
  collapsed,
  filterNamed,
  StackedFilters,
  throughBoth,
} from '../../src/components/linear-collapse/linear-collapse.model.js';
import { networkHeight } from '../../src/components/linear-collapse/linear-collapse.layout.js';
import { layOutNetwork } from '../../src/components/linear-collapse/linear-collapse.network-layout.js';
import { writeTiny } from '../../src/components/linear-collapse/linear-collapse.tiny.js';
import { kernelPresets } from '../../src/data/kernel-presets.js';
import { composeFilters, crossCorrelate2d, imageFromRows, rowsOf } from '../../src/math/index.js';

type Rows = readonly (readonly number[])[];

/** Cross-correlation of one channel, in plain loops. */
function slid(image: Rows, filter: Rows): number[][] {
  return Array.from({ length: image.length - filter.length + 1 }, (_, top) =>
    Array.from({ length: image[0].length - filter[0].length + 1 }, (_, left) => {
      let sum = 0;
      filter.forEach((row, m) => {
        row.forEach((weight, n) => (sum += weight * image[top + m][left + n]));
      });
      return sum;
    }),
  );
}

/** True convolution of two filters, every product added to the place where its steps lead. */
function convolved(a: Rows, b: Rows): number[][] {
  const result = Array.from({ length: a.length + b.length - 1 }, () =>
    Array<number>(a[0].length + b[0].length - 1).fill(0),
  );
  a.forEach((rowA, i) => {
    rowA.forEach((x, j) => {
      b.forEach((rowB, k) => {
        rowB.forEach((y, l) => (result[i + k][j + l] += x * y));
      });
    });
  });
  return result;
}

const pixels = Array.from({ length: 9 }, (_, i) => Array.from({ length: 8 }, (_, j) => ((i * 5 + j * 3) % 11) / 7));
const image = imageFromRows(pixels);

const near = (found: ArrayLike<number>, wanted: Rows): void => {
  wanted.flat().forEach((value, i) => {
    expect(found[i]).to.be.closeTo(value, 1e-12);
  });
  expect(found.length).to.equal(wanted.flat().length);
};

const part = (element: LinearCollapse, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const caption = (element: LinearCollapse): string => part(element, '.caption').innerText;
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

/** The next event of a type. */
const heard = <Type extends keyof HTMLElementEventMap>(
  element: LinearCollapse,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

async function ready(element: LinearCollapse): Promise<LinearCollapse> {
  await element.ready;
  await waitUntil(() => element.figureTable().rows.length > 0, 'there are numbers', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

describe('StackedFilters', () => {
  it('agrees with plain loops and with the library for every pair of presets, with and without ReLU', () => {
    for (const [name1, w1] of Object.entries(kernelPresets)) {
      for (const [name2, w2] of Object.entries(kernelPresets)) {
        for (const relu of [false, true]) {
          const [first, second] = [filterNamed(name1, 'first'), filterNamed(name2, 'second')];
          const stack = new StackedFilters(image, first, second, relu);
          const between = slid(pixels, w1).map((row) => row.map((value) => (relu ? Math.max(0, value) : value)));
          near(stack.composed.data, convolved(w1, w2));
          near(stack.middle.data, between);
          near(stack.two.data, slid(between, w2));
          near(stack.one.data, slid(pixels, convolved(w1, w2)));
          expect(stack.composed.data).to.deep.equal(composeFilters(first, second).data);
          expect(stack.one.data).to.deep.equal(crossCorrelate2d(image, stack.composed).data);
          if (!relu) expect(stack.largest, `${name1}, ${name2}`).to.be.below(1e-13);
        }
      }
    }
  });

  it('knows the products behind every weight of the composed filter', () => {
    const [first, second] = [filterNamed('1 2; 3 4; 5 6', 'first'), filterNamed('sobel-x', 'second')];
    const stack = new StackedFilters(image, first, second, false);
    rowsOf(stack.composed).forEach((row, y) => {
      row.forEach((weight, x) => {
        const terms = stack.termsOf({ row: y, column: x });
        expect(terms.reduce((sum, { product }) => sum + product, 0)).to.be.closeTo(weight, 1e-12);
        for (const { first: a, second: b } of terms) expect([a.row + b.row, a.column + b.column]).to.deep.equal([y, x]);
      });
    });
  });

  it('names filters that cannot be used', () => {
    expect(() => filterNamed('sobel-z', 'first')).to.throw('neither a matrix nor one of');
    expect(() => filterNamed('1 2 3 4 5 6', 'second')).to.throw('at most 5×5');
    const tiny = imageFromRows([[1, 2], [3, 4]]); // prettier-ignore
    const box = filterNamed('box-blur', 'first');
    expect(() => new StackedFilters(tiny, box, box, false)).to.throw('at least 5×5 pixels');
  });
});

describe('two lines', () => {
  it('are one line, and bend with a ReLU', () => {
    const lines = { m0: 1.5, b0: 0.5, m1: -0.8, b1: 1, relu: false };
    const { slope, intercept } = collapsed(lines);
    for (let x = -3; x <= 3; x += 0.25) {
      expect(throughBoth(lines, x).x2).to.be.closeTo(slope * x + intercept, 1e-14);
      const cut = throughBoth({ ...lines, relu: true }, x).x2;
      expect(cut).to.be.closeTo(1.5 * x + 0.5 > 0 ? slope * x + intercept : 1, 1e-14);
    }
  });
});

describe('the place of the network', () => {
  it('is known before the network is loaded, at every width', () => {
    for (let width = 280; width <= 720; width += 5) {
      const { templates, chart } = layOutNetwork(width);
      const last = templates[templates.length - 1];
      const end = Math.max(last.y + 28 * last.cell, chart.y + 10 * chart.row);
      expect(networkHeight(width) - end, String(width)).to.be.closeTo(24, 1e-9);
    }
  });
});

describe('writeTiny', () => {
  it('writes what two decimals would hide, and only that', () => {
    const write = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '');
    expect(writeTiny(4.44e-16, write)).to.equal('4\u00a0·\u00a010⁻¹⁶');
    expect(writeTiny(0, write)).to.equal('0');
    expect(writeTiny(2.983, write)).to.equal('2.98');
  });
});

describe('<linear-collapse>', () => {
  it('shows untouched that two filters are one', async () => {
    const element = await ready(await fixture<LinearCollapse>(html`<linear-collapse></linear-collapse>`));
    const { rows } = element.figureTable();
    expect(rows.length).to.equal(24 * 24);
    for (const [, , two, one, difference] of rows) {
      expect(two).to.equal(one);
      expect(difference).to.equal('0');
    }
    expect(caption(element)).to.include('−2.98').and.to.include('agree everywhere, exactly');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('a handwritten 4').and.to.include('5×5');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('calls a rounding error a rounding error', async () => {
    const element = await ready(
      await fixture<LinearCollapse>(html`<linear-collapse first="box-blur" second="box-blur"></linear-collapse>`),
    );
    expect(caption(element)).to.match(/more than \d\s·\s10⁻\S+, which is rounding/);
  });

  it('breaks with the ReLU that the reader switches on', async () => {
    const element = await ready(await fixture<LinearCollapse>(html`<linear-collapse></linear-collapse>`));
    const box = part(element, 'input[type=checkbox]') as HTMLInputElement;
    const changed = heard(element, 'change');
    box.click();
    await changed;
    await element.updateComplete;
    expect(element.relu).to.equal(true);
    expect(caption(element)).to.include('107 negative values').and.to.include('up to 2.98');
    const differing = element.figureTable().rows.filter(([, , two, one]) => two !== one);
    expect(differing.length).to.be.above(50);
  });

  it('is linear again with the ReLU that the reader switches off, as often as they like', async () => {
    const element = await ready(await fixture<LinearCollapse>(html`<linear-collapse></linear-collapse>`));
    const box = part(element, 'input[type=checkbox]') as HTMLInputElement;
    for (const on of [true, false, true, false]) {
      box.click();
      await element.updateComplete;
      expect([box.checked, element.relu, element.hasAttribute('relu')]).to.deep.equal([on, on, on]);
    }
  });

  it('answers to the keyboard: outputs, weights of the composed filter, picking', async () => {
    const text = '1 0 2 1 0 1; 0 1 0 2 1 1; 2 0 1 0 1 0; 1 1 0 1 2 0; 0 2 1 0 1 1; 1 0 0 2 0 1';
    const rows = text.split('; ').map((row) => row.split(' ').map(Number));
    const element = await ready(
      await fixture<LinearCollapse>(
        html`<linear-collapse input=${text} first="1 2; 3 4" second="1 0; 0 -1"></linear-collapse>`,
      ),
    );
    const output = part(element, '[aria-activedescendant=two-cell]');
    for (const key of ['Home', 'PageUp', 'ArrowRight']) {
      press(output, key);
      await element.updateComplete;
    }
    const label = part(element, '#two-cell').getAttribute('aria-label');
    expect(label).to.equal(part(element, '#one-cell').getAttribute('aria-label'));
    const wanted = slid(slid(rows, [[1, 2], [3, 4]]), [[1, 0], [0, -1]])[0][1]; // prettier-ignore
    expect(label).to.equal(`row 1, column 2: ${String(wanted).replace('-', '−')}`);
    const picked = heard(element, 'convlets-select');
    press(output, 'Enter');
    expect((await picked).detail).to.deep.equal({ what: 'cell', value: [0, 1] });
    const composed = part(element, '[aria-activedescendant=composed-cell]');
    press(composed, 'ArrowLeft');
    await element.updateComplete;
    // Column 1 of row 2: 3·1 + 1·0.
    expect(caption(element)).to.match(/3 \+ 0 = 3\.$|0 \+ 3 = 3\.$/);
    expect(element.shadowRoot?.querySelectorAll('.window.related').length).to.equal(4);
    press(output, 'ArrowDown');
    await element.updateComplete;
    expect(caption(element)).to.include('Here two layers answer');
    expect(element.shadowRoot?.querySelectorAll('.window.related').length).to.equal(0);
  });

  it('draws the numbers, and lets every one be set', async () => {
    const element = await ready(
      await fixture<LinearCollapse>(
        html`<linear-collapse view="scalar" m0="2" b0="1" m1="-1" b1="3"></linear-collapse>`,
      ),
    );
    expect(element.figureTable().rows.map(([, two, one]) => [two, one])).to.deep.equal(
      [8, 6, 4, 2, 0, -2, -4].map((value) => Array<string>(2).fill(String(value).replace('-', '−'))),
    );
    expect(part(element, '.formula .result').innerText.replace(/\s+/g, ' ')).to.equal('−2·x₀ + 2');
    const sliders = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=range]') ?? [])];
    expect(sliders.map((slider) => slider.getAttribute('aria-label'))).to.deep.equal(['m₀', 'b₀', 'm₁', 'b₁', 'x₀']);
    const moved = heard(element, 'input');
    sliders[0].value = '0.5';
    sliders[0].dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.m0).to.equal(0.5);
    await moved;
    element.relu = true;
    await element.updateComplete;
    expect(caption(element)).to.include('bends');
  });

  it('shows a trained network as ten templates, and breaks it with max pooling', async () => {
    const element = await ready(
      await fixture<LinearCollapse>(html`<linear-collapse view="network"></linear-collapse>`),
    );
    for (const [, net, template] of element.figureTable().rows) expect(net).to.equal(template);
    expect(part(element, '.stage .grid .paper').getAttribute('d')?.match(/M/g)?.length).to.equal(10);
    expect(caption(element)).to.match(/largest difference is \d\s·\s10⁻1?⁻?/);
    expect(part(element, '.worth').innerText).to.match(/88\.3 % right, a single dense layer 89\.2 %/);
    const templates = part(element, '[aria-activedescendant=template-cell]');
    const selected = heard(element, 'convlets-select');
    press(templates, 'ArrowDown');
    expect((await selected).detail).to.deep.equal({ what: 'class', value: 9 });
    element.pool = 'max';
    await element.updateComplete;
    expect(caption(element)).to.include('the collapse is broken');
    expect(Number(/: (\d+\.\d+)\.$/.exec(caption(element))?.[1])).to.be.above(1);
  });

  it('names wrong input, and keeps the last good picture', async () => {
    const element = await ready(await fixture<LinearCollapse>(html`<linear-collapse></linear-collapse>`));
    const before = element.figureTable();
    for (const [name, value, code] of [
      ['first', '1 2; 3', 'bad-kernel'],
      ['view', 'tables', 'bad-view'],
      ['pool', 'min', 'bad-pool'],
      ['m0', 'x', 'bad-number'],
      ['input', '1 2; 3 4', 'bad-input'],
    ]) {
      const failed = heard(element, 'convlets-error');
      element.setAttribute(name, value);
      expect((await failed).detail.code).to.equal(code);
      expect(part(element, '.error').innerText).to.include('For example');
      expect(element.figureTable()).to.deep.equal(before);
      element.setAttribute(
        name,
        { first: 'sobel-x', view: 'filters', pool: 'average', m0: '1', input: 'digit:4' }[name] ?? '',
      );
      await element.updateComplete;
      await aTimeout(0);
      expect(element.shadowRoot?.querySelector('.error')).to.equal(null);
    }
  });

  it('keeps, gives back and exports what was set; hides and locks', async () => {
    const element = await ready(
      await fixture<LinearCollapse>(
        html`<linear-collapse relu second="laplacian" hide="view table" lock="relu"></linear-collapse>`,
      ),
    );
    expect(element.shadowRoot?.querySelectorAll('select').length).to.equal(2);
    expect((part(element, 'input[type=checkbox]') as HTMLInputElement).disabled).to.equal(true);
    const state = element.getState();
    expect(state).to.include({ relu: true, second: 'laplacian', view: 'filters' });
    const other = await ready(await fixture<LinearCollapse>(html`<linear-collapse></linear-collapse>`));
    other.setState(state);
    await other.updateComplete;
    expect(other.figureTable()).to.deep.equal(element.figureTable());
    expect(await other.export({ type: 'csv' })).to.match(/^row,column,/);
  });

  it('can be used by everybody, in every view, and after it was moved', async () => {
    for (const view of ['filters', 'scalar', 'network'] as const) {
      const element = await ready(
        await fixture<LinearCollapse>(html`<linear-collapse view=${view}></linear-collapse>`),
      );
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await ready(element);
      await expect(element).to.be.accessible();
    }
  });
});

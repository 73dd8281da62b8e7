import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/components/gradient-check/gradient-check.js';
import type { GradientCheck } from '../../src/components/gradient-check/gradient-check.js';
import type { ConvletsErrorEvent, ConvletsSelectEvent } from '../../src/events/index.js';
import { backward, workedExamples, workedNet } from '../../src/math/worked-net.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { networkGradients } from '../../src/training/network-gradients.js';
import { recipes, ScriptedSource, TrainingSession } from '../../src/training/index.js';

type Weights = readonly number[];
type Head = 'average' | 'max' | 'dense';

const IMAGE = [
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 2],
];

/** The four outputs of a 2×2 filter, written out. */
const outputs = ([a, b, c, d]: Weights): number[] =>
  [0, 1].flatMap((y) =>
    [0, 1].map((x) => a * IMAGE[y][x] + b * IMAGE[y][x + 1] + c * IMAGE[y + 1][x] + d * IMAGE[y + 1][x + 1]),
  );

/** The losses of the three heads, without the library. */
const lossOf: Readonly<Record<Head, (weights: Weights) => number>> = {
  average: (weights) => (outputs(weights).reduce((sum, o) => sum + o, 0) / 4 - 3) ** 2 / 2,
  max: (weights) => (Math.max(...outputs(weights)) - 5) ** 2 / 2,
  dense: (weights) => {
    const [a, b, c, d] = outputs(weights).map((o) => Math.max(0, o));
    return Math.log(1 + Math.exp(-(2 * a + b - c - d)));
  },
};

/** The weights after the one step of gradient descent that the element makes first. */
const AFTER_STEP: Readonly<Record<Head, Weights>> = {
  average: [1.1, 0.2, 2.2, -0.7],
  max: [1, 0.2, 2.4, -0.8],
  dense: [0.8, -0.2, 2, -1.2],
};

const nudged = (weights: Weights, at: number, by: number): Weights => weights.map((w, i) => (i === at ? w + by : w));

interface Row {
  readonly value: number;
  readonly analytic: number;
  readonly numeric: number;
  readonly error: number;
  readonly relative: number;
  readonly corner: string;
}

const rowsOf = (element: GradientCheck): Row[] =>
  element.figureTable().rows.map(([, value, analytic, numeric, error, relative, corner]) => ({
    value: Number(value),
    analytic: Number(analytic),
    numeric: Number(numeric),
    error: Number(error),
    relative: Number(relative),
    corner: String(corner),
  }));

const inside = (element: GradientCheck, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const textOf = (element: GradientCheck, selector: string): string =>
  (inside(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();

const shown = async (template = html`<gradient-check></gradient-check>`): Promise<GradientCheck> => {
  const element = await fixture<GradientCheck>(template);
  await element.ready;
  return element;
};

const HEADS: readonly Head[] = ['average', 'max', 'dense'];

describe('<gradient-check>', () => {
  for (const head of HEADS) {
    for (const [difference, from] of [
      ['central', -1],
      ['forward', 0],
    ] as const) {
      it(`nudges every weight of the net ${head} as plain arithmetic does: ${difference} difference`, async () => {
        const element = await shown(
          html`<gradient-check preset=${head} difference=${difference} epsilon="1e-3"></gradient-check>`,
        );
        const rows = rowsOf(element);
        expect(rows.length).to.equal(4);
        rows.forEach((row, i) => {
          const weights = AFTER_STEP[head];
          const loss = lossOf[head];
          const numeric =
            (loss(nudged(weights, i, 1e-3)) - loss(nudged(weights, i, from * 1e-3))) / (1e-3 * (1 - from));
          expect(row.value).to.be.closeTo(weights[i], 1e-12);
          expect(row.numeric).to.be.closeTo(numeric, 1e-10);
          // A much finer nudge is as good as the derivative.
          const fine = (loss(nudged(weights, i, 1e-6)) - loss(nudged(weights, i, -1e-6))) / 2e-6;
          expect(row.analytic).to.be.closeTo(fine, 1e-8);
          expect(row.error).to.be.closeTo(Math.abs(row.analytic - row.numeric), 1e-15);
          expect(row.relative * Math.max(Math.abs(row.analytic), Math.abs(row.numeric))).to.be.closeTo(
            row.error,
            1e-15,
          );
          expect(row.corner).to.equal('');
        });
      });
    }

    it(`shows the gradient of the backward pass: ${head}`, async () => {
      const element = await shown(html`<gradient-check preset=${head} steps="0"></gradient-check>`);
      const { filter } = backward(workedNet(workedExamples[head]));
      expect(rowsOf(element).map(({ analytic }) => analytic)).to.deep.equal([...filter.data]);
    });
  }

  it('says what the nudge did, with the losses and both slopes', async () => {
    const element = await shown();
    expect(textOf(element, '[part=value]')).to.contain('(0.3132617 − 0.2204174) / 0.2 = 0.4642');
    const caption = textOf(element, '[part=caption]');
    expect(caption).to.contain('row 1, column 1, now 0.8, by ±0.1: the slope is 0.4642');
    expect(caption).to.contain('the backward pass says 0.4630. They differ by 1.3 × 10⁻³');
    expect(inside(element, '.stage').getAttribute('aria-label')).to.contain('0.4630 by the backward pass and 0.4642');
    expect(textOf(element, '[part=legend]')).to.contain('all 4 weights: 8 forward passes, 160 multiply-adds');
  });

  it('says whether the nudge is too large, too small or right', async () => {
    const element = await shown();
    for (const [epsilon, verdict] of [
      [1e-1, 'a smaller nudge is better'],
      [1e-5, 'None of the eight nudges comes closer'],
      [1e-8, 'a larger one is better'],
    ] as const) {
      element.epsilon = epsilon;
      await element.updateComplete;
      expect(textOf(element, '[part=caption]')).to.contain(verdict);
    }
  });

  it('draws the secant through the two nudged points, and the tangent', async () => {
    const element = await shown(html`<gradient-check preset="max" difference="forward" weight="2"></gradient-check>`);
    const slope = (selector: string): number => {
      const [x0, y0, x1, y1] =
        (inside(element, selector).getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      return (y1 - y0) / (x1 - x0);
    };
    const [, , row] = rowsOf(element);
    expect(row.analytic).to.be.closeTo(-1.6, 1e-12);
    expect(row.numeric).to.be.closeTo(-1.4, 1e-12);
    expect(slope('.secant') / slope('.tangent')).to.be.closeTo(1.4 / 1.6, 5e-3);
    const points = Array.from(element.shadowRoot?.querySelectorAll('.stage g .point') ?? []).slice(0, 2);
    const [left, right] = points.map((point) => [Number(point.getAttribute('cx')), Number(point.getAttribute('cy'))]);
    expect((right[1] - left[1]) / (right[0] - left[0])).to.be.closeTo(slope('.secant'), 5e-3);
  });

  it('is a whole lesson by keyboard: another weight, a finer nudge, single precision, one way', async () => {
    const element = await shown();
    const grid = inside(element, '[role=grid]');
    expect(grid.getAttribute('tabindex')).to.equal('0');
    setTimeout(() => grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })));
    const event = await oneEvent<ConvletsSelectEvent>(element, 'convlets-select');
    expect(event.detail).to.deep.equal({ what: 'weight', value: 2 });
    await element.updateComplete;
    expect(textOf(element, '[part=caption]')).to.contain('row 2, column 1, now 2');

    const changes: number[] = [];
    element.addEventListener('change', () => changes.push(element.epsilon));
    const slider = inside(element, 'input[type=range]') as HTMLInputElement;
    slider.value = '4';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.epsilon).to.equal(1e-5);
    expect(slider.getAttribute('aria-valuetext')).to.equal('10⁻⁵');
    const [precision, difference, net] = Array.from(element.shadowRoot?.querySelectorAll('select') ?? []);
    for (const [select, value] of [
      [precision, 'float32'],
      [difference, 'forward'],
      [net, 'max'],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await element.updateComplete;
    expect(element.getState()).to.include({
      precision: 'float32',
      difference: 'forward',
      preset: 'max',
      epsilon: 1e-5,
    });
    expect(changes.length).to.equal(4);
    // Another net is fetched first.
    await waitUntil(() => Math.abs(rowsOf(element)[2].value - AFTER_STEP.max[2]) < 1e-6);
    expect(rowsOf(element)[2].error).to.be.greaterThan(1e-4);
  });

  it('takes the nudge from the curve under the pointer', async () => {
    const element = await shown();
    const area = inside(element, '.stage > rect.hit');
    const { right, top } = area.getBoundingClientRect();
    area.dispatchEvent(new PointerEvent('pointerdown', { clientX: right - 10, clientY: top + 5, bubbles: true }));
    await element.updateComplete;
    expect(element.epsilon).to.equal(1e-8);
  });

  it('says so where a nudge is rounded away', async () => {
    const element = await shown(html`<gradient-check precision="float32" epsilon="1e-8"></gradient-check>`);
    expect(textOf(element, '[part=caption]')).to.contain('in float32, w + ε is rounded back to w');
    expect(rowsOf(element)[0].numeric).to.equal(0);
  });

  it('names what it cannot use, and keeps the last good picture', async () => {
    const element = await shown();
    for (const [name, value, code] of [
      ['preset', 'deep', 'bad-preset'],
      ['net', 'deep', 'bad-net'],
      ['epsilon', '3', 'bad-epsilon'],
      ['weight', '4', 'bad-weight'],
      ['kernel', '1 2 3', 'bad-kernel'],
      ['kernel', '1e300 1e300; 1e300 1e300', 'bad-kernel'],
      ['steps', '-1', 'bad-steps'],
      ['precision', 'float16', 'bad-precision'],
      ['difference', 'backward', 'bad-difference'],
    ]) {
      const before = element.getAttribute(name);
      setTimeout(() => {
        element.setAttribute(name, value);
      });
      const event = await oneEvent<ConvletsErrorEvent>(element, 'convlets-error');
      expect(event.detail.code).to.equal(code);
      expect(textOf(element, '[part=error]')).to.contain('For example');
      expect(rowsOf(element)[0].value).to.equal(0.8);
      if (before === null) element.removeAttribute(name);
      Object.assign(element, { preset: 'dense', net: '', epsilon: 0.1, weight: 0, kernel: '', steps: 1 });
      Object.assign(element, { precision: 'float64', difference: 'central' });
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    }
  });

  it('shows the example above the message where the first input is wrong', async () => {
    const element = await shown(html`<gradient-check epsilon="3"></gradient-check>`);
    expect(textOf(element, '[part=error]')).to.contain('power of ten');
    expect(rowsOf(element).map(({ value }) => value)).to.deep.equal(AFTER_STEP.dense);
  });

  it('writes every number as the language of the page does', async () => {
    const place = await fixture(html`<div lang="de"><gradient-check></gradient-check></div>`);
    const element = place.querySelector('gradient-check');
    if (!element) throw new Error('no element');
    await element.ready;
    await waitUntil(() => textOf(element, '.caption').includes('Steigung'));
    expect(textOf(element, '.caption')).to.include('Der Unterschied ist 1,3 × 10⁻³.');
    expect(textOf(element, '.formula .result')).to.equal('= 0,4642');
    const written = [...(element.shadowRoot?.querySelectorAll('.stage text, .formula, .caption, .scrubber') ?? [])];
    expect(written.map(({ textContent }) => textContent).join(' ')).not.to.match(/\d\.\d/);
  });

  it('can be read, also as a table', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    const details = inside(element, 'details.data') as HTMLDetailsElement;
    details.open = true;
    await waitUntil(() => element.shadowRoot?.querySelector('td'));
    const cells = Array.from(inside(element, 'tbody tr').querySelectorAll('td'), (cell) => cell.textContent);
    expect(cells).to.deep.equal([
      'row 1, column 1',
      '0.8',
      '0.46295',
      '0.464221',
      '1.3\u00a0×\u00a010⁻³',
      '2.7\u00a0×\u00a010⁻³',
      '',
    ]);
    await expect(element).to.be.accessible();
  });

  it('survives removal, hides and locks', async () => {
    const element = await shown();
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    element.hide = 'precision difference preset cost table';
    element.lock = 'epsilon';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('select, details, .cost').length).to.equal(0);
    expect((inside(element, 'input[type=range]') as HTMLInputElement).disabled).to.equal(true);
  });

  it('checks a filter of a trained network, bit by bit', async () => {
    const session = new TrainingSession({ recipe: recipes.look, live: new ScriptedSource(), loadRecording });
    await session.need('all');
    session.request({ type: 'seek', step: 40 });
    const element = await shown(
      html`<gradient-check .session=${session} filter="3" weight="24" epsilon="1e-5"></gradient-check>`,
    );
    await waitUntil(() => rowsOf(element).length === 49, 'no gradients came', { timeout: 10_000 });
    expect(session.frame?.step).to.equal(40);
    const weights = session.frame?.weights ?? {};
    const found = networkGradients(recipes.look, weights, Float64Array.from(sampleDigit('7')), 7);
    const rows = rowsOf(element);
    expect(rows.length).to.equal(49);
    rows.forEach((row, i) => {
      expect(row.value).to.equal(weights['conv1/filters'].data[i * 8 + 3]);
      expect(row.analytic).to.be.closeTo(found?.gradients[0].weights?.data[i * 8 + 3] ?? NaN, 1e-15);
      if (row.corner === '') expect(row.numeric).to.be.closeTo(row.analytic, 1e-7);
    });
    expect(rows.filter(({ corner }) => corner === '').length).to.be.greaterThan(40);
    expect(textOf(element, '[part=legend]')).to.contain(
      'all 5,066 weights: 10,132 forward passes, 3,525,611,776 multiply-adds',
    );
    expect(textOf(element, '[part=controls]')).to.contain('Filter');
  });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Conv1d } from '../../src/components/conv-1d/conv-1d.js';
import '../../src/components/conv-1d/conv-1d.js';
import { presets, tapsFrom, poolFrom, signalFrom } from '../../src/components/conv-1d/conv-1d.input.js';
import { SlidingSignal, type SignalSettings } from '../../src/components/conv-1d/conv-1d.model.js';
import { randomSignal } from '../../src/components/conv-1d/conv-1d.random.js';
import { crossCorrelate1d, maxPool2d, signal, signalFilter, tensor } from '../../src/math/index.js';

const U = [0.8416, 0.7342, 0.571, 0.1769, 0.9574, 0.2653, 0.9246, 0.2238, 0.3736, 0.0875];
const settings: SignalSettings = { signal: U, taps: [-1, 1, -1], padding: 'valid', stride: 1, pool: Infinity };

/** Plain loops, written apart from the library; `same` is odd in its padding as every framework is: the rest goes behind. */
function plainLoops(u: readonly number[], w: readonly number[], padding: string, stride: number): number[] {
  const total = padding === 'same' ? Math.max(0, (Math.ceil(u.length / stride) - 1) * stride + w.length - u.length) : 0;
  const before = Math.floor(total / 2);
  const result: number[] = [];
  for (let start = -before; start + w.length <= u.length + total - before; start += stride) {
    let sum = 0;
    for (let m = 0; m < w.length; m++) sum += w[m] * (u[start + m] ?? 0);
    result.push(sum);
  }
  return result;
}

const part = (element: Conv1d, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (element: Conv1d, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const results = (element: Conv1d): string[] =>
  element
    .figureTable()
    .rows.map((row) => String(row[2]))
    .filter((text) => text !== '');
const bars = (element: Conv1d): string => part(element, '.bars').getAttribute('aria-label') ?? '';
const text = (element: Conv1d, selector: string): string =>
  (part(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const written = (value: number): string => {
  const shown = Math.abs(Math.round(value * 1e4) / 1e4);
  return `${value < 0 && shown !== 0 ? '−' : ''}${String(shown)}`;
};

describe('SlidingSignal', () => {
  it('agrees with plain loops and with the library for every preset, padding and stride', () => {
    for (const [name, taps] of Object.entries(presets)) {
      for (const padding of ['valid', 'same'] as const) {
        for (const stride of [1, 2, 3]) {
          const { output } = new SlidingSignal({ ...settings, taps, padding, stride });
          const wanted = plainLoops(U, taps, padding, stride);
          const math = crossCorrelate1d(signal(U), signalFilter(taps), { padding, stride }).data;
          expect(output.length, name).to.equal(wanted.length);
          output.forEach((value, i) => {
            expect(value, `${name} ${padding} ${String(stride)}`).to.be.closeTo(wanted[i], 1e-12);
            expect(value).to.equal(math[i]);
          });
        }
      }
    }
  });

  it('pools as the library does, ties and rests included', () => {
    const values = [1, 3, 3, 2, 2, 2, -1];
    for (const pool of [1, 2, 3, 4, Infinity]) {
      const { pooled } = new SlidingSignal({ ...settings, signal: values, taps: [1], pool });
      const size = Math.min(pool, values.length);
      const { argmax, output } = maxPool2d(tensor([1, values.length, 1], values), { size: [1, size] });
      expect(pooled.map(({ winner }) => winner)).to.deep.equal([...argmax]);
      expect(pooled.map(({ value }) => value)).to.deep.equal([...output.data]);
    }
    expect(new SlidingSignal({ ...settings, pool: 0 }).pooled).to.deep.equal([]);
  });

  it('adds the products of each stop up to its output, zeros outside the signal', () => {
    const sliding = new SlidingSignal({ ...settings, taps: [1, 2, 3, 4], padding: 'same' });
    for (let i = 0; i < sliding.stops; i++) {
      const stop = sliding.at(i);
      expect(stop.products.reduce((sum, product) => sum + product, 0)).to.be.closeTo(stop.output, 1e-12);
      expect(stop.patch).to.deep.equal([0, 1, 2, 3].map((m) => U[i - 1 + m] ?? 0));
      expect(sliding.stopNear(stop.centre)).to.equal(i);
    }
  });

  it('reads signals, taps and windows, and names what is wrong with them', () => {
    expect(signalFrom('1, −2 1/2')).to.deep.equal([1, -2, 0.5]);
    expect(tapsFrom('', 'second-difference')).to.deep.equal([-1, 2, -1]);
    expect(tapsFrom('[1, 2]', 'peak')).to.deep.equal([1, 2]);
    expect([poolFrom('3'), poolFrom('global'), poolFrom('none')]).to.deep.equal([3, Infinity, 0]);
    expect(() => signalFrom('1')).to.throw('2 to 24 numbers');
    expect(() => signalFrom('1 2; 3 4')).to.throw('one row');
    expect(() => tapsFrom('1 2 3 4 5 6 7 8', '')).to.throw('1 to 7 numbers');
    expect(() => tapsFrom('', 'peaks')).to.throw('no preset “peaks”');
    expect(() => poolFrom('0')).to.throw('no pooling window');
    expect(() => new SlidingSignal({ ...settings, signal: [1, 2] })).to.throw('signal');
  });

  it('draws random signals that the seed decides', () => {
    expect(randomSignal(5)).to.deep.equal(randomSignal(5));
    expect(randomSignal(5)).to.not.deep.equal(randomSignal(6));
    expect(randomSignal(5).every((value) => value >= 0 && value <= 1)).to.equal(true);
    expect(() => randomSignal(1.5)).to.throw('whole number');
  });
});

describe('<conv-1d>', () => {
  it('shows at once where the peaks are, what max-pooling picks, and why not by magnitude', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off"></conv-1d>`);
    await element.ready;
    const wanted = ['−0.6784', '−0.3401', '−1.3515', '0.5152', '−1.6167', '0.4355', '−1.0744', '0.0623'];
    expect(results(element)).to.deep.equal(wanted);
    expect(bars(element)).to.equal(`Result: ${wanted.join(', ')}`);
    const caption = text(element, '.caption');
    expect(caption).to.include('At position 5 the filter answers 0.5152: a peak of the signal, found.');
    expect(caption).to.include('positive at 5, 7 and 9, exactly the peaks of the signal');
    expect(caption).to.include('Max-pool picks the largest value, 0.5152 at 5; the largest magnitude, −1.6167 at 6');
    expect(text(element, '.misleading')).to.equal('largest magnitude, but a valley');
    expect(all(element, '.peak').length).to.equal(3);
    expect(text(element, '.formula .terms')).to.equal('0.1769·(−1) + 0.9574·1 + 0.2653·(−1) = 0.5152');
    expect(text(element, '.formula math')).to.equal('O(i)=∑mI(i+m)⋅W(m)');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include(wanted.join(', '));
    expect(all(element, '[style]').length).to.equal(0);
  });

  it('centres output k on input k + 1', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off"></conv-1d>`);
    await element.ready;
    const x = (selector: string): number[] =>
      all(element, selector).map((node) => {
        const { left, width } = node.getBoundingClientRect();
        return left + width / 2;
      });
    const points = x('.point .dot');
    x('.bars .heat rect').forEach((middle, k) => {
      expect(middle).to.be.closeTo(points[k + 1], 0.6);
    });
  });

  it('draws every preset as plain loops compute it', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off"></conv-1d>`);
    for (const [name, taps] of Object.entries(presets)) {
      element.preset = name;
      await element.updateComplete;
      const wanted = plainLoops(U, taps, 'valid', 1).map(written);
      expect(results(element), name).to.deep.equal(wanted);
      expect(bars(element), name).to.equal(`Result: ${wanted.join(', ')}`);
    }
  });

  it('says of other filters where they are positive without a peak', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" preset="second-difference"></conv-1d>`);
    await element.ready;
    expect(text(element, '.caption')).to.include(
      'positive at 2, 3, 5, 7 and 9; the peaks of the signal are at 5, 7 and 9',
    );
    await element.seek(0);
    expect(text(element, '.caption')).to.include('positive, although there is no peak');
  });

  it('is moved by its points: arrow keys along and up, and a pointer', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" input="0.2 0.5 0.1 0.4"></conv-1d>`);
    await element.ready;
    const point = (): Element => part(element, '.point[tabindex="0"]');
    press(point(), 'ArrowRight');
    await element.updateComplete;
    expect(point().getAttribute('aria-label')).to.equal('Signal at position 2');
    const changed = oneEvent(element, 'change');
    press(point(), 'ArrowUp');
    await changed;
    await element.updateComplete;
    expect(element.input).to.equal('0.2 0.52 0.1 0.4');
    expect(results(element)[0]).to.equal('0.22');
    press(point(), 'Home');
    await element.updateComplete;
    expect(point().getAttribute('aria-valuenow')).to.equal('0');

    const third = all(element, '.point')[2] as SVGGElement;
    third.setPointerCapture = (): void => undefined;
    third.hasPointerCapture = (): boolean => true;
    const stage = part(element, '.stage').getBoundingClientRect();
    const to = (type: string, y: number): boolean =>
      third.dispatchEvent(new PointerEvent(type, { clientX: stage.left, clientY: y, bubbles: true, cancelable: true }));
    to('pointerdown', stage.top + 60);
    to('pointermove', stage.top + 60);
    await element.updateComplete;
    const dragged = Number(element.input.split(' ')[2]);
    expect(dragged).to.be.within(0.3, 0.9);
    to('pointermove', stage.top - 500);
    await element.updateComplete;
    expect(element.input.split(' ')[2]).to.equal('1');
  });

  it('leaves the signal alone where it is locked', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" lock="signal"></conv-1d>`);
    await element.ready;
    const before = element.input;
    press(part(element, '.point[tabindex="0"]'), 'ArrowUp');
    await element.updateComplete;
    expect(element.input).to.equal(before);
  });

  it('lets the reader edit the taps, and have one more or fewer', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" input="1 2 3 4"></conv-1d>`);
    await element.ready;
    const details = part(element, '.more') as HTMLDetailsElement;
    details.open = true;
    while (!element.shadowRoot?.querySelector('.taps')) await new Promise(requestAnimationFrame);
    const fields = (): HTMLInputElement[] => all(element, '.taps input') as HTMLInputElement[];
    fields()[1].value = '3';
    fields()[1].dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.kernel).to.equal('-1 3 -1');
    expect(results(element)).to.deep.equal(['2', '3']);
    part(element, '[aria-label="One tap fewer"]').click();
    await element.updateComplete;
    expect(element.kernel).to.equal('-1 3');
    // Two taps stand half-way between two positions.
    expect(element.figureTable().rows.map((row) => row[0])).to.deep.equal(['1', '1.5', '2', '2.5', '3', '3.5', '4']);
    part(element, '[aria-label="One tap more"]').click();
    await element.updateComplete;
    expect(element.kernel).to.equal('-1 3 0');
    fields()[2].value = 'x';
    fields()[2].dispatchEvent(new Event('change'));
    expect(fields()[2].value).to.equal('0');
    fields()[2].value = '1/2';
    fields()[2].dispatchEvent(new Event('change'));
    expect(element.kernel).to.equal('-1 3 0.5');
  });

  it('draws a new random signal, the same for the same seed', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" seed="2"></conv-1d>`);
    while (results(element).length === 0) await new Promise(requestAnimationFrame);
    const signalOf = (one: Conv1d): string[] => one.figureTable().rows.map((row) => String(row[1]));
    expect(signalOf(element)).to.deep.equal(randomSignal(2).map(written));
    const button = all(element, '.controls .button').find((one) => one.textContent?.includes('New signal'));
    (button as HTMLElement).click();
    await element.updateComplete;
    expect(element.seed).to.equal(3);
    expect(signalOf(element)).to.deep.equal(randomSignal(3).map(written));
  });

  it('hides each result until it is guessed', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d predict input="2 5 1 3" pool="2"></conv-1d>`);
    await element.ready;
    expect(results(element)).to.deep.equal(['?', '?']);
    expect(element.shadowRoot?.innerHTML).to.not.include('−7');
    while (!element.shadowRoot?.querySelector('.guess')) await new Promise(requestAnimationFrame);
    const enter = async (guess: string): Promise<void> => {
      const field = part(element, '.guess input') as HTMLInputElement;
      field.value = guess;
      field.form?.requestSubmit();
      await element.updateComplete;
      await element.updateComplete;
    };
    await enter('many');
    expect(text(element, '.guess output')).to.include('Type a number');
    expect(results(element)).to.deep.equal(['?', '?']);
    const guessed = oneEvent(element, 'convlets-select');
    await enter('2');
    expect(((await guessed) as CustomEvent<unknown>).detail).to.deep.equal({ what: 'guess', value: [0, 2] });
    expect(text(element, '.guess output')).to.equal('Right: it is 2.');
    expect(results(element)).to.deep.equal(['2', '?']);
    await enter('');
    await enter('-6');
    expect(text(element, '.guess output')).to.equal('You said −6; it is −7.');
    expect(results(element)).to.deep.equal(['2', '−7']);
    expect(text(element, '.caption')).to.include('positive at 2');
  });

  it('plays to the end, stops at the strongest, and says so', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" input="1 2 1 1" kernel="1 1"></conv-1d>`);
    await element.ready;
    await element.reset();
    const steps: number[] = [];
    element.addEventListener('convlets-step', (event) => steps.push(event.detail.step));
    const done = oneEvent(element, 'convlets-done');
    void element.play();
    await done;
    expect(steps).to.deep.equal([1, 2, 0]);
    expect(results(element)).to.deep.equal(['3', '3', '2']);
  });

  it('shows an example where the first attributes are wrong', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d kernel="1 2; 3 4" autoplay="off"></conv-1d>`);
    await element.updateComplete;
    expect(part(element, '[role=alert]').innerText).to.include('For example');
    expect(results(element)[3]).to.equal('0.5152');
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" input="2 5 1 3"></conv-1d>`);
    await element.ready;
    for (const [name, value, code, good] of [
      ['input', '1 2; 3 4', 'bad-input', '2 5 1 3'],
      ['kernel', 'a b', 'bad-kernel', ''],
      ['preset', 'peaks', 'bad-preset', 'peak'],
      ['stride', '0', 'bad-size', '1'],
      ['padding', 'some', 'bad-padding', 'valid'],
      ['pool', 'max', 'bad-pool', 'global'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(results(element)).to.deep.equal(['2', '−7']);
      element.setAttribute(name, good);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
  });

  it('leaves as a file, gives its state away and takes it back', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" input="2 5 1 3" padding="same"></conv-1d>`);
    expect(await element.export({ type: 'csv' })).to.equal('Position,Signal,Result\n1,2,−3\n2,5,2\n3,1,−7\n4,3,2');
    expect(await element.export({ type: 'svg' })).to.include('<svg');
    const copy = await fixture<Conv1d>(html`<conv-1d autoplay="off" seed="4"></conv-1d>`);
    copy.setState(JSON.parse(JSON.stringify(element.getState())) as Record<string, unknown>);
    await copy.updateComplete;
    expect(results(copy)).to.deep.equal(results(element));
  });

  it('writes the formula with stride and padding where there are any', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off" padding="same" stride="2"></conv-1d>`);
    await element.ready;
    expect(text(element, '.formula math')).to.equal('O(i)=∑mI(Si+m−P)⋅W(m)');
    expect(all(element, '.outside').length).to.equal(1);
  });

  it('survives being moved', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off"></conv-1d>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(results(element).length).to.equal(8);
  });

  it('is accessible', async () => {
    const element = await fixture<Conv1d>(html`<conv-1d autoplay="off"></conv-1d>`);
    await element.ready;
    await expect(element).to.be.accessible();
    const asking = await fixture<Conv1d>(html`<conv-1d predict></conv-1d>`);
    while (!asking.shadowRoot?.querySelector('.guess')) await new Promise(requestAnimationFrame);
    await expect(asking).to.be.accessible();
  });
});

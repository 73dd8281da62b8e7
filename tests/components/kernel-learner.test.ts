import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { KernelLearner } from '../../src/components/kernel-learner/kernel-learner.js';
import '../../src/components/kernel-learner/kernel-learner.js';
import { stepAxis } from '../../src/components/kernel-learner/kernel-learner.charts.js';
import { layOutPeaks, spread } from '../../src/components/kernel-learner/kernel-learner.layout.js';
import { layOutTwo } from '../../src/components/kernel-learner/kernel-learner.two-filters.js';
import { smallNumber } from '../../src/components/kernel-learner/kernel-learner.image-view.js';
import {
  isPeak,
  LENGTH,
  randomSignals,
  type SignalKind,
} from '../../src/components/kernel-learner/kernel-learner.signals.js';
import { kernelPresets } from '../../src/data/kernel-presets.js';
import { formatNumber } from '../../src/drawing/numbers.js';
import { Random } from '../../src/math/random.js';

/** Gradient descent for the peak finder as the textbook writes it, apart from the element's own loops. */
function plainRun(seed: number, kind: SignalKind, rate: number, steps: number): number[][] {
  const random = new Random(seed);
  const [draws, examples] = [random.fork('start'), random.fork('examples')];
  let w = [draws.normal(), draws.normal(), draws.normal(), 0];
  const frames = [w];
  for (let step = 0; step < steps; step++) {
    const gradient = [0, 0, 0, 0];
    for (let n = 0; n < 32; n++) {
      const u = randomSignals(kind, examples, 1);
      for (let i = 1; i < LENGTH - 1; i++) {
        const inputs = [u[i - 1], u[i], u[i + 1], 1];
        const score = inputs.reduce((sum, x, j) => sum + w[j] * x, 0);
        const error = 1 / (1 + Math.exp(-score)) - (u[i] > u[i - 1] && u[i] > u[i + 1] ? 1 : 0);
        inputs.forEach((x, j) => (gradient[j] += (error * x) / (32 * 30)));
      }
    }
    w = w.map((value, j) => value - rate * gradient[j]);
    frames.push(w);
  }
  return frames;
}

/** A filter slid over an image, without padding. */
function plainOutput(weights: readonly number[], image: readonly number[], side: number): number[] {
  const outputs: number[] = [];
  for (let row = 0; row <= side - 3; row++) {
    for (let column = 0; column <= side - 3; column++) {
      let sum = 0;
      for (let tap = 0; tap < 9; tap++) {
        sum += weights[tap] * image[(row + Math.floor(tap / 3)) * side + column + (tap % 3)];
      }
      outputs.push(sum);
    }
  }
  return outputs;
}

const part = (element: KernelLearner, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = (element: KernelLearner, selector: string): Element[] =>
  Array.from(element.shadowRoot?.querySelectorAll(selector) ?? []);
const caption = (element: KernelLearner): string => part(element, '.caption').innerText;
const two = (value: number): string => formatNumber(value, { decimals: 2, fixed: true });
const still = async (attributes: Readonly<Record<string, string>> = {}): Promise<KernelLearner> => {
  const element = document.createElement('kernel-learner');
  for (const [name, value] of Object.entries({ autoplay: 'off', ...attributes })) element.setAttribute(name, value);
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(element);
  await element.ready;
  await element.updateComplete;
  return element;
};
const until = async (there: () => boolean): Promise<void> => {
  while (!there()) await new Promise((resolve) => setTimeout(resolve, 10));
};
const press = async (element: KernelLearner, selector: string, key: string): Promise<void> => {
  part(element, selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await element.updateComplete;
};

describe('<kernel-learner>', () => {
  for (const [kind, rate] of [
    ['uniform', 6],
    ['normal', 3],
    ['walk', 0.3],
    ['spikes', 30],
  ] as const) {
    it(`draws what was learned: ${kind} signals`, async () => {
      const element = await still({ signals: kind, seed: '7' });
      const frames = plainRun(7, kind, rate, 30);
      for (const step of [0, 1, 8, 30]) {
        await element.seek(step);
        const w = frames[step].slice(0, 3);
        const largest = Math.max(...w.map(Math.abs));
        expect(all(element, '.tap-value').map((text) => text.textContent)).to.deep.equal(
          w.map((value) => two(value / largest)),
        );
        const heights = all(element, '.tap').map((bar) => Number(bar.getAttribute('height')));
        heights.forEach((height, i) => {
          expect(height / Math.max(...heights)).to.be.closeTo(Math.abs(w[i]) / largest, 0.01);
        });
        element
          .figureTable()
          .rows[step].slice(2)
          .forEach((value, i) => {
            expect(value).to.be.closeTo(frames[step][i], 1e-9);
          });
        expect(part(element, '.stage').getAttribute('aria-label')).to.include(w.map(two).join(', '));
      }
      expect(all(element, '[style]').length).to.equal(0);
    });
  }

  it('marks the signal where the network says so', async () => {
    const element = await still();
    await element.seek(25);
    const w = plainRun(2, 'uniform', 6, 25)[25];
    const u = randomSignals('uniform', new Random(0).fork('shown uniform'), 1, 24);
    const answers = Array.from(
      { length: 22 },
      (_, at) => 1 / (1 + Math.exp(-(w[0] * u[at] + w[1] * u[at + 1] + w[2] * u[at + 2] + w[3]))),
    );
    const bars = all(element, '.answer');
    expect(bars.map((bar) => bar.classList.contains('marked'))).to.deep.equal(answers.map((answer) => answer > 0.5));
    const heights = bars.map((bar) => Number(bar.getAttribute('height')));
    heights.forEach((height, at) => {
      expect(height).to.be.closeTo(46 * answers[at], 0.06);
    });
    const peaks = Array.from({ length: 22 }, (_, at) => isPeak(u, at + 1));
    expect(all(element, '.peak').length).to.equal(peaks.filter(Boolean).length);
    expect(all(element, '.wrong').length).to.equal(peaks.filter((peak, at) => peak !== answers[at] > 0.5).length);
    await press(element, '.place', 'Home');
    await until(() => all(element, '.formula .result').length > 0);
    expect(part(element, '.formula .result').innerText).to.equal(two(answers[0]));
    expect(part(element, '.place').getAttribute('aria-valuetext')).to.equal(
      `place 2: ${two(answers[0])}, ${peaks[0] ? 'a peak' : 'no peak'}`,
    );
  });

  it('says what has been learned, and what has not', async () => {
    const element = await still();
    expect(caption(element)).to.match(/^Nobody designed it.*\[−0\.5\d\s1\.00\s−0\.5\d\] × 11\.\d.*Right at 90\.\d %/s);
    await element.reset();
    expect(caption(element)).to.match(/^Step 0: random numbers, signs \+ − \+/);
    await element.step(2);
    expect(caption(element)).to.match(/^Step 2: the signs are/);
    await element.seek(20);
    expect(caption(element)).to.match(/^Step 20: − \+ −/);
    element.steps = 2;
    await element.seek(2);
    expect(caption(element)).to.match(/^After 2 steps the signs are/);
  });

  it('learns with two filters, in slices', async () => {
    const element = await still({ task: 'two-filters' });
    await element.seek(1000);
    expect(all(element, '.tap').length).to.equal(6);
    expect(caption(element)).to.match(/^They share the work: filter 1 compares with the left neighbour/);
    await element.seek(0);
    expect(caption(element)).to.match(/^Step 0: two random filters/);
    element.init = 'zeros';
    await element.seek(100);
    expect(caption(element)).to.match(/^Step 100: both filters started alike/);
  });

  it('recovers the Laplacian, and shows what its output is at every cell', async () => {
    const element = await still({ task: 'laplacian' });
    await element.seek(12);
    const weights = element.figureTable().rows[12].slice(2) as number[];
    const random = new Random(0).fork('held-out image');
    const image = Array.from({ length: 196 }, () => random.uniform());
    const now = plainOutput(weights, image, 14);
    const wanted = plainOutput(kernelPresets.laplacian.flat(), image, 14);
    const grid = part(element, '.grid');
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true }));
    await element.updateComplete;
    expect(all(element, '.stage > .note').map((note) => note.textContent.trim())).to.deep.equal([
      two(now[0]),
      two(wanted[0]),
    ]);
    expect(caption(element)).to.include(`Here it gives ${two(now[0])}, wanted is ${two(wanted[0])}`);
    const numbers = all(element, 'g[aria-label^="Learned"] .number').map((text) => text.textContent);
    expect(numbers).to.deep.equal(weights.map((value) => formatNumber(value)));
    const select = oneEvent(element, 'convlets-select');
    await press(element, '.grid', 'Enter');
    expect(((await select) as CustomEvent<{ what: string; value: number[] }>).detail).to.deep.equal({
      what: 'cell',
      value: [0, 0],
    });
    element.task = 'difference';
    await element.seek(200);
    expect(element.figureTable().columns).to.deep.equal(['step', 'loss', 'w1', 'w2']);
    element.images = 'digit';
    element.task = 'laplacian';
    await element.seek(200);
    expect(caption(element)).to.match(/neighbouring pixels of a digit/);
    element.images = 'noise';
    element.rate = 2;
    await element.seek(200);
    expect(caption(element)).to.match(/the weights ran away/);
  });

  it('plays, pauses, steps, and says so', async () => {
    const element = await still();
    const heard: string[] = [];
    for (const type of ['run', 'pause', 'step', 'done']) {
      element.addEventListener(`convlets-${type}`, () => heard.push(type));
    }
    await element.reset();
    const playing = element.play();
    await element.updateComplete;
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    await playing;
    element.steps = 3;
    await element.reset();
    await element.play();
    expect(heard.filter((type) => type !== 'step')).to.deep.equal(['run', 'pause', 'run', 'done']);
    expect(heard).to.include('step');
    expect(element.matches(':state(running)')).to.equal(false);
  });

  it('does the whole lesson by keyboard', async () => {
    const element = await still({ steps: '30' });
    const events: string[] = [];
    for (const type of ['input', 'change', 'convlets-select']) element.addEventListener(type, () => events.push(type));
    const button = (name: string): HTMLButtonElement =>
      all(element, 'button').find(
        (one) => one.getAttribute('aria-label') === name || one.textContent.trim() === name,
      ) as HTMLButtonElement;
    const slider = part(element, 'input[type=range]') as HTMLInputElement;
    const slideTo = (step: string): void => {
      slider.value = step;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    slideTo('0');
    await until(() => caption(element).startsWith('Step 0'));
    button('One step').click();
    await until(() => caption(element).startsWith('Step 1'));
    slideTo('12');
    await until(() => caption(element).startsWith('Step 12'));
    for (const [key, value] of [
      ['Home', '2'],
      ['ArrowRight', '3'],
      ['PageUp', '8'],
      ['ArrowLeft', '7'],
      ['End', '23'],
      ['ArrowRight', '23'],
    ]) {
      await press(element, '.place', key);
      expect(part(element, '.place').getAttribute('aria-valuenow'), key).to.equal(value);
    }
    button('New random start').click();
    await until(() => caption(element).startsWith('Step 0'));
    expect(element.seed).to.equal(3);
    expect(all(element, '.earlier').length).to.equal(3);
    await element.pause();
    (part(element, 'details') as HTMLDetailsElement).open = true;
    await until(() => all(element, 'select').length > 0);
    const task = part(element, 'select') as HTMLSelectElement;
    task.value = 'sobel-y';
    task.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => part(element, '.stage').getAttribute('aria-label')?.startsWith('Learned filter') === true);
    expect(element.task).to.equal('sobel-y');
    expect(new Set(events)).to.deep.equal(new Set(['input', 'change', 'convlets-select']));
  });

  it('opens settings and a table', async () => {
    const element = await still({ steps: '4' });
    const [more, data] = all(element, 'details') as HTMLDetailsElement[];
    more.open = data.open = true;
    await until(() => all(element, 'table tr').length > 0 && all(element, '.more input').length === 2);
    expect(all(element, 'table tbody tr').length).to.equal(5);
    const [rate] = all(element, '.more input') as HTMLInputElement[];
    expect(rate.value).to.equal('6');
    rate.value = '1';
    rate.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(element.rate).to.equal(1);
    element.hide = 'play step seed task more table';
    await element.updateComplete;
    expect(all(element, 'button, select, details, input').length).to.equal(0);
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await still();
    const drawn = all(element, '.tap-value').map((text) => text.textContent);
    for (const [name, value, code] of [
      ['task', 'valleys', 'bad-task'],
      ['signals', 'pink', 'bad-signals'],
      ['images', 'cat', 'bad-images'],
      ['seed', '-1', 'bad-seed'],
      ['rate', '0', 'bad-rate'],
      ['steps', '2.5', 'bad-steps'],
      ['init', '1 2', 'bad-init'],
      ['autoplay', 'now', 'bad-autoplay'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(all(element, '.tap-value').map((text) => text.textContent)).to.deep.equal(drawn);
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
      await element.updateComplete;
      expect(all(element, '[role=alert]').length, name).to.equal(0);
    }
    element.init = '−1, 2, −1';
    await element.reset();
    expect(all(element, '.tap-value').map((text) => text.textContent)).to.deep.equal(['−0.50', '1.00', '−0.50']);
  });

  it('shows the example above a message from the start', async () => {
    const element = await still({ task: 'valleys' });
    await until(() => all(element, '.tap').length === 3);
    expect(part(element, '[role=alert]').innerText).to.include('There is no task “valleys”');
  });

  it('carries its state over, and survives a move', async () => {
    const element = await still({ seed: '5', steps: '20' });
    const copy = await still();
    copy.setState(element.getState());
    await copy.step(0);
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
    const host = element.parentElement;
    void element.play();
    element.remove();
    host?.append(element);
    await element.seek(20);
    expect(all(element, '.tap').length).to.equal(3);
  });

  it('is accessible', async () => {
    for (const task of ['peaks', 'two-filters', 'sobel-x']) {
      const element = await still({ task });
      await expect(element).to.be.accessible();
    }
  });

  it('keeps everything inside its width', () => {
    for (const width of [280, 320, 559, 560, 720]) {
      for (const layout of [layOutPeaks(width), layOutTwo(width)]) {
        for (const { x, y, width: wide, height } of [
          ...layout.bars,
          ...layout.paths,
          ...[layout.accuracy, layout.signal, layout.answer],
        ]) {
          expect(x).to.be.at.least(0);
          expect(x + wide).to.be.at.most(width + 0.01);
          expect(y + height).to.be.at.most(layout.height);
        }
      }
    }
    expect(spread([10, 10, 50], 14, [0, 60])).to.deep.equal([10, 24, 50]);
    expect(spread([58, 59], 14, [0, 60])).to.deep.equal([46, 60]);
    expect(stepAxis(200, 0, 400).ticks).to.deep.equal([0, 1, 5, 20, 50, 100, 200]);
    expect(smallNumber(3.14e-7, (value, decimals = 0) => formatNumber(value, { decimals }))).to.equal('3.1 · 10⁻⁷');
    expect(smallNumber(0.0123, (value, decimals = 0) => formatNumber(value, { decimals }))).to.equal('0.012');
  });
});

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FlattenVsConv } from '../../src/components/flatten-vs-conv/flatten-vs-conv.js';
import '../../src/components/flatten-vs-conv/flatten-vs-conv.js';
import {
  classNamed,
  meanByShift,
  moved,
  reordered,
} from '../../src/components/flatten-vs-conv/flatten-vs-conv.model.js';
import { shuffledOrder } from '../../src/components/flatten-vs-conv/flatten-vs-conv.shuffle.js';
import { opinionOf } from '../../src/components/flatten-vs-conv/flatten-vs-conv.networks.js';
import { recordedView } from '../../scripts/lib/flatten-vs-conv.js';
import { loadView, VIEWED } from '../../src/data/flatten-vs-conv-view.js';
import { loadContest, type Contest } from '../../src/data/flatten-vs-conv.js';
import type { NetworkWeights } from '../../src/data/recorded-networks.js';
import { sampleDigit } from '../../src/data/sample-digits.js';

const leaky = (x: number): number => (x > 0 ? x : 0.2 * x);

/** The dense layer y = xW + b, in plain loops. */
function plainDense(x: readonly number[], weights: NetworkWeights, layer: string): number[] {
  const [{ data: w }, { data: b }] = [weights[`${layer}/weights`], weights[`${layer}/bias`]];
  return Array.from(b, (bias, k) => x.reduce((sum, value, i) => sum + value * w[i * b.length + k], bias));
}

/** Cross-correlation, leaky ReLU and 2×2 max-pool of `maps[channel][row][column]`, in plain loops. */
function plainConv(maps: number[][][], weights: NetworkWeights, layer: string): number[][][] {
  const [{ shape, data: w }, { data: b }] = [weights[`${layer}/filters`], weights[`${layer}/bias`]];
  const [kernel, , ins, outs] = shape;
  const side = maps[0].length - kernel + 1;
  return Array.from({ length: outs }, (_, k) => {
    const at = (row: number, column: number): number => {
      let sum = b[k];
      for (let c = 0; c < ins; c++)
        for (let m = 0; m < kernel; m++)
          for (let n = 0; n < kernel; n++)
            sum += maps[c][row + m][column + n] * w[((m * kernel + n) * ins + c) * outs + k];
      return leaky(sum);
    };
    return Array.from({ length: side / 2 }, (_, i) =>
      Array.from({ length: side / 2 }, (_, j) =>
        Math.max(at(2 * i, 2 * j), at(2 * i, 2 * j + 1), at(2 * i + 1, 2 * j), at(2 * i + 1, 2 * j + 1)),
      ),
    );
  });
}

function plainSoftmax(logits: readonly number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  return powers.map((power) => power / powers.reduce((sum, one) => sum + one));
}

/** Probabilities of both networks, computed apart from the library. */
function plainOpinion(network: 'dense' | 'conv', weights: NetworkWeights, pixels: Float64Array): number[] {
  const x = Array.from(pixels, (value) => (value - 0.1307) / 0.3081);
  if (network === 'dense') {
    return plainSoftmax(plainDense(plainDense(x, weights, 'hidden').map(leaky), weights, 'output'));
  }
  const image = [Array.from({ length: 28 }, (_, row) => x.slice(28 * row, 28 * row + 28))];
  const maps = plainConv(plainConv(image, weights, 'conv1'), weights, 'conv2');
  // Flattened row by row, the channels innermost.
  const flat = maps[0].flatMap((row, i) => row.flatMap((_, j) => maps.map((map) => map[i][j])));
  return plainSoftmax(plainDense(flat, weights, 'output'));
}

const part = (element: FlattenVsConv, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const caption = (element: FlattenVsConv): string => part(element, '.caption').innerText.replaceAll('\u00a0', ' ');
const says = (element: FlattenVsConv): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll('.says') ?? [], (text) =>
    (text.textContent ?? '').replaceAll('\u00a0', ' ').trim(),
  );

/** The next event of a type. */
const heard = <Type extends keyof HTMLElementEventMap>(
  element: FlattenVsConv,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

/** The reader comes with the pointer; resolves when the networks themselves are there. */
async function touched(element: FlattenVsConv): Promise<FlattenVsConv> {
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => element.shadowRoot?.querySelector('.more .controls'), 'the networks', { timeout: 10_000 });
  return element;
}

/** All that is drawn in the figure. */
const drawing = (element: FlattenVsConv): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll('.stage *') ?? [], (node) =>
    [
      ...Array.from(node.attributes, ({ name, value }) => `${name}=${value}`),
      node.children.length ? '' : node.textContent,
    ].join(),
  );

/** Drawn, with the networks if they were asked for: they are fetched at the first touch. */
async function settled(element: FlattenVsConv): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => !caption(element).includes('Loading'), 'the networks did not come', { timeout: 10_000 });
  await element.updateComplete;
}

async function ready(element: FlattenVsConv): Promise<FlattenVsConv> {
  await element.ready;
  await waitUntil(() => says(element).length === 2, 'the networks have answered', { timeout: 10_000 });
  await settled(element);
  return element;
}

describe('what flatten-vs-conv does to an image', () => {
  const ramp = Float64Array.from({ length: 784 }, (_, i) => i + 1);

  it('moves it by whole pixels; paper comes in, what leaves is lost', () => {
    const shifted = moved(ramp, 2, -1);
    for (let row = 0; row < 28; row++) {
      for (let column = 0; column < 28; column++) {
        const inside = row + 1 < 28 && column - 2 >= 0;
        expect(shifted[28 * row + column]).to.equal(inside ? ramp[28 * (row + 1) + column - 2] : 0);
      }
    }
  });

  it('shuffles all pixels, each seed in its own way, and loses none', () => {
    const shuffled = reordered(ramp, shuffledOrder(1));
    expect([...shuffled].sort((a, b) => a - b)).to.deep.equal([...ramp]);
    expect([...shuffled]).not.to.deep.equal([...reordered(ramp, shuffledOrder(2))]);
  });

  it('knows the class of a sample digit only', () => {
    expect(classNamed('digit:4:1')).to.equal(4);
    expect(classNamed('1 2; 3 4')).to.equal(undefined);
  });
});

describe('<flatten-vs-conv>', () => {
  let contest: Contest;
  before(async () => {
    contest = await loadContest();
  });

  it('computes both networks as plain loops do, for every kind of pixels', () => {
    const digit = moved(sampleDigit('7'), 1, 2);
    for (const pixels of ['natural', 'permuted']) {
      for (const network of ['dense', 'conv'] as const) {
        const weights = contest.networks[`${network} ${pixels}`];
        const { probabilities } = opinionOf(network, weights, digit);
        plainOpinion(network, weights, digit).forEach((share, k) => {
          expect(share).to.be.closeTo(probabilities[k], 1e-10);
        });
      }
    }
  });

  it('shows untouched a 4 that the dense network takes for a 9', async () => {
    const element = await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`));
    const digit = moved(sampleDigit('4'), 0, 2);
    expect(opinionOf('dense', contest.networks['dense natural'], digit).answer).to.equal(9);
    expect(opinionOf('conv', contest.networks['conv natural'], digit).answer).to.equal(4);
    expect(says(element)).to.deep.equal(['says 9, 65 % ✗', 'says 4, > 99 % ✓']);
    const [dense, conv] = [contest.measured.dense, contest.measured.conv].map((network) =>
      Math.round(100 * meanByShift(network)[2]),
    );
    expect(caption(element)).to.include(`get ${String(dense)} % and ${String(conv)} % right`);
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('moved 2 px down');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('shows untouched what was recorded, and that is what the networks say, to the last digit', async () => {
    expect(recordedView(contest)).to.deep.equal(await loadView());
    const element = await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`));
    expect(VIEWED).to.deep.equal({ input: element.input, right: element.shiftRight, down: element.shiftDown });
    const recorded = [...drawing(element), caption(element)];
    expect(recorded.length).to.be.above(200);
    expect(element.shadowRoot?.querySelector('.more .controls')).to.equal(null);
    await touched(element);
    expect([...drawing(element), caption(element)]).to.deep.equal(recorded);
  });

  it('computes as soon as it shows what was not recorded, also if nobody touches it', async () => {
    const element = await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`));
    for (const [name, value] of Object.entries({ shiftRight: 1, shiftDown: 1, input: 'digit:7' })) {
      element.setState({ [name]: value });
    }
    await waitUntil(() => says(element).length === 2 && caption(element).startsWith('Moved 1 px right and 1 px down'));
    const digit = moved(sampleDigit('7'), 1, 1);
    await waitUntil(() => says(element)[1].includes('says 7'), 'the 7', { timeout: 10_000 });
    says(element).forEach((text, i) => {
      const name = (['dense', 'conv'] as const)[i];
      const { answer } = opinionOf(name, contest.networks[`${name} natural`], digit);
      expect(text).to.include(`says ${String(answer)},`);
    });
  });

  it('follows the arrow keys', async () => {
    const element = await ready(
      await fixture<FlattenVsConv>(html`<flatten-vs-conv shift-down="0" input="digit:1"></flatten-vs-conv>`),
    );
    const handle = part(element, '.handle');
    const press = async (key: string): Promise<void> => {
      handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      await settled(element);
    };
    const changed = heard(element, 'change');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await press(key);
    await changed;
    expect([element.shiftRight, element.shiftDown]).to.deep.equal([2, -1]);
    expect(caption(element)).to.match(/^Moved 2 px right and 1 px up/);
    for (let i = 0; i < 9; i++) await press('ArrowLeft');
    expect(element.shiftRight).to.equal(-4);
    await press('Home');
    expect([element.shiftRight, element.shiftDown]).to.deep.equal([0, 0]);
    expect(caption(element)).to.match(/^Where digits usually stand/);
  });

  it('follows the sliders, with one input event for each move', async () => {
    const element = await touched(await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`)));
    let inputs = 0;
    element.addEventListener('input', () => inputs++);
    const slider = part(element, 'input[aria-label=Right]') as HTMLInputElement;
    slider.value = '-3';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(element);
    expect([element.shiftRight, inputs]).to.deep.equal([-3, 1]);
    expect(caption(element)).to.match(/^Moved 3 px left and 2 px down/);
  });

  it('follows the pointer that drags the digit', async () => {
    const element = await touched(await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`)));
    const target = part(element, '.handle .hit');
    const { left, top, width } = target.getBoundingClientRect();
    const pixel = width / 28;
    const point = (type: string, x: number, y: number): void => {
      const place = { clientX: left + x * pixel, clientY: top + y * pixel };
      target.dispatchEvent(new PointerEvent(type, { ...place, pointerId: 1, isPrimary: true, bubbles: true }));
    };
    target.setPointerCapture = (): void => undefined;
    point('pointerdown', 10, 10);
    point('pointermove', 13, 9);
    await settled(element);
    expect([element.shiftRight, element.shiftDown]).to.deep.equal([3, 1]);
    const dropped = heard(element, 'change');
    point('pointerup', 13, 9);
    await dropped;
    point('pointermove', 20, 20);
    await settled(element);
    expect([element.shiftRight, element.shiftDown]).to.deep.equal([3, 1]);
  });

  it('shows shuffled pixels with networks trained on them', async () => {
    const element = await ready(
      await fixture<FlattenVsConv>(html`<flatten-vs-conv pixels="permuted" shift-down="0"></flatten-vs-conv>`),
    );
    const seen = reordered(sampleDigit('4'), shuffledOrder(contest.measured.seeds[0]));
    for (const network of ['dense', 'conv'] as const) {
      expect(opinionOf(network, contest.networks[`${network} permuted`], seen).answer).to.equal(4);
    }
    expect(says(element)).to.deep.equal(['says 4, > 99 % ✓', 'says 4, > 99 % ✓']);
    expect(caption(element)).to.include('The dense one cannot tell: 86.8 % right instead of 86.5 %');
    expect(caption(element)).to.include('88.2 % instead of 95.1 %');
  });

  it('has all measurements in its table', async () => {
    const element = await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`));
    const { columns, rows } = element.figureTable();
    expect(columns.length).to.equal(8);
    expect(rows.map(([name]) => name)).to.deep.equal(['dense', 'convolution']);
    const [dense] = rows.map((row) => row.slice(1).map((cell) => Number(String(cell).replace(/[^\d.]/g, ''))));
    meanByShift(contest.measured.dense).forEach((share, i) => {
      expect(dense[i]).to.be.closeTo(100 * share, 0.051);
    });
  });

  it('pauses for another figure of its session, and does not show that run for its own', async function () {
    this.timeout(60_000);
    const [first, second] = await Promise.all(
      [1, 2].map(async (seed) =>
        ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv session="taken" seed=${seed}></flatten-vs-conv>`)),
      ),
    );
    const running = heard(first, 'convlets-run');
    const trained = first.play();
    await running;
    const paused = heard(first, 'convlets-pause');
    const other = second.play();
    await paused;
    await trained;
    await settled(first);
    expect(first.matches(':state(running)')).to.equal(false);
    expect(first.shadowRoot?.querySelector('.progress')).to.equal(null);
    await waitUntil(() => second.matches(':state(running)'), 'the other runs', { timeout: 20_000 });
    await second.pause();
    await other;
  });

  it('trains both networks in the page; with the recorded seed they become the recorded ones', async function () {
    // Five seconds of training where nothing else runs.
    this.timeout(120_000);
    const element = await ready(
      await fixture<FlattenVsConv>(html`<flatten-vs-conv session="test" shift-down="2"></flatten-vs-conv>`),
    );
    const recorded = says(element);
    const [ran, done] = [heard(element, 'convlets-run'), heard(element, 'convlets-done')];
    const training = element.play();
    expect((await ran).detail.kind).to.equal('training');
    await waitUntil(() => says(element).join() !== recorded.join(), 'other answers', { timeout: 10_000 });
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    await training;
    expect(element.matches(':state(running)')).to.equal(false);
    await Promise.all([element.play(), done]);
    await settled(element);
    expect(part(element, '.progress').textContent).to.match(/1,000 of 1,000, 87.*1,000 of 1,000, 95/);
    expect(says(element).map((text) => text.slice(0, 6))).to.deep.equal(recorded.map((text) => text.slice(0, 6)));
    await element.reset();
    expect(element.shadowRoot?.querySelector('.progress')).to.equal(null);
  });

  it('names wrong input, and keeps the last good picture', async () => {
    const element = await touched(await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`)));
    const before = says(element);
    for (const [name, value, code, right] of [
      ['shift-right', '9', 'bad-shift', '0'],
      ['shift-down', '1.5', 'bad-shift', '2'],
      ['pixels', 'sorted', 'bad-pixels', 'natural'],
      ['seed', '-1', 'bad-seed', '1'],
    ]) {
      const failed = heard(element, 'convlets-error');
      element.setAttribute(name, value);
      expect((await failed).detail.code).to.equal(code);
      expect(part(element, '.error').innerText).to.include('For example');
      expect(says(element)).to.deep.equal(before);
      element.setAttribute(name, right);
      await settled(element);
      await aTimeout(0);
      expect(element.shadowRoot?.querySelector('.error')).to.equal(null);
    }
    const failed = heard(element, 'convlets-error');
    element.input = '1 2; 3 4';
    expect((await failed).detail.code).to.equal('bad-input');
  });

  it('hides, locks, keeps and gives back', async () => {
    const element = await ready(
      await fixture<FlattenVsConv>(html`<flatten-vs-conv lock="shift" hide="more table pixels"></flatten-vs-conv>`),
    );
    expect(element.shadowRoot?.querySelectorAll('details, select').length).to.equal(0);
    part(element, '.handle').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    await settled(element);
    expect(element.shiftRight).to.equal(0);
    element.setState({ input: 'digit:7', shiftRight: 1, shiftDown: -1 });
    await waitUntil(() => says(element)[1].includes('says 7'));
    expect(element.getState()).to.deep.include({ input: 'digit:7', shiftRight: 1, shiftDown: -1, pixels: 'natural' });
    expect(says(element)[1]).to.include('✓');
    expect(await element.export({ type: 'csv' })).to.match(/^network,/);
  });

  it('can be used by everybody, also after it was moved', async () => {
    const element = await ready(await fixture<FlattenVsConv>(html`<flatten-vs-conv></flatten-vs-conv>`));
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await ready(element);
    part(element, 'details.more').setAttribute('open', '');
    await waitUntil(() => element.shadowRoot?.querySelector('.more .controls'), 'the settings');
    await expect(element).to.be.accessible();
  });
});

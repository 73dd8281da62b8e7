import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SoftmaxLoss } from '../../src/components/softmax-loss/softmax-loss.js';
import '../../src/components/softmax-loss/softmax-loss.js';
import {
  logitsFromText,
  Prediction,
  presetLogits,
  presetNames,
} from '../../src/components/softmax-loss/softmax-loss.model.js';
import { probability, significant, twoDigits } from '../../src/components/softmax-loss/softmax-loss.numbers.js';
import { loadGradientNorms, pullNorm } from '../../src/data/gradient-norms.js';
import { formatNumber } from '../../src/drawing/numbers.js';

interface Plain {
  p: number[];
  loss: number;
  gradient: number[];
}

/** Softmax and cross-entropy as the textbook writes them, apart from the library. */
function plain(z: readonly number[], label: number): Plain {
  const powers = z.map((value) => Math.exp(value));
  const sum = powers.reduce((total, power) => total + power, 0);
  const p = powers.map((power) => power / sum);
  return { p, loss: -Math.log(p[label]), gradient: p.map((value, k) => value - (k === label ? 1 : 0)) };
}

const part = (element: SoftmaxLoss, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
/** Waits for what is fetched when the element comes near the screen. */
const arrived = async (element: SoftmaxLoss, selector: string): Promise<HTMLElement> => {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
  return part(element, selector);
};
const rows = (element: SoftmaxLoss): Element[] => Array.from(element.shadowRoot?.querySelectorAll('.class') ?? []);
const amounts = (row: Element): string[] => Array.from(row.querySelectorAll('.amount'), (amount) => amount.textContent);
const press = async (element: SoftmaxLoss, key: string): Promise<void> => {
  part(element, '.class.active').dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await element.updateComplete;
};
const caption = (element: SoftmaxLoss): string => part(element, '.caption').innerText;
const shown = (element: SoftmaxLoss): string =>
  part(element, '.formula').innerText.replace(/\s+/g, ' ').replaceAll('\u00a0', ' ').trim();
const three = (value: number): string => formatNumber(value, { decimals: 3, fixed: true });

describe('Prediction', () => {
  it('agrees with plain arithmetic', () => {
    for (const label of [0, 4, 9]) {
      for (const preset of presetNames) {
        const logits = preset === 'digit' ? [3, -2, 0.5, 7, -11, 2, 2, 0, 1, 6] : presetLogits(preset, label);
        const { probabilities, loss, gradient, missing, correct } = new Prediction(logits, label);
        const wanted = plain(logits, label);
        expect(correct).to.be.closeTo(wanted.p[label], 1e-12);
        expect(missing).to.be.closeTo(1 - wanted.p[label], 1e-12);
        expect(loss).to.be.closeTo(wanted.loss, 1e-12);
        wanted.p.forEach((p, k) => {
          expect(probabilities[k]).to.be.closeTo(p, 1e-12);
          expect(gradient[k]).to.be.closeTo(wanted.gradient[k], 1e-12);
        });
        expect(gradient.reduce((sum, value) => sum + value, 0)).to.be.closeTo(0, 1e-12);
      }
    }
  });

  it('keeps what is left of a certain answer', () => {
    const { missing, gradient } = new Prediction([0, 0, 0, 0, 45, 0, 0, 0, 0, 0], 4);
    expect(missing / (9 * Math.exp(-45))).to.be.closeTo(1, 1e-9);
    expect(gradient[4]).to.equal(-missing);
  });

  it('has presets that are what they are called, for every digit', () => {
    for (let label = 0; label < 10; label++) {
      const of = (preset: 'unsure' | 'right' | 'wrong'): Prediction =>
        new Prediction(presetLogits(preset, label), label);
      expect(of('unsure').correct).to.be.within(0.2, 0.6);
      expect(of('right').correct).to.be.above(0.99);
      expect(of('wrong').correct).to.be.below(0.01);
      expect(Math.max(...of('wrong').probabilities)).to.be.above(0.95);
    }
  });

  it('reads logits and names what is wrong', () => {
    expect(logitsFromText(' ')).to.equal(undefined);
    expect(logitsFromText('0 1 2 3 4 5 6 7 8 1/2')?.[9]).to.equal(0.5);
    expect(() => logitsFromText('1 2 3')).to.throw('ten numbers');
    expect(() => logitsFromText('31 1 2 3 4 5 6 7 8 9')).to.throw('ten numbers');
  });

  it('writes small and large numbers', () => {
    const write = formatNumber;
    expect([29.3, 9.96, 0.114, 0.0021, 0.00003141].map((value) => twoDigits(value, write))).to.deep.equal([
      '29',
      '10',
      '0.11',
      '0.0021',
      '3.1 · 10⁻⁵',
    ]);
    expect([0.5, 0.996, 0.00034, 1 - 2e-7].map((p) => probability(p, write))).to.deep.equal([
      '0.5',
      '0.996',
      '0.0003',
      '1 − 2 · 10⁻⁷',
    ]);
    expect(significant(0.26914, 4, write)).to.equal('0.2691');
  });
});

describe('<softmax-loss>', () => {
  for (const preset of ['unsure', 'right', 'wrong'] as const) {
    it(`draws what was computed: ${preset}`, async () => {
      const element = await fixture<SoftmaxLoss>(html`<softmax-loss preset=${preset} digit="7"></softmax-loss>`);
      const logits = presetLogits(preset, 7);
      const wanted = plain(logits, 7);
      expect(rows(element).length).to.equal(10);
      rows(element).forEach((row, k) => {
        expect(amounts(row)).to.deep.equal([
          formatNumber(logits[k], { decimals: 1 }),
          three(wanted.p[k]),
          three(wanted.gradient[k]),
        ]);
        const length = Number(row.querySelector('.bar.probability')?.getAttribute('width'));
        const first = Number(rows(element)[7].querySelector('.bar.probability')?.getAttribute('width'));
        expect(length / first).to.be.closeTo(wanted.p[k] / wanted.p[7], 1e-9);
        expect(row.getAttribute('aria-valuetext')).to.include(`p − y ${three(wanted.gradient[k])}`);
      });
      expect(part(element, '.stage').getAttribute('aria-label')).to.include(
        `loss: ${formatNumber(wanted.loss, { decimals: 3 })}`,
      );
      expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
    });
  }

  it('says the loss and the gradient with digits that agree', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    const { p, loss: wanted } = plain(presetLogits('unsure', 4), 4);
    expect(shown(element)).to.include(`= −ln ${p[4].toFixed(4)} ≈ ${wanted.toFixed(2)}`);
    expect(shown(element)).to.include('= 0.269 − 1 ≈ −0.731 (k = 4)');
    element.preset = 'right';
    await element.updateComplete;
    const { missing, loss } = new Prediction(presetLogits('right', 4), 4);
    expect(shown(element)).to.include(
      `= −ln ${significant(1 - missing, 4, formatNumber)} ≈ ${twoDigits(loss, formatNumber)}`,
    );
  });

  it('does the whole lesson by keyboard', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    const events: string[] = [];
    for (const type of ['input', 'change', 'convlets-select']) element.addEventListener(type, () => events.push(type));
    await press(element, 'PageUp');
    await press(element, 'ArrowRight');
    expect(element.logits.split(' ')[4]).to.equal('2.9');
    expect(amounts(rows(element)[4])[0]).to.equal('2.9');
    await press(element, 'End');
    expect(caption(element)).to.match(/^Nearly right: p\(4\) = 0\.999/);
    await press(element, 'ArrowDown');
    expect(rows(element)[5].getAttribute('tabindex')).to.equal('0');
    expect(shown(element)).to.include('(k = 5)');
    for (let i = 0; i < 30; i++) await press(element, 'PageUp');
    expect(element.logits.split(' ')[5]).to.equal('30');
    expect(caption(element)).to.match(/^Sure, and wrong: it says 5/);
    expect(new Set(events)).to.deep.equal(new Set(['input', 'change', 'convlets-select']));
    await element.reset();
    expect(element.logits).to.equal('');
    element.setAttribute('lock', 'logits');
    await element.updateComplete;
    await press(element, 'PageUp');
    expect(element.logits).to.equal('');
  });

  it('follows a dragged bar', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    const bar = rows(element)[9].querySelector<SVGRectElement>('.drag');
    if (!bar) throw new Error('no bar');
    const { left, top, height } = bar.getBoundingClientRect();
    const zero = rows(element)[9].querySelector('.handle');
    const at = zero?.getBoundingClientRect();
    // A pointer that the browser does not know cannot be captured.
    bar.setPointerCapture = (): void => undefined;
    const point = { clientX: left + 2, clientY: top + height / 2, pointerId: 1, bubbles: true };
    const input = oneEvent(element, 'input');
    bar.dispatchEvent(new PointerEvent('pointerdown', point));
    await input;
    await element.updateComplete;
    expect(Number(element.logits.split(' ')[9])).to.be.below(-8);
    expect(zero?.getBoundingClientRect().left).to.be.below(at?.left ?? 0);
  });

  it('marks the answer among the digits of the recorded network', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss preset="digit" digit="9"></softmax-loss>`);
    const scatter = await arrived(element, '.scatter');
    const norms = await loadGradientNorms();
    const nine = norms.digits.find(({ name }) => name === '9');
    if (!nine) throw new Error('no 9');
    expect(amounts(rows(element)[9])[0]).to.equal(formatNumber(nine.logits[9], { decimals: 1 }));
    const norm = pullNorm(plain(Array.from(nine.logits), 9).gradient, nine.products);
    expect(caption(element)).to.include(`gradient norm ‖∂L/\u2060∂W‖\u00a0=\u00a0${twoDigits(norm, formatNumber)}`);
    expect(scatter.getAttribute('aria-label')).to.include(`norm ${twoDigits(norm, formatNumber)}`);
    expect(part(element, '.dots').getAttribute('d')?.match(/M/g)?.length).to.equal(norms.heldOut.norms.length);
    const mark = (): number => Number(part(element, '.scatter .window').getAttribute('cy'));
    const before = mark();
    element.preset = 'wrong';
    await element.updateComplete;
    expect(mark()).to.be.below(before);
    expect(part(element, 'p.note').innerText).to.include('the norm first rises');
  });

  it('shows other digits', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss digit="3:1"></softmax-loss>`);
    await arrived(element, '.heat path');
    expect(part(element, '.right').textContent).to.include('right: 3');
    expect(element.figureTable().rows[3][3]).to.equal(1);
  });

  it('raises the logit of the right class', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    await element.seek(0);
    expect(element.logits.split(' ')[4]).to.equal('-8');
    await element.step(2);
    expect(element.logits.split(' ')[4]).to.equal('-7.5');
    await element.seek(79);
    const done = oneEvent(element, 'convlets-done');
    await element.play();
    await done;
    await element.updateComplete;
    expect(element.logits.split(' ')[4]).to.equal('12');
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    for (const [name, value, code, good] of [
      ['logits', '1 2 3', 'bad-logits', ''],
      ['preset', 'sure', 'bad-preset', 'unsure'],
      ['digit', '12', 'bad-digit', '4'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(amounts(rows(element)[4])[0]).to.equal('1.8');
      element.setAttribute(name, good);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
  });

  it('carries its state over', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss preset="wrong" digit="2"></softmax-loss>`);
    await press(element, 'PageUp');
    const copy = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
  });

  it('survives being moved', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(rows(element).length).to.equal(10);
  });

  it('is accessible', async () => {
    const element = await fixture<SoftmaxLoss>(html`<softmax-loss></softmax-loss>`);
    await arrived(element, '.scatter');
    await expect(element).to.be.accessible();
  });
});

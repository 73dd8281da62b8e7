import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ActivationLab } from '../../src/components/activation-lab/activation-lab.js';
import '../../src/components/activation-lab/activation-lab.js';
import { layOut } from '../../src/components/activation-lab/activation-lab.layout.js';
import {
  ACTIVATIONS,
  ActivatedMap,
  answersOf,
  kernelOf,
} from '../../src/components/activation-lab/activation-lab.model.js';
import { words } from '../../src/components/activation-lab/activation-lab.words.js';
import { kernelPresets } from '../../src/data/kernel-presets.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { activate, activation as phi, activationDerivative, tensor, type Activation } from '../../src/math/index.js';

/** φ and φ′ as a formulary has them, written apart from the library. */
const FORMULARY: Record<Activation, { phi: (x: number) => number; slope: (x: number) => number }> = {
  linear: { phi: (x) => x, slope: () => 1 },
  relu: { phi: (x) => Math.max(0, x), slope: (x) => (x > 0 ? 1 : 0) },
  'leaky-relu': { phi: (x) => Math.max(0.2 * x, x), slope: (x) => (x > 0 ? 1 : 0.2) },
  sigmoid: { phi: (x) => 1 / (1 + Math.exp(-x)), slope: (x) => Math.exp(-x) / (1 + Math.exp(-x)) ** 2 },
  tanh: { phi: Math.tanh, slope: (x) => 1 / Math.cosh(x) ** 2 },
};
const functions = { activation: phi, activationDerivative };
const FOUR = Array.from(sampleDigit('4'));
const four = tensor([28, 28, 1], FOUR);

/** The filter's answers by plain loops, for a 3×3 filter on 28×28 pixels. */
function plainLoops(kernel: readonly (readonly number[])[]): number[] {
  const result: number[] = [];
  for (let row = 0; row < 26; row++) {
    for (let column = 0; column < 26; column++) {
      let sum = 0;
      for (let m = 0; m < 3; m++) {
        for (let n = 0; n < 3; n++) sum += kernel[m][n] * FOUR[(row + m) * 28 + column + n];
      }
      result.push(sum);
    }
  }
  return result;
}

const part = (element: ActivationLab, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = async (element: ActivationLab, selector: string, key: string): Promise<void> => {
  part(element, selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await element.updateComplete;
};
const text = (element: ActivationLab, selector: string): string =>
  (part(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = async (markup: ReturnType<typeof html>): Promise<ActivationLab> => {
  const element = await fixture<ActivationLab>(markup);
  await element.ready;
  return element;
};
/** Once the activation that is set is the one on show: curved ones are fetched first. */
const drawn = async (element: ActivationLab): Promise<void> => {
  await element.updateComplete;
  const name = words.names[element.activation];
  while (!element.shadowRoot?.querySelector('.formula')?.textContent?.includes(`${name}(`)) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
const SMALL = html`<activation-lab input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1" bias="-1"></activation-lab>`;
const rows = (element: ActivationLab): string[][] => element.figureTable().rows.map((row) => row.map(String));
const number = (cell: string): number => Number(cell.replace('−', '-'));

describe('ActivatedMap', () => {
  it('agrees with plain loops and a formulary for every filter, activation and bias', () => {
    for (const [name, kernel] of Object.entries(kernelPresets)) {
      const wanted = plainLoops(kernel);
      for (const activation of ACTIVATIONS) {
        for (const bias of [-1, 0, 0.7]) {
          const map = new ActivatedMap(answersOf(four, kernelOf('', name)), bias, activation, functions);
          expect(map.output).to.deep.equal(activate(tensor([26, 26, 1], map.shifted), activation).data);
          wanted.forEach((z, i) => {
            expect(map.before[i]).to.be.closeTo(z, 1e-12);
            expect(map.shifted[i]).to.equal(map.before[i] + bias);
            expect(map.output[i], activation).to.be.closeTo(FORMULARY[activation].phi(map.shifted[i]), 1e-12);
            expect(map.slopes[i], activation).to.be.closeTo(FORMULARY[activation].slope(map.shifted[i]), 1e-12);
          });
        }
      }
    }
  });

  it('sorts every cell into the histogram', () => {
    const map = new ActivatedMap(tensor([1, 5, 1], [-3, -1, 0, 1, 9]), 1, 'relu');
    expect(map.histogram(-4, 4, 4)).to.deep.equal([0, 1, 2, 2]);
    expect(map.strongest).to.equal(4);
    expect(map.nearest(1.4)).to.equal(2);
    expect(map.nearest(-100)).to.equal(0);
  });

  it('adds the channels of an image up', () => {
    expect([...answersOf(tensor([1, 2, 3], [1, 2, 3, 4, 5, 6]), [[1, -1]]).data]).to.deep.equal([-9]);
  });

  it('lets the bias be drawn at least as far as it stands', () => {
    const answers = tensor([1, 2, 1], [-4, 4]);
    expect(new ActivatedMap(answers, -1, 'relu').biasLimit).to.equal(2);
    expect(new ActivatedMap(answers, -7, 'relu').biasLimit).to.be.at.least(7);
    expect(new ActivatedMap(tensor([1, 1, 1], [0]), 0, 'relu').biasLimit).to.be.above(0);
  });
});

describe('the picture of <activation-lab>', () => {
  it('stays within its width, with the three maps side by side, from 280 to 720 px', () => {
    const kernel = kernelPresets['sobel-x'];
    for (const activation of ACTIVATIONS) {
      const map = new ActivatedMap(answersOf(four, kernel), -1, activation, functions);
      for (const width of [280, 320, 599, 600, 720]) {
        const { maps, x, y, plot, height, band } = layOut(map, four, kernel, width, 56);
        maps.forEach((box, i) => {
          expect(box.x).to.be.at.least(i === 0 ? 0 : maps[i - 1].x + maps[i - 1].columns * maps[i - 1].cell);
          expect(box.x + box.columns * box.cell).to.be.at.most(width + 0.01);
        });
        expect(band.bottom).to.be.below(height);
        map.shifted.forEach((value, i) => {
          expect(x.toPixel(value)).to.be.within(plot.left, plot.right);
          expect(y.toPixel(map.output[i])).to.be.within(plot.top, plot.bottom);
          expect(y.toPixel(map.slopes[i])).to.be.within(plot.top, plot.bottom);
        });
      }
    }
  });
});

describe('<activation-lab>', () => {
  it('follows a value through the three maps', async () => {
    const element = await shown(SMALL);
    expect(rows(element)).to.deep.equal([
      ['0', '2'],
      ['0', '1'],
    ]);
    const titles = Array.from(
      element.shadowRoot?.querySelectorAll('.stage .title .now') ?? [],
      (one) => one.textContent,
    );
    expect(titles).to.deep.equal(['3', '2', '2']);
    expect(text(element, '.formula')).to.equal('z+b = 3 − 1 = 2 ReLU(2) = 2 φ′(2) = 1: a gradient comes back times 1');
    await press(element, '[aria-activedescendant=before-cell]', 'ArrowLeft');
    expect(text(element, '.formula')).to.equal(
      'z+b = −2 − 1 = −3 ReLU(−3) = 0 φ′(−3) = 0: no gradient comes back through this cell',
    );
    expect(part(element, '#before-cell').getAttribute('aria-label')).to.equal('row 1, column 1: −2');
    expect(part(element, '#shifted-cell').getAttribute('aria-label')).to.equal('row 1, column 1: −3');
    expect(part(element, '#output-cell').getAttribute('aria-label')).to.equal('row 1, column 1: 0');
    const [low] = Array.from(element.shadowRoot?.querySelectorAll('#before-cell, #shifted-cell, #output-cell') ?? []);
    expect(low.getAttribute('aria-colindex')).to.equal('1');
  });

  it('draws what it computes under every activation', async () => {
    const element = await shown(html`<activation-lab bias="0.5"></activation-lab>`);
    const wanted = plainLoops(kernelPresets['sobel-x']);
    for (const activation of ACTIVATIONS) {
      element.activation = activation;
      await drawn(element);
      rows(element)
        .flat()
        .forEach((cell, i) => {
          expect(number(cell)).to.be.closeTo(FORMULARY[activation].phi(wanted[i] + 0.5), 0.0051);
        });
      const stalled = wanted.filter((z) => FORMULARY[activation].slope(z + 0.5) < 0.05).length;
      if (stalled > 0) expect(text(element, '.caption')).to.include(`${stalled} of 676 cells`);
      else expect(text(element, '.caption')).to.include('a gradient comes back through every cell');
      expect(element.shadowRoot?.querySelectorAll('.curve').length).to.equal(1);
      expect(element.shadowRoot?.querySelectorAll('.faint').length).to.equal(
        { linear: 0, relu: 1, 'leaky-relu': 0, sigmoid: 2, tanh: 2 }[activation],
      );
    }
  });

  it('never shows a limit as reached', async () => {
    const element = await shown(html`<activation-lab activation="tanh" bias="0"></activation-lab>`);
    await drawn(element);
    expect(text(element, '.formula')).to.include('tanh(3.97) = 0.9993');
    expect(text(element, '.formula')).to.not.match(/= 0:/);
    element.activation = 'sigmoid';
    element.bias = 8;
    await drawn(element);
    expect(text(element, '.formula')).to.include('sigmoid(11.97) = 0.999994 ');
  });

  it('moves the bias along the axis and in the strip', async () => {
    const element = await shown(html`<activation-lab bias="0"></activation-lab>`);
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    const area = part(element, '.drag');
    const { x, y, width } = area.getBoundingClientRect();
    area.setPointerCapture = (): void => undefined;
    area.hasPointerCapture = (): boolean => true;
    // The axis reaches from −6 to 6.
    const at = { clientX: x + (7 / 12) * width, clientY: y + 5, bubbles: true };
    area.dispatchEvent(new PointerEvent('pointerdown', at));
    await element.updateComplete;
    expect(element.bias).to.equal(1);
    expect(heard).to.deep.equal(['input']);
    area.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: x + 5000 }));
    await element.updateComplete;
    expect(element.bias).to.equal(2);
    expect(heard).to.deep.equal(['input', 'input', 'change']);
    const range = part(element, 'input[type=range]') as HTMLInputElement;
    range.value = '0.5';
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.bias).to.equal(0.5);
    expect(text(element, '.caption')).to.include('The bias moves all 676 cells by +0.5.');
  });

  it('picks the cell under the pointer on the curve', async () => {
    const element = await shown(SMALL);
    const selected: unknown[] = [];
    element.addEventListener('convlets-select', ({ detail }) => selected.push(detail));
    const area = part(element, 'rect.sense');
    const { x, y } = area.getBoundingClientRect();
    area.dispatchEvent(new PointerEvent('pointermove', { clientX: x + 1, clientY: y + 9, pointerType: 'mouse' }));
    await element.updateComplete;
    expect(selected).to.deep.equal([{ what: 'cell', value: [0, 0] }]);
    expect(text(element, '.formula')).to.include('= −3');
  });

  it('chooses the activation and the filter in the strip', async () => {
    const element = await shown(html`<activation-lab></activation-lab>`);
    const changed = oneEvent(element, 'change');
    (element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.choices button') ?? [])[4].click();
    await changed;
    await drawn(element);
    expect(element.activation).to.equal('tanh');
    expect(text(element, '[aria-pressed=true]')).to.equal('tanh');
    const select = part(element, '.more select') as HTMLSelectElement;
    select.value = 'laplacian';
    const again = oneEvent(element, 'change');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await again;
    expect(element.preset).to.equal('laplacian');
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await shown(SMALL);
    for (const [name, value, code, right] of [
      ['kernel', '1 2; 3', 'bad-kernel', '1 0; 2 -1'],
      ['kernel', '1 1 1 1 1', 'bad-size', '1 0; 2 -1'],
      ['input', '1 2; 3', 'bad-input', '0 0 1; 0 2 1; 1 1 2'],
      ['activation', 'gelu', 'bad-activation', 'relu'],
      ['bias', 'much', 'bad-bias', '-1'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(text(element, '[role=alert]')).to.include('For example');
      expect(rows(element)[0]).to.deep.equal(['0', '2']);
      element.setAttribute(name, right);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
    const failed = oneEvent(element, 'convlets-error');
    element.kernel = '';
    element.preset = 'sobel-z';
    expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('bad-preset');
  });

  it('says what is seen, with values', async () => {
    const element = await shown(html`<activation-lab></activation-lab>`);
    const summary = part(element, '.stage').getAttribute('aria-label');
    expect(summary).to.include('a handwritten 4');
    expect(summary).to.include('a bias of −1');
    expect(summary).to.include('after ReLU, with values from 0 to 2.97');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('shows the untouched figure where the first settings are wrong', async () => {
    for (const markup of [
      html`<activation-lab activation="gelu"></activation-lab>`,
      html`<activation-lab input="digit:99"></activation-lab>`,
    ]) {
      const element = await shown(markup);
      while (!element.shadowRoot?.querySelector('[role=alert]'))
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(rows(element).length).to.equal(26);
      expect(part(element, '[role=alert]').innerText).to.include('For example');
    }
    // With an input that cannot be used, the settings still answer.
    const element = await shown(html`<activation-lab input="digit:99"></activation-lab>`);
    while (rows(element).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = rows(element);
    element.bias = 2;
    await element.updateComplete;
    expect(rows(element)).to.not.deep.equal(before);
  });

  it('hides and locks what a page names', async () => {
    const element = await shown(html`<activation-lab hide="activation more table" lock="bias"></activation-lab>`);
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    expect(element.shadowRoot?.querySelector('details')).to.equal(null);
    expect((part(element, 'input[type=range]') as HTMLInputElement).disabled).to.equal(true);
    expect(element.shadowRoot?.querySelector('.drag')).to.equal(null);
  });

  it('leaves as a file, and comes back from its state', async () => {
    const element = await shown(SMALL);
    expect(await element.export({ type: 'csv' })).to.equal('1,2\n0,2\n0,1');
    const picture = (await element.export({ type: 'svg' })) as string;
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    const copy = await shown(html`<activation-lab></activation-lab>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(rows(copy)).to.deep.equal(rows(element));
  });

  it('survives being moved', async () => {
    const element = await shown(html`<activation-lab></activation-lab>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(rows(element).length).to.equal(26);
  });

  it('is accessible', async () => {
    for (const activation of ['relu', 'sigmoid']) {
      const element = await shown(html`<activation-lab activation=${activation}></activation-lab>`);
      await drawn(element);
      await expect(element).to.be.accessible();
    }
  });
});

import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PoolStepper } from '../../src/components/pool-stepper/pool-stepper.js';
import '../../src/components/pool-stepper/pool-stepper.js';
import { PoolGradient } from '../../src/components/pool-stepper/pool-stepper.gradient.js';
import { Pooling, settingsFrom } from '../../src/components/pool-stepper/pool-stepper.model.js';
import { poolPresets, type PoolPreset } from '../../src/components/pool-stepper/pool-stepper.presets.js';
import { matrixFromText } from '../../src/data/matrix-text.js';
import { formatNumber } from '../../src/drawing/numbers.js';
import { imageFromRows, tensor } from '../../src/math/create.js';
import { averagePool2d, averagePool2dGradient, maxPool2d, maxPool2dGradient } from '../../src/math/pooling.js';

interface Plain {
  output: number[];
  gradient: (deltas: readonly number[]) => number[];
}

/** Pooling in plain loops, written apart from the library. */
function plainLoops(
  map: readonly (readonly number[])[],
  max: boolean,
  [high, wide]: readonly [number, number],
  [down, across]: readonly [number, number],
  padding: number,
): Plain {
  const windows: [number, number][][] = [];
  for (let top = -padding; top + high <= map.length + padding; top += down) {
    for (let left = -padding; left + wide <= map[0].length + padding; left += across) {
      const window: [number, number][] = [];
      for (let y = top; y < top + high; y++) {
        for (let x = left; x < left + wide; x++) {
          if (y >= 0 && x >= 0 && y < map.length && x < map[0].length) window.push([y, x]);
        }
      }
      windows.push(window);
    }
  }
  const first = (window: [number, number][]): number => {
    const best = Math.max(...window.map(([y, x]) => map[y][x]));
    return window.findIndex(([y, x]) => map[y][x] === best);
  };
  const share = (window: [number, number][], i: number): number =>
    max ? (i === first(window) ? 1 : 0) : 1 / window.length;
  return {
    output: windows.map((window) => window.reduce((sum, [y, x], i) => sum + share(window, i) * map[y][x], 0)),
    gradient: (deltas) => {
      const sums = map.map((row) => row.map(() => 0));
      windows.forEach((window, k) => {
        window.forEach(([y, x], i) => (sums[y][x] += share(window, i) * deltas[k]));
      });
      return sums.flat();
    },
  };
}

const rowsOf = (text: string): number[][] => {
  const rows = matrixFromText(text);
  if (!rows) throw new Error(text);
  return rows;
};

const presets = Object.keys(poolPresets) as PoolPreset[];

const pooled = (preset: PoolPreset, deltas = ''): PoolGradient => {
  const attributes = poolPresets[preset];
  const map = rowsOf(attributes.input);
  return new PoolGradient(new Pooling(map, settingsFrom(attributes, map.length, map[0].length)), deltas);
};

/** Waits for what is fetched only when it is first needed. */
const arrived = async (element: PoolStepper, selector: string): Promise<HTMLElement> => {
  while (!element.shadowRoot?.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 10));
  await element.updateComplete;
  return part(element, selector);
};
const part = (element: PoolStepper, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const gridOf = (element: PoolStepper, id: string): HTMLElement => part(element, `[aria-activedescendant=${id}-cell]`);
const numbersIn = (element: PoolStepper, id: string): string[] =>
  Array.from(gridOf(element, id).querySelectorAll('.number'), (text) => text.textContent);
const caption = (element: PoolStepper): string => part(element, '.caption').innerText;
const formula = (element: PoolStepper): string =>
  part(element, '.formula .terms').innerText.replace(/\s+/g, ' ').trim();
const still = html`<pool-stepper autoplay="off"></pool-stepper>`;

describe('Pooling', () => {
  it('agrees with plain loops and with src/math in every preset, and with other windows', () => {
    const more = ['2', '3', 'global'].flatMap((windowSize) =>
      ['1', '2', ''].flatMap((stride) =>
        ['0', '1'].flatMap((padding) =>
          ['max', 'average'].map((operation) => ({
            ...poolPresets.odd,
            windowSize,
            stride,
            padding,
            operation,
          })),
        ),
      ),
    );
    for (const attributes of [...Object.values(poolPresets), ...more]) {
      const name = JSON.stringify(attributes);
      const map = rowsOf(attributes.input);
      const settings = settingsFrom(attributes, map.length, map[0].length);
      const { size, stride, padding } = settings;
      const pooling = new Pooling(map, settings);
      const back = new PoolGradient(pooling, '');
      const max = settings.operation === 'max';
      const wanted = plainLoops(map, max, size, stride, padding);
      const deltas = Array.from(back.deltas);
      expect(pooling.output.length, name).to.equal(wanted.output.length);
      wanted.output.forEach((value, i) => {
        expect(pooling.output[i], name).to.be.closeTo(value, 1e-12);
      });
      const gradient = wanted.gradient(deltas);
      gradient.forEach((value, i) => {
        expect(back.values[i], name).to.be.closeTo(value, 1e-12);
        const terms = back.termsOf(i).reduce((sum, { product }) => sum + product, 0);
        expect(terms, `${name}: terms of ${String(i)}`).to.be.closeTo(value, 1e-12);
      });
      const image = imageFromRows(map);
      const delta = tensor([pooling.rows, pooling.columns, 1], deltas);
      const { output, argmax } = maxPool2d(image, settings);
      const math = max ? output : averagePool2d(image, settings);
      expect(Array.from(pooling.output), name).to.deep.equal(Array.from(math.data));
      const wantedBack = max
        ? maxPool2dGradient(delta, argmax, image.shape)
        : averagePool2dGradient(delta, image.shape, settings);
      expect(Array.from(back.values), name).to.deep.equal(Array.from(wantedBack.data));
    }
  });

  it('sends the gradient back window by window', () => {
    const back = pooled('overlapping');
    const { pooling } = back;
    expect(Array.from(back.after(0)).every((value) => value === 0)).to.equal(true);
    for (let stops = 1; stops <= pooling.stops; stops++) {
      const step = back.after(stops).map((value, i) => value - back.after(stops - 1)[i]);
      const stop = pooling.at(stops - 1);
      step.forEach((value, i) => {
        expect(value).to.be.closeTo(i === stop.winner ? back.deltas[stop.index] : 0, 1e-12);
      });
    }
  });

  it('names what is wrong', () => {
    const attributes = poolPresets.max;
    expect(() => settingsFrom({ ...attributes, operation: 'min' }, 4, 4)).to.throw('no operation “min”');
    expect(() => settingsFrom({ ...attributes, windowSize: '0' }, 4, 4)).to.throw('window size “0”');
    expect(() => settingsFrom({ ...attributes, stride: '1.5' }, 4, 4)).to.throw('stride “1.5”');
    expect(() => pooled('max', '1 2')).to.throw('must be a 2×2 matrix');
    const settings = settingsFrom({ ...attributes, windowSize: '5' }, 4, 4);
    expect(() => new Pooling(rowsOf(attributes.input), settings)).to.throw('height');
  });
});

describe('<pool-stepper>', () => {
  it('shows the untouched example with its numbers, its winner and its caption', async () => {
    const element = await fixture<PoolStepper>(still);
    await element.ready;
    expect(numbersIn(element, 'output')).to.deep.equal(['3', '4', '5', '3']);
    expect(formula(element)).to.equal('max(1, 3, 0, 2) = 3');
    expect(caption(element)).to.equal('Window 1 of 4: its largest number is 3, and that is the output.');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('Output: 3, 4; 5, 3.');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  for (const preset of presets) {
    it(`draws what was computed: ${preset}`, async () => {
      const element = await fixture<PoolStepper>(
        html`<pool-stepper autoplay="off" preset=${preset} direction="backward"></pool-stepper>`,
      );
      await arrived(element, '.backward');
      const attributes = poolPresets[preset];
      const map = rowsOf(attributes.input);
      const { size, stride, operation } = settingsFrom(attributes, map.length, map[0].length);
      const wanted = plainLoops(map, operation === 'max', size, stride, 0);
      const written = (values: number[]): string[] => values.map((value) => formatNumber(value));
      expect(numbersIn(element, 'output')).to.deep.equal(written(wanted.output));
      const deltas = numbersIn(element, 'delta').map((text) => Number(text.replace('−', '-')));
      expect(numbersIn(element, 'gradient')).to.deep.equal(written(wanted.gradient(deltas)));
      expect(element.figureTable().rows.flat()).to.deep.equal(written(wanted.gradient(deltas)));
      expect(part(element, '.stage').getAttribute('aria-label')).to.include('Gradient of the input:');
    });
  }

  it('never says = where the digits shown do not tell the number', async () => {
    const element = await fixture<PoolStepper>(
      html`<pool-stepper autoplay="off" preset="global" direction="backward"></pool-stepper>`,
    );
    await arrived(element, '.formula.back');
    expect(formula(element)).to.equal('row 1, column 1: 1/16 · 1 ≈ 0.06');
    element.direction = 'forward';
    await element.updateComplete;
    expect(formula(element)).to.match(/\) ÷ 16 = 27 ÷ 16 ≈ 1\.69$/);
  });

  it('strikes out what no window reaches', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" preset="odd"></pool-stepper>`);
    expect(part(element, '.unused').getAttribute('d')).to.not.equal('');
    expect(caption(element)).to.include('No window fits over the last row and the last column');
    const input = gridOf(element, 'input');
    for (const key of ['End', 'PageDown']) {
      press(input, key);
      await element.updateComplete;
    }
    expect(caption(element)).to.equal(
      'The number in row 5, column 5 lies in no window: it is not used, and its gradient is 0.',
    );
  });

  it('does the whole lesson by keyboard', async () => {
    const element = await fixture<PoolStepper>(still);
    const steps: number[] = [];
    element.addEventListener('convlets-step', (event) => steps.push(event.detail.step));
    const output = gridOf(element, 'output');
    for (const key of ['ArrowRight', 'ArrowDown', 'Home']) {
      press(output, key);
      await element.updateComplete;
    }
    expect(steps).to.deep.equal([1, 3, 2]);
    expect(part(element, '#output-cell').getAttribute('aria-label')).to.equal('row 2, column 1: 5');

    const changed = oneEvent(element, 'change');
    part(element, '.directions button:last-child').click();
    await changed;
    await element.updateComplete;
    expect(element.direction).to.equal('backward');
    await arrived(element, '.backward');
    press(gridOf(element, 'delta'), 'Enter');
    await element.updateComplete;
    const field = (await arrived(element, '.editor input')) as HTMLInputElement;
    // The focus follows the form; elements are compared here, since no message could show them.
    const focused = (target: Element): boolean => element.shadowRoot?.activeElement === target;
    while (!focused(field)) await new Promise((resolve) => setTimeout(resolve, 10));
    field.value = '-1/2';
    field.form?.requestSubmit();
    await element.updateComplete;
    expect(element.gradient).to.equal('1 -2; -0.5 -1');
    expect(focused(gridOf(element, 'delta'))).to.equal(true);
    expect(formula(element)).to.equal('row 3, column 1: 1 · (−0.5) = −0.5');
  });

  it('shows all terms of a number that several windows hold', async () => {
    const element = await fixture<PoolStepper>(
      html`<pool-stepper
        autoplay="off"
        preset="overlapping"
        direction="backward"
        gradient="1 -2 0.5; 3 1 -1; 2 -0.5 1"
      ></pool-stepper>`,
    );
    await arrived(element, '.backward');
    const selected = oneEvent(element, 'convlets-select');
    const gradient = gridOf(element, 'gradient');
    press(gradient, 'ArrowDown');
    await selected;
    for (const key of ['ArrowRight', 'ArrowRight']) {
      await element.updateComplete;
      press(gradient, key);
    }
    await element.updateComplete;
    expect(caption(element)).to.equal(
      'The number in row 2, column 3 lies in 4 windows: what they pass back adds up to −1.5.',
    );
    expect(formula(element)).to.equal(
      'row 2, column 3: 1 · (−2) + 1 · 0.5 + 1 · 1 + 1 · (−1) = −2 + 0.5 + 1 − 1 = −1.5',
    );
  });

  it('lets the reader change the map', async () => {
    const element = await fixture<PoolStepper>(still);
    press(gridOf(element, 'input'), 'Enter');
    await element.updateComplete;
    const field = (await arrived(element, '.editor input')) as HTMLInputElement;
    field.value = '9';
    field.form?.requestSubmit();
    await element.updateComplete;
    expect(numbersIn(element, 'output')).to.deep.equal(['9', '4', '5', '3']);
    element.setAttribute('lock', 'input');
    await element.updateComplete;
    press(gridOf(element, 'input'), 'Enter');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.editor')).to.equal(null);
  });

  it('hides an output until it is guessed', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper preset="average" predict></pool-stepper>`);
    expect(numbersIn(element, 'output')).to.deep.equal(['?', '?', '?', '?']);
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('Output: hidden until guessed');
    expect(formula(element)).to.equal('(1 + 3 + 0 + 2) ÷ 4 = ?');
    const guess = async (text: string): Promise<void> => {
      const field = (await arrived(element, '.guess input')) as HTMLInputElement;
      field.value = text;
      field.form?.requestSubmit();
      await element.updateComplete;
    };
    await guess('3');
    expect(caption(element)).to.equal('Not yet: add the 4 numbers in the window and divide by 4.');
    expect(numbersIn(element, 'output')[0]).to.equal('?');
    await guess('3/2');
    expect(numbersIn(element, 'output')).to.deep.equal(['1.5', '?', '?', '?']);
    expect(caption(element)).to.match(/^Right\./);
    await element.step();
    expect(caption(element)).to.equal('Window 2 of 4: which number does it give?');
    part(element, '.guess button[type=button]').click();
    await element.updateComplete;
    expect(numbersIn(element, 'output')[1]).to.equal('1.75');
    expect(element.figureTable().rows).to.deep.equal([
      ['1.5', '1.75'],
      ['?', '?'],
    ]);
  });

  it('plays to the end: outputs appear one by one', async () => {
    const element = await fixture<PoolStepper>(still);
    const seen: number[] = [];
    element.addEventListener('convlets-step', () => {
      // The picture is drawn after the event.
      void Promise.resolve()
        .then(() => element.updateComplete)
        .then(() => seen.push(numbersIn(element, 'output').length));
    });
    const [run, done] = [oneEvent(element, 'convlets-run'), oneEvent(element, 'convlets-done')];
    const playing = element.play();
    await run;
    await element.updateComplete;
    expect(numbersIn(element, 'output').length).to.equal(1);
    await playing;
    await done;
    await element.updateComplete;
    expect(seen.slice(0, 2)).to.deep.equal([2, 3]);
    expect(numbersIn(element, 'output').length).to.equal(4);
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" direction="backward"></pool-stepper>`);
    await arrived(element, '.backward');
    for (const [name, value, code] of [
      ['input', '1 2; 3', 'bad-input'],
      ['preset', 'min', 'bad-preset'],
      ['operation', 'min', 'bad-operation'],
      ['window-size', '7', 'bad-size'],
      ['stride', '0', 'bad-size'],
      ['padding', '-1', 'bad-size'],
      ['gradient', '1 2 3', 'bad-gradient'],
      ['direction', 'up', 'bad-direction'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(numbersIn(element, 'output')).to.deep.equal(['3', '4', '5', '3']);
      element.setAttribute(name, name === 'preset' ? 'max' : name === 'direction' ? 'backward' : '');
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
  });

  it('shows an example where the first attributes are wrong', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" window-size="7"></pool-stepper>`);
    expect(part(element, '[role=alert]').innerText).to.include('height');
    expect(numbersIn(element, 'output')).to.deep.equal(['3', '4', '5', '3']);
    element.windowSize = 'global';
    await element.updateComplete;
    expect(numbersIn(element, 'output')).to.deep.equal(['5']);
  });

  it('pools a handwritten digit', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" input="digit:4"></pool-stepper>`);
    await arrived(element, '.stage');
    expect(element.figureTable().rows.length).to.equal(14);
    // It starts where there is ink.
    expect(caption(element)).to.match(/: (its largest number is )?1\b/);
  });

  it('chooses examples and settings in its strip', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" window-size="3"></pool-stepper>`);
    const choose = async (index: number, value: string): Promise<void> => {
      const select = element.shadowRoot?.querySelectorAll('select')[index];
      if (!select) throw new Error('no select');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose(0, 'global');
    expect(element.windowSize).to.equal('');
    expect(numbersIn(element, 'output')).to.deep.equal(['1.69']);
    part(element, '.more summary').click();
    await arrived(element, '.more select');
    await choose(1, 'max');
    expect(numbersIn(element, 'output')).to.deep.equal(['5']);
    await choose(2, '3');
    await choose(3, '1');
    expect(numbersIn(element, 'output')).to.deep.equal(['5', '4', '5', '4']);
    const copy = await fixture<PoolStepper>(still);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(numbersIn(copy, 'output')).to.deep.equal(['5', '4', '5', '4']);
  });

  it('survives being moved', async () => {
    const element = await fixture<PoolStepper>(still);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(numbersIn(element, 'output')).to.deep.equal(['3', '4', '5', '3']);
  });

  it('is accessible', async () => {
    const element = await fixture<PoolStepper>(html`<pool-stepper autoplay="off" direction="backward"></pool-stepper>`);
    await arrived(element, '.backward');
    await expect(element).to.be.accessible();
  });
});

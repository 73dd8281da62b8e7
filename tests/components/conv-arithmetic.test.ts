import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConvArithmetic } from '../../src/components/conv-arithmetic/conv-arithmetic.js';
import '../../src/components/conv-arithmetic/conv-arithmetic.js';
import { Misfit } from '../../src/components/conv-arithmetic/conv-arithmetic.misfit.js';
import {
  inputIn,
  legalValues,
  SizeArithmetic,
  withLength,
} from '../../src/components/conv-arithmetic/conv-arithmetic.model.js';
import {
  presets,
  settingsFrom,
  type ArithmeticAttributes,
  type AxisSettings,
} from '../../src/components/conv-arithmetic/conv-arithmetic.settings.js';
import { crossCorrelate2d, filterFromRows, imageFromRows, rowsOf, transposedConvolve2d } from '../../src/math/index.js';

const nothing: ArithmeticAttributes = {
  preset: 'padding-strides-odd',
  input: '',
  kernel: '',
  stride: '',
  padding: '',
  dilation: '',
  outputPadding: '',
  transposed: false,
};
const sizesOf = (given: Partial<ArithmeticAttributes>): SizeArithmetic =>
  new SizeArithmetic(settingsFrom({ ...nothing, ...given }));

/** Where windows start along one axis: found by trying every position, without any formula. */
function starts(axis: AxisSettings): number[] {
  const found: number[] = [];
  for (let first = -axis.padding; first < axis.input + axis.padding; first += axis.stride) {
    const last = first + axis.dilation * (axis.kernel - 1);
    if (last < axis.input + axis.padding) found.push(first);
  }
  return found;
}

const numbers = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => ((i * 5 + j * 3 + 1) % 7) - 2.5));

/** The output over the cells of the model: plain loops over what is drawn. */
function drawnResult(sizes: SizeArithmetic, input: number[][], kernel: number[][]): number[][] {
  return Array.from({ length: sizes.y.output }, (_, row) =>
    Array.from({ length: sizes.x.output }, (_, column) => {
      let sum = 0;
      sizes.tapsAt({ row, column }).forEach((cell, tap) => {
        const value = input[inputIn(sizes.y, cell.row)]?.[inputIn(sizes.x, cell.column)] ?? 0;
        sum += value * kernel[Math.floor(tap / kernel[0].length)][tap % kernel[0].length];
      });
      return sum;
    }),
  );
}

/** Every input value stamps the kernel onto the output. */
function stamped({ y, x }: SizeArithmetic, input: number[][], kernel: number[][]): number[][] {
  const out = Array.from({ length: y.output }, () => new Array<number>(x.output).fill(0));
  input.forEach((values, i) => {
    values.forEach((value, j) => {
      kernel.forEach((weights, m) => {
        weights.forEach((weight, n) => {
          const row = i * y.settings.stride + m * y.settings.dilation - y.settings.padding;
          const column = j * x.settings.stride + n * x.settings.dilation - x.settings.padding;
          if (out[row]?.[column] !== undefined) out[row][column] += value * weight;
        });
      });
    });
  });
  return out;
}

const close = (got: number[][], wanted: number[][], what: string): void => {
  expect([got.length, got[0].length], what).to.deep.equal([wanted.length, wanted[0].length]);
  got.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value, `${what} ${String(i)},${String(j)}`).to.be.closeTo(wanted[i][j], 1e-9);
    });
  });
};

const flipped = (rows: number[][]): number[][] => rows.map((row) => [...row].reverse()).reverse();

const part = (element: ConvArithmetic, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const field = (element: ConvArithmetic, text: string): HTMLSelectElement | HTMLInputElement => {
  const label = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent.includes(text),
  );
  const found = label?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!found) throw new Error(`no field ${text}`);
  return found;
};
const choose = async (element: ConvArithmetic, text: string, value: string): Promise<void> => {
  const list = field(element, text);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
const sizeShown = (element: ConvArithmetic): string => {
  const row = element.figureTable().rows.find(([name]) => name === 'Output') ?? [];
  return row.slice(1).join('x');
};
const still = (given: unknown): Promise<ConvArithmetic> => fixture<ConvArithmetic>(given as ReturnType<typeof html>);

describe('SizeArithmetic', () => {
  for (const [preset, lengths] of Object.entries(presets)) {
    it(`${preset}: stops, cells and results agree with plain loops, forward and transposed`, () => {
      const forward = sizesOf({ preset });
      const wanted = starts({ ...lengths, outputPadding: 0 });
      expect(forward.x.output).to.equal(wanted.length);
      wanted.forEach((start, column) => {
        expect(forward.windowAt({ row: 0, column }).column).to.equal(start + lengths.padding);
      });
      const image = numbers(lengths.input, lengths.input);
      const kernel = numbers(lengths.kernel, lengths.kernel);
      const { stride, padding, dilation } = lengths;
      const result = drawnResult(forward, image, kernel);
      close(
        result,
        rowsOf(crossCorrelate2d(imageFromRows(image), filterFromRows(kernel), { stride, padding, dilation })),
        preset,
      );

      const back = sizesOf({ preset, transposed: true });
      expect([back.x.settings.input, back.x.output]).to.deep.equal([wanted.length, lengths.input]);
      // What is drawn is a direct convolution: with the kernel turned by 180°.
      const drawn = drawnResult(back, result, flipped(kernel));
      close(drawn, stamped(back, result, kernel), `${preset} transposed`);
      const { outputPadding } = back.x.settings;
      close(
        drawn,
        rowsOf(
          transposedConvolve2d(imageFromRows(result), filterFromRows(kernel), {
            stride,
            padding,
            dilation,
            outputPadding,
          }),
        ),
        `${preset} transposed against the library`,
      );
    });
  }

  it('agrees with a count of positions over all small sizes, and refuses exactly those without any', () => {
    for (let input = 1; input <= 7; input++)
      for (let kernel = 1; kernel <= 4; kernel++)
        for (let stride = 1; stride <= 3; stride++)
          for (let padding = 0; padding <= 2; padding++)
            for (let dilation = 1; dilation <= 2; dilation++) {
              const axis = { input, kernel, stride, padding, dilation, outputPadding: 0 };
              const wanted = starts(axis).length;
              const make = (): SizeArithmetic => new SizeArithmetic({ y: axis, x: axis, transposed: false });
              if (wanted === 0) expect(make).to.throw(Misfit, 'bad-size');
              else expect(make().x.output).to.equal(wanted);
            }
  });

  it('knows which outputs a cell feeds and which cells a weight meets', () => {
    for (const given of [{ preset: 'padding-strides-odd' }, { preset: 'dilation' }, { transposed: true }]) {
      const sizes = sizesOf(given);
      const key = ({ row, column }: { row: number; column: number }): string => `${String(row)},${String(column)}`;
      const fed = new Map<string, string[]>();
      const met = new Map<number, Set<string>>();
      for (let stop = 0; stop < sizes.stops; stop++) {
        sizes.tapsAt(sizes.at(stop)).forEach((cell, tap) => {
          fed.set(key(cell), [...(fed.get(key(cell)) ?? []), key(sizes.at(stop))]);
          met.set(tap, (met.get(tap) ?? new Set()).add(key(cell)));
        });
      }
      for (let row = 0; row < sizes.y.cells; row++)
        for (let column = 0; column < sizes.x.cells; column++)
          expect(sizes.fedBy({ row, column }).map(key).sort()).to.deep.equal(
            (fed.get(key({ row, column })) ?? []).sort(),
          );
      const columns = sizes.x.settings.kernel;
      for (const [tap, cells] of met)
        expect(
          sizes
            .metBy({ row: Math.floor(tap / columns), column: tap % columns })
            .map(key)
            .sort(),
        ).to.deep.equal([...cells].sort());
    }
  });

  it('counts the multiplications that meet a real value', () => {
    for (const given of [
      {},
      { preset: 'dilation' },
      { transposed: true },
      { input: '5x7', kernel: '3x2', stride: '2x1' },
    ]) {
      const sizes = sizesOf(given);
      let real = 0;
      for (let stop = 0; stop < sizes.stops; stop++)
        for (const { row, column } of sizes.tapsAt(sizes.at(stop)))
          if (inputIn(sizes.y, row) >= 0 && inputIn(sizes.x, column) >= 0) real++;
      expect(sizes.meaningful).to.equal(real);
    }
  });

  it('offers exactly the legal values, and every one of them works', () => {
    const { settings } = sizesOf({});
    expect(legalValues(settings, 'kernel', 'both')).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(legalValues(settings, 'input', 'both')[0]).to.equal(1);
    for (const value of legalValues(settings, 'dilation', 'both'))
      expect(new SizeArithmetic(withLength(settings, 'dilation', 'both', value)).stops).to.be.greaterThan(0);
    const back = sizesOf({ transposed: true });
    expect(legalValues(back.settings, 'outputPadding', 'both')).to.deep.equal([0, 1]);
    expect(Math.max(...legalValues(back.settings, 'padding', 'both'))).to.equal(2);
  });

  it('leads from a convolution to its transposed one and back', () => {
    for (const preset of Object.keys(presets)) {
      const { settings, counterpart } = sizesOf({ preset });
      expect(new SizeArithmetic(counterpart).counterpart).to.deep.equal(settings);
    }
  });
});

describe('<conv-arithmetic>', () => {
  it('shows a size with its formula, and the column that the floor drops', async () => {
    const element = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    await element.ready;
    expect(sizeShown(element)).to.equal('3x3');
    const rows = [...(element.shadowRoot?.querySelectorAll('mtr') ?? [])].map((row) =>
      row.textContent.replace(/\s/g, ''),
    );
    expect(rows).to.deep.equal(['O=⌊(N+2·P−D·(K−1)−1)/S⌋+1', '3=⌊(6+2·1−1·(3−1)−1)/2⌋+1']);
    expect(part(element, '.worked').textContent.replace(/\s+/g, ' ').trim()).to.equal('= ⌊5/2⌋ + 1 = ⌊2.5⌋ + 1 = 3');
    expect(part(element, '.hatch').getAttribute('d')).to.not.equal('');
    expect(part(element, 'p.counts').textContent).to.include('9 places × 9 = 81');
    const text = part(element, '.stage').getAttribute('aria-label') ?? '';
    expect(text).to.include('6 × 6').and.to.include('3 × 3').and.to.include('Padding P = 1').and.to.include('hatched');
  });

  it('draws every preset both ways', async () => {
    const element = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    for (const [preset, { input }] of Object.entries(presets)) {
      element.preset = preset;
      element.transposed = false;
      await element.updateComplete;
      const direct = sizeShown(element);
      expect(part(element, '.stage').getAttribute('aria-label')).to.include(`output of ${direct.replace('x', ' × ')}`);
      element.transposed = true;
      await element.updateComplete;
      expect(sizeShown(element)).to.equal(`${String(input)}x${String(input)}`);
      expect(part(element, '.caption').textContent).to.include('border of');
      expect(part(element, '.error, .formula').className).to.equal('formula');
    }
  });

  it('takes height and width apart', async () => {
    const element = await still(
      html`<conv-arithmetic input="5x7" kernel="3x2" stride="2x1" padding="1x0" autoplay="off"></conv-arithmetic>`,
    );
    expect(sizeShown(element)).to.equal('3x6');
    expect(element.shadowRoot?.querySelectorAll('mtr').length).to.equal(3);
    expect(part(element, 'p.counts').textContent).to.include('6 weights');
  });

  it('is all within reach of the keyboard', async () => {
    const element = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    const [input, output, kernel] = [...(element.shadowRoot?.querySelectorAll('[role=grid]') ?? [])];
    for (const grid of [input, output, kernel]) expect(grid.getAttribute('tabindex')).to.equal('0');
    press(output, 'ArrowRight');
    await element.updateComplete;
    expect(part(element, '.caption').textContent).to.include('Place 2 of 9').and.to.include('columns 3–\u20605');
    press(input, 'End');
    await element.updateComplete;
    expect(part(element, '.caption').textContent).to.include('used by 0 outputs');
    press(kernel, 'ArrowRight');
    await element.updateComplete;
    expect(part(element, '.caption').textContent).to.include('meets 9 cells');
  });

  it('moves over the gaps of a dilated kernel', async () => {
    const element = await still(html`<conv-arithmetic preset="dilation" autoplay="off"></conv-arithmetic>`);
    const kernel = part(element, '[role=grid]:has(#kernel-cell)');
    press(kernel, 'ArrowRight');
    await element.updateComplete;
    press(part(element, '[role=grid]:has(#kernel-cell)'), 'ArrowRight');
    await element.updateComplete;
    expect(part(element, '.caption').textContent).to.include('row 1, column 3 of the kernel');
  });

  it('offers legal values only, says it when the reader changes one, and follows the preset again', async () => {
    const element = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    const values = (text: string): string[] =>
      [...(field(element, text) as HTMLSelectElement).options].map((one) => one.value);
    expect(values('Kernel K')).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8']);
    const changed = oneEvent(element, 'change');
    await choose(element, 'Kernel K', '5');
    await changed;
    expect(sizeShown(element)).to.equal('2x2');
    expect(element.shadowRoot?.querySelector('.hatch') !== null).to.equal(true);
    await choose(element, 'Figure', 'same-padding');
    expect(sizeShown(element)).to.equal('5x5');
    expect(field(element, 'Kernel K').value).to.equal('3');
    await choose(element, 'Kernel K', '5');
    await choose(element, 'Figure', 'dilation');
    expect(field(element, 'Kernel K').value).to.equal('3');
    expect(field(element, 'Figure').value).to.equal('dilation');
  });

  it('turns what the reader set into its transposed convolution', async () => {
    const element = await still(
      html`<conv-arithmetic input="7" kernel="4" stride="3" padding="1" autoplay="off"></conv-arithmetic>`,
    );
    expect(sizeShown(element)).to.equal('2x2');
    field(element, 'transposed').click();
    await element.updateComplete;
    expect([element.transposed, element.input, sizeShown(element)]).to.deep.equal([true, '2', '7x7']);
    field(element, 'transposed').click();
    await element.updateComplete;
    expect([element.transposed, element.input, sizeShown(element)]).to.deep.equal([false, '7', '2x2']);
  });

  it('says why “same” is impossible, and keeps the last good picture', async () => {
    const element = await still(
      html`<conv-arithmetic preset="same-padding" padding="same" autoplay="off"></conv-arithmetic>`,
    );
    expect(sizeShown(element)).to.equal('5x5');
    const failed = oneEvent(element, 'convlets-error');
    element.stride = '2';
    await element.updateComplete;
    expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('bad-same');
    expect(part(element, '.error').textContent).to.include('stride is 2');
    expect(sizeShown(element)).to.equal('5x5');
    element.stride = '1';
    element.kernel = '4';
    await element.updateComplete;
    expect(part(element, '.error').textContent).to.include('even');
    element.kernel = '3';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.error')).to.equal(null);
  });

  it('names what is wrong in each attribute', () => {
    for (const [given, code] of [
      [{ input: 'big' }, 'bad-input'],
      [{ kernel: '0' }, 'bad-kernel'],
      [{ stride: '1x2x3' }, 'bad-stride'],
      [{ padding: '-1' }, 'bad-padding'],
      [{ padding: '1x' }, 'bad-padding'],
      [{ dilation: '1.5' }, 'bad-dilation'],
      [{ outputPadding: 'x' }, 'bad-output-padding'],
      [{ preset: 'magic' }, 'bad-preset'],
      [{ input: '2', kernel: '5', padding: '0' }, 'bad-size'],
      [{ transposed: true, padding: '3' }, 'bad-size'],
      [{ transposed: true, outputPadding: '2' }, 'bad-size'],
      [{ transposed: true, input: '20', stride: '8', padding: '0' }, 'too-large'],
    ] as const) {
      let seen: unknown;
      try {
        sizesOf(given);
      } catch (error) {
        seen = (error as { code?: string }).code;
      }
      expect(seen, JSON.stringify(given)).to.equal(code);
    }
  });

  it('hides the size until it is guessed', async () => {
    const element = await still(html`<conv-arithmetic predict autoplay="off"></conv-arithmetic>`);
    await waitUntil(() => element.shadowRoot?.querySelector('form'));
    expect(sizeShown(element)).to.equal('?x?');
    expect(part(element, '.stage').getAttribute('aria-label')).to.match(/output of \? × \?\.$/);
    expect(element.shadowRoot?.querySelector('input[type=range]')).to.equal(null);
    const guess = async (rows: string, columns: string): Promise<void> => {
      const [first, second] = part(element, 'form').querySelectorAll('input');
      first.value = rows;
      second.value = columns;
      part(element, 'form button').click();
      await element.updateComplete;
    };
    await guess('4', '4');
    expect(part(element, 'form').textContent).to.include('too large');
    expect(sizeShown(element)).to.equal('?x?');
    await guess('3', '3');
    expect(sizeShown(element)).to.equal('3x3');
    await choose(element, 'Kernel K', '2');
    expect(sizeShown(element)).to.equal('?x?');
  });

  it('walks to the end and says so', async () => {
    const element = await still(html`<conv-arithmetic preset="no-padding-strides" autoplay="off"></conv-arithmetic>`);
    const steps: number[] = [];
    element.addEventListener('convlets-step', (event) => steps.push(event.detail.step));
    await element.step();
    await element.seek(2);
    const done = oneEvent(element, 'convlets-done');
    await element.play();
    await done;
    expect(steps).to.deep.equal([1, 2, 3]);
    await element.reset();
    expect(part(element, '.caption').textContent).to.include('Place 1 of 4');
  });

  it('answers to the formula: a symbol lights up what it counts', async () => {
    const element = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    const padding = [...(element.shadowRoot?.querySelectorAll('.mark') ?? [])].find(
      (one) => one.textContent.trim() === 'P',
    );
    padding?.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('.glow').length).to.equal(28);
  });

  it('keeps its state, leaves as a file, survives being moved', async () => {
    const element = await still(html`<conv-arithmetic input="5x7" kernel="2" autoplay="off"></conv-arithmetic>`);
    const copy = await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
    const picture = (await element.export({ type: 'svg' })) as string;
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    const parent = element.parentElement;
    for (let i = 0; i < 20; i++) parent?.append(element);
    await element.updateComplete;
    expect(sizeShown(element)).to.equal(sizeShown(copy));
  });

  it('is accessible', async () => {
    await expect(await still(html`<conv-arithmetic autoplay="off"></conv-arithmetic>`)).to.be.accessible();
    const element = await still(html`<conv-arithmetic predict autoplay="off"></conv-arithmetic>`);
    await waitUntil(() => element.shadowRoot?.querySelector('form'));
    await expect(element).to.be.accessible();
  });
});

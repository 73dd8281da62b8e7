import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConvSlider } from '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/conv-slider/conv-slider.js';
import { kernelPresets } from '../../src/data/kernel-presets.js';
import {
  kernelFrom,
  settingsFrom,
  SlidingFilter,
  type SliderSettings,
} from '../../src/components/conv-slider/conv-slider.model.js';
import { complain } from '../../src/components/conv-slider/conv-slider.wrong.js';
import { InputError } from '../../src/data/input-error.js';
import { imageFromRows, Random, ShapeError, tensor } from '../../src/math/index.js';

const settings: SliderSettings = {
  kernel: [
    [1, 0],
    [2, -1],
  ],
  stride: 1,
  padding: 'valid',
  dilation: 1,
  mode: 'cross-correlation',
  bias: 0,
  activation: 'linear',
};
const image = imageFromRows([
  [0, 0, 1],
  [0, 2, 1],
  [1, 1, 2],
]);

/** Plain loops over a single-channel image, written apart from the library. */
function plainLoops(pixels: number[][], kernel: readonly (readonly number[])[], stride: number, pad: number): number[] {
  const result: number[] = [];
  const at = (row: number, column: number): number => pixels[row]?.[column] ?? 0;
  for (let top = -pad; top + kernel.length <= pixels.length + pad; top += stride) {
    for (let left = -pad; left + kernel[0].length <= pixels[0].length + pad; left += stride) {
      let sum = 0;
      kernel.forEach((row, m) => {
        row.forEach((weight, n) => (sum += weight * at(top + m, left + n)));
      });
      result.push(sum);
    }
  }
  return result;
}

const part = (element: ConvSlider, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
/** Parts that are fetched when first needed appear a little later. */
const shown = (element: ConvSlider, selector: string): Promise<void> =>
  waitUntil(() => element.shadowRoot?.querySelector(selector), `${selector} did not come`);
const outputs = (element: ConvSlider): string[][] => element.figureTable().rows.map((row) => row.map(String));

describe('SlidingFilter', () => {
  it('gives the four numbers of the worked example', () => {
    expect([...new SlidingFilter(image, settings).output]).to.deep.equal([-2, 3, 1, 2]);
  });

  it('shows in the map what each stop adds up to, bit for bit', () => {
    const random = new Random(5);
    const colours = tensor(
      [7, 6, 3],
      Array.from({ length: 126 }, () => random.uniform() - 0.5),
    );
    for (const mode of ['cross-correlation', 'convolution'] as const) {
      for (const stride of [1, 2]) {
        for (const dilation of [1, 2]) {
          const kernel = kernelFrom('0.3 -1.7 0.1; 2.9 0 -0.7', '') ?? [];
          const wanted = { ...settings, kernel, mode, stride, dilation, padding: 2, bias: 0.3 };
          const sliding = new SlidingFilter(colours, wanted);
          sliding.output.forEach((value, i) => {
            expect(value).to.equal(sliding.at(i).before);
          });
        }
      }
    }
  });

  it('agrees with plain loops for every preset, stride and padding', () => {
    const pixels = Array.from({ length: 7 }, (_, i) => Array.from({ length: 6 }, (_, j) => ((i * 5 + j * 3) % 8) / 4));
    for (const [name, kernel] of Object.entries(kernelPresets)) {
      for (const stride of [1, 2]) {
        for (const padding of [0, 1]) {
          const { output } = new SlidingFilter(imageFromRows(pixels), { ...settings, kernel, stride, padding });
          const wanted = plainLoops(pixels, kernel, stride, padding);
          expect(output.length, name).to.equal(wanted.length);
          output.forEach((value, i) => {
            expect(value, name).to.be.closeTo(wanted[i], 1e-12);
          });
        }
      }
    }
  });

  it('flips the filter for true convolution only', () => {
    const impulse = imageFromRows([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
    const kernel = [
      [1, 2],
      [3, 4],
    ];
    expect([...new SlidingFilter(impulse, { ...settings, kernel }).output]).to.deep.equal([4, 3, 2, 1]);
    expect([...new SlidingFilter(impulse, { ...settings, kernel, mode: 'convolution' }).output]).to.deep.equal([
      1, 2, 3, 4,
    ]);
  });

  it('adds up all channels', () => {
    const three = tensor([1, 2, 3], [1, 2, 3, 4, 5, 6]);
    expect([...new SlidingFilter(three, { ...settings, kernel: [[1, -1]] }).output]).to.deep.equal([-9]);
  });

  it('knows every output that a pixel feeds', () => {
    for (const stride of [1, 2]) {
      const sliding = new SlidingFilter(image, { ...settings, stride, padding: 1 });
      for (let row = 0; row < 3; row++) {
        for (let column = 0; column < 3; column++) {
          const fed = sliding.fedBy({ row, column }).map((cell) => cell.row * sliding.columns + cell.column);
          const wanted = Array.from({ length: sliding.stops }, (_, i) => sliding.at(i))
            .map(({ top, left }, i) => (row >= top && row < top + 2 && column >= left && column < left + 2 ? i : -1))
            .filter((i) => i >= 0);
          expect(fed.sort((a, b) => a - b)).to.deep.equal(wanted);
        }
      }
    }
  });

  it('reads kernels and names what is wrong with them', () => {
    expect(kernelFrom('1 0 -1; 1/2, 0 −2', '')).to.deep.equal([
      [1, 0, -1],
      [0.5, 0, -2],
    ]);
    expect(kernelFrom('', 'box-blur')?.[0]).to.deep.equal([1 / 9, 1 / 9, 1 / 9]);
    expect(() => new SlidingFilter(image, { ...settings, dilation: 9 })).to.throw(ShapeError);
    for (const [wrong, code, message] of [
      [{ kernel: '1 2; 3' }, 'bad-kernel', 'The kernel “1 2; 3” is no matrix of numbers up to 11×11'],
      [{ preset: 'sobel-z' }, 'bad-preset', 'There is no preset “sobel-z”. There are: identity, '],
      [{ preset: 'constructor' }, 'bad-preset', 'There is no preset “constructor”'],
      [{ bias: NaN }, 'bad-bias', 'The bias is no number.'],
      [{ stride: 0 }, 'bad-size', 'The stride must be a whole number of at least 1, not 0.'],
      [{ dilation: 1.5 }, 'bad-size', 'The dilation must be a whole number of at least 1, not 1.5.'],
      [{ padding: 'some' }, 'bad-size', 'The padding must be valid, same, or a whole number of at least 0.'],
      [
        { dilation: 9, padding: '1' },
        'bad-size',
        'The kernel covers 19×19 pixels; with its padding, the image has 5×5.',
      ],
      [{ padding: '70' }, 'bad-size', 'The feature map would be 141×141; 128×128 is the most that can be seen.'],
    ] as const) {
      const attributes = { ...settings, kernel: '', preset: 'sobel-x', padding: 'valid', ...wrong };
      expect(settingsFrom(attributes, image.shape), message).to.equal(undefined);
      expect(() => complain(attributes, image.shape))
        .to.throw(InputError, message)
        .with.property('code', code);
    }
  });
});

describe('<conv-slider>', () => {
  it('shows the worked example with its numbers and sums', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1" autoplay="off"></conv-slider>`,
    );
    await element.ready;
    expect(outputs(element)).to.deep.equal([
      ['−2', '3'],
      ['1', '2'],
    ]);
    await element.seek(3);
    const formula = part(element, '.formula .terms').innerText.replace(/\s+/g, ' ').trim();
    expect(formula).to.equal('2 + 2 − 2 = 2');
    expect(part(element, '.caption').innerText).to.include('+2');
  });

  it('starts at the strongest answer of the untouched digit', async () => {
    const element = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    await element.ready;
    expect(outputs(element).length).to.equal(26);
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('a handwritten 4');
    // Shown to two decimals, −0.99 − 1.98 − 0.99 is not −3.97.
    expect(part(element, '.sum').textContent).to.equal('Σ ≈ −3.97');
    expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
  });

  it('walks over the feature map with the keys of a grid', async () => {
    const element = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    await element.seek(0);
    const map = part(element, '[aria-activedescendant=output-cell]');
    const steps: number[] = [];
    element.addEventListener('convlets-step', (event) => steps.push(event.detail.step));
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'PageDown']) {
      press(map, key);
      await element.updateComplete;
    }
    expect(steps).to.deep.equal([1, 27, 51, 26, 650]);
    await element.updateComplete;
    expect(part(element, '#output-cell').getAttribute('aria-label')).to.match(/^row 26, column 1:/);
  });

  it('says how many outputs a pixel feeds', async () => {
    const element = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    press(part(element, '[aria-activedescendant=input-cell]'), 'ArrowDown');
    await element.updateComplete;
    expect(part(element, '.caption').innerText).to.include('is used by 9 outputs');
    expect(element.shadowRoot?.querySelectorAll('.window.related').length).to.equal(10);
  });

  it('lets the reader change a weight by keyboard', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1" autoplay="off"></conv-slider>`,
    );
    await element.ready;
    press(part(element, '[aria-activedescendant=weights-cell]'), 'Home');
    await element.updateComplete;
    press(part(element, '[aria-activedescendant=weights-cell]'), 'PageUp');
    await element.updateComplete;
    press(part(element, '[aria-activedescendant=weights-cell]'), 'Enter');
    await shown(element, '.editor input');
    const field = part(element, '.editor input') as HTMLInputElement;
    field.value = '1/2';
    const changed = oneEvent(element, 'change');
    field.form?.requestSubmit();
    await changed;
    await element.updateComplete;
    expect(element.kernel).to.equal('0.5 0; 2 -1');
    expect(outputs(element)[1]).to.deep.equal(['1', '1']);
  });

  it('hides every answer until it is guessed', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider predict input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1"></conv-slider>`,
    );
    await element.seek(1);
    await shown(element, '.editor input');
    const guess = async (text: string): Promise<void> => {
      const field = part(element, '.editor input') as HTMLInputElement;
      field.value = text;
      field.form?.requestSubmit();
      await element.updateComplete;
    };
    expect(outputs(element)).to.deep.equal([
      ['?', '?'],
      ['?', '?'],
    ]);
    expect(part(element, '.sum').textContent).to.equal('Σ = ?');
    expect(part(element, '.terms').innerText).to.match(/= \?$/);
    expect(part(element, 'svg.stage').getAttribute('aria-label')).to.include('from ? to ?');
    await guess('4');
    expect(part(element, '.caption').innerText).to.match(/^Not 4;/);
    expect(outputs(element)[0]).to.deep.equal(['?', '?']);
    await guess('3');
    expect(part(element, '.caption').innerText).to.match(/^Right, it is 3\./);
    expect(outputs(element)[0]).to.deep.equal(['?', '3']);
    expect(element.shadowRoot?.querySelector('.editor')).to.equal(null);
    await element.step();
    await shown(element, '.editor');
    (part(element, '.editor button[type=button]') as HTMLButtonElement).click();
    await element.updateComplete;
    expect(outputs(element)[1]).to.deep.equal(['1', '?']);
  });

  it('says how alike patch and filter are, whatever the brightness', async () => {
    for (const bright of [1, 10]) {
      const element = await fixture<ConvSlider>(
        html`<conv-slider input=${`${String(3 * bright)} 0; 0 ${String(4 * bright)}`} kernel="3 0; 0 3"></conv-slider>`,
      );
      // (9 + 12) / (5 · √18) = 0.98995
      expect(part(element, '.sum + .note').textContent).to.contain('cosine 0.99');
    }
  });

  it('shows that an edge is not a line', async () => {
    const answers = async (preset: string): Promise<string[]> => {
      const element = await fixture<ConvSlider>(html`<conv-slider preset=${preset} autoplay="off"></conv-slider>`);
      return outputs(element)[2];
    };
    expect(await answers('edge-on-line')).to.deep.equal(['0', '3', '0', '−3', '0']);
    expect(await answers('line-on-line')).to.deep.equal(['0', '−3', '6', '−3', '0']);
  });

  it('keeps what the reader set in the address, and reads it back', async () => {
    const before = location.hash;
    history.replaceState(null, '', '#elsewhere');
    const tag = html`<conv-slider id="a b" permalink autoplay="off"></conv-slider>`;
    const element = await fixture<ConvSlider>(tag);
    element.stride = 2;
    await waitUntil(() => location.hash.includes('stride'), 'no state in the address');
    expect(decodeURIComponent(location.hash)).to.equal('#elsewhere&a b={"stride":2}');
    element.remove();
    const again = await fixture<ConvSlider>(tag);
    await waitUntil(() => again.stride === 2, 'the state was not read');
    history.replaceState(null, '', `#a%20b=${encodeURIComponent('{"stride":"no number","bias":1}')}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(again.bias).to.equal(1);
    expect(again.stride).to.equal(1);
    again.remove();
    history.replaceState(null, '', before || location.pathname + location.search);
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider input="0 0 1; 0 2 1; 1 1 2" kernel="1 0; 2 -1" autoplay="off"></conv-slider>`,
    );
    await element.ready;
    for (const [name, value, code] of [
      ['kernel', '1 2; 3', 'bad-kernel'],
      ['input', '1 2; 3', 'bad-input'],
      ['stride', '0', 'bad-size'],
      ['padding', 'some', 'bad-size'],
      ['activation', 'gelu', 'bad-activation'],
      ['mode', 'flip', 'bad-mode'],
    ]) {
      const before = element.getAttribute(name);
      const failed = oneEvent(element, 'convlets-error');
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(outputs(element)[0]).to.deep.equal(['−2', '3']);
      if (before === null)
        element.setAttribute(
          name,
          { stride: '1', padding: 'valid', activation: 'linear', mode: 'cross-correlation' }[name] ?? '',
        );
      else element.setAttribute(name, before);
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[role=alert]'), name).to.equal(null);
    }
  });

  it('names an image that cannot be loaded', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider autoplay="off" input="data:image/png;base64,none"></conv-slider>`,
    );
    await oneEvent(element, 'convlets-error');
    await element.updateComplete;
    expect(part(element, '[role=alert]').innerText).to.include('could not be loaded');
  });

  it('plays to the end and says so', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider input="1 2" kernel="1 1" autoplay="off"></conv-slider>`,
    );
    await element.ready;
    const done = oneEvent(element, 'convlets-done');
    await element.play();
    await done;
  });

  it('leaves as a file', async () => {
    const element = await fixture<ConvSlider>(
      html`<conv-slider input="1 2; 3 4" kernel="1" autoplay="off"></conv-slider>`,
    );
    expect(await element.export({ type: 'csv' })).to.equal('1,2\n1,2\n3,4');
    const picture = (await element.export({ type: 'svg' })) as string;
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    expect(picture).to.not.include('var(');
    expect(((await element.export({ type: 'png' })) as Blob).type).to.equal('image/png');
    const copy = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(outputs(copy)).to.deep.equal(outputs(element));
  });

  it('survives being moved', async () => {
    const element = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    const parent = element.parentElement;
    for (let i = 0; i < 50; i++) parent?.append(element);
    await element.updateComplete;
    expect(outputs(element).length).to.equal(26);
  });

  it('is accessible', async () => {
    const element = await fixture<ConvSlider>(html`<conv-slider autoplay="off"></conv-slider>`);
    await expect(element).to.be.accessible();
  });
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateTrainer } from '../../src/components/template-trainer/template-trainer.js';
import '../../src/components/template-trainer/template-trainer.js';
import { AnyNet } from '../../src/components/template-trainer/template-trainer.any-net.js';
import { Net, type Head, type Settings } from '../../src/components/template-trainer/template-trainer.net.js';
import { momentsOf } from '../../src/components/template-trainer/template-trainer.variants.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { activation, activationDerivative, softmax, tensor, type Activation } from '../../src/math/index.js';
import { sessionNamed } from '../../src/training/index.js';

const pixels = sampleDigit('4');
const example = { pixels, label: 4 };
const settings = (change: Partial<Settings> & { name?: Activation } = {}): Settings => {
  const { name, ...rest } = change;
  return {
    ...{ filterSize: 28, head: 'flatten', optimizer: 'sgd', rate: 0.05, decay: 0, std: 0.007, seed: 3 },
    ...rest,
    ...(name && {
      squash: { value: (x: number) => activation(name, x), slope: (x: number) => activationDerivative(name, x) },
    }),
  };
};

/** Probabilities from the parameters in a row, in plain loops: filters, biases, dense weights, dense biases. */
function reference(p: ArrayLike<number>, size: number, head: Head, name: Activation): Float64Array {
  const across = 29 - size;
  let next = 0;
  const filters = Array.from({ length: 5 * size * size }, () => p[next++]);
  const biases = Array.from({ length: 5 }, () => p[next++]);
  const features: number[] = [];
  for (let k = 0; k < 5; k++) {
    const maps: number[] = [];
    for (let top = 0; top < across; top++) {
      for (let left = 0; left < across; left++) {
        let sum = biases[k];
        for (let m = 0; m < size; m++) {
          for (let n = 0; n < size; n++) {
            sum += filters[k * size * size + m * size + n] * pixels[(top + m) * 28 + left + n];
          }
        }
        maps.push(activation(name, sum));
      }
    }
    if (head === 'flatten') features.push(...maps);
    else if (head === 'max') features.push(Math.max(...maps));
    else features.push(maps.reduce((a, b) => a + b) / maps.length);
  }
  const dense = features.map(() => Array.from({ length: 10 }, () => p[next++]));
  const logits = Array.from({ length: 10 }, (_, j) => {
    let sum = p[next + j];
    features.forEach((feature, i) => (sum += feature * dense[i][j]));
    return sum;
  });
  return softmax(tensor([10], logits)).data;
}

describe('Net', () => {
  for (const [size, head, name] of [
    [28, 'flatten', 'linear'],
    [28, 'flatten', 'tanh'],
    [14, 'flatten', 'linear'],
    [14, 'average', 'leaky-relu'],
    [10, 'max', 'linear'],
    [7, 'max', 'sigmoid'],
  ] as const) {
    it(`answers and learns as plain loops and finite differences say: ${String(size)}, ${head}, ${name}`, () => {
      const net = new AnyNet(settings({ filterSize: size, head, name, std: 0.05 }));
      const expected = reference(net.parameters, size, head, name);
      net.answer(pixels).probabilities.forEach((p, j) => {
        expect(p).to.be.closeTo(expected[j], 1e-12);
      });
      const gradient = net.gradient([example]);
      const count = net.parameters.length;
      for (let i = 0; i < count; i += Math.ceil(count / 60)) {
        const nudged = Array.from(net.parameters);
        const cost = (by: number): number => {
          nudged[i] = net.parameters[i] + by;
          return -Math.log(reference(nudged, size, head, name)[4]);
        };
        expect(gradient[i]).to.be.closeTo((cost(1e-5) - cost(-1e-5)) / 2e-5, 1e-7);
      }
    });
  }

  it('averages over several images', () => {
    const net = new Net(settings());
    const seven = { pixels: sampleDigit('7'), label: 7 };
    const [both, four, other] = [[example, seven], [example], [seven]].map((examples) =>
      net.gradient(examples).slice(),
    );
    both.forEach((value, i) => {
      expect(value).to.be.closeTo((four[i] + other[i]) / 2, 1e-14);
    });
  });

  it('is the plain net to the bit where nothing else is asked for', () => {
    const [plain, any] = [new Net(settings()), new AnyNet(settings())];
    for (let step = 0; step < 10; step++) {
      plain.step([example]);
      any.step([example]);
    }
    expect(Array.from(any.parameters)).to.deep.equal(Array.from(plain.parameters));
  });

  it('takes the steps of SGD, weight decay and Adam', () => {
    for (const [optimizer, decay] of [
      ['sgd', 0],
      ['decay', 0.02],
      ['adam', 0],
    ] as const) {
      const net = new AnyNet(settings({ optimizer, decay, rate: 0.01 }));
      const p = Array.from(net.parameters);
      const mean = p.map(() => 0);
      const square = p.map(() => 0);
      for (let t = 1; t <= 3; t++) {
        const gradient = net.gradient([example]).slice();
        net.step([example]);
        p.forEach((value, i) => {
          const g = gradient[i];
          mean[i] = 0.9 * mean[i] + 0.1 * g;
          square[i] = 0.999 * square[i] + 0.001 * g * g;
          const adam = mean[i] / (1 - 0.9 ** t) / (Math.sqrt(square[i] / (1 - 0.999 ** t)) + 1e-8);
          p[i] = value - 0.01 * (optimizer === 'adam' ? adam : g + decay * value);
          expect(net.parameters[i]).to.be.closeTo(p[i], 1e-12);
        });
      }
    }
  });
});

it('momentsOf keeps short runs whole, and of long ones the beginning and the end', () => {
  expect(momentsOf(40)).to.deep.equal(Array.from({ length: 41 }, (_, i) => i));
  const long = momentsOf(600);
  expect(long.slice(0, 21)).to.deep.equal(Array.from({ length: 21 }, (_, i) => i));
  expect(long.at(-1)).to.equal(600);
  expect(long.every((step, i) => i === 0 || step > long[i - 1])).to.equal(true);
});

const part = (element: TemplateTrainer, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const caption = (element: TemplateTrainer): string => part(element, '.caption').innerText;
const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
const texts = (element: TemplateTrainer, selector: string): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent.trim());
const says = (element: TemplateTrainer, words: string): Promise<void> =>
  waitUntil(() => caption(element).includes(words), words, { timeout: 10_000 });

async function still(template = html`<template-trainer autoplay="off"></template-trainer>`): Promise<TemplateTrainer> {
  const element = await fixture<TemplateTrainer>(template);
  await element.ready;
  await element.updateComplete;
  return element;
}

describe('<template-trainer>', () => {
  it('draws the numbers of the run: start, change, end', async () => {
    const element = await still();
    const { rows } = element.figureTable();
    const net = new Net(settings({ seed: 201 }));
    const start = Float64Array.from(net.filters);
    for (let step = 0; step < 40; step++) net.step([example]);
    const squared = pixels.reduce((sum, ink) => sum + ink * ink, 0);
    rows.forEach((row, k) => {
      let along = 0;
      for (let i = 0; i < 784; i++) along += (net.filters[k * 784 + i] - start[k * 784 + i]) * pixels[i];
      const c = along / squared;
      expect(row[2]).to.equal(`${c > 0 ? '+' : '−'}${Math.abs(c).toFixed(3)}`);
      expect(row[3]).to.equal(c > 0 ? '+1.0000' : '−1.0000');
      expect(row[5]).to.equal(c > 0 ? 'a 4' : 'negative');
      const middle = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b) / 784;
      const w = net.filters.slice(k * 784, (k + 1) * 784);
      const [mw, mx] = [middle(w), middle(pixels)];
      let [wx, ww, xx] = [0, 0, 0];
      w.forEach((weight, i) => {
        wx += (weight - mw) * (pixels[i] - mx);
        ww += (weight - mw) ** 2;
        xx += (pixels[i] - mx) ** 2;
      });
      const r = wx / Math.sqrt(ww * xx);
      expect(row[4]).to.equal(`${r > 0 ? '+' : '−'}${Math.abs(r).toFixed(2)}`);
    });
    expect(rows.map((row) => row[5]).filter((verdict) => verdict === 'a 4')).to.have.length(3);
    expect(texts(element, '.reading')).to.include('c = +0.029');
    expect(caption(element)).to.include('Three of the filters became the image, two its negative');
    const { probabilities } = net.answer(pixels);
    expect(texts(element, '.best .share')).to.deep.equal([`${(100 * probabilities[4]).toFixed(1)}\u00a0%`]);
    await expect(element).to.be.accessible();
  });

  it('goes through the training step by step, and says where it stands', async () => {
    const element = await still();
    const steps: number[] = [];
    element.addEventListener('convlets-step', ({ detail }) => steps.push(detail.step));
    await element.reset();
    expect(caption(element)).to.include('The net knows nothing yet');
    await element.step();
    await element.seek(5);
    expect(caption(element)).to.match(/^Step 5: /);
    await element.step(-1);
    expect(steps).to.deep.equal([0, 1, 5, 4]);
    part(element, 'input[type=range]').focus();
    const range = part(element, 'input[type=range]') as HTMLInputElement;
    range.value = '12';
    range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(part(element, '.step-count').innerText).to.equal('step 12 of 40');
    await element.seek(999);
    expect(part(element, '.step-count').innerText).to.equal('step 40 of 40');
  });

  it('plays and pauses', async () => {
    const element = await still();
    const told: string[] = [];
    for (const type of ['convlets-run', 'convlets-pause', 'convlets-done'] as const) {
      element.addEventListener(type, () => told.push(type));
    }
    const playing = element.play();
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    await playing;
    expect(element.matches(':state(running)')).to.equal(false);
    await element.seek(39);
    await element.play();
    expect(told).to.deep.equal(['convlets-run', 'convlets-pause', 'convlets-run', 'convlets-done']);
  });

  it('tells by keyboard why a filter went its way, and what became of a pixel', async () => {
    const element = await still();
    const filters = part(element, '.filters');
    filters.focus();
    press(filters, 'End');
    await says(element, 'Filter 5 starts with a vote of');
    expect(caption(element)).to.include('so training adds the image');
    press(filters, 'Home');
    await says(element, 'so training subtracts the image');
    filters.blur();
    const image = part(element, '[aria-label^="The training image"]');
    image.focus();
    press(image, 'ArrowDown');
    await says(element, 'training has added c · x');
    const [start, change, , now] = (caption(element).match(/−?\d+\.\d+/g) ?? []).map((text) =>
      Number(text.replace('−', '-')),
    );
    expect(start + change).to.be.closeTo(now, 1e-9);
    for (let i = 0; i < 30; i++) {
      press(image, 'ArrowLeft');
      await element.updateComplete;
    }
    await says(element, 'The image is blank here');
  });

  it('says 4 to whatever it is shown, and that this is all it has learned', async () => {
    const element = await still();
    const heard: unknown[] = [];
    element.addEventListener('convlets-select', ({ detail }) => heard.push(detail));
    const select = part(element, '.controls select') as HTMLSelectElement;
    const show = (name: string): void => {
      select.value = name;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    show('9');
    await says(element, 'Shown a 9, it answers 4');
    expect(element.probe).to.equal('9');
    expect(select.value).to.equal('9');
    show('ink');
    await says(element, '1.10 times');
    show('');
    await says(element, 'Three of the filters');
    expect(heard).to.deep.equal([
      { what: 'digit', value: '9' },
      { what: 'digit', value: 'ink' },
      { what: 'digit', value: null },
    ]);
  });

  it('shows the digit of its session, and gives it its own', async () => {
    const session = sessionNamed('trainer-test');
    session.select({ digit: { name: 'your drawing', size: 28, pixels: new Float32Array(784).fill(0.5) } });
    const element = await still(html`<template-trainer autoplay="off" session="trainer-test"></template-trainer>`);
    await says(element, 'Shown your drawing, it answers 4');
    element.probe = '3';
    await says(element, 'Shown a 3, it answers 4');
    expect(session.selection.digit).to.include({ name: 'a 3', label: 3 });
  });

  it('trains as further settings say', async () => {
    const element = await still();
    const more = part(element, 'details.more') as HTMLDetailsElement;
    more.open = true;
    await waitUntil(() => more.querySelectorAll('select').length === 4, 'settings', { timeout: 10_000 });
    const choose = (index: number, value: string): void => {
      const select = more.querySelectorAll('select')[index];
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(2, 'relu');
    await says(element, 'Three of the five filters answered the image with less than 0');
    expect(texts(element, '.reading.dead')).to.deep.equal(['dead', 'dead', 'dead']);
    choose(2, 'linear');
    choose(3, 'adam');
    await says(element, 'silhouette');
    choose(3, 'sgd');
    choose(0, '4 7');
    await says(element, 'cosine with the best mixture: 1.0000');
    choose(1, '14');
    await says(element, 'blotchy');
    expect(element.images).to.equal('4');
    await waitUntil(() => more.querySelector('.visibility .curve') !== null, 'curve', { timeout: 20_000 });
    expect(more.querySelector('.visibility')?.getAttribute('aria-label')).to.include('Median correlation');
    await expect(element).to.be.accessible();
  });

  it('keeps the last good picture and shows what was wrong', async () => {
    const element = await still();
    for (const [name, value, code] of [
      ['filter-size', '5', 'bad-filter-size'],
      ['head', 'x', 'bad-head'],
      ['activation', 'x', 'bad-activation'],
      ['optimizer', 'x', 'bad-optimizer'],
      ['std', 'x', 'bad-std'],
      ['rate', '99', 'bad-rate'],
      ['steps', '1.5', 'bad-steps'],
      ['seed', '-1', 'bad-seed'],
      ['images', '11', 'bad-images'],
      ['images', '4*999', 'bad-images'],
      ['probe', 'x', 'bad-images'],
      ['colormap', 'x', 'bad-colormap'],
      ['autoplay', 'x', 'bad-autoplay'],
    ]) {
      const told = new Promise<string>((resolve) => {
        element.addEventListener('convlets-error', ({ detail }) => { resolve(detail.code); }, { once: true }); // prettier-ignore
      });
      element.setAttribute(name, value);
      expect(await told, name).to.equal(code);
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(element.figureTable().rows).to.have.length(5);
      element.removeAttribute(name);
      await waitUntil(() => !element.matches(':state(error)') || name === 'probe', name, { timeout: 5000 });
    }
  });

  it('shows the example under a message about its first settings', async () => {
    const element = await still(html`<template-trainer autoplay="off" filter-size="5"></template-trainer>`);
    expect(part(element, '[role=alert]').innerText).to.include('There is no filter-size');
    expect(texts(element, '.reading')).to.include('c = +0.029');
  });

  it('fits narrow columns, hides and locks controls, and survives a move', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 280px">
        <template-trainer autoplay="off" hide="probe more" lock="step"></template-trainer>
      </div>`,
    );
    const element = box.querySelector<TemplateTrainer>('template-trainer');
    if (!element) throw new Error('no element');
    await element.ready;
    expect(element.scrollWidth).to.be.at.most(280);
    expect(element.shadowRoot?.querySelector('select')).to.equal(null);
    expect((part(element, 'input[type=range]') as HTMLInputElement).disabled).to.equal(true);
    await element.seek(3);
    element.remove();
    box.append(element);
    await element.updateComplete;
    expect(caption(element)).to.match(/^Step 3: /);
    const state = element.getState();
    element.setState({ ...state, seed: 7 });
    await waitUntil(() => element.figureTable().caption.includes('40'), 'trained anew', { timeout: 5000 });
    expect(element.seed).to.equal(7);
  });

  it('keeps titles and their notes apart in languages from right to left', async () => {
    const page = await fixture(
      html`<div lang="ar" dir="rtl"><template-trainer autoplay="off"></template-trainer></div>`,
    );
    const element = page.firstElementChild as TemplateTrainer;
    await element.ready;
    await waitUntil(() => element.shadowRoot?.querySelector('.stage tspan.note'));
    for (const text of element.shadowRoot?.querySelectorAll('.stage text:has(tspan)') ?? []) {
      const [title, note] = Array.from(text.children, (part) => part.getBoundingClientRect());
      const apart = note.right <= title.left + 1 || title.right <= note.left + 1;
      expect(apart, text.textContent).to.equal(true);
    }
  });
});

import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { BackpropStepper } from '../../src/components/backprop-stepper/backprop-stepper.js';
import '../../src/components/backprop-stepper/backprop-stepper.js';
import { workedExamples } from '../../src/math/worked-parts.js';
import { backward, forward, updated, workedNet } from '../../src/math/worked-net.js';

const part = (element: BackpropStepper, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const has = (element: BackpropStepper, selector: string): boolean => !!element.shadowRoot?.querySelector(selector);
const press = async (element: BackpropStepper, target: Element, key: string): Promise<void> => {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await element.updateComplete;
};
const gridOf = (element: BackpropStepper, name: string): HTMLElement =>
  part(element, `[aria-activedescendant="${name}-cell"]`);
const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const captionOf = (element: BackpropStepper): string => tidy(part(element, '.caption').textContent);
/** The numbers drawn in a matrix of the picture, row by row. */
const drawn = (element: BackpropStepper, name: string): number[] =>
  Array.from(gridOf(element, name).querySelectorAll('.number'), ({ textContent }) =>
    Number((textContent ?? '').replace('−', '-')),
  );
/** The picture, with its explanation. */
const shown = async (element: BackpropStepper): Promise<void> => {
  await waitUntil(() => has(element, '.rule') || has(element, '.symbolic'));
  await element.updateComplete;
};
/** At a step, with what is told of it. */
const seek = async (element: BackpropStepper, step: number): Promise<void> => {
  await element.seek(step);
  await shown(element);
};
/** The first step at which a cell is marked as the result. */
const stepAt = async (element: BackpropStepper, text: string): Promise<void> => {
  for (let i = 0; i < 60; i++) {
    await seek(element, i);
    if (captionOf(element).includes(text)) return;
  }
  throw new Error(`no step says ${text}`);
};

/** ∂L/∂W and ∂L/∂I of the head's δ by plain loops, for a 3×3 image and a 2×2 filter. */
function plainGradients(delta: number[]): { filter: number[]; image: number[] } {
  const { image, filter } = workedExamples.average;
  const dW = [0, 0, 0, 0];
  const dI = new Array<number>(9).fill(0);
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      for (let m = 0; m < 2; m++) {
        for (let n = 0; n < 2; n++) {
          dW[m * 2 + n] += delta[i * 2 + j] * image[i + m][j + n];
          dI[(i + m) * 3 + j + n] += delta[i * 2 + j] * filter[m][n];
        }
      }
    }
  }
  return { filter: dW, image: dI };
}

describe('<backprop-stepper>', () => {
  for (const preset of ['average', 'max', 'dense', 'softmax'] as const) {
    it(`draws the numbers of ${preset}, forward, backward and after the step`, async () => {
      const element = await fixture<BackpropStepper>(
        html`<backprop-stepper preset=${preset} autoplay="off"></backprop-stepper>`,
      );
      await shown(element);
      const net = workedNet(workedExamples[preset]);
      const [passed, gradients] = [forward(net), backward(net)];
      const rounded = (values: Iterable<number>, decimals = 2): number[] =>
        Array.from(values, (value) => Number(value.toFixed(decimals)) + 0);
      expect(drawn(element, 'o')).to.deep.equal([-2, 3, 1, 2]);
      expect(drawn(element, 's')).to.deep.equal(rounded(passed.scores.data, 3));
      expect(drawn(element, 'L')).to.deep.equal(rounded([passed.loss], 3));
      expect(drawn(element, 'do')).to.deep.equal(rounded(gradients.output.data));
      const plain = plainGradients([...gradients.output.data]);
      expect(drawn(element, 'dW')).to.deep.equal(rounded(plain.filter));
      expect(drawn(element, 'dI')).to.deep.equal(rounded(plain.image));
      expect(drawn(element, 'dW')).to.deep.equal(rounded(gradients.filter.data));
      await seek(element, 1000);
      const after = updated(net, gradients, workedExamples[preset].rate);
      expect(drawn(element, 'W')).to.deep.equal(rounded(after.filter.data));
      expect(drawn(element, 'o')).to.deep.equal(rounded(forward(after).output.data));
      expect(drawn(element, 'L')).to.deep.equal(rounded([forward(after).loss], 3));
      expect(captionOf(element)).to.include('the loss falls from');
      expect(element.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
    });
  }

  it('untouched shows a gradient as the sum of its uses', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    expect(captionOf(element)).to.include('W₂₂ was used 4 times').and.to.include('add up to −3');
    const values = Array.from(element.shadowRoot?.querySelectorAll('.terms .values') ?? [], (one) =>
      tidy(one.textContent),
    );
    expect(values).to.deep.equal(['2 · (−0.5)', '1 · (−0.5)', '1 · (−0.5)', '2 · (−0.5)', '= −3']);
    expect(tidy(part(element, '.sum').textContent)).to.equal('Σ = −3');
    expect(part(element, '[aria-current=step]').textContent).to.equal('better filters');
    expect(part(element, '.stage').getAttribute('aria-label')).to.include('add up to −3');
  });

  it('says what flows where, in order', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper preset="dense" autoplay="off"></backprop-stepper>`,
    );
    await shown(element);
    await element.reset();
    const said: string[] = [];
    for (let i = 0; i < 27; i++) {
      await seek(element, i);
      said.push(captionOf(element));
    }
    expect(said[0]).to.include('o₁₁ = −2');
    expect(said[4]).to.include('1 of 4 are 0');
    expect(said[5]).to.include('s = 0');
    expect(said[6]).to.include('p = 0.5');
    expect(said[7]).to.include('the loss is 0.693');
    expect(said[8]).to.include('∂L/∂s = −0.5').and.to.include('larger s lowers the loss');
    expect(said[11]).to.include('The gate').and.to.include('1 of 4 get 0');
    expect(said[12]).to.include('W₁₁ was used 4 times').and.to.include('a smaller W₁₁');
    expect(said[14]).to.include('W₂₁ need not move');
    expect(said[16]).to.include('sum of all δ: 0.5');
    expect(said[17]).to.include('rotated by 180°');
    expect(said[26]).to.include('η = 0.2');
  });

  it('writes down only what is known while it is stepped from the start', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    await element.reset();
    expect(drawn(element, 'o')).to.deep.equal([-2]);
    expect(has(element, '[aria-activedescendant="dW-cell"]')).to.equal(false);
    await seek(element, 9);
    expect(drawn(element, 'dW')).to.deep.equal([-1, -2]);
    await element.step(-1);
    expect(drawn(element, 'dW')).to.deep.equal([-1, -2]);
  });

  it('lights the two factors of a term by keyboard, and the terms of a factor', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    const marked = (): number => element.shadowRoot?.querySelectorAll('.window.related').length ?? 0;
    expect(marked()).to.equal(2);
    await press(element, gridOf(element, 'terms'), 'ArrowRight');
    expect(tidy(part(element, '.term.lit math').textContent)).to.equal('I23·δ12');
    // In the net the pixel and δ, in the line below the two factors and their product.
    expect(marked()).to.equal(5);
    expect(part(element, '#terms-cell').getAttribute('aria-label')).to.equal('1 × −0.5 = −0.5');
    await press(element, gridOf(element, 'do'), 'End');
    expect(tidy(part(element, '.term.lit math').textContent)).to.equal('I23·δ12');
    const term = part(element, '.terms .term:nth-child(5)');
    term.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(part(element, '.term.lit')).to.equal(term);
  });

  it('goes to the step of a cell that the reader points at', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    const step = oneEvent(element, 'convlets-step');
    await press(element, gridOf(element, 'dI'), 'ArrowDown');
    expect((await step).detail).to.deep.equal({ step: 16, steps: 24 });
    await shown(element);
    expect(captionOf(element)).to.include('∂L/∂I₂₁ = −1.5');
    expect(part(element, '#dI-cell').getAttribute('aria-label')).to.equal('∂L/∂I, row 2, column 1: −1.5');
  });

  it('lets the reader change a weight, a pixel and the bias by keyboard', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    for (const [name, text, property, want] of [
      ['W', '1/2', 'kernel', '0.5 0; 2 -1'],
      ['I', '3', 'input', '3 0 1; 0 2 1; 1 1 2'],
      ['b', '−1', 'bias', -1],
    ] as const) {
      await press(element, gridOf(element, name), 'Enter');
      await waitUntil(() => has(element, '.editor input'));
      const field = part(element, '.editor input') as HTMLInputElement;
      await waitUntil(() => element.shadowRoot?.activeElement === field);
      field.value = text;
      const changed = oneEvent(element, 'change');
      field.form?.requestSubmit();
      await changed;
      await element.updateComplete;
      expect(element[property]).to.equal(want);
      expect(has(element, '.editor')).to.equal(false);
      await waitUntil(() => element.shadowRoot?.activeElement === gridOf(element, name), 'the focus goes back');
    }
    expect(drawn(element, 'o')).to.deep.equal([-1.5, 2, 0, 0]);
  });

  it('overshoots with too large a rate, and says so', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    await seek(element, 23);
    const rate = part(element, 'input[aria-label="Rate η"]') as HTMLInputElement;
    const changed = oneEvent(element, 'change');
    rate.value = '0.6';
    rate.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    rate.dispatchEvent(new Event('change', { bubbles: true }));
    await changed;
    await element.updateComplete;
    expect(element.rate).to.equal(0.6);
    expect(captionOf(element)).to.include('the loss rises from 2 to 5.78');
    expect(drawn(element, 'L')).to.deep.equal([5.78]);
  });

  it('says of a maximum that the losers move too', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper preset="max" autoplay="off"></backprop-stepper>`,
    );
    await shown(element);
    await stepAt(element, 'the others get 0');
    await seek(element, 1000);
    expect(captionOf(element)).to.include('4 of 4 outputs moved');
  });

  it('hides the gradients until they are guessed', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper predict></backprop-stepper>`);
    await shown(element);
    const guesses = (): string[] =>
      Array.from(gridOf(element, 'dW').querySelectorAll('.number'), ({ textContent }) => textContent ?? '');
    expect(guesses()).to.deep.equal(['?', '?', '?', '?']);
    expect(element.figureTable().rows.find(([name]) => name === '∂L/∂W')?.[1]).to.equal('?, ?; ?, ?');
    const guess = async (text: string): Promise<void> => {
      await waitUntil(() => has(element, '.editor input'));
      const field = part(element, '.editor input') as HTMLInputElement;
      field.value = text;
      field.form?.requestSubmit();
      await element.updateComplete;
    };
    await guess('3');
    expect(captionOf(element)).to.include('Not yet.');
    expect(part(element, '.stage').getAttribute('aria-label')).to.not.include('−3');
    await guess('-3');
    expect(captionOf(element)).to.include('Right!').and.to.include('add up to −3');
    expect(guesses()).to.deep.equal(['?', '?', '?', '−3']);
  });

  it('tells nothing of the filter after the step before its gradients are guessed', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper predict></backprop-stepper>`);
    await shown(element);
    for (const step of [22, 23]) {
      await seek(element, step);
      expect(captionOf(element)).to.include('guess all of it first');
      expect(has(element, '[aria-activedescendant="terms-cell"]'), 'the step worked out').to.equal(false);
      expect(has(element, '.chart')).to.equal(false);
      for (const name of ['W', 'o', 's', 'L']) {
        const before = { W: [1, 0, 2, -1], o: [-2, 3, 1, 2], s: [1], L: [2] }[name];
        expect(drawn(element, name), name).to.deep.equal(before);
      }
    }
    expect(element.figureTable().rows.some(([name]) => String(name).includes('after'))).to.equal(false);
    for (const step of [8, 9, 10, 11]) {
      await seek(element, step);
      await waitUntil(() => has(element, '.editor input'));
      const [show] = Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('.editor button') ?? []).slice(1);
      show.click();
      await element.updateComplete;
    }
    await seek(element, 22);
    expect(captionOf(element)).to.include('η = 0.1');
    expect(element.figureTable().rows.find(([name]) => name === 'W after the step')?.[1]).to.equal(
      '1.1, 0.2; 2.2, −0.7',
    );
  });

  it('draws nothing before its head is fetched, and reserves the room of every step', async () => {
    for (const preset of ['average', 'max', 'dense', 'softmax']) {
      for (const width of [320, 720]) {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const element = document.createElement('backprop-stepper');
        element.preset = preset;
        element.autoplay = 'off';
        box.append(element);
        const places = (): string[] =>
          ['.chain', '.stage', '.formula', '.caption', '.controls', '.more', '.data'].map((selector) => {
            const { top, height } = part(element, selector).getBoundingClientRect();
            return `${selector} ${top} ${height}`;
          });
        await element.updateComplete;
        expect(has(element, '.grid')).to.equal(true);
        const before = places();
        await shown(element);
        expect(places(), `${preset} ${width}`).to.deep.equal(before);
        // The tall fractions of several scores take one more line in a narrow column.
        const steps = preset === 'softmax' && width < 480 ? 0 : 30;
        for (let i = 0; i < steps; i++) {
          await seek(element, i);
          expect(places(), `${preset} ${width} ${captionOf(element)}`).to.deep.equal(before);
        }
      }
    }
  });

  it('in letters, follows a weight through all outputs', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper symbolic></backprop-stepper>`);
    await shown(element);
    const lines = Array.from(element.shadowRoot?.querySelectorAll('.terms') ?? [], (line) =>
      tidy(line.textContent).replaceAll(' ', ''),
    );
    expect(lines).to.deep.equal([
      'o11=I11·W11+I12·W12+I21·W21+I22·W22',
      'o12=I12·W11+I13·W12+I22·W21+I23·W22',
      'o21=I21·W11+I22·W12+I31·W21+I32·W22',
      'o22=I22·W11+I23·W12+I32·W21+I33·W22',
      '∂L∂W11=I11·δ11+I12·δ12+I21·δ21+I22·δ22',
    ]);
    await press(element, gridOf(element, 'W'), 'ArrowDown');
    expect(captionOf(element)).to.include('W₂₁ is used 4 times');
    expect(element.shadowRoot?.querySelectorAll('.term.lit').length).to.equal(4);
  });

  it('draws the loss for every rate at the last step, and marks the chosen one on it', async () => {
    const element = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    await shown(element);
    await seek(element, 100);
    await waitUntil(() => has(element, '.chart'));
    expect(part(element, '.chart').getAttribute('d')?.match(/[ML]/g)?.length).to.equal(61);
    const at = (selector: string, name: string): number => Number(part(element, selector).getAttribute(name));
    expect(at('.chart-dot', 'cx')).to.be.above(at('.chart-before', 'cx'));
    // The loss falls from 2 to 0.605.
    expect(at('.chart-dot', 'cy')).to.be.above(at('.chart-before', 'cy'));
  });

  it('shows the worked example, all of it, above a message about a head that had to be fetched', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper preset="dense" rate="40" head-weights="0-255"></backprop-stepper>`,
    );
    await waitUntil(() => has(element, '[role=alert]'));
    await shown(element);
    expect(part(element, '[role=alert]').textContent).to.include('4 head weights');
    expect(has(element, '.controls')).to.equal(true);
    for (const [name, cells] of [
      ['o', 4],
      ['do', 4],
      ['dW', 4],
      ['dI', 9],
    ] as const) {
      expect(drawn(element, name).length, name).to.equal(cells);
    }
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper preset="dense" autoplay="off"></backprop-stepper>`,
    );
    await shown(element);
    for (const [name, value, code] of [
      ['kernel', '1 2; 3', 'bad-kernel'],
      ['kernel', '1 2 3 4', 'bad-size'],
      ['input', '1 x', 'bad-input'],
      ['preset', 'median', 'bad-preset'],
      ['rate', 'fast', 'bad-rate'],
      ['target', '2', 'bad-target'],
      ['head-weights', '1 2 3', 'bad-head-weights'],
      ['bias', 'some', 'bad-target'],
    ]) {
      const failed = oneEvent(element, 'convlets-error');
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      expect(((await failed) as CustomEvent<{ code: string }>).detail.code, name).to.equal(code);
      await element.updateComplete;
      expect(part(element, '[role=alert]').innerText).to.include('For example');
      expect(drawn(element, 'o')).to.deep.equal([-2, 3, 1, 2]);
      if (name === 'bias') element.bias = 0;
      else if (before !== null) element.setAttribute(name, before);
      else if (name === 'rate' || name === 'target') element.removeAttribute(name);
      else element.setAttribute(name, '');
      await element.updateComplete;
      expect(has(element, '[role=alert]'), `${name} ${value}`).to.equal(false);
    }
  });

  it('shows the worked example above a message where nothing else was ever drawn', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper kernel="1 2; 3" autoplay="off"></backprop-stepper>`,
    );
    await waitUntil(() => has(element, '[role=alert]'));
    expect(drawn(element, 'o')).to.deep.equal([-2, 3, 1, 2]);
  });

  it('plays, pauses and ends', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper input="1 2" kernel="1" autoplay="off"></backprop-stepper>`,
    );
    await shown(element);
    const run = oneEvent(element, 'convlets-run');
    const playing = element.play();
    await run;
    const paused = oneEvent(element, 'convlets-pause');
    await element.pause();
    await Promise.all([paused, playing]);
    await seek(element, 1000);
    expect(captionOf(element)).to.include('Forward again');
  });

  it('survives removal, and leaves as files', async () => {
    const element = await fixture<BackpropStepper>(
      html`<backprop-stepper preset="max" autoplay="off"></backprop-stepper>`,
    );
    await shown(element);
    const parent = element.parentElement;
    for (let i = 0; i < 20; i++) {
      element.remove();
      parent?.append(element);
    }
    await element.updateComplete;
    expect(drawn(element, 'dW')).to.deep.equal([0, -2, -4, -2]);
    const table = (await element.export({ type: 'csv' })) as string;
    expect(table).to.include('∂L/∂W').and.to.include('0, −2; −4, −2');
    const copy = await fixture<BackpropStepper>(html`<backprop-stepper autoplay="off"></backprop-stepper>`);
    copy.setState(element.getState());
    await shown(copy);
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
  });

  it('fits narrow columns', async () => {
    for (const preset of ['average', 'dense', 'softmax']) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: 280px"><backprop-stepper preset=${preset} autoplay="off"></backprop-stepper></div>`,
      );
      const element = box.querySelector('backprop-stepper');
      if (!element) throw new Error('no element');
      await shown(element);
      await waitUntil(() => part(element, '.stage').getAttribute('viewBox')?.startsWith('0 0 280 '));
      expect(element.scrollWidth).to.be.at.most(280);
    }
  });

  it('is accessible, in every form', async () => {
    for (const preset of ['average', 'softmax']) {
      const element = await fixture<BackpropStepper>(
        html`<backprop-stepper preset=${preset} autoplay="off"></backprop-stepper>`,
      );
      await shown(element);
      await expect(element).to.be.accessible();
    }
    const letters = await fixture<BackpropStepper>(html`<backprop-stepper symbolic></backprop-stepper>`);
    await shown(letters);
    await expect(letters).to.be.accessible();
  });
});

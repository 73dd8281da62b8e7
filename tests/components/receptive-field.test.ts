import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ReceptiveField } from '../../src/components/receptive-field/receptive-field.js';
import '../../src/components/receptive-field/receptive-field.js';
import {
  layersFrom,
  LayerStack,
  stacksFrom,
  textFromLayers,
  type StackLayer,
} from '../../src/components/receptive-field/receptive-field.model.js';
import { receptiveField } from '../../src/math/index.js';

const STACKS = [
  'conv 3; conv 3',
  'conv 5; pool 2; conv 3 stride 2 dilation 2',
  'conv 3 stride 2; conv 3 stride 2; conv 3 stride 2; conv 3 stride 2; conv 3 stride 2; conv 3 stride 2',
  'conv 3; conv 3 dilation 2; conv 3 dilation 4',
  'pool 3; conv 1; pool 3 stride 1; conv 4 dilation 3',
  'conv 2 stride 3',
];

/** Which pixels change a unit: every pixel is switched on alone, and the ones it reaches are counted layer by layer. */
function reachedBy(layers: readonly StackLayer[], length: number): boolean[][][] {
  let units = Array.from({ length }, (_, i) => Array.from({ length }, (_, pixel) => pixel === i));
  const levels = [units];
  for (const { kernel, stride, dilation } of layers) {
    const above: boolean[][] = [];
    for (let first = 0; first + dilation * (kernel - 1) < units.length; first += stride) {
      above.push(
        Array.from({ length }, (_, pixel) => {
          let hit = false;
          for (let tap = 0; tap < kernel; tap++) hit ||= units[first + tap * dilation][pixel];
          return hit;
        }),
      );
    }
    units = above;
    levels.push(units);
  }
  return levels;
}

const part = (element: ReceptiveField, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const caption = (element: ReceptiveField): string => part(element, '.caption').textContent;
const press = async (element: ReceptiveField, key: string): Promise<void> => {
  part(element, '[role=grid]').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await element.updateComplete;
};
const field = (element: ReceptiveField, text: string): HTMLSelectElement => {
  const label = [...(element.shadowRoot?.querySelectorAll('label') ?? [])].find((one) =>
    one.textContent.includes(text),
  );
  const found = label?.querySelector('select');
  if (!found) throw new Error(`no field ${text}`);
  return found;
};
const still = (given: unknown): Promise<ReceptiveField> => fixture<ReceptiveField>(given as ReturnType<typeof html>);

describe('LayerStack', () => {
  for (const text of STACKS) {
    it(`${text}: every unit sees what spreading pixel by pixel finds`, () => {
      const layers = layersFrom(text);
      const [stack] = stacksFrom(text, 'none');
      const levels = reachedBy(layers, stack.length);
      const closed = receptiveField(layers);
      expect(stack.lengths).to.deep.equal(levels.map(({ length }) => length));
      levels.forEach((units, level) => {
        units.forEach((pixels, index) => {
          const wanted = pixels.flatMap((hit, pixel) => (hit ? [pixel] : []));
          const seen = stack.seenBy({ level, index });
          expect(seen[0]).to.deep.equal(wanted);
          if (level === 0) return;
          const { size, jump } = closed[level - 1];
          expect(wanted[wanted.length - 1] - wanted[0] + 1).to.equal(size);
          expect(stack.fields[level].size).to.equal(size);
          expect(wanted[0]).to.equal(index * jump);
          expect(stack.centreOf({ level, index })).to.equal((wanted[0] + wanted[wanted.length - 1] + 1) / 2);
        });
      });
    });

    it(`${text}: is written as it is read`, () => {
      expect(layersFrom(textFromLayers(layersFrom(text)))).to.deep.equal(layersFrom(text));
    });
  }

  it('counts weights by hand: kernel × kernel × channels × channels, none for pooling', () => {
    const stack = new LayerStack(layersFrom('conv 5; pool 2; conv 3'), 20);
    expect(stack.weights()).to.deep.equal([25, 0, 9]);
    expect(stack.weights(4)).to.deep.equal([400, 0, 144]);
    expect(stack.totalWeights(4)).to.equal(544);
  });

  it('compares a stack with one kernel that sees as much, unless told otherwise', () => {
    expect(stacksFrom('conv 3; conv 3', '').map(({ layers }) => textFromLayers(layers))).to.deep.equal([
      'conv 3; conv 3',
      'conv 5',
    ]);
    expect(stacksFrom('conv 5', '').length).to.equal(1);
    expect(stacksFrom('conv 3; conv 3', 'none').length).to.equal(1);
    expect(stacksFrom('conv 3; conv 3', 'conv 7')[1].view).to.equal(7);
  });

  it('names what is wrong', () => {
    expect(() => layersFrom('dense 10')).to.throw('“dense 10” is no layer');
    expect(() => layersFrom('')).to.throw('1 to 6 layers, not 0');
    expect(() => layersFrom('conv 3;'.repeat(7))).to.throw('not 7');
    expect(() => layersFrom('conv 12')).to.throw('kernel is 12');
    expect(() => layersFrom('conv 3 stride 0')).to.throw('stride is 0');
    expect(() => layersFrom('conv 11 stride 4; conv 11 stride 4; conv 11')).to.throw('at most 160');
  });
});

describe('<receptive-field>', () => {
  it('stands untouched as two 3 × 3 beside one 5 × 5: 18 weights against 25', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    await element.ready;
    const totals = [...(element.shadowRoot?.querySelectorAll('.total') ?? [])].map((one) => one.textContent.trim());
    expect(totals).to.deep.equal(['18', '25']);
    expect(caption(element)).to.include('sees 3 units of layer 1, 5 pixels').and.to.include('18 weights');
    const text = part(element, '.stage').getAttribute('aria-label') ?? '';
    expect(text)
      .to.include('conv 3; conv 3')
      .and.to.include('5\u00a0×\u00a05')
      .and.to.include('18')
      .and.to.include('25');
    expect(element.figureTable().rows).to.deep.equal([
      [1, 'conv 3', 7, 3, 1, 9],
      [1, 'conv 3', 5, 5, 1, 9],
      [2, 'conv 5', 5, 5, 1, 25],
    ]);
  });

  it('counts channels as C²', async () => {
    const element = await still(html`<receptive-field channels="64" autoplay="off"></receptive-field>`);
    const totals = [...(element.shadowRoot?.querySelectorAll('.total') ?? [])].map((one) => one.textContent.trim());
    expect(totals).to.deep.equal(['73,728', '102,400']);
    expect(part(element, '.stage').textContent).to.include('C² · 18');
  });

  it('says so where the stack is not cheaper', async () => {
    const element = await still(
      html`<receptive-field layers="conv 2; conv 2; conv 2" autoplay="off"></receptive-field>`,
    );
    expect(caption(element)).to.include('12 weights').and.to.not.include('not cheaper');
    element.layers = 'conv 1; conv 2';
    await element.updateComplete;
    expect(caption(element)).to.include('not cheaper');
  });

  it('is all within reach of the keyboard', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    await press(element, 'ArrowLeft');
    expect(caption(element)).to.include('Unit 2 of layer 2');
    await press(element, 'ArrowDown');
    expect(caption(element)).to.include('of layer 1 sees 3 pixels').and.to.include('3\u00a0×\u00a03');
    await press(element, 'PageDown');
    expect(caption(element)).to.include('of the input. Point');
    await press(element, 'PageUp');
    await press(element, 'End');
    expect(caption(element)).to.include('Unit 5 of layer 2');
    expect(part(element, '[role=gridcell]').getAttribute('aria-label')).to.include(
      'unit 5 of layer 2, sees 3 units of layer 1',
    );
    const selected = oneEvent(element, 'convlets-select');
    await press(element, 'Enter');
    expect(((await selected) as CustomEvent<{ value: number[] }>).detail.value).to.deep.equal([0, 2, 4]);
  });

  it('answers to the pointer', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    const hit = part(element, '.hit');
    const box = hit.getBoundingClientRect();
    const at = { clientX: box.left + 1, clientY: box.top + 1, pointerType: 'mouse', bubbles: true };
    hit.dispatchEvent(new PointerEvent('pointermove', at));
    await element.updateComplete;
    expect(caption(element)).to.include('Unit 1 of layer 2');
  });

  it('draws the seen units of every level', async () => {
    const element = await still(
      html`<receptive-field layers="conv 3; conv 3 dilation 2" compare="none" autoplay="off"></receptive-field>`,
    );
    const squares = [...(element.shadowRoot?.querySelectorAll('.unit.seen') ?? [])].map(
      (path) => (path.getAttribute('d') ?? '').split('M').length - 1,
    );
    expect(squares).to.deep.equal([7, 3, 1]);
  });

  it('traces the view down and says so', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    await element.reset();
    expect(caption(element)).to.include('traced down 0 layers of 2');
    await element.step();
    expect(caption(element)).to.include('traced down 1 layer of 2');
    const done = oneEvent(element, 'convlets-done');
    await element.play();
    await done;
    expect(caption(element)).to.include('5 pixels');
  });

  it('lets the reader build a stack from legal layers only', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    const changed = oneEvent(element, 'change');
    const kernel = field(element, 'Size');
    kernel.value = '5';
    kernel.dispatchEvent(new Event('change', { bubbles: true }));
    await changed;
    await element.updateComplete;
    expect(element.layers).to.equal('conv 5; conv 3');
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.more .button') ?? [])];
    buttons[0].click();
    await element.updateComplete;
    expect(element.layers).to.equal('conv 5; conv 3; conv 3');
    buttons[1].click();
    await element.updateComplete;
    expect(element.layers).to.equal('conv 5; conv 3');
  });

  it('keeps the last good picture when layers are wrong', async () => {
    const element = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    const failed = oneEvent(element, 'convlets-error');
    element.layers = 'conv 3; dense 10';
    await element.updateComplete;
    expect(((await failed) as CustomEvent<{ code: string }>).detail.code).to.equal('bad-layers');
    expect(part(element, '.error').textContent).to.include('dense 10');
    expect(part(element, '.total').textContent.trim()).to.equal('18');
    element.layers = 'conv 3';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.error')).to.equal(null);
  });

  it('keeps its state, leaves as a file, survives being moved', async () => {
    const element = await still(
      html`<receptive-field layers="conv 3; pool 2" channels="3" autoplay="off"></receptive-field>`,
    );
    const copy = await still(html`<receptive-field autoplay="off"></receptive-field>`);
    copy.setState(element.getState());
    await copy.updateComplete;
    expect(copy.figureTable()).to.deep.equal(element.figureTable());
    const picture = (await element.export({ type: 'svg' })) as string;
    expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
    const parent = element.parentElement;
    for (let i = 0; i < 20; i++) parent?.append(element);
    await element.updateComplete;
    expect(caption(element)).to.include('of layer 2');
  });

  it('is accessible', async () => {
    await expect(await still(html`<receptive-field autoplay="off"></receptive-field>`)).to.be.accessible();
  });
});

import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/components/digit-input/digit-input.js';
import type { DigitInput } from '../../src/components/digit-input/digit-input.element.js';
import { EXAMPLE, strokesFromText } from '../../src/components/digit-input/digit-input.model.js';
import { sampleDigit, loadSampleDigit } from '../../src/data/sample-digits.js';
import type { ConvletsErrorEvent, ConvletsSelectEvent } from '../../src/events/index.js';
import { recipes, ScriptedSource, sessionNamed, TrainingSession } from '../../src/training/index.js';

const PEN = 2.6;

/** What a network gets of strokes, by plain loops: 1120×1120 points that are ink or not, counted for every pixel. */
function plainImage(text: string): number[][] {
  const fine = 40;
  const side = 28 * fine;
  const ink = new Uint8Array(side * side);
  for (const stroke of strokesFromText(text)) {
    stroke.forEach((to, i) => {
      const from = stroke[Math.max(0, i - 1)];
      for (let row = 0; row < side; row++) {
        const y = (row + 0.5) / fine;
        if (y < Math.min(from.y, to.y) - PEN || y > Math.max(from.y, to.y) + PEN) continue;
        for (let column = 0; column < side; column++) {
          const x = (column + 0.5) / fine;
          const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
          const along = length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
          const t = Math.min(1, Math.max(0, along));
          const [dx, dy] = [x - from.x - t * (to.x - from.x), y - from.y - t * (to.y - from.y)];
          if (dx * dx + dy * dy <= (PEN / 2) ** 2) ink[row * side + column] = 1;
        }
      }
    });
  }
  let [left, right, top, bottom] = [side, 0, side, 0];
  ink.forEach((value, i) => {
    if (!value) return;
    left = Math.min(left, i % side);
    right = Math.max(right, (i % side) + 1);
    top = Math.min(top, Math.floor(i / side));
    bottom = Math.max(bottom, Math.floor(i / side) + 1);
  });
  const scale = 20 / Math.max(right - left, bottom - top);
  let [mass, x, y] = [0, 0, 0];
  const box = Array.from({ length: 20 }, () => new Array<number>(20).fill(0));
  ink.forEach((value, i) => {
    if (!value) return;
    const column = ((i % side) + 0.5 - left) * scale;
    const row = (Math.floor(i / side) + 0.5 - top) * scale;
    box[Math.floor(row)][Math.floor(column)] += scale * scale;
    mass++;
    x += column;
    y += row;
  });
  const [right28, down28] = [Math.round(14.5 - x / mass), Math.round(14.5 - y / mass)];
  return Array.from({ length: 28 }, (_, row) =>
    Array.from({ length: 28 }, (_, column) => box[row - down28]?.[column - right28] ?? 0),
  );
}

const session = (): TrainingSession => new TrainingSession({ recipe: recipes.look, live: new ScriptedSource() });

const inside = (element: DigitInput, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const textOf = (element: DigitInput, selector: string): string =>
  (inside(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();

const pixelsOf = (element: DigitInput): Float32Array => element.digit?.pixels ?? new Float32Array(784);

/** Keys as they are held down and let go. */
async function key(element: DigitInput, name: string, type: 'keydown' | 'keyup' | 'press' = 'press'): Promise<void> {
  for (const one of type === 'press' ? ['keydown', 'keyup'] : [type]) {
    inside(element, '[part=pad]').dispatchEvent(new KeyboardEvent(one, { key: name, bubbles: true, cancelable: true }));
  }
  await element.updateComplete;
}

/** A pointer that goes from point to point of the pad. */
async function draw(element: DigitInput, ...points: readonly (readonly [number, number])[]): Promise<void> {
  const surface = inside(element, '.surface');
  const { left, top, width, height } = surface.getBoundingClientRect();
  const fire = (type: string, [x, y]: readonly [number, number]): void => {
    surface.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        isPrimary: true,
        button: 0,
        clientX: left + (x / 28) * width,
        clientY: top + (y / 28) * height,
        bubbles: true,
      }),
    );
  };
  fire('pointerdown', points[0]);
  for (const point of points.slice(1)) fire('pointermove', point);
  fire('pointerup', points[points.length - 1]);
  await element.updateComplete;
}

/** A PNG with a dark bar on light paper, or what `paint` draws. */
async function png(name = 'one.png', paint?: (context: CanvasRenderingContext2D) => void): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 100;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#eee';
  context.fillRect(0, 0, 100, 100);
  context.fillStyle = '#111';
  if (paint) paint(context);
  else context.fillRect(20, 30, 10, 60);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (!blob) throw new Error('no PNG');
  return new File([blob], name, { type: 'image/png' });
}

const shown = async (template = html`<digit-input .session=${session()}></digit-input>`): Promise<DigitInput> => {
  const element = await fixture<DigitInput>(template);
  await element.ready;
  await element.updateComplete;
  return element;
};

describe('<digit-input>', () => {
  it('shows a drawn 4 and what a network gets of it, as plain loops count it', async () => {
    const element = await shown();
    const expected = plainImage(EXAMPLE).flat();
    const pixels = pixelsOf(element);
    // The pad keeps its ink in squares of a fifth of a unit with grey edges.
    expected.forEach((value, i) => {
      expect(pixels[i]).to.be.closeTo(value, 0.2);
    });
    const mean = expected.reduce((sum, value, i) => sum + Math.abs(value - pixels[i]), 0) / 784;
    expect(mean).to.be.below(0.01);
    expect(textOf(element, '.pad .note')).to.equal('Draw your own');
    expect(textOf(element, '[part=caption]')).to.contain('A drawn 4 is');
    expect(element.digit).to.include({ name: 'a drawn 4', label: 4, size: 28 });
  });

  it('takes strokes of a pointer, the first one instead of the example', async () => {
    const element = await shown();
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    const selected = oneEvent<ConvletsSelectEvent>(element, 'convlets-select');
    await draw(element, [14, 4], [14, 20]);
    expect((await selected).detail).to.deep.equal({ what: 'digit', value: 'your drawing' });
    expect(heard).to.deep.equal(['input', 'input', 'input', 'change']);
    expect(strokesFromText(element.drawing)).to.have.length(1);
    await draw(element, [6, 12], [22, 12]);
    expect(strokesFromText(element.drawing)).to.have.length(2);
    const expected = plainImage(element.drawing).flat();
    expect(Math.max(...expected.map((value, i) => Math.abs(value - pixelsOf(element)[i])))).to.be.below(0.2);
    expect(element.digit).to.not.have.property('label');
  });

  it('keeps the page still under a finger, on the pad alone', async () => {
    const element = await shown();
    const surface = inside(element, '.surface');
    expect(getComputedStyle(surface).touchAction).to.equal('none');
    expect(getComputedStyle(inside(element, '.stage')).touchAction).to.equal('pan-y');
    const touch = new Event('touchstart', { cancelable: true, bubbles: true });
    surface.dispatchEvent(touch);
    expect(touch.defaultPrevented).to.equal(true);
  });

  it('can be drawn on with the keyboard alone', async () => {
    const element = await shown();
    inside(element, '[part=pad]').focus();
    for (let i = 0; i < 8; i++) await key(element, 'ArrowUp');
    await key(element, ' ', 'keydown');
    for (let i = 0; i < 14; i++) await key(element, 'ArrowDown');
    await key(element, ' ', 'keyup');
    expect(element.drawing).to.match(/^14 6, 14 7, .*14 20$/);
    await key(element, 'ArrowRight');
    // Enter puts the pen down until it is pressed again; two arrows together go diagonally.
    await key(element, 'Enter');
    await key(element, 'ArrowRight', 'keydown');
    await key(element, 'ArrowUp', 'keydown');
    await key(element, 'ArrowUp', 'keyup');
    await key(element, 'ArrowRight', 'keyup');
    await key(element, 'Enter');
    await key(element, 'ArrowUp');
    expect(element.drawing.split('; ')[1]).to.equal('15 20, 16 20, 17 19');
    await waitUntil(() => textOf(element, '[role=status]').startsWith('Pen up, row 18, column 17'), 'announced', {
      timeout: 3000,
    });
    await key(element, 'Delete');
    expect(element.digit).to.equal(undefined);
    expect(inside(element, '[part=pad]').getAttribute('aria-label')).to.equal('Drawing pad with a blank sheet');
    inside(element, '[part=pad]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await element.updateComplete;
    expect(strokesFromText(element.drawing)).to.have.length(2);
  });

  it('takes back and clears', async () => {
    const element = await shown();
    await draw(element, [5, 5], [20, 5]);
    inside(element, '[part=clear]').click();
    await element.updateComplete;
    expect(element.digit).to.equal(undefined);
    expect(textOf(element, '[part=caption]')).to.contain('blank');
    inside(element, '[part=undo]').click();
    await element.updateComplete;
    expect(strokesFromText(element.drawing)).to.have.length(1);
    await element.undo();
    expect(element.digit?.name).to.equal('a drawn 4');
    expect(inside(element, '[part=undo]').hasAttribute('disabled')).to.equal(true);
  });

  it('gives its digit to the session, and shows what others choose there', async () => {
    const common = session();
    const element = await shown(html`<digit-input .session=${common}></digit-input>`);
    await waitUntil(() => common.selection.digit !== undefined);
    expect(common.selection.digit?.pixels).to.equal(pixelsOf(element));
    await draw(element, [8, 8], [16, 24]);
    expect(common.selection.digit?.name).to.equal('your drawing');
    expect(common.selection.digit?.pixels).to.equal(pixelsOf(element));
    const seven = sampleDigit('7');
    common.select({ digit: { name: 'a handwritten 7', size: 28, pixels: seven, label: 7 } });
    await waitUntil(() => element.digit?.name === 'a handwritten 7');
    expect(Array.from(pixelsOf(element))).to.deep.equal(Array.from(seven));
    expect(element.digit?.label).to.equal(7);
    await element.clear();
    expect(common.selection.digit).to.equal(undefined);
  });

  it('joins the sessions of the page as soon as there are any', async () => {
    const key = Symbol.for('convlets.sessions.v1') as unknown as keyof typeof globalThis;
    Reflect.deleteProperty(globalThis, key);
    const element = await shown(html`<digit-input session="late"></digit-input>`);
    await aTimeout(50);
    expect(key in globalThis).to.equal(false);
    const late = sessionNamed('late');
    await waitUntil(() => late.selection.digit?.pixels === pixelsOf(element), 'the session has its digit');
  });

  it('shows sample digits exactly as they are', async () => {
    const element = await shown(html`<digit-input .session=${session()} input="digit:3:1"></digit-input>`);
    await waitUntil(() => element.digit?.label === 3);
    expect(Array.from(pixelsOf(element))).to.deep.equal(Array.from(await loadSampleDigit('3:1')));
    const chooser = inside(element, 'select') as HTMLSelectElement;
    expect(chooser.value).to.equal('3:1');
    chooser.value = '9';
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => element.digit?.label === 9);
    expect(element.input).to.equal('digit:9');
    await element.undo();
    expect(element.input).to.equal('digit:3:1');
  });

  it('keeps what was drawn in its state', async () => {
    const element = await shown();
    await draw(element, [5, 5], [20, 15]);
    const other = await shown();
    other.setState(element.getState());
    await other.updateComplete;
    expect(Array.from(pixelsOf(other))).to.deep.equal(Array.from(pixelsOf(element)));
  });

  it('reads image files, dropped, pasted or chosen', async () => {
    const element = await shown();
    const isBar = (): boolean => {
      // 60 high and 10 wide becomes 20 high and a sixth of that wide.
      const ink = pixelsOf(element).reduce((sum, value) => sum + value, 0);
      return Math.abs(ink - (20 * 20) / 6) < 4;
    };
    const data = new DataTransfer();
    data.items.add(await png());
    element.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(textOf(element, '.pad .note')).to.equal('Drop the image');
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    await waitUntil(() => element.digit?.name === 'your image “one.png”');
    expect(isBar()).to.equal(true);
    await element.clear();
    const pasted = new DataTransfer();
    pasted.items.add(await png('two.png'));
    // Firefox does not let scripts fill a clipboard event.
    const paste = Object.defineProperty(new Event('paste'), 'clipboardData', { value: pasted });
    element.dispatchEvent(paste);
    await waitUntil(() => element.digit?.name === 'your image “two.png”');
    expect(isBar()).to.equal(true);
    const chooser = inside(element, '[type=file]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(await png('three.png'));
    chooser.files = chosen.files;
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => element.digit?.name === 'your image “three.png”');
    expect(element.getState()).to.deep.equal({ input: '', drawing: '' });
  });

  it('says what is wrong with a file, and keeps what was on the pad', async () => {
    const element = await shown();
    await draw(element, [5, 5], [20, 15]);
    const before = pixelsOf(element);
    const huge = new File([new Uint8Array(21e6)], 'huge.png', { type: 'image/png' });
    const wrong: readonly (readonly [File, string])[] = [
      [new File(['hello'], 'notes.txt', { type: 'text/plain' }), '“notes.txt” is no image.'],
      [new File(['<svg/>'], 'four.svg', { type: 'image/svg+xml' }), 'save it as PNG'],
      [new File(['no png at all'], 'broken.png', { type: 'image/png' }), 'cannot be opened'],
      [huge, '21.0 MB'],
      [await png('grey.png', () => undefined), 'all of it has the same grey'],
    ];
    for (const [file, message] of wrong) {
      const failed = oneEvent<ConvletsErrorEvent>(element, 'convlets-error');
      void element.read(file);
      expect((await failed).detail).to.have.property('code', 'bad-image');
      await element.updateComplete;
      expect(textOf(element, '[part=error]')).to.contain(message);
      expect(pixelsOf(element)).to.equal(before);
    }
    const link = new DataTransfer();
    link.setData('text/uri-list', 'https://example.org/four.png');
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: link, bubbles: true, cancelable: true }));
    await element.updateComplete;
    expect(textOf(element, '[part=error]')).to.contain('another page');
    await element.read(await png());
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
  });

  it('says what is wrong with an attribute, and shows the example', async () => {
    for (const [template, code, example] of [
      [
        html`<digit-input .session=${session()} drawing="3 4, five 6"></digit-input>`,
        'bad-drawing',
        `drawing="${EXAMPLE}"`,
      ],
      [html`<digit-input .session=${session()} input="digit:12"></digit-input>`, 'bad-input', 'input="digit:4"'],
      [html`<digit-input .session=${session()} input="/nothing.png"></digit-input>`, 'bad-input', 'input="digit:4"'],
    ] as const) {
      const element = await shown(template);
      await waitUntil(() => element.shadowRoot?.querySelector('[part=error]'));
      expect(textOf(element, '[part=error] code')).to.equal(example);
      expect(element.digit?.name).to.equal('a drawn 4');
      const failed = oneEvent<ConvletsErrorEvent>(element, 'convlets-error');
      element.drawing = '99 0';
      expect((await failed).detail.code).to.equal('bad-drawing');
      expect(code).to.be.a('string');
    }
  });

  it('explains a pixel of the image', async () => {
    const element = await shown(html`<digit-input .session=${session()} input="digit:7"></digit-input>`);
    await waitUntil(() => element.digit?.label === 7);
    const grid = inside(element, '[part=grid]');
    const expected = sampleDigit('7');
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    await element.updateComplete;
    const value = Number(expected[12 * 28 + 13].toFixed(2));
    expect(textOf(element, '[part=caption]')).to.contain(`row 13, column 14 is ${value}`);
    expect(inside(element, '[part=cell-active]').getAttribute('aria-label')).to.equal(`Row 13, column 14: ${value}`);
    const table = element.figureTable().rows;
    expect(table.map((row) => row.slice(1)).flat()).to.deep.equal(
      Array.from(expected, (pixel) => String(Number(pixel.toFixed(2)))),
    );
  });

  it('can be locked', async () => {
    const element = await shown(html`<digit-input .session=${session()} lock="draw file"></digit-input>`);
    expect(element.shadowRoot?.querySelector('[part=pad]')).to.equal(null);
    const data = new DataTransfer();
    data.items.add(await png());
    element.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    await aTimeout(50);
    expect(element.digit?.name).to.equal('a drawn 4');
  });

  it('goes on after it was moved', async () => {
    const common = session();
    const element = await shown(html`<digit-input .session=${common}></digit-input>`);
    await draw(element, [5, 5], [20, 15]);
    const parent = element.parentElement;
    element.remove();
    await aTimeout(0);
    parent?.append(element);
    await draw(element, [5, 20], [20, 20]);
    expect(strokesFromText(element.drawing)).to.have.length(2);
    await waitUntil(() => common.selection.digit?.pixels === pixelsOf(element), 'the session has the drawing');
  });

  it('is accessible, blank or not', async () => {
    const element = await shown(html`<digit-input .session=${session()} label="Your digit"></digit-input>`);
    await expect(element).to.be.accessible();
    await element.clear();
    await expect(element).to.be.accessible();
  });
});

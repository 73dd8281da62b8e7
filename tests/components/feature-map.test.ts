import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/components/feature-map/feature-map.js';
import type { FeatureMap } from '../../src/components/feature-map/feature-map.element.js';
import {
  answerAt,
  channelOf,
  fitDigit,
  layerMaps,
  layerShape,
  seenBy,
  termsOf,
} from '../../src/components/feature-map/feature-map.model.js';
import { loadSampleDigit, sampleDigit } from '../../src/data/sample-digits.js';
import type { ConvletsErrorEvent, ConvletsSelectEvent } from '../../src/events/index.js';
import { loadRecording } from '../../src/training/load-recording.js';
import {
  recipes,
  ScriptedSource,
  TrainingSession,
  type TrainingFrame,
  type Weights,
} from '../../src/training/index.js';
import { tonesInside } from '../harnesses/heat.js';

/** A session with the recorded run, at its end, that nobody else uses. */
async function recordedSession(): Promise<TrainingSession> {
  const session = new TrainingSession({ recipe: recipes.look, live: new ScriptedSource(), loadRecording });
  await session.need('all');
  session.request({ type: 'seek', step: Infinity });
  return session;
}

const frameOf = (session: TrainingSession): TrainingFrame => {
  if (!session.frame) throw new Error('no frame');
  return session.frame;
};

/** Maps of the first two layers by plain loops: `[filter][row][column]`, ReLU and 2×2 maximum written out. */
function plainMaps(weights: Weights, pixels: ArrayLike<number>): { first: number[][][]; second: number[][][] } {
  const input = [
    Array.from({ length: 28 }, (_, y) => Array.from({ length: 28 }, (_, x) => (pixels[28 * y + x] - 0.1307) / 0.3081)),
  ];
  const convolve = (images: number[][][], name: string, size: number, count: number): number[][][] => {
    const side = images[0].length - size + 1;
    const filters = weights[`${name}/filters`].data;
    return Array.from({ length: count }, (_, k) =>
      Array.from({ length: side }, (_, y) =>
        Array.from({ length: side }, (_, x) => {
          let sum = weights[`${name}/bias`].data[k];
          for (let m = 0; m < size; m++)
            for (let n = 0; n < size; n++)
              images.forEach((image, c) => {
                sum += image[y + m][x + n] * filters[((m * size + n) * images.length + c) * count + k];
              });
          return Math.max(0, sum);
        }),
      ),
    );
  };
  const first = convolve(input, 'conv1', 7, 8);
  const pooled = first.map((map) =>
    Array.from({ length: 11 }, (_, y) =>
      Array.from({ length: 11 }, (_, x) =>
        Math.max(map[2 * y][2 * x], map[2 * y][2 * x + 1], map[2 * y + 1][2 * x], map[2 * y + 1][2 * x + 1]),
      ),
    ),
  );
  return { first, second: convolve(pooled, 'conv2', 5, 16) };
}

const valuesOf = (element: FeatureMap): number[][] =>
  element.figureTable().rows.map((row) => row.slice(1).map((cell) => Number(cell)));

function expectClose(actual: number[][], expected: number[][]): void {
  expect(actual.length).to.equal(expected.length);
  actual.forEach((row, y) => {
    expect(row.length).to.equal(expected[y].length);
    row.forEach((value, x) => {
      expect(value).to.be.closeTo(expected[y][x], 1e-9);
    });
  });
}

const inside = (element: FeatureMap, selector: string): Element => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const textOf = (element: FeatureMap, selector: string): string =>
  (inside(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();

async function press(element: FeatureMap, selector: string, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    inside(element, selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  }
}

const MAP = '.grid[role=grid]';
const STRIP = '[role=listbox]';

describe('<feature-map>', () => {
  let session: TrainingSession;
  let plain: ReturnType<typeof plainMaps>;

  before(async () => {
    session = await recordedSession();
    plain = plainMaps(frameOf(session).weights, sampleDigit('7'));
  });

  beforeEach(() => {
    session.select({ layer: 'conv1', filter: 0, digit: undefined });
  });

  const shown = async (template = html`<feature-map .session=${session}></feature-map>`): Promise<FeatureMap> => {
    const element = await fixture<FeatureMap>(template);
    await element.ready;
    return element;
  };

  it('plays and pauses the training it looks at, and the keyboard comes to that first', async () => {
    const watched = await recordedSession();
    const element = await shown(html`<feature-map .session=${watched}></feature-map>`);
    watched.request({ type: 'seek', step: 0 });
    const button = inside(element, 'button, select, [tabindex="0"]') as HTMLButtonElement;
    expect(button.part.value).to.equal('play');
    button.click();
    await waitUntil(() => watched.state.status === 'running' && button.title === 'Pause the training');
    button.click();
    await waitUntil(() => watched.state.status === 'paused' && button.title === 'Play the training');
  });

  it('shows the map that plain loops compute, and says where it is greatest', async () => {
    const element = await shown();
    expectClose(valuesOf(element), plain.first[0]);
    const flat = plain.first[0].flat();
    const at = flat.indexOf(Math.max(...flat));
    const [row, column] = [Math.floor(at / 22) + 1, (at % 22) + 1];
    expect(textOf(element, '[part=caption]')).to.contain(`row ${row}, column ${column}: +${flat[at].toFixed(2)}`);
    expect(inside(element, MAP).getAttribute('aria-label')).to.contain(`at row ${row}, column ${column}`);
  });

  it('draws all maps of a layer on one scale', async () => {
    const element = await shown();
    const greatest = Math.max(...plain.first.flat(2));
    expect(inside(element, '.stage').textContent).to.contain(`full colour is ${greatest.toFixed(2)}`);
    // The tone of the strongest cell of every small map is its share of that maximum.
    const strip = inside(element, STRIP);
    const places = strip.querySelectorAll('[role=option] .hit');
    expect(places.length).to.equal(8);
    places.forEach((place, k) => {
      const tones = tonesInside(strip, place);
      const share = Math.round((32 * Math.max(...plain.first[k].flat())) / greatest) / 32;
      expect(Math.max(0, ...tones)).to.equal(share);
    });
  });

  it('computes the second layer from the pooled maps of the first', async () => {
    const element = await shown(html`<feature-map .session=${session} layer="conv2" filter="3"></feature-map>`);
    expectClose(valuesOf(element), plain.second[3]);
    expect(session.selection).to.include({ layer: 'conv2', filter: 3 });
  });

  it('shows sums before the activation and maxima after the pooling', async () => {
    const element = await shown(html`<feature-map .session=${session} stage="before-activation"></feature-map>`);
    const sums = valuesOf(element);
    expect(Math.min(...sums.flat())).to.be.below(0);
    expectClose(
      sums.map((row) => row.map((value) => Math.max(0, value))),
      plain.first[0],
    );
    element.stage = 'pooled';
    await element.updateComplete;
    const pooled = valuesOf(element);
    expect(pooled.length).to.equal(11);
    expect(pooled[4][2]).to.be.closeTo(
      Math.max(plain.first[0][8][4], plain.first[0][8][5], plain.first[0][9][4], plain.first[0][9][5]),
      1e-9,
    );
  });

  it('explains a cell with numbers that add up, and opens its window', async () => {
    const element = await shown();
    await press(element, MAP, 'PageUp', 'Home', 'ArrowDown', 'ArrowRight');
    const line = textOf(element, '[part=formula]').replaceAll('−', '-');
    const [, total, sum, sign, bias] =
      /^([+-]?[\d.]+) = Σ window × filter \+ bias = ([+-]?[\d.]+) ([+-]) ([\d.]+)/.exec(line) ?? [];
    expect(Number(sum) + Number(sign + bias)).to.be.closeTo(Number(total), 1e-9);
    const picked = oneEvent<ConvletsSelectEvent>(element, 'convlets-select');
    await press(element, MAP, 'Enter');
    expect((await picked).detail).to.deep.equal({ what: 'cell', value: [1, 1] });
    const cells = Array.from(inside(element, '.terms tbody').querySelectorAll('tr'), (row) =>
      Number((row.lastElementChild?.textContent ?? '').replaceAll('−', '-')),
    );
    const displayedTotal = cells.pop();
    expect(cells.length).to.equal(7);
    expect(cells.reduce((a, b) => a + b, 0)).to.be.closeTo(displayedTotal ?? NaN, 1e-6);
  });

  it('lights up what a cell sees in the digit', async () => {
    expect(seenBy(recipes.look, 'conv1', 'activation', { row: 4, column: 9 })).to.deep.equal({
      row: 4,
      column: 9,
      size: 7,
    });
    // 7×7, pooled by 2, then 5×5 on that: 7 + 1 + 4 · 2 pixels, two apart.
    expect(seenBy(recipes.look, 'conv2', 'activation', { row: 3, column: 1 })).to.deep.equal({
      row: 6,
      column: 2,
      size: 16,
    });
    const element = await shown();
    await press(element, MAP, 'PageUp', 'Home', 'ArrowDown');
    const [window, cell] = element.shadowRoot?.querySelectorAll('.casing') ?? [];
    const [mapCell, inputCell] = [Number(cell.getAttribute('width')), Number(window.getAttribute('width')) / 7];
    expect(Number(inside(element, '.paper').getAttribute('width'))).to.equal(28 * inputCell);
    expect(mapCell).to.be.above(inputCell);
    expect(Number(window.getAttribute('y')) - Number(inside(element, '.paper').getAttribute('y'))).to.equal(inputCell);
  });

  it('lets the reader choose a filter with the keyboard; the session follows, and the other way round', async () => {
    const element = await shown();
    await press(element, STRIP, 'ArrowRight', 'ArrowRight');
    expect(session.selection.filter).to.equal(0);
    const picked = oneEvent<ConvletsSelectEvent>(element, 'convlets-select');
    await press(element, STRIP, 'Enter');
    expect((await picked).detail).to.deep.equal({ what: 'filter', value: 2 });
    expect(session.selection.filter).to.equal(2);
    await element.updateComplete;
    expectClose(valuesOf(element), plain.first[2]);
    session.select({ filter: 5 });
    await waitUntil(() => element.filter === 5);
    expectClose(valuesOf(element), plain.first[5]);
  });

  it('shows the session’s digit unless it was given its own', async () => {
    const four = sampleDigit('4');
    const follower = await shown();
    const own = await shown(html`<feature-map .session=${session} input="digit:7"></feature-map>`);
    session.select({ digit: { name: 'your drawing', size: 28, pixels: four } });
    const expected = plainMaps(frameOf(session).weights, four).first[0];
    await waitUntil(() => Math.abs(valuesOf(follower)[10][10] - expected[10][10]) < 1e-9);
    expectClose(valuesOf(follower), expected);
    expectClose(valuesOf(own), plain.first[0]);
  });

  it('loads the digits that are not at hand', async () => {
    const element = await shown(html`<feature-map .session=${session} input="digit:3:1"></feature-map>`);
    const expected = plainMaps(frameOf(session).weights, await loadSampleDigit('3:1')).first[0];
    await waitUntil(() => element.figureTable().rows.length > 0 && element.shadowRoot?.querySelector(MAP) !== null);
    expectClose(valuesOf(element), expected);
  });

  it('shows untrained filters beside the trained ones', async () => {
    const element = await shown(html`<feature-map .session=${session} twin></feature-map>`);
    const start = session.recorded?.frameAt(0);
    if (!start) throw new Error('no first frame');
    const untrained = plainMaps(start.weights, sampleDigit('7')).first;
    const label = inside(element, '[aria-label^="Map of filter 2 before training"]').getAttribute('aria-label');
    expect(label).to.equal(
      `Map of filter 2 before training, greatest ${Number(Math.max(...untrained[1].flat()).toFixed(2))}`,
    );
    expect(textOf(element, '[part=caption]')).to.contain('untrained');
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await shown();
    for (const [name, value, example] of [
      ['layer', 'conv9', 'layer="conv1"'],
      ['input', 'digit:12', 'input="digit:4"'],
      ['input', 'cat', 'input="digit:4"'],
      ['filter', '99', 'filter="2"'],
      ['stage', 'later', 'stage="pooled"'],
    ]) {
      const failed = oneEvent<ConvletsErrorEvent>(element, 'convlets-error');
      element.setAttribute(name, value);
      expect((await failed).detail.code).to.equal(`bad-${name}`);
      expect(textOf(element, '[part=error] code')).to.equal(example);
      expectClose(valuesOf(element), plain.first[0]);
      element.removeAttribute(name);
      if (name === 'stage') element.stage = 'activation';
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    }
  });

  it('shows its example where the first thing it is told is wrong', async () => {
    const element = await shown(html`<feature-map .session=${session} input="cat"></feature-map>`);
    expectClose(valuesOf(element), plain.first[0]);
    expect(textOf(element, '[part=error] code')).to.equal('input="digit:4"');
    const other = await shown(html`<feature-map .session=${session} filter="8"></feature-map>`);
    expectClose(valuesOf(other), plain.first[0]);
    other.requestUpdate();
    await other.updateComplete;
    expect(textOf(other, '[part=error]')).to.contain('no filter 8 in conv1');
  });

  it('reserves its height before any weight is known', async () => {
    const empty = new TrainingSession({ recipe: recipes.look, live: new ScriptedSource() });
    const before = await shown(html`<feature-map .session=${empty}></feature-map>`);
    const after = await shown();
    expect(inside(before, '.stage').getAttribute('viewBox')).to.equal(inside(after, '.stage').getAttribute('viewBox'));
    expect(before.shadowRoot?.querySelector(MAP)).to.equal(null);
  });

  it('goes on after it was moved, and tells of steps', async () => {
    const element = await shown();
    const parent = element.parentElement;
    element.remove();
    await aTimeout(0);
    parent?.append(element);
    const stepped = oneEvent(element, 'convlets-step');
    session.request({ type: 'seek', step: 10 });
    await stepped;
    await element.updateComplete;
    expectClose(valuesOf(element), plainMaps(frameOf(session).weights, sampleDigit('7')).first[0]);
    session.request({ type: 'seek', step: Infinity });
  });

  it('is accessible', async () => {
    const element = await shown(html`<feature-map .session=${session} twin label="A seven"></feature-map>`);
    await press(element, MAP, 'ArrowDown', 'Enter');
    await expect(element).to.be.accessible();
  });
});

describe('the model of <feature-map>', () => {
  it('takes a sum apart into terms that add up', async () => {
    const session = await recordedSession();
    const pixels = fitDigit({ name: '7', size: 28, pixels: sampleDigit('7') }, recipes.look);
    for (const name of ['conv1', 'conv2']) {
      const maps = layerMaps(recipes.look, frameOf(session).weights, pixels, name);
      if (!maps) throw new Error('weights are missing');
      const answer = answerAt(maps, 'pooled', 1, { row: 1, column: 2 });
      const terms = termsOf(answer.window, maps.filters);
      expect(terms.length).to.equal(name === 'conv1' ? 6 : 8);
      const sum = terms.reduce((total, { value }) => total + value, answer.window.bias);
      expect(sum).to.be.closeTo(answer.total, 1e-9);
      expect(answer.value).to.equal(Math.max(...answer.pooled));
      const { sides } = layerShape(recipes.look, name) ?? { sides: { pooled: 0 } };
      expect(channelOf(maps.stages.pooled, 1)[sides.pooled + 2]).to.equal(answer.value);
    }
  });

  it('shrinks a digit for a network that looks at smaller images', () => {
    const pixels = sampleDigit('4');
    const small = fitDigit({ name: '4', size: 28, pixels }, recipes.lite);
    expect(small.length).to.equal(196);
    const mean = (pixels[28 * 8 + 10] + pixels[28 * 8 + 11] + pixels[28 * 9 + 10] + pixels[28 * 9 + 11]) / 4;
    expect(small[14 * 4 + 5]).to.be.closeTo(mean, 1e-12);
    expect(() => fitDigit({ name: '?', size: 20, pixels: new Float32Array(400) }, recipes.look)).to.throw('not 20×20');
  });
});

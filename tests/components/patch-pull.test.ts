import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/components/patch-pull/patch-pull.js';
import type { PatchPull } from '../../src/components/patch-pull/patch-pull.element.js';
import { gradientsOf, pullsOf } from '../../src/components/patch-pull/patch-pull.model.js';
import type { Pulls } from '../../src/components/patch-pull/patch-pull.pulls.js';
import { formatted } from '../../src/components/patch-pull/patch-pull.reading.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { formatNumber, type NumberStyle } from '../../src/drawing/numbers.js';
import type { ConvletsErrorEvent, ConvletsSelectEvent } from '../../src/events/index.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { recipes, ScriptedSource, TrainingSession, type Weights } from '../../src/training/index.js';

const newSession = (): TrainingSession =>
  new TrainingSession({ recipe: recipes.look, live: new ScriptedSource(), loadRecording });

type Plain = Readonly<Record<string, { readonly data: ArrayLike<number> }>>;

/** Loss of the network by plain loops: two layers of convolution, ReLU and 2×2 maximum, then ten sums and softmax. */
function plainLoss(weights: Plain, pixels: ArrayLike<number>, label: number): number {
  let maps = [
    Array.from({ length: 28 }, (_, y) => Array.from({ length: 28 }, (_, x) => (pixels[28 * y + x] - 0.1307) / 0.3081)),
  ];
  for (const [name, size, count] of [
    ['conv1', 7, 8],
    ['conv2', 5, 16],
  ] as const) {
    const below = maps;
    const filters = weights[`${name}/filters`].data;
    const side = below[0].length - size + 1;
    maps = Array.from({ length: count }, (_, k) => {
      const sums = Array.from({ length: side }, (_, y) =>
        Array.from({ length: side }, (_, x) => {
          let sum = weights[`${name}/bias`].data[k];
          for (let m = 0; m < size; m++)
            for (let n = 0; n < size; n++)
              for (let c = 0; c < below.length; c++)
                sum += below[c][y + m][x + n] * filters[((m * size + n) * below.length + c) * count + k];
          return Math.max(0, sum);
        }),
      );
      return Array.from({ length: side >> 1 }, (_, y) =>
        Array.from({ length: side >> 1 }, (_, x) =>
          Math.max(sums[2 * y][2 * x], sums[2 * y][2 * x + 1], sums[2 * y + 1][2 * x], sums[2 * y + 1][2 * x + 1]),
        ),
      );
    });
  }
  const side = maps[0].length;
  const flat = Array.from(
    { length: side * side * 16 },
    (_, i) => maps[i % 16][Math.floor(i / 16 / side)][Math.floor(i / 16) % side],
  );
  const logits = Array.from({ length: 10 }, (_, j) =>
    flat.reduce(
      (sum, value, i) => sum + value * weights['output/weights'].data[i * 10 + j],
      weights['output/bias'].data[j],
    ),
  );
  return Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0)) - logits[label];
}

const inside = (element: PatchPull, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const textOf = (element: PatchPull, selector: string): string =>
  (inside(element, selector).textContent ?? '').replace(/\s+/g, ' ').trim();

const caption = (element: PatchPull): string => textOf(element, '[part=caption]').replaceAll('−', '-');

const gridNamed = (element: PatchPull, start: string): HTMLElement => inside(element, `[aria-label^="${start}"]`);

async function press(element: PatchPull, target: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  }
}

async function shown(
  session = newSession(),
  template = html`<patch-pull .session=${session} autoplay="off"></patch-pull>`,
): Promise<PatchPull> {
  const element = await fixture<PatchPull>(template);
  await waitUntil(() => element.figureTable().rows.length > 0, 'weights have come', { timeout: 5000 });
  await element.updateComplete;
  return element;
}

describe('<patch-pull>', () => {
  let start: Weights;
  let pulls: Pulls;

  before(async () => {
    const history = await loadRecording('look', 'all');
    start = history.frameAt(0)?.weights ?? {};
    const all = gradientsOf(recipes.look, start, Float64Array.from(sampleDigit('4')), 4);
    if (!all) throw new Error('weights are missing');
    pulls = pullsOf(all, 0);
  });

  it('computes the gradient that plain loops find by nudging every weight', () => {
    const pixels = sampleDigit('4');
    const { data } = start['conv1/filters'];
    const epsilon = 1e-5;
    for (const weight of [0, 8, 17, 24, 40, 48]) {
      const loss = (by: number): number => {
        const nudged = Float64Array.from(data);
        nudged[weight * 8] += by;
        return plainLoss({ ...start, 'conv1/filters': { data: nudged } }, pixels, 4);
      };
      expect((loss(-epsilon) - loss(epsilon)) / (2 * epsilon)).to.be.closeTo(pulls.goal[weight], 1e-4);
    }
  });

  it('shows the regions of a 4 before any training, the strongest first', async () => {
    const element = await shown();
    const { rows } = element.figureTable();
    expect(rows.length).to.equal(pulls.regions.length);
    const sizes = rows.map(([, , , delta]) => Math.abs(Number(delta)));
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    rows.forEach(([, row, column, delta, way], i) => {
      expect([Number(row) - 1, Number(column) - 1, delta]).to.deep.equal([
        pulls.regions[i].row,
        pulls.regions[i].column,
        pulls.regions[i].delta,
      ]);
      expect(way).to.equal(Number(delta) < 0 ? 'toward' : 'away');
    });
    const [first] = pulls.regions;
    expect(caption(element)).to.contain(
      `Region 1 of ${rows.length}: δ = ${Number(first.delta.toPrecision(3))}, so the filter is pulled toward this patch.`,
    );
    expect(caption(element)).to.contain('The prediction is far from right, so the pull is strong.');
  });

  it('draws the sum of the pulls so far, and −∂L/∂W beside it', async () => {
    const element = await shown();
    const tones = (label: string): string[] =>
      Array.from(gridNamed(element, label).querySelectorAll('.heat path'), (path) =>
        [
          path.parentElement?.getAttribute('class'),
          path.getAttribute('fill-opacity'),
          path.getAttribute('d')?.length,
        ].join(),
      );
    const before = tones('Sum of the pulls of 1 of');
    expect(before).to.not.deep.equal(tones('Minus the gradient'));
    await element.seek(Infinity);
    expect(tones(`Sum of the pulls of ${pulls.regions.length} of`)).to.deep.equal(tones('Minus the gradient'));
    expect(caption(element)).to.match(/the sum is -∂L\/∂W, and differs from -\(I ⋆ δ\) by [\d.]+·10⁻¹[⁴-⁹], which/);
  });

  it('tells toward and away apart by signs, words and lines', async () => {
    const element = await shown();
    const toward = pulls.regions.filter(({ delta }) => delta < 0).length;
    const marks = inside(element, '.marks').getAttribute('d') ?? '';
    // A minus is one line, a plus two.
    expect(marks.match(/M/g)).to.have.length(pulls.regions.length + toward);
    expect(gridNamed(element, 'Minus delta').getAttribute('aria-label')).to.contain(
      `${toward} pull toward their patch and ${pulls.regions.length - toward} away from it`,
    );
    const away = pulls.regions.findIndex(({ delta }) => delta > 0);
    expect(element.shadowRoot?.querySelector('.window.away')).to.equal(null);
    await element.seek(away);
    expect(inside(element, '.window.away')).to.not.equal(null);
    expect(caption(element)).to.contain('pushed away from this patch');
    expect(inside(element, '.stage').textContent).to.contain('away').and.to.contain('× −0.');
  });

  it('is gone through with the keyboard: regions by slider, places by arrows', async () => {
    const element = await shown();
    const slider = inside(element, '[aria-label=Region]') as HTMLInputElement;
    slider.value = '6';
    const stepped = oneEvent(element, 'convlets-step');
    slider.dispatchEvent(new Event('input'));
    expect((await stepped).detail).to.deep.equal({ step: 6, steps: pulls.regions.length });
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal(`region 7 of ${pulls.regions.length}`);
    const map = gridNamed(element, 'Minus delta');
    await press(element, map, 'PageUp', 'Home');
    expect(pulls.indexOf({ row: 0, column: 0 })).to.equal(-1);
    expect(caption(element)).to.contain('δ = 0 at row 1, column 1');
    const { row, column } = pulls.regions[3];
    const arrows = (key: string, count: number): string[] => new Array<string>(count).fill(key);
    await press(element, map, ...arrows('ArrowDown', row), ...arrows('ArrowRight', column));
    expect(caption(element)).to.contain('Region 4 of');
    const picked = oneEvent<ConvletsSelectEvent>(element, 'convlets-select');
    await press(element, map, 'Enter');
    expect((await picked).detail).to.deep.equal({ what: 'region', value: [row, column] });
  });

  it('opens a weight of the gradient into what the regions add to it', async () => {
    const element = await shown();
    await element.seek(2);
    const goal = gridNamed(element, 'Minus the gradient');
    await press(element, goal, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    const at = 1 * 7 + 2;
    const [, factor, pixel, product, sum, goalThere] =
      /row 2, column 3: this region adds -δ · pixel = (\S+) · (\S+) ≈ (\S+)\. The first 3 regions add up to (\S+) there, and -∂L\/∂W is (\S+)\.$/.exec(
        caption(element),
      ) ?? [];
    const near = (text: string, value: number): void => {
      expect(Math.abs(Number(text) - value)).to.be.at.most(Math.abs(value) / 100);
    };
    const region = pulls.regions[2];
    near(factor, -region.delta);
    near(pixel, pulls.patchAt(region)[at]);
    near(product, -region.delta * pulls.patchAt(region)[at]);
    const three = pulls.regions.slice(0, 3).reduce((total, one) => total - one.delta * pulls.patchAt(one)[at], 0);
    near(sum, three);
    near(goalThere, pulls.goal[at]);
    expect(element.shadowRoot?.querySelectorAll('.window')).to.have.length(8);
  });

  it('says why a place does not pull', async () => {
    const element = await shown();
    const { side } = pulls;
    const places = Array.from({ length: side * side }, (_, i) => ({ row: Math.floor(i / side), column: i % side }));
    const quiet = places.filter((place) => pulls.indexOf(place) < 0);
    for (const place of quiet) {
      const value = pulls.sums[place.row * side + place.column];
      const why = pulls.silenceAt(place);
      expect(why === 'not-positive').to.equal(value <= 0);
      if (why !== 'outdone') continue;
      // Some place of its 2×2 has a greater value, or an equal one that came first.
      const block = places.filter(
        ({ row, column }) => row >> 1 === place.row >> 1 && column >> 1 === place.column >> 1,
      );
      expect(Math.max(...block.map(({ row, column }) => pulls.map[row * side + column]))).to.be.at.least(value);
    }
    expect(element.figureTable().rows.length + quiet.length).to.equal(side * side);
  });

  it('plays through the regions, pauses and goes on', async () => {
    const element = await shown();
    const run = oneEvent(element, 'convlets-run');
    void element.play();
    expect((await run).detail).to.deep.equal({ step: 0, kind: 'playback' });
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    expect(element.matches(':state(running)')).to.equal(false);
    await element.seek(pulls.regions.length - 2);
    const done = oneEvent(element, 'convlets-done');
    await element.play();
    expect((await done).detail).to.deep.equal({ step: pulls.regions.length - 1 });
    await element.reset();
    expect(caption(element)).to.contain('Region 1 of');
  });

  it('shows that the pull gets small while the prediction gets right', async () => {
    const session = newSession();
    const element = await shown(session);
    await waitUntil(() => inside(element, '.stage').querySelectorAll('.bar').length > 10, 'measured', {
      timeout: 5000,
    });
    const frames = session.recorded?.frames ?? [];
    await waitUntil(() => inside(element, '.stage').querySelectorAll('.bar').length === frames.length, 'all', {
      timeout: 5000,
    });
    const heights = Array.from(inside(element, '.stage').querySelectorAll('.bar'), (bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights[0]).to.be.above(20 * (heights.at(-1) ?? Infinity));
    const slider = inside(element, '[aria-label="Training step"]') as HTMLInputElement;
    slider.value = '500';
    slider.dispatchEvent(new Event('input'));
    await waitUntil(() => caption(element).includes('nearly right, so the pull is small'));
    expect(session.position).to.equal(500);
    expect(caption(element)).to.contain('p(4) = 0.99');
  });

  it('shares filter and digit with its session', async () => {
    const session = newSession();
    const element = await shown(session, html`<patch-pull .session=${session} filter="3" autoplay="off"></patch-pull>`);
    expect(session.selection).to.include({ layer: 'conv1', filter: 3 });
    session.select({ filter: 6 });
    await waitUntil(() => element.filter === 6);
    const all = gradientsOf(recipes.look, start, Float64Array.from(sampleDigit('7')), 7);
    session.select({ digit: { name: 'a handwritten 7', size: 28, pixels: sampleDigit('7'), label: 7 } });
    const expected = all && pullsOf(all, 6).regions.length;
    await waitUntil(() => element.figureTable().rows.length === expected && caption(element).includes('p(7)'));
    // Of a drawing nobody knows the class: it counts as what the network takes it for, until the reader says.
    session.select({ digit: { name: 'your drawing', size: 28, pixels: sampleDigit('4') } });
    await waitUntil(() => !caption(element).includes('p(7)') || element.figureTable().rows.length !== expected);
    const chooser = Array.from(element.shadowRoot?.querySelectorAll('select') ?? []).at(-1);
    if (!chooser) throw new Error('no chooser');
    chooser.value = '4';
    chooser.dispatchEvent(new Event('change'));
    await waitUntil(() => caption(element).includes('p(4)'));
  });

  it('keeps the last good picture and says what was wrong', async () => {
    const element = await shown();
    const rows = element.figureTable().rows.length;
    for (const [name, value, example] of [
      ['input', 'digit:12', 'input="digit:4"'],
      ['input', 'cat', 'input="digit:4"'],
      ['filter', '99', 'filter="2"'],
      ['answer', '12', 'answer="4"'],
    ]) {
      const failed = oneEvent<ConvletsErrorEvent>(element, 'convlets-error');
      element.setAttribute(name, value);
      expect((await failed).detail.code).to.equal(`bad-${name}`);
      expect(textOf(element, '[part=error] code')).to.equal(example);
      expect(element.figureTable().rows.length).to.equal(rows);
      element.removeAttribute(name);
      if (name !== 'input') Object.assign(element, { [name]: undefined });
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    }
    const first = await shown(newSession(), html`<patch-pull .session=${newSession()} filter="8"></patch-pull>`);
    expect(textOf(first, '[part=error]')).to.contain('no filter 8');
  });

  it('goes on after it was moved', async () => {
    const element = await shown();
    const parent = element.parentElement;
    element.remove();
    await aTimeout(0);
    parent?.append(element);
    await element.seek(2);
    expect(caption(element)).to.contain('Region 3 of');
  });

  it('is accessible', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
  });

  it('writes small numbers so that they can be read', () => {
    const number = (value: number, style: NumberStyle): string => formatNumber(value, style);
    const write = (value: number): string => formatted(value, value, number);
    expect([0.0213, -2.749, -0.0000446, 4.4e-16, 0].map(write)).to.deep.equal([
      '0.0213',
      '−2.75',
      '−4.5·10⁻⁵',
      '4.4·10⁻¹⁶',
      '0',
    ]);
    expect(formatted(0.0123, 0.3, number)).to.equal('0.012');
  });
});

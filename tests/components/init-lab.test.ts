import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { InitLab } from '../../src/components/init-lab/init-lab.js';
import '../../src/components/init-lab/init-lab.js';
import { layOut } from '../../src/components/init-lab/init-lab.layout.js';
import { bestMatch, diversityOf, histogramOf } from '../../src/components/init-lab/init-lab.measures.js';
import { filtersOf } from '../../src/components/init-lab/init-lab.model.js';
import { SCHEMES, type SchemeName } from '../../src/components/init-lab/init-lab.names.js';
import { schemeRecipe } from '../../src/components/init-lab/init-lab.recipes.js';
import { beginningOf, signalsOf, startWeights } from '../../src/components/init-lab/init-lab.start.js';
import {
  loadOthers,
  loadStarts,
  type MeasuredOthers,
  type MeasuredStarts,
  type Recorded,
} from '../../src/data/init-lab.js';
import { sampleDigit } from '../../src/data/sample-digits.js';

const all = (element: InitLab, selector: string): Element[] =>
  Array.from(element.shadowRoot?.querySelectorAll(selector) ?? []);
const one = (element: InitLab, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const text = (element: Element): string => (element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
const caption = (element: InitLab): string => text(one(element, '.caption'));
/** What is said may have to be fetched first. */
const says = (element: InitLab, ...sayings: readonly string[]): Promise<void> =>
  waitUntil(() => sayings.every((saying) => caption(element).includes(saying)), `says ${sayings.join(', ')}`);
const notes = (element: InitLab): string[] => all(element, '.tile .note').map(text);
/** A key on what has the focus; what browsers do with it by themselves is done here, as they do it for trusted keys only. */
const press = (element: InitLab, key: string): void => {
  const target = element.shadowRoot?.activeElement;
  if (!target) throw new Error('nothing has the focus');
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  if (target instanceof HTMLButtonElement && key === 'Enter') target.click();
  if (target instanceof HTMLInputElement && key === 'Home') {
    target.value = target.min;
    target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
};
const settle = async (element: InitLab): Promise<void> => {
  await element.updateComplete;
  await element.updateComplete;
};

async function lab(template: ReturnType<typeof html>): Promise<InitLab> {
  const element = await fixture<InitLab>(template);
  element.autoplay = 'off';
  await element.ready;
  await waitUntil(() => all(element, '.tile').length > 0, 'the runs are there', { timeout: 10_000 });
  return element;
}

const heard = <Type extends keyof HTMLElementEventMap>(
  element: InitLab,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) => {
    element.addEventListener(type, resolve, { once: true });
  });

/** Standard deviation in two passes. */
function plainStd(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** What a 4 makes of the layers of an untrained network, in plain loops. */
function plainSignals(scheme: SchemeName): number[] {
  const weights = startWeights(schemeRecipe(scheme));
  const conv = (maps: number[][][], { shape, data }: (typeof weights)[string]): number[][][] => {
    const [kernel, , ins, outs] = shape;
    const side = maps[0].length - kernel + 1;
    return Array.from({ length: outs }, (_, k) =>
      Array.from({ length: side }, (_, row) =>
        Array.from({ length: side }, (_, column) => {
          let sum = 0;
          for (let m = 0; m < kernel; m++)
            for (let n = 0; n < kernel; n++)
              for (let c = 0; c < ins; c++)
                sum += maps[c][row + m][column + n] * data[((m * kernel + n) * ins + c) * outs + k];
          return sum;
        }),
      ),
    );
  };
  const reluPool = (maps: number[][][]): number[][][] =>
    maps.map((map) =>
      Array.from({ length: Math.floor(map.length / 2) }, (_, i) =>
        Array.from({ length: Math.floor(map.length / 2) }, (_, j) =>
          Math.max(0, map[2 * i][2 * j], map[2 * i][2 * j + 1], map[2 * i + 1][2 * j], map[2 * i + 1][2 * j + 1]),
        ),
      ),
    );
  const four = Array.from(sampleDigit('4'), (value) => (value - 0.1307) / 0.3081);
  const image = [Array.from({ length: 28 }, (_, row) => four.slice(28 * row, 28 * row + 28))];
  const z1 = conv(image, weights.conv1);
  const z2 = conv(reluPool(z1), weights.conv2);
  const maps = reluPool(z2);
  const flat = maps[0].flatMap((row, i) => row.flatMap((_, j) => maps.map((map) => map[i][j])));
  const logits = Array.from({ length: 10 }, (_, k) =>
    flat.reduce((sum, value, i) => sum + value * weights.output.data[10 * i + k], 0),
  );
  return [z1.flat(2), z2.flat(2), logits].map(plainStd);
}

describe('the arithmetic of init-lab', () => {
  it('signals of every start: as plain loops find them', () => {
    for (const scheme of SCHEMES) {
      const found = signalsOf(schemeRecipe(scheme), sampleDigit('4'));
      plainSignals(scheme).forEach((std, i) => {
        expect(found[i].std, `${scheme}, ${found[i].layer}`).to.be.closeTo(std, 1e-9 * (1 + std));
      });
    }
  });

  it('variety: the largest standard deviation of a weight across filters', () => {
    // Two taps, three filters.
    const filters = { shape: [1, 2, 1, 3], data: Float32Array.of(1, 1, 1, 0, 3, 6) };
    expect(diversityOf(filters)).to.be.closeTo(Math.sqrt(6), 1e-12);
    expect(diversityOf({ shape: [1, 1, 1, 3], data: Float32Array.of(0.1, 0.1, 0.1) })).to.equal(0);
    expect(filtersOf(filters).map((filter) => [...filter])).to.deep.equal([[1, 0], [1, 3], [1, 6]]); // prettier-ignore
  });

  it('histograms: symmetric about 0, no weight is lost', () => {
    expect(histogramOf([-2, -1, 0, 1, 2, 2], 5)).to.deep.equal({ counts: [1, 1, 1, 1, 2], reach: 2 });
    expect(histogramOf([0, 0], 3)).to.deep.equal({ counts: [0, 2, 0], reach: 0 });
  });

  it('the most similar filter, whatever its size', () => {
    expect(bestMatch([1, 0], [Float32Array.of(0, 5), Float32Array.of(3, 0), Float32Array.of(-1, 0)])).to.deep.equal({
      ...{ index: 1, cosine: 1 },
    });
  });
});

describe('<init-lab>', () => {
  let recorded: Recorded<MeasuredStarts>;
  let others: Recorded<MeasuredOthers>;
  before(async () => {
    [recorded, others] = await Promise.all([loadStarts(), loadOthers()]);
  });
  const percent = (run: string, at = -1): string =>
    `${String(Math.round(100 * (recorded.measured.runs[run].accuracies.at(at) ?? NaN)))} %`;

  it('untouched shows twelve starts after their training, and what equal weights come to', async () => {
    const element = await lab(html`<init-lab></init-lab>`);
    expect(all(element, '.tile')).to.have.length(12);
    expect(notes(element)).to.deep.equal(
      SCHEMES.map((scheme) => {
        const same = recorded.measured.runs[scheme].diversity.at(-1) === 0;
        return `${percent(scheme)} ${same ? '· equal' : 'right'}`;
      }),
    );
    expect(notes(element).filter((note) => note.endsWith('equal'))).to.have.length(4);
    expect(caption(element)).to.contain('identical to the bit').and.to.contain('76.8 % right, Glorot 94.5 %');
    await expect(element).to.be.accessible();
  });

  it('has room for the names of activations at every width', () => {
    for (let width = 280; width <= 720; width += 40) {
      const { tiles, columns } = layOut({ view: 'activations', seed: 1 }, width, 9);
      // “leaky ReLU · max” in bold letters of 12 px.
      expect((width + 12) / columns).to.be.at.least(125);
      for (const { x, width: wide } of tiles) expect(x + wide).to.be.at.most(width);
    }
  });

  it('draws every weight of every start in its place with the strength of its value', async () => {
    const element = await lab(html`<init-lab frame="0"></init-lab>`);
    const width = Number(one(element, '.stage').getAttribute('viewBox')?.split(' ')[2]);
    const { tiles } = layOut({ view: 'schemes', seed: 1 }, width, 9);
    for (const [i, scheme] of SCHEMES.entries()) {
      const frames = recorded.frames[scheme];
      const most = Math.max(...frames.flatMap(({ filters }) => Array.from(filters.data, Math.abs)));
      const wanted = new Map<string, string>();
      const { filters: boxes } = tiles[i];
      filtersOf(frames[0].filters).forEach((filter, k) => {
        const { x, y, cell } = boxes[k];
        filter.forEach((weight, at) => {
          const strength = most === 0 ? 0 : Math.round((Math.abs(weight) / most) * 32) / 32;
          const place = `${String(x + (at % 5) * cell)} ${String(y + Math.floor(at / 5) * cell)}`;
          if (strength > 0) wanted.set(place, `${weight < 0 ? 'negative' : 'positive'} ${String(strength)}`);
        });
      });
      const drawn = new Map<string, string>();
      const [{ cell }] = boxes;
      for (const path of all(element, '.tile')[i].querySelectorAll('.heat path')) {
        const tone = `${path.parentElement?.getAttribute('class') ?? ''} ${path.getAttribute('fill-opacity') ?? ''}`;
        for (const [, from, top, to] of (path.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)) {
          for (let x = Number(from); x < Number(to); x += cell) drawn.set(`${String(x)} ${top}`, tone);
        }
      }
      expect([...drawn].sort(), scheme).to.deep.equal([...wanted].sort());
    }
  });

  it('every recorded beginning is what is computed', () => {
    for (const scheme of SCHEMES) {
      const { signals, weights } = beginningOf(schemeRecipe(scheme));
      const known = recorded.measured.beginnings[scheme];
      signals.forEach((std, i) => {
        expect(known.signals[i], scheme).to.be.closeTo(std, 1e-12 * (1 + std));
      });
      expect(known.weights.counts, scheme).to.deep.equal(weights.counts);
      expect(known.weights.reach, scheme).to.equal(weights.reach);
    }
  });

  it('shows the signal of a start, and says so', async () => {
    const element = await lab(html`<init-lab scheme="glorot" frame="0"></init-lab>`);
    const shown = all(element, '.stage text.value').map((value) => Number(text(value).replaceAll(',', '')));
    expect(shown).to.deep.equal(plainSignals('glorot').map((std) => Number(std.toPrecision(2))));
    expect(caption(element)).to.contain(shown.join(', '));
  });

  for (const [scheme, saying] of [
    ['zero', 'only the last bias learns'],
    ['one', 'one filter'],
    ['constant-convs', 'differ by exactly 0'],
    ['constant-first', 'they do separate'],
    ['tiny', 'Adam'],
    ['small-first', 'was learned'],
    ['uniform', 'hardly differ'],
    ['normal', 'hardly differ'],
    ['glorot', 'a good start and pretty filters conflict'],
    ['he', 'a good start and pretty filters conflict'],
    ['huge', 'the first loss is 2,000'],
  ] as const) {
    it(`says what ${scheme} comes to`, async () => {
      const element = await lab(html`<init-lab scheme=${scheme}></init-lab>`);
      await says(element, saying);
      const share = 100 * (recorded.measured.runs[scheme].accuracies.at(-1) ?? NaN);
      expect(caption(element)).to.contain(`${String(Number(share.toFixed(1)))} %`);
    });
  }

  it('keys pick a start, the slider scrubs, Play plays: the whole lesson without a pointer', async () => {
    const element = await lab(html`<init-lab></init-lab>`);
    one(element, '.tiles').focus();
    const selected = heard(element, 'convlets-select');
    press(element, 'ArrowRight');
    expect((await selected).detail).to.deep.equal({ what: 'network', value: 'one' });
    await settle(element);
    expect(element.scheme).to.equal('one');
    press(element, 'ArrowDown');
    await settle(element);
    expect(element.scheme).to.equal('normal');
    press(element, 'End');
    await settle(element);
    expect(element.scheme).to.equal('huge');
    expect(one(element, '.tile.picked [role=option]').getAttribute('aria-selected')).to.equal('true');
    one(element, 'input[type=range]').focus();
    const stepped = heard(element, 'convlets-step');
    press(element, 'Home');
    expect((await stepped).detail).to.deep.equal({ step: 0, steps: 10 });
    await settle(element);
    expect(notes(element)).to.deep.equal(
      SCHEMES.map((scheme) => {
        const same = recorded.measured.runs[scheme].diversity[0] === 0;
        return `${percent(scheme, 0)} ${same ? '· equal' : 'right'}`;
      }),
    );
    const running = heard(element, 'convlets-run');
    one(element, '[part=play]').focus();
    press(element, 'Enter');
    expect((await running).detail).to.deep.equal({ step: 0, kind: 'playback' });
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    expect(element.matches(':state(running)')).to.equal(false);
  });

  it('seeks, steps and resets by script; plays to the end', async () => {
    const element = await lab(html`<init-lab frame="7"></init-lab>`);
    await element.step();
    expect(element.frame).to.equal(8);
    const done = heard(element, 'convlets-done');
    await element.play();
    expect((await done).detail.step).to.equal(9);
    await element.reset();
    expect(element.frame).to.equal(0);
    await element.seek(99);
    expect(element.frame).to.equal(9);
  });

  it('plays once by itself when it is seen, from the start to the end', async () => {
    const element = await fixture<InitLab>(html`<init-lab></init-lab>`);
    const running = heard(element, 'convlets-run');
    const done = heard(element, 'convlets-done');
    expect((await running).detail).to.deep.equal({ step: 0, kind: 'playback' });
    await element.seek(8);
    expect(element.frame).to.equal(8);
    await element.play();
    await done;
    await settle(element);
    expect(element.frame).to.equal(9);
    expect(element.matches(':state(running)'), 'not once more').to.equal(false);
  });

  it('dragging along a curve scrubs, and leads to the nearest recorded moment', async () => {
    const element = await lab(html`<init-lab view="curves"></init-lab>`);
    expect(all(element, '.course')).to.have.length(24);
    await expect(element).to.be.accessible();
    const chart = one(element, '.scrub');
    const { left, top, width } = chart.getBoundingClientRect();
    const drag = (share: number, buttons: number): void => {
      chart.dispatchEvent(
        new PointerEvent('pointermove', { clientX: left + share * width, clientY: top + 5, buttons, bubbles: true }),
      );
    };
    drag(0.2, 0);
    expect(element.frame, 'no button is down').to.equal(9);
    const input = heard(element, 'input');
    drag(0.12, 1);
    await input;
    await settle(element);
    expect(element.frame).to.equal(4);
    expect(text(one(element, '.count'))).to.equal('step 39 of 300');
  });

  it('pointing at a start shows it without picking it', async () => {
    const element = await lab(html`<init-lab></init-lab>`);
    const he = all(element, '.tile')[SCHEMES.indexOf('he')];
    he.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await settle(element);
    await says(element, '2 ∕ fan-in');
    expect(element.scheme).to.equal('tenth');
    one(element, '.tiles').dispatchEvent(new PointerEvent('pointerleave'));
    await settle(element);
    expect(caption(element)).to.contain('one filter');
    he.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle(element);
    expect(element.scheme).to.equal('he');
  });

  it('seeds: marks in each other network the filter that is most like the one looked at', async () => {
    const element = await lab(html`<init-lab view="seeds"></init-lab>`);
    expect(all(element, '.tile')).to.have.length(4);
    expect(all(element, '.window.related')).to.have.length(3);
    const trained = ['small-first', 'small-first 2', 'small-first 3', 'small-first 4'].map((run) =>
      filtersOf((recorded.frames[run] ?? others.frames[run])[9].filters),
    );
    one(element, '.tiles').focus();
    press(element, 'ArrowRight');
    await settle(element);
    notes(element)
      .slice(1)
      .forEach((note, i) => {
        const { index, cosine } = bestMatch(trained[0][1], trained[i + 1]);
        expect(note).to.contain(`filter ${String(index + 1)}, cosine ${String(Number(cosine.toFixed(2)))}`);
      });
    expect(caption(element))
      .to.contain('only start and data order differ')
      .and.to.contain('filter 2')
      .and.to.contain('95 %');
    press(element, 'ArrowDown');
    await settle(element);
    expect(element.seed).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('activations: ten networks and one dense layer', async () => {
    const element = await lab(html`<init-lab view="activations"></init-lab>`);
    expect(all(element, '.tile')).to.have.length(10);
    expect(all(element, '.final')).to.have.length(10);
    expect(caption(element)).to.contain('one linear map').and.to.contain('89.2 %');
    element.pool = 'max';
    await settle(element);
    expect(caption(element)).to.contain('Max pooling is no linear map');
    element.activation = 'sigmoid';
    await settle(element);
    expect(caption(element)).to.contain('slope is at most 0.25');
    await expect(element).to.be.accessible();
  });

  it('a start of your own is drawn at once, and learns when it is trained', async function () {
    this.timeout(60_000);
    const element = await lab(html`<init-lab scheme="normal" std="0.2" seed="7" session="own start"></init-lab>`);
    const note = (): string => notes(element)[SCHEMES.indexOf('normal')];
    expect(note()).to.equal('not trained');
    expect(caption(element)).to.contain('a start of your own').and.to.contain('standard deviation 0.2');
    const running = heard(element, 'convlets-run');
    const trained = element.train();
    expect((await running).detail.kind).to.equal('training');
    await waitUntil(() => /\d\s% right$/.test(note()), 'something is learned', { timeout: 20_000 });
    await element.pause();
    await trained;
    expect(caption(element)).to.contain('trained here up to step');
    expect(one(element, '.progress').textContent).to.contain('of 300');
  });

  it('two on a page share a session: who trains last has it, and the other says nothing of that run', async function () {
    this.timeout(60_000);
    const first = await lab(html`<init-lab scheme="normal" std="0.2" seed="7" session="taken"></init-lab>`);
    const trained = first.train();
    await waitUntil(() => all(first, '.progress').length > 0, 'it trains', { timeout: 20_000 });
    const second = await lab(html`<init-lab scheme="normal" std="0.3" seed="8" session="taken"></init-lab>`);
    const paused = heard(first, 'convlets-pause');
    const other = second.train();
    await paused;
    await trained;
    await settle(first);
    expect(first.matches(':state(running)')).to.equal(false);
    expect(notes(first)[SCHEMES.indexOf('normal')]).to.equal('not trained');
    // Taking it away leaves the other's run alone.
    first.remove();
    const note = (): string => notes(second)[SCHEMES.indexOf('normal')];
    await waitUntil(() => /\d\s% right$/.test(note()), 'the second learns', { timeout: 20_000 });
    await second.pause();
    await other;
  });

  it('the controls of a start of your own come when they are opened', async () => {
    const element = await lab(html`<init-lab scheme="normal"></init-lab>`);
    const more = one(element, 'details.more') as HTMLDetailsElement;
    more.open = true;
    await waitUntil(() => more.querySelector('input[type=range]'), 'the controls are there');
    const changed = heard(element, 'change');
    const std = more.querySelector('input[type=range]') as HTMLInputElement;
    std.value = std.max;
    std.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await changed;
    expect(element.std).to.equal(1);
    await waitUntil(() => notes(element)[SCHEMES.indexOf('normal')] === 'not trained', 'its start is shown');
    await says(element, 'a start of your own');
  });

  it('names what it cannot use and keeps the last good picture', async () => {
    for (const [attribute, value, code] of [
      ['view', 'x', 'bad-view'],
      ['scheme', 'xavier', 'bad-scheme'],
      ['activation', 'softmax', 'bad-activation'],
      ['pool', 'min', 'bad-pool'],
      ['std', '-1', 'bad-std'],
      ['std', 'abc', 'bad-std'],
      ['seed', '1.5', 'bad-seed'],
      ['frame', '10', 'bad-frame'],
      ['autoplay', 'always', 'bad-autoplay'],
      ['colormap', 'jet', 'bad-colormap'],
    ]) {
      const element = await lab(html`<init-lab scheme="he"></init-lab>`);
      const before = notes(element);
      const failed = heard(element, 'convlets-error');
      element.setAttribute(attribute, value);
      expect((await failed).detail.code).to.equal(code);
      await settle(element);
      expect(one(element, '.error').textContent).to.contain('For example');
      expect(notes(element), attribute).to.deep.equal(before);
      element.removeAttribute(attribute);
      await settle(element);
      expect(element.shadowRoot?.querySelector('.error'), attribute).to.equal(null);
      // A figure far below the screen would load nothing.
      element.remove();
    }
  });

  it('gives its numbers as a table, its state as JSON, and lets itself be moved', async () => {
    const element = await lab(html`<init-lab scheme="one"></init-lab>`);
    const { columns, rows } = element.figureTable();
    expect(columns).to.have.length(5);
    expect(rows).to.have.length(12);
    expect(rows[2].map((value) => String(value).replaceAll('\u00a0', ' '))).to.deep.equal([
      ...['all 1', '300', '76.9 %'],
      ...[String(Number((recorded.measured.runs.one.losses.at(-1) ?? NaN).toPrecision(2))), '0'],
    ]);
    const state = element.getState();
    expect(JSON.parse(JSON.stringify(state))).to.include({ view: 'schemes', scheme: 'one', seed: 1, frame: 9 });
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    element.setState({ view: 'activations', activation: 'tanh' });
    await waitUntil(() => all(element, '.tile').length === 10, 'the activations are there');
    expect(one(element, '.tile.picked .title').textContent).to.contain('tanh');
  });

  it('hides and locks what a page names', async () => {
    const element = await lab(html`<init-lab hide="view more table play" lock="network step"></init-lab>`);
    expect(all(element, 'select, details, [part=play]')).to.have.length(0);
    expect(one(element, 'input[type=range]').matches(':disabled')).to.equal(true);
    all(element, '.tile')[0].dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await aTimeout(20);
    expect(element.scheme).to.equal('tenth');
  });
});

import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FilterGrid } from '../../src/components/filter-grid/filter-grid.js';
import '../../src/components/filter-grid/filter-grid.js';
import { ConvletsErrorEvent, ConvletsRunEvent } from '../../src/events/index.js';
import { cosineSimilarity } from '../../src/math/index.js';
import { History, recipes, ScriptedSource, TrainingSession, type Weights } from '../../src/training/index.js';
import { tonesInside } from '../harnesses/heat.js';

const STEPS = recipes.look.steps;

/** Weights of the recipe `look`: filter f of conv1 is `(f + 1)·(step + 1)` at its first place, and 1 elsewhere. */
function weightsAt(step: number): Weights {
  const tensor = (shape: number[]): Weights[string] => {
    const count = shape[3];
    const data = new Float32Array(shape.reduce((a, b) => a * b)).fill(1);
    for (let f = 0; f < count; f++) data[f] = (f % 2 ? -1 : 1) * (f + 1) * (step + 1);
    return { shape, data };
  };
  return { 'conv1/filters': tensor([7, 7, 1, 8]), 'conv2/filters': tensor([5, 5, 8, 16]) };
}

function session(loadable = true): TrainingSession {
  const history = new History(recipes.look);
  const frames = [0, 100, STEPS].map((step) => ({ step, weights: weightsAt(step) }));
  const curve = new Float32Array(STEPS);
  history.append({ step: STEPS, losses: curve, accuracies: curve, frames, measured: [] });
  return new TrainingSession({
    recipe: recipes.look,
    live: new ScriptedSource(),
    loadRecording: () => (loadable ? Promise.resolve(history) : Promise.reject(new Error('offline'))),
  });
}

const inside = (element: FilterGrid, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const textOf = (element: FilterGrid, selector: string): string =>
  (inside(element, selector).at(0)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A grid whose recording stands at `step`. */
async function gridAt(step: number, change: Partial<FilterGrid> = {}): Promise<FilterGrid> {
  const element = await fixture<FilterGrid>(html`<filter-grid .session=${session()}></filter-grid>`);
  Object.assign(element, change);
  await element.seek(step);
  return element;
}

async function codeOf(event: Promise<Event>): Promise<string> {
  const fired = await event;
  return fired instanceof ConvletsErrorEvent ? fired.detail.code : '';
}

function press(element: FilterGrid, key: string): Promise<boolean> {
  const target = inside(element, '[role=listbox]')[0];
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return element.updateComplete;
}

/** The strongest positive tone of the third filter. */
const strongest = (element: FilterGrid): number | undefined =>
  tonesInside(element.renderRoot, inside(element, '#filter-2 .hit')[0], '.positive').at(-1);

describe('<filter-grid>', () => {
  it('draws the filters of the step, on one scale for the whole timeline', async () => {
    const element = await gridAt(100);
    const options = inside(element, '[role=option]');
    expect(options.length).to.equal(8);
    const cosine = cosineSimilarity(
      { shape: [49], data: Float32Array.from({ length: 49 }, (_, i) => (i ? 1 : 3 * 101)) },
      { shape: [49], data: Float32Array.from({ length: 49 }, (_, i) => (i ? 1 : 3)) },
    );
    expect(options[2].getAttribute('aria-label')).to.equal(
      `filter 3: weights from 1 to 303, cosine to its start ${cosine.toFixed(2)}`,
    );
    // 101 of 501 in 32 tones: 6.45, so tone 6.
    expect(strongest(element)).to.equal(6 / 32);
    expect(tonesInside(element.renderRoot, inside(element, '#filter-1 .hit')[0], '.negative').length).to.equal(1);
  });

  it('fits the colours to the step with autoscale, and says so', async () => {
    const element = await gridAt(100, { autoscale: true });
    expect(strongest(element)).to.equal(1);
    expect(textOf(element, '[part=legend]')).to.contain('autoscale');
  });

  it('says that step 0 is random, and how far from it a later step is', async () => {
    const element = await gridAt(0);
    expect(textOf(element, '.caption')).to.contain('Step 0: random numbers');
    await element.seek(100);
    expect(textOf(element, '.caption')).to.match(/^Step 100: filter 1 .* \(cosine 0\.\d\d/);
    expect(textOf(element, '.count')).to.equal('step 100 of 500');
  });

  it('compares with the start, and shows the change on its own scale', async () => {
    const element = await gridAt(100, { compare: 'before-after' });
    expect(inside(element, '#filter-0 .frame').length).to.equal(2);
    element.compare = 'change';
    await element.updateComplete;
    // Only the first weight has changed: 100 of at most 500.
    expect(tonesInside(element.renderRoot, inside(element, '#filter-0 .hit')[1])).to.deep.equal([6 / 32]);
  });

  it('moves with the arrows and picks with Enter: linked elements follow', async () => {
    const element = await gridAt(100);
    const { session: shared } = element;
    const other = await fixture<FilterGrid>(html`<filter-grid .session=${shared}></filter-grid>`);
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    setTimeout(() => void press(element, 'Enter'));
    const event = await oneEvent(element, 'convlets-select');
    expect(event.detail).to.deep.equal({ what: 'filter', value: 2 });
    await waitUntil(() => other.filter === 2);
    await other.updateComplete;
    expect(inside(other, '#filter-2')[0].getAttribute('aria-selected')).to.equal('true');
    await press(element, 'End');
    expect(inside(element, '[role=listbox]')[0].getAttribute('aria-activedescendant')).to.equal('filter-7');
  });

  it('reads out the weight under the pointer', async () => {
    const element = await gridAt(100);
    const hit = inside(element, '#filter-1 .hit')[0];
    const { left, top } = hit.getBoundingClientRect();
    hit.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 2, clientY: top + 2, bubbles: true }));
    await element.updateComplete;
    expect(textOf(element, '.caption')).to.equal('filter 2, row 1, column 1: weight −202 (at step 0: −2)');
  });

  it('shows one input channel of a deeper layer, and all of them in the table', async () => {
    const element = await gridAt(100, { layer: 'conv2', channel: 3 });
    expect(inside(element, '[role=option]').length).to.equal(16);
    expect(inside(element, 'select option').length).to.equal(8);
    expect(textOf(element, '[part=legend]')).to.contain('input channel 4 of 8');
    const { rows, columns } = element.figureTable();
    expect(rows.length).to.equal(5 * 5 * 8);
    expect(rows[0]).to.deep.equal([1, 1, 1, 101, 1]);
    expect(columns.length).to.equal(5);
  });

  it('follows the session to another layer, and forgets numbers that belong to the one before', async () => {
    const shared = session();
    const element = await fixture<FilterGrid>(html`<filter-grid .session=${shared}></filter-grid>`);
    shared.select({ layer: 'conv2', filter: 12 });
    await waitUntil(() => inside(element, '[role=option]').length === 16);
    expect(inside(element, '#filter-12')[0].getAttribute('aria-selected')).to.equal('true');
    element.channel = 5;
    await element.updateComplete;
    shared.select({ layer: 'conv1' });
    await waitUntil(() => inside(element, '[role=option]').length === 8);
    expect(textOf(element, '[part=error]')).to.equal('');
  });

  it('writes numbers into the enlarged filter', async () => {
    const element = await gridAt(0, { enlarged: true, filter: 1 });
    const numbers = inside(element, '.enlarged .number').map((node) => node.textContent);
    expect(numbers.length).to.equal(49);
    expect(numbers[0]).to.equal('−2.00');
  });

  it('keeps its height while the recording is on its way', async () => {
    const element = await fixture<FilterGrid>(html`<filter-grid .session=${session()}></filter-grid>`);
    const before = inside(element, '.stage')[0].getBoundingClientRect().height;
    await element.seek(STEPS);
    expect(inside(element, '.heat path').length).to.be.greaterThan(0);
    expect(inside(element, '.stage')[0].getBoundingClientRect().height).to.equal(before);
  });

  it('plays, tells the steps, and pauses', async () => {
    const element = await gridAt(0);
    const told: number[] = [];
    element.addEventListener('convlets-step', ({ detail }) => told.push(detail.step));
    const running: Promise<Event> = oneEvent(element, 'convlets-run');
    const played = element.play();
    const event = await running;
    expect(event instanceof ConvletsRunEvent && event.detail.kind).to.equal('playback');
    await waitUntil(() => told.length > 2, 'three steps', { timeout: 20_000 });
    const paused = oneEvent(element, 'convlets-pause');
    await element.pause();
    await Promise.all([paused, played]);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
  });

  it('shows the end of the recorded run, and does not play, with autoplay="off"', async () => {
    const shared = session();
    const element = await fixture<FilterGrid>(
      html`<filter-grid .session=${shared} autoplay="off" timeline></filter-grid>`,
    );
    await waitUntil(() => shared.position === STEPS, 'the recording is never loaded', { timeout: 5000 });
    await aTimeout(300);
    expect(shared.state.status).to.equal('idle');
    expect(shared.position).to.equal(STEPS);
    expect(element.matches(':state(running)')).to.be.false;
    void element.play();
    await waitUntil(() => shared.state.status === 'running');
    await element.pause();
  });

  it('plays the recorded run once by itself, and never over what the reader did', async () => {
    const shared = session();
    const first = await fixture<FilterGrid>(html`<filter-grid .session=${shared}></filter-grid>`);
    await waitUntil(() => shared.state.status === 'running' && shared.position > 0);
    await first.seek(100);
    await fixture(html`<filter-grid .session=${shared}></filter-grid>`);
    await aTimeout(100);
    expect(shared.position).to.equal(100);
  });

  it('says when there is no recording', async () => {
    const element = await fixture<FilterGrid>(html`<filter-grid .session=${session(false)}></filter-grid>`);
    await waitUntil(() => textOf(element, '.message') !== '');
    expect(textOf(element, '.message')).to.contain('offline');
    expect(inside(element, '.paper')[0].getAttribute('d')?.match(/M/g)?.length).to.equal(8);
  });

  it('names a wrong layer, filter and comparison with a correct example', async () => {
    const element = await fixture<FilterGrid>(html`<filter-grid .session=${session()}></filter-grid>`);
    setTimeout(() => (element.layer = 'conv9'));
    expect(await codeOf(oneEvent(element, 'convlets-error'))).to.equal('bad-layer');
    expect(textOf(element, '[part=error]')).to.contain('conv1, conv2');
    element.layer = '';
    await element.updateComplete;
    expect(textOf(element, '[part=error]')).to.equal('');
    setTimeout(() => (element.filter = 99));
    expect(await codeOf(oneEvent(element, 'convlets-error'))).to.equal('bad-filter');
    element.filter = 1;
    await element.updateComplete;
    setTimeout(() => {
      element.setAttribute('compare', 'both');
    });
    expect(await codeOf(oneEvent(element, 'convlets-error'))).to.equal('bad-compare');
    expect(inside(element, '[role=option]').length).to.equal(8);
  });

  it('gives and takes its state', async () => {
    const element = await gridAt(100, { compare: 'change', filter: 3 });
    const state = element.getState();
    const copy = await gridAt(100);
    copy.setState(JSON.parse(JSON.stringify(state)) as Record<string, unknown>);
    await copy.updateComplete;
    expect(copy.getState()).to.deep.equal(state);
    expect(inside(copy, '#filter-3')[0].getAttribute('aria-selected')).to.equal('true');
  });

  it('goes on after it was taken out and put back', async () => {
    const element = await gridAt(100);
    const { parentElement } = element;
    element.remove();
    await aTimeout(20);
    parentElement?.append(element);
    await element.seek(0);
    expect(textOf(element, '.caption')).to.contain('Step 0');
  });

  it('is accessible', async () => {
    const element = await gridAt(100, { enlarged: true });
    await expect(element).to.be.accessible();
  });
});

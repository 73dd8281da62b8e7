/** The timeline, the twins and the fit of <filter-grid>. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FilterGrid } from '../../src/components/filter-grid/filter-grid.js';
import '../../src/components/filter-grid/filter-grid.js';
import { timelineSteps } from '../../src/components/filter-grid/filter-grid.timeline.js';
import { loadTutorialStart } from '../../src/data/tutorial-start.js';
import { loadTwin } from '../../src/data/twins.js';
import { ConvletsErrorEvent } from '../../src/events/index.js';
import { orientedFit } from '../../src/math/index.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { History, recipes, ScriptedSource, TrainingSession, type TrainingRecipe } from '../../src/training/index.js';
import { tonesInside } from '../harnesses/heat.js';

/** A session with the recorded run, or with nothing but the start of another recipe. */
function session(recipe: TrainingRecipe = recipes.look): TrainingSession {
  const start = new History(recipe);
  const none = new Float32Array(recipe.steps);
  const conv = recipe.layers[0];
  const [kernel, filters] = conv.type === 'conv' ? [conv.kernel, conv.filters] : [0, 0];
  const data = Float32Array.from({ length: kernel * kernel * filters }, (_, i) => Math.sin(i * i));
  const weights = { [`${conv.name}/filters`]: { shape: [kernel, kernel, 1, filters], data } };
  const frames = [0, recipe.steps].map((step) => ({ step, weights }));
  start.append({ step: recipe.steps, losses: none, accuracies: none, frames, measured: [] });
  return new TrainingSession({
    recipe,
    live: new ScriptedSource(),
    loadRecording: recipe === recipes.look ? loadRecording : () => Promise.resolve(start),
  });
}

const inside = (element: FilterGrid, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const textOf = (element: FilterGrid, selector: string): string =>
  (inside(element, selector).at(0)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const caption = (element: FilterGrid): string => textOf(element, '.caption');
const two = (value: number): string => value.toFixed(2);

async function gridAt(step: number, change: Partial<FilterGrid>, recipe?: TrainingRecipe): Promise<FilterGrid> {
  const shared = session(recipe);
  // Loaded before, the replay that begins by itself cannot come after the step that is asked for.
  await shared.need('core');
  const element = await fixture<FilterGrid>(html`<filter-grid .session=${shared}></filter-grid>`);
  Object.assign(element, change);
  await element.seek(step);
  return element;
}

/** The first layer's filters of weights `[7, 7, 1, 8]`, one by one. */
const filtersOf = (data: Float32Array): Float32Array[] =>
  Array.from({ length: 8 }, (_, filter) => data.filter((_, i) => i % 8 === filter));
const meanFit = (data: Float32Array): number =>
  filtersOf(data).reduce((sum, filter) => sum + (orientedFit(filter, 7)?.r2 ?? 0), 0) / 8;

const wide = (task: () => Promise<void>) => async (): Promise<void> => {
  document.body.style.width = '760px';
  await task();
  document.body.style.width = '';
};

describe('<filter-grid timeline>', () => {
  it('chooses steps in nearly equal ratios, from the first to the last', () => {
    const kept = [0, 1, 2, 3, 5, 8, 12, 18, 27, 40, 60, 90, 130, 190, 280, 400, 500];
    for (const count of [2, 5, 6, 11, 12, 17]) {
      const steps = timelineSteps(kept, count);
      expect(steps.length).to.equal(count);
      expect(steps).to.deep.equal([...new Set(steps)].sort((a, b) => a - b));
      expect([steps[0], steps[count - 1]]).to.deep.equal([0, 500]);
    }
    expect(timelineSteps(kept, 6)).to.deep.equal([0, 3, 12, 40, 130, 500]);
    expect(timelineSteps([0, 1, 2], 6)).to.deep.equal([0, 1, 2]);
  });

  it(
    'shows every filter at twelve steps, and which one is on screen',
    wide(async () => {
      const element = await gridAt(60, { timeline: true });
      await waitUntil(() => inside(element, '.timeline').length > 0);
      expect(inside(element, '.timeline .heat').length).to.equal(8 * 12);
      expect(textOf(element, '.title.here')).to.equal('60');
      expect(caption(element)).to.match(
        /^Step 60\. On average the filters have cosine 0\.\d\d to what they are at step 500/,
      );
      await element.seek(500);
      expect(caption(element)).to.contain('already at step 60 of 500');
    }),
  );

  it('is the same for compare="timeline", and ends with the change for compare="change"', async () => {
    const element = await gridAt(60, { compare: 'timeline' });
    await waitUntil(() => inside(element, '.timeline').length > 0);
    const columns = inside(element, '.timeline .heat').length / 8;
    element.compare = 'change';
    element.timeline = true;
    await element.updateComplete;
    expect(inside(element, '.timeline .heat').length / 8).to.equal(columns);
    expect(inside(element, '.stage .title').some(({ textContent }) => textContent === 'change')).to.equal(true);
  });

  it('goes to a step by keys, and by a click', async () => {
    const element = await gridAt(0, { timeline: true });
    await waitUntil(() => inside(element, '.timeline').length > 0);
    const [grid] = inside(element, '[role=grid]');
    const press = (key: string): Promise<boolean> => {
      grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return element.updateComplete;
    };
    await press('End');
    await press('ArrowLeft');
    await press('ArrowDown');
    const label = inside(element, '#timeline-cell')[0].getAttribute('aria-label') ?? '';
    const [, step] =
      /^filter 2 at step (\d+): weights from −0\.\d+ to 0\.\d+, cosine to its start −?0\.\d\d$/.exec(label) ?? [];
    setTimeout(() => void press('Enter'));
    expect((await oneEvent(element, 'convlets-select')).detail).to.deep.equal({ what: 'filter', value: 1 });
    await waitUntil(() => textOf(element, '.count') === `step ${step} of 500`);

    const [hit] = inside(element, '.timeline .hit');
    const { right, bottom } = hit.getBoundingClientRect();
    hit.dispatchEvent(new MouseEvent('click', { clientX: right - 2, clientY: bottom - 2, bubbles: true }));
    await waitUntil(() => textOf(element, '.count') === 'step 500 of 500');
    expect(element.filter).to.equal(7);
    await expect(element).to.be.accessible();
  });

  it('keeps its height while it is on its way', async () => {
    const element = await fixture<FilterGrid>(html`<filter-grid timeline .session=${session()}></filter-grid>`);
    const before = inside(element, '.stage')[0].getBoundingClientRect().height;
    await element.seek(500);
    await waitUntil(() => inside(element, '.timeline .heat path').length > 0);
    expect(inside(element, '.stage')[0].getBoundingClientRect().height).to.equal(before);
  });
});

describe('<filter-grid twin fit>', () => {
  it('draws the twin below, with its numbers from the recorded run', async () => {
    const element = await gridAt(500, { twin: 'shuffled-labels' });
    await waitUntil(() => caption(element).includes('shuffled'));
    const { frames, measured } = await loadTwin('shuffled-labels');
    const { data } = frames[frames.length - 1].weights['conv1/filters'];
    const most = Math.max(...data.map(Math.abs)).toFixed(3);
    expect(inside(element, '.stage .note').map(({ textContent }) => textContent)).to.include(
      `twin with shuffled labels: at most ±${most}`,
    );
    expect(inside(element, '#filter-0 .frame').length).to.equal(2);
    expect(caption(element)).to.contain(`R² ${two(meanFit(data))} on average`);
    expect(caption(element)).to.contain(`${String(+(100 * measured[measured.length - 1].accuracy).toFixed(1))} %`);
  });

  it('says of each twin what it shows', async () => {
    const element = await gridAt(500, {});
    const said = {
      random: 'was never trained',
      glorot: 'Glorot’s rule',
      he: 'He’s rule',
      constant: 'largest difference 0.000',
      'permuted-pixels': 'pixels scrambled alike',
    };
    for (const [twin, words] of Object.entries(said)) {
      element.setAttribute('twin', twin);
      await waitUntil(() => caption(element).includes(words), twin);
      expect(caption(element)).not.to.contain('NaN');
    }
    element.removeAttribute('twin');
    await element.updateComplete;
    expect(inside(element, '#filter-0 .frame').length).to.equal(1);
  });

  it('measures how much of each filter an edge or bar explains, and what noise reaches', async () => {
    const element = await gridAt(500, { fit: true });
    await waitUntil(() => inside(element, '.share').length > 0);
    const run = await loadRecording('look', 'core');
    const { data } = run.frames[run.frames.length - 1].weights['conv1/filters'];
    const fits = filtersOf(data).map((filter) => orientedFit(filter, 7)?.r2 ?? 0);
    const shown = inside(element, '.fits .note').map(({ textContent }) => textContent);
    expect(shown).to.deep.equal(fits.map((fit) => `R² ${two(fit)}`));
    const over = fits.filter((fit) => fit > 0.6).length;
    expect(caption(element)).to.contain(
      `fits ${String(over)} of 8 filters with R² above 0.6, on average ${two(meanFit(data))}`,
    );
    expect(caption(element)).to.match(/Noise reaches 0\.1\d if it is white, 0\.5\d if it is as smooth/);
    expect(inside(element, '#filter-0')[0].getAttribute('aria-label')).to.contain(`R² ${two(fits[0])}`);
    expect(inside(element, '.mark').length).to.equal(8);
    await expect(element).to.be.accessible();
  });

  it('compares the timeline with that of the twin', async () => {
    const element = await gridAt(500, { timeline: true, twin: 'permuted-pixels', fit: true });
    await waitUntil(() => inside(element, 'svg [role=img] .heat path').length > 0);
    expect(inside(element, 'svg [role=img] .heat').length).to.equal(inside(element, '.timeline .heat').length);
  });

  it('names a twin that there is not, with a right example', async () => {
    const element = await gridAt(500, {});
    const codeAfter = async (set: () => void): Promise<string> => {
      setTimeout(set);
      const event: Event = await oneEvent(element, 'convlets-error');
      return event instanceof ConvletsErrorEvent ? event.detail.code : '';
    };
    expect(
      await codeAfter(() => {
        element.setAttribute('twin', 'evil');
      }),
    ).to.equal('bad-twin');
    expect(textOf(element, '[part=error]')).to.contain('shuffled-labels');
    expect(inside(element, '[role=option]').length).to.equal(8);
    expect(
      await codeAfter(() => {
        Object.assign(element, { twin: 'he', layer: 'conv2' });
      }),
    ).to.equal('bad-twin');
    expect(textOf(element, '[part=error]')).to.contain('only the first layer, conv1, is recorded');
    element.twin = 'random';
    await element.updateComplete;
    expect(textOf(element, '[part=error]')).to.equal('');
  });

  it('draws the first channel while the one that was asked for does not exist', async () => {
    const element = await gridAt(500, { fit: true, channel: -1 });
    await waitUntil(() => inside(element, '.share').length > 0);
    expect(textOf(element, '[part=error]')).to.contain('channel="-1"');
    expect(tonesInside(element.renderRoot, inside(element, '#filter-0 .hit')[0]).length).to.be.greaterThan(0);
  });

  it('has recorded twins of the recipe look alone', async () => {
    const element = await gridAt(0, { twin: 'he' }, recipes.std);
    await waitUntil(() => textOf(element, '[part=error]').includes('recipe look'));
    expect(inside(element, '[role=option]').length).to.equal(8);
  });

  it('says of a tutorial’s settings what was measured', async () => {
    const element = await gridAt(0, {}, recipes.tutorial);
    await waitUntil(() => textOf(element, '.message') !== '');
    const { cosine, change, filter } = await loadTutorialStart();
    const note = textOf(element, '.message');
    expect(note).to.contain(`the cosine to the start is still ${two(cosine)} on average`);
    expect(note)
      .to.contain(`R² ${two(change.fit)}`)
      .and.to.contain(`R² ${two(filter.fit)}`);
  });

  it('is part of the state', async () => {
    const element = await gridAt(500, { timeline: true, twin: 'random', fit: true });
    expect(element.getState()).to.include({ timeline: true, twin: 'random', fit: true });
  });
});

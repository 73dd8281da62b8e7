import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { recipeFrom } from '../../src/components/training-panel/training-panel.model.js';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.js';
import '../../src/components/training-panel/training-panel.js';
import { perHundred } from '../../src/drawing/per-hundred.js';
import { recipes } from '../../src/training/recipes.js';
import { TrainingSession } from '../../src/training/session.js';
import type { TrainingUpdate } from '../../src/training/source.js';
import { ScriptedSource } from '../../src/training/sources/scripted-source.js';
import { TrainingFailure } from '../../src/training/state.js';
import { ManualClock, settled, someRecipe } from '../training/session/helpers.js';

const EVENTS = ['run', 'pause', 'step', 'epoch', 'done', 'error'];

describe('<training-panel>', () => {
  let clock: ManualClock;
  let source: ScriptedSource;
  let session: TrainingSession;
  let panel: TrainingPanel;
  let fired: { type: string; detail: Record<string, unknown> }[];

  beforeEach(async () => {
    clock = new ManualClock();
    source = new ScriptedSource();
    session = new TrainingSession({ recipe: someRecipe(), live: source, clock });
    panel = await fixture<TrainingPanel>(html`<training-panel .session=${session}></training-panel>`);
    fired = [];
    for (const name of EVENTS) {
      panel.addEventListener(`convlets-${name}`, (event) => {
        fired.push({ type: name, detail: (event as CustomEvent<Record<string, unknown>>).detail });
      });
    }
    await panel.ready;
  });

  const root = (): ShadowRoot => panel.shadowRoot as ShadowRoot;
  const text = (selector: string): string => root().querySelector(selector)?.textContent.trim() ?? '';
  const button = (): HTMLButtonElement => root().querySelector('[part=play]') as HTMLButtonElement;
  const paint = async (): Promise<void> => {
    await clock.paint();
    await panel.updateComplete;
  };
  /** The run reports `step`, after `count` further steps of loss 0.5 and accuracy 0.8. */
  const emit = async (step: number, count: number, more: Partial<TrainingUpdate> = {}): Promise<void> => {
    const losses = new Float32Array(count).fill(0.5);
    source.runs[source.runs.length - 1].emit({ step, losses, accuracies: losses.map(() => 0.8), ...more });
    await settled();
    await paint();
  };
  const types = (): string[] => fired.map(({ type }) => type);
  /** Opens the part of this title, and waits until it is fetched. */
  const open = async (title: string): Promise<void> => {
    const details = [...root().querySelectorAll('details')].find((one) => one.firstElementChild?.textContent === title);
    if (!details) throw new Error(`There is no part “${title}”.`);
    details.open = true;
    await waitUntil(() => details.querySelector('button, input') !== null, `${title} is fetched`);
    await panel.updateComplete;
  };

  it('says what to do before anything was trained, and fetches nothing to train with', () => {
    expect(text('.caption')).to.match(/^Nothing trained yet\. Press Train/);
    expect(button().textContent.trim()).to.equal('Train');
    expect(source.runs).to.have.length(0);
    expect(session.stepsPerSecond).to.equal(60);
  });

  it('has its main button first in the tab order', () => {
    expect(root().querySelector('button, select, input, summary, a, [tabindex]')).to.equal(button());
  });

  it('trains, pauses, goes on and ends, in words and numbers', async () => {
    button().click();
    await paint();
    expect(text('.caption')).to.match(/^Getting the digits/);
    await emit(20, 20);
    expect(button().textContent.trim()).to.equal('Pause');
    expect(text('.counted')).to.equal('step 20 of 100 · 200 digits seen');
    expect(root().querySelector('progress')?.value).to.equal(20);
    const values = [...root().querySelectorAll('[part=value]')].map((value) => value.textContent.trim());
    expect(values).to.deep.equal(['0.50', '80 of 100', '–']);
    expect(text('.caption')).to.contain('after 20 steps the loss is 0.50');
    button().click();
    expect(source.runs[0].controls.at(-1)).to.deep.equal({ type: 'pause' });
    await emit(21, 1, { status: 'paused' });
    expect(button().textContent.trim()).to.equal('Go on');
    expect(text('.caption')).to.contain('Paused at step 21');
    button().click();
    expect(source.runs[0].controls.at(-1)).to.deep.equal({ type: 'resume' });
    const measured = [{ step: 100, loss: 0.2, accuracy: 0.953, digits: 500 }];
    await emit(100, 79, { status: 'finished', measured });
    expect(text('.caption')).to.equal('After 100 steps it reads 95 of 100 digits that it never saw.');
    expect(button().textContent.trim()).to.equal('Train again');
    button().click();
    expect(source.runs).to.have.length(2);
  });

  it('tells the page what happens', async () => {
    void panel.play();
    await emit(0, 0);
    await emit(12, 12);
    await emit(12, 0, { status: 'paused' });
    void panel.play();
    await emit(100, 88, { status: 'finished' });
    expect(types()).to.deep.equal(['run', 'step', 'epoch', 'pause', 'step', 'epoch', 'done']);
    expect(fired[0].detail).to.deep.equal({ step: 0, kind: 'training' });
    expect(fired[1].detail).to.deep.equal({ step: 12, steps: 100 });
    expect(fired[2].detail).to.deep.equal({ epoch: 1, step: 12, loss: 0.5 });
    expect(fired[6].detail).to.deep.equal({ step: 100 });
  });

  it('settles play() when training ends or pauses, and pause() when it stands still', async () => {
    const settledOnes: string[] = [];
    const first = panel.play().then(() => settledOnes.push('play'));
    await emit(3, 3);
    expect(settledOnes).to.deep.equal([]);
    const pause = panel.pause().then(() => settledOnes.push('pause'));
    await paint();
    expect(settledOnes).to.deep.equal([]);
    await emit(4, 1, { status: 'paused' });
    await Promise.all([first, pause]);
    const second = panel.play().then(() => settledOnes.push('play again'));
    await paint();
    expect(settledOnes).to.have.length(2);
    await emit(100, 96, { status: 'finished' });
    await second;
    expect(settledOnes).to.deep.equal(['play', 'pause', 'play again']);
  });

  it('makes single steps, seeks and resets', async () => {
    const step = panel.step();
    expect(source.runs[0].controls.at(-1)).to.deep.equal({ type: 'step' });
    await emit(1, 1, { status: 'paused' });
    await step;
    await panel.seek(0);
    expect(session.position).to.equal(0);
    await panel.reset();
    await paint();
    expect(session.live).to.equal(undefined);
    expect(text('.caption')).to.match(/^Nothing trained yet/);
  });

  it('says why training failed', async () => {
    void panel.play();
    await emit(2, 2);
    source.runs[0].fail(new TrainingFailure('diverged', 'The loss is no longer a number.'));
    await settled();
    await paint();
    expect(text('.caption')).to.contain('The loss is no longer a number.');
    expect(fired.at(-1)).to.deep.equal({
      type: 'error',
      detail: { code: 'diverged', message: 'The loss is no longer a number.' },
    });
  });

  it('shows the note of a session', async () => {
    void panel.play();
    await emit(0, 0, { note: { code: 'worker-blocked', message: 'No worker here: slower.' } });
    expect(text('[part=note]')).to.equal('No worker here: slower.');
  });

  it('says both in the language of the page', async () => {
    panel.lang = 'de';
    void panel.play();
    await emit(2, 2, { note: { code: 'worker-blocked', message: 'No worker here: slower.' } });
    await waitUntil(() => text('[part=note]').startsWith('Auf dieser Seite kann kein Worker starten'));
    source.runs[0].fail(new TrainingFailure('diverged', 'The loss is no longer a number.'));
    await settled();
    await paint();
    expect(text('.caption')).to.equal(
      'Das Training wurde abgebrochen. Es divergiert: Der Loss ist keine endliche Zahl mehr. Meist hilft eine kleinere Lernrate.',
    );
  });

  it('announces a change of state, and not every step', async () => {
    void panel.play();
    await paint();
    const status = text('[role=status]');
    expect(status).to.match(/^Getting/);
    await emit(1, 1);
    await emit(2, 1);
    expect(text('[role=status]')).to.equal(status);
  });

  it('announces and exports in its own language, whatever was drawn last', async () => {
    const english = button().textContent;
    panel.lang = 'de';
    panel.requestUpdate();
    await waitUntil(() => button().textContent !== english);
    const table = await panel.export({ type: 'json' });
    const other = await fixture<TrainingPanel>(
      html`<training-panel lang="en" .session=${new TrainingSession({ recipe: someRecipe(), live: source, clock })}>
      </training-panel>`,
    );
    await other.ready;
    expect(await panel.export({ type: 'json' })).to.equal(table);
    expect(await other.export({ type: 'json' })).not.to.equal(table);
    void panel.play();
    await paint();
    expect(text('[role=status]')).to.equal(text('.caption'));
    expect(text('[role=status]')).not.to.match(/^Getting/);
  });

  it('configures the session by its attributes', async () => {
    panel.setAttribute('recipe', 'std');
    panel.setAttribute('seed', '7');
    panel.setAttribute('steps', '40');
    panel.setAttribute('rate', '0.01');
    panel.setAttribute('optimizer', 'sgd');
    panel.setAttribute('speed', '0');
    panel.setAttribute('examples', '100');
    await panel.updateComplete;
    expect(session.recipe).to.deep.equal({
      ...recipes.std,
      ...{ seed: 7, steps: 40, optimizer: { type: 'sgd', rate: 0.01 }, data: { ...recipes.std.data, examples: 100 } },
    });
    expect(session.stepsPerSecond).to.equal(0);
  });

  it('lets the reader choose recipe, seed and speed', async () => {
    await open('More');
    const [speed, recipe] = root().querySelectorAll('select');
    recipe.value = 'lite';
    recipe.dispatchEvent(new Event('change'));
    speed.value = '10';
    speed.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect(session.recipe).to.deep.equal(recipes.lite);
    expect(session.stepsPerSecond).to.equal(10);
    const seed = root().querySelector('input[type=number]') as HTMLInputElement;
    seed.value = '11';
    seed.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect(session.recipe.seed).to.equal(11);
    const examples = root().querySelectorAll('select')[2];
    expect([...examples.options].map(({ text: count }) => count)).to.deep.equal([
      ...['10', '30', '100', '300', '1,000', 'all 2,000'],
    ]);
    examples.value = '30';
    examples.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect(session.recipe.data).to.deep.equal({ ...recipes.lite.data, examples: 30 });
    expect(panel.getState()).to.include({ recipe: 'lite', seed: 11, speed: 10, examples: 30 });
  });

  for (const [name, value] of [
    ['recipe', 'nonsense'],
    ['seed', '-1'],
    ['seed', 'abc'],
    ['steps', '0'],
    ['rate', '0'],
    ['optimizer', 'magic'],
    ['speed', '-3'],
    ['examples', '0'],
    ['examples', '2001'],
    ['examples', '1.5'],
  ]) {
    it(`explains ${name}="${value}" and keeps the last good recipe`, async () => {
      const before = session.recipe;
      panel.setAttribute(name, value);
      await panel.updateComplete;
      await settled();
      expect(text('[role=alert]')).to.contain(name).and.to.contain(`<training-panel ${name}="`);
      expect(fired.map(({ detail }) => detail.code)).to.deep.equal([`bad-${name}`]);
      expect(session.recipe).to.deep.equal(before);
      panel.removeAttribute(name);
      await panel.updateComplete;
    });
  }

  it('hides and locks what the page wants', async () => {
    panel.hide = 'reset chart more';
    panel.lock = 'play';
    await panel.updateComplete;
    expect(button().disabled).to.equal(true);
    expect(root().querySelectorAll('button')).to.have.length(2);
    expect(root().querySelector('svg.chart')).to.equal(null);
    expect(root().querySelector('.more')).to.equal(null);
  });

  it('lists the run as a table', async () => {
    void panel.play();
    await emit(2, 2, { measured: [{ step: 2, loss: 0.4, accuracy: 0.75, digits: 320 }] });
    expect(panel.figureTable().rows).to.deep.equal([
      [1, 0.5, 0.8, ''],
      [2, 0.5, 0.8, 0.75],
    ]);
  });

  it('goes on after it was moved in the page', async () => {
    void panel.play();
    await emit(5, 5);
    const parent = panel.parentNode as ParentNode;
    panel.remove();
    parent.append(panel);
    await emit(8, 3);
    expect(text('.counted')).to.contain('step 8 of 100');
    expect(session.state.status).to.equal('running');
  });

  it('is accessible', async () => {
    await expect(panel).to.be.accessible();
    void panel.play();
    await emit(20, 20);
    await open('More');
    await expect(panel).to.be.accessible();
  });
});

describe('<training-panel>: settings', () => {
  const nothing = {
    recipe: '',
    optimizer: '',
    ...{ seed: undefined, steps: undefined, rate: undefined, examples: undefined },
  };

  it('leave the recipe as it is where they are empty', () => {
    expect(recipeFrom(nothing, recipes.fast)).to.deep.equal(recipes.fast);
  });

  it('bring a usual rate with another update rule, and keep what belongs to the same one', () => {
    expect(recipeFrom({ ...nothing, optimizer: 'sgd' }, recipes.look).optimizer).to.deep.equal({
      ...{ type: 'sgd', rate: 0.05 },
    });
    expect(recipeFrom({ ...nothing, optimizer: 'adam' }, recipes.look).optimizer).to.deep.equal(recipes.look.optimizer);
  });

  it('never round up to a hundred of a hundred', () => {
    expect([0.953, 0.997, 1].map(perHundred)).to.deep.equal([95, 99.7, 100]);
  });
});

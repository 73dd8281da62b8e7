import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LossCurve } from '../../src/components/loss-curve/loss-curve.js';
import '../../src/components/loss-curve/loss-curve.js';
import { chartBoxes, curvesOf, stepAfterKey, valueAxis } from '../../src/components/loss-curve/loss-curve.model.js';
import { History } from '../../src/training/history.js';
import { withOwnDigits } from '../../src/training/own-recipe.js';
import { TrainingSession } from '../../src/training/session.js';
import { ScriptedSource } from '../../src/training/sources/scripted-source.js';
import { ManualClock, settled, snapshot, someRecipe } from '../training/session/helpers.js';

/** A finished run of 100 steps with the loss 2/step and an accuracy that is not recorded at first. */
function recording(): History {
  const history = new History(someRecipe());
  const losses = Float32Array.from({ length: 100 }, (_, i) => 2 / (i + 1));
  const accuracies = losses.map((_, i) => (i < 2 ? NaN : Math.round(i / 10) / 10));
  const measured = [0, 50, 100].map((step) => ({ step, loss: 1, accuracy: 0.1 + step / 125, digits: 320 }));
  history.append({ step: 100, losses, accuracies, frames: [snapshot(0), snapshot(100)], measured });
  return history;
}

describe('<loss-curve>', () => {
  let clock: ManualClock;
  let source: ScriptedSource;
  let session: TrainingSession;
  let curve: LossCurve;

  beforeEach(async () => {
    clock = new ManualClock();
    source = new ScriptedSource();
    const loadRecording = (): Promise<History> => Promise.resolve(recording());
    session = new TrainingSession({ recipe: someRecipe(), live: source, loadRecording, clock });
    // Nothing starts by itself in these tests but where that is tested.
    session.request({ type: 'seek', step: 0 });
    curve = await fixture<LossCurve>(html`<loss-curve .session=${session}></loss-curve>`);
    await session.need('core');
    await paint();
  });

  const paint = async (): Promise<void> => {
    await clock.paint();
    await curve.updateComplete;
  };
  const root = (): ShadowRoot => curve.shadowRoot as ShadowRoot;
  const slider = (): SVGGElement => root().querySelector('[role=slider]') as SVGGElement;
  const caption = (): string => root().querySelector('.caption')?.textContent.trim() ?? '';
  const press = async (key: string): Promise<void> => {
    slider().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await paint();
  };
  const train = async (): Promise<void> => {
    session.request({ type: 'start' });
    source.runs[0].emit({ step: 2, losses: Float32Array.of(2, 1), accuracies: Float32Array.of(0.1, 0.6) });
    await settled();
    await paint();
  };

  it('draws both charts of the recorded run', () => {
    expect([...root().querySelectorAll('.title')].map((title) => title.textContent)).to.deep.equal([
      'Loss: how wrong the network is',
      'Accuracy: share of digits read correctly',
    ]);
    expect(root().querySelectorAll('.recorded .raw')).to.have.length(2);
    expect(root().querySelectorAll('.recorded .measured')).to.have.length(6);
    expect(root().querySelector('.live')).to.equal(null);
  });

  it('says the numbers of the step on screen', async () => {
    expect(caption()).to.match(/^Step 0: the network is untrained/);
    session.request({ type: 'seek', step: 50 });
    await paint();
    expect(slider().getAttribute('aria-valuenow')).to.equal('50');
    expect(slider().getAttribute('aria-valuetext')).to.equal('step 50: loss 0.04, accuracy 0.50');
    expect(caption()).to.equal(
      'Step 50: loss 0.04; 5 of the 10 digits just shown are read correctly. ' +
        'Of digits it never saw, it reads 50 of 100.',
    );
    const values = [...root().querySelectorAll('[part=value]')].map((value) => value.textContent);
    expect(values).to.deep.equal(['loss 0.04', 'accuracy 0.50']);
  });

  it('does not speak of an accuracy that was not recorded', async () => {
    session.request({ type: 'seek', step: 2 });
    await paint();
    expect(slider().getAttribute('aria-valuetext')).to.equal('step 2: loss 1.00');
    expect(caption()).to.equal('Step 2: loss 1.00.');
  });

  it('moves by keys', async () => {
    const positions: number[] = [];
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'ArrowDown', 'End', 'Home']) {
      await press(key);
      positions.push(session.position);
    }
    expect(positions).to.deep.equal([1, 2, 1, 11, 1, 0, 100, 0]);
    await press('ArrowLeft');
    expect(session.position).to.equal(0);
  });

  it('moves by dragging', async () => {
    // The plot is 34 px from the left edge of the element and 10 px from the right one.
    const picture = root().querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
    const right = picture.right - 10;
    const clientX = picture.left + 34 + 0.3 * (picture.width - 44);
    // A pointer that was never pressed cannot be captured.
    slider().setPointerCapture = () => undefined;
    slider().dispatchEvent(new PointerEvent('pointerdown', { clientX, buttons: 1, bubbles: true }));
    expect(session.position).to.equal(30);
    slider().dispatchEvent(new PointerEvent('pointermove', { clientX: right + 99, buttons: 1, bubbles: true }));
    expect(session.position).to.equal(100);
    slider().dispatchEvent(new PointerEvent('pointermove', { clientX, buttons: 0, bubbles: true }));
    expect(session.position).to.equal(100);
    await paint();
    expect(root().querySelector('.now')?.getAttribute('x1')).to.equal(String(picture.width - 10));
  });

  it('cannot be moved where the page locks it', async () => {
    curve.lock = 'slider';
    await curve.updateComplete;
    await press('End');
    expect(session.position).to.equal(0);
  });

  it('draws the live run over a trace of the recorded one, and lets the reader choose', async () => {
    await train();
    expect(root().querySelectorAll('.live .raw')).to.have.length(2);
    expect(root().querySelector('.recorded .raw')).to.equal(null);
    expect(root().querySelectorAll('.recorded .smooth')).to.have.length(2);
    expect(slider().getAttribute('aria-valuetext')).to.equal('step 2: loss 1.00, accuracy 0.60');
    const run = root().querySelector('select') as HTMLSelectElement;
    run.value = 'recorded';
    run.dispatchEvent(new Event('change'));
    expect(session.active).to.equal('recorded');
  });

  it('does not compare drawings of the reader with the recorded digits', async () => {
    const own = ['a', 'b'].map((name) => ({ name, drawings: [btoa(String.fromCharCode(...new Uint8Array(784)))] }));
    session.request({ type: 'configure', recipe: withOwnDigits(someRecipe(), own) });
    await train();
    expect(root().querySelectorAll('.live .raw')).to.have.length(2);
    expect(root().querySelector('.recorded')).to.equal(null);
    session.request({ type: 'show', history: 'recorded' });
    await clock.paint();
    await waitUntil(() => !root().querySelector('.live'));
    expect(root().querySelectorAll('.recorded .raw')).to.have.length(2);
  });

  it('draws the steps so far at their places', async () => {
    await train();
    const path = root().querySelector('.live .raw')?.getAttribute('d') ?? '';
    const box = chartBoxes(['loss', 'accuracy'], curve.offsetWidth).boxes[0];
    const runs = [curvesOf(recording(), 'loss'), curvesOf(session.live as History, 'loss')];
    const y = valueAxis(box, runs, 10, false);
    const x = (step: number): number => box.left + ((box.right - box.left) * step) / 100;
    const points = path
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    [2, 1].forEach((loss, i) => {
      expect(points[i][0]).to.be.closeTo(x(i + 1), 0.06);
      expect(points[i][1]).to.be.closeTo(y.toPixel(loss), 0.06);
    });
  });

  it('draws one chart, or a logarithmic one, where it is asked to', async () => {
    curve.setAttribute('metric', 'loss');
    await curve.updateComplete;
    expect(root().querySelectorAll('.title')).to.have.length(1);
    const ticks = (): (string | undefined)[] =>
      [...root().querySelectorAll('[part=axis] .tick-label')].map((tick) => tick.textContent.trim());
    expect(ticks()).to.deep.equal(['0', '1', '2']);
    curve.log = true;
    await curve.updateComplete;
    expect(ticks()).to.deep.equal(['0.01', '0.10', '1.00']);
  });

  it('explains a wrong metric', async () => {
    let code = '';
    curve.addEventListener('convlets-error', (event) => (code = event.detail.code));
    curve.setAttribute('metric', 'error');
    await curve.updateComplete;
    await settled();
    expect(root().querySelector('[role=alert]')?.textContent).to.contain('metric="both"');
    expect(code).to.equal('bad-metric');
    expect(root().querySelectorAll('.title')).to.have.length(2);
  });

  it('gives its numbers as a table', () => {
    const { rows } = curve.figureTable();
    expect(rows[0]).to.deep.equal([0, '', '', 0.1]);
    expect(rows[1]).to.deep.equal([1, 2, '', '']);
    expect(rows[50]).to.deep.equal([50, 0.04, 0.5, 0.5]);
  });

  it('replays and pauses the run on screen', async () => {
    await curve.reset();
    await curve.play();
    expect(session.state.status).to.equal('loading');
    await paint();
    expect(session.state.status).to.equal('running');
    await curve.pause();
    await paint();
    expect(session.state.status).to.equal('paused');
    await curve.seek(40);
    await settled();
    await curve.step();
    await settled();
    expect(session.position).to.equal(41);
  });

  it('leaves and comes back', async () => {
    const parent = curve.parentNode as ParentNode;
    curve.remove();
    parent.append(curve);
    session.request({ type: 'seek', step: 7 });
    await paint();
    expect(slider().getAttribute('aria-valuenow')).to.equal('7');
  });

  it('is accessible', async () => {
    await expect(curve).to.be.accessible();
    await train();
    await expect(curve).to.be.accessible();
  });
});

describe('<loss-curve>: before anything is there', () => {
  it('reserves its height, and replays once when it is seen', async () => {
    const clock = new ManualClock();
    let arrive: (history: History) => void = () => undefined;
    const loadRecording = (): Promise<History> => new Promise((resolve) => (arrive = resolve));
    const session = new TrainingSession({ recipe: someRecipe(), live: new ScriptedSource(), loadRecording, clock });
    const curve = await fixture<LossCurve>(html`<loss-curve .session=${session}></loss-curve>`);
    const height = (): number => curve.shadowRoot?.querySelector('.stage')?.getBoundingClientRect().height ?? 0;
    const before = height();
    for (let i = 0; i < 100 && session.state.status !== 'loading'; i++) await new Promise(requestAnimationFrame);
    expect(session.state.status).to.equal('loading');
    arrive(recording());
    await settled();
    await clock.paint(3);
    await curve.updateComplete;
    expect(session.state.status).to.equal('running');
    expect(height()).to.equal(before);
  });
});

describe('<loss-curve>: axes', () => {
  it('rest at a little more than guessing costs, and grow for a larger loss', () => {
    const box = { metric: 'loss', left: 0, right: 100, top: 0, bottom: 100 } as const;
    expect(valueAxis(box, [], 10, false).toPixel(2.5)).to.be.closeTo(0, 1e-9);
    const history = new History(someRecipe());
    history.append({ step: 1, losses: Float32Array.of(7), accuracies: Float32Array.of(0), frames: [], measured: [] });
    expect(valueAxis(box, [curvesOf(history, 'loss')], 10, false).toPixel(7)).to.be.within(0, 20);
  });

  it('know the keys of a slider', () => {
    expect(stepAfterKey('PageUp', 3, 5)).to.equal(4);
    expect(stepAfterKey('PageDown', 95, 100)).to.equal(85);
    expect(stepAfterKey('Enter', 3, 5)).to.equal(undefined);
  });
});

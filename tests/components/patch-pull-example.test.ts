/** What an untouched <patch-pull> shows is recorded; the session comes when it is needed, and with it the same picture. */
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { recordedPulls } from '../../scripts/lib/patch-pull.js';
import '../../src/components/patch-pull/patch-pull.js';
import type { PatchPull } from '../../src/components/patch-pull/patch-pull.element.js';
import { loadPulls } from '../../src/data/patch-pull-view.js';
import { KEY } from '../../src/data/session-key.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { recipes, ScriptedSource, sessionNamed, TrainingSession } from '../../src/training/index.js';

const newSession = (): TrainingSession =>
  new TrainingSession({ recipe: recipes.look, live: new ScriptedSource(), loadRecording });

const inside = (element: PatchPull, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const select = (element: PatchPull, which: 'filter' | 'digit' | 'answer'): HTMLSelectElement => {
  const at = ['filter', 'digit', 'answer'].indexOf(which);
  return Array.from(element.shadowRoot?.querySelectorAll('select') ?? [])[at];
};

function choose(element: PatchPull, which: 'filter' | 'digit' | 'answer', value: string): void {
  const chooser = select(element, which);
  chooser.value = value;
  chooser.dispatchEvent(new Event('change', { bubbles: true }));
}

const caption = (element: PatchPull): string => inside(element, '[part=caption]').textContent ?? '';
const regions = (element: PatchPull): number => element.figureTable().rows.length;
const bars = (element: PatchPull): number => inside(element, '.stage').querySelectorAll('.bar').length;

/**
 * Every place that shows a number, a word or a tone, without the comments that templates leave. Lengths to a millionth of a
 * pixel: the browsers’ own Math.hypot may differ in the last bit.
 */
const looks = (element: PatchPull): string =>
  inside(element, 'figure')
    .innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\d+\.\d{7,}/g, (length) => Number(length).toFixed(6));

/** Lines that are not the same. */
function differences(one: string, other: string): string[] {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  expect(lines.length).to.equal(others.length);
  return lines.filter((line, i) => line !== others[i]);
}

async function shown(template = html`<patch-pull autoplay="off"></patch-pull>`): Promise<PatchPull> {
  const element = await fixture<PatchPull>(template);
  await waitUntil(() => regions(element) > 0, 'the pulls have come', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

/** The same, of a session from the start, with its whole training measured. */
async function measured(session = newSession()): Promise<PatchPull> {
  const element = await shown(html`<patch-pull .session=${session} autoplay="off"></patch-pull>`);
  // What nobody sees is not measured.
  element.scrollIntoView();
  await waitUntil(() => bars(element) === session.recorded?.frames.length, 'all is measured', { timeout: 10_000 });
  return element;
}

const hasSessions = (): boolean => KEY in globalThis;

describe('an untouched <patch-pull>', () => {
  // As a page that has no sessions yet, once what was there before is quiet.
  beforeEach(async () => {
    await aTimeout(0);
    await nextFrame();
    Reflect.deleteProperty(globalThis, KEY);
  });

  it('shows what the element’s own model makes of the recorded run', async () => {
    const [recorded, again] = [await loadPulls(), recordedPulls(await loadRecording('look', 'all'))];
    // Math.hypot again.
    const strengths = (pulls: typeof recorded): number[] => pulls.course.map(([, , strength]) => strength);
    strengths(again).forEach((strength, i) => {
      expect(strength / strengths(recorded)[i]).to.be.closeTo(1, 1e-14);
    });
    const rest = (pulls: typeof recorded) => ({ ...pulls, course: pulls.course.map(([step, p]) => [step, p]) });
    expect(rest(recorded)).to.deep.equal(rest(again));
    expect(recorded.deltas.length).to.be.above(40);
  });

  it('looks as it does with a session, to the last digit', async () => {
    const [example, live] = [await shown(), await measured()];
    const last = regions(live) - 1;
    expect(example.figureTable()).to.deep.equal(live.figureTable());
    expect(example.getState()).to.deep.equal(live.getState());
    for (const region of [0, 1, 17, last]) {
      await Promise.all([example.seek(region), live.seek(region)]);
      expect(differences(looks(example), looks(live))).to.deep.equal([]);
    }
    // Row by row over both maps: numbers, and why a place is silent.
    const map = (element: PatchPull): HTMLElement => inside(element, '[aria-label^="Minus delta"]');
    const press = async (key: string): Promise<void> => {
      for (const element of [example, live]) {
        map(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await element.updateComplete;
      }
    };
    const said = new Set<string>();
    await press('PageUp');
    for (let row = 0; row < 22; row++) {
      await press('Home');
      for (let column = 0; column < 22; column++) {
        expect(caption(example)).to.equal(caption(live));
        expect(map(example).textContent).to.equal(map(live).textContent);
        said.add(/not above zero|max-pooling|layers above/.exec(caption(example))?.[0] ?? 'pulls');
        await press('ArrowRight');
      }
      await press('ArrowDown');
    }
    expect(Array.from(said).sort()).to.deep.equal(['layers above', 'max-pooling', 'not above zero', 'pulls']);
    expect(hasSessions()).to.equal(false);
  }).timeout(60_000);

  it('needs no session while a reader steps, plays, looks and exports', async () => {
    const element = await shown(html`<patch-pull autoplay="off" input="digit:4" filter="0" answer="4"></patch-pull>`);
    await element.step();
    void element.play();
    await waitUntil(() => element.matches(':state(running)'));
    await element.pause();
    await element.seek(Infinity);
    expect(caption(element)).to.contain('All 83 regions are added');
    expect(await element.export({ type: 'csv' })).to.contain('region');
    element.setState(element.getState());
    element.remove();
    await fixture(html`<div>${element}</div>`);
    await element.seek(3);
    expect(caption(element)).to.contain('Region 4 of');
    expect(hasSessions()).to.equal(false);
  });

  for (const [which, value, come] of [
    ['filter', '3', (e: PatchPull) => e.filter === 3],
    ['digit', '7', (e: PatchPull) => caption(e).includes('p(7)')],
    ['answer', '9', (e: PatchPull) => caption(e).includes('p(9)')],
  ] as const) {
    it(`keeps its picture until the network has come that looks at another ${which}`, async () => {
      const element = await shown();
      const before = looks(element);
      choose(element, which, value);
      await element.updateComplete;
      expect(select(element, which).value).to.equal(value);
      expect(looks(element) === before).to.equal(true);
      const counts = new Set<number>();
      const came = (): boolean => {
        counts.add(regions(element));
        return come(element) && looks(element) !== before;
      };
      await waitUntil(came, 'it has come', { interval: 5, timeout: 10_000 });
      expect(counts).to.not.include(0);
      expect(hasSessions()).to.equal(true);
      const { layer, filter, digit } = sessionNamed().selection;
      const expected = ['conv1', which === 'filter' ? 3 : 0, which === 'digit' ? 7 : undefined];
      expect([layer, filter, digit?.label]).to.deep.equal(expected);
    });
  }

  it('goes to another step of the training, and its course stays whole', async () => {
    const element = await shown();
    const all = bars(element);
    expect(all).to.be.above(10);
    const slider = inside(element, '[aria-label="Training step"]') as HTMLInputElement;
    expect([slider.value, slider.max, slider.disabled]).to.deep.equal(['0', '500', false]);
    slider.value = '500';
    slider.dispatchEvent(new Event('input'));
    await waitUntil(
      () => {
        expect(bars(element)).to.equal(all);
        expect([slider.max, slider.disabled]).to.deep.equal(['500', false]);
        return caption(element).includes('nearly right');
      },
      'the last step',
      { interval: 5, timeout: 10_000 },
    );
    expect(slider.value).to.equal('500');
    expect(sessionNamed().position).to.equal(500);
  });

  it('looks at the page’s session as soon as there is one', async () => {
    const element = await shown();
    sessionNamed().select({ filter: 5 });
    sessionNamed().request({ type: 'seek', step: 500 });
    await waitUntil(() => element.filter === 5 && caption(element).includes('nearly right'), 'followed', {
      timeout: 10_000,
    });
  });

  it('learns of a session that came while it was not on the page', async () => {
    const element = await shown();
    const parent = element.parentElement;
    element.remove();
    sessionNamed().select({ filter: 6 });
    await nextFrame();
    parent?.append(element);
    await waitUntil(() => element.filter === 6, 'followed', { timeout: 10_000 });
  });

  it('leaves alone what others have chosen meanwhile', async () => {
    const [first, second] = [await shown(html`<patch-pull filter="0" autoplay="off"></patch-pull>`), await shown()];
    choose(second, 'filter', '2');
    await waitUntil(() => first.filter === 2 && second.filter === 2, 'both', { timeout: 10_000 });
    expect(sessionNamed().selection.filter).to.equal(2);
  });

  it('says what is wrong above the example', async () => {
    const element = await shown();
    element.setAttribute('filter', '99');
    await waitUntil(() => element.matches(':state(error)'), 'said', { timeout: 10_000 });
    expect(regions(element)).to.equal(83);
    element.removeAttribute('filter');
    await waitUntil(() => !element.matches(':state(error)'), 'right again', { timeout: 10_000 });
  });

  // Last: the page remembers that somebody has waited for a session.
  it('looks at what is drawn on a pad beside it, and not before there is one', async () => {
    await import('../../src/components/digit-input/digit-input.js');
    const element = await shown();
    expect(hasSessions()).to.equal(false);
    await fixture(html`<digit-input input="digit:7"></digit-input>`);
    await waitUntil(() => caption(element).includes('p(7)'), 'it looks at the 7', { timeout: 10_000 });
  });
});

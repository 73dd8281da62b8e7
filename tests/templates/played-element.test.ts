import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { ConvletsStepEvent } from '../../src/events/step.js';
import type { FigureTable } from '../../src/templates/export.js';
import { PlayedElement } from '../../src/templates/played-element.js';

const STOPS = 6;
/** So many that no test plays to the end of them. */
const MANY_STOPS = 1000;

class CountingElement extends PlayedElement {
  override autoplay: 'visible' | 'off' = 'off';
  /** Resolves when there may be a first update; how many stops there are then. */
  words: Promise<unknown> = Promise.resolve();
  count = STOPS;
  guessing = false;
  #pictured = false;
  protected override readonly stateProperties = [];

  protected override async scheduleUpdate(): Promise<void> {
    await this.words;
    await super.scheduleUpdate();
  }

  override figureTable(): FigureTable {
    return { caption: '', columns: [], rows: [] };
  }

  get at(): number {
    return this.position;
  }

  get runs(): boolean {
    return this.playing;
  }

  protected override willUpdate(): void {
    this.#pictured = true;
  }

  protected override get stops(): number {
    return this.#pictured ? this.count : 1;
  }

  protected override get mayPlay(): boolean {
    return !this.guessing;
  }

  protected override durationOf(): number {
    return 30;
  }

  protected override figureName(): string {
    return 'Counting';
  }

  protected override renderFigure(): TemplateResult {
    return html`${this.position} of ${this.drawn}`;
  }
}
customElements.define('counting-element', CountingElement);

describe('an element that plays', () => {
  let told: string[];
  let element: CountingElement;

  beforeEach(async () => {
    told = [];
    element = new CountingElement();
    for (const name of ['run', 'pause', 'done', 'step'] as const) {
      element.addEventListener(`convlets-${name}`, ({ detail }) => told.push(`${name} ${detail.step}`));
    }
    document.body.append(element);
    await element.ready;
  });
  afterEach(() => {
    element.remove();
  });

  it('plays to its end, and begins anew from there', async () => {
    await element.play();
    expect(element.at).to.equal(STOPS - 1);
    expect(told[0]).to.equal('run 0');
    expect(told.at(-1)).to.equal(`done ${STOPS - 1}`);
    void element.play();
    expect(element.at).to.equal(0);
    expect(element.matches(':state(running)')).to.equal(true);
    await element.pause();
    expect(element.matches(':state(running)')).to.equal(false);
  });

  it('steps and seeks within its stops', async () => {
    await element.step();
    await element.seek(100);
    await element.step(-2);
    await element.reset();
    await element.step(-1);
    expect(told).to.deep.equal(['step 1', 'step 5', 'step 3', 'step 0']);
  });

  it('pauses while nobody sees it, and goes on from there when somebody does', async () => {
    element.count = MANY_STOPS;
    void element.play();
    await waitUntil(() => element.at > 1);
    element.hidden = true;
    await waitUntil(() => !element.runs);
    const stopped = element.at;
    expect(told.at(-1)).to.equal(`pause ${stopped}`);
    element.hidden = false;
    await waitUntil(() => element.at > stopped);
    expect(told).to.include(`run ${stopped}`);
    expect(told.filter((event) => event.startsWith('done'))).to.deep.equal([]);
  });

  it('stays where it is when it was paused out of sight, or leaves the page', async () => {
    element.count = MANY_STOPS;
    void element.play();
    await waitUntil(() => element.at > 0);
    element.hidden = true;
    await waitUntil(() => told.some((event) => event.startsWith('pause')));
    await element.pause();
    const stopped = element.at;
    element.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.runs).to.equal(false);
    expect(element.at).to.equal(stopped);
    expect(told.filter((event) => /^(?:run|done)/.test(event))).to.deep.equal(['run 0']);
    void element.play();
    expect(element.runs).to.equal(true);
    element.remove();
    expect(element.runs).to.equal(false);
  });

  /** Does something once, when the first step from `from` on is told (a slow frame may leave steps out). */
  function onStep(from: number, task: () => unknown): void {
    const hear = ({ detail }: ConvletsStepEvent): void => {
      if (detail.step < from) return;
      element.removeEventListener('convlets-step', hear);
      task();
    };
    element.addEventListener('convlets-step', hear);
  }

  for (const [how, stop] of Object.entries<() => unknown>({
    pauses: () => element.pause(),
    'seeks elsewhere': () => element.seek(0),
    'takes it away': () => {
      element.remove();
    },
  })) {
    it(`stops where somebody who hears of a step ${how}`, async () => {
      onStep(1, stop);
      await element.play();
      const heard = [...told];
      const { at } = element;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(told).to.deep.equal(heard);
      expect(heard.filter((event) => event.startsWith('pause')).length).to.equal(1);
      expect(element.at).to.equal(at);
      expect(element.matches(':state(running)')).to.equal(false);
    });
  }

  it('is not done where somebody who hears of the last step pauses', async () => {
    onStep(STOPS - 1, () => element.pause());
    await element.play();
    expect(told.slice(-2)).to.deep.equal([`step ${STOPS - 1}`, `pause ${STOPS - 1}`]);
  });

  it('goes on once where somebody who hears of a step sends it back', async () => {
    onStep(2, () => {
      void element.seek(1);
      void element.play();
    });
    await element.play();
    await waitUntil(() => !element.runs);
    const steps = told.slice(told.indexOf('run 1') + 1);
    expect(steps.pop()).to.equal(`done ${STOPS - 1}`);
    // Each later than the last: nothing else drives it.
    expect(steps).to.deep.equal([...new Set(steps)].sort());
    expect(steps.every((step) => step.startsWith('step '))).to.equal(true);
  });

  it('resolves where somebody who hears that it runs pauses it', async () => {
    element.addEventListener('convlets-run', () => void element.pause());
    await element.play();
    expect(told).to.deep.equal(['run 0', 'pause 0']);
  });
});

describe('an element that plays by itself', () => {
  let told: string[];
  let element: CountingElement;

  /** Puts it on the page, and waits until the browser has said that it is in sight. */
  async function show(): Promise<void> {
    told = [];
    element.autoplay = 'visible';
    for (const name of ['run', 'done'] as const) {
      element.addEventListener(`convlets-${name}`, ({ detail }) => told.push(`${name} ${detail.step}`));
    }
    document.body.append(element);
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(([{ isIntersecting }]) => {
        if (!isIntersecting) return;
        observer.disconnect();
        setTimeout(resolve, 50);
      });
      element.style.display = 'block';
      element.style.minHeight = '20px';
      observer.observe(element);
    });
  }

  beforeEach(() => {
    element = new CountingElement();
  });
  afterEach(() => {
    element.remove();
  });

  it('waits for its first picture, however late that comes', async () => {
    let arrive = (): void => undefined;
    element.words = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await show();
    expect(told).to.deep.equal([]);
    arrive();
    await waitUntil(() => told.includes(`done ${STOPS - 1}`));
    expect(told).to.deep.equal(['run 0', `done ${STOPS - 1}`]);
  });

  it('waits for what there is to play', async () => {
    element.count = 1;
    await show();
    expect(told).to.deep.equal([]);
    element.count = STOPS;
    element.requestUpdate();
    await waitUntil(() => told.includes(`done ${STOPS - 1}`));
    expect(told).to.deep.equal(['run 0', `done ${STOPS - 1}`]);
  });

  it('leaves the reader alone who was to guess first', async () => {
    element.guessing = true;
    await show();
    element.guessing = false;
    element.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).to.deep.equal([]);
  });
});

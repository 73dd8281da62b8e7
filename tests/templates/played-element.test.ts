import { expect, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { FigureTable } from '../../src/templates/export.js';
import { PlayedElement } from '../../src/templates/played-element.js';

const STOPS = 6;

class CountingElement extends PlayedElement {
  override autoplay = 'off' as const;
  protected override readonly stateProperties = [];

  override figureTable(): FigureTable {
    return { caption: '', columns: [], rows: [] };
  }

  get at(): number {
    return this.position;
  }

  get runs(): boolean {
    return this.playing;
  }

  protected override get stops(): number {
    return STOPS;
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
    void element.play();
    await waitUntil(() => element.at > 1);
    element.hidden = true;
    await waitUntil(() => !element.runs);
    const stopped = element.at;
    expect(told.at(-1)).to.equal(`pause ${stopped}`);
    element.hidden = false;
    await waitUntil(() => told.includes(`done ${STOPS - 1}`));
    expect(told).to.include(`run ${stopped}`);
  });

  it('stays where it is when it was paused out of sight, or leaves the page', async () => {
    void element.play();
    element.hidden = true;
    await waitUntil(() => !element.runs);
    await element.pause();
    element.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(element.runs).to.equal(false);
    void element.play();
    element.remove();
    expect(element.runs).to.equal(false);
  });
});

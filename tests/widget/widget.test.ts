import { expect } from '@open-wc/testing';
import widget, { type WidgetModel } from '../../src/widget/widget.js';

/** What Python holds: traits, and who hears of their changes. */
class Model implements WidgetModel {
  readonly traits: Record<string, unknown>;
  saved = 0;
  readonly #listeners = new Map<string, () => void>();

  constructor(traits: Record<string, unknown>) {
    this.traits = traits;
  }

  get(trait: string): unknown {
    return this.traits[trait];
  }

  set(trait: string, value: unknown): void {
    this.traits[trait] = value;
  }

  save_changes(): void {
    this.saved++;
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  off(event: string): void {
    this.#listeners.delete(event);
  }

  /** Python sets a trait. */
  change(trait: string, value: unknown): void {
    this.traits[trait] = value;
    this.#listeners.get(`change:${trait}`)?.();
  }
}

/** An element whose first picture comes when the test says so. */
class LateFigure extends HTMLElement {
  static last: LateFigure;
  draw: () => void = () => undefined;
  readonly ready = new Promise<void>((resolve) => (this.draw = resolve));
  state: Record<string, unknown> = { stride: 1 };
  updated: () => void = () => undefined;

  constructor() {
    super();
    LateFigure.last = this;
  }

  getState(): Record<string, unknown> {
    return this.state;
  }

  setState(state: Readonly<Record<string, unknown>>): void {
    this.state = { ...state };
  }

  addController({ hostUpdated }: { hostUpdated(): void }): void {
    this.updated = hostUpdated;
  }
}
customElements.define('late-figure', LateFigure);

const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an element as a widget', () => {
  let model: Model;
  let figure: LateFigure;
  let shown: Promise<() => void>;

  beforeEach(async () => {
    // The folder of the built files: here, one in which every module is empty.
    model = new Model({ tag: 'late-figure', attributes: {}, state: {}, cdn: 'data:text/javascript,//' });
    const el = document.createElement('div');
    document.body.append(el);
    shown = widget.render({ model, el });
    while (!el.firstElementChild) await turn();
    figure = LateFigure.last;
  });

  it('hears what Python sets before the first picture', async () => {
    model.change('attributes', { label: 'Edges' });
    model.change('state', { stride: 2 });
    expect(figure.getAttribute('label')).to.equal('Edges');
    expect(figure.state).to.deep.equal({ stride: 2 });
    figure.draw();
    (await shown)();
  });

  it('tells Python what the reader sets, and nothing after it was taken away', async () => {
    figure.draw();
    const remove = await shown;
    figure.state = { stride: 3 };
    figure.updated();
    while (model.saved === 0) await turn(10);
    expect(model.traits.state).to.deep.equal({ stride: 3 });
    remove();
    figure.state = { stride: 4 };
    figure.updated();
    await turn(250);
    expect(model.saved).to.equal(1);
    expect(figure.isConnected).to.equal(false);
  });
});

/**
 * An element as a Jupyter widget: the front-end module that anywidget asks for. The model has the traits `tag`,
 * `attributes` and `state`; `cdn`, if it has that, is the folder of the built files, for notebooks that have a copy.
 */

/** The part of anywidget's model that is used here. */
export interface WidgetModel {
  get(trait: string): unknown;
  set(trait: string, value: unknown): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** The part of an element that is used here. */
type Figure = HTMLElement & {
  readonly ready: Promise<void>;
  getState(): Record<string, unknown>;
  setState(state: Readonly<Record<string, unknown>>): void;
  addController(controller: { hostUpdated(): void }): void;
};

/** Python hears of a state that has stayed so long, in milliseconds. */
const SETTLED = 100;
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Loads the element's module and shows the element in `el`. Returns how to take it away. */
async function render({ model, el }: { model: WidgetModel; el: HTMLElement }): Promise<() => void> {
  const tag = String(model.get('tag'));
  if (!TAG.test(tag)) throw new TypeError(`tag="${tag}" is not the name of an element, for example "conv-slider".`);
  const copy = model.get('cdn') as string | undefined;
  const folder = copy ? new URL(copy.replace(/\/?$/, '/'), document.baseURI) : new URL('.', import.meta.url);
  await import(`${folder.href}${tag}.js`);

  const figure = document.createElement(tag) as Figure;
  let attributes: string[] = [];
  const setAttributes = (): void => {
    const wanted = Object.entries((model.get('attributes') ?? {}) as Record<string, unknown>).filter(
      ([, value]) => value !== false && value !== null,
    );
    const names = wanted.map(([name]) => name);
    for (const name of attributes) if (!names.includes(name)) figure.removeAttribute(name);
    for (const [name, value] of wanted) figure.setAttribute(name, value === true ? '' : String(value));
    attributes = names;
  };
  setAttributes();

  const fromPython = (): void => {
    const state = model.get('state') as Record<string, unknown> | null | undefined;
    if (state && Object.keys(state).length > 0) figure.setState(state);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = true;
  const toPython = (): void => {
    clearTimeout(timer);
    // An update may still come after the figure was taken away.
    if (!shown) return;
    timer = setTimeout(() => {
      const state = figure.getState();
      if (JSON.stringify(state) === JSON.stringify(model.get('state'))) return;
      model.set('state', state);
      model.save_changes();
    }, SETTLED);
  };

  // Python may change its mind before the first picture is drawn.
  model.on('change:attributes', setAttributes);
  model.on('change:state', fromPython);
  fromPython();
  el.append(figure);
  await figure.ready;
  figure.addController({ hostUpdated: toPython });
  toPython();

  return () => {
    shown = false;
    clearTimeout(timer);
    model.off('change:attributes', setAttributes);
    model.off('change:state', fromPython);
    figure.remove();
  };
}

export default { render };

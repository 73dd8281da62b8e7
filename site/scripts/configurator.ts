/** The configurator: knobs from the manifest, the figure live, and everything to paste. */
import { canonical, forHost, frame } from '../../scripts/lib/snippets.mjs';
import { setAttributes, type Attributes, type Figure } from './figure.js';
import { all, make, one, root } from './make.js';
import { applyTheme, themeField, themeRow, type ThemeFields } from './theme-fields.js';

interface Knob {
  readonly name: string;
  readonly says: string;
  readonly kind: 'switch' | 'choice' | 'number' | 'text';
  readonly options: readonly string[];
  readonly preset: string;
}

interface Configurable {
  readonly tag: string;
  readonly sentence: string;
  readonly poster?: { readonly width: number; readonly height: number };
  readonly knobs: readonly Knob[];
  readonly properties: readonly string[];
}

/** What of a figure is in the address: `#conv-slider?preset=sobel-y`. */
function fromAddress(): { tag: string; values: URLSearchParams } {
  const [, tag = '', query = ''] = /^#([^?]*)\??(.*)$/.exec(location.hash) ?? [];
  return { tag, values: new URLSearchParams(query) };
}

const choice = one('#tag') as HTMLSelectElement;
const stage = one('#stage');
const knobs = one('#knobs');
const tokens = one('#tokens');
const outputs = Object.fromEntries(all('pre[data-output]').map((block) => [block.dataset.output ?? '', block]));
let fields: (readonly [Knob, HTMLInputElement | HTMLSelectElement])[] = [];
let styles: ThemeFields = new Map();

function fieldOf(knob: Knob, id: string): HTMLInputElement | HTMLSelectElement {
  if (knob.kind === 'switch') return make('input', { id, type: 'checkbox' });
  if (knob.kind === 'choice') {
    const options = ['', ...knob.options].map((value) =>
      make('option', { value }, value || `default${knob.preset && ` (${knob.preset})`}`),
    );
    return make('select', { id }, ...options);
  }
  const field = make('input', { id, type: 'text', placeholder: knob.preset, spellcheck: false, autocomplete: 'off' });
  if (knob.kind === 'number') field.inputMode = 'decimal';
  if (knob.options.length > 0) {
    const names = knob.options.map((value) => make('option', { value }));
    knobs.append(make('datalist', { id: `${id}-names` }, ...names));
    field.setAttribute('list', `${id}-names`);
  }
  return field;
}

/** A knob with its name, and with what its doc comment says. */
function labelled({ name, says, kind }: Knob, field: HTMLElement): HTMLElement {
  const label = make('label', { htmlFor: field.id }, make('code', {}, name));
  const help = make('p', { id: `${field.id}-says` }, says.replaceAll('`', ''));
  field.setAttribute('aria-describedby', help.id);
  return make('div', {}, ...(kind === 'switch' ? [field, ' ', label] : [label, field]), help);
}

function attributes(): Attributes {
  const given = fields.map(([{ name, kind }, field]): [string, string | boolean] => {
    if (kind === 'switch') return [name, (field as HTMLInputElement).checked];
    return [name, field.value.trim() || false];
  });
  return Object.fromEntries<string | boolean>(given.filter(([, value]) => value !== false));
}

function write(element: Configurable, figure: Figure): void {
  const { tag, sentence: caption, poster } = element;
  const options = { caption, ...(poster && { poster }) };
  const set = attributes();
  setAttributes(figure, set);
  const texts: Readonly<Record<string, string>> = {
    tag: canonical(tag, set, options),
    css: applyTheme(figure, styles),
    iframe: frame(tag, set, options),
    mdx: forHost('mdx', tag, set, options).code,
  };
  for (const [name, text] of Object.entries(texts)) one('code', outputs[name]).textContent = text;
  const query = new URLSearchParams(
    Object.entries(set).map(([name, value]) => [name, value === true ? '' : String(value)]),
  ).toString();
  history.replaceState(null, '', `#${tag}${query && `?${query}`}`);
}

async function show(element: Configurable, values: URLSearchParams): Promise<void> {
  const { tag } = element;
  choice.value = tag;
  knobs.replaceChildren();
  fields = element.knobs.map((knob) => {
    const field = fieldOf(knob, `knob-${knob.name}`);
    const value = values.get(knob.name);
    if (value !== null && knob.kind === 'switch') (field as HTMLInputElement).checked = true;
    else if (value !== null) field.value = value;
    knobs.append(labelled(knob, field));
    return [knob, field] as const;
  });
  styles = new Map(element.properties.map((name) => [name, themeField({ id: `token${name}` })]));
  tokens.replaceChildren(
    ...[...styles].map(([name, field]) =>
      make('div', {}, make('label', { htmlFor: field.id }, make('code', {}, name)), themeRow(name, field)),
    ),
  );

  const figure = document.createElement(tag) as Figure;
  stage.replaceChildren(figure);
  const update = (): void => {
    write(element, figure);
  };
  knobs.oninput = update;
  tokens.oninput = update;
  update();
  await import(/* @vite-ignore */ new URL(`cdn/${tag}.js`, root()).href);
}

async function downloadPoster(): Promise<void> {
  const figure = stage.firstElementChild as Figure;
  const note = one('#poster-note');
  try {
    await figure.ready;
    const picture = await figure.export({ type: 'png', scale: 2 });
    const href = URL.createObjectURL(picture);
    make('a', { href, download: `${figure.localName}.png` }).click();
    URL.revokeObjectURL(href);
    note.textContent = `${figure.localName}.png, ${String(Math.ceil(picture.size / 1024))} KB.`;
  } catch (error) {
    note.textContent = error instanceof Error ? error.message : String(error);
  }
}

async function start(): Promise<void> {
  const elements = (await (await fetch(new URL('elements.json', root()))).json()) as readonly Configurable[];
  choice.append(...elements.map(({ tag }) => make('option', { value: tag }, tag)));
  const follow = (): void => {
    const { tag, values } = fromAddress();
    void show(elements.find((element) => element.tag === tag) ?? elements[0], values);
  };
  choice.addEventListener('change', () => {
    location.hash = choice.value;
  });
  addEventListener('hashchange', follow);
  one('#poster').addEventListener('click', () => {
    void downloadPoster();
  });
  one('#tool').hidden = false;
  follow();
}

void start();

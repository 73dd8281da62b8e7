/** Custom properties that are edited in place, and a map of parts: on a second figure, next to the tables. */
import { attributesOf, setAttributes } from './figure.js';
import { makeCopyable } from './copy.js';
import { all, make, one } from './make.js';
import { applyTheme, themeField, themeRow } from './theme-fields.js';

/** Starts of a theme; what is empty is the page's own. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Forest: {
    '--convlets-color-positive': '#1b7837',
    '--convlets-color-negative': '#762a83',
    '--convlets-color-accent': '#b35806',
  },
  Print: {
    '--convlets-color-positive': '#222222',
    '--convlets-color-negative': '#8a8a8a',
    '--convlets-color-accent': '#d40000',
    '--convlets-font': 'Georgia, serif',
  },
  Slate: {
    '--convlets-color-text': '#d8dee9',
    '--convlets-color-surface': '#2e3440',
    '--convlets-color-accent': '#ebcb8b',
    '--convlets-radius': '0px',
  },
};

export function themePlayground(section: HTMLElement, original: HTMLElement): void {
  const { tag = original.localName } = section.dataset;
  const figure = document.createElement(tag);
  setAttributes(figure, { ...attributesOf(original), autoplay: 'off' });
  const preview = make('div', { className: 'preview live' });
  whenNear(section, () => {
    preview.append(figure);
  });
  const css = make('code');
  const block = make('pre', {}, css);
  const fields = new Map<string, HTMLInputElement>();

  const write = (): void => {
    css.textContent = applyTheme(figure, fields);
  };

  for (const row of all('[data-property]', section)) {
    const name = row.dataset.property ?? '';
    const field = themeField({ ariaLabel: name });
    field.addEventListener('input', write);
    fields.set(name, field);
    row.append(make('td', {}, themeRow(name, field)));
  }
  one('#properties + .table thead tr', section).append(make('th', { scope: 'col' }, 'try a value'));

  const examples = Object.entries(EXAMPLES).map(([name, values]) => {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      for (const [property, field] of fields) field.value = values[property] ?? '';
      write();
    });
    return button;
  });
  const none = make('button', { type: 'button' }, 'The page’s own');
  none.addEventListener('click', () => {
    for (const field of fields.values()) field.value = '';
    write();
  });

  one('#properties', section).before(preview, make('div', { className: 'actions' }, ...examples, none), block);
  makeCopyable(block);
  write();
  partMap(section, tag);
}

/** Once, when the reader comes near: a second figure is not drawn for those who never get there. */
function whenNear(section: HTMLElement, work: () => void): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watcher.disconnect();
      work();
    },
    { rootMargin: '50%' },
  );
  watcher.observe(section);
}

/** Outlines a part wherever it is on the page. */
function partMap(section: HTMLElement, tag: string): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const buttons: HTMLButtonElement[] = [];
  for (const row of all('[data-part]', section)) {
    const { part = '' } = row.dataset;
    const button = make('button', { type: 'button', ariaPressed: 'false', ariaLabel: `Outline ${part}` }, 'Outline');
    button.addEventListener('click', () => {
      const on = button.ariaPressed !== 'true';
      for (const each of buttons) each.ariaPressed = String(each === button && on);
      sheet.replaceSync(on ? `${tag}::part(${part}) { outline: 2px solid var(--accent); outline-offset: 1px; }` : '');
    });
    buttons.push(button);
    row.append(make('td', {}, button));
  }
  one('#parts + .table thead tr', section).append(make('th', { scope: 'col' }, 'where it is'));
}

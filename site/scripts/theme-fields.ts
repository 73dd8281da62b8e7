/** Fields for custom properties, what they set on a figure, and the CSS that says the same. */
import { make } from './make.js';

export type ThemeFields = ReadonlyMap<string, HTMLInputElement>;

/** A field for a custom property; what is empty is the page's own. */
export const themeField = (properties: { id?: string; ariaLabel?: string } = {}): HTMLInputElement =>
  make('input', { type: 'text', placeholder: 'the page’s', spellcheck: false, ...properties });

/** The field, beside a picker if the property is a colour. */
export function themeRow(name: string, field: HTMLInputElement): HTMLElement {
  return make('div', { className: 'token' }, field, ...(name.includes('-color-') ? [colourPicker(name, field)] : []));
}

/** A picker cannot be empty: it writes into the field and says nothing before it is used. */
function colourPicker(name: string, field: HTMLInputElement): HTMLInputElement {
  const picker = make('input', { type: 'color', ariaLabel: `${name}, picked`, value: '#777777' });
  picker.addEventListener('input', () => {
    field.value = picker.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return picker;
}

/** Gives the figure what stands in the fields; answers the rule for a style sheet. */
export function applyTheme(figure: HTMLElement, fields: ThemeFields): string {
  for (const [name, { value }] of fields) figure.style.setProperty(name, value);
  const tag = figure.localName;
  const lines = [...fields].filter(([, { value }]) => value).map(([name, { value }]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `${tag} {\n${lines.join('\n')}\n}` : `/* ${tag} looks like its page. */`;
}

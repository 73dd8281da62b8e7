/** On the page of an element: things to try, and its theme. */
import { attributesOf, setAttributes, type Attributes, type Figure } from './figure.js';
import { all, make, one } from './make.js';
import { themePlayground } from './theme.js';

type Calls = Readonly<Record<string, readonly unknown[]>>;

const figure = one('#figure') as Figure;
const authored = attributesOf(figure);
const list = one('.try');

/** As the page shows it, with these attributes instead, and then the calls. */
async function drive(attributes: Attributes, calls: Calls): Promise<void> {
  setAttributes(figure, { ...authored, ...attributes });
  await customElements.whenDefined(figure.localName);
  await figure.updateComplete;
  for (const [name, given] of Object.entries(calls)) {
    await (figure as unknown as Record<string, (...values: unknown[]) => Promise<void>>)[name](...given);
  }
}

function pressed(button: HTMLButtonElement | undefined): void {
  for (const each of all('button', list)) each.removeAttribute('aria-current');
  button?.setAttribute('aria-current', 'true');
  const { top } = figure.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (top < 0) figure.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
}

const read = (json: string | undefined): unknown => (json ? JSON.parse(json) : undefined) ?? {};

for (const item of all('li', list)) {
  const label = one('strong', item);
  const button = make('button', { type: 'button' }, label.textContent);
  button.addEventListener('click', () => {
    pressed(button);
    void drive(read(item.dataset.set) as Attributes, read(item.dataset.call) as Calls);
  });
  label.replaceWith(button);
}

const again = make('button', { type: 'button', className: 'again' }, 'As it was');
again.addEventListener('click', () => {
  pressed(undefined);
  void drive({}, 'reset' in figure ? { reset: [] } : {});
});
list.after(again);

themePlayground(one('.theme'), figure);

/** The search: pages by title, sentence and attributes, from an index that is fetched when somebody searches. */
import { all, make, root } from './make.js';
import { ranked, type Entry } from './ranking.js';

const MOST = 7;

/** Makes the field a combobox with the best pages, and narrows the index page to what is sought there. */
export function startSearch(form: HTMLElement): void {
  const field = form.querySelector('input');
  if (!field) return;
  const list = make('ul', { id: 'results', className: 'results', role: 'listbox', ariaLabel: 'Pages', hidden: true });
  form.after(list);
  field.role = 'combobox';
  field.ariaExpanded = 'false';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);

  let index: Promise<readonly Entry[]> | undefined;
  let found: readonly Entry[] = [];
  let at = -1;

  const close = (): void => {
    list.hidden = true;
    field.ariaExpanded = 'false';
    field.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const go = ({ url }: Entry): void => {
    location.href = new URL(url, root()).href;
  };
  const choose = (to: number): void => {
    at = to;
    for (const [i, option] of all('li', list).entries()) option.ariaSelected = String(i === at);
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `result-${at}`);
  };
  const show = (entries: readonly Entry[]): void => {
    found = entries;
    list.replaceChildren(
      ...found.map((entry, i) => {
        const option = make('li', { id: `result-${i}`, role: 'option' }, entry.title, make('span', {}, entry.sentence));
        // Before the field loses the focus, which closes the list.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
        });
        option.addEventListener('click', () => {
          go(entry);
        });
        return option;
      }),
    );
    list.hidden = found.length === 0;
    field.ariaExpanded = String(found.length > 0);
    choose(-1);
  };

  const suggest = async (): Promise<void> => {
    try {
      const entries = await (index ??= load());
      // The index may come when the reader has gone elsewhere.
      if (document.activeElement === field) show(ranked(entries, field.value).slice(0, MOST));
    } catch {
      // It is asked for again at the next letter.
      index = undefined;
    }
  };
  field.addEventListener('input', () => void suggest());
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') choose(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(at - 1, -1));
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) go(found[at]);
    else return;
    event.preventDefault();
  });

  const sought = new URLSearchParams(location.search).get('q');
  if (sought) {
    field.value = sought;
    void load().then((entries) => {
      narrow(new Set(ranked(entries, sought).map(({ url }) => new URL(url, root()).href)));
    });
  }
}

async function load(): Promise<readonly Entry[]> {
  const answer = await fetch(new URL('search.json', root()));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as readonly Entry[];
}

/** On the index page: only what was found. */
function narrow(found: ReadonlySet<string>): void {
  for (const item of all('.index li')) item.hidden = !found.has(item.querySelector('a')?.href ?? '');
}

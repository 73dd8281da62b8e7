/** On every page: search, light and dark, snippets that are copied and stand in tabs. */
import { makeCopyable } from './copy.js';
import { all, make, one } from './make.js';
import { saveScheme, type Scheme } from './saved-scheme.js';
import { startSearch } from './search.js';
import { makeTabs } from './tabs.js';

function schemeButton(): HTMLButtonElement {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const other = (): Scheme => ((dataset.scheme ?? (dark.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark');
  const button = make('button', { type: 'button' });
  const name = (): void => {
    button.textContent = other() === 'dark' ? 'Dark' : 'Light';
    button.ariaLabel = other() === 'dark' ? 'Dark page' : 'Light page';
  };
  button.addEventListener('click', () => {
    const scheme = other();
    dataset.scheme = scheme;
    saveScheme(scheme);
    name();
  });
  dark.addEventListener('change', name);
  name();
  return button;
}

one('header.site search').append(schemeButton());
for (const group of all('[data-tabs]')) makeTabs(group);
for (const block of all('main pre')) makeCopyable(block);
startSearch(one('form.search'));

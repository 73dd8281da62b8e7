/** Sections with headings become tabs: arrows go from one to the next, as the pattern of the ARIA practices says. */
import { all, make } from './make.js';

export function makeTabs(group: HTMLElement): void {
  const panels = all('[data-tab]', group);
  const list = make('div', { role: 'tablist', ariaLabel: 'Kinds of page' });
  const tabs = panels.map((panel) => {
    const tab = make('button', { type: 'button', role: 'tab', id: `tab-${panel.id}` }, panel.dataset.tab ?? '');
    tab.setAttribute('aria-controls', panel.id);
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', tab.id);
    panel.querySelector('h3')?.remove();
    return tab;
  });
  const show = (shown: number): void => {
    for (const [i, tab] of tabs.entries()) {
      tab.ariaSelected = String(i === shown);
      tab.tabIndex = i === shown ? 0 : -1;
      panels[i].hidden = i !== shown;
    }
  };
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => {
      show(i);
    });
  }
  list.addEventListener('keydown', (event) => {
    const from = tabs.indexOf(event.target as HTMLButtonElement);
    const count = tabs.length;
    const steps: Readonly<Record<string, number | undefined>> = {
      ArrowLeft: (from + count - 1) % count,
      ArrowRight: (from + 1) % count,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(to);
    tabs[to].focus();
  });
  list.append(...tabs);
  group.prepend(list);
  show(0);
}

/** What a reader does with the first of the figures that stand linked on an element's page. */
import type { Locator, Page } from 'playwright-core';
import { elementsReady } from './training.js';

type Act = (figure: Locator, page: Page) => Promise<unknown>;

const choose =
  (label: RegExp, option: string): Act =>
  (figure) =>
    figure.getByLabel(label).first().selectOption(option);
const press =
  (name: string): Act =>
  (figure) =>
    figure.getByRole('button', { name, exact: true }).click();
const drawSeven = choose(/^Digit/, '7');

/** These keys, on a grid or a list by its name. */
const keys =
  (name: RegExp, ...pressed: string[]): Act =>
  async (figure, page) => {
    await figure.getByRole('grid', { name }).or(figure.getByRole('listbox', { name })).first().focus();
    for (const key of pressed) await page.keyboard.press(key);
  };

/** Another number in the cell of a grid that the keyboard stands on. */
const edit =
  (name: RegExp): Act =>
  async (figure) => {
    await figure.getByRole('grid', { name }).first().press('Enter');
    const field = figure.locator('form input');
    await field.fill('5');
    await field.press('Enter');
  };

const ACTS: Readonly<Record<string, Act>> = {
  'activation-lab': press('tanh'),
  'backprop-stepper': edit(/^Filter/),
  'channel-sum': (figure) => figure.getByLabel('Bias of filter 1').fill('1'),
  'conv-1d': press('One step back'),
  'conv-arithmetic': choose(/^Stride/, '2'),
  'conv-slider': edit(/^Filter/),
  'digit-input': drawSeven,
  'feature-hierarchy': drawSeven,
  'feature-map': drawSeven,
  'filter-grid': keys(/filters/i, 'ArrowRight', 'Enter'),
  'flatten-vs-conv': drawSeven,
  'gradient-check': keys(/filters/i, 'ArrowRight', 'Enter'),
  'init-lab': keys(/./, 'ArrowRight', 'ArrowDown', 'Enter'),
  'kernel-learner': press('One step back'),
  'linear-collapse': choose(/^First filter/, 'gaussian'),
  'loss-curve': (figure) => figure.getByRole('slider').press('Home'),
  'patch-pull': drawSeven,
  'pool-stepper': edit(/^Input/),
  'receptive-field': choose(/^Stack/, 'with a stride'),
  'softmax-loss': choose(/^Digit/, '7'),
  'template-match': drawSeven,
  'template-trainer': drawSeven,
  'training-panel': press('One step'),
};

const FIGURES = 'body > figure > :first-child';

/** What a reader sees of each figure. */
const looks = (page: Page): Promise<string[]> =>
  page
    .locator(FIGURES)
    .evaluateAll((figures) => figures.map(({ shadowRoot }) => shadowRoot?.querySelector('figure')?.innerHTML ?? ''));

/** What a reader sees once nothing has changed for a while. */
async function atRest(page: Page): Promise<string[]> {
  for (let last = await looks(page); ;) {
    await page.waitForTimeout(300);
    const now = await looks(page);
    if (now.join() === last.join()) return now;
    last = now;
  }
}

/** Does it in a page that has only these figures; names those behind the first that stay as they were. */
export async function unanswered(page: Page, tag: string): Promise<string[]> {
  await elementsReady(page);
  const figures = page.locator(FIGURES);
  const names = await figures.evaluateAll((all) => all.map(({ localName }) => localName));
  if (names.length < 2) return [`${tag} has no linked figures`];
  // Recordings come when a figure is near, and have to be there before anything is compared.
  for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const before = await atRest(page);
  await ACTS[tag](figures.first(), page);
  const same = async (): Promise<string[]> => {
    const now = await looks(page);
    return names.filter((_, i) => i > 0 && now[i] === before[i]).map((name) => `${name} on the page of ${tag} stays`);
  };
  for (let tries = 0; tries < 300 && (await same()).length > 0; tries++) await page.waitForTimeout(100);
  return same();
}

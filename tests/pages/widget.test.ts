/** The Jupyter widget in a page, with a model like anywidget's. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WidgetModel } from '../../src/widget/widget.js';
import { webForTests, type Visit } from './browser.js';

/** What the front end of a notebook has of a widget. */
interface Notebook {
  /** Sets traits as Python does. */
  python(traits: Record<string, unknown>): void;
  /** What Python has been sent, newest last. */
  readonly saved: Record<string, unknown>[];
  /** How many listeners the model has. */
  listeners(): number;
  /** Shows the widget in a new output. */
  display(): Promise<void>;
  /** Clears that output. */
  clear(): void;
}
type Cell = typeof globalThis & { notebook: Notebook };

/** In the page: a model by the contract of anywidget, and an output that shows it. */
async function openNotebook({ url, traits }: { url: string; traits: Record<string, unknown> }): Promise<void> {
  const values = new Map(Object.entries(traits));
  const listeners = new Map<string, Set<() => void>>();
  const unsaved = new Set<string>();
  const saved: Record<string, unknown>[] = [];
  const change = (name: string, value: unknown): void => {
    if (values.get(name) === value) return;
    values.set(name, value);
    for (const listener of listeners.get(`change:${name}`) ?? []) listener();
  };
  const model: WidgetModel = {
    get: (name) => values.get(name),
    set(name, value) {
      unsaved.add(name);
      change(name, value);
    },
    save_changes() {
      saved.push(Object.fromEntries([...unsaved].map((name) => [name, structuredClone(values.get(name))])));
      unsaved.clear();
    },
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event, listener) {
      listeners.get(event)?.delete(listener);
    },
  };
  type Module = { default: { render(props: { model: WidgetModel; el: HTMLElement }): Promise<() => void> } };
  const { default: widget } = (await import(url)) as Module;
  let cleanUp: (() => void) | undefined;
  const notebook: Notebook = {
    saved,
    python: (changed) => {
      for (const [name, value] of Object.entries(changed)) change(name, value);
    },
    listeners: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
    async display() {
      const el = document.createElement('div');
      el.className = 'output';
      document.body.append(el);
      cleanUp = await widget.render({ model, el });
    },
    clear() {
      cleanUp?.();
    },
  };
  Object.assign(globalThis, { notebook });
  await notebook.display();
}

describe('the widget in a notebook', { timeout: 120_000 }, () => {
  const web = webForTests();

  const open = async (traits: Record<string, unknown>): Promise<Visit> => {
    const visit = await web.visit({
      html: '<!doctype html><meta charset="utf-8"><title>A notebook</title><body>',
      context: { reducedMotion: 'reduce' },
    });
    await visit.page.evaluate(openNotebook, { url: `${web.library.url}/cdn/widget.mjs`, traits });
    return visit;
  };

  it('shows the element with its attributes, and changes them when Python does', async () => {
    const { page, messages } = await open({
      tag: 'conv-slider',
      attributes: { preset: 'sobel-y', stride: 2, permalink: false, hide: null },
      state: {},
    });
    const attributes = (): Promise<unknown> =>
      page.locator('.output > conv-slider').evaluate((element) => ({
        ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      }));
    assert.deepEqual(await attributes(), { preset: 'sobel-y', stride: '2', colormap: '' });
    await page.evaluate(() => {
      (globalThis as Cell).notebook.python({ attributes: { stride: 1, channels: true } });
    });
    assert.deepEqual(await attributes(), { stride: '1', channels: '', colormap: '' });
    assert.deepEqual(messages, []);
  });

  it('hands the state over, both ways, and sends nothing back that came from Python', async () => {
    const { page, messages } = await open({ tag: 'conv-slider', attributes: {}, state: { kernel: '1 2; 3 4' } });
    const kernel = (): Promise<unknown> =>
      page.evaluate(() => (document.querySelector('conv-slider') as unknown as { kernel: string }).kernel);
    const sent = (many: number): Promise<unknown> =>
      page.waitForFunction((wanted) => (globalThis as Cell).notebook.saved.length === wanted, many);
    assert.equal(await kernel(), '1 2; 3 4');
    // Python hears the whole state once it is drawn.
    await sent(1);
    await page.evaluate(() => {
      const { notebook } = globalThis as Cell;
      notebook.python({ state: { ...(notebook.saved[0].state as object), kernel: '0 1; 1 0' } });
    });
    assert.equal(await kernel(), '0 1; 1 0');
    await page.waitForTimeout(300);
    await sent(1);
    await page.evaluate(() => Object.assign(document.querySelector('conv-slider') ?? {}, { kernel: '5 5; 5 5' }));
    await sent(2);
    const last = await page.evaluate(() => (globalThis as Cell).notebook.saved.at(-1)?.state);
    assert.equal((last as { kernel: string }).kernel, '5 5; 5 5');
    assert.deepEqual(messages, []);
  });

  it('leaves nothing behind when its output is cleared, and can be shown again', async () => {
    const { page, messages } = await open({ tag: 'loss-curve', attributes: {}, state: {} });
    await page.evaluate(() => {
      (globalThis as Cell).notebook.clear();
    });
    assert.equal(await page.locator('loss-curve').count(), 0);
    assert.equal(await page.evaluate(() => (globalThis as Cell).notebook.listeners()), 0);
    await page.evaluate(() => (globalThis as Cell).notebook.display());
    assert.equal(await page.locator('loss-curve').count(), 1);
    assert.deepEqual(messages, []);
  });

  it('takes the elements from the folder that it is told', async () => {
    const { page, origin, requests } = await open({ tag: 'conv-1d', attributes: {}, cdn: '/cdn' });
    await page.locator('conv-1d').waitFor();
    assert.ok(requests.includes(`${origin}/cdn/conv-1d.js`));
    assert.ok(!requests.includes(`${web.library.url}/cdn/conv-1d.js`));
  });

  it('says what is wrong with a tag that is none', async () => {
    await assert.rejects(() => open({ tag: '../evil', attributes: {} }), /tag="\.\.\/evil" is not the name/);
  });
});

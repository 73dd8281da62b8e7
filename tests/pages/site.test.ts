/** The documentation site as `npm run site` builds it: its files, and its pages in a browser. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { ROOT, run } from '../../scripts/lib/run.mjs';
import { CDN, forHost, HOSTS } from '../../scripts/lib/snippets.mjs';
import { axeViolations } from './axe.js';
import { pageWith, soon, Web, type Visit } from './browser.js';
import { unanswered } from './linked-figures.js';
import { elementsReady, train } from './training.js';

const SITE = path.join(ROOT, '_site');
const tags = elementTags();

/** In the page: what a reader sees of the figure at its top, and what is set in it. */
function looks(): string {
  const figure = document.querySelector('#figure') as HTMLElement & { getState(): unknown };
  return JSON.stringify(figure.getState()) + (figure.shadowRoot?.innerHTML ?? '');
}

/** Work for a list, a few at a time. */
async function together<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([lane(), lane(), lane()]);
}

const unescaped = (html: string): string =>
  html.replace(
    /&(lt|gt|quot|amp|#39|#x27);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
  );

/** Code blocks of a page, as text: without the colours of their words. */
const blocksOf = (html: string): string[] =>
  [...html.matchAll(/<pre data-language="[^"]*"><code>(.*?)<\/code>/gs)].map(([, code]) =>
    unescaped(code.replace(/<\/?span[^>]*>/g, '')),
  );

/** Caption and poster of each element's snippets. */
function configurables(): { tag: string; caption: string; poster?: { width: number; height: number } }[] {
  const elements = JSON.parse(readFileSync(path.join(SITE, 'elements.json'), 'utf8')) as {
    tag: string;
    sentence: string;
    poster?: { width: number; height: number };
  }[];
  return elements.map(({ tag, sentence, poster }) => ({ tag, caption: sentence, ...(poster && { poster }) }));
}

describe('the documentation site', { timeout: 300_000 }, () => {
  let web: Web;
  const pages = new Map<string, string>();

  before(async () => {
    const { code, output } = await run('eleventy', ['--config=site/eleventy.config.mjs']);
    assert.equal(code, 0, output);
    for (const file of globSync('**/{index,404}.html', { cwd: SITE, exclude: ['cdn/**'] })) {
      pages.set(`/${file.replace(/index\.html$/, '')}`, readFileSync(path.join(SITE, file), 'utf8'));
    }
    web = await Web.open();
  });
  after(() => web.close());

  /** Opens a page and closes it again, at rest: nothing plays by itself. */
  const at = (url: string, context: object, work: (visit: Visit) => Promise<void>): Promise<void> =>
    web.visiting({ root: SITE, path: url, context: { reducedMotion: 'reduce', ...context } }, work);

  it('has a page for each element, with three things to try and all that its doc comments say', () => {
    for (const tag of tags) {
      const html = pages.get(`/elements/${tag}/`) ?? '';
      assert.equal(html.match(/<li data-set=/g)?.length, 3, tag);
      for (const id of ['truth', 'paste', 'properties', 'parts', 'attributes', 'methods', 'cost']) {
        assert.ok(html.includes(`id="${id}"`), `${tag} has no ${id}`);
      }
    }
    const home = pages.get('/') ?? '';
    assert.deepEqual([...home.matchAll(/href="\.\/elements\/([\w-]+)\/">/g)].map(([, tag]) => tag).sort(), tags);
  });

  it('links only what is there, pages and places in them, and gives each name once', () => {
    const broken: string[] = [];
    for (const [url, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      broken.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${url} twice: ${id}`));
      for (const [, link] of html.matchAll(/ (?:href|src|srcset|action)="([^"]+)"/g)) {
        const target = new URL(unescaped(link), `http://site${url}`);
        if (target.host !== 'site') continue;
        const page = pages.get(target.pathname);
        const there = page !== undefined || globSync(target.pathname.slice(1), { cwd: SITE }).length > 0;
        const id = target.hash.slice(1);
        const configured = target.pathname === '/configurator/' && tags.includes(id);
        if (!there || (id && !configured && !page?.includes(` id="${id}"`))) broken.push(`${url} → ${link}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it('shows the snippets that the generator makes', () => {
    for (const { tag, ...options } of configurables()) {
      const shown = blocksOf(pages.get(`/elements/${tag}/`) ?? '');
      for (const { id } of HOSTS) {
        const { code, setup } = forHost(id, tag, {}, options);
        for (const block of [code, setup?.code ?? code]) assert.ok(shown.includes(block), `${tag} for ${id}`);
      }
    }
  });

  it('shows linked figures for each element, which work in the page of an author too: the others answer to the first', async () => {
    const wrong: string[] = [];
    await together(tags, async (tag) => {
      const [, section = ''] = /<h2 id="linked">(.*?)<\/section>/s.exec(pages.get(`/elements/${tag}/`) ?? '') ?? [];
      const [snippet = ''] = blocksOf(section);
      const html = `<!doctype html><meta charset="utf-8"><body>${snippet.replaceAll(CDN, `${web.library.url}/cdn`)}`;
      await web.visiting({ html, context: { reducedMotion: 'reduce' } }, async ({ page, messages }) => {
        wrong.push(...(await unanswered(page, tag)), ...messages.map((message) => `${tag} ${message}`));
      });
    });
    assert.deepEqual(wrong, []);
  });

  it('says so where there is no page, at any depth, with its search and all elements', async () => {
    await at('/no/such/page/', {}, async ({ page, origin, messages }) => {
      assert.match(await page.locator('h1').innerText(), /no page/);
      assert.equal(await page.locator('.gallery a').count(), tags.length);
      // The page itself is the only thing that is not there.
      assert.deepEqual(
        messages.filter((message) => message.startsWith('404')),
        [`404 ${origin}/no/such/page/`],
      );
      await page.getByLabel('What you are looking for').fill('head-weights');
      await page.getByRole('button', { name: 'Search' }).click();
      assert.equal(page.url(), `${origin}/search/?q=head-weights`);
      const shown = page.locator('.index li:not([hidden])');
      assert.ok(await soon(async () => (await shown.count()) === 1));
    });
  });

  it('draws every page 320 pixels wide without a message or a sideways scroll, and each button to try changes its figure', async () => {
    const wrong: string[] = [];
    await together([...pages.keys()], (url) =>
      at(url, { viewport: { width: 320, height: 700 } }, async (visit) => {
        const { page, messages } = visit;
        await elementsReady(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wrong.push(`${url} is ${width} pixels wide`);
        const seen: string[] = [];
        for (const button of await page.locator('.try button').all()) {
          seen.push(await page.evaluate(looks));
          await button.press('Enter');
          if (!(await soon(async () => !seen.includes(await page.evaluate(looks))))) {
            wrong.push(`${url} “${await button.innerText()}” changes nothing`);
          }
        }
        wrong.push(...messages.map((message) => `${url} ${message}`));
        wrong.push(...(await visit.violations()).map((violation) => `${url} ${violation}`));
      }),
    );
    assert.deepEqual(wrong, []);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`passes axe, ${colorScheme}`, async () => {
      const wrong: string[] = [];
      const sample = ['/', '/elements/conv-slider/', '/elements/loss-curve/', '/configurator/'];
      const [article] = [...pages.keys()].filter((url) => url.startsWith('/articles/'));
      await together([...sample, article], (url) =>
        at(url, { colorScheme }, async ({ page }) => {
          await elementsReady(page);
          wrong.push(...(await axeViolations(page)).map((violation) => `${url} ${violation}`));
        }),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('can be read without JavaScript: a text for each figure, all snippets, all tables, all links', async () => {
    await at('/elements/patch-pull/', { javaScriptEnabled: false }, async ({ page }) => {
      for (const figure of await page.locator('.live > *').all())
        assert.match(await figure.innerText(), /(?:\S+\s+){4}/);
      assert.equal(await page.locator('.hosts section').count(), HOSTS.length);
      for (const block of await page.locator('.hosts pre').all()) assert.ok(await block.isVisible());
      assert.ok(await page.locator('.try').getByText('Claim that it is a 9').isVisible());
      assert.equal(await page.locator('nav.elements a').count(), tags.length);
    });
    await at('/', { javaScriptEnabled: false }, async ({ page }) => {
      assert.match(await page.locator('.live').innerText(), /(?:\S+\s+){20}/);
    });
    await at('/search/', { javaScriptEnabled: false }, async ({ page }) => {
      assert.ok((await page.locator('.index li').count()) > tags.length);
      assert.ok(await page.getByText('head-weights').isVisible());
    });
    await at('/configurator/', { javaScriptEnabled: false }, async ({ page }) => {
      assert.match(await page.locator('main').innerText(), /needs JavaScript/);
    });
  });

  it('trains on real digits at its top, under its own security policy', async () => {
    await at('/', {}, async (visit) => {
      const { status, steps, accuracy } = await train(visit.page, 30);
      assert.deepEqual([status, steps], ['finished', 30]);
      assert.ok(accuracy > 0.4, String(accuracy));
      assert.equal(visit.workers.length, 1);
      assert.deepEqual(visit.messages, []);
    });
  });

  it('is searched by keys alone', async () => {
    await at('/versioning/', {}, async ({ page, origin }) => {
      const field = page.getByRole('combobox');
      await field.focus();
      await page.keyboard.type('dilat');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await field.getAttribute('aria-activedescendant');
      assert.match(await page.locator(`#${active ?? ''}`).innerText(), /^<conv-(slider|arithmetic)>/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/elements\/conv-/);
      await page.goto(`${origin}/search/?q=head-weights`);
      const shown = page.locator('.index li:not([hidden])');
      assert.ok(await soon(async () => (await shown.count()) === 1));
      assert.match(await shown.innerText(), /backprop-stepper/);
    });
  });

  it('searches what its pages say, not how they are written', () => {
    const entries = JSON.parse(readFileSync(path.join(SITE, 'search.json'), 'utf8')) as Record<string, string>[];
    assert.ok(entries.length > tags.length);
    for (const { url, text } of entries) assert.doesNotMatch(text, /\{\{|\{%/, url);
    const changelog = entries.find(({ url }) => url === 'changelog/');
    assert.match(changelog?.text ?? '', /^Changelog .* Unreleased Added /);
  });

  it('asks for its index again where that could not be fetched, and shows nothing once the reader has left the field', async () => {
    await at('/versioning/', {}, async ({ page }) => {
      const field = page.getByRole('combobox');
      const list = page.locator('#results');
      let asked = 0;
      let arrive = (): void => undefined;
      const later = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/search.json', async (route) => {
        asked++;
        if (asked === 1) return route.abort();
        await later;
        return route.continue();
      });
      await field.pressSequentially('d');
      assert.ok(await soon(() => asked === 1));
      await page.waitForFunction(
        () => performance.getEntriesByName(new URL('../search.json', location.href).href).length > 0,
      );
      await field.pressSequentially('i');
      assert.ok(await soon(() => asked === 2));
      await page.locator('h1').click();
      const arrived = page.waitForResponse('**/search.json');
      arrive();
      await (await arrived).finished();
      await page.waitForTimeout(100);
      assert.ok(await list.isHidden());
      await field.fill('dilat');
      await page.getByRole('option').first().waitFor();
      assert.equal(asked, 2);
    });
  });

  it('shows its snippets in tabs that arrows lead through', async () => {
    await at('/elements/conv-1d/', {}, async ({ page }) => {
      const tabs = page.getByRole('tab');
      assert.equal(await tabs.count(), HOSTS.length);
      await tabs.first().focus();
      await page.keyboard.press('ArrowLeft');
      const last = HOSTS[HOSTS.length - 1];
      assert.equal(await page.locator('[role=tab][aria-selected=true]').innerText(), last.name);
      assert.deepEqual(await page.locator('.hosts section:visible').evaluateAll((list) => list.map(({ id }) => id)), [
        `host-${last.id}`,
      ]);
    });
  });

  it('edits a theme in place, and shows where parts are', async () => {
    await at('/elements/conv-1d/', {}, async ({ page }) => {
      const preview = page.locator('.preview conv-1d');
      await page.getByLabel('--convlets-color-accent', { exact: true }).fill('rgb(1, 2, 3)');
      const accent = (): Promise<string> =>
        preview.evaluate((element) => getComputedStyle(element).getPropertyValue('--convlets-color-accent'));
      assert.equal(await accent(), 'rgb(1, 2, 3)');
      assert.match(
        await page.locator('.theme pre').innerText(),
        /^conv-1d \{\s+--convlets-color-accent: rgb\(1, 2, 3\);\s+\}$/,
      );
      const outline = (): Promise<string> =>
        preview.evaluate((element) => {
          const part = element.shadowRoot?.querySelector('[part~=caption]') ?? element;
          return getComputedStyle(part).outlineStyle;
        });
      assert.equal(await outline(), 'none');
      await page.getByRole('button', { name: 'Outline caption' }).press('Enter');
      assert.equal(await outline(), 'solid');
    });
  });

  it('is as light or dark as the reader wants, on the next page too', async () => {
    await at('/', { colorScheme: 'light' }, async ({ page, origin }) => {
      const scheme = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      await page.getByRole('button', { name: 'Dark page' }).click();
      assert.equal(await scheme(), 'dark');
      await page.goto(`${origin}/browsers/`);
      assert.equal(await scheme(), 'dark');
    });
  });

  it('configures an element: its knobs change the figure, the tag, the frame and the address; it saves a picture', async () => {
    await at('/configurator/#conv-slider?preset=sobel-y', {}, async (visit) => {
      const { page } = visit;
      const figure = page.locator('#stage conv-slider');
      await figure.waitFor();
      assert.equal(await figure.getAttribute('preset'), 'sobel-y');
      await page.getByLabel('stride').fill('2');
      assert.equal(await figure.getAttribute('stride'), '2');
      const options = configurables().find(({ tag }) => tag === 'conv-slider');
      assert.ok(options);
      const given = { preset: 'sobel-y', stride: '2' };
      for (const [output, host] of [
        ['tag', 'html'],
        ['iframe', 'iframe'],
        ['mdx', 'mdx'],
      ] as const) {
        const code = page.locator(`[data-output=${output}] code`);
        assert.equal(await code.textContent(), forHost(host, 'conv-slider', given, options).code);
      }
      assert.match(page.url(), /#conv-slider\?preset=sobel-y&stride=2$/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save as PNG').click()]);
      assert.equal(download.suggestedFilename(), 'conv-slider.png');
      assert.deepEqual(
        readFileSync(await download.path())
          .subarray(1, 4)
          .toString(),
        'PNG',
      );
      await page.getByLabel('Element').selectOption('pool-stepper');
      await page.locator('#stage pool-stepper').waitFor();
      assert.deepEqual(visit.messages, []);
      assert.deepEqual(await visit.violations(), []);
    });
  });

  it('configures from any address, and reads it once', async () => {
    await at('/configurator/#conv-slider?label=50%&lock=a%2525', {}, async ({ page, messages }) => {
      const figure = page.locator('#stage conv-slider');
      await figure.waitFor();
      assert.equal(await figure.getAttribute('label'), '50%');
      assert.equal(await figure.getAttribute('lock'), 'a%25');
      assert.deepEqual(messages, []);
    });
  });

  it('offers in its configurator, where any text may be written, what the element takes', async () => {
    const elements = JSON.parse(readFileSync(path.join(SITE, 'elements.json'), 'utf8')) as {
      tag: string;
      knobs: { name: string; kind: string; options: string[] }[];
    }[];
    const offered = (tag: string, name: string): string[] | undefined =>
      elements.find((element) => element.tag === tag)?.knobs.find((knob) => knob.name === name)?.options;
    assert.deepEqual(offered('conv-slider', 'padding'), ['valid', 'same']);
    assert.deepEqual(offered('conv-slider', 'label'), []);
    const free = elements.flatMap(({ tag, knobs }) =>
      knobs.flatMap(({ name, kind, options }) =>
        kind === 'text' ? options.map((value) => ({ tag, name, value })) : [],
      ),
    );
    const body = tags.map((tag) => `<${tag} autoplay="off"></${tag}>`).join('');
    await web.visiting({ html: pageWith(body, `${web.library.url}/cdn/all.js`) }, async ({ page }) => {
      await elementsReady(page);
      const refused = await page.evaluate(async (settings) => {
        const found: string[] = [];
        for (const { tag, name, value } of settings) {
          const figure = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<boolean> };
          figure.setAttribute(name, value);
          await figure.updateComplete;
          if (figure.matches(':state(error)')) found.push(`<${tag} ${name}="${value}">`);
          figure.removeAttribute(name);
          await figure.updateComplete;
        }
        return found;
      }, free);
      assert.deepEqual(refused, []);
    });
  });

  it('says what machines want to know: llms.txt names every element', () => {
    const text = readFileSync(path.join(SITE, 'llms.txt'), 'utf8');
    for (const tag of tags) assert.ok(text.includes(`[${tag}](elements/${tag}/)`), tag);
  });
});

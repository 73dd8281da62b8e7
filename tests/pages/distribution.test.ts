/** How the built files may be loaded: checked by hash, by an import map, twice in two versions. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { staticGraph } from '../../scripts/lib/static-graph.mjs';
import { version } from '../../src/index.js';
import { Web, type Visit } from './browser.js';
import { elementsReady, train } from './training.js';

interface ImportMap {
  readonly imports: Record<string, string>;
  readonly integrity: Record<string, string>;
}

const OTHER_VERSION = '9.9.9';
const WRONG = `sha384-${'A'.repeat(64)}`;
const SLIDER = '<conv-slider>A filter slides.</conv-slider>';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('the built files', { timeout: 120_000 }, () => {
  let web: Web;
  let cdn: string;
  let visit: Visit | undefined;
  const hashes = json('cdn/integrity.json') as Record<string, string>;

  before(async () => {
    web = await Web.open();
    cdn = `${web.library.url}/cdn`;
  });
  afterEach(async () => {
    await visit?.close();
    visit = undefined;
  });
  after(() => web.close());

  const open = async (html: string): Promise<Visit> => (visit = await web.visit({ html: `<!doctype html>${html}` }));
  const isDefined = ({ page }: Visit): Promise<boolean> =>
    page.evaluate(() => customElements.get('conv-slider') !== undefined);
  const checked = (name: string, integrity = ''): string =>
    `<script type="module" src="${cdn}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`;

  it('load from another origin with the hash of integrity.json', async () => {
    for (const name of ['all.js', 'auto.js']) {
      const { page, messages } = await open(checked(name, hashes[name]) + SLIDER);
      assert.equal(await elementsReady(page), 1);
      assert.deepEqual(messages, []);
      await visit?.close();
    }
  });

  it('are refused with another hash', async () => {
    const refused = await open(checked('all.js', WRONG) + SLIDER);
    await refused.page.waitForLoadState('networkidle');
    assert.equal(await isDefined(refused), false);
    assert.match(refused.messages.join('\n'), /integrity/);
    assert.ok(await refused.page.getByText('A filter slides.').isVisible());
  });

  /** A page that imports by name, with the import map of the build as an author would paste it. */
  const importing = (wrong?: RegExp): string => {
    const { imports, integrity } = json('cdn/importmap.json') as ImportMap;
    const absolute = (address: string): string => address.replace('./', `${cdn}/`);
    const map = {
      imports: Object.fromEntries(Object.entries(imports).map(([name, address]) => [name, absolute(address)])),
      integrity: Object.fromEntries(
        Object.entries(integrity).map(([address, hash]) => [absolute(address), wrong?.test(address) ? WRONG : hash]),
      ),
    };
    return (
      `<script type="importmap">${JSON.stringify(map)}</script>` +
      `<script type="module">import 'convlets/conv-slider';</script>${SLIDER}`
    );
  };

  it('load by the names of importmap.json, which holds the hash of every chunk', async () => {
    const right = await open(importing());
    assert.equal(await elementsReady(right.page), 1);
    assert.deepEqual(right.messages, []);
  });

  it('are refused if the hash of one chunk in the import map is another', async () => {
    const wrong = await open(importing(/chunks\/shared-/));
    await wrong.page.waitForLoadState('networkidle');
    assert.equal(await isDefined(wrong), false);
    assert.match(wrong.messages.join('\n'), /integrity/);
  });

  it('of two versions share tags and sessions on one page, with one warning that names both', async () => {
    // The whole second copy, as if it had been built from a later source.
    const { files, lazy } = staticGraph('cdn/all.js');
    let renamed = 0;
    for (const file of [...files, ...lazy]) {
      const body = readFileSync(file, 'utf8');
      const later = body.replaceAll(version, OTHER_VERSION);
      if (later !== body) renamed++;
      web.library.routes[`/${path.join('later', path.relative('cdn', file))}`] = { body: later };
    }
    assert.ok(renamed > 0, 'the version stands in no file');

    const script = (source: string): string => `<script type="module" src="${web.library.url}/${source}"></script>`;
    const { page, messages, workers } = await open(
      `${script('cdn/filter-grid.js')}${script('cdn/conv-slider.js')}${script('later/all.js')}` +
        '<filter-grid></filter-grid><conv-slider></conv-slider><training-panel></training-panel>',
    );
    const numbersOfGrid = (): Promise<string> =>
      page.evaluate(() => {
        const grid = document.querySelector<HTMLElement & { figureTable(): object }>('filter-grid');
        return JSON.stringify(grid?.figureTable());
      });
    await elementsReady(page);
    const before = await numbersOfGrid();
    assert.equal((await train(page, 20)).status, 'finished');
    assert.notEqual(await numbersOfGrid(), before, 'the grid of one version shows what the panel of the other trains');
    const versions = await page.evaluate(() =>
      ['filter-grid', 'conv-slider', 'training-panel'].map(
        (tag) => (customElements.get(tag) as unknown as { version: string }).version,
      ),
    );
    assert.deepEqual(versions, [version, version, OTHER_VERSION]);
    assert.equal(workers.length, 1);
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', /console\.warning: <[\w-]+> is already registered by convlets/);
    for (const name of [version, OTHER_VERSION]) assert.ok(messages[0]?.includes(`convlets ${name}`), messages[0]);
  });
});

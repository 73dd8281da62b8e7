/** One script for any page: which modules it fetches, when, and what it says of tags it does not know. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { soon, Web, type Visit } from './browser.js';
import { elementsReady } from './training.js';

const FALLBACK = 'A filter slides over a digit.';

describe('cdn/auto.js', { timeout: 120_000 }, () => {
  let web: Web;
  let auto: string;
  let visit: Visit | undefined;

  before(async () => {
    web = await Web.open();
    auto = `${web.library.url}/cdn/auto.js`;
  });
  afterEach(async () => {
    await visit?.close();
    visit = undefined;
    web.library.requests.length = 0;
  });
  after(() => web.close());

  const open = async (html: string): Promise<Visit> => (visit = await web.visit({ html: `<!doctype html>${html}` }));

  /** Elements' modules that were asked for, with repetitions. */
  const fetched = (): string[] =>
    web.library.requests
      .filter((file) => /^\/cdn\/[^/]+\.js$/.test(file) && file !== '/cdn/auto.js')
      .map((file) => file.slice('/cdn/'.length, -'.js'.length))
      .sort();

  const ways: Record<string, (source: string) => string> = {
    'a module': (source) => `<script type="module" src="${source}"></script>`,
    'an async module': (source) => `<script type="module" async src="${source}"></script>`,
  };
  for (const [name, script] of Object.entries(ways)) {
    for (const place of ['before', 'after']) {
      it(`as ${name} ${place} the tags, fetches what the page uses, once each`, async () => {
        const tags = '<conv-slider></conv-slider><conv-1d></conv-1d><conv-slider></conv-slider>';
        const { page, messages } = await open(
          place === 'before' ? `<head>${script(auto)}</head><body>${tags}` : `<body>${tags}${script(auto)}`,
        );
        assert.equal(await elementsReady(page), 3);
        assert.deepEqual(fetched(), ['conv-1d', 'conv-slider']);
        assert.deepEqual(messages, []);
      });
    }
  }

  it('finds tags that come later, also in open shadow roots, whenever those were attached', async () => {
    const { page, messages } = await open(
      `${ways['a module'](auto)}<body><late-host></late-host>` +
        '<div><template shadowrootmode="open"><pool-stepper></pool-stepper></template></div>',
    );
    const ready = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const plain = document.createElement('div');
      const inner = plain.attachShadow({ mode: 'open' });
      inner.innerHTML = '<div></div><conv-1d></conv-1d>';
      document.body.append(plain);
      // A shadow root inside a shadow root, filled after it was found.
      const nested = document.createElement('div');
      const innermost = nested.attachShadow({ mode: 'open' });
      inner.append(nested);
      await new Promise((resolve) => setTimeout(resolve, 100));
      innermost.innerHTML = '<p><channel-sum></channel-sum></p>';
      customElements.define(
        'late-host',
        class extends HTMLElement {
          connectedCallback(): void {
            this.attachShadow({ mode: 'open' }).innerHTML = '<conv-slider></conv-slider>';
          }
        },
      );
      document.body.insertAdjacentHTML('beforeend', '<section><softmax-loss></softmax-loss></section>');
      const tags = ['pool-stepper', 'conv-1d', 'channel-sum', 'conv-slider', 'softmax-loss'];
      await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
      return tags.length;
    });
    assert.equal(ready, 5);
    assert.deepEqual(fetched(), ['channel-sum', 'conv-1d', 'conv-slider', 'pool-stepper', 'softmax-loss']);
    assert.deepEqual(messages, []);
  });

  it('fetches an element far below what is seen at once, so that its height is known early', async () => {
    const { page } = await open(
      `${ways['a module'](auto)}<div style="height: 20000px"></div><conv-slider></conv-slider>`,
    );
    assert.equal(await elementsReady(page), 1);
    assert.equal(await page.evaluate(() => scrollY), 0);
  });

  it('names the tag that was probably meant, once, and leaves what stands in it on screen', async () => {
    const html = ['conv-silder', 'conv-silder', 'convslider', 'lose-curve']
      .map((tag) => `<${tag}>${FALLBACK}</${tag}>`)
      .join('');
    const { page, messages } = await open(`${ways['a module'](auto)}${html}`);
    await soon(() => messages.length >= 3);
    assert.deepEqual(
      messages.map((message) => message.replace(/(\?) .*/, '$1')),
      [
        'console.warning: There is no <conv-silder>. Did you mean <conv-slider>?',
        'console.warning: There is no <convslider>. Did you mean <conv-slider>?',
        'console.warning: There is no <lose-curve>. Did you mean <loss-curve>?',
      ],
    );
    assert.equal(await page.getByText(FALLBACK).filter({ visible: true }).count(), 4);
    assert.deepEqual(fetched(), []);
  });

  it('says nothing of the tags of others, nor of one like ours that is defined a little later', async () => {
    const foreign = [
      'color-picker',
      'model-viewer',
      'sl-button',
      'image-slider',
      'feature-list',
      'loss-function',
      'lab',
    ];
    // The last is a mistake: when it is named, the others have been passed over.
    const tags = [...foreign, 'conv-sliders', 'lose-curve'].map((tag) => `<${tag}></${tag}>`).join('');
    const { page, messages } = await open(
      `${ways['a module'](auto)}<math><annotation-xml></annotation-xml></math><svg><font-face></font-face></svg>${tags}`,
    );
    await page.evaluate(() => {
      setTimeout(() => {
        customElements.define('conv-sliders', class extends HTMLElement {});
      }, 300);
    });
    await soon(() => messages.length > 0);
    assert.deepEqual(messages.length, 1, messages.join('\n'));
    assert.match(messages[0], /There is no <lose-curve>/);
    assert.deepEqual(fetched(), []);
  });

  it('says which element could not be loaded, and leaves what stands in it', async () => {
    web.library.routes['/cdn/conv-1d.js'] = { body: '', status: 404 };
    try {
      const { page, messages } = await open(`${ways['a module'](auto)}<conv-1d>${FALLBACK}</conv-1d>`);
      const named = (message: string): boolean => message.startsWith('console.warning: <conv-1d> could not be loaded.');
      assert.ok(await soon(() => messages.some(named)));
      assert.equal(messages.filter((message) => message.startsWith('exception')).length, 0);
      assert.ok(await page.getByText(FALLBACK).isVisible());
    } finally {
      delete web.library.routes['/cdn/conv-1d.js'];
    }
  });
});

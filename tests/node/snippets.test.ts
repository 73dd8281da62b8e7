/** The snippet of the documentation, as Markdown processors leave it: what an author pastes must reach the reader whole. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { evaluate } from '@mdx-js/mdx';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import * as jsx from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { reservedHeight } from '../../scripts/lib/reserved-height.mjs';
import { canonical, CDN, forHost, HOSTS } from '../../scripts/lib/snippets.mjs';
import { blankLines, figureOf, htmlTree, plainTree, textOf, type Tree } from './html-tree.js';

interface Processor {
  readonly name: string;
  readonly render: (markdown: string) => string | Promise<string>;
  /** The snippet in the form that this processor is given. Default: the canonical one. */
  readonly host?: string;
  /** Columns by which the content of a list item is indented. Default: 2. */
  readonly indent?: number;
  /** Why it cannot be tested here. */
  readonly missing?: string | undefined;
}

/** Everything that Markdown, HTML or a template could trip over. */
const ATTRIBUTES = { kernel: '1 0 -1; 2 0 -2; 1 0 -1', label: 'a *b* <c> & "d" {e}', permalink: true };
const CAPTION = 'It answers *strongly* where 3 < 4 & [there], 2_3_4, `not` {here}.';
const OPTIONS = { caption: CAPTION, poster: { alt: 'A "handwritten" 4, *its* edges', width: 720, height: 512 } };

/** Why a program cannot be used; undefined if it can. */
function lacks(program: string, ...args: string[]): string | undefined {
  const { status } = spawnSync(program, args, { stdio: 'ignore' });
  return status === 0 ? undefined : `${program} is not installed (Debian has it)`;
}

const piped =
  (program: string, ...args: string[]) =>
  (markdown: string): string =>
    execFileSync(program, args, { input: markdown, encoding: 'utf8' });

async function mdx(markdown: string): Promise<string> {
  const { default: Content } = await evaluate(markdown, jsx);
  return renderToStaticMarkup(createElement(Content));
}

/** As VitePress does it: the page is a Vue template, in which scripts are not allowed. */
async function vue(markdown: string): Promise<string> {
  const app = createSSRApp({ template: new MarkdownIt({ html: true }).render(markdown) });
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'conv-slider';
  app.config.warnHandler = (message) => assert.fail(message);
  return renderToString(app);
}

/** A site of one page, with the shortcode of the documentation or with raw HTML allowed. */
function hugo(unsafe: boolean): (markdown: string) => string {
  const { setup } = forHost('hugo', 'conv-slider');
  assert.ok(setup);
  return (markdown) => {
    const site = mkdtempSync(path.join(os.tmpdir(), 'convlets-hugo-'));
    try {
      const files = {
        'hugo.toml': `baseURL = "https://a.site/"\n[markup.goldmark.renderer]\nunsafe = ${String(unsafe)}\n`,
        'content/page.md': `---\ntitle: A page\n---\n${markdown}\n`,
        'layouts/_default/single.html': '{{ .Content }}',
        [setup.file]: setup.code,
      };
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
        writeFileSync(path.join(site, file), text);
      }
      execFileSync('hugo', ['--source', site, '--config', 'hugo.toml', '--quiet']);
      return readFileSync(path.join(site, 'public/page/index.html'), 'utf8');
    } finally {
      rmSync(site, { recursive: true });
    }
  };
}

const rehype = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const python = lacks('python3', '-c', 'import markdown');

const processors: Processor[] = [
  { name: 'commonmark', render: (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)) },
  { name: 'markdown-it', render: (markdown) => new MarkdownIt({ html: true, typographer: true }).render(markdown) },
  { name: 'marked', render: (markdown) => marked.parse(markdown) },
  { name: 'remark and rehype-raw', render: async (markdown) => String(await rehype.process(markdown)) },
  { name: 'MDX and React, its own form', render: mdx, host: 'mdx' },
  { name: 'markdown-it and Vue, without the script', render: vue, host: 'vitepress' },
  { name: 'Hugo, shortcode', render: hugo(false), host: 'hugo', missing: lacks('hugo', 'version') },
  { name: 'Hugo, raw HTML allowed', render: hugo(true), missing: lacks('hugo', 'version') },
  { name: 'pandoc', render: piped('pandoc', '-t', 'html'), missing: lacks('pandoc', '--version') },
  { name: 'pandoc, raw block', render: piped('pandoc', '-t', 'html'), host: 'quarto', missing: lacks('pandoc', '-v') },
  { name: 'python-markdown', render: piped('python3', '-m', 'markdown'), indent: 4, missing: python },
  { name: 'kramdown', render: piped('kramdown'), missing: lacks('kramdown', '--version') },
];

const situations: Readonly<Record<string, (snippet: string, indent: number) => string>> = {
  alone: (snippet) => snippet,
  'between paragraphs': (snippet) => `Before, *with stress*.\n\n${snippet}\n\nAfter, *with stress*.`,
  'in a list item': (snippet, indent) => {
    const bullet = '-'.padEnd(indent);
    return `${bullet}One, *with stress*.\n\n${snippet.replace(/^/gm, ' '.repeat(indent))}\n\n${bullet}Two, *with stress*.`;
  },
};

/** What a browser makes of the canonical snippet alone. */
const expected = plainTree(figureOf(htmlTree(canonical('conv-slider', ATTRIBUTES, OPTIONS))));

const withoutScript = (tree: Tree): Tree => ({
  ...tree,
  children: tree.children.filter((child) => typeof child === 'string' || child.tag !== 'script'),
});

describe('the canonical snippet', () => {
  it('is one block: no blank line, no indentation, one script, explicit end tags', () => {
    const snippet = canonical('conv-slider', ATTRIBUTES, OPTIONS);
    assert.equal(blankLines(snippet), 0);
    assert.match(snippet, /^<figure>\n[^]*<\/figure>$/);
    assert.ok(snippet.split('\n').every((line) => line.startsWith('<')));
    assert.equal(snippet.split('<script').length, 2);
    assert.ok(snippet.includes('</conv-slider>'));
  });

  it('has the poster inside the element, with its size, and what was asked for as text', () => {
    const script = { type: 'module', src: `${CDN}/auto.js` };
    const poster = { src: `${CDN}/posters/conv-slider.png`, width: '720', height: '512', alt: OPTIONS.poster.alt };
    const wanted: Tree = {
      tag: 'figure',
      attributes: {},
      children: [
        {
          tag: 'conv-slider',
          attributes: { ...ATTRIBUTES, permalink: '', style: reservedHeight('conv-slider') },
          children: [{ tag: 'img', attributes: poster, children: [] }],
        },
        { tag: 'script', attributes: script, children: [] },
        { tag: 'figcaption', attributes: {}, children: [CAPTION] },
      ],
    };
    assert.deepEqual(expected, wanted);
  });

  it('leaves out attributes that are false, and names the hosts when asked for one that is none', () => {
    assert.match(canonical('loss-curve', { log: false, session: 'a', style: false }), /\n<loss-curve session="a">\n/);
    assert.throws(() => forHost('geocities', 'loss-curve'), /no host "geocities".*html, wordpress/);
  });
});

for (const { name, render, host = 'html', indent = 2, missing } of processors) {
  describe(`the snippet through ${name}`, () => {
    for (const [situation, write] of Object.entries(situations)) {
      it(`stays whole ${situation}`, { skip: missing ?? false }, async () => {
        const page = htmlTree(await render(write(forHost(host, 'conv-slider', ATTRIBUTES, OPTIONS).code, indent)));
        const wanted = host === 'vitepress' ? withoutScript(expected) : expected;
        assert.deepEqual(plainTree(figureOf(page), host === 'mdx' ? page : undefined), wanted);
        // Markdown goes on behind it.
        const stressed = situation === 'alone' ? 0 : 2;
        assert.equal(textOf(page).split('with stress').length - 1, stressed);
        assert.ok(!textOf(page).includes('*with stress*'));
      });
    }
  });
}

describe('the canonical snippet in MDX', () => {
  it('is rendered whole as it is, too, if it reserves no room: style is an object there', async () => {
    const snippet = canonical('conv-slider', { ...ATTRIBUTES, style: false }, OPTIONS);
    const page = htmlTree(await mdx(`Before.\n\n${snippet}\n\nAfter.`));
    assert.deepEqual(plainTree(figureOf(page)), plainTree(figureOf(htmlTree(snippet))));
  });
});

describe('snippets for each kind of page', () => {
  for (const { id } of HOSTS) {
    it(`${id}: has no blank line and says where to paste it`, () => {
      const { code, where, name } = forHost(id, 'conv-slider', ATTRIBUTES, OPTIONS);
      assert.equal(blankLines(code), 0);
      assert.match(where, /^[A-Z].*[.]$/);
      assert.ok(name);
      assert.ok(code.includes('conv-slider'));
    });
  }
});

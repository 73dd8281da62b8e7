/**
 * What an author pastes: the canonical snippet, and its form for each kind of page. Plain text in, plain text out, for
 * Node and for pages alike; the tests run every one of them.
 */
import packageJson from '../../package.json' with { type: 'json' };
import { reservedHeight } from './reserved-height.mjs';
import heights from './reserved-heights.json' with { type: 'json' };

/** Where the published files are; an author who keeps a copy of `cdn/` has another address. */
export const CDN = `https://cdn.jsdelivr.net/npm/convlets@${packageJson.version}/cdn`;

/** Where the pages for frames are: a copy of `cdn/` that is served as web pages, which public CDNs do not do. */
export const PAGES = 'https://your.site/convlets';

/** A figure in a column of text, until its poster is known: CSS pixels. */
export const POSTER = { width: 720, height: 405 };

/**
 * @typedef {object} SnippetOptions
 * @property {string} [cdn] Address of the built folder, without a slash at its end. Default: `CDN`.
 * @property {string} [pages] Address of the copy that is served as pages, for frames. Default: `PAGES`.
 * @property {string} [caption] One sentence, as text. Default: none, the element has its own.
 * @property {{ src?: string, width?: number, height?: number, alt?: string }} [poster] What is seen where no script
 *   runs. Default: the poster of the tag beside the built files, 720 × 405.
 * @typedef {Readonly<Record<string, string | number | boolean>>} Attributes `true` writes the bare attribute, `false` none.
 */

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Some processors read Markdown, templates or JSX between the tags. */
export const escapeText = (text) => escape(text).replace(/[*_`[\]{}\\~$]/g, (sign) => `&#${sign.codePointAt(0)};`);
export const escapeAttribute = (text) => escape(text).replaceAll('"', '&quot;').replace(/\s+/g, ' ');

/** ` name="value"` for each; `bare` is how an attribute without a value is written. */
function written(attributes, bare = '=""') {
  return Object.entries(attributes)
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}${bare}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

/** An element that is not measured yet has no room reserved. */
const roomFor = (tag) => (Object.hasOwn(heights, tag) ? reservedHeight(tag) : false);

/** Height of a frame in a wide column, in CSS pixels. */
export const frameHeight = (tag) => heights[tag]?.wide ?? POSTER.height;

/** The one script that a page needs, however many elements it has. */
export const scriptTag = (cdn = CDN) => `<script type="module" src="${escapeAttribute(cdn)}/auto.js"></script>`;

/**
 * The form that survives Markdown: a block that begins with `<figure>`, no blank line, no indentation, quoted
 * attributes, explicit end tags, one line each. Room for the element is reserved, so that the page does not move when
 * the script comes late.
 *
 * @param {string} tag
 * @param {Attributes} [attributes] `style: false` reserves no room.
 * @param {SnippetOptions & { bare?: string }} [options]
 */
export function canonical(tag, attributes = {}, { cdn = CDN, caption, poster = {}, bare } = {}) {
  const {
    src = `${cdn}/posters/${tag}.png`,
    width = POSTER.width,
    height = POSTER.height,
    alt = caption ?? '',
  } = poster;
  return [
    '<figure>',
    `<${tag}${written({ ...attributes, style: attributes.style ?? roomFor(tag) }, bare)}>`,
    `<img${written({ src, width, height, alt })} />`,
    `</${tag}>`,
    scriptTag(cdn),
    ...(caption ? [`<figcaption>${escapeText(caption)}</figcaption>`] : []),
    '</figure>',
  ].join('\n');
}

/** Address of the page that shows one element alone: attributes as a query. */
export function embedAddress(tag, attributes = {}, pages = PAGES) {
  const query = Object.entries(attributes).filter(([, value]) => value !== false);
  const search = new URLSearchParams(query.map(([name, value]) => [name, value === true ? '' : String(value)]));
  return `${pages}/embed/${tag}/${query.length > 0 ? `?${search}` : ''}`;
}

/**
 * The frame for places that take no script.
 *
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {SnippetOptions} [options]
 */
export function frame(tag, attributes = {}, { pages = PAGES, caption } = {}) {
  const height = frameHeight(tag);
  const src = embedAddress(tag, attributes, pages);
  const title = caption ?? `Interactive figure: ${tag}`;
  return `<iframe${written({ src, title, width: '100%', height, frameborder: 0, loading: 'lazy' })}></iframe>`;
}

/** In front of what a static site generator would otherwise read as its own language. */
const fenced = (info) => (text) => `\`\`\`${info}\n${text}\n\`\`\``;

/**
 * How each kind of page takes the snippet. `where` says where to paste it, `setup` gives a file that is wanted once
 * before, and `write` makes the text from the parts.
 *
 * @type {readonly { id: string, name: string, language: string, where: string, setup?: Setup,
 *   write(tag: string, attributes: Attributes, options: SnippetOptions): string }[]}
 * @typedef {(tag: string, options: SnippetOptions) => { file: string, language: string, code: string }} Setup
 */
export const HOSTS = [
  {
    id: 'html',
    name: 'HTML',
    language: 'html',
    where: 'Paste it into the page where the figure belongs. Several figures on a page may each bring the script.',
    write: canonical,
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    language: 'html',
    where:
      'Add a "Custom HTML" block and paste it there. Your account needs the right to publish unfiltered HTML; without ' +
      'it WordPress removes the script, and readers see the poster.',
    write: canonical,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    language: 'html',
    where: 'Type /html in the editor for an HTML card and paste it there. Mail to subscribers shows the poster.',
    write: canonical,
  },
  {
    id: 'hugo',
    name: 'Hugo',
    language: 'markdown',
    where: 'Make the shortcode once; then paste this into a Markdown file.',
    setup: () => ({ file: 'layouts/shortcodes/convlet.html', language: 'go-html-template', code: '{{ .Inner }}' }),
    write: (...parts) => `{{< convlet >}}\n${canonical(...parts)}\n{{< /convlet >}}`,
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    language: 'html',
    where: 'Paste it into a Markdown file (kramdown), with an empty line before and after.',
    write: canonical,
  },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    language: 'html',
    where: 'Paste it into a Markdown file, with an empty line before and after, at the start of the line.',
    write: canonical,
  },
  {
    id: 'quarto',
    name: 'Quarto',
    language: 'markdown',
    where: 'Paste it into a .qmd file; other output formats than HTML leave it out.',
    write: (...parts) => fenced('{=html}')(canonical(...parts)),
  },
  {
    id: 'myst',
    name: 'MyST',
    language: 'markdown',
    where: 'Paste it into a MyST Markdown file that Sphinx or Jupyter Book 1 builds.',
    write: (...parts) => fenced('{raw} html')(canonical(...parts)),
  },
  {
    id: 'mdx',
    name: 'MDX, Docusaurus',
    language: 'mdx',
    where:
      'Paste it into an .mdx page, with an empty line before and after. React moves the script into the head, once for ' +
      'all figures.',
    // React starts a script that it makes itself only if it is async; a bare attribute is `true` in JSX.
    write: (tag, attributes, options) =>
      canonical(tag, attributes, { ...options, bare: '' })
        .replace('<script ', '<script async ')
        .replace(/ style="display:block;min-height:([^"]+)"/, " style={{ display: 'block', minHeight: '$1' }}"),
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    language: 'markdown',
    where: 'Load the script and tell Vue about the tag in the configuration, once; then paste this into a page.',
    setup: (tag, { cdn = CDN }) => ({
      file: '.vitepress/config.mjs',
      language: 'js',
      code: `export default {
  head: [['script', { type: 'module', src: '${cdn}/auto.js' }]],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => ['${tag}'].includes(tag) } } },
};`,
    }),
    // Vue refuses script tags in templates.
    write: (tag, attributes, options) =>
      canonical(tag, attributes, options)
        .split('\n')
        .filter((line) => !line.startsWith('<script '))
        .join('\n'),
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    language: 'html',
    where: 'Paste it into a Markdown, Nunjucks or Liquid page, with an empty line before and after.',
    write: canonical,
  },
  {
    id: 'astro',
    name: 'Astro',
    language: 'html',
    where: 'Paste it into an .astro page or a Markdown page; is:inline leaves the script as it is.',
    write: (...parts) => canonical(...parts).replace('<script ', '<script is:inline '),
  },
  {
    id: 'iframe',
    name: 'iframe',
    language: 'html',
    where:
      'For places that take no script (Notion, Medium through an embed, a wiki): serve a copy of cdn/ as web pages and ' +
      'use its address.',
    write: frame,
  },
];

/**
 * The snippet for one kind of page.
 *
 * @param {string} id Of `HOSTS`, for example `hugo`.
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {SnippetOptions} [options]
 * @returns {{ id: string, name: string, language: string, where: string, code: string,
 *   setup: { file: string, language: string, code: string } | undefined }} `setup`: a file that is wanted once before.
 */
export function forHost(id, tag, attributes = {}, options = {}) {
  const host = HOSTS.find((candidate) => candidate.id === id);
  if (!host) throw new Error(`There is no host "${id}". The hosts are ${HOSTS.map((known) => known.id).join(', ')}.`);
  const { name, language, where, write, setup } = host;
  return { id, name, language, where, setup: setup?.(tag, options), code: write(tag, attributes, options) };
}

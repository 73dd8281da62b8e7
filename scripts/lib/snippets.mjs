/**
 * What an author pastes, for every kind of page. All of it is made from one canonical form, the `<figure>` with the tag,
 * a fallback and a caption. No blank line and no indentation stands in it: a Markdown parser then keeps it as one block of
 * HTML. Pure functions of their arguments, for pages, tests and browsers alike.
 *
 * @typedef {Readonly<Record<string, string | number | boolean | null | undefined>>} Attributes
 *   By attribute name. `true` is an attribute without a value; `false`, `null` and `undefined` are none.
 * @typedef {{ src: string, alt: string, width: number, height: number }} Poster A picture in CSS pixels.
 * @typedef {object} Figure
 * @property {string} tag For example `conv-slider`.
 * @property {Attributes} [attributes]
 * @property {string} [fallback] Text that is seen where scripts do not run, in feeds and in mail.
 * @property {Poster} [poster] A picture for the same places; its `alt` then stands for `fallback`.
 * @property {string} [caption] Caption below the figure. Default: none.
 * @typedef {{ file: string, language: string, code: string }} Block One piece to paste: where, in what language, what.
 * @typedef {{ note: string, blocks: readonly Block[] }} Snippet
 */

/** Where the built folder is copied to, in all snippets. */
export const PLACE = 'https://your.site/convlets';

/** The hosts there are snippets for, in the order in which they are offered. */
export const HOSTS = [
  { id: 'html', name: 'HTML' },
  { id: 'wordpress', name: 'WordPress' },
  { id: 'ghost', name: 'Ghost' },
  { id: 'hugo', name: 'Hugo' },
  { id: 'jekyll', name: 'Jekyll' },
  { id: 'mkdocs', name: 'MkDocs' },
  { id: 'quarto', name: 'Quarto, MyST' },
  { id: 'mdx', name: 'MDX, Docusaurus' },
  { id: 'vitepress', name: 'VitePress' },
  { id: 'eleventy', name: 'Eleventy, Astro' },
  { id: 'iframe', name: 'iframe' },
];

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text) => String(text).replace(/[&<>]/g, (sign) => ENTITIES[sign]);
const escapeValue = (text) => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const oneLine = (text) => text.trim().replace(/\s+/g, ' ');

/** @param {Attributes} attributes @returns {[string, string | number | true][]} */
const present = (attributes = {}) =>
  Object.entries(attributes).filter(([, value]) => value !== false && value !== null && value !== undefined);

const htmlAttribute = ([name, value]) =>
  value === true ? ` ${name}` : ` ${name}="${escapeValue(oneLine(`${value}`))}"`;

/** A quoted string of JSX knows entities, as in HTML, so the same value serves both. */
const jsxText = (text) => escapeText(text).replace(/[{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Vue reads two braces as an expression. */
const vueText = (text) => escapeText(text).replaceAll('{{', '&#123;&#123;');

/** The figure, with the rules of one language for text and for empty tags. */
function figure({ tag, attributes, fallback = '', poster, caption = '' }, text, empty) {
  const image = poster
    ? `<img src="${escapeValue(poster.src)}" alt="${escapeValue(oneLine(poster.alt))}" width="${poster.width}" height="${poster.height}"${empty}`
    : text(oneLine(fallback));
  const lines = [
    '<figure>',
    `<${tag}${present(attributes).map(htmlAttribute).join('')}>${image}</${tag}>`,
    ...(caption ? [`<figcaption>${text(oneLine(caption))}</figcaption>`] : []),
    '</figure>',
  ];
  return lines.join('\n');
}

/**
 * The canonical form, valid HTML in Markdown, feeds and mail:
 * `canonical('conv-slider', { preset: 'sobel-x' }, { fallback: 'A filter slides over an image.' })`.
 *
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {Omit<Figure, 'tag' | 'attributes'>} [rest]
 * @returns {string} Three or four lines, none of them blank or indented, without a newline at the end.
 */
export function canonical(tag, attributes = {}, rest = {}) {
  return figure({ tag, attributes, ...rest }, escapeText, '>');
}

/**
 * The script that registers a tag; once per page is enough, and its place does not matter.
 *
 * @param {string} tag Or `all` for every element.
 * @param {string} [place] Address of the folder that holds `cdn/`.
 */
export const loader = (tag, place = PLACE) =>
  `<script type="module" src="${escapeValue(place)}/cdn/${tag}.js"></script>`;

/** Address of the page that shows an element alone, its attributes in the hash. */
export function embedAddress(tag, attributes = {}, place = PLACE) {
  const state = present(attributes).map(([name, value]) => [name, value === true ? '' : oneLine(`${value}`)]);
  const hash = new URLSearchParams(state).toString();
  return `${place}/embed/${tag}/${hash && `#${hash}`}`;
}

/** For places that take no scripts. */
export function frame({ tag, attributes, fallback = '' }, place = PLACE, height = 480) {
  const address = escapeValue(embedAddress(tag, attributes, place));
  const title = escapeValue(oneLine(fallback) || tag);
  return `<iframe src="${address}" title="${title}" width="720" height="${height}" loading="lazy" sandbox="allow-scripts"></iframe>`;
}

const fenced = (open, code) => `${open}\n${code}\n${open.match(/^(`+|:+)/)[0]}`;

/** By host: the figure as HTML, its loader, and the whole description in; a note and blocks out. */
const writers = {
  html: (html, script) => ({
    note: 'Anywhere in the page. The script may stand before or after the tag, in the head too.',
    blocks: [{ file: 'page.html', language: 'html', code: `${script}\n${html}` }],
  }),
  wordpress: (html, script) => ({
    note: 'Add a block “Custom HTML” and paste. An author without the right to post scripts has them removed on saving: use the iframe then.',
    blocks: [{ file: 'Custom HTML block', language: 'html', code: `${script}\n${html}` }],
  }),
  ghost: (html, script) => ({
    note: 'Type /html in the editor and paste into the card. The script can also stand once in Settings → Code injection.',
    blocks: [{ file: 'HTML card', language: 'html', code: `${script}\n${html}` }],
  }),
  hugo: (html, script) => ({
    note: 'Hugo leaves HTML out of Markdown until it is allowed to pass.',
    blocks: [
      { file: 'hugo.toml', language: 'toml', code: '[markup.goldmark.renderer]\nunsafe = true' },
      { file: 'content/post.md', language: 'markdown', code: `${script}\n\n${html}` },
    ],
  }),
  jekyll: (html, script) => ({
    note: 'Kramdown passes blocks of HTML on as they are. A blank line before and after is all it wants.',
    blocks: [{ file: '_posts/post.md', language: 'markdown', code: `${script}\n\n${html}` }],
  }),
  mkdocs: (html, script, { tag }, place) => ({
    note: 'One line of configuration brings the script to every page; the figure is HTML in Markdown.',
    blocks: [
      {
        file: 'mkdocs.yml',
        language: 'yaml',
        code: `extra_javascript:\n  - path: ${place}/cdn/${tag}.js\n    type: module`,
      },
      { file: 'docs/page.md', language: 'markdown', code: html },
    ],
  }),
  quarto: (html, script) => ({
    note: 'Both keep a raw block of HTML and show nothing of it in a PDF.',
    blocks: [
      { file: 'page.qmd (Quarto)', language: 'markdown', code: fenced('```{=html}', `${script}\n${html}`) },
      { file: 'page.md (MyST)', language: 'markdown', code: fenced('```{raw} html', `${script}\n${html}`) },
    ],
  }),
  mdx: (html, script, given) => ({
    note: 'With the package installed. In MDX everything is JSX: empty tags are closed, braces are escaped.',
    blocks: [
      {
        file: 'page.mdx',
        language: 'mdx',
        code: `import 'convlets/${given.tag}';\n\n${figure(given, jsxText, ' />')}`,
      },
    ],
  }),
  vitepress: (html, script, given) => ({
    note: 'With the package installed. Vue has to be told, once, that tags with a hyphen are not its own.',
    blocks: [
      {
        file: '.vitepress/config.js',
        language: 'js',
        code: "export default {\n  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } },\n};",
      },
      {
        file: 'page.md',
        language: 'markdown',
        code: `<script setup>\nimport 'convlets/${given.tag}';\n</script>\n\n${figure(given, vueText, '>')}`,
      },
    ],
  }),
  eleventy: (html, script, given) => ({
    note: 'In Eleventy the figure is HTML in Markdown. In Astro, with the package installed, the script is bundled.',
    blocks: [
      { file: 'post.md (Eleventy)', language: 'markdown', code: `${script}\n\n${html}` },
      {
        file: 'post.astro (Astro)',
        language: 'html',
        code: `<script>\nimport 'convlets/${given.tag}';\n</script>\n${figure(given, jsxText, ' />')}`,
      },
    ],
  }),
  iframe: (html, script, given, place) => ({
    note: 'For places that take no scripts: copy the folder embed/ beside cdn/. Attributes stand after the # of the address.',
    blocks: [{ file: 'page.html', language: 'html', code: frame(given, place) }],
  }),
};

/**
 * What to paste into one kind of page.
 *
 * @param {string} host An `id` of HOSTS.
 * @param {Figure} given
 * @param {string} [place] Address of the folder that holds `cdn/` and `embed/`.
 * @returns {Snippet}
 * @throws {RangeError} There is no such host.
 */
export function forHost(host, given, place = PLACE) {
  if (!Object.hasOwn(writers, host)) {
    throw new RangeError(`There is no host ${host}; there are ${HOSTS.map(({ id }) => id).join(', ')}.`);
  }
  const { tag, attributes, ...rest } = given;
  return writers[host](canonical(tag, attributes, rest), loader(tag, place), given, place);
}

/** Code in colours: words of a language get classes when the page is built, and the sheet colours them. */
import highlighter from 'highlight.js';

/** Languages that the highlighter does not know, by the one whose words they mostly have. */
const LIKE = { 'go-html-template': 'html', jsx: 'html', mdx: 'html', svelte: 'html', vue: 'html' };

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * @param {string} code
 * @param {string} [info] Language, as behind the fence of a block. Default: none, the code stays as it is.
 * @returns {string} HTML whose text is `code`.
 */
export function coloured(code, info = '') {
  const language = LIKE[info] ?? info;
  return highlighter.getLanguage(language)
    ? highlighter.highlight(String(code), { language }).value
    : escapeHtml(String(code));
}

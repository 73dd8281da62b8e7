/** search.json: what the search looks through. */
export const data = { permalink: '/search.json', eleventyExcludeFromCollections: true };

const LONGEST = 4000;
const plain = (html = '') =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s*_`]+/g, ' ')
    .trim();

export function render({ collections, elements }) {
  const entries = collections.all
    .filter(({ data: { title } }) => title)
    .map(({ url, fileSlug, data: page, rawInput }) => {
      const element = url.startsWith('/elements/') ? elements[fileSlug] : undefined;
      return {
        title: page.title,
        url: url.slice(1) || './',
        sentence: page.description ?? '',
        words: element
          ? [...element.fields, ...element.methods, ...element.events].map(({ attribute, name }) => attribute ?? name)
          : [],
        text: plain(page.article?.html ?? rawInput).slice(0, LONGEST),
      };
    });
  return JSON.stringify(entries);
}

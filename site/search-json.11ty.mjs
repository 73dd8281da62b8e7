/** search.json: what the search looks through. */
export const data = { permalink: '/search.json', eleventyExcludeFromCollections: true };

const LONGEST = 4000;
const SIGNS = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ', '#39': "'" };

/** What a page says, without its markup. */
const plain = (html = '') =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(a|code|em|kbd|span|strong)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(lt|gt|quot|amp|nbsp|#39);/g, (_, name) => SIGNS[name])
    .replace(/\s+/g, ' ')
    .trim();

export function render({ collections, elements }) {
  const entries = collections.all
    .filter(({ data: { title } }) => title)
    .map((page) => {
      const { url, fileSlug, data } = page;
      const element = url.startsWith('/elements/') ? elements[fileSlug] : undefined;
      return {
        title: data.title,
        url: url.slice(1) || './',
        sentence: data.description ?? '',
        words: element
          ? [...element.fields, ...element.methods, ...element.events].map(({ attribute, name }) => attribute ?? name)
          : [],
        // A list of all pages would be found for everything.
        text: data.listsPages ? '' : plain(page.templateContent).slice(0, LONGEST),
      };
    });
  return JSON.stringify(entries);
}

/** linked.js of an element's page: the script that its linked figures are shown with. */
export const data = {
  pagination: { data: 'collections.scripted', size: 1, alias: 'example' },
  permalink: ({ example }) => `${example.url}linked.js`,
  eleventyExcludeFromCollections: true,
};

export const render = ({ example }) => example.data.linked.script;

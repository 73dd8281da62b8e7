/** Every file of this folder is the page of one element. */
export default {
  layout: 'element.njk',
  permalink: ({ page }) => `/elements/${page.fileSlug}/`,
  eleventyComputed: {
    title: ({ page }) => `<${page.fileSlug}>`,
    description: ({ page, elements }) => elements[page.fileSlug].sentence,
  },
};

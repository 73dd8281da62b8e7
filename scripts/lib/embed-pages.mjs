/** The page that shows one element in a frame, and its oEmbed description. */
import { posterSize } from './poster-size.mjs';
import { escapeAttribute, escapeText, frame, frameHeight, POSTER } from './snippets.mjs';

/** The frame shows what is behind it, and is as high as its figure. */
export const STYLE = `:root {
  background: transparent;
  color: CanvasText;
  font: 1rem/1.5 system-ui, sans-serif;
}

body {
  margin: 0;
}

img {
  max-width: 100%;
  height: auto;
}

main {
  display: flow-root;
  /* Focus rings at the edge. */
  padding: 4px;
}
`;

/** An address that may come from anybody must not start a worker from where it likes. */
const NOT_FROM_THE_QUERY = ['permalink', 'worker-url'];

const sentenceOf = ({ summary, tagName }) => summary ?? tagName;

/** @param {{ tagName: string, summary?: string, attributes?: { name: string }[] }} element */
export function embedPage(element, pages) {
  const { tagName, attributes = [] } = element;
  const names = attributes.map(({ name }) => name).filter((name) => !NOT_FROM_THE_QUERY.includes(name));
  const sentence = escapeText(sentenceOf(element));
  const { width, height } = posterSize(tagName) ?? {};
  const poster = `<img src="../../posters/${tagName}.png" width="${width}" height="${height}" alt="${escapeAttribute(sentenceOf(element))}" />`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${sentence}</title>
<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(pages)}/embed/${tagName}/oembed.json" />
<link rel="stylesheet" href="../page.css" />
<script type="module" src="../page.js"></script>
<script type="module" src="../../${tagName}.js"></script>
</head>
<body>
<main data-attributes="${names.join(' ')}">
<${tagName} permalink="">${width ? poster : sentence}</${tagName}>
</main>
</body>
</html>
`;
}

/** https://oembed.com, type `rich`. */
export function oEmbed(element, pages) {
  const { tagName } = element;
  const poster = posterSize(tagName);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'convlets',
    provider_url: pages,
    title: sentenceOf(element),
    html: frame(tagName, {}, { pages, caption: sentenceOf(element) }),
    width: POSTER.width,
    height: frameHeight(tagName),
    ...(poster && {
      thumbnail_url: `${pages}/posters/${tagName}.png`,
      thumbnail_width: poster.width,
      thumbnail_height: poster.height,
    }),
  };
}

/** What each element offers, from its doc comments, and what it costs, from the built files; by tag. */
import { existsSync, readFileSync } from 'node:fs';
import { fieldsOf, attributeOf, methodsOf, readElements, signatureOf } from '../../scripts/lib/manifest.mjs';
import { gzipTotal, staticGraph } from '../../scripts/lib/static-graph.mjs';

const KB = 1024;
/** Width of a figure in a column of text, for which posters are drawn. */
const FIGURE = 720;

/** Size of an element's poster in CSS pixels, from the head of its file; undefined if it has none. */
function posterOf(tag) {
  const file = `cdn/posters/${tag}.png`;
  if (!existsSync(file)) return undefined;
  const head = readFileSync(file);
  const [width, height] = [16, 20].map((at) => head.readUInt32BE(at));
  return { width: FIGURE, height: Math.round((height * FIGURE) / width) };
}

function cost(tag) {
  const { files } = staticGraph(`cdn/${tag}.js`);
  return { kilobytes: (gzipTotal(files) / KB).toFixed(1), requests: files.length };
}

export default function elements() {
  return Object.fromEntries(
    readElements().map((element) => [
      element.tagName,
      {
        tag: element.tagName,
        className: element.name,
        sentence: element.summary,
        description: element.description,
        fields: fieldsOf(element).map((field) => ({ ...field, attribute: attributeOf(element, field)?.name })),
        methods: methodsOf(element).map((method) => ({ ...method, signature: signatureOf(method) })),
        events: element.events ?? [],
        slots: element.slots ?? [],
        parts: element.cssParts ?? [],
        properties: element.cssProperties ?? [],
        states: element.cssStates ?? [],
        poster: posterOf(element.tagName),
        cost: cost(element.tagName),
      },
    ]),
  );
}

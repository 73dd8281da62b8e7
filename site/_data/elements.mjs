/** What each element offers, from its doc comments, and what it costs, from the built files; by tag. */
import { fieldsOf, attributeOf, methodsOf, readElements, signatureOf } from '../../scripts/lib/manifest.mjs';
import { posterSize } from '../../scripts/lib/poster-size.mjs';
import { KB } from '../../scripts/lib/size-budgets.mjs';
import { gzipTotal, staticGraph } from '../../scripts/lib/static-graph.mjs';

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
        poster: posterSize(element.tagName),
        cost: cost(element.tagName),
      },
    ]),
  );
}

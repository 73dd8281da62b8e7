/** elements.json: the knobs of the configurator. */
import { typeOf } from './lib/api.mjs';

export const data = { permalink: '/elements.json', eleventyExcludeFromCollections: true };

export function render({ elements, groups }) {
  const knobsOf = ({ fields }) =>
    fields
      .filter(({ attribute }) => attribute)
      .map((field) => ({ name: field.attribute, says: field.description ?? '', ...typeOf(field) }));
  return JSON.stringify(
    groups
      .flatMap(({ tags }) => tags)
      .map((tag) => ({
        tag,
        sentence: elements[tag].sentence,
        poster: elements[tag].poster,
        knobs: knobsOf(elements[tag]),
        properties: elements[tag].properties.map(({ name }) => name),
      })),
  );
}

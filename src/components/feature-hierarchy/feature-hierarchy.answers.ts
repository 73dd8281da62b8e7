/** What the units of a network answer to an image most strongly, and what they see of it. */
import type { Answer, NetworkAnswer } from '../../data/feature-hierarchy.js';
import { receptiveField, type ReceptiveField } from '../../math/filters.js';
import type { LayerPass, NetworkPass } from '../../training/network-gradients.js';
import type { TrainingRecipe } from '../../training/recipe.js';

/** The strongest answer of each unit of a layer. */
function strongestAnswers({ type, activation }: LayerPass): Answer[] {
  if (type === 'dense') return Array.from(activation.data, (value) => ({ value, row: 0, column: 0 }));
  const [, columns, units] = activation.shape;
  const places = Array.from({ length: units }, (_, unit) => unit);
  activation.data.forEach((value, i) => {
    const unit = i % units;
    if (value > activation.data[places[unit]]) places[unit] = i;
  });
  return places.map((place) => {
    const position = Math.floor(place / units);
    return { value: activation.data[place], row: Math.floor(position / columns), column: position % columns };
  });
}

/** What each layer of a recipe sees of the image, before it pools; a dense layer sees all of it. */
export function fieldsOf({ layers, data }: TrainingRecipe): Map<string, ReceptiveField> {
  const below: { kernel: number; stride?: number; padding?: number }[] = [];
  const fields = new Map<string, ReceptiveField>();
  for (const layer of layers) {
    if (layer.type === 'dense') {
      fields.set(layer.name, { size: data.size, jump: 1, start: 0 });
      continue;
    }
    below.push({ kernel: layer.kernel, padding: layer.padding ?? 0 });
    fields.set(layer.name, receptiveField(below)[below.length - 1]);
    if (layer.pool) below.push({ kernel: layer.pool.size, stride: layer.pool.size });
  }
  return fields;
}

/** The strongest answers of all units, and the probabilities of the classes. */
export function networkAnswer({ layers, probabilities }: NetworkPass): NetworkAnswer {
  const answers = Object.fromEntries(layers.map((layer) => [layer.layer.name, strongestAnswers(layer)]));
  return { answers, probabilities: Array.from(probabilities.data) };
}

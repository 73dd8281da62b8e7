/** What every unit of a network answers to one digit, most strongly, and which pixels that answer comes from. */
import { receptiveField, type ReceptiveField } from '../../math/filters.js';
import type { LayerPass } from '../../training/network-gradients.js';
import type { TrainingRecipe } from '../../training/recipe.js';

/** A unit's strongest answer to an image. */
export interface Answer {
  /** φ(z) before pooling; for a class its logit. */
  readonly value: number;
  /** Where in the unit's map, the first of equals; 0, 0 for a class. */
  readonly row: number;
  readonly column: number;
}

/** The strongest answer of each unit of a layer. */
export function strongestAnswers({ type, activation }: LayerPass): Answer[] {
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

/** Which pixels one value of a map depends on. */
export interface Field {
  readonly row: number;
  readonly column: number;
  /** Side of the square, in pixels. */
  readonly size: number;
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

/** The pixels behind the answer at a place of a map. */
export function fieldAt({ size, jump, start }: ReceptiveField, { row, column }: Pick<Answer, 'row' | 'column'>): Field {
  return { row: start + row * jump, column: start + column * jump, size };
}

/** Why there is no such twin of the network on screen. */
import { inLanguages } from './words.js';

export const words = inLanguages('twins', {
  unknown: (twin: string, names: string): string => `twin="${twin}" is not known; the twins are ${names}.`,
  layer: (twin: string, first: string, layer: string): string =>
    `Of twin="${twin}" only the first layer, ${first}, is recorded, not ${layer}.`,
  recipe: (twin: string): string =>
    `twin="${twin}" is a twin of the recipe look; this network is trained by another one.`,
});

/** What init-lab says of seeds, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('init-lab.seeds', {
  networks: 'The same network with several seeds: its eight filters of conv1',
  seed: (seed: string): string => `seed ${seed}`,
  most: (note: string, filter: string, cosine: string): string =>
    `${note} · most like it: filter ${filter}, cosine ${cosine}`,
  atStart: (cosine: string): string => `; at the start it was ${cosine}`,
  caption: (network: string, filter: string, same: string, best: string, atStart: string, agreement: string): string =>
    `Same network, same digits; only start and data order differ. ${network}, filter ${filter}: filters of the same number are no relatives (cosine ${same} on average), their most similar ones (dashed) reach ${best}${atStart}. Trained, the networks give the same answer to ${agreement} of unseen digits.`,
} as const);

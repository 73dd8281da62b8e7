import type { View } from './init-lab.view.js';

/** Views that are fetched when a reader asks for them; `root` is where they are to be drawn. Reject with a DataError. */
export const later = {
  async curves(root: ShadowRoot): Promise<View> {
    const { curves, dress } = await import('./init-lab.curves.js');
    dress(root);
    return curves;
  },
  seeds: async (): Promise<View> => (await import('./init-lab.seeds.js')).load(),
  activations: async (root: ShadowRoot): Promise<View> => (await import('./init-lab.activations.js')).load(root),
};

/** Ce que dit <channel-sum> en français. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['rouge', 'vert', 'bleu'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: 'Un filtre aussi profond que l’image donne une carte',
    image: 'Image',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `canal ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `Filtre ${filter + 1}`,
    filterName: (filter, name) => (name ? `filtre ${filter + 1} (${signs(name)})` : `filtre ${filter + 1} (le mien)`),
    slice: (channel) => `Tranche\u202f: ${channel}`,
    partial: (channel) => `Ce qu’ajoute le ${channel}`,
    map: (filter) => `Carte ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `pixels ${'RGB'.charAt(channel)}` : `pixels ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `produits ${'RGB'.charAt(channel)}` : `produits ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) {
        return wide ? '1 filtre → 1 carte\u202f: le seul canal de la couche suivante' : '1 filtre → 1 carte';
      }
      return wide
        ? `${filters} filtres → ${filters} cartes empilées\u202f: les ${filters} canaux de la couche suivante (${shape})`
        : `${filters} filtres → ${filters} cartes empilées\u202f: ${shape}`;
    },
    ownScales: 'Une échelle de couleurs par carte.',
    chooseFilter: 'Filtre affiché',
    filters: 'Filtres',
    bias: (filter) => `Biais du filtre ${filter + 1}`,
    more: 'Autres réglages',
    table: 'La carte en tableau',
    parameters: (weights, biases) => `${weights} poids + ${biases} biais`,
    weight: (row, column, value) => `poids en ligne ${row}, colonne ${column}\u202f: ${value}. Entrée pour le modifier`,
    cell: (row, column, value) => `ligne ${row}, colonne ${column}\u202f: ${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter}\u202f: ${channels} ${channels === 1 ? 'tranche' : 'tranches'}, une par canal\u202f; image\u202f: ${image}. Les réponses des tranches s’additionnent en une seule carte de ${rows} lignes et ${columns} colonnes, avec des valeurs de ${low} à ${high}.`,
    caption: (row, column, parts, bias, filter, value) =>
      `En ligne ${row}, colonne ${column}\u202f: ${parts}. En tout, avec un biais de ${bias}, le ${filter} y répond ${value}.`,
    contribution: (channel, value) => `le ${channel} donne ${value}`,
    notTheSame: (weights, values) =>
      `Un filtre n’est pas une caractéristique\u202f: le filtre, ce sont ${weights} poids et un biais\u202f; sa carte de caractéristiques, ${values} réponses.`,
    scene: 'une photo de coquelicots',
    loading: 'Chargement de l’image…',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'Pas',
    padding: 'Padding',
    editWeight: (slice, row, column) => `${slice}\u202f: poids en ligne ${row}, colonne ${column}`,
  } satisfies Translated<typeof extras>,
};

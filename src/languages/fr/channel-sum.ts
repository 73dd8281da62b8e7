/** Ce que dit <channel-sum> en français. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
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
    badBias: (text) => `Le biais «\u202f${text}\u202f» n’est pas une liste de nombres.`,
    badFilter: (filter) => `Il n’y a pas de filtre ${filter}\u202f: on les compte à partir de 0.`,
    badFilters: (most, filters) => `Une couche a ici de 1 à ${most} filtres, pas ${filters}.`,
    badInput: (channels, most) => `L’image a ${channels} canaux\u202f; on peut en montrer ${most}.`,
    weightsFormula: 'K fois K fois C in fois C out, plus C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'Pas',
    padding: 'Padding',
    editWeight: (slice, row, column) => `${slice}\u202f: poids en ligne ${row}, colonne ${column}`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `Un filtre a besoin d’une tranche par canal d’entrée, séparées par «\u202f|\u202f»\u202f: ${channels}, mais le filtre ${filter} en a ${slices}.`,
    noMatrix: (slice, filter) => `La tranche ${slice} du filtre ${filter} n’est pas une matrice de nombres.`,
    tooLarge: (slice, filter, most) => `La tranche ${slice} du filtre ${filter} est plus grande que ${most}×${most}.`,
    sizes: 'Toutes les tranches de tous les filtres d’une couche ont la même taille.',
  } satisfies Translated<typeof kernel>,
};

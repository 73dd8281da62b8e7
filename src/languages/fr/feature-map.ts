/** Ce que dit <feature-map> en français. */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { RecordedTwin } from '../../data/twin-names.js';
import type { Translated } from '../../words/words.js';

const plural = (count: number, one: string): string => `${count} ${one}${count < 2 ? '' : 's'}`;
const twinNames: Record<RecordedTwin, string> = {
  glorot: 'au départ plus large de Glorot',
  he: 'au départ plus large de He',
  constant: 'tous les poids partis de 0,1',
  'shuffled-labels': 'étiquettes mélangées',
  'permuted-pixels': 'pixels mélangés',
};
const wider = 'des filtres n’ont pas besoin de s’éloigner beaucoup de leur départ aléatoire pour être utiles';
const seen = 'on voit quand même le chiffre dans ses cartes';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'des filtres égaux donnent une seule carte, de nombreuses fois',
};

export const translation = {
  'feature-map': {
    figure: 'Cartes de caractéristiques d’un chiffre manuscrit',
    filter: (filter) => `Filtre ${filter + 1}`,
    input: (size) => `Entrée ${size}×${size}`,
    inputLabel: (digit, size) => `Entrée\u202f: ${digit}, ${size} sur ${size} pixels`,
    filterLabel: (filter, kernel) => `Poids du filtre ${filter + 1}, ${kernel} sur ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `Poids du filtre ${filter + 1} pour la carte ${slice + 1} de la couche inférieure, ${kernel} sur ${kernel}`,
    slices: (depth) => `une tranche pour chacune des ${depth} cartes`,
    map: (filter) => `Carte de caractéristiques ${filter + 1}`,
    mapLabel: (filter, side, extremes) =>
      `Carte de caractéristiques du filtre ${filter + 1}, ${side} sur ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `\u202f: maximum ${max} en ligne ${maxRow + 1}, colonne ${maxColumn + 1}, minimum ${min} en ligne ${minRow + 1}, colonne ${minColumn + 1}`,
    cell: (row, column, value) => `Ligne ${row + 1}, colonne ${column + 1}\u202f: ${value}`,
    strip: (filters, max) =>
      filters === 1
        ? `L’unique carte\u202f: couleur pleine = ${max}`
        : `Les ${filters} cartes, même échelle\u202f: couleur pleine = ${max}`,
    stripShort: (filters, max) => `${plural(filters, 'carte')}, couleur pleine = ${max}`,
    stripLabel: (layer) => `Les cartes de tous les filtres de ${layer}`,
    option: (filter, max) => `Carte du filtre ${filter + 1}, maximum ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `Mêmes filtres, non entraînés (étape 0), à leur propre échelle\u202f: couleur pleine = ${max}`
        : `Les mêmes cartes d’un jumeau, ${twinNames[twin]}, à leur propre échelle\u202f: couleur pleine = ${max}`,
    twinsShort: (twin, max) =>
      `${twin === 'random' ? 'Non entraînés' : `Jumeau, ${twinNames[twin]}`}, couleur pleine = ${max}`,
    twinLabel: (twin, filter, max) =>
      `Carte du filtre ${filter + 1} ${twin === 'random' ? 'avant l’entraînement' : 'du jumeau'}, maximum ${max}`,
    twinShares: (twin, theirs, ours) =>
      `Le jumeau (${twinNames[twin]}) reconnaît ${theirs}\u202f% des chiffres mis de côté, ce réseau ${ours}\u202f%\u202f: ${twinLessons[twin]}.`,
    play: 'Lire l’entraînement',
    pause: 'Mettre l’entraînement en pause',
    digit: 'Chiffre',
    layer: 'Couche',
    stage: 'Montrer',
    stages: {
      'before-activation': 'sommes avant activation',
      activation: 'après l’activation',
      pooled: 'après le pooling',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit} manuscrit` : `un ${digit} manuscrit`;
    },
    noDigit: 'un chiffre',
    loading: (digit) => `Un réseau va regarder ${digit}.`,
    most: (filter, row, column, value, step) =>
      `Après ${step} étapes d’entraînement, le filtre ${filter + 1} répond le plus fort en ligne ${row + 1}, colonne ${column + 1}\u202f: ${value}.`,
    silent: (filter, step) =>
      `Après ${step} étapes d’entraînement, le filtre ${filter + 1} ne répond nulle part dans cette image\u202f: toute sa carte est nulle.`,
    twinCaption:
      'Les cartes de filtres non entraînés ont l’air tout aussi convaincantes\u202f: une carte seule ne montre pas que quelque chose a été appris.',
    here: (filter, row, column, value) =>
      `En ligne ${row + 1}, colonne ${column + 1}, le filtre ${filter + 1} répond ${value}.`,
    open: 'Appuyez sur Entrée ou cliquez sur une case pour voir ce qui y a été multiplié.',
    sumOf: 'Σ fenêtre × filtre + biais',
    activations: { linear: 'linéaire', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoïde', tanh: 'tanh' },
    pooled: { max: 'maximum de', average: 'moyenne de' },
    termsTitle: (total) => `D’où vient ${total}`,
    window: 'Fenêtre',
    weights: 'Filtre',
    products: 'Produits',
    value: 'Valeur',
    position: 'Place dans la fenêtre',
    pixel: 'Pixel',
    weight: 'Poids',
    product: 'Produit',
    at: (row, column) => `ligne ${row + 1}, colonne ${column + 1}`,
    rest: (count) => `les ${count} autres produits`,
    mapBelow: (map, products) => `carte ${map + 1} de la couche inférieure, ${plural(products, 'produit')}`,
    bias: 'biais',
    total: 'somme',
    normalised: (paper, ink) =>
      `Les pixels sont normalisés avant que le réseau les voie\u202f: le papier vaut ${paper}, l’encre ${ink}.`,
    close: 'Fermer',
    table: 'La carte en tableau',
    tableCaption: (filter, layer) => `Valeurs de la carte du filtre ${filter + 1}, ${layer}`,
    row: 'ligne',
    unknownInput: (input) =>
      `Il n’y a pas d’entrée «\u202f${input}\u202f». Une entrée est digit:0 … digit:9, ou digit:0:1 … digit:9:1 pour le second exemplaire de chacun.`,
    unknownLayer: (layer, known) =>
      `Il n’y a pas de couche de convolution «\u202f${layer}\u202f». Le réseau a ${known.join(', ')}.`,
    unknownFilter: (filter, layer, filters) =>
      `Il n’y a pas de filtre ${filter} dans ${layer}\u202f: elle en a ${filters}, comptés à partir de 0.`,
    unknownStage: (stage, known) =>
      `Il n’y a pas de stade «\u202f${stage}\u202f». Les stades sont ${known.join(', ')}.`,
    scrambled:
      'Ce réseau a été entraîné sur des images aux pixels mélangés\u202f; ses cartes d’un chiffre ne veulent rien dire ici.',
    badSize: (wanted, size) => `Le réseau regarde des images de ${wanted}×${wanted} pixels, pas de ${size}×${size}.`,
  } satisfies Translated<typeof words>,
};

/** Ce que dit <activation-lab> en français. */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'Une carte de caractéristiques avant le biais, après le biais et après l’activation',
    names: { linear: 'linéaire', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoïde', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', 'rien n’est écrasé'],
      relu: ['[0, ∞)', '0 est inclus, et il n’y a pas de borne supérieure'],
      'leaky-relu': ['(−∞, ∞)', 'une pente de 0.2 au-dessous de 0 garde le gradient en vie'],
      sigmoid: ['(0, 1)', '0 et 1 sont approchés, jamais atteints'],
      tanh: ['(−1, 1)', '−1 et 1 sont approchés, jamais atteints'],
    },
    range: 'image',
    input: 'Entrée',
    filter: 'Filtre',
    maps: ['avant le biais', 'après le biais', 'après activation'],
    after: (name) => `après ${name}`,
    bias: 'Biais',
    activation: 'Activation',
    preset: 'Filtre',
    own: 'le mien',
    more: 'Autres réglages',
    table: 'La carte activée en tableau',
    histogram: 'cellules selon z + b (hauteur\u202f: √ effectif)',
    passes: (slope) => `un gradient revient multiplié par ${slope}`,
    blocked: 'aucun gradient ne revient par cette cellule',
    faint: 'presque aucun gradient ne revient par cette cellule',
    cell: (row, column, value) => `ligne ${row}, colonne ${column}\u202f: ${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `Une carte de caractéristiques trois fois, entrée\u202f: ${input}\u202f: avant le biais, après l’ajout d’un biais de ${bias} à chaque cellule, et après ${name}, avec des valeurs de ${low} à ${high}.`,
    curve: (name) => `La courbe de ${name} et sa dérivée`,
    biasAdded: (bias, cells) => `Le biais déplace les ${cells} cellules de ${bias}.`,
    noBias: 'Avec un biais de 0, les deux premières cartes sont identiques.',
    alive: (name, slope) =>
      `La pente de ${name} n’est nulle part inférieure à ${slope}\u202f: un gradient revient par chaque cellule.`,
    stalled: (name, count, cells, kind) =>
      `Après ${name}, ${count} des ${cells} cellules ${count === 1 ? 'se trouve' : 'se trouvent'} là où φ′ ${kind === 'zero' ? '= 0' : '< 0.05'}\u202f: ${kind === 'zero' ? 'aucun' : 'presque aucun'} gradient n’y revient.`,
    onKink: (count) =>
      ` ${count} d’entre elles ${count === 1 ? 'est' : 'sont'} exactement à 0, où la dérivée vaut 0 par convention.`,
    rangeOf: (name, range, remark) => `L’ensemble image de ${name} est ${range}\u202f: ${remark}.`,
    loading: 'Chargement…',
    badBias: 'Le biais n’est pas un nombre.',
    badKernel: (text) =>
      `Le noyau «\u202f${text}\u202f» n’est pas une matrice de nombres d’au plus 11×11\u202f: les lignes se terminent par un point-virgule et doivent avoir autant de nombres.`,
    tooLarge: (rows, columns, height, width) =>
      `Le noyau a ${rows}×${columns} poids, plus qu’une image de ${height}×${width} pixels ne peut en contenir.`,
  } satisfies Translated<typeof words>,
};

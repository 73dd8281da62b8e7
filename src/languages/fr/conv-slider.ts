/** Ce que dit <conv-slider> en français. */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'Un filtre glisse sur une image',
    input: 'Entrée',
    filter: 'Filtre',
    written: 'Filtre tel qu’il est écrit',
    rotated: 'Filtre tourné de 180°',
    featureMap: 'Carte de caractéristiques',
    patch: 'Patch sous la fenêtre',
    products: 'Produits',
    channel: (shown, all) => (all > 1 ? `, canal ${String(shown)} sur ${String(all)}` : ''),
    play: 'Faire glisser le filtre',
    pause: 'Pause',
    back: 'Une position en arrière',
    forward: 'Une position en avant',
    position: 'Position du filtre',
    preset: 'Filtre',
    own: 'le mien',
    more: 'Autres réglages',
    cosine: (value) => `cosinus ${value}`,
    hidden: 'pas encore deviné',
    table: 'La carte de caractéristiques en tableau',
    weight: (row, column, value) =>
      `poids en ligne ${String(row)}, colonne ${String(column)}\u202f: ${value}. Entrée pour le modifier`,
    cell: (row, column, value) => `ligne ${String(row)}, colonne ${String(column)}\u202f: ${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `Le filtre ${kernel} glisse sur ${input} et donne une carte de caractéristiques de ${String(rows)} lignes et ${String(columns)} colonnes, avec des valeurs de ${low} à ${high}.`,
    caption: (stop, stops, verdict, value) =>
      `Position ${String(stop)} sur ${String(stops)}\u202f: ${verdict}, donc le filtre répond ${value}.`,
    blank: 'il n’y a rien sous la fenêtre',
    balanced: 'ce que voient les poids positifs et les poids négatifs se compense',
    positive: 'les poids positifs voient plus que les négatifs',
    negative: 'les poids négatifs voient plus que les positifs',
    fed: (row, column, outputs) =>
      `Le pixel en ligne ${String(row)}, colonne ${String(column)} sert à ${String(outputs)} ${outputs === 1 ? 'sortie' : 'sorties'}.`,
    flipped:
      'La vraie convolution tourne d’abord le filtre de 180°\u202f; ce que les bibliothèques appellent convolution ne le fait pas.',
    noProducts: 'tous les produits sont nuls\u202f:',
    moreTerms: (rest) => `… ${rest} termes de plus`,
    biasTerm: 'biais',
    loading: 'Chargement de l’image…',
    formula: (turned) => {
      const sign = turned ? 'moins' : 'plus';
      return `O de i, j est la somme sur m et n de I de i ${sign} m, j ${sign} n, fois W de m, n, plus b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'Opération',
    crossCorrelation: 'corrélation croisée',
    convolution: 'convolution (filtre retourné)',
    stride: 'Pas',
    padding: 'Padding',
    dilation: 'Dilatation',
    bias: 'Biais',
    activation: 'Activation',
    shownChannel: 'Canal',
    guess: 'Multiplier, additionner\u202f: que répond ici le filtre\u202f?',
    check: 'Vérifier',
    show: 'Montrer',
    editWeight: (row, column) => `Poids en ligne ${String(row)}, colonne ${String(column)}`,
    right: (value) => `Juste, c’est ${value}.`,
    wrong: (guess) => `Ce n’est pas ${guess}\u202f; additionnez encore une fois les produits.`,
  } satisfies Translated<typeof extras>,
};

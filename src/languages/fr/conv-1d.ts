/** Ce que dit <conv-1d> en français. */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: 'Un filtre glisse sur un signal',
    signal: 'Signal',
    filter: 'Filtre',
    products: 'Produits',
    result: 'Résultat',
    pool: 'Max-pool',
    position: 'Position du filtre',
    play: 'Faire glisser le filtre',
    pause: 'Pause',
    back: 'Une position en arrière',
    forward: 'Une position en avant',
    preset: 'Filtre',
    own: 'le mien',
    presets: {
      peak: '−1 1 −1, cherche les pics',
      'second-difference': '−1 2 −1, somme nulle',
      'half-sides': '−½ 1 −½, le même divisé par 2',
      difference: '−1 1, différence',
      average: '⅓ ⅓ ⅓, moyenne',
    },
    fresh: 'Nouveau signal',
    more: 'Autres réglages',
    table: 'Le signal et le résultat en tableau',
    tablePosition: 'Position',
    point: (position) => `Signal à la position ${position}`,
    hidden: '?',
    stop: (centre, result) => `position ${centre}\u202f: ${result}`,
    valley: 'amplitude max., mais un creux',
    magnitude: 'plus grande valeur absolue, mais négative',
    predict: (centre) =>
      `Le filtre est à la position ${centre}. Multipliez, additionnez et devinez le résultat avant de le voir.`,
    answer: (centre, sum, verdict) => `À la position ${centre}, le filtre répond ${sum}\u202f: ${verdict}.`,
    peak: 'un pic du signal, trouvé',
    missed: 'un pic du signal, manqué',
    falseAlarm: 'positif, alors qu’il n’y a pas de pic',
    quiet: 'pas de pic',
    between: 'à mi-chemin entre deux positions',
    exactly: (positions) =>
      `Il est positif en ${listed(positions)}, exactement ${positions.length === 1 ? 'le pic' : 'les pics'} du signal.`,
    mixed: (positives, peaks) =>
      `Positions où il est positif\u202f: ${listed(positives) || 'aucune'}\u202f; pics du signal\u202f: ${listed(peaks) || 'aucun'}.`,
    pooled: (value, position, contrast) =>
      `Le max-pooling choisit la plus grande valeur, ${value} en ${position}${contrast}.`,
    notMagnitude: (value, position) =>
      `\u202f; la plus grande valeur absolue, ${value} en ${position}, marquerait le contraire du motif`,
    summary: (signal, taps, result) => `Le filtre ${taps} glisse sur le signal ${signal} et donne ${result}.`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'Un signal' : 'Un filtre'} est une ligne de ${least} à ${most} nombres, pas «\u202f${text}\u202f».`,
    badPool: (text) =>
      `«\u202f${text}\u202f» n’est pas une fenêtre de pooling\u202f: un nombre entier, global ou none.`,
    badSize: (taps, numbers, stride) =>
      `${taps} coefficients ne glissent pas sur ${numbers} nombres avec un pas de ${stride}\u202f: celui-ci est un nombre entier d’au moins 1, et le filtre n’est pas plus long que le signal.`,
    plainFormula: 'O de i est la somme sur m de I de i plus m fois W de m',
    generalFormula: 'O de i est la somme sur m de I de S i plus m moins P fois W de m',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'Coefficients',
    tap: (number) => `Coefficient ${number}`,
    moreTaps: 'Un coefficient de plus',
    fewerTaps: 'Un coefficient de moins',
    padding: 'Padding',
    stride: 'Pas',
    global: 'tout',
    none: 'aucun',
    guess: (centre) => `Votre réponse pour le résultat à la position ${centre}`,
    check: 'Vérifier',
    right: (value) => `Juste\u202f: c’est ${value}.`,
    wrong: (guess, value) => `Vous avez dit ${guess}\u202f; c’est ${value}.`,
    notANumber: 'Saisissez un nombre, par exemple −0.5.',
    pool: 'Max-pool',
  } satisfies Translated<typeof extras>,
};

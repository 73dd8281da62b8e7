/** Ce que dit <gradient-check> en français. */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const CORNERS = {
  relu: 'un ReLU s’ouvre ou se ferme',
  pool: 'le pooling choisit un autre gagnant',
} as const;

export const translation = {
  'gradient-check': {
    figure: 'Un gradient vérifié par petites poussées',
    weights: 'Poids',
    analytic: (wide) => (wide ? 'Passe arrière' : 'Arrière'),
    numeric: 'Poussée',
    loss: 'Perte quand le poids bouge',
    subject: (digit, step) => `Perte pour un ${String(digit)} à l’étape ${String(step)}`,
    errors: (weights) => (weights > 1 ? `Erreur des ${String(weights)} pentes` : 'Erreur de cette pente'),
    tangent: 'passe arrière\u202f: pente',
    secant: 'poussée\u202f: pente',
    leftSlope: 'à gauche du coin',
    rightSlope: 'à droite du coin',
    curves: { float32: 'float32', forward: 'float64, avant', central: 'float64, centrée' },
    differences: { central: 'centrée', forward: 'avant' },
    nudge: 'Poussée ε',
    precision: 'Précision',
    difference: 'Différence',
    net: 'Réseau',
    nets: {
      dense: 'ReLU, puis dense',
      average: 'average-pool',
      max: 'max-pool',
      kink: 'sur le coin d’un ReLU',
      tie: 'sur une égalité du pool',
    },
    filter: 'Filtre',
    table: 'Tous les gradients en tableau',
    tableCaption: (epsilon, precision) =>
      `Gradients par la passe arrière et par des poussées de ${epsilon}, en ${precision}`,
    columns: ['poids', 'valeur', 'passe arrière', 'poussée', 'erreur', 'erreur relative', 'coin'],
    corner: (left, right) => `gauche ${left}, droite ${right}`,
    position: (row, column) => `ligne ${String(row)}, colonne ${String(column)}`,
    loading: 'Chargement du réseau…',
    bill: {
      nudging: (weights, passes, products) =>
        `Pousser les ${weights} poids\u202f: ${passes} passes avant, ${products} multiplications-additions`,
      backward: (products) =>
        `Une passe avant et une passe arrière donnent la même chose\u202f: ${products} multiplications-additions`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `Perte le long du poids en ${weight}. Sa pente est ${analytic} selon la passe arrière et ${numeric} par poussée. L’erreur, pour des poussées de 10⁻¹ à 10⁻⁸\u202f: ${errors.join('\u202f; ')}.`,
    moved: (position, value, epsilon) => `Poids en ${position}, maintenant ${value}, poussé de ${epsilon}\u202f: `,
    agree: (numeric, analytic, error) =>
      `la pente est ${numeric}, et la passe arrière dit ${analytic}. L’écart est ${error}. `,
    kink: (kink, left, right, analytic) =>
      `${CORNERS[kink]}, et la perte a un coin. ${
        left === right ? 'Sa pente change en chemin' : `Sa pente est ${left} à gauche et ${right} à droite`
      }\u202f; la passe arrière dit ${analytic}. Une droite à travers le coin mêle les pentes, ce poids est donc signalé et n’est pas compté.`,
    lost: (precision) => `en ${precision}, w + ε est arrondi à w. La perte ne peut pas bouger, et la pente est perdue.`,
    bend: 'Il reste la courbure\u202f: une poussée plus petite est meilleure.',
    rounding: 'Il reste l’arrondi, divisé par une petite poussée\u202f: une plus grande est meilleure.',
    unknownEpsilon: 'La poussée est une puissance de dix de 1e-8 à 1e-1.',
    unknownWeight: (weight, weights) =>
      `Il n’y a pas de poids ${String(weight)}\u202f: le filtre en a ${String(weights)}, comptés à partir de 0.`,
    flagged: 'signalé',
    best: 'Aucune des huit poussées n’approche davantage.',
    quotient: (central) =>
      `La dérivée de L par rapport à w vaut environ L de w plus epsilon moins L de w${central ? ' moins epsilon, divisé par deux epsilon' : ', divisé par epsilon'}`,
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'Le nombre d’étapes avant la vérification est un entier de 0 à 100.',
    badKernel: 'Le filtre de ces réseaux a deux lignes de deux poids, dont aucun ne dépasse un million.',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'Cette session n’a pas de filtres qui regardent un chiffre tel quel.',
    badFilter: (filter, filters) =>
      `Il n’y a pas de filtre ${String(filter)}\u202f: la couche en a ${String(filters)}, comptés à partir de 0.`,
  } satisfies Translated<typeof session>,
};

/** Ce que dit <pool-stepper> en français. */
import type { backwardWords as backward } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `ligne ${row}, colonne ${column}`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'Taille de la fenêtre',
  stride: 'Pas',
  padding: 'Padding',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'hauteur', width: 'largeur' };

export const translation = {
  'pool-stepper': {
    figure: 'Le pooling, fenêtre par fenêtre',
    input: 'Entrée',
    window: 'Fenêtre',
    output: 'Sortie',
    inputGradient: 'Gradient de l’entrée, ∂L/∂I',
    unused: 'non utilisé',
    play: { forward: 'Pooling fenêtre par fenêtre', backward: 'Renvoyer le gradient, fenêtre par fenêtre' },
    transport: {
      pause: 'Pause',
      back: 'Une fenêtre en arrière',
      forward: 'Une fenêtre en avant',
      position: 'Fenêtre',
    },
    direction: 'Sens',
    forward: 'Avant',
    backward: 'Arrière',
    preset: 'Exemple',
    own: 'le mien',
    more: 'Autres réglages',
    loading: 'Chargement de la carte…',
    table: { forward: 'La sortie en tableau', backward: 'Le gradient de l’entrée en tableau' },
    operations: { max: 'max', average: 'moyenne' },
    maxOf: 'max',
    meanOf: 'moyenne',
    cell: (row, column, value) => `${place(row, column)}\u202f: ${value}`,
    change: ' Entrée pour modifier',
    hidden: 'caché jusqu’à la réponse',
    right: 'Juste.',
    summary: (operation, size, stride, input, output) =>
      `Pooling (${operation}) avec une fenêtre de ${size} et un pas de ${stride}. Entrée\u202f: ${input}. Sortie\u202f: ${output}.`,
    large: (rows, columns, low, high) => `${rows} lignes de ${columns} nombres de ${low} à ${high}`,
    largest: (window, windows, value) =>
      `Fenêtre ${window} sur ${windows}\u202f: son plus grand nombre est ${value}, et c’est la sortie.`,
    tie: (window, windows, value, count, row, column) =>
      `Fenêtre ${window} sur ${windows}\u202f: ${value} est le plus grand et y figure ${count} fois. Égalité\u202f: le premier dans l’ordre de lecture, en ${place(row, column)}, compte comme gagnant.`,
    mean: (window, windows, count, value) =>
      `Fenêtre ${window} sur ${windows}\u202f: la moyenne de ${count === 1 ? 'son seul nombre' : `ses ${count} nombres`} est ${value}.`,
    notCounted: (padded) =>
      ` ${padded} ${padded === 1 ? 'place est dans le padding et n’est pas comptée' : 'places sont dans le padding et ne sont pas comptées'}.`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'la dernière ligne' : `les ${rows} dernières lignes`] : []),
        ...(columns > 0 ? [columns === 1 ? 'la dernière colonne' : `les ${columns} dernières colonnes`] : []),
      ];
      return ` Aucune fenêtre ne tient sur ${parts.join(' et ')}\u202f: ce qui s’y trouve n’est pas utilisé.`;
    },
    pixelUnused: (row, column) =>
      `Le nombre en ${place(row, column)} n’est dans aucune fenêtre\u202f: il n’est pas utilisé, et son gradient est 0.`,
    andMore: (count) => `, … encore ${count}`,
    maxAloud: 'O de i, j est le plus grand I de la fenêtre i, j',
    meanAloud: 'O de i, j est un n-ième de la somme de tous les I de la fenêtre i, j',
    badWhole: (name, text, least) =>
      `${SETTINGS[name] ?? name}\u202f: «\u202f${text}\u202f» n’est pas un nombre entier au moins égal à ${least}.`,
    largeWindow: (side, along, map) => `La fenêtre (${side}) dépasse la carte en ${SIDES[along] ?? along} (${map}).`,
    badPadding: (padding, most) =>
      `Le padding (${padding}) doit valoir au plus ${most}\u202f: moins que la fenêtre, pas plus que la carte.`,
    largeMap: (rows, columns, most) =>
      `La carte a ${rows}×${columns} nombres\u202f; on ne peut pas en voir plus de ${most}×${most}.`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` Gradient entrant\u202f: ${deltas}. Gradient de l’entrée\u202f: ${gradient}.`,
    incoming: 'δ entrant = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: 'Ce que la fenêtre renvoie',
    sharesShort: 'Renvoyé',
    toWinner: '× 1 pour le gagnant, × 0 pour les autres',
    toAll: (count) => `÷ ${count} pour chacun`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `Fenêtre ${window} sur ${windows}\u202f: tout son gradient, ${delta}, va au gagnant en ${place(row, column)}${losers > 0 ? `\u202f; ${losers === 1 ? 'l’autre reçoit' : `les ${losers} autres reçoivent`} 0` : ''}.`,
    tiedLosers: (count) =>
      ` ${count} ${count === 1 ? 'autre est aussi grand' : 'autres sont aussi grands'}, mais le premier dans l’ordre de lecture prend tout.`,
    learns: ' Un filtre en dessous apprend quand même\u202f: par le patch qui a fait le gagnant.',
    shared: (window, windows, delta, count, each) =>
      `Fenêtre ${window} sur ${windows}\u202f: son gradient, ${delta}, est partagé également\u202f: chacun de ses ${count} nombres reçoit ${each}.`,
    addsUp: (row, column, windows, value) =>
      `Le nombre en ${place(row, column)} est dans ${windows} fenêtres\u202f: la somme de ce qu’elles renvoient est ${value}.`,
    ifWon: '1 si gagnant, sinon 0',
    inPlace: (row, column) => `${place(row, column)}\u202f:`,
    windows: 'fenêtres',
    noWindow: 'aucune fenêtre',
    toWinnerAloud: 'Le gradient d’un nombre est la somme des delta des fenêtres qu’il a gagnées',
    toAllAloud: 'Le gradient d’un nombre est la somme d’un N-ième de delta sur les fenêtres qui le contiennent',
    badGradient: (text, rows, columns) =>
      `Le gradient «\u202f${text}\u202f» doit être une matrice de ${rows}×${columns} nombres\u202f: un par sortie.`,
  } satisfies Translated<typeof backward>,
  'pool-stepper.extras': {
    operation: 'Opération',
    max: 'maximum',
    average: 'moyenne',
    windowSize: 'Taille de la fenêtre',
    global: 'global (toute la carte)',
    stride: 'Pas',
    strideOfWindow: 'comme la fenêtre',
    padding: 'Padding',
    editInput: (row, column) => `Entrée en ${place(row, column)}`,
    editDelta: (row, column) => `Gradient δ en ${place(row, column)}`,
    wrongMax: 'Pas encore\u202f: cherchez le plus grand nombre de la fenêtre.',
    wrongAverage: (count) =>
      `Pas encore\u202f: additionnez les ${count} nombres de la fenêtre et divisez par ${count}.`,
    ask: (window, windows) => `Fenêtre ${window} sur ${windows}\u202f: quel nombre donne-t-elle\u202f?`,
    guess: 'Votre réponse pour la sortie de cette fenêtre',
    check: 'Vérifier',
    show: 'Montrer',
    enter: 'OK',
  } satisfies Translated<typeof extras>,
};

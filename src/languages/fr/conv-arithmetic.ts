/** Ce que dit <conv-arithmetic> en français. */
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const by = (rows: number, columns: number): string => `${rows} × ${columns}`;
const feeds = (outputs: number): string => `sert à ${outputs} ${outputs === 1 ? 'sortie' : 'sorties'}`;

export const translation = {
  'conv-arithmetic': {
    by,
    names: {
      input: 'Entrée N',
      kernel: 'Noyau K',
      stride: 'Pas S',
      padding: 'Padding P',
      dilation: 'Dilatation D',
      outputPadding: 'Ajout A',
    },
    figure: 'Comment l’entrée, le noyau, le pas, le padding et la dilatation fixent la taille de la sortie',
    input: 'Entrée',
    stretched: 'Entrée, écartée par des zéros',
    kernel: 'Noyau',
    output: 'Sortie',
    hidden: 'Sortie\u202f: ? × ?',
    play: 'Promener la fenêtre',
    pause: 'Pause',
    back: 'Une place en arrière',
    forward: 'Une place en avant',
    position: 'Place de la fenêtre',
    preset: 'Figure',
    own: 'la mienne',
    transposed: 'transposée',
    separate: 'hauteur et largeur à part',
    left: 'Laissé à la fin',
    table: 'Les tailles en tableau',
    height: 'hauteur',
    width: 'largeur',
    place: ({ row, column }) => `ligne ${row + 1}, colonne ${column + 1}`,
    zero: 'un zéro ajouté',
    value: 'valeur d’entrée',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `Place ${stop} sur ${stops}\u202f: les lignes ${rows} et les colonnes ${columns}${padded ? ' de l’entrée avec padding' : ''} donnent la sortie en ${at}.`,
    pointed: (at, zero, outputs) => `${zero ? 'Le zéro' : 'La valeur'} en ${at} ${feeds(outputs)}.`,
    made: (at, rows, columns) => `${at}\u202f: lignes ${rows}, colonnes ${columns}`,
    tap: (at, cells) => `Le poids en ${at} du noyau rencontre ${cells} ${cells === 1 ? 'cellule' : 'cellules'}.`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string =>
        n > 1 ? `les ${n} dernières ${one}s` : n > 0 ? `la dernière ${one}` : '';
      const parts = [count(columns, 'colonne'), count(rows, 'ligne')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen =
        unseenRows + unseenColumns > 0 ? 'une partie de l’entrée n’est jamais vue' : 'seul du padding est perdu';
      return ` L’étape suivante ne tiendrait pas\u202f: la partie entière écarte ${parts.join(' et ')} (hachures)\u202f: ${seen}.`;
    },
    spread: (between, borders) =>
      ` Dessinée comme la convolution directe équivalente\u202f: ${between > 0 ? `${between} ${between === 1 ? 'zéro' : 'zéros'} entre voisins, ` : ''}un bord de ${borders}.`,
    border: (before, after) => (before === after ? String(before) : `${before} (${after} à la fin)`),
    borders: (rows, columns) => `${rows} sur ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${weights} poids et un biais. ${stops} ${stops === 1 ? 'place' : 'places'} × ${weights} = ${all} multiplications` +
      (zeros > 0 ? `, dont ${zeros} avec un zéro ajouté.` : '.'),
    noSame:
      'Aucun padding n’est «\u202fsame\u202f» ici\u202f: il faut un pas de 1 et, sans dilatation, un noyau impair.',
    count: 'Comptez les places où la fenêtre tient, à partir de la première.',
    summary: (input, kernel, rest, output) =>
      `Une entrée de ${input} et un noyau de ${kernel} avec ${rest} donnent une sortie de ${output}.`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: 'Quelle est la taille de la sortie\u202f?',
    check: 'Vérifier',
    reveal: 'Montrer',
    wrong: (guess, verdict) => `${guess}, c’est ${verdict}. Comptez les pas qui tiennent après la première fenêtre.`,
    tooLarge: 'trop grand',
    tooSmall: 'trop petit',
    mixed: 'inexact',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `«\u202f${text}\u202f» ne peut pas être ${attribute}\u202f: écrivez un nombre entier de ${least} à ${most}, ou hauteur x largeur.`,
    same: (because) =>
      `«\u202fsame\u202f» exige un pas de 1 et, sans dilatation, un noyau impair\u202f: son padding est D(K − 1)/2 de chaque côté. Ici, ${because}.`,
    even: (kernel, half) => `le noyau est pair (${kernel}), et D(K − 1)/2 = ${half} n’est pas un nombre entier`,
    half: (half) => `D(K − 1)/2 = ${half} n’est pas un nombre entier`,
    strided: (stride) => `le pas est de ${stride}, donc la sortie est plus petite quel que soit le padding`,
    border: (upright, border) =>
      `Le long ${upright ? 'de la hauteur' : 'de la largeur'}, le bord D(K−1) − P serait de ${border}\u202f: le padding est trop grand.`,
    outputPadding: (outputPadding, stride) =>
      `Le padding de sortie (${outputPadding}) doit être plus petit que le pas (${stride}).`,
    tooLarge: (upright, reach, cells) =>
      `Le noyau est plus grand que l’entrée le long ${upright ? 'de la hauteur' : 'de la largeur'}\u202f: il couvre ${reach} cellules sur ${cells}.`,
    tooMany: (rows, columns, most) =>
      `Cela ferait ${rows} × ${columns} cellules\u202f; on peut en dessiner au plus ${most} par côté.`,
  } satisfies Translated<typeof wrong>,
};

/** Ce que tout élément peut dire en français. */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'Cette page ne permet pas de lancer un worker.',
  'engine-failed': 'Le moteur d’entraînement n’a pas pu démarrer.',
  'engine-crashed': 'Une erreur est survenue.',
  'recipe-impossible': 'Aucun réseau ne peut être entraîné avec ces réglages.',
  diverged:
    'Il diverge\u202f: la perte n’est plus un nombre fini. Un taux d’apprentissage plus petit suffit le plus souvent.',
  'digits-unavailable': 'Les chiffres d’entraînement n’ont pas pu être chargés.',
  'recording-unavailable': 'Il n’y a pas d’entraînement enregistré à montrer.',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked':
    'Aucun worker ne peut démarrer dans cette page\u202f: l’entraînement se fait dans la page même et peut durer plus longtemps.',
  'engine-failed': 'L’entraînement ne peut pas se faire dans cette page. Vous voyez un entraînement enregistré.',
};

export const translation = {
  convlets: {
    example: 'Par exemple\u202f:',
    missing: 'Une partie de cette figure n’a pas pu être chargée.',
    reload: 'recharger la page',
    none: (attribute, value, names) =>
      `${attribute} n’admet pas la valeur «\u202f${value}\u202f». Valeurs possibles\u202f: ${names}.`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) =>
      `Il n’y a pas de chiffre d’exemple «\u202f${name}\u202f». Les chiffres d’exemple s’appellent 0…9, ou 0:1…9:1 pour le second de chaque classe.`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `un ${digit} manuscrit`,
    matrix: (rows, columns) => `une image ${rows}×${columns}`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `une image ${rows}×${columns} à ${channels} canaux`,
    file: 'une image',
    tooLarge: (rows, columns, most) =>
      `L’entrée a ${rows}×${columns} nombres\u202f; au-delà de ${most}×${most}, on ne distingue plus rien.`,
    noMatrix: (text, most) =>
      `L’entrée «\u202f${text}\u202f» n’est pas une matrice\u202f: toutes les lignes doivent avoir autant de nombres, avec au plus ${most} lignes et colonnes.`,
    notLoaded: (url) =>
      `L’image «\u202f${url}\u202f» n’a pas pu être chargée\u202f: elle est introuvable, ce n’est pas une image, ou son serveur n’autorise pas les autres sites à la lire (CORS).`,
    noCanvas: 'Ce navigateur ne permet pas à la page de lire des images.',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `«\u202f${text}\u202f» n’est pas un nombre.`,
    seed: 'La graine doit être un nombre entier de 0 à 4294967295.',
    bias: 'Le biais n’est pas un nombre.',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" est inconnu\u202f; les jumeaux sont ${names}.`,
    layer: (twin, first, layer) =>
      `De twin="${twin}", seule la première couche, ${first}, est enregistrée, pas ${layer}.`,
    recipe: (twin) =>
      `twin="${twin}" est un jumeau de la recette look\u202f; ce réseau-ci est entraîné avec une autre.`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `Le noyau «\u202f${text}\u202f» n’est pas une matrice de nombres d’au plus ${most}×${most}\u202f: les lignes se terminent par un point-virgule et ont la même longueur.`,
    stride: (stride) => `Le pas doit être un nombre entier d’au moins 1, pas ${stride}.`,
    dilation: (dilation) => `La dilatation doit être un nombre entier d’au moins 1, pas ${dilation}.`,
    padding: 'Le padding doit être valid, same ou un nombre entier d’au moins 0.',
    tooLarge: (rows, columns, height, width) =>
      `Le noyau couvre ${rows}×${columns} pixels\u202f; avec son padding, l’image en a ${height}×${width}.`,
    largeMap: (rows, columns, most) =>
      `La carte de caractéristiques aurait ${rows}×${columns} cellules\u202f; au-delà de ${most}×${most}, on ne distingue plus rien.`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'Une version plus récente de cette figure l’a enregistré.',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};

/** Ce que dit <patch-pull> en français. */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const translation = {
  'patch-pull': {
    figure: 'Comment les régions d’une image tirent sur un filtre',
    digit: (size) => `Chiffre ${size}×${size}`,
    digitLabel: (name, size) => `${capital(name)}, ${size} sur ${size} pixels`,
    filter: (filter) => `Filtre ${filter + 1}`,
    filterLabel: (filter, kernel) => `Poids du filtre ${filter + 1}, ${kernel} sur ${kernel}`,
    map: 'Sa carte',
    mapLabel: (filter, side) => `Carte de caractéristiques du filtre ${filter + 1}, ${side} sur ${side}`,
    towards: '−δ\u202f: + attire, − repousse',
    towardsShort: '−δ en chaque place',
    towardsLabel: (count, toward) =>
      `Moins delta en chaque place de la carte\u202f: ${count} places ne sont pas nulles, ${toward} tirent vers leur patch et ${count - toward} en éloignent`,
    cell: (row, column, delta) => `Ligne ${row + 1}, colonne ${column + 1}\u202f: δ = ${delta}`,
    mapCell: (row, column, value) => `Ligne ${row + 1}, colonne ${column + 1}\u202f: ${value}`,
    patch: 'Patch',
    patchLabel: (row, column) =>
      `Le patch du chiffre dont le premier pixel est en ligne ${row + 1}, colonne ${column + 1}`,
    pull: 'Sa traction, −δ·patch',
    pullShort: '−δ·patch',
    pullLabel: 'Traction de cette région\u202f: moins delta fois son patch',
    sum: (count, all) => `Somme de ${count} sur ${all}`,
    sumLabel: (count, all) => `Somme des tractions de ${count} régions sur ${all}`,
    goal: '−∂L/∂W',
    goalLabel: 'Moins le gradient de la perte par rapport au filtre\u202f: là où le filtre doit aller',
    full: (value) => `couleur pleine = ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: 'attire',
    away: 'repousse',
    nothing: 'aucune traction',
    course: (label) => `‖∂L/∂W‖ (barres) et p(${label}) (ligne) au fil de l’entraînement`,
    courseShort: (label) => `‖∂L/∂W‖ (barres), p(${label}) (ligne)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `La force de la traction passe de ${first} au début à ${last} à la fin de l’entraînement, tandis que la probabilité de ${label} passe de ${firstP} à ${lastP}`,
    step: (step) => `étape ${step}`,
    position: 'Région',
    regionText: (index, count) => `région ${index} sur ${count}`,
    play: 'Additionner les régions',
    pause: 'Pause',
    back: 'Une région en arrière',
    forward: 'Une région en avant',
    more: 'Autres réglages',
    filterChoice: 'Filtre',
    digitChoice: 'Chiffre',
    own: 'le vôtre',
    answer: 'Bonne réponse',
    training: 'Étape d’entraînement',
    loading: 'Un réseau va regarder le chiffre.',
    toPatch: (index, count, delta) =>
      `Région ${index} sur ${count}\u202f: δ = ${delta}, donc le filtre est attiré vers ce patch.`,
    fromPatch: (index, count, delta) =>
      `Région ${index} sur ${count}\u202f: δ = ${delta}, donc le filtre est repoussé loin de ce patch.`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `Poids en ligne ${row + 1}, colonne ${column + 1}\u202f: cette région ajoute −δ · pixel = ${factor} · ${pixel} ≈ ${product}. ${
        count === 1 ? 'La première région y donne' : `Les ${count} premières régions y totalisent`
      } ${sum}, et −∂L/∂W vaut ${goal}.`,
    none: 'Aucune région ne tire sur ce filtre\u202f: δ est nul partout, car le filtre ne répond nulle part.',
    silence: (row, column, why) =>
      `δ = 0 en ligne ${row + 1}, colonne ${column + 1}\u202f: ${
        {
          'not-positive': 'la somme n’y est pas supérieure à zéro, ReLU ne laisse rien passer, donc rien ne revient.',
          outdone: 'un voisin a gagné le max-pooling, et rien ne revient à cette place.',
          unheard: 'aucune réponse des couches supérieures n’en dépend.',
        }[why]
      } Ce patch ne tire pas.`,
    all: (count, difference) =>
      `Les ${count} régions sont toutes additionnées\u202f: la somme est −∂L/∂W, et s’écarte de −(I ⋆ δ) de ${difference}\u202f; c’est l’arrondi.`,
    state: (label, probability, strength) => `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}.`,
    small: 'La prédiction est presque juste, donc la traction est faible.',
    large: 'La prédiction est loin d’être juste, donc la traction est forte.',
    paper: (paper, ink) =>
      `Pour le réseau, le papier vaut ${paper} et l’encre ${ink}\u202f: le papier d’un patch est tiré dans l’autre sens, un peu.`,
    table: 'Les régions en tableau',
    tableCaption: (filter) => `Régions qui tirent sur le filtre ${filter + 1}, les plus fortes d’abord`,
    columns: ['région', 'ligne', 'colonne', 'δ', 'traction'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit} manuscrit` : `un ${digit} manuscrit`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `L’entrée «\u202f${input.slice(0, 40)}\u202f» n’est pas un chiffre. Une entrée est digit:0 … digit:9, ou digit:0:1 … digit:9:1 pour le second exemplaire de chacun.`,
    badFilter: (filter, filters) =>
      `Il n’y a pas de filtre ${filter}\u202f: la première couche en a ${filters}, comptés à partir de 0.`,
    badAnswer: (answer) => `La bonne réponse doit être un chiffre 0 … 9, et non ${answer}.`,
    badSession:
      'Ce réseau n’a pas été entraîné sur des images de chiffres telles quelles\u202f; aucune région d’un chiffre ne tire sur ses filtres.',
    badSize: (size, wanted) => `Le réseau regarde des images de ${wanted}×${wanted} pixels, et non ${size}×${size}.`,
  } satisfies Translated<typeof wrong>,
};

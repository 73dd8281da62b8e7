/** Ce que dit <digit-input> en français. */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'digit-input': {
    figure: 'Une surface pour dessiner, et l’image qu’en reçoit un réseau',
    pad: 'Dessinez ici',
    padLabel: (name) => `Surface de dessin\u202f: ${name}`,
    blankPad: 'une feuille vierge',
    padRole: 'surface de dessin',
    padKeys:
      'Les flèches déplacent le stylo. Maintenez Espace pour dessiner, ou appuyez sur Entrée pour poser et lever le stylo.',
    keys: 'Flèches\u202f: déplacer, Espace\u202f: dessiner',
    invitation: 'Faites votre dessin',
    blankInvitation: 'Un chiffre, ou ce que vous voulez',
    dropHere: 'Déposez l’image',
    network: (size) => `Ce que reçoit le réseau, ${size}×${size}`,
    networkLabel: (box) => `Ce que reçoit le réseau, 28 sur 28 pixels\u202f: ${box}`,
    networkBox: (top, bottom, left, right) =>
      `encre de la ligne ${top} à ${bottom} et de la colonne ${left} à ${right}`,
    networkBlank: 'vide',
    cell: (row, column, value) => `Ligne ${row + 1}, colonne ${column + 1}\u202f: ${value}`,
    undo: 'Annuler',
    clear: 'Effacer',
    sample: 'Chiffre',
    none: 'le vôtre',
    choose: 'Choisir une image…',
    drawing: 'votre dessin',
    example: 'un 4 dessiné',
    picture: (file) => `votre image «\u202f${file}\u202f»`,
    pasted: 'votre image',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit} manuscrit` : `un ${digit} manuscrit`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `un autre ${digit}` : digit;
    },
    loading: 'Chargement du chiffre.',
    reading: 'Lecture de l’image.',
    blank:
      'La feuille est vierge. Dessinez à la souris, au doigt ou au stylet, ou avec les flèches et Espace\u202f; ou déposez une image ici.',
    centred: (name, longer, tall, scale) =>
      `${name}\u202f: ${longer} pixels de ${tall ? 'haut' : 'large'} sur la surface. Mis à l’échelle ×${scale}, ce dessin remplit un cadre de 20×20, et son centre de masse (+) vient au milieu de l’image. Ainsi fut préparé tout ce dont le réseau a appris.`,
    here: (row, column, value) =>
      `Le pixel en ligne ${row + 1}, colonne ${column + 1} vaut ${value}\u202f: telle est la part d’encre du carré marqué de la surface.`,
    outside: (row, column) =>
      `Le pixel en ligne ${row + 1}, colonne ${column + 1} vaut 0\u202f: il est hors du cadre auquel le dessin a été ramené, c’est du papier.`,
    penDown: (row, column) => `Stylo posé, ligne ${row}, colonne ${column}.`,
    penUp: (row, column) => `Stylo levé, ligne ${row}, colonne ${column}.`,
    now: (name) => `Le réseau reçoit ${name}.`,
    undone: 'Annulé.',
    cleared: 'La feuille est vierge.',
    table: 'L’image en tableau',
    tableCaption: 'Ce que reçoit le réseau\u202f: 0 est du papier, 1 de l’encre',
    row: 'ligne',
    badPoint: (text, most) =>
      `«\u202f${text}\u202f» n’est pas un point d’un dessin\u202f: il en faut deux nombres de 0 à ${most}, vers la droite et vers le bas.`,
    otherPage:
      'C’est l’adresse d’une image d’une autre page, que cette page n’a pas le droit de lire\u202f: enregistrez d’abord l’image.',
    good: 'un PNG ou un JPEG d’un seul chiffre foncé sur papier clair',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `Il n’y a rien à voir (${name})\u202f: tout est du même gris.`,
    svg: (name) =>
      `«\u202f${name}\u202f» est un dessin SVG, qui n’a pas de pixels propres\u202f: enregistrez-le en PNG.`,
    noImage: (name) => `«\u202f${name}\u202f» n’est pas une image.`,
    largeFile: (name, size, most) => `«\u202f${name}\u202f» fait ${size}\u202f; on en lit au plus ${most}.`,
    damaged: (name) =>
      `«\u202f${name}\u202f» ne peut pas être ouvert\u202f: le fichier est endommagé, ou d’un type que ce navigateur ne connaît pas.`,
    largeImage: (name, width, height) => `«\u202f${name}\u202f» est trop grande\u202f: ${width}×${height} pixels.`,
  } satisfies Translated<typeof files>,
};

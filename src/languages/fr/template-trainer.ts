/** Ce que dit <template-trainer> en français. */
import type { asideWords as asides } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords as more } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords as variants } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq'];
const count = (number: number): string => COUNTS[number];

export const translation = {
  'template-trainer': {
    figure: 'Un réseau entraîné sur une seule image',
    only: (narrow) => (narrow ? 'Image x' : 'La seule image x'),
    the: (name) => `le ${name}`,
    imageGrid: (name) => `L’image d’entraînement\u202f: ${name}, 28 sur 28 pixels`,
    pixel: (row, column, ink) => `ligne ${row}, colonne ${column}\u202f: ${ink}`,
    start: 'Départ aléatoire',
    plusImage: 'Changement\u202f: c · x',
    plus: 'Changement',
    now: (step) => `Après ${step} ${step === '1' ? 'étape' : 'étapes'}`,
    likeImage: 'corrélation avec x',
    cosine: 'et son cosinus avec x',
    asked: 'Question\u202f:',
    answers: 'il répond',
    answer: (digit, chance, shown) => `Devant ${shown}, le réseau répond ${digit} avec ${chance}.`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `Probabilité de la bonne réponse\u202f: ${from} au départ, ${chance} maintenant.`,
    filters: 'Les cinq filtres',
    filter: (k, start = '', change = '', now = '') =>
      `Filtre ${k}\u202f: ${start}, changement ${change}, maintenant ${now}`,
    verdict: {
      positive: (name) => (name ? `un ${name}` : 'un morceau'),
      negative: () => 'négatif',
      noise: () => 'bruit',
      dead: () => 'mort',
    },
    columns: ['Filtre', 'Ressemblance au départ', 'c', 'Cosinus', 'Ressemblance maintenant', 'Verdict'],
    table: 'Les nombres en tableau',
    transport: {
      play: 'Lire l’entraînement',
      pause: 'Pause',
      back: 'Une étape en arrière',
      forward: 'Une étape en avant',
      position: 'Étape de l’entraînement',
    },
    stepOf: (step, steps) => `étape ${step} sur ${steps}`,
    show: 'Lui montrer',
    own: 'sa propre image',
    digit: (name) => `un ${name.charAt(0)}${name.includes(':') ? ' d’une autre main' : ''}`,
    allInk: 'tout encre',
    more: 'Autres réglages',
    loading: 'Chargement…',
    atStart: (what, chance) =>
      `Cinq filtres de nombres aléatoires. Le réseau ne sait encore rien\u202f: il prédit ${what} avec une probabilité de ${chance}. Maintenant il est entraîné sur cela et rien d’autre.`,
    during: (step, chance) =>
      `Étape ${step}\u202f: chaque filtre ne se déplace que le long de l’image. Les uns l’ajoutent, les autres la soustraient. Probabilité de la bonne réponse\u202f: ${chance}.`,
    done: (positive, negative) =>
      `${count(positive)} des filtres ${positive === 0 ? 'n’est devenu' : positive === 1 ? 'est devenu' : 'sont devenus'} l’image, ${count(negative).toLowerCase()} son négatif\u202f: le vote de chacun a décidé. Chaque changement est c fois l’image\u202f; là où elle est vide, le bruit reste à jamais. Le réseau répond désormais la même chose à tout\u202f: montrez-lui un 9.`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'L’image est dans chaque filtre, ajoutée ou soustraite\u202f; là où il est écrit bruit, le départ aléatoire la cache.',
    relu: (dead) =>
      dead === 1
        ? `${count(dead)} des cinq filtres a répondu à l’image par moins de 0. ReLU en fait 0, aucun gradient ne passe, et il ne bouge jamais\u202f: il est mort.`
        : `${count(dead)} des cinq filtres ont répondu à l’image par moins de 0. ReLU en fait 0, aucun gradient ne passe, et ils ne bougent jamais\u202f: ils sont morts.`,
    adam: 'Adam divise chaque gradient par sa propre taille, donc tous les pixels d’encre se déplacent d’autant\u202f: le changement est la silhouette, et non plus c fois l’image.',
    decayed: (cosine) =>
      `Le weight decay réduit ce que l’entraînement ne renouvelle pas\u202f: le bruit s’efface et l’image reste. Le changement contient maintenant aussi moins le bruit (cosinus avec x\u202f: ${cosine}).`,
    mixture: (cosine) =>
      `Chaque changement est un mélange des images, tant de l’une plus tant de l’autre (cosinus avec le meilleur mélange\u202f: ${cosine}). Des filtres aussi grands que l’image copient ce qu’on leur montre. Bien des chiffres partagent des formes\u202f: de petits filtres partagés servent donc mieux.`,
    crowd:
      'Chaque image tire, et le filtre devient ce qu’elles ont en commun. Un filtre de pleine taille a besoin d’une copie pour chaque chose\u202f; de petits filtres peuvent être partagés.',
    pieces:
      'Seule la place qui répond le plus fort instruit le filtre, qui devient donc un morceau de l’image\u202f: une découpe, exactement. Les filtres qui doivent répondre moins deviennent flous, car leur meilleure place ne cesse de bouger.',
    meanPiece:
      'Toutes les places instruisent également le filtre\u202f: il devient la moyenne de tous les morceaux de l’image, un flou.',
    mixedPieces:
      'Chaque place a ses propres votes, donc certains morceaux attirent et d’autres repoussent\u202f: le filtre devient un mélange tacheté de morceaux.',
    fooled: (shown, digit, chance) =>
      `Devant ${shown}, il répond ${digit}\u202f: ${chance}. Il a appris à dire ${digit}, pas à reconnaître ce qu’est un ${digit}\u202f: il n’y avait rien dont le distinguer.`,
    probed: (shown, digit, chance) => `Devant ${shown}, le réseau répond ${digit}\u202f: ${chance}.`,
    full: (times, digit, chance) =>
      `Plein d’encre, nulle part un chiffre\u202f: un filtre qui est exactement l’image lui donne un score ${times} fois plus élevé qu’à l’image elle-même. Un score élevé n’est pas une ressemblance. Le réseau répond ${digit}\u202f: ${chance}.`,
    why: (k, own, others, c, up) =>
      `Le filtre ${k} part avec un vote de ${own} pour la bonne réponse et, en moyenne, de ${others} pour les autres\u202f: ${up ? 'plus' : 'moins'} pour elle, donc l’entraînement ${up ? 'ajoute l’image' : 'soustrait l’image'}, à la fin ${c} fois.`,
    whyElse: (k, own, others, c) =>
      `Le filtre ${k} part avec un vote de ${own} pour la bonne réponse et, en moyenne, de ${others} pour les autres. Mais les votes apprennent aussi\u202f: à la fin, l’image a été ajoutée ${c} fois.`,
    about: (k, verdict, likeness) => `Filtre ${k}\u202f: ${verdict} (${likeness}).`,
    deadFilter: (k) =>
      `Au départ, le filtre ${k} a répondu à l’image par moins de 0. ReLU n’y laisse passer aucun gradient\u202f: il est mort et garde ses nombres aléatoires.`,
    inked: (k, start, ink, change, now, exact) =>
      `Un pixel du filtre ${k}\u202f: il valait ${start} au départ, l’entraînement a ajouté c · x = ${change} (ici x = ${ink}), ce qui fait ${now}${exact ? '' : ' (arrondi)'}.`,
    blank: (k, start) =>
      `L’image est vide ici, x = 0\u202f: ce poids du filtre ${k} ne reçoit aucun gradient et reste ${start} à jamais.`,
    other: (k, start, now) => `Ce pixel du filtre ${k}\u202f: ${start} au départ, ${now} maintenant.`,
  } satisfies Translated<typeof asides>,
  'template-trainer.more': {
    images: 'Entraîné sur',
    imageChoices: {
      '4': 'un 4',
      '4 7': 'un 4 et un 7',
      '4 9': 'un 4 et un 9',
      '0 1 4': 'un 0, un 1 et un 4',
      '0 1 2 3 4 5 6 7 8 9': 'un de chaque chiffre',
      '4*100': 'cent 4',
      '4*100 9*100': 'des 4 contre des 9, 100 chacun',
    },
    own: 'les miennes',
    size: 'Filtres',
    sizeOf: (size) => `${size}×${size}`,
    head: 'Ensuite',
    heads: { flatten: 'toutes les places', average: 'moyenne des places', max: 'meilleure place' },
    activation: 'Activation',
    activations: { linear: 'aucune', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoïde' },
    optimizer: 'Optimiseur',
    optimizers: { sgd: 'SGD', decay: 'SGD, weight decay', adam: 'Adam' },
    seed: 'Autre départ aléatoire',
    std: 'Bruit au départ (écart-type)',
    curve: 'À quel point l’image devient visible',
    curveLabel: (low, lowValue, high, highValue) =>
      `Corrélation médiane des filtres entraînés avec l’image, selon le bruit au départ\u202f: ${lowValue} pour un écart-type de ${low}, ${highValue} pour ${high}.`,
    correlation: '|corrélation| médiane',
    glorot: 'usuel (Glorot)',
    unclear: 'difficile à voir',
  } satisfies Translated<typeof more>,
  'template-trainer.variants': {
    images: 'Les images',
    means: (count) => `Moyennes de ${count}`,
    right: 'p(juste)',
    answers: 'les bonnes réponses',
    likeImages: 'image la plus proche, corrélation',
    likePiece: 'morceau de x le plus proche, corrélation',
    likeMean: 'corrélation avec le morceau moyen',
    cosineImages: 'image la plus proche, cosinus',
    cosinePiece: 'morceau le plus proche, cosinus',
    cosineMean: 'cosinus avec le morceau moyen',
    outOfRange: (name, whole, least, most) =>
      `${name} doit être un nombre ${whole ? 'entier ' : ''}de ${String(least)} à ${String(most)}.`,
    badCount: (most) => `Nommez de une à ${String(most)} images.`,
    tooMany: (most) => `Il y a ${String(most)} images de chaque chiffre.`,
    oneImage: 'Des filtres plus petits que l’image s’entraînent sur une seule image.',
    tooLong: 'Autant d’étapes sur autant d’images prendraient trop de temps.',
    diverged: 'Avec ce taux d’apprentissage, les poids croissent au-delà de toute borne.',
  } satisfies Translated<typeof variants>,
};

/** Ce que dit <kernel-learner> en français. */
import type { rareWords as rare } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: 'Des nombres aléatoires apprennent à être un filtre',
    loading: 'Chargement…',
    transport: {
      play: 'Lire',
      pause: 'Pause',
      back: 'Une étape en arrière',
      forward: 'Une étape en avant',
      position: 'Étape',
    },
    again: 'Nouveau départ aléatoire',
    more: 'Plus à apprendre, autres réglages',
    table: 'Les poids en tableau',
    taps: ['gauche', 'milieu', 'droite'],
    place: 'Place dans le signal',
    point: 'Pointez une place du signal\u202f: ce que le filtre en fait s’affichera ici.',
    filter: () => 'Le filtre',
    scale: (largest) => `× ${largest}`,
    signal: 'Un signal qu’il n’a jamais vu',
    legend: '○ vrai pic\u2003● dit\u202f: un pic\u2003× faux',
    path: () => 'Poids ÷ le plus grand, étape par étape',
    accuracy: 'Justes sur nouveaux signaux',
    accuracyShort: 'Nouveaux signaux',
    record: ['appris', '[−1 1 −1]', '[−½ 1 −½]'],
    never: 'jamais un pic',
    percent: (value) => `${value}\u202f%`,
    placeText: (place, answer, peak) => `place ${String(place)}\u202f: ${answer}, ${peak ? 'un pic' : 'pas de pic'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `Étape ${step}. Poids à gauche, au milieu, à droite\u202f: ${filters}. Places justes dans de nouveaux signaux\u202f: ${right}.`,
    columns: ['étape', 'perte'],
    tableCaption: (seed) => `Poids et perte, graine ${String(seed)}`,
    start: (signs, right, never) =>
      `Étape 0\u202f: des nombres aléatoires, signes ${signs}. Ils ont raison à ${right} des places\u202f; ne rien marquer du tout aurait raison à ${never}. Lancez la lecture\u202f: les erreurs seules les tourneront.`,
    growing: (step, signs, right) =>
      `Étape ${step}\u202f: les signes sont ${signs}. Les erreurs sur 32 nouveaux signaux viennent de pousser chaque poids\u202f; juste à ${right} des nouvelles places.`,
    found: (step, right, guess) =>
      `Étape ${step}\u202f: − + −. Une place compte quand elle dépasse ses deux voisines\u202f; personne ne l’a dit au filtre. Juste à ${right} des nouvelles places, [−1 1 −1] à ${guess}.`,
    done: (shape, scale, right, guess) =>
      `Personne ne l’a conçu, et pourtant chaque départ finit dans cette forme\u202f: [${shape}] × ${scale}. L’échelle est libre\u202f: elle dit seulement à quel point le filtre est sûr. Juste à ${right}\u202f; à la main, avec le meilleur seuil, [−1\u00a01\u00a0−1] obtient ${guess}.`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'Le chiffre' : 'Une image jamais vue'),
    inputShort: 'Image',
    learned: (step) => `Appris, étape ${step}`,
    learnedShort: (step) => `Étape ${step}`,
    target: 'À trouver',
    now: 'Sa sortie',
    wanted: 'Sortie voulue',
    nowShort: 'Sortie',
    wantedShort: 'Voulue',
    errors: 'Erreur sur cette image\u202f: moyenne (obtenu − voulu)²',
    errorsShort: 'Erreur\u202f: moy. (obtenu − voulu)²',
    size: (rows, columns) => `${String(rows)} sur ${String(columns)}`,
    output: (row, column, value) => `ligne ${String(row)}, colonne ${String(column)}\u202f: ${value}`,
    here: (now, wanted, error) =>
      `Ici il donne ${now}, on veut ${wanted}\u202f: écart ${error}. Les carrés de toutes ces erreurs poussent les poids.`,
    start: (count, error) =>
      `Étape 0\u202f: ${count} nombres aléatoires. Ils ne voient que des images et ce que le filtre caché en fait. Erreur ${error}.`,
    growing: (step, error, off) =>
      `Étape ${step}\u202f: erreur ${error}\u202f; le poids le plus éloigné est encore à ${off}.`,
    found: (off) =>
      `Trouvé, échelle comprise\u202f: aucun poids n’est à plus de ${off}. Ici la cible est un nombre, pas oui ou non, donc l’échelle s’apprend aussi.`,
    alike: (error, off) =>
      `La sortie est presque juste (erreur ${error}), et pourtant un poids est encore à ${off}\u202f: les pixels voisins d’un chiffre se ressemblent tant que d’autres filtres font presque la même chose.`,
    short: (step, error, off) =>
      `Après ${step} étapes, l’erreur est ${error} et un poids est à ${off}\u202f: plus d’étapes s’approchent davantage.`,
    summary: (learned, target, error) =>
      `Filtre appris\u202f: ${learned}. Filtre à trouver\u202f: ${target}. Erreur quadratique moyenne\u202f: ${error}.`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `Après ${step} étapes, les signes sont ${signs}, juste à ${right}. Plus d’étapes, ou un autre taux, iront plus loin.`,
    diverged: (step) =>
      `À l’étape ${step}, les poids se sont emballés\u202f: le taux est trop grand, chaque pas dépasse le but. Essayez un taux plus petit.`,
    badInit: (text, count) =>
      `Le départ «\u202f${text}\u202f» n’est ni normal, ni zeros, ni ${String(count)} nombres de −100 à 100.`,
    badRate: (most) => `Le taux est un nombre strictement positif, au plus ${String(most)}.`,
    badSteps: (most) => `Le nombre d’étapes est un entier de 1 à ${String(most)}.`,
  } satisfies Translated<typeof rare>,
  'kernel-learner.extras': {
    task: 'Apprendre',
    tasks: {
      peaks: 'à trouver les pics',
      'two-filters': 'les pics, avec deux filtres',
      'sobel-x': 'Sobel, gauche à droite',
      'sobel-y': 'Sobel, haut en bas',
      laplacian: 'laplacien',
      sharpen: 'accentuer',
      emboss: 'relief',
      gaussian: 'flou gaussien',
      difference: 'la différence [1 −1]',
    },
    signals: 'Signaux',
    images: 'Images',
    seed: 'Graine',
    rate: 'Taux',
    kinds: {
      uniform: 'bruit uniforme',
      normal: 'bruit normal',
      walk: 'marches aléatoires',
      spikes: 'pointes rares',
    },
    pictures: { noise: 'bruit', digit: 'un chiffre' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `Filtre ${String(k)}`,
    path: (k) => `Filtre ${String(k)}, étape par étape`,
    start: (right) =>
      `Étape 0\u202f: deux filtres aléatoires et une unité qui les lit, juste à ${right} des places. Comment vont-ils se partager le travail\u202f?`,
    growing: (step, right) =>
      `Étape ${step}\u202f: juste à ${right} des nouvelles places. Un filtre doit peser les deux voisins dans une seule somme\u202f; deux peuvent regarder chacun à part.`,
    done: (left, right) =>
      `Ils se partagent le travail\u202f: le filtre 1 compare avec le voisin de ${left ? 'gauche' : 'droite'}, le filtre 2 avec l’autre, et l’unité qui lit demande les deux\u202f: plus grand qu’à gauche ET qu’à droite. Juste à ${right}.`,
    alike: (step, right) =>
      `Étape ${step}\u202f: les deux filtres sont partis pareils, donc chaque étape les déplace pareillement\u202f: deux filtres font le travail d’un seul, juste à ${right}. Ce sont les départs aléatoires qui distinguent les filtres.`,
    stuck: (step, right) =>
      `Après ${step} étapes, ce départ n’a pas trouvé les deux différences\u202f: juste à ${right}. Avec deux filtres, la perte a plus d’une vallée\u202f; un autre départ tombera peut-être dans la meilleure.`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: 'y est la sigmoïde de w glissé sur u, plus b',
    twoFilters:
      'y est la sigmoïde de v 1 h 1 plus v 2 h 2 plus c, où chaque h est la sigmoïde de son filtre glissé sur u, plus le biais de ce filtre',
  } satisfies Translated<typeof formula>,
};

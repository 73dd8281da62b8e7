/** Ce que dit <filter-grid> en français. */
import type {
  evidenceWords as evidence,
  TwinNumbers,
} from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

const rights = ({ right }: TwinNumbers): string =>
  right ? `il lit correctement ${right[0]} des chiffres mis de côté (cet entraînement-ci ${right[1]}), et ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `un bord ou une barre décrit ses filtres avec un R² de ${twin} en moyenne (cet entraînement-ci ${run})`;
const wider =
  (start: string) =>
  (numbers: TwinNumbers): string =>
    `Le jumeau est parti de filtres aléatoires plus larges (${start})\u202f: ${rights(numbers)}ses filtres ont encore un cosinus de ` +
    `${numbers.start[0]} avec leur départ (cet entraînement-ci ${numbers.start[1]}). Des filtres n’ont pas besoin d’avoir l’air appris pour fonctionner.`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `Filtres de ${layer}`,
    filter: (number) => `filtre ${number}`,
    grid: (layer, count, rows) => `${layer}\u202f: ${count} filtres de ${rows} sur ${rows} poids`,
    empty: (filter) => `filtre ${filter}, pas encore de poids`,
    option: (filter, least, most, likeness) =>
      `filtre ${filter}\u202f: poids de ${least} à ${most}${likeness ? `, cosinus avec son départ ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `filtre ${filter}, ligne ${row}, colonne ${column}\u202f: poids ${value}`,
    startedAt: (value) => ` (à l’étape 0\u202f: ${value})`,
    rows: {
      start: (most) => `à l’étape 0\u202f: aléatoire, au plus ±${most}`,
      now: (step) => `maintenant, étape ${step}`,
      change: (step) => `changement de l’étape 0 à l’étape ${step}`,
    },
    twin: {
      random: (most) => `jamais entraîné\u202f: au plus ±${most}`,
      glorot: (most) => `jumeau, départ plus large de Glorot\u202f: au plus ±${most}`,
      he: (most) => `jumeau, départ plus large de He\u202f: au plus ±${most}`,
      constant: (most) => `jumeau, tous les poids partis de 0,1\u202f: au plus ±${most}`,
      'shuffled-labels': (most) => `jumeau aux étiquettes mélangées\u202f: au plus ±${most}`,
      'permuted-pixels': (most) => `jumeau aux pixels mélangés\u202f: au plus ±${most}`,
    },
    negative: 'négatif',
    positive: 'positif',
    scaleFixed: 'une échelle par filtre, la même à toutes les étapes',
    scaleFrame: 'échelle automatique\u202f: intensités non comparables d’une étape à l’autre',
    channelNote: (channel, channels) => `canal d’entrée ${channel} sur ${channels}`,
    waiting: 'Chaque carré montrera un filtre\u202f: une petite grille de poids. L’entraînement enregistré arrive.',
    notTrained: 'Chaque carré montre un filtre\u202f: une petite grille de poids. Aucun entraînement à montrer encore.',
    random: 'Étape 0\u202f: des nombres aléatoires. L’entraînement n’a encore rien changé.',
    randomAndSmall: (most) =>
      `Étape 0\u202f: des nombres aléatoires, au plus ±${most}, si petits à côté de ce qu’en fait l’entraînement qu’on les voit à peine.`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share =
        cosine < -0.5
          ? 's’est retourné contre'
          : size > 0.9
            ? 'a presque le motif de'
            : size > 0.5
              ? 'a beaucoup en commun avec'
              : 'a peu en commun avec';
      return `Étape ${step}\u202f: le filtre ${filter} ${share} son départ aléatoire (cosinus ${shown}\u202f; 1 serait le même motif).`;
    },
    step: (step) => `Étape ${step}.`,
    stepOf: (step, steps) => `étape ${step} sur ${steps}`,
    play: 'Lire l’entraînement',
    again: 'Relire l’entraînement',
    pause: 'Pause',
    back: 'Retour au départ aléatoire',
    slider: 'Étape de l’entraînement',
    channel: 'canal d’entrée',
    numbers: 'Nombres',
    large: (filter, rows) => `Le filtre ${filter} en nombres, ${rows} sur ${rows}`,
    values: (filter, step, matrix) => `Filtre ${filter} à l’étape ${step}, ligne par ligne\u202f: ${matrix}.`,
    table: 'Les poids en tableau',
    tableCaption: (filter, layer, step) => `Poids du filtre ${filter} de ${layer} à l’étape ${step}`,
    columns: {
      channel: 'canal d’entrée',
      row: 'ligne',
      column: 'colonne',
      weight: 'poids',
      start: 'poids à l’étape 0',
    },
    badCompare: (given) =>
      `compare="${given}" n’est pas connu\u202f; les valeurs sont "none", "before-after", "change" ou "timeline".`,
    badLayer: (given, known) =>
      `layer="${given}" n’est pas une couche de convolution de ce réseau\u202f; ses couches de convolution sont ${known}.`,
    badFilter: (given, last) =>
      `filter="${given}" n’est pas un des filtres de cette couche\u202f; ils sont comptés de 0 à ${last}.`,
    badChannel: (given, last) =>
      `channel="${given}" n’est pas un des canaux d’entrée de cette couche\u202f; ils sont comptés de 0 à ${last}.`,
    noFilters: 'Ce réseau n’a pas de couche de convolution, donc pas de filtres à montrer.',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `Le jumeau n’a jamais été entraîné\u202f: ${fits(numbers)}.`,
      glorot: wider('règle de Glorot'),
      he: wider('règle de He'),
      constant: (numbers) =>
        `Le jumeau est parti de tous les poids à 0,1\u202f: ${rights(numbers)}ses filtres restent à jamais un seul et même filtre ` +
        `(plus grande différence ${numbers.apart}).`,
      'shuffled-labels': (numbers) =>
        `Le jumeau a vu les mêmes chiffres avec des étiquettes mélangées\u202f: ${rights(numbers)}${fits(numbers)}. ` +
        `Sans vraies étiquettes, pas de telle structure.`,
      'permuted-pixels': (numbers) =>
        `Le jumeau a vu chaque chiffre avec ses pixels mélangés de la même façon\u202f: ${rights(numbers)}${fits(numbers)}. ` +
        `Là où les voisins ne veulent rien dire, il n’y a pas de bords.`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `Un bord ou une barre orientés décrivent ${count} filtres sur ${filters} avec un R² supérieur à 0,6, en moyenne ${mean}. ` +
      `Du bruit atteint ${white} s’il est blanc, ${smooth} s’il est aussi lisse que ces filtres${marked ? ' (les repères)' : ''}.`,
    fitTitle: (r2, pattern, white, smooth) =>
      `Le meilleur ajustement est ${pattern}, R² ${r2}. Du bruit blanc atteint ${white} en moyenne, du bruit aussi lisse ${smooth}.`,
    edge: (angle) => `un bord perpendiculaire à ${angle}°`,
    bar: (angle) => `une barre perpendiculaire à ${angle}°`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `En moyenne, les filtres ont un cosinus de ${toEnd} avec ce qu’ils sont à l’étape ${last}, et de ${toStart} avec leur départ.`,
    timelineEnd: (early, last, cosine, toStart) =>
      `L’essentiel s’est passé tôt\u202f: dès l’étape ${early} sur ${last}, les filtres avaient en moyenne un cosinus de ${cosine} avec ` +
      `ce qu’ils sont maintenant. Avec leur départ, il est de ${toStart}.`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `Avec les réglages habituels d’un tutoriel, les filtres restent surtout leur départ aléatoire\u202f: après ${steps} étapes, ${accuracy} des ` +
      `chiffres mis de côté sont justes, mais le cosinus avec le départ est encore de ${cosine} en moyenne. Le changement est lisse ` +
      `et ressemble à un bord (corrélation entre poids voisins ${change[1]}, R² ${change[0]}), le filtre non ` +
      `(${filter[1]}, R² ${filter[0]}).`,
    frame: (filter, step, least, most, cosine) =>
      `filtre ${filter} à l’étape ${step}\u202f: poids de ${least} à ${most}${cosine ? `, cosinus avec son départ ${cosine}` : ''}`,
    noFrame: (filter, step) => `filtre ${filter} à l’étape ${step}\u202f: pas encore connu`,
    changeOf: (filter, least, most) =>
      `filtre ${filter}, changement de la première à la dernière étape\u202f: de ${least} à ${most}`,
    timelineLabel: (layer, count) =>
      `${layer}\u202f: ${count} filtres, une rangée chacun, à des étapes de l’entraînement de gauche à droite`,
    twinLabel: 'Les mêmes étapes du jumeau',
    step: 'étape',
    change: 'changement',
  } satisfies Translated<typeof evidence>,
};

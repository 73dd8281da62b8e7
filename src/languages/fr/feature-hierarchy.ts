/** Ce que dit <feature-hierarchy> en français. */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} et ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'Ce que répondent les unités d’un réseau entraîné',
    loading: 'Chargement…',
    table: 'Les nombres en tableau',
    digit: 'Chiffre',
    drawn: 'de la page',
    sampleName: (name) => `un ${name.charAt(0)} manuscrit`,
    rows: {
      conv1: { finds: 'Bords et traits', sees: (side) => `la couche 1 voit ${side} × ${side} px` },
      conv2: { finds: 'Arcs, coins, barres', sees: (side) => `la couche 2 voit ${side} × ${side} px` },
      output: { finds: 'Chiffres entiers', sees: (side) => `les classes voient les ${side} × ${side} px` },
    },
    badUnit: (layer, count) => `La couche ${layer} a ${String(count)} unités, comptées à partir de 0.`,
    units: 'Toutes les unités, couche par couche',
    unitName: (layer, number, index) =>
      ({ conv1: `Couche 1, filtre ${number}`, conv2: `Couche 2, filtre ${number}` })[layer] ??
      `Classe ${String(index)}`,
    answersHere: (value, share) => `répond ici ${value}, soit ${share} de sa plus grande réponse`,
    filter: 'ses poids',
    ideal: 'patch idéal',
    here: 'dans ce chiffre',
    best: (searched) => `meilleur de ${searched}`,
    pleasing: 'gardée lisse',
    fooling: 'laissée libre',
    p: (p) => `p = ${p}`,
    answer: (value) => `réponse ${value}`,
    nine: (searched) => `Ses neuf meilleurs de ${searched}`,
    nineShort: 'Ses neuf meilleurs',
    meanTitle: (name) => `réponse moyenne à chaque chiffre\u202f: ${name.charAt(0).toLowerCase() + name.slice(1)}`,
    means: (name, means) => `Moyenne des plus fortes réponses à chaque chiffre, ${name}\u202f: ${means}`,
    picture: (digit) => `Le chiffre choisi, ${digit}`,
    window: (size, row, column) =>
      `les ${size} sur ${size} pixels à partir de la ligne ${row}, colonne ${column} sont marqués`,
    examples: (name, labels) =>
      `Les neuf chiffres auxquels répond le plus cette unité (${name}), avec la place\u202f: ${labels.join(', ')}`,
    option: (name, answer, classes) =>
      `${name}\u202f: ${answer}\u202f; chiffres de ses neuf meilleurs\u202f: ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name}\u202f: à ce chiffre, la réponse est ${value} à l’endroit marqué, ${share} de sa plus grande. Le patch auquel la réponse serait la plus forte est connu\u202f: de l’encre exactement là où un poids est positif. Il obtiendrait ${most}\u202f; le meilleur vrai patch obtient ${best}.`,
      conv2: (name, value, share) =>
        `${name}\u202f: à ce chiffre, la réponse est ${value} à l’endroit marqué, ${share} de sa plus grande. `,
      shared: (classes, favourites) =>
        `Chiffres de ses neuf meilleurs morceaux\u202f: ${list(classes)}. Plusieurs chiffres partagent cette forme, donc le filtre contient la forme et non un chiffre. En moyenne, il répond le plus à ${list(favourites)}.`,
      single: (label) => `Ses neuf meilleurs morceaux viennent tous de ${String(label)} manuscrits.`,
      output: (label, p) =>
        `Pour le chiffre choisi, p(${String(label)}) = ${p}. Une image formée pour plaire à la classe ${String(label)} a quelque chose du chiffre tant qu’elle est gardée lisse`,
      fooled: (p) =>
        `\u202f; laissée libre, elle n’est que mouchetures et obtient pourtant p = ${p}. Une réponse sûre ne prouve pas qu’il y a un chiffre.`,
    },
    columns: [
      'couche',
      'unité',
      'voit',
      'réponse ici',
      'plus grande réponse',
      'part ou p',
      'chiffres de ses neuf meilleurs',
      'réponses moyennes à 0 … 9',
    ],
    summary: (digit, units) =>
      `Un réseau entraîné regarde ${digit}. Les unités qui répondent le plus fort\u202f: ${units}.`,
  } satisfies Translated<typeof words>,
};

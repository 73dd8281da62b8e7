/** Ce que dit <init-lab> en français. */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

const constant = (value: string): string => `chaque poids part de ${value}`;
const normal = (std: string): string => `chaque couche normale, écart-type ${std}`;

export const translation = {
  'init-lab': {
    figure: 'Le départ d’un réseau décide de ce que deviennent ses filtres',
    loading: 'Chargement des entraînements enregistrés…',
    show: 'Comparer',
    views: { schemes: 'départs', curves: 'départs, étape par étape', seeds: 'graines', activations: 'activations' },
    play: 'Lire l’entraînement',
    pause: 'Pause',
    back: 'Un moment en arrière',
    forward: 'Un moment en avant',
    position: 'Étape de l’entraînement',
    stepOf: (step, steps) => `étape ${step} sur ${steps}`,
    more: 'Votre propre départ',
    table: 'Les nombres en tableau',
    columns: ['réseau', 'étape', 'chiffres jamais vus justes', 'perte', 'écart entre filtres'],
    badStd: 'L’écart-type doit être un nombre de 0.0001 à 2.',
    badFrame: 'L’instant doit être un nombre entier de 0 (le départ) à 9 (la fin).',
    networks: 'Le même réseau avec douze départs\u202f: ses huit filtres de conv1',
    before: 'avant la première étape',
    after: (step) => `après ${step} étapes`,
    untrained: 'non entraîné',
    note: (share) => `${share} justes`,
    equal: (share) => `${share} · égaux`,
    described: (title, when, share, filters) => `${title}, ${when}\u202f: ${share}, ${filters}`,
    right: (share) => `${share} des chiffres jamais vus justes`,
    identical: 'les huit filtres sont identiques',
    differ: (by) => `les filtres diffèrent de ${by}`,
    start: (title) => `${title}, départ`,
    histogram: 'Poids de conv1 au départ',
    histogramOf: (title, low, high) =>
      `${title}\u202f: histogramme des 200 poids de départ de conv1, de ${low} à ${high}`,
    signals: 'Signal d’un 4 au départ, σ',
    layers: ['conv1', 'conv2', 'logits'],
    signalsOf: (list) => `Écart-type du signal avant l’activation, pour un 4 et les poids de départ\u202f: ${list}`,
    titles: {
      zero: (value) => `tous ${value}`,
      tenth: (value) => `tous ${value}`,
      one: (value) => `tous ${value}`,
      'constant-convs': (value) => `convs ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `normal ${std}`,
      'small-first': () => 'petit conv1',
      uniform: (std) => `uniforme ${std}`,
      normal: (std) => `normal ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `normal ${std}`,
    },
    captions: {
      start: (title, signals, same, right) =>
        `${title}\u202f: avant la première étape, un 4 produit des signaux d’écart-type ${signals} dans les trois couches\u202f; environ 1 est bon pour apprendre.${same ? ' Les huit filtres sont tous les mêmes.' : ''} ${right} justes, c’est le hasard. Lancez la lecture pour voir ce qu’il en advient.`,
      constant: ({ when, right, usual }) =>
        `Des poids égaux reçoivent des gradients égaux, donc les huit filtres restent identiques au bit près\u202f: ${when}, ils diffèrent d’exactement 0. Il apprend bien, mais comme un réseau à un seul filtre\u202f: ${right} justes, Glorot ${usual}.`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: 'Le même réseau avec cinq activations, en haut pooling moyen, en bas max-pooling',
    names: { linear: 'linéaire', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoïde', tanh: 'tanh' },
    pools: { max: 'max', average: 'moy.' },
    meaning: (activation, pool) => `${activation}, ${pool === 'average' ? 'pooling moyen' : `${pool}-pooling`}`,
    finals: 'Chiffres jamais vus justes à la fin',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}\u202f; une couche dense seule ${dense}`,
    dense: (share) => `une couche dense\u202f: ${share}`,
    own: (meaning, seed) =>
      `${meaning}, graine ${seed}\u202f: pas enregistré. On voit comment il apprend en l’entraînant.`,
    linearAverage: ({ when, right, dense }) =>
      `Sans activation, et avec pooling moyen, tout le réseau est une seule application linéaire\u202f: ${when}, ${right} justes, pas mieux qu’une couche dense seule (${dense}).`,
    linearMax: ({ when, right, dense }) =>
      `Le max-pooling n’est pas une application linéaire\u202f: avec lui, même un réseau sans activations cesse d’être linéaire et obtient ${right} justes ${when}\u202f; une couche dense seule ${dense}.`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}\u202f: sa pente est d’au plus ${slope}, donc les gradients rétrécissent en revenant et l’apprentissage est lent. ${When}, ${right} justes\u202f; une couche dense seule ${dense}.`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}\u202f: ${when}, ${right} justes, une couche dense seule ${dense}. ReLU, leaky ReLU et tanh ne diffèrent guère ici\u202f; ce qui compte est d’avoir un coude, quel qu’il soit.`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: 'Chiffres jamais vus justes',
    diversity: 'Écart entre les filtres de conv1',
    steps: (steps) => `${steps} étapes`,
    accuracyOf: (title, last) => `Exactitude au fil des étapes\u202f: ${title} finit à ${last}`,
    accuracyOfOthers: (title) => `Exactitude des autres réseaux\u202f; ${title} n’a pas été entraîné`,
    diversityOf: (title, last) =>
      `Plus grand écart-type d’un poids entre les filtres de conv1\u202f: ${title} finit à ${last}`,
    diversityOfOthers: (title) =>
      `À quel point les filtres diffèrent dans les autres réseaux\u202f; ${title} n’a pas été entraîné`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}, graine ${seed}\u202f: votre propre départ. Ses filtres, ses poids et son signal sont calculés\u202f; on voit comment il apprend en l’entraînant.`,
    std: 'Écart-type',
    seed: 'Graine',
    train: 'L’entraîner en direct',
    goOn: 'Continuer l’entraînement',
    pause: 'Suspendre l’entraînement',
    recorded: 'Revenir aux enregistrements',
    progress: (name, step, steps, accuracy) =>
      `${name}\u202f: étape ${step} sur ${steps}${accuracy ? `, ${accuracy} des chiffres jamais vus justes` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}, graine ${seed}, entraîné ici jusqu’à l’étape ${step}\u202f: ${right} justes à la dernière mesure. Les filtres ${differ}${kept}.`,
    equal: 'sont identiques au bit près',
    differ: (by) => `diffèrent de ${by}`,
    kept: (cosine) => `\u202f; cosinus d’un filtre avec son départ ${cosine} en moyenne`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: 'Le même réseau avec plusieurs graines\u202f: ses huit filtres de conv1',
    seed: (seed) => `graine ${seed}`,
    most: (note, filter, cosine) => `${note} · le plus semblable\u202f: filtre ${filter}, cosinus ${cosine}`,
    atStart: (cosine) => `\u202f; au départ, c’était ${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `Même réseau, mêmes chiffres\u202f; seuls changent le départ et l’ordre des données. ${network}, filtre ${filter}\u202f: des filtres de même numéro ne sont pas parents (cosinus ${same} en moyenne), les plus semblables (en tirets) atteignent ${best}${atStart}. Entraînés, les réseaux donnent la même réponse à ${agreement} des chiffres jamais vus.`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: constant,
      tenth: constant,
      one: constant,
      'constant-convs': (value) => `les deux convolutions partent de ${value}, la couche dense du hasard`,
      'constant-first': (value) => `seul conv1 part de ${value}, le reste du hasard`,
      tiny: normal,
      'small-first': (std) => `conv1 normale, écart-type ${std}\u202f; le reste Glorot`,
      uniform: (std) => `chaque couche uniforme, écart-type ${std}`,
      normal,
      glorot: () => 'uniforme, variance 2 ∕ (fan-in + fan-out)',
      he: () => 'normale, variance 2 ∕ fan-in',
      huge: normal,
    },
    captions: {
      zero: ({ When, right }) =>
        `Que des zéros\u202f: derrière une ReLU rien n’arrive et rien ne revient, donc seul le dernier biais apprend. ${When}, les filtres valent toujours 0, et ${right} justes, c’est deviner.`,
      'constant-convs': ({ right, usual }) =>
        `Une couche dense aléatoire distingue les filtres de conv2, mais chacun d’eux traite les huit canaux de la même façon\u202f: les filtres de conv1 diffèrent toujours d’exactement 0, avec ${right} justes. Glorot\u202f: ${usual}.`,
      'constant-first': ({ when, differ, right, usual }) =>
        `Seul conv1 part égal\u202f: les poids aléatoires qui le suivent envoient à chaque filtre un autre gradient, donc ses filtres se séparent bel et bien, ${when}, de ${differ}, avec ${right} justes. Glorot\u202f: ${usual}.`,
      tiny: ({ When, spread, right }) =>
        `De tout petits poids partout\u202f: chaque couche réduit le signal, les logits ne diffèrent que de ${spread}. ${When}, ${right} sont justes\u202f: Adam, dont les pas ne rétrécissent pas avec le gradient, le met en route.`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 part presque vide, donc ce qu’on y voit a été appris\u202f: ${when}, son cosinus avec son départ est de ${kept}, et ${right} sont justes. Les filtres de Glorot sont moins jolis et aussi bons\u202f: ${usual}.`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `Chaque couche multiplie le signal\u202f: les logits se dispersent de ${spread} et la première perte est de ${firstLoss}. ${When}, ${right} sont justes, la perte est de ${loss}, et les filtres sont le départ aléatoire\u202f: cosinus ${kept}.`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}\u202f: un départ sain, logits dispersés de ${spread}. ${When}, ${right} sont justes\u202f; de tels départs ne diffèrent guère. Les filtres ressemblent encore à leur départ, cosinus ${kept}\u202f: bon départ et jolis filtres se contrarient.`,
    },
  } satisfies Translated<typeof starts>,
};

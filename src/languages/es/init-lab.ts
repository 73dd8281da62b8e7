/** Lo que <init-lab> dice en español. */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'init-lab': {
    figure: 'El inicio de una red decide en qué se convierten sus filtros',
    loading: 'Cargando las ejecuciones grabadas…',
    show: 'Comparar',
    views: { schemes: 'inicios', curves: 'inicios, paso a paso', seeds: 'semillas', activations: 'activaciones' },
    play: 'Ver el entrenamiento',
    pause: 'Pausa',
    back: 'Un momento atrás',
    forward: 'Un momento adelante',
    position: 'Paso del entrenamiento',
    stepOf: (step, steps) => `paso ${step} de ${steps}`,
    more: 'Un inicio propio',
    table: 'Los números en una tabla',
    columns: ['red', 'paso', 'aciertos en dígitos nuevos', 'pérdida', 'los filtros difieren en'],
    badStd: 'La desviación estándar debe ser un número, de 0.0001 a 2.',
    badFrame: 'El cuadro debe ser un número entero, de 0 (el inicio) a 9 (el final).',

    networks: 'La misma red desde doce inicios: sus ocho filtros de conv1',
    before: 'antes del primer paso',
    after: (step) => `tras ${step} pasos`,
    untrained: 'sin entrenar',
    note: (share) => `acierta ${share}`,
    equal: (share) => `${share} · iguales`,
    described: (title, when, share, filters) => `${title}, ${when}: ${share}, ${filters}`,
    right: (share) => `acierta ${share} de los dígitos nuevos`,
    identical: 'los ocho filtros idénticos',
    differ: (by) => `los filtros difieren en ${by}`,
    start: (title) => `${title}, inicio`,

    histogram: 'Pesos de conv1 al inicio',
    histogramOf: (title, low, high) => `${title}: histograma de los 200 pesos iniciales de conv1, de ${low} a ${high}`,
    signals: 'Señal de un 4 al inicio, desv. est.',
    layers: ['conv1', 'conv2', 'logits'],
    signalsOf: (list) =>
      `Desviación estándar de la señal antes de la activación, para un 4 y los pesos iniciales: ${list}`,

    titles: {
      zero: (value) => `todo ${value}`,
      tenth: (value) => `todo ${value}`,
      one: (value) => `todo ${value}`,
      'constant-convs': (value) => `convs ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `normal ${std}`,
      'small-first': () => 'conv1 pequeña',
      uniform: (std) => `uniforme ${std}`,
      normal: (std) => `normal ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `normal ${std}`,
    },

    captions: {
      start: (title, signals, same, right) =>
        `${title}: antes del primer paso, un 4 produce en las tres capas señales de desviación estándar ${signals}; alrededor de 1 es bueno para aprender.${same ? ' Los ocho filtros son iguales.' : ''} Acertar ${right} es azar. Inicie el entrenamiento para ver qué resulta.`,
      constant: ({ when, right, usual }) =>
        `Pesos iguales reciben gradientes iguales, así que los ocho filtros siguen idénticos hasta el último bit: ${when} difieren en exactamente 0. Sí aprende, pero como una red con un solo filtro: acierta ${right}; Glorot, ${usual}.`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: 'La misma red con cinco activaciones, arriba con average-pooling, abajo con max-pooling',
    names: { linear: 'lineal', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    pools: { max: 'max', average: 'avg' },
    meaning: (activation, pool) => `${activation}, ${pool}-pooling`,
    finals: 'Aciertos finales en dígitos nuevos',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}; una sola capa densa ${dense}`,
    dense: (share) => `una capa densa: ${share}`,
    own: (meaning, seed) => `${meaning}, semilla ${seed}: no está grabada. Cómo aprende se ve al entrenarla.`,
    linearAverage: ({ when, right, dense }) =>
      `Sin activación y con average-pooling, toda la red es una sola aplicación lineal: ${when} acierta ${right}, no más que una sola capa densa (${dense}).`,
    linearMax: ({ when, right, dense }) =>
      `Max-pooling no es una aplicación lineal: con él, incluso una red sin activaciones se curva, y acierta ${right} ${when}; una sola capa densa, ${dense}.`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}: su pendiente es como máximo ${slope}, así que los gradientes se encogen en el camino de vuelta y el aprendizaje es lento. ${When} acierta ${right}; una sola capa densa, ${dense}.`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}: ${when} acierta ${right}; una sola capa densa, ${dense}. ReLU, leaky ReLU y tanh apenas se diferencian aquí; lo que cuenta es que haya una curvatura.`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: 'Aciertos en dígitos nuevos',
    diversity: 'Cuánto difieren los filtros de conv1',
    steps: (steps) => `${steps} pasos`,
    accuracyOf: (title, last) => `Exactitud a lo largo de los pasos: ${title} termina en ${last}`,
    accuracyOfOthers: (title) => `Exactitud de las otras redes; ${title} no se entrenó`,
    diversityOf: (title, last) =>
      `Mayor desviación estándar de un peso entre los filtros de conv1: ${title} termina en ${last}`,
    diversityOfOthers: (title) => `Cuánto difieren los filtros de las otras redes; ${title} no se entrenó`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}, semilla ${seed}: un inicio propio. Sus filtros, sus pesos y su señal están calculados; cómo aprende se ve al entrenarlo.`,
    std: 'Desviación estándar',
    seed: 'Semilla',
    train: 'Entrenar este aquí',
    goOn: 'Seguir entrenando',
    pause: 'Pausar entrenamiento',
    recorded: 'Volver a las ejecuciones grabadas',
    progress: (name, step, steps, accuracy) =>
      `${name}: paso ${step} de ${steps}${accuracy ? `, acierta ${accuracy} de los dígitos nuevos` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}, semilla ${seed}, entrenado aquí hasta el paso ${step}: acierta ${right} en la última medición. Los filtros ${differ}${kept}.`,
    equal: 'son idénticos hasta el último bit',
    differ: (by) => `difieren en ${by}`,
    kept: (cosine) => `; coseno de un filtro con su inicio: ${cosine} en promedio`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: 'La misma red con varias semillas: sus ocho filtros de conv1',
    seed: (seed) => `semilla ${seed}`,
    most: (note, filter, cosine) => `${note} · el más parecido: filtro ${filter}, coseno ${cosine}`,
    atStart: (cosine) => `; al inicio era ${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `La misma red, los mismos dígitos; solo cambian el inicio y el orden de los datos. ${network}, filtro ${filter}: los filtros con el mismo número no están emparentados (coseno ${same} en promedio); sus más parecidos (con trazos) alcanzan ${best}${atStart}. Ya entrenadas, las redes dan la misma respuesta en ${agreement} de los dígitos nuevos.`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `cada peso empieza en ${value}`,
      tenth: (value) => `cada peso empieza en ${value}`,
      one: (value) => `cada peso empieza en ${value}`,
      'constant-convs': (value) => `ambas convoluciones empiezan en ${value}; la capa densa, al azar`,
      'constant-first': (value) => `solo conv1 empieza en ${value}; el resto, al azar`,
      tiny: (std) => `cada capa normal, desviación estándar ${std}`,
      'small-first': (std) => `conv1 normal, desviación estándar ${std}; el resto, Glorot`,
      uniform: (std) => `cada capa uniforme, desviación estándar ${std}`,
      normal: (std) => `cada capa normal, desviación estándar ${std}`,
      glorot: () => 'uniforme, varianza 2 ∕ (fan-in + fan-out)',
      he: () => 'normal, varianza 2 ∕ fan-in',
      huge: (std) => `cada capa normal, desviación estándar ${std}`,
    },
    captions: {
      zero: ({ When, right }) =>
        `Todo ceros: detrás de una ReLU no llega nada y nada vuelve, así que solo aprende el último sesgo. ${When} los filtros siguen siendo 0, y acertar ${right} es adivinar.`,
      'constant-convs': ({ right, usual }) =>
        `Una capa densa aleatoria distingue los filtros de conv2, pero cada uno de ellos trata igual los ocho canales: los filtros de conv1 siguen difiriendo en exactamente 0, con ${right} de aciertos. Glorot: ${usual}.`,
      'constant-first': ({ when, differ, right, usual }) =>
        `Solo conv1 empieza igual: los pesos aleatorios que la siguen envían a cada filtro otro gradiente, así que sí se separan, ${when} en ${differ}, con ${right} de aciertos. Glorot: ${usual}.`,
      tiny: ({ When, spread, right }) =>
        `Pesos diminutos en todas partes: cada capa encoge la señal, y los logits difieren solo en ${spread}. ${When} acierta ${right}: Adam, cuyos pasos no se encogen con el gradiente, la pone en marcha.`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 empieza casi en blanco, así que lo que se ve en ella se aprendió: ${when} su coseno con su inicio es ${kept}, y acierta ${right}. Los filtros de Glorot son menos bonitos e igual de buenos: ${usual}.`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `Cada capa multiplica la señal: los logits se dispersan ${spread} y la primera pérdida es ${firstLoss}. ${When} acierta ${right}, la pérdida es ${loss}, y los filtros son el inicio aleatorio: coseno ${kept}.`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}: un inicio sensato, con logits dispersos en ${spread}. ${When} acierta ${right}; tales inicios apenas se diferencian. Los filtros aún se parecen a su inicio, coseno ${kept}: un buen inicio y unos filtros bonitos están reñidos.`,
    },
  } satisfies Translated<typeof starts>,
};

/** Lo que <template-trainer> dice en español. */
import type { asideWords } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['Ninguno', 'Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'];

export const translation = {
  'template-trainer': {
    figure: 'Una red que se entrena con una sola imagen',
    only: (narrow) => (narrow ? 'Imagen x' : 'La única imagen x'),
    the: (name) => `el ${name}`,
    imageGrid: (name) => `La imagen de entrenamiento: ${name}, 28 por 28 píxeles`,
    pixel: (row, column, ink) => `fila ${row}, columna ${column}: ${ink}`,
    start: 'Inicio aleatorio',
    plusImage: 'Cambio: c · x',
    plus: 'Cambio',
    now: (step) => `Tras ${step} ${step === '1' ? 'paso' : 'pasos'}`,
    likeImage: 'correlación con x',
    cosine: 'y su coseno con x',
    asked: 'Ve:',
    answers: 'responde',
    answer: (digit, chance, shown) => `Ante ${shown}, la red responde ${digit} con ${chance}.`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `Probabilidad de la respuesta correcta: ${from} al inicio, ${chance} ahora.`,
    filters: 'Los cinco filtros',
    filter: (k, start = '', change = '', now = '') => `Filtro ${k}: ${start}, cambio ${change}, ahora ${now}`,
    verdict: {
      positive: (name) => (name ? `un ${name}` : 'un trozo'),
      negative: () => 'negativo',
      noise: () => 'ruido',
      dead: () => 'muerto',
    },
    columns: ['Filtro', 'Parecido al inicio', 'c', 'Coseno', 'Parecido ahora', 'Veredicto'],
    table: 'Los números en una tabla',
    transport: {
      play: 'Ver el entrenamiento',
      pause: 'Pausa',
      back: 'Un paso atrás',
      forward: 'Un paso adelante',
      position: 'Paso del entrenamiento',
    },
    stepOf: (step, steps) => `paso ${step} de ${steps}`,
    show: 'Mostrarle',
    own: 'su propia imagen',
    digit: (name) => `un ${name.charAt(0)}${name.includes(':') ? ' de otra mano' : ''}`,
    allInk: 'todo tinta',
    more: 'Más ajustes',
    loading: 'Cargando…',
    atStart: (what, chance) =>
      `Cinco filtros de números aleatorios. La red aún no sabe nada: da una probabilidad de ${chance} a esta respuesta: ${what}. Ahora se entrena solo con eso.`,
    during: (step, chance) =>
      `Paso ${step}: cada filtro se mueve solo en la dirección de la imagen. Unos la suman, otros la restan. Probabilidad de la respuesta correcta: ${chance}.`,
    done: (positive, negative) =>
      `Filtros que se convirtieron en la imagen: ${COUNTS[positive].toLowerCase()}; en su negativo: ${COUNTS[negative].toLowerCase()}. Decidió el voto de cada uno. Cada cambio es c veces la imagen; donde está en blanco, el ruido se queda para siempre. La red responde ahora lo mismo a todo: muéstrele un 9.`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'La imagen está en cada filtro, sumada o restada; donde pone ruido, el inicio aleatorio la oculta.',
    relu: (dead) =>
      `${COUNTS[dead]} de los cinco filtros ${dead > 1 ? 'respondieron' : 'respondió'} a la imagen con menos de 0. ReLU lo convierte en 0, no pasa ningún gradiente y nunca ${dead > 1 ? 'se mueven: muertos' : 'se mueve: muerto'}.`,
    adam: 'Adam divide cada gradiente por su propio tamaño, así que todos los píxeles con tinta se mueven lo mismo: el cambio es la silueta, ya no c veces la imagen.',
    decayed: (cosine) =>
      `El weight decay encoge lo que el entrenamiento no renueva: el ruido se desvanece y la imagen se queda. El cambio contiene ahora también menos el ruido (coseno con x: ${cosine}).`,
    mixture: (cosine) =>
      `Cada cambio es una mezcla de las imágenes, tanto de una más tanto de la otra (coseno con la mejor mezcla: ${cosine}). Los filtros tan grandes como la imagen copian lo que se les muestra. Muchos dígitos comparten formas, así que sirven mejor filtros pequeños y compartidos.`,
    crowd:
      'Cada imagen tira, y el filtro se convierte en lo que tienen en común. Un filtro de tamaño completo necesita una copia para cada cosa; los filtros pequeños se pueden compartir.',
    pieces:
      'Solo el lugar que responde con más fuerza enseña al filtro, así que se convierte en un trozo de la imagen: un recorte exacto. Los filtros que deben responder menos se emborronan, porque su mejor lugar sigue moviéndose.',
    meanPiece:
      'Todos los lugares enseñan por igual al filtro: se convierte en la media de todos los trozos de la imagen, un borrón.',
    mixedPieces:
      'Cada lugar tiene votos propios, así que unos trozos tiran y otros empujan: el filtro se convierte en una mezcla manchada de trozos.',
    fooled: (shown, digit, chance) =>
      `Ante ${shown}, responde ${digit}: ${chance}. Ha aprendido a decir ${digit}, no a distinguir qué es un ${digit}: no había nada de qué distinguirlo.`,
    probed: (shown, digit, chance) => `Ante ${shown}, la red responde ${digit}: ${chance}.`,
    full: (times, digit, chance) =>
      `Llena de tinta, en ningún lugar un dígito: un filtro que es exactamente la imagen le da una puntuación ${times} veces tan alta como a la propia imagen. Una puntuación alta no es un parecido. La red responde ${digit}: ${chance}.`,
    why: (k, own, others, c, up) =>
      `El filtro ${k} empieza con un voto de ${own} para la respuesta correcta y, en promedio, de ${others} para las demás: ${up ? 'más' : 'menos'} para ella, así que el entrenamiento ${up ? 'suma la imagen' : 'resta la imagen'}, al final ${c} veces.`,
    whyElse: (k, own, others, c) =>
      `El filtro ${k} empieza con un voto de ${own} para la respuesta correcta y, en promedio, de ${others} para las demás. Pero los votos también aprenden: al final la imagen se ha sumado ${c} veces.`,
    about: (k, verdict, likeness) => `Filtro ${k}: ${verdict} (${likeness}).`,
    deadFilter: (k) =>
      `El filtro ${k} respondió al inicio a la imagen con menos de 0. ReLU no deja pasar ahí ningún gradiente: está muerto y conserva sus números aleatorios.`,
    inked: (k, start, ink, change, now, exact) =>
      `Un píxel del filtro ${k}: empezó como ${start}, el entrenamiento ha sumado c · x = ${change} (aquí x = ${ink}), y resulta ${now}${exact ? '' : ' (redondeado)'}.`,
    blank: (k, start) =>
      `Aquí la imagen está en blanco, x = 0: este peso del filtro ${k} no recibe gradiente y sigue siendo ${start} para siempre.`,
    other: (k, start, now) => `Este píxel del filtro ${k}: ${start} al principio, ${now} ahora.`,
  } satisfies Translated<typeof asideWords>,
  'template-trainer.more': {
    images: 'Entrenada con',
    imageChoices: {
      '4': 'un 4',
      '4 7': 'un 4 y un 7',
      '4 9': 'un 4 y un 9',
      '0 1 4': 'un 0, un 1 y un 4',
      '0 1 2 3 4 5 6 7 8 9': 'uno de cada dígito',
      '4*100': 'cien cuatros',
      '4*100 9*100': '4 contra 9, 100 de cada',
    },
    own: 'propio',
    size: 'Filtros',
    sizeOf: (size) => `${size}×${size}`,
    head: 'Después',
    heads: { flatten: 'todos los lugares', average: 'media de los lugares', max: 'mejor lugar' },
    activation: 'Activación',
    activations: { linear: 'ninguna', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoide' },
    optimizer: 'Optimizador',
    optimizers: { sgd: 'SGD', decay: 'SGD, weight decay', adam: 'Adam' },
    seed: 'Otro inicio aleatorio',
    std: 'Ruido al inicio (desviación estándar)',
    curve: 'Cuánto llega a verse la imagen',
    curveLabel: (low, lowValue, high, highValue) =>
      `Mediana de la correlación de los filtros entrenados con la imagen, según el ruido al inicio: ${lowValue} para una desviación estándar de ${low}, ${highValue} para ${high}.`,
    correlation: 'mediana |correlación|',
    glorot: 'usual (Glorot)',
    unclear: 'difícil de ver',
  } satisfies Translated<typeof moreWords>,
  'template-trainer.variants': {
    images: 'Las imágenes',
    means: (count) => `Medias de ${count}`,
    right: 'p(correcta)',
    answers: 'las respuestas correctas',
    likeImages: 'imagen más próxima, correlación',
    likePiece: 'trozo de x más próximo, correlación',
    likeMean: 'correlación con el trozo medio',
    cosineImages: 'imagen más próxima, coseno',
    cosinePiece: 'trozo más próximo, coseno',
    cosineMean: 'coseno con el trozo medio',
    outOfRange: (name, whole, least, most) =>
      `${name} debe ser un número ${whole ? 'entero ' : ''}de ${String(least)} a ${String(most)}.`,
    badCount: (most) => `Nombre de una a ${String(most)} imágenes.`,
    tooMany: (most) => `Hay ${String(most)} imágenes de cada dígito.`,
    oneImage: 'Los filtros más pequeños que la imagen se entrenan con una sola imagen.',
    tooLong: 'Tantos pasos con tantas imágenes llevarían demasiado tiempo.',
    diverged: 'Con esta tasa de aprendizaje los pesos crecen sin límite.',
  } satisfies Translated<typeof variantWords>,
};

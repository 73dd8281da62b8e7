/** Lo que <patch-pull> dice en español. */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const translation = {
  'patch-pull': {
    figure: 'Cómo las regiones de una imagen tiran de un filtro',
    digit: (size) => `Dígito ${size}×${size}`,
    digitLabel: (name, size) => `${capital(name)}, ${size} por ${size} píxeles`,
    filter: (filter) => `Filtro ${filter + 1}`,
    filterLabel: (filter, kernel) => `Pesos del filtro ${filter + 1}, ${kernel} por ${kernel}`,
    map: 'Su mapa',
    mapLabel: (filter, side) => `Mapa de características del filtro ${filter + 1}, ${side} por ${side}`,
    towards: '−δ: + hacia, − lejos',
    towardsShort: '−δ en cada lugar',
    towardsLabel: (count, toward) =>
      `Menos delta en cada lugar del mapa: ${count} lugares no son cero, ${toward} tiran hacia su trozo y ${count - toward} lo alejan de él`,
    cell: (row, column, delta) => `Fila ${row + 1}, columna ${column + 1}: δ = ${delta}`,
    mapCell: (row, column, value) => `Fila ${row + 1}, columna ${column + 1}: ${value}`,
    patch: 'Trozo',
    patchLabel: (row, column) =>
      `El trozo del dígito cuyo primer píxel está en la fila ${row + 1}, columna ${column + 1}`,
    pull: 'Su tirón, −δ·trozo',
    pullShort: '−δ·trozo',
    pullLabel: 'Tirón de esta región: menos delta por su trozo',
    sum: (count, all) => `Suma de ${count} de ${all}`,
    sumLabel: (count, all) => `Suma de los tirones de ${count} de ${all} regiones`,
    goal: '−∂L/∂W',
    goalLabel: 'Menos el gradiente de la pérdida respecto al filtro: hacia dónde debe ir el filtro',
    full: (value) => `color pleno: ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: 'hacia',
    away: 'lejos',
    nothing: 'sin tirón',
    course: (label) => `‖∂L/∂W‖ (barras) y p(${label}) (línea) durante el entrenamiento`,
    courseShort: (label) => `‖∂L/∂W‖ (barras), p(${label}) (línea)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `La fuerza del tirón va de ${first} al inicio a ${last} al final del entrenamiento, mientras la probabilidad de ${label} va de ${firstP} a ${lastP}`,
    step: (step) => `paso ${step}`,
    position: 'Región',
    regionText: (index, count) => `región ${index} de ${count}`,
    play: 'Sumar las regiones',
    pause: 'Pausa',
    back: 'Una región atrás',
    forward: 'Una región adelante',
    more: 'Más ajustes',
    filterChoice: 'Filtro',
    digitChoice: 'Dígito',
    own: 'propio',
    answer: 'Respuesta correcta',
    training: 'Paso de entrenamiento',
    loading: 'Una red está a punto de mirar el dígito.',
    toPatch: (index, count, delta) =>
      `Región ${index} de ${count}: δ = ${delta}, así que tira del filtro hacia este trozo.`,
    fromPatch: (index, count, delta) =>
      `Región ${index} de ${count}: δ = ${delta}, así que aleja el filtro de este trozo.`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `Peso en la fila ${row + 1}, columna ${column + 1}: esta región añade −δ · píxel = ${factor} · ${pixel} ≈ ${product}. Las primeras ${count} regiones suman ahí ${sum}, y −∂L/∂W es ${goal}.`,
    none: 'Ninguna región tira de este filtro: δ es cero en todas partes, porque el filtro no responde en ningún lugar.',
    silence: (row, column, why) =>
      `δ = 0 en la fila ${row + 1}, columna ${column + 1}: ${
        {
          'not-positive': 'ahí la suma no es mayor que cero, ReLU no deja pasar nada, y por tanto nada vuelve.',
          outdone: 'un vecino ganó el max-pooling, y a este lugar no vuelve nada.',
          unheard: 'ninguna respuesta de las capas siguientes depende de él.',
        }[why]
      } Este trozo no tira.`,
    all: (count, difference) =>
      `Están sumadas las ${count} regiones: la suma es −∂L/∂W, y difiere de −(I ⋆ δ) en ${difference}, que es redondeo.`,
    state: (label, probability, strength) => `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}.`,
    small: 'La predicción es casi correcta, así que el tirón es pequeño.',
    large: 'La predicción está lejos de ser correcta, así que el tirón es fuerte.',
    paper: (paper, ink) =>
      `La red ve el papel como ${paper} y la tinta como ${ink}: del papel de un trozo se tira un poco en sentido contrario.`,
    table: 'Las regiones en una tabla',
    tableCaption: (filter) => `Regiones que tiran del filtro ${filter + 1}, primero las más fuertes`,
    columns: ['región', 'fila', 'columna', 'δ', 'tirón'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit} manuscrito` : `un ${digit} manuscrito`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `La entrada «${input.slice(0, 40)}» no es un dígito. Una entrada es digit:0 … digit:9, o digit:0:1 … digit:9:1 para el segundo de cada uno.`,
    badFilter: (filter, filters) =>
      `No hay ningún filtro ${filter}: la primera capa tiene ${filters}, contados desde 0.`,
    badAnswer: (answer) => `La respuesta correcta debe ser un dígito 0 … 9, no ${answer}.`,
    badSession:
      'Esta red no se entrenó con imágenes de dígitos tal como son; ninguna región de un dígito tira de sus filtros.',
    badSize: (size, wanted) => `La red mira imágenes de ${wanted}×${wanted} píxeles, no de ${size}×${size}.`,
  } satisfies Translated<typeof wrong>,
};

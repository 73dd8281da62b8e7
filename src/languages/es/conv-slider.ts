/** Lo que <conv-slider> dice en español. */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'Un filtro se desliza sobre una imagen',
    input: 'Entrada',
    filter: 'Filtro',
    written: 'Filtro tal como se escribe',
    rotated: 'Filtro, girado 180°',
    featureMap: 'Mapa de características',
    patch: 'Trozo bajo la ventana',
    products: 'Productos',
    channel: (shown, all) => (all > 1 ? `, canal ${String(shown)} de ${String(all)}` : ''),
    play: 'Deslizar el filtro',
    pause: 'Pausa',
    back: 'Una posición atrás',
    forward: 'Una posición adelante',
    position: 'Posición del filtro',
    preset: 'Filtro',
    own: 'propio',
    more: 'Más ajustes',
    cosine: (value) => `coseno ${value}`,
    hidden: 'aún sin adivinar',
    table: 'El mapa de características en una tabla',
    weight: (row, column, value) =>
      `peso en la fila ${String(row)}, columna ${String(column)}: ${value}. Intro para cambiarlo`,
    cell: (row, column, value) => `fila ${String(row)}, columna ${String(column)}: ${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `El filtro ${kernel} se desliza sobre ${input} y da un mapa de características de ${String(rows)} ${rows === 1 ? 'fila' : 'filas'} y ${String(columns)} ${columns === 1 ? 'columna' : 'columnas'}, con valores de ${low} a ${high}.`,
    caption: (stop, stops, verdict, value) =>
      `Posición ${String(stop)} de ${String(stops)}: ${verdict}, así que el filtro responde ${value}.`,
    blank: 'no hay nada bajo la ventana',
    balanced: 'lo que ven los pesos positivos y lo que ven los negativos se compensa',
    positive: 'los pesos positivos ven más que los negativos',
    negative: 'los pesos negativos ven más que los positivos',
    fed: (row, column, outputs) =>
      `El píxel de la fila ${String(row)}, columna ${String(column)} se usa en ${String(outputs)} ${outputs === 1 ? 'salida' : 'salidas'}.`,
    flipped:
      'La verdadera convolución gira primero el filtro 180°; lo que las bibliotecas llaman convolución no lo hace.',
    loading: 'Cargando la imagen…',
    noProducts: 'todos los productos son 0:',
    moreTerms: (rest) => `… ${rest} términos más`,
    biasTerm: 'sesgo',
    formula: (turned) => {
      const sign = turned ? 'menos' : 'más';
      return `O de i, j es la suma sobre m y n de I de i ${sign} m, j ${sign} n, por W de m, n, más b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'Operación',
    crossCorrelation: 'correlación cruzada',
    convolution: 'convolución (filtro girado)',
    stride: 'Stride',
    padding: 'Padding',
    dilation: 'Dilatación',
    bias: 'Sesgo',
    activation: 'Activación',
    shownChannel: 'Canal',
    guess: 'Multiplique y sume: ¿qué responde aquí el filtro?',
    check: 'Comprobar',
    show: 'Mostrar',
    editWeight: (row, column) => `Peso en la fila ${String(row)}, columna ${String(column)}`,
    right: (value) => `Correcto, es ${value}.`,
    wrong: (guess) => `No es ${guess}; sume los productos otra vez.`,
  } satisfies Translated<typeof extras>,
};

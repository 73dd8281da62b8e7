/** Lo que <conv-1d> dice en español. */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: 'Un filtro se desliza sobre una señal',
    signal: 'Señal',
    filter: 'Filtro',
    products: 'Productos',
    result: 'Resultado',
    pool: 'Max-pooling',
    position: 'Posición del filtro',
    play: 'Deslizar el filtro',
    pause: 'Pausa',
    back: 'Una posición atrás',
    forward: 'Una posición adelante',
    preset: 'Filtro',
    own: 'propio',
    presets: {
      peak: '−1 1 −1, busca picos',
      'second-difference': '−1 2 −1, suma cero',
      'half-sides': '−½ 1 −½, lo mismo a la mitad',
      difference: '−1 1, diferencia',
      average: '⅓ ⅓ ⅓, promedio',
    },
    fresh: 'Nueva señal',
    more: 'Más ajustes',
    table: 'La señal y el resultado en una tabla',
    tablePosition: 'Posición',
    point: (position) => `Señal en la posición ${position}`,
    stop: (centre, result) => `posición ${centre}: ${result}`,
    hidden: '?',
    valley: 'mayor magnitud, pero un valle',
    magnitude: 'mayor magnitud, pero negativa',
    predict: (centre) =>
      `El filtro está en la posición ${centre}. Multiplique, sume y adivine el resultado antes de verlo.`,
    answer: (centre, sum, verdict) => `En la posición ${centre}, el filtro responde ${sum}: ${verdict}.`,
    peak: 'un pico de la señal, encontrado',
    missed: 'un pico de la señal, pasado por alto',
    falseAlarm: 'positivo, aunque no hay ningún pico',
    quiet: 'ningún pico',
    between: 'a medio camino entre dos posiciones',
    exactly: (positions) =>
      `Es positivo en ${listed(positions)}, exactamente ${positions.length === 1 ? 'el pico' : 'los picos'} de la señal.`,
    mixed: (positives, peaks) =>
      `${positives.length > 0 ? `Es positivo en ${listed(positives)}` : 'No es positivo en ninguna posición'}; ${peaks.length > 0 ? `los picos de la señal están en ${listed(peaks)}` : 'la señal no tiene picos en ninguna posición'}.`,
    pooled: (value, position, contrast) => `Max-pooling elige el valor mayor, ${value} en ${position}${contrast}.`,
    notMagnitude: (value, position) => `; la magnitud mayor, ${value} en ${position}, marcaría lo contrario del patrón`,
    summary: (signal, taps, result) => `El filtro ${taps} se desliza sobre la señal ${signal} y da ${result}.`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'Una señal' : 'Un filtro'} es una fila de ${least} a ${most} números, no «${text}».`,
    badPool: (text) => `«${text}» no es una ventana de pooling: un número entero, global o none.`,
    badSize: (taps, numbers, stride) =>
      `${taps} coeficientes no se deslizan sobre ${numbers} números con un stride de ${stride}: este es un número entero de al menos 1, y el filtro no es más largo que la señal.`,
    plainFormula: 'O de i es la suma sobre m de I de i más m por W de m',
    generalFormula: 'O de i es la suma sobre m de I de S i más m menos P por W de m',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'Pesos',
    tap: (number) => `Peso ${number}`,
    moreTaps: 'Un peso más',
    fewerTaps: 'Un peso menos',
    padding: 'Padding',
    stride: 'Stride',
    global: 'todo',
    none: 'ninguno',
    guess: (centre) => `Su respuesta para el resultado en la posición ${centre}`,
    check: 'Comprobar',
    right: (value) => `Correcto: es ${value}.`,
    wrong: (guess, value) => `Usted dijo ${guess}; es ${value}.`,
    notANumber: 'Escriba un número, como −0.5.',
    pool: 'Max-pooling',
  } satisfies Translated<typeof extras>,
};

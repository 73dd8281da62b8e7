/** Lo que <pool-stepper> dice en español. */
import type { backwardWords } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `fila ${row}, columna ${column}`;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'Tamaño de la ventana',
  stride: 'Stride',
  padding: 'Padding',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'alto', width: 'ancho' };

export const translation = {
  'pool-stepper': {
    figure: 'Pooling, ventana por ventana',
    input: 'Entrada',
    window: 'Ventana',
    output: 'Salida',
    inputGradient: 'Gradiente de la entrada, ∂L/∂I',
    unused: 'sin usar',
    play: {
      forward: 'Hacer el pooling ventana por ventana',
      backward: 'Devolver el gradiente, ventana por ventana',
    },
    transport: { pause: 'Pausa', back: 'Una ventana atrás', forward: 'Una ventana adelante', position: 'Ventana' },
    direction: 'Dirección',
    forward: 'Adelante',
    backward: 'Atrás',
    preset: 'Ejemplo',
    own: 'propio',
    more: 'Más ajustes',
    loading: 'Cargando el mapa…',
    table: { forward: 'La salida en una tabla', backward: 'El gradiente de la entrada en una tabla' },
    maxOf: 'máx',
    meanOf: 'media',
    cell: (row, column, value) => `${place(row, column)}: ${value}`,
    change: ' Intro para cambiarlo',
    operations: { max: 'Max', average: 'Average' },
    hidden: 'oculto hasta adivinarlo',
    right: 'Correcto.',
    summary: (operation, size, stride, input, output) =>
      `${operation}-pooling con una ventana de ${size} y stride ${stride}. Entrada: ${input}. Salida: ${output}.`,
    large: (rows, columns, low, high) => `${rows} filas de ${columns} números de ${low} a ${high}`,
    largest: (window, windows, value) =>
      `Ventana ${window} de ${windows}: su número mayor es ${value}, y esa es la salida.`,
    tie: (window, windows, value, count, row, column) =>
      `Ventana ${window} de ${windows}: ${value} es el mayor, y aparece en ella ${count} veces. Un empate: cuenta como ganador el primero en orden de lectura, en la ${place(row, column)}.`,
    mean: (window, windows, count, value) =>
      `Ventana ${window} de ${windows}: la media de ${count === 1 ? 'su único número' : `sus ${count} números`} es ${value}.`,
    notCounted: (padded) =>
      ` ${many(padded, 'lugar está', 'lugares están')} en el padding y no ${padded === 1 ? 'cuenta' : 'cuentan'}.`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'la última fila' : `las últimas ${rows} filas`] : []),
        ...(columns > 0 ? [columns === 1 ? 'la última columna' : `las últimas ${columns} columnas`] : []),
      ];
      return ` Ninguna ventana cabe sobre ${parts.join(' y ')}: lo que hay ahí no se usa.`;
    },
    pixelUnused: (row, column) =>
      `El número de la ${place(row, column)} no está en ninguna ventana: no se usa, y su gradiente es 0.`,
    andMore: (count) => `, … ${count} más`,
    maxAloud: 'O de i, j es el mayor I de la ventana i, j',
    meanAloud: 'O de i, j es un enésimo de la suma de todos los I de la ventana i, j',
    badWhole: (name, text, least) =>
      `${SETTINGS[name] ?? name}: «${text}» no es un número entero no menor que ${least}.`,
    largeWindow: (side, along, map) =>
      `La ventana (${side}) es mayor que el mapa a lo ${SIDES[along] ?? along} (${map}).`,
    badPadding: (padding, most) =>
      `El padding (${padding}) debe ser como máximo ${most}: menor que la ventana y no mayor que el mapa.`,
    largeMap: (rows, columns, most) =>
      `El mapa tiene ${rows}×${columns} números; no se pueden ver más de ${most}×${most}.`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` Gradiente que llega: ${deltas}. Gradiente de la entrada: ${gradient}.`,
    incoming: 'Llega δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: 'Lo que la ventana devuelve',
    sharesShort: 'Devuelto',
    toWinner: '× 1 para el ganador, × 0 para los demás',
    toAll: (count) => `÷ ${count} para cada uno`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `Ventana ${window} de ${windows}: todo su gradiente, ${delta}, va al ganador, en la ${place(row, column)}${losers > 0 ? `; ${losers === 1 ? 'el otro recibe' : `los otros ${losers} reciben`} 0` : ''}.`,
    tiedLosers: (count) =>
      ` Hay ${many(count, 'más igual', 'más iguales')} de grande, pero el primero en orden de lectura se lo lleva todo.`,
    learns: ' Un filtro anterior aprende de todos modos: a través del trozo que produjo el ganador.',
    shared: (window, windows, delta, count, each) =>
      `Ventana ${window} de ${windows}: su gradiente, ${delta}, se reparte por igual: cada uno de sus ${count} números recibe ${each}.`,
    addsUp: (row, column, windows, value) =>
      `El número de la ${place(row, column)} está en ${windows} ventanas: lo que devuelven suma ${value}.`,
    inPlace: (row, column) => `${place(row, column)}:`,
    noWindow: 'ninguna ventana',
    windows: 'ventanas',
    ifWon: '1 si ganó; si no, 0',
    toWinnerAloud: 'El gradiente de un número es la suma de delta sobre las ventanas que ganó',
    toAllAloud: 'El gradiente de un número es la suma de un enésimo de delta sobre las ventanas que lo contienen',
    badGradient: (text, rows, columns) =>
      `El gradiente «${text}» debe ser una matriz de ${rows}×${columns} números: uno por cada salida.`,
  } satisfies Translated<typeof backwardWords>,
  'pool-stepper.extras': {
    operation: 'Operación',
    max: 'máximo',
    average: 'promedio',
    windowSize: 'Tamaño de ventana',
    global: 'global (todo el mapa)',
    stride: 'Stride',
    strideOfWindow: 'como la ventana',
    padding: 'Padding',
    editInput: (row, column) => `Entrada en la ${place(row, column)}`,
    editDelta: (row, column) => `Gradiente δ en la ${place(row, column)}`,
    wrongMax: 'Todavía no: busque el número mayor de la ventana.',
    wrongAverage: (count) => `Todavía no: sume los ${count} números de la ventana y divida por ${count}.`,
    ask: (window, windows) => `Ventana ${window} de ${windows}: ¿qué número da?`,
    guess: 'Su respuesta para la salida de esta ventana',
    check: 'Comprobar',
    show: 'Mostrar',
    enter: 'Aceptar',
  } satisfies Translated<typeof extras>,
};

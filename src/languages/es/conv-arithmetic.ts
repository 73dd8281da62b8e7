/** Lo que <conv-arithmetic> dice en español. */
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const feeds = (outputs: number): string => `${outputs} ${outputs === 1 ? 'salida' : 'salidas'}`;

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => `${rows} × ${columns}`,
    names: {
      input: 'Entrada N',
      kernel: 'Kernel K',
      stride: 'Stride S',
      padding: 'Padding P',
      dilation: 'Dilatación D',
      outputPadding: 'Extra A',
    },
    figure: 'Cómo la entrada, el kernel, el stride, el padding y la dilatación fijan el tamaño de la salida',
    input: 'Entrada',
    stretched: 'Entrada separada con ceros',
    kernel: 'Kernel',
    output: 'Salida',
    hidden: 'Salida: ? × ?',
    play: 'Recorrer con la ventana',
    pause: 'Pausa',
    back: 'Un lugar atrás',
    forward: 'Un lugar adelante',
    position: 'Lugar de la ventana',
    preset: 'Figura',
    own: 'propia',
    transposed: 'transpuesta',
    separate: 'alto y ancho por separado',
    left: 'Sobra al final',
    table: 'Los tamaños en una tabla',
    height: 'alto',
    width: 'ancho',
    place: ({ row, column }) => `fila ${row + 1}, columna ${column + 1}`,
    zero: 'un cero añadido',
    value: 'valor de entrada',
    feeds: (outputs) => `lo ${outputs === 1 ? 'usa' : 'usan'} ${feeds(outputs)}`,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `Lugar ${stop} de ${stops}: las filas ${rows} y las columnas ${columns}${padded ? ' de la entrada con padding' : ''} producen la salida en la ${at}.`,
    made: (at, rows, columns) => `${at}: filas ${rows}, columnas ${columns}`,
    pointed: (at, zero, outputs) =>
      `El ${zero ? 'cero' : 'valor'} de la ${at} lo ${outputs === 1 ? 'usa' : 'usan'} ${feeds(outputs)}.`,
    tap: (at, cells) => `El peso en la ${at} del kernel se encuentra con ${cells} ${cells === 1 ? 'celda' : 'celdas'}.`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string =>
        n > 1 ? `las últimas ${n} ${one}s` : n > 0 ? `la última ${one}` : '';
      const parts = [count(columns, 'columna'), count(rows, 'fila')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? 'parte de la entrada no se ve nunca' : 'solo se pierde padding';
      return ` El paso siguiente ya no cabría: la función suelo descarta ${parts.join(' y ')} (rayado): ${seen}.`;
    },
    spread: (between, borders) =>
      ` Dibujada como la convolución directa equivalente: ${between > 0 ? `${between} ${between === 1 ? 'cero' : 'ceros'} entre vecinos, ` : ''}un borde de ${borders}.`,
    border: (before, after) => (before === after ? String(before) : `${before} (${after} al final)`),
    borders: (rows, columns) => `${rows} por ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${weights} ${weights === 1 ? 'peso' : 'pesos'} y un sesgo. ${stops} ${stops === 1 ? 'lugar' : 'lugares'} × ${weights} = ${all} ${all === 1 ? 'multiplicación' : 'multiplicaciones'}` +
      (zeros > 0 ? `, ${zeros} de ellas con un cero añadido.` : '.'),
    noSame: 'Ningún padding es «same» aquí: hace falta stride 1 y, sin dilatación, un kernel impar.',
    count: 'Cuente los lugares donde cabe la ventana, empezando por el primero.',
    summary: (input, kernel, rest, output) =>
      `Una entrada de ${input} y un kernel de ${kernel} con ${rest} dan una salida de ${output}.`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: '¿Qué tamaño tiene la salida?',
    check: 'Comprobar',
    reveal: 'Mostrar',
    wrong: (guess, verdict) => `${guess} ${verdict}. Cuente los pasos que caben después de la primera ventana.`,
    tooLarge: 'es demasiado grande',
    tooSmall: 'es demasiado pequeño',
    mixed: 'no es correcto',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `«${text}» no puede ser ${attribute}: escriba un número entero de ${least} a ${most}, o alto x ancho.`,
    same: (because) =>
      `«same» exige stride 1 y, sin dilatación, un kernel impar: su padding es D(K − 1)/2 a ambos lados. Aquí ${because}.`,
    even: (kernel, half) => `el kernel es par (${kernel}), y D(K − 1)/2 = ${half} no es un número entero`,
    half: (half) => `D(K − 1)/2 = ${half} no es un número entero`,
    strided: (stride) => `el stride es ${stride}, así que la salida es menor con cualquier padding`,
    border: (upright, border) =>
      `A lo largo ${upright ? 'del alto' : 'del ancho'}, el borde D(K−1) − P sería ${border}: el padding es demasiado grande.`,
    outputPadding: (outputPadding, stride) =>
      `El padding de salida (${outputPadding}) debe ser menor que el stride (${stride}).`,
    tooLarge: (upright, reach, cells) =>
      `El kernel es mayor que la entrada a lo largo ${upright ? 'del alto' : 'del ancho'}: abarca ${reach} de ${cells} celdas.`,
    tooMany: (rows, columns, most) =>
      `Serían ${rows} × ${columns} celdas; se pueden dibujar como máximo ${most} por lado.`,
  } satisfies Translated<typeof wrong>,
};

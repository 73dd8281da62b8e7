/** Lo que <activation-lab> dice en español. */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'Un mapa de características antes del sesgo, después de él y después de la activación',
    names: { linear: 'lineal', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', 'nada se comprime'],
      relu: ['[0, ∞)', 'el 0 está incluido y no hay cota superior'],
      'leaky-relu': ['(−∞, ∞)', 'una pendiente de 0.2 por debajo de 0 mantiene vivo el gradiente'],
      sigmoid: ['(0, 1)', 'se acerca a 0 y a 1, pero nunca los alcanza'],
      tanh: ['(−1, 1)', 'se acerca a −1 y a 1, pero nunca los alcanza'],
    },
    range: 'recorrido',
    input: 'Entrada',
    filter: 'Filtro',
    maps: ['antes del sesgo', 'con el sesgo', 'tras la activación'],
    after: (name) => `tras ${name}`,
    bias: 'Sesgo',
    activation: 'Activación',
    preset: 'Filtro',
    own: 'propio',
    more: 'Más ajustes',
    table: 'El mapa activado en una tabla',
    histogram: 'celdas según z + b (altura: √ del número)',
    passes: (slope) => `el gradiente vuelve multiplicado por ${slope}`,
    blocked: 'por esta celda no vuelve ningún gradiente',
    faint: 'por esta celda apenas vuelve gradiente',
    cell: (row, column, value) => `fila ${row}, columna ${column}: ${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `Un mapa de características de ${input}, tres veces: antes del sesgo, después de sumar un sesgo de ${bias} a cada celda y después de la activación ${name}, con valores de ${low} a ${high}.`,
    curve: (name) => `La curva de la función ${name} y su derivada`,
    biasAdded: (bias, cells) => `El sesgo desplaza las ${cells} celdas en ${bias}.`,
    noBias: 'Con un sesgo de 0, los dos primeros mapas son iguales.',
    alive: (name, slope) =>
      `La pendiente de la función ${name} no baja de ${slope} en ningún punto: por cada celda vuelve un gradiente.`,
    stalled: (name, count, cells, kind) =>
      `Tras la activación ${name}, ${count} de ${cells} celdas ${count === 1 ? 'está' : 'están'} donde φ′ ${kind === 'zero' ? '= 0' : '< 0.05'}: por ahí ${kind === 'zero' ? 'no vuelve ningún gradiente' : 'apenas vuelve gradiente'}.`,
    onKink: (count) =>
      ` ${count} de ellas ${count === 1 ? 'está' : 'están'} exactamente en 0, donde por convención se toma 0 como derivada.`,
    rangeOf: (name, range, remark) => `El recorrido de la función ${name} es ${range}: ${remark}.`,
    loading: 'Cargando…',
    badBias: 'El sesgo no es un número.',
    badKernel: (text) =>
      `El kernel «${text}» no es una matriz de números de 11×11 como máximo: las filas terminan con punto y coma y deben tener la misma cantidad de números.`,
    tooLarge: (rows, columns, height, width) =>
      `El kernel tiene ${rows}×${columns} pesos, más de los que caben en una imagen de ${height}×${width} píxeles.`,
  } satisfies Translated<typeof words>,
};

/** Lo que <gradient-check> dice en español. */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const CORNERS = {
  relu: 'una ReLU se abre o se cierra',
  pool: 'el pooling elige otro ganador',
};

export const translation = {
  'gradient-check': {
    figure: 'Un gradiente comprobado con perturbaciones',
    weights: 'Pesos',
    analytic: (wide) => (wide ? 'Pase hacia atrás' : 'Hacia atrás'),
    numeric: 'Perturbado',
    loss: 'La pérdida al mover el peso',
    subject: (digit, step) => `Pérdida para un ${String(digit)} en el paso ${String(step)}`,
    errors: (weights) => (weights > 1 ? `Error de las ${String(weights)} pendientes` : 'Error de esta pendiente'),
    tangent: 'pase hacia atrás: pendiente',
    secant: 'perturbación: pendiente',
    leftSlope: 'a la izquierda de la esquina',
    rightSlope: 'a la derecha de la esquina',
    curves: { float32: 'float32', forward: 'float64, progresiva', central: 'float64, central' },
    differences: { central: 'central', forward: 'progresiva' },
    nudge: 'Perturbación ε',
    precision: 'Precisión',
    difference: 'Diferencia',
    net: 'Red',
    nets: {
      dense: 'ReLU, luego densa',
      average: 'average-pooling',
      max: 'max-pooling',
      kink: 'en la esquina de una ReLU',
      tie: 'en un empate del pooling',
    },
    filter: 'Filtro',
    table: 'Todos los gradientes en una tabla',
    tableCaption: (epsilon, precision) =>
      `Gradientes por el pase hacia atrás y por perturbaciones de ${epsilon}, en ${precision}`,
    columns: ['peso', 'valor', 'pase hacia atrás', 'perturbado', 'error', 'error relativo', 'esquina'],
    corner: (left, right) => `izquierda ${left}, derecha ${right}`,
    position: (row, column) => `fila ${String(row)}, columna ${String(column)}`,
    loading: 'Cargando la red…',
    bill: {
      nudging: (weights, passes, products) =>
        `Perturbar los ${weights} pesos: ${passes} pases hacia delante, ${products} multiplicaciones y sumas`,
      backward: (products) =>
        `Un pase hacia delante y uno hacia atrás dan lo mismo: ${products} multiplicaciones y sumas`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `La pérdida a lo largo del peso en ${weight}. Su pendiente es ${analytic} según el pase hacia atrás y ${numeric} según la perturbación. El error, para perturbaciones de 10⁻¹ a 10⁻⁸: ${errors.join('; ')}.`,
    moved: (position, value, epsilon) => `Al perturbar en ${epsilon} el peso en ${position}, que vale ${value}: `,
    agree: (numeric, analytic, error) =>
      `la pendiente es ${numeric}, y el pase hacia atrás dice ${analytic}. Difieren en ${error}. `,
    kink: (kink, left, right, analytic) =>
      `${CORNERS[kink]} y la pérdida tiene una esquina. ${
        left === right
          ? 'Su pendiente cambia por el camino'
          : `Su pendiente es ${left} a la izquierda y ${right} a la derecha`
      }; el pase hacia atrás dice ${analytic}. Una recta que la cruza mezcla pendientes, así que este peso se marca y no se cuenta.`,
    lost: (precision) =>
      `en ${precision}, w + ε se redondea de nuevo a w. La pérdida no puede moverse, y la pendiente se pierde.`,
    bend: 'Lo que queda es la curvatura: conviene una perturbación menor.',
    rounding: 'Lo que queda es redondeo, dividido por una perturbación pequeña: conviene una mayor.',
    unknownEpsilon: 'La perturbación es una potencia de diez, de 1e-8 a 1e-1.',
    unknownWeight: (weight, weights) =>
      `No hay ningún peso ${String(weight)}: el filtro tiene ${String(weights)}, contados desde 0.`,
    flagged: 'marcado',
    best: 'Ninguna de las ocho perturbaciones se acerca más.',
    quotient: (central) =>
      `La derivada de L respecto a w es aproximadamente L de w más épsilon menos L de w${central ? ' menos épsilon, dividido entre dos épsilon' : ', dividido entre épsilon'}`,
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'Los pasos antes de la comprobación son un número entero de 0 a 100.',
    badKernel: 'El filtro de estas redes tiene dos filas de dos pesos, ninguno mayor que un millón.',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'Esta sesión no tiene filtros que miren un dígito tal como es.',
    badFilter: (filter, filters) =>
      `No hay ningún filtro ${String(filter)}: la capa tiene ${String(filters)}, contados desde 0.`,
  } satisfies Translated<typeof session>,
};

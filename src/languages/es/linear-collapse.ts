/** Lo que <linear-collapse> dice en español. */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: 'Dos capas lineales son una sola',
    loading: 'Cargando…',
    view: 'Mostrar',
    views: { scalar: 'números', filters: 'filtros', network: 'una red entrenada' },
    relu: 'ReLU en medio',
    pool: 'Pooling',
    pools: { average: 'promedio', max: 'máximo' },
    first: 'Primer filtro',
    second: 'Segundo filtro',
    own: 'propio',
    table: 'Los números en una tabla',
    row: 'fila',
    column: 'columna',
    image: 'Imagen I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'Dos capas',
    one: 'Una capa',
    difference: 'Diferencia',
    atMost: (largest) => (largest === '0' ? 'todo 0' : `máximo ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${String(rows)} por ${String(columns)}`,
    cell: (row, column, value) => `fila ${String(row)}, columna ${String(column)}: ${value}`,
    summary: (input, size, relu, largest) =>
      `Dos filtros se deslizan sobre ${input}, uno tras otro${relu ? ', con una ReLU entre ellos' : ''}; debajo, un solo filtro de ${size} hace el trabajo de ambos. Los dos resultados difieren como máximo en ${largest}.`,
    same: (two, one, size, largest) =>
      `Aquí dos capas responden ${two}, y el filtro único de ${size} también: ${one}. ${largest === '0' ? 'Los mapas coinciden en todas partes, exactamente' : `En ningún lugar difieren los mapas más de ${largest}, que es redondeo`}. La segunda capa no aportó nada.`,
    broken: (two, one, cut, largest) =>
      `ReLU puso a 0 ${cut} valores negativos entre las capas. Aquí dos capas responden ahora ${two}; el filtro único, ${one}; los mapas difieren hasta en ${largest}. Ningún filtro único hace lo que hacen dos capas con una ReLU.`,
    uncut: 'No hay nada negativo entre estas capas, así que la ReLU no cambia nada aquí: elija otros filtros.',
    weight: (terms, value, exact) =>
      `Este peso de W₁ ∗ W₂ es la suma sobre todas las maneras de llegar a él con un paso en W₁ y un paso en W₂: ${terms} ${exact ? '=' : '≈'} ${value}.`,
    formula: (relu) =>
      `${relu ? 'ReLU de ' : ''}I correlacionada con W 1, y luego con W 2, ${relu ? 'no es' : 'es'} I correlacionada con W 1 convolucionado con W 2`,
    badKernel: (text, names) => `«${text}» no es ni una matriz ni uno de estos nombres: ${names}.`,
    largeKernel: (most) => `Un filtro de esta figura tiene como máximo ${String(most)}×${String(most)} pesos.`,
    smallInput: (rows, columns) =>
      `Para estos filtros, la entrada debe ser una imagen en escala de grises de al menos ${String(rows)}×${String(columns)} píxeles.`,
    networkInput: 'La red mira imágenes en escala de grises de 28×28 píxeles.',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'Imagen x',
    layers: (weights) => `Cinco capas, ${weights} pesos`,
    templates: 'Una capa: una plantilla M por clase',
    scores: 'Puntuación de las clases',
    byNet: 'cinco capas',
    byTemplates: 'Mx + B',
    className: (digit) => `clase ${String(digit)}`,
    conv: 'conv',
    pool: 'pool',
    dense: 'densa',
    filters: (count, side) => `${String(count)} de ${String(side)}×${String(side)}`,
    withRelu: (side) => `${String(side)}×${String(side)} ReLU`,
    maxPooling: 'max-pooling',
    and: 'y',
    summary: (largest) =>
      `Una red entrenada de cinco capas y, a su lado, diez plantillas de 28 por 28 pesos. Las puntuaciones que ambas dan a las diez clases difieren como máximo en ${largest}.`,
    same: (digit, net, templates, largest) =>
      `La clase ${String(digit)} recibe ${net} de las cinco capas y ${templates} de su plantilla; entre todas las clases, la mayor diferencia es ${largest}. Sin activaciones, la red entera son diez plantillas.`,
    broken: (digit, net, templates, why) =>
      `Con ${why} y los mismos pesos, la clase ${String(digit)} recibe ${net} de las cinco capas pero ${templates} de su plantilla: ya no se reduce a una sola capa.`,
    superposition: (error) =>
      `Error de superposición con esta imagen y un 7, el mayor |f(a + b) − f(a) − f(b) + f(0)|: ${error}.`,
    worth: (digits, linear, dense, relu) =>
      `De ${digits} dígitos con los que nunca se entrenó, esta red acierta ${linear}; una sola capa densa, ${dense}; la misma red entrenada con ReLU, ${relu}.`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'dos capas',
    one: 'una capa',
    summary: (slope, intercept, relu) =>
      `Dos capas x₁ = m₀x₀ + b₀ y x₂ = m₁x₁ + b₁ dibujadas como una curva${relu ? ', doblada por una ReLU entre ellas' : ''}, y sobre ella la recta única de pendiente ${slope} y ordenada en el origen ${intercept}.`,
    same: (x0, x2, slope, intercept) =>
      `En x₀ = ${x0} ambas dan ${x2}. Ponga lo que ponga, dos capas dibujan una sola recta, aquí de pendiente ${slope} y ordenada en el origen ${intercept}.`,
    broken: (x0, x2, one) =>
      `Con una ReLU en medio, la curva se dobla donde x₁ llega a 0: en x₀ = ${x0} dos capas dan ${x2}; la recta única da ${one}.`,
    formula: (relu) =>
      relu
        ? 'x 2 es m 1 por ReLU de m 0 x 0 más b 0, más b 1'
        : 'm 1 por, m 0 x 0 más b 0, más b 1, es m 1 m 0 por x 0, más m 1 b 0 más b 1',
  } satisfies Translated<typeof scalar>,
};

/** Lo que <feature-map> dice en español. */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { RecordedTwin } from '../../data/twin-names.js';
import type { Translated } from '../../words/words.js';

const maps = (count: number): string => `${count} ${count === 1 ? 'mapa' : 'mapas'}`;

const twinNames: Record<RecordedTwin, string> = {
  glorot: 'desde el inicio más amplio de Glorot',
  he: 'desde el inicio más amplio de He',
  constant: 'todos los pesos desde 0.1',
  'shuffled-labels': 'etiquetas barajadas',
  'permuted-pixels': 'píxeles revueltos',
};

const wider = 'los filtros no necesitan alejarse mucho de su inicio aleatorio para ser útiles';
const seen = 'aun así, el dígito se ve en sus mapas';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'filtros iguales dan un solo mapa, muchas veces',
};

export const translation = {
  'feature-map': {
    figure: 'Mapas de características de un dígito manuscrito',
    filter: (filter) => `Filtro ${filter + 1}`,
    input: (size) => `Entrada ${size}×${size}`,
    inputLabel: (digit, size) => `Entrada: ${digit}, ${size} por ${size} píxeles`,
    filterLabel: (filter, kernel) => `Pesos del filtro ${filter + 1}, ${kernel} por ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `Pesos del filtro ${filter + 1} para el mapa ${slice + 1} de la capa anterior, ${kernel} por ${kernel}`,
    slices: (depth) => `un corte por cada uno de los ${maps(depth)}`,
    map: (filter) => `Mapa de características ${filter + 1}`,
    mapLabel: (filter, side, extremes) =>
      `Mapa de características del filtro ${filter + 1}, ${side} por ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `: máximo ${max} en la fila ${maxRow + 1}, columna ${maxColumn + 1}; mínimo ${min} en la fila ${minRow + 1}, columna ${minColumn + 1}`,
    cell: (row, column, value) => `Fila ${row + 1}, columna ${column + 1}: ${value}`,
    strip: (filters, max) => `En total ${maps(filters)}, una sola escala: el color pleno es ${max}`,
    stripShort: (filters, max) => `${maps(filters)}, el color pleno es ${max}`,
    stripLabel: (layer) => `Los mapas de todos los filtros de ${layer}`,
    option: (filter, max) => `Mapa del filtro ${filter + 1}, máximo ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `Los mismos filtros sin entrenar (paso 0), en su propia escala: el color pleno es ${max}`
        : `Los mismos mapas de una red gemela, ${twinNames[twin]}, en su propia escala: el color pleno es ${max}`,
    twinsShort: (twin, max) =>
      `${twin === 'random' ? 'Sin entrenar' : `Gemela, ${twinNames[twin]}`}, el color pleno es ${max}`,
    twinLabel: (twin, filter, max) =>
      `Mapa del filtro ${filter + 1} ${twin === 'random' ? 'antes del entrenamiento' : 'de la gemela'}, máximo ${max}`,
    twinShares: (twin, theirs, ours) =>
      `La gemela (${twinNames[twin]}) acierta el ${theirs} % de los dígitos reservados; esta red, el ${ours} %: ${twinLessons[twin]}.`,
    play: 'Reproducir el entrenamiento',
    pause: 'Pausar el entrenamiento',
    digit: 'Dígito',
    layer: 'Capa',
    stage: 'Mostrar',
    stages: {
      'before-activation': 'sumas antes de la activación',
      activation: 'tras la activación',
      pooled: 'tras el pooling',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit} manuscrito` : `un ${digit} manuscrito`;
    },
    noDigit: 'un dígito',
    loading: (digit) => `Una red está a punto de mirar ${digit}.`,
    most: (filter, row, column, value, step) =>
      `Tras ${step} pasos de entrenamiento, el filtro ${filter + 1} responde con más fuerza en la fila ${row + 1}, columna ${column + 1}: ${value}.`,
    silent: (filter, step) =>
      `Tras ${step} pasos de entrenamiento, el filtro ${filter + 1} no responde en ningún lugar de esta imagen: todo su mapa es cero.`,
    twinCaption:
      'Los mapas de filtros sin entrenar parecen igual de convincentes: un mapa por sí solo no demuestra que se haya aprendido algo.',
    here: (filter, row, column, value) =>
      `En la fila ${row + 1}, columna ${column + 1}, el filtro ${filter + 1} responde ${value}.`,
    open: 'Pulse Intro o haga clic en una celda para ver qué se multiplicó ahí.',
    sumOf: 'Σ ventana × filtro + sesgo',
    activations: { linear: 'lineal', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    pooled: { max: 'máximo de', average: 'media de' },
    termsTitle: (total) => `Cómo se obtuvo ${total}`,
    window: 'Ventana',
    weights: 'Filtro',
    products: 'Productos',
    value: 'Valor',
    position: 'Lugar en la ventana',
    pixel: 'Píxel',
    weight: 'Peso',
    product: 'Producto',
    at: (row, column) => `fila ${row + 1}, columna ${column + 1}`,
    rest: (count) => `los otros ${count} productos`,
    mapBelow: (map, products) =>
      `mapa ${map + 1} de la capa anterior, ${products} ${products === 1 ? 'producto' : 'productos'}`,
    bias: 'sesgo',
    total: 'suma',
    normalised: (paper, ink) =>
      `Los píxeles se normalizan antes de que la red los vea: el papel es ${paper} y la tinta, ${ink}.`,
    close: 'Cerrar',
    table: 'El mapa en una tabla',
    tableCaption: (filter, layer) => `Valores del mapa del filtro ${filter + 1}, ${layer}`,
    row: 'fila',
    unknownInput: (input) =>
      `No hay ninguna entrada «${input}». Una entrada es digit:0 … digit:9, o digit:0:1 … digit:9:1 para el segundo de cada uno.`,
    unknownLayer: (layer, known) => `No hay ninguna capa de convolución «${layer}». La red tiene ${known.join(', ')}.`,
    unknownFilter: (filter, layer, filters) =>
      `No hay ningún filtro ${filter} en ${layer}: tiene ${filters}, contados desde 0.`,
    unknownStage: (stage, known) => `No hay ninguna etapa «${stage}». Las etapas son ${known.join(', ')}.`,
    scrambled: 'Esta red se entrenó con imágenes de píxeles revueltos; sus mapas de un dígito no significan nada aquí.',
    badSize: (wanted, size) => `La red mira imágenes de ${wanted}×${wanted} píxeles, no de ${size}×${size}.`,
  } satisfies Translated<typeof words>,
};

/** Lo que <channel-sum> dice en español. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['rojo', 'verde', 'azul'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: 'Un filtro tan profundo como la imagen da un solo mapa',
    image: 'Imagen',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `canal ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `Filtro ${filter + 1}`,
    filterName: (filter, name) => (name ? `filtro ${filter + 1} (${signs(name)})` : `filtro ${filter + 1} (propio)`),
    slice: (channel) => `Corte: ${channel}`,
    partial: (channel) => `Aporta: ${channel}`,
    map: (filter) => `Mapa ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `píxeles ${'RGB'.charAt(channel)}` : `píxeles ${channel + 1}`),
    products: (channel, channels) =>
      channels === 3 ? `productos ${'RGB'.charAt(channel)}` : `productos ${channel + 1}`,
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? '1 filtro → 1 mapa: el único canal de la capa siguiente' : '1 filtro → 1 mapa';
      return wide
        ? `${filters} filtros → ${filters} mapas apilados: los ${filters} canales de la capa siguiente (${shape})`
        : `${filters} filtros → ${filters} mapas apilados: ${shape}`;
    },
    ownScales: 'Cada mapa tiene su propia escala de color.',
    chooseFilter: 'Filtro mostrado',
    filters: 'Filtros',
    bias: (filter) => `Sesgo del filtro ${filter + 1}`,
    more: 'Más ajustes',
    table: 'El mapa en una tabla',
    parameters: (weights, biases) =>
      `${weights} ${weights === 1 ? 'peso' : 'pesos'} + ${biases} ${biases === 1 ? 'sesgo' : 'sesgos'}`,
    weight: (row, column, value) => `peso en la fila ${row}, columna ${column}: ${value}. Intro para cambiarlo`,
    cell: (row, column, value) => `fila ${row}, columna ${column}: ${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter}: tiene ${channels} ${channels === 1 ? 'corte' : 'cortes'}, uno por cada canal de ${image}. Lo que responden los cortes se suma en un solo mapa de ${rows} ${rows === 1 ? 'fila' : 'filas'} y ${columns} ${columns === 1 ? 'columna' : 'columnas'}, con valores de ${low} a ${high}.`,
    caption: (row, column, parts, bias, filter, value) =>
      `Fila ${row}, columna ${column}: ${parts}. Sumado todo, con un sesgo de ${bias}, el ${filter} responde ahí ${value}.`,
    contribution: (channel, value) => `${channel} da ${value}`,
    notTheSame: (weights, values) =>
      `Un filtro no es una característica: el filtro son ${weights} ${weights === 1 ? 'peso' : 'pesos'} y un sesgo; su mapa de características son ${values} ${values === 1 ? 'respuesta' : 'respuestas'}.`,
    scene: 'una foto de amapolas',
    loading: 'Cargando la imagen…',
    badBias: (text) => `El sesgo «${text}» no es una lista de números.`,
    badFilter: (filter) => `No hay ningún filtro ${filter}: se cuentan desde 0.`,
    badFilters: (most, filters) => `Aquí una capa tiene de 1 a ${most} filtros, no ${filters}.`,
    badInput: (channels, most) => `La imagen tiene ${channels} canales; se pueden mostrar ${most}.`,
    weightsFormula: 'K por K por C in por C out, más C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'Stride',
    padding: 'Padding',
    editWeight: (slice, row, column) => `${slice}: peso en la fila ${row}, columna ${column}`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `Un filtro necesita un corte por cada canal de entrada, separados por «|»: ${channels}, pero el filtro ${filter} tiene ${slices}.`,
    noMatrix: (slice, filter) => `El corte ${slice} del filtro ${filter} no es una matriz de números.`,
    tooLarge: (slice, filter, most) => `El corte ${slice} del filtro ${filter} es mayor que ${most}×${most}.`,
    sizes: 'Todos los cortes de todos los filtros de una capa tienen el mismo tamaño.',
  } satisfies Translated<typeof kernel>,
};

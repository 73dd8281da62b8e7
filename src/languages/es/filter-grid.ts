/** Lo que <filter-grid> dice en español. */
import type { TwinNumbers, evidenceWords } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

const rights = ({ right }: TwinNumbers): string =>
  right ? `acierta ${right[0]} de los dígitos reservados (esta ejecución, ${right[1]}), y ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `un borde o una barra se ajusta a sus filtros con R² ${twin} en promedio (esta ejecución, ${run})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `La gemela empezó con filtros aleatorios más amplios (${start}): ${rights(numbers)}sus filtros conservan un coseno de ` +
  `${numbers.start[0]} con su inicio (esta ejecución, ${numbers.start[1]}). Los filtros no necesitan parecer aprendidos para funcionar.`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `Filtros de ${layer}`,
    filter: (number) => `filtro ${number}`,
    grid: (layer, count, rows) => `${layer}: ${count} filtros de ${rows} por ${rows} pesos`,
    empty: (filter) => `filtro ${filter}, aún sin pesos`,
    option: (filter, least, most, likeness) =>
      `filtro ${filter}: pesos de ${least} a ${most}${likeness ? `, coseno con su inicio ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `filtro ${filter}, fila ${row}, columna ${column}: peso ${value}`,
    startedAt: (value) => ` (en el paso 0: ${value})`,
    rows: {
      start: (most) => `en el paso 0: aleatorio, como máximo ±${most}`,
      now: (step) => `ahora, paso ${step}`,
      change: (step) => `cambio del paso 0 al paso ${step}`,
    },
    twin: {
      random: (most) => `nunca entrenada: como máximo ±${most}`,
      glorot: (most) => `gemela, desde el inicio más amplio de Glorot: como máximo ±${most}`,
      he: (most) => `gemela, desde el inicio más amplio de He: como máximo ±${most}`,
      constant: (most) => `gemela, todos los pesos desde 0.1: como máximo ±${most}`,
      'shuffled-labels': (most) => `gemela con etiquetas barajadas: como máximo ±${most}`,
      'permuted-pixels': (most) => `gemela con píxeles revueltos: como máximo ±${most}`,
    },
    negative: 'negativo',
    positive: 'positivo',
    scaleFixed: 'una escala por filtro, la misma en todos los pasos',
    scaleFrame: 'escala automática: las intensidades no son comparables entre pasos',
    channelNote: (channel, channels) => `canal de entrada ${channel} de ${channels}`,
    waiting: 'Cada cuadrado mostrará un filtro: una pequeña cuadrícula de pesos. La ejecución grabada está en camino.',
    notTrained:
      'Cada cuadrado muestra un filtro: una pequeña cuadrícula de pesos. Todavía no hay ninguna ejecución que mostrar.',
    random: 'Paso 0: números aleatorios. El entrenamiento aún no ha cambiado nada.',
    randomAndSmall: (most) =>
      `Paso 0: números aleatorios, como máximo ±${most}, tan pequeños al lado de lo que hace de ellos el entrenamiento que apenas se ven.`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share = size > 0.9 ? 'casi el mismo patrón que' : size > 0.5 ? 'mucho en común con' : 'poco en común con';
      return `Paso ${step}: el filtro ${filter} ${cosine < -0.5 ? 'se ha vuelto contra' : `tiene ${share}`} su inicio aleatorio (coseno ${shown}; 1 sería el mismo patrón).`;
    },
    step: (step) => `Paso ${step}.`,
    stepOf: (step, steps) => `paso ${step} de ${steps}`,
    play: 'Ver el entrenamiento',
    again: 'Ver de nuevo el entrenamiento',
    pause: 'Pausa',
    back: 'Volver al inicio aleatorio',
    slider: 'Paso de entrenamiento',
    channel: 'canal de entrada',
    numbers: 'Números',
    large: (filter, rows) => `Filtro ${filter} en números, ${rows} por ${rows}`,
    values: (filter, step, matrix) => `Filtro ${filter} en el paso ${step}, fila por fila: ${matrix}.`,
    table: 'Los pesos en una tabla',
    tableCaption: (filter, layer, step) => `Pesos del filtro ${filter} de ${layer} en el paso ${step}`,
    columns: {
      channel: 'canal de entrada',
      row: 'fila',
      column: 'columna',
      weight: 'peso',
      start: 'peso en el paso 0',
    },
    badCompare: (given) => `compare="${given}" no se conoce; es "none", "before-after", "change" o "timeline".`,
    badLayer: (given, known) =>
      `layer="${given}" no es una capa de convolución de esta red; sus capas de convolución son ${known}.`,
    badFilter: (given, last) =>
      `filter="${given}" no es ninguno de los filtros de esta capa; se cuentan de 0 a ${last}.`,
    badChannel: (given, last) =>
      `channel="${given}" no es ninguno de los canales de entrada de esta capa; se cuentan de 0 a ${last}.`,
    noFilters: 'Esta red no tiene ninguna capa de convolución, así que no tiene filtros que mostrar.',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `La gemela nunca se entrenó: ${fits(numbers)}.`,
      glorot: wider('regla de Glorot'),
      he: wider('regla de He'),
      constant: (numbers) =>
        `La gemela empezó con todos los pesos en 0.1: ${rights(numbers)}sus filtros son para siempre uno y el mismo ` +
        `(diferencia máxima ${numbers.apart}).`,
      'shuffled-labels': (numbers) =>
        `La gemela vio los mismos dígitos con etiquetas barajadas: ${rights(numbers)}${fits(numbers)}. ` +
        `Sin etiquetas verdaderas no hay tal estructura.`,
      'permuted-pixels': (numbers) =>
        `La gemela vio cada dígito con los píxeles revueltos de la misma manera: ${rights(numbers)}${fits(numbers)}. ` +
        `Donde los vecinos no significan nada, no hay bordes.`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `Un borde o una barra con orientación se ajusta a ${count} de ${filters} filtros con R² mayor que 0.6, en promedio ${mean}. ` +
      `El ruido alcanza ${white} si es blanco y ${smooth} si es tan suave como estos filtros${marked ? ' (las marcas)' : ''}.`,
    fitTitle: (r2, pattern, white, smooth) =>
      `El mejor ajuste es ${pattern}, R² ${r2}. El ruido blanco alcanza ${white} en promedio; un ruido igual de suave, ${smooth}.`,
    edge: (angle) => `un borde transversal a ${angle}°`,
    bar: (angle) => `una barra transversal a ${angle}°`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `En promedio, los filtros tienen un coseno de ${toEnd} con lo que son en el paso ${last}, y de ${toStart} con su inicio.`,
    timelineEnd: (early, last, cosine, toStart) =>
      `Casi todo ocurrió pronto: ya en el paso ${early} de ${last}, los filtros tenían en promedio un coseno de ${cosine} con ` +
      `lo que son ahora. Con su inicio es de ${toStart}.`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `Con los ajustes habituales de un tutorial, los filtros siguen siendo sobre todo su inicio aleatorio: tras ${steps} pasos se acierta ${accuracy} de ` +
      `los dígitos reservados, pero el coseno con el inicio sigue siendo ${cosine} en promedio. El cambio es suave ` +
      `y parecido a un borde (los pesos vecinos se correlacionan con ${change[1]}, R² ${change[0]}); el filtro no lo es ` +
      `(${filter[1]}, R² ${filter[0]}).`,
    frame: (filter, step, least, most, cosine) =>
      `filtro ${filter} en el paso ${step}: pesos de ${least} a ${most}${cosine ? `, coseno con su inicio ${cosine}` : ''}`,
    noFrame: (filter, step) => `filtro ${filter} en el paso ${step}: aún no se conoce`,
    changeOf: (filter, least, most) => `filtro ${filter}, cambio del primer al último paso: de ${least} a ${most}`,
    timelineLabel: (layer, count) =>
      `${layer}: ${count} filtros, una fila para cada uno, en pasos del entrenamiento de izquierda a derecha`,
    twinLabel: 'Los mismos pasos de la gemela',
    step: 'paso',
    change: 'cambio',
  } satisfies Translated<typeof evidenceWords>,
};

/** Lo que <feature-hierarchy> dice en español. */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} y ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'Lo que responden las unidades de una red entrenada',
    loading: 'Cargando…',
    table: 'Los números en una tabla',
    digit: 'Dígito',
    drawn: 'de la página',
    sampleName: (name) => `un ${name.charAt(0)} manuscrito`,
    rows: {
      conv1: { finds: 'Bordes y trazos', sees: (side) => `la capa 1 ve ${side} × ${side} px` },
      conv2: { finds: 'Arcos, esquinas, barras', sees: (side) => `la capa 2 ve ${side} × ${side} px` },
      output: { finds: 'Dígitos enteros', sees: (side) => `las clases ven los ${side} × ${side} px` },
    },
    badUnit: (layer, count) => `La capa ${layer} tiene ${String(count)} unidades, contadas desde 0.`,
    units: 'Todas las unidades, capa por capa',
    unitName: (layer, number, index) =>
      ({ conv1: `Capa 1, filtro ${number}`, conv2: `Capa 2, filtro ${number}` })[layer] ?? `Clase ${String(index)}`,
    answersHere: (value, share) => `responde aquí ${value}, el ${share} de su máximo`,
    filter: 'sus pesos',
    ideal: 'trozo ideal',
    here: 'en este dígito',
    best: (searched) => `el mejor de ${searched}`,
    pleasing: 'suavizada',
    fooling: 'libre',
    p: (p) => `p = ${p}`,
    answer: (value) => `respuesta ${value}`,
    nine: (searched) => `Sus nueve mejores de ${searched}`,
    nineShort: 'Sus nueve mejores',
    meanTitle: (name) => `respuesta media de ${name.charAt(0).toLowerCase() + name.slice(1)} a cada dígito`,
    means: (name, means) => `Media de las respuestas más fuertes de ${name} a cada dígito: ${means}`,
    picture: (digit) => `El dígito elegido, ${digit}`,
    window: (size, row, column) =>
      `están marcados los ${size} por ${size} píxeles a partir de la fila ${row}, columna ${column}`,
    examples: (name, labels) => `Los nueve dígitos a los que más responde ${name}, con el lugar: ${labels.join(', ')}`,
    option: (name, answer, classes) => `${name}: ${answer}; sus nueve mejores son de ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name} responde a este dígito con ${value} en el lugar marcado, el ${share} de su respuesta máxima. Se conoce el trozo al que más respondería, con tinta exactamente donde un peso es positivo: recibiría ${most}; el mejor trozo real recibe ${best}.`,
      conv2: (name, value, share) =>
        `${name} responde a este dígito con ${value} en el lugar marcado, el ${share} de su respuesta máxima. `,
      shared: (classes, favourites) =>
        `Sus nueve mejores trozos vienen de ${list(classes)}: varios dígitos comparten esta forma, así que el filtro contiene la forma y no un dígito. En promedio, a lo que más responde es a ${list(favourites)}.`,
      single: (label) => `Sus nueve mejores trozos son todos de ${String(label)} manuscritos.`,
      output: (label, p) =>
        `Para el dígito elegido, p(${String(label)}) = ${p}. Una imagen hecha crecer para agradar a la clase ${String(label)} tiene algo del dígito mientras se mantenga suave`,
      fooled: (p) =>
        `; dejada libre, es un moteado y aun así recibe p = ${p}. Una respuesta segura no demuestra que haya un dígito.`,
    },
    columns: [
      'capa',
      'unidad',
      've',
      'respuesta aquí',
      'respuesta máxima',
      'parte o p',
      'dígitos de sus nueve mejores',
      'respuestas medias a 0 … 9',
    ],
    summary: (digit, units) => `Una red entrenada mira ${digit}. Las unidades que más fuerte responden: ${units}.`,
  } satisfies Translated<typeof words>,
};

/** Lo que <template-match> dice en español. */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} hacia ${pixels > 0 ? forward : back}`;
const names: Readonly<Record<string, string>> = {
  self: 'ella misma',
  dim: 'con medio brillo',
  shifted: 'desplazada',
  negative: 'su negativo',
  noise: 'ruido',
  'all-on': 'todo píxel ON',
};

export const translation = {
  'template-match': {
    figure: 'Comparar una imagen con una plantilla',
    image: 'Imagen',
    template: 'Plantilla',
    filter: 'Plantilla (el filtro)',
    products: 'Productos',
    tried: 'Imágenes para probar',
    raw: 'Puntuación bruta',
    cosine: 'Coseno',
    ratio: 'la puntuación bruta de la propia plantilla. ',
    loading: 'Cargando los dígitos…',
    pick: 'Plantilla',
    values: 'Píxeles',
    grey: 'gris, 0 … 1',
    binary: 'OFF 0, ON 255',
    own: 'propia',
    noise: 'Ruido nuevo',
    shift: 'Mover',
    left: 'Un píxel a la izquierda',
    right: 'Un píxel a la derecha',
    up: 'Un píxel hacia arriba',
    down: 'Un píxel hacia abajo',
    table: 'Las puntuaciones en una tabla',
    tableRatio: 'Veces la propia plantilla',
    digit: (name) => `un ${name.charAt(0)} manuscrito`,
    matrix: (rows, columns) => `una plantilla de ${rows}×${columns}`,
    names,
    short: { raw: 'Puntuación', dim: 'medio brillo', negative: 'negativo', 'all-on': 'todo ON' },
    ownScore: 'la propia plantilla',
    name: (name, template) => {
      const made = names[name] as string | undefined;
      if (made !== undefined) return made;
      const same = template?.startsWith(name.charAt(0)) ?? false;
      return same ? `otro ${name.charAt(0)}` : `un ${name.charAt(0)}`;
    },
    sentence: {
      self: 'La plantilla sobre sí misma',
      dim: 'La misma con la mitad de brillo',
      negative: 'Su negativo',
      noise: 'El ruido aleatorio',
      'all-on': 'Una imagen con todos los píxeles ON, toda blanca tal como pinta MNIST,',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'Sin desplazar en absoluto, la plantilla'
        : `Desplazada ${[amount(x, 'la derecha', 'la izquierda'), amount(y, 'abajo', 'arriba')].filter(Boolean).join(' y ')}, la plantilla`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `Otro ${name.charAt(0)}` : `Un ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) =>
      `${what} obtiene ${raw}, ${ratio} veces lo que la propia plantilla; el coseno es ${cosine}.`,
    selfScores: (raw) => `La plantilla sobre sí misma obtiene ${raw}, y el coseno es 1.`,
    swapped: ' Y al revés: un filtro formado solo por unos da a la plantilla la misma puntuación.',
    beaten: (ratio, cosine) =>
      `Pero una imagen con todos los píxeles ON obtiene ${ratio} veces esa puntuación: la puntuación bruta no es un parecido. Su coseno es solo ${cosine}.`,
    tied: (cosine) =>
      `Pero una imagen con todos los píxeles ON obtiene exactamente lo mismo: la puntuación bruta no es un parecido. Su coseno es solo ${cosine}.`,
    meeting: {
      grey: { both: 'ambas con tinta', one: 'solo una con tinta', neither: 'ambas en blanco' },
      binary: { both: 'ON con ON', one: 'no coinciden', neither: 'OFF con OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} píxeles, Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `fila ${row}, columna ${column}: ${image} por ${template} es ${product}`,
    here: (row, column) => `Fila ${row}, columna ${column}:`,
    summary: (image, template, raw, cosine) =>
      `Imagen (${image}) por plantilla (${template}), píxel a píxel: los productos suman ${raw}, el coseno es ${cosine}.`,
    rawAloud: 'puntuación bruta: S es la suma, sobre todos los píxeles, de I por W',
    cosineAloud: 'coseno: S dividido entre la norma de I por la norma de W',
    badTemplate: (text, most) =>
      `«${text}» no es una plantilla: un dígito de ejemplo, o filas con el mismo número de valores, como máximo ${most} por ${most}.`,
    badPixels: 'Los píxeles de una plantilla son números de 0 a 1, y no todos 0.',
    badShift: (text) => `«${text}» no es un desplazamiento: dos números enteros, píxeles a la derecha y hacia abajo.`,
    noImages: 'No hay ninguna imagen que probar.',
  } satisfies Translated<typeof words>,
};

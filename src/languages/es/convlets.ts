/** Lo que cualquier elemento puede decir en español. */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'Esta página no permite iniciar un worker.',
  'engine-failed': 'El motor de entrenamiento no pudo iniciarse.',
  'engine-crashed': 'Se produjo un error.',
  'recipe-impossible': 'Con estos ajustes no se puede entrenar ninguna red.',
  diverged: 'Diverge: la pérdida ya no es un número finito. Lo habitual es reducir la tasa de aprendizaje.',
  'digits-unavailable': 'No se pudieron cargar los dígitos de entrenamiento.',
  'recording-unavailable': 'No hay ninguna ejecución grabada que mostrar.',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked':
    'En esta página no puede iniciarse ningún worker, así que el entrenamiento se hace en la propia página y puede tardar más.',
  'engine-failed': 'El entrenamiento no puede hacerse en esta página. Lo que se ve es una ejecución grabada.',
};

export const translation = {
  convlets: {
    example: 'Por ejemplo:',
    missing: 'No se pudo cargar una parte de esta figura.',
    reload: 'volver a cargar la página',
    none: (attribute, value, names) => `${attribute} no admite el valor «${value}». Valores posibles: ${names}.`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) =>
      `No hay ningún dígito de ejemplo «${name}». Los dígitos de ejemplo se llaman 0…9, o 0:1…9:1 para el segundo de cada clase.`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `un ${digit} manuscrito`,
    matrix: (rows, columns) => `una imagen de ${rows}×${columns}`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `una imagen de ${rows}×${columns} con ${channels} canales`,
    file: 'una imagen',
    tooLarge: (rows, columns, most) =>
      `La entrada tiene ${rows}×${columns} números; lo máximo que se puede distinguir es ${most}×${most}.`,
    noMatrix: (text, most) =>
      `La entrada «${text}» no es una matriz: todas las filas deben tener la misma cantidad de números, con un máximo de ${most} filas y columnas.`,
    notLoaded: (url) =>
      `No se pudo cargar la imagen «${url}»: no existe, no es una imagen o su servidor no permite que otros sitios la lean (CORS).`,
    noCanvas: 'Este navegador no permite que la página lea imágenes.',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `«${text}» no es un número.`,
    seed: 'La semilla debe ser un número entero de 0 a 4294967295.',
    bias: 'El sesgo no es un número.',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" no existe; las gemelas son ${names}.`,
    layer: (twin, first, layer) => `De twin="${twin}" solo está grabada la primera capa, ${first}, no ${layer}.`,
    recipe: (twin) => `twin="${twin}" es gemela de la receta look; esta red se entrena con otra.`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `El kernel «${text}» no es una matriz de números de ${most}×${most} como máximo: las filas terminan con punto y coma y tienen la misma longitud.`,
    stride: (stride) => `El stride debe ser un número entero de al menos 1, no ${stride}.`,
    dilation: (dilation) => `La dilatación debe ser un número entero de al menos 1, no ${dilation}.`,
    padding: 'El padding debe ser valid, same o un número entero de al menos 0.',
    tooLarge: (rows, columns, height, width) =>
      `El kernel abarca ${rows}×${columns} píxeles; con su padding, la imagen tiene ${height}×${width}.`,
    largeMap: (rows, columns, most) =>
      `El mapa de características sería de ${rows}×${columns}; lo máximo que se puede distinguir es ${most}×${most}.`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'Lo ha guardado una versión más reciente de esta figura.',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};

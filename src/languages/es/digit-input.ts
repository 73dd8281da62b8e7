/** Lo que <digit-input> dice en español. */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'digit-input': {
    figure: 'Un panel para dibujar y la imagen que una red recibe de él',
    pad: 'Dibuje aquí',
    padLabel: (name) => `Panel de dibujo con ${name}`,
    blankPad: 'una hoja en blanco',
    padRole: 'panel de dibujo',
    padKeys:
      'Las flechas mueven el lápiz. Mantenga pulsado Espacio para dibujar, o pulse Intro para bajar el lápiz y para levantarlo.',
    keys: 'Flechas: mover; Espacio: dibujar',
    invitation: 'Haga su propio dibujo',
    blankInvitation: 'Un dígito, o lo que quiera',
    dropHere: 'Suelte la imagen',
    network: (size) => `Lo que recibe la red, ${size}×${size}`,
    networkLabel: (box) => `Lo que recibe la red, 28 por 28 píxeles: ${box}`,
    networkBox: (top, bottom, left, right) =>
      `tinta de la fila ${top} a la ${bottom} y de la columna ${left} a la ${right}`,
    networkBlank: 'en blanco',
    cell: (row, column, value) => `Fila ${row + 1}, columna ${column + 1}: ${value}`,
    undo: 'Deshacer',
    clear: 'Borrar',
    sample: 'Dígito',
    none: 'propio',
    choose: 'Elegir imagen…',
    drawing: 'su dibujo',
    example: 'un 4 dibujado',
    picture: (file) => `su imagen «${file}»`,
    pasted: 'su imagen',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit} manuscrito` : `un ${digit} manuscrito`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `otro ${digit}` : digit;
    },
    loading: 'Se está cargando el dígito.',
    reading: 'Se está leyendo la imagen.',
    blank:
      'La hoja está en blanco. Dibuje con el ratón, el dedo o un lápiz, o con las flechas y Espacio; o suelte aquí una imagen.',
    centred: (name, longer, tall, scale) =>
      `En el panel, ${name} mide ${longer} píxeles de ${tall ? 'alto' : 'ancho'}. Escalado ×${scale}, llena una caja de 20×20, y su centro de masas (+) pasa al centro de la imagen. Así se preparó todo aquello de lo que aprendió la red.`,
    here: (row, column, value) =>
      `El píxel de la fila ${row + 1}, columna ${column + 1} vale ${value}: esa parte del cuadrado marcado en el panel es tinta.`,
    outside: (row, column) =>
      `El píxel de la fila ${row + 1}, columna ${column + 1} vale 0: queda fuera de la caja a la que se escaló el dibujo, y es papel.`,
    penDown: (row, column) => `Lápiz abajo, fila ${row}, columna ${column}.`,
    penUp: (row, column) => `Lápiz arriba, fila ${row}, columna ${column}.`,
    now: (name) => `La red recibe ${name}.`,
    undone: 'Deshecho.',
    cleared: 'La hoja está en blanco.',
    table: 'La imagen en una tabla',
    tableCaption: 'Lo que recibe la red: 0 es papel, 1 es tinta',
    row: 'fila',
    badPoint: (text, most) =>
      `«${text}» no es un punto de un dibujo: lo son dos números de 0 a ${most}, hacia la derecha y hacia abajo.`,
    otherPage:
      'Esa es la dirección de una imagen de otra página, que esta página no puede leer: guarde primero la imagen.',
    good: 'un PNG o JPEG de un solo dígito oscuro sobre papel claro',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `No hay nada que ver (${name}): todo tiene el mismo gris.`,
    svg: (name) => `«${name}» es un dibujo SVG, que no tiene píxeles propios: guárdelo como PNG.`,
    noImage: (name) => `«${name}» no es una imagen.`,
    largeFile: (name, size, most) => `«${name}» ocupa ${size}; se leen como máximo ${most}.`,
    damaged: (name) =>
      `«${name}» no se puede abrir: el archivo está dañado o es de un tipo que este navegador no conoce.`,
    largeImage: (name, width, height) => `«${name}» es demasiado grande: ${width}×${height} píxeles.`,
  } satisfies Translated<typeof files>,
};

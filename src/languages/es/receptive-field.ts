/** Lo que <receptive-field> dice en español. */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${String(side)}\u00a0×\u00a0${String(side)}`;
const many = (n: number, one: string, more: string): string => `${String(n)} ${n === 1 ? one : more}`;
const pixels = (n: number): string => many(n, 'píxel', 'píxeles');

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: 'el kernel',
  stride: 'el stride',
  dilation: 'la dilatación',
};

export const translation = {
  'receptive-field': {
    square,
    figure: 'Lo que una unidad de una pila de capas ve de la entrada',
    input: 'entrada',
    level: (level) => (level === 0 ? 'la entrada' : `capa ${String(level)}`),
    kinds: { conv: 'conv', pool: 'pool' },
    layer: ({ kind, kernel }) => `${kind} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `stride ${String(stride)}` : '', dilation > 1 ? `dilatación ${String(dilation)}` : '']
        .filter(Boolean)
        .join(', '),
    weights: (text) => `${text} pesos`,
    allWeights: 'pesos',
    sees: (side) => `ve ${square(side)}`,
    jump: (jump) => `salto ${pixels(jump)}`,
    stack: (layers) =>
      layers === 1 ? 'Una capa' : `${['', '', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis'][layers]} capas`,
    play: 'Seguir la vista hacia abajo',
    pause: 'Pausa',
    back: 'Una capa atrás',
    forward: 'Una capa abajo',
    position: 'Capas recorridas hacia abajo',
    preset: 'Pila',
    own: 'propia',
    presets: [
      { value: 'conv 3; conv 3', text: 'dos de 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: 'tres de 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: 'con stride' },
      { value: 'conv 3; pool 2; conv 3', text: 'con pooling' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'con dilatación' },
    ],
    channels: 'Canales C',
    more: 'Capas, una por una',
    kind: (number) => `Capa ${String(number)}`,
    kernel: 'Tamaño',
    stride: 'Stride',
    dilation: 'Dilatación',
    add: 'Añadir una capa',
    remove: 'Quitar la última',
    table: 'Las capas en una tabla',
    columns: ['pila', 'capa', 'unidades', 've', 'salto', 'pesos'],
    unit: (level, index, seen) =>
      level === 0
        ? `píxel ${String(index + 1)} de la entrada`
        : `unidad ${String(index + 1)} de la capa ${String(level)}, ve ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) =>
          level === 0
            ? `${pixels(count)} de la entrada`
            : `${many(count, 'unidad', 'unidades')} de la capa ${String(level)}`,
        )
        .reverse()
        .join(', '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `Píxel ${String(index + 1)} de la entrada. Señale una unidad por encima de él para ver lo que ve.`
        : `La unidad ${String(index + 1)} de la capa ${String(level)} ve ${seen}: ${holes ? 'dentro de ' : ''}un cuadrado de ${square(side)}.`,
    tracing: (done, all) =>
      `La vista de la unidad superior se ha seguido hacia abajo ${many(done, 'capa', 'capas')} de ${String(all)}.`,
    against: (view, weights, others, more) =>
      ` Ambos ven ${square(view)}: la pila, con ${weights} pesos; el kernel único, con ${others}${more ? '' : ', así que aquí la pila no sale más barata'}.`,
    differ: (view, weights, otherView, others) =>
      ` A la izquierda, ${square(view)} con ${weights} pesos; a la derecha, ${square(otherView)} con ${others}.`,
    summary: (stack, view, weights, jump) =>
      `${stack}: una unidad de arriba ve ${square(view)} de la entrada, con ${weights} pesos en total; las vistas de unidades vecinas distan ${pixels(jump)}.`,
    badChannels: 'El número de canales debe ser un entero de 1 a 4096.',
    badCount: (layers, most) => `Una pila tiene de 1 a ${String(most)} capas, no ${String(layers)}.`,
    badLayer: (text) => `«${text}» no es una capa: escriba conv o pool, su tamaño y, si hace falta, stride y dilation.`,
    outOfRange: (text, option, value, least, most) =>
      `En «${text}», ${OPTIONS[option] ?? option} es ${String(value)}; puede ser de ${String(least)} a ${String(most)}.`,
    largeView: (size, most) =>
      `Una unidad de arriba vería ${String(size)} píxeles; se pueden dibujar como máximo ${String(most)}.`,
  } satisfies Translated<typeof words>,
};

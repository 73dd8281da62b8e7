/** Lo que <flatten-vs-conv> dice en español. */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: 'Una red que aplana la imagen frente a otra que desliza filtros sobre ella',
    loading: 'Cargando las dos redes…',
    drag: 'arrastre el dígito o use las flechas',
    image: 'Imagen',
    handle: 'El dígito: las flechas lo mueven; Inicio lo devuelve a su lugar',
    flattened: 'la imagen como una fila de 784 píxeles',
    networks: {
      dense: { name: 'Aplanar → densa', of: 'pesos de sus 8 unidades ocultas, uno por píxel' },
      conv: { name: 'Convolución', of: 'mapas de sus 8 filtros deslizantes' },
    },
    short: { dense: 'densa', conv: 'convolución' },
    title: (name, weights) => `${name} (${weights} pesos)`,
    says: (answer, percent) => `dice ${String(answer)}, ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'Derecha',
    down: 'Abajo',
    pixels: 'Píxeles',
    choices: { natural: 'tal cual', permuted: 'barajados' },
    more: 'Más: entrenarlas aquí',
    table: 'Las exactitudes en una tabla',
    tableColumns: {
      network: 'red',
      shift: 'desplazamiento',
      shuffled: 'barajados, sin entrenar para ello',
      permuted: 'entrenada con barajados',
    },
    shiftAxis: 'dígitos desplazados … píxeles',
    shiftTitle: 'Aciertos con dígitos nuevos',
    slopeTitle: 'Píxeles barajados',
    slopeFrom: 'tal cual',
    slopeTo: 'barajados',
    bars: (name, answer, percent) =>
      `Probabilidades según la red ${name}: la mayor es la de ${String(answer)}, con ${percent}`,
    summary: (place, dense, conv) =>
      `Un dígito${place}, visto por dos redes del mismo tamaño. La red densa ${dense}; la red de convolución ${conv}.`,
    chart: (shifts, dense, conv, shuffled) =>
      `Parte de los dígitos nuevos clasificados correctamente al desplazarlos ${shifts} píxeles: densa ${dense}; convolución ${conv}. Entrenadas y medidas con píxeles barajados: ${shuffled}.`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${String(Math.abs(right))} px a la ${right > 0 ? 'derecha' : 'izquierda'}`,
        down === 0 ? '' : `${String(Math.abs(down))} px hacia ${down > 0 ? 'abajo' : 'arriba'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `desplazado ${parts.join(' y ')}`;
    },
    unmoved: 'Donde suelen estar los dígitos',
    shuffled: 'Barajado',
    says1: (lead, dense, conv) => `${lead}: la red densa ${dense}; la red de convolución ${conv}.`,
    reads: (answer, percent, verdict) =>
      `dice ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? ', acierta' : ', se equivoca'}`,
    atShift: (digits, shift, dense, conv) =>
      `De ${digits} dígitos nuevos ${shift}, redes como estas aciertan ${dense} y ${conv}.`,
    small:
      'Una vez aplanada la imagen, cada píxel cuenta solo por su lugar; los filtros deslizantes y el pooling perdonan un desplazamiento pequeño.',
    large:
      'El pooling perdona uno o dos píxeles; como la última capa de ambas es densa, un desplazamiento grande perjudica a las dos.',
    byPixels: (shift) => (shift === 0 ? 'dejados en su lugar' : `desplazados ${String(shift)} px`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `Todas las imágenes se barajan de la misma manera, y ambas redes se entrenaron de nuevo con ellas. La densa no nota la diferencia: acierta ${dense} en lugar de ${denseFrom}. La convolución ha perdido sus vecindades: ${conv} en lugar de ${convFrom}.`,
    badShift: 'Un dígito se mueve píxeles enteros, de −4 a 4.',
    badPixels: (pixels) => `pixels no admite el valor «${pixels}».`,
    badInput: (side) => `Las redes miran imágenes en escala de grises de ${side}×${side} píxeles.`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'Entrenar las dos aquí',
    pause: 'Pausa',
    goOn: 'Continuar',
    recorded: 'Volver a las redes grabadas',
    seed: 'Semilla',
    live: (dense, conv) => `Entrenadas aquí: densa ${dense}; convolución ${conv}.`,
    progress: (step, steps, accuracy) =>
      `paso ${step} de ${steps}${accuracy === '' ? '' : `, acierto del ${accuracy} en dígitos nuevos`}`,
  } satisfies Translated<typeof training>,
};

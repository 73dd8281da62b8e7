/** Lo que <kernel-learner> dice en español. */
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: 'Números aleatorios aprenden a ser un filtro',
    loading: 'Cargando…',
    transport: { play: 'Iniciar', pause: 'Pausa', back: 'Un paso atrás', forward: 'Un paso', position: 'Paso' },
    again: 'Nuevo inicio aleatorio',
    more: 'Más que aprender, más ajustes',
    table: 'Los pesos en una tabla',
    taps: ['izquierda', 'centro', 'derecha'],
    place: 'Lugar en la señal',
    point: 'Señale un lugar de la señal: aquí aparecerá lo que el filtro hace de él.',
    filter: () => 'El filtro',
    scale: (largest) => `× ${largest}`,
    signal: 'Una señal que nunca vio',
    legend: '○ pico real\u2003● dice: un pico\u2003× error',
    path: () => 'Pesos ÷ el mayor, paso a paso',
    accuracy: 'Aciertos en señales nuevas',
    accuracyShort: 'Señales nuevas',
    record: ['aprendido', '[−1 1 −1]', '[−½ 1 −½]'],
    never: 'nunca un pico',
    percent: (value) => `${value} %`,
    placeText: (place, answer, peak) => `lugar ${String(place)}: ${answer}, ${peak ? 'un pico' : 'ningún pico'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `Paso ${step}. Pesos izquierda, centro, derecha: ${filters}. Acierta en ${right} de los lugares de señales nuevas.`,
    columns: ['paso', 'pérdida'],
    tableCaption: (seed) => `Pesos y pérdida, semilla ${String(seed)}`,

    start: (signs, right, never) =>
      `Paso 0: números aleatorios, signos ${signs}. Aciertan en ${right} de los lugares; no marcar nada en absoluto acertaría en ${never}. Pulse Iniciar: solo los errores los harán cambiar.`,
    growing: (step, signs, right) =>
      `Paso ${step}: los signos son ${signs}. Los errores en 32 señales recientes acaban de mover un poco cada peso; acierta en ${right} de los lugares nuevos.`,
    found: (step, right, guess) =>
      `Paso ${step}: − + −. Un lugar cuenta cuando supera a sus dos vecinos; nadie se lo dijo al filtro. Acierta en ${right} de los lugares nuevos; [−1 1 −1], en ${guess}.`,
    done: (shape, scale, right, guess) =>
      `Nadie lo diseñó, y sin embargo cada inicio acaba en esta forma: [${shape}] × ${scale}. La escala es libre: solo dice cuán seguro está el filtro. Acierta en ${right}; a mano, con el mejor umbral, [−1\u00a01\u00a0−1] llega a ${guess}.`,
  } satisfies Translated<typeof words>,
  'kernel-learner.extras': {
    task: 'Aprender',
    tasks: {
      peaks: 'a encontrar picos',
      'two-filters': 'picos, con dos filtros',
      'sobel-x': 'Sobel, de izquierda a derecha',
      'sobel-y': 'Sobel, de arriba abajo',
      laplacian: 'laplaciano',
      sharpen: 'enfocar',
      emboss: 'relieve',
      gaussian: 'desenfoque gaussiano',
      difference: 'la diferencia [1 −1]',
    },
    signals: 'Señales',
    images: 'Imágenes',
    seed: 'Semilla',
    rate: 'Tasa',
    kinds: {
      uniform: 'ruido uniforme',
      normal: 'ruido normal',
      walk: 'paseos aleatorios',
      spikes: 'picos aislados',
    },
    pictures: { noise: 'ruido', digit: 'un dígito' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `Filtro ${String(k)}`,
    path: (k) => `Filtro ${String(k)}, paso a paso`,
    start: (right) =>
      `Paso 0: dos filtros aleatorios y una unidad que los lee; aciertan en ${right} de los lugares. ¿Cómo se repartirán el trabajo?`,
    growing: (step, right) =>
      `Paso ${step}: acierta en ${right} de los lugares nuevos. Un solo filtro tiene que ponderar ambos vecinos en una suma; dos pueden mirar cada uno por separado.`,
    done: (left, right) =>
      `Se reparten el trabajo: el filtro 1 compara con el vecino ${left ? 'izquierdo' : 'derecho'}, el filtro 2 con el otro, y la unidad lectora exige ambas cosas: mayor que el izquierdo Y que el derecho. Acierta en ${right}.`,
    alike: (step, right) =>
      `Paso ${step}: ambos filtros empezaron iguales, así que cada paso los mueve igual: dos filtros hacen el trabajo de uno, con aciertos en ${right}. Lo que distingue a los filtros es un inicio aleatorio.`,
    stuck: (step, right) =>
      `Tras ${step} pasos, este inicio no ha encontrado las dos diferencias: acierta en ${right}. Con dos filtros, la pérdida tiene más de un valle; otro inicio puede caer en el mejor.`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'El dígito' : 'Una imagen nueva'),
    inputShort: 'Imagen',
    learned: (step) => `Aprendido, paso ${step}`,
    learnedShort: (step) => `Paso ${step}`,
    target: 'Por encontrar',
    now: 'Su salida',
    wanted: 'Salida deseada',
    nowShort: 'Salida',
    wantedShort: 'Deseada',
    errors: 'Error en esta imagen: media de (ahora − deseado)²',
    errorsShort: 'Error: media (ahora − deseado)²',
    size: (rows, columns) => `${String(rows)} por ${String(columns)}`,
    output: (row, column, value) => `fila ${String(row)}, columna ${String(column)}: ${value}`,
    here: (now, wanted, error) =>
      `Aquí da ${now} y se desea ${wanted}: se desvía ${error}. Los cuadrados de todos estos errores empujan los pesos.`,
    start: (count, error) =>
      `Paso 0: ${count} números aleatorios. Lo único que llegan a ver son imágenes y lo que el filtro oculto hace de ellas. Error ${error}.`,
    growing: (step, error, off) => `Paso ${step}: error ${error}; el peso que más se desvía todavía falla por ${off}.`,
    found: (off) =>
      `Encontrado, escala incluida: ningún peso se desvía más de ${off}. Aquí el objetivo es un número, no un sí o un no, así que también se aprende la escala.`,
    alike: (error, off) =>
      `La salida es casi correcta (error ${error}), y sin embargo un peso aún se desvía ${off}: los píxeles vecinos de un dígito se parecen tanto que otros filtros hacen casi lo mismo.`,
    short: (step, error, off) =>
      `Tras ${step} pasos el error es ${error} y un peso se desvía ${off}: con más pasos se acerca más.`,
    summary: (learned, target, error) =>
      `Filtro aprendido: ${learned}. Filtro por encontrar: ${target}. Error cuadrático medio: ${error}.`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `Tras ${step} pasos los signos son ${signs}, con aciertos en ${right}. Más pasos, u otra tasa, llegarán más lejos.`,
    diverged: (step) =>
      `En el paso ${step} los pesos se dispararon: la tasa es demasiado grande y cada movimiento se pasa. Pruebe una menor.`,
    badInit: (text, count) => `El inicio «${text}» no es normal, ni zeros, ni ${String(count)} números de −100 a 100.`,
    badRate: (most) => `La tasa es un número mayor que 0, como máximo ${String(most)}.`,
    badSteps: (most) => `Los pasos son un número entero de 1 a ${String(most)}.`,
  } satisfies Translated<typeof rareWords>,
  'kernel-learner.formula': {
    oneFilter: 'y es la sigmoide de w deslizado sobre u, más b',
    twoFilters:
      'y es la sigmoide de v 1 h 1 más v 2 h 2 más c, donde cada h es la sigmoide de su filtro deslizado sobre u, más su sesgo',
  } satisfies Translated<typeof formula>,
};

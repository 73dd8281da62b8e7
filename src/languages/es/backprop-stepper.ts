/** Lo que <backprop-stepper> dice en español. */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: 'Un paso de retropropagación, calculado en detalle',
    chain: 'Las preguntas, hacia atrás',
    lowerLoss: 'menor pérdida',
    betterFeatures: 'mejores características',
    betterFilters: 'mejores filtros',
    betterWeights: 'mejores pesos y sesgos',
    afterFilter: 'W tras el paso',
    afterLoss: 'L tras el paso',
    symbol: 'Símbolo',
    values: 'Valores, con las filas separadas por punto y coma',
    play: 'Mostrar todos los pasos',
    pause: 'Pausa',
    back: 'Un paso atrás',
    forward: 'Un paso adelante',
    position: 'Paso',
    preset: 'Cabezal',
    average: 'promedio',
    max: 'máximo',
    dense: 'densa, sigmoide',
    softmax: 'densa, softmax',
    rate: 'Tasa η',
    more: 'Más ajustes',
    table: 'Los números en una tabla',
    image: 'Imagen I',
    filter: 'Filtro W',
    features: 'Salida o',
    head: 'Cabezal V',
    loss: 'Pérdida L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}, fila ${row}, columna ${column}: ${value}`,
    editable: (cell) => `${cell}. Intro para cambiarlo`,
    step: (index, all) => `Paso ${index} de ${all}`,
    outputTitles: ['Trozo de I', 'Filtro W', 'Productos'],
    useTitles: ['Trozo de I', 'δ', 'Productos'],
    output: (outputs, name, value) =>
      `El filtro se detiene ${outputs} ${outputs === 1 ? 'vez' : 'veces'}: aquí sus productos suman ${name} = ${value}.`,
    guess: (name, uses) =>
      uses === 1
        ? `${name} se usó ${uses} vez, para la única salida. ¿Cuánto suma su ${uses} uso?`
        : `${name} se usó ${uses} veces, una por cada salida. ¿Cuánto suman sus ${uses} usos?`,
    uses: (name, uses, sum, wish) =>
      uses === 1
        ? `${name} se usó ${uses} vez, para la única salida; su ${uses} uso da ${sum}, ${wish}.`
        : `${name} se usó ${uses} veces, una por cada salida; sus ${uses} usos suman ${sum}, ${wish}.`,
    larger: (name) => `así que un valor mayor de ${name} reduce la pérdida`,
    smaller: (name) => `así que un valor menor de ${name} reduce la pérdida`,
    stays: (name) => `así que ${name} no necesita moverse`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['Salida o', '¿o > 0?', 'a'],
    scoreTitles: ['Salidas', 'Pesos', 'Productos'],
    slopeTitles: ['p', 'Correcta', '∂L/∂s'],
    headTitles: ['∂L/∂s', 'Encontró', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', 'Productos'],
    deltaTitles: ['De cabezal', 'Puerta', 'δ'],
    activation: (stopped, outputs) =>
      `ReLU deja pasar las salidas positivas y detiene las demás: ${stopped} de ${outputs} ${stopped === 1 ? 'vale' : 'valen'} ahora 0.`,
    score: (name, value) => `El cabezal da a cada salida un peso propio: ${name} = ${value}.`,
    softmax: (rightClass, p) =>
      `Softmax convierte las puntuaciones en probabilidades; la clase correcta ${rightClass} recibe ${p}.`,
    sigmoid: (p) => `La sigmoide convierte la puntuación en una probabilidad: p = ${p}.`,
    classLoss: (loss) => `¿Cuánto se equivoca? La clase correcta debería recibir 1, así que la pérdida es ${loss}.`,
    loss: (target, loss) =>
      `¿Cuánto se equivoca? El objetivo es ${target}, así que la pérdida es ${loss}. ¿Cómo puede bajar?`,
    slopes:
      'Ahora hacia atrás: subir la puntuación de la clase correcta y bajar las demás, cada una tanto como se desvía p.',
    slope: (slope, wish) => `Ahora hacia atrás: ∂L/∂s = ${slope}, ${wish}.`,
    head: 'Cada peso del cabezal recibe la pendiente por la salida que encontró. En este ejemplo, el cabezal se queda como está.',
    features:
      'El camino de vuelta por el cabezal: los pesos que llevaron las salidas hacia delante llevan la pendiente hacia atrás.',
    gate: (stopped, outputs) =>
      `La puerta: donde ReLU detuvo una salida, también se detiene su gradiente; ${stopped} de ${outputs} ${stopped === 1 ? 'recibe' : 'reciben'} 0.`,
    badHeadWeights: (outputs) =>
      `Cada puntuación necesita ${outputs} ${outputs === 1 ? 'peso' : 'pesos'} del cabezal, uno por cada salida del filtro.`,
    badTarget: 'Con este cabezal, el objetivo es 1 o 0.',
    badClass: (last) => `Con este cabezal, el objetivo es el número de una clase, de 0 a ${last}.`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'Su respuesta',
    check: 'Comprobar',
    show: 'Mostrar',
    right: '¡Correcto!',
    wrong: 'Todavía no.',
    target: 'Objetivo',
    rightClass: 'Clase correcta',
    bias: 'Sesgo b',
    enter: 'OK',
    place: (title, row, column) => `${title}, fila ${row}, columna ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['Salidas', 'Pesos', 'Productos'],
    deltaTitles: ['De cabezal', 'Puerta', 'δ'],
    biasTitles: ['δ', 'Encontró', 'Productos'],
    imageTitles: ['δ con ceros', 'W, a 180°', 'Productos'],
    updateTitles: ['W', 'η · ∂L/∂W', 'Nuevo W'],
    mean: (outputs, value) =>
      `La media de las ${outputs} salidas; la ventana de pooling es el mapa entero: y = ${value}.`,
    max: (winner, value) => `Gana la salida mayor, la primera si hay iguales: y = ${winner} = ${value}.`,
    loss: (target, loss) =>
      `¿Cuánto se equivoca? El objetivo es ${target}, así que la pérdida es ${loss}. ¿Cómo puede bajar?`,
    slope: (name, slope, wish) => `Ahora hacia atrás: ∂L/∂${name} = ${slope}, ${wish}.`,
    shares: (outputs, slope) =>
      `Cada salida tuvo 1/${outputs} del peso en y, así que cada una recibe 1/${outputs} de ${slope}.`,
    wins: (winner, slope) =>
      `${winner} ganó y recibe todo ${slope}; las demás reciben 0. Aun así se moverán todas las salidas: comparten un filtro.`,
    bias: (value) => `El sesgo se sumó a cada salida, así que su gradiente es la suma de todas las δ: ${value}.`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}, lo que recibiría una capa anterior: δ, rodeada de ceros, se encuentra con el filtro girado 180°.`,
    update: (rate) =>
      `Cada peso se mueve en contra de su gradiente, η = ${rate} veces su valor. El sesgo y el cabezal no cambian, para que el cambio sea obra del filtro.`,
    guessFirst:
      'Cada peso se mueve en contra de su gradiente. ¿Hacia dónde? Vuelva a ∂L/∂W y calcúlelo primero entero.',
    stays: (loss) => `Otra vez hacia delante con el filtro nuevo: la pérdida sigue en ${loss}.`,
    falls: (before, after) => `Otra vez hacia delante con el filtro nuevo: la pérdida baja de ${before} a ${after}.`,
    rises: (before, after) =>
      `Otra vez hacia delante: la pérdida sube de ${before} a ${after}. La tasa es demasiado grande y el paso va más allá del mínimo.`,
    moved: (moved, outputs) =>
      `${moved === 1 ? 'Se movió' : 'Se movieron'} ${moved} de ${outputs} salidas, no solo la ganadora: comparten el filtro.`,
    chart: 'Pérdida tras el paso, para cada tasa η',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `Una imagen, un filtro de ${rows} × ${columns} pesos y ${outputs === 1 ? 'su' : 'sus'} ${outputs} ${outputs === 1 ? 'salida' : 'salidas'}, en letras`,
    caption: (weight, uses) =>
      uses === 1
        ? `${weight} se usa ${uses} vez, en la única salida: así depende de él la pérdida, y por eso su gradiente tiene ${uses} término.`
        : `${weight} se usa ${uses} veces, una en cada salida: así depende de él la pérdida, y por eso su gradiente tiene ${uses} términos.`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `No hay ningún ejemplo «${preset}».`,
    badInput: (text) => `La imagen «${text}» no es una matriz de números.`,
    badKernel: (text) => `El filtro «${text}» no es una matriz de números.`,
    largeInput: (most) => `La imagen puede tener como máximo ${most} filas y columnas.`,
    largeKernel: (most) => `El filtro puede tener como máximo ${most} filas y columnas.`,
    badSize: 'El filtro es más grande que la imagen.',
    badRate: 'La tasa es un número no menor que 0.',
    badTarget: 'El objetivo y el sesgo son números.',
  } satisfies Translated<typeof wrong>,
};

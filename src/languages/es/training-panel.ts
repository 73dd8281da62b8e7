/** Lo que <training-panel> dice en español. */
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  settings: {
    speed: 'Velocidad',
    slow: 'lenta (10 pasos por segundo)',
    watch: 'para mirar (60 pasos por segundo)',
    full: 'máxima velocidad',
    otherSpeed: (steps) => `${steps} pasos por segundo`,
    recipe: 'Receta',
    ownRecipe: (name) => `${name} (fijada por la página)`,
    seed: 'Semilla',
    examples: 'Dígitos de entrenamiento',
    count: (count, all) => (all ? `los ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'Entrenar una red',
    train: 'Entrenar',
    pause: 'Pausa',
    goOn: 'Continuar',
    again: 'Entrenar otra vez',
    step: 'Un paso',
    reset: 'Volver al inicio',
    more: 'Más',
    own: 'Entrenarla con dibujos propios',
    data: 'Tabla de datos',
    tableCaption:
      'La ejecución del entrenamiento: pérdida y exactitud del mini-batch en cada paso, y exactitud en los dígitos reservados',
    progress: 'Avance del entrenamiento',
    counted: (step, steps, digits) => `paso ${step} de ${steps} · ${digits} dígitos vistos`,
    loss: 'pérdida',
    recent: (steps) => `media de los últimos ${steps} pasos`,
    first: 'en el primer paso',
    nothingYet: 'aún sin entrenar',
    seen: 'dígitos de entrenamiento bien leídos',
    unseen: 'dígitos nuevos bien leídos',
    unseenWhen: (step) => `nunca se entrenó con ellos; en el paso ${step}`,
    unseenYet: 'nunca se entrenó con ellos',
    of: (count) => `${count} de 100`,
    chart: (loss) => `Pérdida a lo largo de los pasos hasta aquí; ahora ${loss}.`,
    emptyChart: 'Pérdida a lo largo de los pasos; aún no se ha entrenado nada.',
    idle: 'Aún no se ha entrenado nada. Pulse Entrenar: la red empieza con números aleatorios en su navegador.',
    replaying:
      'Se está mostrando una ejecución grabada. Pulse Entrenar: una red propia empieza con números aleatorios en su navegador.',
    loading: 'Preparando los dígitos y el motor de entrenamiento…',
    running: (step, loss) =>
      `Entrenando: tras ${step} pasos la pérdida es ${loss}. Cuanto más baja, más segura está la red de las respuestas correctas.`,
    starting: 'Empieza el entrenamiento: la red aún adivina.',
    paused: (step) => `En pausa en el paso ${step}. Continúe, o avance paso a paso.`,
    finished: (steps, count) => `Tras ${steps} pasos lee ${count} de cada 100 dígitos que nunca vio.`,
    finishedUnmeasured: (steps) => `El entrenamiento ha terminado tras ${steps} pasos.`,
    failed: (reason) => `El entrenamiento se detuvo. ${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) =>
      `Aún no se ha entrenado nada. Pulse Entrenar: la red ve solo ${count} dígitos, una y otra vez. ¿Leerá otros?`,
    byHeart: (steps, seen, examples, unseen) =>
      `Tras ${steps} pasos lee ${seen} de cada 100 de sus ${examples} dígitos de entrenamiento, pero solo ${unseen} de cada 100 que ` +
      'nunca vio. Se ha aprendido estos pocos de memoria, y poco sobre los dígitos.',
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'Guardar esta ejecución',
    open: 'Abrir una ejecución guardada…',
    copy: 'Copiar enlace',
    replay: 'Verla otra vez',
    close: 'Cerrarla',
    saved: (name) => `La ejecución está en el archivo «${name}».`,
    file: (name) => `Del archivo «${name}»`,
    at: (name, step, steps) => `Paso ${step} de los ${steps} de «${name}», tal como se entrenaron.`,
    ended: (name, steps, count) =>
      `La ejecución de «${name}» terminó aquí: tras ${steps} pasos leía ${count} de cada 100 imágenes que nunca vio. Pulse Entrenar: ` +
      'a partir de su receta y su semilla se calcula otra vez la misma ejecución.',
    copied: 'El enlace está copiado: abre esta página con esta receta, esta semilla y este número de dígitos.',
    copiedOwn:
      'El enlace está copiado: abre esta página con esta receta y esta semilla. Sus dibujos no están en él: guarde la ejecución.',
    notCopied: 'Esta página no puede copiar por sí misma: pulse Ctrl+C (o ⌘C) para copiar el enlace.',
    link: 'Enlace',
    refused: (name, why) => `«${name}» no se abrió. ${why}`,
    tooLarge: (megabytes) => `Tiene ${megabytes} MB, más que cualquier ejecución.`,
    unreadable: 'No se puede leer.',
    example: 'un archivo creado con «Guardar esta ejecución»',
  } satisfies Translated<typeof keep>,
  'training-panel.own': {
    intro:
      'Dibuje algo y añádalo a una clase; después dibuje lo siguiente. Bastan unos pocos dibujos de cada clase: ligeramente ' +
      'girados, redimensionados y movidos, se convierten en cien ejemplos cada uno. No salen de esta página.',
    classes: 'Sus clases',
    className: (name) => `Nombre de la clase ${name}`,
    none: 'aún sin dibujos',
    add: (name) => `Añadir a ${name}`,
    remove: (number, name) => `Quitar el dibujo ${number} de ${name}`,
    added: (name, count) => `Añadido a ${name}, que ahora tiene ${count}. Dibuje el siguiente.`,
    another: 'Otra clase',
    fewer: 'Una clase menos',
    train: 'Entrenar con estos dibujos',
    back: 'Volver a los dígitos de MNIST',
    forget: 'Olvidar los dibujos',
    drawFirst: 'Dibuje algo: cada clase necesita al menos un dibujo.',
    drawNext: 'Este dibujo ya está en una clase: borre el panel y dibuje el siguiente.',
    needs: 'Añada el dibujo a una clase: cada una necesita al menos uno.',
    needsMany: (count) => `Una clase admite como máximo ${count} dibujos.`,
    changed: 'Las clases han cambiado: entrene otra vez.',
    trainFirst: 'Entrene la red: después dirá a qué clase cree que pertenece su dibujo.',
    drawNow: 'Ahora dibuje algo: la red dice a qué clase cree que pertenece.',
    answer: (name, count) => `Toma su dibujo por ${name}: ${count}.`,
    unsure: (name, count) => `En realidad no puede decirlo: si acaso, ${name} con ${count}.`,
    limits: 'Solo conoce estas clases: dibuje lo que dibuje, nombra una de ellas.',
    answers: 'Cuánta seguridad tiene de cada clase',
    percent: (count) => `${count} %`,
  } satisfies Translated<typeof own>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `paso ${step} de ${steps} · ${images} variaciones vistas`,
    seen: 'variaciones bien leídas en el entrenamiento',
    unseen: 'variaciones nuevas bien leídas',
    unseenWhen: (step) => `de los mismos dibujos; en el paso ${step}`,
    unseenYet: 'de los mismos dibujos',
    finished: (steps, count) =>
      `Tras ${steps} pasos lee ${count} de cada 100 variaciones nuevas de sus dibujos. Se parecen mucho a aquellas de las que ` +
      'aprendió: si ha entendido algo, solo puede decirlo un dibujo nuevo.',
  } satisfies Translated<typeof ownRun>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `No hay ninguna receta «${name}». Las recetas son ${names}.`,
    badSpeed: 'El atributo speed debe ser un número de pasos por segundo, o 0 para la velocidad máxima.',
    badOptimizer: (type) => `El atributo optimizer es «${type}», pero debe ser sgd, momentum o adam.`,
    badCount: (name, least, most) => `El atributo ${name} debe ser un número entero de ${least} a ${most}.`,
    badRate: (name) => `El atributo ${name} debe ser un número mayor que 0.`,
  } satisfies Translated<typeof wrong>,
};

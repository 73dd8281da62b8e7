/** Lo que <loss-curve> dice en español. */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'Pérdida y exactitud a lo largo de los pasos de entrenamiento',
    step: 'paso',
    stepAt: (step) => `paso ${step}`,
    slider: 'Paso del entrenamiento',
    titles: {
      loss: 'Pérdida: cuánto se equivoca la red',
      accuracy: 'Exactitud: parte de dígitos bien leídos',
    },
    readout: { loss: (value) => `pérdida ${value}`, accuracy: (value) => `exactitud ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `paso ${step}: ${parts.join(', ')}` : `paso ${step}: aún sin entrenar`,
    noCurve: 'aún no hay ejecución',
    guessing: 'al azar',
    play: 'Iniciar',
    pause: 'Pausa',
    run: 'Ejecución',
    runs: { recorded: 'grabada', live: 'la suya' },
    key: (window) =>
      `Claro: cada mini-batch. Línea: media de los últimos ${window} pasos. Puntos: dígitos con los que nunca se entrena.`,
    data: 'Tabla de datos',
    tableCaption: 'Pérdida y exactitud del mini-batch en cada paso, y exactitud en los dígitos reservados',
    loading: 'Una ejecución grabada del entrenamiento está en camino.',
    empty: 'Todavía no hay ninguna ejecución que mostrar.',
    untrained: (classes) =>
      `Paso 0: la red no está entrenada y adivina, así que lee bien más o menos 1 de cada ${classes} dígitos.`,
    counted: (step, loss, correct, batch) =>
      `Paso ${step}: pérdida ${loss}; se leen bien ${correct} de los ${batch} dígitos que se acaban de mostrar.`,
    lossOnly: (step, loss) => `Paso ${step}: pérdida ${loss}.`,
    unseen: (count) => ` De los dígitos que nunca vio, lee ${count} de cada 100.`,
    badMetric: (name) => `No hay ninguna métrica «${name}». Puede ser loss, accuracy o both.`,
  } satisfies Translated<typeof words>,
};

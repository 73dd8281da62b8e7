/** Was <loss-curve> auf Deutsch sagt. */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'Verlust und Genauigkeit über die Trainingsschritte',
    step: 'Schritt',
    stepAt: (step) => `Schritt ${step}`,
    slider: 'Schritt des Trainings',
    titles: { loss: 'Verlust: wie falsch das Netz liegt', accuracy: 'Genauigkeit: richtig gelesener Anteil' },
    readout: { loss: (value) => `Verlust ${value}`, accuracy: (value) => `Genauigkeit ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `Schritt ${step}: ${parts.join(', ')}` : `Schritt ${step}: noch nicht trainiert`,
    noCurve: 'noch kein Lauf',
    guessing: 'Raten',
    play: 'Abspielen',
    pause: 'Pause',
    run: 'Lauf',
    runs: { recorded: 'aufgezeichnet', live: 'Ihrer' },
    key: (window) =>
      `Hell: jeder Mini-Batch. Linie: Mittel der letzten ${window} Schritte. Punkte: Ziffern, mit denen nie trainiert wird.`,
    data: 'Datentabelle',
    tableCaption:
      'Verlust und Genauigkeit des Mini-Batches bei jedem Schritt und Genauigkeit bei zurückgehaltenen Ziffern',
    loading: 'Ein aufgezeichneter Trainingslauf ist unterwegs.',
    empty: 'Noch kein Lauf zu zeigen.',
    untrained: (classes) =>
      `Schritt 0: Das Netz ist untrainiert und rät, liest also etwa 1 von ${classes} Ziffern richtig.`,
    counted: (step, loss, correct, batch) =>
      `Schritt ${step}: Verlust ${loss}; ${correct} der ${batch} eben gezeigten Ziffern werden richtig gelesen.`,
    lossOnly: (step, loss) => `Schritt ${step}: Verlust ${loss}.`,
    unseen: (count) => ` Von Ziffern, die es nie sah, liest es ${count} von 100.`,
    badMetric: (name) => `Die Metrik „${name}“ gibt es nicht. Möglich sind loss, accuracy und both.`,
  } satisfies Translated<typeof words>,
};

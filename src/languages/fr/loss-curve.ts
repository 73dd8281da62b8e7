/** Ce que dit <loss-curve> en français. */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'Perte et exactitude au fil des étapes de l’entraînement',
    step: 'étape',
    stepAt: (step) => `étape ${step}`,
    slider: 'Étape de l’entraînement',
    titles: {
      loss: 'Perte\u202f: à quel point le réseau se trompe',
      accuracy: 'Exactitude\u202f: part de chiffres bien lus',
    },
    readout: { loss: (value) => `perte ${value}`, accuracy: (value) => `exactitude ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `étape ${step}\u202f: ${parts.join(', ')}` : `étape ${step}\u202f: pas encore entraîné`,
    noCurve: 'aucun entraînement',
    guessing: 'hasard',
    play: 'Lire',
    pause: 'Pause',
    run: 'Entraînement',
    runs: { recorded: 'enregistré', live: 'le vôtre' },
    key: (window) =>
      `Clair\u202f: chaque mini-lot. Ligne\u202f: moyenne des ${window} dernières étapes. Points\u202f: chiffres jamais utilisés à l’entraînement.`,
    data: 'Tableau des données',
    tableCaption: 'Perte et exactitude du mini-lot à chaque étape, et exactitude sur des chiffres mis de côté',
    loading: 'Un entraînement enregistré arrive.',
    empty: 'Aucun entraînement à montrer encore.',
    untrained: (classes) =>
      `Étape 0\u202f: le réseau n’est pas entraîné et devine, il lit donc correctement environ 1 chiffre sur ${classes}.`,
    counted: (step, loss, correct, batch) =>
      `Étape ${step}\u202f: perte ${loss}\u202f; sur les ${batch} chiffres qui viennent d’être montrés, ${correct} sont bien lus.`,
    lossOnly: (step, loss) => `Étape ${step}\u202f: perte ${loss}.`,
    unseen: (count) => ` Sur 100 chiffres qu’il n’a jamais vus, il en lit ${count}.`,
    badMetric: (name) => `La mesure «\u202f${name}\u202f» n’existe pas. Elle peut être loss, accuracy ou both.`,
  } satisfies Translated<typeof words>,
};

/** Was <flatten-vs-conv> auf Deutsch sagt. */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: 'Ein Netz, das das Bild flach macht, gegen eines, das Filter darüber gleiten lässt',
    loading: 'Die zwei Netze werden geladen …',
    drag: 'Ziffer ziehen oder Pfeiltasten benutzen',
    image: 'Bild',
    handle: 'Die Ziffer: Pfeiltasten bewegen sie, Pos1 setzt sie zurück',
    flattened: 'das Bild als eine Reihe von 784 Pixeln',
    networks: {
      dense: { name: 'Flatten → dicht', of: '8 verborgene Einheiten: ein Gewicht je Pixel' },
      conv: { name: 'Faltung', of: 'Maps der 8 gleitenden Filter' },
    },
    short: { dense: 'dicht', conv: 'Faltung' },
    title: (name, weights) => `${name} (${weights} Gewichte)`,
    says: (answer, percent) => `sagt ${String(answer)}, ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'Rechts',
    down: 'Runter',
    pixels: 'Pixel',
    choices: { natural: 'wie sie sind', permuted: 'vermischt' },
    more: 'Mehr: hier trainieren',
    table: 'Genauigkeiten als Tabelle',
    tableColumns: {
      network: 'Netz',
      shift: 'Verschiebung um',
      shuffled: 'vermischt, nicht darauf trainiert',
      permuted: 'auf vermischten trainiert',
    },
    shiftAxis: 'Ziffern um … Pixel verschoben',
    shiftTitle: 'Richtig erkannte ungesehene Ziffern',
    slopeTitle: 'Vermischte Pixel',
    slopeFrom: 'wie sie sind',
    slopeTo: 'vermischt',
    bars: (name, answer, percent) =>
      `Wahrscheinlichkeiten des Netzes „${name}“: ${String(answer)} ist mit ${percent} am wahrscheinlichsten`,
    summary: (place, dense, conv) =>
      `Eine Ziffer${place}, gesehen von zwei gleich großen Netzen. Das dichte Netz ${dense}; das Faltungsnetz ${conv}.`,
    chart: (shifts, dense, conv, shuffled) =>
      `Anteil richtig klassifizierter ungesehener Ziffern bei einer Verschiebung um ${shifts} Pixel: dicht ${dense}; Faltung ${conv}. Auf vermischten Pixeln trainiert und gemessen: ${shuffled}.`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${String(Math.abs(right))} px nach ${right > 0 ? 'rechts' : 'links'}`,
        down === 0 ? '' : `${String(Math.abs(down))} px nach ${down > 0 ? 'unten' : 'oben'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `um ${parts.join(' und ')} verschoben`;
    },
    unmoved: 'Wo Ziffern gewöhnlich stehen',
    shuffled: 'Vermischt',
    says1: (lead, dense, conv) => `${lead}: Das dichte Netz ${dense}; das Faltungsnetz ${conv}.`,
    reads: (answer, percent, verdict) =>
      `sagt ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? ', richtig' : ', falsch'}`,
    atShift: (digits, shift, dense, conv) =>
      `Von ${digits} ungesehenen Ziffern, ${shift}, erkennen solche Netze ${dense} und ${conv} richtig.`,
    small:
      'Einmal flach gemacht, zählt jedes Pixel nur nach seinem Platz; gleitende Filter und Pooling verzeihen eine kleine Verschiebung.',
    large:
      'Pooling verzeiht ein, zwei Pixel; weil bei beiden die letzte Schicht dicht ist, schadet eine große Verschiebung beiden.',
    byPixels: (shift) => (shift === 0 ? 'nicht verschoben' : `um ${String(shift)} px verschoben`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `Alle Bilder sind auf dieselbe Weise vermischt, und beide Netze wurden damit neu trainiert. Das dichte merkt keinen Unterschied: ${dense} richtig statt ${denseFrom}. Die Faltung hat ihre Nachbarschaften verloren: ${conv} statt ${convFrom}.`,
    badShift: 'Eine Ziffer wird um ganze Pixel verschoben, −4 bis 4.',
    badPixels: (pixels) => `Für pixels gibt es „${pixels}“ nicht.`,
    badInput: (side) => `Die Netze sehen sich Graustufenbilder von ${side}×${side} Pixeln an.`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'Beide live trainieren',
    pause: 'Pause',
    goOn: 'Weiter',
    recorded: 'Wieder aufgezeichnete Netze',
    seed: 'Seed',
    live: (dense, conv) => `Hier trainiert: dicht ${dense}; Faltung ${conv}.`,
    progress: (step, steps, accuracy) =>
      `Schritt ${step} von ${steps}${accuracy === '' ? '' : `, ${accuracy} ungesehener Ziffern richtig`}`,
  } satisfies Translated<typeof training>,
};

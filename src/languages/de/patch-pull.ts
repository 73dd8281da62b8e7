/** Was <patch-pull> auf Deutsch sagt. */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const translation = {
  'patch-pull': {
    figure: 'Wie die Regionen eines Bildes an einem Filter ziehen',
    digit: (size) => `Ziffer ${size}×${size}`,
    digitLabel: (name, size) => `${capital(name)}, ${size} mal ${size} Pixel`,
    filter: (filter) => `Filter ${filter + 1}`,
    filterLabel: (filter, kernel) => `Gewichte von Filter ${filter + 1}, ${kernel} mal ${kernel}`,
    map: 'Seine Map',
    mapLabel: (filter, side) => `Feature-Map von Filter ${filter + 1}, ${side} mal ${side}`,
    towards: '−δ: + hin, − weg',
    towardsShort: '−δ an jeder Stelle',
    towardsLabel: (count, toward) =>
      `Minus Delta an jeder Stelle der Feature-Map: ${count} Stellen sind nicht null, ${toward} ziehen zu ihrem Ausschnitt hin und ${count - toward} von ihm weg`,
    cell: (row, column, delta) => `Zeile ${row + 1}, Spalte ${column + 1}: δ = ${delta}`,
    mapCell: (row, column, value) => `Zeile ${row + 1}, Spalte ${column + 1}: ${value}`,
    patch: 'Ausschnitt',
    patchLabel: (row, column) =>
      `Der Ausschnitt der Ziffer, dessen erstes Pixel in Zeile ${row + 1}, Spalte ${column + 1} liegt`,
    pull: 'Sein Zug, −δ·Ausschnitt',
    pullShort: '−δ·Ausschn.',
    pullLabel: 'Zug dieser Region: minus Delta mal ihr Ausschnitt',
    sum: (count, all) => `Summe von ${count} aus ${all}`,
    sumLabel: (count, all) => `Summe der Züge von ${count} der ${all} Regionen`,
    goal: '−∂L/∂W',
    goalLabel: 'Minus der Gradient des Verlusts nach dem Filter: wohin der Filter gehen soll',
    full: (value) => `volle Farbe ist ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: 'hin',
    away: 'weg',
    nothing: 'kein Zug',
    course: (label) => `‖∂L/∂W‖ (Balken) und p(${label}) (Linie) über das Training`,
    courseShort: (label) => `‖∂L/∂W‖ (Balken), p(${label}) (Linie)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `Die Stärke des Zugs geht von ${first} am Anfang bis ${last} am Ende des Trainings, während die Wahrscheinlichkeit der ${label} von ${firstP} auf ${lastP} geht`,
    step: (step) => `Schritt ${step}`,
    position: 'Region',
    regionText: (index, count) => `Region ${index} von ${count}`,
    play: 'Regionen aufaddieren',
    pause: 'Pause',
    back: 'Eine Region zurück',
    forward: 'Eine Region weiter',
    more: 'Weitere Einstellungen',
    filterChoice: 'Filter',
    digitChoice: 'Ziffer',
    own: 'eigene',
    answer: 'Richtige Antwort',
    training: 'Trainingsschritt',
    loading: 'Gleich betrachtet ein Netz die Ziffer.',
    toPatch: (index, count, delta) =>
      `Region ${index} von ${count}: δ = ${delta}, also wird der Filter zu diesem Ausschnitt hingezogen.`,
    fromPatch: (index, count, delta) =>
      `Region ${index} von ${count}: δ = ${delta}, also wird der Filter von diesem Ausschnitt weggestoßen.`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `Gewicht in Zeile ${row + 1}, Spalte ${column + 1}: Diese Region steuert −δ · Pixel = ${factor} · ${pixel} ≈ ${product} bei. Die ersten ${count} Regionen ergeben dort zusammen ${sum}, und −∂L/∂W ist ${goal}.`,
    none: 'Keine Region zieht an diesem Filter: δ ist überall null, weil der Filter nirgends antwortet.',
    silence: (row, column, why) =>
      `δ = 0 in Zeile ${row + 1}, Spalte ${column + 1}: ${
        {
          'not-positive': 'Die Summe dort liegt nicht über null, ReLU lässt nichts durch, und so kommt nichts zurück.',
          outdone: 'Ein Nachbar hat das Max-Pooling gewonnen, und an diese Stelle kommt nichts zurück.',
          unheard: 'Keine Antwort der Schichten darüber hängt davon ab.',
        }[why]
      } Dieser Ausschnitt zieht nicht.`,
    all: (count, difference) =>
      `Alle ${count} Regionen sind addiert: Die Summe ist −∂L/∂W und weicht von −(I ⋆ δ) um ${difference} ab, und das ist Rundung.`,
    state: (label, probability, strength) => `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}.`,
    small: 'Die Vorhersage ist fast richtig, also ist der Zug klein.',
    large: 'Die Vorhersage ist weit von richtig entfernt, also ist der Zug stark.',
    paper: (paper, ink) =>
      `Das Netz sieht Papier als ${paper} und Tinte als ${ink}: Das Papier eines Ausschnitts wird ein wenig in die andere Richtung gezogen.`,
    table: 'Die Regionen als Tabelle',
    tableCaption: (filter) => `Regionen, die an Filter ${filter + 1} ziehen, die stärksten zuerst`,
    columns: ['Region', 'Zeile', 'Spalte', 'δ', 'Zug'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `eine andere handgeschriebene ${digit}` : `eine handgeschriebene ${digit}`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `Die Eingabe „${input.slice(0, 40)}“ ist keine Ziffer. Eine Eingabe ist digit:0 … digit:9, oder digit:0:1 … digit:9:1 für die jeweils zweite.`,
    badFilter: (filter, filters) => `Es gibt keinen Filter ${filter}: Die erste Schicht hat ${filters}, gezählt ab 0.`,
    badAnswer: (answer) => `Die richtige Antwort muss eine Ziffer 0 … 9 sein, nicht ${answer}.`,
    badSession:
      'Dieses Netz wurde nicht mit unveränderten Bildern von Ziffern trainiert; keine Region einer Ziffer zieht an seinen Filtern.',
    badSize: (size, wanted) => `Das Netz betrachtet Bilder aus ${wanted}×${wanted} Pixeln, nicht ${size}×${size}.`,
  } satisfies Translated<typeof wrong>,
};

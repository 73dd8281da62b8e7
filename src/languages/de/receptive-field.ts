/** Was <receptive-field> auf Deutsch sagt. */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${String(side)}\u00a0×\u00a0${String(side)}`;
const units = (n: number): string => `${String(n)} ${n === 1 ? 'Einheit' : 'Einheiten'}`;

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: 'der Kernel',
  stride: 'die Schrittweite',
  dilation: 'die Dilatation',
};

export const translation = {
  'receptive-field': {
    square,
    figure: 'Was eine Einheit eines Schichtstapels von der Eingabe sieht',
    input: 'Eingabe',
    level: (level) => (level === 0 ? 'die Eingabe' : `Schicht ${String(level)}`),
    kinds: { conv: 'conv', pool: 'pool' },
    layer: ({ kind, kernel }) => `${kind} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `Schrittweite ${String(stride)}` : '', dilation > 1 ? `Dilatation ${String(dilation)}` : '']
        .filter(Boolean)
        .join(', '),
    weights: (text) => `${text} Gewichte`,
    allWeights: 'Gewichte',
    sees: (side) => `sieht ${square(side)}`,
    jump: (jump) => `Sprung ${String(jump)} Pixel`,
    stack: (layers) =>
      layers === 1 ? 'Eine Schicht' : `${['', '', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'][layers]} Schichten`,
    play: 'Den Blick nach unten verfolgen',
    pause: 'Pause',
    back: 'Eine Schicht zurück',
    forward: 'Eine Schicht tiefer',
    position: 'Verfolgte Schichten',
    preset: 'Stapel',
    own: 'eigener',
    presets: [
      { value: 'conv 3; conv 3', text: 'zwei 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: 'drei 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: 'mit Schrittweite 2' },
      { value: 'conv 3; pool 2; conv 3', text: 'mit Pooling' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'mit Dilatation' },
    ],
    channels: 'Kanäle C',
    more: 'Schicht für Schicht',
    kind: (number) => `Schicht ${String(number)}`,
    kernel: 'Größe',
    stride: 'Schrittweite',
    dilation: 'Dilatation',
    add: 'Schicht hinzufügen',
    remove: 'Letzte entfernen',
    columns: ['Stapel', 'Schicht', 'Einheiten', 'sieht', 'Sprung', 'Gewichte'],
    table: 'Die Schichten als Tabelle',
    unit: (level, index, seen) =>
      level === 0
        ? `Pixel ${String(index + 1)} der Eingabe`
        : `Einheit ${String(index + 1)} von Schicht ${String(level)}, sieht ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) =>
          level === 0 ? `${String(count)} Pixel der Eingabe` : `${units(count)} von Schicht ${String(level)}`,
        )
        .reverse()
        .join(', '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `Pixel ${String(index + 1)} der Eingabe. Zeigen Sie auf eine Einheit darüber, um ihr Blickfeld zu sehen.`
        : `Einheit ${String(index + 1)} von Schicht ${String(level)} sieht ${seen}: ${holes ? 'innerhalb eines Quadrats' : 'ein Quadrat'} von ${square(side)}.`,
    tracing: (done, all) =>
      `Das Blickfeld der obersten Einheit ist ${String(done)} von ${String(all)} Schichten nach unten verfolgt.`,
    against: (view, weights, others, more) =>
      ` Beide sehen ${square(view)}: der Stapel mit ${weights} Gewichten, der einzelne Kernel mit ${others}${more ? '' : '; hier ist der Stapel also nicht billiger'}.`,
    differ: (view, weights, otherView, others) =>
      ` Links ${square(view)} mit ${weights} Gewichten, rechts ${square(otherView)} mit ${others}.`,
    summary: (stack, view, weights, jump) =>
      `${stack}: Eine Einheit ganz oben sieht ${square(view)} der Eingabe, mit insgesamt ${weights} Gewichten; die Blickfelder ihrer Nachbarn liegen ${String(jump)} Pixel auseinander.`,
    badChannels: 'Die Zahl der Kanäle muss eine ganze Zahl von 1 bis 4096 sein.',
    badCount: (layers, most) => `Ein Stapel hat 1 bis ${String(most)} Schichten, nicht ${String(layers)}.`,
    badLayer: (text) =>
      `„${text}“ ist keine Schicht: Schreiben Sie conv oder pool, die Größe und vielleicht stride und dilation.`,
    outOfRange: (text, option, value, least, most) =>
      `In „${text}“ ist ${OPTIONS[option] ?? option} ${String(value)}; möglich ist ${String(least)} bis ${String(most)}.`,
    largeView: (size, most) =>
      `Eine Einheit ganz oben würde ${String(size)} Pixel sehen; höchstens ${String(most)} lassen sich zeichnen.`,
  } satisfies Translated<typeof words>,
};

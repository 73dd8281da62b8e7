/** Was <filter-grid> auf Deutsch sagt. */
import type { evidenceWords as evidence } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

import type { TwinNumbers } from '../../components/filter-grid/filter-grid.evidence.words.js';
const rights = ({ right }: TwinNumbers): string =>
  right ? `er erkennt ${right[0]} der zurückgehaltenen Ziffern richtig (dieser Lauf ${right[1]}), und ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `eine Kante oder ein Balken passt zu seinen Filtern im Mittel mit R² ${twin} (dieser Lauf ${run})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `Der Zwilling begann mit breiter gestreuten Zufallsfiltern (${start}): ${rights(numbers)}seine Filter haben noch Kosinus ` +
  `${numbers.start[0]} zu ihrem Start (dieser Lauf ${numbers.start[1]}). Filter müssen nicht gelernt aussehen, um zu funktionieren.`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `Filter von ${layer}`,
    filter: (number) => `Filter ${number}`,
    grid: (layer, count, rows) => `${layer}: ${count} Filter aus ${rows} mal ${rows} Gewichten`,
    empty: (filter) => `Filter ${filter}, noch keine Gewichte`,
    option: (filter, least, most, likeness) =>
      `Filter ${filter}: Gewichte von ${least} bis ${most}${likeness ? `, Kosinus zum Start ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `Filter ${filter}, Zeile ${row}, Spalte ${column}: Gewicht ${value}`,
    startedAt: (value) => ` (bei Schritt 0: ${value})`,
    rows: {
      start: (most) => `bei Schritt 0: Zufall, höchstens ±${most}`,
      now: (step) => `jetzt, Schritt ${step}`,
      change: (step) => `Änderung von Schritt 0 bis Schritt ${step}`,
    },
    twin: {
      random: (most) => `nie trainiert: höchstens ±${most}`,
      glorot: (most) => `Zwilling, Glorots breiterer Start: höchstens ±${most}`,
      he: (most) => `Zwilling, Hes breiterer Start: höchstens ±${most}`,
      constant: (most) => `Zwilling, alle Gewichte ab 0.1: höchstens ±${most}`,
      'shuffled-labels': (most) => `Zwilling mit vertauschten Labels: höchstens ±${most}`,
      'permuted-pixels': (most) => `Zwilling mit verwürfelten Pixeln: höchstens ±${most}`,
    },
    negative: 'negativ',
    positive: 'positiv',
    scaleFixed: 'eine Skala je Filter, bei allen Schritten dieselbe',
    scaleFrame: 'Autoskala: Stärken sind zwischen Schritten nicht vergleichbar',
    channelNote: (channel, channels) => `Eingabekanal ${channel} von ${channels}`,
    waiting:
      'Jedes Quadrat wird einen Filter zeigen: ein kleines Gitter aus Gewichten. Der aufgezeichnete Lauf ist unterwegs.',
    notTrained:
      'Jedes Quadrat zeigt einen Filter: ein kleines Gitter aus Gewichten. Noch gibt es keinen Lauf zu zeigen.',
    random: 'Schritt 0: Zufallszahlen. Das Training hat noch nichts verändert.',
    randomAndSmall: (most) =>
      `Schritt 0: Zufallszahlen, höchstens ±${most}, so klein neben dem, was das Training aus ihnen macht, dass sie kaum zu sehen sind.`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share =
        cosine < -0.5
          ? 'sich gegen seinen Zufallsstart gewendet'
          : size > 0.9
            ? 'fast noch das Muster seines Zufallsstarts'
            : size > 0.5
              ? 'viel mit seinem Zufallsstart gemeinsam'
              : 'wenig mit seinem Zufallsstart gemeinsam';
      return `Schritt ${step}: Filter ${filter} hat ${share} (Kosinus ${shown}; 1 wäre dasselbe Muster).`;
    },
    step: (step) => `Schritt ${step}.`,
    stepOf: (step, steps) => `Schritt ${step} von ${steps}`,
    play: 'Training abspielen',
    again: 'Training noch einmal abspielen',
    pause: 'Pause',
    back: 'Zurück zum Zufallsstart',
    slider: 'Trainingsschritt',
    channel: 'Eingabekanal',
    numbers: 'Zahlen',
    large: (filter, rows) => `Filter ${filter} in Zahlen, ${rows} mal ${rows}`,
    values: (filter, step, matrix) => `Filter ${filter} bei Schritt ${step}, Zeile für Zeile: ${matrix}.`,
    table: 'Gewichte als Tabelle',
    tableCaption: (filter, layer, step) => `Gewichte von Filter ${filter} von ${layer} bei Schritt ${step}`,
    columns: {
      channel: 'Eingabekanal',
      row: 'Zeile',
      column: 'Spalte',
      weight: 'Gewicht',
      start: 'Gewicht bei Schritt 0',
    },
    badCompare: (given) =>
      `compare="${given}" ist nicht bekannt; möglich sind "none", "before-after", "change" und "timeline".`,
    badLayer: (given, known) =>
      `layer="${given}" ist keine Faltungsschicht dieses Netzes; seine Faltungsschichten sind ${known}.`,
    badFilter: (given, last) =>
      `filter="${given}" gehört nicht zu den Filtern dieser Schicht; sie werden von 0 bis ${last} gezählt.`,
    badChannel: (given, last) =>
      `channel="${given}" gehört nicht zu den Eingabekanälen dieser Schicht; sie werden von 0 bis ${last} gezählt.`,
    noFilters: 'Dieses Netz hat keine Faltungsschicht, also auch keine Filter zu zeigen.',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `Der Zwilling wurde nie trainiert: ${fits(numbers)}.`,
      glorot: wider('Glorots Regel'),
      he: wider('Hes Regel'),
      constant: (numbers) =>
        `Der Zwilling begann mit allen Gewichten bei 0.1: ${rights(numbers)}seine Filter sind für immer ein und derselbe ` +
        `(größter Unterschied ${numbers.apart}).`,
      'shuffled-labels': (numbers) =>
        `Der Zwilling sah dieselben Ziffern mit vertauschten Labels: ${rights(numbers)}${fits(numbers)}. ` +
        `Ohne wahre Labels gibt es keine solche Struktur.`,
      'permuted-pixels': (numbers) =>
        `Der Zwilling sah jede Ziffer mit gleich verwürfelten Pixeln: ${rights(numbers)}${fits(numbers)}. ` +
        `Wo Nachbarn nichts bedeuten, gibt es keine Kanten.`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `Eine gerichtete Kante oder ein Balken passt zu ${count} von ${filters} Filtern mit R² über 0.6, im Mittel ${mean}. ` +
      `Rauschen erreicht ${white}, wenn es weiß ist, und ${smooth}, wenn es so glatt ist wie diese Filter${marked ? ' (die Marken)' : ''}.`,
    fitTitle: (r2, pattern, white, smooth) =>
      `Am besten passt ${pattern}, R² ${r2}. Weißes Rauschen erreicht im Mittel ${white}, ebenso glattes Rauschen ${smooth}.`,
    edge: (angle) => `eine Kante quer zu ${angle}°`,
    bar: (angle) => `ein Balken quer zu ${angle}°`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `Im Mittel haben die Filter Kosinus ${toEnd} zu dem, was sie bei Schritt ${last} sind, und ${toStart} zu ihrem Start.`,
    timelineEnd: (early, last, cosine, toStart) =>
      `Das meiste geschah früh: Schon bei Schritt ${early} von ${last} hatten die Filter im Mittel Kosinus ${cosine} zu dem, ` +
      `was sie jetzt sind. Zu ihrem Start ist er ${toStart}.`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `Mit den üblichen Einstellungen eines Tutorials bleiben die Filter größtenteils ihr Zufallsstart: Nach ${steps} Schritten sind ${accuracy} ` +
      `der zurückgehaltenen Ziffern richtig erkannt, aber der Kosinus zum Start ist im Mittel noch ${cosine}. Die Änderung ist glatt ` +
      `und kantenartig (benachbarte Gewichte korrelieren mit ${change[1]}, R² ${change[0]}), der Filter ist es nicht ` +
      `(${filter[1]}, R² ${filter[0]}).`,
    frame: (filter, step, least, most, cosine) =>
      `Filter ${filter} bei Schritt ${step}: Gewichte von ${least} bis ${most}${cosine ? `, Kosinus zum Start ${cosine}` : ''}`,
    noFrame: (filter, step) => `Filter ${filter} bei Schritt ${step}: noch nicht bekannt`,
    changeOf: (filter, least, most) =>
      `Filter ${filter}, Änderung vom ersten bis zum letzten Schritt: von ${least} bis ${most}`,
    timelineLabel: (layer, count) =>
      `${layer}: ${count} Filter, je eine Zeile, bei Schritten des Trainings von links nach rechts`,
    twinLabel: 'Dieselben Schritte des Zwillings',
    step: 'Schritt',
    change: 'Änderung',
  } satisfies Translated<typeof evidence>,
};

/** Was <feature-hierarchy> auf Deutsch sagt. */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} und ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'Was die Einheiten eines trainierten Netzes antworten',
    loading: 'Wird geladen …',
    table: 'Die Zahlen als Tabelle',
    digit: 'Ziffer',
    drawn: 'von der Seite',
    sampleName: (name) => `eine handgeschriebene ${name.charAt(0)}`,
    rows: {
      conv1: { finds: 'Kanten und Striche', sees: (side) => `Schicht 1 sieht ${side} × ${side} px` },
      conv2: { finds: 'Bögen, Ecken, Balken', sees: (side) => `Schicht 2 sieht ${side} × ${side} px` },
      output: { finds: 'Ganze Ziffern', sees: (side) => `Klassen sehen alle ${side} × ${side} px` },
    },
    badUnit: (layer, count) => `Die Schicht ${layer} hat ${String(count)} Einheiten, gezählt ab 0.`,
    units: 'Alle Einheiten, Schicht für Schicht',
    unitName: (layer, number, index) =>
      ({ conv1: `Schicht 1, Filter ${number}`, conv2: `Schicht 2, Filter ${number}` })[layer] ??
      `Klasse ${String(index)}`,
    answersHere: (value, share) => `antwortet hier ${value}, das sind ${share} der größten Antwort`,
    filter: 'Gewichte',
    ideal: 'idealer Ausschnitt',
    here: 'in dieser Ziffer',
    best: (searched) => `beste von ${searched}`,
    pleasing: 'glatt gehalten',
    fooling: 'freigelassen',
    p: (p) => `p = ${p}`,
    answer: (value) => `Antwort ${value}`,
    nine: (searched) => `Die neun besten von ${searched}`,
    nineShort: 'Die neun besten',
    meanTitle: (name) => `mittlere Antwort auf jede Ziffer: ${name}`,
    means: (name, means) => `Mittel der stärksten Antworten auf jede Ziffer, ${name}: ${means}`,
    picture: (digit) => `Die gewählte Ziffer, ${digit}`,
    window: (size, row, column) => `markiert sind die ${size} mal ${size} Pixel ab Zeile ${row}, Spalte ${column}`,
    examples: (name, labels) =>
      `Die neun Ziffern, auf die ${name} am stärksten antwortet, mit der Stelle: ${labels.join(', ')}`,
    option: (name, answer, classes) => `${name}: ${answer}; die neun besten stammen von ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name} antwortet auf diese Ziffer an der markierten Stelle mit ${value}, ${share} der größten Antwort. Der Ausschnitt, auf den die Antwort am größten wäre, ist bekannt: Tinte genau dort, wo ein Gewicht positiv ist. Er bekäme ${most}; der beste echte Ausschnitt bekommt ${best}.`,
      conv2: (name, value, share) =>
        `${name} antwortet auf diese Ziffer an der markierten Stelle mit ${value}, ${share} der größten Antwort. `,
      shared: (classes, favourites) =>
        `Die neun besten Stücke stammen von ${list(classes)}: Mehrere Ziffern haben diese Form gemeinsam, der Filter enthält also die Form und keine Ziffer. Im Mittel antwortet er am stärksten auf ${list(favourites)}.`,
      single: (label) =>
        `Alle neun besten Stücke stammen von derselben handgeschriebenen Ziffer, der ${String(label)}.`,
      output: (label, p) =>
        `Für die gewählte Ziffer ist p(${String(label)}) = ${p}. Ein Bild, das so wächst, dass es Klasse ${String(label)} gefällt, hat etwas von der Ziffer, solange es glatt gehalten wird`,
      fooled: (p) =>
        `; freigelassen ist es Gesprenkel und bekommt doch p = ${p}. Eine sichere Antwort beweist nicht, dass da eine Ziffer ist.`,
    },
    columns: [
      'Schicht',
      'Einheit',
      'sieht',
      'Antwort hier',
      'größte Antwort',
      'Anteil oder p',
      'Ziffern der neun besten',
      'mittlere Antworten auf 0 … 9',
    ],
    summary: (digit, units) =>
      `Ein trainiertes Netz betrachtet ${digit}. Die Einheiten, die am stärksten antworten: ${units}.`,
  } satisfies Translated<typeof words>,
};

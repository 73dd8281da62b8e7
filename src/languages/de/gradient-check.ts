/** Was <gradient-check> auf Deutsch sagt. */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const CORNERS = {
  relu: 'Ein ReLU öffnet oder schließt sich',
  pool: 'Das Pooling wählt einen anderen Gewinner',
} as const;

export const translation = {
  'gradient-check': {
    figure: 'Ein Gradient, durch Anstoßen geprüft',
    weights: 'Gewichte',
    analytic: (wide) => (wide ? 'Rückwärtsdurchlauf' : 'Rückwärts'),
    numeric: 'Angestoßen',
    loss: 'Verlust, wenn sich das Gewicht bewegt',
    subject: (digit, step) => `Verlust für eine ${String(digit)} in Schritt ${String(step)}`,
    errors: (weights) => (weights > 1 ? `Fehler aller ${String(weights)} Steigungen` : 'Fehler dieser Steigung'),
    tangent: 'rückwärts: Steigung',
    secant: 'angestoßen: Steigung',
    leftSlope: 'links vom Knick',
    rightSlope: 'rechts vom Knick',
    curves: { float32: 'float32', forward: 'float64, vorwärts', central: 'float64, zentral' },
    differences: { central: 'zentral', forward: 'vorwärts' },
    nudge: 'Anstoß ε',
    precision: 'Genauigkeit',
    difference: 'Differenz',
    net: 'Netz',
    nets: {
      dense: 'ReLU, dann dicht',
      average: 'Average-Pool',
      max: 'Max-Pool',
      kink: 'auf dem Knick eines ReLU',
      tie: 'auf einem Gleichstand im Pool',
    },
    filter: 'Filter',
    table: 'Alle Gradienten als Tabelle',
    tableCaption: (epsilon, precision) =>
      `Gradienten aus dem Rückwärtsdurchlauf und aus Anstößen von ${epsilon}, in ${precision}`,
    columns: ['Gewicht', 'Wert', 'Rückwärtsdurchlauf', 'angestoßen', 'Fehler', 'relativer Fehler', 'Knick'],
    corner: (left, right) => `links ${left}, rechts ${right}`,
    position: (row, column) => `Zeile ${String(row)}, Spalte ${String(column)}`,
    loading: 'Das Netz wird geladen …',
    bill: {
      nudging: (weights, passes, products) =>
        `Alle ${weights} Gewichte anstoßen: ${passes} Vorwärtsdurchläufe, ${products} Multiplikationen mit Addition`,
      backward: (products) =>
        `Ein Vorwärts- und ein Rückwärtsdurchlauf ergeben dasselbe: ${products} Multiplikationen mit Addition`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `Verlust entlang des Gewichts in ${weight}. Die Steigung ist ${analytic} nach dem Rückwärtsdurchlauf und ${numeric} nach dem Anstoßen. Der Fehler für Anstöße von 10⁻¹ bis 10⁻⁸: ${errors.join('; ')}.`,
    moved: (position, value, epsilon) => `Gewicht in ${position}, jetzt ${value}, um ${epsilon} angestoßen: `,
    agree: (numeric, analytic, error) =>
      `Die Steigung ist ${numeric}, und der Rückwärtsdurchlauf sagt ${analytic}. Der Unterschied ist ${error}. `,
    kink: (kink, left, right, analytic) =>
      `${CORNERS[kink]}, und der Verlust hat einen Knick. ${
        left === right ? `Die Steigung ändert sich auf dem Weg` : `Die Steigung ist links ${left} und rechts ${right}`
      }; der Rückwärtsdurchlauf sagt ${analytic}. Eine Gerade über den Knick mischt Steigungen, darum wird dieses Gewicht markiert und nicht gezählt.`,
    lost: (precision) =>
      `In ${precision} wird w + ε zu w zurückgerundet. Der Verlust kann sich nicht bewegen, und die Steigung ist verloren.`,
    bend: 'Was bleibt, ist die Krümmung der Kurve: Ein kleinerer Anstoß ist besser.',
    rounding: 'Was bleibt, ist Rundung, geteilt durch einen kleinen Anstoß: Ein größerer ist besser.',
    unknownEpsilon: 'Der Anstoß ist eine Zehnerpotenz von 1e-8 bis 1e-1.',
    unknownWeight: (weight, weights) =>
      `Es gibt kein Gewicht ${String(weight)}: Der Filter hat ${String(weights)}, gezählt ab 0.`,
    flagged: 'markiert',
    best: 'Keiner der acht Anstöße kommt näher heran.',
    quotient: (central) =>
      `Die Ableitung von L nach w ist etwa L von w plus Epsilon minus L von w${central ? ' minus Epsilon, geteilt durch zwei Epsilon' : ', geteilt durch Epsilon'}`,
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'Die Schritte vor der Prüfung sind eine ganze Zahl von 0 bis 100.',
    badKernel: 'Der Filter dieser Netze hat zwei Zeilen aus zwei Gewichten, keines größer als eine Million.',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'Diese Sitzung hat keine Filter, die eine Ziffer unverändert betrachten.',
    badFilter: (filter, filters) =>
      `Es gibt keinen Filter ${String(filter)}: Die Schicht hat ${String(filters)}, gezählt ab 0.`,
  } satisfies Translated<typeof session>,
};

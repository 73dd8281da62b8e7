/** What is wrong with an attribute is said in the language of the page. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/components/activation-lab/activation-lab.js';
import '../../src/components/channel-sum/channel-sum.js';
import '../../src/components/conv-1d/conv-1d.js';
import '../../src/components/conv-arithmetic/conv-arithmetic.js';
import '../../src/components/conv-slider/conv-slider.js';
import '../../src/components/digit-input/digit-input.js';
import '../../src/components/feature-hierarchy/feature-hierarchy.js';
import '../../src/components/feature-map/feature-map.js';
import '../../src/components/filter-grid/filter-grid.js';
import '../../src/components/flatten-vs-conv/flatten-vs-conv.js';
import '../../src/components/gradient-check/gradient-check.js';
import '../../src/components/init-lab/init-lab.js';
import '../../src/components/kernel-learner/kernel-learner.js';
import '../../src/components/linear-collapse/linear-collapse.js';
import '../../src/components/loss-curve/loss-curve.js';
import '../../src/components/patch-pull/patch-pull.js';
import '../../src/components/pool-stepper/pool-stepper.js';
import '../../src/components/receptive-field/receptive-field.js';
import '../../src/components/softmax-loss/softmax-loss.js';
import '../../src/components/template-match/template-match.js';
import '../../src/components/template-trainer/template-trainer.js';
import '../../src/components/training-panel/training-panel.js';
import type { ConvletElement } from '../../src/templates/convlet-element.js';

/** An attribute of each element, a value that it cannot use, and what is said of it in German. */
const WRONG = [
  ['activation-lab', 'kernel', '1 2; 3', 'Der Kernel „1 2; 3“ ist keine Matrix aus Zahlen von höchstens 11×11'],
  ['activation-lab', 'input', 'digit:12', 'Es gibt keine Beispielziffer „12“'],
  ['channel-sum', 'kernel', '1 | 2', 'Scheibe, getrennt durch „|“: 3, aber Filter 1 hat 2'],
  ['channel-sum', 'stride', '0', 'Die Schrittweite muss eine ganze Zahl von mindestens 1 sein, nicht 0'],
  ['channel-sum', 'preset', 'red', 'Für preset gibt es „red“ nicht. Möglich sind: red-not-green'],
  ['conv-1d', 'kernel', '1 2; 3 4', 'Ein Filter ist eine Zeile von 1 bis 7 Zahlen'],
  ['conv-1d', 'seed', '-1', 'Der Seed muss eine ganze Zahl'],
  ['conv-arithmetic', 'kernel', '12', '„12“ taugt nicht als kernel'],
  ['conv-arithmetic', 'padding', 'same', 'Die Schrittweite ist 2, also ist die Ausgabe'],
  ['conv-slider', 'kernel', '1 2; 3', 'Der Kernel „1 2; 3“ ist keine Matrix'],
  ['conv-slider', 'input', '1 2; 3', 'Die Eingabe „1 2; 3“ ist keine Matrix'],
  ['conv-slider', 'padding', 'some', 'Das Padding muss valid, same oder'],
  ['digit-input', 'drawing', '1 2 3', '„1 2 3“ ist kein Punkt einer Zeichnung'],
  ['feature-hierarchy', 'digit', '12', 'Es gibt keine Beispielziffer „12“'],
  ['feature-map', 'twin', 'evil', 'twin="evil" ist unbekannt'],
  ['filter-grid', 'layer', 'conv9', 'layer="conv9" ist keine Faltungsschicht'],
  ['flatten-vs-conv', 'shift-right', '9', 'Eine Ziffer wird um ganze Pixel verschoben'],
  ['flatten-vs-conv', 'seed', '-1', 'Der Seed muss eine ganze Zahl'],
  ['gradient-check', 'kernel', '1 2 3', 'Der Filter dieser Netze hat zwei Zeilen'],
  ['gradient-check', 'preset', 'deep', 'Für preset gibt es „deep“ nicht'],
  ['init-lab', 'seed', '-1', 'Der Seed muss eine ganze Zahl'],
  ['kernel-learner', 'rate', '-1', 'Die Lernrate ist eine Zahl über 0'],
  ['kernel-learner', 'init', '1 2', 'Der Start „1 2“ ist weder normal noch zeros'],
  ['linear-collapse', 'first', 'x', '„x“ ist weder eine Matrix noch'],
  ['linear-collapse', 'm0', 'x', 'ist keine Zahl'],
  ['loss-curve', 'metric', 'x', 'Die Metrik „x“ gibt es nicht'],
  ['patch-pull', 'filter', '99', 'Es gibt keinen Filter 99'],
  ['pool-stepper', 'stride', '0', 'Schrittweite: „0“ ist keine ganze Zahl'],
  ['pool-stepper', 'window-size', '7', 'Das Fenster (7) ist größer als die Feature-Map entlang der Höhe'],
  ['receptive-field', 'layers', 'conv 12', 'In „conv 12“ ist der Kernel 12'],
  ['softmax-loss', 'digit', '12', 'Es gibt keine Beispielziffer „12“'],
  ['softmax-loss', 'logits', '1 2', 'Die Logits „1 2“ müssen zehn Zahlen'],
  ['template-match', 'shift', '1', '„1“ ist keine Verschiebung'],
  ['training-panel', 'rate', '0', 'Das Attribut rate muss eine Zahl größer als 0 sein'],
  ['template-trainer', 'rate', '99', 'rate muss eine Zahl von 0.0001 bis 2 sein'],
] as const;

describe('what is wrong', () => {
  for (const [tag, attribute, value, said] of WRONG) {
    it(`<${tag} ${attribute}="${value}"> is told in German`, async () => {
      const place = await fixture(html`<div lang="de"></div>`);
      const element = document.createElement(tag) as ConvletElement;
      element.setAttribute(attribute, value);
      place.append(element);
      await waitUntil(() => element.matches(':state(error)'), 'error', { timeout: 10_000 });
      await element.updateComplete;
      const message = element.shadowRoot?.querySelector<HTMLElement>('[part=error]');
      expect(message?.innerText).to.include(said).and.to.include('Zum Beispiel:');
    });
  }
});

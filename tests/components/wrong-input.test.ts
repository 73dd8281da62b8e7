/** What is wrong with an attribute is said in the language of the page. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
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
import type { ConvletElement } from '../../src/templates/convlet-element.js';

/** An attribute of each element, a value that it cannot use, and what is said of it in German. */
const WRONG = [
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

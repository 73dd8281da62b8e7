/** Everything that is said about classes of the reader's own. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('training-panel.own', {
  intro:
    'Draw something and add it to a class, then draw the next one. A few drawings of each class are enough: slightly ' +
    'turned, resized and moved, they become a hundred examples each. They stay in this page.',
  classes: 'Your classes',
  className: (name: string) => `Name of class ${name}`,
  none: 'no drawings yet',
  add: (name: string) => `Add to ${name}`,
  remove: (number: string, name: string) => `Remove drawing ${number} of ${name}`,
  added: (name: string, count: string) => `Added to ${name}, which now has ${count}. Draw the next one.`,
  another: 'Another class',
  fewer: 'One class fewer',
  train: 'Train on these drawings',
  back: 'Back to MNIST’s digits',
  forget: 'Forget the drawings',
  drawFirst: 'Draw something: each class needs a drawing at least.',
  drawNext: 'This drawing is in a class already: clear the pad and draw the next one.',
  needs: 'Add the drawing to a class: each needs one at least.',
  needsMany: (count: string) => `A class holds ${count} drawings at most.`,
  changed: 'The classes have changed: train again.',
  trainFirst: 'Train the network: then it says which class it takes your drawing for.',
  drawNow: 'Now draw something: the network says which class it takes it for.',
  answer: (name: string, count: string) => `It takes your drawing for ${name}: ${count}.`,
  unsure: (name: string, count: string) => `It cannot really tell: ${name} with ${count}, if anything.`,
  limits: 'It knows these classes alone: whatever you draw, it names one of them.',
  answers: 'How sure it is of each class',
  percent: (count: string) => `${count} %`,
});

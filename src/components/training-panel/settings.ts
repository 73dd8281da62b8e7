import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice, type Choice } from '../../templates/widgets.js';
import { words } from './settings.words.js';
import { ALL_EXAMPLES, recipeNames } from './training-panel.model.js';
import type { TrainingPanel } from './training-panel.element.js';
import type { Panel } from './training-panel.parts.js';

/** Steps per second that a reader can choose. */
const speedChoices = (): Choice[] => [
  { value: '10', text: words.slow },
  { value: '60', text: words.watch },
  { value: '0', text: words.full },
];

/** Numbers of digits to choose from: one of each class, a few, some, all. */
const EXAMPLES = [10, 30, 100, 300, 1000, ALL_EXAMPLES];

/** Speed, recipe, seed and number of digits as the session has them; a change is written to the panel's settings. */
export function settingsControls({ element, shared, hides, locks, number }: Panel): TemplateResult {
  const { session } = shared;
  const set = (settings: Partial<Pick<TrainingPanel, 'recipe' | 'seed' | 'speed' | 'examples'>>): void => {
    Object.assign(element, settings);
    element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };
  const { recipe } = session;
  const speed = String(session.stepsPerSecond);
  const speeds = speedChoices();
  if (!speeds.some(({ value }) => value === speed)) speeds.push({ value: speed, text: words.otherSpeed(speed) });
  const names = recipeNames.map((name) => ({ value: name, text: name }));
  const known = recipeNames.includes(recipe.name);
  const all = known ? names : [{ value: recipe.name, text: words.ownRecipe(recipe.name) }, ...names];
  const { examples } = recipe.data;
  const counts = [...new Set([...EXAMPLES, examples])]
    .sort((a, b) => a - b)
    .map((count) => ({ value: String(count), text: words.count(number(count), count === ALL_EXAMPLES) }));
  const chooseRecipe = (name: string): void => {
    // A recipe's own seed is a good one for it; that of another recipe need not be.
    set({ seed: undefined, recipe: recipeNames.includes(name) ? name : '' });
  };
  return html`
    ${
      hides('speed')
        ? nothing
        : choice(
            words.speed,
            speed,
            speeds,
            (value) => {
              set({ speed: Number(value) });
            },
            locks('speed'),
          )
    }
    ${hides('recipe') ? nothing : choice(words.recipe, recipe.name, all, chooseRecipe, locks('recipe'))}
    ${
      hides('seed')
        ? nothing
        : numberField(words.seed, { min: 0, max: 2 ** 32 - 1, value: recipe.seed, disabled: locks('seed') }, (seed) => {
            set({ seed });
          })
    }
    ${
      hides('examples') || recipe.data.own
        ? nothing
        : choice(
            words.examples,
            String(examples),
            counts,
            (count) => {
              set({ examples: Number(count) });
            },
            locks('examples'),
          )
    }
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { choice } from '../../templates/widgets.js';
import type { TrainingSession } from '../../training/index.js';
import { recipeNames } from './training-panel.model.js';
import { words } from './training-panel.words.js';

/** What the reader may set. */
interface Settings {
  recipe: string;
  seed: number | undefined;
  speed: number;
}

const SPEEDS = [
  { value: '10', text: words.slow },
  { value: '60', text: words.watch },
  { value: '0', text: words.full },
];

/** Speed, recipe and seed as the session has them; a change is written to the panel's settings. */
export function settingsControls(
  session: TrainingSession,
  settings: Settings,
  hides: (control: string) => boolean,
  locks: (control: string) => boolean,
): TemplateResult {
  const { recipe } = session;
  const speed = String(session.stepsPerSecond);
  const speeds = SPEEDS.some(({ value }) => value === speed)
    ? SPEEDS
    : [...SPEEDS, { value: speed, text: words.otherSpeed(speed) }];
  const names = recipeNames.map((name) => ({ value: name, text: name }));
  const known = recipeNames.includes(recipe.name);
  const all = known ? names : [{ value: recipe.name, text: words.ownRecipe(recipe.name) }, ...names];
  const chooseRecipe = (name: string): void => {
    // A recipe's own seed is a good one for it; that of another recipe need not be.
    settings.seed = undefined;
    settings.recipe = recipeNames.includes(name) ? name : '';
  };
  return html`
    ${hides('speed') ? nothing : choice(words.speed, speed, speeds, (value) => (settings.speed = Number(value)), locks('speed'))}
    ${hides('recipe') ? nothing : choice(words.recipe, recipe.name, all, chooseRecipe, locks('recipe'))}
    ${
      hides('seed')
        ? nothing
        : numberField(
            words.seed,
            { min: 0, max: 2 ** 32 - 1, value: recipe.seed, disabled: locks('seed') },
            (seed) => (settings.seed = seed),
          )
    }
  `;
}

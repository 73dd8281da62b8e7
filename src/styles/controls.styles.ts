import { css } from 'lit';

/** One quiet strip of controls under the picture: no boxes, greys mixed from the text colour. */
export const controls = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(1.5 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
    font-size: 0.875rem;
  }

  .controls label,
  .field {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    gap: 0.5em;
    color: var(--_muted);
  }

  button,
  select,
  input,
  summary {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
    touch-action: manipulation;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 0 10px;
    border: 1px solid var(--_grid);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }

  .button.icon {
    padding: 0;
  }

  .button.primary {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .button:hover:not(:disabled) {
    background: var(--_wash);
  }

  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_text) 12%, transparent);
    font-weight: 600;
  }

  .button svg {
    inline-size: 14px;
    block-size: 14px;
    fill: currentColor;
  }

  select,
  input[type='number'],
  input[type='text'] {
    min-block-size: 32px;
    min-inline-size: 0;
    padding: 0 6px;
    border: 1px solid var(--_grid);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_text);
  }

  select option {
    color: CanvasText;
    background: Canvas;
  }

  input[type='number'] {
    inline-size: 4.6em;
  }

  input[type='range'] {
    flex: 1 1 120px;
    min-inline-size: 80px;
    max-inline-size: 100%;
    block-size: 32px;
    margin: 0;
    background: transparent;
    cursor: pointer;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }

  .scrubber {
    flex: 1 1 160px;
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .value {
    color: var(--_text);
    min-inline-size: 3ch;
  }

  .more,
  .data {
    flex: 1 1 100%;
    margin-block-start: var(--_space);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
    font-size: 0.875rem;
  }

  .more[open] > .controls {
    margin-block-start: var(--_space);
  }

  :is(button, select, input, summary, a, [tabindex]):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  [part='step'] svg:dir(rtl) {
    transform: scaleX(-1);
  }

  @media print {
    .controls,
    .more,
    .data:not([open]) {
      display: none;
    }
  }
`;

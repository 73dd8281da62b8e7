import { css } from 'lit';

export const styles = css`
  .stage .sum {
    font-size: 20px;
    font-weight: 600;
    fill: var(--_accent);
  }

  .movable .hit {
    cursor: grab;
  }

  .marks {
    pointer-events: none;
  }

  .marks .heat path {
    fill: var(--_accent);
    fill-opacity: 0.5;
  }

  .stage .list:focus-visible {
    outline: none;
  }

  .list:focus-visible .ring {
    stroke: var(--_focus);
  }

  .option {
    cursor: pointer;
  }

  /* They lie upon the rows, which answer to the pointer. */
  .thumbnails {
    pointer-events: none;
  }

  .option .row {
    fill: transparent;
  }

  .option:hover .row {
    fill: var(--_wash);
  }

  .option.selected .row {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }

  .option .bar {
    fill: var(--_muted);
  }

  .option .bar.raw {
    fill: var(--_positive);
  }

  .option .bar.over {
    fill: var(--_negative);
  }

  .stage .own-score {
    text-anchor: middle;
    font-size: 11px;
  }

  .stage .option :is(.name, .score, .ratio) {
    dominant-baseline: central;
    font-size: 13px;
  }

  .stage .option .score {
    text-anchor: end;
  }

  .option .silent {
    opacity: 0;
    pointer-events: none;
  }

  .stage .option .ratio {
    fill: var(--_muted);
  }

  .stage .option.selected .name {
    font-weight: 600;
    fill: var(--_accent);
  }

  .stage .option.beats .score,
  .stage .option.beats .ratio {
    font-weight: 600;
    fill: var(--_text);
  }

  .stage .own {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 2 3;
    pointer-events: none;
  }

  .meetings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
    font-size: 0.875rem;
  }

  .meetings .button {
    padding: 0 8px;
    text-align: start;
  }

  .meetings b {
    white-space: nowrap;
    font-weight: 600;
  }

  .formula {
    display: grid;
    gap: 2px;
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
  }

  .shift {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_muted);
    direction: ltr;
  }

  @media (forced-colors: active) {
    .option .bar {
      fill: CanvasText;
      forced-color-adjust: none;
    }

    .stage :is(.sum, .option.selected .name) {
      fill: CanvasText;
    }

    .option.selected .row {
      fill: none;
      stroke: Highlight;
    }
  }
`;

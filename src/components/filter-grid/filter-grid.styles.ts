import { css } from 'lit';

export const styles = css`
  .filters:focus-visible {
    outline: none;
  }

  .stage .title {
    font-weight: 400;
    fill: var(--_muted);
  }

  .option .hit {
    fill: transparent;
    cursor: pointer;
    pointer-events: all;
  }

  .option .frame {
    fill: none;
    stroke: transparent;
    stroke-width: 2;
    pointer-events: none;
  }

  .option[aria-selected='true'] .frame {
    stroke: var(--_accent);
  }

  .option[aria-selected='true'] .title {
    fill: var(--_accent);
    font-weight: 600;
  }

  .filters:focus-visible .current .focus {
    stroke: var(--_focus);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
    fill: none;
  }

  .focus {
    fill: none;
    stroke: none;
    pointer-events: none;
  }

  .stage .title.here {
    fill: var(--_accent);
    font-weight: 600;
  }

  .timeline .now {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    pointer-events: none;
  }

  /* The step on screen comes after this column, and before the next. */
  .timeline .between {
    stroke-dasharray: 5 4;
  }

  .timeline .hit {
    fill: transparent;
    cursor: pointer;
    pointer-events: all;
  }

  .track {
    fill: var(--_grid);
  }

  .share {
    fill: var(--_muted);
  }

  .mark {
    stroke: currentcolor;
    stroke-width: 1.5;
    fill: none;
  }

  .enlarged {
    margin-block-start: var(--_space);
  }

  .scrubber input[type='range'] {
    flex-basis: 80px;
  }

  .count {
    color: var(--_muted);
    min-inline-size: 12ch;
  }

  .message {
    margin-block: var(--_space) 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] .frame,
    .timeline .now {
      stroke: Highlight;
    }
  }
`;

import { css } from 'lit';

export const styles = css`
  .drive {
    margin-block-start: 0;
  }

  .drive .primary {
    min-block-size: 44px;
    min-inline-size: 9em;
    font-size: 1rem;
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }

  .drive .icon {
    min-block-size: 44px;
    min-inline-size: 44px;
  }

  .progress {
    display: grid;
    gap: 4px;
    margin-block-start: calc(1.5 * var(--_space));
  }

  progress {
    inline-size: 100%;
    block-size: 6px;
    appearance: none;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_grid);
  }

  /* The element itself is the track. */
  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_positive);
  }

  progress::-moz-progress-bar {
    background: var(--_positive);
  }

  .counted,
  .when,
  dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .results {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
    gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    margin-block: calc(1.5 * var(--_space)) 0;
  }

  .results > div {
    display: flex;
    flex-direction: column;
  }

  dd {
    margin: 0;
  }

  dd.value {
    order: -1;
    font-size: 1.5rem;
    line-height: 1.2;
  }

  /* In a narrow column each number stands beside what it says. */
  @container (max-width: 440px) {
    .results {
      grid-template-columns: 1fr;
      gap: var(--_space);
    }

    .results > div {
      display: grid;
      grid-template-columns: 7.5rem 1fr;
      align-items: center;
    }

    dd.value {
      grid-area: 1 / 1 / span 2;
      font-size: 1.25rem;
    }

    .results :is(dt, .when) {
      grid-column: 2;
    }
  }

  .chart {
    margin-block-start: calc(1.5 * var(--_space));
  }

  .base-line {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }

  .recorded {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.25;
    stroke-dasharray: 4 3;
  }

  .live {
    fill: none;
    stroke: var(--_positive);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .head {
    fill: var(--_accent);
  }

  .session-note {
    margin-block: var(--_space) 0;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  @media (forced-colors: active) {
    .live {
      stroke: CanvasText;
    }
    progress {
      border: 1px solid CanvasText;
      forced-color-adjust: auto;
    }
  }
`;

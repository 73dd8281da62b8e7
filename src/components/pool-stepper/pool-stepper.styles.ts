import { css } from 'lit';

export const styles = css`
  .stage .end {
    text-anchor: end;
  }

  .stage .result {
    font-size: 14px;
    font-weight: 600;
    fill: var(--_accent);
    text-anchor: middle;
  }

  .stage .share {
    font-size: 12px;
    fill: var(--_backward);
    text-anchor: middle;
  }

  .tiles {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .winner {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .winner.here {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .winner.tied {
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }

  .unused {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1;
    pointer-events: none;
  }

  .window.back {
    stroke: var(--_backward);
  }

  .window.back.related {
    stroke-dasharray: 3 2;
  }

  .beam.back {
    fill: var(--_backward);
    stroke: none;
  }

  .arrow {
    fill: none;
    stroke: var(--_backward);
    stroke-width: 1.75;
    pointer-events: none;
  }

  .arrow.dashed {
    stroke-dasharray: 5 4;
  }

  .backward .title {
    fill: var(--_backward);
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375rem;
    direction: ltr;
    min-block-size: 4.4em;
    align-content: start;
  }

  .formula .terms {
    flex: 1 1 100%;
    font-size: 0.875rem;
  }

  .formula .nil {
    color: var(--_muted);
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }

  .formula.back .result,
  .formula .here {
    color: var(--_backward);
  }

  .term {
    white-space: nowrap;
  }

  .directions {
    display: inline-flex;
  }

  .directions .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .directions .button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 0;
  }

  @media (forced-colors: active) {
    .winner,
    .arrow,
    .window.back {
      stroke: CanvasText;
    }
    .winner.here {
      stroke: Highlight;
    }
  }
`;

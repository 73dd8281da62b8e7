import { css } from 'lit';

export const styles = css`
  .stage,
  .count {
    font-variant-numeric: tabular-nums;
  }

  .tiles:focus-visible {
    outline: none;
  }

  .tile {
    cursor: pointer;
  }

  .tile-hit {
    fill: transparent;
    stroke-width: 1.5;
  }

  /* No wash behind the filters: it would change their colours. */
  .tile:hover .tile-hit {
    stroke: var(--_faint);
  }

  .tile.picked .tile-hit {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .tiles:focus-visible .tile.picked .tile-hit {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .stage .tile .title {
    font-size: 12px;
  }

  .stage .tile .note {
    font-size: 11px;
  }

  .stage .note.special {
    font-weight: 600;
    fill: var(--_negative);
  }

  .axis,
  .tick {
    fill: none;
    stroke: var(--_faint);
  }

  .tick {
    stroke: var(--_grid);
  }

  .bin {
    fill: var(--_muted);
    fill-opacity: 0.6;
  }

  .bin.positive {
    fill: var(--_positive);
  }

  .bin.negative {
    fill: var(--_negative);
  }

  .other-mark {
    stroke: var(--_faint);
    stroke-width: 1.25;
  }

  .signal {
    fill: var(--_accent);
    fill-opacity: 0.25;
  }

  .signal-mark {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .count {
    white-space: nowrap;
    color: var(--_muted);
  }

  .unknown {
    visibility: hidden;
  }

  .progress {
    flex: 1 1 100%;
    margin: 0;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .signal,
    .bin {
      forced-color-adjust: none;
    }
    .tile.picked .tile-hit,
    .signal-mark {
      stroke: Highlight;
    }
  }
`;

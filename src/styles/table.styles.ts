import { css } from 'lit';

/** The data table that a reader may open. */
export const table = css`
  .data .scroll {
    max-inline-size: 100%;
    max-block-size: 320px;
    overflow: auto;
    direction: ltr;
  }

  table {
    border-collapse: collapse;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    margin-block: var(--_space);
  }

  caption {
    text-align: start;
    color: var(--_muted);
    padding-block-end: 4px;
  }

  th,
  td {
    padding: 2px 6px;
    border: 1px solid var(--_grid);
    text-align: end;
    font-weight: normal;
  }

  th {
    color: var(--_muted);
  }
`;

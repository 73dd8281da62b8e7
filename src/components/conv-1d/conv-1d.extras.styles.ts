import { css } from 'lit';

/** Of what a reader of conv-1d may open. */
export const styles = css`
  .taps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
    direction: ltr;
  }

  .taps input {
    inline-size: 4.2em;
    text-align: center;
  }

  .guess {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-block-start: var(--_space);
    font-size: 0.875rem;
  }

  .guess label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .guess input {
    inline-size: 7em;
  }

  .guess output {
    font-weight: 600;
  }
`;

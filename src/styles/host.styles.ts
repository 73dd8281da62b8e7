import { css } from 'lit';

/** The shared host sheet: box, type, figure, captions, messages. Control widgets have their own sheet. */
export const host = css`
  :host {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 720px;
    min-inline-size: 0;
    container-type: inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .figure {
    display: flex;
    flex-direction: column;
    margin: 0;
  }

  /* The strip that can stop all motion is first in the tab order, and below the picture to the eye. */
  .under,
  .under ~ details,
  .under ~ .error {
    order: 1;
  }

  /* Pictures and matrices read from left to right in every language. */
  .stage {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    touch-action: pan-y;
    font-family: inherit;
  }

  .caption {
    margin-block: var(--_space) 0;
    font-size: 0.9375rem;
    text-wrap: pretty;
    min-block-size: 2.9em;
  }

  .label {
    font-weight: 600;
    margin-block-end: var(--_space);
  }

  .error {
    margin-block: var(--_space) 0;
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 3px solid var(--_negative);
    background: var(--_wash);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .error code {
    font-family: var(--_mono);
    font-size: 0.92em;
  }

  math {
    font-size: min(1.05em, 4.4cqi);
  }

  /* Fonts without tables for mathematics would leave a subscript on the line. */
  msub > :last-child {
    padding-block-start: 0.3em;
  }
`;

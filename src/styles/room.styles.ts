import { css } from 'lit';

/**
 * Room for a sentence before it is known: what has `data-room` is at least as high as that text would be, in the language
 * and at the width in which it is read. Nothing below it moves when the sentence comes, or changes.
 */
export const room = css`
  [data-room] {
    display: flow-root;
  }

  /* A word more, as other lines break elsewhere. It takes no width of the lines: the sentence runs over it. */
  [data-room]::before {
    content: attr(data-room) ' 0000000';
    float: inline-start;
    inline-size: 100%;
    margin-inline-end: -100%;
    visibility: hidden;
  }
`;

import { css } from 'lit';

/** Of the diagrams over the steps and of the ends. */
export const curvesStyles = css`
  .course {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.25;
    stroke-linejoin: round;
  }

  .course.picked {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .now,
  .reference {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.5;
    stroke-dasharray: 3 3;
  }

  .reference {
    stroke: var(--_text);
  }

  .scrub {
    fill: transparent;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  .dot {
    fill: var(--_accent);
  }

  .final {
    fill: var(--_positive);
    stroke: var(--_positive);
    stroke-width: 1.5;
  }

  .final.average {
    fill: transparent;
  }

  .final.picked {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  @media (forced-colors: active) {
    .final {
      forced-color-adjust: none;
    }
    .course {
      stroke: GrayText;
    }
    .course.picked {
      stroke: Highlight;
    }
  }
`;

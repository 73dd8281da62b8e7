import { css } from 'lit';

export const styles = css`
  .stage .right,
  .class.right .name {
    font-weight: 700;
    fill: var(--_accent);
  }

  .stage .title.back,
  .stage .share {
    fill: var(--_backward);
  }

  .stage :is(.name, .amount) {
    text-anchor: end;
    dominant-baseline: central;
  }

  .stage .name {
    font-size: 13px;
  }

  .stage :is(.share, .trace-name) {
    font-size: 12px;
  }

  .stage .share {
    text-anchor: middle;
  }

  .zero {
    fill: none;
    stroke: var(--_faint);
    shape-rendering: crispEdges;
  }

  .row {
    fill: transparent;
  }

  .class.active .row {
    fill: var(--_wash);
  }

  .class {
    outline: none;
  }

  .class:focus-visible .ring {
    stroke: var(--_focus);
  }

  .bar {
    fill: color-mix(in srgb, var(--_text) 42%, transparent);
    forced-color-adjust: none;
    pointer-events: none;
  }

  .class.right .bar:is(.logit, .probability) {
    fill: var(--_accent);
  }

  .bar.positive {
    fill: var(--_positive);
  }

  .bar.negative {
    fill: var(--_negative);
  }

  .handle {
    fill: var(--_text);
    stroke: var(--_contrast);
    stroke-width: 1.5;
  }

  .class.right .handle {
    fill: var(--_accent);
  }

  .drag {
    fill: transparent;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  .arrow {
    fill: none;
    stroke: var(--_backward);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }

  .arrow.head {
    stroke-dasharray: none;
  }

  math {
    font-size: min(1.05em, 4.7cqi);
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 28px;
    margin-block: var(--_space);
    min-block-size: 2.6em;
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .pair {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 6px;
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
  }

  .formula .result.back {
    color: var(--_backward);
  }

  .formula .nil,
  p.note {
    color: var(--_muted);
  }

  p.note {
    margin-block: var(--_space) 0;
    font-size: 0.8125rem;
  }

  .scatter,
  .place {
    margin-block-start: calc(2 * var(--_space));
  }

  .dots {
    fill: none;
    stroke: var(--_text);
    stroke-opacity: 0.4;
    stroke-width: 4;
    stroke-linecap: round;
  }

  .stage path.casing {
    fill: none;
  }

  .trace {
    fill: none;
    stroke: var(--_backward);
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .trace-start {
    fill: var(--_backward);
  }

  .stage .trace-name {
    fill: var(--_backward);
  }

  .cross {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 2 3;
  }

  .stage .here {
    font-size: 13px;
    font-weight: 600;
    fill: var(--_accent);
  }

  .place {
    display: grid;
    place-items: center;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  .place.high {
    block-size: 260px;
  }

  .place.low {
    block-size: 236px;
  }

  @media (forced-colors: active) {
    .bar,
    .dots,
    .trace {
      forced-color-adjust: auto;
      fill: CanvasText;
    }
    .dots,
    .trace,
    .arrow {
      fill: none;
      stroke: CanvasText;
    }
    .class:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;

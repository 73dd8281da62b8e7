import { css } from 'lit';

/** The three channels have a hue each, seen on light and on dark pages; a letter always says the same. */
export const styles = css`
  .channel-R {
    --_hue: oklch(0.6 0.2 22);
  }

  .channel-G {
    --_hue: oklch(0.6 0.17 148);
  }

  .channel-B {
    --_hue: oklch(0.56 0.2 272);
  }

  .stage .letter {
    fill: color-mix(in oklab, var(--_hue) 65%, var(--_text));
    font-weight: 700;
  }

  .heat .ink {
    fill: var(--_hue, var(--_text));
  }

  .stage .now,
  .stage .sum {
    fill: var(--_accent);
    font-weight: 600;
  }

  .stage .sub {
    font-size: 11px;
  }

  .stage .middle {
    text-anchor: middle;
  }

  .stage .end {
    text-anchor: end;
  }

  .one-filter {
    fill: var(--_wash);
    stroke: var(--_faint);
  }

  .beam.thin {
    fill-opacity: 0.03;
  }

  .map {
    cursor: pointer;
    outline: none;
  }

  .choose {
    fill: transparent;
    pointer-events: all;
  }

  .map:hover .choose {
    stroke: var(--_accent);
  }

  .map:focus-visible rect.window {
    stroke-width: 4;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
    direction: ltr;
  }

  .column {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
  }

  .column b {
    color: var(--_accent);
  }

  .count {
    flex: 1 1 100%;
    color: var(--_muted);
  }

  .field input {
    inline-size: 120px;
  }
`;

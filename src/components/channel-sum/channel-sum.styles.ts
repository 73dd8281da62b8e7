import { css } from 'lit';

/** The three channels have a hue each; a letter always says the same. */
export const styles = css`
  :host {
    --_red: light-dark(#c8102e, #ff7b85);
    --_green: light-dark(#0a7d32, #5fd07f);
    --_blue: light-dark(#1f3fd1, #8fa5ff);
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_red: oklch(from var(--_text) calc(0.55 + 0.17 * clamp(0, (l - 0.6) * 99, 1)) 0.2 22);
      --_green: oklch(from var(--_text) calc(0.55 + 0.2 * clamp(0, (l - 0.6) * 99, 1)) 0.16 148);
      --_blue: oklch(from var(--_text) calc(0.48 + 0.24 * clamp(0, (l - 0.6) * 99, 1)) 0.2 272);
    }
  }

  .channel-R {
    --_hue: var(--_red);
  }

  .channel-G {
    --_hue: var(--_green);
  }

  .channel-B {
    --_hue: var(--_blue);
  }

  .stage .letter {
    fill: var(--_hue, var(--_text));
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

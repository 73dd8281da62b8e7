/** What a frame and the page around it say to each other with `postMessage`. */

/** From the frame, whenever its height changes and when asked: how high its figure is, in CSS pixels. */
export interface HeightMessage {
  readonly type: 'convlets-height';
  /** Tag of the figure, such as `conv-slider`. */
  readonly tag: string;
  readonly height: number;
}

/** From the page around it: please say your height. */
export interface HeightRequest {
  readonly type: 'convlets-height-request';
}

/** From the page around it: how text looks there, so that the frame can let its background through. */
export interface LookMessage {
  readonly type: 'convlets-look';
  /** Colour scheme in which the frame stands. */
  readonly scheme: 'light' | 'dark';
  /** Colour of text beside the frame, as CSS writes it. */
  readonly color: string;
}

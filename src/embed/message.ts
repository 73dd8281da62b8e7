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

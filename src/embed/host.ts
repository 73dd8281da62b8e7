/**
 * For pages with framed figures, and not needed by them: gives every frame the height that its figure has now. Listens
 * to nobody but the frames of this page, and only sets their `height`.
 */
import type { HeightMessage, HeightRequest } from './message.js';

/** No figure is higher, in CSS pixels. */
const HIGHEST = 5000;

const request: HeightRequest = { type: 'convlets-height-request' };

/** The frames of a figure, or of any. */
const framesOf = (tag = ''): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes(`/embed/${tag}`));

addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== 'convlets-height') return;
  const height = Number(data.height);
  if (!(height > 0 && height <= HIGHEST)) return;
  for (const frame of framesOf(data.tag)) {
    if (frame.contentWindow === source) frame.height = String(height);
  }
});

// Frames that were there before this script have spoken already.
const ask = (): void => {
  for (const frame of framesOf()) frame.contentWindow?.postMessage(request, '*');
};
ask();

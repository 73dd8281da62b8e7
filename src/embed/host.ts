/**
 * For pages with framed figures, and not needed by them: gives every frame the height that its figure has now, and tells
 * it how text looks around it. Listens to nobody but the frames of this page, and only sets their `height`.
 */
import type { HeightMessage, HeightRequest, LookMessage } from './message.js';

/** No figure is higher, in CSS pixels. */
const HIGHEST = 5000;

/** The frames of a figure, or of any. */
const framesOf = (tag = ''): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.includes(`/embed/${tag}`));

function lookAround(frame: HTMLIFrameElement): LookMessage {
  const probe = document.createElement('span');
  frame.before(probe);
  const { color } = getComputedStyle(probe);
  // The one colour that tells which of its schemes the page uses.
  probe.style.color = 'CanvasText';
  const scheme = getComputedStyle(probe).color === 'rgb(255, 255, 255)' ? 'dark' : 'light';
  probe.remove();
  return { type: 'convlets-look', scheme, color };
}

const tellLook = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage(lookAround(frame), '*');

addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== 'convlets-height') return;
  const height = Number(data.height);
  if (!(height > 0 && height <= HIGHEST)) return;
  for (const frame of framesOf(data.tag)) {
    if (frame.contentWindow !== source) continue;
    frame.height = String(height);
    tellLook(frame);
  }
});

// Frames that were there before this script have spoken already.
const request: HeightRequest = { type: 'convlets-height-request' };
for (const frame of framesOf()) frame.contentWindow?.postMessage(request, '*');

// Pages change their look when the reader's preference changes, or with a switch that marks the root.
const tellAll = (): void => {
  framesOf().forEach(tellLook);
};
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);
new MutationObserver(tellAll).observe(document.documentElement, { attributes: true });

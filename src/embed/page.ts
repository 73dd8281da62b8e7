/**
 * In the page of a frame, before its element is defined: takes attributes from the address's query, and tells the page
 * around the frame how high the figure is. The fragment is the permalink of the element. Uses no storage, and works in a
 * sandbox without an origin.
 */
import type { HeightMessage, HeightRequest } from './message.js';

const figure = document.querySelector<HTMLElement>('main');
const element = figure?.firstElementChild;
const query = new URLSearchParams(location.search);

/** What only the frame's page understands: `theme=light|dark` and `lang`. */
function dressPage(): void {
  const theme = query.get('theme');
  const scheme = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (scheme && (theme === 'light' || theme === 'dark')) scheme.content = theme;
  const lang = query.get('lang');
  if (lang) document.documentElement.lang = lang;
}

/** Attributes that the page lists as the element's own; others stay out, the address comes from anybody. */
function setAttributes(own: Element, allowed: readonly string[]): void {
  for (const [name, value] of query) if (allowed.includes(name)) own.setAttribute(name, value);
}

function reportHeight(box: HTMLElement, tag: string): void {
  const tell = (): void => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'convlets-height', tag, height };
    // The page around may be anybody's; a height is no secret.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(box);
  addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightRequest> | null>) => {
    if (source === parent && data?.type === 'convlets-height-request') tell();
  });
}

dressPage();
if (figure && element) {
  setAttributes(element, figure.dataset.attributes?.split(' ') ?? []);
  if (parent !== window) reportHeight(figure, element.localName);
}

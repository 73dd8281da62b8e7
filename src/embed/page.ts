/**
 * In the page of a frame, before its element is defined: takes attributes from the address's query, and tells the page
 * around the frame how high the figure is. The fragment is the permalink of the element. Uses no storage, and works in a
 * sandbox without an origin.
 */
import type { HeightMessage, HeightRequest, LookMessage } from './message.js';

const figure = document.querySelector<HTMLElement>('main');
const element = figure?.firstElementChild;
const query = new URLSearchParams(location.search);

/** Default, where nobody says anything: the scheme that the reader prefers. */
function setScheme(scheme: unknown): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  if (meta && (scheme === 'light' || scheme === 'dark')) meta.content = scheme;
}

/** Attributes that the page lists as the element's own; others stay out, the address comes from anybody. */
function setAttributes(own: Element, allowed: readonly string[]): void {
  for (const [name, value] of query) if (allowed.includes(name)) own.setAttribute(name, value);
}

/** What is said to and by the page around the frame, which may be anybody's: a height is no secret. */
function converse(box: HTMLElement, tag: string): void {
  const tell = (): void => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    const message: HeightMessage = { type: 'convlets-height', tag, height };
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(box);

  addEventListener('message', ({ data, source }: MessageEvent<HeightRequest | LookMessage | null>) => {
    if (source !== parent) return;
    if (data?.type === 'convlets-height-request') tell();
    if (data?.type === 'convlets-look' && !query.has('theme')) {
      setScheme(data.scheme);
      document.body.style.color = data.color;
    }
  });
}

setScheme(query.get('theme'));
document.documentElement.lang = query.get('lang') ?? document.documentElement.lang;
if (figure && element) {
  setAttributes(element, figure.dataset.attributes?.split(' ') ?? []);
  if (parent !== window) converse(figure, element.localName);
}

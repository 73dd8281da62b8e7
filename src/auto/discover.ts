import { nearest } from './nearest.js';

/** A tag that nobody has defined so long after the page was loaded is taken for a mistake, in milliseconds. */
const PATIENCE = 1000;

/**
 * Fetches the module of every tag in `modules` that is on the page or comes later, each once and at once, also far below
 * the viewport: a module is small, elements fetch their data only when they are seen, and an element that takes its shape
 * early does not move what is being read.
 *
 * A tag that nobody knows and that looks like one of ours is named in a warning; what stands in it stays on screen.
 */
export function discover(page: Document, modules: Readonly<Record<string, () => Promise<unknown>>>): void {
  const met = new Set<string>();
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });

  /** Everything in a tree, and in the open shadow roots inside it. */
  const look = (tree: Document | ShadowRoot | Element): void => {
    if (tree instanceof Element) meet(tree);
    else if (!observed.has(tree)) {
      observed.add(tree);
      observer.observe(tree, { childList: true, subtree: true });
    }
    tree.querySelectorAll('*').forEach(meet);
  };

  const meet = (element: Element): void => {
    const { localName, shadowRoot } = element;
    if (shadowRoot && !Object.hasOwn(modules, localName)) look(shadowRoot);
    if (!(element instanceof HTMLElement)) return;
    // Its shadow root comes when it is defined.
    if (element.matches(':not(:defined)') && !Object.hasOwn(modules, localName)) {
      void customElements.whenDefined(localName).then(() => {
        look(element);
      });
    }
    if (met.has(localName)) return;
    met.add(localName);
    if (Object.hasOwn(modules, localName)) {
      modules[localName]().catch((error: unknown) => {
        console.warn(`<${localName}> could not be loaded.`, error);
      });
    } else if (isUnknown(element)) void doubt(element);
  };

  const doubt = async (element: HTMLElement): Promise<void> => {
    const { localName } = element;
    const meant = nearest(localName, Object.keys(modules));
    if (!meant) return;
    if (page.readyState !== 'complete') {
      await new Promise((loaded) => {
        addEventListener('load', loaded, { once: true });
      });
    }
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    if (isUnknown(element)) console.warn(`There is no <${localName}>. Did you mean <${meant}>?`, element);
  };

  look(page);
  // A shadow root that was parsed after its host had been seen.
  page.addEventListener('DOMContentLoaded', () => {
    look(page);
  });
}

/** Not of HTML, and not defined. Names without a hyphen can never be defined. */
const isUnknown = (element: HTMLElement): boolean =>
  element instanceof HTMLUnknownElement || element.matches(':not(:defined)');

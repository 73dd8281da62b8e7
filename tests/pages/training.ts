/** Training on a page, by the button of its <training-panel>, and what came of it. */
import type { Frame, Page } from 'playwright-core';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.element.js';
import type { TrainingSession } from '../../src/training/index.js';

export interface Outcome {
  readonly status: string;
  /** Why it failed, or the session's note. */
  readonly reason: string | undefined;
  readonly steps: number;
  /** On the digits that are not trained on, 0…1. */
  readonly accuracy: number;
  /** Length of the first layer's change over the length of its start. */
  readonly change: number;
}

/** Waits until every element on the page has drawn its first picture; answers how many there are. */
export function elementsReady(page: Page | Frame): Promise<number> {
  return page.evaluate(async () => {
    const elements = [...document.querySelectorAll<HTMLElement & { ready: Promise<void> }>('body *')];
    const ours = elements.filter((element) => element.localName.includes('-'));
    await Promise.all(ours.map((element) => customElements.whenDefined(element.localName)));
    const late = new Promise((_, reject) => setTimeout(reject, 60_000));
    for (const element of ours) {
      await Promise.race([element.ready, late]).catch(() => {
        throw new Error(`<${element.localName}> draws nothing.`);
      });
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return ours.length;
  });
}

/** Trains the recipe `look` for so many steps as fast as it can, to the end. */
export async function train(page: Page | Frame, steps: number): Promise<Outcome> {
  await elementsReady(page);
  return page.evaluate(async (wanted) => {
    type Sessions = Record<symbol, { sessionNamed(name: string): TrainingSession }>;
    const session = (globalThis as unknown as Sessions)[Symbol.for('convlets.sessions.v1')].sessionNamed('default');
    const panel = document.querySelector<TrainingPanel>('training-panel');
    if (!panel) throw new Error('There is no <training-panel> on this page.');
    for (const each of document.querySelectorAll<TrainingPanel>('training-panel')) {
      each.steps = wanted;
      each.speed = 0;
      await each.updateComplete;
    }
    const ended = new Promise<void>((resolve) => {
      session.subscribe(() => {
        const { status } = session.stateOf('live');
        if (status === 'finished' || status === 'failed') resolve();
      });
    });
    await panel.play();
    await ended;
    const state = session.stateOf('live');
    const frames = session.live?.frames ?? [];
    const before = frames.at(0)?.weights['conv1/filters'].data ?? [];
    const after = frames.at(-1)?.weights['conv1/filters'].data ?? [];
    return {
      status: state.status,
      reason: state.status === 'failed' ? state.reason : session.note?.message,
      steps: session.live?.steps ?? 0,
      accuracy: session.live?.measured.at(-1)?.accuracy ?? 0,
      change: Math.hypot(...Array.from(after, (value, i) => value - before[i])) / Math.hypot(...before),
    };
  }, steps);
}

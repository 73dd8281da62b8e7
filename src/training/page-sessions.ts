import { loadDigits } from './load-digits.js';
import { loadRecording } from './load-recording.js';
import { recipes } from './recipes.js';
import { createRegistry, registryOf, type SessionRegistry } from './registry.js';
import { TrainingSession } from './session.js';
import { FallbackSource } from './sources/fallback-source.js';
import { MainThreadSource } from './sources/main-thread-source.js';
import { WorkerSource } from './sources/worker-source.js';
import { TrainingTurns } from './turns.js';

/**
 * The session of this name, shared by everything on the page that asks for it, in whatever order, and by all copies of
 * the library. It trains the recipe `look` unless it is configured.
 */
export function sessionNamed(name = 'default'): TrainingSession {
  return pageRegistry().sessionNamed(name);
}

/** Starts the worker from this address on the page's own origin instead of a blob. To be called before any training. */
export function useWorkerUrl(url: string): void {
  pageRegistry().workerUrl = url;
}

function pageRegistry(): SessionRegistry {
  return registryOf(globalThis, () => {
    // One of each for all sessions: so there is one worker, one engine and one live training on the page.
    const settings = {
      get workerUrl() {
        return registry.workerUrl;
      },
    };
    const live = new FallbackSource([new WorkerSource(loadDigits, settings), new MainThreadSource(loadDigits)]);
    const turns = new TrainingTurns();
    const registry = createRegistry(() => new TrainingSession({ recipe: recipes.look, live, loadRecording, turns }));
    return registry;
  });
}

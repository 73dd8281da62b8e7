/** Serves third-party conformance vectors to the tests at /vectors/, from ../shared/vectors where it exists. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.env.CONVLETS_VECTORS ?? path.resolve('../shared/vectors');

export function sharedVectors() {
  return {
    name: 'shared-vectors',
    serve({ path: url }) {
      if (!url.startsWith('/vectors/')) return undefined;
      const file = path.join(folder, path.basename(url));
      // An absent set answers with null, which the tests report as skipped.
      return { body: existsSync(file) ? readFileSync(file, 'utf8') : 'null', type: 'json' };
    },
  };
}

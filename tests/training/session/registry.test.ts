import { expect } from '@open-wc/testing';
import { createRegistry, registryOf } from '../../../src/training/registry.js';
import { TrainingSession } from '../../../src/training/session.js';
import { ScriptedSource } from '../../../src/training/sources/scripted-source.js';
import { someRecipe } from './helpers.js';

const makeSession = (): TrainingSession => new TrainingSession({ recipe: someRecipe(), live: new ScriptedSource() });

describe('the registry of a page', () => {
  it('gives one session per name, whoever asks first', () => {
    const registry = createRegistry(makeSession);
    const fours = registry.sessionNamed('fours');
    expect(registry.sessionNamed('default')).not.to.equal(fours);
    expect(registry.sessionNamed('fours')).to.equal(fours);
  });

  it('is shared by all copies of the library on a page', () => {
    const page = {};
    const first = registryOf(page, () => createRegistry(makeSession));
    const second = registryOf(page, () => {
      throw new Error('A second registry was made.');
    });
    expect(second).to.equal(first);
    expect(second.sessionNamed('a')).to.equal(first.sessionNamed('a'));
  });

  it('accepts the registry of another version, told by what it can do', () => {
    const session = makeSession();
    const other = { version: 1, workerUrl: undefined, added: 'later', sessionNamed: () => session };
    const page = { [Symbol.for('convlets.sessions.v1')]: other };
    const found = registryOf(page, () => createRegistry(makeSession));
    expect(found.sessionNamed('default')).to.equal(session);
  });
});

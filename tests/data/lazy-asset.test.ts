import { expect } from '@open-wc/testing';
import { assetBytes, once } from '../../src/data/lazy-asset.js';
import { expectDataError } from './helpers.js';

describe('assetBytes', () => {
  it('decodes what the module carries', async () => {
    expect(await assetBytes(() => Promise.resolve({ base64: 'AQL/' }), 'It')).to.deep.equal(Uint8Array.of(1, 2, 255));
  });

  it('says what is missing when the module cannot be imported', async () => {
    const missing = '/there/is/no/such/module.js';
    const loading = assetBytes(() => import(missing) as Promise<never>, 'The training digits');
    const error = await expectDataError(loading, 'data-missing', /^The training digits could not be loaded\.$/);
    expect(error.cause).to.be.an.instanceOf(TypeError);
  });

  it('says what is damaged when the module does not carry base64', async () => {
    const page = (): Promise<{ base64: string }> => Promise.resolve({ base64: '<!doctype html>' });
    await expectDataError(assetBytes(page, 'The digits'), 'data-corrupt', /^The digits cannot be read: .*base64/);
  });
});

describe('once', () => {
  it('loads once, however often it is asked', async () => {
    let calls = 0;
    const load = once(() => Promise.resolve(++calls));
    expect(load()).to.equal(load());
    expect(await load()).to.equal(1);
    expect(await load()).to.equal(1);
  });

  it('tries again after a failure', async () => {
    let calls = 0;
    const load = once(() => (++calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(calls)));
    const [first, second] = await Promise.allSettled([load(), load()]);
    expect([first.status, second.status, calls]).to.deep.equal(['rejected', 'rejected', 1]);
    expect(await load()).to.equal(2);
    expect(await load()).to.equal(2);
  });
});

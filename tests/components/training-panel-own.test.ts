import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { DigitInput } from '../../src/components/digit-input/digit-input.js';
import '../../src/components/digit-input/digit-input.js';
import { Keep } from '../../src/components/training-panel/training-panel.keep.js';
import type { TrainingPanel } from '../../src/components/training-panel/training-panel.js';
import '../../src/components/training-panel/training-panel.js';
import { drawingFrom, drawingPixels } from '../../src/data/own-digits.js';
import { Random } from '../../src/math/random.js';
import { sessionNamed, type TrainingSession } from '../../src/training/index.js';
import { withOwnDigits } from '../../src/training/own-recipe.js';
import { recipes } from '../../src/training/recipes.js';
import { openRun } from '../../src/training/saved-run.js';
import { SHAPE_NAMES, shapeDrawn } from '../training/own-drawings.js';

let count = 0;

describe('<training-panel>: what readers bring and take away', () => {
  let panel: TrainingPanel;
  let session: TrainingSession;
  let errors: { code: string; message: string }[];

  /** A panel of a session of its own on the page, with a real engine. */
  const put = async (attributes = {}): Promise<void> => {
    const name = `own-${String(count++)}`;
    panel = await fixture<TrainingPanel>(html`<training-panel session=${name} speed="0"></training-panel>`);
    Object.assign(panel, attributes);
    session = sessionNamed(name);
    errors = [];
    panel.addEventListener('convlets-error', ({ detail }) => errors.push(detail));
    await panel.updateComplete;
  };
  beforeEach(async () => {
    await put();
  });
  afterEach(() => {
    location.hash = '';
  });

  const root = (): ShadowRoot => panel.shadowRoot as ShadowRoot;
  const text = (selector: string): string =>
    root().querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const button = (title: string): HTMLButtonElement => {
    const found = [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === title);
    if (!found) throw new Error(`There is no button “${title}”.`);
    return found;
  };
  const open = async (title: string): Promise<void> => {
    const details = [...root().querySelectorAll('details')].find((one) => one.firstElementChild?.textContent === title);
    if (!details) throw new Error(`There is no part “${title}”.`);
    details.open = true;
    await waitUntil(() => details.querySelector('button') !== null, `${title} is fetched`);
    await panel.updateComplete;
  };
  const OWN = 'Train it on drawings of your own';
  const drawings = (): number[] =>
    [...root().querySelectorAll('.class')].map((one) => one.querySelectorAll('.thumb').length);
  const drawn = (shape: string, seed: number): { name: string; size: number; pixels: Float32Array } => ({
    ...{ name: 'your drawing', size: 28, pixels: shapeDrawn(shape, new Random(seed)) },
  });
  /** The reader draws this and adds it to a class. */
  const add = async (shape: string, seed: number, to: string): Promise<void> => {
    session.select({ digit: drawn(shape, seed) });
    const pad = root().querySelector('digit-input');
    await waitUntil(() => pad?.digit?.name === 'your drawing', 'it is on the pad');
    await waitUntil(() => !button(`Add to ${to}`).disabled, 'it can be added');
    button(`Add to ${to}`).click();
    await waitUntil(() => session.selection.digit === undefined, 'the pad is cleared');
    await panel.updateComplete;
  };
  const trained = (): Promise<void> =>
    waitUntil(() => session.stateOf('live').status === 'finished', 'it is trained', { timeout: 30_000 });

  it('fetches the pad, and all else, when a reader wants it', async () => {
    expect(root().querySelector('digit-input')).to.equal(null);
    await open(OWN);
    expect(root().querySelectorAll('digit-input')).to.have.length(1);
    expect(drawings()).to.deep.equal([0, 0]);
    expect(button('Train on these drawings').disabled).to.equal(true);
  });

  it('uses the pad beside it that has the same session, not another one', async () => {
    const pad = document.createElement('digit-input');
    pad.setAttribute('session', panel.session as string);
    panel.before(pad);
    await open(OWN);
    expect(root().querySelector('digit-input')).to.equal(null);
    await put();
    await open(OWN);
    expect(root().querySelectorAll('digit-input')).to.have.length(1);
    pad.remove();
  });

  it('collects drawings by class, each once, and takes them back', async () => {
    await open(OWN);
    const pad = root().querySelector<DigitInput>('digit-input');
    await waitUntil(() => session.selection.digit !== undefined, 'the example is there');
    await add('ring', 1, 'A');
    expect(pad?.digit).to.equal(undefined);
    expect(button('Add to A').disabled).to.equal(true);
    expect(text('.hint:not(:first-of-type)')).to.equal('Draw something: each class needs a drawing at least.');
    await add('ring', 2, 'A');
    await add('bar', 3, 'B');
    expect(drawings()).to.deep.equal([2, 1]);
    expect(button('Train on these drawings').disabled).to.equal(false);
    root().querySelector<HTMLButtonElement>('[aria-label="Remove drawing 1 of B"]')?.click();
    await panel.updateComplete;
    expect(drawings()).to.deep.equal([2, 0]);
    button('Another class').click();
    await panel.updateComplete;
    const name = root().querySelectorAll<HTMLInputElement>('.class input')[2];
    name.value = '  cross and more than that ';
    name.dispatchEvent(new Event('change'));
    await panel.updateComplete;
    expect(name.value).to.equal('cross and more t');
    expect(button('Add to cross and more t').disabled).to.equal(true);
    button('Another class').click();
    await panel.updateComplete;
    button('Another class').click();
    await panel.updateComplete;
    expect(button('Another class').disabled).to.equal(true);
    button('Forget the drawings').click();
    await panel.updateComplete;
    expect(drawings()).to.deep.equal([0, 0]);
  });

  it('trains on three classes, says which one a new drawing is, and goes back to the digits of before', async () => {
    panel.recipe = 'lite';
    await open(OWN);
    await waitUntil(() => session.selection.digit !== undefined, 'the example is there');
    button('Another class').click();
    await panel.updateComplete;
    for (const [i, shape] of SHAPE_NAMES.entries()) {
      for (const seed of [1, 2, 3]) await add(shape, 10 * i + seed, 'ABC'[i]);
    }
    button('Train on these drawings').click();
    await trained();
    await panel.updateComplete;
    expect(session.recipe.data.own?.map(({ drawings: { length } }) => length)).to.deep.equal([3, 3, 3]);
    expect(session.live?.measured.at(-1)).to.include({ digits: 150 });
    expect(session.live?.measured.at(-1)?.accuracy).to.be.greaterThan(0.9);
    await waitUntil(() => text('.caption').includes('new variations of your drawings'));
    expect(text('.results')).to.match(/new variations read correctly [\d.]+ of 100 of the same drawings; at step 300/);
    await expect(panel).to.be.accessible();
    for (const [i, shape] of SHAPE_NAMES.entries()) {
      session.select({ digit: drawn(shape, 70 + i) });
      await waitUntil(() => text('.answer').startsWith(`It takes your drawing for ${'ABC'[i]}: `), `a ${shape}`);
      const shares = [...root().querySelectorAll<HTMLProgressElement>('.answers progress')].map(({ value }) => value);
      expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-6);
      expect(shares.indexOf(Math.max(...shares))).to.equal(i);
      expect(text('.answers .most')).to.match(new RegExp(`^${'ABC'[i]} .*%$`));
    }
    panel.seed = 5;
    panel.examples = 100;
    await panel.updateComplete;
    expect(session.recipe).to.deep.include({ seed: 5, name: 'lite' });
    expect(session.recipe.data.own).to.have.length(3);
    await panel.updateComplete;
    button('Back to MNIST’s digits').click();
    await panel.updateComplete;
    expect(session.recipe).to.deep.equal({ ...recipes.lite, seed: 5, data: { ...recipes.lite.data, examples: 100 } });
    expect(drawings()).to.deep.equal([3, 3, 3]);
  }).timeout(60_000);

  it('says what few digits do: learned by heart, and little of digits', async () => {
    await put({ recipe: 'lite', examples: 20, steps: 150 });
    await waitUntil(() => text('.caption').includes('20 digits alone'));
    void panel.play();
    await trained();
    await waitUntil(() => text('.caption').includes('by heart'));
    const [, seen, unseen] = /reads ([\d.]+) of 100 of its 20 .* only ([\d.]+) of 100/.exec(text('.caption')) ?? [];
    expect(Number(seen)).to.be.greaterThan(95);
    expect(Number(unseen)).to.be.within(20, 85);
  }).timeout(60_000);

  /** The file that the panel saves, caught on its way. */
  const save = async (): Promise<File> => {
    let blob: Blob | undefined;
    let name = '';
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (saved: Blob) => {
      blob = saved;
      return createObjectURL.call(URL, saved);
    };
    HTMLAnchorElement.prototype.click = function (): void {
      name = this.download;
    };
    try {
      button('Save this run').click();
      await waitUntil(() => blob !== undefined && name !== '', 'the file is made');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return new File([blob ?? ''], name);
  };
  const choose = (file: File): void => {
    const input = root().querySelector<HTMLInputElement>('[part=open] input');
    if (!input) throw new Error('There is no field for files.');
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  };

  it('saves a run, and opens it elsewhere: the same bits, played in the place of the recorded one', async () => {
    const drawing = (shape: string): string => drawingFrom(shapeDrawn(shape, new Random(1)));
    const classes = SHAPE_NAMES.map((name) => ({ name, drawings: [drawing(name)] }));
    session.request({ type: 'configure', recipe: { ...withOwnDigits(recipes.lite, classes), steps: 30 } });
    await open('More');
    expect(button('Save this run').disabled).to.equal(true);
    void panel.play();
    await trained();
    await panel.updateComplete;
    const file = await save();
    expect(file.name).to.equal('own-seed-39-step-30.convlets');
    await waitUntil(() => text('.session-note').includes(file.name));
    const { live } = session;
    const other = await openRun(new Uint8Array(await file.arrayBuffer()));
    expect(other.losses).to.deep.equal(live?.losses);
    expect(other.frameAt(30)?.weights).to.deep.equal(live?.frameAt(30)?.weights);

    await put();
    await open('More');
    choose(file);
    await waitUntil(() => session.opened, 'it is opened');
    expect(session.recipe).to.deep.equal(live?.recipe);
    expect(panel.getState()).to.deep.include({ recipe: '', seed: undefined });
    await waitUntil(() => session.position > 0, 'it is played');
    await waitUntil(() => text('.caption').startsWith('Step '), 'it says where it is');
    session.request({ type: 'seek', step: 30 });
    await waitUntil(() => text('.caption').includes(`“${file.name}” ended here: after 30 steps`));
    expect(root().querySelector('progress')?.value).to.equal(30);
    expect(session.frame?.weights).to.deep.equal(live?.frameAt(30)?.weights);
    await open(OWN);
    await waitUntil(() => drawings().length === 3, 'its classes are there');
    expect(drawingPixels(session.recipe.data.own?.[0].drawings[0] ?? '')).to.have.length(784);
    await expect(panel).to.be.accessible();

    void panel.play();
    await trained();
    expect(session.live?.losses).to.deep.equal(live?.losses);
    button('Close it').click();
    await waitUntil(() => !session.opened && session.recorded !== undefined, 'the recorded run is back');
    expect(session.recorded?.recipe.name).to.equal('look');
  }).timeout(60_000);

  for (const [what, bytes] of [
    ['no run', new TextEncoder().encode('a text that is long enough')],
    ['empty', new Uint8Array()],
  ] as const) {
    it(`keeps its session as it is when a file is ${what}, and says so`, async () => {
      await open('More');
      await session.need('core');
      session.request({ type: 'seek', step: 3 });
      const before = [session.recipe, session.recorded, session.position, session.recording];
      choose(new File([bytes], 'holiday.png'));
      await waitUntil(() => text('[role=alert]') !== '', 'it is refused');
      expect(text('[role=alert]')).to.match(/^“holiday\.png” was not opened\. It cannot be read\./);
      await waitUntil(() => errors.length > 0, 'the page hears of it');
      expect(errors[0].code).to.equal('bad-run');
      expect([session.recipe, session.recorded, session.position, session.recording]).to.deep.equal(before);
      expect(session.opened).to.equal(false);
    });
  }

  it('does not read a file that is larger than any run', async () => {
    const file = new File([], 'huge.convlets');
    Object.defineProperty(file, 'size', { value: 3e9 });
    const said: string[] = [];
    const attempt = (task: () => void): void => {
      expect(task).to.throw(/“huge\.convlets” was not opened\. It has 3000 MB/);
      said.push('refused');
    };
    const keep = new Keep({
      element: panel,
      attempt,
      speak: () => undefined,
      number: String,
      shared: { session },
    } as never);
    await keep.open(file);
    expect(said).to.deep.equal(['refused']);
  });

  /** Clicks “Copy link” with this clipboard; returns what it was given. */
  const copy = async (writeText: (copied: string) => Promise<void>): Promise<string> => {
    let link = '';
    const clipboard = {
      writeText: (copied: string) => {
        link = copied;
        return writeText(copied);
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      button('Copy link').click();
      await waitUntil(() => text('.session-note') !== '', 'it says what has happened');
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
    return link;
  };

  it('copies a link that sets another panel, with and without permalink', async () => {
    await put({ recipe: 'std', seed: 77, examples: 300, rate: 0.01 });
    await open('More');
    const link = new URL(await copy(() => Promise.resolve()));
    expect(text('.session-note')).to.match(/^The link is copied/);
    expect(link.pathname).to.equal(location.pathname);
    expect(decodeURIComponent(link.hash)).to.equal(
      '#training-panel={"recipe":"std","seed":77,"examples":300,"optimizer":"adam","rate":0.01}',
    );
    const { recipe } = session;
    for (const permalink of [false, true]) {
      location.hash = link.hash;
      await put({ permalink });
      await waitUntil(() => session.recipe.seed === 77, 'the link is read');
      expect(session.recipe).to.deep.equal(recipe);
    }
  });

  it('is set by a link that is put into the address of its page', async () => {
    await session.need('core');
    // Nothing else is under way that would update the panel.
    await new Promise((resolve) => setTimeout(resolve, 300));
    location.hash = '#training-panel={"seed":79}';
    await waitUntil(() => session.recipe.seed === 79, 'the link is read');
  });

  it('gives the link in a field where the page may not copy', async () => {
    await open('More');
    const link = await copy(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(text('.session-note')).to.contain('press Ctrl+C');
    const field = root().querySelector<HTMLInputElement>('.link input');
    expect(field?.value).to.equal(link);
    expect(link).to.contain('seed');
    expect(field?.readOnly).to.equal(true);
    await waitUntil(() => root().activeElement === field, 'it has the focus');
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, link.length]);
    await expect(panel).to.be.accessible();
  });

  for (const hash of ['#training-panel=%7Bseed', '#training-panel={"seed":"7","examples":[1]}', '#other={"seed":3}']) {
    it(`is not moved by ${hash}`, async () => {
      location.hash = hash;
      await put();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(session.recipe).to.deep.equal(recipes.look);
      expect(text('[role=alert]')).to.equal('');
    });
  }
});

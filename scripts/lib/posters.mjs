/** Posters: photographs of figures in their last state, without controls and caption, as small PNG files. */
import { indexedPng } from './indexed-png.mjs';

/** Shows nothing before it has trained. */
const TRAINER = 'training-panel';
/** A poster may weigh so much; it is drawn as finely, in as many colours, as that allows. */
const MOST_BYTES = 25_000;
const QUALITIES = [
  { scale: 2, colors: 64 },
  { scale: 2, colors: 32 },
  { scale: 1, colors: 64 },
  { scale: 1, colors: 32 },
  { scale: 1, colors: 24 },
];

/**
 * Photographs of all figures of a page that name a poster: `<figure><some-tag><img src="posters/x.png">`.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {number} width of the window
 * @returns {Promise<{ name: string, width: number, height: number, bytes: Buffer }[]>} sizes in CSS pixels
 */
export async function postersOf(browser, url, width) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    // Nothing plays by itself: each figure shows what it comes to.
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.goto(url);
  const tags = await page.evaluate(findPosters);
  const posters = [];
  // What is trained changes the other figures of its session, so it comes last.
  for (const { name, index, tag } of tags.sort((a, b) => (a.tag === TRAINER) - (b.tag === TRAINER))) {
    const element = await page.evaluateHandle(figureNumber, index);
    await element.scrollIntoViewIfNeeded();
    await element.evaluate(tag === TRAINER ? trained : settled);
    await element.evaluate(strip);
    const image = await pixelsOf(page, await element.screenshot());
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    posters.push({
      name,
      width: image.width >> 1,
      height: image.height >> 1,
      bytes: smallest(image, ground),
    });
  }
  await context.close();
  return posters;
}

/** The finest PNG that is light enough, or else the plainest: fewer colours would tell lies. */
function smallest(image, ground) {
  let bytes;
  for (const { scale, colors } of QUALITIES) {
    bytes = indexedPng(scale === 2 ? image : halved(image), colors, ground);
    if (bytes.length <= MOST_BYTES) break;
  }
  return bytes;
}

/** Each pixel the mean of four. */
function halved({ width, height, data }) {
  const half = { width: width >> 1, height: height >> 1, data: new Uint8Array((width >> 1) * (height >> 1) * 4) };
  for (let i = 0; i < half.data.length; i++) {
    const [pixel, channel] = [i >> 2, i & 3];
    const [x, y] = [2 * (pixel % half.width), 2 * Math.floor(pixel / half.width)];
    const at = (dx, dy) => data[4 * ((y + dy) * width + x + dx) + channel];
    half.data[i] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
  }
  return half;
}

/** The browser that drew a picture reads it, too. */
async function pixelsOf(page, png) {
  const { width, height, base64 } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let letters = '';
    for (let i = 0; i < data.length; i += 8192) letters += String.fromCharCode(...data.subarray(i, i + 8192));
    return { width: bitmap.width, height: bitmap.height, base64: btoa(letters) };
  }, png.toString('base64'));
  return { width, height, data: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** In the page: the posters that figures name. */
function findPosters() {
  return [...document.querySelectorAll('figure > :first-child')].flatMap((element, index) => {
    const source = element.querySelector('img')?.getAttribute('src');
    const name = source?.match(/^posters\/(.+)\.png$/)?.[1];
    return name ? [{ name, index, tag: element.localName }] : [];
  });
}

/** In the page. Not a locator of the driver: that would also find figures inside the elements. */
function figureNumber(index) {
  return document.querySelectorAll('figure > :first-child')[index];
}

/** In the page: once the picture is drawn, with all that it fetches. */
async function settled(element) {
  await element.ready;
  let markup;
  do {
    markup = element.shadowRoot.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, 700));
    await element.updateComplete;
  } while (markup !== element.shadowRoot.innerHTML);
}

/** In the page: at the end of its training. */
async function trained(panel) {
  panel.speed = 0;
  await panel.updateComplete;
  await panel.play();
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** In the page: takes away what does nothing on paper. */
function strip(element) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '.controls, .caption, details, .more, .message, .session-note, button { display: none !important; }',
  );
  element.shadowRoot.adoptedStyleSheets.push(sheet);
}

/** Figures leave the page as files. Loaded only when somebody exports. */

/** Columns by name and rows of cells. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The part of an element that can be exported. */
interface ExportedElement extends Element {
  readonly updateComplete: Promise<boolean>;
  figureTable(): FigureTable;
  getState(): Record<string, unknown>;
}

export interface ExportOptions {
  readonly type: 'svg' | 'png' | 'csv' | 'json';
  /** Pixels per CSS pixel of a `png`. Default 2. */
  readonly scale?: number;
}

const PAINTED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity'];
const WRITTEN = ['font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline'];

/** The picture with every computed colour and font written into it, so that it looks the same anywhere. */
function standaloneSvg(element: Element): { markup: string; width: number; height: number } {
  const original = element.shadowRoot?.querySelector('svg.stage');
  if (!original) throw new Error('This element has no picture yet.');
  const copy = original.cloneNode(true) as SVGElement;
  const originals = original.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((node, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of node.localName === 'text' || node.localName === 'tspan' ? [...PAINTED, ...WRITTEN] : PAINTED) {
      node.setAttribute(name, style.getPropertyValue(name));
    }
    for (const name of ['class', 'part', 'tabindex', 'role']) node.removeAttribute(name);
  });
  const box = original.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  return { markup: new XMLSerializer().serializeToString(copy), width: box.width, height: box.height };
}

async function png(element: Element, scale: number): Promise<Blob> {
  const { markup, width, height } = standaloneSvg(element);
  const url = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser could not make a PNG of this picture.'));
      });
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

const csvCell = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export async function exportFigure(
  element: ExportedElement,
  { type, scale = 2 }: ExportOptions,
): Promise<string | Blob> {
  await element.updateComplete;
  const table = element.figureTable();
  switch (type) {
    case 'svg':
      return standaloneSvg(element).markup;
    case 'png':
      return png(element, scale);
    case 'csv':
      return [table.columns, ...table.rows].map((row) => row.map(csvCell).join(',')).join('\n');
    case 'json':
      return JSON.stringify({ state: element.getState(), data: table });
  }
}

/** The names that each attribute takes, found where the source keeps them: in its tables and in its types. */
import path from 'node:path';
import ts from 'typescript';
import { fieldsOf } from './manifest.mjs';

/**
 * Attributes of type `string` whose names stand in a table of the source: `module#export`, an array or an object by its
 * names. A name with `type` before it is a type of such a module. Other words are names themselves.
 */
const NAMED = {
  'activation-lab': { preset: ['data/kernel-presets#kernelPresets'] },
  'backprop-stepper': { preset: ['type components/backprop-stepper/backprop-stepper.model#LessonPreset'] },
  'channel-sum': { preset: ['components/channel-sum/channel-sum.filters#layerPresets'] },
  'conv-1d': { preset: ['components/conv-1d/conv-1d.input#presets'] },
  'conv-arithmetic': { preset: ['components/conv-arithmetic/conv-arithmetic.settings#presets'] },
  'conv-slider': {
    preset: ['data/kernel-presets#kernelPresets', 'components/conv-slider/conv-slider.model#examples'],
  },
  'gradient-check': { preset: ['components/gradient-check/gradient-check.words#PRESET_NAMES'] },
  'pool-stepper': {
    preset: ['components/pool-stepper/pool-stepper.presets#poolPresets'],
    operation: ['max', 'average'],
  },
  'softmax-loss': { preset: ['components/softmax-loss/softmax-loss.model#presetNames'] },
  'training-panel': { recipe: ['training/recipes#recipes'], optimizer: ['sgd', 'momentum', 'adam'] },
};

/**
 * Some of what an attribute takes that also takes other texts, written as above: by the attribute's name, where its
 * default is one of them, and by the element.
 */
const SUGGESTED = {
  padding: ['valid', 'same'],
  input: ['digit:4', 'digit:7'],
  pool: ['global', 'none'],
};
const SUGGESTED_FOR = {
  'conv-arithmetic': { padding: ['valid', 'same', 'full'] },
  'kernel-learner': { init: ['normal', 'zeros'] },
  'linear-collapse': {
    first: ['data/kernel-presets#kernelPresets'],
    second: ['data/kernel-presets#kernelPresets'],
  },
  'pool-stepper': { windowSize: ['global'] },
};
/** Of every element. */
const COLORMAPS = ['rdbu', 'puor', 'prgn', 'brbg'];

function suggestionsFor(tag, { name, default: usual = '' }) {
  if (name === 'colormap') return COLORMAPS;
  const byName = SUGGESTED[name]?.includes(usual.replaceAll("'", '')) ? SUGGESTED[name] : undefined;
  return SUGGESTED_FOR[tag]?.[name] ?? byName;
}

const literalsOf = (type) =>
  (type.isUnion() ? type.types : [type]).filter((part) => part.isStringLiteral()).map(({ value }) => value);

/** Names that a union of string literals allows, without the empty one; undefined if it allows any string. */
function namesOf(type) {
  const parts = type.isUnion() ? type.types : [type];
  const closed = parts.every((part) => part.isStringLiteral() || part.flags & ts.TypeFlags.Undefined);
  const names = literalsOf(type).filter(Boolean);
  return closed && names.length > 0 ? names : undefined;
}

/** Reads the declared types in dist/. */
class DeclaredTypes {
  #files = new Map();
  #checker;

  constructor(files) {
    const program = ts.createProgram(files, {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
    });
    this.#checker = program.getTypeChecker();
    for (const file of files) {
      const source = program.getSourceFile(file);
      if (!source) throw new Error(`${file} does not exist.`);
      this.#files.set(file, this.#checker.getSymbolAtLocation(source));
    }
  }

  /** The type of this name that a file declares or exports. */
  named(file, name) {
    const symbol = this.#checker.getExportsOfModule(this.#files.get(file)).find((found) => found.name === name);
    if (!symbol) throw new Error(`${file} exports no ${name}.`);
    return this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  property(file, className, name) {
    const symbol = this.named(file, className).getProperty(name);
    if (!symbol) throw new Error(`${className} in ${file} has no ${name}.`);
    return this.#checker.getTypeOfSymbol(symbol);
  }
}

/**
 * @param {object[]} elements Of the manifest.
 * @returns {Promise<(tag: string, field: string) => { names?: string[], suggestions?: string[] }>} `names`: all that an
 *   attribute takes; `suggestions`: some of what it takes.
 */
export async function attributeValues(elements) {
  const elementFile = (tag) => `dist/components/${tag}/${tag}.element.d.ts`;
  const typeEntries = Object.values(NAMED)
    .flatMap((fields) => Object.values(fields).flat())
    .filter((entry) => entry.startsWith('type '))
    .map((entry) => typeEntry(entry).file);
  const types = new DeclaredTypes([...elements.map(({ tagName }) => elementFile(tagName)), ...typeEntries]);

  const found = new Map();
  for (const element of elements) {
    for (const field of fieldsOf(element)) {
      const { name } = field;
      const { tagName } = element;
      const listed = async (entries) =>
        entries && (await Promise.all(entries.map((entry) => namesBy(entry, types)))).flat();
      const names =
        (await listed(NAMED[tagName]?.[name])) ?? namesOf(types.property(elementFile(tagName), element.name, name));
      found.set(
        `${tagName} ${name}`,
        names ? { names } : { suggestions: await listed(suggestionsFor(tagName, field)) },
      );
    }
  }
  return (tag, field) => found.get(`${tag} ${field}`) ?? {};
}

function typeEntry(entry) {
  const [module, name] = entry.slice('type '.length).split('#');
  return { file: `dist/${module}.d.ts`, name };
}

/** The names behind one entry of `NAMED`. */
async function namesBy(entry, types) {
  if (entry.startsWith('type ')) {
    const { file, name } = typeEntry(entry);
    return namesOf(types.named(file, name));
  }
  const [module, name] = entry.split('#');
  if (name === undefined) return [entry];
  const { [name]: table } = await import(path.resolve('src', `${module}.ts`));
  if (!table) throw new Error(`${module} exports no ${name}.`);
  return Array.isArray(table) ? table : Object.keys(table);
}

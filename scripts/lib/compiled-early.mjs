/**
 * A rollup plugin, to stand after the one that minifies: browsers that understand the comment compile all functions of the
 * entries, and of what these import, while they load (docs/decisions/compiled-while-it-loads.md). What is fetched on
 * demand goes without.
 */
export const COMPILED_EARLY = '//# allFunctionsCalledOnLoad\n';

/** The entries' files and all that they import. */
function loadedAtOnce(chunks) {
  const files = new Set(Object.keys(chunks).filter((file) => chunks[file].isEntry));
  // A set goes on to what is added while it is walked.
  for (const file of files) {
    for (const imported of chunks[file].imports) files.add(imported);
  }
  return files;
}

export const compiledEarly = () => ({
  name: 'compiled-early',
  renderChunk: (code, { fileName }, _options, { chunks }) =>
    loadedAtOnce(chunks).has(fileName) ? { code: COMPILED_EARLY + code, map: null } : null,
});

/** Holds src/ and stories/ to the table of scripts/import-table.mjs. */
import { existsSync } from 'node:fs';
import * as tables from './import-table.mjs';
import { forbiddenImports } from './lib/import-rules.mjs';

const folders = ['src', 'stories'].filter((folder) => existsSync(folder));
const { lines, modules } = await forbiddenImports(folders, tables);
for (const line of lines) console.error(line);
if (modules === 0) console.error('No module was looked at.');
console.log(`${modules} modules, ${lines.length} forbidden imports`);
process.exitCode = lines.length > 0 || modules === 0 ? 1 : 0;

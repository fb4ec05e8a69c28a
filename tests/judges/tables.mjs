// Writes the rows of every table in the Markdown on stdin, each a list of its cells' texts, as marked reads them.
// Arguments: the folder that holds node_modules.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const module = `${process.argv[2]}/node_modules/marked/lib/marked.esm.js`;
const { lexer } = await import(pathToFileURL(module).href);
const tables = lexer(readFileSync(0, "utf8"), { gfm: true }).filter((token) => token.type === "table");
const cells = (row) => row.map((cell) => cell.tokens.map((token) => [token.type, token.text ?? token.raw]));
console.log(JSON.stringify(tables.map((table) => [table.header, ...table.rows].map(cells))));

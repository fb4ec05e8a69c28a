// Writes the HTML that marked makes of each Markdown file, as GitHub's readers would see it, as a JSON list.
// Arguments: the folder that holds node_modules, then the files.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, ...files] = process.argv.slice(2);
const { marked } = await import(pathToFileURL(`${folder}/node_modules/marked/lib/marked.esm.js`).href);
console.log(JSON.stringify(files.map((file) => marked.parse(readFileSync(file, "utf8"), { gfm: true }))));

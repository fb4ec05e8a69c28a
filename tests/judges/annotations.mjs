// Writes the annotations in the JSON on stdin with GitHub's own @actions/core.
// Arguments: the folder that holds node_modules.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const module = `${process.argv[2]}/node_modules/@actions/core/lib/core.js`;
const core = await import(pathToFileURL(module).href);
for (const { command, message, ...properties } of JSON.parse(readFileSync(0, "utf8"))) {
  core[command](message, properties);
}

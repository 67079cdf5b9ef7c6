// Checks that every example and default of a schema, read from standard input, is valid for its place.
import { readFileSync } from "node:fs";
import { newValidator } from "./validator.mjs";

const schema = JSON.parse(readFileSync(0, "utf8"));
const ajv = newValidator();
ajv.addSchema(schema, "whole");
let checked = 0;
const wrong = [];

for (const [pointer, shape] of shapes(schema, "#")) {
  for (const value of [...(shape.examples ?? []), ...("default" in shape ? [shape.default] : [])]) {
    checked++;
    if (!ajv.validate({ $ref: `whole${pointer}` }, value)) {
      wrong.push(`${pointer}: ${JSON.stringify(value)} ${ajv.errorsText()}`);
    }
  }
}

console.log(`${checked} examples and defaults: ${wrong.length} wrong`);
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
}

// Every described place with an example or default; a member that happens to be named "default" does not count.
function* shapes(node, pointer) {
  if (node === null || typeof node !== "object") {
    return;
  }

  if (typeof node.title === "string" && ("examples" in node || "default" in node)) {
    yield [pointer, node];
  }

  for (const [name, child] of Object.entries(node)) {
    yield* shapes(child, `${pointer}/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
  }
}

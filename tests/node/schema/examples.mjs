// examples.mjs SCHEMA: every example and default of a schema is what the place where it stands allows.
import { newValidator, readJson } from "./validator.mjs";

const schema = readJson(process.argv[2]);
const ajv = newValidator();
ajv.addSchema(schema, "whole");
let checked = 0;
let wrong = 0;

for (const [pointer, shape] of shapes(schema, "#")) {
  for (const value of [...(shape.examples ?? []), ...("default" in shape ? [shape.default] : [])]) {
    checked++;
    if (!ajv.validate({ $ref: `whole${pointer}` }, value)) {
      wrong++;
      console.log(`${pointer}: ${JSON.stringify(value)} ${ajv.errorsText()}`);
    }
  }
}

console.log(`${checked} examples and defaults: ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

function* shapes(node, pointer) {
  if (node === null || typeof node !== "object") {
    return;
  }

  if (!Array.isArray(node) && ("examples" in node || "default" in node) && typeof node.title === "string") {
    yield [pointer, node];
  }

  for (const [name, child] of Object.entries(node)) {
    yield* shapes(child, `${pointer}/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
  }
}

// The schema alone, on one file, as another program would check it: node benchmarks/peers/ajv.mjs FILE. Needs .ci/node.
import { readFileSync } from "node:fs";
import { newValidator } from "../../tests/node/schema/validator.mjs";

const schema = new URL("../../docs/schema/cpts.scenario-1.schema.json", import.meta.url);
const validate = newValidator().compile(JSON.parse(readFileSync(schema, "utf8")));

// JSON without the comments of whole lines and of line ends.
const text = readFileSync(process.argv[2], "utf8").replace(/(^|\s)\/\/.*$/gm, "");
console.log(validate(JSON.parse(text)) ? "valid" : validate.errors);

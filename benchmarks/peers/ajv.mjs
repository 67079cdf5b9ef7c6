// Validates one file with the schema alone, as another program would: node benchmarks/peers/ajv.mjs FILE. Run .ci/node first.
import { readFileSync } from "node:fs";
import { newValidator } from "../../tests/node/schema/validator.mjs";

const schema = new URL("../../docs/schema/cpts.scenario-1.schema.json", import.meta.url);
const validate = newValidator().compile(JSON.parse(readFileSync(schema, "utf8")));

// JSON without whole-line and end-of-line comments.
const text = readFileSync(process.argv[2], "utf8").replace(/(^|\s)\/\/.*$/gm, "");
console.log(validate(JSON.parse(text)) ? "valid" : validate.errors);

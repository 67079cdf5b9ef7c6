// Compares a schema with verdicts given elsewhere. Standard input has one JSON value on each line: the schema, then for each
// document { "id": what it is, "accept": the verdict, "document": the document itself }.
// Prints how many agree; when some do not, prints them and fails.
import { readFileSync } from "node:fs";
import { newValidator } from "./validator.mjs";

const MOST_SHOWN = 40;
const [schema, ...documents] = readFileSync(0, "utf8").split("\n").filter(Boolean);
const validate = newValidator().compile(JSON.parse(schema));
const counts = { accepted: 0, refused: 0 };
const disagreements = [];

for (const line of documents) {
  const { id, accept, document } = JSON.parse(line);
  const valid = validate(document);
  if (valid === accept) {
    counts[valid ? "accepted" : "refused"]++;
  } else {
    disagreements.push(`${id}: the schema ${valid ? "accepts it" : `refuses it: ${complaint(validate.errors)}`}`);
  }
}

console.log(
  `${documents.length} documents: ${counts.accepted} accepted by both, ${counts.refused} refused by both, ${disagreements.length} disagreements`,
);
if (disagreements.length > 0) {
  console.error([`${disagreements.length} disagreements`, ...disagreements.slice(0, MOST_SHOWN)].join("\n"));
  process.exitCode = 1;
}

function complaint(errors) {
  return errors.map((error) => `${error.instancePath} ${error.message}`).join("; ");
}

// agree.mjs SCHEMA DOCUMENTS: holds a schema against verdicts given elsewhere. DOCUMENTS has one JSON object a line:
// { "id": what the document is, "accept": the verdict, "document": the document itself }.
// Prints each disagreement, then the count; exits with 1 when there is any.
import { readFileSync } from "node:fs";
import { newValidator, readJson } from "./validator.mjs";

const [schemaFile, documentsFile] = process.argv.slice(2);
const validate = newValidator().compile(readJson(schemaFile));
const counts = { accepted: 0, refused: 0, disagreements: 0 };

for (const line of readFileSync(documentsFile, "utf8").split("\n").filter(Boolean)) {
  const { id, accept, document } = JSON.parse(line);
  const valid = validate(document);
  if (valid !== accept) {
    counts.disagreements++;
    console.log(valid ? `${id}: the schema accepts it` : `${id}: the schema refuses it: ${complaint(validate.errors)}`);
  } else if (valid) {
    counts.accepted++;
  } else {
    counts.refused++;
  }
}

const total = counts.accepted + counts.refused + counts.disagreements;
console.log(`${total} documents: ${counts.accepted} accepted by both, ${counts.refused} refused by both, ${counts.disagreements} disagreements`);
process.exitCode = counts.disagreements > 0 ? 1 : 0;

function complaint(errors) {
  return errors.map((error) => `${error.instancePath} ${error.message}`).join("; ");
}

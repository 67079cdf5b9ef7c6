// Compiles a schema of this repository with ajv: draft 2020-12, strict in every respect.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

export function newValidator() {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  addFormats(ajv);
  ajv.addVocabulary(["x-description-fr"]);
  return ajv;
}

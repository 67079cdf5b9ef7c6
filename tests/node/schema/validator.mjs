// ajv for draft 2020-12, with all strict options.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export function newValidator() {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  ajv.addVocabulary(["x-description-fr"]);
  return ajv;
}

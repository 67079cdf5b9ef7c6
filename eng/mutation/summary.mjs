// Prints the scores of a mutation run by folder, then every mutant that no test detected, as Markdown.
// node eng/mutation/summary.mjs mutation-report.json
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const folders = new Map();
const unnoticed = [];

for (const [path, file] of Object.entries(report.files).sort()) {
  const name = path.slice(path.lastIndexOf("src/Cpts.Rules/") + "src/Cpts.Rules/".length);
  const folder = name.includes("/") ? name.slice(0, name.indexOf("/")) : "(root)";
  const counts = folders.get(folder) ?? { Killed: 0, Survived: 0, NoCoverage: 0, Timeout: 0 };
  folders.set(folder, counts);
  for (const mutant of file.mutants) {
    if (mutant.status in counts) {
      counts[mutant.status]++;
    }
    if (mutant.status === "Survived" || mutant.status === "NoCoverage") {
      unnoticed.push(`- \`${name}\` ${mutant.location.start.line}: \`${original(file, mutant)}\` → \`${oneLine(mutant.replacement)}\``);
    }
  }
}

console.log("| folder | killed | survived | no coverage | timeout | score |");
console.log("|---|---|---|---|---|---|");
const all = { Killed: 0, Survived: 0, NoCoverage: 0, Timeout: 0 };
for (const [folder, counts] of folders) {
  Object.keys(all).forEach((status) => (all[status] += counts[status]));
  row(folder, counts);
}
row("all", all);
console.log(["", ...unnoticed].join("\n"));

/** Prints a row; a folder without any tested mutant has no score and no row. */
function row(folder, { Killed, Survived, NoCoverage, Timeout }) {
  const noticed = Killed + Timeout;
  const tested = noticed + Survived + NoCoverage;
  if (tested > 0) {
    console.log(`| ${folder} | ${Killed} | ${Survived} | ${NoCoverage} | ${Timeout} | ${((100 * noticed) / tested).toFixed(2)} % |`);
  }
}

function original(file, { location: { start, end } }) {
  const lines = file.source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return oneLine(lines.join(" "));
}

function oneLine(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

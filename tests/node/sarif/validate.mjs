// Reads SARIF from standard input, validates it with the multitool, and prints the result as JSON: for each
// rule of the multitool and each level, the number of results.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tool = createRequire(import.meta.url)("@microsoft/sarif-multitool");
const folder = mkdtempSync(join(tmpdir(), "cpts-sarif-"));
try {
  const [input, output] = [join(folder, "input.sarif"), join(folder, "output.sarif")];
  writeFileSync(input, readFileSync(0));
  if (process.platform !== "win32") {
    // What the package's own install script would do if it were run.
    chmodSync(tool, 0o755);
  }

  const levels = ["--level", "Error;Warning;Note", "--kind", "Fail"];
  const run = spawnSync(tool, ["validate", input, "-o", output, "--quiet", ...levels], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  if (run.error) {
    throw run.error;
  }

  const counts = {};
  for (const result of JSON.parse(readFileSync(output, "utf8")).runs[0].results) {
    const key = `${result.level ?? "warning"} ${result.ruleId}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }

  process.stdout.write(JSON.stringify(counts));
} finally {
  rmSync(folder, { recursive: true });
}

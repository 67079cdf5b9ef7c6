#!/usr/bin/env bash
# Changes the code of src/Cpts.Rules in small ways and reports the changes that no test detects, for everything or for one folder.
#   eng/mutation.sh
#   eng/mutation.sh Funding
# Takes minutes for a folder, and much longer for everything. Fails below 90 %. The report is kept in artifacts/mutation/.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-}
if [ -n "$folder" ] && [ ! -d "src/Cpts.Rules/$folder" ]; then
  echo "src/Cpts.Rules has no folder $folder. Its folders:" >&2
  (cd src/Cpts.Rules && ls -d [A-Z]*/ | tr -d /) >&2
  exit 2
fi

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
output="$PWD/artifacts/mutation/${folder:-all}"
rm -rf "$output"
dotnet tool restore
# When it ends, Stryker restores the saved assembly that it finds: remove those of earlier runs.
find tests/Cpts.Rules.Tests/bin -name '*.stryker-unchanged' -delete 2> /dev/null || true
status=0
(
  cd tests/Cpts.Rules.Tests
  nice -n 15 dotnet stryker --config-file ../../eng/mutation/stryker-config.yaml \
    --mutate "${folder:+$folder/}**/*.cs" --output "$output" --skip-version-check
) || status=$?
node eng/mutation/summary.mjs "$output/reports/mutation-report.json" | tee "$output/summary.md"
exit "$status"

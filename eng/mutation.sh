#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet tool restore
out="$PWD/artifacts/mutation/${1:-all}"
pattern="${1:+$1/}**/*.cs"
cd tests/Cpts.Rules.Tests
nice -n 15 dotnet stryker --config-file ../../eng/stryker-config.json --mutate "$pattern" --output "$out" --skip-version-check

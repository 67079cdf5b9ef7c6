# The parts of .ci/excel: counting, running Windows programs under Wine, and the Wine registry. Sourced by .ci/excel.
root=$(pwd)
work=$(mktemp -d)
passed=0
failed=0

# For file names with accents, under Wine too.
export LC_ALL=C.UTF-8
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
# No Wine dialogs, and nothing from the Linux side.
export WINEDLLOVERRIDES='mshtml='
export DOTNET_ROOT='C:\dotnet'
# Wine cannot free memory that is mapped twice: without this, .NET fails when it collects generated code.
export DOTNET_EnableWriteXorExecute=0

# However the script ends, the last line gives the number of passed and failed tests.
finish() {
    status=$?
    linux wineserver -k 2>/dev/null || true
    rm -rf "$work"
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
        echo "FAILED: the run did not finish"
    fi
    echo "excel: $passed passed, $failed failed"
    exit "$((failed > 0))"
}
trap finish EXIT
trap 'exit 130' INT TERM

has() { command -v "$1" >/dev/null; }

# If a program is missing, prints a message and passes, unless CPTS_REQUIRE_ALL is 1.
need() {
    for program in "$@"; do
        has "$program" && continue
        echo "$program is missing: install the packages wine64, wine and libreoffice-calc of Debian."
        if [ "${CPTS_REQUIRE_ALL:-0}" = 1 ]; then failed=1; fi
        exit
    done
}

install_programs() {
    if has wine && has soffice; then return; fi
    if has apt-get && [ "$(id -u)" -eq 0 ]; then
        apt-get update -qq >/dev/null 2>&1 || true
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends wine64 wine libreoffice-calc >/dev/null 2>&1 || true
    fi
}

# The Linux dotnet must not see the DOTNET_ROOT of Windows.
linux() { env -u DOTNET_ROOT "$@"; }

# Runs a Linux program; its output is shown only when it fails.
quietly() {
    linux "$@" >"$work/said" 2>&1 || {
        cat "$work/said"
        exit 1
    }
}

windows() { timeout 900 wine "$@" 2>/dev/null | tr -d '\r'; }

# Prints the exit code of a Windows program; its output goes to $work/said.
windows_code() {
    code=0
    timeout 900 wine "$@" >"$work/said" 2>/dev/null || code=$?
    echo "$code"
}

# A Linux path, as Windows programs see it.
z() { printf 'Z:%s' "$1" | tr / '\\'; }

check() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED %s: expected %s, got %s\n' "$1" "$2" "$3"
    fi
}

# Adds the counts of a part, from its line "N passed, N failed"; a part without that line did not finish.
add() {
    line=$(grep -E '^[A-Za-z]+: [0-9]+ passed, [0-9]+ failed$' "$2" | tail -1)
    if [ -z "$line" ]; then
        failed=$((failed + 1))
        echo "FAILED $1: it did not finish"
        return
    fi
    passed=$((passed + $(echo "$line" | sed -E 's/.*: ([0-9]+) passed.*/\1/')))
    failed=$((failed + $(echo "$line" | sed -E 's/.* ([0-9]+) failed/\1/')))
}

# Windows merges HKCU\Software\Classes and HKLM\Software\Classes into one tree; Wine 8 shows only the second.
# What the user's installation wrote is therefore copied there before it is used, and removed afterwards.
show_user_classes() {
    windows reg export 'HKCU\Software\Classes' 'C:\user.reg' /y >/dev/null
    iconv -f UTF-16 -t UTF-8 "$WINEPREFIX/drive_c/user.reg" | sed 's/^\[HKEY_CURRENT_USER/[HKEY_LOCAL_MACHINE/' | iconv -f UTF-8 -t UTF-16 >"$WINEPREFIX/drive_c/machine.reg"
    windows reg import 'C:\machine.reg' >/dev/null
}

hide_user_classes() {
    sed -n '/^#/!s/|.*//p' src/Cpts.Rules.Excel/Install/registration.txt | sort -u | while read -r key; do
        windows reg delete "HKLM\\Software\\Classes\\$key" /f >/dev/null || true
    done
}

# Exports the user registry without Wine's own keys and its colours, which change on their own.
user_registry() {
    windows reg export 'HKCU\Software' 'C:\all.reg' /y >/dev/null
    iconv -f UTF-16 -t UTF-8 "$WINEPREFIX/drive_c/all.reg" | awk '/^\[/ { own = /\\Software\\Wine|\\ThemeManager/ } !own' >"$1"
}

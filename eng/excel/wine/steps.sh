# What .ci/excel is made of: counting, running programs of Windows under Wine, and their registry. Sourced by .ci/excel.
root=$(pwd)
work=$(mktemp -d)
passed=0
failed=0

# Names of files with accents, for Wine too.
export LC_ALL=C.UTF-8
export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG=-all
# Neither dialogs of Wine nor anything of the Linux side.
export WINEDLLOVERRIDES='mshtml='
export DOTNET_ROOT='C:\dotnet'
# Wine cannot give memory back that is mapped twice: .NET then fails when it collects generated code.
export DOTNET_EnableWriteXorExecute=0

# Whatever ended the script, the last line says how many passed and failed.
finish() {
    status=$?
    linux wineserver -k 2>/dev/null || true
    rm -rf "$work"
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        failed=1
        echo "FAILED: the run did not come to its end"
    fi
    echo "excel: $passed passed, $failed failed"
    exit "$((failed > 0))"
}
trap finish EXIT
trap 'exit 130' INT TERM

has() { command -v "$1" >/dev/null; }

# Without its programs the run says so and passes, unless CPTS_REQUIRE_ALL is 1.
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

# On Linux, dotnet must not see the DOTNET_ROOT of Windows.
linux() { env -u DOTNET_ROOT "$@"; }

# A program of Linux that only speaks when it fails.
quietly() {
    linux "$@" >"$work/said" 2>&1 || {
        cat "$work/said"
        exit 1
    }
}

windows() { timeout 900 wine "$@" 2>/dev/null | tr -d '\r'; }

# The exit code of a program of Windows; what it says goes to $work/said.
windows_code() {
    code=0
    timeout 900 wine "$@" >"$work/said" 2>/dev/null || code=$?
    echo "$code"
}

# A path of Linux, as programs of Windows see it.
z() { printf 'Z:%s' "$1" | tr / '\\'; }

check() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED %s: expected %s, got %s\n' "$1" "$2" "$3"
    fi
}

# Adds the counts of a part, from its line "N passed, N failed"; a part without that line did not come to its end.
add() {
    line=$(grep -E '^[A-Za-z]+: [0-9]+ passed, [0-9]+ failed$' "$2" | tail -1)
    if [ -z "$line" ]; then
        failed=$((failed + 1))
        echo "FAILED $1: it did not come to its end"
        return
    fi
    passed=$((passed + $(echo "$line" | sed -E 's/.*: ([0-9]+) passed.*/\1/')))
    failed=$((failed + $(echo "$line" | sed -E 's/.* ([0-9]+) failed/\1/')))
}

# Windows shows what stands under HKCU\Software\Classes and HKLM\Software\Classes as one tree; Wine 8 shows the second only.
# What the user's installation wrote is therefore copied over before it is used, and taken away again.
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

# Without the keys of Wine and its colours, which come and go by themselves.
user_registry() {
    windows reg export 'HKCU\Software' 'C:\all.reg' /y >/dev/null
    iconv -f UTF-16 -t UTF-8 "$WINEPREFIX/drive_c/all.reg" | awk '/^\[/ { own = /\\Software\\Wine|\\ThemeManager/ } !own' >"$1"
}

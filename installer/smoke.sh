#!/usr/bin/env bash
# Installs the package of this system that lies in target/installer, checks a sample with it, opens its window, removes it.
# Linux: as root or with sudo, on Debian and its relatives. macOS and Windows (Git's bash): as the user.
set -euo pipefail
cd "$(dirname -- "$0")/.."
made=$PWD/target/installer
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

used() { # command that starts the program, then words before it if any
    "$@" --version
    "$@" sample host -o "$work/essai é.ctfdesk" --force
    "$@" check "$work/essai é.ctfdesk"
    "$@" export "$work/essai é.ctfdesk" -o "$work/essai.xlsx" --force
    test -s "$work/essai.xlsx"
}

window() { # the program closes by itself once its window is painted
    JAVA_TOOL_OPTIONS="-Dctfdesk.start.report=true" "$@" 2>&1 | tee "$work/window.txt" | grep -q '^painted' ||
        { cat "$work/window.txt"; echo "smoke: no window was painted" >&2; exit 1; }
}

case $(uname -s) in
Linux)
    as_root dpkg --install "$made"/*.deb
    used ctf-desk
    LC_ALL=C used ctf-desk
    if [ -n "${DISPLAY-}" ]; then window ctf-desk; else window xvfb-run -a ctf-desk; fi
    as_root dpkg --remove ctf-desk
    hash -r
    ! command -v ctf-desk || { echo "smoke: ctf-desk is still there after it was removed" >&2; exit 1; }
    ;;
Darwin)
    yes | hdiutil attach "$made"/*.dmg -mountpoint "$work/image" >/dev/null
    cp -R "$work/image/CTF Desk.app" "$work/"
    hdiutil detach "$work/image"
    used "$work/CTF Desk.app/Contents/MacOS/CTF Desk"
    window "$work/CTF Desk.app/Contents/MacOS/CTF Desk"
    ;;
MINGW* | MSYS* | CYGWIN*)
    msi=$(cygpath -w "$(ls "$made"/*.msi)")
    MSYS2_ARG_CONV_EXCL='*' msiexec /i "$msi" /qn /norestart
    program=$(cygpath "$LOCALAPPDATA")/CTF\ Desk
    used "$program/ctf-desk.exe"
    window "$program/ctf-desk.exe"
    MSYS2_ARG_CONV_EXCL='*' msiexec /x "$msi" /qn /norestart
    ;;
*)
    echo "smoke: $(uname -s) is not known" >&2
    exit 2
    ;;
esac
echo "smoke: installed, used, opened and removed"

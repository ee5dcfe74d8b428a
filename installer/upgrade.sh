#!/usr/bin/env bash
# Installs the Debian package in target/installer, works with it, installs the same as a newer version over it, and looks at
# what was there: settings, a report and its journal. As root or with sudo, on Debian and its relatives.
set -euo pipefail
cd "$(dirname -- "$0")/.."
old=$(ls "$PWD"/target/installer/*.deb)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

dpkg-deb -R "$old" "$work/newer"
sed -i 's/^Version: .*/&+1/' "$work/newer/DEBIAN/control"
dpkg-deb -Zgzip -z1 --root-owner-group -b "$work/newer" "$work/newer.deb" >/dev/null

as_root dpkg --install "$old"
export XDG_CONFIG_HOME=$work/config JAVA_TOOL_OPTIONS=-Dctfdesk.folder=$work/settings
mkdir -p "$work/settings"
printf 'language=fr\n' >"$work/settings/settings.properties"
ctf-desk sample host -o "$work/report.ctfdesk"
printf 'a journal of unsaved edits\n' >"$work/.other.ctfdesk.journal"
before=$(cat "$work/settings/settings.properties" "$work/report.ctfdesk" "$work/.other.ctfdesk.journal" | sha256sum)

as_root dpkg --install "$work/newer.deb"
dpkg-query --show --showformat='${Version}\n' ctf-desk | grep -q '+1$'
after=$(cat "$work/settings/settings.properties" "$work/report.ctfdesk" "$work/.other.ctfdesk.journal" | sha256sum)
[ "$before" = "$after" ] || { echo "upgrade: settings, report or journal are not what they were" >&2; exit 1; }
ctf-desk check "$work/report.ctfdesk"
test -x /usr/bin/ctf-desk && test -e /usr/share/man/man1/ctf-desk.1.gz

as_root dpkg --remove ctf-desk
test ! -e /usr/bin/ctf-desk && test ! -e /opt/ctf-desk
echo "upgrade: a newer version took the place of the older one, and nothing of the user's changed"

#!/bin/sh
# Builds the program twice, in folders of different names, and compares the jars and bills of materials bit for bit.
cd "$(dirname -- "$0")/.." || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
for name in one "another place"; do
    git worktree add --quiet --detach "$work/$name" HEAD || exit 2
    (cd "$work/$name" && mvn -q -B -ntp -DskipTests package) || exit 2
done
(cd "$work/one/target" && sha256sum ctf-desk-*.jar classes/org/ctfdesk/bom.json) > "$work/sums"
cat "$work/sums"
(cd "$work/another place/target" && sha256sum --check "$work/sums")
code=$?
for name in one "another place"; do git worktree remove --force "$work/$name"; done
exit "$code"

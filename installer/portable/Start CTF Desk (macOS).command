#!/bin/sh
# Opens CTF Desk. The first time macOS may ask: open it with a right click, then "Open".
exec "$(dirname -- "$0")/bin/ctf-desk" "$@"

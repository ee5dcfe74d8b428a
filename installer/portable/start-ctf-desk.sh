#!/bin/sh
# Opens CTF Desk; with a command, works without a window.
exec "$(dirname -- "$0")/bin/ctf-desk" "$@"

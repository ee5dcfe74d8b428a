#!/bin/sh
# Draws every png, ico and icns of this folder from the two svg files.
# Needs rsvg-convert (librsvg2-bin), convert (imagemagick) and png2icns (icnsutils).
set -eu
cd "$(dirname "$0")"

for tool in rsvg-convert convert png2icns; do
    command -v "$tool" >/dev/null || { echo "make.sh needs $tool" >&2; exit 2; }
done

draw() { # name, sizes
    name=$1
    shift
    for size in "$@"; do
        rsvg-convert --width "$size" --height "$size" "$name.svg" --output "$name-$size.png"
    done
}

# ico holds 256 at most; the icns format has no place for 24 and 64.
draw ctf-desk 16 24 32 48 64 128 256 512
convert ctf-desk-16.png ctf-desk-24.png ctf-desk-32.png ctf-desk-48.png ctf-desk-64.png \
    ctf-desk-128.png ctf-desk-256.png ctf-desk.ico
png2icns ctf-desk.icns ctf-desk-16.png ctf-desk-32.png ctf-desk-48.png \
    ctf-desk-128.png ctf-desk-256.png ctf-desk-512.png >/dev/null

draw ctf-desk-report 16 32 48 128 256 512
convert ctf-desk-report-16.png ctf-desk-report-32.png ctf-desk-report-48.png \
    ctf-desk-report-128.png ctf-desk-report-256.png ctf-desk-report.ico
png2icns ctf-desk-report.icns ctf-desk-report-16.png ctf-desk-report-32.png ctf-desk-report-48.png \
    ctf-desk-report-128.png ctf-desk-report-256.png ctf-desk-report-512.png >/dev/null

#!/bin/sh
# Runs a day's commands under strace and lists every connection that was opened. Needs strace and target/ctf-desk.
cd "$(dirname -- "$0")/.." || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
n=0
seen() {
    n=$((n + 1))
    strace -f -qq -e trace=%network -o "$work/trace.$n" target/ctf-desk/bin/ctf-desk "$@" >/dev/null 2>"$work/err" || [ $? = 1 ] ||
        { cat "$work/err"; exit 2; }
}
seen sample host -o "$work/r.ctfdesk"
seen check "$work/r.ctfdesk"
seen export "$work/r.ctfdesk" -o "$work/r.xlsx"
seen import "$work/r.xlsx" -o "$work/s.ctfdesk"
seen aef "$work/r.ctfdesk" -o "$work/aef.xlsx"
seen manual -o "$work/manual"
JAVA_TOOL_OPTIONS="-Dglass.platform=Headless -Dprism.order=sw -Dctfdesk.start.report=true" DISPLAY=:none seen
for file; do seen import "$file" -o "$work/foreign.ctfdesk" --force; done
# Names of sockets within the machine (AF_UNIX, AF_NETLINK) are no network; what is asked of the name service is.
if grep -hE 'AF_INET|AF_INET6|AF_PACKET' "$work"/trace.* | grep -vE 'socket\(AF_INET6?, SOCK_(DGRAM|STREAM)[^)]*, IPPROTO_IP\) = |getsockopt|setsockopt|getsockname' > "$work/found"; then
    cat "$work/found"
    echo "no-network: connections were opened"
    exit 1
fi
echo "no-network: $n commands and a window, no connection"

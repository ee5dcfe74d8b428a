#!/bin/sh
# Writes dependencies.sha256 anew from the bill of materials and the JavaFX of each system; look at the difference before you commit it.
# Needs: mvn -Pportable -DskipTests verify (for target/portable), python3.
cd "$(dirname -- "$0")/.." || exit 2
{
    echo "# The libraries in the program by the SHA-256 of their files; kept by BillOfMaterialsTest, written by installer/pin.sh."
    python3 - <<'END'
import glob, hashlib, json, os, re
lines = set()
for part in json.load(open('target/classes/org/ctfdesk/bom.json'))['components']:
    system = re.search('classifier=([^&]*)', part['purl'])
    name = f"{part['group']}:{part['name']}{':' + system.group(1) if system else ''} {part['version']}"
    lines.add((name, next(h['content'] for h in part['hashes'] if h['alg'] == 'SHA-256')))
for jar in glob.glob('target/portable/*/lib/javafx/*/*.jar'):
    module, version, system = re.fullmatch(r'(javafx-[a-z]+)-([0-9.]+)-(.*)\.jar', os.path.basename(jar)).groups()
    lines.add((f'org.openjfx:{module}:{system} {version}', hashlib.sha256(open(jar, 'rb').read()).hexdigest()))
for name, digest in sorted(lines):
    print(digest, name)
END
} > installer/dependencies.sha256

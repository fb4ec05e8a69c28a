#!/bin/sh
# constraints.sh PYTHON: pin the newest versions of all that make installs, in constraints.txt.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" -m venv "$folder/venv"
pip="$folder/venv/bin/python -m pip --disable-pip-version-check --no-input"
$pip install -qq --upgrade pip
# brotli: tools/fonts.py needs it beside fonttools.
$pip install -qq . --group test --group mutation brotli
{
    echo '# Exact versions of all that make installs. Made by `make constraints`; not edited by hand.'
    # Only names and versions: no addresses and no hashes, so that any mirror serves.
    $pip freeze --all --exclude loftesverktyg --exclude setuptools | LC_ALL=C sort -f
} >"$folder/constraints.txt"
cp "$folder/constraints.txt" constraints.txt
echo "constraints.txt: $(grep -c == constraints.txt) paket"

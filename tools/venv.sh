#!/bin/sh
# venv.sh PYTHON FOLDER: make a virtual environment, or say in Swedish what the machine lacks.
set -eu
python=$1
folder=$2

if ! command -v "$python" >/dev/null 2>&1; then
    echo "Hittar inte $python. Installera Python 3.11 eller senare (i Debian: apt install python3 python3-venv)." >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "loften behöver Python 3.11 eller senare, men $python är $("$python" -V 2>&1)." >&2
    echo "Ange en nyare så här: make PYTHON=python3.12" >&2
    exit 1
fi
# Debian ships venv in a package of its own; without it, half an environment would be left behind.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "Python saknar venv, som behövs för en egen virtuell miljö." >&2
    echo "Installera det i Debian och Ubuntu så här: apt install python3-venv" >&2
    exit 1
fi
echo "Skapar en virtuell miljö i $folder …"
if ! "$python" -m venv --clear "$folder"; then
    rm -rf "$folder"
    echo "Det gick inte att skapa $folder. Prova: apt install python3-venv" >&2
    exit 1
fi

#!/bin/sh
# demo.sh LOFTEN: what `make demo` shows. Checks and renders the model example and a real löfte.
set -eu
loften=$1

show() {
    name=$1
    lofte=examples/$name/lofte.yaml
    printf '\n$ loften check %s\n' "$lofte"
    draft=
    code=0
    "$loften" check "$lofte" || code=$?
    case $code in
        0) ;;
        # Findings are what the check is for. With errors in it, a löfte is published as a draft only.
        1)
            draft=' --draft'
            printf '\nLöftet har fel och går inte att publicera som det är. Vi gör ett utkast.\n'
            ;;
        # Wrong usage, nothing found, or a fault of loften's.
        *) exit "$code" ;;
    esac
    printf '\n$ loften render%s %s --output resultat/%s\n' "$draft" "$lofte" "$name"
    # $draft stays unquoted: empty, it is no argument at all.
    "$loften" render $draft "$lofte" --output "resultat/$name"
}

show exempelby
show kungalv_2017_2018

printf '\nKlart. Resultaten ligger här:\n'
find resultat/exempelby resultat/kungalv_2017_2018 -type f | LC_ALL=C sort | sed 's/^/  /'

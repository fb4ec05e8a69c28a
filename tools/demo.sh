#!/bin/sh
# demo.sh LOFTEN: what `make demo` shows. Checks the model example and a real löfte, and renders them in every
# format and every language that they are there in.
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
    options="--format all --language all"
    printf '\n$ loften render%s %s %s --output resultat/%s\n' "$draft" "$lofte" "$options" "$name"
    # $draft and $options stay unquoted: several arguments, or none at all.
    "$loften" render $draft "$lofte" $options --output "resultat/$name"
}

show exempelby
show kungalv_2017_2018

printf '\nKlart. Resultaten ligger här:\n'
find resultat/exempelby resultat/kungalv_2017_2018 -type f | LC_ALL=C sort | sed 's/^/  /'

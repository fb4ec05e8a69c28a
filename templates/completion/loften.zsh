#compdef loften
# Tabbtangenten kompletterar loften i zsh.
_loften() {
    local -a lines values
    local line
    # Orden fram till markören. Det första som kommer tillbaka säger vad som söks, resten är förslag.
    lines=("${(@f)$(command loften completion zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    case ${lines[1]} in
        files) _files ;;
        folders) _files -/ ;;
        words)
            for line in "${(@)lines[2,-1]}"; do
                # Kolon skiljer förslaget från förklaringen.
                values+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
            done
            _describe -t loften loften values
            ;;
    esac
}
if [[ ${funcstack[1]} == _loften ]]; then
    _loften "$@"
else
    # Den som inte har slagit på komplettering i zsh har inte heller compdef.
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
    compdef _loften loften
fi

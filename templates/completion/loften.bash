# Tabbtangenten kompletterar loften i bash.
_loften() {
    local -a lines
    local line
    # Orden fram till markören. Det första som kommer tillbaka säger vad som söks, resten är förslag.
    mapfile -t lines < <(command loften completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    COMPREPLY=()
    case ${lines[0]-} in
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
        words)
            for line in "${lines[@]:1}"; do
                COMPREPLY+=("${line%%$'\t'*}")
            done
            ;;
    esac
}
complete -F _loften loften

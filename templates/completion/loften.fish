# Tabbtangenten kompletterar loften i fish.
function __loften_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    # Ett tomt ord är också ett ord.
    set -q current[1]; or set current ''
    # Orden fram till markören. Det första som kommer tillbaka säger vad som söks, resten är förslag.
    set -l lines (command loften completion fish -- $words[2..-1] $current 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path $current
        case folders
            __fish_complete_directories $current
        case words
            printf '%s\n' $lines[2..-1]
    end
end
complete -c loften -f -a '(__loften_complete)'

# Completion of cpts-rules in fish: cpts-rules completion fish > ~/.config/fish/completions/cpts-rules.fish
function __cpts_rules
    set -l line (commandline -cp)
    cpts-rules "[suggest:"(string length -- "$line")"]" "$line" 2> /dev/null
end
complete -c cpts-rules -a '(__cpts_rules)'

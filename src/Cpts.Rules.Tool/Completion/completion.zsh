# Completion of cpts-rules in zsh: eval "$(cpts-rules completion zsh)", in ~/.zshrc, after compinit.
_cpts_rules() {
    local -a found
    found=("${(@f)$(cpts-rules "[suggest:$CURSOR]" "$BUFFER" 2> /dev/null)}")
    # Options are offered once a dash is typed: before that, files matter more.
    [[ ${words[CURRENT]} == -* ]] || found=("${(@)found:#[-/]*}")
    compadd -a found
    _files
}
compdef _cpts_rules cpts-rules

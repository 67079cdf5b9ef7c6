# Completion of cpts-rules in bash: eval "$(cpts-rules completion bash)", in ~/.bashrc.
_cpts_rules() {
    local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]} words
    words=$(cpts-rules "[suggest:$COMP_POINT]" "$COMP_LINE" 2> /dev/null)
    # Options are offered once a dash is typed: before that, files matter more.
    [[ $word == -* ]] || words=$(grep -v '^[-/]' <<< "$words")
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o bashdefault -o default -F _cpts_rules cpts-rules

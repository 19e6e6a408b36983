#!/bin/bash
# Asks bash, zsh and fish what they complete, as somebody who presses the tab key, and man for pages. To be run where the package
# is installed.
set -u
failed=0
mkdir -p /root/completion && cd /root/completion && touch answers.xml && mkdir -p folder

# expect SHELL "COMMAND LINE" WORD: the word is among what the shell offers at the end of the line. One that is slow is given
# more time.
expect() {
  for seconds in 2 8 30; do
    case $1 in
      bash) offered=$(of_bash "$2") ;;
      zsh | fish) offered=$(typed "$1" "$2" "$seconds") ;;
    esac
    if printf '%s\n' "$offered" | grep -qxF -- "$3"; then
      echo "ok: $1 completes <$2> by $3"
      return
    fi
  done
  echo "FAILED: $1 does not complete <$2> by $3, but by:"
  printf '%s\n' "$offered" | head -n 5
  failed=1
}

of_bash() {
  bash --norc -c '
    source /usr/share/bash-completion/bash_completion
    line=$1
    _completion_loader palermo 2>/dev/null || source /usr/share/bash-completion/completions/palermo
    read -ra COMP_WORDS <<<"$line"
    [[ $line == *" " ]] && COMP_WORDS+=("")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$line COMP_POINT=${#line} COMPREPLY=()
    function=$(complete -p palermo | sed "s/.*-F \([^ ]*\) .*/\1/")
    "$function" palermo "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}"' bash "$1"
}

# zsh and fish complete in a terminal alone: one is made for each, a word is typed and completed, and the line is read back.
cat >/root/type.zsh <<'END'
zmodload zsh/zpty
case $1 in
  zsh)
    zpty shell zsh -f -i
    zpty -w shell "autoload -U compinit; compinit -u -D; keep() { print -r -- \$BUFFER >/root/line }; zle -N keep; bindkey '^X' keep"
    zpty -w shell "echo ready-\${:-now}"
    ;;
  fish)
    zpty shell fish --private --interactive
    zpty -w shell "bind \\cx 'commandline >/root/line'; echo ready-(echo now)"
    ;;
esac
zpty -r shell line "*ready-now*"
sleep 1
zpty -w -n shell "$2"$'\t'
sleep "$3"
zpty -w -n shell $'\x18'
sleep 1
zpty -d shell
END
typed() {
  rm -f /root/line
  zsh -f /root/type.zsh "$1" "$2" "$3" >/dev/null 2>&1
  [ ! -e /root/line ] || tr -s ' ' '\n' </root/line
}

for shell in bash zsh fish; do
  expect "$shell" "palermo val" validate
  expect "$shell" "palermo validate --as dr" draft
  expect "$shell" "palermo validate ans" answers.xml
  expect "$shell" "palermo explain unknown-opt" unknown-option
  expect "$shell" "palermo explain untoc.5.consp" untoc.5.conspiracy
  expect "$shell" "palermo form untoc-crim" untoc-criminalization
  expect "$shell" "palermo form untoc-criminalization --state CR" CRI
  expect "$shell" "palermo register acc" accept
done

for page in palermo palermo-validate palermo-register-accept palermo-exercise; do
  for language in en es fr pt; do
    text=$(LC_ALL=C.UTF-8 MANPATH=/usr/share/man man --locale="$language" --warnings=w "$page" 2>&1 | col -bx 2>/dev/null || true)
    case $text in
      *palermo*) ;;
      *) echo "FAILED: no page $page in $language"; failed=1 ;;
    esac
  done
done
[ "$failed" = 0 ] && echo "The shells complete, and man shows the pages."
exit "$failed"

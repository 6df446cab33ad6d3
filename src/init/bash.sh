if [[ $- == *i* ]]; then
  # Before each prompt. Starts no process.
  __errkb_prompt() {
    local code=$? number=$HISTCMD
    if [[ -n ${__errkb_number-} && $number != "$__errkb_number" ]]; then
      case $code in
        # Success, Ctrl-C, a closed pipe, Ctrl-Z.
        0 | 130 | 141 | 14[5-9] | 150) ;;
        *) __errkb_offer "$code" ;;
      esac
    fi
    __errkb_number=$number
    # What comes next sees the user's code; under `set -e` another one would end the shell.
    [[ $- == *e* ]] || return "$code"
  }

  __errkb_offer() {
    local line first last word
    line=$(HISTTIMEFORMAT='' builtin history 1) || return 0
    # A number, a star where it was edited, a space, the command.
    line=${line#"${line%%[![:space:]]*}"}
    word=${line%%[!0-9]*}
    line=${line#"$word"??}
    first=${line%%[[:space:]]*}
    last=${line##*[|;&]}
    last=${last#"${last%%[![:space:]]*}"}
    last=${last%%[[:space:]]*}
    case $first in '' | @NAME@ | errkb) return 0 ;; esac
    if [[ $1 == 1 ]]; then
      # To these, 1 is an answer.
      for word in "$first" "$last"; do
        case $word in
          grep | egrep | fgrep | zgrep | rg | ag | diff | cmp | test | '[' | '[[' | pgrep | which | type | command | false)
            return 0 ;;
        esac
      done
    fi
    __errkb_command=$line
    printf @OFFER@'\n' "$1" >&2
  }

  function @NAME@ {
    local answer=''
    if [[ -z ${__errkb_command-} ]]; then
      printf @NOTHING@'\n' >&2
      return 1
    fi
    printf @AGAIN@'\n' "$__errkb_command" >&2
    if [[ ${1-} != -y ]]; then
      printf @ASK@' ' >&2
      read -r answer || answer=n
      case $answer in '' | [yY]*) ;; *) return 1 ;; esac
    fi
    command errkb run -- "$BASH" -O expand_aliases -c 'eval "$1"; eval "$2"' bash "$(alias -p)" "$__errkb_command"
  }

  case ${PROMPT_COMMAND[*]-} in
    *__errkb_prompt*) ;;
    *) PROMPT_COMMAND=__errkb_prompt${PROMPT_COMMAND:+$'\n'$PROMPT_COMMAND} ;;
  esac
fi

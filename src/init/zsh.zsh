if [[ -o interactive ]]; then
  __errkb_preexec() {
    typeset -g __errkb_typed=${1:-${3-}}
  }

  # Before each prompt. Starts no process.
  __errkb_precmd() {
    local code=$? typed=${__errkb_typed-}
    typeset -g __errkb_typed=''
    case $code in
      # Success, Ctrl-C, a closed pipe, Ctrl-Z.
      (0 | 130 | 141 | 14[5-9] | 150) ;;
      (*) [[ -z $typed ]] || __errkb_offer $code "$typed" ;;
    esac
    # What comes next sees the user's code; under `set -e` another one would end the shell.
    [[ -o errexit ]] || return $code
  }

  __errkb_offer() {
    emulate -L zsh
    local word first=${2%%[[:space:]]*} last=${2##*[|;&]}
    last=${last#${last%%[^[:space:]]*}}
    last=${last%%[[:space:]]*}
    case $first in ('' | @NAME@ | errkb) return 0 ;; esac
    if [[ $1 == 1 ]]; then
      # To these, 1 is an answer.
      for word in "$first" "$last"; do
        case $word in
          (grep | egrep | fgrep | zgrep | rg | ag | diff | cmp | test | '[' | '[[' | pgrep | which | type | command | false)
            return 0 ;;
        esac
      done
    fi
    typeset -g __errkb_command=$2
    printf @OFFER@'\n' "$1" >&2
  }

  function @NAME@ {
    emulate -L zsh
    local answer=''
    if [[ -z ${__errkb_command-} ]]; then
      printf @NOTHING@'\n' >&2
      return 1
    fi
    printf @AGAIN@'\n' "$__errkb_command" >&2
    if [[ ${1-} != -y ]]; then
      printf @ASK@' ' >&2
      read -r answer || answer=n
      case $answer in ('' | [yY]*) ;; (*) return 1 ;; esac
    fi
    command errkb run -- zsh -c 'eval "$1"; eval "$2"' zsh "$(alias -L)" "$__errkb_command"
  }

  # The first to come sees the user's code.
  typeset -ga precmd_functions preexec_functions
  precmd_functions=(__errkb_precmd ${precmd_functions:#__errkb_precmd})
  preexec_functions=(${preexec_functions:#__errkb_preexec} __errkb_preexec)
fi

# requires: dash
# debian: dash
dash -c '[[ -f x ]] && echo y'; dash -c '[ a == a ]'; dash -c 'source ./env.sh'; dash -c 'function f { :; }'; dash -c 'function f() { :; }'
dash -c 'a=(1 2)'; dash -c 'diff <(ls) <(ls)'; dash -c 'cat <<< x'; dash -c 'let i=1'; dash -c 'declare -A m'; dash -c 'shopt -s nullglob'; dash -c 'set -o pipefail'; dash -c 'echo x |& cat'; dash -c 'for ((i=0;i<3;i++)); do :; done'; dash -c 'pushd .'; dash -c 'echo {1..3}; local x=1'

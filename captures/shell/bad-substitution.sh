# requires: bash dash zsh
# debian: bash dash zsh
dash -c 'v=abc; echo ${v:1:2}'; dash -c 'echo ${v//a/b}'; printf 'v=main\necho ${v^^}\n' > d.sh; dash d.sh
bash -c 'echo ${a b}'; bash -c 'echo ${user.home}'; zsh -c 'echo ${v^^}'

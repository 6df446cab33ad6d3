# requires: bash dash zsh
# debian: bash dash zsh
bash -c './deploy.sh'; dash -c './deploy.sh'; zsh -c './deploy.sh'
bash deploy.sh; dash deploy.sh; zsh deploy.sh
cat config.yml; ls build; cp a.txt b.txt; rm a.txt; mv a b; bash -c 'cd build'; dash -c 'cd build'; zsh -c 'cd build'
grep x notes.txt; sed -i s/a/b/ notes.txt; touch a/b; mkdir a/b; bash -c 'source ./venv/bin/activate'; dash -c '. ./env.sh'; bash -c 'cat < in.txt'; dash -c 'cat <in.txt'; head x; tail x; tar xf x.tar; chmod +x x; find nowhere; stat x; echo > a/b

# requires: bash dash zsh
# debian: bash dash zsh
mkdir logs; python3 -c "for i in range(12000): open('logs/'+'x'*200+str(i),'w').close()"
bash -c 'rm logs/*'; dash -c 'ls logs/*'; zsh -c 'cp logs/* .'

# requires: git
# debian: git
git config --global user.name "A Developer"; git config --global user.email dev@example.com; git config --global init.defaultBranch main
git init -q r && cd r && echo '*.bin filter=lfs' > .gitattributes && echo data > a.bin && git add . && git commit -q -m base
git config --global filter.lfs.smudge 'git-lfs smudge -- %f'; git config --global filter.lfs.clean 'git-lfs clean -- %f'; git config --global filter.lfs.required true
git clone . ../c
git config --global filter.lfs.process 'git-lfs filter-process'
git clone . ../d; touch a.bin; git status; echo x >> a.bin; git add a.bin

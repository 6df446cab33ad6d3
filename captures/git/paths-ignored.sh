# requires: git
# debian: git
git init -q r; cd r; echo '*.log' > .gitignore; touch a.log; git add a.log
LC_ALL=C.UTF-8 LANGUAGE=zh_CN git add a.log

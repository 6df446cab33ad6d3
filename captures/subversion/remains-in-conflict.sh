# requires: svn svnadmin
svnadmin create repo; svn co -q "file://$PWD/repo" wc; cd wc; echo a > a; svn add -q a; svn commit -qm x; cd ..
svn co -q "file://$PWD/repo" wc2; echo b >> wc2/a; svn commit -qm y wc2; echo c >> wc/a; svn commit -m z wc
cd wc; svn --non-interactive -q up; svn commit -m q

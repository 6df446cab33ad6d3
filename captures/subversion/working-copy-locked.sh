# requires: svn svnadmin python3
# debian: subversion python3
svnadmin create repo; svn co -q "file://$PWD/repo" wc; cd wc
python3 -c 'import sqlite3;c=sqlite3.connect(".svn/wc.db");c.execute("insert into WC_LOCK values (1,\"\",0)");c.commit()'
svn update

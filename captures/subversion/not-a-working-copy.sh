# requires: svn
svn info

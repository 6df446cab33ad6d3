# requires: svn
svn --non-interactive info svn://localhost:1/repo

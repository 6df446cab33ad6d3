# requires: git gh
git init -q r; cd r; git remote add origin https://github.com/octocat/hello.git
unset GH_TOKEN GITHUB_TOKEN; gh pr list; gh auth status

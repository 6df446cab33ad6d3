# requires: git gh
git init -q r; cd r; git remote add origin https://git.example.com/a/b.git; GH_TOKEN=x gh pr list

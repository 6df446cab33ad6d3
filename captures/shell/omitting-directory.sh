# requires: cp
# debian: coreutils
mkdir src; touch src/a; cp src dst; rm src; rmdir src; echo x > src; bash -c 'src'; cat src

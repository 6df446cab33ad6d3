# requires: bazel
# debian: bazel-bootstrap
mkdir -p app lib
echo 'workspace(name = "x")' > WORKSPACE
echo hi > lib/a.txt
echo 'filegroup(name = "internal", srcs = ["a.txt"])' > lib/BUILD
echo 'filegroup(name = "app", srcs = ["//lib:internal"])' > app/BUILD
bazel --output_user_root="$PWD/o" build //app:app
bazel --output_user_root="$PWD/o" shutdown

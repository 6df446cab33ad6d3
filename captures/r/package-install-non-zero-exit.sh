# requires: Rscript R
# debian: r-base-core
mkdir -p bad lib; printf 'Package: bad\nVersion: 1.0\nImports: nopepkg\n' > bad/DESCRIPTION; : > bad/NAMESPACE
tar czf bad_1.0.tar.gz bad
Rscript -e 'install.packages("bad_1.0.tar.gz", repos = NULL, lib = "lib")'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'install.packages("bad_1.0.tar.gz", repos = NULL, lib = "lib")'
Rscript -e 'install.packages("nope", repos = "http://127.0.0.1:9", lib = "lib")'
Rscript -e 'install.packages("nope", repos = NULL, lib = "/proc/x")'

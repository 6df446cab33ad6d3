# requires: Rscript
# debian: r-base-core
Rscript -e 'x <- matrix(0, 1e6, 1e6)'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'x <- matrix(0, 1e6, 1e6)'

# requires: Rscript
# debian: r-base-core
Rscript -e '"1" + 1'
Rscript -e 'log("a")'
Rscript -e 'sum("a")'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e '"1" + 1'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'log("a")'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'sum("a")'
Rscript -e 'as.numeric("1,5")'
Rscript -e 'mean("a")'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'as.numeric("1,5"); mean("a")'

# requires: Rscript
# debian: r-base-core
Rscript -e 'loadNamespace("stats", versionCheck = list(op = ">=", version = "99.1"))'
Rscript -e 'stats::nope'
Rscript -e 'library(stats, lib.loc="/nowhere")'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'stats::nope'

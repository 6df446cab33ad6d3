# requires: Rscript
# debian: r-base-core
Rscript -e 'matrix(1:4,2) %*% matrix(1:3,3)'
Rscript -e 'matrix(1:4,2) + matrix(1:6,3)'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'matrix(1:4,2) %*% matrix(1:3,3)'
Rscript -e 'lm(y ~ x, data.frame(y = 1:3, x = factor(c("a","a","a"))))'
Rscript -e 'lm(y ~ x, data.frame(y = c(1,NA,3), x = c(NA,1,NaN)))'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'lm(y ~ x, data.frame(y = 1:3, x = factor(c("a","a","a"))))'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'lm(y ~ x, data.frame(y = c(1,NA,3), x = c(NA,1,NaN)))'

# requires: Rscript
Rscript -e 'lm(y ~ x, data.frame(y = 1:3, x = factor(c("a","a","a"))))'
Rscript -e 'lm(y ~ x, data.frame(y = c(1,NA,3), x = c(NA,1,NaN)))'

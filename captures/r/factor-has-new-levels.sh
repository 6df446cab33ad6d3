# requires: Rscript
Rscript -e 'm <- lm(y ~ g, data.frame(y = 1:6, g = gl(3, 2, labels = c("a","b","c")))); predict(m, data.frame(g = "d"))'

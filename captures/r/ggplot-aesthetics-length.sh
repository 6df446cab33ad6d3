# requires: Rscript
# debian: r-base-core r-cran-ggplot2
Rscript -e 'library(ggplot2); p <- ggplot(mtcars, aes(mpg, wt)) + geom_point(colour = c("a","b")); pdf(NULL); print(p)'
Rscript -e 'library(ggplot2); pdf(NULL); print(ggplot(mtcars, aes(mpg, nope)) + geom_point())'
Rscript -e 'library(ggplot2); pdf(NULL); print(ggplot(mtcars, aes(mpg)) + geom_point())'
Rscript -e 'library(ggplot2); pdf(NULL); print(ggplot(mtcars) %>% geom_point())'
Rscript -e 'library(ggplot2); pdf(NULL); print(ggplot(mtcars, aes(mpg, factor(cyl))) + geom_point() + scale_y_continuous())'
Rscript -e 'plot.new(); pdf(NULL); par(mar=c(50,50,50,50)); plot(1)'
Rscript -e 'lines(1:3)'
Rscript -e 'if (c(TRUE,FALSE)) 1; match.arg("x", c("a","b")); library(methods); new("nope")'

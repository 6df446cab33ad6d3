# requires: Rscript
# debian: r-base-core
Rscript -e 'data.frame(a = 1:3, b = 1:2)'
Rscript -e 'd <- data.frame(a = 1:3); d$b <- 1:2'
Rscript -e 'rbind(data.frame(a = 1), data.frame(b = 1))'
Rscript -e 'rbind(data.frame(a = 1), data.frame(a = 1, b = 1))'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'data.frame(a = 1:3, b = 1:2)'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'd <- data.frame(a = 1:3); d$b <- 1:2'
LC_ALL=C.UTF-8 LANGUAGE=zh_CN Rscript -e 'rbind(data.frame(a = 1), data.frame(b = 1))'

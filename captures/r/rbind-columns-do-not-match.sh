# requires: Rscript
Rscript -e 'rbind(data.frame(a = 1), data.frame(a = 1, b = 1))'
Rscript -e 'rbind(data.frame(a = 1), data.frame(b = 1))'

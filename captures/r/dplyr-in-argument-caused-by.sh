# requires: Rscript
# debian: r-base-core r-cran-dplyr
Rscript -e 'suppressMessages(library(dplyr)); data.frame(a = 1:3) %>% mutate(b = nope + 1)'
Rscript -e 'suppressMessages(library(dplyr)); data.frame(a = 1:3) %>% group_by(x)'
Rscript -e 'suppressMessages(library(dplyr)); data.frame(a = 1:3) %>% select(x)'
Rscript -e 'suppressMessages(library(dplyr)); data.frame(a = 1:3) %>% rename(x = y)'
Rscript -e 'suppressMessages(library(dplyr)); left_join(data.frame(a = 1), data.frame(b = 1), by = "a")'
Rscript -e 'suppressMessages(library(dplyr)); left_join(data.frame(a = 1), data.frame(a = "1"), by = "a")'
Rscript -e 'suppressMessages(library(dplyr)); filter(data.frame(a = 1), a = 1)'
Rscript -e 'suppressMessages(library(dplyr)); left_join(data.frame(a = 1), data.frame(b = 1))'

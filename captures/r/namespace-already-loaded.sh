# requires: Rscript
Rscript -e 'loadNamespace("stats", versionCheck = list(op = ">=", version = "99.1"))'

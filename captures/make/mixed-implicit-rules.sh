# requires: make
printf '%%config config: a\n\ttrue\na:\n' > Makefile; make
LANGUAGE=zh_CN make
printf 'config %%config: a\n\ttrue\na:\n' > Makefile; make

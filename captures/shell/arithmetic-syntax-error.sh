# requires: bash
# debian: bash locales
bash -c 'echo $((1.5+1))'
bash -c 'echo $((1/0))'
LC_ALL=zh_CN.UTF-8 LANGUAGE=zh_CN bash -c 'echo $((1.5+1))'

# requires: bash sh
# debian: bash dash
printf 'sleep 30 & p=$!\nkill -9 $p\nwait $p\necho rc=$?\n' > run.sh; bash run.sh; dash run.sh
bash -c 'bash -c "kill -9 \$\$"; true'
dash -c 'dash -c "kill -9 \$\$"; true'

# requires: erl
# debian: erlang-base
erl -noshell -sname errkbdemo -eval 'timer:sleep(6000).' -s init stop &
sleep 2; erl -noshell -sname errkbdemo -eval 'ok.' -s init stop; wait

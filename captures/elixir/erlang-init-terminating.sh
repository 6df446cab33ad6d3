# requires: erl
# debian: erlang-base
erl -noshell -eval 'nope:run().' -s init stop
erl -noshell -eval 'X = 1, X = 2.' -s init stop
erl -noshell -eval 'list_to_integer("a").' -s init stop
erl -noshell -s nope run
printf -- '-module(m).\n-export([f/0, g/1]).\nf() -> X.\n' > m.erl; erlc m.erl

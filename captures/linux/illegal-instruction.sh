# requires: gcc bash dash
# debian: gcc bash dash
printf 'int main(void) { __builtin_trap(); }\n' > a.c && gcc a.c -o app
bash -c './app; true'; dash -c './app; true'; printf './app\ntrue\n' > run.sh; bash run.sh

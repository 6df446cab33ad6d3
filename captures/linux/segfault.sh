# requires: gcc bash dash
# debian: gcc bash dash
printf 'int main(void) { volatile int *p = 0; return *p; }\n' > a.c && gcc -O0 a.c -o app
bash -c './app; true'; dash -c './app; true'; zsh -c './app; true'
printf './app\ntrue\n' > run.sh; bash run.sh; python3 -c "import subprocess; print(subprocess.run(['./app']))"

# requires: gcc
# debian: gcc locales
printf 'int low(void){ return 1; }\n' > low.c
printf 'int low(void); int high(void){ return low(); }\n' > high.c
printf 'int low(void); int high(void); int main(void){ return low()+high(); }\n' > m.c
gcc -shared -fPIC -o liblow.so low.c
gcc -shared -fPIC -o libhigh.so high.c -L. -llow
gcc m.c -L. -lhigh -Wl,-rpath-link,.
LC_ALL=zh_CN.UTF-8 gcc m.c -L. -lhigh -Wl,-rpath-link,.

# requires: grep sed
# debian: grep sed
echo a | grep -E '(a'; echo a | grep '[a'; echo a | grep -E 'a{2,1}'; echo a | grep '\(a' ; echo a | grep -P '(a'; echo a | grep -E '*+a)' ; echo a | grep '[z-a]'; echo a | grep 'x\'
echo a | LC_ALL=C.UTF-8 LANGUAGE=zh_CN grep '[a'
echo a | LC_ALL=C.UTF-8 LANGUAGE=zh_CN grep -E '(a'

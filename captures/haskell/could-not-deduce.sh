# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
import Data.List
f :: Eq a => [a] -> [a]
f = sort
main = print (f [1])
EOF
ghc -fno-code Main.hs

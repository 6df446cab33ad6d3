# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
module Main where
data T = T
main :: IO ()
main = print T
g x = x + "a"
h = show (read "1")
EOF
ghc -fno-code Main.hs
cat > Main.hs <<'EOF'
module Main where
main :: IO ()
main = print (read "1")
EOF
ghc -fno-code Main.hs

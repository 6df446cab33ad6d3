# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
module Main where
f :: Int -> Int
f 1 = 1
main :: IO ()
main = print (f 2)
EOF
ghc -v0 Main.hs && ./Main
cat > Main.hs <<'EOF'
module Main where
main :: IO ()
main = print (head ([] :: [Int]))
EOF
ghc -v0 Main.hs && ./Main

# requires: ghc
# debian: ghc
cat > Main.hs <<'EOF'
module Main where
main :: IO ()
main = putStrLn 5 >> putStrLn (length "a")
f :: a -> b
f x = x
g x = x x
k :: Int -> Int
k x = if x then 1 else "a"
EOF
ghc -fno-code Main.hs

# requires: ruby
# debian: ruby
cat > t.rb <<'E'
def f(a, b); end
def k(size:); end
[-> { f(1) }, -> { [1].first(1, 2) }, -> { k }].each { |x| begin; x.call; rescue ArgumentError => e; puts e.full_message(highlight: false) end }
E
ruby t.rb 2>&1

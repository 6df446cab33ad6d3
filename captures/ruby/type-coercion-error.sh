# requires: ruby
# debian: ruby
cat > t.rb <<'E'
begin; "a" + 1; rescue TypeError => e; puts e.full_message(highlight: false); end
1 + nil
E
ruby t.rb 2>&1

# requires: ruby
# debian: ruby
ruby -rnet/http -rsocket -e 's = TCPServer.new("127.0.0.1", 0); h = Net::HTTP.new("127.0.0.1", s.addr[1]); h.read_timeout = 1; h.max_retries = 0; h.get("/")'

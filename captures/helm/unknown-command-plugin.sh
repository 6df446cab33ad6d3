# requires: helm (3 or 4)
helm diff upgrade web ./web

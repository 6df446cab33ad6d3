# requires: python3
# debian: python3
python3 -c 'import zoneinfo; zoneinfo.ZoneInfo("Mars/Base")'; python3 -c '"a".encode("utf8mb4")'

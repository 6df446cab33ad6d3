# requires: ffmpeg
# debian: ffmpeg
echo x > bad.mp4; ffmpeg -hide_banner -i bad.mp4 o.mkv

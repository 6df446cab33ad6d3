# requires: ffmpeg
ffmpeg -hide_banner -f lavfi -i testsrc=d=0.1 out

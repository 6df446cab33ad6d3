# requires: ffmpeg
ffmpeg -hide_banner -f lavfi -i testsrc=d=0.1:s=100x100 -c:v libx999 o.mp4

# requires: ffmpeg
ffmpeg -hide_banner -f lavfi -i testsrc=d=0.1:s=101x101 -pix_fmt yuv420p -c:v libx264 p.mp4

# requires: ffmpeg
ffmpeg -hide_banner -f lavfi -i anullsrc=d=0.1 -c:a pcm_s16le o.mp4

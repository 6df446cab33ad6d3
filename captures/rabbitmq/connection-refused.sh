# requires: python3
# debian: python3
# setup: pip install pika==1.4.4
# network: registry
python3 -c "
import pika, socket
s = socket.socket(); s.bind(('127.0.0.1', 0)); p = s.getsockname()[1]; s.close()
pika.BlockingConnection(pika.ConnectionParameters('127.0.0.1', p))"

# requires: python3
# debian: python3
# setup: pip install kafka-python==2.0.6
# network: registry
python3 -c "
import socket
from kafka import KafkaProducer
s = socket.socket(); s.bind(('127.0.0.1', 0)); p = s.getsockname()[1]; s.close()
KafkaProducer(bootstrap_servers='127.0.0.1:%d' % p)"

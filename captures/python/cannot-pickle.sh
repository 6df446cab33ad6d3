# requires: python3
python3 -c 'import pickle, threading; pickle.dumps(threading.Lock())'

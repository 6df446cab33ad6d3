# requires: python3
# setup: pip install pymongo==4.20.0
python3 -c "import pymongo; pymongo.MongoClient('mongodb://127.0.0.1:27018', serverSelectionTimeoutMS=500).admin.command('ping')"

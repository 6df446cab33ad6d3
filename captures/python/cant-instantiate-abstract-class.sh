# requires: python3
# debian: python3
printf 'from abc import ABC, abstractmethod\nclass Repo(ABC):\n    @abstractmethod\n    def save(self): ...\nRepo()\n' > app.py
python3 app.py

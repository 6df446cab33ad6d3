# requires: python3
# setup: pip install fastapi httpx
cat > t.py <<'EOF'
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel
class Item(BaseModel): name: str; price: float
app = FastAPI()
@app.post("/items")
def f(item: Item): return item
@app.get("/items/{id}")
def g(id: int): return id
c = TestClient(app)
print(c.post("/items", data={"name": "a"}).text); print(c.get("/items/x").text); print(c.post("/items", content="{", headers={"content-type": "application/json"}).text)
EOF
python3 t.py

# requires: python3
# setup: pip install pydantic
python3 -c 'from pydantic import BaseSettings' || true
python3 -c "from pydantic import BaseModel, Field
class U(BaseModel): x: str = Field(regex='a')" || true
python3 -c 'from pydantic import BaseModel
class U(BaseModel): x=1'

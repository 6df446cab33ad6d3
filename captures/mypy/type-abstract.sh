# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self) -> int: ...
def g(t: type[A]) -> None: ...
g(A)
P
mypy a.py

# requires: mypy
# debian: mypy
# setup: pip install mypy==2.4.1
cat > a.py <<'P'
from abc import ABC, abstractmethod; from typing import Protocol
class A(ABC):
    @abstractmethod
    def f(self) -> int: ...
A()
class P(Protocol):
    def g(self) -> int: ...
P()
P
mypy a.py

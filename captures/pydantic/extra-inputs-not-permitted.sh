# requires: python3
# setup: pip install pydantic-settings
cat > t.py <<'EOF'
import os
from pydantic_settings import BaseSettings, SettingsConfigDict
open(".env", "w").write("DEBUG=1\nOTHER=2\n")
class S(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env")
    debug: bool
S()
EOF
python3 t.py

# requires: node npm python3
# setup: npm jsonwebtoken@9.0.3
# setup: pip install PyJWT==2.15.1
cat >j.js <<'EOF'
const jwt=require('jsonwebtoken')
const t=f=>{try{f()}catch(e){console.log(String(e))}}
t(()=>jwt.verify('abc','k'))
EOF
node j.js
cat >j.py <<'EOF'
import jwt
k='k'*32
try: jwt.decode('abc',k,['HS256'])
except Exception as e: print(type(e).__module__+'.'+type(e).__name__+': '+str(e))
EOF
python3 j.py

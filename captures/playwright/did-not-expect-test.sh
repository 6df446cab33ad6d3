# requires: node
# setup: npm install @playwright/test@1.65.1
for c in test test.describe; do echo "import { test } from '@playwright/test'; $c('a', () => {});" > a.mjs; node a.mjs; done

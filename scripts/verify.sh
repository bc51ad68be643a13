#!/usr/bin/env bash
# Installs what the tests need and runs all of them. Ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export NEXT_TELEMETRY_DISABLED=1 CI="${CI:-true}"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

chromium="${CHROMIUM_PATH:-/usr/bin/chromium}"
if [ ! -x "$chromium" ]; then
  as_root apt-get update -qq && as_root apt-get install -y -qq chromium || {
    echo 'No browser: install Chromium, or name one with CHROMIUM_PATH.'
    exit 1
  }
fi

if ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
  as_root apt-get update -qq && as_root apt-get install -y -qq postgresql || {
    echo 'No database server: install PostgreSQL as Debian packages it.'
    exit 1
  }
fi

# The faces that stand in for ours until these are there; Chromium only recommends them.
if ! fc-list 2>/dev/null | grep -qE 'Liberation ?Sans|Arial'; then
  as_root apt-get update -qq && as_root apt-get install -y -qq fontconfig fonts-liberation ||
    echo 'No stand-in typefaces: the tests of late typefaces need Liberation or Arial.'
fi

failed_steps=0
step() { # step NAME COMMAND...
  local name=$1
  shift
  echo "== $name"
  if ! "$@"; then
    echo "== $name failed"
    failed_steps=$((failed_steps + 1))
  fi
}

npm install --no-audit --no-fund || { echo '0 passed, 1 failed'; exit 1; }
rm -rf reports test-results .next
step 'lint' npm run --silent lint
step 'build' npm run --silent build
step 'types' npm run --silent typecheck
step 'content' npm run --silent content
step 'unit tests and proofs' npx vitest run --reporter=default --reporter=json --outputFile=reports/unit.json
step 'browser tests' npx playwright test
node scripts/tally.mjs "$failed_steps"

#!/usr/bin/env bash
# Installs Typst beside the readers of the tests where it isn't there yet, and runs the benchmark.
set -euo pipefail
cd "$(dirname "$0")/../.."
tests/set-up.sh
.cache/python/bin/python -c "import typst" 2>/dev/null ||
  .cache/python/bin/pip install --quiet --disable-pip-version-check -r tests/bench/requirements.txt
.cache/python/bin/python tests/bench/bench.py "$@"

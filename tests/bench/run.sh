#!/usr/bin/env bash
# Runs the benchmark from the root of the repository (README.md).
set -euo pipefail
cd "$(dirname "$0")/../.."
exec node tests/bench/bench.mjs "$@"

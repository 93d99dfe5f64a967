#!/bin/sh
# Installs the Debian or Ubuntu packages named as arguments that are not installed yet. Says nothing
# when none is missing; when it may not install them, names them and fails.
set -eu

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu: if something does not start, look for this system's counterparts of: $*"
    exit 0
fi

# What an installed package provides counts too: libglib2.0-0t64 stands for libglib2.0-0.
installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
    sed -n 's/^installed //p' | tr ',' '\n' | sed 's/(.*//; s/^ *//; s/ *$//')
missing=""
for package in "$@"; do
    printf '%s\n' "$installed" | grep -Fqx -- "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    sudo=""
elif command -v sudo >/dev/null 2>&1; then
    sudo="sudo"
else
    sudo="none"
fi

give_up() {
    echo "These Debian packages are missing:$missing" >&2
    echo "Install them as root, then try again:" >&2
    echo "    apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
}

install() {
    # shellcheck disable=SC2086  # the lists are split on purpose
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $missing \
        >"$log" 2>&1 </dev/null
}

[ "$sudo" != "none" ] || give_up
echo "Installing Debian packages:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The package lists are fetched only when those at hand do not do.
if ! install; then
    $sudo apt-get update -qq >"$log" 2>&1 </dev/null || true
    if ! install; then
        cat "$log" >&2
        give_up
    fi
fi

# Sourced by the other scripts here: where the Windows of the tests lives, and how its programs are run. It is Wine, with a
# home, a prefix and a screen of its own, so that several checkouts, and whoever uses Wine on this computer, do not meet.
#   WINE_WORK    the folder of it all; default build/wine of this checkout. Another folder is another, separate Windows.
#   WINE_SCREEN  the size of its screen; default 1280x900
# shellcheck shell=bash

WINDOWS_TOOLS=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CHECKOUT=$(cd "$WINDOWS_TOOLS/../.." && pwd)
WINE_WORK=${WINE_WORK:-$CHECKOUT/build/wine}
mkdir -p "$WINE_WORK"
WINE_WORK=$(cd "$WINE_WORK" && pwd)

export WINEPREFIX=$WINE_WORK/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
# Neither .NET nor Internet Explorer is wanted, nor menu entries on the desktop of whoever runs the tests.
export WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d"
DRIVE_C=$WINEPREFIX/drive_c

# Debian keeps the 64-bit loader here, beside a wrapper that asks for 32-bit libraries which nothing here needs.
WINE=/usr/lib/wine/wine64
[ -x "$WINE" ] || WINE=$(command -v wine64 || command -v wine || echo wine64)

# Runs a command in the environment of the Windows to be: Wine takes its file names from LC_CTYPE; the rest of what Linux
# says about language and Python would reach the Windows programs, where nobody has it.
in_wine_environment() {
    env -u LANG -u LANGUAGE -u LC_ALL -u LC_MESSAGES -u PYTHONPATH -u PYTHONHOME -u PYTHONUTF8 -u VIRTUAL_ENV \
        -u DBUS_SESSION_BUS_ADDRESS -u WAYLAND_DISPLAY -u XDG_RUNTIME_DIR \
        -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME \
        LC_CTYPE=C.UTF-8 HOME="$WINE_WORK/home" DISPLAY=":$(cat "$WINE_WORK/display" 2>/dev/null)" "$@"
}

# Starts the screen and Wine's server where they do not run, so that no later command's pipe stays open for them.
wine_start() {
    mkdir -p "$WINE_WORK/home"
    if ! { [ -s "$WINE_WORK/screen.pid" ] && kill -0 "$(cat "$WINE_WORK/screen.pid")"; } 2>/dev/null; then
        # The screen chooses a number that is free, and says which once it can be used.
        rm -f "$WINE_WORK/display" "$WINE_WORK/display.fifo"
        mkfifo "$WINE_WORK/display.fifo"
        setsid Xvfb -displayfd 3 -screen 0 "${WINE_SCREEN:-1280x900}x24" -nolisten tcp \
            3>"$WINE_WORK/display.fifo" >/dev/null 2>&1 </dev/null &
        echo $! >"$WINE_WORK/screen.pid"
        read -r number <"$WINE_WORK/display.fifo" || number=""
        rm -f "$WINE_WORK/display.fifo"
        [ -n "$number" ] || { echo "No screen for Windows' programs: Xvfb does not start." >&2; return 1; }
        echo "$number" >"$WINE_WORK/display"
    fi
    in_wine_environment setsid wineserver -p >/dev/null 2>&1 </dev/null || true
    in_wine_environment timeout 180 setsid "$WINE" cmd /c exit >/dev/null 2>&1 </dev/null || {
        echo "Wine does not start ($WINE, prefix $WINEPREFIX)." >&2; return 1; }
}

# Ends what wine_start started, and every Windows program with it.
wine_stop() {
    in_wine_environment timeout 30 wineserver -k >/dev/null 2>&1 || true
    if [ -s "$WINE_WORK/screen.pid" ]; then kill "$(cat "$WINE_WORK/screen.pid")" 2>/dev/null || true; fi
    rm -f "$WINE_WORK/screen.pid" "$WINE_WORK/display"
}

# Runs a Windows program in the current folder: wine_run SECONDS PROGRAM [ARGUMENT...]; its exit status is returned, 124 when
# it took longer. It reads nothing. Its output goes through a pipe: Python 3.13 does not start under Wine 8 with files as its
# standard handles. What Wine itself says is left out.
wine_run() {
    local seconds=$1
    shift
    { in_wine_environment timeout -k 5 "$seconds" "$WINE" "$@" </dev/null \
        2> >(grep --line-buffered -vE '^([0-9a-f]+:)?(wine|fixme|err|warn):' >&2) | cat; return "${PIPESTATUS[0]}"; }
}

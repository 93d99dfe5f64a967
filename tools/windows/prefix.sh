#!/bin/bash
# Makes an empty Windows 10 (a Wine prefix) under $WINE_WORK, default build/wine, where there is none yet: what wrun and
# python.sh run in. Another WINE_WORK makes another one: WINE_WORK=build/wine-setup tools/windows/prefix.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/wine.sh"

"$CHECKOUT/tests/debian-packages.sh" wine64 wine xvfb gcc-mingw-w64-x86-64-win32 fonts-dejavu-core unzip
[ -x "$WINE" ] || WINE=$(command -v wine64 || command -v wine)
exec 9>"$WINE_WORK/lock"
flock 9
[ -f "$WINE_WORK/prefix.done" ] || { echo "Making a Windows (Wine) in ${WINE_WORK#"$CHECKOUT"/}"; wine_stop; rm -rf "$WINEPREFIX"; }
wine_start 9>&-
[ -f "$WINE_WORK/prefix.done" ] && exit 0

# Wine 8 says that it is a Windows 7, which CPython 3.13 and Qt refuse.
wine_run 60 winecfg -v win10 9>&-

# What Windows 10 has and Wine 8 lacks.
for library in icuuc bcryptprimitives; do
    [ -f "$DRIVE_C/windows/system32/$library.dll" ] || x86_64-w64-mingw32-gcc -shared -O2 -s -Wall -Werror \
        -o "$DRIVE_C/windows/system32/$library.dll" "$WINDOWS_TOOLS/missing/$library.c" -ladvapi32
done

# Windows' fonts by name: programs ask for them, and Qt does not choose others by itself.
cat >"$WINE_WORK/fonts.reg" <<'REGISTRY'
REGEDIT4

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes]
"MS Shell Dlg"="DejaVu Sans"
"MS Shell Dlg 2"="DejaVu Sans"
"Segoe UI"="DejaVu Sans"

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Segoe UI"="DejaVu Sans"
"Segoe UI Variable"="DejaVu Sans"
"Tahoma"="DejaVu Sans"
"Consolas"="DejaVu Sans Mono"
"Courier New"="DejaVu Sans Mono"
REGISTRY
wine_run 60 regedit /S "Z:${WINE_WORK//\//\\}\\fonts.reg" 9>&-
touch "$WINE_WORK/prefix.done"

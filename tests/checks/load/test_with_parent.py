"""What was started ends with who started it, also where that one was killed."""

from __future__ import annotations

import subprocess
import sys

CHILD = """
import threading
from neon_wizard.checks.load.with_parent import end_with_parent
end_with_parent()
print("waits", flush=True)
threading.Event().wait()
"""
PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=subprocess.PIPE)
child.stdin.write(b"a plan\\n")
child.stdin.flush()
child.wait()
"""


def test_a_killed_parent_leaves_no_child():
    words = [sys.executable, "-c", PARENT, CHILD]
    with subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as parent:
        try:
            assert parent.stdout is not None
            assert parent.stdout.readline().split() == [b"waits"]
        finally:
            parent.kill()
        # Only the child holds this end open still.
        out, _ = parent.communicate(timeout=30)
    assert out == b""

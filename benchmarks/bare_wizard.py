"""What starts and sizes are measured against: Qt's own wizard with five fields. Argument: milliseconds to settle."""

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWizard, QWizardPage

app = QApplication(sys.argv[:1])


class FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, painted)
        return False


def painted() -> None:
    print("painted", flush=True)
    QTimer.singleShot(int(sys.argv[1]), app, settled)


def settled() -> None:
    with open("/proc/self/status", encoding="ascii") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmRSS")), flush=True)
    os._exit(0)


wizard, page = QWizard(), QWizardPage()
form = QFormLayout(page)
for label in ("Login", "Password", "Name", "E-mail", "Phone"):
    form.addRow(label, QLineEdit())
wizard.addPage(page)
watch = FirstPaint()
wizard.installEventFilter(watch)
wizard.show()
app.exec()

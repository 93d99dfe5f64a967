"""What people install without Python: a setup for Windows, a portable zip, a Debian package, a folder for any Linux.

One `Product` goes into all of them: this program, or an operator's own (white label). Each is made of a folder that can
run already (`tools/packages` makes it; a released package holds it), so that whoever makes an operator's own needs
neither the wheels nor the interpreter. docs/decisions/0022 tells why they are made as they are.
"""

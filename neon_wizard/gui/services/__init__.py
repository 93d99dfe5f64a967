"""An operator's own services (E1) in the windows: where they are offered, their form, what came of them.

Everything here is imported when an operator has such a service, and not before.
"""

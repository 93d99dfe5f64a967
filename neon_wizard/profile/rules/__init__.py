"""What the keys of a profile mean together, which no key alone can tell: services, steps, sessions, extra services."""

"""The endpoint tester's window (G1 to G3): what is asked and found is `neon_wizard.checks`'s, here it is shown."""

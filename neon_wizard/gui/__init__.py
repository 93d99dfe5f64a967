"""The windows: Qt at the edge, on top of `neon_wizard.flow` and the context."""

"""The pages of the wizard: widgets only; what they mean is decided in `neon_wizard.flow`."""

"""What is kept on this computer: secrets in the keyring, everything else in the settings, both as one transaction."""

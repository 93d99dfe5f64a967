"""What is kept on this computer: secrets in the keyring, the rest in the settings, changed as one transaction."""

"""What `make packages` makes: folders that run by themselves, and the setup, zip, .deb and tar of them."""

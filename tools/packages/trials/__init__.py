"""What `make test-packages` tries: what `make packages` made is installed, started and removed again."""

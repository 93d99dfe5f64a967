"""What a request carries besides its fields: digests, signatures, SOAP headers."""

"""What a profile composes for its requests: values of its own, signatures, a token for SOAP, headers of SOAP."""

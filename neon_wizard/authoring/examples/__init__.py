"""Profiles made of requests that an operator shows: a line for curl, OpenAPI, Postman, a recording."""

"""The demo operator: a real HTTP server on loopback that answers the specification's exchanges."""

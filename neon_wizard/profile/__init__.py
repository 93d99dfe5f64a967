"""What an operator is: the profile's schema, how it is loaded and validated. Fetches nothing, knows no secret's value."""

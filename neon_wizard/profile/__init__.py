"""What an operator is: the profile's schema, its loading and validation. Fetches nothing, knows no secret's value."""

"""What a run becomes for its readers: a page, JUnit, HAR, a line for Nagios, metrics, commands for curl."""

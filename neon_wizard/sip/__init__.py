"""The SIP side: does an account register, the seam to an engine that makes calls, and other softphones' formats."""

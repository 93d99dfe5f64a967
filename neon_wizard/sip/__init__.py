"""The SIP side: whether an account registers, the seam to an engine that makes calls, other softphones' formats."""

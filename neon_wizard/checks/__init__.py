"""The endpoint tester: finds what is wrong with an operator's web services, says it, and tests again (G2, G3).

It runs on the profile, the protocols and the reply reader that users get: what passes here works there. A check
(`findings.Check`) is a question with an id. The catalogue holds them all, the runner asks them, the reports tell the
outcome.
"""

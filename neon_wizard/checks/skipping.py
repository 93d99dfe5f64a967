"""Why a check is not asked."""


class SkippedError(Exception):
    """A check's question does not arise here, unless the message names a check or a profile's key.

    Then that check's failure, or that missing key, leaves the question open.
    """

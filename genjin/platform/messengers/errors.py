"""What may go wrong on the way to a messenger. The words go to the log, the dead letters and the
administrators: no numbers of people, no tokens."""


class NotSentError(Exception):
    """This card failed; others may not."""


class NoReceiverError(Exception):
    """The platform knows nobody by this number, or our app may not write to them."""


class PlatformAwayError(Exception):
    """Nobody to talk to, whatever the card: out of reach, busy, or it does not let us in."""

"""Calls: the engine in the windows, the accounts that are connected through it, and the card to dial with."""

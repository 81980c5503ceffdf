"""A guard that fails every attempt to reach a network, below the socket module (an audit hook cannot be avoided)."""

from __future__ import annotations

import socket
import sys
from typing import Any

NETWORK = frozenset({socket.AF_INET, socket.AF_INET6})
EVENTS = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})


class NetworkTouched(BaseException):
    """Not an Exception, so that no error handling of the program hides it."""


class Guard:
    """Raises in the code that touches the network, and remembers it, as long as `is_on`."""

    def __init__(self) -> None:
        self.is_on = False
        self.seen: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, args: tuple[Any, ...]) -> None:
        if not self.is_on or not event.startswith("socket."):
            return
        if (event == "socket.__new__" and args[1] in NETWORK) or (event in EVENTS and _is_network(args)):
            self.seen.append(event)
            raise NetworkTouched(event)


def _is_network(args: tuple[Any, ...]) -> bool:
    """Say whether the socket of an event is one of the network; a name that is looked up has no socket."""
    family = getattr(args[0], "family", None)
    return family is None or family in NETWORK

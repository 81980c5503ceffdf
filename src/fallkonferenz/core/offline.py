"""Keep libraries from touching the network when they are imported, and from reporting home while they run."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator


@contextlib.contextmanager
def no_socket_at_import() -> Iterator[None]:
    """Let spaCy and Presidio be imported in the block without opening a socket.

    Both import requests, which we never use. Its urllib3 binds a socket to ::1 on import to learn whether the computer
    has IPv6; told that Python has none, it does not ask. A guard that forbids sockets then never has to be lifted.
    """
    has_ipv6 = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = has_ipv6


def no_telemetry() -> None:
    """Switch off the reports that onnxruntime sends to its maker; call it before onnxruntime is imported.

    From 1.32 on its official builds carry a telemetry client also on Linux and macOS. It resolves a name and sends
    usage data from native code, which no guard in Python sees. The variable is the maker's own switch; processes that
    are started from here inherit it.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"

"""No test may reach a network, except those that say `network_on_this_computer`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.no_network import Guard

GUARD = Guard()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that writes golden files anew."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew; read the difference")


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test if anything in it tries to open a network socket."""
    if request.node.get_closest_marker("network_on_this_computer"):
        yield
        return
    GUARD.seen.clear()
    GUARD.is_on = True
    try:
        yield
    finally:
        GUARD.is_on = False
    assert not GUARD.seen, f"the network was touched: {GUARD.seen}"

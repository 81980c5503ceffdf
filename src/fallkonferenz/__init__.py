"""fallkonferenz: pseudonymize case narratives, fill case sheets, build meeting packs; German, Swedish, Bokmål, Nynorsk.

The public Python API is `fallkonferenz.pipeline`; importing this package loads nothing heavy.
"""

from __future__ import annotations

__version__ = "0.1.0"

"""Python loads this at its start if the folder is on PYTHONPATH: processes under test are guarded from their first line."""

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from support.no_network import Guard

Guard().is_on = True

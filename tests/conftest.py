"""Set-up that every test shares."""

from __future__ import annotations

from hypothesis import settings

from constructs_lib.node_runtime import use_packaged_node

use_packaged_node()
# a slow machine is no failure
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

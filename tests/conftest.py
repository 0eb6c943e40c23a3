"""Set-up that every test shares."""

from __future__ import annotations

from constructs_lib.node_runtime import use_packaged_node

use_packaged_node()

"""What follows from the values of the external Gateway."""

from __future__ import annotations

from constructs_lib.gateway.values.gateway import GatewayValues
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.names import HTTP_LISTENER, HTTPS_LISTENER


def application_listeners(gateway: GatewayValues, tls: TlsValues) -> tuple[str, ...]:
    """The listeners that application routes attach to: with the redirect https only, never clear text."""
    served = ((HTTP_LISTENER, not gateway.redirect_https), (HTTPS_LISTENER, tls.enabled))
    return tuple(listener for listener, used in served if used)

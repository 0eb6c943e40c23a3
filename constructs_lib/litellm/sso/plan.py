"""What LiteLLM is told about its identity provider, by environment variables (LiteLLM 1.106)."""

from __future__ import annotations

from constructs_lib.litellm.sso.values import LiteLLMSsoValues
from constructs_lib.values.environment import VariableSourceValues, VariableValue


def sso_environment(sso: LiteLLMSsoValues, hostname: str) -> dict[str, VariableValue]:
    """The variables.

    Args:
        sso: the values.
        hostname: host name of the administration, to which people are sent back.
    """
    prefix = sso.provider.upper()
    found: dict[str, VariableValue] = {
        # otherwise it is the address under which LiteLLM sees itself, with http
        "PROXY_BASE_URL": f"https://{hostname}",
        f"{prefix}_CLIENT_ID": sso.client_id,
        f"{prefix}_CLIENT_SECRET": VariableSourceValues(secret_key_ref=sso.client_secret),
    }
    if sso.provider == "microsoft":
        found["MICROSOFT_TENANT"] = sso.tenant
    if sso.provider == "generic":
        found |= {
            "GENERIC_AUTHORIZATION_ENDPOINT": sso.authorization_endpoint,
            "GENERIC_TOKEN_ENDPOINT": sso.token_endpoint,
            "GENERIC_USERINFO_ENDPOINT": sso.userinfo_endpoint,
            "GENERIC_SCOPE": " ".join(sso.scopes),
            "GENERIC_USER_ID_ATTRIBUTE": sso.user_id_attribute,
            "GENERIC_USER_ROLE_ATTRIBUTE": sso.role_attribute,
        }
        if sso.pkce:
            found["GENERIC_CLIENT_USE_PKCE"] = "true"
    if sso.admin_id:
        found["PROXY_ADMIN_ID"] = sso.admin_id
    if sso.email_domains:
        found["ALLOWED_EMAIL_DOMAINS"] = ",".join(sso.email_domains)
    return found

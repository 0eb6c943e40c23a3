"""NetworkPolicies made from the table of flows: exactly the connections that are listed, and no other."""

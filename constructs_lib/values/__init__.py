"""The values model: the chart's values.yaml as typed, immutable sections; loading, merging and their errors.

The sections are also the props of the constructs: `GatewayConstruct(..., tls=TlsValues(enabled=True, ...))`. Import
each from the module of its name.
"""

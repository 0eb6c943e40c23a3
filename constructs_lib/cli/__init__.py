"""The command `llm-networking`: one module per subcommand."""

"""LiteLLM's database: its connections, its migrations, and what happens when it is away."""

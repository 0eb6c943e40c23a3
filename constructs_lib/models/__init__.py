"""What a model is: its values, its timeouts and scale, and the rules between models."""

"""Rules over all objects of a platform together: what each of them alone cannot tell."""

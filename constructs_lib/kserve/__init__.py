"""KServe: the InferenceServices of models, and what KServe must know of Kourier."""

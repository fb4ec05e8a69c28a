"""Swedish as pure functions on text. Knows nothing of YAML or löften."""

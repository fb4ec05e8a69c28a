"""Publishing: the view, the texts, and every format."""

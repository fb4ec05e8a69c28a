"""Publishing: a löfte as a view, and the view in each format."""

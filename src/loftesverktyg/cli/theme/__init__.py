"""The look of what is published: colours, faces and shapes, from a theme of ours and the table ``[tema]``."""

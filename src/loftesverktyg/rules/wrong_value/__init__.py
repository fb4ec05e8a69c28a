"""What to say of a value that its key cannot have: one file per kind of value, one table."""

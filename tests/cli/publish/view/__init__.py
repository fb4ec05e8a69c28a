"""The view."""

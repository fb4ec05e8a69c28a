"""What a run works on."""

"""What a good löfte is: one rule one file, with its page beside it."""

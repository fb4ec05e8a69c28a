"""What loften costs, beside tools that people know: ``make bench``."""

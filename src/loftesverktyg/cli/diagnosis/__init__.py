"""What ``loften doctor`` looks into: one subject is one file."""

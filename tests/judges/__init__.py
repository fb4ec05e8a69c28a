"""Outside judges: what real consumers say of the outputs."""

"""A way back in for who has lost their password or second factor, given by somebody else."""

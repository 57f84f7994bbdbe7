"""Signing in through somebody else's identity provider, and provisioning people from it."""

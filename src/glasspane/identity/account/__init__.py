"""A person's own account: password, second factor, signing in and out."""

"""Who people are, what they may do, and how they prove it: organizations, users, roles, keys, sessions."""

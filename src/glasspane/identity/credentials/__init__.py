"""What people prove themselves with once they are signed in: sessions, their tokens, and API keys."""

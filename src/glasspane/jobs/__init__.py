"""Work that lasts: stored, prioritised, retried, resumed after a crash, with its history."""

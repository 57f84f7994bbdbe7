"""Tools without domain words: query sessions, files, digests, text tables."""

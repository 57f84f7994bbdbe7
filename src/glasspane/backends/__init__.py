"""The ports of `core` in their sizes: folder or object store, embedded or distributed."""

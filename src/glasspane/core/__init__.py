"""The vocabulary of Glasspane and the extension points a plugin imports."""

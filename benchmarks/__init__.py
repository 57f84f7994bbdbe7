"""The headline figures of Glasspane, each measured beside what it is compared with, in one run."""

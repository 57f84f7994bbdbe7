"""Cloud providers: each folder is a plug-in that `bootstrap` loads; they never import each other."""

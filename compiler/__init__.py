"""From a tree to its meaning, from the meaning to findings and outputs."""

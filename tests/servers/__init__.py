"""What is held to the interpreter on servers, which not every machine has: `make postgres`, `make spark`.

pytest collects these files only where they are named.
"""

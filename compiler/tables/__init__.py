"""Tables of cases decided by an engine: read from files, decided column by column, written whole or not at all."""

"""Questions as people and programs put them: typed on a command line, or a line of JSON each."""

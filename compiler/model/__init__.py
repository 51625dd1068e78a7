"""The resolved meaning of a project's rules: frozen values that the interpreter, the checks and the outputs share."""

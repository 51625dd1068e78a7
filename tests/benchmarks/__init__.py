"""Measurements against their aims: `make bench` runs `main()` of every `bench_*.py` here and prints what each says."""

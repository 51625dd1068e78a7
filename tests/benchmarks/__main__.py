from __future__ import annotations

from importlib import import_module
from pathlib import Path


def run_all() -> None:
    """Each benchmark by the name of its file, in the order of the names."""
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n── {file.stem.removeprefix('bench_').replace('_', ' ')} ──", flush=True)
        import_module(f"tests.benchmarks.{file.stem}").main()


if __name__ == "__main__":
    run_all()

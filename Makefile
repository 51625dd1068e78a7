# Everything is done in .venv, which each target makes by itself where it is missing or out of date.

PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/ready

.PHONY: build test random lint types bench postgres spark format readme clean

build: $(READY)  ## check announcements/ and compile them into generated/
	$(BIN)/gonggao build

test: $(READY) lint  ## everything that must hold before a change goes in; pytest's closing line is the last
	$(BIN)/pytest -q -n auto -p no:cacheprovider

random: $(READY)  ## the tests with random cases that no run has seen before
	GONGGAO_RANDOM=1 $(BIN)/pytest -q -n auto -p no:cacheprovider

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

types: .venv/types  ## what is generated under pyright, as under mypy --strict in `lint`
	$(BIN)/pyright --pythonpath $(BIN)/python

bench: $(READY)  ## print the measurements, each beside its aim
	$(BIN)/python -m tests.benchmarks

postgres: $(READY)  ## hold the exported SQL against the interpreter on a PostgreSQL server of its own (Debian's package)
	$(BIN)/pytest -q -p no:cacheprovider tests/servers/postgres.py

spark: .venv/spark  ## the same on Spark, which needs Java 17 or newer
	GONGGAO_ENGINES=spark $(BIN)/pytest -q -p no:cacheprovider tests/servers/spark.py tests/cli/test_apply.py

format: $(READY)  ## put Python and rule files into their canonical form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/gonggao format

readme: $(READY)  ## print the outputs in both READMEs anew
	$(BIN)/python -m tests.readme

clean:
	rm -rf .venv build dist

$(READY): requirements.txt requirements-dev.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "gonggao needs Python 3.11 or newer with venv and pip." >&2; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

.venv/types: requirements-types.txt $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-types.txt
	@touch $@

.venv/spark: requirements-spark.txt $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-spark.txt
	@touch $@

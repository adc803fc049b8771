# Everything here works from a fresh clone with only Python 3.11 (or newer) and make.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: setup demo test check bench lock

setup: .venv/ready

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

demo: setup  ## the real bot on a simulated Discord in the browser; ARGS=--check plays it without one
	$(BIN)/sitrep demo $(ARGS)

test: setup
	$(BIN)/python -m pytest --numprocesses auto $(ARGS)

check: setup  ## style, types, import rules, and docs against code
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/test_docs.py

bench: setup  ## quality and speed beside their targets; needs the evaluation data
	$(BIN)/python -m tests.bench $(ARGS)

lock: setup  ## pin all extras for every supported Python
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --output-file requirements.txt $(ARGS)

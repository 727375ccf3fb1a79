# Two commands are enough: `make run` and `make test`. `make help` lists the rest.
# PYTHON=…      the Python (3.11 or newer) that makes .venv
# DATABASES=…   `sqlite` leaves PostgreSQL out of `make test` and `make soak`

PYTHON ?= python3
PY := .venv/bin/python
READY := @$(PYTHON) -m scripts.bootstrap

export PYTHONUNBUFFERED := 1

.PHONY: help build run reset-demo test soak check fix bench lock

help:
	@echo "make run         install what is missing and start Genjin with its demo company"
	@echo "make run ARGS=--empty   the same with a company of your own, in data/empty"
	@echo "make reset-demo  throw the demo company's data away and start over"
	@echo "make test        install what is missing and run every test"
	@echo "make check       linters, types, import contracts, generated files"
	@echo "make fix         mend what linters and generators can mend"
	@echo "make soak        the long proofs"
	@echo "make bench       measure, and compare with the floors (ARGS=--size=l: ten times the rows)"
	@echo "make build       only the web page"
	@echo "make lock        renew requirements.lock from pyproject.toml (needs uv)"

build:
	$(READY) web

run:
	$(READY) python web
	@exec $(PY) -m genjin run $(ARGS)

reset-demo:
	$(READY) python web
	@exec $(PY) -m genjin reset-demo

test:
	$(READY) python
	@exec $(PY) -m scripts.tests

soak:
	$(READY) python
	@exec $(PY) -m scripts.tests --soak

check:
	$(READY) python
	@exec $(PY) -m scripts.check

fix:
	$(READY) python
	@exec $(PY) -m scripts.check --fix

bench:
	$(READY) python web bench
	@exec $(PY) -m bench $(ARGS)

lock:
	uv pip compile --quiet --generate-hashes --no-header --no-annotate --no-emit-index-url \
		--universal --python-version 3.11 --extra dev pyproject.toml -o requirements.lock

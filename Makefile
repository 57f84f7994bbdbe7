# Every recipe installs what it needs first; stamps make a second run instant.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

BIN := .venv/bin
STAMPS := .venv/.stamps
SYSTEM_PYTHON ?= python3
UV := $(or $(shell command -v uv 2>/dev/null),$(CURDIR)/.tools/uv/bin/uv)
NODE_FITS := $(shell node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null && command -v npm)
NODE_PATH := $(if $(NODE_FITS),,$(CURDIR)/.tools/node/bin)
NPM := $(if $(NODE_FITS),npm,PATH="$(NODE_PATH):$$PATH" npm)
PAGES := src/glasspane/api/static/index.html
WEB_SOURCES := $(shell find web -name node_modules -prune -o -name dist -prune -o -type f -print 2>/dev/null)
COVERAGE ?= 90
WORKERS ?= auto
CHECKS := check-format check-lint check-types check-imports check-packages check-public check-docs check-web
COMPILE = $(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

.PHONY: help setup demo test check bench dev docs web wheel browser java databases lock fmt clean $(CHECKS)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMPS)/project $(PAGES) ## Make .venv with .venv/bin/glasspane and build the web pages
	@echo "ready: .venv/bin/glasspane"

demo: setup ## Seed 13 months of demo data and open the pages
	$(BIN)/glasspane demo

test: setup browser java databases tests/clouds/node_modules/.stamp .venv-conformance/.stamp ## Install what the tests need and run all of them, with coverage
	$(NPM) --prefix web run --silent test
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --maxprocesses 4 --dist loadgroup \
	  --cov --cov-report term --cov-fail-under $(COVERAGE) $(ARGS)

check: $(CHECKS) ## Format, lint, types, import contracts, dependencies, secrets, fresh docs (-k: all findings)
	@echo "all checks passed"
check-format: setup
	$(BIN)/ruff format --quiet --check .
check-lint: setup
	$(BIN)/ruff check .
check-types: setup
	$(BIN)/mypy
check-imports: setup
	$(BIN)/lint-imports --no-logo
check-packages: setup
	$(BIN)/deptry src
check-public: setup
	$(BIN)/python scripts/check_public_text.py
check-docs: setup
	$(BIN)/python scripts/check_docs.py
check-web: setup
	$(NPM) --prefix web run --silent check

fmt: setup ## Format the Python code and apply the safe fixes
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: setup .venv-bench/.stamp ## Run the benchmarks and write docs/benchmarks.md
	$(BIN)/python -m benchmarks $(ARGS)

dev: setup ## Serve the API and the pages, both reloading on change
	PATH="$(if $(NODE_PATH),$(NODE_PATH):)$$PATH" scripts/dev.sh

docs: setup ## Write the generated reference documentation
	$(BIN)/python scripts/generate_reference.py

web: $(PAGES) ## Build the web pages

wheel: setup ## Build the wheel, web pages included, into dist/
	$(BIN)/python -m hatchling build --target wheel

browser: ## Install Chromium for the browser tests where it is missing
	@scripts/system_package.sh chromium chromium "the browser tests"

java: ## Install Java 17 for the Spark tests where it is missing
	@scripts/system_package.sh java openjdk-17-jre-headless "the Spark tests"

databases: ## Install PostgreSQL, Redis and what else the server suites need where they are missing
	@ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 || scripts/system_package.sh postgres postgresql "the PostgreSQL tests"
	@scripts/system_package.sh redis-server redis-server "the Redis tests"
	@scripts/system_package.sh promtool prometheus "the check of the alert rules"
	@scripts/system_package.sh xmlsec1 xmlsec1 "the SAML tests"

lock: $(UV) ## Write the hashed lock files (UPGRADE=1 takes newer releases)
	$(COMPILE) --universal --python-version 3.11 pyproject.toml --extra server --extra spark --group dev --output-file requirements-dev.lock
	$(COMPILE) --universal --python-version 3.11 pyproject.toml --extra server --extra spark --constraint requirements-dev.lock --output-file requirements.lock
	$(COMPILE) --universal --python-version 3.11 --group uv --output-file requirements-uv.lock
	$(COMPILE) --universal --python-version 3.11 --group node --output-file requirements-node.lock
	$(COMPILE) --python-version 3.11 --group bench --output-file requirements-bench.lock
	$(COMPILE) --python-version 3.12 --group conformance --output-file requirements-conformance.lock

clean: ## Remove environments, caches and built pages
	rm -rf .venv .venv-bench .venv-conformance .tools web/node_modules tests/clouds/node_modules web/dist src/glasspane/api/static dist build
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage*
	find src tests scripts benchmarks -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

$(CURDIR)/.tools/uv/bin/uv: requirements-uv.lock
	@scripts/tool_environment.sh "$(SYSTEM_PYTHON)" .tools/uv requirements-uv.lock
	@touch $@

$(CURDIR)/.tools/node/bin/npm: requirements-node.lock
	@scripts/tool_environment.sh "$(SYSTEM_PYTHON)" .tools/node requirements-node.lock
	@touch $@

$(STAMPS)/packages: requirements-dev.lock | $(UV)
	$(UV) venv --quiet --allow-existing --python '>=3.11,<3.14' .venv
	$(UV) pip sync --quiet --python $(BIN)/python requirements-dev.lock
	@mkdir -p $(STAMPS); rm -f $(STAMPS)/project; touch $@

$(STAMPS)/project: pyproject.toml $(STAMPS)/packages
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

web/node_modules/.stamp tests/clouds/node_modules/.stamp: %/node_modules/.stamp: %/package-lock.json $(if $(NODE_FITS),,$(NODE_PATH)/npm)
	$(NPM) --prefix $* ci --no-audit --no-fund
	@touch $@

$(PAGES): $(WEB_SOURCES) web/node_modules/.stamp
	$(NPM) --prefix web run --silent build
	@touch $@

.venv-conformance/.stamp: requirements-conformance.lock scripts/backport_validator.py | $(UV)
	$(UV) venv --quiet --clear --seed --python '>=3.11,<3.14' .venv-conformance
	.venv-conformance/bin/python -m pip install -qq --no-deps --require-hashes --ignore-requires-python -r requirements-conformance.lock
	.venv-conformance/bin/python scripts/backport_validator.py
	@touch $@

.venv-bench/.stamp: requirements-bench.lock | $(UV)
	$(UV) venv --quiet --clear --python 3.11 .venv-bench
	$(UV) pip sync --quiet --python .venv-bench/bin/python requirements-bench.lock
	@touch $@

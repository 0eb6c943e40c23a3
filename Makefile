# Every task of this project. The first run of a task installs what it needs; later runs install nothing.
PYTHON ?= python3
BIN    := .venv/bin
CDK8S  := tools/node_modules/.bin/cdk8s

.DEFAULT_GOAL := help
.PHONY: help synth test app examples crds newer e2e oracle wheel docs site snapshots imports lint types check clean

help: ## Show this list
	@grep -E '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

synth: .venv/.use ## Write the platform into dist/ (VALUES=my.yaml or VALUES="a.yaml b.yaml" for your own values)
	@$(BIN)/python main.py $(foreach file,$(VALUES),--values $(file))

test: .venv/.work $(CDK8S) ## Run the tests
	@$(BIN)/pytest -n auto

app: .venv/.use # what `cdk8s synth` runs; it says where to write in CDK8S_OUTDIR
	@$(BIN)/python main.py $(foreach file,$(VALUES),--values $(file))

examples: .venv/.use ## Write examples/dist/ from examples/values/
	@for file in examples/values/*.yaml; do \
	  $(BIN)/python main.py --values $$file --output examples/dist/$$(basename $$file .yaml) || exit 1; done

crds: .venv/.work ## Install the CRDs named in cdk8s.yaml in the cluster of KUBECONFIG, and replace none by an older one (CRDS=folder: from files)
	@$(BIN)/python tools/install_crds.py $(if $(CRDS),--crds $(CRDS))

newer: .venv/.work ## List what is newer in the package indexes than what is pinned
	@$(BIN)/python tools/newer_versions.py

e2e: .venv/.work ## Apply dist/ and examples/dist/ to the cluster of KUBECONFIG and send requests through it (REPORT=report.html, E2E=options of pytest)
	@$(BIN)/pytest -m e2e --tb=short tests/e2e tests/litellm tests/rate_limits $(E2E) $(if $(REPORT),--report $(REPORT))

oracle: .venv/.work ## Compare our rules for Knative with Knative's own code (needs go)
	@$(BIN)/pytest -m oracle tests/oracle

wheel: .venv/.work ## Build the wheel and try it in an environment of its own
	@$(BIN)/pytest -m wheel tests/wheel

docs: .venv/.work ## Write the JSON Schema and the generated pages of docs/
	@$(BIN)/python tools/write_docs.py

site: .venv/.work ## Build the documentation into build/site/; a warning is an error
	@$(BIN)/mkdocs build --quiet --strict

snapshots: .venv/.work $(CDK8S) ## Take what is synthesized now as the expected snapshots; read the diff before you commit it
	@$(BIN)/pytest --snapshot-update

imports: .venv/.work $(CDK8S) ## Regenerate imports/ from the CRDs named in cdk8s.yaml (CRDS=folder: from files instead of URLs)
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python tools/import_crds.py $(if $(CRDS),--crds $(CRDS))

lint: .venv/.work ## Check style
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: .venv/.work ## Check types
	@$(BIN)/mypy

check: lint types test ## Lint, types and tests

clean: ## Remove what was installed, not what was written
	rm -rf .venv tools/node_modules

.venv/.use: requirements.txt
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or later is needed, this is " + sys.version)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/.work: requirements-dev.txt .venv/.use
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

# node and npm are Python packages as well, so that no system Node is needed
$(CDK8S): tools/package-lock.json .venv/.work
	PATH="$(abspath $(BIN)):$$PATH" npm ci --prefix tools --no-audit --no-fund --loglevel=error
	@touch $@

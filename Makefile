# Två kommandon räcker långt: `make demo` och `make test`. `make` visar resten.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
# -qq: pip is heard only when something fails. The build tool is pinned too, hence no isolated build.
INSTALL := $(PIP) install -qq --constraint constraints.txt

.DEFAULT_GOAL := help
.PHONY: help demo test format docs bench mutation constraints clean

help: ## Visa den här hjälpen
	@echo 'Användning: make MÅL [PYTHON=python3.12]'
	@echo
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.loften ## Kontrollera och publicera två exempel, i mappen resultat
	@sh tools/demo.sh $(BIN)/loften

# Everything is told in one run; pytest comes last, so that its summary is the last line.
test: $(VENV)/.test ## Kör alla tester
	@status=0; \
	$(BIN)/ruff check --quiet --output-format concise . || status=1; \
	$(BIN)/ruff format --quiet --check --output-format concise . || status=1; \
	$(BIN)/mypy || status=1; \
	$(BIN)/python -m pytest -q -rs || status=$$?; \
	exit $$status

format: $(VENV)/.test ## Formatera koden och rätta det som ruff kan rätta
	@$(BIN)/ruff check --quiet --fix . ; $(BIN)/ruff format .

docs: $(VENV)/.loften ## Skriv docs/regler av reglernas sidor
	@$(BIN)/python tools/docs.py

bench: $(VENV)/.loften ## Mät mot yamllint, check-jsonschema och WeasyPrint, skriv docs/benchmarks.md
	@$(BIN)/python -m bench

mutation: $(VENV)/.mutation ## Pröva testerna: ändra koden och se om de märker det [SAMPLE=160] [SEED=1] [ONLY=fil]
	@nice $(BIN)/python -m tools.mutation $(if $(SAMPLE),--sample $(SAMPLE)) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

constraints: $(VENV)/.python ## Låt constraints.txt följa de senaste versionerna
	@sh tools/constraints.sh $(BIN)/python

clean: ## Ta bort allt som make har skapat
	@rm -rf $(VENV) .bench .judges .mutation resultat build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.python:
	@sh tools/venv.sh $(PYTHON) $(VENV)
	@touch $@

$(VENV)/.loften: $(VENV)/.python pyproject.toml constraints.txt
	@echo 'Installerar loften i $(VENV) …'
	@$(INSTALL) --upgrade pip
	@$(INSTALL) hatchling
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.loften
	@echo 'Installerar det som testerna behöver …'
	@$(INSTALL) --group test
	@touch $@

$(VENV)/.mutation: $(VENV)/.test
	@$(INSTALL) --group mutation
	@touch $@

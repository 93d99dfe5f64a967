.DEFAULT_GOAL := help
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
PYTEST_ARGS ?= -q

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif
VENV := .venv/installed
RUNS := .venv/runs
PHONE := .venv/phone
QM := build/translations/compiled
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
export PIP_ROOT_USER_ACTION := ignore

# What Qt loads on Linux that a small system may lack: its core, which also compiles the translations, and its windows.
QT_CORE_PACKAGES := libglib2.0-0
QT_PACKAGES := libegl1 libgl1 libdbus-1-3 libfontconfig1 libfreetype6 libgssapi-krb5-2 libxkbcommon0 libxkbcommon-x11-0 \
	libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
	libxcb-shape0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core
# The real keyring, SOAP servers, web server, screen, registrar, softphones and browser that the tests use.
TEST_PACKAGES := gnome-keyring dbus at-spi2-core libglib2.0-bin php-cli php-soap php-xml libsoap-lite-perl libhttp-daemon-perl \
	nginx-light apache2-bin curl xvfb xauth x11-utils desktop-file-utils appstream chromium \
	kamailio kamailio-tls-modules kamailio-sqlite-modules baresip-core twinkle-console linphone-cli

# What makes and tries the installers: NSIS and a compiler for Windows, Wine, Debian's own tools.
BUILD_PACKAGES := nsis gcc-mingw-w64-x86-64-win32 binutils-mingw-w64-x86-64 wine64 wine xvfb xz-utils patchelf \
	debootstrap lintian desktop-file-utils appstream binutils

.PHONY: help run phone test test-windows test-pythons check fix bench bench-short packages test-packages screenshots lock \
	translations clean debian-run debian-test debian-packages

help:
	@echo "NEON Wizard: make TARGET"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "PYTHON=python3.13 chooses another Python; PYTEST_ARGS='-k wizard' another choice of tests."

run: debian-run $(RUNS) $(QM) ## The wizard with its demo operator; without a display, a tour in pictures under build/tour
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$(OS)" = Windows_NT ] || [ "$$(uname -s)" = Darwin ]; then \
		$(BIN)/python -m neon_wizard demo; \
	else \
		echo "No display: the wizard is walked through without one, and drawn"; \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m neon_wizard demo --tour build/tour || exit; \
		ls build/tour/*.png; \
		echo "To go on with a display: make run. On the command line: $(BIN)/python -m neon_wizard --help"; \
	fi

phone: $(PHONE) ## Calls inside this program too, for this checkout; brings an OpenSSL that is out of support (record 21)

test: debian-run debian-test $(PHONE) $(QM) ## All tests, on every core
	@mkdir -p build
	@$(BIN)/python -m compileall -q -j 0 neon_wizard tests # once, and not in each of the thousands of processes
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto $(PYTEST_ARGS)

# Windows' own Python under Wine, made once in build/wine; WINDOWS_TESTS='-q tests/cli' for other tests, and no tour.
test-windows: debian-run $(VENV) $(QM) ## Under Windows' own Python (Wine): all tests but the windows', and a tour in pictures
	@tools/windows/test.sh $(WINDOWS_TESTS)

test-pythons: debian-run $(VENV) $(QM) ## The tests without windows and servers under the other Pythons that are found here
	@tools/pythons.sh 3.12 3.13

# Coverage makes the tests half as slow again: what asks for the figure pays for it, and `make test` does not.
COVERAGE_ARGS := --cov --cov-report=

# What processes that a test killed have left half written is no figure of anything.
check: $(PHONE) $(QM) ## Style, types, imports between modules, translations, the coverage of all tests (run for it where it is not known)
	@status=0; \
	$(BIN)/ruff check --quiet || status=1; \
	$(BIN)/ruff format --quiet --check || status=1; \
	$(BIN)/mypy --no-error-summary $(wildcard neon_wizard tests translations benchmarks tools) || status=1; \
	$(BIN)/lint-imports --no-logo || status=1; \
	$(BIN)/python -m tools.circles || status=1; \
	$(BIN)/python translations/check.py || status=1; \
	[ -f build/.coverage ] || $(MAKE) test PYTEST_ARGS="$(PYTEST_ARGS) $(COVERAGE_ARGS)" || status=1; \
	rm -f build/.coverage.?*; \
	echo "coverage: $$($(BIN)/coverage report --format=total) %"; \
	exit $$status

fix: $(VENV) ## Repair what can be: style, the profile's reference and JSON Schema, the translations' lists of texts
	@$(BIN)/ruff check --quiet --fix || true
	@$(BIN)/ruff format --quiet
	@$(BIN)/python -m neon_wizard.authoring.reference
	@$(BIN)/python -m neon_wizard.checks.legend
	@$(BIN)/python translations/update.py

bench: debian-run $(VENV) $(QM) ## Measure the speed; the ratios are kept in benchmarks/history.csv
	@$(BIN)/python -m benchmarks

packages: debian-run debian-packages $(VENV) ## What people install, under dist: Windows setup and zip, .deb, tar
	@$(BIN)/python -m tools.packages $(if $(UPDATES),--updates $(UPDATES))

test-packages: debian-run debian-packages $(VENV) ## Install, start and remove what “make packages” has made
	@$(BIN)/pytest -q tools/packages/trials $(PACKAGES_ARGS)
bench-short: debian-run $(VENV) $(QM) ## Measure it with so few runs that this alone is learned: whether every row can be measured
	@BENCH_SHORT=1 $(BIN)/python -m benchmarks

screenshots: debian-run $(VENV) $(QM) ## Draw every page and window under build/pictures
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.pictures.__main__ build/pictures

translations: $(QM) ## Compile the translations

# uv is needed here only, so it lives in an environment of its own.
lock: $(VENV) ## Choose the newest versions that pyproject.toml allows, and write the three locks: all, what it runs on, calls
	@[ -d build/uv ] || { $(PYTHON) -m venv build/uv && \
		build/uv/$(notdir $(BIN))/python -m pip -qq --disable-pip-version-check install uv; }
	@build/uv/$(notdir $(BIN))/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--all-extras --no-strip-extras --no-emit-index-url --no-annotate --no-header \
		--output-file build/requirements.txt pyproject.toml
	@{ echo "# All that NEON Wizard runs on, is built and tested with: Python 3.11 and later, Linux, macOS, Windows."; \
		echo "# Made by 'make lock' from pyproject.toml; not for editing."; grep -v '^#' build/requirements.txt | \
		awk '/^[^ ]/ { phone = /^baresip-python==/ } !phone'; } > requirements.lock
	@{ echo "# The engine for calls inside this program: only tests and 'make phone' install it (docs/decisions, record 21)."; \
		echo "# Made by 'make lock' from pyproject.toml; not for editing."; \
		awk '/^[^ ]/ { phone = /^baresip-python==/ } phone' build/requirements.txt; } > requirements-phone.lock
	@cp requirements.lock build/requirements-run.txt # whose versions are kept
	@build/uv/$(notdir $(BIN))/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
		--extra brand --extra qr --no-strip-extras --no-emit-index-url --no-annotate --no-header \
		--output-file build/requirements-run.txt pyproject.toml
	@{ echo "# What the program itself runs on, and what compiles its translations: all that 'make run' waits for."; \
		echo "# Made by 'make lock' from pyproject.toml; not for editing."; \
		grep -v '^#' build/requirements-run.txt; } > requirements-run.lock

clean: ## Remove all that was made here, .venv included
	@rm -rf .venv build dist .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

debian-run:
	@if [ "$$(uname -s)" = Linux ]; then tests/debian-packages.sh $(QT_PACKAGES); fi

debian-packages:
	@if [ "$$(uname -s)" = Linux ]; then tests/debian-packages.sh $(BUILD_PACKAGES); fi

debian-test:
	@if [ "$$(uname -s)" = Linux ]; then tests/debian-packages.sh $(TEST_PACKAGES); fi

# First what the program runs on, half of all, so that a window is there soon; pip says what it does meanwhile. Nothing
# is compiled but what a start then needs.
$(RUNS): pyproject.toml requirements-run.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "NEON Wizard needs Python 3.11 or later, and '$(PYTHON)' is not: try 'make PYTHON=python3.12'." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || tests/debian-packages.sh \
		"python$$($(PYTHON) -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
	@if [ "$$(uname -s)" = Linux ]; then tests/debian-packages.sh $(QT_CORE_PACKAGES); fi
	@[ -x $(BIN)/python ] && $(BIN)/python -c 'import pip' 2>/dev/null || { \
		echo "Making .venv"; $(PYTHON) -m venv --clear .venv; }
	@echo "Installing into .venv what NEON Wizard runs on: $$(grep -c == requirements-run.lock) packages, some 250 MB"
	@$(BIN)/python -m pip --disable-pip-version-check --no-input install --no-compile --require-hashes \
		-r requirements-run.lock
	@touch $@

$(VENV): $(RUNS) requirements.lock
	@echo "Installing into .venv what NEON Wizard is built and tested with"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-build-isolation --no-deps -e .
	@$(BIN)/python -m compileall -qq -j 0 "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" || : # a template among them is no Python
	@touch $@

# All that it depends on is locked with everything else.
$(PHONE): $(VENV) requirements-phone.lock
	@echo "Installing the engine for calls (baresip-python) into .venv"
	@$(PIP) install --require-hashes --no-deps -r requirements-phone.lock
	@touch $@

$(QM): $(RUNS) translations/build.py $(wildcard translations/*.ts)
	@$(BIN)/python translations/build.py
	@touch $@

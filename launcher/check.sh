# shellcheck shell=bash
# Tests and measures.

run_tests() {
    use_jdk
    if [ $# -eq 0 ]; then
        has_browser_tests && find_chromium
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 maven --batch-mode --no-transfer-progress verify
    else
        test_modules "$@"
    fi
}

# The tests of some modules' packages, with the rules of the architecture, in less than a minute.
test_modules() {
    local module patterns=ModularityTests,ArchitectureTests
    for module in "$@"; do
        [ -n "$(find "$ROOT/app/src/test/java" -type d -name "$module" -print -quit)" ] \
            || die "there is no module '$module' with tests"
        patterns="$patterns,**/$module/**"
    done
    maven --batch-mode --no-transfer-progress --projects app --also-make test \
        -Dtest="$patterns" -Dsurefire.failIfNoSpecifiedTests=false
}

has_browser_tests() { [ -f "$ROOT/browser-tests/pom.xml" ]; }

find_chromium() {
    command -v chromium >/dev/null && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "Installing chromium for the browser tests …"
        apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium && return
    fi
    die "the browser tests need chromium. Install it (Debian: apt-get install chromium), then test again."
}

# Each measurement is a script of its own in bench/.
run_bench() {
    if [ $# -eq 0 ] || [ ! -x "$ROOT/bench/$1.sh" ]; then
        say "Measurements: $(find "$ROOT/bench" -maxdepth 1 -name '*.sh' -executable -printf '%f\n' | sed 's/\.sh$//' | sort | paste -sd ' ')"
        [ $# -eq 0 ] || die "there is no measurement '$1'"
        return
    fi
    use_jdk
    local script="$ROOT/bench/$1.sh"
    shift
    build_app
    lay_out_app
    export ROOT LAYOUT
    "$script" "$@"
}

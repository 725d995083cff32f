# shellcheck shell=bash
# What the measurements share; not a measurement itself, so not executable.

# Makes sure that Debian's programs are there.
need() {
    local program package packages=()
    for program in "$@"; do
        case "$program" in
            pgbench) package=postgresql-contrib ;;
            nginx) package=nginx-light ;;
            *) package="$program" ;;
        esac
        PATH="$PATH:/usr/sbin" command -v "$program" >/dev/null || packages+=("$package")
    done
    [ ${#packages[@]} -eq 0 ] && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "Installing ${packages[*]} for the measurement …" >&2
        apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" && return
    fi
    echo "The measurement needs ${packages[*]}. Install them (Debian: apt-get install ${packages[*]})." >&2
    exit 1
}

# Runs a measuring program from its source; the app's libraries bring the PostgreSQL driver.
measure() {
    local program="$1"
    shift
    PATH="$PATH:/usr/sbin" exec "$JAVA_HOME/bin/java" --class-path "$LAYOUT/lib/*" \
        "$ROOT/bench/src/main/java/vn/tinhnha/bench/$program.java" "$@"
}

# shellcheck shell=bash
# Runs the app, or one of its command words.

readonly AOT_CACHE="$LAYOUT/app.aot"
readonly AOT_RECORD="$LAYOUT/app.aotconf"

java_options() {
    printf '%s\n' -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
    # Tink's protocol buffers call what the JDK has begun to warn of.
    printf '%s\n' --sun-misc-unsafe-memory-access=allow
    # Word by word on purpose: the variable holds several options.
    # shellcheck disable=SC2086
    printf '%s\n' ${TINHNHA_JAVA_OPTIONS:--Xmx384m -XX:+UseSerialGC}
}

# Turns the options of `run` into the environment variables that the app reads.
read_run_options() {
    while [ $# -gt 0 ]; do
        case "$1" in
            --province | --port | --data)
                [ $# -ge 2 ] || die "$1 wants a value"
                local name="${1#--}"
                export "TINHNHA_${name^^}=$2"
                shift
                ;;
            --no-demo) export TINHNHA_DEMO=false ;;
            *) die "run does not know '$1'; ./tinhnha help lists its options" ;;
        esac
        shift
    done
}

prepare_app() {
    use_jdk
    build_app
    lay_out_app
    export TINHNHA_DATA="${TINHNHA_DATA:-$ROOT/.tinhnha}"
}

run_app() {
    read_run_options "$@"
    export TINHNHA_DEMO="${TINHNHA_DEMO:-true}"
    prepare_app
    local options
    mapfile -t options < <(java_options && aot_options)
    [ ! -f "$AOT_CACHE" ] && [ "${TINHNHA_AOT:-on}" = on ] && make_aot_cache_after $$
    exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$LAYOUT/tinhnha.jar"
}

# Runs a command word inside the app's jar, beside a running app if there is one.
run_command() {
    prepare_app
    local options
    mapfile -t options < <(java_options)
    exec "$JAVA_HOME/bin/java" "${options[@]}" -jar "$LAYOUT/tinhnha.jar" "$@"
}

# The first run of a build records what it loads; later runs start from the cache made of that.
aot_options() {
    [ "${TINHNHA_AOT:-on}" = on ] || return 0
    # What cannot be cached is merely loaded as usual: nothing to tell the operator.
    printf '%s\n' -Xlog:aot=off
    if [ -f "$AOT_CACHE" ]; then
        printf '%s\n' "-XX:AOTCache=$AOT_CACHE"
    else
        printf '%s\n' -XX:AOTMode=record "-XX:AOTConfiguration=$AOT_RECORD"
    fi
}

# Makes the cache once the process has ended, out of the way of whoever waits for the prompt.
make_aot_cache_after() {
    local options
    mapfile -t options < <(java_options)
    setsid nice "$ROOT/launcher/make-aot-cache.sh" "$1" "${TINHNHA_PORT:-8080}" "$AOT_RECORD" "$AOT_CACHE" \
        "$JAVA_HOME/bin/java" "${options[@]}" -cp "$LAYOUT/tinhnha.jar" </dev/null >/dev/null 2>&1 &
}

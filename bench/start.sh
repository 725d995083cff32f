#!/usr/bin/env bash
# From a built jar to the first page, and the memory it then takes: ./tinhnha bench start [RUNS]
set -euo pipefail

runs="${1:-3}"
data="$(mktemp -d)"
log="$data/app.log"
cache="$LAYOUT/bench.aot"
read -ra options <<<"${TINHNHA_JAVA_OPTIONS:--Xmx384m -XX:+UseSerialGC}"
app=
trap '[ -z "$app" ] || kill "$app" 2>/dev/null; wait; rm -rf "$data" "$cache" "$cache.conf"' EXIT

now() { date +%s%3N; }

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Starts the app with the given JVM options and waits for the home page; sets `took`.
start() {
    local port began
    port="$(free_port)"
    began="$(now)"
    TINHNHA_DATA="$data/tinhnha" TINHNHA_PORT="$port" TINHNHA_DEMO=false \
        "$JAVA_HOME/bin/java" "${options[@]}" "$@" -jar "$LAYOUT/tinhnha.jar" >"$log" 2>&1 &
    app=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/")" = 200 ]; do
        kill -0 "$app" 2>/dev/null || { cat "$log" && exit 1; }
        sleep 0.05
    done
    took=$(($(now) - began))
}

stop() {
    kill "$app"
    wait "$app" || true # ended by the signal, as asked
    app=
}

# Memory of a process and its children in MB, shared pages counted once.
megabytes() { cat "${@/#/\/proc\/}" 2>/dev/null | awk '/^Pss:/ {sum += $2} END {printf "%d", sum / 1024}'; }

server_pids() {
    local server
    server="$(head -1 "$data/tinhnha/postgres/cluster/postmaster.pid")"
    printf '%s\n' "$server" "$(pgrep -P "$server")"
}

report() {
    local label="$1" servers
    mapfile -t servers < <(server_pids | sed 's/$/\/smaps_rollup/')
    printf '%-34s %6d ms   JVM %4d MB   PostgreSQL %4d MB\n' \
        "$label" "$took" "$(megabytes "$app/smaps_rollup")" "$(megabytes "${servers[@]}")"
}

measure() {
    local label="$1"
    shift
    for ((run = 1; run <= runs; run++)); do
        start "$@"
        report "$label, run $run"
        stop
    done
}

start && report "first start, new database" && stop
measure "without the cache"
start -Xlog:aot=off -XX:AOTMode=record -XX:AOTConfiguration="$cache.conf" && stop
"$JAVA_HOME/bin/java" "${options[@]}" -Xlog:aot=off -XX:AOTMode=create -XX:AOTConfiguration="$cache.conf" \
    -XX:AOTCache="$cache" -cp "$LAYOUT/tinhnha.jar" >/dev/null 2>&1
measure "with the cache" -Xlog:aot=off -XX:AOTCache="$cache"

#!/usr/bin/env bash
# Waits until the recording app has served and ended, then makes the cache that later runs start from.
# usage: make-aot-cache.sh PID PORT RECORD CACHE JAVA [OPTION…]
set -euo pipefail

pid="$1" port="$2" record="$3" cache="$4"
shift 4

# A start that failed has loaded too little to be worth keeping.
until (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { rm -f "$record" && exit 0; }
    sleep 1
done
tail --pid="$pid" -f /dev/null
[ -s "$record" ] || exit 0
"$@" -XX:AOTMode=create -XX:AOTConfiguration="$record" -XX:AOTCache="$cache.new"
mv "$cache.new" "$cache"
rm -f "$record"

# shellcheck shell=bash
# Finds a JDK that is new enough, also where `java` itself is older.

readonly JDK_NEEDED=25

# Prints the homes worth looking at, best first.
jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    printf '%s\n' /usr/lib/jvm/* /opt/java/* "${HOME:-/root}"/.sdkman/candidates/java/* "${HOME:-/root}"/.jdks/*
    ! command -v javac >/dev/null || dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
}

# Prints the major version of the JDK in a folder; nothing where there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
    fi
}

# Sets JAVA_HOME for everything that follows.
use_jdk() {
    local home version
    while read -r home; do
        version="$(jdk_version "$home")"
        if [ "${version:-0}" -ge "$JDK_NEEDED" ]; then
            export JAVA_HOME="$home"
            return
        fi
    done < <(jdk_candidates)
    die "no JDK $JDK_NEEDED or newer was found in JAVA_HOME, /usr/lib/jvm or PATH.
Install one, for instance Eclipse Temurin $JDK_NEEDED (package temurin-$JDK_NEEDED-jdk, https://adoptium.net/installation/),
or point JAVA_HOME at it."
}

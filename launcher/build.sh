# shellcheck shell=bash
# Builds the app when its sources are newer, and lays it out for a fast start.

readonly JAR="$ROOT/app/target/tinhnha.jar"
readonly LAYOUT="$ROOT/app/target/layout"

maven() {
    command -v mvn >/dev/null || die "Maven was not found. Install it (Debian and Ubuntu: apt-get install maven)."
    # Maven's own libraries call what the JDK has begun to warn of.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
        mvn --file "$ROOT/pom.xml" "$@"
}

jar_is_current() {
    [ -f "$JAR" ] && [ -z "$(find "$ROOT/pom.xml" "$ROOT/app/pom.xml" "$ROOT/app/src/main" -newer "$JAR" -print -quit)" ]
}

build_app() {
    jar_is_current && return
    say "Building the app …"
    maven --quiet --batch-mode --projects app --also-make -DskipTests -Dspotless.check.skip package
    touch "$JAR"
}

# The libraries as separate files start faster than nested in one jar, and the AOT cache needs them so.
lay_out_app() {
    [ "$LAYOUT/tinhnha.jar" -nt "$JAR" ] && return
    rm -rf "$LAYOUT"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$LAYOUT.new" >/dev/null
    touch "$LAYOUT.new/tinhnha.jar"
    mv "$LAYOUT.new" "$LAYOUT"
}

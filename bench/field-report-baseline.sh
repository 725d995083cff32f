#!/usr/bin/env bash
# Pages and submissions of field reports a second, beside their floors: ./tinhnha bench field-report-baseline [OPTIONS]
set -euo pipefail
# shellcheck source=bench/tools.sh
source "$ROOT/bench/tools.sh"
need wrk pgbench nginx
measure FieldReportBaseline "$@"

#!/usr/bin/env bash
# Ten times the reports of a busy day for a minute: ./tinhnha bench field-report-spike [OPTIONS]
set -euo pipefail
# shellcheck source=bench/tools.sh
source "$ROOT/bench/tools.sh"
measure FieldReportSpike "$@"

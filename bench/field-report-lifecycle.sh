#!/usr/bin/env bash
# Whole ways of reports a second at 100,000 and 1,000,000 reports: ./tinhnha bench field-report-lifecycle [OPTIONS]
set -euo pipefail
# shellcheck source=bench/tools.sh
source "$ROOT/bench/tools.sh"
need pgbench
measure FieldReportLifecycle "$@"

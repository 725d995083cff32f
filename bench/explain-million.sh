#!/usr/bin/env bash
# How PostgreSQL answers every list at a million reports: ./tinhnha bench explain-million [--reports N] [--plans all]
set -euo pipefail
# shellcheck source=bench/tools.sh
source "$ROOT/bench/tools.sh"
measure ExplainMillion "$@"

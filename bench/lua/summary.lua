-- Ends every run with one line for the measuring program.
function done(summary, latency, requests)
    local errors = summary.errors
    local refused = errors.status
    for _, thread in ipairs(Threads or {}) do
        refused = refused + thread:get("refused")
    end
    print(string.format("figures %d %d %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
        latency:percentile(99), refused, errors.connect + errors.read + errors.write + errors.timeout, summary.bytes))
end

-- Asks for the paths of a file in random order, as a browser that takes compressed answers.
dofile(os.getenv("BENCH_LUA") .. "/summary.lua")

local asked = {}

function init(args)
    math.randomseed(482)
    wrk.headers["Accept-Encoding"] = "gzip"
    wrk.headers["Accept-Language"] = "vi"
    for path in io.lines(args[1]) do
        asked[#asked + 1] = wrk.format("GET", path)
    end
end

function request()
    return asked[math.random(#asked)]
end

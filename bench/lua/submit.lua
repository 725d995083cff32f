-- Sends the citizens' form without photos, each time as another submission of a phone that is new to the app.
dofile(os.getenv("BENCH_LUA") .. "/summary.lua")

Threads = {}
refused = 0

local BOUNDARY = "----tinhnha482"
local places, texts = {}, { "Ổ gà lớn giữa đường, tối qua đã có người té xe.", "Rác đổ bừa bãi bên bờ kênh, bốc mùi hôi.",
    "Đèn đường không sáng mấy đêm liền, đề nghị kiểm tra giúp.", "Nắp cống bị vỡ, rất nguy hiểm cho trẻ em." }
local token

function setup(thread)
    table.insert(Threads, thread)
end

-- Arguments: cookie, token, file with lines "latitude longitude category".
function init(args)
    math.randomseed(os.time())
    token = args[2]
    wrk.headers["Cookie"] = args[1]
    wrk.headers["Content-Type"] = "multipart/form-data; boundary=" .. BOUNDARY
    wrk.headers["Accept-Encoding"] = "gzip"
    for line in io.lines(args[3]) do
        places[#places + 1] = { line:match("(%S+) (%S+) (%S+)") }
    end
end

local function uuid()
    local r = math.random
    return string.format("%04x%04x-%04x-4%03x-8%03x-%04x%04x%04x", r(0, 65535), r(0, 65535), r(0, 65535), r(0, 4095),
        r(0, 4095), r(0, 65535), r(0, 65535), r(0, 65535))
end

local function form(fields)
    local parts = {}
    for name, value in pairs(fields) do
        parts[#parts + 1] = string.format('--%s\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n', BOUNDARY,
            name, value)
    end
    return table.concat(parts) .. "--" .. BOUNDARY .. "--\r\n"
end

function request()
    local place = places[math.random(#places)]
    return wrk.format("POST", nil, nil, form({
        _csrf = token,
        submissionId = uuid(),
        latitude = string.format("%.5f", place[1] + (math.random() - 0.5) * 0.004),
        longitude = string.format("%.5f", place[2] + (math.random() - 0.5) * 0.004),
        category = place[3],
        ward = "",
        address = "Số " .. math.random(1, 900) .. " đường Trần Hưng Đạo",
        description = texts[math.random(#texts)],
        name = "Nguyễn Văn Bình",
        phone = "09" .. string.format("%08d", math.random(0, 99999999)),
        homeAddress = "Ấp Mỹ Hiệp",
        workplace = "",
        insist = "1",
    }))
end

function response(status)
    if status ~= 303 then
        refused = refused + 1
    end
end

-- Runs in Envoy, on the routes with limits. Envoy Gateway runs it once with stand-ins before it accepts it, in a Lua
-- without `bit`, so what needs that is left out where it is missing. Its settings are in the filter context:
--   caller      name the caller, for limits per API key
--   tokens      count the tokens of the answers
--   max_body    the most bytes of a request body
--   window      seconds after which a local limit begins again, if its answers do not say so themselves

local KEY_HEADERS = {
  "x-litellm-api-key", "authorization", "api-key", "x-api-key", "x-goog-api-key", "ocp-apim-subscription-key",
}

-- the constants of SHA-256: the fractions of the square and cube roots of the first primes
local START, ROUND = {}, {}
local function fraction(root) return math.floor((root % 1) * 2 ^ 32) end
local candidate = 2
while #ROUND < 64 do
  local prime = true
  for divisor = 2, math.sqrt(candidate) do
    if candidate % divisor == 0 then prime = false end
  end
  if prime then
    ROUND[#ROUND + 1] = fraction(candidate ^ (1 / 3))
    if #START < 8 then START[#START + 1] = fraction(math.sqrt(candidate)) end
  end
  candidate = candidate + 1
end

local function bytes_of(number)
  return string.char(math.floor(number / 2 ^ 24) % 256, math.floor(number / 2 ^ 16) % 256,
    math.floor(number / 2 ^ 8) % 256, number % 256)
end

local function sha256(text)
  if not bit then return "" end
  local band, bxor, bnot, ror, shr = bit.band, bit.bxor, bit.bnot, bit.ror, bit.rshift
  local padded = text .. "\128" .. string.rep("\0", (55 - #text) % 64)
    .. bytes_of(math.floor(#text * 8 / 2 ^ 32)) .. bytes_of(#text * 8 % 2 ^ 32)
  local h = {unpack(START)}
  local w = {}
  for block = 1, #padded, 64 do
    for i = 1, 16 do
      local a, b, c, d = string.byte(padded, block + i * 4 - 4, block + i * 4 - 1)
      w[i] = bit.tobit(a * 2 ^ 24 + b * 2 ^ 16 + c * 2 ^ 8 + d)
    end
    for i = 17, 64 do
      local x, y = w[i - 15], w[i - 2]
      w[i] = bit.tobit(w[i - 16] + bxor(ror(x, 7), ror(x, 18), shr(x, 3)) + w[i - 7]
        + bxor(ror(y, 17), ror(y, 19), shr(y, 10)))
    end
    local a, b, c, d, e, f, g, k = unpack(h)
    for i = 1, 64 do
      local one = bit.tobit(k + bxor(ror(e, 6), ror(e, 11), ror(e, 25)) + bxor(band(e, f), band(bnot(e), g))
        + ROUND[i] + w[i])
      local two = bxor(ror(a, 2), ror(a, 13), ror(a, 22)) + bxor(band(a, b), band(a, c), band(b, c))
      a, b, c, d, e, f, g, k = bit.tobit(one + two), a, b, c, bit.tobit(d + one), e, f, g
    end
    for i, value in ipairs({a, b, c, d, e, f, g, k}) do h[i] = bit.tobit(h[i] + value) end
  end
  local hex = {}
  for i = 1, 8 do hex[i] = bit.tohex(h[i]) end
  return table.concat(hex)
end

-- the key in the forms that LiteLLM reads; one key in several forms is one caller
local function bare(value)
  if value:sub(1, 16) == "AWS4-HMAC-SHA256" then
    value = value:match("Credential=Bearer%s+([^/%s,]+)") or value:match("Credential=([^/%s,]+)") or ""
  end
  return (value:gsub("[Bb]earer ", ""):gsub("Basic ", ""):gsub("%s", ""))
end

local function key_in_query(path)
  local query = (path or ""):match("%?(.*)") or ""
  query = query:gsub("%+", " "):gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end)
  local found
  for value in ("&" .. query):gmatch("&key=([^&]*)") do found = value end
  return found
end

local function caller(headers)
  for _, name in ipairs(KEY_HEADERS) do
    local value = headers:getAtIndex(name, 0)
    if value and (value ~= "" or name == "x-litellm-api-key") then return sha256(bare(value)) end
  end
  local key = key_in_query(headers:get(":path"))
  return key and sha256(bare(key)) or "none"
end

-- A body is refused by its headers, before it is read: nothing is buffered. Envoy hides Transfer-Encoding, so a POST
-- without a length may have a body of any size.
local function refusal(headers, most)
  local length = headers:get("content-length")
  if length then return (tonumber(length) or 0) > most and "413" or nil end
  local method = headers:get(":method")
  return (method == "POST" or method == "PUT" or method == "PATCH") and "411" or nil
end

function envoy_on_request(handle)
  local settings, headers = handle:filterContext(), handle:headers()
  local most = settings:get("max_body")
  local status = most and refusal(headers, tonumber(most) or 0)
  if status then
    handle:respond({[":status"] = status, ["connection"] = "close"}, "")
    return
  end
  if settings:get("caller") then headers:replace("llm-caller", caller(headers)) end
  -- a compressed answer could not be read
  if settings:get("tokens") then headers:remove("accept-encoding") end
end

local function largest(usage, ...)
  local found
  for _, name in ipairs({...}) do
    local value = tonumber(usage:match('"' .. name .. '"%s*:%s*(%d+)'))
    if value and (not found or value > found) then found = value end
  end
  return found
end

-- read the usage objects in a piece of an answer, and say whether there is one; what may be the beginning of one is
-- kept for the next piece
local function read(state, piece)
  local text = state.rest .. piece
  local from, found = 1, false
  state.rest = ""
  while true do
    local start = text:find('"usage', from, true)
    if not start then
      -- the name itself may be cut
      state.rest = text:sub(math.max(from, #text - 4))
      return found
    end
    local usage, stop = text:match('^"usage%a*"%s*:%s*(%b{})()', start)
    if usage then
      state.total = math.max(state.total, largest(usage, "total_tokens", "totalTokenCount") or 0)
      state.sent = math.max(state.sent, largest(usage, "prompt_tokens", "input_tokens") or 0)
      state.made = math.max(state.made, largest(usage, "completion_tokens", "output_tokens") or 0)
      from, found = stop, true
    elseif #text - start < 4096 and (text:match('^"usage%a*$', start) or text:match('^"usage%a*"%s*:?%s*$', start)
        or text:match('^"usage%a*"%s*:%s*{', start)) then
      state.rest = text:sub(start)
      return found
    else
      from = start + 6
    end
  end
end

function envoy_on_response(handle)
  local headers, settings = handle:headers(), handle:filterContext()
  local kind = headers:get("content-type") or ""
  if headers:get(":status") == "429" then
    local reset = headers:get("x-ratelimit-reset")
    if not reset and kind == "text/plain" then
      -- Envoy's own answer; LiteLLM's are JSON
      reset = settings:get("window")
    elseif headers:get("x-ratelimit-remaining") ~= "0" then
      reset = nil
    end
    if reset then headers:replace("retry-after", tostring(math.max(1, tonumber(reset) or 1))) end
  end
  if not settings:get("tokens") then return end
  local streamed = kind:find("event-stream", 1, true)
  if not streamed and not kind:find("json", 1, true) then return end
  local state = {rest = "", total = 0, sent = 0, made = 0}
  local events, told = 0, 0
  local function tell(more)
    local tokens = math.max(state.total, state.sent + state.made) + more
    if tokens ~= told then handle:streamInfo():dynamicMetadata():set("llm.usage", "total", tokens) end
    told = tokens
  end
  for chunk in handle:bodyChunks() do
    local piece = chunk:getBytes(0, chunk:length())
    if read(state, piece) then
      events = 0
    elseif streamed then
      for _ in piece:gmatch("data:") do events = events + 1 end
    end
    -- an event is about one token: what a stream costs whose client leaves before its usage comes
    tell(events)
  end
  -- a stream that came to its end costs what its usage says, if it has one
  if state.total + state.sent + state.made > 0 then tell(0) end
end

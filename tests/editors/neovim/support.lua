--- What the tests in Neovim share. A test that fails says why and ends Neovim with status 1.

local M = {}

--- Machines that run tests are busy.
local PATIENCE = tonumber(vim.env.TEST_PATIENCE) or 30000

---@param what string what holds
---@param condition any
function M.check(what, condition)
  if not condition then
    error('does not hold: ' .. what, 2)
  end
  io.stdout:write('ok: ', what, '\n')
end

---@param what string what comes to hold
---@param condition fun(): any
function M.eventually(what, condition)
  local held = vim.wait(PATIENCE, condition, 20)
  if not held then
    error('never came to hold: ' .. what .. '\nfindings: ' .. vim.inspect(M.findings()), 2)
  end
  io.stdout:write('ok: ', what, '\n')
end

---@return vim.lsp.Client?
function M.client()
  return vim.lsp.get_clients({ name = 'asyncwise', bufnr = 0 })[1]
end

--- Line, first column and rule of what is shown in the buffer, in bytes and counted from 1.
---@return string[]
function M.findings()
  return vim.tbl_map(function(found)
    return ('%d:%d %s'):format(found.lnum + 1, found.col + 1, found.code)
  end, vim.diagnostic.get(0))
end

---@param ... string
function M.shows(...)
  local wanted = { ... }
  return function()
    return vim.deep_equal(M.findings(), wanted)
  end
end

--- Types as a user does, key by key. Keys have the notation of mappings.
---@param keys string
function M.type(keys)
  vim.api.nvim_feedkeys(vim.keycode(keys), 'tx', false)
end

--- The text of the window that floats, if one does.
---@return string?
function M.float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

function M.close_float()
  vim.cmd('fclose!')
end

---@param number integer
---@return string
function M.line(number)
  return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1]
end

--- Runs a test and ends Neovim.
---@param test fun()
function M.run(test)
  local passed, failure = xpcall(test, debug.traceback)
  if not passed then
    io.stdout:write('FAILED: ', failure, '\n')
  end
  io.stdout:flush()
  vim.cmd(passed and 'qall!' or 'cquit! 1')
end

return M

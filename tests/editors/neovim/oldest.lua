--- A user's session in Neovim 0.7, which has neither `vim.lsp.start` nor most of what the other sessions use.

local PROJECT = vim.env.TEST_PROJECT
local PATIENCE = tonumber(vim.env.TEST_PATIENCE)

local function findings()
  return vim.tbl_map(function(found)
    return ('%d:%d %s'):format(found.lnum + 1, found.col + 1, found.code)
  end, vim.diagnostic.get(0))
end

local function eventually(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then
    error('never came to hold: ' .. what .. '\nfindings: ' .. vim.inspect(findings()), 2)
  end
  io.stdout:write('ok: ', what, '\n')
end

local function shows(...)
  local wanted = { ... }
  return function()
    return vim.deep_equal(findings(), wanted)
  end
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, true, true), 'tx', false)
end

local function float_has(text)
  return function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      if vim.api.nvim_win_get_config(window).relative ~= '' and table.concat(lines, '\n'):find(text, 1, true) then
        return true
      end
    end
  end
end

local function session()
  vim.cmd('edit ' .. PROJECT .. '/app/src/main.rs')
  eventually('the server attaches to a Rust file', function()
    local _, client = next(vim.lsp.buf_get_clients(0))
    return client and client.name == 'asyncwise' and client.initialized
  end)
  type_keys('2Gostd::thread::sleep(PAUSE);<Esc>')
  eventually('a hazard is found while it is typed', shows('3:5 blocking-call-in-async'))
  vim.api.nvim_win_set_cursor(0, { 3, 8 })
  vim.lsp.buf.hover()
  eventually('the hover tells why', float_has('worker thread'))
  vim.ui.select = function(actions, _, choose)
    choose(vim.tbl_filter(function(action)
      return action[2].isPreferred
    end, actions)[1])
  end
  vim.lsp.buf.code_action()
  eventually('the preferred fix is applied', function()
    return vim.fn.getline(3) == '    tokio::time::sleep(PAUSE).await;'
  end)
  eventually('and the finding is gone', shows())
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  eventually('the server stops', function()
    return #vim.lsp.get_active_clients() == 0
  end)
end

local passed, failure = xpcall(session, debug.traceback)
if not passed then
  io.stdout:write('FAILED: ', failure, '\n')
end
vim.cmd(passed and 'qall!' or 'cquit! 1')

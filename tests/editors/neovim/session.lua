--- A user's session with the steps of the README carried out: writes a hazard, looks at it, mends it.

local t = dofile(vim.env.TEST_SUPPORT)
local PROJECT = vim.env.TEST_PROJECT

---@type { code: integer, signal: integer }?
local ended

local function attaches()
  vim.lsp.config('asyncwise', {
    on_exit = function(code, signal)
      ended = { code = code, signal = signal }
    end,
  })
  vim.cmd.edit(PROJECT .. '/app/src/main.rs')
  t.eventually('the server attaches to a Rust file', t.client)
  t.check('its root is the workspace', t.client().root_dir == PROJECT)
end

local function finds_while_typing()
  vim.wait(500)
  t.check('nothing is found in code without hazards', #t.findings() == 0)
  t.type('2Gostd::thread::sleep(PAUSE);<Esc>')
  t.eventually('a hazard is found while it is typed', t.shows('3:5 blocking-call-in-async'))
  t.check('nothing was saved', vim.bo.modified)
  t.type('Golet half = (1, <Esc>')
  t.eventually('half a statement elsewhere takes nothing away', t.shows('3:5 blocking-call-in-async'))
  t.type('Gdd')
end

local function explains()
  vim.api.nvim_win_set_cursor(0, { 3, 8 })
  vim.lsp.buf.hover()
  t.eventually('the hover tells why', function()
    return (t.float() or ''):find('## Why', 1, true)
  end)
  t.close_float()
  vim.cmd.LspAsyncwiseExplain()
  t.eventually('the rule of this line is explained', function()
    return (t.float() or ''):find('`blocking-call-in-async`', 1, true)
  end)
  t.close_float()
  vim.cmd.LspAsyncwiseExplain('dropped-join-handle')
  t.eventually('a rule that is named is explained', function()
    return (t.float() or ''):find('`dropped-join-handle`', 1, true)
  end)
  t.close_float()
end

local function mends()
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return action.isPreferred
    end,
  })
  t.eventually('the preferred fix is applied', function()
    return t.line(3) == '    tokio::time::sleep(PAUSE).await;'
  end)
  t.eventually('and the finding is gone', t.shows())
end

--- Columns count bytes in one, utf-16 units in another, characters in a third.
local function counts_columns()
  vim.api.nvim_buf_set_lines(0, 2, 3, true, { '    let _ = ("é 🦀", std::thread::sleep(PAUSE));' })
  t.eventually('columns are right behind wide characters', t.shows('3:25 blocking-call-in-async'))
  vim.cmd.LspAsyncwiseFixAll()
  t.eventually('all is mended at once, in the right place', function()
    return t.line(3) == '    let _ = ("é 🦀", tokio::time::sleep(PAUSE).await);'
  end)
  t.eventually('and no finding is left', t.shows())
end

local function follows_settings()
  vim.api.nvim_buf_set_lines(0, 2, 3, true, { '    std::thread::sleep(PAUSE);' })
  t.eventually('the hazard is back', t.shows('3:5 blocking-call-in-async'))
  local client = t.client()
  local function set(level)
    client.settings = { asyncwise = { rules = { ['blocking-call-in-async'] = level } } }
    client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  end
  set('allow')
  t.eventually('a rule that is allowed is silent at once', t.shows())
  set(nil)
  t.eventually('and speaks again at once', t.shows('3:5 blocking-call-in-async'))
end

local function shares_one_server()
  local first = t.client().id
  vim.cmd('edit! ' .. PROJECT .. '/lib/src/lib.rs')
  t.eventually('another package of the workspace has the same server', function()
    return t.client() and t.client().id == first
  end)
  vim.cmd.edit(vim.env.CARGO_HOME .. '/registry/src/dep-1.0.0/src/lib.rs')
  vim.wait(500)
  t.check('sources of dependencies are left alone', vim.bo.filetype == 'rust' and not t.client())
  vim.cmd.buffer(vim.fn.bufnr('main.rs'))
end

local function is_healthy()
  vim.cmd.checkhealth('asyncwise')
  local report = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  t.check('the health check says so', report:find('It is enabled', 1, true) and report:find('Version', 1, true))
  t.check('and finds nothing wrong', not report:find('ERROR', 1, true) and not report:find('WARN', 1, true))
  vim.cmd.bdelete()
  vim.cmd.buffer(vim.fn.bufnr('main.rs'))
end

local function stops()
  t.check('something is shown', #t.findings() > 0)
  vim.lsp.enable('asyncwise', false)
  t.eventually('the server stops', function()
    return ended
  end)
  t.check('by itself, without being killed', ended.code == 0 and ended.signal == 0)
  t.eventually('and takes its findings along', t.shows())
end

t.run(function()
  attaches()
  finds_while_typing()
  explains()
  mends()
  counts_columns()
  follows_settings()
  shares_one_server()
  is_healthy()
  stops()
end)

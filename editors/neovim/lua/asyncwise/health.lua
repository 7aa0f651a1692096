--- `:checkhealth asyncwise`

local M = {}

local INSTALL = 'Install it with `cargo install --locked --path .` in its repository, or set `cmd` in `vim.lsp.config("asyncwise", …)`.'

--- The program that is configured, or the one that would be.
---@return string
local function program()
  local config = vim.lsp.config and vim.lsp.config.asyncwise
  local cmd = config and config.cmd
  return type(cmd) == 'table' and cmd[1] or 'asyncwise'
end

local function check_editor()
  if vim.fn.has('nvim-0.11') == 1 then
    vim.health.ok('Neovim has `vim.lsp.enable`')
  else
    vim.health.warn('Neovim is older than 0.11', 'Start asyncwise with `vim.lsp.start`, as its README shows.')
  end
end

---@return boolean
local function check_program()
  local name = program()
  if vim.fn.executable(name) == 0 then
    vim.health.error(('`%s` cannot be run'):format(name), INSTALL)
    return false
  end
  local run = vim.system({ name, '--version' }, { text = true, timeout = 5000 }):wait()
  local version = vim.trim(run.stdout or '')
  if run.code ~= 0 or not vim.startswith(version, 'asyncwise ') then
    vim.health.error(('`%s --version` does not answer as asyncwise does'):format(name), INSTALL)
    return false
  end
  vim.health.ok(('%s (%s)'):format(version, vim.fn.exepath(name)))
  return true
end

local function check_enabled()
  if vim.fn.has('nvim-0.11') == 0 or vim.lsp._enabled_configs == nil then
    return
  end
  if vim.lsp._enabled_configs.asyncwise then
    vim.health.ok('It is enabled')
  else
    vim.health.warn('It is not enabled', "Put `vim.lsp.enable('asyncwise')` into your configuration.")
  end
end

--- What a running server says of itself.
---@param client vim.lsp.Client
local function check_client(client)
  local answer = client:request_sync('workspace/executeCommand', { command = 'asyncwise.status' }, 5000)
  local status = answer and answer.result
  if not status then
    vim.health.error(('The server for %s does not answer'):format(client.root_dir or 'single files'), 'See `:LspLog`.')
    return
  end
  local open = #(status.documents or {})
  local root = client.root_dir or 'single files'
  vim.health.ok(('Version %s serves %s: %d open, up for %d s'):format(status.version, root, open, status.uptimeSeconds))
end

function M.check()
  vim.health.start('asyncwise')
  check_editor()
  if not check_program() then
    return
  end
  check_enabled()
  local clients = vim.lsp.get_clients({ name = 'asyncwise' })
  if #clients == 0 then
    vim.health.info('No server runs: open a Rust file to start one')
  end
  for _, client in ipairs(clients) do
    check_client(client)
  end
end

return M

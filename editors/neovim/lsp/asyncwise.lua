---@brief
---
--- asyncwise finds async hazards in Rust while they are being typed, and offers fixes. It runs beside rust-analyzer.
---
--- Install it with `cargo install --locked --path .` in its repository, then:
---
--- ```lua
--- vim.lsp.enable('asyncwise')
--- ```
---
--- Settings, all optional:
---
--- ```lua
--- vim.lsp.config('asyncwise', {
---   settings = { asyncwise = { level = 'warn', rules = { ['dropped-join-handle'] = 'allow' } } },
--- })
--- ```

--- Sources of dependencies and of the standard library: others wrote them, and nothing is reported there.
---@param path string
---@return boolean
local function is_dependency(path)
  local cargo = vim.fs.normalize(vim.env.CARGO_HOME or '~/.cargo')
  local rustup = vim.fs.normalize(vim.env.RUSTUP_HOME or '~/.rustup')
  for _, dir in ipairs({ cargo .. '/registry/', cargo .. '/git/checkouts/', rustup .. '/toolchains/' }) do
    if vim.startswith(path, dir) then
      return true
    end
  end
  return false
end

---@param manifest string
---@return boolean
local function is_workspace(manifest)
  local file = io.open(manifest)
  if not file then
    return false
  end
  local text = '\n' .. file:read('*a')
  file:close()
  return text:find('\n%s*%[workspace[%].]') ~= nil
end

--- The workspace that a file belongs to, so that its packages share one server; else its package.
---@param path string
---@return string?
local function root_of(path)
  local manifests = vim.fs.find('Cargo.toml', { path = vim.fs.dirname(path), upward = true, limit = math.huge })
  for _, manifest in ipairs(manifests) do
    if is_workspace(manifest) then
      return vim.fs.dirname(manifest)
    end
  end
  return manifests[1] and vim.fs.dirname(manifests[1])
end

--- Shows the page of the rule that found something on the cursor's line, or of the rule named.
---@param client vim.lsp.Client
---@param rule? string
local function explain(client, rule)
  if not rule or rule == '' then
    for _, found in ipairs(vim.diagnostic.get(0, { lnum = vim.fn.line('.') - 1 })) do
      rule = found.source == 'asyncwise' and found.code or rule
    end
  end
  if not rule or rule == '' then
    return vim.notify('asyncwise: it found nothing on this line', vim.log.levels.INFO)
  end
  local params = { command = 'asyncwise.explainRule', arguments = { rule } }
  client:request('workspace/executeCommand', params, function(failure, page)
    if failure then
      return vim.notify('asyncwise: ' .. failure.message, vim.log.levels.WARN)
    end
    vim.lsp.util.open_floating_preview(vim.split(page, '\n'), 'markdown', { focus_id = 'asyncwise', border = 'rounded' })
  end)
end

---@type vim.lsp.Config
return {
  cmd = { 'asyncwise' },
  filetypes = { 'rust' },
  root_dir = function(bufnr, on_dir)
    local path = vim.fs.normalize(vim.api.nvim_buf_get_name(bufnr))
    if not is_dependency(path) then
      on_dir(root_of(path))
    end
  end,
  on_attach = function(client, bufnr)
    vim.api.nvim_buf_create_user_command(bufnr, 'LspAsyncwiseExplain', function(args)
      explain(client, args.args)
    end, { nargs = '?', desc = 'Tell what a rule of asyncwise is about' })
    vim.api.nvim_buf_create_user_command(bufnr, 'LspAsyncwiseFixAll', function()
      vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.asyncwise' }, diagnostics = {} }, apply = true })
    end, { desc = 'Apply the fixes of asyncwise that cannot change what the code does' })
  end,
}

--- What the health check says where there is no asyncwise.

local t = dofile(vim.env.TEST_SUPPORT)

t.run(function()
  vim.cmd.edit(vim.env.TEST_PROJECT .. '/app/src/main.rs')
  vim.cmd.checkhealth('asyncwise')
  local report = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  t.check('the health check says what is missing', report:find('`asyncwise` cannot be run', 1, true))
  t.check('and how to get it', report:find('cargo install', 1, true))
end)

--- With the settings of the README.

local t = dofile(vim.env.TEST_SUPPORT)

t.run(function()
  vim.cmd.edit(vim.env.TEST_PROJECT .. '/app/src/main.rs')
  t.eventually('the server attaches to a Rust file', t.client)
  t.type('2Gotokio::spawn(async {});<Esc>ostd::thread::sleep(PAUSE);<Esc>')
  t.eventually('only the rule that is not allowed speaks', t.shows('4:5 blocking-call-in-async'))
  vim.lsp.config('asyncwise', { settings = { asyncwise = { rules = { ['dropped-join-handle'] = 'warn' } } } })
  local client = t.client()
  client.settings = vim.lsp.config.asyncwise.settings
  client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  t.eventually('the other would have spoken', t.shows('3:5 dropped-join-handle', '4:5 blocking-call-in-async'))
end)

--- The lines for Neovim before 0.11.

local t = dofile(vim.env.TEST_SUPPORT)

t.run(function()
  vim.cmd.edit(vim.env.TEST_PROJECT .. '/app/src/main.rs')
  t.eventually('the server attaches to a Rust file', t.client)
  t.type('2Gostd::thread::sleep(PAUSE);<Esc>')
  t.eventually('a hazard is found while it is typed', t.shows('3:5 blocking-call-in-async'))
end)

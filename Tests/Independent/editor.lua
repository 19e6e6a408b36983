-- What Neovim shows of answer.xml, with the configuration of a guide:
-- CONFIGURATION=neovim.lua nvim --headless -u NONE -i NONE -c 'luafile editor.lua'
local function say(key, ...) io.stdout:write(key .. string.rep(' ', 9 - #key) .. table.concat({ ... }, ' ') .. '\n') end
local function first(text) return (text:gsub('\n.*', '')) end
local patience = 30000

vim.cmd('filetype on')
dofile(vim.env.CONFIGURATION)
vim.cmd('edit answer.xml')
local function findings() return vim.diagnostic.get(0) end
vim.wait(patience, function() return #findings() > 0 end, 10)
for _, finding in ipairs(findings()) do
  say(('%d:%d'):format(finding.lnum + 1, finding.col + 1), ('%s [%s]'):format(first(finding.message), finding.code))
end

local function ask(method, word)
  vim.fn.cursor(1, 1)
  vim.fn.search(word, 'c')
  local replies = vim.lsp.buf_request_sync(0, 'textDocument/' .. method, vim.lsp.util.make_position_params(0, 'utf-16'), patience)
  for _, reply in pairs(replies or {}) do return reply.result end
end

say('hover', first(ask('hover', 'tip\\.5\\.offence').contents.value))
local words = {}
for _, item in ipairs(ask('completion', 'not"').items) do words[#words + 1] = item.label end
say('complete', table.concat(words, ', '))

-- What is offered is carried out, and what is written anew is looked at anew.
vim.fn.cursor(findings()[1].lnum + 1, findings()[1].col + 1)
local wanted = vim.lsp.util.make_range_params(0, 'utf-16')
wanted.context = { diagnostics = {} }
for _, reply in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', wanted, patience) or {}) do
  local action = reply.result[1]
  say('offer', action.title)
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
end
vim.wait(patience, function() return #findings() == 0 end, 10)
local line = vim.fn.getline(vim.fn.search('<answer', 'cw'))
say('mended', #findings() == 0 and vim.trim(line) or first(findings()[1].message))

vim.cmd('silent write')
vim.lsp.util.jump_to_location(ask('definition', 'tip\\.5\\.offence'), 'utf-16')
say('go to', ('%s:%d:%d'):format(vim.fn.fnamemodify(vim.fn.expand('%'), ':.'), vim.fn.line('.'), vim.fn.col('.')))
vim.cmd('qa!')

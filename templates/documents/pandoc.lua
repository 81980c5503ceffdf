-- One HTML source becomes Typst and Word. What HTML says by class is said here in Typst's functions (typeset.typ)
-- and in Word's styles (reference.docx).
local typst = FORMAT:match 'typst'
local word = FORMAT:match 'docx'

local STYLES = {
  question = 'Key Question', box = 'Box', card = 'Card', small = 'Small', line = 'Writing Line',
  room = 'Writing Room', title = 'Title', subtitle = 'Subtitle', poster = 'Poster', meta = 'Meta', footer_line = 'Return Line',
  after_lines = 'Small', label = 'Label', checks_label = 'Label', space = 'Drawing Space',
}

local function raw(text) return pandoc.RawBlock('typst', text) end

function HorizontalRule()
  if typst then return raw '#pagebreak(weak: true)' end
  if word then return pandoc.RawBlock('openxml', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>') end
end

function Div(div)
  for _, class in ipairs(div.classes) do
    if class == 'not_word' and word then return {} end -- room that Word needs, because it sets wider
    if STYLES[class] then
      if typst then
        local name = class:gsub('_', '-')
        local blocks = pandoc.List { raw('#' .. name .. '-block[') }
        blocks:extend(div.content)
        blocks:insert(raw ']')
        return blocks
      end
      if word then
        if #div.content == 0 then div.content = { pandoc.Para { pandoc.Str '\u{00a0}' } } end
        local content = pandoc.List()
        for _, block in ipairs(div.content) do
          local is_text = block.t == 'Plain' or (block.t == 'Header' and (class == 'title' or class == 'poster'))
          content:insert(is_text and pandoc.Para(block.content) or block)
        end
        div.content = content
        div.attributes['custom-style'] = STYLES[class]
        return div
      end
    end
  end
  return div.content
end

function Span(span)
  for _, class in ipairs(span.classes) do
    if class == 'check' then
      if typst then return pandoc.RawInline('typst', '#check-box') end
      if word then return pandoc.Str '\u{2610}' end
    end
    if class == 'small' and typst then
      local inlines = pandoc.List { pandoc.RawInline('typst', '#small-text[') }
      inlines:extend(span.content)
      inlines:insert(pandoc.RawInline('typst', ']'))
      return inlines
    end
    if class == 'small' and word then
      span.attributes['custom-style'] = 'Small Text'
      return span
    end
  end
end

function Image(image)
  local width = (image.attributes.style or ''):match 'width:%s*(%d+)%%'
  local alt = pandoc.utils.stringify(image.caption)
  if typst then
    return pandoc.RawInline('typst', string.format('#drawing("%s", %s%%, "%s")', image.src, width or '100', alt:gsub('["\\]', "'")))
  end
  if word and width then image.attributes = { width = width .. '%' } end
  return image
end

local function is_drawing(inlines)
  return #inlines == 1 and inlines[1].t == 'RawInline' and inlines[1].text:match '^#drawing'
end

function Para(para)
  if typst and is_drawing(para.content) then return raw(para.content[1].text) end
end

function Table(tab)
  if typst then
    local class = tab.classes[1] or 'grid'
    return { raw('#table-block("' .. class .. '")['), tab, raw ']' }
  end
  if word then
    tab.attributes['custom-style'] = tab.classes:includes 'plain' and 'PlainTable' or 'PackTable' -- ids: for tables pandoc looks up no names
    return tab
  end
end

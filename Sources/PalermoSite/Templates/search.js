// Searches the words of all pages in the index that stands on this one. It asks nobody and stores nothing.
"use strict"
{
  const { letters, pages, index, words } = JSON.parse(document.getElementById("search-data").textContent)
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"
  const most = 100

  /** Without case and accents, as the words of the index are. */
  const fold = text => [...text.normalize("NFC").toLowerCase()].map(sign => letters[sign] ?? sign).join("")
    .replace(/[\u0300-\u036f]/gu, "")

  /** Each word of the index with its pages as they are written. */
  const entries = []
  {
    let last = ""
    for (const entry of index.split(";")) {
      const blank = entry.indexOf(" ")
      const [shared, begin] = number(entry, 0)
      last = last.slice(0, shared) + entry.slice(begin, blank)
      entries.push([last, entry.slice(blank + 1)])
    }
  }

  /** The number at a place, and the place behind it. */
  function number(text, place) {
    let value = 0
    for (let factor = 1; ; factor *= 32) {
      const digit = digits.indexOf(text[place++])
      value += (digit % 32) * factor
      if (digit < 32) return [value, place]
    }
  }

  /** Adds the pages of a word. */
  function collect(text, found) {
    let page = -1
    for (let place = 0; place < text.length;) {
      if (text[place] === "!") {
        const [count, next] = number(text, place + 1)
        for (let end = page + count; page < end;) found.add(++page)
        place = next
      } else {
        const [gap, next] = number(text, place)
        page += gap + 1
        found.add(page)
        place = next
      }
    }
  }

  /** The pages that hold a word with each of these beginnings. */
  function search(beginnings) {
    let found = null
    for (const beginning of beginnings) {
      const own = new Set()
      for (const [word, text] of entries) if (word.startsWith(beginning)) collect(text, own)
      found = found ? new Set([...found].filter(page => own.has(page))) : own
    }
    return [...found].sort((a, b) => a - b)
  }

  document.getElementById("search-place").append(document.getElementById("search-box").content.cloneNode(true))
  const field = document.getElementById("search-field")
  const status = document.getElementById("search-status")
  const list = document.getElementById("search-results")
  const titles = pages.map(([, title]) => ` ${fold(title).replace(/[^\p{Alphabetic}0-9]+/gu, " ")}`)

  function show() {
    const written = field.value.split(/[^\p{Alphabetic}\p{Mark}0-9]+/u)
    const asked = written.map(fold).filter(word => word.length > 1)
    list.replaceChildren()
    history.replaceState(null, "", asked.length ? `#${encodeURIComponent(field.value)}` : "#")
    if (!asked.length) {
      status.textContent = ""
      return
    }
    const found = search(asked)
    const isTitle = page => asked.every(word => titles[page].includes(` ${word}`))
    // First the pages that are called so, then the others, both in the order of the site.
    const all = [...found.filter(isTitle), ...found.filter(page => !isTitle(page))]
    const place = encodeURIComponent(written.find(word => fold(word).length > 1)).replaceAll("-", "%2D")
    for (const page of all.slice(0, most)) {
      const [path, title, lead] = pages[page]
      const link = document.createElement("a")
      link.href = `${path}#:~:text=${place}`
      link.textContent = title
      const note = document.createElement("span")
      note.className = "note"
      note.textContent = lead
      const item = document.createElement("li")
      item.append(link, " ", note)
      list.append(item)
    }
    const sentence = all.length === 0 ? words.none : all.length === 1 ? words.one : all.length > most ? words.first : words.several
    status.textContent = sentence.replace("{shown}", most).replace("{count}", all.length)
  }

  let waiting
  field.addEventListener("input", () => {
    clearTimeout(waiting)
    waiting = setTimeout(show, 150)
  })
  try {
    field.value = decodeURIComponent(location.hash.slice(1))
  } catch {
    // Not one of ours.
  }
  if (field.value) show()
}

import PalermoModel

/// The files of a report in one language, each made when it is asked for. The last one searches those before it.
struct SiteFiles: Sequence, IteratorProtocol {
  private var first: (() -> (path: String, contents: String))?
  private let pages: [SitePage]
  private let search: SitePage
  private let language: Language
  private let render: (SitePage, ScriptView?) -> (path: String, contents: String)
  private var number = 0
  private var index = SearchIndex()

  /// The pages in their order.
  ///
  /// - Parameters:
  ///   - first: Makes what stands before the others and is not searched; nil for nothing.
  ///   - pages: The pages that are searched.
  ///   - search: The page that searches them.
  ///   - render: Makes a page, with its script if it has one.
  init(
    first: (() -> (path: String, contents: String))?, pages: [SitePage], search: SitePage, language: Language,
    render: @escaping (SitePage, ScriptView?) -> (path: String, contents: String)
  ) {
    (self.first, self.pages, self.search) = (first, pages, search)
    (self.language, self.render) = (language, render)
  }

  mutating func next() -> (path: String, contents: String)? {
    if let first {
      self.first = nil
      return first()
    }
    defer { number += 1 }
    if number < pages.count {
      let file = render(pages[number], nil)
      index.read(file.contents, number: number)
      return file
    }
    guard number == pages.count else { return nil }
    return render(search, SearchData(index, pages: pages, language: language).script)
  }
}

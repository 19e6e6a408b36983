import PalermoModel
import PalermoWriting

/// What the script that searches reads.
struct SearchData: Encodable {
  /// How letters are searched that are written with marks.
  let letters: [String: String]
  /// Of each page its path, its title and the line under it.
  let pages: [[String]]
  /// The words, as ``SearchIndex/text`` writes them.
  let index: String
  /// What is said of the number of pages that were found.
  let words: [String: String]

  /// The words of some pages.
  init(_ index: SearchIndex, pages: [SitePage], language: Language) {
    // Letters of Latin beyond ASCII; others are searched as they are written.
    letters = Dictionary(
      uniqueKeysWithValues: (0xDF...0x17F as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).map(String.init)
        .filter { $0.lowercased() == $0 && !$0.folded.isEmpty && $0.folded != $0 }.map { ($0, $0.folded) })
    self.pages = pages.map { [$0.path, $0.title, $0.lead] }
    self.index = index.text
    words = [
      "none": Texts.Site.searchNone(language), "one": Texts.Site.searchOne(language),
      "several": Texts.Site.searchSeveral(count: "{count}")(language),
      "first": Texts.Site.searchFirst(shown: "{shown}", count: "{count}")(language),
    ]
  }

  /// The script with this as its data.
  var script: ScriptView {
    // Texts alone are encoded, of which every one can be.
    let json = (try? encodedJSONLine(self)) ?? "{}"
    return ScriptView(code: Templates.texts["search.js"]!, data: json.replacing("<", with: "\\u003c"))
  }
}

import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoWriting
import TestSupport
import Testing

@testable import PalermoSite

/// The index of words: what it holds, and that it holds nothing else.
struct SearchTests {
  // MARK: Words

  @Test func wordsAreFoldedAndShortOnesLeftOut() {
    var index = SearchIndex()
    index.read(
      "<html><title>outside</title><main id=\"content\"><p title=\"inside a tag\">L’État a ratifié — ÉTAT&nbsp;Trafic</p>"
        + "e\u{301}tat 12 345 <b>ab</b>normal &lt;script&gt; " + String(repeating: "x", count: 41)
        + "</main><p>behind</p>", number: 0)
    #expect(index.pages.keys.sorted() == ["345", "ab", "etat", "normal", "ratifie", "script", "trafic"])
  }

  @Test func aPageIsNamedOncePerWordAndPagesRise() {
    var index = SearchIndex()
    for number in [0, 1, 2, 3, 4, 9] { index.read("<main>ley ley<p>ley</main>", number: number) }
    index.read("<main>only</main>", number: 10)
    #expect(index.pages == ["ley": [0, 1, 2, 3, 4, 9], "only": [10]])
    #expect(index.text == "0ley 0!44;0only A")
    #expect(Self.read(index.text) == index.pages)
  }

  @Test func whatIsWrittenIsReadBack() {
    var index = SearchIndex()
    for number in 0..<2100 {
      var words = ["all", "p\(number)", "número", "日本\(number % 7)", "日本語"]
      if number % 3 == 0 { words.append("third") }
      if number % 64 < 5 { words.append("run") }
      index.read("<main>\(words.joined(separator: " "))</main>", number: number)
    }
    #expect(Self.read(index.text) == index.pages)
  }

  // MARK: The site

  @Test func theIndexHoldsWhatThePagesShowAndNothingElse() throws {
    let files = try Self.files(withSecret: true)
    let search = try #require(files.last)
    #expect(search.path == "es/search.html")
    let data = try #require(search.contents.firstMatch(of: /<script type="application\/json" id="search-data">(.*)/)?.1)
    #expect(!data.dropLast("</script>".count).contains("<"), "nothing ends the data but its end")
    let index = try #require(data.firstMatch(of: /"index":"([^"]*)"/)?.1)
    let words = Self.read(String(index))
    let paths = data.matches(of: /\["([a-zA-Z0-9\/_.-]+\.html)",/).map { "es/\($0.1)" }
    let pages = files.filter { $0.path.hasPrefix("es/") && $0.path != search.path }
    #expect(paths == pages.map(\.path), "each page of the language has its number")
    // Each seventh page is read by the other way.
    for number in stride(from: 0, to: pages.count, by: 7) {
      let found = Set(words.filter { $0.value.contains(number) }.keys)
      #expect(found == Set(Self.words(of: pages[number].contents)), "\(pages[number].path)")
    }
    #expect(words.count > 1000)
    #expect(!words.keys.contains { $0.contains("planted") }, "what is withheld is not found")
  }

  @Test func theScriptIsAllowedByItsHashAndNoOtherPageHasOne() throws {
    let files = try Self.files(withSecret: false)
    let script = try #require(Templates.texts["search.js"])
    for file in files {
      let isSearch = file.path.hasSuffix("search.html")
      #expect(file.contents.holds("script-src \(Digest.policySource(of: script));") == isSearch, "\(file.path)")
      #expect(file.contents.holds("<script") == isSearch, "\(file.path)")
      #expect(!isSearch || file.contents.holds("<script>\(script)</script>") && file.contents.holds("<noscript>"))
    }
  }

  @Test func theHashOfAScriptIsThatOfTheStandard() {
    // The example of Content Security Policy Level 3, 8.2.
    #expect(Digest.policySource(of: "doSomething();") == "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='")
  }

  // MARK: Reading as the script does

  private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")

  private static func read(_ text: String) -> [String: [Int]] {
    var (words, last): ([String: [Int]], String) = ([:], "")
    for entry in text.split(separator: ";") {
      let parts = entry.split(separator: " ", maxSplits: 1)
      var rest = parts[0]
      let shared = number(&rest)
      last = String(decoding: Array(last.utf16.prefix(shared)), as: UTF16.self) + rest
      var (pages, page, gaps): ([Int], Int, Substring) = ([], -1, parts[1])
      while let first = gaps.first {
        if first == "!" {
          gaps.removeFirst()
          for _ in 0..<number(&gaps) {
            page += 1
            pages.append(page)
          }
        } else {
          page += number(&gaps) + 1
          pages.append(page)
        }
      }
      words[last] = pages
    }
    return words
  }

  private static func number(_ text: inout Substring) -> Int {
    var (value, factor) = (0, 1)
    while let digit = text.popFirst().flatMap(digits.firstIndex(of:)) {
      value += (digit % 32) * factor
      if digit < 32 { break }
      factor *= 32
    }
    return value
  }

  /// The words of the main part of a page, by another way than the index finds them.
  private static func words(of page: String) -> [String] {
    guard let begin = page.firstRange(of: "<main")?.lowerBound, let end = page.firstRange(of: "</main")?.lowerBound
    else { return [] }
    var words: [String] = []
    for piece in page[begin..<end].utf8.split(separator: UInt8(ascii: "<")) {
      var text = String(Substring(piece.drop { $0 != UInt8(ascii: ">") }.dropFirst()))
      for sign in ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"] { text = text.replacing(sign, with: " ") }
      words += text.split { !isPartOfWord($0) }.map { String($0).folded }
    }
    return words.filter { word in
      2...SearchIndex.longest ~= word.utf8.count && (word.utf8.count > 2 || word.contains { !$0.isNumber })
    }
  }

  private static func isPartOfWord(_ sign: Character) -> Bool {
    sign.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || (0x300...0x36F).contains(scalar.value)
    }
  }

  /// The Spanish pages of the Americas, with a confidential answer or without.
  private static func files(withSecret: Bool) throws -> [(path: String, contents: String)] {
    var corpus = CorpusLoader().load(
      [Project.path("Samples/americas")], extras: [.instruments, .profiles, .cooperation]
    ).corpus
    if withSecret {
      let old = corpus.submissions[0]
      var answer = Answer(question: "tip.5.offence", values: ["partly"], isConfidential: true)
      answer.explanations = [RespondentText(language: "en", text: "plantedsecret")]
      answer.evidence = [
        Evidence(
          kind: .legislation, title: "plantedlaw", provision: "plantedarticle", inForce: nil, href: nil,
          verifiedBy: nil, position: .start)
      ]
      corpus.submissions[0] = Submission(
        questionnaire: old.questionnaire, state: old.state, cycle: old.cycle, status: old.status, date: old.date,
        source: old.source, answers: [answer], file: old.file)
    }
    corpus = corpus.published
    let profile = try #require(corpus.profiles.first { $0.id == "default" })
    let analyst = Analyst(corpus: corpus, region: corpus.regions[0], profile: profile)
    let site = try ReportSite(
      analysis: analyst.analysis(), corpus: corpus, region: corpus.regions[0], scorecards: analyst.scorecards,
      profile: profile, provenance: Provenance(tool: "test", edition: .public, inputs: []), language: .en)
    return Array(site.files(in: .es))
  }
}

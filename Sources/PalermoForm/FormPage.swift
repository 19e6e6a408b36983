import FoundationEssentials
import PalermoLoading
package import PalermoModel
import PalermoRules
import PalermoWriting

/// The page of a form: one file of HTML that fetches nothing, with the engine, texts and drafts in it.
package struct FormPage {
  private let engine: Engine
  private let questionnaires: [Questionnaire]
  private let content: FormContent
  private let glossary: Glossary
  private let language: Language
  private let part: FormPart?

  /// A form for a state, or without one a page that checks what is dropped into it.
  ///
  /// - Parameters:
  ///   - questionnaires: What is asked, in order.
  ///   - files: What the engine may look at: of two about the same the first counts.
  ///   - drafts: Where each questionnaire begins.
  ///   - published: What others have published of the state.
  ///   - part: What one authority answers; nil for a whole form.
  ///   - glossary: The words with a special sense.
  ///   - program: The program that makes the page, with its version.
  package init(
    _ questionnaires: [Questionnaire], state: String?, cycle: String?, files: [FormContent.File],
    drafts: [FormContent.Draft], published: [FormContent.File] = [], part: FormPart? = nil,
    glossary: Glossary = Glossary([]), language: Language, engine: Engine, program: String
  ) {
    (self.engine, self.questionnaires, self.language, self.part) = (engine, questionnaires, language, part)
    self.glossary = glossary
    let finder = TermFinder(glossary)
    let used = questionnaires.flatMap(\.questions).map { ($0.id, finder.definedTerms(in: $0)) }.filter { !$0.1.isEmpty }
    content = FormContent(
      program: program, engine: engine.digest, language: language.rawValue, state: state, cycle: cycle,
      part: part?.authority, files: files, drafts: drafts, published: published,
      languages: Language.allCases.map { language in
        FormContent.Tongue(
          code: language.rawValue, name: language.endonym, decimalSeparator: language.decimalSeparator,
          words: FormWords.dictionary(language))
      },
      states: questionnaires.contains { $0.questions.contains { $0.type == .states } } ? Self.stateNames : [:],
      reasons: Dictionary(uniqueKeysWithValues: SubmissionCheck.all.map { ($0.rule.id, $0.rule.rationale.byCode) }),
      terms: Dictionary(used.map { ($0, $1.map(\.id)) }, uniquingKeysWith: { first, _ in first }),
      glossary: Dictionary(
        used.flatMap(\.1).map { ($0.id, FormContent.Term($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The words that a questionnaire uses in a special sense, in the order of the glossary.
  private func terms(of questionnaire: Questionnaire) -> [Glossary.Term] {
    let used = Set(questionnaire.questions.flatMap { content.terms[$0.id] ?? [] })
    return glossary.terms.filter { used.contains($0.id) }
  }

  /// The whole file.
  ///
  /// - Throws: `EncodingError` if the content cannot be encoded.
  /// - Complexity: O(*n*) in the bytes of the file.
  package func html() throws -> String {
    let words = FormWords.dictionary(language)
    let template = try Template(
      PageFiles.all["form.mustache"]!,
      constants: Dictionary(uniqueKeysWithValues: words.map { ("words.\($0)", $1) }))
    let content = Array(try encodedJSONLine(content).utf8).deflated
    let view = View(
      language: language.rawValue, title: title, heading: questionnaires.isEmpty ? words["checkTitle"] : nil,
      screenTitle: questionnaires.count == 1 ? questionnaires[0].title(language) : words["formTitle"]!,
      isForm: !questionnaires.isEmpty, isOneOfSeveral: questionnaires.count > 1, state: self.content.state,
      cycle: self.content.cycle,
      papers: questionnaires.map { PaperView($0, terms: terms(of: $0), language, only: part?.questions) },
      program: self.content.program,
      digest: self.content.engine,
      style: PageFiles.all["form.css"]!, gate: PageFiles.all["gate.js"]!, script: PageFiles.script(from: "main.js"),
      engine: engine.deflated, content: content)
    return template.render(TemplateValue(view))
  }

  private static var stateNames: [String: [String: String]] {
    Dictionary(uniqueKeysWithValues: Texts.StateNames.all.map { ($0.name.uppercased(), $0.text.byCode) })
  }

  private var title: String {
    let words = FormWords.dictionary(language)
    let titles = questionnaires.map { $0.title(language) }
    if titles.isEmpty { return words["checkTitle"]! }
    return
      ([content.state, part?.name(language)].compactMap(\.self) + [titles.count == 1 ? titles[0] : words["formTitle"]!])
      .joined(separator: " · ")
  }

  /// What the template is filled with.
  private struct View: Encodable {
    let language, title: String
    let heading: String?
    /// What stands over the list of sections.
    let screenTitle: String
    let isForm: Bool
    let isOneOfSeveral: Bool
    let state, cycle: String?
    let papers: [PaperView]
    let program, digest: String
    let style, gate, script: String
    let styleHash, gateHash, scriptHash: String
    let engine, content: String
    let engineLength, contentLength: Int

    init(
      language: String, title: String, heading: String?, screenTitle: String, isForm: Bool, isOneOfSeveral: Bool,
      state: String?, cycle: String?, papers: [PaperView], program: String, digest: String, style: String, gate: String,
      script: String,
      engine: [UInt8], content: [UInt8]
    ) {
      (self.language, self.title, self.heading, self.screenTitle) = (language, title, heading, screenTitle)
      (self.isForm, self.isOneOfSeveral) = (isForm, isOneOfSeveral)
      (self.state, self.cycle, self.papers, self.program) = (state, cycle, papers, program)
      (self.digest, self.style, self.gate, self.script) = (digest, style, gate, script)
      (styleHash, gateHash, scriptHash) = (
        Digest.policySource(of: style), Digest.policySource(of: gate), Digest.policySource(of: script)
      )
      (self.engine, self.content) = (DataBlock.text(of: engine), DataBlock.text(of: content))
      (engineLength, contentLength) = (engine.count, content.count)
    }
  }
}

extension LocalizedText {
  /// The texts by the codes of their languages.
  fileprivate var byCode: [String: String] {
    Dictionary(uniqueKeysWithValues: languages.map { ($0.rawValue, self($0)) })
  }
}

import PalermoModel

/// What a page carries beside the engine: files for the engine, drafts, and words.
package struct FormContent: Encodable {
  /// A file that the engine reads.
  package struct File: Encodable {
    let path: String
    let text: String

    /// A file by the path that findings name.
    package init(path: String, text: String) {
      (self.path, self.text) = (path, text)
    }
  }

  /// A draft to begin with.
  package struct Draft: Encodable {
    /// The id of the questionnaire that it answers.
    package let questionnaire: String
    /// The submission as it stands in a file.
    package let text: String

    /// A draft by the id of what it answers.
    package init(questionnaire: String, text: String) {
      (self.questionnaire, self.text) = (questionnaire, text)
    }
  }

  /// A language of the page.
  struct Tongue: Encodable {
    let code: String
    let name: String
    let decimalSeparator: String
    let words: [String: String]
  }

  /// A word with a special sense, by the codes of languages.
  struct Term: Encodable {
    let name: [String: String]
    let definition: [String: String]
    let source: String?
  }

  let program: String
  let engine: String
  let language: String
  let state: String?
  let cycle: String?
  /// The authority whose part it is; nil for a whole form.
  let part: String?
  let files: [File]
  let drafts: [Draft]
  /// What others have published of the state, to be cited.
  let published: [File]
  let languages: [Tongue]
  /// The names of states by code and language, where a question asks for states.
  let states: [String: [String: String]]
  /// Why rules exist: the id of a rule, the code of a language, the text.
  let reasons: [String: [String: String]]
  /// The terms that have a definition and that a question uses, by its id.
  let terms: [String: [String]]
  /// What these terms are called and mean.
  let glossary: [String: Term]
}

extension FormContent.Term {
  /// What a term is called and means.
  init(_ term: Glossary.Term) {
    name = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0.rawValue, term.name($0)) })
    definition =
      term.definition.map { text in
        Dictionary(uniqueKeysWithValues: text.languages.compactMap { code in text[code].map { (code.rawValue, $0) } })
      } ?? [:]
    source = term.source
  }
}

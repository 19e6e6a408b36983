public import PalermoModel
import PalermoVocabularies
import PalermoXML

extension StartingFile {
  /// A questionnaire: a section for each article of the theme, and in it a question for each duty.
  ///
  /// - Parameters:
  ///   - key: Its id and version.
  ///   - instrument: The instrument that it asks about.
  ///   - cluster: The theme.
  ///   - taken: The ids of questions that other questionnaires ask.
  ///   - language: The language of the comments.
  /// - Returns: Nil if the instrument has no duty under the theme.
  /// - Complexity: O(*n*) in the provisions.
  public static func questionnaire(
    _ key: QuestionnaireKey, about instrument: Instrument, _ cluster: Cluster, besides taken: Set<String>,
    in language: Language
  ) -> StartingFile? {
    var ids = taken
    let sections = instrument.articles.compactMap { article -> Section? in
      let duties = article.provisions.filter { $0.cluster == cluster && $0.isAsked }
      if duties.isEmpty { return nil }
      return Section(
        id: "article-\(article.number)", article: article.number,
        title: Texts.StartingText.section(number: "\(article.number)", title: article.title).localized,
        questions: duties.map { Question(about: $0, ids: &ids) })
    }
    guard let example = sections.first?.questions.first?.provisions.first else { return nil }
    let questionnaire = Questionnaire(
      key: key, instrument: instrument.id, cluster: cluster, isStrict: true, title: Texts.StartingText.questionnaire,
      introduction: nil, sections: sections, retired: [], exclusions: [], rules: [], file: "-")
    var root = questionnaire.xml.commented([(.section, Texts.StartingFile.sections(language))])
    root.content.append(
      .remark(.comment(Texts.StartingFile.excluded(example: example)(language).wrapped(by: 2), lead: .emptyLine)))
    return StartingFile(root, Texts.StartingFile.questionnaire, in: language)
  }
}

extension Provision {
  /// Whether it asks something of a state, and is not told by its items.
  fileprivate var isAsked: Bool { !isChapeau && obligation != .none }
}

extension Question {
  /// The question that is to be written about a duty.
  fileprivate convenience init(about provision: Provision, ids: inout Set<String>) {
    let measure = LocalizedText { language in
      let text = provision.measure(language)
      return text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    }
    self.init(
      id: provision.questionID(besides: &ids), type: .implementation, provisions: [provision.id], isRequired: true,
      isScored: true, weight: 1, text: Texts.StartingText.question(measure: measure).localized,
      label: Texts.StartingText.label(provision: provision.id).localized, help: Texts.StartingText.help,
      options: [], notApplicable: provision.leavesWayOut ? true : nil, isStrict: true, relevance: nil,
      evidence: [
        EvidenceDemand(values: [AnswerLevel.yes.rawValue, AnswerLevel.partly.rawValue], kind: provision.kind)
      ],
      position: .start)
  }
}

extension Provision {
  /// The id of a question about it, `uncac.5.1.a` for `UNCAC/5/1(a)`, that no other question has.
  fileprivate func questionID(besides ids: inout Set<String>) -> String {
    let parts = id.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber && $0 != "-" }
    let plain = parts.joined(separator: ".")
    var id = plain
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(plain)-\(number)"
      number += 1
    }
    return id
  }
}

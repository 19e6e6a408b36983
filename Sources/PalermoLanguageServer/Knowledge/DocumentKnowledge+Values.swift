import PalermoModel
import PalermoRules
import PalermoValidation
import PalermoVocabularies
import PalermoWriting

extension DocumentKnowledge {
  /// Everything that a value can name, in the order in which it is offered.
  ///
  /// - Complexity: O(*n*) in what is listed.
  func values(of subject: ValueSubject, _ name: Name, of type: TypeName) -> [NamedValue] {
    switch subject {
    case .question(let own, let alone):
      questions(of: own, alone: alone).map { _, question in
        NamedValue(question.id, question.label?(language) ?? question.text(language), question.text(language))
      }
    case .option(let question): question.map(options) ?? []
    case .optionList(let questionnaire):
      questionnaire?.optionLists.map { list in
        NamedValue(list.id, list.options.map { $0.text(language) }.joined(separator: " / "))
      } ?? []
    case .questionnaire:
      Set(corpus.questionnaires.keys.map(\.id)).sorted().compactMap { id in
        questionnaire(id, nil).map { NamedValue(id, $0.title(language)) }
      }
    case .version(let id):
      corpus.questionnaires.keys.filter { $0.id == id }.sorted().reversed().map { NamedValue($0.version) }
    case .cycle: cycles
    case .cluster:
      corpus.instruments.clusters.map { NamedValue($0.rawValue, corpus.instruments.name(of: $0)(language)) }
    case .region: corpus.regions.map { NamedValue($0.id, $0.name(language)) }
    case .state: states
    case .instrument: corpus.instruments.all.map { NamedValue($0.id, $0.title(language)) }
    case .provision: provisions
    case .rule:
      Rule.all.map { NamedValue($0.id, $0.title(language)) }
        + corpus.questionnaires.values.sorted { $0.key < $1.key }.flatMap { questionnaire in
          questionnaire.rules.map { NamedValue(questionnaire.fullID(of: $0), $0.message(language)) }
        }
    case .language: Language.allCases.map { NamedValue($0.rawValue) }
    case .choice(let choices): choices.map { NamedValue($0, SchemaDescriptions.choice($0, of: name, of: type)) }
    case .free: []
    }
  }

  /// The cycles, then those that only submissions name.
  private var cycles: [NamedValue] {
    let known = corpus.cycles.map { NamedValue($0.id, $0.title(language)) }
    let others = Set(corpus.submissions.map(\.cycle)).subtracting(known.map(\.value)).sorted()
    return known + others.map { NamedValue($0) }
  }

  private func options(of question: Question) -> [NamedValue] {
    let values: [NamedValue] =
      switch question.type.form.values {
      case .fixed, .options: (question.choices ?? []).map { NamedValue($0, question.name(ofValue: $0)(language)) }
      case .states: states + [NamedValue(Answer.noState)]
      case .languages: Language.allCases.map { NamedValue($0.rawValue) }
      case .number, .date, nil: []
      }
    guard question.allowsNotApplicable else { return values }
    return values + [NamedValue(Answer.notApplicable, question.name(ofValue: Answer.notApplicable)(language))]
  }

  /// The states of the regions, then all others that there are.
  private var states: [NamedValue] {
    let known = corpus.regions.flatMap(\.states).map { NamedValue($0.code, $0.name(language)) }
    let codes = Set(known.map(\.value))
    let others = Texts.StateNames.all.map { NamedValue($0.name.uppercased(), $0.text(language)) }
    return known + others.filter { !codes.contains($0.value) }
  }

  private var provisions: [NamedValue] {
    let own = outline.tags.first.flatMap { outline.value(of: "instrument", in: $0) }
    let instruments = corpus.instruments.all
    let ordered = instruments.filter { $0.id == own } + instruments.filter { $0.id != own }
    return ordered.flatMap(\.articles).flatMap(\.provisions).map { provision in
      NamedValue(provision.id, "\(provision.measure(language)) (\(provision.obligation.name(language)))")
    }
  }
}

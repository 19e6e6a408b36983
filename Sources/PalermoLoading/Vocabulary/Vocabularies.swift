import PalermoModel

/// The kinds of element, over all vocabularies. An element may have a kind of another name: the title of a section
/// is a `localText`.
enum TypeName: Int, CaseIterable {
  case localText, sourceText
  case condition, conditions, answered, number, participationCondition
  case questionnaire, optionList, section, question, option, evidenceDemand, retired, excluded, rule
  case submission, submissionSource, answer, figure, authority, link, reference, evidence, assistance
  case instruments, instrument, article, provision
  case region, group, state
  case participation, stateParticipation, treaty, reservation
  case cycle, delivery, clock
  case profile, level, band
  case crosswalk, map, mappedValue
  case configuration, ruleSetting
  case baseline, acceptedFinding
  case glossary, term
  case cooperation, offence, cooperationField, cooperationTreaty

  var type: ElementType { Self.types[rawValue] }

  private static let types = allCases.map(\.declaration)

  /// The roots of the vocabularies.
  static let roots: [(name: Name, type: TypeName)] = [
    (.questionnaire, .questionnaire), (.submission, .submission), (.instruments, .instruments), (.region, .region),
    (.participation, .participation), (.cycle, .cycle), (.profile, .profile), (.crosswalk, .crosswalk),
    (.configuration, .configuration), (.baseline, .baseline), (.glossary, .glossary),
    (.cooperation, .cooperation),
  ]

  // The declarations follow Schemas/*.xsd line by line; a test over mutated files holds the two to the same verdict.

  private var declaration: ElementType {
    switch self {
    // common.xsd
    case .localText: ElementType([.required(.xmlLang, .language)], .text(.line))
    case .sourceText: ElementType([], .text(.line))
    case .condition: ElementType([], .elements([Self.anyCondition(minimum: 1, maximum: 1)]))
    case .conditions: ElementType([], .elements([Self.anyCondition(minimum: 1, maximum: .max)]))
    case .answered: ElementType([.required(.question, .identifier), .optional(.with, .identifiers)])
    case .number:
      ElementType([.required(.question, .identifier), .optional(.minimum, .decimal), .optional(.maximum, .decimal)])
    case .participationCondition: ElementType([.required(.instrument, .instrumentCode)])

    // questionnaire.xsd
    case .questionnaire:
      ElementType(
        [
          .required(.id, .identifier), .required(.version, .version), .required(.instrument, .instrumentCode),
          .required(.cluster, .cases(of: Cluster.self)),
        ],
        .elements([
          .some(.title, .localText), .any(.introduction, .localText), .any(.options, .optionList),
          .some(.section, .section), .any(.retired, .retired), .any(.excluded, .excluded), .any(.rule, .rule),
        ]))
    case .optionList: ElementType([.required(.id, .identifier)], .elements([.some(.option, .option)]))
    case .section:
      ElementType(
        [.required(.id, .identifier), .optional(.article, .count)],
        .elements([.some(.title, .localText), .some(.question, .question)]))
    case .question:
      ElementType(
        [
          .required(.id, .identifier), .required(.type, .cases(of: QuestionType.self)),
          .optional(.provisions, .provisionCodes), .optional(.required, .flag), .optional(.scored, .flag),
          .optional(.weight, .count), .optional(.options, .identifier),
        ],
        .elements([
          .some(.text, .localText), .any(.help, .localText), .any(.option, .option),
          .optional(.relevant, .condition), .any(.evidence, .evidenceDemand),
        ]))
    case .option:
      ElementType(
        [.required(.value, .identifier), .optional(.counts, .cases(of: AnswerLevel.self)), .optional(.other, .flag)],
        .elements([.some(.text, .localText)]))
    case .evidenceDemand:
      ElementType([.required(.when, .identifiers), .required(.kind, .cases(of: MeasureKind.self))])
    case .retired:
      ElementType([.required(.id, .identifier), .optional(.since, .version), .optional(.replacedBy, .identifiers)])
    case .excluded:
      ElementType([.required(.provisions, .provisionCodes)], .elements([.some(.reason, .localText)]))
    case .rule:
      ElementType(
        [
          .required(.id, .identifier), .required(.severity, .cases(of: Severity.self)),
          .required(.question, .identifier), .required(.provisions, .provisionCodes),
        ],
        .elements([.one(.when, .condition), .one(.expect, .condition), .some(.message, .localText)]))

    // submission.xsd
    case .submission:
      ElementType(
        [
          .required(.questionnaire, .identifier), .required(.version, .version), .required(.state, .stateCode),
          .required(.cycle, .code), .required(.status, .cases(of: Submission.Status.self)), .required(.date, .date),
        ],
        .elements([.optional(.source, .submissionSource), .any(.answer, .answer)]))
    case .submissionSource:
      ElementType([
        .required(.kind, .cases(of: SubmissionSource.Kind.self)), .optional(.title, .line), .optional(.href, .line),
        .optional(.asOf, .partialDate),
      ])
    case .answer:
      ElementType(
        [
          .required(.question, .identifier), .optional(.value, .line), .optional(.confidential, .flag),
          .optional(.reconfirm, .flag),
        ],
        .elements([
          ElementType.Particle(
            elements: [
              (.text, .localText), (.other, .localText), (.figure, .figure), (.authority, .authority), (.link, .link),
              (.explanation, .localText), (.reference, .reference), (.evidence, .evidence), (.assistance, .assistance),
            ], minimum: 0, maximum: .max)
        ]))
    case .figure: ElementType([.required(.year, .year), .required(.value, .decimal)])
    case .authority:
      ElementType([
        .required(.name, .line), .optional(.role, .line), .optional(.address, .line), .optional(.email, .line),
        .optional(.phone, .line), .optional(.href, .line), .optional(.languages, .languages),
        .optional(.territory, .line),
      ])
    case .link: ElementType([.required(.href, .line), .optional(.title, .line)])
    case .reference:
      ElementType([
        .required(.mechanism, .line), .required(.question, .line), .required(.asOf, .partialDate),
        .optional(.href, .line),
      ])
    case .evidence:
      ElementType([
        .required(.kind, .cases(of: MeasureKind.self)), .required(.title, .line), .optional(.provision, .line),
        .optional(.inForce, .partialDate), .optional(.href, .line), .optional(.verifiedBy, .line),
      ])
    case .assistance:
      ElementType([
        .required(.kind, .cases(of: Assistance.Kind.self)), .required(.area, .cases(of: Assistance.Area.self)),
        .optional(.details, .line),
      ])

    // instruments.xsd
    case .instruments: ElementType([], .elements([.any(.note, .localText), .some(.instrument, .instrument)]))
    case .instrument:
      ElementType(
        [
          .required(.id, .instrumentCode), .required(.kind, .cases(of: Instrument.Kind.self)),
          .required(.adopted, .year), .optional(.supplements, .instrumentCode),
          .required(.listed, .cases(of: Instrument.Listing.self)),
        ],
        .elements([
          .some(.title, .localText), .some(.shortTitle, .localText), .any(.note, .localText), .any(.article, .article),
        ]))
    case .article:
      ElementType(
        [.required(.number, .count)], .elements([.some(.title, .localText), .any(.provision, .provision)]))
    case .provision:
      ElementType(
        [
          .required(.id, .provisionCode), .required(.obligation, .cases(of: Obligation.self)),
          .optional(.judgement, .flag), .optional(.chapeau, .flag), .optional(.alternativeTo, .line),
          .optional(.branch, .code), .optional(.qualifiers, .codes), .required(.cluster, .cases(of: Cluster.self)),
          .required(.clusterBasis, .cases(of: Provision.ClusterBasis.self)), .required(.theme, .code),
          .required(.kind, .cases(of: MeasureKind.self)), .optional(.notification, .flag),
        ],
        .elements([.some(.measure, .localText), .any(.condition, .localText), .any(.note, .localText)]))

    // region.xsd
    case .region:
      ElementType(
        [.required(.id, .identifier), .required(.kind, .cases(of: Region.Kind.self))],
        .elements([
          .some(.name, .localText), .any(.note, .localText), .any(.subregion, .group), .any(.grouping, .group),
          .some(.state, .state),
        ]))
    case .group: ElementType([.required(.code, .code)], .elements([.some(.name, .localText)]))
    case .state:
      ElementType(
        [
          .required(.code, .stateCode), .required(.subregion, .code), .optional(.groupings, .codes),
          .optional(.membership, .code), .required(.officialLanguages, .languages),
          .required(.submissionLanguages, .languages), .optional(.legalTradition, .code), .required(.column, .count),
          .required(.row, .count),
        ],
        .elements([.some(.name, .localText), .any(.note, .localText)]))

    // participation.xsd
    case .participation:
      ElementType(
        [.required(.region, .identifier)],
        .elements([.any(.note, .localText), .some(.state, .stateParticipation)]))
    case .stateParticipation: ElementType([.required(.code, .stateCode)], .elements([.some(.treaty, .treaty)]))
    case .treaty:
      ElementType(
        [
          .required(.instrument, .instrumentCode), .required(.consent, .cases(of: TreatyStatus.Consent.self)),
          .optional(.signed, .date), .optional(.consented, .date), .optional(.inForce, .date),
          .optional(.inForceComputed, .flag), .optional(.denounced, .date),
          .optional(.reservations, .oneOf(["yes", "no"])), .optional(.asOf, .line),
          .required(.confidence, .cases(of: TreatyStatus.Confidence.self)),
        ],
        .elements([.any(.reservation, .reservation), .any(.source, .sourceText), .any(.note, .localText)]))
    case .reservation:
      ElementType([.required(.provisions, .provisionCodes), .optional(.from, .date), .optional(.withdrawn, .date)])

    // cycle.xsd
    case .cycle:
      ElementType(
        [.required(.id, .code), .required(.opens, .date)],
        .elements([.some(.title, .localText), .some(.delivery, .delivery), .any(.clock, .clock)]))
    case .delivery:
      ElementType([
        .required(.questionnaire, .identifier), .required(.version, .version), .required(.due, .date),
      ])
    case .clock:
      ElementType([
        .required(.step, .code), .optional(.after, .code), .optional(.weeks, .count), .optional(.months, .count),
      ])

    // profile.xsd
    case .profile:
      ElementType(
        [
          .required(.id, .identifier), .required(.obligations, .someOf(Obligation.allCases.map(\.rawValue))),
          .required(.coverage, .decimal), .required(.partlyFrom, .decimal), .required(.partlyTo, .decimal),
          .optional(.weights, .cases(of: ScoringProfile.Weighting.self)),
          .optional(.aggregate, .cases(of: ScoringProfile.Aggregate.self)),
          .optional(.claimedFrom, .cases(of: AnswerLevel.self)),
        ],
        .elements([
          .some(.title, .localText), .any(.assumption, .localText), .exactly(3, .level, .level),
          .exactly(4, .band, .band),
        ]))
    case .level:
      ElementType([.required(.answer, .cases(of: AnswerLevel.self)), .required(.value, .decimal)])
    case .band: ElementType([.required(.rating, .oneOf(["F", "L", "P", "N"])), .required(.from, .decimal)])

    // crosswalk.xsd
    case .crosswalk:
      ElementType(
        [
          .required(.questionnaire, .identifier), .required(.from, .version), .optional(.toQuestionnaire, .identifier),
          .required(.to, .version),
        ],
        .elements([.any(.note, .localText), .some(.map, .map)]))
    case .map:
      ElementType(
        [
          .required(.from, .identifiers), .required(.to, .identifiers),
          .required(.kind, .cases(of: Crosswalk.Kind.self)),
        ],
        .elements([.any(.value, .mappedValue), .any(.note, .localText)]))
    case .mappedValue: ElementType([.required(.from, .identifier), .required(.to, .identifier)])

    // configuration.xsd
    case .configuration: ElementType([], .elements([.any(.rule, .ruleSetting)]))
    case .ruleSetting:
      ElementType([.required(.id, .ruleID), .required(.severity, .oneOf(Severity.allCases.map(\.rawValue) + ["off"]))])

    // baseline.xsd
    case .baseline: ElementType([], .elements([.any(.finding, .acceptedFinding)]))
    case .acceptedFinding:
      ElementType([
        .required(.rule, .ruleID), .required(.file, .line), .required(.fingerprint, .fingerprint),
        .required(.reason, .line), .optional(.expires, .date),
      ])

    // glossary.xsd
    case .glossary: ElementType([], .elements([.any(.note, .localText), .some(.term, .term)]))
    case .term: ElementType([.required(.id, .identifier)], .elements([.some(.form, .localText)]))

    // cooperation.xsd
    case .cooperation:
      ElementType(
        [],
        .elements([
          .any(.note, .localText), .some(.offence, .offence), .any(.field, .cooperationField),
          .any(.treaty, .cooperationTreaty),
        ]))
    case .offence:
      ElementType(
        [
          .required(.id, .identifier), .required(.provisions, .provisionCodes), .required(.questions, .identifiers),
          .optional(.alternatives, .flag), .optional(.penalty, .identifier),
        ],
        .elements([.some(.name, .localText)]))
    case .cooperationField:
      ElementType(
        [.required(.name, .cases(of: CooperationReference.Field.self)), .required(.question, .identifier)],
        .elements([.any(.value, .mappedValue)]))
    case .cooperationTreaty:
      ElementType([
        .required(.instrument, .instrumentCode),
        .required(.field, .oneOf(CooperationReference.Field.ofPartners.map(\.rawValue))),
      ])
    }
  }

  private static func anyCondition(minimum: Int, maximum: Int) -> ElementType.Particle {
    ElementType.Particle(
      elements: [
        (.all, .conditions), (.any, .conditions), (.not, .condition), (.answered, .answered), (.number, .number),
        (.party, .participationCondition), (.reservation, .participationCondition),
      ], minimum: minimum, maximum: maximum)
  }
}

extension ValueType {
  /// One of the raw values of an enumeration of the model.
  static func cases<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> ValueType {
    .oneOf(Value.allCases.map(\.rawValue))
  }
}

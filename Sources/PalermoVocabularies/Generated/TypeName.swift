// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

/// The types of elements, over all vocabularies. An element may have a type of another name: the title of a section is
/// a `localText`.
package enum TypeName: Int, CaseIterable, Sendable {
  case localText
  case respondentText
  case mappedValue
  case conditions
  case condition
  case answered
  case number
  case participationCondition
  case questionnaire
  case optionList
  case section
  case question
  case limits
  case option
  case evidenceDemand
  case retired
  case excluded
  case consistencyRule
  case submission
  case submissionSource
  case submissionPart
  case answer
  case figure
  case authority
  case link
  case reference
  case evidence
  case assistance
  case instruments
  case namedCluster
  case instrument
  case article
  case provision
  case region
  case action
  case agreement
  case group
  case state
  case participation
  case stateParticipation
  case treaty
  case sourceText
  case reservation
  case cycle
  case delivery
  case clock
  case profile
  case level
  case band
  case crosswalk
  case map
  case meantChange
  case configuration
  case excludedPath
  case ruleSetting
  case baseline
  case acceptedFinding
  case glossary
  case term
  case cooperation
  case offence
  case positionField
  case partnerTreaty
  case plan
  case planAuthority
  case assignment
  case publishedFindings
  case publishedBody
  case publishedScale
  case publishedValue
  case publishedItem
  case publishedState
  case publishedReport
  case publishedFinding
  case publishedReply
  case texts
  case textGroup
  case textEntry
  case textForm
  case textNote
  case ruleTexts
  case placeholder
  case languageTable
  case languageConventions
  case quotationMarks
  case pluralRule
  case registerEntry
  case receipt
  case basis
  case fault
  case entryLink
  case receivedFile
  case claim
  case recordedVerdict
  case keys
  case signingKey
  case revocation
  case signature

  /// What an element of the type holds.
  var declaration: ElementType {
    switch self {
    case .localText: ElementType([.required(.xmlLang, .language)], .text(.line))
    case .respondentText: ElementType([.required(.xmlLang, .language)], .text(.paragraphs))
    case .mappedValue: ElementType([.required(.from, .identifier), .required(.to, .identifier)])
    case .conditions: ElementType([], .elements([ElementType.Particle(elements: [(.all, .conditions), (.any, .conditions), (.not, .condition), (.answered, .answered), (.number, .number), (.party, .participationCondition), (.reservation, .participationCondition)], minimum: 1, maximum: .max)]))
    case .condition: ElementType([], .elements([ElementType.Particle(elements: [(.all, .conditions), (.any, .conditions), (.not, .condition), (.answered, .answered), (.number, .number), (.party, .participationCondition), (.reservation, .participationCondition)], minimum: 1, maximum: 1)]))
    case .answered: ElementType([.required(.question, .identifier), .optional(.with, .identifiers)])
    case .number: ElementType([.required(.question, .identifier), .optional(.minimum, .decimal), .optional(.maximum, .decimal)])
    case .participationCondition: ElementType([.required(.instrument, .instrumentCode)])
    case .questionnaire: ElementType([.required(.id, .identifier), .required(.version, .version), .required(.instrument, .instrumentCode), .required(.cluster, .code), .optional(.strict, .flag)], .elements([.some(.title, .localText), .any(.introduction, .localText), .any(.options, .optionList), .some(.section, .section), .any(.retired, .retired), .any(.excluded, .excluded), .any(.rule, .consistencyRule)]))
    case .optionList: ElementType([.required(.id, .identifier)], .elements([.some(.option, .option)]))
    case .section: ElementType([.required(.id, .identifier), .optional(.article, .count)], .elements([.some(.title, .localText), .some(.question, .question)]))
    case .question: ElementType([.required(.id, .identifier), .required(.type, .oneOf(["implementation", "yes-no", "single-choice", "multiple-choice", "text", "number", "number-by-year", "date", "authority", "links", "languages", "states", "reference"])), .optional(.provisions, .provisionCodes), .optional(.required, .flag), .optional(.scored, .flag), .optional(.weight, .count), .optional(.options, .identifier), .optional(.notApplicable, .flag), .optional(.supplementary, .flag)], .elements([.some(.text, .localText), .any(.label, .localText), .any(.help, .localText), .any(.option, .option), .optional(.limits, .limits), .optional(.plausible, .limits), .optional(.relevant, .condition), .any(.evidence, .evidenceDemand)]))
    case .limits: ElementType([.optional(.minimum, .decimal), .optional(.maximum, .decimal), .optional(.whole, .flag), .optional(.earliest, .dateBound), .optional(.latest, .dateBound)])
    case .option: ElementType([.required(.value, .identifier), .optional(.counts, .oneOf(["yes", "partly", "no"])), .optional(.other, .flag), .optional(.exclusive, .flag)], .elements([.some(.text, .localText)]))
    case .evidenceDemand: ElementType([.required(.when, .identifiers), .required(.kind, .oneOf(["legislation", "institution", "practice", "notification", "agreement"]))])
    case .retired: ElementType([.required(.id, .identifier), .optional(.since, .version), .optional(.replacedBy, .identifiers)])
    case .excluded: ElementType([.required(.provisions, .provisionCodes)], .elements([.some(.reason, .localText)]))
    case .consistencyRule: ElementType([.required(.id, .identifier), .required(.severity, .oneOf(["note", "warning", "error"])), .required(.question, .identifier), .required(.provisions, .provisionCodes)], .elements([.one(.when, .condition), .one(.expect, .condition), .some(.message, .localText), .any(.reason, .localText)]))
    case .submission: ElementType([.required(.questionnaire, .identifier), .required(.version, .version), .required(.state, .stateCode), .required(.cycle, .code), .required(.status, .oneOf(["draft", "final"])), .required(.date, .date)], .elements([.optional(.source, .submissionSource), .optional(.part, .submissionPart), .any(.answer, .answer)]))
    case .submissionSource: ElementType([.required(.kind, .oneOf(["self", "peer", "published", "exercise"])), .optional(.title, .line), .optional(.href, .line), .optional(.asOf, .partialDate), .optional(.instance, .line)])
    case .submissionPart: ElementType([.required(.authority, .identifier), .optional(.plan, .identifier), .required(.base, .fingerprint), .optional(.due, .date), .required(.questions, .identifiers), .optional(.marks, .marks)], .elements([.any(.note, .respondentText), .any(.answer, .answer)]))
    case .answer: ElementType([.required(.question, .identifier), .optional(.value, .line), .optional(.confidential, .flag), .optional(.reconfirm, .flag), .optional(.answeredBy, .line), .optional(.answeredOn, .date)], .elements([ElementType.Particle(elements: [(.text, .respondentText), (.other, .respondentText), (.figure, .figure), (.authority, .authority), (.link, .link), (.explanation, .respondentText), (.reference, .reference), (.evidence, .evidence), (.assistance, .assistance)], minimum: 0, maximum: .max)]))
    case .figure: ElementType([.required(.year, .year), .required(.value, .decimal)])
    case .authority: ElementType([.required(.name, .line), .optional(.role, .line), .optional(.address, .line), .optional(.email, .line), .optional(.phone, .line), .optional(.href, .line), .optional(.languages, .languages), .optional(.territory, .line)])
    case .link: ElementType([.required(.href, .line), .optional(.title, .line)])
    case .reference: ElementType([.required(.mechanism, .line), .required(.question, .line), .required(.asOf, .partialDate), .optional(.href, .line)])
    case .evidence: ElementType([.required(.kind, .oneOf(["legislation", "institution", "practice", "notification", "agreement"])), .required(.title, .line), .optional(.provision, .line), .optional(.inForce, .partialDate), .optional(.href, .line), .optional(.verifiedBy, .line)])
    case .assistance: ElementType([.required(.kind, .oneOf(["need", "offer"])), .required(.area, .oneOf(["good-practices", "model-legislation", "legislative-drafting", "legal-advice", "expert-on-site", "action-plan", "training", "institution-building", "data-and-research", "other"])), .optional(.details, .line)])
    case .instruments: ElementType([], .elements([.any(.note, .localText), .any(.cluster, .namedCluster), .some(.instrument, .instrument)]))
    case .namedCluster: ElementType([.required(.id, .code)], .elements([.some(.name, .localText)]))
    case .instrument: ElementType([.required(.id, .instrumentCode), .required(.kind, .oneOf(["reviewed", "tracked"])), .required(.adopted, .year), .optional(.supplements, .instrumentCode), .optional(.listed, .oneOf(["confirmed", "very-likely", "likely", "possible"]))], .elements([.some(.title, .localText), .some(.shortTitle, .localText), .any(.note, .localText), .any(.article, .article)]))
    case .article: ElementType([.required(.number, .count)], .elements([.some(.title, .localText), .any(.provision, .provision)]))
    case .provision: ElementType([.required(.id, .provisionCode), .required(.obligation, .oneOf(["mandatory", "mandatory_subject_to_domestic_law", "consider", "optional", "none"])), .optional(.judgement, .flag), .optional(.chapeau, .flag), .optional(.alternativeTo, .line), .optional(.branch, .code), .optional(.qualifiers, .codes), .optional(.reservable, .flag), .required(.cluster, .code), .required(.clusterBasis, .oneOf(["confirmed", "likely", "uncertain", "assigned"])), .required(.theme, .code), .required(.kind, .oneOf(["legislation", "institution", "practice", "notification", "agreement"])), .optional(.notification, .flag)], .elements([.some(.measure, .localText), .any(.condition, .localText), .any(.note, .localText)]))
    case .region: ElementType([.required(.id, .identifier), .required(.kind, .oneOf(["real", "fictional"])), .optional(.published, .identifiers)], .elements([.some(.name, .localText), .any(.note, .localText), .any(.body, .localText), .any(.plan, .localText), .any(.action, .action), .any(.agreement, .agreement), .any(.subregion, .group), .any(.grouping, .group), .some(.state, .state)]))
    case .action: ElementType([.required(.number, .line), .required(.serves, .oneOf(["delivery", "assistance", "accession", "authorities", "reporting"]))], .elements([.some(.name, .localText)]))
    case .agreement: ElementType([.required(.instrument, .instrumentCode), .required(.standing, .oneOf(["counted", "watched"])), .optional(.listed, .oneOf(["confirmed", "very-likely", "likely", "possible"]))])
    case .group: ElementType([.required(.code, .code)], .elements([.some(.name, .localText)]))
    case .state: ElementType([.required(.code, .stateCode), .required(.subregion, .code), .optional(.groupings, .codes), .optional(.membership, .code), .required(.officialLanguages, .languages), .required(.submissionLanguages, .languages), .optional(.legalTradition, .code), .required(.column, .count), .required(.row, .count)], .elements([.some(.name, .localText), .any(.note, .localText)]))
    case .participation: ElementType([.required(.region, .identifier)], .elements([.any(.note, .localText), .some(.state, .stateParticipation)]))
    case .stateParticipation: ElementType([.required(.code, .stateCode)], .elements([.some(.treaty, .treaty)]))
    case .treaty: ElementType([.required(.instrument, .instrumentCode), .required(.consent, .oneOf(["ratification", "accession", "none", "unknown"])), .optional(.signed, .date), .optional(.consented, .date), .optional(.inForce, .date), .optional(.inForceComputed, .flag), .optional(.denounced, .date), .optional(.reservations, .oneOf(["yes", "no"])), .optional(.asOf, .line), .required(.confidence, .oneOf(["verified", "secondary", "unconfirmed"]))], .elements([.any(.reservation, .reservation), .any(.source, .sourceText), .any(.note, .localText)]))
    case .sourceText: ElementType([], .text(.line))
    case .reservation: ElementType([.required(.provisions, .provisionCodes), .optional(.from, .date), .optional(.withdrawn, .date)])
    case .cycle: ElementType([.required(.id, .code), .required(.opens, .date)], .elements([.some(.title, .localText), .some(.delivery, .delivery), .any(.clock, .clock)]))
    case .delivery: ElementType([.required(.questionnaire, .identifier), .required(.version, .version), .required(.due, .date)])
    case .clock: ElementType([.required(.step, .code), .optional(.after, .code), .optional(.weeks, .count), .optional(.months, .count)])
    case .profile: ElementType([.required(.id, .identifier), .required(.obligations, .someOf(["mandatory", "mandatory_subject_to_domestic_law", "consider", "optional", "none"])), .required(.coverage, .decimal), .required(.partlyFrom, .decimal), .required(.partlyTo, .decimal), .optional(.weights, .oneOf(["articles", "duties"])), .optional(.aggregate, .oneOf(["mean", "count"])), .optional(.claimedFrom, .oneOf(["yes", "partly", "no"]))], .elements([.some(.title, .localText), .any(.assumption, .localText), .exactly(3, .level, .level), .exactly(4, .band, .band)]))
    case .level: ElementType([.required(.answer, .oneOf(["yes", "partly", "no"])), .required(.value, .decimal)])
    case .band: ElementType([.required(.rating, .oneOf(["F", "L", "P", "N"])), .required(.from, .decimal)])
    case .crosswalk: ElementType([.required(.questionnaire, .identifier), .required(.from, .version), .optional(.toQuestionnaire, .identifier), .required(.to, .version)], .elements([.any(.note, .localText), .any(.map, .map), .any(.change, .meantChange)]))
    case .map: ElementType([.required(.from, .identifiers), .optional(.to, .identifiers), .required(.kind, .oneOf(["same", "reworded", "changed", "split", "merged", "dropped"]))], .elements([.any(.value, .mappedValue), .any(.note, .localText)]))
    case .meantChange: ElementType([.required(.kind, .oneOf(["not-applicable", "limits", "exclusive", "required", "evidence", "condition", "rule"])), .optional(.of, .identifiers)], .elements([.any(.note, .localText)]))
    case .configuration: ElementType([], .elements([.any(.exclude, .excludedPath), .any(.rule, .ruleSetting)]))
    case .excludedPath: ElementType([.required(.path, .line)])
    case .ruleSetting: ElementType([.required(.id, .ruleID), .required(.severity, .oneOf(["note", "warning", "error", "off"]))])
    case .baseline: ElementType([], .elements([.any(.finding, .acceptedFinding)]))
    case .acceptedFinding: ElementType([.required(.rule, .ruleID), .required(.file, .line), .required(.fingerprint, .fingerprint), .required(.reason, .line), .optional(.expires, .date)])
    case .glossary: ElementType([], .elements([.any(.note, .localText), .some(.term, .term)]))
    case .term: ElementType([.required(.id, .identifier), .optional(.source, .line)], .elements([.some(.form, .localText), .any(.definition, .localText)]))
    case .cooperation: ElementType([], .elements([.any(.note, .localText), .some(.offence, .offence), .any(.field, .positionField), .any(.treaty, .partnerTreaty)]))
    case .offence: ElementType([.required(.id, .identifier), .required(.provisions, .provisionCodes), .required(.questions, .identifiers), .optional(.alternatives, .flag), .optional(.penalty, .identifier)], .elements([.some(.name, .localText)]))
    case .positionField: ElementType([.required(.name, .oneOf(["extradition-needs-treaty", "extradition-basis", "extradition-treaties", "nationals", "nationals-jurisdiction", "sentence-enforcement", "minimum-penalty", "assistance-treaties", "dual-criminality", "central-authority", "authority-notified", "languages", "languages-notified", "diplomatic-only", "legal-persons", "confiscation-needs-treaty", "confiscation-treaties", "domestic-order", "foreign-order", "tracing", "police-agreements", "police-basis"])), .required(.question, .identifier)], .elements([.any(.value, .mappedValue)]))
    case .partnerTreaty: ElementType([.required(.instrument, .instrumentCode), .required(.field, .oneOf(["extradition-treaties", "assistance-treaties", "confiscation-treaties", "police-agreements"]))])
    case .plan: ElementType([.required(.id, .identifier)], .elements([.some(.title, .localText), .some(.authority, .planAuthority), .some(.assignment, .assignment)]))
    case .planAuthority: ElementType([.required(.id, .identifier)], .elements([.some(.name, .localText)]))
    case .assignment: ElementType([.required(.authority, .identifier), .optional(.sections, .identifiers), .optional(.questions, .identifiers)])
    case .publishedFindings: ElementType([.required(.id, .identifier), .required(.region, .identifier), .required(.source, .line), .optional(.href, .line), .required(.asOf, .partialDate), .required(.staleAfterYears, .count), .required(.renews, .flag)], .elements([.some(.title, .localText), .some(.publisher, .localText), .any(.note, .localText), .any(.licence, .localText), .any(.body, .publishedBody), .some(.scale, .publishedScale), .some(.item, .publishedItem), .any(.state, .publishedState)]))
    case .publishedBody: ElementType([.required(.code, .code)], .elements([.some(.name, .localText), .any(.abbreviation, .localText)]))
    case .publishedScale: ElementType([.required(.id, .identifier)], .elements([.some(.value, .publishedValue)]))
    case .publishedValue: ElementType([.required(.code, .code)], .elements([.some(.name, .localText)]))
    case .publishedItem: ElementType([.required(.id, .code), .required(.scale, .identifier), .required(.provisions, .provisionCodes), .required(.about, .oneOf(["law", "practice"]))], .elements([.some(.name, .localText), .any(.note, .localText)]))
    case .publishedState: ElementType([.required(.code, .stateCode)], .elements([.any(.report, .publishedReport), .any(.reply, .publishedReply)]))
    case .publishedReport: ElementType([.required(.given, .partialDate), .optional(.by, .line), .optional(.href, .line)], .elements([.some(.finding, .publishedFinding)]))
    case .publishedFinding: ElementType([.required(.item, .code), .required(.value, .code), .optional(.staleAfter, .date)], .elements([.any(.reason, .respondentText)]))
    case .publishedReply: ElementType([.required(.given, .partialDate), .optional(.items, .codes), .optional(.href, .line)], .elements([.some(.text, .respondentText)]))
    case .texts: ElementType([], .elements([ElementType.Particle(elements: [(.group, .textGroup), (.rule, .ruleTexts)], minimum: 1, maximum: .max)]))
    case .textGroup: ElementType([.required(.id, .identifier), .optional(.lookup, .oneOf(["true", "open"]))], .elements([.optional(.note, .textNote), .some(.entry, .textEntry)]))
    case .textEntry: ElementType([.required(.id, .identifier), .optional(.plural, .line)], .elements([.optional(.note, .textNote), .some(.text, .textForm)]))
    case .textForm: ElementType([.required(.xmlLang, .language), .optional(.plural, .oneOf(["zero", "one", "two", "few", "many"]))], .text(.line))
    case .textNote: ElementType([], .text(.line))
    case .ruleTexts: ElementType([.required(.id, .identifier)], .elements([.some(.title, .localText), .some(.message, .localText), .some(.fix, .localText), .some(.rationale, .localText), .any(.placeholder, .placeholder), .any(.entry, .textEntry)]))
    case .placeholder: ElementType([.required(.name, .line)], .elements([.some(.text, .localText)]))
    case .languageTable: ElementType([], .elements([.some(.language, .languageConventions)]))
    case .languageConventions: ElementType([.required(.code, .language), .required(.endonym, .line), .required(.decimalSeparator, .line), .optional(.groupSeparator, .line), .required(.spaceBeforePercent, .flag), .required(.longestSentence, .count), .optional(.spaceBefore, .line)], .elements([.one(.quotationMarks, .quotationMarks), .any(.plural, .pluralRule)]))
    case .quotationMarks: ElementType([.required(.open, .line), .required(.close, .line), .optional(.space, .flag)])
    case .pluralRule: ElementType([.required(.category, .oneOf(["zero", "one", "two", "few", "many"])), .required(.when, .line)])
    case .registerEntry: ElementType([.required(.number, .count), .required(.kind, .oneOf(["opened", "received", "accepted", "returned", "withdrawn", "erased", "joined"])), .required(.time, .moment), .required(.clock, .moment), .optional(.by, .line), .optional(.reason, .line)], .elements([.any(.after, .entryLink), .optional(.about, .entryLink), .optional(.received, .receivedFile), .optional(.claim, .claim), .optional(.verdict, .recordedVerdict), .optional(.supersedes, .entryLink)]))
    case .receipt: ElementType([.required(.name, .line), .required(.size, .count), .optional(.sender, .line), .optional(.by, .line), .required(.time, .moment), .required(.clock, .moment), .required(.form, .oneOf(["canonical", "bytes"])), .required(.salt, .line), .required(.digest, .digest), .optional(.number, .count), .optional(.entry, .digest), .optional(.after, .digest)], .elements([.optional(.claim, .claim), .one(.verdict, .recordedVerdict), .any(.basis, .basis), .any(.fault, .fault)]))
    case .basis: ElementType([.required(.name, .line), .required(.digest, .digest)])
    case .fault: ElementType([.required(.rule, .ruleID), .required(.line, .count), .required(.column, .count)])
    case .entryLink: ElementType([.required(.digest, .digest)])
    case .receivedFile: ElementType([.required(.name, .line), .optional(.archive, .line), .optional(.sender, .line), .required(.size, .count), .required(.content, .oneOf(["submission", "part", "signature", "word", "spreadsheet", "presentation", "apple", "pdf", "archive", "html", "form", "page", "packed", "image", "mail", "empty", "xml", "other"])), .required(.digest, .digest), .optional(.same, .digest)])
    case .claim: ElementType([.optional(.state, .line), .optional(.questionnaire, .line), .optional(.version, .line), .optional(.cycle, .line), .optional(.status, .oneOf(["draft", "final"])), .optional(.date, .date), .required(.source, .oneOf(["self", "peer", "published", "exercise"]))])
    case .recordedVerdict: ElementType([.required(.outcome, .oneOf(["accepted", "returned"])), .required(.errors, .count), .required(.warnings, .count), .optional(.answered, .count), .optional(.required, .count), .required(.rules, .digest), .required(.tool, .line)])
    case .keys: ElementType([], .elements([.some(.key, .signingKey)]))
    case .signingKey: ElementType([.required(.id, .identifier), .required(.owner, .line), .required(.publicKey, .publicKey), .required(.from, .date), .optional(.until, .date)], .elements([.optional(.revoked, .revocation)]))
    case .revocation: ElementType([.required(.on, .date), .required(.reason, .line)])
    case .signature: ElementType([.required(.file, .line), .required(.key, .identifier), .required(.time, .moment), .required(.digest, .digest), .required(.value, .signatureValue)])
    }
  }
}

import PalermoXML

/// Every name of an element or attribute in our vocabularies. The XML reader refers to names by raw value.
enum Name: Int, CaseIterable {
  case address, adopted, all, alternativeTo, answer, answered, any, area, article, asOf, assistance, assumption
  case authority, band, branch, chapeau, clock, cluster, clusterBasis, code, column, condition, confidence
  case confidential, consent, consented, counts, coverage, cycle, date, delivery, denounced, details, due, email
  case evidence, excluded, expect, explanation, figure, form, from, glossary
  case grouping, groupings, help, href, id, inForce
  case inForceComputed, instrument, instruments, introduction, judgement, kind, languages, legalTradition, level
  case link, listed, maximum, measure, mechanism, membership, message, minimum, months, name, not, note
  case notification, number, obligation, obligations, officialLanguages, opens, option, options, other, participation
  case partlyFrom, partlyTo, party, phone, profile, provision, provisions, qualifiers, question, questionnaire, rating,
    reason
  case reference, region, relevant, replacedBy, required, reservation, reservations, retired, role, row, rule
  case scored, section, severity, shortTitle, signed, since, source, state, status, step, submission
  case submissionLanguages, subregion, supplements, term, territory, text, theme, title, treaty, type, value, verifiedBy
  case version, weeks, weight, when, with, withdrawn, year, after, xmlLang
  case baseline, configuration, expires, file, finding, fingerprint
  case crosswalk, map, to, toQuestionnaire, reconfirm
  case aggregate, claimedFrom, weights
  case cooperation, offence, field, questions, alternatives, penalty

  /// The name as it is written in a file.
  var text: String { Self.texts[rawValue] }

  /// All names in the order of their raw values.
  static let texts = allCases.map { $0 == .xmlLang ? "xml:lang" : "\($0)" }

  /// All names, as readers take them.
  static let forReaders = XMLNames(texts)
}

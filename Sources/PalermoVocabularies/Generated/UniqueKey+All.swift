// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

extension UniqueKey {
  /// Every such key of our vocabularies.
  package static let all: [UniqueKey] = [
    UniqueKey(root: .questionnaire, attribute: .id, paths: [[.options], [.section], [.section, .question], [.retired], [.rule]]),
    UniqueKey(root: .submission, attribute: .question, paths: [[.answer]]),
    UniqueKey(root: .instruments, attribute: .id, paths: [[.instrument], [.instrument, .article, .provision]]),
    UniqueKey(root: .instruments, attribute: .id, paths: [[.cluster]]),
    UniqueKey(root: .region, attribute: .code, paths: [[nil]]),
    UniqueKey(root: .region, attribute: .serves, paths: [[.action]]),
    UniqueKey(root: .region, attribute: .instrument, paths: [[.agreement]]),
    UniqueKey(root: .configuration, attribute: .id, paths: [[.rule]]),
    UniqueKey(root: .baseline, attribute: .fingerprint, paths: [[.finding]]),
    UniqueKey(root: .glossary, attribute: .id, paths: [[.term]]),
    UniqueKey(root: .cooperation, attribute: .id, paths: [[.offence]]),
    UniqueKey(root: .plan, attribute: .id, paths: [[.authority]]),
    UniqueKey(root: .publishedFindings, attribute: .id, paths: [[.scale]]),
    UniqueKey(root: .publishedFindings, attribute: .id, paths: [[.item]]),
    UniqueKey(root: .publishedFindings, attribute: .code, paths: [[.state]]),
    UniqueKey(root: .texts, attribute: .id, paths: [[.group], [.rule]]),
    UniqueKey(root: .languages, attribute: .code, paths: [[.language]]),
    UniqueKey(root: .keys, attribute: .id, paths: [[.key]]),
  ]
}

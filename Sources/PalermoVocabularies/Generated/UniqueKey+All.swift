// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

extension UniqueKey {
  /// Every such key of our vocabularies.
  package static let all: [UniqueKey] = [
    UniqueKey(root: .questionnaire, attributes: [.id], paths: [[.options], [.section], [.section, .question], [.retired], [.rule]], isOfChild: false),
    UniqueKey(root: .submission, attributes: [.question], paths: [[.answer]], isOfChild: false),
    UniqueKey(root: .instruments, attributes: [.id], paths: [[.instrument], [.instrument, .article, .provision]], isOfChild: false),
    UniqueKey(root: .instruments, attributes: [.id], paths: [[.cluster]], isOfChild: false),
    UniqueKey(root: .instruments, attributes: [.number], paths: [[.instrument, .article]], isOfChild: true),
    UniqueKey(root: .region, attributes: [.code], paths: [[nil]], isOfChild: false),
    UniqueKey(root: .region, attributes: [.serves], paths: [[.action]], isOfChild: false),
    UniqueKey(root: .region, attributes: [.instrument], paths: [[.agreement]], isOfChild: false),
    UniqueKey(root: .region, attributes: [.column, .row], paths: [[.state]], isOfChild: false),
    UniqueKey(root: .participation, attributes: [.code], paths: [[.state]], isOfChild: false),
    UniqueKey(root: .cycle, attributes: [.questionnaire], paths: [[.delivery]], isOfChild: false),
    UniqueKey(root: .cycle, attributes: [.step], paths: [[.clock]], isOfChild: false),
    UniqueKey(root: .profile, attributes: [.answer], paths: [[.level]], isOfChild: false),
    UniqueKey(root: .profile, attributes: [.rating], paths: [[.band]], isOfChild: false),
    UniqueKey(root: .crosswalk, attributes: [.from], paths: [[.map, .value]], isOfChild: true),
    UniqueKey(root: .configuration, attributes: [.id], paths: [[.rule]], isOfChild: false),
    UniqueKey(root: .baseline, attributes: [.fingerprint], paths: [[.finding]], isOfChild: false),
    UniqueKey(root: .glossary, attributes: [.id], paths: [[.term]], isOfChild: false),
    UniqueKey(root: .cooperation, attributes: [.id], paths: [[.offence]], isOfChild: false),
    UniqueKey(root: .plan, attributes: [.id], paths: [[.authority]], isOfChild: false),
    UniqueKey(root: .publishedFindings, attributes: [.code], paths: [[.body]], isOfChild: false),
    UniqueKey(root: .publishedFindings, attributes: [.id], paths: [[.scale]], isOfChild: false),
    UniqueKey(root: .publishedFindings, attributes: [.id], paths: [[.item]], isOfChild: false),
    UniqueKey(root: .publishedFindings, attributes: [.code], paths: [[.state]], isOfChild: false),
    UniqueKey(root: .texts, attributes: [.id], paths: [[.group], [.rule]], isOfChild: false),
    UniqueKey(root: .languages, attributes: [.code], paths: [[.language]], isOfChild: false),
    UniqueKey(root: .keys, attributes: [.id], paths: [[.key]], isOfChild: false),
  ]
}

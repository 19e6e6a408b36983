// Made by .ci/generate from Schemas/*.xsd. Do not edit.
// swift-format-ignore-file

package import PalermoXML

extension XMLNode {
  /// An element of the type `localText`.
  package static func localText(_ name: Name, xmlLang: String, _ text: String) -> XMLNode {
    XMLNode(name, [(.xmlLang, xmlLang)], text: text)
  }

  /// An element of the type `respondentText`.
  package static func respondentText(_ name: Name, xmlLang: String, _ text: String) -> XMLNode {
    XMLNode(name, [(.xmlLang, xmlLang)], text: text)
  }

  /// An element of the type `mappedValue`.
  package static func mappedValue(from: String, to: String) -> XMLNode {
    XMLNode(.value, [(.from, from), (.to, to)])
  }

  /// An element of the type `conditions`.
  package static func conditions(_ name: Name, _ children: [XMLNode]) -> XMLNode {
    XMLNode(name, [], children)
  }

  /// An element of the type `condition`.
  package static func condition(_ name: Name, _ children: [XMLNode]) -> XMLNode {
    XMLNode(name, [], children)
  }

  /// An element of the type `answered`.
  package static func answered(question: String, with: String?) -> XMLNode {
    XMLNode(.answered, [(.question, question), (.with, with)])
  }

  /// An element of the type `number`.
  package static func number(question: String, minimum: String?, maximum: String?) -> XMLNode {
    XMLNode(.number, [(.question, question), (.minimum, minimum), (.maximum, maximum)])
  }

  /// An element of the type `participationCondition`.
  package static func participationCondition(_ name: Name, instrument: String) -> XMLNode {
    XMLNode(name, [(.instrument, instrument)])
  }

  /// An element of the type `questionnaire`.
  package static func questionnaire(id: String, version: String, instrument: String, cluster: String, strict: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.questionnaire, [(.id, id), (.version, version), (.instrument, instrument), (.cluster, cluster), (.strict, strict)], children)
  }

  /// An element of the type `optionList`.
  package static func optionList(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.options, [(.id, id)], children)
  }

  /// An element of the type `section`.
  package static func section(id: String, article: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.section, [(.id, id), (.article, article)], children)
  }

  /// An element of the type `question`.
  package static func question(id: String, type: String, provisions: String?, required: String?, scored: String?, weight: String?, options: String?, notApplicable: String?, supplementary: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.question, [(.id, id), (.type, type), (.provisions, provisions), (.required, required), (.scored, scored), (.weight, weight), (.options, options), (.notApplicable, notApplicable), (.supplementary, supplementary)], children)
  }

  /// An element of the type `limits`.
  package static func limits(_ name: Name, minimum: String?, maximum: String?, whole: String?, earliest: String?, latest: String?) -> XMLNode {
    XMLNode(name, [(.minimum, minimum), (.maximum, maximum), (.whole, whole), (.earliest, earliest), (.latest, latest)])
  }

  /// An element of the type `option`.
  package static func option(value: String, counts: String?, other: String?, exclusive: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.option, [(.value, value), (.counts, counts), (.other, other), (.exclusive, exclusive)], children)
  }

  /// An element of the type `evidenceDemand`.
  package static func evidenceDemand(when: String, kind: String) -> XMLNode {
    XMLNode(.evidence, [(.when, when), (.kind, kind)])
  }

  /// An element of the type `retired`.
  package static func retired(id: String, since: String?, replacedBy: String?) -> XMLNode {
    XMLNode(.retired, [(.id, id), (.since, since), (.replacedBy, replacedBy)])
  }

  /// An element of the type `excluded`.
  package static func excluded(provisions: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.excluded, [(.provisions, provisions)], children)
  }

  /// An element of the type `consistencyRule`.
  package static func consistencyRule(id: String, severity: String, question: String, provisions: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.rule, [(.id, id), (.severity, severity), (.question, question), (.provisions, provisions)], children)
  }

  /// An element of the type `submission`.
  package static func submission(questionnaire: String, version: String, state: String, cycle: String, status: String, date: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.submission, [(.questionnaire, questionnaire), (.version, version), (.state, state), (.cycle, cycle), (.status, status), (.date, date)], children)
  }

  /// An element of the type `submissionSource`.
  package static func submissionSource(kind: String, title: String?, href: String?, asOf: String?, instance: String?) -> XMLNode {
    XMLNode(.source, [(.kind, kind), (.title, title), (.href, href), (.asOf, asOf), (.instance, instance)])
  }

  /// An element of the type `submissionPart`.
  package static func submissionPart(authority: String, plan: String?, base: String, due: String?, questions: String, marks: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.part, [(.authority, authority), (.plan, plan), (.base, base), (.due, due), (.questions, questions), (.marks, marks)], children)
  }

  /// An element of the type `answer`.
  package static func answer(question: String, value: String?, confidential: String?, reconfirm: String?, answeredBy: String?, answeredOn: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.answer, [(.question, question), (.value, value), (.confidential, confidential), (.reconfirm, reconfirm), (.answeredBy, answeredBy), (.answeredOn, answeredOn)], children)
  }

  /// An element of the type `figure`.
  package static func figure(year: String, value: String) -> XMLNode {
    XMLNode(.figure, [(.year, year), (.value, value)])
  }

  /// An element of the type `authority`.
  package static func authority(name: String, role: String?, address: String?, email: String?, phone: String?, href: String?, languages: String?, territory: String?) -> XMLNode {
    XMLNode(.authority, [(.name, name), (.role, role), (.address, address), (.email, email), (.phone, phone), (.href, href), (.languages, languages), (.territory, territory)])
  }

  /// An element of the type `link`.
  package static func link(href: String, title: String?) -> XMLNode {
    XMLNode(.link, [(.href, href), (.title, title)])
  }

  /// An element of the type `reference`.
  package static func reference(mechanism: String, question: String, asOf: String, href: String?) -> XMLNode {
    XMLNode(.reference, [(.mechanism, mechanism), (.question, question), (.asOf, asOf), (.href, href)])
  }

  /// An element of the type `evidence`.
  package static func evidence(kind: String, title: String, provision: String?, inForce: String?, href: String?, verifiedBy: String?) -> XMLNode {
    XMLNode(.evidence, [(.kind, kind), (.title, title), (.provision, provision), (.inForce, inForce), (.href, href), (.verifiedBy, verifiedBy)])
  }

  /// An element of the type `assistance`.
  package static func assistance(kind: String, area: String, details: String?) -> XMLNode {
    XMLNode(.assistance, [(.kind, kind), (.area, area), (.details, details)])
  }

  /// An element of the type `instruments`.
  package static func instruments(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.instruments, [], children)
  }

  /// An element of the type `namedCluster`.
  package static func namedCluster(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.cluster, [(.id, id)], children)
  }

  /// An element of the type `instrument`.
  package static func instrument(id: String, kind: String, adopted: String, supplements: String?, listed: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.instrument, [(.id, id), (.kind, kind), (.adopted, adopted), (.supplements, supplements), (.listed, listed)], children)
  }

  /// An element of the type `article`.
  package static func article(number: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.article, [(.number, number)], children)
  }

  /// An element of the type `provision`.
  package static func provision(id: String, obligation: String, judgement: String?, chapeau: String?, alternativeTo: String?, branch: String?, qualifiers: String?, reservable: String?, cluster: String, clusterBasis: String, theme: String, kind: String, notification: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.provision, [(.id, id), (.obligation, obligation), (.judgement, judgement), (.chapeau, chapeau), (.alternativeTo, alternativeTo), (.branch, branch), (.qualifiers, qualifiers), (.reservable, reservable), (.cluster, cluster), (.clusterBasis, clusterBasis), (.theme, theme), (.kind, kind), (.notification, notification)], children)
  }

  /// An element of the type `region`.
  package static func region(id: String, kind: String, published: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.region, [(.id, id), (.kind, kind), (.published, published)], children)
  }

  /// An element of the type `action`.
  package static func action(number: String, serves: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.action, [(.number, number), (.serves, serves)], children)
  }

  /// An element of the type `agreement`.
  package static func agreement(instrument: String, standing: String, listed: String?) -> XMLNode {
    XMLNode(.agreement, [(.instrument, instrument), (.standing, standing), (.listed, listed)])
  }

  /// An element of the type `group`.
  package static func group(_ name: Name, code: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(name, [(.code, code)], children)
  }

  /// An element of the type `state`.
  package static func state(code: String, subregion: String, groupings: String?, membership: String?, officialLanguages: String, submissionLanguages: String, legalTradition: String?, column: String, row: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.state, [(.code, code), (.subregion, subregion), (.groupings, groupings), (.membership, membership), (.officialLanguages, officialLanguages), (.submissionLanguages, submissionLanguages), (.legalTradition, legalTradition), (.column, column), (.row, row)], children)
  }

  /// An element of the type `participation`.
  package static func participation(region: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.participation, [(.region, region)], children)
  }

  /// An element of the type `stateParticipation`.
  package static func stateParticipation(code: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.state, [(.code, code)], children)
  }

  /// An element of the type `treaty`.
  package static func treaty(instrument: String, consent: String, signed: String?, consented: String?, inForce: String?, inForceComputed: String?, denounced: String?, reservations: String?, asOf: String?, confidence: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.treaty, [(.instrument, instrument), (.consent, consent), (.signed, signed), (.consented, consented), (.inForce, inForce), (.inForceComputed, inForceComputed), (.denounced, denounced), (.reservations, reservations), (.asOf, asOf), (.confidence, confidence)], children)
  }

  /// An element of the type `sourceText`.
  package static func sourceText(_ text: String) -> XMLNode {
    XMLNode(.source, [], text: text)
  }

  /// An element of the type `reservation`.
  package static func reservation(provisions: String, from: String?, withdrawn: String?) -> XMLNode {
    XMLNode(.reservation, [(.provisions, provisions), (.from, from), (.withdrawn, withdrawn)])
  }

  /// An element of the type `cycle`.
  package static func cycle(id: String, opens: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.cycle, [(.id, id), (.opens, opens)], children)
  }

  /// An element of the type `delivery`.
  package static func delivery(questionnaire: String, version: String, due: String) -> XMLNode {
    XMLNode(.delivery, [(.questionnaire, questionnaire), (.version, version), (.due, due)])
  }

  /// An element of the type `clock`.
  package static func clock(step: String, after: String?, weeks: String?, months: String?) -> XMLNode {
    XMLNode(.clock, [(.step, step), (.after, after), (.weeks, weeks), (.months, months)])
  }

  /// An element of the type `profile`.
  package static func profile(id: String, obligations: String, coverage: String, partlyFrom: String, partlyTo: String, weights: String?, aggregate: String?, claimedFrom: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.profile, [(.id, id), (.obligations, obligations), (.coverage, coverage), (.partlyFrom, partlyFrom), (.partlyTo, partlyTo), (.weights, weights), (.aggregate, aggregate), (.claimedFrom, claimedFrom)], children)
  }

  /// An element of the type `level`.
  package static func level(answer: String, value: String) -> XMLNode {
    XMLNode(.level, [(.answer, answer), (.value, value)])
  }

  /// An element of the type `band`.
  package static func band(rating: String, from: String) -> XMLNode {
    XMLNode(.band, [(.rating, rating), (.from, from)])
  }

  /// An element of the type `crosswalk`.
  package static func crosswalk(questionnaire: String, from: String, toQuestionnaire: String?, to: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.crosswalk, [(.questionnaire, questionnaire), (.from, from), (.toQuestionnaire, toQuestionnaire), (.to, to)], children)
  }

  /// An element of the type `map`.
  package static func map(from: String, to: String?, kind: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.map, [(.from, from), (.to, to), (.kind, kind)], children)
  }

  /// An element of the type `meantChange`.
  package static func meantChange(kind: String, of: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.change, [(.kind, kind), (.of, of)], children)
  }

  /// An element of the type `configuration`.
  package static func configuration(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.configuration, [], children)
  }

  /// An element of the type `excludedPath`.
  package static func excludedPath(path: String) -> XMLNode {
    XMLNode(.exclude, [(.path, path)])
  }

  /// An element of the type `ruleSetting`.
  package static func ruleSetting(id: String, severity: String) -> XMLNode {
    XMLNode(.rule, [(.id, id), (.severity, severity)])
  }

  /// An element of the type `baseline`.
  package static func baseline(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.baseline, [], children)
  }

  /// An element of the type `acceptedFinding`.
  package static func acceptedFinding(rule: String, file: String, fingerprint: String, reason: String, expires: String?) -> XMLNode {
    XMLNode(.finding, [(.rule, rule), (.file, file), (.fingerprint, fingerprint), (.reason, reason), (.expires, expires)])
  }

  /// An element of the type `glossary`.
  package static func glossary(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.glossary, [], children)
  }

  /// An element of the type `term`.
  package static func term(id: String, source: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.term, [(.id, id), (.source, source)], children)
  }

  /// An element of the type `cooperation`.
  package static func cooperation(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.cooperation, [], children)
  }

  /// An element of the type `offence`.
  package static func offence(id: String, provisions: String, questions: String, alternatives: String?, penalty: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.offence, [(.id, id), (.provisions, provisions), (.questions, questions), (.alternatives, alternatives), (.penalty, penalty)], children)
  }

  /// An element of the type `positionField`.
  package static func positionField(name: String, question: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.field, [(.name, name), (.question, question)], children)
  }

  /// An element of the type `partnerTreaty`.
  package static func partnerTreaty(instrument: String, field: String) -> XMLNode {
    XMLNode(.treaty, [(.instrument, instrument), (.field, field)])
  }

  /// An element of the type `plan`.
  package static func plan(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.plan, [(.id, id)], children)
  }

  /// An element of the type `planAuthority`.
  package static func planAuthority(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.authority, [(.id, id)], children)
  }

  /// An element of the type `assignment`.
  package static func assignment(authority: String, sections: String?, questions: String?) -> XMLNode {
    XMLNode(.assignment, [(.authority, authority), (.sections, sections), (.questions, questions)])
  }

  /// An element of the type `publishedFindings`.
  package static func publishedFindings(id: String, region: String, source: String, href: String?, asOf: String, staleAfterYears: String, renews: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.publishedFindings, [(.id, id), (.region, region), (.source, source), (.href, href), (.asOf, asOf), (.staleAfterYears, staleAfterYears), (.renews, renews)], children)
  }

  /// An element of the type `publishedBody`.
  package static func publishedBody(code: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.body, [(.code, code)], children)
  }

  /// An element of the type `publishedScale`.
  package static func publishedScale(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.scale, [(.id, id)], children)
  }

  /// An element of the type `publishedValue`.
  package static func publishedValue(code: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.value, [(.code, code)], children)
  }

  /// An element of the type `publishedItem`.
  package static func publishedItem(id: String, scale: String, provisions: String, about: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.item, [(.id, id), (.scale, scale), (.provisions, provisions), (.about, about)], children)
  }

  /// An element of the type `publishedState`.
  package static func publishedState(code: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.state, [(.code, code)], children)
  }

  /// An element of the type `publishedReport`.
  package static func publishedReport(given: String, by: String?, href: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.report, [(.given, given), (.by, by), (.href, href)], children)
  }

  /// An element of the type `publishedFinding`.
  package static func publishedFinding(item: String, value: String, staleAfter: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.finding, [(.item, item), (.value, value), (.staleAfter, staleAfter)], children)
  }

  /// An element of the type `publishedReply`.
  package static func publishedReply(given: String, items: String?, href: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.reply, [(.given, given), (.items, items), (.href, href)], children)
  }

  /// An element of the type `texts`.
  package static func texts(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.texts, [], children)
  }

  /// An element of the type `textGroup`.
  package static func textGroup(id: String, lookup: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.group, [(.id, id), (.lookup, lookup)], children)
  }

  /// An element of the type `textEntry`.
  package static func textEntry(id: String, plural: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.entry, [(.id, id), (.plural, plural)], children)
  }

  /// An element of the type `textForm`.
  package static func textForm(xmlLang: String, plural: String?, _ text: String) -> XMLNode {
    XMLNode(.text, [(.xmlLang, xmlLang), (.plural, plural)], text: text)
  }

  /// An element of the type `textNote`.
  package static func textNote(_ text: String) -> XMLNode {
    XMLNode(.note, [], text: text)
  }

  /// An element of the type `ruleTexts`.
  package static func ruleTexts(id: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.rule, [(.id, id)], children)
  }

  /// An element of the type `placeholder`.
  package static func placeholder(name: String, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.placeholder, [(.name, name)], children)
  }

  /// An element of the type `languageTable`.
  package static func languageTable(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.languages, [], children)
  }

  /// An element of the type `languageConventions`.
  package static func languageConventions(code: String, endonym: String, decimalSeparator: String, groupSeparator: String?, spaceBeforePercent: String, longestSentence: String, spaceBefore: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.language, [(.code, code), (.endonym, endonym), (.decimalSeparator, decimalSeparator), (.groupSeparator, groupSeparator), (.spaceBeforePercent, spaceBeforePercent), (.longestSentence, longestSentence), (.spaceBefore, spaceBefore)], children)
  }

  /// An element of the type `quotationMarks`.
  package static func quotationMarks(open: String, close: String, space: String?) -> XMLNode {
    XMLNode(.quotationMarks, [(.open, open), (.close, close), (.space, space)])
  }

  /// An element of the type `pluralRule`.
  package static func pluralRule(category: String, when: String) -> XMLNode {
    XMLNode(.plural, [(.category, category), (.when, when)])
  }

  /// An element of the type `registerEntry`.
  package static func registerEntry(number: String, kind: String, time: String, clock: String, by: String?, reason: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.registerEntry, [(.number, number), (.kind, kind), (.time, time), (.clock, clock), (.by, by), (.reason, reason)], children)
  }

  /// An element of the type `receipt`.
  package static func receipt(name: String, size: String, sender: String?, by: String?, time: String, clock: String, form: String, salt: String, digest: String, number: String?, entry: String?, after: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.receipt, [(.name, name), (.size, size), (.sender, sender), (.by, by), (.time, time), (.clock, clock), (.form, form), (.salt, salt), (.digest, digest), (.number, number), (.entry, entry), (.after, after)], children)
  }

  /// An element of the type `basis`.
  package static func basis(name: String, digest: String) -> XMLNode {
    XMLNode(.basis, [(.name, name), (.digest, digest)])
  }

  /// An element of the type `fault`.
  package static func fault(rule: String, line: String, column: String) -> XMLNode {
    XMLNode(.fault, [(.rule, rule), (.line, line), (.column, column)])
  }

  /// An element of the type `entryLink`.
  package static func entryLink(_ name: Name, digest: String) -> XMLNode {
    XMLNode(name, [(.digest, digest)])
  }

  /// An element of the type `receivedFile`.
  package static func receivedFile(name: String, archive: String?, sender: String?, size: String, content: String, digest: String, same: String?) -> XMLNode {
    XMLNode(.received, [(.name, name), (.archive, archive), (.sender, sender), (.size, size), (.content, content), (.digest, digest), (.same, same)])
  }

  /// An element of the type `claim`.
  package static func claim(state: String?, questionnaire: String?, version: String?, cycle: String?, status: String?, date: String?, source: String) -> XMLNode {
    XMLNode(.claim, [(.state, state), (.questionnaire, questionnaire), (.version, version), (.cycle, cycle), (.status, status), (.date, date), (.source, source)])
  }

  /// An element of the type `recordedVerdict`.
  package static func recordedVerdict(outcome: String, errors: String, warnings: String, answered: String?, required: String?, rules: String, tool: String) -> XMLNode {
    XMLNode(.verdict, [(.outcome, outcome), (.errors, errors), (.warnings, warnings), (.answered, answered), (.required, required), (.rules, rules), (.tool, tool)])
  }

  /// An element of the type `keys`.
  package static func keys(_ children: [XMLNode]) -> XMLNode {
    XMLNode(.keys, [], children)
  }

  /// An element of the type `signingKey`.
  package static func signingKey(id: String, owner: String, publicKey: String, from: String, until: String?, _ children: [XMLNode]) -> XMLNode {
    XMLNode(.key, [(.id, id), (.owner, owner), (.publicKey, publicKey), (.from, from), (.until, until)], children)
  }

  /// An element of the type `revocation`.
  package static func revocation(on: String, reason: String) -> XMLNode {
    XMLNode(.revoked, [(.on, on), (.reason, reason)])
  }

  /// An element of the type `signature`.
  package static func signature(file: String, key: String, time: String, digest: String, value: String) -> XMLNode {
    XMLNode(.signature, [(.file, file), (.key, key), (.time, time), (.digest, digest), (.value, value)])
  }
}

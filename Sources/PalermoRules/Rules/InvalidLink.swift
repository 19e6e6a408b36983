import PalermoModel

extension Rule {
  static let invalidLink = Rule(
    id: "invalid-link",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "Links are complete web addresses",
      es: "Los enlaces son direcciones web completas",
      fr: "Les liens sont des adresses web complètes",
      pt: "Os links são endereços web completos"),
    message: LocalizedText(
      en: "“{link}” is not a complete web address",
      es: "«{link}» no es una dirección web completa",
      fr: "« {link} » n’est pas une adresse web complète",
      pt: "“{link}” não é um endereço web completo"),
    fix: LocalizedText(
      en: "write the address in full, from https:// on; publish a file first to link to it",
      es: "escriba la dirección completa, desde https://; para enlazar un archivo, publíquelo antes",
      fr: "écrivez l’adresse complète, à partir de https:// ; pour lier un fichier, publiez-le d’abord",
      pt: "escreva o endereço completo, a partir de https://; para indicar um arquivo, publique-o antes"),
    rationale: LocalizedText(
      en: "Laws are linked, not annexed. Whoever reads the answer elsewhere must be able to open the same text.",
      es: "Las leyes se enlazan, no se adjuntan. Quien lea la respuesta en otro lugar debe poder abrir el mismo texto.",
      fr: "Les lois sont liées, non annexées. Quiconque lit la réponse ailleurs doit pouvoir ouvrir le même texte.",
      pt:
        "As leis são indicadas por link, não anexadas. Quem ler a resposta em outro lugar deve poder abrir o mesmo texto."
    ),
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          ↓<evidence kind="legislation" title="Ley 12" provision="art. 1" href="example.org/ley-12"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1" href="https://example.org/ley-12"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let invalidLink = SubmissionCheck(.invalidLink) { context, findings in
    func check(_ link: String?, at position: SourcePosition) {
      guard let link, !isWebAddress(link) else { return }
      findings.add(.invalidLink, at: position, ["link": .init(verbatim: link)])
    }
    check(context.submission.source.href, at: context.position(of: "source"))
    for answer in context.submission.answers {
      for evidence in answer.evidence { check(evidence.href, at: evidence.position) }
      for link in answer.links { check(link.href, at: link.position) }
      for reference in answer.references { check(reference.href, at: reference.position) }
      for authority in answer.authorities { check(authority.href, at: authority.position) }
    }
  }

  private static func isWebAddress(_ link: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { link.utf8.starts(with: $0.utf8) }) else { return false }
    let host = link.utf8.dropFirst(scheme.utf8.count)
    return host.first.map { $0 != UInt8(ascii: "/") } ?? false && !link.utf8.contains(0x20)
  }
}

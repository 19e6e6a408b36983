import PalermoModel
import PalermoRules

extension Rule {
  static let incoherentProfile = Rule(
    id: "incoherent-profile",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "The numbers of a scoring profile make sense together",
      es: "Los números de un perfil de puntuación son coherentes entre sí",
      fr: "Les nombres d’un profil de notation sont cohérents entre eux",
      pt: "Os números de um perfil de pontuação são coerentes entre si"),
    message: LocalizedText(
      en: "the values of this profile are out of order, or not from 0 to 1",
      es: "los valores de este perfil no están en orden o no van de 0 a 1",
      fr: "les valeurs de ce profil ne sont pas dans l’ordre, ou pas comprises entre 0 et 1",
      pt: "os valores deste perfil estão fora de ordem ou não vão de 0 a 1"),
    fix: LocalizedText(
      en:
        "let “no” count for at most partlyFrom, “partly” for something between partlyFrom and partlyTo, and “yes” for at least partlyTo, all from 0 to 1",
      es:
        "haga que «no» valga como máximo partlyFrom, «en parte» algo entre partlyFrom y partlyTo, y «sí» como mínimo partlyTo, todo de 0 a 1",
      fr:
        "donnez à « non » au plus partlyFrom, à « en partie » une valeur entre partlyFrom et partlyTo, et à « oui » au moins partlyTo, le tout de 0 à 1",
      pt:
        "faça “não” valer no máximo partlyFrom, “em parte” algo entre partlyFrom e partlyTo, e “sim” no mínimo partlyTo, tudo de 0 a 1"
    ),
    rationale: LocalizedText(
      en: "A score that fell when an answer improved would mislead. Such a profile is not used.",
      es: "Una puntuación que bajara al mejorar una respuesta induciría a error. Un perfil así no se utiliza.",
      fr: "Une note qui baisserait quand une réponse s’améliore induirait en erreur. Un tel profil n’est pas utilisé.",
      pt: "Uma pontuação que caísse quando uma resposta melhora induziria em erro. Um perfil assim não é utilizado."),
    references: ["Schemas/profile.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<profile xmlns="urn:palermo-toolkit:1" id="example" obligations="mandatory" coverage="0.5"
               partlyFrom="0.25" partlyTo="0.75">
        <title xml:lang="en">Example</title>
        <level answer="yes" value="1"/>
        <level answer="partly" value="0.2"/>
        <level answer="no" value="0"/>
        <band rating="F" from="1"/>
        <band rating="L" from="0.75"/>
        <band rating="P" from="0.25"/>
        <band rating="N" from="0"/>
      </profile>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <profile xmlns="urn:palermo-toolkit:1" id="example" obligations="mandatory" coverage="0.5"
               partlyFrom="0.25" partlyTo="0.75">
        <title xml:lang="en">Example</title>
        <level answer="yes" value="1"/>
        <level answer="partly" value="0.5"/>
        <level answer="no" value="0"/>
        <band rating="F" from="1"/>
        <band rating="L" from="0.75"/>
        <band rating="P" from="0.25"/>
        <band rating="N" from="0"/>
      </profile>
      """)
}

extension Check {
  static let incoherentProfile = profile(.incoherentProfile) { profile, findings in
    if !profile.isCoherent { findings.add(.incoherentProfile, at: profile.position) }
  }
}

import PalermoModel
import PalermoRules

extension Rule {
  static let incoherentProfile = Rule(
    id: "incoherent-profile",
    category: .types,
    severity: .error,
    texts: Texts.IncoherentProfile.texts,
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

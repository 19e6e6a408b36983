import PalermoModel
package import PalermoXML

extension Participation {
  /// The root of its file.
  package var xml: XMLNode {
    .participation(
      region: region,
      note.xml(.note) + states.map { .stateParticipation(code: $0.code, $0.treaties.map { $0.xml }) })
  }
}

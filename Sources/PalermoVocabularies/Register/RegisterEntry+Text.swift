public import PalermoModel
import PalermoXML

extension RegisterEntry {
  /// The text of its file.
  public var text: String { XMLDocument(root: xml.canonical(as: .registerEntry)).text }
}

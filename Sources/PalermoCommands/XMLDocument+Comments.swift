import PalermoXML

extension XMLDocument {
  /// Its comments in order, those around the root too, with their brackets.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  var comments: [String] {
    (prologue + root.remarks + epilogue).map(\.markup).filter { $0.hasPrefix("<!--") }
  }
}

extension XMLNode {
  /// The comments and instructions in it, and in what stands in it.
  fileprivate var remarks: [XMLRemark] {
    content.flatMap { part -> [XMLRemark] in
      switch part {
      case .element(let element): element.remarks
      case .text: []
      case .remark(let remark): [remark]
      }
    }
  }
}

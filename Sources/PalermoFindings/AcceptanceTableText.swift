public import PalermoModel
public import PalermoValidation
import PalermoWriting

/// What makes a file accepted or returned, as a person reads it.
public struct AcceptanceTableText {
  private let table: AcceptanceTable
  private let language: Language
  private let paint: Paint

  /// The table in one language.
  public init(_ table: AcceptanceTable, language: Language, isColored: Bool) {
    (self.table, self.language, paint) = (table, language, Paint(isOn: isColored))
  }

  /// The text.
  public func text() -> String {
    let header = [Self.layer, Self.severity, Self.draft, Self.final, Self.strictDraft, Self.strictFinal]
      .map { $0(language) }
    let rows = table.rows.map { row in
      [
        row.category.name(language), severity(of: row), word(row.draft), word(row.final), word(row.strictDraft),
        word(row.strictFinal),
      ]
    }
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max()! }
    var text = Self.introduction(language) + "\n\n" + paint.bold(line(header, widths)) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text + "\n" + Self.remark(language) + "\n"
  }

  private func severity(of row: AcceptanceTable.Row) -> String {
    let name = row.severity.name(language)
    guard let draft = row.draftSeverity, draft != row.severity else { return name }
    return "\(name) (\(Self.draft(language)): \(draft.name(language)))"
  }

  private func word(_ verdict: Verdict?) -> String { verdict?.name(language) ?? "–" }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
    return padded.dropLast().joined(separator: "  ") + "  " + cells.last!
  }

  private static let introduction = LocalizedText(
    en: "A file is returned if one of its findings is enough to return it, and accepted otherwise.",
    es: "Un archivo se devuelve si basta uno de sus hallazgos para devolverlo; si no, se acepta.",
    fr: "Un fichier est renvoyé si l’un de ses constats suffit à le renvoyer, et accepté sinon.",
    pt: "Um arquivo é devolvido se uma de suas constatações basta para devolvê-lo; caso contrário, é aceito.")
  private static let remark = LocalizedText(
    en: """
      – : such findings are made only about final submissions. Files that are no submissions count as final.
      A configuration may give the rules of all layers but the first two another severity, which then decides. What a \
      baseline accepts does not count.
      """,
    es: """
      –: tales hallazgos solo se hacen sobre presentaciones finales. Los archivos que no son presentaciones cuentan como finales.
      Una configuración puede dar otra gravedad a las reglas de todas las capas menos las dos primeras; entonces decide \
      esta. Lo que acepta una línea base no cuenta.
      """,
    fr: """
      – : de tels constats ne portent que sur les communications définitives. Les autres fichiers comptent comme définitifs.
      Une configuration peut donner une autre gravité aux règles de toutes les couches sauf les deux premières ; c’est \
      alors elle qui décide. Ce qu’une base de référence accepte ne compte pas.
      """,
    pt: """
      –: tais constatações só se fazem sobre apresentações finais. Arquivos que não são apresentações contam como finais.
      Uma configuração pode dar outra gravidade às regras de todas as camadas, exceto as duas primeiras; é ela que então \
      decide. O que uma linha de base aceita não conta.
      """)
  private static let layer = LocalizedText(en: "layer", es: "capa", fr: "couche", pt: "camada")
  private static let severity = LocalizedText(en: "severity", es: "gravedad", fr: "gravité", pt: "gravidade")
  private static let draft = LocalizedText(en: "draft", es: "borrador", fr: "projet", pt: "rascunho")
  private static let final = LocalizedText(en: "final", es: "final", fr: "définitif", pt: "final")
  private static let strictDraft = draft.appending(" --strict")
  private static let strictFinal = final.appending(" --strict")
}

import PalermoModel

/// Words that several forms of export share.
enum ExportWords {
  static let cycle = LocalizedText(en: "Cycle", es: "Ciclo", fr: "Cycle", pt: "Ciclo")
  static let until = LocalizedText(en: "Data until", es: "Datos hasta", fr: "Données jusqu’au", pt: "Dados até")
  static let profile = LocalizedText(
    en: "Scoring profile", es: "Perfil de puntuación", fr: "Profil de notation", pt: "Perfil de pontuação")
  static let program = LocalizedText(en: "Program", es: "Programa", fr: "Programme", pt: "Programa")
  static let sheet = LocalizedText(en: "Sheet", es: "Hoja", fr: "Feuille", pt: "Planilha")
  static let rows = LocalizedText(en: "Rows", es: "Filas", fr: "Lignes", pt: "Linhas")
  static let content = LocalizedText(en: "Content", es: "Contenido", fr: "Contenu", pt: "Conteúdo")
  static let kind = LocalizedText(en: "Kind", es: "Clase", fr: "Nature", pt: "Tipo")
  static let action = LocalizedText(en: "Action", es: "Acción", fr: "Action", pt: "Ação")
  static let questionnaire = LocalizedText(
    en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
  static let asOf = LocalizedText(en: "As of", es: "A fecha de", fr: "Au", pt: "Em")
  static let provision = LocalizedText(en: "Provision", es: "Disposición", fr: "Disposition", pt: "Disposição")
  static let parties = LocalizedText(en: "Parties", es: "Partes", fr: "Parties", pt: "Partes")
  static let input = LocalizedText(en: "Input", es: "Entrada", fr: "Entrée", pt: "Entrada")

  /// How the figures are to be read.
  static let reading = [
    LocalizedText(
      en: "Not answered is not “no”. Confidential answers are left out. States are not ranked.",
      es: "Sin respuesta no es «no». Las respuestas confidenciales se omiten. Los Estados no se clasifican.",
      fr: "Sans réponse n’est pas « non ». Les réponses confidentielles sont omises. Les États ne sont pas classés.",
      pt: "Sem resposta não é “não”. As respostas confidenciais são omitidas. Os Estados não são classificados."),
    LocalizedText(
      en: "The letters: F full, L largely, P partly, N not, ? undetermined, - not applicable.",
      es: "Las letras: F plena, L en gran medida, P en parte, N no, ? indeterminada, - no aplicable.",
      fr: "Les lettres : F complète, L en grande partie, P en partie, N non, ? indéterminée, - sans objet.",
      pt: "As letras: F plena, L em grande parte, P em parte, N não, ? indeterminada, - não aplicável."),
  ]
}

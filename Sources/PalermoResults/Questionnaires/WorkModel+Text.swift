import PalermoAnalysis
import PalermoModel

extension WorkModel {
  /// What the hours are made of and where the figures come from.
  func explanation(_ language: Language) -> String {
    let questions = QuestionType.allCases.map { "\($0.rawValue) \(minutes[$0] ?? 0)" }.joined(separator: ", ")
    let figures: [String: LocalizedText] = [
      "questions": .init(verbatim: questions), "evidence": .init(verbatim: "\(minutesPerEvidence)"),
    ]
    return LocalizedText(
      en:
        "Hours are an estimate of the toolkit’s authors, not measured: from the required questions without a condition, without evidence, to all questions with all evidence. Minutes for a question: {questions}; for each piece of evidence: {evidence}. Translation and clearance are not in them.",
      es:
        "Las horas son una estimación de los autores, no medidas: desde las preguntas obligatorias sin condición, sin pruebas, hasta todas las preguntas con todas las pruebas. Minutos por pregunta: {questions}; por cada prueba: {evidence}. No incluyen traducción ni aprobación.",
      fr:
        "Les heures sont une estimation des auteurs, non mesurée : des questions obligatoires sans condition, sans justificatif, à toutes les questions avec tous les justificatifs. Minutes par question : {questions} ; par justificatif : {evidence}. Ni traduction ni validation n’y sont comprises.",
      pt:
        "As horas são uma estimativa dos autores, não medidas: desde as perguntas obrigatórias sem condição, sem comprovação, até todas as perguntas com toda a comprovação. Minutos por pergunta: {questions}; por comprovante: {evidence}. Não incluem tradução nem aprovação."
    ).filled(with: figures)(language)
  }
}

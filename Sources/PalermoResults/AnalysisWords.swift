package import PalermoModel

/// Words about a gap analysis that its texts, its pages and its tables share.
package enum AnalysisWords {
  package static let treaties = LocalizedText(en: "Agreements", es: "Acuerdos", fr: "Accords", pt: "Acordos")
  package static let deliveries = LocalizedText(en: "Delivery", es: "Entrega", fr: "Remise", pt: "Entrega")
  package static let gapAnalysis = LocalizedText(
    en: "Gap analysis", es: "Análisis de brechas", fr: "Analyse des lacunes", pt: "Análise de lacunas")
  package static let unknown = LocalizedText(en: "unknown", es: "se desconoce", fr: "inconnu", pt: "desconhecido")
  package static let assistanceNeeded = LocalizedText(
    en: "Assistance asked for", es: "Asistencia solicitada", fr: "Assistance demandée", pt: "Assistência solicitada")
  package static let assistanceOffered = LocalizedText(
    en: "Assistance offered", es: "Asistencia ofrecida", fr: "Assistance proposée", pt: "Assistência oferecida")
  package static let exercise = LocalizedText(
    en: "Exercise: the states and all their answers are made up.",
    es: "Ejercicio: los Estados y todas sus respuestas son inventados.",
    fr: "Exercice : les États et toutes leurs réponses sont inventés.",
    pt: "Exercício: os Estados e todas as suas respostas são inventados.")
  package static let sameTradition = LocalizedText(
    en: "same legal tradition", es: "misma tradición jurídica", fr: "même tradition juridique",
    pt: "mesma tradição jurídica")
}

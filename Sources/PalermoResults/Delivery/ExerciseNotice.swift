import PalermoModel

/// Says that data are made up.
enum ExerciseNotice {
  static let text = LocalizedText(
    en: "exercise data: fictional states, made-up answers",
    es: "datos de ejercicio: Estados ficticios, respuestas inventadas",
    fr: "données d’exercice : États fictifs, réponses inventées",
    pt: "dados de exercício: Estados fictícios, respostas inventadas")
}

// Made from Texts/statistics.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum QuestionnaireStatistics {
    /// Made from the files by `palermo lint Questionnaires --stats --format markdown`; not to be edited.
    public static var origin: LocalizedText {
      LocalizedText(en: "Made from the files by `palermo lint Questionnaires --stats --format markdown`; not to be edited.", es: "Hecho a partir de los archivos por `palermo lint Questionnaires --stats --format markdown`; no debe editarse.", fr: "Établi d’après les fichiers par `palermo lint Questionnaires --stats --format markdown`\u{A0}; à ne pas modifier.", pt: "Feito a partir dos arquivos por `palermo lint Questionnaires --stats --format markdown`; não deve ser editado.")
    }
    /// questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "questionnaire", es: "cuestionario", fr: "questionnaire", pt: "questionário")
    }
    /// questions
    public static var questions: LocalizedText {
      LocalizedText(en: "questions", es: "preguntas", fr: "questions", pt: "perguntas")
    }
    /// provisions
    public static var provisions: LocalizedText {
      LocalizedText(en: "provisions", es: "disposiciones", fr: "dispositions", pt: "disposições")
    }
    /// hours
    public static var hours: LocalizedText {
      LocalizedText(en: "hours", es: "horas", fr: "heures", pt: "horas")
    }
    /// {all} ({required} required)
    public static func questionsOfWhichRequired(all: some TextArgument, required: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{all} ({required} required)", es: "{all} ({required} obligatorias)", fr: "{all} ({required} obligatoires)", pt: "{all} ({required} obrigatórias)")
        , TextArguments([.init("all", all), .init("required", required)]))
    }
    /// Provisions: those that a question asks about, of all that carry an obligation and are not left out with a reason.
    public static var provisionsExplained: LocalizedText {
      LocalizedText(en: "Provisions: those that a question asks about, of all that carry an obligation and are not left out with a reason.", es: "Disposiciones: aquellas por las que se pregunta, de todas las que llevan una obligación y no se omiten con motivo.", fr: "Dispositions\u{A0}: celles sur lesquelles porte une question, parmi toutes celles qui comportent une obligation et ne sont pas omises avec motif.", pt: "Disposições: aquelas sobre as quais se pergunta, de todas as que contêm uma obrigação e não são omitidas com motivo.")
    }
    /// Additions to the questionnaires adopted for the Review Mechanism, which leave these provisions out by decision: {questions}.
    public static func supplementary(questions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Additions to the questionnaires adopted for the Review Mechanism, which leave these provisions out by decision: {questions}.", es: "Se añaden a los cuestionarios aprobados para el mecanismo de examen, que omiten estas disposiciones por decisión expresa: {questions}.", fr: "S’ajoutent aux questionnaires adoptés pour le Mécanisme d’examen, qui laissent délibérément ces dispositions de côté\u{A0}: {questions}.", pt: "São acréscimos aos questionários adotados para o Mecanismo de Revisão, que deixam estas disposições de fora por decisão expressa: {questions}.")
        , TextArguments([.init("questions", questions)]))
    }
    /// together
    public static var total: LocalizedText {
      LocalizedText(en: "together", es: "en total", fr: "ensemble", pt: "ao todo")
    }
    /// required
    public static var required: LocalizedText {
      LocalizedText(en: "required", es: "obligatorias", fr: "obligatoires", pt: "obrigatórias")
    }
    /// optional
    public static var optional: LocalizedText {
      LocalizedText(en: "optional", es: "opcionales", fr: "facultatives", pt: "opcionais")
    }
    /// scored
    public static var scored: LocalizedText {
      LocalizedText(en: "scored", es: "puntuadas", fr: "notées", pt: "pontuadas")
    }
    /// excluded
    public static var excluded: LocalizedText {
      LocalizedText(en: "excluded", es: "excluidas", fr: "exclues", pt: "excluídas")
    }
    /// rules
    public static var rules: LocalizedText {
      LocalizedText(en: "rules", es: "reglas", fr: "règles", pt: "regras")
    }
    /// Questions, in brackets those asked only under a condition. Provisions asked about, of those to be asked about: M mandatory, MD mandatory subject to domestic law, C to be considered, O optional, – no duty; excluded: left out with a reason.
    public static var legend: LocalizedText {
      LocalizedText(en: "Questions, in brackets those asked only under a condition. Provisions asked about, of those to be asked about: M mandatory, MD mandatory subject to domestic law, C to be considered, O optional, – no duty; excluded: left out with a reason.", es: "Preguntas, entre paréntesis las que solo se formulan bajo una condición. Disposiciones preguntadas, de las que corresponde preguntar: M obligatorias, MD obligatorias con sujeción al derecho interno, C por considerar, O facultativas, – sin obligación; excluidas: omitidas con motivo.", fr: "Questions, entre parenthèses celles qui ne sont posées que sous condition. Dispositions demandées, parmi celles à demander\u{A0}: M obligatoires, MD obligatoires sous réserve du droit interne, C à envisager, O facultatives, – sans obligation\u{A0}; exclues\u{A0}: omises avec motif.", pt: "Perguntas, entre parênteses as feitas apenas sob uma condição. Disposições perguntadas, das que cabe perguntar: M obrigatórias, MD obrigatórias sujeitas ao direito interno, C a considerar, O facultativas, – sem obrigação; excluídas: omitidas com motivo.")
    }
    /// Hours are an estimate of the toolkit’s authors, not measured: from the required questions without a condition, without evidence, to all questions with all evidence. Minutes for a question: {questions}; for each piece of evidence: {evidence}. Translation and clearance are not in them.
    public static func hoursExplained(questions: some TextArgument, evidence: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Hours are an estimate of the toolkit’s authors, not measured: from the required questions without a condition, without evidence, to all questions with all evidence. Minutes for a question: {questions}; for each piece of evidence: {evidence}. Translation and clearance are not in them.", es: "Las horas son una estimación de los autores, no medidas: desde las preguntas obligatorias sin condición, sin pruebas, hasta todas las preguntas con todas las pruebas. Minutos por pregunta: {questions}; por cada prueba: {evidence}. No incluyen traducción ni aprobación.", fr: "Les heures sont une estimation des auteurs, non mesurée\u{A0}: des questions obligatoires sans condition, sans justificatif, à toutes les questions avec tous les justificatifs. Minutes par question\u{A0}: {questions}\u{A0}; par justificatif\u{A0}: {evidence}. Ni traduction ni validation n’y sont comprises.", pt: "As horas são uma estimativa dos autores, não medidas: desde as perguntas obrigatórias sem condição, sem comprovação, até todas as perguntas com toda a comprovação. Minutos por pergunta: {questions}; por comprovante: {evidence}. Não incluem tradução nem aprovação.")
        , TextArguments([.init("questions", questions), .init("evidence", evidence)]))
    }
  }
}

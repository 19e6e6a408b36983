// Made from Texts/finding-reports.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum AcceptanceTable {
    /// A file is returned if one of its findings is enough to return it, and accepted otherwise.
    public static var introduction: LocalizedText {
      LocalizedText(en: "A file is returned if one of its findings is enough to return it, and accepted otherwise.", es: "Un archivo se devuelve si basta uno de sus hallazgos para devolverlo; si no, se acepta.", fr: "Un fichier est renvoyé si l’un de ses constats suffit à le renvoyer, et accepté sinon.", pt: "Um arquivo é devolvido se uma de suas constatações basta para devolvê-lo; caso contrário, é aceito.")
    }
    /// –: such findings are made only about final submissions. Files that are no submissions count as final.
    public static var dashExplained: LocalizedText {
      LocalizedText(en: "–: such findings are made only about final submissions. Files that are no submissions count as final.", es: "–: tales hallazgos solo se hacen sobre presentaciones finales. Los archivos que no son presentaciones cuentan como finales.", fr: "–\u{A0}: de tels constats ne portent que sur les communications définitives. Les autres fichiers comptent comme définitifs.", pt: "–: tais constatações só se fazem sobre apresentações finais. Arquivos que não são apresentações contam como finais.")
    }
    /// In validate, lint and breaking, a configuration may give the rules of all layers but the first two another severity, which then decides, and what a baseline accepts does not count. All other commands, and a register, go by the severities above.
    public static var configurationExplained: LocalizedText {
      LocalizedText(en: "In validate, lint and breaking, a configuration may give the rules of all layers but the first two another severity, which then decides, and what a baseline accepts does not count. All other commands, and a register, go by the severities above.", es: "En validate, lint y breaking, una configuración puede dar otra gravedad a las reglas de todas las capas menos las dos primeras; entonces decide esta, y lo que acepta una línea base no cuenta. Todas las demás órdenes, y un registro, se rigen por las gravedades de arriba.", fr: "Dans validate, lint et breaking, une configuration peut donner une autre gravité aux règles de toutes les couches sauf les deux premières\u{A0}; c’est alors elle qui décide, et ce qu’une base de référence accepte ne compte pas. Toutes les autres commandes, et un registre, suivent les gravités ci-dessus.", pt: "Em validate, lint e breaking, uma configuração pode dar outra gravidade às regras de todas as camadas, exceto as duas primeiras; é ela que então decide, e o que uma linha de base aceita não conta. Todos os outros comandos, e um registro, seguem as gravidades acima.")
    }
    /// final
    public static var final: LocalizedText {
      LocalizedText(en: "final", es: "final", fr: "définitif", pt: "final")
    }
  }

  public enum Acceptance {
    /// {answered} of {required} required answers
    public static func answered(answered: some TextArgument, required: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{answered} of {required} required answers", es: "respuestas obligatorias: {answered} de {required}", fr: "réponses obligatoires\u{A0}: {answered} sur {required}", pt: "respostas obrigatórias: {answered} de {required}")
        , TextArguments([.init("answered", answered), .init("required", required)]))
    }
    /// {count} errors
    public static func errors(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "{count} error" : "{count} errors", es: Language.es.pluralCategory(of: count) == .one ? "{count} error" : "{count} errores", fr: Language.fr.pluralCategory(of: count) == .one ? "{count} erreur" : "{count} erreurs", pt: Language.pt.pluralCategory(of: count) == .one ? "{count} erro" : "{count} erros")
        , TextArguments([.init("count", count)]))
    }
    /// {count} warnings
    public static func warnings(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "{count} warning" : "{count} warnings", es: Language.es.pluralCategory(of: count) == .one ? "{count} advertencia" : "{count} advertencias", fr: Language.fr.pluralCategory(of: count) == .one ? "{count} avertissement" : "{count} avertissements", pt: Language.pt.pluralCategory(of: count) == .one ? "{count} aviso" : "{count} avisos")
        , TextArguments([.init("count", count)]))
    }
  }

  public enum Findings {
    /// the input cannot be read: {reason}
    public static func unreadableInput(reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the input cannot be read: {reason}", es: "la entrada no puede leerse: {reason}", fr: "l’entrée ne peut être lue\u{A0}: {reason}", pt: "a entrada não pode ser lida: {reason}")
        , TextArguments([.init("reason", reason)]))
    }
    /// Write “{word}”
    public static func write(word: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Write “{word}”", es: "Escribir «{word}»", fr: "Écrire «\u{A0}{word}\u{A0}»", pt: "Escrever “{word}”")
        , TextArguments([.init("word", word)]))
    }
    /// Write a space
    public static var writeSpace: LocalizedText {
      LocalizedText(en: "Write a space", es: "Escribir un espacio", fr: "Écrire une espace", pt: "Escrever um espaço")
    }
    /// Delete “{word}”
    public static func delete(word: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Delete “{word}”", es: "Borrar «{word}»", fr: "Supprimer «\u{A0}{word}\u{A0}»", pt: "Apagar “{word}”")
        , TextArguments([.init("word", word)]))
    }
    /// Take away <{name}> and </{name}>
    public static func takeAway(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Take away <{name}> and </{name}>", es: "Quitar <{name}> y </{name}>", fr: "Supprimer <{name}> et </{name}>", pt: "Retirar <{name}> e </{name}>")
        , TextArguments([.init("name", name)]))
    }
    /// no findings
    public static var none: LocalizedText {
      LocalizedText(en: "no findings", es: "sin hallazgos", fr: "aucun constat", pt: "sem constatações")
    }
    /// of {all} findings, the {shown} most severe are listed
    public static func truncated(all: some TextArgument, shown: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "of {all} findings, the {shown} most severe are listed", es: "de {all} hallazgos se enumeran los {shown} más graves", fr: "sur {all} constats, les {shown} plus graves sont énumérés", pt: "de {all} constatações, são listadas as {shown} mais graves")
        , TextArguments([.init("all", all), .init("shown", shown)]))
    }
    /// fix
    public static var fix: LocalizedText {
      LocalizedText(en: "fix", es: "solución", fr: "remède", pt: "solução")
    }
  }

  public enum RuleExplanation {
    /// How to mend it
    public static var mend: LocalizedText {
      LocalizedText(en: "How to mend it", es: "Cómo corregirlo", fr: "Comment y remédier", pt: "Como corrigir")
    }
    /// Breaks the rule (↓ marks the place)
    public static var failing: LocalizedText {
      LocalizedText(en: "Breaks the rule (↓ marks the place)", es: "Infringe la regla (↓ señala el lugar)", fr: "Enfreint la règle (↓ indique l’endroit)", pt: "Infringe a regra (↓ marca o lugar)")
    }
    /// Keeps the rule
    public static var passing: LocalizedText {
      LocalizedText(en: "Keeps the rule", es: "Cumple la regla", fr: "Respecte la règle", pt: "Cumpre a regra")
    }
    /// The earlier version
    public static var earlier: LocalizedText {
      LocalizedText(en: "The earlier version", es: "La versión anterior", fr: "La version antérieure", pt: "A versão anterior")
    }
    /// (an empty file)
    public static var emptyFile: LocalizedText {
      LocalizedText(en: "(an empty file)", es: "(un archivo vacío)", fr: "(un fichier vide)", pt: "(um arquivo vazio)")
    }
    /// Rules of validation
    public static var referenceHeading: LocalizedText {
      LocalizedText(en: "Rules of validation", es: "Reglas de verificación", fr: "Règles de vérification", pt: "Regras de verificação")
    }
    /// Made from the rules by `palermo explain --list --format markdown --lang {language}`; not to be edited.
    public static func referenceOrigin(language: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Made from the rules by `palermo explain --list --format markdown --lang {language}`; not to be edited.", es: "Hecho a partir de las reglas por `palermo explain --list --format markdown --lang {language}`; no debe editarse.", fr: "Établi d’après les règles par `palermo explain --list --format markdown --lang {language}`\u{A0}; à ne pas modifier.", pt: "Feito a partir das regras por `palermo explain --list --format markdown --lang {language}`; não deve ser editado.")
        , TextArguments([.init("language", language)]))
    }
    /// rule
    public static var rule: LocalizedText {
      LocalizedText(en: "rule", es: "regla", fr: "règle", pt: "regra")
    }
    /// what it checks
    public static var whatItChecks: LocalizedText {
      LocalizedText(en: "what it checks", es: "qué verifica", fr: "ce qu’elle vérifie", pt: "o que verifica")
    }
    /// What it says
    public static var message: LocalizedText {
      LocalizedText(en: "What it says", es: "Qué dice", fr: "Ce qu’elle dit", pt: "O que diz")
    }
    /// {severity}; in a draft: {lighter}
    public static func weightInDraft(severity: some TextArgument, lighter: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{severity}; in a draft: {lighter}", es: "{severity}; en un borrador: {lighter}", fr: "{severity}\u{A0}; dans un projet\u{A0}: {lighter}", pt: "{severity}; em um rascunho: {lighter}")
        , TextArguments([.init("severity", severity), .init("lighter", lighter)]))
    }
    /// {severity}; final submissions only
    public static func weightOnlyFinal(severity: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{severity}; final submissions only", es: "{severity}; solo presentaciones finales", fr: "{severity}\u{A0}; communications définitives seulement", pt: "{severity}; só apresentações finais")
        , TextArguments([.init("severity", severity)]))
    }
  }

  public enum RuleConditions {
    /// When
    public static var when: LocalizedText {
      LocalizedText(en: "When", es: "Cuando", fr: "Lorsque", pt: "Quando")
    }
    /// then
    public static var expect: LocalizedText {
      LocalizedText(en: "then", es: "entonces", fr: "alors", pt: "então")
    }
  }

  public enum ReviewPage {
    /// Questions beside the treaty
    public static var title: LocalizedText {
      LocalizedText(en: "Questions beside the treaty", es: "Las preguntas junto al tratado", fr: "Les questions en regard du traité", pt: "As perguntas ao lado do tratado")
    }
    /// At the left, what the provision asks in brief, how strongly it binds, and what softens it; beside it the question in two languages, with its help, when it is asked and what answers it. The treaty itself decides.
    public static var explanation: LocalizedText {
      LocalizedText(en: "At the left, what the provision asks in brief, how strongly it binds, and what softens it; beside it the question in two languages, with its help, when it is asked and what answers it. The treaty itself decides.", es: "A la izquierda, lo que pide la disposición en breve, con qué fuerza obliga y qué la atenúa; al lado, la pregunta en dos idiomas, con su ayuda, cuándo se formula y cómo se responde. El propio tratado es el que decide.", fr: "À gauche, ce que demande la disposition en bref, avec quelle force elle oblige et ce qui l’atténue\u{A0}; à côté, la question en deux langues, avec son aide, quand elle est posée et ce qui y répond. Seul le traité fait foi.", pt: "À esquerda, o que a disposição pede em resumo, com que força obriga e o que a atenua; ao lado, a pergunta em dois idiomas, com sua ajuda, quando é feita e o que a responde. O próprio tratado é que decide.")
    }
    /// Question and provision
    public static var provision: LocalizedText {
      LocalizedText(en: "Question and provision", es: "Pregunta y disposición", fr: "Question et disposition", pt: "Pergunta e disposição")
    }
    /// Softened by:
    public static var qualifiers: LocalizedText {
      LocalizedText(en: "Softened by:", es: "Atenuada por:", fr: "Atténuée par\u{A0}:", pt: "Atenuada por:")
    }
    /// Only if:
    public static var condition: LocalizedText {
      LocalizedText(en: "Only if:", es: "Solo si:", fr: "Seulement si\u{A0}:", pt: "Somente se:")
    }
  }

  public enum QuestionExplanation {
    /// Question
    public static var question: LocalizedText {
      LocalizedText(en: "Question", es: "Pregunta", fr: "Question", pt: "Pergunta")
    }
    /// Help
    public static var help: LocalizedText {
      LocalizedText(en: "Help", es: "Ayuda", fr: "Aide", pt: "Ajuda")
    }
    /// Asked
    public static var asked: LocalizedText {
      LocalizedText(en: "Asked", es: "Se formula", fr: "Posée", pt: "Feita")
    }
    /// always
    public static var always: LocalizedText {
      LocalizedText(en: "always", es: "siempre", fr: "toujours", pt: "sempre")
    }
    /// if {condition}
    public static func `if`(condition: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "if {condition}", es: "si {condition}", fr: "si {condition}", pt: "se {condition}")
        , TextArguments([.init("condition", condition)]))
    }
    /// Answer only if {condition}.
    public static func onlyIf(condition: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Answer only if {condition}.", es: "Responda solo si {condition}.", fr: "Ne répondez que si {condition}.", pt: "Responda somente se {condition}.")
        , TextArguments([.init("condition", condition)]))
    }
    /// question {number} of “{section}”
    public static func numbered(number: some TextArgument, section: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "question {number} of “{section}”", es: "la pregunta {number} de «{section}»", fr: "la question {number} de «\u{A0}{section}\u{A0}»", pt: "a pergunta {number} de “{section}”")
        , TextArguments([.init("number", number), .init("section", section)]))
    }
    /// A final submission must answer it.
    public static var required: LocalizedText {
      LocalizedText(en: "A final submission must answer it.", es: "Una presentación final debe responderla.", fr: "Une communication définitive doit y répondre.", pt: "Uma apresentação final deve respondê-la.")
    }
    /// It may stay blank.
    public static var optional: LocalizedText {
      LocalizedText(en: "It may stay blank.", es: "Puede quedar en blanco.", fr: "Elle peut rester sans réponse.", pt: "Pode ficar em branco.")
    }
    /// The questionnaires adopted for the Review Mechanism leave this provision out by decision; this question is an addition to them.
    public static var supplementary: LocalizedText {
      LocalizedText(en: "The questionnaires adopted for the Review Mechanism leave this provision out by decision; this question is an addition to them.", es: "Los cuestionarios aprobados para el mecanismo de examen omiten esta disposición por decisión expresa; esta pregunta se añade a ellos.", fr: "Les questionnaires adoptés pour le Mécanisme d’examen laissent délibérément cette disposition de côté\u{A0}; la présente question s’y ajoute.", pt: "Os questionários adotados para o Mecanismo de Revisão deixam esta disposição de fora por decisão expressa; esta pergunta é um acréscimo a eles.")
    }
    /// Answers
    public static var answers: LocalizedText {
      LocalizedText(en: "Answers", es: "Respuestas", fr: "Réponses", pt: "Respostas")
    }
    /// a text
    public static var text: LocalizedText {
      LocalizedText(en: "a text", es: "un texto", fr: "un texte", pt: "um texto")
    }
    /// for each year, {number}
    public static func figures(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "for each year, {number}", es: "por cada año, {number}", fr: "pour chaque année, {number}", pt: "para cada ano, {number}")
        , TextArguments([.init("number", number)]))
    }
    /// an authority with its contact details
    public static var authority: LocalizedText {
      LocalizedText(en: "an authority with its contact details", es: "una autoridad con sus datos de contacto", fr: "une autorité et ses coordonnées", pt: "uma autoridade com seus dados de contato")
    }
    /// one or more links
    public static var links: LocalizedText {
      LocalizedText(en: "one or more links", es: "uno o varios enlaces", fr: "un ou plusieurs liens", pt: "um ou mais links")
    }
    /// one or more languages
    public static var languages: LocalizedText {
      LocalizedText(en: "one or more languages", es: "uno o varios idiomas", fr: "une ou plusieurs langues", pt: "um ou mais idiomas")
    }
    /// one or more States, or none
    public static var states: LocalizedText {
      LocalizedText(en: "one or more States, or none", es: "uno o varios Estados, o none", fr: "un ou plusieurs États, ou none", pt: "um ou mais Estados, ou none")
    }
    /// a reference to an answer given elsewhere
    public static var reference: LocalizedText {
      LocalizedText(en: "a reference to an answer given elsewhere", es: "una remisión a una respuesta dada en otro lugar", fr: "un renvoi à une réponse donnée ailleurs", pt: "uma remissão a uma resposta dada em outro lugar")
    }
    /// excludes all others
    public static var excludes: LocalizedText {
      LocalizedText(en: "excludes all others", es: "excluye a las demás", fr: "exclut les autres", pt: "exclui as demais")
    }
    /// with a text of one’s own
    public static var withText: LocalizedText {
      LocalizedText(en: "with a text of one’s own", es: "con un texto propio", fr: "avec un texte libre", pt: "com um texto próprio")
    }
    /// or “not applicable”, with a reason
    public static var notApplicable: LocalizedText {
      LocalizedText(en: "or “not applicable”, with a reason", es: "o «no aplicable», con un motivo", fr: "ou «\u{A0}sans objet\u{A0}», avec un motif", pt: "ou “não aplicável”, com um motivo")
    }
    /// Other answers are possible but surprising: expected is {range}.
    public static func plausible(range: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Other answers are possible but surprising: expected is {range}.", es: "Otras respuestas son posibles pero sorprenden: se espera {range}.", fr: "D’autres réponses sont possibles mais surprenantes\u{A0}: on attend {range}.", pt: "Outras respostas são possíveis mas surpreendem: espera-se {range}.")
        , TextArguments([.init("range", range)]))
    }
    /// Evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "Evidence", es: "Prueba", fr: "Justificatif", pt: "Comprovação")
    }
    /// {kind}, with {values}
    public static func evidenceFor(kind: some TextArgument, values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind}, with {values}", es: "{kind}, con {values}", fr: "{kind}, avec {values}", pt: "{kind}, com {values}")
        , TextArguments([.init("kind", kind), .init("values", values)]))
    }
    /// Provisions
    public static var provisions: LocalizedText {
      LocalizedText(en: "Provisions", es: "Disposiciones", fr: "Dispositions", pt: "Disposições")
    }
    /// Compared with other answers
    public static var rules: LocalizedText {
      LocalizedText(en: "Compared with other answers", es: "Se compara con otras respuestas", fr: "Comparée à d’autres réponses", pt: "Comparada com outras respostas")
    }
    /// It does not count in the score.
    public static var notScored: LocalizedText {
      LocalizedText(en: "It does not count in the score.", es: "No cuenta en la puntuación.", fr: "Elle n’entre pas dans la note.", pt: "Não conta na pontuação.")
    }
    /// Words in a special sense
    public static var words: LocalizedText {
      LocalizedText(en: "Words in a special sense", es: "Palabras con un sentido especial", fr: "Mots employés dans un sens particulier", pt: "Palavras com sentido especial")
    }
  }
}

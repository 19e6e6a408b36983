// Made from Texts/parts.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum MergeCommand {
    /// Put the parts of authorities together again.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Put the parts of authorities together again.", es: "Reunir de nuevo las partes de las autoridades.", fr: "Réunir les parties des autorités.", pt: "Reunir as partes das autoridades.")
    }
    /// Takes into the base what each authority changed since its part was handed out, piece by piece of each answer. The order of the parts does not matter, and merging one again changes nothing. Where several gave different contents, all are shown, nothing is written, and the command ends with 1: --take AUTHORITY:QUESTION says whose content holds, --take base:QUESTION that of the base. Where one authority handed in two files, --take FILE:QUESTION tells them apart. What is still to be mended is told by the authority whose part it is.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Takes into the base what each authority changed since its part was handed out, piece by piece of each answer. The order of the parts does not matter, and merging one again changes nothing. Where several gave different contents, all are shown, nothing is written, and the command ends with 1: --take AUTHORITY:QUESTION says whose content holds, --take base:QUESTION that of the base. Where one authority handed in two files, --take FILE:QUESTION tells them apart. What is still to be mended is told by the authority whose part it is.", es: "Incorpora al archivo de base lo que cada autoridad cambió desde que recibió su parte, pieza por pieza de cada respuesta. El orden de las partes no importa y reunir una otra vez no cambia nada. Donde varias dieron contenidos distintos se muestran todos, no se escribe nada y la orden termina con 1: --take AUTORIDAD:PREGUNTA dice qué contenido vale; --take base:PREGUNTA, el de la base. Si una autoridad entregó dos archivos, --take ARCHIVO:PREGUNTA los distingue. Lo que falta por corregir se dice por la autoridad a la que corresponde.", fr: "Reprend dans la base ce que chaque autorité a modifié depuis la remise de sa partie, élément par élément de chaque réponse. L’ordre des parties n’importe pas, et réunir de nouveau une partie ne change rien. Lorsque plusieurs ont donné des contenus différents, tous sont montrés, rien n’est écrit et la commande se termine par 1\u{A0}: --take AUTORITÉ:QUESTION dit quel contenu vaut, --take base:QUESTION celui de la base. Si une autorité a remis deux fichiers, --take FICHIER:QUESTION les distingue. Ce qui reste à corriger est indiqué par l’autorité dont cela relève.", pt: "Incorpora à base o que cada autoridade alterou desde que recebeu sua parte, peça por peça de cada resposta. A ordem das partes não importa, e reunir uma de novo nada muda. Onde várias deram conteúdos diferentes, todos são mostrados, nada é gravado e o comando termina com 1: --take AUTORIDADE:PERGUNTA diz qual conteúdo vale; --take base:PERGUNTA, o da base. Se uma autoridade entregou dois arquivos, --take ARQUIVO:PERGUNTA os distingue. O que falta corrigir é indicado pela autoridade a que cabe.")
    }
    /// The submission that was divided.
    public static var base: LocalizedText {
      LocalizedText(en: "The submission that was divided.", es: "La presentación que se repartió.", fr: "La communication qui a été répartie.", pt: "A apresentação que foi dividida.")
    }
    /// The parts, or copies of a workbook, in any order.
    public static var parts: LocalizedText {
      LocalizedText(en: "The parts, or copies of a workbook, in any order.", es: "Las partes, o copias de un libro, en cualquier orden.", fr: "Les parties, ou des copies d’un classeur, dans n’importe quel ordre.", pt: "As partes, ou cópias de uma pasta de trabalho, em qualquer ordem.")
    }
    /// Whose content to a question holds where several differ; may be repeated.
    public static var take: LocalizedText {
      LocalizedText(en: "Whose content to a question holds where several differ; may be repeated.", es: "Qué contenido de una pregunta vale donde varios difieren; puede repetirse.", fr: "Quel contenu d’une question vaut lorsque plusieurs diffèrent\u{A0}; peut être répété.", pt: "Qual conteúdo de uma pergunta vale onde vários diferem; pode ser repetido.")
    }
    /// {authority}: answers taken {taken}, still blank {blank} of {questions}
    public static func taken(authority: some TextArgument, taken: some TextArgument, blank: some TextArgument, questions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{authority}: answers taken {taken}, still blank {blank} of {questions}", es: "{authority}: respuestas incorporadas {taken}, en blanco {blank} de {questions}", fr: "{authority}\u{A0}: réponses reprises {taken}, sans réponse {blank} sur {questions}", pt: "{authority}: respostas incorporadas {taken}, em branco {blank} de {questions}")
        , TextArguments([.init("authority", authority), .init("taken", taken), .init("blank", blank), .init("questions", questions)]))
    }
    /// {path}: the base has changed since this part was handed out; what it changed is kept
    public static func moved(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path}: the base has changed since this part was handed out; what it changed is kept", es: "{path}: la base ha cambiado desde que se entregó esta parte; se conserva lo que cambió", fr: "{path}\u{A0}: la base a changé depuis la remise de cette partie\u{A0}; ses modifications sont conservées", pt: "{path}: a base mudou desde que esta parte foi entregue; o que ela mudou é mantido")
        , TextArguments([.init("path", path)]))
    }
    /// {authority} also answered {question}, which was not asked of it: left out
    public static func stray(authority: some TextArgument, question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{authority} also answered {question}, which was not asked of it: left out", es: "{authority} respondió también {question}, que no se le preguntó: queda fuera", fr: "{authority} a aussi répondu à {question}, qui ne lui était pas posée\u{A0}: laissé de côté", pt: "{authority} também respondeu {question}, que não lhe foi perguntada: fica de fora")
        , TextArguments([.init("authority", authority), .init("question", question)]))
    }
    /// {authority} also answered {question}, which is for {owners} to answer: left out
    public static func strayOfOthers(authority: some TextArgument, question: some TextArgument, owners: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{authority} also answered {question}, which is for {owners} to answer: left out", es: "{authority} respondió también {question}, que corresponde responder a {owners}: queda fuera", fr: "{authority} a aussi répondu à {question}, à laquelle il revient à {owners} de répondre\u{A0}: laissé de côté", pt: "{authority} também respondeu {question}, que cabe a {owners} responder: fica de fora")
        , TextArguments([.init("authority", authority), .init("question", question), .init("owners", owners)]))
    }
    /// {question}: answer removed by {authority}
    public static func answerRemoved(question: some TextArgument, authority: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question}: answer removed by {authority}", es: "{question}: respuesta retirada por {authority}", fr: "{question}\u{A0}: réponse retirée par {authority}", pt: "{question}: resposta retirada por {authority}")
        , TextArguments([.init("question", question), .init("authority", authority)]))
    }
    /// {question}: the answer remains confidential, although {authority} handed it in without the mark
    public static func markKept(question: some TextArgument, authority: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question}: the answer remains confidential, although {authority} handed it in without the mark", es: "{question}: la respuesta sigue siendo confidencial, aunque {authority} la entregó sin la marca", fr: "{question}\u{A0}: la réponse reste confidentielle, bien que {authority} l’ait remise sans la marque", pt: "{question}: a resposta continua confidencial, embora {authority} a tenha entregado sem a marca")
        , TextArguments([.init("question", question), .init("authority", authority)]))
    }
    /// {count} comments of {authority} are not carried over
    public static func commentsLeft(count: Int, authority: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "{count} comment of {authority} is not carried over" : "{count} comments of {authority} are not carried over", es: Language.es.pluralCategory(of: count) == .one ? "{count} comentario de {authority} no se incorpora" : "{count} comentarios de {authority} no se incorporan", fr: Language.fr.pluralCategory(of: count) == .one ? "{count} commentaire de {authority} n’est pas repris" : "{count} commentaires de {authority} ne sont pas repris", pt: Language.pt.pluralCategory(of: count) == .one ? "{count} comentário de {authority} não é incorporado" : "{count} comentários de {authority} não são incorporados")
        , TextArguments([.init("count", count), .init("authority", authority)]))
    }
    /// {path} was divided by the plan {plan}, not by {chosen}: whether its questions are those of its authority was not checked; name its plan with --by, or write {chosen} in plan if that is meant
    public static func otherPlan(path: some TextArgument, plan: some TextArgument, chosen: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} was divided by the plan {plan}, not by {chosen}: whether its questions are those of its authority was not checked; name its plan with --by, or write {chosen} in plan if that is meant", es: "{path} se repartió según el plan {plan} y no según {chosen}: no se comprobó si sus preguntas son las de su autoridad; indique su plan con --by, o escriba {chosen} en plan si es lo que se quiso decir", fr: "{path} a été réparti selon le plan {plan}, et non selon {chosen}\u{A0}: il n’a pas été vérifié que ses questions sont celles de son autorité\u{A0}; indiquez son plan par --by, ou écrivez {chosen} dans plan si c’est lui qui est visé", pt: "{path} foi dividido pelo plano {plan}, e não por {chosen}: não se verificou se suas perguntas são as de sua autoridade; indique seu plano com --by, ou escreva {chosen} em plan se é o que se quis dizer")
        , TextArguments([.init("path", path), .init("plan", plan), .init("chosen", chosen)]))
    }
    /// {path}: answers treated as confidential because words or comments ask for it: {answers}
    public static func calledConfidential(path: some TextArgument, answers: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path}: answers treated as confidential because words or comments ask for it: {answers}", es: "{path}: respuestas tratadas como confidenciales porque así lo piden palabras o comentarios: {answers}", fr: "{path}\u{A0}: réponses traitées comme confidentielles parce que des mots ou des commentaires le demandent\u{A0}: {answers}", pt: "{path}: respostas tratadas como confidenciais porque palavras ou comentários o pedem: {answers}")
        , TextArguments([.init("path", path), .init("answers", answers)]))
    }
    /// {question}, {piece}: several contents
    public static func conflict(question: some TextArgument, piece: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question}, {piece}: several contents", es: "{question}, {piece}: varios contenidos", fr: "{question}, {piece}\u{A0}: plusieurs contenus", pt: "{question}, {piece}: vários conteúdos")
        , TextArguments([.init("question", question), .init("piece", piece)]))
    }
    /// {authority}: {text}
    public static func side(authority: some TextArgument, text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{authority}: {text}", es: "{authority}: {text}", fr: "{authority}\u{A0}: {text}", pt: "{authority}: {text}")
        , TextArguments([.init("authority", authority), .init("text", text)]))
    }
    /// {authority} ({path})
    public static func sideInFile(authority: some TextArgument, path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{authority} ({path})", es: "{authority} ({path})", fr: "{authority} ({path})", pt: "{authority} ({path})")
        , TextArguments([.init("authority", authority), .init("path", path)]))
    }
    /// {path} also holds answers to {questionnaire}, which are not taken here: merge it into that submission, too
    public static func otherAnswers(path: some TextArgument, questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} also holds answers to {questionnaire}, which are not taken here: merge it into that submission, too", es: "{path} contiene también respuestas a {questionnaire}, que aquí no se incorporan: intégrelo también en esa presentación", fr: "{path} contient aussi des réponses à {questionnaire}, qui ne sont pas reprises ici\u{A0}: intégrez-le aussi dans cette communication", pt: "{path} contém também respostas a {questionnaire}, que aqui não são incorporadas: integre-o também nessa apresentação")
        , TextArguments([.init("path", path), .init("questionnaire", questionnaire)]))
    }
    /// settle it by one of {options}
    public static func settle(options: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "settle it by one of {options}", es: "resuélvalo con una de estas opciones: {options}", fr: "tranchez par l’une de ces options\u{A0}: {options}", pt: "resolva com uma destas opções: {options}")
        , TextArguments([.init("options", options)]))
    }
    /// (confidential)
    public static var withheld: LocalizedText {
      LocalizedText(en: "(confidential)", es: "(confidencial)", fr: "(confidentiel)", pt: "(confidencial)")
    }
    /// (taken out)
    public static var removed: LocalizedText {
      LocalizedText(en: "(taken out)", es: "(retirado)", fr: "(retiré)", pt: "(retirado)")
    }
    /// whose part it is: {authorities}
    public static func whose(authorities: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "whose part it is: {authorities}", es: "a quién corresponde: {authorities}", fr: "à qui elle revient\u{A0}: {authorities}", pt: "a quem cabe: {authorities}")
        , TextArguments([.init("authorities", authorities)]))
    }
    /// To mend in the part of {authority}:
    public static func toMend(authority: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To mend in the part of {authority}:", es: "Por corregir en la parte de {authority}:", fr: "À corriger dans la partie de {authority}\u{A0}:", pt: "A corrigir na parte de {authority}:")
        , TextArguments([.init("authority", authority)]))
    }
    /// To mend, and part of no authority:
    public static var toMendByNobody: LocalizedText {
      LocalizedText(en: "To mend, and part of no authority:", es: "Por corregir, sin que sea parte de ninguna autoridad:", fr: "À corriger, sans relever d’aucune autorité\u{A0}:", pt: "A corrigir, sem que caiba a nenhuma autoridade:")
    }
    /// {question}: {message}
    public static func finding(question: some TextArgument, message: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question}: {message}", es: "{question}: {message}", fr: "{question}\u{A0}: {message}", pt: "{question}: {message}")
        , TextArguments([.init("question", question), .init("message", message)]))
    }
    /// Nothing was written: settle what several answered differently first.
    public static var notWritten: LocalizedText {
      LocalizedText(en: "Nothing was written: settle what several answered differently first.", es: "No se escribió nada: resuelva primero lo que varios respondieron de modo distinto.", fr: "Rien n’a été écrit\u{A0}: tranchez d’abord ce à quoi plusieurs ont répondu différemment.", pt: "Nada foi gravado: resolva primeiro o que vários responderam de modo diferente.")
    }
  }

  public enum PartDifferences {
    /// the questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "the questionnaire", es: "el cuestionario", fr: "le questionnaire", pt: "o questionário")
    }
    /// the version of the questionnaire
    public static var version: LocalizedText {
      LocalizedText(en: "the version of the questionnaire", es: "la versión del cuestionario", fr: "la version du questionnaire", pt: "a versão do questionário")
    }
    /// the State
    public static var state: LocalizedText {
      LocalizedText(en: "the State", es: "el Estado", fr: "l’État", pt: "o Estado")
    }
    /// the cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "the cycle", es: "el ciclo", fr: "le cycle", pt: "o ciclo")
    }
    /// Every text by its name, for templates.
    public static var all: [(name: String, text: LocalizedText)] {
      [
        ("questionnaire", questionnaire),
        ("version", version),
        ("state", state),
        ("cycle", cycle),
      ]
    }
  }

  public enum SplitCommand {
    /// Divide a submission among the authorities that answer it.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Divide a submission among the authorities that answer it.", es: "Repartir una presentación entre las autoridades que responden.", fr: "Répartir une communication entre les autorités qui y répondent.", pt: "Dividir uma apresentação entre as autoridades que respondem.")
    }
    /// Writes one part for each authority of the plan: its questions to be answered, and what they depend on to be read. Confidential answers of others stay out. Lists the questions that several authorities answer, and those that none does. Parts are put together again by palermo merge.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Writes one part for each authority of the plan: its questions to be answered, and what they depend on to be read. Confidential answers of others stay out. Lists the questions that several authorities answer, and those that none does. Parts are put together again by palermo merge.", es: "Escribe una parte por cada autoridad del plan: sus preguntas para responder y aquello de lo que dependen para leer. Las respuestas confidenciales de otros quedan fuera. Lista las preguntas que responden varias autoridades y las que no responde ninguna. Las partes se reúnen de nuevo con palermo merge.", fr: "Écrit une partie pour chaque autorité du plan\u{A0}: ses questions à traiter, et ce dont elles dépendent à lire. Les réponses confidentielles des autres n’y figurent pas. Liste les questions auxquelles plusieurs autorités répondent et celles auxquelles aucune ne répond. Les parties sont réunies par palermo merge.", pt: "Grava uma parte para cada autoridade do plano: suas perguntas para responder e aquilo de que dependem para ler. As respostas confidenciais de outros ficam de fora. Lista as perguntas que várias autoridades respondem e as que nenhuma responde. As partes são reunidas por palermo merge.")
    }
    /// The submission to divide: a draft, as palermo new or the form writes it.
    public static var path: LocalizedText {
      LocalizedText(en: "The submission to divide: a draft, as palermo new or the form writes it.", es: "La presentación que se reparte: un borrador, como lo escriben palermo new o el formulario.", fr: "La communication à répartir\u{A0}: un projet, tel que palermo new ou le formulaire l’écrit.", pt: "A apresentação a dividir: um rascunho, como o gravam palermo new ou o formulário.")
    }
    /// The plan: a file, or the id of one that ships with the program (usual).
    public static var plan: LocalizedText {
      LocalizedText(en: "The plan: a file, or the id of one that ships with the program (usual).", es: "El plan: un archivo o el identificador de uno incluido en el programa (usual).", fr: "Le plan\u{A0}: un fichier, ou l’identifiant d’un plan fourni avec le programme (usual).", pt: "O plano: um arquivo ou o identificador de um incluído no programa (usual).")
    }
    /// Folder for the parts. Files of the same names are kept unless --force is given.
    public static var output: LocalizedText {
      LocalizedText(en: "Folder for the parts. Files of the same names are kept unless --force is given.", es: "Carpeta para las partes. Los archivos de igual nombre se conservan salvo con --force.", fr: "Dossier des parties. Les fichiers de même nom sont conservés, sauf avec --force.", pt: "Pasta para as partes. Arquivos de mesmo nome são mantidos, salvo com --force.")
    }
    /// The day by which the parts are to be handed in.
    public static var due: LocalizedText {
      LocalizedText(en: "The day by which the parts are to be handed in.", es: "El día en que deben devolverse las partes.", fr: "Le jour auquel les parties doivent être rendues.", pt: "O dia em que as partes devem ser devolvidas.")
    }
    /// A cover note for all parts, in the language of --lang.
    public static var note: LocalizedText {
      LocalizedText(en: "A cover note for all parts, in the language of --lang.", es: "Una nota de acompañamiento para todas las partes, en el idioma de --lang.", fr: "Une note d’accompagnement pour toutes les parties, dans la langue de --lang.", pt: "Uma nota de encaminhamento para todas as partes, no idioma de --lang.")
    }
    /// Write each part as a form, a file that a browser opens, instead of as a submission.
    public static var forms: LocalizedText {
      LocalizedText(en: "Write each part as a form, a file that a browser opens, instead of as a submission.", es: "Escribir cada parte como formulario, un archivo que abre un navegador, y no como presentación.", fr: "Écrire chaque partie sous forme de formulaire, un fichier qu’ouvre un navigateur, et non de communication.", pt: "Gravar cada parte como formulário, um arquivo que um navegador abre, e não como apresentação.")
    }
    /// {path}: {authority}, questions {questions}, answered {answered}
    public static func part(path: some TextArgument, authority: some TextArgument, questions: some TextArgument, answered: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path}: {authority}, questions {questions}, answered {answered}", es: "{path}: {authority}, preguntas {questions}, respondidas {answered}", fr: "{path}\u{A0}: {authority}, questions {questions}, répondues {answered}", pt: "{path}: {authority}, perguntas {questions}, respondidas {answered}")
        , TextArguments([.init("path", path), .init("authority", authority), .init("questions", questions), .init("answered", answered)]))
    }
    /// Questions that nobody answers: {questions}
    public static func unassigned(questions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questions that nobody answers: {questions}", es: "Preguntas que no responde nadie: {questions}", fr: "Questions auxquelles personne ne répond\u{A0}: {questions}", pt: "Perguntas que ninguém responde: {questions}")
        , TextArguments([.init("questions", questions)]))
    }
    /// {question}: {authorities} answer it together
    public static func shared(question: some TextArgument, authorities: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question}: {authorities} answer it together", es: "{question}: la responden juntas {authorities}", fr: "{question}\u{A0}: {authorities} y répondent ensemble", pt: "{question}: {authorities} respondem juntas")
        , TextArguments([.init("question", question), .init("authorities", authorities)]))
    }
  }
}

// Made from Texts/letters.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Reminder {
    /// unanswered: {count} of {all} relevant questions
    public static func unanswered(count: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "unanswered: {count} of {all} relevant questions", es: "sin responder: {count} de {all} preguntas pertinentes", fr: "sans réponse\u{A0}: {count} questions pertinentes sur {all}", pt: "sem resposta: {count} de {all} perguntas pertinentes")
        , TextArguments([.init("count", count), .init("all", all)]))
    }
    /// To: {state}, competent authorities
    public static func addressee(state: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To: {state}, competent authorities", es: "A: {state}, autoridades competentes", fr: "À\u{A0}: {state}, autorités compétentes", pt: "A: {state}, autoridades competentes")
        , TextArguments([.init("state", state)]))
    }
    /// Subject: questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}
    public static func subject(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Subject: questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}", es: "Asunto: cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}", fr: "Objet\u{A0}: questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}", pt: "Assunto: questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// According to our records, the following remains to be delivered or completed.
    public static var opening: LocalizedText {
      LocalizedText(en: "According to our records, the following remains to be delivered or completed.", es: "Según nuestros registros, queda por entregar o completar lo siguiente.", fr: "D’après nos relevés, il reste à remettre ou à compléter ce qui suit.", pt: "Segundo nossos registros, falta entregar ou completar o seguinte.")
    }
    /// The day has passed for:
    public static var overdue: LocalizedText {
      LocalizedText(en: "The day has passed for:", es: "Ha vencido el plazo de:", fr: "L’échéance est passée pour\u{A0}:", pt: "Venceu o prazo de:")
    }
    /// Still to come:
    public static var due: LocalizedText {
      LocalizedText(en: "Still to come:", es: "Aún en plazo:", fr: "Encore dans les délais\u{A0}:", pt: "Ainda no prazo:")
    }
    /// Received, with questions left unanswered:
    public static var incomplete: LocalizedText {
      LocalizedText(en: "Received, with questions left unanswered:", es: "Recibido, con preguntas sin responder:", fr: "Reçu, avec des questions laissées sans réponse\u{A0}:", pt: "Recebido, com perguntas sem resposta:")
    }
    /// only a draft has been received
    public static var draft: LocalizedText {
      LocalizedText(en: "only a draft has been received", es: "solo se ha recibido un borrador", fr: "seul un projet a été reçu", pt: "apenas um rascunho foi recebido")
    }
    /// Where participation is not known or not verified, the questionnaire is due only if the State is a party to the instrument. Please tell us whether it is.
    public static var ifParty: LocalizedText {
      LocalizedText(en: "Where participation is not known or not verified, the questionnaire is due only if the State is a party to the instrument. Please tell us whether it is.", es: "Cuando la participación se desconoce o está sin verificar, el cuestionario solo corresponde si el Estado es parte en el instrumento. Le rogamos indicar si lo es.", fr: "Lorsque la participation est inconnue ou non vérifiée, le questionnaire n’est dû que si l’État est partie à l’instrument. Merci d’indiquer si tel est le cas.", pt: "Quando a participação é desconhecida ou não verificada, o questionário só é devido se o Estado for parte no instrumento. Pede-se indicar se o é.")
    }
    /// What has been sent in the meantime need not be sent again. A late delivery is welcome, and a partial one as a draft too.
    public static var closing: LocalizedText {
      LocalizedText(en: "What has been sent in the meantime need not be sent again. A late delivery is welcome, and a partial one as a draft too.", es: "No es necesario reenviar lo que se haya enviado entretanto. Una entrega tardía es bienvenida, y también una parcial como borrador.", fr: "Il est inutile de renvoyer ce qui l’a été entre-temps. Une remise tardive est bienvenue, de même qu’une remise partielle à titre de projet.", pt: "Não é necessário reenviar o que tenha sido enviado nesse meio-tempo. Uma entrega tardia é bem-vinda, e também uma parcial como rascunho.")
    }
    /// Received, and to be mended and sent again:
    public static var returned: LocalizedText {
      LocalizedText(en: "Received, and to be mended and sent again:", es: "Recibido, y por corregir y enviar de nuevo:", fr: "Reçu, à corriger et à renvoyer\u{A0}:", pt: "Recebido, a corrigir e enviar de novo:")
    }
    /// Received, but not to be assigned, as its state, questionnaire or cycle is not one that we know:
    public static var unassigned: LocalizedText {
      LocalizedText(en: "Received, but not to be assigned, as its state, questionnaire or cycle is not one that we know:", es: "Recibido, pero sin poder asignarse, pues su Estado, cuestionario o ciclo no es ninguno de los que conocemos:", fr: "Reçu, mais impossible à attribuer, car l’État, le questionnaire ou le cycle indiqué ne nous est pas connu\u{A0}:", pt: "Recebido, mas sem possibilidade de atribuição, pois seu Estado, questionário ou ciclo não é nenhum dos que conhecemos:")
    }
    /// the file names {what}; please correct that and send it again
    public static func namesUnknown(what: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file names {what}; please correct that and send it again", es: "el archivo indica {what}; le rogamos corregirlo y enviarlo de nuevo", fr: "le fichier indique {what}\u{A0}; merci de corriger et de renvoyer", pt: "o arquivo indica {what}; pede-se corrigir e enviar de novo")
        , TextArguments([.init("what", what)]))
    }
  }

  public enum Letter {
    /// Reference: {text}
    public static func reference(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Reference: {text}", es: "Referencia: {text}", fr: "Référence\u{A0}: {text}", pt: "Referência: {text}")
        , TextArguments([.init("text", text)]))
    }
    /// Dear Sir or Madam,
    public static var salutation: LocalizedText {
      LocalizedText(en: "Dear Sir or Madam,", es: "De nuestra consideración:", fr: "Madame, Monsieur,", pt: "Prezados Senhores e Senhoras,")
    }
    /// We have received and accepted everything that was due from your State in this cycle. We thank you for it.
    public static var thanks: LocalizedText {
      LocalizedText(en: "We have received and accepted everything that was due from your State in this cycle. We thank you for it.", es: "Hemos recibido y aceptado todo lo que su Estado debía entregar en este ciclo. Se lo agradecemos.", fr: "Nous avons reçu et accepté tout ce que votre État devait remettre dans ce cycle. Nous vous en remercions.", pt: "Recebemos e aceitamos tudo o que o seu Estado devia entregar neste ciclo. Agradecemos.")
    }
    /// Received and accepted:
    public static var received: LocalizedText {
      LocalizedText(en: "Received and accepted:", es: "Recibido y aceptado:", fr: "Reçu et accepté\u{A0}:", pt: "Recebido e aceito:")
    }
    /// An amendment is welcome at any time.
    public static var thanksClosing: LocalizedText {
      LocalizedText(en: "An amendment is welcome at any time.", es: "Una enmienda es bienvenida en cualquier momento.", fr: "Une modification est la bienvenue à tout moment.", pt: "Uma emenda é bem-vinda a qualquer momento.")
    }
    /// Please answer by {date}.
    public static func replyBy(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Please answer by {date}.", es: "Le rogamos responder a más tardar el {date}.", fr: "Nous vous prions de répondre au plus tard le {date}.", pt: "Pede-se responder até {date}.")
        , TextArguments([.init("date", date)]))
    }
    /// Please send your answer to {address}.
    public static func replyTo(address: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Please send your answer to {address}.", es: "Le rogamos enviar su respuesta a {address}.", fr: "Merci d’adresser votre réponse à {address}.", pt: "Pede-se enviar a resposta a {address}.")
        , TextArguments([.init("address", address)]))
    }
    /// Yours faithfully,
    public static var valediction: LocalizedText {
      LocalizedText(en: "Yours faithfully,", es: "Atentamente,", fr: "Veuillez agréer, Madame, Monsieur, l’expression de notre considération distinguée.", pt: "Atenciosamente,")
    }
    /// Subject: answers to be mended and sent again – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}
    public static func subjectReturned(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Subject: answers to be mended and sent again – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}", es: "Asunto: respuestas por corregir y enviar de nuevo – cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}", fr: "Objet\u{A0}: réponses à corriger et à renvoyer – questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}", pt: "Assunto: respostas a corrigir e enviar de novo – questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// Subject: receipt – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}
    public static func subjectReceipt(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Subject: receipt – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}", es: "Asunto: acuse de recibo – cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}", fr: "Objet\u{A0}: accusé de réception – questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}", pt: "Assunto: aviso de recebimento – questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// Subject: thanks – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}
    public static func subjectThanks(cycle: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Subject: thanks – questionnaires on the implementation of the Palermo Convention and its Protocols, {cycle}", es: "Asunto: agradecimiento – cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos, {cycle}", fr: "Objet\u{A0}: remerciements – questionnaires sur l’application de la Convention de Palerme et de ses Protocoles, {cycle}", pt: "Assunto: agradecimento – questionários sobre a aplicação da Convenção de Palermo e seus Protocolos, {cycle}")
        , TextArguments([.init("cycle", cycle)]))
    }
    /// We have received the following. It cannot be accepted as it stands. Each place that needs mending is listed, with what is wrong and how to mend it.
    public static var openingReturned: LocalizedText {
      LocalizedText(en: "We have received the following. It cannot be accepted as it stands. Each place that needs mending is listed, with what is wrong and how to mend it.", es: "Hemos recibido lo siguiente. No puede aceptarse tal como está. Se enumera cada lugar por corregir, con lo que está mal y cómo corregirlo.", fr: "Nous avons reçu ce qui suit. Cela ne peut être accepté en l’état. Chaque endroit à corriger est indiqué, avec ce qui ne va pas et la manière d’y remédier.", pt: "Recebemos o seguinte. Não pode ser aceito como está. Indica-se cada lugar a corrigir, com o que está errado e como corrigi-lo.")
    }
    /// We acknowledge receipt of the following. Each file has a receipt of its own, with its digest.
    public static var openingReceipt: LocalizedText {
      LocalizedText(en: "We acknowledge receipt of the following. Each file has a receipt of its own, with its digest.", es: "Acusamos recibo de lo siguiente. Cada archivo tiene su propio recibo, con su resumen.", fr: "Nous accusons réception de ce qui suit. Chaque fichier a son propre récépissé, avec son empreinte.", pt: "Acusamos o recebimento do seguinte. Cada arquivo tem seu próprio recibo, com seu resumo.")
    }
    /// Only what is listed needs mending; all other answers may stay as they are. We are glad to help with any question.
    public static var closingReturned: LocalizedText {
      LocalizedText(en: "Only what is listed needs mending; all other answers may stay as they are. We are glad to help with any question.", es: "Solo debe corregirse lo que se enumera; las demás respuestas pueden quedar como están. Con gusto le ayudaremos con cualquier duda.", fr: "Seul ce qui est indiqué est à corriger\u{A0}; les autres réponses peuvent rester telles quelles. Nous vous aiderons volontiers pour toute question.", pt: "Só precisa ser corrigido o que está indicado; as demais respostas podem ficar como estão. Teremos prazer em ajudar com qualquer dúvida.")
    }
    /// What is accepted counts as delivered; a draft does not until its final version is accepted. On what is returned you receive a letter of its own.
    public static var closingReceipt: LocalizedText {
      LocalizedText(en: "What is accepted counts as delivered; a draft does not until its final version is accepted. On what is returned you receive a letter of its own.", es: "Lo aceptado cuenta como entregado; un borrador, solo cuando se acepte su versión final. Sobre lo devuelto recibirá una carta aparte.", fr: "Ce qui est accepté compte comme remis\u{A0}; un projet ne compte qu’une fois sa version définitive acceptée. Ce qui est renvoyé fait l’objet d’une lettre distincte.", pt: "O que é aceito conta como entregue; um rascunho, somente quando for aceita sua versão final. Sobre o que é devolvido, receberá uma carta à parte.")
    }
    /// Received:
    public static var arrived: LocalizedText {
      LocalizedText(en: "Received:", es: "Recibido:", fr: "Reçu\u{A0}:", pt: "Recebido:")
    }
    /// file {name}
    public static func file(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "file {name}", es: "archivo {name}", fr: "fichier {name}", pt: "arquivo {name}")
        , TextArguments([.init("name", name)]))
    }
    /// received on {date}
    public static func receivedOn(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "received on {date}", es: "recibido el {date}", fr: "reçu le {date}", pt: "recebido em {date}")
        , TextArguments([.init("date", date)]))
    }
    /// reason: {text}
    public static func reason(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "reason: {text}", es: "motivo: {text}", fr: "motif\u{A0}: {text}", pt: "motivo: {text}")
        , TextArguments([.init("text", text)]))
    }
    /// and more findings, which palermo validate lists: {count}
    public static func more(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "and more findings, which palermo validate lists: {count}", es: "y más hallazgos, que enumera palermo validate: {count}", fr: "et d’autres constats, que palermo validate liste\u{A0}: {count}", pt: "e mais constatações, que palermo validate lista: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// what was accepted on {date} counts until then
    public static func earlierCounts(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "what was accepted on {date} counts until then", es: "hasta entonces cuenta lo aceptado el {date}", fr: "jusque-là compte ce qui a été accepté le {date}", pt: "até lá conta o que foi aceito em {date}")
        , TextArguments([.init("date", date)]))
    }
    /// does not count as delivered until it is mended and sent again
    public static var notCounted: LocalizedText {
      LocalizedText(en: "does not count as delivered until it is mended and sent again", es: "no cuenta como entregado hasta que se corrija y se envíe de nuevo", fr: "ne compte pas comme remis tant qu’il n’est pas corrigé et renvoyé", pt: "não conta como entregue até que seja corrigido e enviado de novo")
    }
    /// We have received the following. It cannot be accepted as it stands, for the reason given with each file.
    public static var openingReturnedForReason: LocalizedText {
      LocalizedText(en: "We have received the following. It cannot be accepted as it stands, for the reason given with each file.", es: "Hemos recibido lo siguiente. No puede aceptarse tal como está, por el motivo que se indica en cada archivo.", fr: "Nous avons reçu ce qui suit. Cela ne peut être accepté en l’état, pour le motif indiqué pour chaque fichier.", pt: "Recebemos o seguinte. Não pode ser aceito como está, pelo motivo indicado em cada arquivo.")
    }
    /// We are glad to help with any question.
    public static var closingReturnedForReason: LocalizedText {
      LocalizedText(en: "We are glad to help with any question.", es: "Con gusto le ayudaremos con cualquier duda.", fr: "Nous vous aiderons volontiers pour toute question.", pt: "Teremos prazer em ajudar com qualquer dúvida.")
    }
  }

  public enum LetterOptions {
    /// Write letters into this folder, each in the language of its state: reminders while something is owed, returns of what is to be mended, thanks when all has come.
    public static var letters: LocalizedText {
      LocalizedText(en: "Write letters into this folder, each in the language of its state: reminders while something is owed, returns of what is to be mended, thanks when all has come.", es: "Escribir cartas en esta carpeta, cada una en el idioma de su Estado: recordatorios mientras se deba algo, devoluciones de lo que debe corregirse, agradecimientos cuando todo ha llegado.", fr: "Écrire des lettres dans ce dossier, chacune dans la langue de son État\u{A0}: des rappels tant que quelque chose est dû, des renvois de ce qui est à corriger, des remerciements quand tout est arrivé.", pt: "Gravar cartas nesta pasta, cada uma no idioma do seu Estado: lembretes enquanto algo for devido, devoluções do que deve ser corrigido, agradecimentos quando tudo chegou.")
    }
    /// The form of the letters: text, html or fodt, which LibreOffice opens and saves for Word.
    public static var form: LocalizedText {
      LocalizedText(en: "The form of the letters: text, html or fodt, which LibreOffice opens and saves for Word.", es: "La forma de las cartas: text, html o fodt, que LibreOffice abre y guarda para Word.", fr: "La forme des lettres\u{A0}: text, html ou fodt, que LibreOffice ouvre et enregistre pour Word.", pt: "A forma das cartas: text, html ou fodt, que o LibreOffice abre e salva para o Word.")
    }
    /// A folder with your own templates. When there are none in it, those of the program are written there, to be changed. A copy named return.txt.mustache, say, is for that kind of letter alone.
    public static var templates: LocalizedText {
      LocalizedText(en: "A folder with your own templates. When there are none in it, those of the program are written there, to be changed. A copy named return.txt.mustache, say, is for that kind of letter alone.", es: "Una carpeta con sus propias plantillas. Si no contiene ninguna, se escriben en ella las del programa, para modificarlas. Una copia llamada, por ejemplo, return.txt.mustache sirve solo para esa clase de carta.", fr: "Un dossier contenant vos propres modèles. S’il n’en contient aucun, ceux du programme y sont écrits, pour être modifiés. Une copie nommée par exemple return.txt.mustache ne sert qu’à cette sorte de lettre.", pt: "Uma pasta com seus próprios modelos. Se não houver nenhum, os do programa são gravados nela, para serem alterados. Uma cópia chamada, por exemplo, return.txt.mustache serve só para essa espécie de carta.")
    }
    /// A line of the letterhead. May be repeated.
    public static var letterhead: LocalizedText {
      LocalizedText(en: "A line of the letterhead. May be repeated.", es: "Una línea del membrete. Puede repetirse.", fr: "Une ligne de l’en-tête. Peut être répétée.", pt: "Uma linha do timbre. Pode repetir-se.")
    }
    /// The reference under which the letters are filed.
    public static var reference: LocalizedText {
      LocalizedText(en: "The reference under which the letters are filed.", es: "La referencia con la que se archivan las cartas.", fr: "La référence sous laquelle les lettres sont classées.", pt: "A referência sob a qual as cartas são arquivadas.")
    }
    /// Who signs.
    public static var sender: LocalizedText {
      LocalizedText(en: "Who signs.", es: "Quién firma.", fr: "Qui signe.", pt: "Quem assina.")
    }
    /// Where the answer is to go.
    public static var replyTo: LocalizedText {
      LocalizedText(en: "Where the answer is to go.", es: "Adónde debe enviarse la respuesta.", fr: "Où la réponse doit être adressée.", pt: "Para onde a resposta deve ir.")
    }
    /// Until when an answer is asked for.
    public static var replyBy: LocalizedText {
      LocalizedText(en: "Until when an answer is asked for.", es: "Hasta cuándo se pide una respuesta.", fr: "Jusqu’à quand une réponse est demandée.", pt: "Até quando se pede uma resposta.")
    }
    /// letters in {directory}: {count}
    public static func written(directory: some TextArgument, count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "letters in {directory}: {count}", es: "cartas en {directory}: {count}", fr: "lettres dans {directory}\u{A0}: {count}", pt: "cartas em {directory}: {count}")
        , TextArguments([.init("directory", directory), .init("count", count)]))
    }
    /// letters of an earlier day still lie in {directory}, and are not to be sent: {files}
    public static func stale(directory: some TextArgument, files: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "letters of an earlier day still lie in {directory}, and are not to be sent: {files}", es: "en {directory} quedan cartas de un día anterior, que no deben enviarse: {files}", fr: "des lettres d’un jour antérieur restent dans {directory} et ne sont pas à envoyer\u{A0}: {files}", pt: "em {directory} restam cartas de um dia anterior, que não devem ser enviadas: {files}")
        , TextArguments([.init("directory", directory), .init("files", files)]))
    }
    /// templates to be changed, in {directory}: {files}
    public static func templatesWritten(directory: some TextArgument, files: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "templates to be changed, in {directory}: {files}", es: "plantillas para modificar, en {directory}: {files}", fr: "modèles à modifier, dans {directory}\u{A0}: {files}", pt: "modelos a alterar, em {directory}: {files}")
        , TextArguments([.init("directory", directory), .init("files", files)]))
    }
    /// {file} is a faulty template
    public static func faultyTemplate(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file} is a faulty template", es: "{file} es una plantilla defectuosa", fr: "{file} est un modèle défectueux", pt: "{file} é um modelo defeituoso")
        , TextArguments([.init("file", file)]))
    }
    /// Which letters: reminder, return (what to mend, finding by finding), receipt or thanks. May be repeated; all but receipt unless stated.
    public static var kinds: LocalizedText {
      LocalizedText(en: "Which letters: reminder, return (what to mend, finding by finding), receipt or thanks. May be repeated; all but receipt unless stated.", es: "Qué cartas: reminder (recordatorio), return (qué corregir, hallazgo por hallazgo), receipt (acuse de recibo) o thanks (agradecimiento). Puede repetirse; todas salvo receipt si no se indica.", fr: "Quelles lettres\u{A0}: reminder (rappel), return (ce qui est à corriger, constat par constat), receipt (accusé de réception) ou thanks (remerciements). Peut être répété\u{A0}; toutes sauf receipt à défaut.", pt: "Quais cartas: reminder (lembrete), return (o que corrigir, constatação por constatação), receipt (aviso de recebimento) ou thanks (agradecimento). Pode repetir-se; todas menos receipt se não indicado.")
    }
  }
}

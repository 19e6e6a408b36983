// Made from Texts/findings.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum WrittenValues {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        yes\tyes|y|x|true|yes in full\tsi|s|afirmativo|verdadero\toui|o|vrai\tsim|s|verdadeiro
        partly\tpartly|in part|partially|partial|yes in part|yes partly\ten parte|parcialmente|parcial|si en parte\ten partie|partiellement|partiel|oui en partie\tem parte|parcialmente|parcial|sim em parte
        no\tno|n|none|false\tno|negativo|falso\tnon|faux\tnão|nao|falso
        notApplicable\tnot applicable|n/a|na|does not apply\tno aplicable|no aplica|no se aplica|n/a|no procede\tsans objet|non applicable|s/o|n/a\tnão aplicável|não se aplica|n/a|sem objeto
        true\ttrue|yes|y|1|on\tverdadero|si\tvrai|oui\tverdadeiro|sim
        false\tfalse|no|n|0|off\tfalso|no\tfaux|non\tfalso|não
        none\tnone|no state|no country\tninguno|ninguna|ningún Estado|ningún país\taucun|aucune|aucun État|aucun pays\tnenhum|nenhuma|nenhum Estado|nenhum país
        draft\tdraft\tborrador\tbrouillon|projet\trascunho|minuta
        final\tfinal|definitive\tdefinitivo|definitiva|final\tdéfinitif|définitive|finale\tdefinitivo|definitiva|final
        """
      )
    }
  }

  public enum WrittenNames {
    /// Every text by its name, its placeholders still open.
    public static var all: [(name: String, text: LocalizedText)] {
      TextTable.entries(
        """
        question\tquestion\tpregunta\tquestion|demande\tpergunta|questão
        value\tanswer|reply|response|valeur\tvalor|respuesta|contestación\tvaleur|réponse\tvalor|resposta
        answer\treply|response\trespuesta\tréponse\tresposta
        text\twords\ttexto\ttexte\ttexto
        explanation\texplanations|comment|comments|remark|remarks\texplicación|comentario|comentarios|observaciones\texplication|commentaire|commentaires|observations\texplicação|comentário|comentários|observações
        evidence\tlaw|legislation|measure\tevidencia|prueba|ley|legislación|norma\tpreuve|loi|législation|norme\tevidência|prova|lei|legislação|norma
        title\tname\ttítulo|nombre\ttitre|nom\ttítulo|nome
        name\ttitle\tnombre|denominación\tnom|dénomination\tnome|denominação
        provision\tarticle|articles\tdisposición|artículo|artículos\tdisposition|article|articles\tdispositivo|disposição|artigo|artigos
        authority\toffice\tautoridad\tautorité\tautoridade
        role\tfunction\tfunción|cargo\trôle|fonction\tfunção|cargo
        address\tpostal address\tdirección|domicilio\tadresse\tendereço|morada
        email\te-mail|mail\tcorreo|correo electrónico\tcourriel|mél\te-mail|correio
        phone\ttelephone\tteléfono\ttéléphone\ttelefone
        languages\tlanguage\tidioma|idiomas\tlangue|langues\tidioma|idiomas|línguas
        href\tlink|url|web\tenlace|vínculo\tlien|adresse web\tligação|endereço web
        link\turl\tenlace|vínculo\tlien\tligação
        figure\tnumber\tcifra|dato\tchiffre|donnée\tnúmero|dado
        year\tyears\taño|anio\tan|année\tano
        other\tothers\totro|otra|otros\tautre|autres\toutro|outra|outros
        source\tsources\tfuente\tsource\tfonte
        questionnaire\tform\tcuestionario|formulario\tquestionnaire|formulaire\tquestionário|formulário
        version\tedition\tversión\tversion\tversão
        state\tcountry\testado|país\tétat|pays\testado|país
        cycle\tround\tciclo\tcycle\tciclo
        status\tstage\tsituación\tstatut\tsituação
        date\tday\tfecha|día\tdate|jour\tdata|dia
        kind\ttype\ttipo|clase\ttype|genre\ttipo|espécie
        confidential\tin confidence\tconfidencial|reservado\tconfidentiel|confidentielle\tconfidencial|sigiloso|reservado
        """
      )
    }
  }

  public enum ValueTypes {
    /// a name in lower case such as untoc.5.conspiracy
    public static var identifier: LocalizedText {
      LocalizedText(en: "a name in lower case such as untoc.5.conspiracy", es: "un nombre en minúsculas como untoc.5.conspiracy", fr: "un nom en minuscules tel que untoc.5.conspiracy", pt: "um nome em minúsculas como untoc.5.conspiracy")
    }
    /// the id of a questionnaire, such as untoc-criminalization
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "the id of a questionnaire, such as untoc-criminalization", es: "el identificador de un cuestionario, como untoc-criminalization", fr: "l’identifiant d’un questionnaire, tel que untoc-criminalization", pt: "o identificador de um questionário, como untoc-criminalization")
    }
    /// names in lower case, separated by spaces, such as yes partly
    public static var identifiers: LocalizedText {
      LocalizedText(en: "names in lower case, separated by spaces, such as yes partly", es: "nombres en minúsculas separados por espacios, como yes partly", fr: "des noms en minuscules séparés par des espaces, tels que yes partly", pt: "nomes em minúsculas separados por espaços, como yes partly")
    }
    /// the id that the plan gives the authority, as it came in the file
    public static var authority: LocalizedText {
      LocalizedText(en: "the id that the plan gives the authority, as it came in the file", es: "el identificador que el plan da a la autoridad, tal como llegó en el archivo", fr: "l’identifiant que le plan donne à l’autorité, tel qu’il est arrivé dans le fichier", pt: "o identificador que o plano dá à autoridade, tal como chegou no arquivo")
    }
    /// the id of the plan by which the submission was divided, such as usual
    public static var plan: LocalizedText {
      LocalizedText(en: "the id of the plan by which the submission was divided, such as usual", es: "el identificador del plan según el cual se repartió la presentación, como usual", fr: "l’identifiant du plan selon lequel la communication a été répartie, tel que usual", pt: "o identificador do plano pelo qual a apresentação foi dividida, como usual")
    }
    /// the 64 digits and letters a to f with which the part was handed out; copy them from the file as it came
    public static var base: LocalizedText {
      LocalizedText(en: "the 64 digits and letters a to f with which the part was handed out; copy them from the file as it came", es: "las 64 cifras y letras de la a a la f con que se entregó la parte; cópielas del archivo tal como llegó", fr: "les 64 chiffres et lettres de a à f avec lesquels la partie a été remise\u{A0}; copiez-les du fichier tel qu’il est arrivé", pt: "os 64 algarismos e letras de a a f com que a parte foi entregue; copie-os do arquivo tal como chegou")
    }
    /// the ids of the questions that the authority answers, separated by spaces, such as tip.5.offence tip.5.cases
    public static var questions: LocalizedText {
      LocalizedText(en: "the ids of the questions that the authority answers, separated by spaces, such as tip.5.offence tip.5.cases", es: "los identificadores de las preguntas que responde la autoridad, separados por espacios, como tip.5.offence tip.5.cases", fr: "les identifiants des questions auxquelles répond l’autorité, séparés par des espaces, tels que tip.5.offence tip.5.cases", pt: "os identificadores das perguntas que a autoridade responde, separados por espaços, como tip.5.offence tip.5.cases")
    }
    /// a mark for each question of the part, separated by spaces; copy them from the file as it came
    public static var marks: LocalizedText {
      LocalizedText(en: "a mark for each question of the part, separated by spaces; copy them from the file as it came", es: "una marca por cada pregunta de la parte, separadas por espacios; cópielas del archivo tal como llegó", fr: "une marque pour chaque question de la partie, séparées par des espaces\u{A0}; copiez-les du fichier tel qu’il est arrivé", pt: "uma marca para cada pergunta da parte, separadas por espaços; copie-as do arquivo tal como chegou")
    }
    /// a version such as 2026.1
    public static var version: LocalizedText {
      LocalizedText(en: "a version such as 2026.1", es: "una versión como 2026.1", fr: "une version telle que 2026.1", pt: "uma versão como 2026.1")
    }
    /// a code of letters, digits and hyphens
    public static var code: LocalizedText {
      LocalizedText(en: "a code of letters, digits and hyphens", es: "un código de letras, cifras y guiones", fr: "un code formé de lettres, de chiffres et de traits d’union", pt: "um código de letras, algarismos e hífens")
    }
    /// codes of letters, digits and hyphens, separated by spaces
    public static var codes: LocalizedText {
      LocalizedText(en: "codes of letters, digits and hyphens, separated by spaces", es: "códigos de letras, cifras y guiones separados por espacios", fr: "des codes formés de lettres, de chiffres et de traits d’union, séparés par des espaces", pt: "códigos de letras, algarismos e hífens separados por espaços")
    }
    /// the code of an instrument such as UNTOC
    public static var instrumentCode: LocalizedText {
      LocalizedText(en: "the code of an instrument such as UNTOC", es: "el código de un instrumento como UNTOC", fr: "le code d’un instrument tel que UNTOC", pt: "o código de um instrumento como UNTOC")
    }
    /// a state code of three capital letters such as CRI
    public static var stateCode: LocalizedText {
      LocalizedText(en: "a state code of three capital letters such as CRI", es: "un código de Estado de tres mayúsculas como CRI", fr: "un code d’État de trois majuscules tel que CRI", pt: "um código de Estado de três maiúsculas como CRI")
    }
    /// a provision such as UNTOC/5/1(a)(i)
    public static var provisionCode: LocalizedText {
      LocalizedText(en: "a provision such as UNTOC/5/1(a)(i)", es: "una disposición como UNTOC/5/1(a)(i)", fr: "une disposition telle que UNTOC/5/1(a)(i)", pt: "uma disposição como UNTOC/5/1(a)(i)")
    }
    /// provisions such as UNTOC/5/1(a)(i), separated by spaces
    public static var provisionCodes: LocalizedText {
      LocalizedText(en: "provisions such as UNTOC/5/1(a)(i), separated by spaces", es: "disposiciones como UNTOC/5/1(a)(i), separadas por espacios", fr: "des dispositions telles que UNTOC/5/1(a)(i), séparées par des espaces", pt: "dispositivos como UNTOC/5/1(a)(i), separados por espaços")
    }
    /// the id of a rule such as missing-evidence or untoc-criminalization/r07a
    public static var ruleID: LocalizedText {
      LocalizedText(en: "the id of a rule such as missing-evidence or untoc-criminalization/r07a", es: "el identificador de una regla como missing-evidence o untoc-criminalization/r07a", fr: "l’identifiant d’une règle tel que missing-evidence ou untoc-criminalization/r07a", pt: "o identificador de uma regra como missing-evidence ou untoc-criminalization/r07a")
    }
    /// 64 hexadecimal digits in lower case
    public static var fingerprint: LocalizedText {
      LocalizedText(en: "64 hexadecimal digits in lower case", es: "64 cifras hexadecimales en minúsculas", fr: "64 chiffres hexadécimaux en minuscules", pt: "64 algarismos hexadecimais em minúsculas")
    }
    /// a date such as 2026-05-30
    public static var date: LocalizedText {
      LocalizedText(en: "a date such as 2026-05-30", es: "una fecha como 2026-05-30", fr: "une date telle que 2026-05-30", pt: "uma data como 2026-05-30")
    }
    /// a year, month or day such as 2009, 2009-03 or 2009-03-24, or submission
    public static var dateBound: LocalizedText {
      LocalizedText(en: "a year, month or day such as 2009, 2009-03 or 2009-03-24, or submission", es: "un año, mes o día como 2009, 2009-03 o 2009-03-24, o submission", fr: "une année, un mois ou un jour tels que 2009, 2009-03 ou 2009-03-24, ou submission", pt: "um ano, mês ou dia como 2009, 2009-03 ou 2009-03-24, ou submission")
    }
    /// a year, month or day such as 2009, 2009-03 or 2009-03-24
    public static var partialDate: LocalizedText {
      LocalizedText(en: "a year, month or day such as 2009, 2009-03 or 2009-03-24", es: "un año, mes o día como 2009, 2009-03 o 2009-03-24", fr: "une année, un mois ou un jour tels que 2009, 2009-03 ou 2009-03-24", pt: "um ano, mês ou dia como 2009, 2009-03 ou 2009-03-24")
    }
    /// a year such as 2026
    public static var year: LocalizedText {
      LocalizedText(en: "a year such as 2026", es: "un año como 2026", fr: "une année telle que 2026", pt: "um ano como 2026")
    }
    /// a number such as 4 or 0.25
    public static var decimal: LocalizedText {
      LocalizedText(en: "a number such as 4 or 0.25", es: "un número como 4 o 0.25", fr: "un nombre tel que 4 ou 0.25", pt: "um número como 4 ou 0.25")
    }
    /// a whole number from 0
    public static var count: LocalizedText {
      LocalizedText(en: "a whole number from 0", es: "un número entero desde 0", fr: "un nombre entier à partir de 0", pt: "um número inteiro a partir de 0")
    }
    /// a text that is not blank
    public static var line: LocalizedText {
      LocalizedText(en: "a text that is not blank", es: "un texto que no esté en blanco", fr: "un texte qui ne soit pas vide", pt: "um texto que não esteja em branco")
    }
    /// a language code such as es or pt-BR
    public static var language: LocalizedText {
      LocalizedText(en: "a language code such as es or pt-BR", es: "un código de idioma como es o pt-BR", fr: "un code de langue tel que es ou pt-BR", pt: "um código de idioma como es ou pt-BR")
    }
    /// language codes such as es or pt-BR, separated by spaces
    public static var languages: LocalizedText {
      LocalizedText(en: "language codes such as es or pt-BR, separated by spaces", es: "códigos de idioma como es o pt-BR, separados por espacios", fr: "des codes de langue tels que es ou pt-BR, séparés par des espaces", pt: "códigos de idioma como es ou pt-BR, separados por espaços")
    }
    /// one of: {choices}
    public static func oneOf(choices: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "one of: {choices}", es: "uno de los siguientes: {choices}", fr: "l’une des valeurs suivantes\u{A0}: {choices}", pt: "um dos seguintes: {choices}")
        , TextArguments([.init("choices", choices)]))
    }
    /// one or more of these, separated by spaces: {choices}
    public static func someOf(choices: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "one or more of these, separated by spaces: {choices}", es: "uno o varios de los siguientes, separados por espacios: {choices}", fr: "une ou plusieurs des valeurs suivantes, séparées par des espaces\u{A0}: {choices}", pt: "um ou mais dos seguintes, separados por espaços: {choices}")
        , TextArguments([.init("choices", choices)]))
    }
    /// a SHA-256 of 64 digits and letters a to f
    public static var digest: LocalizedText {
      LocalizedText(en: "a SHA-256 of 64 digits and letters a to f", es: "un SHA-256 de 64 cifras y letras de la a a la f", fr: "un SHA-256 de 64 chiffres et lettres de a à f", pt: "um SHA-256 de 64 algarismos e letras de a a f")
    }
    /// a moment of universal time such as 2026-05-30T12:00:00Z
    public static var moment: LocalizedText {
      LocalizedText(en: "a moment of universal time such as 2026-05-30T12:00:00Z", es: "un momento en tiempo universal como 2026-05-30T12:00:00Z", fr: "un instant en temps universel tel que 2026-05-30T12:00:00Z", pt: "um momento em tempo universal como 2026-05-30T12:00:00Z")
    }
    /// a public key of 64 digits and letters a to f that was made of a private one
    public static var publicKey: LocalizedText {
      LocalizedText(en: "a public key of 64 digits and letters a to f that was made of a private one", es: "una clave pública de 64 cifras y letras de la a a la f, obtenida de una privada", fr: "une clé publique de 64 chiffres et lettres de a à f, tirée d’une clé privée", pt: "uma chave pública de 64 algarismos e letras de a a f, obtida de uma privada")
    }
    /// a signature of 128 digits and letters a to f
    public static var signatureValue: LocalizedText {
      LocalizedText(en: "a signature of 128 digits and letters a to f", es: "una firma de 128 cifras y letras de la a a la f", fr: "une signature de 128 chiffres et lettres de a à f", pt: "uma assinatura de 128 algarismos e letras de a a f")
    }
  }

  public enum TextParts {
    /// the title
    public static var title: LocalizedText {
      LocalizedText(en: "the title", es: "el título", fr: "le titre", pt: "o título")
    }
    /// the introduction
    public static var introduction: LocalizedText {
      LocalizedText(en: "the introduction", es: "la introducción", fr: "l’introduction", pt: "a introdução")
    }
    /// the text
    public static var text: LocalizedText {
      LocalizedText(en: "the text", es: "el texto", fr: "le texte", pt: "o texto")
    }
    /// the label
    public static var label: LocalizedText {
      LocalizedText(en: "the label", es: "el rótulo", fr: "l’intitulé", pt: "o rótulo")
    }
    /// the help
    public static var help: LocalizedText {
      LocalizedText(en: "the help", es: "la ayuda", fr: "l’aide", pt: "a ajuda")
    }
    /// the reason
    public static var reason: LocalizedText {
      LocalizedText(en: "the reason", es: "el motivo", fr: "le motif", pt: "o motivo")
    }
    /// the message
    public static var message: LocalizedText {
      LocalizedText(en: "the message", es: "el mensaje", fr: "le message", pt: "a mensagem")
    }
    /// the option “{value}”
    public static func option(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the option “{value}”", es: "la opción «{value}»", fr: "l’option «\u{A0}{value}\u{A0}»", pt: "a opção “{value}”")
        , TextArguments([.init("value", value)]))
    }
    /// the fix
    public static var fix: LocalizedText {
      LocalizedText(en: "the fix", es: "la corrección", fr: "la correction", pt: "a correção")
    }
    /// the rationale
    public static var rationale: LocalizedText {
      LocalizedText(en: "the rationale", es: "la justificación", fr: "la justification", pt: "a justificativa")
    }
    /// the placeholder
    public static var placeholder: LocalizedText {
      LocalizedText(en: "the placeholder", es: "el lugar abierto", fr: "la place ouverte", pt: "o lugar aberto")
    }
  }

  public enum QuestionChanges {
    /// {part} in the language {language} read “{old}” and reads “{new}”
    public static func wording(part: some TextArgument, language: some TextArgument, old: some TextArgument, new: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{part} in the language {language} read “{old}” and reads “{new}”", es: "{part} en el idioma {language} decía «{old}» y dice «{new}»", fr: "{part} dans la langue {language} disait «\u{A0}{old}\u{A0}» et dit «\u{A0}{new}\u{A0}»", pt: "{part} no idioma {language} dizia “{old}” e diz “{new}”")
        , TextArguments([.init("part", part), .init("language", language), .init("old", old), .init("new", new)]))
    }
    /// {what} was “{old}” and is “{new}”
    public static func changed(what: some TextArgument, old: some TextArgument, new: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{what} was “{old}” and is “{new}”", es: "{what} era «{old}» y es «{new}»", fr: "{what} était «\u{A0}{old}\u{A0}» et est «\u{A0}{new}\u{A0}»", pt: "{what} era “{old}” e é “{new}”")
        , TextArguments([.init("what", what), .init("old", old), .init("new", new)]))
    }
    /// the type of answer
    public static var type: LocalizedText {
      LocalizedText(en: "the type of answer", es: "el tipo de respuesta", fr: "le type de réponse", pt: "o tipo de resposta")
    }
    /// the level that the option “{value}” counts as
    public static func level(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the level that the option “{value}” counts as", es: "el nivel por el que cuenta la opción «{value}»", fr: "le niveau que compte l’option «\u{A0}{value}\u{A0}»", pt: "o nível que conta a opção “{value}”")
        , TextArguments([.init("value", value)]))
    }
    /// whether it counts in the score
    public static var scored: LocalizedText {
      LocalizedText(en: "whether it counts in the score", es: "si cuenta en la puntuación", fr: "sa prise en compte dans la note", pt: "se conta na pontuação")
    }
    /// the weight
    public static var weight: LocalizedText {
      LocalizedText(en: "the weight", es: "el peso", fr: "le poids", pt: "o peso")
    }
    /// the option “{value}” can no longer be chosen
    public static func optionRemoved(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the option “{value}” can no longer be chosen", es: "la opción «{value}» ya no puede elegirse", fr: "l’option «\u{A0}{value}\u{A0}» ne peut plus être choisie", pt: "a opção “{value}” já não pode ser escolhida")
        , TextArguments([.init("value", value)]))
    }
    /// the option “{value}” could not be chosen before
    public static func optionAdded(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the option “{value}” could not be chosen before", es: "la opción «{value}» no podía elegirse antes", fr: "l’option «\u{A0}{value}\u{A0}» ne pouvait pas être choisie auparavant", pt: "a opção “{value}” não podia ser escolhida antes")
        , TextArguments([.init("value", value)]))
    }
    /// what can be answered
    public static var limits: LocalizedText {
      LocalizedText(en: "what can be answered", es: "lo que se puede responder", fr: "ce qui peut être répondu", pt: "o que se pode responder")
    }
    /// the option “{value}” now excludes all others
    public static func nowExclusive(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the option “{value}” now excludes all others", es: "la opción «{value}» excluye ahora a las demás", fr: "l’option «\u{A0}{value}\u{A0}» exclut désormais les autres", pt: "a opção “{value}” agora exclui as demais")
        , TextArguments([.init("value", value)]))
    }
    /// the option “{value}” no longer excludes the others
    public static func noLongerExclusive(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the option “{value}” no longer excludes the others", es: "la opción «{value}» ya no excluye a las demás", fr: "l’option «\u{A0}{value}\u{A0}» n’exclut plus les autres", pt: "a opção “{value}” já não exclui as demais")
        , TextArguments([.init("value", value)]))
    }
    /// “not applicable” is no longer an answer
    public static var notApplicableClosed: LocalizedText {
      LocalizedText(en: "“not applicable” is no longer an answer", es: "«no aplicable» ya no es una respuesta", fr: "«\u{A0}sans objet\u{A0}» n’est plus une réponse", pt: "“não aplicável” já não é resposta")
    }
    /// “not applicable” is now an answer
    public static var notApplicableOpened: LocalizedText {
      LocalizedText(en: "“not applicable” is now an answer", es: "«no aplicable» es ahora una respuesta", fr: "«\u{A0}sans objet\u{A0}» est désormais une réponse", pt: "“não aplicável” agora é resposta")
    }
    /// it no longer covers {provision}
    public static func provisionDropped(provision: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it no longer covers {provision}", es: "ya no abarca {provision}", fr: "elle ne couvre plus {provision}", pt: "já não abrange {provision}")
        , TextArguments([.init("provision", provision)]))
    }
    /// a final submission no longer has to answer it
    public static var requirementDropped: LocalizedText {
      LocalizedText(en: "a final submission no longer has to answer it", es: "una presentación final ya no está obligada a responderla", fr: "une communication définitive n’est plus tenue d’y répondre", pt: "uma apresentação final já não é obrigada a respondê-la")
    }
    /// evidence of the kind {kind} is demanded for fewer answers or none
    public static func evidenceDropped(kind: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "evidence of the kind {kind} is demanded for fewer answers or none", es: "se exigen pruebas de la clase {kind} para menos respuestas o para ninguna", fr: "des justificatifs du genre {kind} sont exigés pour moins de réponses, ou aucune", pt: "exige-se comprovação do tipo {kind} para menos respostas ou nenhuma")
        , TextArguments([.init("kind", kind)]))
    }
    /// the condition under which it is asked is another
    public static var relevance: LocalizedText {
      LocalizedText(en: "the condition under which it is asked is another", es: "la condición con que se formula es otra", fr: "la condition à laquelle elle est posée est autre", pt: "a condição em que é feita é outra")
    }
    /// a final submission now has to answer it
    public static var requirementAdded: LocalizedText {
      LocalizedText(en: "a final submission now has to answer it", es: "una presentación final está ahora obligada a responderla", fr: "une communication définitive est désormais tenue d’y répondre", pt: "uma apresentação final agora é obrigada a respondê-la")
    }
  }

  public enum QuestionFates {
    /// has gone with its questions
    public static var gone: LocalizedText {
      LocalizedText(en: "has gone with its questions", es: "ya no está, ni sus preguntas", fr: "a disparu avec ses questions", pt: "já não existe, nem suas perguntas")
    }
    /// is neither asked nor retired
    public static var lost: LocalizedText {
      LocalizedText(en: "is neither asked nor retired", es: "ni se formula ni figura como retirada", fr: "n’est ni posée ni retirée", pt: "não é feita nem figura como retirada")
    }
    /// is asked although its id was retired
    public static var reused: LocalizedText {
      LocalizedText(en: "is asked although its id was retired", es: "se formula aunque su identificador se había retirado", fr: "est posée bien que son identifiant ait été retiré", pt: "é feita embora seu identificador tenha sido retirado")
    }
    /// is retired without a successor
    public static var retired: LocalizedText {
      LocalizedText(en: "is retired without a successor", es: "se retira sin sucesora", fr: "est retirée sans remplaçante", pt: "é retirada sem sucessora")
    }
    /// is retired in favour of {ids}
    public static func replaced(ids: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "is retired in favour of {ids}", es: "se retira en favor de {ids}", fr: "est retirée au profit de {ids}", pt: "é retirada em favor de {ids}")
        , TextArguments([.init("ids", ids)]))
    }
    /// is split into {ids}
    public static func split(ids: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "is split into {ids}", es: "se divide en {ids}", fr: "est divisée en {ids}", pt: "é dividida em {ids}")
        , TextArguments([.init("ids", ids)]))
    }
    /// is merged into {ids}
    public static func merged(ids: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "is merged into {ids}", es: "se funde en {ids}", fr: "est fondue dans {ids}", pt: "é fundida em {ids}")
        , TextArguments([.init("ids", ids)]))
    }
    /// has moved to the questionnaire {ids}
    public static func moved(ids: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "has moved to the questionnaire {ids}", es: "pasó al cuestionario {ids}", fr: "est passée dans le questionnaire {ids}", pt: "passou ao questionário {ids}")
        , TextArguments([.init("ids", ids)]))
    }
    /// is given up, as the crosswalk says
    public static var dropped: LocalizedText {
      LocalizedText(en: "is given up, as the crosswalk says", es: "se abandona, como dice la tabla de equivalencias", fr: "est abandonnée, comme le dit la table de correspondance", pt: "é abandonada, como diz a tabela de equivalências")
    }
    /// asks something else or with another scale, as the crosswalk says
    public static var changed: LocalizedText {
      LocalizedText(en: "asks something else or with another scale, as the crosswalk says", es: "pregunta otra cosa o con otra escala, como dice la tabla de equivalencias", fr: "demande autre chose ou avec une autre échelle, comme le dit la table de correspondance", pt: "pergunta outra coisa ou com outra escala, como diz a tabela de equivalências")
    }
  }

  public enum Bindingness {
    /// ; from version {version} of the questionnaire on, this is an error
    public static func from(version: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; from version {version} of the questionnaire on, this is an error", es: "; a partir de la versión {version} del cuestionario será un error", fr: "\u{A0}; à partir de la version {version} du questionnaire, ce sera une erreur", pt: "; a partir da versão {version} do questionário, será um erro")
        , TextArguments([.init("version", version)]))
    }
  }

  public enum Conditions {
    /// {first} and {second}
    public static func both(first: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{first} and {second}", es: "{first} y {second}", fr: "{first} et {second}", pt: "{first} e {second}")
        , TextArguments([.init("first", first), .init("second", second)]))
    }
    /// {first} or {second}
    public static func either(first: some TextArgument, second: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{first} or {second}", es: "{first} o {second}", fr: "{first} ou {second}", pt: "{first} ou {second}")
        , TextArguments([.init("first", first), .init("second", second)]))
    }
    /// ({condition})
    public static func group(condition: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "({condition})", es: "({condition})", fr: "({condition})", pt: "({condition})")
        , TextArguments([.init("condition", condition)]))
    }
    /// {question} is answered
    public static func answered(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question} is answered", es: "se responde {question}", fr: "{question} a une réponse", pt: "{question} tem resposta")
        , TextArguments([.init("question", question)]))
    }
    /// {question} is not answered
    public static func notAnswered(question: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question} is not answered", es: "no se responde {question}", fr: "{question} n’a pas de réponse", pt: "{question} não tem resposta")
        , TextArguments([.init("question", question)]))
    }
    /// the answer to {question} is {values}
    public static func answeredWith(question: some TextArgument, values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the answer to {question} is {values}", es: "la respuesta a {question} es {values}", fr: "la réponse à {question} est {values}", pt: "a resposta a {question} é {values}")
        , TextArguments([.init("question", question), .init("values", values)]))
    }
    /// the answer to {question} is not {values}
    public static func notAnsweredWith(question: some TextArgument, values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the answer to {question} is not {values}", es: "la respuesta a {question} no es {values}", fr: "la réponse à {question} n’est pas {values}", pt: "a resposta a {question} não é {values}")
        , TextArguments([.init("question", question), .init("values", values)]))
    }
    /// the State is a party to {instrument}
    public static func party(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the State is a party to {instrument}", es: "el Estado es parte en {instrument}", fr: "l’État est partie à {instrument}", pt: "o Estado é Parte em {instrument}")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// the State is not a party to {instrument}
    public static func notParty(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the State is not a party to {instrument}", es: "el Estado no es parte en {instrument}", fr: "l’État n’est pas partie à {instrument}", pt: "o Estado não é Parte em {instrument}")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// a reservation or declaration of the State to {instrument} is on record
    public static func reservation(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a reservation or declaration of the State to {instrument} is on record", es: "consta una reserva o declaración del Estado respecto de {instrument}", fr: "une réserve ou déclaration de l’État concernant {instrument} est enregistrée", pt: "consta uma reserva ou declaração do Estado a {instrument}")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// no reservation or declaration of the State to {instrument} is on record
    public static func noReservation(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no reservation or declaration of the State to {instrument} is on record", es: "no consta ninguna reserva ni declaración del Estado respecto de {instrument}", fr: "aucune réserve ni déclaration de l’État concernant {instrument} n’est enregistrée", pt: "não consta nenhuma reserva nem declaração do Estado a {instrument}")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// “{label}” ({id})
    public static func named(label: some TextArgument, id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{label}” ({id})", es: "«{label}» ({id})", fr: "«\u{A0}{label}\u{A0}» ({id})", pt: "“{label}” ({id})")
        , TextArguments([.init("label", label), .init("id", id)]))
    }
    /// “{text}”
    public static func quoted(text: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{text}”", es: "«{text}»", fr: "«\u{A0}{text}\u{A0}»", pt: "“{text}”")
        , TextArguments([.init("text", text)]))
    }
  }

  public enum AnswerLimits {
    /// a whole number from {minimum} to {maximum}
    public static func wholeBetween(minimum: some TextArgument, maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a whole number from {minimum} to {maximum}", es: "un número entero de {minimum} a {maximum}", fr: "un nombre entier de {minimum} à {maximum}", pt: "um número inteiro de {minimum} a {maximum}")
        , TextArguments([.init("minimum", minimum), .init("maximum", maximum)]))
    }
    /// a number from {minimum} to {maximum}
    public static func between(minimum: some TextArgument, maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a number from {minimum} to {maximum}", es: "un número de {minimum} a {maximum}", fr: "un nombre de {minimum} à {maximum}", pt: "um número de {minimum} a {maximum}")
        , TextArguments([.init("minimum", minimum), .init("maximum", maximum)]))
    }
    /// a whole number, {minimum} or more
    public static func wholeFrom(minimum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a whole number, {minimum} or more", es: "un número entero, {minimum} o más", fr: "un nombre entier, {minimum} ou plus", pt: "um número inteiro, {minimum} ou mais")
        , TextArguments([.init("minimum", minimum)]))
    }
    /// a number, {minimum} or more
    public static func from(minimum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a number, {minimum} or more", es: "un número, {minimum} o más", fr: "un nombre, {minimum} ou plus", pt: "um número, {minimum} ou mais")
        , TextArguments([.init("minimum", minimum)]))
    }
    /// a whole number, at most {maximum}
    public static func wholeTo(maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a whole number, at most {maximum}", es: "un número entero, {maximum} como máximo", fr: "un nombre entier, {maximum} au plus", pt: "um número inteiro, no máximo {maximum}")
        , TextArguments([.init("maximum", maximum)]))
    }
    /// a number, at most {maximum}
    public static func to(maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a number, at most {maximum}", es: "un número, {maximum} como máximo", fr: "un nombre, {maximum} au plus", pt: "um número, no máximo {maximum}")
        , TextArguments([.init("maximum", maximum)]))
    }
    /// a whole number
    public static var whole: LocalizedText {
      LocalizedText(en: "a whole number", es: "un número entero", fr: "un nombre entier", pt: "um número inteiro")
    }
    /// a number
    public static var number: LocalizedText {
      LocalizedText(en: "a number", es: "un número", fr: "un nombre", pt: "um número")
    }
    /// a date from {first} to {last}
    public static func datesBetween(first: some TextArgument, last: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a date from {first} to {last}", es: "una fecha entre {first} y {last}", fr: "une date comprise entre {first} et {last}", pt: "uma data entre {first} e {last}")
        , TextArguments([.init("first", first), .init("last", last)]))
    }
    /// a date from {first} on
    public static func datesFrom(first: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a date from {first} on", es: "una fecha a partir de {first}", fr: "une date à partir de {first}", pt: "uma data a partir de {first}")
        , TextArguments([.init("first", first)]))
    }
    /// a date until {last}
    public static func datesTo(last: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a date until {last}", es: "una fecha hasta {last}", fr: "une date jusqu’à {last}", pt: "uma data até {last}")
        , TextArguments([.init("last", last)]))
    }
    /// a date
    public static var date: LocalizedText {
      LocalizedText(en: "a date", es: "una fecha", fr: "une date", pt: "uma data")
    }
    /// the day of the submission
    public static var submissionDay: LocalizedText {
      LocalizedText(en: "the day of the submission", es: "el día de la presentación", fr: "le jour de la communication", pt: "o dia da apresentação")
    }
    /// {date}, the day of the submission
    public static func submission(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{date}, the day of the submission", es: "{date}, día de la presentación", fr: "{date}, jour de la communication", pt: "{date}, dia da apresentação")
        , TextArguments([.init("date", date)]))
    }
  }
}

// Made from Texts/rules.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum AlteredCopy {
    /// The copy of what was handed out stays as it is
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this copy shows what “{question}” held when the part was handed out, and somebody has written into it", es: "esta copia muestra lo que contenía «{question}» cuando se entregó la parte, y alguien ha escrito en ella", fr: "cette copie montre ce que contenait «\u{A0}{question}\u{A0}» lors de la remise de la partie, et quelqu’un y a écrit", pt: "esta cópia mostra o que “{question}” continha quando a parte foi entregue, e alguém escreveu nela"),
        fix: LocalizedText(en: "write the answer {place}, and leave the copy as it was handed out", es: "escriba la respuesta {place} y deje la copia como se entregó", fr: "écrivez la réponse {place} et laissez la copie telle qu’elle a été remise", pt: "escreva a resposta {place} e deixe a cópia como foi entregue"),
        background: RuleBackground(
          title: LocalizedText(en: "The copy of what was handed out stays as it is", es: "La copia de lo que se entregó queda como está", fr: "La copie de ce qui a été remis reste telle quelle", pt: "A cópia do que foi entregue fica como está"),
          rationale: LocalizedText(en: "What an authority has changed is told by comparing its answers with the copy. What stands only in the copy is in no answer, and would be lost.", es: "Lo que una autoridad cambió se sabe comparando sus respuestas con la copia. Lo que solo está en la copia no está en ninguna respuesta y se perdería.", fr: "Ce qu’une autorité a modifié se lit en comparant ses réponses à la copie. Ce qui ne figure que dans la copie n’est dans aucune réponse et serait perdu.", pt: "O que uma autoridade alterou se sabe comparando suas respostas com a cópia. O que está só na cópia não está em nenhuma resposta e se perderia."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("place", Texts.Placeholders.place)])))
    }
    /// this copy shows what “{question}” held when the part was handed out, and somebody has written into it
    public static func arguments(question: some TextArgument, place: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("place", place)])
    }
    /// at line {line}
    public static func line(line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "at line {line}", es: "en la línea {line}", fr: "à la ligne {line}", pt: "na linha {line}")
        , TextArguments([.init("line", line)]))
    }
    /// below, after </part>
    public static var below: LocalizedText {
      LocalizedText(en: "below, after </part>", es: "abajo, después de </part>", fr: "plus bas, après </part>", pt: "abaixo, depois de </part>")
    }
  }

  public enum AuthorityWithoutContact {
    /// An authority can be reached
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the authority “{name}” has no address, e-mail, telephone or web address", es: "la autoridad «{name}» no tiene dirección, correo electrónico, teléfono ni página web", fr: "l’autorité «\u{A0}{name}\u{A0}» n’a ni adresse, ni courriel, ni téléphone, ni adresse web", pt: "a autoridade “{name}” não tem endereço, e-mail, telefone nem página web"),
        fix: LocalizedText(en: "add at least one of: address, email, phone, href", es: "añada al menos uno de: address, email, phone, href", fr: "ajoutez au moins l’un de\u{A0}: address, email, phone, href", pt: "acrescente pelo menos um de: address, email, phone, href"),
        background: RuleBackground(
          title: LocalizedText(en: "An authority can be reached", es: "Se puede contactar a una autoridad", fr: "Une autorité peut être jointe", pt: "É possível contatar uma autoridade"),
          rationale: LocalizedText(en: "Requests of other states fail at the first step when it is not known how to reach the authority.", es: "Las solicitudes de otros Estados fracasan en el primer paso si no se sabe cómo llegar a la autoridad.", fr: "Les demandes des autres États échouent dès le premier pas si l’on ne sait comment joindre l’autorité.", pt: "Os pedidos de outros Estados fracassam no primeiro passo se não se sabe como chegar à autoridade."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name)])))
    }
    /// the authority “{name}” has no address, e-mail, telephone or web address
    public static func arguments(name: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name)])
    }
  }

  public enum BreakingLegal {
    /// A question stays tied to the treaty
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has changed: {change}", es: "la pregunta «{question}» cambió: {change}", fr: "la question «\u{A0}{question}\u{A0}» a changé\u{A0}: {change}", pt: "a pergunta “{question}” mudou: {change}"),
        fix: LocalizedText(en: "name the provision again, or make sure that the duty is asked about by another question and retire this one; if the change is meant, say so in a crosswalk", es: "vuelva a indicar la disposición, o asegúrese de que otra pregunta trate la obligación y retire esta; si el cambio es deliberado, dígalo en una tabla de equivalencias", fr: "indiquez de nouveau la disposition, ou veillez à ce qu’une autre question porte sur l’obligation et retirez celle-ci\u{A0}; si le changement est voulu, dites-le dans une table de correspondance", pt: "indique novamente a disposição, ou assegure que outra pergunta trate da obrigação e retire esta; se a mudança é deliberada, diga-o em uma tabela de equivalências"),
        background: RuleBackground(
          title: LocalizedText(en: "A question stays tied to the treaty", es: "Una pregunta sigue ligada al tratado", fr: "Une question reste liée au traité", pt: "Uma pergunta continua ligada ao tratado"),
          rationale: LocalizedText(en: "Questions ask about duties. If one stops covering a provision, or states need no longer answer it, the provision can no longer be followed from cycle to cycle.", es: "Las preguntas tratan de obligaciones. Si una deja de abarcar una disposición, o los Estados ya no deben responderla, la disposición no puede seguirse de un ciclo a otro.", fr: "Les questions portent sur des obligations. Si l’une cesse de couvrir une disposition, ou si les États ne sont plus tenus d’y répondre, la disposition ne peut plus être suivie d’un cycle à l’autre.", pt: "As perguntas tratam de obrigações. Se uma deixa de abranger uma disposição, ou se os Estados já não precisam respondê-la, a disposição não pode mais ser acompanhada de ciclo em ciclo."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("change", Texts.Placeholders.change)])))
    }
    /// the question “{question}” has changed: {change}
    public static func arguments(question: some TextArgument, change: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("change", change)])
    }
  }

  public enum BreakingScale {
    /// A question keeps its scale
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has changed: {change}", es: "la pregunta «{question}» cambió: {change}", fr: "la question «\u{A0}{question}\u{A0}» a changé\u{A0}: {change}", pt: "a pergunta “{question}” mudou: {change}"),
        fix: LocalizedText(en: "keep type, options and levels, map renamed options in a crosswalk, or retire the question and ask a new one; if the change is meant, say so in a crosswalk by kind=\"changed\" or by <change>", es: "conserve tipo, opciones y niveles, declare en una tabla de equivalencias las opciones con otro nombre, o retire la pregunta y formule una nueva; si el cambio es deliberado, dígalo en una tabla con kind=\"changed\" o con <change>", fr: "gardez le type, les options et les niveaux, indiquez dans une table de correspondance les options renommées, ou retirez la question et posez-en une nouvelle\u{A0}; si le changement est voulu, dites-le dans une table par kind=\"changed\" ou par <change>", pt: "mantenha tipo, opções e níveis, declare em uma tabela de equivalências as opções renomeadas, ou retire a pergunta e faça uma nova; se a mudança é deliberada, diga-o em uma tabela com kind=\"changed\" ou com <change>"),
        background: RuleBackground(
          title: LocalizedText(en: "A question keeps its scale", es: "Una pregunta conserva su escala", fr: "Une question garde son échelle", pt: "Uma pergunta mantém sua escala"),
          rationale: LocalizedText(en: "Numbers of two cycles can only be compared if they were counted in the same way. An option more or less shifts all the others.", es: "Las cifras de dos ciclos solo pueden compararse si se contaron del mismo modo. Una opción más o menos desplaza a todas las demás.", fr: "Les chiffres de deux cycles ne se comparent que s’ils ont été comptés de la même façon. Une option de plus ou de moins déplace toutes les autres.", pt: "Os números de dois ciclos só podem ser comparados se foram contados do mesmo modo. Uma opção a mais ou a menos desloca todas as outras."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("change", Texts.Placeholders.change)])))
    }
    /// the question “{question}” has changed: {change}
    public static func arguments(question: some TextArgument, change: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("change", change)])
    }
  }

  public enum BreakingScope {
    /// A questionnaire keeps its instrument, cluster and rules
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the questionnaire “{questionnaire}” has changed: {change}", es: "el cuestionario «{questionnaire}» cambió: {change}", fr: "le questionnaire «\u{A0}{questionnaire}\u{A0}» a changé\u{A0}: {change}", pt: "o questionário “{questionnaire}” mudou: {change}"),
        fix: LocalizedText(en: "keep it as it was; what asks about another instrument or cluster is another questionnaire, with another id; rules that change on purpose are named in a crosswalk", es: "consérvelo como estaba; lo que pregunta por otro instrumento o grupo es otro cuestionario, con otro identificador; las reglas que cambian a propósito se indican en una tabla de equivalencias", fr: "gardez-le tel qu’il était\u{A0}; ce qui porte sur un autre instrument ou un autre groupe est un autre questionnaire, avec un autre identifiant\u{A0}; les règles qui changent à dessein sont nommées dans une table de correspondance", pt: "mantenha-o como era; o que pergunta sobre outro instrumento ou grupo é outro questionário, com outro identificador; as regras que mudam de propósito são indicadas em uma tabela de equivalências"),
        background: RuleBackground(
          title: LocalizedText(en: "A questionnaire keeps its instrument, cluster and rules", es: "Un cuestionario conserva su instrumento, su grupo y sus reglas", fr: "Un questionnaire garde son instrument, son groupe et ses règles", pt: "Um questionário mantém seu instrumento, seu grupo e suas regras"),
          rationale: LocalizedText(en: "Answers are counted for the instrument and the cluster of their questionnaire, and were held to its rules. Where these change, two cycles count different things, or accepted different answers.", es: "Las respuestas se cuentan para el instrumento y el grupo de su cuestionario, y se contrastaron con sus reglas. Si estos cambian, dos ciclos cuentan cosas distintas o admitieron respuestas distintas.", fr: "Les réponses comptent pour l’instrument et le groupe de leur questionnaire, et ont été soumises à ses règles. Si ceux-ci changent, deux cycles comptent des choses différentes ou ont admis des réponses différentes.", pt: "As respostas contam para o instrumento e o grupo de seu questionário e foram confrontadas com suas regras. Se estes mudam, dois ciclos contam coisas diferentes ou admitiram respostas diferentes."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire), .init("change", Texts.Placeholders.change)])))
    }
    /// the questionnaire “{questionnaire}” has changed: {change}
    public static func arguments(questionnaire: some TextArgument, change: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire), .init("change", change)])
    }
    /// the instrument
    public static var instrument: LocalizedText {
      LocalizedText(en: "the instrument", es: "el instrumento", fr: "l’instrument", pt: "o instrumento")
    }
    /// the cluster
    public static var cluster: LocalizedText {
      LocalizedText(en: "the cluster", es: "el grupo", fr: "le groupe", pt: "o grupo")
    }
    /// the severity of the rule “{rule}”
    public static func severity(rule: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the severity of the rule “{rule}”", es: "la gravedad de la regla «{rule}»", fr: "la gravité de la règle «\u{A0}{rule}\u{A0}»", pt: "a gravidade da regra “{rule}”")
        , TextArguments([.init("rule", rule)]))
    }
    /// the rule “{rule}” is gone
    public static func ruleDropped(rule: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the rule “{rule}” is gone", es: "ya no está la regla «{rule}»", fr: "la règle «\u{A0}{rule}\u{A0}» a disparu", pt: "a regra “{rule}” já não existe")
        , TextArguments([.init("rule", rule)]))
    }
    /// the rule “{rule}” looks at other answers
    public static func ruleChanged(rule: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the rule “{rule}” looks at other answers", es: "la regla «{rule}» mira otras respuestas", fr: "la règle «\u{A0}{rule}\u{A0}» regarde d’autres réponses", pt: "a regra “{rule}” olha outras respostas")
        , TextArguments([.init("rule", rule)]))
    }
    /// {what}, as the crosswalk says (questions: {count})
    public static func meant(what: some TextArgument, count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{what}, as the crosswalk says (questions: {count})", es: "{what}, como dice la tabla de equivalencias (preguntas: {count})", fr: "{what}, comme le dit la table de correspondance (questions\u{A0}: {count})", pt: "{what}, como diz a tabela de equivalências (perguntas: {count})")
        , TextArguments([.init("what", what), .init("count", count)]))
    }
    /// other rules hold, as the crosswalk says (rules: {count})
    public static func meantRules(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "other rules hold, as the crosswalk says (rules: {count})", es: "rigen otras reglas, como dice la tabla de equivalencias (reglas: {count})", fr: "d’autres règles s’appliquent, comme le dit la table de correspondance (règles\u{A0}: {count})", pt: "valem outras regras, como diz a tabela de equivalências (regras: {count})")
        , TextArguments([.init("count", count)]))
    }
    /// “not applicable” is an answer to other questions
    public static var notApplicable: LocalizedText {
      LocalizedText(en: "“not applicable” is an answer to other questions", es: "«no aplicable» responde a otras preguntas", fr: "«\u{A0}sans objet\u{A0}» répond à d’autres questions", pt: "“não se aplica” responde a outras perguntas")
    }
    /// other numbers and dates are accepted
    public static var limits: LocalizedText {
      LocalizedText(en: "other numbers and dates are accepted", es: "se admiten otros números y fechas", fr: "d’autres nombres et dates sont admis", pt: "aceitam-se outros números e datas")
    }
    /// other options exclude all the rest
    public static var exclusive: LocalizedText {
      LocalizedText(en: "other options exclude all the rest", es: "otras opciones excluyen a las demás", fr: "d’autres options excluent toutes les autres", pt: "outras opções excluem as demais")
    }
    /// other questions have to be answered
    public static var required: LocalizedText {
      LocalizedText(en: "other questions have to be answered", es: "hay que responder a otras preguntas", fr: "d’autres questions appellent une réponse", pt: "outras perguntas exigem resposta")
    }
    /// other evidence is demanded
    public static var evidence: LocalizedText {
      LocalizedText(en: "other evidence is demanded", es: "se pide otra documentación de respaldo", fr: "d’autres justificatifs sont demandés", pt: "exigem-se outros comprovantes")
    }
    /// questions are asked under other conditions
    public static var condition: LocalizedText {
      LocalizedText(en: "questions are asked under other conditions", es: "las preguntas se formulan en otras condiciones", fr: "les questions sont posées à d’autres conditions", pt: "as perguntas são feitas em outras condições")
    }
  }

  public enum BreakingText {
    /// A question keeps its words
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has changed: {change}", es: "la pregunta «{question}» cambió: {change}", fr: "la question «\u{A0}{question}\u{A0}» a changé\u{A0}: {change}", pt: "a pergunta “{question}” mudou: {change}"),
        fix: LocalizedText(en: "check that the question still asks the same, and say so in a crosswalk; if it does not, give it a new id, or say there kind=\"changed\"", es: "verifique que la pregunta sigue siendo la misma y declárelo en una tabla de equivalencias; si no lo es, dele un identificador nuevo o indique en ella kind=\"changed\"", fr: "vérifiez que la question demande toujours la même chose et dites-le dans une table de correspondance\u{A0}; sinon, donnez-lui un nouvel identifiant, ou indiquez-y kind=\"changed\"", pt: "verifique se a pergunta continua a mesma e declare isso em uma tabela de equivalências; se não, dê-lhe um novo identificador ou indique nela kind=\"changed\""),
        background: RuleBackground(
          title: LocalizedText(en: "A question keeps its words", es: "Una pregunta conserva sus palabras", fr: "Une question garde ses mots", pt: "Uma pergunta mantém suas palavras"),
          rationale: LocalizedText(en: "Who answers in other words may answer another question. New words in every language are a warning; in some languages only, a note, for it is mostly a better translation.", es: "Quien responde a otras palabras puede responder a otra pregunta. Palabras nuevas en todos los idiomas son una advertencia; solo en algunos, una nota, pues suele ser una mejor traducción.", fr: "Qui répond à d’autres mots répond peut-être à une autre question. De nouveaux mots dans toutes les langues sont un avertissement\u{A0}; dans certaines seulement, une note, car c’est le plus souvent une meilleure traduction.", pt: "Quem responde a outras palavras pode responder a outra pergunta. Palavras novas em todos os idiomas são um aviso; só em alguns, uma nota, pois costuma ser uma tradução melhor."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("change", Texts.Placeholders.change)])))
    }
    /// the question “{question}” has changed: {change}
    public static func arguments(question: some TextArgument, change: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("change", change)])
    }
  }

  public enum BreakingTrend {
    /// A question that was asked is still asked
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” {fate}, which cuts its series", es: "«{question}» {fate}, lo que interrumpe su serie", fr: "«\u{A0}{question}\u{A0}» {fate}, ce qui interrompt sa série", pt: "“{question}” {fate}, o que interrompe sua série"),
        fix: LocalizedText(en: "keep the question, or say in a crosswalk which question carries it on; if the cut is meant, say so there by kind=\"dropped\"", es: "conserve la pregunta o indique en una tabla de equivalencias cuál la continúa; si la interrupción es deliberada, dígalo en ella con kind=\"dropped\"", fr: "gardez la question, ou dites dans une table de correspondance laquelle la continue\u{A0}; si l’interruption est voulue, dites-le là par kind=\"dropped\"", pt: "mantenha a pergunta ou indique em uma tabela de equivalências qual a continua; se a interrupção é deliberada, diga-o nela com kind=\"dropped\""),
        background: RuleBackground(
          title: LocalizedText(en: "A question that was asked is still asked", es: "Una pregunta que se formuló se sigue formulando", fr: "Une question qui a été posée l’est encore", pt: "Uma pergunta que foi feita continua a ser feita"),
          rationale: LocalizedText(en: "What was asked once is the start of a series. A question that goes without a successor of the same meaning ends it, and progress since the last cycle can no longer be told; a replacement named in a retired question has to be confirmed by a crosswalk.", es: "Lo que se preguntó una vez inicia una serie. Una pregunta que desaparece sin sucesora del mismo sentido le pone fin, y ya no puede saberse el progreso desde el último ciclo; la sustituta que nombra una pregunta retirada debe confirmarse en una tabla de equivalencias.", fr: "Ce qui a été demandé une fois ouvre une série. Une question qui disparaît sans remplaçante de même sens y met fin, et le progrès depuis le dernier cycle ne se lit plus\u{A0}; la remplaçante que nomme une question retirée doit être confirmée par une table de correspondance.", pt: "O que foi perguntado uma vez inicia uma série. Uma pergunta que desaparece sem sucessora de mesmo sentido a encerra, e já não se vê o progresso desde o último ciclo; a substituta indicada por uma pergunta retirada deve ser confirmada em uma tabela de equivalências."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("fate", Texts.Placeholders.fate)])))
    }
    /// “{question}” {fate}, which cuts its series
    public static func arguments(question: some TextArgument, fate: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("fate", fate)])
    }
  }

  public enum ChoiceWithoutOptions {
    /// A choice offers at least two options
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is a choice, but has fewer than two options", es: "la pregunta «{question}» es de elección, pero tiene menos de dos opciones", fr: "la question «\u{A0}{question}\u{A0}» est un choix, mais elle a moins de deux options", pt: "a pergunta “{question}” é de escolha, mas tem menos de duas opções"),
        fix: LocalizedText(en: "add the options, or give the question another type", es: "añada las opciones o dé otro tipo a la pregunta", fr: "ajoutez les options, ou donnez un autre type à la question", pt: "acrescente as opções ou dê outro tipo à pergunta"),
        background: RuleBackground(
          title: LocalizedText(en: "A choice offers at least two options", es: "Una elección ofrece al menos dos opciones", fr: "Un choix offre au moins deux options", pt: "Uma escolha oferece ao menos duas opções"),
          rationale: LocalizedText(en: "A question that offers nothing to choose from cannot be answered.", es: "Una pregunta que no ofrece nada que elegir no puede responderse.", fr: "Une question qui n’offre rien à choisir ne peut recevoir de réponse.", pt: "Uma pergunta que não oferece o que escolher não pode ser respondida."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// the question “{question}” is a choice, but has fewer than two options
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum CircularCondition {
    /// Questionnaires do not wait for each other
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "whether “{question}” is asked depends on itself: {chain}", es: "que se formule «{question}» depende de ella misma: {chain}", fr: "«\u{A0}{question}\u{A0}» n’est posée que selon elle-même\u{A0}: {chain}", pt: "fazer ou não “{question}” depende dela mesma: {chain}"),
        fix: LocalizedText(en: "ask one of these questions without the condition", es: "formule una de estas preguntas sin la condición", fr: "posez l’une de ces questions sans la condition", pt: "faça uma destas perguntas sem a condição"),
        background: RuleBackground(
          title: LocalizedText(en: "Questionnaires do not wait for each other", es: "Los cuestionarios no se esperan unos a otros", fr: "Les questionnaires ne s’attendent pas les uns les autres", pt: "Os questionários não esperam uns pelos outros"),
          rationale: LocalizedText(en: "Conditions in a circle open for nobody: each question waits for the answer to another. Across files no reader sees it.", es: "Unas condiciones en círculo no se abren para nadie: cada pregunta espera la respuesta a otra. Entre archivos, ningún lector lo ve.", fr: "Des conditions en cercle ne s’ouvrent pour personne\u{A0}: chaque question attend la réponse à une autre. D’un fichier à l’autre, nul lecteur ne le voit.", pt: "Condições em círculo não se abrem para ninguém: cada pergunta espera a resposta a outra. Entre arquivos, nenhum leitor o vê."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("chain", Texts.Placeholders.chain)])))
    }
    /// whether “{question}” is asked depends on itself: {chain}
    public static func arguments(question: some TextArgument, chain: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("chain", chain)])
    }
  }

  public enum CircularReference {
    /// Nothing leads back to itself
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{name}” leads back to itself: {circle}", es: "«{name}» remite a sí mismo: {circle}", fr: "«\u{A0}{name}\u{A0}» renvoie à soi-même\u{A0}: {circle}", pt: "“{name}” remete a si mesmo: {circle}"),
        fix: LocalizedText(en: "let one of these refer to something that stands outside of the circle, or to nothing", es: "haga que uno de ellos remita a algo que esté fuera del círculo, o a nada", fr: "faites que l’un d’eux renvoie à ce qui est hors du cercle, ou à rien", pt: "faça que um deles remeta a algo que esteja fora do círculo, ou a nada"),
        background: RuleBackground(
          title: LocalizedText(en: "Nothing leads back to itself", es: "Nada remite a sí mismo", fr: "Rien ne renvoie à soi-même", pt: "Nada remete a si mesmo"),
          rationale: LocalizedText(en: "What refers to itself has no beginning: a deadline is never reached, and a question is replaced by nothing.", es: "Lo que remite a sí mismo no tiene comienzo: un plazo nunca se alcanza y una pregunta no queda sustituida por nada.", fr: "Ce qui renvoie à soi-même n’a pas de commencement\u{A0}: un délai n’est jamais atteint et une question n’est remplacée par rien.", pt: "O que remete a si mesmo não tem começo: um prazo nunca é alcançado e uma pergunta não é substituída por nada."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("circle", Texts.Placeholders.circle)])))
    }
    /// “{name}” leads back to itself: {circle}
    public static func arguments(name: some TextArgument, circle: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("circle", circle)])
    }
  }

  public enum ClosedNotApplicable {
    /// “Not applicable” answers only where the question allows it
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” does not answer the question “{question}”, where “not applicable” is closed{from}", es: "«{value}» no responde a la pregunta «{question}», donde no se admite «no aplicable»{from}", fr: "«\u{A0}{value}\u{A0}» ne répond pas à la question «\u{A0}{question}\u{A0}», où «\u{A0}sans objet\u{A0}» n’est pas admis{from}", pt: "“{value}” não responde à pergunta “{question}”, em que “não se aplica” não é admitido{from}"),
        fix: LocalizedText(en: "answer the question, and say in the explanation what is special in your State", es: "responda a la pregunta y diga en la explicación qué tiene de particular su Estado", fr: "répondez à la question, et dites dans l’explication ce que la situation de votre État a de particulier", pt: "responda à pergunta e diga na explicação o que há de particular em seu Estado"),
        background: RuleBackground(
          title: LocalizedText(en: "“Not applicable” answers only where the question allows it", es: "«No aplicable» solo responde donde la pregunta lo admite", fr: "«\u{A0}Sans objet\u{A0}» ne répond que là où la question l’admet", pt: "“Não se aplica” só responde onde a pergunta o admite"),
          rationale: LocalizedText(en: "“Not applicable” takes a duty out of the score. It is open only where the treaty leaves a way out: a condition, a choice between several ways, a clause on domestic law, a reservation. Any other duty applies to every party.", es: "«No aplicable» saca el deber del puntaje. Solo se admite donde el tratado deja una salida: una condición, una elección entre varias vías, una cláusula sobre el derecho interno, una reserva. Cualquier otro deber se aplica a todas las partes.", fr: "«\u{A0}Sans objet\u{A0}» retire le devoir de la note. Cette réponse n’est ouverte que là où le traité laisse une issue\u{A0}: une condition, un choix entre plusieurs voies, une clause sur le droit interne, une réserve. Tout autre devoir s’applique à toutes les parties.", pt: "“Não se aplica” retira o dever da pontuação. Só é admitido onde o tratado deixa uma saída: uma condição, uma escolha entre várias vias, uma cláusula sobre o direito interno, uma reserva. Qualquer outro dever se aplica a todas as partes."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("from", Texts.Placeholders.from)])))
    }
    /// “{value}” does not answer the question “{question}”, where “not applicable” is closed{from}
    public static func arguments(value: some TextArgument, question: some TextArgument, from: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("from", from)])
    }
  }

  public enum CommentedAnswer {
    /// An answer does not stand in a comment
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this comment holds an answer to “{question}”, which does not count", es: "este comentario contiene una respuesta a «{question}», que no cuenta", fr: "ce commentaire contient une réponse à «\u{A0}{question}\u{A0}», qui ne compte pas", pt: "este comentário contém uma resposta a “{question}”, que não conta"),
        fix: LocalizedText(en: "take away the signs <!-- and --> around the answer if it is meant, or delete it", es: "quite los signos <!-- y --> que rodean la respuesta si es la que vale, o bórrela", fr: "supprimez les signes <!-- et --> autour de la réponse si elle doit compter, ou supprimez-la", pt: "retire os sinais <!-- e --> em volta da resposta se ela deve valer, ou apague-a"),
        background: RuleBackground(
          title: LocalizedText(en: "An answer does not stand in a comment", es: "Una respuesta no está dentro de un comentario", fr: "Une réponse ne figure pas dans un commentaire", pt: "Uma resposta não está dentro de um comentário"),
          rationale: LocalizedText(en: "What stands between these signs is a note to oneself, and no program reads it. Whoever set an answer aside for a while may forget it there.", es: "Lo que está entre estos signos es una nota personal y ningún programa lo lee. Quien apartó una respuesta por un tiempo puede olvidarla allí.", fr: "Ce qui figure entre ces signes est une note pour soi, et aucun programme ne le lit. Qui a mis une réponse de côté pour un temps peut l’y oublier.", pt: "O que está entre esses sinais é uma anotação pessoal, e nenhum programa o lê. Quem pôs uma resposta de lado por um tempo pode esquecê-la ali."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// this comment holds an answer to “{question}”, which does not count
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum ConstantCondition {
    /// A condition depends on the answers
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "a condition of “{owner}” decides nothing: {why}", es: "una condición de «{owner}» no decide nada: {why}", fr: "une condition de «\u{A0}{owner}\u{A0}» ne décide rien\u{A0}: {why}", pt: "uma condição de “{owner}” não decide nada: {why}"),
        fix: LocalizedText(en: "correct the condition, or take it out", es: "corrija la condición, o quítela", fr: "corrigez la condition, ou supprimez-la", pt: "corrija a condição, ou retire-a"),
        background: RuleBackground(
          title: LocalizedText(en: "A condition depends on the answers", es: "Una condición depende de las respuestas", fr: "Une condition dépend des réponses", pt: "Uma condição depende das respostas"),
          rationale: LocalizedText(en: "It was decided by trying all answers that the condition tells apart. A rule that is always satisfied checks nothing, and one that never can be returns answers that are right.", es: "Se decidió probando todas las respuestas que la condición distingue. Una regla que siempre se cumple no verifica nada, y una que nunca puede cumplirse devuelve respuestas correctas.", fr: "Cela a été établi en essayant toutes les réponses que la condition distingue. Une règle toujours respectée ne vérifie rien, et une règle qui ne peut l’être renvoie des réponses justes.", pt: "Isso foi decidido testando todas as respostas que a condição distingue. Uma regra sempre cumprida não verifica nada, e uma que nunca pode ser cumprida devolve respostas corretas."),
          placeholders: TextArguments([.init("owner", Texts.Placeholders.owner), .init("why", Texts.Placeholders.why)])))
    }
    /// a condition of “{owner}” decides nothing: {why}
    public static func arguments(owner: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("owner", owner), .init("why", why)])
    }
    /// it holds whatever is answered
    public static var alwaysAsked: LocalizedText {
      LocalizedText(en: "it holds whatever is answered", es: "se cumple sea cual sea la respuesta", fr: "elle est remplie quelle que soit la réponse", pt: "é satisfeita qualquer que seja a resposta")
    }
    /// one of its alternatives can never hold
    public static var deadPart: LocalizedText {
      LocalizedText(en: "one of its alternatives can never hold", es: "una de sus alternativas nunca puede cumplirse", fr: "l’une de ses branches ne peut jamais être remplie", pt: "uma de suas alternativas nunca pode ser satisfeita")
    }
    /// no answers make the rule apply
    public static var neverApplies: LocalizedText {
      LocalizedText(en: "no answers make the rule apply", es: "ninguna respuesta hace aplicable la regla", fr: "aucune réponse ne rend la règle applicable", pt: "nenhuma resposta torna a regra aplicável")
    }
    /// no answers break the rule
    public static var neverBroken: LocalizedText {
      LocalizedText(en: "no answers break the rule", es: "ninguna respuesta infringe la regla", fr: "aucune réponse n’enfreint la règle", pt: "nenhuma resposta viola a regra")
    }
    /// wherever the rule applies, the answers break it
    public static var alwaysBroken: LocalizedText {
      LocalizedText(en: "wherever the rule applies, the answers break it", es: "siempre que la regla se aplica, las respuestas la infringen", fr: "chaque fois que la règle s’applique, les réponses l’enfreignent", pt: "sempre que a regra se aplica, as respostas a violam")
    }
  }

  public enum ContradictoryRules {
    /// Rules can be satisfied together
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the rules “{other}” and “{rule}” contradict each other: where one applies, one is always broken", es: "las reglas «{other}» y «{rule}» se contradicen: cuando una se aplica, siempre se infringe una", fr: "les règles «\u{A0}{other}\u{A0}» et «\u{A0}{rule}\u{A0}» se contredisent\u{A0}: quand l’une s’applique, l’une est toujours enfreinte", pt: "as regras “{other}” e “{rule}” se contradizem: quando uma se aplica, sempre se viola uma"),
        fix: LocalizedText(en: "correct one of the two, or take it out", es: "corrija una de las dos, o quítela", fr: "corrigez l’une des deux, ou supprimez-la", pt: "corrija uma das duas, ou retire-a"),
        background: RuleBackground(
          title: LocalizedText(en: "Rules can be satisfied together", es: "Las reglas pueden cumplirse a la vez", fr: "Les règles peuvent être respectées ensemble", pt: "As regras podem ser cumpridas em conjunto"),
          rationale: LocalizedText(en: "A state whose answers are right would be told that they are not, whatever it writes. Neither rule shows that by itself; it was decided by trying all answers that the two tell apart.", es: "A un Estado cuyas respuestas son correctas se le diría que no lo son, escriba lo que escriba. Ninguna regla lo muestra por sí sola; se decidió probando todas las respuestas que las dos distinguen.", fr: "Un État dont les réponses sont justes s’entendrait dire le contraire, quoi qu’il écrive. Aucune des deux règles ne le montre seule\u{A0}; cela a été établi en essayant toutes les réponses qu’elles distinguent.", pt: "Um Estado cujas respostas são corretas ouviria que não são, escreva o que escrever. Nenhuma das regras o mostra sozinha; isso foi decidido testando todas as respostas que as duas distinguem."),
          placeholders: TextArguments([.init("other", Texts.Placeholders.other), .init("rule", Texts.Placeholders.rule)])))
    }
    /// the rules “{other}” and “{rule}” contradict each other: where one applies, one is always broken
    public static func arguments(other: some TextArgument, rule: some TextArgument) -> TextArguments {
      TextArguments([.init("other", other), .init("rule", rule)])
    }
  }

  public enum CrosswalkMismatch {
    /// A crosswalk speaks of questions and options that there are
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this map cannot be followed: {problem}", es: "esta equivalencia no puede seguirse: {problem}", fr: "cette correspondance ne peut être suivie\u{A0}: {problem}", pt: "esta equivalência não pode ser seguida: {problem}"),
        fix: LocalizedText(en: "name questions of the version that they belong to and values of theirs; same, reworded and changed lead from one question to one, or name questions that keep their ids; split from one to several, merged from several to one, dropped to none", es: "indique preguntas de la versión que corresponde y valores suyos; same, reworded y changed van de una pregunta a una, o indican preguntas que conservan su identificador; split de una a varias, merged de varias a una, dropped a ninguna", fr: "indiquez des questions de la version voulue et leurs valeurs\u{A0}; same, reworded et changed mènent d’une question à une, ou nomment des questions qui gardent leur identifiant\u{A0}; split d’une à plusieurs, merged de plusieurs à une, dropped à aucune", pt: "indique perguntas da versão correspondente e valores delas; same, reworded e changed levam de uma pergunta a uma, ou indicam perguntas que mantêm seu identificador; split de uma a várias, merged de várias a uma, dropped a nenhuma"),
        background: RuleBackground(
          title: LocalizedText(en: "A crosswalk speaks of questions and options that there are", es: "Una tabla de equivalencias trata de preguntas y opciones que existen", fr: "Une table de correspondance porte sur des questions et options qui existent", pt: "Uma tabela de equivalências trata de perguntas e opções que existem"),
          rationale: LocalizedText(en: "A crosswalk decides whether a series goes on and which answers are carried over. A slip of the pen in it would lose answers unseen.", es: "Una tabla de equivalencias decide si una serie continúa y qué respuestas se trasladan. Un desliz en ella haría perder respuestas sin que se note.", fr: "Une table de correspondance décide si une série continue et quelles réponses sont reportées. Une faute y ferait perdre des réponses sans qu’on le voie.", pt: "Uma tabela de equivalências decide se uma série continua e quais respostas são transferidas. Um deslize nela faria perder respostas sem que se note."),
          placeholders: TextArguments([.init("problem", Texts.Placeholders.problem)])))
    }
    /// this map cannot be followed: {problem}
    public static func arguments(problem: some TextArgument) -> TextArguments {
      TextArguments([.init("problem", problem)])
    }
    /// {kind} cannot lead from {from} to {to} questions
    public static func wrongNumbers(kind: some TextArgument, from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind} cannot lead from {from} to {to} questions", es: "{kind} no puede ir de {from} a {to} preguntas", fr: "{kind} ne peut mener de {from} à {to} questions", pt: "{kind} não pode levar de {from} a {to} perguntas")
        , TextArguments([.init("kind", kind), .init("from", from), .init("to", to)]))
    }
    /// {key} has no question “{id}”{hint}
    public static func unknownQuestion(key: some TextArgument, id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{key} has no question “{id}”{hint}", es: "{key} no tiene la pregunta «{id}»{hint}", fr: "{key} n’a pas de question «\u{A0}{id}\u{A0}»{hint}", pt: "{key} não tem a pergunta “{id}”{hint}")
        , TextArguments([.init("key", key), .init("id", id), .init("hint", hint)]))
    }
    /// “{value}” is no option of {ids}
    public static func unknownValue(value: some TextArgument, ids: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{value}” is no option of {ids}", es: "«{value}» no es una opción de {ids}", fr: "«\u{A0}{value}\u{A0}» n’est pas une option de {ids}", pt: "“{value}” não é uma opção de {ids}")
        , TextArguments([.init("value", value), .init("ids", ids)]))
    }
    /// neither {key} nor its successor has a rule “{id}”{hint}
    public static func unknownRule(key: some TextArgument, id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "neither {key} nor its successor has a rule “{id}”{hint}", es: "ni {key} ni su sucesor tienen la regla «{id}»{hint}", fr: "ni {key} ni la version qui lui succède n’a de règle «\u{A0}{id}\u{A0}»{hint}", pt: "nem {key} nem sua sucessora têm a regra “{id}”{hint}")
        , TextArguments([.init("key", key), .init("id", id), .init("hint", hint)]))
    }
    /// another map says already what became of “{id}”
    public static func mappedTwice(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "another map says already what became of “{id}”", es: "otra correspondencia ya dice qué fue de «{id}»", fr: "une autre correspondance dit déjà ce qu’est devenue «\u{A0}{id}\u{A0}»", pt: "outra correspondência já diz o que foi feito de “{id}”")
        , TextArguments([.init("id", id)]))
    }
    /// another map leads to “{id}” already; several questions that became one are merged
    public static func metTwice(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "another map leads to “{id}” already; several questions that became one are merged", es: "otra correspondencia ya lleva a «{id}»; varias preguntas que pasaron a ser una se indican con merged", fr: "une autre correspondance mène déjà à «\u{A0}{id}\u{A0}»\u{A0}; plusieurs questions devenues une sont indiquées par merged", pt: "outra correspondência já leva a “{id}”; várias perguntas que se tornaram uma são indicadas com merged")
        , TextArguments([.init("id", id)]))
    }
    /// a question that is dropped hands on no values
    public static var valuesOfDropped: LocalizedText {
      LocalizedText(en: "a question that is dropped hands on no values", es: "una pregunta que se abandona no transmite valores", fr: "une question abandonnée ne transmet pas de valeurs", pt: "uma pergunta abandonada não transmite valores")
    }
    /// {kind} cannot lead from the type {from} to the type {to}
    public static func otherType(kind: some TextArgument, from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind} cannot lead from the type {from} to the type {to}", es: "{kind} no puede llevar del tipo {from} al tipo {to}", fr: "{kind} ne peut mener du type {from} au type {to}", pt: "{kind} não pode levar do tipo {from} ao tipo {to}")
        , TextArguments([.init("kind", kind), .init("from", from), .init("to", to)]))
    }
    /// version {from} is not earlier than {to}
    public static func backwards(from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "version {from} is not earlier than {to}", es: "la versión {from} no es anterior a {to}", fr: "la version {from} n’est pas antérieure à {to}", pt: "a versão {from} não é anterior a {to}")
        , TextArguments([.init("from", from), .init("to", to)]))
    }
  }

  public enum DateOutOfRange {
    /// Dates lie within their limits
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{date} does not answer the question “{question}”, which asks for {span}{from}", es: "{date} no responde a la pregunta «{question}», que pide {span}{from}", fr: "{date} ne répond pas à la question «\u{A0}{question}\u{A0}», qui demande {span}{from}", pt: "{date} não responde à pergunta “{question}”, que pede {span}{from}"),
        fix: LocalizedText(en: "write {span}, or leave the question blank if the day is not known", es: "escriba {span}, o deje la pregunta en blanco si no se conoce el día", fr: "écrivez {span}, ou laissez la question en blanc si le jour n’est pas connu", pt: "escreva {span}, ou deixe a pergunta em branco se o dia não for conhecido"),
        background: RuleBackground(
          title: LocalizedText(en: "Dates lie within their limits", es: "Las fechas están dentro de sus límites", fr: "Les dates restent dans leurs limites", pt: "As datas ficam dentro de seus limites"),
          rationale: LocalizedText(en: "Nothing was notified under a treaty before there was one, and an answer tells what has happened, not what is planned.", es: "Nada se notificó en virtud de un tratado antes de que existiera, y una respuesta dice lo que ocurrió, no lo que se proyecta.", fr: "Rien n’a été notifié en vertu d’un traité avant qu’il existe, et une réponse dit ce qui a eu lieu, non ce qui est prévu.", pt: "Nada foi notificado em virtude de um tratado antes de ele existir, e uma resposta diz o que aconteceu, não o que se planeja."),
          placeholders: TextArguments([.init("date", Texts.Placeholders.date), .init("question", Texts.Placeholders.question), .init("span", Texts.Placeholders.span), .init("from", Texts.Placeholders.from)])))
    }
    /// {date} does not answer the question “{question}”, which asks for {span}{from}
    public static func arguments(date: some TextArgument, question: some TextArgument, span: some TextArgument, from: some TextArgument) -> TextArguments {
      TextArguments([.init("date", date), .init("question", question), .init("span", span), .init("from", from)])
    }
  }

  public enum DateOutsideCycle {
    /// A submission is dated within its cycle
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the submission is dated {date}, {detail}", es: "la presentación lleva la fecha {date}, {detail}", fr: "la communication est datée du {date}, {detail}", pt: "a apresentação traz a data {date}, {detail}"),
        fix: LocalizedText(en: "correct the date, or the cycle that the submission names", es: "corrija la fecha, o el ciclo que la presentación indica", fr: "corrigez la date, ou le cycle que la communication indique", pt: "corrija a data, ou o ciclo que a apresentação indica"),
        background: RuleBackground(
          title: LocalizedText(en: "A submission is dated within its cycle", es: "La fecha de una presentación está dentro de su ciclo", fr: "Une communication porte une date de son cycle", pt: "A data de uma apresentação está dentro do seu ciclo"),
          rationale: LocalizedText(en: "Whether a delivery is on time rests on its date, and a slip in one digit moves it by decades or into another cycle.", es: "De la fecha depende que una entrega sea puntual, y un error en una cifra la desplaza décadas o a otro ciclo.", fr: "De la date dépend qu’une remise soit à temps, et une erreur d’un chiffre la déplace de plusieurs décennies ou dans un autre cycle.", pt: "Da data depende que uma entrega seja pontual, e um erro em um algarismo a desloca décadas ou para outro ciclo."),
          placeholders: TextArguments([.init("date", Texts.Placeholders.date), .init("detail", Texts.Placeholders.detail)])))
    }
    /// the submission is dated {date}, {detail}
    public static func arguments(date: some TextArgument, detail: some TextArgument) -> TextArguments {
      TextArguments([.init("date", date), .init("detail", detail)])
    }
    /// a day to come; today is {today}
    public static func toCome(today: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a day to come; today is {today}", es: "un día por venir; hoy es {today}", fr: "un jour à venir\u{A0}; nous sommes le {today}", pt: "um dia por vir; hoje é {today}")
        , TextArguments([.init("today", today)]))
    }
    /// before the cycle {cycle} opened on {opens}
    public static func beforeOpening(cycle: some TextArgument, opens: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "before the cycle {cycle} opened on {opens}", es: "antes de la apertura del ciclo {cycle}, el {opens}", fr: "avant l’ouverture du cycle {cycle}, le {opens}", pt: "antes da abertura do ciclo {cycle}, em {opens}")
        , TextArguments([.init("cycle", cycle), .init("opens", opens)]))
    }
    /// and names the cycle {cycle}, although {next} had opened on {opens}; did you mean “{next}”?
    public static func afterNext(cycle: some TextArgument, next: some TextArgument, opens: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "and names the cycle {cycle}, although {next} had opened on {opens}; did you mean “{next}”?", es: "e indica el ciclo {cycle}, aunque {next} se había abierto el {opens}; ¿quiso decir «{next}»?", fr: "et indique le cycle {cycle}, alors que {next} était ouvert depuis le {opens}\u{A0}; vouliez-vous dire «\u{A0}{next}\u{A0}»\u{A0}?", pt: "e indica o ciclo {cycle}, embora {next} tivesse sido aberto em {opens}; quis dizer “{next}”?")
        , TextArguments([.init("cycle", cycle), .init("next", next), .init("opens", opens)]))
    }
  }

  public enum DifferingPlaceholders {
    /// Translations leave the same places open
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” has other names in braces in: {languages}", es: "{part} de «{owner}» tiene otros nombres entre llaves en: {languages}", fr: "{part} de «\u{A0}{owner}\u{A0}» a d’autres noms entre accolades en\u{A0}: {languages}", pt: "{part} de “{owner}” tem outros nomes entre chaves em: {languages}"),
        fix: LocalizedText(en: "write the names in braces as in the first language; they are not translated", es: "escriba los nombres entre llaves como en el primer idioma; no se traducen", fr: "écrivez les noms entre accolades comme dans la première langue\u{A0}; ils ne se traduisent pas", pt: "escreva os nomes entre chaves como no primeiro idioma; eles não se traduzem"),
        background: RuleBackground(
          title: LocalizedText(en: "Translations leave the same places open", es: "Las traducciones dejan abiertos los mismos lugares", fr: "Les traductions laissent ouvertes les mêmes places", pt: "As traduções deixam abertos os mesmos lugares"),
          rationale: LocalizedText(en: "The program fills the places by their names. A name that is missing or misspelt leaves readers of one language without what the others are told.", es: "El programa llena los lugares por sus nombres. Un nombre que falta o está mal escrito priva a los lectores de un idioma de lo que se dice a los demás.", fr: "Le programme remplit les places d’après leurs noms. Un nom absent ou mal écrit prive les lecteurs d’une langue de ce qui est dit aux autres.", pt: "O programa preenche os lugares pelos nomes. Um nome que falta ou está mal escrito priva os leitores de um idioma do que se diz aos demais."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("languages", Texts.Placeholders.languages)])))
    }
    /// {part} of “{owner}” has other names in braces in: {languages}
    public static func arguments(part: some TextArgument, owner: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("languages", languages)])
    }
  }

  public enum DifferingReferences {
    /// Texts cite the same numbers in every language
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” does not cite the same in every language: {citations}", es: "{part} de «{owner}» no cita lo mismo en todos los idiomas: {citations}", fr: "{part} de «\u{A0}{owner}\u{A0}» ne cite pas la même chose dans toutes les langues\u{A0}: {citations}", pt: "{part} de “{owner}” não cita o mesmo em todos os idiomas: {citations}"),
        fix: LocalizedText(en: "correct the article, paragraph or number that differs", es: "corrija el artículo, párrafo o número que difiere", fr: "corrigez l’article, le paragraphe ou le nombre qui diffère", pt: "corrija o artigo, parágrafo ou número que difere"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts cite the same numbers in every language", es: "Los textos citan los mismos números en todos los idiomas", fr: "Les textes citent les mêmes numéros dans toutes les langues", pt: "Os textos citam os mesmos números em todos os idiomas"),
          rationale: LocalizedText(en: "With another article or another limit in one language, states answer different questions. A placeholder that differs loses what is filled in.", es: "Con otro artículo u otro límite en un idioma, los Estados responden a preguntas distintas. Un marcador distinto pierde lo que se inserta.", fr: "Avec un autre article ou une autre limite dans une langue, les États répondent à des questions différentes. Un marqueur différent perd ce qui est inséré.", pt: "Com outro artigo ou outro limite em um idioma, os Estados respondem a perguntas diferentes. Um marcador diferente perde o que se insere."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("citations", Texts.Placeholders.citations)])))
    }
    /// {part} of “{owner}” does not cite the same in every language: {citations}
    public static func arguments(part: some TextArgument, owner: some TextArgument, citations: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("citations", citations)])
    }
  }

  public enum DifferingScale {
    /// The same options are the same everywhere in a questionnaire
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” has the options of “{other}”, but {difference}", es: "«{question}» tiene las opciones de «{other}», pero {difference}", fr: "«\u{A0}{question}\u{A0}» a les options de «\u{A0}{other}\u{A0}», mais {difference}", pt: "“{question}” tem as opções de “{other}”, mas {difference}"),
        fix: LocalizedText(en: "write the options as in “{other}”, or give them other values if they mean something else", es: "escriba las opciones como en «{other}» o deles otros valores si significan otra cosa", fr: "écrivez les options comme dans «\u{A0}{other}\u{A0}», ou donnez-leur d’autres valeurs si elles ont un autre sens", pt: "escreva as opções como em “{other}” ou dê-lhes outros valores se significam outra coisa"),
        background: RuleBackground(
          title: LocalizedText(en: "The same options are the same everywhere in a questionnaire", es: "Las mismas opciones son iguales en todo el cuestionario", fr: "Les mêmes options sont identiques dans tout le questionnaire", pt: "As mesmas opções são iguais em todo o questionário"),
          rationale: LocalizedText(en: "Respondents answer in series, and analysts compare by value. Where the same values change their order or meaning on the way, both err.", es: "Quien responde lo hace en serie y quien analiza compara por valores. Si los mismos valores cambian de orden o de sentido, ambos se equivocan.", fr: "On répond en série et l’on compare par valeurs. Si les mêmes valeurs changent d’ordre ou de sens en chemin, on se trompe dans les deux cas.", pt: "Quem responde o faz em série e quem analisa compara por valores. Se os mesmos valores mudam de ordem ou de sentido, ambos erram."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("other", Texts.Placeholders.other), .init("difference", Texts.Placeholders.difference)])))
    }
    /// “{question}” has the options of “{other}”, but {difference}
    public static func arguments(question: some TextArgument, other: some TextArgument, difference: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("other", other), .init("difference", difference)])
    }
    /// in another order
    public static var otherOrder: LocalizedText {
      LocalizedText(en: "in another order", es: "en otro orden", fr: "dans un autre ordre", pt: "em outra ordem")
    }
    /// they count differently
    public static var otherLevels: LocalizedText {
      LocalizedText(en: "they count differently", es: "cuentan de otro modo", fr: "elles comptent autrement", pt: "contam de outro modo")
    }
    /// with other texts
    public static var otherTexts: LocalizedText {
      LocalizedText(en: "with other texts", es: "con otros textos", fr: "avec d’autres textes", pt: "com outros textos")
    }
  }

  public enum DoctypeRefused {
    /// A file has no document type declaration
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "a document type declaration is not accepted", es: "no se acepta una declaración de tipo de documento", fr: "une déclaration de type de document n’est pas acceptée", pt: "não se aceita uma declaração de tipo de documento"),
        fix: LocalizedText(en: "delete everything from <!DOCTYPE to its closing >", es: "borre todo desde <!DOCTYPE hasta su > de cierre", fr: "supprimez tout, de <!DOCTYPE jusqu’au > qui le ferme", pt: "apague tudo, de <!DOCTYPE até o > que o fecha"),
        background: RuleBackground(
          title: LocalizedText(en: "A file has no document type declaration", es: "Un archivo no lleva declaración de tipo de documento", fr: "Un fichier ne comporte pas de déclaration de type de document", pt: "Um arquivo não tem declaração de tipo de documento"),
          rationale: LocalizedText(en: "Such a declaration can make a reader open other files or swell without end. Our files need none.", es: "Esa declaración puede hacer que el lector abra otros archivos o crezca sin límite. Nuestros archivos no la necesitan.", fr: "Une telle déclaration peut amener le lecteur à ouvrir d’autres fichiers ou à enfler sans fin. Nos fichiers n’en ont pas besoin.", pt: "Essa declaração pode levar o leitor a abrir outros arquivos ou a crescer sem limite. Nossos arquivos não precisam dela."),
          placeholders: TextArguments()))
    }
  }

  public enum DuplicateAnswer {
    /// A question is answered once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{value}” {detail}", es: "la pregunta «{value}» {detail}", fr: "la question «\u{A0}{value}\u{A0}» {detail}", pt: "a pergunta “{value}” {detail}"),
        fix: LocalizedText(en: "one <answer> is enough: {advice}", es: "basta un solo <answer>: {advice}", fr: "un seul <answer> suffit\u{A0}: {advice}", pt: "basta um único <answer>: {advice}"),
        background: RuleBackground(
          title: LocalizedText(en: "A question is answered once", es: "Una pregunta se responde una sola vez", fr: "Une question ne reçoit qu’une réponse", pt: "Uma pergunta é respondida uma só vez"),
          rationale: LocalizedText(en: "Of two answers nobody can tell which one the state stands by.", es: "De dos respuestas, nadie puede saber cuál mantiene el Estado.", fr: "De deux réponses, nul ne peut savoir laquelle l’État maintient.", pt: "De duas respostas, ninguém pode saber qual o Estado mantém."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("detail", Texts.Placeholders.detail), .init("advice", Texts.Placeholders.advice)])))
    }
    /// the question “{value}” {detail}
    public static func arguments(value: some TextArgument, detail: some TextArgument, advice: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("detail", detail), .init("advice", advice)])
    }
    /// is already answered in line {line}
    public static func already(line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "is already answered in line {line}", es: "ya está respondida en la línea {line}", fr: "a déjà une réponse à la ligne {line}", pt: "já foi respondida na linha {line}")
        , TextArguments([.init("line", line)]))
    }
    /// has its <answer> in line {line}; this blank one is left over
    public static func leftOver(line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "has its <answer> in line {line}; this blank one is left over", es: "tiene su <answer> en la línea {line}; este, en blanco, sobra", fr: "a son <answer> à la ligne {line}\u{A0}; celui-ci, laissé en blanc, est de trop", pt: "tem seu <answer> na linha {line}; este, em branco, sobra")
        , TextArguments([.init("line", line)]))
    }
    /// keep one of the two answers and delete the other
    public static var keepOne: LocalizedText {
      LocalizedText(en: "keep one of the two answers and delete the other", es: "conserve una de las dos respuestas y borre la otra", fr: "conservez l’une des deux réponses et supprimez l’autre", pt: "mantenha uma das duas respostas e apague a outra")
    }
    /// delete this blank one, and keep the other
    public static var deleteBlank: LocalizedText {
      LocalizedText(en: "delete this blank one, and keep the other", es: "borre este, en blanco, y conserve el otro", fr: "supprimez celui-ci, laissé en blanc, et conservez l’autre", pt: "apague este, em branco, e mantenha o outro")
    }
  }

  public enum DuplicateFigure {
    /// There is one figure for a year
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the year {year} has more than one figure in the answer to “{question}”", es: "el año {year} tiene más de una cifra en la respuesta a «{question}»", fr: "l’année {year} a plus d’un chiffre dans la réponse à «\u{A0}{question}\u{A0}»", pt: "o ano {year} tem mais de um dado na resposta a “{question}”"),
        fix: LocalizedText(en: "keep the figure that is right; if both are, give their sum and explain it", es: "conserve la cifra correcta; si ambas lo son, indique la suma y explíquela", fr: "conservez le chiffre juste\u{A0}; si les deux le sont, donnez leur somme et expliquez-la", pt: "mantenha o dado correto; se ambos o forem, informe a soma e explique-a"),
        background: RuleBackground(
          title: LocalizedText(en: "There is one figure for a year", es: "Hay una sola cifra por año", fr: "Il y a un seul chiffre par année", pt: "Há um só dado por ano"),
          rationale: LocalizedText(en: "Of two figures for the same year nobody can tell which one to count.", es: "De dos cifras para el mismo año, nadie puede saber cuál contar.", fr: "De deux chiffres pour la même année, nul ne peut savoir lequel compter.", pt: "De dois dados para o mesmo ano, ninguém pode saber qual contar."),
          placeholders: TextArguments([.init("year", Texts.Placeholders.year), .init("question", Texts.Placeholders.question)])))
    }
    /// the year {year} has more than one figure in the answer to “{question}”
    public static func arguments(year: some TextArgument, question: some TextArgument) -> TextArguments {
      TextArguments([.init("year", year), .init("question", question)])
    }
  }

  public enum DuplicateID {
    /// An id stands for one thing only
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” is already used in line {line}", es: "«{value}» ya se usa en la línea {line}", fr: "«\u{A0}{value}\u{A0}» est déjà employé à la ligne {line}", pt: "“{value}” já é usado na linha {line}"),
        fix: LocalizedText(en: "each stands once: {advice}", es: "cada uno figura una sola vez: {advice}", fr: "chacun ne figure qu’une fois\u{A0}: {advice}", pt: "cada um figura uma só vez: {advice}"),
        background: RuleBackground(
          title: LocalizedText(en: "An id stands for one thing only", es: "Un identificador designa una sola cosa", fr: "Un identifiant ne désigne qu’une chose", pt: "Um identificador designa uma só coisa"),
          rationale: LocalizedText(en: "What is told apart by its id, code or name is found by it. Of two with the same only the first would count, now or in a later cycle.", es: "Lo que se distingue por su identificador, código o nombre se encuentra por él. De dos con el mismo solo contaría el primero, ahora o en un ciclo posterior.", fr: "Ce qui se distingue par son identifiant, son code ou son nom est trouvé par lui. De deux qui ont le même, seul le premier compterait, aujourd’hui ou lors d’un cycle ultérieur.", pt: "O que se distingue por seu identificador, código ou nome é encontrado por ele. De dois com o mesmo só o primeiro contaria, agora ou em um ciclo posterior."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("line", Texts.Placeholders.line), .init("advice", Texts.Placeholders.advice)])))
    }
    /// “{value}” is already used in line {line}
    public static func arguments(value: some TextArgument, line: some TextArgument, advice: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("line", line), .init("advice", advice)])
    }
    /// give this one another id that was never used before; if both mean the same, delete one
    public static var otherID: LocalizedText {
      LocalizedText(en: "give this one another id that was never used before; if both mean the same, delete one", es: "dé a este otro identificador que nunca se haya usado; si ambos significan lo mismo, borre uno", fr: "donnez à celui-ci un autre identifiant, jamais employé auparavant\u{A0}; si les deux désignent la même chose, supprimez-en un", pt: "dê a este outro identificador, nunca usado antes; se ambos significam o mesmo, apague um")
    }
    /// correct {attribute} in one of the two <{element}>, or delete one of them
    public static func once(attribute: some TextArgument, element: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "correct {attribute} in one of the two <{element}>, or delete one of them", es: "corrija {attribute} en uno de los dos <{element}>, o borre uno", fr: "corrigez {attribute} dans l’un des deux <{element}>, ou supprimez-en un", pt: "corrija {attribute} em um dos dois <{element}>, ou apague um")
        , TextArguments([.init("attribute", attribute), .init("element", element)]))
    }
    /// of {values}, write in one of the two <{element}> the one that is missing, or delete one of them if none is
    public static func choice(values: some TextArgument, element: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "of {values}, write in one of the two <{element}> the one that is missing, or delete one of them if none is", es: "de {values}, escriba en uno de los dos <{element}> el que falta, o borre uno si no falta ninguno", fr: "parmi {values}, écrivez dans l’un des deux <{element}> celui qui manque, ou supprimez-en un si aucun ne manque", pt: "de {values}, escreva em um dos dois <{element}> o que falta, ou apague um se não falta nenhum")
        , TextArguments([.init("values", values), .init("element", element)]))
    }
    /// give one of the two another column or row, as no tile holds two states
    public static var tile: LocalizedText {
      LocalizedText(en: "give one of the two another column or row, as no tile holds two states", es: "dé a uno de los dos otra columna (column) o fila (row), pues en una casilla no caben dos Estados", fr: "donnez à l’un des deux une autre colonne (column) ou ligne (row), car une case ne contient qu’un État", pt: "dê a um dos dois outra coluna (column) ou linha (row), pois em uma casa não cabem dois Estados")
    }
  }

  public enum DuplicateLabel {
    /// A label names one question, option or section
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” and “{other}” have the same label, “{label}” ({languages})", es: "«{question}» y «{other}» tienen el mismo rótulo, «{label}» ({languages})", fr: "«\u{A0}{question}\u{A0}» et «\u{A0}{other}\u{A0}» ont le même intitulé, «\u{A0}{label}\u{A0}» ({languages})", pt: "“{question}” e “{other}” têm o mesmo rótulo, “{label}” ({languages})"),
        fix: LocalizedText(en: "say what tells this one from the other", es: "diga qué distingue este de aquel", fr: "dites ce qui distingue celui-ci de l’autre", pt: "diga o que distingue este do outro"),
        background: RuleBackground(
          title: LocalizedText(en: "A label names one question, option or section", es: "Un rótulo nombra una sola pregunta, opción o sección", fr: "Un intitulé nomme une seule question, option ou section", pt: "Um rótulo nomeia uma só pergunta, opção ou seção"),
          rationale: LocalizedText(en: "In lists, navigation and tables a question or section is known by its label alone, and an option by its text.", es: "En listas, navegación y tablas, una pregunta o sección solo se reconoce por su rótulo, y una opción, por su texto.", fr: "Dans les listes, la navigation et les tableaux, une question ou une section ne se reconnaît qu’à son intitulé, et une option qu’à son texte.", pt: "Em listas, navegação e tabelas, uma pergunta ou seção só é reconhecida por seu rótulo, e uma opção, por seu texto."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("other", Texts.Placeholders.other), .init("label", Texts.Placeholders.label), .init("languages", Texts.Placeholders.languages)])))
    }
    /// “{question}” and “{other}” have the same label, “{label}” ({languages})
    public static func arguments(question: some TextArgument, other: some TextArgument, label: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("other", other), .init("label", label), .init("languages", languages)])
    }
  }

  public enum GarbledText {
    /// Accents and quotation marks have come through unharmed
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{written}” in “{owner}” probably is “{meant}”", es: "«{written}», en «{owner}», probablemente es «{meant}»", fr: "«\u{A0}{written}\u{A0}», dans «\u{A0}{owner}\u{A0}», est probablement «\u{A0}{meant}\u{A0}»", pt: "“{written}”, em “{owner}”, provavelmente é “{meant}”"),
        fix: LocalizedText(en: "write the text again with its accents, or copy it once more from where it is right and save the file as UTF-8", es: "vuelva a escribir el texto con sus acentos, o cópielo de nuevo de donde está bien y guarde el archivo como UTF-8", fr: "réécrivez le texte avec ses accents, ou recopiez-le d’une source où il est correct et enregistrez le fichier en UTF-8", pt: "reescreva o texto com seus acentos, ou copie-o de novo de onde está certo e salve o arquivo como UTF-8"),
        background: RuleBackground(
          title: LocalizedText(en: "Accents and quotation marks have come through unharmed", es: "Los acentos y las comillas han llegado intactos", fr: "Les accents et les guillemets sont arrivés intacts", pt: "Os acentos e as aspas chegaram intactos"),
          rationale: LocalizedText(en: "A program has read the bytes of one encoding as those of another. The file is in order, but nobody can read or find the words, and each further round spoils more of them.", es: "Un programa leyó los bytes de una codificación como si fueran de otra. El archivo está en regla, pero nadie puede leer ni encontrar las palabras, y cada nueva vuelta estropea otras más.", fr: "Un programme a lu les octets d’un encodage comme ceux d’un autre. Le fichier est en règle, mais personne ne peut lire ni retrouver les mots, et chaque nouveau passage en abîme davantage.", pt: "Um programa leu os bytes de uma codificação como se fossem de outra. O arquivo está em ordem, mas ninguém consegue ler nem encontrar as palavras, e cada nova passagem estraga outras mais."),
          placeholders: TextArguments([.init("written", Texts.Placeholders.written), .init("owner", Texts.Placeholders.owner), .init("meant", Texts.Placeholders.meant)])))
    }
    /// “{written}” in “{owner}” probably is “{meant}”
    public static func arguments(written: some TextArgument, owner: some TextArgument, meant: some TextArgument) -> TextArguments {
      TextArguments([.init("written", written), .init("owner", owner), .init("meant", meant)])
    }
  }

  public enum MisleadingPath {
    /// An excluded path leads to what lies below the folder of its configuration
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the excluded path “{path}” {slip}{suggestion}", es: "la ruta excluida «{path}» {slip}{suggestion}", fr: "le chemin exclu «\u{A0}{path}\u{A0}» {slip}{suggestion}", pt: "o caminho excluído “{path}” {slip}{suggestion}"),
        fix: LocalizedText(en: "write the way from the folder of this file, with slashes, such as archive or drafts/2026/*.xml, or delete the line", es: "escriba el camino desde la carpeta de este archivo, con barras, como archive o drafts/2026/*.xml, o borre la línea", fr: "écrivez le chemin depuis le dossier de ce fichier, avec des barres obliques, comme archive ou drafts/2026/*.xml, ou supprimez la ligne", pt: "escreva o caminho a partir da pasta deste arquivo, com barras, como archive ou drafts/2026/*.xml, ou apague a linha"),
        background: RuleBackground(
          title: LocalizedText(en: "An excluded path leads to what lies below the folder of its configuration", es: "Una ruta excluida lleva a algo que está dentro de la carpeta de su configuración", fr: "Un chemin exclu mène à ce qui se trouve sous le dossier de sa configuration", pt: "Um caminho excluído leva a algo que está dentro da pasta de sua configuração"),
          rationale: LocalizedText(en: "A path that leads elsewhere excludes nothing: what was to be left out is read all the same, and nobody notices.", es: "Una ruta que lleva a otra parte no excluye nada: lo que debía quedar fuera se lee igualmente y nadie lo nota.", fr: "Un chemin qui mène ailleurs n’exclut rien\u{A0}: ce qui devait être laissé de côté est lu malgré tout, et personne ne s’en aperçoit.", pt: "Um caminho que leva a outra parte não exclui nada: o que devia ficar de fora é lido mesmo assim, e ninguém percebe."),
          placeholders: TextArguments([.init("path", Texts.Placeholders.path), .init("slip", Texts.Placeholders.slip), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the excluded path “{path}” {slip}{suggestion}
    public static func arguments(path: some TextArgument, slip: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("path", path), .init("slip", slip), .init("suggestion", suggestion)])
    }
    /// does not begin in the folder of this file
    public static var absolute: LocalizedText {
      LocalizedText(en: "does not begin in the folder of this file", es: "no comienza en la carpeta de este archivo", fr: "ne part pas du dossier de ce fichier", pt: "não começa na pasta deste arquivo")
    }
    /// separates its names by \ in place of /
    public static var backslashes: LocalizedText {
      LocalizedText(en: "separates its names by \\ in place of /", es: "separa los nombres con \\ en lugar de /", fr: "sépare les noms par \\ au lieu de /", pt: "separa os nomes com \\ em vez de /")
    }
    /// leads out of the folder of this file
    public static var leadsOut: LocalizedText {
      LocalizedText(en: "leads out of the folder of this file", es: "sale de la carpeta de este archivo", fr: "sort du dossier de ce fichier", pt: "sai da pasta deste arquivo")
    }
    /// goes back by .., which nothing matches
    public static var wayBack: LocalizedText {
      LocalizedText(en: "goes back by .., which nothing matches", es: "retrocede con .., con lo que nada coincide", fr: "revient en arrière par .., à quoi rien ne correspond", pt: "volta atrás com .., com o que nada coincide")
    }
    /// is the folder of this file itself
    public static var folderItself: LocalizedText {
      LocalizedText(en: "is the folder of this file itself", es: "es la propia carpeta de este archivo", fr: "est le dossier de ce fichier lui-même", pt: "é a própria pasta deste arquivo")
    }
    /// holds a name that begins with a dot, and such files and folders are not read anyway
    public static var hidden: LocalizedText {
      LocalizedText(en: "holds a name that begins with a dot, and such files and folders are not read anyway", es: "contiene un nombre que empieza por un punto, y esos archivos y carpetas de todos modos no se leen", fr: "contient un nom qui commence par un point, et de tels fichiers et dossiers ne sont de toute façon pas lus", pt: "contém um nome que começa com um ponto, e tais arquivos e pastas de todo modo não são lidos")
    }
  }

  public enum RepeatedValue {
    /// A value is named once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” stands in {where} a second time", es: "«{value}» figura por segunda vez en {where}", fr: "«\u{A0}{value}\u{A0}» figure une deuxième fois dans {where}", pt: "“{value}” figura uma segunda vez em {where}"),
        fix: LocalizedText(en: "delete it in one of the two places, or write there what was meant", es: "bórrelo en uno de los dos lugares, o escriba allí lo que se quiso decir", fr: "supprimez-la à l’un des deux endroits, ou écrivez-y ce qui était voulu", pt: "apague-o em um dos dois lugares, ou escreva ali o que se queria dizer"),
        background: RuleBackground(
          title: LocalizedText(en: "A value is named once", es: "Un valor se indica una sola vez", fr: "Une valeur est indiquée une seule fois", pt: "Um valor é indicado uma só vez"),
          rationale: LocalizedText(en: "What is named twice counts once. Mostly one of the two was to be something else, which is now missing.", es: "Lo que se indica dos veces cuenta una. Por lo general, uno de los dos debía ser otra cosa, que ahora falta.", fr: "Ce qui est indiqué deux fois compte une fois. Le plus souvent, l’un des deux devait être autre chose, qui manque à présent.", pt: "O que é indicado duas vezes conta uma. Em geral, um dos dois devia ser outra coisa, que agora falta."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("where", Texts.Placeholders.`where`)])))
    }
    /// “{value}” stands in {where} a second time
    public static func arguments(value: some TextArgument, `where`: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("where", `where`)])
    }
  }

  public enum ReversedDays {
    /// Days follow one another
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "these days cannot be: {why}", es: "estas fechas no son posibles: {why}", fr: "ces dates sont impossibles\u{A0}: {why}", pt: "estas datas não são possíveis: {why}"),
        fix: LocalizedText(en: "correct the day that is wrong", es: "corrija la fecha equivocada", fr: "corrigez la date erronée", pt: "corrija a data errada"),
        background: RuleBackground(
          title: LocalizedText(en: "Days follow one another", es: "Las fechas se suceden en su orden", fr: "Les dates se suivent dans leur ordre", pt: "As datas seguem a sua ordem"),
          rationale: LocalizedText(en: "From which day a state is bound and whether a delivery is late is counted from these days. A slip of the pen in a year changes both unseen.", es: "De estas fechas depende desde qué día está obligado un Estado y si una entrega llega tarde. Un desliz en el año cambia ambas cosas sin que se vea.", fr: "De ces dates dépend à partir de quel jour un État est lié et si une remise est tardive. Une faute dans l’année change l’un et l’autre sans qu’on le voie.", pt: "Destas datas depende a partir de que dia um Estado está vinculado e se uma entrega está atrasada. Um lapso no ano muda ambas as coisas sem que se veja."),
          placeholders: TextArguments([.init("why", Texts.Placeholders.why)])))
    }
    /// these days cannot be: {why}
    public static func arguments(why: some TextArgument) -> TextArguments {
      TextArguments([.init("why", why)])
    }
    /// {attribute}, {day}, lies before {other}, {otherDay}
    public static func before(attribute: some TextArgument, day: some TextArgument, other: some TextArgument, otherDay: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{attribute}, {day}, lies before {other}, {otherDay}", es: "{attribute}, {day}, es anterior a {other}, {otherDay}", fr: "{attribute}, {day}, précède {other}, {otherDay}", pt: "{attribute}, {day}, é anterior a {other}, {otherDay}")
        , TextArguments([.init("attribute", attribute), .init("day", day), .init("other", other), .init("otherDay", otherDay)]))
    }
    /// {attribute}, {day}, lies after today, {today}
    public static func future(attribute: some TextArgument, day: some TextArgument, today: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{attribute}, {day}, lies after today, {today}", es: "{attribute}, {day}, es posterior a hoy, {today}", fr: "{attribute}, {day}, est postérieur à ce jour, {today}", pt: "{attribute}, {day}, é posterior a hoje, {today}")
        , TextArguments([.init("attribute", attribute), .init("day", day), .init("today", today)]))
    }
    /// {attribute}, {day}, lies before the year in which {instrument} was adopted, {year}
    public static func beforeAdoption(attribute: some TextArgument, day: some TextArgument, instrument: some TextArgument, year: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{attribute}, {day}, lies before the year in which {instrument} was adopted, {year}", es: "{attribute}, {day}, es anterior al año en que se adoptó {instrument}, {year}", fr: "{attribute}, {day}, précède l’année de l’adoption de {instrument}, {year}", pt: "{attribute}, {day}, é anterior ao ano em que se adotou {instrument}, {year}")
        , TextArguments([.init("attribute", attribute), .init("day", day), .init("instrument", instrument), .init("year", year)]))
    }
  }

  public enum UnknownName {
    /// What a file names is declared
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{name}” is not {declared}{suggestion}", es: "«{name}» no es {declared}{suggestion}", fr: "«\u{A0}{name}\u{A0}» n’est pas {declared}{suggestion}", pt: "“{name}” não é {declared}{suggestion}"),
        fix: LocalizedText(en: "write the name as it is declared, or declare it", es: "escriba el nombre como está declarado, o declárelo", fr: "écrivez le nom tel qu’il est déclaré, ou déclarez-le", pt: "escreva o nome como está declarado, ou declare-o"),
        background: RuleBackground(
          title: LocalizedText(en: "What a file names is declared", es: "Lo que un archivo nombra está declarado", fr: "Ce qu’un fichier nomme est déclaré", pt: "O que um arquivo nomeia está declarado"),
          rationale: LocalizedText(en: "What names nothing is left out of results without a word: participation of a whole region, a state under its heading, a deadline.", es: "Lo que no nombra nada queda fuera de los resultados sin aviso: la participación de toda una región, un Estado bajo su epígrafe, un plazo.", fr: "Ce qui ne nomme rien est absent des résultats sans un mot\u{A0}: la participation de toute une région, un État sous sa rubrique, un délai.", pt: "O que não nomeia nada fica fora dos resultados sem aviso: a participação de toda uma região, um Estado sob sua rubrica, um prazo."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("declared", Texts.Placeholders.declared), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// “{name}” is not {declared}{suggestion}
    public static func arguments(name: some TextArgument, declared: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("declared", declared), .init("suggestion", suggestion)])
    }
    /// a region of this run
    public static var region: LocalizedText {
      LocalizedText(en: "a region of this run", es: "una región de esta ejecución", fr: "une région de cette exécution", pt: "uma região desta execução")
    }
    /// a subregion of this region
    public static var subregion: LocalizedText {
      LocalizedText(en: "a subregion of this region", es: "una subregión de esta región", fr: "une sous-région de cette région", pt: "uma sub-região desta região")
    }
    /// a grouping of this region
    public static var grouping: LocalizedText {
      LocalizedText(en: "a grouping of this region", es: "una agrupación de esta región", fr: "un regroupement de cette région", pt: "um agrupamento desta região")
    }
    /// the id of published findings about this region
    public static var published: LocalizedText {
      LocalizedText(en: "the id of published findings about this region", es: "el identificador de conclusiones publicadas sobre esta región", fr: "l’identifiant de constatations publiées sur cette région", pt: "o identificador de conclusões publicadas sobre esta região")
    }
    /// a step of this cycle
    public static var step: LocalizedText {
      LocalizedText(en: "a step of this cycle", es: "un paso de este ciclo", fr: "une étape de ce cycle", pt: "um passo deste ciclo")
    }
    /// a question of this run
    public static var question: LocalizedText {
      LocalizedText(en: "a question of this run", es: "una pregunta de esta ejecución", fr: "une question de cette exécution", pt: "uma pergunta desta execução")
    }
    /// a question of this questionnaire
    public static var ownQuestion: LocalizedText {
      LocalizedText(en: "a question of this questionnaire", es: "una pregunta de este cuestionario", fr: "une question de ce questionnaire", pt: "uma pergunta deste questionário")
    }
  }

  public enum UnwrittenText {
    /// What stands in square brackets is still to be written
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{element}> is still to be written: “{text}”", es: "<{element}> está por escribir: «{text}»", fr: "<{element}> reste à écrire\u{A0}: «\u{A0}{text}\u{A0}»", pt: "<{element}> está por escrever: “{text}”"),
        fix: LocalizedText(en: "write the text in place of the brackets and what they hold, or delete the element if it may be left out", es: "escriba el texto en lugar de los corchetes y su contenido, o borre el elemento si puede omitirse", fr: "écrivez le texte à la place des crochets et de leur contenu, ou supprimez l’élément s’il peut être omis", pt: "escreva o texto no lugar dos colchetes e de seu conteúdo, ou apague o elemento se puder ser omitido"),
        background: RuleBackground(
          title: LocalizedText(en: "What stands in square brackets is still to be written", es: "Lo que figura entre corchetes está por escribir", fr: "Ce qui figure entre crochets reste à écrire", pt: "O que consta entre colchetes está por escrever"),
          rationale: LocalizedText(en: "palermo new writes such texts where an author has something to say. Whoever left one would put it before states and readers as it stands.", es: "palermo new escribe tales textos donde el autor tiene algo que decir. Si quedara alguno, llegaría tal cual a los Estados y a los lectores.", fr: "palermo new écrit de tels textes là où l’auteur a quelque chose à dire. S’il en restait un, les États et les lecteurs le verraient tel quel.", pt: "palermo new grava tais textos onde o autor tem algo a dizer. Se restasse algum, chegaria assim aos Estados e aos leitores."),
          placeholders: TextArguments([.init("element", Texts.Placeholders.element), .init("text", Texts.Placeholders.text)])))
    }
    /// <{element}> is still to be written: “{text}”
    public static func arguments(element: some TextArgument, text: some TextArgument) -> TextArguments {
      TextArguments([.init("element", element), .init("text", text)])
    }
  }

  public enum DuplicateLanguage {
    /// A text stands once in each language
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{element}> stands here a second time in the language {language}", es: "<{element}> figura aquí por segunda vez en el idioma {language}", fr: "<{element}> figure ici une deuxième fois dans la langue {language}", pt: "<{element}> consta aqui pela segunda vez no idioma {language}"),
        fix: LocalizedText(en: "delete one of the two, or correct its xml:lang", es: "borre uno de los dos, o corrija su xml:lang", fr: "supprimez l’un des deux, ou corrigez son xml:lang", pt: "apague um dos dois, ou corrija seu xml:lang"),
        background: RuleBackground(
          title: LocalizedText(en: "A text stands once in each language", es: "Un texto figura una vez en cada idioma", fr: "Un texte figure une fois dans chaque langue", pt: "Um texto consta uma vez em cada idioma"),
          rationale: LocalizedText(en: "Only one of the two is ever shown. Mostly a translation was given the code of another language, which then goes without.", es: "Solo se muestra uno de los dos. Casi siempre, una traducción recibió el código de otro idioma, que queda sin la suya.", fr: "Un seul des deux est jamais montré. Le plus souvent, une traduction a reçu le code d’une autre langue, qui reste sans la sienne.", pt: "Só um dos dois é mostrado. Quase sempre, uma tradução recebeu o código de outro idioma, que fica sem a sua."),
          placeholders: TextArguments([.init("element", Texts.Placeholders.element), .init("language", Texts.Placeholders.language)])))
    }
    /// <{element}> stands here a second time in the language {language}
    public static func arguments(element: some TextArgument, language: some TextArgument) -> TextArguments {
      TextArguments([.init("element", element), .init("language", language)])
    }
  }

  public enum DuplicateOption {
    /// An option is offered once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the option “{value}” of “{owner}” {why}", es: "la opción «{value}» de «{owner}» {why}", fr: "l’option «\u{A0}{value}\u{A0}» de «\u{A0}{owner}\u{A0}» {why}", pt: "a opção “{value}” de “{owner}” {why}"),
        fix: LocalizedText(en: "give each option a value of its own, and other=\"true\" to one at most", es: "dé a cada opción un valor propio, y other=\"true\" a una como máximo", fr: "donnez à chaque option sa propre valeur, et other=\"true\" à une au plus", pt: "dê a cada opção um valor próprio, e other=\"true\" a uma no máximo"),
        background: RuleBackground(
          title: LocalizedText(en: "An option is offered once", es: "Una opción se ofrece una vez", fr: "Une option est proposée une fois", pt: "Uma opção é oferecida uma vez"),
          rationale: LocalizedText(en: "An answer holds the value and nothing else. Of two options with the same value, nobody can tell which was chosen.", es: "Una respuesta contiene el valor y nada más. De dos opciones con el mismo valor, nadie puede saber cuál se eligió.", fr: "Une réponse contient la valeur et rien d’autre. De deux options de même valeur, nul ne peut dire laquelle a été choisie.", pt: "Uma resposta contém o valor e nada mais. De duas opções com o mesmo valor, ninguém pode saber qual foi escolhida."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("owner", Texts.Placeholders.owner), .init("why", Texts.Placeholders.why)])))
    }
    /// the option “{value}” of “{owner}” {why}
    public static func arguments(value: some TextArgument, owner: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("owner", owner), .init("why", why)])
    }
    /// has the value of another
    public static var value: LocalizedText {
      LocalizedText(en: "has the value of another", es: "tiene el valor de otra", fr: "a la valeur d’une autre", pt: "tem o valor de outra")
    }
    /// has the value that says of every question that it does not apply
    public static var notApplicable: LocalizedText {
      LocalizedText(en: "has the value that says of every question that it does not apply", es: "tiene el valor que dice de toda pregunta que no es aplicable", fr: "a la valeur qui dit de toute question qu’elle est sans objet", pt: "tem o valor que diz de toda pergunta que não se aplica")
    }
    /// is the second that asks for a text of its own
    public static var other: LocalizedText {
      LocalizedText(en: "is the second that asks for a text of its own", es: "es la segunda que pide un texto propio", fr: "est la deuxième qui demande un texte propre", pt: "é a segunda que pede um texto próprio")
    }
  }

  public enum DuplicateSubmission {
    /// Of several submissions to one questionnaire one counts
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{count} files answer “{questionnaire}” for the state {state} in the cycle {cycle}; {used}", es: "{count} archivos responden a «{questionnaire}» por el Estado {state} en el ciclo {cycle}; {used}", fr: "{count} fichiers répondent à «\u{A0}{questionnaire}\u{A0}» pour l’État {state} dans le cycle {cycle}\u{A0}; {used}", pt: "{count} arquivos respondem a “{questionnaire}” pelo Estado {state} no ciclo {cycle}; {used}"),
        fix: LocalizedText(en: "leave it so if that is the one that the state stands by; otherwise have the state send a later final one", es: "déjelo así si es la que el Estado mantiene; si no, pida al Estado una final posterior", fr: "n’y changez rien si c’est celle que l’État maintient\u{A0}; sinon, demandez à l’État une version définitive ultérieure", pt: "deixe assim se for a que o Estado mantém; caso contrário, peça ao Estado uma final posterior"),
        background: RuleBackground(
          title: LocalizedText(en: "Of several submissions to one questionnaire one counts", es: "De varias presentaciones a un cuestionario cuenta una", fr: "De plusieurs communications sur un questionnaire, une seule compte", pt: "De várias apresentações a um questionário, conta uma"),
          rationale: LocalizedText(en: "The latest final submission that was accepted counts. One that was returned takes the place of nothing, and a draft never takes the place of a final one.", es: "Cuenta la última presentación final aceptada. Una que fue devuelta no sustituye a nada, y un borrador nunca sustituye a una final.", fr: "La dernière communication définitive acceptée compte. Une communication renvoyée ne remplace rien, et un projet ne remplace jamais une version définitive.", pt: "Conta a última apresentação final aceita. Uma que foi devolvida não substitui nada, e um rascunho nunca substitui uma final."),
          placeholders: TextArguments([.init("count", Texts.Placeholders.count), .init("questionnaire", Texts.Placeholders.questionnaire), .init("state", Texts.Placeholders.state), .init("cycle", Texts.Placeholders.cycle), .init("used", Texts.Placeholders.used)])))
    }
    /// {count} files answer “{questionnaire}” for the state {state} in the cycle {cycle}; {used}
    public static func arguments(count: some TextArgument, questionnaire: some TextArgument, state: some TextArgument, cycle: some TextArgument, used: some TextArgument) -> TextArguments {
      TextArguments([.init("count", count), .init("questionnaire", questionnaire), .init("state", state), .init("cycle", cycle), .init("used", used)])
    }
    /// the one that counts is the final one in {file}
    public static func final(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the one that counts is the final one in {file}", es: "la que cuenta es la final de {file}", fr: "celle qui compte est la version définitive de {file}", pt: "a que conta é a final de {file}")
        , TextArguments([.init("file", file)]))
    }
    /// the one that counts is the draft in {file}
    public static func draft(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the one that counts is the draft in {file}", es: "la que cuenta es el borrador de {file}", fr: "celle qui compte est le projet de {file}", pt: "a que conta é o rascunho de {file}")
        , TextArguments([.init("file", file)]))
    }
    /// none counts, as all are returned
    public static var none: LocalizedText {
      LocalizedText(en: "none counts, as all are returned", es: "ninguna cuenta, pues todas se devuelven", fr: "aucune ne compte, car toutes sont renvoyées", pt: "nenhuma conta, pois todas são devolvidas")
    }
  }

  public enum DuplicateTreaty {
    /// Participation in an instrument is told once
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{instrument} is told twice for the state {state}; only the first counts", es: "{instrument} figura dos veces para el Estado {state}; solo cuenta la primera", fr: "{instrument} figure deux fois pour l’État {state}\u{A0}; seule la première compte", pt: "{instrument} figura duas vezes para o Estado {state}; só a primeira conta"),
        fix: LocalizedText(en: "keep the entry that is right and delete the other", es: "conserve la entrada correcta y borre la otra", fr: "conservez l’entrée juste et supprimez l’autre", pt: "mantenha a entrada correta e apague a outra"),
        background: RuleBackground(
          title: LocalizedText(en: "Participation in an instrument is told once", es: "La participación en un instrumento se indica una sola vez", fr: "La participation à un instrument est indiquée une seule fois", pt: "A participação em um instrumento é indicada uma só vez"),
          rationale: LocalizedText(en: "A state is a party to an instrument or it is not. Two entries can contradict each other.", es: "Un Estado es parte en un instrumento o no lo es. Dos entradas pueden contradecirse.", fr: "Un État est partie à un instrument ou ne l’est pas. Deux entrées peuvent se contredire.", pt: "Um Estado é parte em um instrumento ou não é. Duas entradas podem contradizer-se."),
          placeholders: TextArguments([.init("instrument", Texts.Placeholders.instrument), .init("state", Texts.Placeholders.state)])))
    }
    /// {instrument} is told twice for the state {state}; only the first counts
    public static func arguments(instrument: some TextArgument, state: some TextArgument) -> TextArguments {
      TextArguments([.init("instrument", instrument), .init("state", state)])
    }
  }

  public enum EmptyAnswer {
    /// Blank answers are counted
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "blank answers: {count}, the first to “{question}”", es: "respuestas en blanco: {count}, la primera a «{question}»", fr: "réponses en blanc\u{A0}: {count}, la première à «\u{A0}{question}\u{A0}»", pt: "respostas em branco: {count}, a primeira a “{question}”"),
        fix: LocalizedText(en: "answer in the element itself, not in a comment above it; what may stay blank can be left", es: "responda en el propio elemento, no en un comentario encima; lo que puede quedar en blanco puede dejarse así", fr: "répondez dans l’élément même, non dans un commentaire au-dessus\u{A0}; ce qui peut rester en blanc peut le rester", pt: "responda no próprio elemento, não em um comentário acima; o que pode ficar em branco pode permanecer assim"),
        background: RuleBackground(
          title: LocalizedText(en: "Blank answers are counted", es: "Las respuestas en blanco se cuentan", fr: "Les réponses en blanc sont comptées", pt: "As respostas em branco são contadas"),
          rationale: LocalizedText(en: "An empty answer counts as none. A new draft consists of them, so they are told once.", es: "Una respuesta vacía cuenta como ninguna. Un borrador nuevo consta de ellas, y por eso se dice una sola vez.", fr: "Une réponse vide compte pour aucune. Un brouillon nouveau en est fait\u{A0}: on le dit une seule fois.", pt: "Uma resposta vazia conta como nenhuma. Um rascunho novo é feito delas, e por isso se diz uma só vez."),
          placeholders: TextArguments([.init("count", Texts.Placeholders.count), .init("question", Texts.Placeholders.question)])))
    }
    /// blank answers: {count}, the first to “{question}”
    public static func arguments(count: some TextArgument, question: some TextArgument) -> TextArguments {
      TextArguments([.init("count", count), .init("question", question)])
    }
  }

  public enum EmptyFile {
    /// A file is not empty
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the file is empty", es: "el archivo está vacío", fr: "le fichier est vide", pt: "o arquivo está vazio"),
        fix: LocalizedText(en: "send the file again; the copy may have been interrupted", es: "envíe de nuevo el archivo; la copia pudo interrumpirse", fr: "renvoyez le fichier\u{A0}; la copie a pu être interrompue", pt: "envie o arquivo de novo; a cópia pode ter sido interrompida"),
        background: RuleBackground(
          title: LocalizedText(en: "A file is not empty", es: "Un archivo no está vacío", fr: "Un fichier n’est pas vide", pt: "Um arquivo não está vazio"),
          rationale: LocalizedText(en: "An empty file is what an interrupted copy or download leaves behind. It must not pass for a questionnaire without answers.", es: "Un archivo vacío es lo que deja una copia o descarga interrumpida. No debe confundirse con un cuestionario sin respuestas.", fr: "Un fichier vide est ce que laisse une copie ou un téléchargement interrompu. Il ne doit pas passer pour un questionnaire sans réponses.", pt: "Um arquivo vazio é o que resta de uma cópia ou transferência interrompida. Não deve passar por um questionário sem respostas."),
          placeholders: TextArguments()))
    }
  }

  public enum EvidenceWithoutProvision {
    /// A law is cited with its provision
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{title}” is cited without the provision", es: "«{title}» se cita sin la disposición", fr: "«\u{A0}{title}\u{A0}» est cité sans la disposition", pt: "“{title}” é citado sem a disposição"),
        fix: LocalizedText(en: "add the provision, for example provision=\"art. 172\"", es: "añada la disposición, por ejemplo provision=\"art. 172\"", fr: "ajoutez la disposition, par exemple provision=\"art. 172\"", pt: "acrescente a disposição, por exemplo provision=\"art. 172\""),
        background: RuleBackground(
          title: LocalizedText(en: "A law is cited with its provision", es: "Una ley se cita con su disposición", fr: "Une loi est citée avec sa disposition", pt: "Uma lei é citada com sua disposição"),
          rationale: LocalizedText(en: "A code has hundreds of articles. The reader must find the one that the answer rests on.", es: "Un código tiene cientos de artículos. Quien lee debe encontrar aquel en que se basa la respuesta.", fr: "Un code a des centaines d’articles. Le lecteur doit trouver celui sur lequel repose la réponse.", pt: "Um código tem centenas de artigos. Quem lê deve encontrar aquele em que a resposta se baseia."),
          placeholders: TextArguments([.init("title", Texts.Placeholders.title)])))
    }
    /// “{title}” is cited without the provision
    public static func arguments(title: some TextArgument) -> TextArguments {
      TextArguments([.init("title", title)])
    }
  }

  public enum ExclusiveOption {
    /// An option that excludes the others stands alone
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” excludes the other options of the question “{question}”, but is chosen together with {others}{from}", es: "«{value}» excluye las demás opciones de la pregunta «{question}», pero se eligió junto con {others}{from}", fr: "«\u{A0}{value}\u{A0}» exclut les autres options de la question «\u{A0}{question}\u{A0}», mais est choisi avec {others}{from}", pt: "“{value}” exclui as outras opções da pergunta “{question}”, mas foi escolhido junto com {others}{from}"),
        fix: LocalizedText(en: "keep “{value}” alone, or delete it", es: "deje solo «{value}», o bórrelo", fr: "gardez «\u{A0}{value}\u{A0}» seul, ou supprimez-le", pt: "deixe só “{value}”, ou apague-o"),
        background: RuleBackground(
          title: LocalizedText(en: "An option that excludes the others stands alone", es: "Una opción que excluye a las demás se elige sola", fr: "Une option qui exclut les autres est choisie seule", pt: "Uma opção que exclui as outras é escolhida sozinha"),
          rationale: LocalizedText(en: "“None” together with another option says two things that cannot both be true. Nobody can tell which is meant, so that the answer counts as unknown.", es: "«Ninguna» junto con otra opción dice dos cosas que no pueden ser ciertas a la vez. Nadie sabe cuál se quiso decir, y la respuesta cuenta como desconocida.", fr: "«\u{A0}Aucune\u{A0}» avec une autre option dit deux choses qui ne peuvent être vraies ensemble. Nul ne sait laquelle est voulue, et la réponse compte comme inconnue.", pt: "“Nenhuma” junto com outra opção diz duas coisas que não podem ser verdadeiras ao mesmo tempo. Ninguém sabe qual se quis dizer, e a resposta conta como desconhecida."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("others", Texts.Placeholders.others), .init("from", Texts.Placeholders.from)])))
    }
    /// “{value}” excludes the other options of the question “{question}”, but is chosen together with {others}{from}
    public static func arguments(value: some TextArgument, question: some TextArgument, others: some TextArgument, from: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("others", others), .init("from", from)])
    }
  }

  public enum ExpiredBaseline {
    /// What a baseline accepts has not expired
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the finding of “{rule}” in {file} was accepted until {date}", es: "el hallazgo de «{rule}» en {file} se aceptó hasta el {date}", fr: "le constat de «\u{A0}{rule}\u{A0}» dans {file} était accepté jusqu’au {date}", pt: "a constatação de “{rule}” em {file} foi aceita até {date}"),
        fix: LocalizedText(en: "mend what was found and remove the entry, or accept it anew with a later day", es: "corrija lo hallado y quite la entrada, o acéptelo de nuevo con una fecha posterior", fr: "corrigez ce qui a été constaté et retirez l’entrée, ou acceptez-le de nouveau avec une date ultérieure", pt: "corrija o que foi constatado e retire a entrada, ou aceite-o de novo com uma data posterior"),
        background: RuleBackground(
          title: LocalizedText(en: "What a baseline accepts has not expired", es: "Lo que acepta una línea base no ha vencido", fr: "Ce qu’une base de référence accepte n’est pas échu", pt: "O que uma linha de base aceita não venceu"),
          rationale: LocalizedText(en: "Whoever accepted the finding did so for a time. When it is over somebody has to decide again.", es: "Quien aceptó el hallazgo lo hizo por un tiempo. Cuando termina, alguien debe volver a decidir.", fr: "Celui qui a accepté le constat l’a fait pour un temps. Une fois ce temps écoulé, quelqu’un doit décider à nouveau.", pt: "Quem aceitou a constatação o fez por um tempo. Quando ele termina, alguém tem de decidir de novo."),
          placeholders: TextArguments([.init("rule", Texts.Placeholders.rule), .init("file", Texts.Placeholders.file), .init("date", Texts.Placeholders.date)])))
    }
    /// the finding of “{rule}” in {file} was accepted until {date}
    public static func arguments(rule: some TextArgument, file: some TextArgument, date: some TextArgument) -> TextArguments {
      TextArguments([.init("rule", rule), .init("file", file), .init("date", date)])
    }
  }

  public enum FixedSeverity {
    /// A configuration leaves the rules of structure as they are
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the rule “{rule}” cannot be turned off or given another severity", es: "la regla «{rule}» no puede desactivarse ni recibir otra gravedad", fr: "la règle «\u{A0}{rule}\u{A0}» ne peut être désactivée ni recevoir une autre gravité", pt: "a regra “{rule}” não pode ser desativada nem receber outra gravidade"),
        fix: LocalizedText(en: "remove the setting", es: "quite el ajuste", fr: "retirez le réglage", pt: "retire o ajuste"),
        background: RuleBackground(
          title: LocalizedText(en: "A configuration leaves the rules of structure as they are", es: "Una configuración deja intactas las reglas de estructura", fr: "Une configuration laisse intactes les règles de structure", pt: "Uma configuração mantém intactas as regras de estrutura"),
          rationale: LocalizedText(en: "A file that is not well-formed or departs from its schema is not read whole. What it lacks cannot be agreed away.", es: "Un archivo mal formado o que se aparta de su esquema no se lee entero. Lo que le falta no puede darse por acordado.", fr: "Un fichier mal formé ou qui s’écarte de son schéma n’est pas lu en entier. Ce qui lui manque ne peut être réputé convenu.", pt: "Um arquivo malformado ou que se afasta de seu esquema não é lido por inteiro. O que lhe falta não pode ser dispensado por acordo."),
          placeholders: TextArguments([.init("rule", Texts.Placeholders.rule)])))
    }
    /// the rule “{rule}” cannot be turned off or given another severity
    public static func arguments(rule: some TextArgument) -> TextArguments {
      TextArguments([.init("rule", rule)])
    }
  }

  public enum ForeignFile {
    /// What is sent is a file of the toolkit
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this is {kind}, and no questionnaire file", es: "esto es {kind}, y no un archivo de cuestionario", fr: "ceci est {kind}, et non un fichier de questionnaire", pt: "isto é {kind}, e não um arquivo de questionário"),
        fix: LocalizedText(en: "do this: {advice}", es: "haga esto: {advice}", fr: "faites ceci\u{A0}: {advice}", pt: "faça isto: {advice}"),
        background: RuleBackground(
          title: LocalizedText(en: "What is sent is a file of the toolkit", es: "Lo que se envía es un archivo del conjunto de herramientas", fr: "Ce qui est envoyé est un fichier de la boîte à outils", pt: "O que se envia é um arquivo do conjunto de ferramentas"),
          rationale: LocalizedText(en: "Such a file is often sent by mistake, and renaming it does not change what it is. What it is says best what to do.", es: "Un archivo así suele enviarse por error, y cambiarle el nombre no cambia lo que es. Saber qué es indica qué hacer.", fr: "Un tel fichier est souvent envoyé par erreur, et le renommer ne change pas ce qu’il est. Savoir ce que c’est dit le mieux que faire.", pt: "Um arquivo assim costuma ser enviado por engano, e mudar seu nome não muda o que ele é. Saber o que é diz o que fazer."),
          placeholders: TextArguments([.init("kind", Texts.Placeholders.kind), .init("advice", Texts.Placeholders.advice)])))
    }
    /// this is {kind}, and no questionnaire file
    public static func arguments(kind: some TextArgument, advice: some TextArgument) -> TextArguments {
      TextArguments([.init("kind", kind), .init("advice", advice)])
    }
    /// copy the answers into the form that came with the questionnaire (palermo form makes one), and send the file that it saves
    public static var adviceForm: LocalizedText {
      LocalizedText(en: "copy the answers into the form that came with the questionnaire (palermo form makes one), and send the file that it saves", es: "pase las respuestas al formulario que acompañaba al cuestionario (palermo form crea uno) y envíe el archivo que este guarda", fr: "reportez les réponses dans le formulaire qui accompagnait le questionnaire (palermo form en produit un), et envoyez le fichier qu’il enregistre", pt: "copie as respostas para o formulário que acompanhava o questionário (palermo form cria um) e envie o arquivo que ele salva")
    }
    /// unpack it, and give the files that it holds
    public static var adviceArchive: LocalizedText {
      LocalizedText(en: "unpack it, and give the files that it holds", es: "descomprímalo e indique los archivos que contiene", fr: "décompressez-la, et donnez les fichiers qu’elle contient", pt: "descompacte-o e indique os arquivos que contém")
    }
    /// open the address again, log in if you are asked to, and save the file itself
    public static var adviceHTML: LocalizedText {
      LocalizedText(en: "open the address again, log in if you are asked to, and save the file itself", es: "abra de nuevo la dirección, identifíquese si se le pide y guarde el archivo mismo", fr: "rouvrez l’adresse, identifiez-vous si on vous le demande, et enregistrez le fichier lui-même", pt: "abra de novo o endereço, identifique-se se for pedido e salve o próprio arquivo")
    }
    /// open it in a browser, save the answers with its button, and send the .xml file that it saves
    public static var adviceOwnForm: LocalizedText {
      LocalizedText(en: "open it in a browser, save the answers with its button, and send the .xml file that it saves", es: "ábralo en un navegador, guarde las respuestas con su botón y envíe el archivo .xml que guarda", fr: "ouvrez-le dans un navigateur, enregistrez les réponses avec son bouton, et envoyez le fichier .xml qu’il enregistre", pt: "abra-o em um navegador, salve as respostas com o botão dele e envie o arquivo .xml que ele salva")
    }
    /// send the .xml file with the answers, which the form has saved; this page holds none
    public static var adviceOwnPage: LocalizedText {
      LocalizedText(en: "send the .xml file with the answers, which the form has saved; this page holds none", es: "envíe el archivo .xml con las respuestas, que el formulario ha guardado; esta página no contiene ninguna", fr: "envoyez le fichier .xml des réponses, que le formulaire a enregistré\u{A0}; cette page n’en contient aucune", pt: "envie o arquivo .xml com as respostas, que o formulário salvou; esta página não contém nenhuma")
    }
    /// send the file itself, neither encrypted nor packed
    public static var advicePacked: LocalizedText {
      LocalizedText(en: "send the file itself, neither encrypted nor packed", es: "envíe el archivo mismo, sin cifrar ni comprimir", fr: "envoyez le fichier lui-même, ni chiffré ni compressé", pt: "envie o próprio arquivo, nem cifrado nem compactado")
    }
    /// save the attachment of the message, and give that
    public static var adviceMail: LocalizedText {
      LocalizedText(en: "save the attachment of the message, and give that", es: "guarde el archivo adjunto del mensaje e indíquelo", fr: "enregistrez la pièce jointe du message, et donnez celle-ci", pt: "salve o anexo da mensagem e indique-o")
    }
  }

  public enum ForeignLanguage {
    /// Texts are in the four languages
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{element}> is in the language {language}, which is none of: {known}{suggestion}", es: "<{element}> está en el idioma {language}, que no es ninguno de estos: {known}{suggestion}", fr: "<{element}> est dans la langue {language}, qui n’est aucune de celles-ci\u{A0}: {known}{suggestion}", pt: "<{element}> está no idioma {language}, que não é nenhum destes: {known}{suggestion}"),
        fix: LocalizedText(en: "correct its xml:lang, or delete the text", es: "corrija su xml:lang, o borre el texto", fr: "corrigez son xml:lang, ou supprimez le texte", pt: "corrija seu xml:lang, ou apague o texto"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts are in the four languages", es: "Los textos están en los cuatro idiomas", fr: "Les textes sont dans les quatre langues", pt: "Os textos estão nos quatro idiomas"),
          rationale: LocalizedText(en: "A text in another language is read by nobody: the program shows the four. Mostly the code is a slip, and one of the four goes without its text.", es: "Un texto en otro idioma no lo lee nadie: el programa muestra los cuatro. Casi siempre el código es un desliz, y uno de los cuatro se queda sin su texto.", fr: "Personne ne lit un texte dans une autre langue\u{A0}: le programme montre les quatre. Le plus souvent, le code est une faute, et l’une des quatre reste sans son texte.", pt: "Ninguém lê um texto em outro idioma: o programa mostra os quatro. Quase sempre o código é um deslize, e um dos quatro fica sem seu texto."),
          placeholders: TextArguments([.init("element", Texts.Placeholders.element), .init("language", Texts.Placeholders.language), .init("known", Texts.Placeholders.known), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// <{element}> is in the language {language}, which is none of: {known}{suggestion}
    public static func arguments(element: some TextArgument, language: some TextArgument, known: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("element", element), .init("language", language), .init("known", known), .init("suggestion", suggestion)])
    }
  }

  public enum ForwardCondition {
    /// Conditions look back, not ahead
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "whether “{question}” is asked depends on “{later}”, {why}", es: "que se formule «{question}» depende de «{later}», {why}", fr: "que «\u{A0}{question}\u{A0}» soit posée dépend de «\u{A0}{later}\u{A0}», {why}", pt: "que “{question}” seja feita depende de “{later}”, {why}"),
        fix: LocalizedText(en: "move the question behind the one it depends on; of its own answer it cannot depend", es: "coloque la pregunta después de aquella de la que depende; de su propia respuesta no puede depender", fr: "placez la question après celle dont elle dépend\u{A0}; de sa propre réponse elle ne peut dépendre", pt: "coloque a pergunta depois daquela de que depende; de sua própria resposta não pode depender"),
        background: RuleBackground(
          title: LocalizedText(en: "Conditions look back, not ahead", es: "Las condiciones miran hacia atrás, no hacia adelante", fr: "Les conditions renvoient en arrière, non en avant", pt: "As condições olham para trás, não para a frente"),
          rationale: LocalizedText(en: "Respondents go through a questionnaire from top to bottom. A question that opens only afterwards is overlooked, and conditions in a circle open for nobody.", es: "El cuestionario se recorre de arriba abajo. Una pregunta que se abre después se pasa por alto, y unas condiciones en círculo no se abren para nadie.", fr: "Un questionnaire se parcourt de haut en bas. Une question qui ne s’ouvre qu’après coup est oubliée, et des conditions en cercle ne s’ouvrent pour personne.", pt: "O questionário é percorrido de cima para baixo. Uma pergunta que só se abre depois passa despercebida, e condições em círculo não se abrem para ninguém."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("later", Texts.Placeholders.later), .init("why", Texts.Placeholders.why)])))
    }
    /// whether “{question}” is asked depends on “{later}”, {why}
    public static func arguments(question: some TextArgument, later: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("later", later), .init("why", why)])
    }
    /// which comes later
    public static var comesLater: LocalizedText {
      LocalizedText(en: "which comes later", es: "que viene después", fr: "qui vient plus loin", pt: "que vem depois")
    }
    /// which is that very question
    public static var itself: LocalizedText {
      LocalizedText(en: "which is that very question", es: "que es esa misma pregunta", fr: "qui est cette question même", pt: "que é essa mesma pergunta")
    }
  }

  public enum FutureDate {
    /// Dates do not lie after the submission
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{date} lies after the date of the submission, {submitted}", es: "{date} es posterior a la fecha de la presentación, {submitted}", fr: "{date} est postérieur à la date de la communication, {submitted}", pt: "{date} é posterior à data da apresentação, {submitted}"),
        fix: LocalizedText(en: "correct the date, or explain that the law is not yet in force and answer accordingly", es: "corrija la fecha, o explique que la ley aún no está en vigor y responda en consecuencia", fr: "corrigez la date, ou expliquez que la loi n’est pas encore en vigueur et répondez en conséquence", pt: "corrija a data, ou explique que a lei ainda não está em vigor e responda de acordo"),
        background: RuleBackground(
          title: LocalizedText(en: "Dates do not lie after the submission", es: "Las fechas no son posteriores a la presentación", fr: "Les dates ne sont pas postérieures à la communication", pt: "As datas não são posteriores à apresentação"),
          rationale: LocalizedText(en: "A law that is not yet in force does not implement a duty. Usually the year is a slip of the pen.", es: "Una ley que aún no está en vigor no da cumplimiento a un deber. Por lo general, el año es un error de escritura.", fr: "Une loi qui n’est pas encore en vigueur ne met pas en œuvre un devoir. Le plus souvent, l’année est une faute de frappe.", pt: "Uma lei que ainda não está em vigor não cumpre um dever. Em geral, o ano é um erro de digitação."),
          placeholders: TextArguments([.init("date", Texts.Placeholders.date), .init("submitted", Texts.Placeholders.submitted)])))
    }
    /// {date} lies after the date of the submission, {submitted}
    public static func arguments(date: some TextArgument, submitted: some TextArgument) -> TextArguments {
      TextArguments([.init("date", date), .init("submitted", submitted)])
    }
  }

  public enum FutureFigure {
    /// Figures do not lie after the submission
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the year {year} lies after the date of the submission, {submitted}", es: "el año {year} es posterior a la fecha de la presentación, {submitted}", fr: "l’année {year} est postérieure à la date de la communication, {submitted}", pt: "o ano {year} é posterior à data da apresentação, {submitted}"),
        fix: LocalizedText(en: "correct the year, or delete the figure", es: "corrija el año o borre la cifra", fr: "corrigez l’année, ou supprimez le chiffre", pt: "corrija o ano ou apague o dado"),
        background: RuleBackground(
          title: LocalizedText(en: "Figures do not lie after the submission", es: "Las cifras no son posteriores a la presentación", fr: "Les chiffres ne sont pas postérieurs à la communication", pt: "Os dados não são posteriores à apresentação"),
          rationale: LocalizedText(en: "Figures tell what has happened. A year to come is a slip of the pen or an estimate, which belongs in the explanation.", es: "Las cifras dicen lo que ya ocurrió. Un año futuro es un error de escritura o una estimación, que va en la explicación.", fr: "Les chiffres disent ce qui s’est passé. Une année à venir est une faute de frappe ou une estimation, qui va dans l’explication.", pt: "Os dados dizem o que já ocorreu. Um ano futuro é um erro de digitação ou uma estimativa, que vai na explicação."),
          placeholders: TextArguments([.init("year", Texts.Placeholders.year), .init("submitted", Texts.Placeholders.submitted)])))
    }
    /// the year {year} lies after the date of the submission, {submitted}
    public static func arguments(year: some TextArgument, submitted: some TextArgument) -> TextArguments {
      TextArguments([.init("year", year), .init("submitted", submitted)])
    }
  }

  public enum GlossaryTerm {
    /// Terms of the glossary are translated as the glossary says
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” has “{term}” in English, but not what it is called in: {languages}", es: "{part} de «{owner}» dice «{term}» en inglés, pero no como se llama en: {languages}", fr: "{part} de «\u{A0}{owner}\u{A0}» dit «\u{A0}{term}\u{A0}» en anglais, mais non comme on l’appelle en\u{A0}: {languages}", pt: "{part} de “{owner}” diz “{term}” em inglês, mas não como se chama em: {languages}"),
        fix: LocalizedText(en: "write one of these forms, or add another to the glossary: {forms}", es: "escriba una de estas formas o añada otra al glosario: {forms}", fr: "écrivez l’une de ces formes, ou ajoutez-en une au glossaire\u{A0}: {forms}", pt: "escreva uma destas formas ou acrescente outra ao glossário: {forms}"),
        background: RuleBackground(
          title: LocalizedText(en: "Terms of the glossary are translated as the glossary says", es: "Los términos del glosario se traducen como dice el glosario", fr: "Les termes du glossaire sont traduits comme le dit le glossaire", pt: "Os termos do glossário são traduzidos como diz o glossário"),
          rationale: LocalizedText(en: "The four texts are equal only if they speak of the same thing. Whoever meets two words for one term of the treaty looks for a difference that is not there.", es: "Los cuatro textos solo valen lo mismo si hablan de lo mismo. Quien encuentra dos palabras para un término del tratado busca una diferencia que no existe.", fr: "Les quatre textes ne se valent que s’ils parlent de la même chose. Qui rencontre deux mots pour un terme du traité cherche une différence qui n’existe pas.", pt: "Os quatro textos só valem o mesmo se falam da mesma coisa. Quem encontra duas palavras para um termo do tratado procura uma diferença que não existe."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("term", Texts.Placeholders.term), .init("languages", Texts.Placeholders.languages), .init("forms", Texts.Placeholders.forms)])))
    }
    /// {part} of “{owner}” has “{term}” in English, but not what it is called in: {languages}
    public static func arguments(part: some TextArgument, owner: some TextArgument, term: some TextArgument, languages: some TextArgument, forms: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("term", term), .init("languages", languages), .init("forms", forms)])
    }
  }

  public enum IdenticalExplanations {
    /// Different questions have explanations of their own
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the explanation under “{question}” is the same as under “{first}”", es: "la explicación en «{question}» es la misma que en «{first}»", fr: "l’explication sous «\u{A0}{question}\u{A0}» est la même que sous «\u{A0}{first}\u{A0}»", pt: "a explicação em “{question}” é a mesma que em “{first}”"),
        fix: LocalizedText(en: "explain this answer in its own terms, or write which answer it follows from", es: "explique esta respuesta en sus propios términos o indique de qué respuesta se desprende", fr: "expliquez cette réponse en propre, ou indiquez de quelle réponse elle découle", pt: "explique esta resposta em seus próprios termos ou indique de qual resposta decorre"),
        background: RuleBackground(
          title: LocalizedText(en: "Different questions have explanations of their own", es: "Preguntas distintas tienen explicaciones propias", fr: "Des questions différentes ont leurs propres explications", pt: "Perguntas diferentes têm explicações próprias"),
          rationale: LocalizedText(en: "A text copied under several questions often fits only the first of them.", es: "Un texto copiado en varias preguntas suele convenir solo a la primera.", fr: "Un texte copié sous plusieurs questions ne convient souvent qu’à la première.", pt: "Um texto copiado em várias perguntas costuma servir apenas à primeira."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("first", Texts.Placeholders.first)])))
    }
    /// the explanation under “{question}” is the same as under “{first}”
    public static func arguments(question: some TextArgument, first: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("first", first)])
    }
  }

  public enum IdenticalTranslation {
    /// Texts are translated, not copied
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” is the same in: {languages}", es: "{part} de «{owner}» es igual en: {languages}", fr: "{part} de «\u{A0}{owner}\u{A0}» est identique en\u{A0}: {languages}", pt: "{part} de “{owner}” é igual em: {languages}"),
        fix: LocalizedText(en: "translate it; if it is the same word in these languages, list it in the glossary", es: "tradúzcalo; si en esos idiomas es la misma palabra, inclúyala en el glosario", fr: "traduisez-le\u{A0}; si le mot est le même dans ces langues, inscrivez-le au glossaire", pt: "traduza-o; se a palavra é a mesma nesses idiomas, inclua-a no glossário"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts are translated, not copied", es: "Los textos se traducen, no se copian", fr: "Les textes sont traduits, non copiés", pt: "Os textos são traduzidos, não copiados"),
          rationale: LocalizedText(en: "A text copied from one language to another looks complete to whoever counts translations, and part of the region cannot read it.", es: "Un texto copiado de un idioma a otro parece completo a quien cuenta las traducciones, y parte de la región no puede leerlo.", fr: "Un texte copié d’une langue à l’autre paraît complet à qui compte les traductions, et une partie de la région ne peut le lire.", pt: "Um texto copiado de um idioma para outro parece completo a quem conta as traduções, e parte da região não pode lê-lo."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("languages", Texts.Placeholders.languages)])))
    }
    /// {part} of “{owner}” is the same in: {languages}
    public static func arguments(part: some TextArgument, owner: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("languages", languages)])
    }
  }

  public enum ImplausibleAnswer {
    /// Numbers and dates are plausible
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{value} would be unusual in answer to the question “{question}”; as a rule it is {range}", es: "{value} sería inusual como respuesta a la pregunta «{question}»; por lo general es {range}", fr: "{value} serait inhabituel en réponse à la question «\u{A0}{question}\u{A0}»\u{A0}; c’est en règle générale {range}", pt: "{value} seria incomum como resposta à pergunta “{question}”; em regra é {range}"),
        fix: LocalizedText(en: "correct a slip of the pen, or confirm the answer in an explanation", es: "corrija el error de escritura, o confirme la respuesta en una explicación", fr: "corrigez la faute de frappe, ou confirmez la réponse dans une explication", pt: "corrija o erro de digitação, ou confirme a resposta em uma explicação"),
        background: RuleBackground(
          title: LocalizedText(en: "Numbers and dates are plausible", es: "Los números y las fechas son verosímiles", fr: "Les nombres et les dates sont vraisemblables", pt: "Os números e as datas são plausíveis"),
          rationale: LocalizedText(en: "Years written for months, or a digit too many, lie within what is possible and are noticed by nobody later.", es: "Unos meses escritos por años, o una cifra de más, caben en lo posible y después nadie los advierte.", fr: "Des mois écrits pour des années, ou un chiffre de trop, restent possibles, et nul ne les remarque ensuite.", pt: "Meses escritos no lugar de anos, ou um algarismo a mais, cabem no possível e depois ninguém os percebe."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("range", Texts.Placeholders.range)])))
    }
    /// {value} would be unusual in answer to the question “{question}”; as a rule it is {range}
    public static func arguments(value: some TextArgument, question: some TextArgument, range: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("range", range)])
    }
  }

  public enum IncoherentCondition {
    /// A condition can hold
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "a condition of “{owner}” can never hold: {why}", es: "una condición de «{owner}» nunca puede cumplirse: {why}", fr: "une condition de «\u{A0}{owner}\u{A0}» ne peut jamais être remplie\u{A0}: {why}", pt: "uma condição de “{owner}” nunca pode ser satisfeita: {why}"),
        fix: LocalizedText(en: "compare numbers with <number>, choices with <answered with=\"…\">, and anything else with <answered> alone", es: "compare los números con <number>, las elecciones con <answered with=\"…\"> y todo lo demás solo con <answered>", fr: "comparez les nombres par <number>, les choix par <answered with=\"…\">, et tout le reste par <answered> seul", pt: "compare os números com <number>, as escolhas com <answered with=\"…\"> e todo o resto só com <answered>"),
        background: RuleBackground(
          title: LocalizedText(en: "A condition can hold", es: "Una condición puede cumplirse", fr: "Une condition peut être remplie", pt: "Uma condição pode ser satisfeita"),
          rationale: LocalizedText(en: "A condition that never holds closes its question for everyone, or switches its rule off, without anyone seeing it.", es: "Una condición que nunca se cumple cierra su pregunta para todos, o desactiva su regla, sin que nadie lo vea.", fr: "Une condition qui n’est jamais remplie ferme sa question à tous, ou met sa règle hors d’usage, sans que personne le voie.", pt: "Uma condição que nunca é satisfeita fecha sua pergunta para todos, ou desativa sua regra, sem que ninguém veja."),
          placeholders: TextArguments([.init("owner", Texts.Placeholders.owner), .init("why", Texts.Placeholders.why)])))
    }
    /// a condition of “{owner}” can never hold: {why}
    public static func arguments(owner: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("owner", owner), .init("why", why)])
    }
    /// “{question}”, of the type {type}, does not ask for one number
    public static func noNumber(question: some TextArgument, type: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}”, of the type {type}, does not ask for one number", es: "«{question}», de tipo {type}, no pide un solo número", fr: "«\u{A0}{question}\u{A0}», de type {type}, ne demande pas un nombre unique", pt: "“{question}”, do tipo {type}, não pede um só número")
        , TextArguments([.init("question", question), .init("type", type)]))
    }
    /// “{question}”, of the type {type}, has no values to compare
    public static func noValues(question: some TextArgument, type: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}”, of the type {type}, has no values to compare", es: "«{question}», de tipo {type}, no tiene valores que comparar", fr: "«\u{A0}{question}\u{A0}», de type {type}, n’a pas de valeurs à comparer", pt: "“{question}”, do tipo {type}, não tem valores a comparar")
        , TextArguments([.init("question", question), .init("type", type)]))
    }
    /// the minimum {minimum} is above the maximum {maximum}
    public static func reversed(minimum: some TextArgument, maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the minimum {minimum} is above the maximum {maximum}", es: "el mínimo {minimum} es mayor que el máximo {maximum}", fr: "le minimum {minimum} est supérieur au maximum {maximum}", pt: "o mínimo {minimum} é maior que o máximo {maximum}")
        , TextArguments([.init("minimum", minimum), .init("maximum", maximum)]))
    }
  }

  public enum IncoherentLimits {
    /// Limits fit the question and each other
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the limits of the question “{question}” cannot hold: {why}", es: "los límites de la pregunta «{question}» no pueden valer: {why}", fr: "les limites de la question «\u{A0}{question}\u{A0}» ne peuvent valoir\u{A0}: {why}", pt: "os limites da pergunta “{question}” não podem valer: {why}"),
        fix: LocalizedText(en: "correct the limits, or the type of the question", es: "corrija los límites, o el tipo de la pregunta", fr: "corrigez les limites, ou le type de la question", pt: "corrija os limites, ou o tipo da pergunta"),
        background: RuleBackground(
          title: LocalizedText(en: "Limits fit the question and each other", es: "Los límites concuerdan con la pregunta y entre sí", fr: "Les limites s’accordent avec la question et entre elles", pt: "Os limites concordam com a pergunta e entre si"),
          rationale: LocalizedText(en: "Limits that no answer keeps would return every submission; limits that are never looked at protect nobody.", es: "Los límites que ninguna respuesta cumple devolverían toda presentación; los que nadie consulta no protegen a nadie.", fr: "Des limites qu’aucune réponse ne respecte feraient renvoyer toute communication\u{A0}; celles que nul ne consulte ne protègent personne.", pt: "Limites que nenhuma resposta cumpre devolveriam toda apresentação; os que ninguém consulta não protegem ninguém."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("why", Texts.Placeholders.why)])))
    }
    /// the limits of the question “{question}” cannot hold: {why}
    public static func arguments(question: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("why", why)])
    }
    /// it does not ask for a number
    public static var noNumber: LocalizedText {
      LocalizedText(en: "it does not ask for a number", es: "no pide un número", fr: "elle ne demande pas de nombre", pt: "ela não pede um número")
    }
    /// it does not ask for a date
    public static var noDate: LocalizedText {
      LocalizedText(en: "it does not ask for a date", es: "no pide una fecha", fr: "elle ne demande pas de date", pt: "ela não pede uma data")
    }
    /// nothing lies between the first and the last
    public static var nothingBetween: LocalizedText {
      LocalizedText(en: "nothing lies between the first and the last", es: "nada hay entre el primero y el último", fr: "rien ne se trouve entre le premier et le dernier", pt: "nada há entre o primeiro e o último")
    }
    /// nothing plausible lies within what is allowed
    public static var nothingPlausible: LocalizedText {
      LocalizedText(en: "nothing plausible lies within what is allowed", es: "nada verosímil cabe en lo permitido", fr: "rien de vraisemblable n’entre dans ce qui est permis", pt: "nada plausível cabe no que é permitido")
    }
    /// the first, {minimum}, comes after the last, {maximum}
    public static func reversed(minimum: some TextArgument, maximum: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the first, {minimum}, comes after the last, {maximum}", es: "el primero, {minimum}, viene después del último, {maximum}", fr: "le premier, {minimum}, vient après le dernier, {maximum}", pt: "o primeiro, {minimum}, vem depois do último, {maximum}")
        , TextArguments([.init("minimum", minimum), .init("maximum", maximum)]))
    }
  }

  public enum IncoherentProfile {
    /// The numbers of a scoring profile make sense together
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this profile cannot be used: {why}", es: "este perfil no puede usarse: {why}", fr: "ce profil ne peut être utilisé\u{A0}: {why}", pt: "este perfil não pode ser usado: {why}"),
        fix: LocalizedText(en: "let “no” count for at most partlyFrom, “partly” for something between partlyFrom and partlyTo, and “yes” for at least partlyTo; let F, L, P and N begin at lower and lower scores, N at 0; all from 0 to 1", es: "dé a «no» como máximo partlyFrom, a «parcialmente» un valor entre partlyFrom y partlyTo, y a «sí» como mínimo partlyTo; haga que F, L, P y N comiencen en puntuaciones cada vez más bajas, N en 0; todo de 0 a 1", fr: "donnez à «\u{A0}non\u{A0}» au plus partlyFrom, à «\u{A0}en partie\u{A0}» une valeur entre partlyFrom et partlyTo, et à «\u{A0}oui\u{A0}» au moins partlyTo\u{A0}; faites commencer F, L, P et N à des notes de plus en plus basses, N à 0\u{A0}; le tout de 0 à 1", pt: "dê a “não” no máximo partlyFrom, a “em parte” um valor entre partlyFrom e partlyTo, e a “sim” no mínimo partlyTo; faça F, L, P e N começarem em notas cada vez mais baixas, N em 0; tudo de 0 a 1"),
        background: RuleBackground(
          title: LocalizedText(en: "The numbers of a scoring profile make sense together", es: "Los números de un perfil de puntuación son coherentes entre sí", fr: "Les nombres d’un profil de notation sont cohérents entre eux", pt: "Os números de um perfil de pontuação são coerentes entre si"),
          rationale: LocalizedText(en: "A score that fell when an answer improved would mislead. Such a profile is not used.", es: "Una puntuación que bajara al mejorar una respuesta induciría a error. Un perfil así no se utiliza.", fr: "Une note qui baisserait quand une réponse s’améliore induirait en erreur. Un tel profil n’est pas utilisé.", pt: "Uma pontuação que caísse quando uma resposta melhora induziria em erro. Um perfil assim não é utilizado."),
          placeholders: TextArguments([.init("why", Texts.Placeholders.why)])))
    }
    /// this profile cannot be used: {why}
    public static func arguments(why: some TextArgument) -> TextArguments {
      TextArguments([.init("why", why)])
    }
    /// coverage is {value}, not a share from 0 to 1
    public static func coverage(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "coverage is {value}, not a share from 0 to 1", es: "coverage es {value}, no una proporción de 0 a 1", fr: "coverage vaut {value}, non une part de 0 à 1", pt: "coverage é {value}, não uma proporção de 0 a 1")
        , TextArguments([.init("value", value)]))
    }
    /// partlyFrom and partlyTo are not in order from 0 to 1
    public static var range: LocalizedText {
      LocalizedText(en: "partlyFrom and partlyTo are not in order from 0 to 1", es: "partlyFrom y partlyTo no están en orden de 0 a 1", fr: "partlyFrom et partlyTo ne sont pas dans l’ordre de 0 à 1", pt: "partlyFrom e partlyTo não estão em ordem de 0 a 1")
    }
    /// “{answer}” counts for {value}, not for something from {least} to {greatest}
    public static func level(answer: some TextArgument, value: some TextArgument, least: some TextArgument, greatest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{answer}” counts for {value}, not for something from {least} to {greatest}", es: "«{answer}» vale {value}, no algo de {least} a {greatest}", fr: "«\u{A0}{answer}\u{A0}» vaut {value}, non quelque chose de {least} à {greatest}", pt: "“{answer}” vale {value}, não algo de {least} a {greatest}")
        , TextArguments([.init("answer", answer), .init("value", value), .init("least", least), .init("greatest", greatest)]))
    }
    /// {rating} does not begin where it should beside the other letters
    public static func band(rating: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{rating} does not begin where it should beside the other letters", es: "{rating} no comienza donde debería junto a las demás letras", fr: "{rating} ne commence pas où il devrait à côté des autres lettres", pt: "{rating} não começa onde deveria ao lado das outras letras")
        , TextArguments([.init("rating", rating)]))
    }
  }

  public enum IncoherentScoring {
    /// What is scored can be scored
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is scored, but {why}", es: "la pregunta «{question}» se puntúa, pero {why}", fr: "la question «\u{A0}{question}\u{A0}» est notée, mais {why}", pt: "a pergunta “{question}” é pontuada, mas {why}"),
        fix: LocalizedText(en: "say by counts what each option stands for, name the provisions that the question is about, or write scored=\"false\"", es: "diga con counts qué vale cada opción, indique las disposiciones de que trata la pregunta, o escriba scored=\"false\"", fr: "dites par counts ce que vaut chaque option, indiquez les dispositions sur lesquelles porte la question, ou écrivez scored=\"false\"", pt: "diga com counts o que vale cada opção, indique os dispositivos de que trata a pergunta, ou escreva scored=\"false\""),
        background: RuleBackground(
          title: LocalizedText(en: "What is scored can be scored", es: "Lo que se puntúa puede puntuarse", fr: "Ce qui est noté peut l’être", pt: "O que é pontuado pode ser pontuado"),
          rationale: LocalizedText(en: "An answer that stands for no level stays unknown in every score, so that a state which answered looks as if it had not.", es: "Una respuesta que no equivale a ningún nivel queda como desconocida en toda puntuación, y un Estado que respondió parece no haberlo hecho.", fr: "Une réponse qui ne vaut aucun niveau reste inconnue dans toute note, et un État qui a répondu paraît ne pas l’avoir fait.", pt: "Uma resposta que não equivale a nenhum nível fica como desconhecida em toda pontuação, e um Estado que respondeu parece não o ter feito."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("why", Texts.Placeholders.why)])))
    }
    /// the question “{question}” is scored, but {why}
    public static func arguments(question: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("why", why)])
    }
    /// answers of its type, {type}, stand for no level
    public static func noLevels(type: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "answers of its type, {type}, stand for no level", es: "las respuestas de su tipo, {type}, no equivalen a ningún nivel", fr: "les réponses de son type, {type}, ne valent aucun niveau", pt: "as respostas de seu tipo, {type}, não equivalem a nenhum nível")
        , TextArguments([.init("type", type)]))
    }
    /// these options stand for no level: {values}
    public static func uncounted(values: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "these options stand for no level: {values}", es: "estas opciones no equivalen a ningún nivel: {values}", fr: "ces options ne valent aucun niveau\u{A0}: {values}", pt: "estas opções não equivalem a nenhum nível: {values}")
        , TextArguments([.init("values", values)]))
    }
    /// names no provision that its answer would count for
    public static var noProvision: LocalizedText {
      LocalizedText(en: "names no provision that its answer would count for", es: "no cita ninguna disposición para la que contaría su respuesta", fr: "ne cite aucune disposition pour laquelle sa réponse compterait", pt: "não cita nenhum dispositivo para o qual sua resposta contaria")
    }
  }

  public enum IncompleteTerm {
    /// A term of the glossary has a form in each language
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the term “{term}” has no form in: {languages}", es: "el término «{term}» no tiene forma en: {languages}", fr: "le terme «\u{A0}{term}\u{A0}» n’a pas de forme en\u{A0}: {languages}", pt: "o termo “{term}” não tem forma em: {languages}"),
        fix: LocalizedText(en: "add a <form> with xml:lang for each language named", es: "añada un <form> con xml:lang para cada idioma indicado", fr: "ajoutez un <form> avec xml:lang pour chaque langue indiquée", pt: "acrescente um <form> com xml:lang para cada idioma indicado"),
        background: RuleBackground(
          title: LocalizedText(en: "A term of the glossary has a form in each language", es: "Un término del glosario tiene una forma en cada idioma", fr: "Un terme du glossaire a une forme dans chaque langue", pt: "Um termo do glossário tem uma forma em cada idioma"),
          rationale: LocalizedText(en: "A term without a form in a language is not looked for there, so that its translations go unchecked without anyone seeing it.", es: "Un término sin forma en un idioma no se busca en él, y sus traducciones quedan sin verificar sin que nadie lo note.", fr: "Un terme sans forme dans une langue n’y est pas recherché\u{A0}: ses traductions échappent au contrôle sans que nul ne le voie.", pt: "Um termo sem forma em um idioma não é procurado nele, e suas traduções ficam sem verificação sem que ninguém perceba."),
          placeholders: TextArguments([.init("term", Texts.Placeholders.term), .init("languages", Texts.Placeholders.languages)])))
    }
    /// the term “{term}” has no form in: {languages}
    public static func arguments(term: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("term", term), .init("languages", languages)])
    }
  }

  public enum InvalidContact {
    /// E-mail addresses and telephone numbers can be used as they stand
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{contact}” is no {kind} that can be used", es: "«{contact}» no es {kind} que se pueda usar", fr: "«\u{A0}{contact}\u{A0}» n’est pas {kind} utilisable", pt: "“{contact}” não é {kind} que se possa usar"),
        fix: LocalizedText(en: "write the address or number alone, or leave the attribute out", es: "escriba solo la dirección o el número, u omita el atributo", fr: "écrivez l’adresse ou le numéro seul, ou omettez l’attribut", pt: "escreva só o endereço ou o número, ou omita o atributo"),
        background: RuleBackground(
          title: LocalizedText(en: "E-mail addresses and telephone numbers can be used as they stand", es: "Los correos y teléfonos pueden usarse tal como están", fr: "Les courriels et téléphones peuvent être utilisés tels quels", pt: "E-mails e telefones podem ser usados como estão"),
          rationale: LocalizedText(en: "Another State writes to this address when it matters. Words in its place reach nobody.", es: "Otro Estado escribe a esta dirección cuando hace falta. Unas palabras en su lugar no llegan a nadie.", fr: "Un autre État écrit à cette adresse quand il le faut. Des mots à sa place n’atteignent personne.", pt: "Outro Estado escreve a este endereço quando é preciso. Palavras em seu lugar não chegam a ninguém."),
          placeholders: TextArguments([.init("contact", Texts.Placeholders.contact), .init("kind", Texts.Placeholders.kind)])))
    }
    /// “{contact}” is no {kind} that can be used
    public static func arguments(contact: some TextArgument, kind: some TextArgument) -> TextArguments {
      TextArguments([.init("contact", contact), .init("kind", kind)])
    }
    /// e-mail address
    public static var email: LocalizedText {
      LocalizedText(en: "e-mail address", es: "una dirección de correo", fr: "une adresse de courriel", pt: "um endereço de e-mail")
    }
    /// telephone number
    public static var phone: LocalizedText {
      LocalizedText(en: "telephone number", es: "un número de teléfono", fr: "un numéro de téléphone", pt: "um número de telefone")
    }
  }

  public enum InvalidLink {
    /// Links are complete web addresses
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{link}” is not a complete web address{suggestion}", es: "«{link}» no es una dirección web completa{suggestion}", fr: "«\u{A0}{link}\u{A0}» n’est pas une adresse web complète{suggestion}", pt: "“{link}” não é um endereço web completo{suggestion}"),
        fix: LocalizedText(en: "write the address in full, from https:// on; publish a file first to link to it", es: "escriba la dirección completa, desde https://; para enlazar un archivo, publíquelo antes", fr: "écrivez l’adresse complète, à partir de https://\u{A0}; pour lier un fichier, publiez-le d’abord", pt: "escreva o endereço completo, a partir de https://; para indicar um arquivo, publique-o antes"),
        background: RuleBackground(
          title: LocalizedText(en: "Links are complete web addresses", es: "Los enlaces son direcciones web completas", fr: "Les liens sont des adresses web complètes", pt: "Os links são endereços web completos"),
          rationale: LocalizedText(en: "Laws are linked, not annexed. Whoever reads the answer elsewhere must be able to open the same text.", es: "Las leyes se enlazan, no se adjuntan. Quien lea la respuesta en otro lugar debe poder abrir el mismo texto.", fr: "Les lois sont liées, non annexées. Quiconque lit la réponse ailleurs doit pouvoir ouvrir le même texte.", pt: "As leis são indicadas por link, não anexadas. Quem ler a resposta em outro lugar deve poder abrir o mesmo texto."),
          placeholders: TextArguments([.init("link", Texts.Placeholders.link), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// “{link}” is not a complete web address{suggestion}
    public static func arguments(link: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("link", link), .init("suggestion", suggestion)])
    }
    /// ; write one address each
    public static var oneEach: LocalizedText {
      LocalizedText(en: "; write one address each", es: "; escriba una sola dirección en cada uno", fr: "\u{A0}; écrivez une seule adresse dans chacun", pt: "; escreva um só endereço em cada um")
    }
  }

  public enum InvalidValue {
    /// A value has the form that its place asks for
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” is not valid for {name}: it must be {expected}{suggestion}", es: "«{value}» no es válido para {name}: debe ser {expected}{suggestion}", fr: "«\u{A0}{value}\u{A0}» n’est pas valable pour {name}\u{A0}: il faut {expected}{suggestion}", pt: "“{value}” não é válido para {name}: deve ser {expected}{suggestion}"),
        fix: LocalizedText(en: "write {expected}", es: "escriba {expected}", fr: "écrivez {expected}", pt: "escreva {expected}"),
        background: RuleBackground(
          title: LocalizedText(en: "A value has the form that its place asks for", es: "Un valor tiene la forma que pide su lugar", fr: "Une valeur a la forme que demande sa place", pt: "Um valor tem a forma que seu lugar pede"),
          rationale: LocalizedText(en: "Dates, codes and choices are only comparable between states when all write them in the same form.", es: "Las fechas, los códigos y las opciones solo son comparables entre Estados si todos los escriben de la misma forma.", fr: "Les dates, les codes et les choix ne se comparent d’un État à l’autre que si tous les écrivent de la même façon.", pt: "Datas, códigos e escolhas só são comparáveis entre Estados quando todos os escrevem da mesma forma."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("name", Texts.Placeholders.name), .init("expected", Texts.Placeholders.expected), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// “{value}” is not valid for {name}: it must be {expected}{suggestion}
    public static func arguments(value: some TextArgument, name: some TextArgument, expected: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("name", name), .init("expected", expected), .init("suggestion", suggestion)])
    }
  }

  public enum IrrelevantAnswer {
    /// Only relevant questions are answered
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is answered, but it is asked only if {condition}", es: "la pregunta «{question}» está respondida, pero solo se formula si {condition}", fr: "la question «\u{A0}{question}\u{A0}» a reçu une réponse, mais elle n’est posée que si {condition}", pt: "a pergunta “{question}” foi respondida, mas só é feita se {condition}"),
        fix: LocalizedText(en: "delete this answer, or correct the one that closes the question", es: "borre esta respuesta o corrija la que cierra la pregunta", fr: "supprimez cette réponse, ou corrigez celle qui ferme la question", pt: "apague esta resposta ou corrija a que fecha a pergunta"),
        background: RuleBackground(
          title: LocalizedText(en: "Only relevant questions are answered", es: "Solo se responden las preguntas pertinentes", fr: "Seules les questions pertinentes reçoivent une réponse", pt: "Só se respondem as perguntas pertinentes"),
          rationale: LocalizedText(en: "An answer to a closed question counts nowhere. Often the answer that closed it is the wrong one.", es: "Una respuesta a una pregunta cerrada no cuenta. A menudo la equivocada es la respuesta que la cerró.", fr: "Une réponse à une question fermée ne compte nulle part. C’est souvent celle qui l’a fermée qui est fausse.", pt: "Uma resposta a uma pergunta fechada não conta. Muitas vezes a errada é a resposta que a fechou."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("condition", Texts.Placeholders.condition)])))
    }
    /// the question “{question}” is answered, but it is asked only if {condition}
    public static func arguments(question: some TextArgument, condition: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("condition", condition)])
    }
  }

  public enum LateDelivery {
    /// A final submission arrives on time
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "delivered on {date}, after the last day of the cycle {cycle}, {due}", es: "entregado el {date}, después del último día del ciclo {cycle}, {due}", fr: "remis le {date}, après le dernier jour du cycle {cycle}, {due}", pt: "entregue em {date}, depois do último dia do ciclo {cycle}, {due}"),
        fix: LocalizedText(en: "correct the date if it is wrong; otherwise the answers are taken in and shown as late", es: "corrija la fecha si es errónea; si no, las respuestas se reciben y figuran como tardías", fr: "corrigez la date si elle est fausse\u{A0}; sinon les réponses sont acceptées et indiquées comme tardives", pt: "corrija a data se estiver errada; caso contrário, as respostas são recebidas e constam como tardias"),
        background: RuleBackground(
          title: LocalizedText(en: "A final submission arrives on time", es: "Una presentación final llega a tiempo", fr: "Une communication définitive arrive à temps", pt: "Uma apresentação final chega a tempo"),
          rationale: LocalizedText(en: "A cycle has one day for all, so that what states answered can be read together. A late answer is welcome all the same.", es: "Un ciclo tiene un mismo día para todos, para que lo respondido por los Estados pueda leerse en conjunto. Una entrega tardía también es bienvenida.", fr: "Un cycle a un même jour pour tous, afin que les réponses des États puissent se lire ensemble. Une remise tardive reste bienvenue.", pt: "Um ciclo tem um mesmo dia para todos, para que o respondido pelos Estados possa ser lido em conjunto. Uma entrega tardia também é bem-vinda."),
          placeholders: TextArguments([.init("date", Texts.Placeholders.date), .init("cycle", Texts.Placeholders.cycle), .init("due", Texts.Placeholders.due)])))
    }
    /// delivered on {date}, after the last day of the cycle {cycle}, {due}
    public static func arguments(date: some TextArgument, cycle: some TextArgument, due: some TextArgument) -> TextArguments {
      TextArguments([.init("date", date), .init("cycle", cycle), .init("due", due)])
    }
  }

  public enum LimitExceeded {
    /// A file stays within the limits
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the file exceeds the limit of {limit}", es: "el archivo supera el límite de {limit}", fr: "le fichier dépasse la limite de {limit}", pt: "o arquivo excede o limite de {limit}"),
        fix: LocalizedText(en: "split what is too large, or link to it instead of including it", es: "divida lo que es demasiado grande o póngalo en un enlace en vez de incluirlo", fr: "divisez ce qui est trop grand, ou mettez-le en lien au lieu de l’inclure", pt: "divida o que é grande demais ou use um link em vez de incluí-lo"),
        background: RuleBackground(
          title: LocalizedText(en: "A file stays within the limits", es: "Un archivo respeta los límites", fr: "Un fichier respecte les limites", pt: "Um arquivo respeita os limites"),
          rationale: LocalizedText(en: "Files come from outside. The limits lie far above any real answer and keep a single file from stopping the work on all others.", es: "Los archivos vienen de fuera. Los límites están muy por encima de cualquier respuesta real e impiden que un solo archivo detenga el trabajo con los demás.", fr: "Les fichiers viennent de l’extérieur. Les limites dépassent de loin toute réponse réelle et empêchent qu’un seul fichier bloque le travail sur tous les autres.", pt: "Os arquivos vêm de fora. Os limites ficam muito acima de qualquer resposta real e impedem que um só arquivo paralise o trabalho com os demais."),
          placeholders: TextArguments([.init("limit", Texts.Placeholders.limit)])))
    }
    /// the file exceeds the limit of {limit}
    public static func arguments(limit: some TextArgument) -> TextArguments {
      TextArguments([.init("limit", limit)])
    }
    /// {number} MiB
    public static func fileSize(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} MiB", es: "{number} MiB", fr: "{number} Mio", pt: "{number} MiB")
        , TextArguments([.init("number", number)]))
    }
    /// {number} levels of elements
    public static func depth(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} levels of elements", es: "{number} niveles de elementos", fr: "{number} niveaux d’éléments", pt: "{number} níveis de elementos")
        , TextArguments([.init("number", number)]))
    }
    /// {number} elements
    public static func elements(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} elements", es: "{number} elementos", fr: "{number} éléments", pt: "{number} elementos")
        , TextArguments([.init("number", number)]))
    }
    /// {number} different names
    public static func names(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} different names", es: "{number} nombres distintos", fr: "{number} noms différents", pt: "{number} nomes diferentes")
        , TextArguments([.init("number", number)]))
    }
    /// {number} bytes in one name
    public static func nameSize(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} bytes in one name", es: "{number} bytes en un nombre", fr: "{number} octets dans un nom", pt: "{number} bytes em um nome")
        , TextArguments([.init("number", number)]))
    }
    /// {number} attributes in one element
    public static func attributes(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} attributes in one element", es: "{number} atributos en un elemento", fr: "{number} attributs dans un élément", pt: "{number} atributos em um elemento")
        , TextArguments([.init("number", number)]))
    }
    /// {number} MiB in one text
    public static func textSize(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} MiB in one text", es: "{number} MiB en un texto", fr: "{number} Mio dans un texte", pt: "{number} MiB em um texto")
        , TextArguments([.init("number", number)]))
    }
    /// {number} findings
    public static func findings(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{number} findings", es: "{number} hallazgos", fr: "{number} constats", pt: "{number} constatações")
        , TextArguments([.init("number", number)]))
    }
  }

  public enum LongLabel {
    /// A label is short
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the label of the question “{question}” is longer than {limit} characters: {lengths}", es: "el rótulo de la pregunta «{question}» tiene más de {limit} caracteres: {lengths}", fr: "l’intitulé de la question «\u{A0}{question}\u{A0}» dépasse {limit} caractères\u{A0}: {lengths}", pt: "o rótulo da pergunta “{question}” tem mais de {limit} caracteres: {lengths}"),
        fix: LocalizedText(en: "name the matter, and leave the details to the question", es: "nombre el asunto y deje los detalles a la pregunta", fr: "nommez l’objet, et laissez les détails à la question", pt: "nomeie o assunto e deixe os detalhes à pergunta"),
        background: RuleBackground(
          title: LocalizedText(en: "A label is short", es: "Un rótulo es corto", fr: "Un intitulé est court", pt: "Um rótulo é curto"),
          rationale: LocalizedText(en: "A longer label is cut in a list, where its end may say what matters.", es: "Un rótulo más largo se corta en una lista, y su final puede decir lo que importa.", fr: "Un intitulé plus long est coupé dans une liste, et sa fin peut dire l’essentiel.", pt: "Um rótulo mais longo é cortado em uma lista, e seu final pode dizer o que importa."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("limit", Texts.Placeholders.limit), .init("lengths", Texts.Placeholders.lengths)])))
    }
    /// the label of the question “{question}” is longer than {limit} characters: {lengths}
    public static func arguments(question: some TextArgument, limit: some TextArgument, lengths: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("limit", limit), .init("lengths", lengths)])
    }
  }

  public enum LongSentence {
    /// Sentences are short enough to be understood at one reading
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” has too long a sentence (words > limit): {lengths}", es: "{part} de «{owner}» tiene una frase demasiado larga (palabras > límite): {lengths}", fr: "{part} de «\u{A0}{owner}\u{A0}» a une phrase trop longue (mots > limite)\u{A0}: {lengths}", pt: "{part} de “{owner}” tem uma frase longa demais (palavras > limite): {lengths}"),
        fix: LocalizedText(en: "split the sentence, or move limits and examples to the help", es: "divida la frase o pase los límites y ejemplos a la ayuda", fr: "coupez la phrase, ou placez les limites et les exemples dans l’aide", pt: "divida a frase ou passe os limites e exemplos para a ajuda"),
        background: RuleBackground(
          title: LocalizedText(en: "Sentences are short enough to be understood at one reading", es: "Las frases son lo bastante cortas para entenderse en una lectura", fr: "Les phrases sont assez courtes pour être comprises en une lecture", pt: "As frases são curtas o bastante para serem entendidas em uma leitura"),
          rationale: LocalizedText(en: "A questionnaire passes through many hands, often in a second language. A sentence that has to be read twice is answered in two ways.", es: "Un cuestionario pasa por muchas manos, a menudo en una segunda lengua. Una frase que hay que leer dos veces se responde de dos maneras.", fr: "Un questionnaire passe par bien des mains, souvent dans une langue seconde. Une phrase qu’il faut lire deux fois reçoit deux sortes de réponses.", pt: "Um questionário passa por muitas mãos, muitas vezes em uma segunda língua. Uma frase que é preciso ler duas vezes é respondida de duas maneiras."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("lengths", Texts.Placeholders.lengths)])))
    }
    /// {part} of “{owner}” has too long a sentence (words > limit): {lengths}
    public static func arguments(part: some TextArgument, owner: some TextArgument, lengths: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("lengths", lengths)])
    }
  }

  public enum MalformedXML {
    /// A file is well-formed XML
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the file cannot be read further: {detail}", es: "no se puede seguir leyendo el archivo: {detail}", fr: "la lecture du fichier s’arrête ici\u{A0}: {detail}", pt: "não é possível continuar a ler o arquivo: {detail}"),
        fix: LocalizedText(en: "correct this place; an XML editor marks it as well", es: "corrija este lugar; un editor de XML también lo señala", fr: "corrigez cet endroit\u{A0}; un éditeur XML le signale aussi", pt: "corrija este ponto; um editor de XML também o assinala"),
        background: RuleBackground(
          title: LocalizedText(en: "A file is well-formed XML", es: "Un archivo es XML bien formado", fr: "Un fichier est du XML bien formé", pt: "Um arquivo é XML bem formado"),
          rationale: LocalizedText(en: "Nothing after such a place can be read with certainty, so answers could be lost without anyone noticing.", es: "Nada de lo que sigue puede leerse con certeza, y podrían perderse respuestas sin que nadie lo advierta.", fr: "Rien de ce qui suit ne peut être lu avec certitude\u{A0}: des réponses pourraient se perdre sans que personne ne le remarque.", pt: "Nada do que vem depois pode ser lido com certeza, e respostas poderiam perder-se sem que ninguém percebesse."),
          placeholders: TextArguments([.init("detail", Texts.Placeholders.detail)])))
    }
    /// the file cannot be read further: {detail}
    public static func arguments(detail: some TextArgument) -> TextArguments {
      TextArguments([.init("detail", detail)])
    }
    /// the file ends before <{name}> is closed
    public static func notClosed(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file ends before <{name}> is closed", es: "el archivo termina antes de cerrar <{name}>", fr: "le fichier se termine avant la fermeture de <{name}>", pt: "o arquivo termina antes do fechamento de <{name}>")
        , TextArguments([.init("name", name)]))
    }
    /// <{name}> is closed by </{other}>
    public static func closedByAnother(name: some TextArgument, other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "<{name}> is closed by </{other}>", es: "<{name}> se cierra con </{other}>", fr: "<{name}> est fermé par </{other}>", pt: "<{name}> é fechado por </{other}>")
        , TextArguments([.init("name", name), .init("other", other)]))
    }
    /// more follows behind the tag that ends the file; what belongs to the file goes in front of that tag, and another document into a file of its own
    public static var afterTheRoot: LocalizedText {
      LocalizedText(en: "more follows behind the tag that ends the file; what belongs to the file goes in front of that tag, and another document into a file of its own", es: "hay algo más detrás de la etiqueta que cierra el archivo; lo que le pertenece va delante de esa etiqueta, y otro documento, en un archivo aparte", fr: "quelque chose suit la balise qui termine le fichier\u{A0}; ce qui en fait partie se place devant cette balise, et un autre document dans un fichier à part", pt: "há mais alguma coisa depois da etiqueta que encerra o arquivo; o que pertence a ele fica antes dessa etiqueta, e outro documento, em um arquivo próprio")
    }
    /// the file does not begin with an XML element
    public static var noElement: LocalizedText {
      LocalizedText(en: "the file does not begin with an XML element", es: "el archivo no comienza con un elemento XML", fr: "le fichier ne commence pas par un élément XML", pt: "o arquivo não começa com um elemento XML")
    }
    /// < stands in an attribute value; write &lt;
    public static var signInValue: LocalizedText {
      LocalizedText(en: "< stands in an attribute value; write &lt;", es: "hay < en el valor de un atributo; escriba &lt;", fr: "< figure dans la valeur d’un attribut\u{A0}; écrivez &lt;", pt: "há < no valor de um atributo; escreva &lt;")
    }
    /// an attribute value needs = and straight quotation marks, as in value="yes", not those of a word processor
    public static var valueWithoutQuotationMarks: LocalizedText {
      LocalizedText(en: "an attribute value needs = and straight quotation marks, as in value=\"yes\", not those of a word processor", es: "el valor de un atributo requiere = y comillas rectas, como en value=\"yes\", no las de un procesador de texto", fr: "la valeur d’un attribut demande = et des guillemets droits, comme dans value=\"yes\", non ceux d’un traitement de texte", pt: "o valor de um atributo requer = e aspas retas, como em value=\"yes\", não as de um editor de texto")
    }
    /// the attribute “{name}” stands twice
    public static func attributeTwice(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the attribute “{name}” stands twice", es: "el atributo «{name}» aparece dos veces", fr: "l’attribut «\u{A0}{name}\u{A0}» figure deux fois", pt: "o atributo “{name}” aparece duas vezes")
        , TextArguments([.init("name", name)]))
    }
    /// a control character is not allowed here
    public static var controlCharacter: LocalizedText {
      LocalizedText(en: "a control character is not allowed here", es: "aquí no se permite un carácter de control", fr: "un caractère de contrôle n’est pas autorisé ici", pt: "um caractere de controle não é permitido aqui")
    }
    /// & begins a reference that is not known; write &amp; for the sign itself
    public static var unknownReference: LocalizedText {
      LocalizedText(en: "& begins a reference that is not known; write &amp; for the sign itself", es: "& inicia una referencia desconocida; escriba &amp; para el signo mismo", fr: "& commence une référence inconnue\u{A0}; écrivez &amp; pour le signe lui-même", pt: "& inicia uma referência desconhecida; escreva &amp; para o próprio sinal")
    }
    /// no name follows < or & at once; in a tag the name stands right behind < or </, and in a text write &lt; or &amp; for the sign itself
    public static var signWithoutName: LocalizedText {
      LocalizedText(en: "no name follows < or & at once; in a tag the name stands right behind < or </, and in a text write &lt; or &amp; for the sign itself", es: "ningún nombre sigue inmediatamente a < o &; en una etiqueta el nombre va pegado a < o </, y en un texto escriba &lt; o &amp; para el signo mismo", fr: "aucun nom ne suit immédiatement < ou &\u{A0}; dans une balise, le nom suit < ou </ sans espace, et dans un texte, écrivez &lt; ou &amp; pour le signe lui-même", pt: "nenhum nome segue imediatamente < ou &; em uma etiqueta o nome vem logo após < ou </, e em um texto escreva &lt; ou &amp; para o próprio sinal")
    }
    /// a comment, an instruction or a section is not finished
    public static var unfinished: LocalizedText {
      LocalizedText(en: "a comment, an instruction or a section is not finished", es: "un comentario, una instrucción o una sección no termina", fr: "un commentaire, une instruction ou une section ne se termine pas", pt: "um comentário, uma instrução ou uma seção não termina")
    }
    /// ]]> stands in a text; write ]]&gt;
    public static var sectionEndInText: LocalizedText {
      LocalizedText(en: "]]> stands in a text; write ]]&gt;", es: "hay ]]> en un texto; escriba ]]&gt;", fr: "]]> figure dans un texte\u{A0}; écrivez ]]&gt;", pt: "há ]]> em um texto; escreva ]]&gt;")
    }
    /// something stands before <?xml, which must come first
    public static var beforeDeclaration: LocalizedText {
      LocalizedText(en: "something stands before <?xml, which must come first", es: "hay algo antes de <?xml, que debe ir primero", fr: "quelque chose précède <?xml, qui doit venir en premier", pt: "há algo antes de <?xml, que deve vir primeiro")
    }
    /// -- stands inside a comment
    public static var hyphensInComment: LocalizedText {
      LocalizedText(en: "-- stands inside a comment", es: "hay -- dentro de un comentario", fr: "-- figure dans un commentaire", pt: "há -- dentro de um comentário")
    }
    /// a tag is not finished with >
    public static var unfinishedTag: LocalizedText {
      LocalizedText(en: "a tag is not finished with >", es: "una etiqueta no termina con >", fr: "une balise ne se termine pas par >", pt: "uma etiqueta não termina com >")
    }
    /// the prefix “{name}” is not declared
    public static func unknownPrefix(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the prefix “{name}” is not declared", es: "el prefijo «{name}» no está declarado", fr: "le préfixe «\u{A0}{name}\u{A0}» n’est pas déclaré", pt: "o prefixo “{name}” não está declarado")
        , TextArguments([.init("name", name)]))
    }
    /// there is not enough memory to read it
    public static var outOfMemory: LocalizedText {
      LocalizedText(en: "there is not enough memory to read it", es: "no hay memoria suficiente para leerlo", fr: "la mémoire ne suffit pas pour le lire", pt: "não há memória suficiente para lê-lo")
    }
    /// &# begins the number of a character, and there is none of this number
    public static var noSuchCharacter: LocalizedText {
      LocalizedText(en: "&# begins the number of a character, and there is none of this number", es: "&# inicia el número de un carácter, y no hay ninguno con este número", fr: "&# commence le numéro d’un caractère, et aucun ne porte ce numéro", pt: "&# inicia o número de um caractere, e não há nenhum com este número")
    }
    /// the first line must be <?xml version="1.0" encoding="UTF-8"?>, with straight quotation marks
    public static var declaration: LocalizedText {
      LocalizedText(en: "the first line must be <?xml version=\"1.0\" encoding=\"UTF-8\"?>, with straight quotation marks", es: "la primera línea debe ser <?xml version=\"1.0\" encoding=\"UTF-8\"?>, con comillas rectas", fr: "la première ligne doit être <?xml version=\"1.0\" encoding=\"UTF-8\"?>, avec des guillemets droits", pt: "a primeira linha deve ser <?xml version=\"1.0\" encoding=\"UTF-8\"?>, com aspas retas")
    }
    /// something is missing here, such as = or a name
    public static var missingSign: LocalizedText {
      LocalizedText(en: "something is missing here, such as = or a name", es: "aquí falta algo, como = o un nombre", fr: "il manque ici quelque chose, comme = ou un nom", pt: "falta algo aqui, como = ou um nome")
    }
    /// a name or a namespace is not written as XML asks
    public static var namespace: LocalizedText {
      LocalizedText(en: "a name or a namespace is not written as XML asks", es: "un nombre o un espacio de nombres no cumple las reglas de XML", fr: "un nom ou un espace de noms n’est pas écrit comme XML l’exige", pt: "um nome ou um espaço de nomes não segue as regras de XML")
    }
    /// an attribute stands twice
    public static var repeatedAttribute: LocalizedText {
      LocalizedText(en: "an attribute stands twice", es: "un atributo aparece dos veces", fr: "un attribut figure deux fois", pt: "um atributo aparece duas vezes")
    }
    /// this is not well-formed XML (error {code} of libxml2)
    public static func other(code: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "this is not well-formed XML (error {code} of libxml2)", es: "esto no es XML bien formado (error {code} de libxml2)", fr: "ce n’est pas du XML bien formé (erreur {code} de libxml2)", pt: "isto não é XML bem formado (erro {code} da libxml2)")
        , TextArguments([.init("code", code)]))
    }
    /// the value that begins here has no quotation mark at its end
    public static var missingQuotationMark: LocalizedText {
      LocalizedText(en: "the value that begins here has no quotation mark at its end", es: "al valor que empieza aquí le faltan las comillas finales", fr: "la valeur qui commence ici n’a pas de guillemet à la fin", pt: "o valor que começa aqui não tem aspas no fim")
    }
    /// <{name}> begins here and is not closed before </{other}>; end it with /> or with </{name}>
    public static func leftOpen(name: some TextArgument, other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "<{name}> begins here and is not closed before </{other}>; end it with /> or with </{name}>", es: "<{name}> empieza aquí y no se cierra antes de </{other}>; termínelo con /> o con </{name}>", fr: "<{name}> commence ici et n’est pas fermé avant </{other}>\u{A0}; terminez-le par /> ou par </{name}>", pt: "<{name}> começa aqui e não é fechado antes de </{other}>; termine-o com /> ou com </{name}>")
        , TextArguments([.init("name", name), .init("other", other)]))
    }
    /// {reference} is known in HTML and not in XML; write {character} itself
    public static func referenceOfHTML(reference: some TextArgument, character: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{reference} is known in HTML and not in XML; write {character} itself", es: "{reference} se conoce en HTML y no en XML; escriba el carácter {character} mismo", fr: "{reference} est connu en HTML, non en XML\u{A0}; écrivez le caractère {character} lui-même", pt: "{reference} é conhecido em HTML e não em XML; escreva o próprio caractere {character}")
        , TextArguments([.init("reference", reference), .init("character", character)]))
    }
    /// this reference stands for a space in HTML and is not known in XML; write a space
    public static var referenceToSpace: LocalizedText {
      LocalizedText(en: "this reference stands for a space in HTML and is not known in XML; write a space", es: "esta referencia representa un espacio en HTML y no se conoce en XML; escriba un espacio", fr: "cette référence représente une espace en HTML et n’est pas connue en XML\u{A0}; écrivez une espace", pt: "esta referência representa um espaço em HTML e não é conhecida em XML; escreva um espaço")
    }
    /// {reference} stands for a sign that nobody sees in HTML and is not known in XML; delete it
    public static func referenceToNothing(reference: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{reference} stands for a sign that nobody sees in HTML and is not known in XML; delete it", es: "{reference} representa en HTML un signo que no se ve y no se conoce en XML; bórrelo", fr: "{reference} représente en HTML un signe invisible et n’est pas connu en XML\u{A0}; supprimez-le", pt: "{reference} representa em HTML um sinal que não se vê e não é conhecido em XML; apague-o")
        , TextArguments([.init("reference", reference)]))
    }
    /// the tag that begins here has no > at its end
    public static var tagLeftOpen: LocalizedText {
      LocalizedText(en: "the tag that begins here has no > at its end", es: "a la etiqueta que empieza aquí le falta > al final", fr: "la balise qui commence ici n’a pas de > à la fin", pt: "à etiqueta que começa aqui falta > no fim")
    }
    /// the comment that begins here has no --> at its end
    public static var commentLeftOpen: LocalizedText {
      LocalizedText(en: "the comment that begins here has no --> at its end", es: "al comentario que empieza aquí le falta --> al final", fr: "le commentaire qui commence ici n’a pas de --> à la fin", pt: "ao comentário que começa aqui falta --> no fim")
    }
    /// a space is missing before this attribute
    public static var missingSpace: LocalizedText {
      LocalizedText(en: "a space is missing before this attribute", es: "falta un espacio antes de este atributo", fr: "il manque une espace avant cet attribut", pt: "falta um espaço antes deste atributo")
    }
    /// <{name}/> is an element of its own and ends none; write </{name}> in its place, with the slash in front of the name
    public static func emptyForEnd(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "<{name}/> is an element of its own and ends none; write </{name}> in its place, with the slash in front of the name", es: "<{name}/> es un elemento propio y no cierra ninguno; escriba en su lugar </{name}>, con la barra delante del nombre", fr: "<{name}/> est un élément à part entière et n’en ferme aucun\u{A0}; écrivez </{name}> à sa place, avec la barre devant le nom", pt: "<{name}/> é um elemento próprio e não fecha nenhum; escreva em seu lugar </{name}>, com a barra antes do nome")
        , TextArguments([.init("name", name)]))
    }
    /// a space of another kind, as word processors write it, stands here; type an ordinary space in its place
    public static var strangeSpace: LocalizedText {
      LocalizedText(en: "a space of another kind, as word processors write it, stands here; type an ordinary space in its place", es: "aquí hay un espacio de otro tipo, como los que escriben los procesadores de texto; ponga un espacio común en su lugar", fr: "une espace d’un autre genre, telle qu’en écrivent les traitements de texte, figure ici\u{A0}; tapez une espace ordinaire à sa place", pt: "há aqui um espaço de outro tipo, como os que os editores de texto escrevem; digite um espaço comum em seu lugar")
    }
    /// this sign does not belong in a tag; only spaces part its attributes
    public static var straySignInTag: LocalizedText {
      LocalizedText(en: "this sign does not belong in a tag; only spaces part its attributes", es: "este signo no va en una etiqueta; solo espacios separan sus atributos", fr: "ce signe n’a pas sa place dans une balise\u{A0}; seules des espaces séparent ses attributs", pt: "este sinal não cabe em uma etiqueta; só espaços separam seus atributos")
    }
    /// <{name}> begins here and is not closed before </{other}>; write </{name}> behind its content
    public static func leftOpenWithContent(name: some TextArgument, other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "<{name}> begins here and is not closed before </{other}>; write </{name}> behind its content", es: "<{name}> empieza aquí y no se cierra antes de </{other}>; escriba </{name}> detrás de su contenido", fr: "<{name}> commence ici et n’est pas fermé avant </{other}>\u{A0}; écrivez </{name}> après son contenu", pt: "<{name}> começa aqui e não é fechado antes de </{other}>; escreva </{name}> depois de seu conteúdo")
        , TextArguments([.init("name", name), .init("other", other)]))
    }
    /// a comment is written <!-- … -->, with two plain hyphens on either side
    public static var commentSigns: LocalizedText {
      LocalizedText(en: "a comment is written <!-- … -->, with two plain hyphens on either side", es: "un comentario se escribe <!-- … -->, con dos guiones simples a cada lado", fr: "un commentaire s’écrit <!-- … -->, avec deux traits d’union simples de chaque côté", pt: "um comentário se escreve <!-- … -->, com dois hifens simples de cada lado")
    }
    /// this <{name}> ends at once with />; write > in place of />, its </{name}> stands in line {line}
    public static func endedAtOnce(name: some TextArgument, line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "this <{name}> ends at once with />; write > in place of />, its </{name}> stands in line {line}", es: "este <{name}> termina de inmediato con />; escriba > en lugar de />, su </{name}> está en la línea {line}", fr: "ce <{name}> se termine aussitôt par />\u{A0}; écrivez > à la place de />, son </{name}> se trouve à la ligne {line}", pt: "este <{name}> termina logo com />; escreva > no lugar de />, seu </{name}> está na linha {line}")
        , TextArguments([.init("name", name), .init("line", line)]))
    }
    /// the name of this value and = are missing in front of it; write them as in value="no"
    public static var valueWithoutName: LocalizedText {
      LocalizedText(en: "the name of this value and = are missing in front of it; write them as in value=\"no\"", es: "delante de este valor faltan su nombre y =; escríbalos como en value=\"no\"", fr: "il manque devant cette valeur son nom et le signe =\u{A0}; écrivez-les comme dans value=\"no\"", pt: "faltam antes deste valor o seu nome e =; escreva-os como em value=\"no\"")
    }
    /// a colon stands here; write = in its place, as in value="no"
    public static var colonForEqualsSign: LocalizedText {
      LocalizedText(en: "a colon stands here; write = in its place, as in value=\"no\"", es: "aquí hay dos puntos; escriba = en su lugar, como en value=\"no\"", fr: "un deux-points figure ici\u{A0}; écrivez = à sa place, comme dans value=\"no\"", pt: "há dois-pontos aqui; escreva = no lugar deles, como em value=\"no\"")
    }
    /// this / stands in the middle of the tag; it belongs at its end, right before >
    public static var slashWithinTag: LocalizedText {
      LocalizedText(en: "this / stands in the middle of the tag; it belongs at its end, right before >", es: "esta / está en medio de la etiqueta; va al final, justo antes de >", fr: "cette barre / figure au milieu de la balise\u{A0}; sa place est à la fin, juste devant >", pt: "esta / está no meio da etiqueta; o lugar dela é no fim, logo antes de >")
    }
    /// a quotation mark within a value ends it too early; write {sign} or {reference} for those inside the value
    public static func markInValue(sign: some TextArgument, reference: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "a quotation mark within a value ends it too early; write {sign} or {reference} for those inside the value", es: "unas comillas dentro de un valor lo terminan antes de tiempo; escriba {sign} o {reference} para las que van dentro del valor", fr: "un guillemet à l’intérieur d’une valeur y met fin trop tôt\u{A0}; écrivez {sign} ou {reference} pour ceux qui figurent dans la valeur", pt: "aspas dentro de um valor o encerram cedo demais; escreva {sign} ou {reference} para as que ficam dentro do valor")
        , TextArguments([.init("sign", sign), .init("reference", reference)]))
    }
    /// delete <{name}>; to begin a new line, a line break in the text is enough
    public static func lineBreak(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "delete <{name}>; to begin a new line, a line break in the text is enough", es: "borre <{name}>; para empezar otra línea basta un salto de línea en el texto", fr: "supprimez <{name}>\u{A0}; pour aller à la ligne, un retour à la ligne dans le texte suffit", pt: "apague <{name}>; para começar outra linha basta uma quebra de linha no texto")
        , TextArguments([.init("name", name)]))
    }
    /// the file ends with </{name}>; delete what stands below it, such as a signature
    public static func textAfterEnd(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file ends with </{name}>; delete what stands below it, such as a signature", es: "el archivo termina con </{name}>; borre lo que hay debajo, como una firma", fr: "le fichier se termine par </{name}>\u{A0}; supprimez ce qui figure au-dessous, comme une signature", pt: "o arquivo termina com </{name}>; apague o que está abaixo, como uma assinatura")
        , TextArguments([.init("name", name)]))
    }
    /// <?xml must be the first thing in the file; delete what stands in front of it, even spaces and blank lines
    public static var notFirst: LocalizedText {
      LocalizedText(en: "<?xml must be the first thing in the file; delete what stands in front of it, even spaces and blank lines", es: "<?xml debe ser lo primero del archivo; borre lo que hay delante, incluso espacios y líneas en blanco", fr: "<?xml doit venir tout au début du fichier\u{A0}; supprimez ce qui le précède, même les espaces et les lignes vides", pt: "<?xml deve ser a primeira coisa do arquivo; apague o que está antes, mesmo espaços e linhas em branco")
    }
    /// this <{name}> begins another element inside the first; write </{name}> in its place, with the slash, if it is to end it
    public static func startForEnd(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "this <{name}> begins another element inside the first; write </{name}> in its place, with the slash, if it is to end it", es: "este <{name}> empieza otro elemento dentro del primero; escriba en su lugar </{name}>, con la barra, si debe cerrarlo", fr: "ce <{name}> commence un autre élément dans le premier\u{A0}; écrivez </{name}> à sa place, avec la barre, s’il doit le fermer", pt: "este <{name}> começa outro elemento dentro do primeiro; escreva em seu lugar </{name}>, com a barra, se deve fechá-lo")
        , TextArguments([.init("name", name)]))
    }
    /// <{name}> begins here and </{other}> ends it; did you mean <{other}>?
    public static func otherStart(name: some TextArgument, other: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "<{name}> begins here and </{other}> ends it; did you mean <{other}>?", es: "<{name}> empieza aquí y </{other}> lo cierra; ¿quiso decir <{other}>?", fr: "<{name}> commence ici et </{other}> le ferme\u{A0}; vouliez-vous dire <{other}>\u{A0}?", pt: "<{name}> começa aqui e </{other}> o fecha; quis dizer <{other}>?")
        , TextArguments([.init("name", name), .init("other", other)]))
    }
    /// </{other}> does not end <{name}>; did you mean </{name}>?
    public static func otherEnd(other: some TextArgument, name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "</{other}> does not end <{name}>; did you mean </{name}>?", es: "</{other}> no cierra <{name}>; ¿quiso decir </{name}>?", fr: "</{other}> ne ferme pas <{name}>\u{A0}; vouliez-vous dire </{name}>\u{A0}?", pt: "</{other}> não fecha <{name}>; quis dizer </{name}>?")
        , TextArguments([.init("other", other), .init("name", name)]))
    }
    /// </{name}> in line {line} ends nothing; either the line with <{name} …> is missing before line {first}: write it again; or the lines from {first} on belong to this <{name}>: write > in place of its />
    public static func lostStart(name: some TextArgument, line: some TextArgument, first: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "</{name}> in line {line} ends nothing; either the line with <{name} …> is missing before line {first}: write it again; or the lines from {first} on belong to this <{name}>: write > in place of its />", es: "</{name}> en la línea {line} no cierra nada; o falta la línea con <{name} …> antes de la línea {first}: escríbala de nuevo; o las líneas a partir de la {first} pertenecen a este <{name}>: escriba > en lugar de su />", fr: "</{name}> à la ligne {line} ne ferme rien\u{A0}; ou bien la ligne avec <{name} …> manque avant la ligne {first}\u{A0}: écrivez-la de nouveau\u{A0}; ou bien les lignes à partir de la {first} relèvent de ce <{name}>\u{A0}: écrivez > à la place de son />", pt: "</{name}> na linha {line} não fecha nada; ou falta a linha com <{name} …> antes da linha {first}: escreva-a de novo; ou as linhas a partir da {first} pertencem a este <{name}>: escreva > no lugar do seu />")
        , TextArguments([.init("name", name), .init("line", line), .init("first", first)]))
    }
  }

  public enum MisplacedElement {
    /// Elements stand in their order and number
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{name}> must not stand here in <{parent}>{suggestion}", es: "<{name}> no puede estar aquí dentro de <{parent}>{suggestion}", fr: "<{name}> ne peut pas se trouver ici dans <{parent}>{suggestion}", pt: "<{name}> não pode estar aqui em <{parent}>{suggestion}"),
        fix: LocalizedText(en: "put it in its place; the order is {allowed}", es: "póngalo en su lugar; el orden es {allowed}", fr: "mettez-le à sa place\u{A0}; l’ordre est {allowed}", pt: "coloque-o em seu lugar; a ordem é {allowed}"),
        background: RuleBackground(
          title: LocalizedText(en: "Elements stand in their order and number", es: "Los elementos están en su orden y número", fr: "Les éléments sont dans leur ordre et leur nombre", pt: "Os elementos estão em sua ordem e número"),
          rationale: LocalizedText(en: "With one order, two files with the same content are the same text, and a comparison shows only what has really changed.", es: "Con un solo orden, dos archivos con el mismo contenido son el mismo texto, y una comparación muestra solo lo que de verdad cambió.", fr: "Avec un seul ordre, deux fichiers de même contenu sont le même texte, et une comparaison ne montre que ce qui a vraiment changé.", pt: "Com uma só ordem, dois arquivos com o mesmo conteúdo são o mesmo texto, e uma comparação mostra apenas o que de fato mudou."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("parent", Texts.Placeholders.parent), .init("suggestion", Texts.Placeholders.suggestion), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// <{name}> must not stand here in <{parent}>{suggestion}
    public static func arguments(name: some TextArgument, parent: some TextArgument, suggestion: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("parent", parent), .init("suggestion", suggestion), .init("allowed", allowed)])
    }
  }

  public enum MisplacedProvision {
    /// Provisions belong where they stand
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the provisions do not belong here: {why}", es: "las disposiciones no corresponden aquí: {why}", fr: "les dispositions n’ont pas leur place ici\u{A0}: {why}", pt: "os dispositivos não pertencem aqui: {why}"),
        fix: LocalizedText(en: "correct the provisions, or the instrument or article that they stand under; a question that asks about another article on purpose names it in its text", es: "corrija las disposiciones, o el instrumento o artículo en que figuran; la pregunta que trata a propósito de otro artículo lo nombra en su texto", fr: "corrigez les dispositions, ou l’instrument ou l’article sous lequel elles figurent\u{A0}; une question qui porte à dessein sur un autre article le nomme dans son texte", pt: "corrija os dispositivos, ou o instrumento ou artigo em que figuram; a pergunta que trata de propósito de outro artigo o nomeia em seu texto"),
        background: RuleBackground(
          title: LocalizedText(en: "Provisions belong where they stand", es: "Las disposiciones pertenecen a donde figuran", fr: "Les dispositions relèvent de là où elles figurent", pt: "Os dispositivos pertencem a onde figuram"),
          rationale: LocalizedText(en: "A question counts for the provisions that it names. A slip counts its answers for a duty that nobody asked about.", es: "Una pregunta cuenta para las disposiciones que cita. Un desliz cuenta sus respuestas para una obligación por la que nadie preguntó.", fr: "Une question compte pour les dispositions qu’elle cite. Une faute compte ses réponses pour une obligation que nul n’a demandée.", pt: "Uma pergunta conta para os dispositivos que cita. Um deslize conta suas respostas para uma obrigação sobre a qual ninguém perguntou."),
          placeholders: TextArguments([.init("why", Texts.Placeholders.why)])))
    }
    /// the provisions do not belong here: {why}
    public static func arguments(why: some TextArgument) -> TextArguments {
      TextArguments([.init("why", why)])
    }
    /// no question names a provision of {instrument}, the instrument of the questionnaire
    public static func ofNone(instrument: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no question names a provision of {instrument}, the instrument of the questionnaire", es: "ninguna pregunta cita una disposición de {instrument}, el instrumento del cuestionario", fr: "aucune question ne cite une disposition de {instrument}, l’instrument du questionnaire", pt: "nenhuma pergunta cita um dispositivo de {instrument}, o instrumento do questionário")
        , TextArguments([.init("instrument", instrument)]))
    }
    /// “{question}” names {provisions}, but stands in the section “{section}” on article {article}
    public static func ofOtherArticle(question: some TextArgument, provisions: some TextArgument, section: some TextArgument, article: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{question}” names {provisions}, but stands in the section “{section}” on article {article}", es: "«{question}» cita {provisions}, pero figura en la sección «{section}», sobre el artículo {article}", fr: "«\u{A0}{question}\u{A0}» cite {provisions}, mais figure dans la section «\u{A0}{section}\u{A0}», sur l’article {article}", pt: "“{question}” cita {provisions}, mas consta da seção “{section}”, sobre o artigo {article}")
        , TextArguments([.init("question", question), .init("provisions", provisions), .init("section", section), .init("article", article)]))
    }
    /// no question of the section “{section}” names a provision of its article, {article}
    public static func ofNoQuestion(section: some TextArgument, article: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no question of the section “{section}” names a provision of its article, {article}", es: "ninguna pregunta de la sección «{section}» cita una disposición de su artículo, {article}", fr: "aucune question de la section «\u{A0}{section}\u{A0}» ne cite une disposition de son article, {article}", pt: "nenhuma pergunta da seção “{section}” cita um dispositivo de seu artigo, {article}")
        , TextArguments([.init("section", section), .init("article", article)]))
    }
    /// {provision} is no provision of {parent}
    public static func ofNoParent(provision: some TextArgument, parent: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{provision} is no provision of {parent}", es: "{provision} no es una disposición de {parent}", fr: "{provision} n’est pas une disposition de {parent}", pt: "{provision} não é um dispositivo de {parent}")
        , TextArguments([.init("provision", provision), .init("parent", parent)]))
    }
  }

  public enum MissingAttribute {
    /// Required attributes are there
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{element}> lacks the attribute “{name}”", es: "a <{element}> le falta el atributo «{name}»", fr: "il manque à <{element}> l’attribut «\u{A0}{name}\u{A0}»", pt: "falta a <{element}> o atributo “{name}”"),
        fix: LocalizedText(en: "add {name}: {expected}", es: "añada {name}: {expected}", fr: "ajoutez {name}\u{A0}: {expected}", pt: "acrescente {name}: {expected}"),
        background: RuleBackground(
          title: LocalizedText(en: "Required attributes are there", es: "Los atributos obligatorios están presentes", fr: "Les attributs obligatoires sont présents", pt: "Os atributos obrigatórios estão presentes"),
          rationale: LocalizedText(en: "Without this attribute the element around it says nothing that can be used.", es: "Sin este atributo, el elemento que debería llevarlo no dice nada utilizable.", fr: "Sans cet attribut, l’élément qui devrait le porter ne dit rien d’utilisable.", pt: "Sem este atributo, o elemento que deveria trazê-lo não diz nada que se possa usar."),
          placeholders: TextArguments([.init("element", Texts.Placeholders.element), .init("name", Texts.Placeholders.name), .init("expected", Texts.Placeholders.expected)])))
    }
    /// <{element}> lacks the attribute “{name}”
    public static func arguments(element: some TextArgument, name: some TextArgument, expected: some TextArgument) -> TextArguments {
      TextArguments([.init("element", element), .init("name", name), .init("expected", expected)])
    }
  }

  public enum MissingElement {
    /// Required elements are there
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{parent}> lacks {what}", es: "a <{parent}> le falta {what}", fr: "il manque à <{parent}> {what}", pt: "falta a <{parent}> {what}"),
        fix: LocalizedText(en: "add {what} inside <{parent}>", es: "añada {what} dentro de <{parent}>", fr: "ajoutez {what} dans <{parent}>", pt: "acrescente {what} em <{parent}>"),
        background: RuleBackground(
          title: LocalizedText(en: "Required elements are there", es: "Los elementos obligatorios están presentes", fr: "Les éléments obligatoires sont présents", pt: "Os elementos obrigatórios estão presentes"),
          rationale: LocalizedText(en: "Without this part the element around it says nothing that can be used.", es: "Sin esta parte, el elemento que la contiene no dice nada utilizable.", fr: "Sans cette partie, l’élément qui la contient ne dit rien d’utilisable.", pt: "Sem esta parte, o elemento que a contém não diz nada que se possa usar."),
          placeholders: TextArguments([.init("parent", Texts.Placeholders.parent), .init("what", Texts.Placeholders.what)])))
    }
    /// <{parent}> lacks {what}
    public static func arguments(parent: some TextArgument, what: some TextArgument) -> TextArguments {
      TextArguments([.init("parent", parent), .init("what", what)])
    }
    /// the element <{name}>
    public static func element(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the element <{name}>", es: "el elemento <{name}>", fr: "l’élément <{name}>", pt: "o elemento <{name}>")
        , TextArguments([.init("name", name)]))
    }
    /// one of the elements {names}
    public static func oneOf(names: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "one of the elements {names}", es: "uno de los elementos {names}", fr: "l’un des éléments {names}", pt: "um dos elementos {names}")
        , TextArguments([.init("names", names)]))
    }
  }

  public enum MissingEvidence {
    /// An answer that needs evidence cites it
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the answer “{value}” to “{question}” cites {kind}{suggestion}", es: "la respuesta «{value}» a «{question}» no cita {kind}{suggestion}", fr: "la réponse «\u{A0}{value}\u{A0}» à «\u{A0}{question}\u{A0}» ne cite {kind}{suggestion}", pt: "a resposta “{value}” a “{question}” não cita {kind}{suggestion}"),
        fix: LocalizedText(en: "add <evidence> with its title and provision, or a <reference> to an answer given elsewhere", es: "añada <evidence> con su título y disposición, o una <reference> a una respuesta dada en otro lugar", fr: "ajoutez <evidence> avec son titre et sa disposition, ou une <reference> à une réponse donnée ailleurs", pt: "acrescente <evidence> com seu título e disposição, ou uma <reference> a uma resposta dada em outro lugar"),
        background: RuleBackground(
          title: LocalizedText(en: "An answer that needs evidence cites it", es: "Una respuesta que requiere sustento lo cita", fr: "Une réponse qui exige un justificatif le cite", pt: "Uma resposta que exige comprovação a cita"),
          rationale: LocalizedText(en: "A “yes” or “partly” cites the law and its provision. Without it the answer is a claim that nobody can check.", es: "Un «sí» o «en parte» cita la ley y su disposición. Sin ello, la respuesta es una afirmación que nadie puede comprobar.", fr: "Un «\u{A0}oui\u{A0}» ou «\u{A0}en partie\u{A0}» cite la loi et sa disposition. Sans cela, la réponse est une affirmation que nul ne peut vérifier.", pt: "Um “sim” ou “em parte” cita a lei e sua disposição. Sem isso, a resposta é uma afirmação que ninguém pode verificar."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("kind", Texts.Placeholders.kind), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the answer “{value}” to “{question}” cites {kind}{suggestion}
    public static func arguments(value: some TextArgument, question: some TextArgument, kind: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("kind", kind), .init("suggestion", suggestion)])
    }
    /// no law
    public static var legislation: LocalizedText {
      LocalizedText(en: "no law", es: "ninguna ley", fr: "aucune loi", pt: "nenhuma lei")
    }
    /// no institution
    public static var institution: LocalizedText {
      LocalizedText(en: "no institution", es: "ninguna institución", fr: "aucune institution", pt: "nenhuma instituição")
    }
    /// no practice
    public static var practice: LocalizedText {
      LocalizedText(en: "no practice", es: "ninguna práctica", fr: "aucune pratique", pt: "nenhuma prática")
    }
    /// no notification
    public static var notification: LocalizedText {
      LocalizedText(en: "no notification", es: "ninguna notificación", fr: "aucune notification", pt: "nenhuma notificação")
    }
    /// no agreement
    public static var agreement: LocalizedText {
      LocalizedText(en: "no agreement", es: "ningún acuerdo", fr: "aucun accord", pt: "nenhum acordo")
    }
    /// ; what it cites is of the kind “{kinds}”
    public static func ofOtherKind(kinds: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; what it cites is of the kind “{kinds}”", es: "; lo que cita es de la clase «{kinds}»", fr: "\u{A0}; ce qu’elle cite est du genre «\u{A0}{kinds}\u{A0}»", pt: "; o que cita é do tipo “{kinds}”")
        , TextArguments([.init("kinds", kinds)]))
    }
  }

  public enum MissingHelp {
    /// Every question has a help text
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has no help", es: "la pregunta «{question}» no tiene ayuda", fr: "la question «\u{A0}{question}\u{A0}» n’a pas d’aide", pt: "a pergunta “{question}” não tem ajuda"),
        fix: LocalizedText(en: "say in <help> what a good answer contains, and what “partly” would mean", es: "diga en <help> qué contiene una buena respuesta y qué significaría «en parte»", fr: "dites dans <help> ce que contient une bonne réponse et ce que signifierait «\u{A0}en partie\u{A0}»", pt: "diga em <help> o que contém uma boa resposta e o que significaria “em parte”"),
        background: RuleBackground(
          title: LocalizedText(en: "Every question has a help text", es: "Toda pregunta tiene un texto de ayuda", fr: "Chaque question a un texte d’aide", pt: "Toda pergunta tem um texto de ajuda"),
          rationale: LocalizedText(en: "Help tells respondents which facts are wanted. Without it each state answers the question that it makes out of the text.", es: "La ayuda dice qué datos se buscan. Sin ella, cada Estado responde a la pregunta que deduce del texto.", fr: "L’aide dit quels faits sont attendus. Sans elle, chaque État répond à la question qu’il tire du texte.", pt: "A ajuda diz que dados se buscam. Sem ela, cada Estado responde à pergunta que deduz do texto."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// the question “{question}” has no help
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum MissingLabel {
    /// Every question has a label
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has no label", es: "la pregunta «{question}» no tiene rótulo", fr: "la question «\u{A0}{question}\u{A0}» n’a pas d’intitulé", pt: "a pergunta “{question}” não tem rótulo"),
        fix: LocalizedText(en: "add <label> with a short name in every language", es: "añada <label> con un nombre corto en cada idioma", fr: "ajoutez <label> avec un nom court dans chaque langue", pt: "acrescente <label> com um nome curto em cada idioma"),
        background: RuleBackground(
          title: LocalizedText(en: "Every question has a label", es: "Toda pregunta tiene un rótulo", fr: "Toute question a un intitulé", pt: "Toda pergunta tem um rótulo"),
          rationale: LocalizedText(en: "Lists, navigation and tables have no room for a whole question, and an id such as untoc.5.model says little.", es: "Las listas, la navegación y las tablas no tienen sitio para una pregunta entera, y un id como untoc.5.model dice poco.", fr: "Les listes, la navigation et les tableaux n’ont pas la place d’une question entière, et un identifiant tel que untoc.5.model dit peu.", pt: "As listas, a navegação e as tabelas não têm espaço para uma pergunta inteira, e um id como untoc.5.model diz pouco."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// the question “{question}” has no label
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum MissingTranslation {
    /// Texts are in all four languages
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” is not written in: {languages}", es: "{part} de «{owner}» no está en: {languages}", fr: "{part} de «\u{A0}{owner}\u{A0}» manque en\u{A0}: {languages}", pt: "{part} de “{owner}” não está em: {languages}"),
        fix: LocalizedText(en: "add the text with xml:lang for each language named", es: "añada el texto con xml:lang para cada idioma indicado", fr: "ajoutez le texte avec xml:lang pour chaque langue indiquée", pt: "acrescente o texto com xml:lang para cada idioma indicado"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts are in all four languages", es: "Los textos están en los cuatro idiomas", fr: "Les textes sont dans les quatre langues", pt: "Os textos estão nos quatro idiomas"),
          rationale: LocalizedText(en: "English, Spanish, French and Portuguese are equal. A delegation reads the questions in its own language.", es: "El español, el francés, el inglés y el portugués tienen el mismo rango. Una delegación lee las preguntas en su idioma.", fr: "L’anglais, l’espagnol, le français et le portugais sont à égalité. Une délégation lit les questions dans sa langue.", pt: "O espanhol, o francês, o inglês e o português têm o mesmo valor. Uma delegação lê as perguntas em seu idioma."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("languages", Texts.Placeholders.languages)])))
    }
    /// {part} of “{owner}” is not written in: {languages}
    public static func arguments(part: some TextArgument, owner: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("languages", languages)])
    }
  }

  public enum NotAParty {
    /// The state is a party to the instrument
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{instrument} did not bind the state {state} on {date}", es: "{instrument} no obligaba al Estado {state} el {date}", fr: "{instrument} ne liait pas l’État {state} au {date}", pt: "{instrument} não vinculava o Estado {state} em {date}"),
        fix: LocalizedText(en: "check the state, the date and the participation file; if they are right, the answers stay out of the score", es: "compruebe el Estado, la fecha y el archivo de participación; si son correctos, las respuestas quedan fuera de la puntuación", fr: "vérifiez l’État, la date et le fichier de participation\u{A0}; s’ils sont justes, les réponses restent hors de la note", pt: "verifique o Estado, a data e o arquivo de participação; se estiverem corretos, as respostas ficam fora da pontuação"),
        background: RuleBackground(
          title: LocalizedText(en: "The state is a party to the instrument", es: "El Estado es parte en el instrumento", fr: "L’État est partie à l’instrument", pt: "O Estado é parte no instrumento"),
          rationale: LocalizedText(en: "A protocol binds only those that joined it. Answers of others are welcome as information but are not duties met or unmet.", es: "Un protocolo solo obliga a quienes se hicieron parte en él. Las respuestas de los demás son bienvenidas como información, pero no son deberes cumplidos ni incumplidos.", fr: "Un protocole ne lie que ceux qui y sont parties. Les réponses des autres sont bienvenues à titre d’information, mais ne sont pas des devoirs remplis ou non.", pt: "Um protocolo só obriga quem se tornou parte nele. As respostas dos demais são bem-vindas como informação, mas não são deveres cumpridos ou descumpridos."),
          placeholders: TextArguments([.init("instrument", Texts.Placeholders.instrument), .init("state", Texts.Placeholders.state), .init("date", Texts.Placeholders.date)])))
    }
    /// {instrument} did not bind the state {state} on {date}
    public static func arguments(instrument: some TextArgument, state: some TextArgument, date: some TextArgument) -> TextArguments {
      TextArguments([.init("instrument", instrument), .init("state", state), .init("date", date)])
    }
  }

  public enum NotApplicableMismatch {
    /// “Not applicable” is open where the treaty leaves a way out
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“not applicable” and the provisions of the question “{question}” do not agree: {why}", es: "«No aplicable» y las disposiciones de la pregunta «{question}» no concuerdan: {why}", fr: "«\u{A0}sans objet\u{A0}» et les dispositions de la question «\u{A0}{question}\u{A0}» ne s’accordent pas\u{A0}: {why}", pt: "“não aplicável” e os dispositivos da pergunta “{question}” não concordam: {why}"),
        fix: LocalizedText(en: "set notApplicable as the provisions say, or ask about other provisions", es: "fije notApplicable según las disposiciones, o pregunte por otras", fr: "fixez notApplicable selon les dispositions, ou interrogez sur d’autres", pt: "defina notApplicable conforme os dispositivos, ou pergunte sobre outros"),
        background: RuleBackground(
          title: LocalizedText(en: "“Not applicable” is open where the treaty leaves a way out", es: "«No aplicable» se admite donde el tratado deja una salida", fr: "«\u{A0}Sans objet\u{A0}» est ouvert là où le traité laisse une issue", pt: "“Não aplicável” é admitido onde o tratado deixa uma saída"),
          rationale: LocalizedText(en: "A duty that binds every party must not leave the score by a mere statement. One that the treaty makes conditional must, or a State whose case it is not would be shown as failing.", es: "Un deber que obliga a toda parte no debe salir del puntaje por una simple afirmación. El que el tratado condiciona debe poder salir; de otro modo, el Estado al que no atañe aparecería como incumplidor.", fr: "Un devoir qui lie toute partie ne doit pas quitter la note par une simple affirmation. Celui que le traité soumet à condition doit pouvoir le quitter, sans quoi l’État qu’il ne concerne pas paraîtrait en défaut.", pt: "Um dever que obriga toda parte não deve sair da pontuação por uma simples afirmação. O que o tratado condiciona deve poder sair; do contrário, o Estado a que não diz respeito apareceria como descumpridor."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("why", Texts.Placeholders.why)])))
    }
    /// “not applicable” and the provisions of the question “{question}” do not agree: {why}
    public static func arguments(question: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("why", why)])
    }
    /// it is an answer, but {provisions} binds every party
    public static func open(provisions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is an answer, but {provisions} binds every party", es: "es una respuesta, pero {provisions} obliga a toda parte", fr: "c’est une réponse, mais {provisions} lie toute partie", pt: "é uma resposta, mas {provisions} obriga toda parte")
        , TextArguments([.init("provisions", provisions)]))
    }
    /// it is an answer, but the question names no provision
    public static var noProvision: LocalizedText {
      LocalizedText(en: "it is an answer, but the question names no provision", es: "es una respuesta, pero la pregunta no nombra ninguna disposición", fr: "c’est une réponse, mais la question ne nomme aucune disposition", pt: "é uma resposta, mas a pergunta não nomeia nenhum dispositivo")
    }
    /// it is no answer, but the help ({languages}) tells the reader to answer so
    public static func told(languages: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is no answer, but the help ({languages}) tells the reader to answer so", es: "no es una respuesta, pero la ayuda ({languages}) indica al lector que responda así", fr: "ce n’est pas une réponse, mais l’aide ({languages}) dit au lecteur de répondre ainsi", pt: "não é uma resposta, mas a ajuda ({languages}) diz ao leitor que responda assim")
        , TextArguments([.init("languages", languages)]))
    }
    /// it is no answer, but {provisions} leaves a way out
    public static func closed(provisions: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is no answer, but {provisions} leaves a way out", es: "no es una respuesta, pero {provisions} deja una salida", fr: "ce n’est pas une réponse, mais {provisions} laisse une issue", pt: "não é uma resposta, mas {provisions} deixa uma saída")
        , TextArguments([.init("provisions", provisions)]))
    }
  }

  public enum NotApplicableWithoutReason {
    /// “Not applicable” has a reason
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is called not applicable without a reason", es: "la pregunta «{question}» se declara no aplicable sin motivo", fr: "la question «\u{A0}{question}\u{A0}» est dite sans objet, mais sans motif", pt: "a pergunta “{question}” é declarada não aplicável sem motivo"),
        fix: LocalizedText(en: "add an <explanation> that says why the question does not apply to the state", es: "añada una <explanation> que diga por qué la pregunta no se aplica al Estado", fr: "ajoutez une <explanation> qui dise pourquoi la question ne s’applique pas à l’État", pt: "acrescente uma <explanation> que diga por que a pergunta não se aplica ao Estado"),
        background: RuleBackground(
          title: LocalizedText(en: "“Not applicable” has a reason", es: "«No aplicable» lleva un motivo", fr: "«\u{A0}Sans objet\u{A0}» est motivé", pt: "“Não aplicável” tem um motivo"),
          rationale: LocalizedText(en: "“Not applicable” takes a duty out of the score. Only a reason shows that it is not an empty “no”.", es: "«No aplicable» saca un deber de la puntuación. Solo el motivo muestra que no es un «no» encubierto.", fr: "«\u{A0}Sans objet\u{A0}» retire un devoir de la note. Seul le motif montre qu’il ne s’agit pas d’un «\u{A0}non\u{A0}» déguisé.", pt: "“Não aplicável” retira um dever da pontuação. Só o motivo mostra que não se trata de um “não” disfarçado."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// the question “{question}” is called not applicable without a reason
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum NotDue {
    /// The questionnaire is part of the cycle
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the questionnaire “{questionnaire}” is not due in the cycle {cycle}; due are: {due}", es: "el cuestionario «{questionnaire}» no corresponde al ciclo {cycle}; corresponden: {due}", fr: "le questionnaire «\u{A0}{questionnaire}\u{A0}» n’est pas dû dans le cycle {cycle}\u{A0}; sont dus\u{A0}: {due}", pt: "o questionário “{questionnaire}” não é devido no ciclo {cycle}; são devidos: {due}"),
        fix: LocalizedText(en: "check the cycle, or deliver the answers in the cycle in which they are due", es: "compruebe el ciclo o entregue las respuestas en el ciclo que corresponda", fr: "vérifiez le cycle, ou remettez les réponses dans le cycle où elles sont dues", pt: "verifique o ciclo ou entregue as respostas no ciclo em que são devidas"),
        background: RuleBackground(
          title: LocalizedText(en: "The questionnaire is part of the cycle", es: "El cuestionario forma parte del ciclo", fr: "Le questionnaire fait partie du cycle", pt: "O questionário faz parte do ciclo"),
          rationale: LocalizedText(en: "What is not due in a cycle is left out of its table of deliveries.", es: "Lo que no corresponde a un ciclo queda fuera de su cuadro de entregas.", fr: "Ce qui n’est pas dû dans un cycle reste hors de son tableau des remises.", pt: "O que não é devido em um ciclo fica fora de seu quadro de entregas."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire), .init("cycle", Texts.Placeholders.cycle), .init("due", Texts.Placeholders.due)])))
    }
    /// the questionnaire “{questionnaire}” is not due in the cycle {cycle}; due are: {due}
    public static func arguments(questionnaire: some TextArgument, cycle: some TextArgument, due: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire), .init("cycle", cycle), .init("due", due)])
    }
  }

  public enum NumberOutOfRange {
    /// Numbers lie within their limits
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{value} does not answer the question “{question}”, which asks for {range}{suggestion}{from}", es: "{value} no responde a la pregunta «{question}», que pide {range}{suggestion}{from}", fr: "{value} ne répond pas à la question «\u{A0}{question}\u{A0}», qui demande {range}{suggestion}{from}", pt: "{value} não responde à pergunta “{question}”, que pede {range}{suggestion}{from}"),
        fix: LocalizedText(en: "write {range}, or leave the question blank if the number is not known", es: "escriba {range}, o deje la pregunta en blanco si no se conoce el número", fr: "écrivez {range}, ou laissez la question en blanc si le nombre n’est pas connu", pt: "escreva {range}, ou deixe a pergunta em branco se o número não for conhecido"),
        background: RuleBackground(
          title: LocalizedText(en: "Numbers lie within their limits", es: "Los números están dentro de sus límites", fr: "Les nombres restent dans leurs limites", pt: "Os números ficam dentro de seus limites"),
          rationale: LocalizedText(en: "Years of imprisonment, ages and cases are counted from 0, and cases in whole numbers. Some programs write -1 for “not known”; that would enter the sums.", es: "Los años de prisión, las edades y los casos se cuentan desde 0, y los casos en números enteros. Algunos programas escriben -1 por «no se sabe», y eso entraría en las sumas.", fr: "Les années d’emprisonnement, les âges et les affaires se comptent à partir de 0, et les affaires en nombres entiers. Certains logiciels écrivent -1 pour «\u{A0}inconnu\u{A0}», ce qui entrerait dans les sommes.", pt: "Os anos de prisão, as idades e os casos contam-se a partir de 0, e os casos em números inteiros. Alguns programas escrevem -1 para “não se sabe”, e isso entraria nas somas."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("range", Texts.Placeholders.range), .init("suggestion", Texts.Placeholders.suggestion), .init("from", Texts.Placeholders.from)])))
    }
    /// {value} does not answer the question “{question}”, which asks for {range}{suggestion}{from}
    public static func arguments(value: some TextArgument, question: some TextArgument, range: some TextArgument, suggestion: some TextArgument, from: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("range", range), .init("suggestion", suggestion), .init("from", from)])
    }
  }

  public enum OptionsWithoutChoice {
    /// Only a choice has options
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” has options, but its type {type} has no place for them", es: "la pregunta «{question}» tiene opciones, pero su tipo {type} no las admite", fr: "la question «\u{A0}{question}\u{A0}» a des options, mais son type {type} ne les admet pas", pt: "a pergunta “{question}” tem opções, mas seu tipo {type} não as admite"),
        fix: LocalizedText(en: "delete the options, or make the type single-choice or multiple-choice", es: "borre las opciones o cambie el tipo a single-choice o multiple-choice", fr: "supprimez les options, ou donnez le type single-choice ou multiple-choice", pt: "apague as opções ou mude o tipo para single-choice ou multiple-choice"),
        background: RuleBackground(
          title: LocalizedText(en: "Only a choice has options", es: "Solo una elección tiene opciones", fr: "Seul un choix a des options", pt: "Só uma escolha tem opções"),
          rationale: LocalizedText(en: "Options of such a question are never shown, so respondents could not choose what its author meant to offer.", es: "Las opciones de esa pregunta nunca se muestran, y nadie podría elegir lo que su autor quiso ofrecer.", fr: "Les options d’une telle question ne sont jamais montrées\u{A0}: nul ne pourrait choisir ce que l’auteur voulait offrir.", pt: "As opções dessa pergunta nunca são mostradas, e ninguém poderia escolher o que seu autor quis oferecer."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("type", Texts.Placeholders.type)])))
    }
    /// the question “{question}” has options, but its type {type} has no place for them
    public static func arguments(question: some TextArgument, type: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("type", type)])
    }
  }

  public enum OtherWithoutText {
    /// “Other” says what it is
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” is chosen in the answer to “{question}”, but not explained", es: "«{value}» se eligió en la respuesta a «{question}», pero no se explica", fr: "«\u{A0}{value}\u{A0}» est choisi dans la réponse à «\u{A0}{question}\u{A0}», mais n’est pas précisé", pt: "“{value}” foi escolhido na resposta a “{question}”, mas não é explicado"),
        fix: LocalizedText(en: "add <other> with a few words that say what is meant", es: "añada <other> con unas palabras que lo precisen", fr: "ajoutez <other> avec quelques mots qui le précisent", pt: "acrescente <other> com algumas palavras que o precisem"),
        background: RuleBackground(
          title: LocalizedText(en: "“Other” says what it is", es: "«Otro» dice de qué se trata", fr: "«\u{A0}Autre\u{A0}» dit de quoi il s’agit", pt: "“Outro” diz do que se trata"),
          rationale: LocalizedText(en: "“Other” alone tells nobody anything, and an option that is missing from the form is never found.", es: "«Otro» por sí solo no informa a nadie, y la opción que falta en el formulario nunca se descubre.", fr: "«\u{A0}Autre\u{A0}» seul n’apprend rien à personne, et l’option qui manque au formulaire n’est jamais découverte.", pt: "“Outro” sozinho não informa ninguém, e a opção que falta no formulário nunca é descoberta."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question)])))
    }
    /// “{value}” is chosen in the answer to “{question}”, but not explained
    public static func arguments(value: some TextArgument, question: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question)])
    }
  }

  public enum PlaceholderLeft {
    /// A placeholder is no answer
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "a placeholder was left in the answer to “{question}” ({part}); it counts as blank", es: "en la respuesta a «{question}» quedó un marcador de posición ({part}); cuenta como en blanco", fr: "un texte de remplacement est resté dans la réponse à «\u{A0}{question}\u{A0}» ({part})\u{A0}; il compte comme vide", pt: "na resposta a “{question}” ficou um marcador de posição ({part}); conta como em branco"),
        fix: LocalizedText(en: "write what is asked for, or remove the element", es: "escriba lo que se pide o quite el elemento", fr: "écrivez ce qui est demandé, ou retirez l’élément", pt: "escreva o que se pede ou retire o elemento"),
        background: RuleBackground(
          title: LocalizedText(en: "A placeholder is no answer", es: "Un marcador de posición no es una respuesta", fr: "Un texte de remplacement n’est pas une réponse", pt: "Um marcador de posição não é uma resposta"),
          rationale: LocalizedText(en: "Forms show where something goes by “…”, “https://…” and the like, and people type “-”, “n/a” or “xxx” to get past a field. Whoever counts such marks as a law, a reason or an address gives a letter to nothing.", es: "Los formularios indican con «…», «https://…» y similares dónde va cada cosa, y hay quien escribe «-», «n/a» o «xxx» para pasar un campo. Si tales signos contaran como ley, motivo o dirección, se calificaría la nada.", fr: "Les formulaires indiquent par «\u{A0}…\u{A0}», «\u{A0}https://…\u{A0}» et autres où écrire, et l’on tape «\u{A0}-\u{A0}», «\u{A0}n/a\u{A0}» ou «\u{A0}xxx\u{A0}» pour passer un champ. Compter ces signes comme une loi, un motif ou une adresse, ce serait noter du vide.", pt: "Os formulários indicam com “…”, “https://…” e similares onde se escreve, e há quem digite “-”, “n/a” ou “xxx” para passar um campo. Se tais sinais contassem como lei, motivo ou endereço, dar-se-ia nota ao vazio."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("part", Texts.Placeholders.part)])))
    }
    /// a placeholder was left in the answer to “{question}” ({part}); it counts as blank
    public static func arguments(question: some TextArgument, part: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("part", part)])
    }
    /// the text
    public static var text: LocalizedText {
      LocalizedText(en: "the text", es: "el texto", fr: "le texte", pt: "o texto")
    }
    /// the text for “other”
    public static var other: LocalizedText {
      LocalizedText(en: "the text for “other”", es: "el texto de «otro»", fr: "le texte de «\u{A0}autre\u{A0}»", pt: "o texto de “outro”")
    }
    /// the explanation
    public static var explanation: LocalizedText {
      LocalizedText(en: "the explanation", es: "la explicación", fr: "l’explication", pt: "a explicação")
    }
    /// the title
    public static var title: LocalizedText {
      LocalizedText(en: "the title", es: "el título", fr: "le titre", pt: "o título")
    }
    /// the provision
    public static var provision: LocalizedText {
      LocalizedText(en: "the provision", es: "la disposición", fr: "la disposition", pt: "a disposição")
    }
    /// the link
    public static var link: LocalizedText {
      LocalizedText(en: "the link", es: "el enlace", fr: "le lien", pt: "o link")
    }
    /// who verified it
    public static var verifier: LocalizedText {
      LocalizedText(en: "who verified it", es: "quién la verificó", fr: "qui l’a vérifié", pt: "quem a verificou")
    }
    /// the mechanism
    public static var mechanism: LocalizedText {
      LocalizedText(en: "the mechanism", es: "el mecanismo", fr: "le mécanisme", pt: "o mecanismo")
    }
    /// the question there
    public static var question: LocalizedText {
      LocalizedText(en: "the question there", es: "la pregunta allí", fr: "la question posée là", pt: "a pergunta lá")
    }
    /// the name
    public static var name: LocalizedText {
      LocalizedText(en: "the name", es: "el nombre", fr: "le nom", pt: "o nome")
    }
    /// the role
    public static var role: LocalizedText {
      LocalizedText(en: "the role", es: "la función", fr: "la fonction", pt: "a função")
    }
    /// the address
    public static var address: LocalizedText {
      LocalizedText(en: "the address", es: "la dirección", fr: "l’adresse", pt: "o endereço")
    }
    /// the territory
    public static var territory: LocalizedText {
      LocalizedText(en: "the territory", es: "el territorio", fr: "le territoire", pt: "o território")
    }
    /// the details of the assistance
    public static var details: LocalizedText {
      LocalizedText(en: "the details of the assistance", es: "los detalles de la asistencia", fr: "les détails de l’assistance", pt: "os detalhes da assistência")
    }
  }

  public enum PlanMismatch {
    /// A plan assigns what there is to authorities that it names
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this assignment cannot be followed: {problem}", es: "esta asignación no puede seguirse: {problem}", fr: "cette attribution ne peut être suivie\u{A0}: {problem}", pt: "esta atribuição não pode ser seguida: {problem}"),
        fix: LocalizedText(en: "name an authority of the plan, and sections and questions of the questionnaires at hand", es: "nombre una autoridad del plan y secciones y preguntas de los cuestionarios disponibles", fr: "nommez une autorité du plan, ainsi que des sections et questions des questionnaires disponibles", pt: "nomeie uma autoridade do plano e seções e perguntas dos questionários disponíveis"),
        background: RuleBackground(
          title: LocalizedText(en: "A plan assigns what there is to authorities that it names", es: "Un plan asigna lo que existe a autoridades que nombra", fr: "Un plan attribue ce qui existe à des autorités qu’il nomme", pt: "Um plano atribui o que existe a autoridades que nomeia"),
          rationale: LocalizedText(en: "A slip of the pen in a plan would leave questions to nobody.", es: "Un desliz en un plan dejaría preguntas sin responsable.", fr: "Une faute dans un plan laisserait des questions sans responsable.", pt: "Um deslize em um plano deixaria perguntas sem responsável."),
          placeholders: TextArguments([.init("problem", Texts.Placeholders.problem)])))
    }
    /// this assignment cannot be followed: {problem}
    public static func arguments(problem: some TextArgument) -> TextArguments {
      TextArguments([.init("problem", problem)])
    }
    /// the plan names no authority “{id}”{hint}
    public static func unknownAuthority(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the plan names no authority “{id}”{hint}", es: "el plan no nombra la autoridad «{id}»{hint}", fr: "le plan ne nomme pas d’autorité «\u{A0}{id}\u{A0}»{hint}", pt: "o plano não nomeia a autoridade “{id}”{hint}")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
    /// no questionnaire has the section “{id}”{hint}
    public static func unknownSection(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no questionnaire has the section “{id}”{hint}", es: "ningún cuestionario tiene la sección «{id}»{hint}", fr: "aucun questionnaire n’a de section «\u{A0}{id}\u{A0}»{hint}", pt: "nenhum questionário tem a seção “{id}”{hint}")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
    /// no questionnaire has the question “{id}”{hint}
    public static func unknownQuestion(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no questionnaire has the question “{id}”{hint}", es: "ningún cuestionario tiene la pregunta «{id}»{hint}", fr: "aucun questionnaire n’a de question «\u{A0}{id}\u{A0}»{hint}", pt: "nenhum questionário tem a pergunta “{id}”{hint}")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
  }

  public enum ProtocolWithoutConvention {
    /// A party to a protocol is a party to its convention
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the state {state} is shown as a party to {protocol} but not to {convention}, which it supplements", es: "el Estado {state} figura como parte en {protocol}, pero no en {convention}, que aquel complementa", fr: "l’État {state} figure comme partie à {protocol}, mais non à {convention}, qu’il complète", pt: "o Estado {state} figura como parte em {protocol}, mas não em {convention}, que ele complementa"),
        fix: LocalizedText(en: "check both entries with the depositary", es: "compruebe ambas entradas con el depositario", fr: "vérifiez les deux entrées auprès du dépositaire", pt: "verifique ambas as entradas junto ao depositário"),
        background: RuleBackground(
          title: LocalizedText(en: "A party to a protocol is a party to its convention", es: "Una parte en un protocolo es parte en su convención", fr: "Une partie à un protocole est partie à sa convention", pt: "Uma parte em um protocolo é parte em sua convenção"),
          rationale: LocalizedText(en: "Only a party to the Convention can become a party to a Protocol, so one of the two facts is wrong.", es: "Solo una parte en la Convención puede llegar a serlo en un Protocolo, de modo que uno de los dos datos es erróneo.", fr: "Seule une partie à la Convention peut devenir partie à un Protocole\u{A0}: l’un des deux faits est donc inexact.", pt: "Só uma parte na Convenção pode tornar-se parte em um Protocolo, de modo que um dos dois dados está errado."),
          placeholders: TextArguments([.init("state", Texts.Placeholders.state), .init("protocol", Texts.Placeholders.`protocol`), .init("convention", Texts.Placeholders.convention)])))
    }
    /// the state {state} is shown as a party to {protocol} but not to {convention}, which it supplements
    public static func arguments(state: some TextArgument, `protocol`: some TextArgument, convention: some TextArgument) -> TextArguments {
      TextArguments([.init("state", state), .init("protocol", `protocol`), .init("convention", convention)])
    }
  }

  public enum PublishedMismatch {
    /// Published findings use items, values, provisions and states that there are
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this part of the published findings cannot be read: {problem}", es: "esta parte de las constataciones publicadas no puede leerse: {problem}", fr: "cette partie des constats publiés ne peut être lue\u{A0}: {problem}", pt: "esta parte das constatações publicadas não pode ser lida: {problem}"),
        fix: LocalizedText(en: "name an item and a scale of this file, a value of that scale, provisions of the instruments and states of the region", es: "nombre un elemento y una escala de este archivo, un valor de esa escala, disposiciones de los instrumentos y Estados de la región", fr: "nommez un élément et une échelle de ce fichier, une valeur de cette échelle, des dispositions des instruments et des États de la région", pt: "nomeie um elemento e uma escala deste arquivo, um valor dessa escala, disposições dos instrumentos e Estados da região"),
        background: RuleBackground(
          title: LocalizedText(en: "Published findings use items, values, provisions and states that there are", es: "Las constataciones publicadas usan elementos, valores, disposiciones y Estados existentes", fr: "Les constats publiés emploient des éléments, valeurs, dispositions et États existants", pt: "As constatações publicadas usam elementos, valores, disposições e Estados existentes"),
          rationale: LocalizedText(en: "What another body found is shown in its own words. A value without words, or of a state outside the region, would not be shown at all.", es: "Lo que constató otro órgano se muestra con sus propias palabras. Un valor sin palabras, o de un Estado ajeno a la región, no se mostraría.", fr: "Ce qu’un autre organe a constaté est présenté dans ses propres termes. Une valeur sans termes, ou d’un État hors de la région, ne serait pas présentée.", pt: "O que outro órgão constatou é mostrado em suas próprias palavras. Um valor sem palavras, ou de um Estado alheio à região, não seria mostrado."),
          placeholders: TextArguments([.init("problem", Texts.Placeholders.problem)])))
    }
    /// this part of the published findings cannot be read: {problem}
    public static func arguments(problem: some TextArgument) -> TextArguments {
      TextArguments([.init("problem", problem)])
    }
    /// there is no item “{id}”{hint}
    public static func unknownItem(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is no item “{id}”{hint}", es: "no hay ningún elemento «{id}»{hint}", fr: "il n’y a pas d’élément «\u{A0}{id}\u{A0}»{hint}", pt: "não há nenhum elemento “{id}”{hint}")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
    /// there is no scale “{id}”{hint}
    public static func unknownScale(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "there is no scale “{id}”{hint}", es: "no hay ninguna escala «{id}»{hint}", fr: "il n’y a pas d’échelle «\u{A0}{id}\u{A0}»{hint}", pt: "não há nenhuma escala “{id}”{hint}")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
    /// “{value}” is no value of the scale of “{item}”{hint}
    public static func unknownValue(value: some TextArgument, item: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{value}” is no value of the scale of “{item}”{hint}", es: "«{value}» no es un valor de la escala de «{item}»{hint}", fr: "«\u{A0}{value}\u{A0}» n’est pas une valeur de l’échelle de «\u{A0}{item}\u{A0}»{hint}", pt: "“{value}” não é um valor da escala de “{item}”{hint}")
        , TextArguments([.init("value", value), .init("item", item), .init("hint", hint)]))
    }
    /// the instruments have no article or provision {code}{hint}
    public static func unknownProvision(code: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the instruments have no article or provision {code}{hint}", es: "los instrumentos no tienen ningún artículo ni disposición {code}{hint}", fr: "les instruments n’ont ni article ni disposition {code}{hint}", pt: "os instrumentos não têm nenhum artigo nem disposição {code}{hint}")
        , TextArguments([.init("code", code), .init("hint", hint)]))
    }
    /// the state {code} does not belong to the region “{region}”{hint}
    public static func unknownState(code: some TextArgument, region: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the state {code} does not belong to the region “{region}”{hint}", es: "el Estado {code} no pertenece a la región «{region}»{hint}", fr: "l’État {code} n’appartient pas à la région «\u{A0}{region}\u{A0}»{hint}", pt: "o Estado {code} não pertence à região “{region}”{hint}")
        , TextArguments([.init("code", code), .init("region", region), .init("hint", hint)]))
    }
  }

  public enum RetiredQuestion {
    /// Answers are to questions still in use
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is no longer asked{successors}", es: "la pregunta «{question}» ya no se formula{successors}", fr: "la question «\u{A0}{question}\u{A0}» n’est plus posée{successors}", pt: "a pergunta “{question}” já não é feita{successors}"),
        fix: LocalizedText(en: "answer the question that took its place, if there is one, and delete this answer", es: "responda a la pregunta que la sustituyó, si la hay, y borre esta respuesta", fr: "répondez à la question qui l’a remplacée, s’il y en a une, et supprimez cette réponse", pt: "responda à pergunta que a substituiu, se houver, e apague esta resposta"),
        background: RuleBackground(
          title: LocalizedText(en: "Answers are to questions still in use", es: "Las respuestas corresponden a preguntas vigentes", fr: "Les réponses portent sur des questions encore posées", pt: "As respostas correspondem a perguntas ainda em uso"),
          rationale: LocalizedText(en: "Ids of questions are permanent. A retired one keeps its old meaning, so an answer to it cannot count for the new wording.", es: "Los identificadores de las preguntas son permanentes. Uno retirado conserva su antiguo sentido, y una respuesta a él no puede contar para la nueva redacción.", fr: "Les identifiants des questions sont permanents. Un identifiant retiré garde son ancien sens\u{A0}: une réponse ne peut compter pour le nouveau libellé.", pt: "Os identificadores das perguntas são permanentes. Um identificador retirado mantém seu antigo sentido, e uma resposta a ele não pode contar para a nova redação."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("successors", Texts.Placeholders.successors)])))
    }
    /// the question “{question}” is no longer asked{successors}
    public static func arguments(question: some TextArgument, successors: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("successors", successors)])
    }
    /// ; it was replaced by {names}
    public static func replaced(names: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; it was replaced by {names}", es: "; la sustituye {names}", fr: "\u{A0}; elle est remplacée par {names}", pt: "; foi substituída por {names}")
        , TextArguments([.init("names", names)]))
    }
  }

  public enum ReusedID {
    /// The id of a question is never used for another
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the id “{question}” {use}", es: "el identificador «{question}» {use}", fr: "l’identifiant «\u{A0}{question}\u{A0}» {use}", pt: "o identificador “{question}” {use}"),
        fix: LocalizedText(en: "give the question an id that was never used before", es: "dé a la pregunta un identificador que nunca se haya usado", fr: "donnez à la question un identifiant jamais employé auparavant", pt: "dê à pergunta um identificador nunca usado antes"),
        background: RuleBackground(
          title: LocalizedText(en: "The id of a question is never used for another", es: "El identificador de una pregunta nunca se usa para otra", fr: "L’identifiant d’une question ne sert jamais à une autre", pt: "O identificador de uma pergunta nunca é usado para outra"),
          rationale: LocalizedText(en: "Conditions and answers find a question by its id, over all questionnaires and over time. With two questions under one id, answers to one pass for answers to the other.", es: "Las condiciones y las respuestas encuentran una pregunta por su identificador, en todos los cuestionarios y a lo largo del tiempo. Con dos preguntas bajo uno solo, las respuestas a una pasan por respuestas a la otra.", fr: "Les conditions et les réponses trouvent une question par son identifiant, dans tous les questionnaires et au fil du temps. Avec deux questions sous un seul, les réponses à l’une passent pour des réponses à l’autre.", pt: "As condições e as respostas encontram uma pergunta pelo identificador, em todos os questionários e ao longo do tempo. Com duas perguntas sob um só, as respostas a uma passam por respostas à outra."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("use", Texts.Placeholders.use)])))
    }
    /// the id “{question}” {use}
    public static func arguments(question: some TextArgument, use: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("use", use)])
    }
    /// is also that of a question of {questionnaire}
    public static func alsoOfQuestion(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "is also that of a question of {questionnaire}", es: "es también el de una pregunta de {questionnaire}", fr: "est aussi celui d’une question de {questionnaire}", pt: "é também o de uma pergunta de {questionnaire}")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
    /// was retired in {questionnaire}
    public static func retired(questionnaire: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "was retired in {questionnaire}", es: "se retiró en {questionnaire}", fr: "a été retiré dans {questionnaire}", pt: "foi retirado em {questionnaire}")
        , TextArguments([.init("questionnaire", questionnaire)]))
    }
  }

  public enum StaleBaseline {
    /// What a baseline accepts is still there
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "nothing in {file} matches the accepted finding of “{rule}” any more", es: "nada en {file} corresponde ya al hallazgo aceptado de «{rule}»", fr: "plus rien dans {file} ne correspond au constat accepté de «\u{A0}{rule}\u{A0}»", pt: "nada mais em {file} corresponde à constatação aceita de “{rule}”"),
        fix: LocalizedText(en: "remove the entry; if the finding is shown again because its line was changed, look at it anew", es: "quite la entrada; si el hallazgo reaparece porque cambió su línea, examínelo de nuevo", fr: "retirez l’entrée\u{A0}; si le constat reparaît parce que sa ligne a changé, examinez-le à nouveau", pt: "retire a entrada; se a constatação reaparecer porque sua linha mudou, examine-a de novo"),
        background: RuleBackground(
          title: LocalizedText(en: "What a baseline accepts is still there", es: "Lo que acepta una línea base sigue existiendo", fr: "Ce qu’une base de référence accepte existe encore", pt: "O que uma linha de base aceita ainda existe"),
          rationale: LocalizedText(en: "An entry that matches nothing could one day hide a new finding that nobody has looked at.", es: "Una entrada que no corresponde a nada podría ocultar un día un hallazgo nuevo que nadie ha examinado.", fr: "Une entrée qui ne correspond à rien pourrait un jour cacher un nouveau constat que personne n’a examiné.", pt: "Uma entrada que não corresponde a nada poderia um dia ocultar uma nova constatação que ninguém examinou."),
          placeholders: TextArguments([.init("file", Texts.Placeholders.file), .init("rule", Texts.Placeholders.rule)])))
    }
    /// nothing in {file} matches the accepted finding of “{rule}” any more
    public static func arguments(file: some TextArgument, rule: some TextArgument) -> TextArguments {
      TextArguments([.init("file", file), .init("rule", rule)])
    }
  }

  public enum StaleExplanation {
    /// An answer that has changed is not explained in the words of the earlier cycle
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the answer to “{question}” is “{new}”, in {cycle} it was “{old}”, but the explanation is the same word for word", es: "la respuesta a «{question}» es «{new}», en {cycle} era «{old}», pero la explicación es la misma palabra por palabra", fr: "la réponse à «\u{A0}{question}\u{A0}» est «\u{A0}{new}\u{A0}», en {cycle} c’était «\u{A0}{old}\u{A0}», mais l’explication est la même mot pour mot", pt: "a resposta a “{question}” é “{new}”, em {cycle} era “{old}”, mas a explicação é a mesma palavra por palavra"),
        fix: LocalizedText(en: "explain what has changed, or correct the answer", es: "explique qué ha cambiado, o corrija la respuesta", fr: "expliquez ce qui a changé, ou corrigez la réponse", pt: "explique o que mudou, ou corrija a resposta"),
        background: RuleBackground(
          title: LocalizedText(en: "An answer that has changed is not explained in the words of the earlier cycle", es: "Una respuesta que ha cambiado no se explica con las palabras del ciclo anterior", fr: "Une réponse qui a changé n’est pas expliquée avec les mots du cycle précédent", pt: "Uma resposta que mudou não é explicada com as palavras do ciclo anterior"),
          rationale: LocalizedText(en: "An explanation that was carried over supports the earlier answer. Beside another answer it contradicts it, or says nothing of why it is another now.", es: "Una explicación trasladada respalda la respuesta anterior. Junto a otra respuesta la contradice, o nada dice de por qué ahora es otra.", fr: "Une explication reportée appuie la réponse précédente. À côté d’une autre réponse, elle la contredit ou ne dit rien de ce qui l’a changée.", pt: "Uma explicação transferida sustenta a resposta anterior. Ao lado de outra resposta, ela a contradiz ou nada diz sobre por que agora é outra."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("new", Texts.Placeholders.new), .init("cycle", Texts.Placeholders.cycle), .init("old", Texts.Placeholders.old)])))
    }
    /// the answer to “{question}” is “{new}”, in {cycle} it was “{old}”, but the explanation is the same word for word
    public static func arguments(question: some TextArgument, new: some TextArgument, cycle: some TextArgument, old: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("new", new), .init("cycle", cycle), .init("old", old)])
    }
  }

  public enum SupersededVersion {
    /// The questionnaire is the latest version
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "version {version} of the questionnaire “{questionnaire}” has been superseded by {latest}", es: "la versión {version} del cuestionario «{questionnaire}» fue sustituida por la {latest}", fr: "la version {version} du questionnaire «\u{A0}{questionnaire}\u{A0}» a été remplacée par la version {latest}", pt: "a versão {version} do questionário “{questionnaire}” foi substituída pela {latest}"),
        fix: LocalizedText(en: "carry the answers over to version {latest}, unless the cycle asks for this one", es: "traslade las respuestas a la versión {latest}, salvo que el ciclo pida esta", fr: "reportez les réponses dans la version {latest}, sauf si le cycle demande celle-ci", pt: "transfira as respostas para a versão {latest}, salvo se o ciclo pedir esta"),
        background: RuleBackground(
          title: LocalizedText(en: "The questionnaire is the latest version", es: "El cuestionario es de la última versión", fr: "Le questionnaire est de la dernière version", pt: "O questionário é da última versão"),
          rationale: LocalizedText(en: "Answers to an older version leave open what only the newer one asks.", es: "Las respuestas a una versión anterior dejan abierto lo que solo pregunta la nueva.", fr: "Les réponses à une version ancienne laissent ouvert ce que seule la nouvelle demande.", pt: "As respostas a uma versão anterior deixam em aberto o que só a nova pergunta."),
          placeholders: TextArguments([.init("version", Texts.Placeholders.version), .init("questionnaire", Texts.Placeholders.questionnaire), .init("latest", Texts.Placeholders.latest)])))
    }
    /// version {version} of the questionnaire “{questionnaire}” has been superseded by {latest}
    public static func arguments(version: some TextArgument, questionnaire: some TextArgument, latest: some TextArgument) -> TextArguments {
      TextArguments([.init("version", version), .init("questionnaire", questionnaire), .init("latest", latest)])
    }
  }

  public enum TellingAnswers {
    /// Open answers do not tell a confidential one
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” is confidential, and could be guessed from {questions}; publications withhold these answers, too", es: "«{question}» es confidencial y podría adivinarse por {questions}; las publicaciones omiten también esas respuestas", fr: "«\u{A0}{question}\u{A0}» est confidentielle et peut se deviner d’après {questions}\u{A0}; les publications omettent aussi ces réponses", pt: "“{question}” é confidencial e poderia ser adivinhada por {questions}; as publicações omitem também essas respostas"),
        fix: LocalizedText(en: "mark those that you answer as confidential too, so that no copy of the file tells it; or take away this mark", es: "marque también como confidenciales las que responda, para que ninguna copia del archivo la revele, o quite esta marca", fr: "marquez aussi comme confidentielles celles auxquelles vous répondez, pour qu’aucune copie du fichier ne la révèle, ou retirez cette mention", pt: "marque também como confidenciais as que responder, para que nenhuma cópia do arquivo a revele, ou retire esta marca"),
        background: RuleBackground(
          title: LocalizedText(en: "Open answers do not tell a confidential one", es: "Las respuestas abiertas no revelan una confidencial", fr: "Les réponses ouvertes ne révèlent pas une réponse confidentielle", pt: "As respostas abertas não revelam uma confidencial"),
          rationale: LocalizedText(en: "That a question was asked, or what a rule demands of another answer, can tell what was answered in confidence.", es: "Que se haya formulado una pregunta, o lo que una regla exige de otra respuesta, puede revelar lo que se respondió con carácter confidencial.", fr: "Qu’une question ait été posée, ou ce qu’une règle exige d’une autre réponse, peut révéler ce qui a été répondu à titre confidentiel.", pt: "Que uma pergunta tenha sido feita, ou o que uma regra exige de outra resposta, pode revelar o que foi respondido em caráter confidencial."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("questions", Texts.Placeholders.questions)])))
    }
    /// “{question}” is confidential, and could be guessed from {questions}; publications withhold these answers, too
    public static func arguments(question: some TextArgument, questions: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("questions", questions)])
    }
  }

  public enum TextWithoutOther {
    /// A text for “other” goes with that option
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<other> is filled in for “{question}”, but the option “other” is not chosen", es: "<other> está lleno en «{question}», pero no se eligió la opción «otro»", fr: "<other> est rempli pour «\u{A0}{question}\u{A0}», mais l’option «\u{A0}autre\u{A0}» n’est pas choisie", pt: "<other> está preenchido em “{question}”, mas a opção “outro” não foi escolhida"),
        fix: LocalizedText(en: "choose that option as well, or move the text into <explanation>", es: "elija también esa opción o pase el texto a <explanation>", fr: "choisissez aussi cette option, ou déplacez le texte dans <explanation>", pt: "escolha também essa opção ou passe o texto para <explanation>"),
        background: RuleBackground(
          title: LocalizedText(en: "A text for “other” goes with that option", es: "Un texto para «otro» acompaña a esa opción", fr: "Un texte pour «\u{A0}autre\u{A0}» accompagne cette option", pt: "Um texto para “outro” acompanha essa opção"),
          rationale: LocalizedText(en: "The text is shown beside the option that it explains. Without the option it does not appear.", es: "El texto se muestra junto a la opción que explica. Sin la opción no aparece.", fr: "Le texte est montré à côté de l’option qu’il explique. Sans elle, il n’apparaît pas.", pt: "O texto é mostrado ao lado da opção que explica. Sem a opção, não aparece."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// <other> is filled in for “{question}”, but the option “other” is not chosen
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum TruncatedFile {
    /// A file is whole
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the file breaks off here, in the middle", es: "el archivo se interrumpe aquí, a la mitad", fr: "le fichier s’interrompt ici, au milieu", pt: "o arquivo interrompe-se aqui, no meio"),
        fix: LocalizedText(en: "save or send the file again; the copy may have been interrupted", es: "guarde o envíe de nuevo el archivo; la copia pudo interrumpirse", fr: "enregistrez ou renvoyez le fichier\u{A0}; la copie a pu être interrompue", pt: "salve ou envie o arquivo de novo; a cópia pode ter sido interrompida"),
        background: RuleBackground(
          title: LocalizedText(en: "A file is whole", es: "Un archivo está entero", fr: "Un fichier est entier", pt: "Um arquivo está inteiro"),
          rationale: LocalizedText(en: "What stands behind the break is not known. Nothing is said of it, and a file that broke off takes the place of none that is whole.", es: "Lo que hay tras la interrupción no se conoce. Nada se dice de ello, y un archivo interrumpido no sustituye a ninguno entero.", fr: "Ce qui suit l’interruption n’est pas connu. Rien n’en est dit, et un fichier interrompu ne remplace aucun fichier entier.", pt: "O que vem depois da interrupção não se conhece. Nada se diz dele, e um arquivo interrompido não substitui nenhum inteiro."),
          placeholders: TextArguments()))
    }
  }

  public enum UnansweredQuestion {
    /// A final submission answers every required question that is relevant
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is not answered: {text}", es: "la pregunta «{question}» no está respondida: {text}", fr: "la question «\u{A0}{question}\u{A0}» est sans réponse\u{A0}: {text}", pt: "a pergunta “{question}” não foi respondida: {text}"),
        fix: LocalizedText(en: "answer it (not-applicable, with a reason, only where the question allows it), or deliver the file as a draft", es: "respóndala (not-applicable, con un motivo, solo si la pregunta lo admite) o entregue el archivo como borrador", fr: "répondez-y (not-applicable, avec un motif, seulement si la question l’admet) ou remettez le fichier comme projet", pt: "responda (not-applicable, com um motivo, só se a pergunta o admitir) ou entregue o arquivo como rascunho"),
        background: RuleBackground(
          title: LocalizedText(en: "A final submission answers every required question that is relevant", es: "Una presentación final responde a todas las preguntas obligatorias pertinentes", fr: "Une communication définitive répond à toutes les questions obligatoires pertinentes", pt: "Uma apresentação final responde a todas as perguntas obrigatórias pertinentes"),
          rationale: LocalizedText(en: "A blank is not a “no”. It leaves the state's score open and must be a choice, not an oversight.", es: "Un espacio en blanco no es un «no». Deja abierta la puntuación del Estado y debe ser una decisión, no un olvido.", fr: "Un blanc n’est pas un «\u{A0}non\u{A0}». Il laisse la note de l’État ouverte et doit être un choix, non un oubli.", pt: "Um espaço em branco não é um “não”. Deixa em aberto a pontuação do Estado e deve ser uma escolha, não um descuido."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("text", Texts.Placeholders.text)])))
    }
    /// the question “{question}” is not answered: {text}
    public static func arguments(question: some TextArgument, text: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("text", text)])
    }
  }

  public enum UnaskedDuty {
    /// Every duty of the instrument and cluster is asked about or excluded
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "no question asks about the duty {provision}: {measure}", es: "ninguna pregunta se refiere al deber {provision}: {measure}", fr: "aucune question ne porte sur le devoir {provision}\u{A0}: {measure}", pt: "nenhuma pergunta trata do dever {provision}: {measure}"),
        fix: LocalizedText(en: "ask about it, or list it in <excluded> with the reason", es: "pregunte por él o inclúyalo en <excluded> con el motivo", fr: "posez une question à son sujet, ou inscrivez-le dans <excluded> avec le motif", pt: "pergunte sobre ele ou inclua-o em <excluded> com o motivo"),
        background: RuleBackground(
          title: LocalizedText(en: "Every duty of the instrument and cluster is asked about or excluded", es: "Todo deber del instrumento y grupo temático se pregunta o se excluye", fr: "Chaque devoir de l’instrument et du groupe thématique est demandé ou exclu", pt: "Todo dever do instrumento e grupo temático é perguntado ou excluído"),
          rationale: LocalizedText(en: "A duty that nobody asks about is a hole in what the region knows. Leaving it out must be a decision that can be read.", es: "Un deber por el que nadie pregunta es un vacío en lo que la región conoce. Omitirlo debe ser una decisión que pueda leerse.", fr: "Un devoir sur lequel nul n’interroge est une lacune dans ce que la région connaît. L’omettre doit être une décision lisible.", pt: "Um dever sobre o qual ninguém pergunta é uma lacuna no que a região conhece. Omiti-lo deve ser uma decisão que se possa ler."),
          placeholders: TextArguments([.init("provision", Texts.Placeholders.provision), .init("measure", Texts.Placeholders.measure)])))
    }
    /// no question asks about the duty {provision}: {measure}
    public static func arguments(provision: some TextArgument, measure: some TextArgument) -> TextArguments {
      TextArguments([.init("provision", provision), .init("measure", measure)])
    }
  }

  public enum UnboundedNumber {
    /// A number and a date have limits
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” of type {type} says nothing of what its answer can be at least and at most", es: "la pregunta «{question}», de tipo {type}, no dice cuánto puede ser su respuesta como mínimo y como máximo", fr: "la question «\u{A0}{question}\u{A0}», de type {type}, ne dit pas ce que sa réponse peut être au moins et au plus", pt: "a pergunta “{question}”, do tipo {type}, não diz quanto sua resposta pode ser no mínimo e no máximo"),
        fix: LocalizedText(en: "add limits: minimum, maximum and whole for a number, earliest and latest for a date", es: "añada limits: minimum, maximum y whole para un número, earliest y latest para una fecha", fr: "ajoutez limits\u{A0}: minimum, maximum et whole pour un nombre, earliest et latest pour une date", pt: "acrescente limits: minimum, maximum e whole para um número, earliest e latest para uma data"),
        background: RuleBackground(
          title: LocalizedText(en: "A number and a date have limits", es: "Un número y una fecha tienen límites", fr: "Un nombre et une date ont des limites", pt: "Um número e uma data têm limites"),
          rationale: LocalizedText(en: "Without limits a penalty of 2,500 years, half a person or a law in force before the treaty existed are answers like any other, and enter every sum.", es: "Sin límites, una pena de 2.500 años, media persona o una ley en vigor antes de que existiera el tratado son respuestas como cualquier otra y entran en todas las sumas.", fr: "Sans limites, une peine de 2\u{A0}500 ans, une demi-personne ou une loi en vigueur avant l’existence du traité sont des réponses comme les autres et entrent dans tous les totaux.", pt: "Sem limites, uma pena de 2.500 anos, meia pessoa ou uma lei em vigor antes de existir o tratado são respostas como qualquer outra e entram em todas as somas."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("type", Texts.Placeholders.type)])))
    }
    /// the question “{question}” of type {type} says nothing of what its answer can be at least and at most
    public static func arguments(question: some TextArgument, type: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("type", type)])
    }
  }

  public enum UnconfirmedAnswer {
    /// Answers carried over from an earlier version are confirmed
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the answer to “{question}” was given to an earlier version of the question and is not confirmed", es: "la respuesta a «{question}» se dio a una versión anterior de la pregunta y no está confirmada", fr: "la réponse à «\u{A0}{question}\u{A0}» a été donnée à une version antérieure de la question et n’est pas confirmée", pt: "a resposta a “{question}” foi dada a uma versão anterior da pergunta e não está confirmada"),
        fix: LocalizedText(en: "check the answer against the question as it is now, then delete reconfirm", es: "compruebe la respuesta con la pregunta actual y borre reconfirm", fr: "vérifiez la réponse au regard de la question actuelle, puis supprimez reconfirm", pt: "verifique a resposta diante da pergunta atual e apague reconfirm"),
        background: RuleBackground(
          title: LocalizedText(en: "Answers carried over from an earlier version are confirmed", es: "Las respuestas trasladadas de una versión anterior están confirmadas", fr: "Les réponses reportées d’une version antérieure sont confirmées", pt: "As respostas transferidas de uma versão anterior estão confirmadas"),
          rationale: LocalizedText(en: "A question that was reworded, split or merged may not ask what was answered. Only the state can say whether its answer still holds. A draft may wait, a final submission may not.", es: "Una pregunta reformulada, dividida o fundida puede no preguntar lo que se respondió. Solo el Estado puede decir si su respuesta sigue siendo válida. Un borrador puede esperar; una presentación final, no.", fr: "Une question reformulée, divisée ou fondue ne demande peut-être plus ce à quoi on a répondu. Seul l’État peut dire si sa réponse vaut encore. Un projet peut attendre, une communication définitive non.", pt: "Uma pergunta reformulada, dividida ou fundida pode não perguntar o que foi respondido. Só o Estado pode dizer se sua resposta ainda vale. Um rascunho pode esperar; uma apresentação final, não."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// the answer to “{question}” was given to an earlier version of the question and is not confirmed
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum UnexpectedText {
    /// Text stands only where it is read
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "text must not stand directly inside <{element}>", es: "no puede haber texto directamente dentro de <{element}>", fr: "du texte ne peut pas figurer directement dans <{element}>", pt: "não pode haver texto diretamente em <{element}>"),
        fix: LocalizedText(en: "put {place}", es: "ponga {place}", fr: "mettez {place}", pt: "ponha {place}"),
        background: RuleBackground(
          title: LocalizedText(en: "Text stands only where it is read", es: "El texto está solo donde se lee", fr: "Le texte ne figure que là où il est lu", pt: "O texto está somente onde é lido"),
          rationale: LocalizedText(en: "Text in such a place has no meaning for the program, and it would be lost in every report.", es: "En ese lugar el texto no tiene significado para el programa y se perdería en todos los informes.", fr: "À cet endroit, le texte n’a pas de sens pour l’outil et serait perdu dans tous les rapports.", pt: "Nesse lugar o texto não tem significado para o programa e se perderia em todos os relatórios."),
          placeholders: TextArguments([.init("element", Texts.Placeholders.element), .init("place", Texts.Placeholders.place)])))
    }
    /// text must not stand directly inside <{element}>
    public static func arguments(element: some TextArgument, place: some TextArgument) -> TextArguments {
      TextArguments([.init("element", element), .init("place", place)])
    }
    /// the text into an element made for it, such as <explanation>, or delete it
    public static var element: LocalizedText {
      LocalizedText(en: "the text into an element made for it, such as <explanation>, or delete it", es: "el texto en un elemento previsto para ello, como <explanation>, o bórrelo", fr: "le texte dans un élément prévu pour cela, tel que <explanation>, ou supprimez-le", pt: "o texto em um elemento próprio, como <explanation>, ou apague-o")
    }
    /// the text into the attribute “{name}” of <{element}>, as {name}="…", or what only explains it into <explanation>, or delete it
    public static func attribute(name: some TextArgument, element: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the text into the attribute “{name}” of <{element}>, as {name}=\"…\", or what only explains it into <explanation>, or delete it", es: "el texto en el atributo «{name}» de <{element}>, como {name}=\"…\", o lo que solo la explica en <explanation>, o bórrelo", fr: "le texte dans l’attribut «\u{A0}{name}\u{A0}» de <{element}>, comme {name}=\"…\", ou ce qui ne fait qu’expliquer dans <explanation>, ou supprimez-le", pt: "o texto no atributo “{name}” de <{element}>, como {name}=\"…\", ou o que só a explica em <explanation>, ou apague-o")
        , TextArguments([.init("name", name), .init("element", element)]))
    }
    /// ordinary spaces between the tags, in the whole file: those that stand here are of another kind, as word processors and web pages write them
    public static var strangeSpaces: LocalizedText {
      LocalizedText(en: "ordinary spaces between the tags, in the whole file: those that stand here are of another kind, as word processors and web pages write them", es: "espacios comunes entre las etiquetas, en todo el archivo: los que hay aquí son de otro tipo, como los que escriben los procesadores de texto y las páginas web", fr: "des espaces ordinaires entre les balises, dans tout le fichier\u{A0}: celles qui figurent ici sont d’un autre genre, telles qu’en écrivent les traitements de texte et les pages web", pt: "espaços comuns entre as etiquetas, no arquivo inteiro: os que estão aqui são de outro tipo, como os que os editores de texto e as páginas da web escrevem")
    }
    /// what answers the question into value="…" of this <answer>, or into <text> where words are asked for, and the rest into <explanation> or <evidence> inside it
    public static var answer: LocalizedText {
      LocalizedText(en: "what answers the question into value=\"…\" of this <answer>, or into <text> where words are asked for, and the rest into <explanation> or <evidence> inside it", es: "lo que responde a la pregunta en value=\"…\" de este <answer>, o en <text> si se pide un texto, y lo demás en <explanation> o <evidence> dentro de él", fr: "ce qui répond à la question dans value=\"…\" de ce <answer>, ou dans <text> si un texte est demandé, et le reste dans <explanation> ou <evidence> à l’intérieur de celui-ci", pt: "o que responde à pergunta em value=\"…\" deste <answer>, ou em <text> se é pedido um texto, e o resto em <explanation> ou <evidence> dentro dele")
    }
    /// the text into the <answer> in this line: as value="…" in its tag, or inside it as <text> or <explanation>
    public static var besideAnswer: LocalizedText {
      LocalizedText(en: "the text into the <answer> in this line: as value=\"…\" in its tag, or inside it as <text> or <explanation>", es: "el texto en el <answer> de esta línea: como value=\"…\" en su etiqueta, o dentro de él como <text> o <explanation>", fr: "le texte dans le <answer> de cette ligne\u{A0}: comme value=\"…\" dans sa balise, ou à l’intérieur comme <text> ou <explanation>", pt: "o texto no <answer> desta linha: como value=\"…\" em sua etiqueta, ou dentro dele como <text> ou <explanation>")
    }
    /// the text into the <answer> to which it belongs: as value="…" in its tag, or inside it as <text> or <explanation>; delete it only if it belongs to none
    public static var amongAnswers: LocalizedText {
      LocalizedText(en: "the text into the <answer> to which it belongs: as value=\"…\" in its tag, or inside it as <text> or <explanation>; delete it only if it belongs to none", es: "el texto en el <answer> al que pertenece: como value=\"…\" en su etiqueta, o dentro de él como <text> o <explanation>; bórrelo solo si no pertenece a ninguno", fr: "le texte dans le <answer> auquel il appartient\u{A0}: comme value=\"…\" dans sa balise, ou à l’intérieur comme <text> ou <explanation>\u{A0}; ne le supprimez que s’il n’appartient à aucun", pt: "o texto no <answer> a que pertence: como value=\"…\" em sua etiqueta, ou dentro dele como <text> ou <explanation>; só o apague se não pertence a nenhum")
    }
  }

  public enum UnknownAttribute {
    /// Every attribute is known on its element
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the attribute “{name}” is not known on <{element}>{suggestion}", es: "el atributo «{name}» no se conoce en <{element}>{suggestion}", fr: "l’attribut «\u{A0}{name}\u{A0}» n’est pas connu sur <{element}>{suggestion}", pt: "o atributo “{name}” não é conhecido em <{element}>{suggestion}"),
        fix: LocalizedText(en: "write {allowed}", es: "escriba {allowed}", fr: "écrivez {allowed}", pt: "escreva {allowed}"),
        background: RuleBackground(
          title: LocalizedText(en: "Every attribute is known on its element", es: "Todo atributo es conocido en su elemento", fr: "Chaque attribut est connu sur son élément", pt: "Todo atributo é conhecido em seu elemento"),
          rationale: LocalizedText(en: "An attribute that is not known is not read. Whatever it says would be lost.", es: "Un atributo desconocido no se lee. Lo que dice se perdería.", fr: "Un attribut inconnu n’est pas lu. Ce qu’il dit serait perdu.", pt: "Um atributo desconhecido não é lido. O que ele diz se perderia."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("element", Texts.Placeholders.element), .init("suggestion", Texts.Placeholders.suggestion), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// the attribute “{name}” is not known on <{element}>{suggestion}
    public static func arguments(name: some TextArgument, element: some TextArgument, suggestion: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("element", element), .init("suggestion", suggestion), .init("allowed", allowed)])
    }
    /// one of these, or delete the attribute: {names}
    public static func oneOf(names: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "one of these, or delete the attribute: {names}", es: "uno de estos, o borre el atributo: {names}", fr: "l’un de ceux-ci, ou supprimez l’attribut\u{A0}: {names}", pt: "um destes, ou apague o atributo: {names}")
        , TextArguments([.init("names", names)]))
    }
    /// confidential="true" in its place
    public static var mark: LocalizedText {
      LocalizedText(en: "confidential=\"true\" in its place", es: "confidential=\"true\" en su lugar", fr: "confidential=\"true\" à sa place", pt: "confidential=\"true\" em seu lugar")
    }
    /// confidential="true" at each <answer> that is confidential, and nowhere else; do not merely delete it here
    public static var markOfAnswers: LocalizedText {
      LocalizedText(en: "confidential=\"true\" at each <answer> that is confidential, and nowhere else; do not merely delete it here", es: "confidential=\"true\" en cada <answer> que sea confidencial y en ningún otro lugar; no se limite a borrarlo aquí", fr: "confidential=\"true\" dans chaque <answer> confidentiel et nulle part ailleurs\u{A0}; ne vous contentez pas de le supprimer ici", pt: "confidential=\"true\" em cada <answer> confidencial e em nenhum outro lugar; não se limite a apagá-lo aqui")
    }
    /// what it says into an element <{name}> between <{element} …> and </{element}>, not into an attribute
    public static func part(name: some TextArgument, element: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "what it says into an element <{name}> between <{element} …> and </{element}>, not into an attribute", es: "lo que dice en un elemento <{name}> entre <{element} …> y </{element}>, no en un atributo", fr: "ce qu’il dit dans un élément <{name}> entre <{element} …> et </{element}>, et non dans un attribut", pt: "o que diz em um elemento <{name}> entre <{element} …> e </{element}>, não em um atributo")
        , TextArguments([.init("name", name), .init("element", element)]))
    }
  }

  public enum UnknownCluster {
    /// The cluster of a questionnaire or provision exists
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the cluster {cluster} is not known{suggestion}", es: "el grupo {cluster} no se conoce{suggestion}", fr: "le groupe {cluster} n’est pas connu{suggestion}", pt: "o grupo {cluster} não é conhecido{suggestion}"),
        fix: LocalizedText(en: "write the id as in the file of the instruments: {known}; or name the cluster in a file of instruments of your own", es: "escriba el identificador como en el archivo de los instrumentos: {known}; o nombre el grupo en un archivo de instrumentos propio", fr: "écrivez l’identifiant comme dans le fichier des instruments\u{A0}: {known}\u{A0}; ou nommez le groupe dans votre propre fichier d’instruments", pt: "escreva o identificador como no arquivo dos instrumentos: {known}; ou nomeie o grupo em um arquivo de instrumentos próprio"),
        background: RuleBackground(
          title: LocalizedText(en: "The cluster of a questionnaire or provision exists", es: "El grupo de un cuestionario o de una disposición existe", fr: "Le groupe d’un questionnaire ou d’une disposition existe", pt: "O grupo de um questionário ou de um dispositivo existe"),
          rationale: LocalizedText(en: "Scores and pages are grouped by cluster. What belongs to one that nobody names would stand under a heading of its own.", es: "Los puntajes y las páginas se agrupan por grupo. Lo que pertenece a uno que nadie nombra quedaría bajo un título aparte.", fr: "Les notes et les pages sont rangées par groupe. Ce qui relève d’un groupe que nul ne nomme figurerait sous un titre à part.", pt: "As pontuações e as páginas são organizadas por grupo. O que pertence a um que ninguém nomeia ficaria sob um título à parte."),
          placeholders: TextArguments([.init("cluster", Texts.Placeholders.cluster), .init("suggestion", Texts.Placeholders.suggestion), .init("known", Texts.Placeholders.known)])))
    }
    /// the cluster {cluster} is not known{suggestion}
    public static func arguments(cluster: some TextArgument, suggestion: some TextArgument, known: some TextArgument) -> TextArguments {
      TextArguments([.init("cluster", cluster), .init("suggestion", suggestion), .init("known", known)])
    }
  }

  public enum UnknownConditionQuestion {
    /// Conditions refer to questions that exist
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "a condition of “{owner}” refers to the question “{question}”, which does not exist{suggestion}", es: "una condición de «{owner}» remite a la pregunta «{question}», que no existe{suggestion}", fr: "une condition de «\u{A0}{owner}\u{A0}» renvoie à la question «\u{A0}{question}\u{A0}», qui n’existe pas{suggestion}", pt: "uma condição de “{owner}” remete à pergunta “{question}”, que não existe{suggestion}"),
        fix: LocalizedText(en: "write the id of the question that is meant; one of another questionnaire must be part of the run", es: "escriba el identificador de la pregunta a la que se refiere; si es de otro cuestionario, este debe formar parte de la ejecución", fr: "écrivez l’identifiant de la question visée\u{A0}; si elle est d’un autre questionnaire, celui-ci doit faire partie de l’exécution", pt: "escreva o identificador da pergunta visada; se for de outro questionário, este deve fazer parte da execução"),
        background: RuleBackground(
          title: LocalizedText(en: "Conditions refer to questions that exist", es: "Las condiciones remiten a preguntas que existen", fr: "Les conditions renvoient à des questions qui existent", pt: "As condições remetem a perguntas que existem"),
          rationale: LocalizedText(en: "A question that is never answered leaves the condition open for ever: it neither asks nor checks anything.", es: "Una pregunta que nunca se responde deja abierta la condición para siempre: no pregunta ni comprueba nada.", fr: "Une question qui n’est jamais répondue laisse la condition ouverte à jamais\u{A0}: elle ne demande ni ne contrôle rien.", pt: "Uma pergunta que nunca é respondida deixa a condição em aberto para sempre: não pergunta nem verifica nada."),
          placeholders: TextArguments([.init("owner", Texts.Placeholders.owner), .init("question", Texts.Placeholders.question), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// a condition of “{owner}” refers to the question “{question}”, which does not exist{suggestion}
    public static func arguments(owner: some TextArgument, question: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("owner", owner), .init("question", question), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownConditionValue {
    /// Conditions compare with options of the question
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” in a condition of “{owner}” is not an option of the question “{question}”{suggestion}", es: "«{value}», en una condición de «{owner}», no es una opción de la pregunta «{question}»{suggestion}", fr: "«\u{A0}{value}\u{A0}», dans une condition de «\u{A0}{owner}\u{A0}», n’est pas une option de la question «\u{A0}{question}\u{A0}»{suggestion}", pt: "“{value}”, em uma condição de “{owner}”, não é uma opção da pergunta “{question}”{suggestion}"),
        fix: LocalizedText(en: "write one of: {allowed}", es: "escriba uno de: {allowed}", fr: "écrivez l’une de ces valeurs\u{A0}: {allowed}", pt: "escreva um de: {allowed}"),
        background: RuleBackground(
          title: LocalizedText(en: "Conditions compare with options of the question", es: "Las condiciones comparan con opciones de la pregunta", fr: "Les conditions comparent avec des options de la question", pt: "As condições comparam com opções da pergunta"),
          rationale: LocalizedText(en: "A condition on a value that cannot be chosen never holds, so the question or rule behind it is dead without anyone seeing it.", es: "Una condición sobre un valor que no puede elegirse nunca se cumple, y la pregunta o regla que depende de ella queda muerta sin que se note.", fr: "Une condition sur une valeur qui ne peut être choisie n’est jamais remplie\u{A0}: la question ou la règle qui en dépend est morte sans que cela se voie.", pt: "Uma condição sobre um valor que não pode ser escolhido nunca se cumpre, e a pergunta ou regra que dela depende fica morta sem que se note."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("owner", Texts.Placeholders.owner), .init("question", Texts.Placeholders.question), .init("suggestion", Texts.Placeholders.suggestion), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// “{value}” in a condition of “{owner}” is not an option of the question “{question}”{suggestion}
    public static func arguments(value: some TextArgument, owner: some TextArgument, question: some TextArgument, suggestion: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("owner", owner), .init("question", question), .init("suggestion", suggestion), .init("allowed", allowed)])
    }
  }

  public enum UnknownCycle {
    /// The cycle is known
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the cycle “{cycle}” is not known; known: {known}{suggestion}", es: "el ciclo «{cycle}» no se conoce; conocidos: {known}{suggestion}", fr: "le cycle «\u{A0}{cycle}\u{A0}» n’est pas connu\u{A0}; connus\u{A0}: {known}{suggestion}", pt: "o ciclo “{cycle}” não é conhecido; conhecidos: {known}{suggestion}"),
        fix: LocalizedText(en: "do this: {advice}", es: "haga esto: {advice}", fr: "faites ceci\u{A0}: {advice}", pt: "faça isto: {advice}"),
        background: RuleBackground(
          title: LocalizedText(en: "The cycle is known", es: "El ciclo es conocido", fr: "Le cycle est connu", pt: "O ciclo é conhecido"),
          rationale: LocalizedText(en: "The cycle says what is due and when. A delivery for another one would be missing from the table of deliveries.", es: "El ciclo dice qué debe entregarse y cuándo. Una entrega para otro ciclo faltaría en el cuadro de entregas.", fr: "Le cycle dit ce qui est dû et quand. Une remise pour un autre cycle manquerait au tableau des remises.", pt: "O ciclo diz o que deve ser entregue e quando. Uma entrega para outro ciclo faltaria no quadro de entregas."),
          placeholders: TextArguments([.init("cycle", Texts.Placeholders.cycle), .init("known", Texts.Placeholders.known), .init("suggestion", Texts.Placeholders.suggestion), .init("advice", Texts.Placeholders.advice)])))
    }
    /// the cycle “{cycle}” is not known; known: {known}{suggestion}
    public static func arguments(cycle: some TextArgument, known: some TextArgument, suggestion: some TextArgument, advice: some TextArgument) -> TextArguments {
      TextArguments([.init("cycle", cycle), .init("known", known), .init("suggestion", suggestion), .init("advice", advice)])
    }
    /// write the id of the cycle as in the letter that opened it, or name its file as well
    public static var write: LocalizedText {
      LocalizedText(en: "write the id of the cycle as in the letter that opened it, or name its file as well", es: "escriba el identificador del ciclo como en la carta que lo abrió, o indique también su archivo", fr: "écrivez l’identifiant du cycle comme dans la lettre qui l’a ouvert, ou indiquez aussi son fichier", pt: "escreva o identificador do ciclo como na carta que o abriu, ou indique também seu arquivo")
    }
    /// ; this is the file of an earlier cycle
    public static var earlier: LocalizedText {
      LocalizedText(en: "; this is the file of an earlier cycle", es: "; este es el archivo de un ciclo anterior", fr: "\u{A0}; ceci est le fichier d’un cycle antérieur", pt: "; este é o arquivo de um ciclo anterior")
    }
    /// send the answers for the cycle {needed}: changing the cycle in this file does not make them so
    public static func needed(needed: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "send the answers for the cycle {needed}: changing the cycle in this file does not make them so", es: "envíe las respuestas para el ciclo {needed}: cambiar el ciclo en este archivo no las convierte en tales", fr: "envoyez les réponses pour le cycle {needed}\u{A0}: changer le cycle dans ce fichier n’y suffit pas", pt: "envie as respostas para o ciclo {needed}: mudar o ciclo neste arquivo não basta")
        , TextArguments([.init("needed", needed)]))
    }
  }

  public enum UnknownElement {
    /// Every element is known where it stands
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{name}> is not known in <{parent}>{suggestion}", es: "<{name}> no se conoce dentro de <{parent}>{suggestion}", fr: "<{name}> n’est pas connu dans <{parent}>{suggestion}", pt: "<{name}> não é conhecido em <{parent}>{suggestion}"),
        fix: LocalizedText(en: "write {allowed}", es: "escriba {allowed}", fr: "écrivez {allowed}", pt: "escreva {allowed}"),
        background: RuleBackground(
          title: LocalizedText(en: "Every element is known where it stands", es: "Todo elemento es conocido en su lugar", fr: "Chaque élément est connu à sa place", pt: "Todo elemento é conhecido no lugar em que está"),
          rationale: LocalizedText(en: "An element that is not known is not read. Whatever the respondent wrote in it would be lost.", es: "Un elemento desconocido no se lee. Lo que se escribió en él se perdería.", fr: "Un élément inconnu n’est pas lu. Ce que le répondant y a écrit serait perdu.", pt: "Um elemento desconhecido não é lido. O que o respondente escreveu nele se perderia."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("parent", Texts.Placeholders.parent), .init("suggestion", Texts.Placeholders.suggestion), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// <{name}> is not known in <{parent}>{suggestion}
    public static func arguments(name: some TextArgument, parent: some TextArgument, suggestion: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("parent", parent), .init("suggestion", suggestion), .init("allowed", allowed)])
    }
    /// plain text only, without elements
    public static var onlyText: LocalizedText {
      LocalizedText(en: "plain text only, without elements", es: "solo texto, sin elementos", fr: "du texte seul, sans éléments", pt: "só texto, sem elementos")
    }
    /// one of these, or delete the element: {names}
    public static func oneOf(names: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "one of these, or delete the element: {names}", es: "uno de estos, o borre el elemento: {names}", fr: "l’un de ceux-ci, ou supprimez l’élément\u{A0}: {names}", pt: "um destes, ou apague o elemento: {names}")
        , TextArguments([.init("names", names)]))
    }
    /// what stands between its two tags, without them
    public static var envelope: LocalizedText {
      LocalizedText(en: "what stands between its two tags, without them", es: "lo que hay entre sus dos etiquetas, sin ellas", fr: "ce qui figure entre ses deux balises, sans elles", pt: "o que está entre suas duas etiquetas, sem elas")
    }
    /// it behind the </{name}> of the <{name}> that holds it
    public static func afterIt(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it behind the </{name}> of the <{name}> that holds it", es: "este elemento detrás del </{name}> del <{name}> que lo contiene", fr: "cet élément après le </{name}> du <{name}> qui le contient", pt: "este elemento depois do </{name}> do <{name}> que o contém")
        , TextArguments([.init("name", name)]))
    }
    /// it with the prefix of the file: <{name}>
    public static func prefixed(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it with the prefix of the file: <{name}>", es: "el elemento con el prefijo del archivo: <{name}>", fr: "l’élément avec le préfixe du fichier\u{A0}: <{name}>", pt: "o elemento com o prefixo do arquivo: <{name}>")
        , TextArguments([.init("name", name)]))
    }
    /// it inside the answer to which it belongs; if that is the <answer> of line {line}, write > in place of its />, and </answer> behind all that belongs to it
    public static func intoEmptyAnswer(line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it inside the answer to which it belongs; if that is the <answer> of line {line}, write > in place of its />, and </answer> behind all that belongs to it", es: "este elemento dentro de la respuesta a la que pertenece; si es el <answer> de la línea {line}, escriba > en lugar de su />, y </answer> detrás de todo lo que le pertenece", fr: "cet élément à l’intérieur de la réponse à laquelle il appartient\u{A0}; si c’est le <answer> de la ligne {line}, écrivez > à la place de son />, et </answer> après tout ce qui lui appartient", pt: "este elemento dentro da resposta a que pertence; se é o <answer> da linha {line}, escreva > no lugar de seu />, e </answer> depois de tudo o que lhe pertence")
        , TextArguments([.init("line", line)]))
    }
    /// it inside the answer to which it belongs; if that is the <answer> of line {line}, in front of its </answer>
    public static func intoAnswer(line: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it inside the answer to which it belongs; if that is the <answer> of line {line}, in front of its </answer>", es: "este elemento dentro de la respuesta a la que pertenece; si es el <answer> de la línea {line}, delante de su </answer>", fr: "cet élément à l’intérieur de la réponse à laquelle il appartient\u{A0}; si c’est le <answer> de la ligne {line}, avant son </answer>", pt: "este elemento dentro da resposta a que pertence; se é o <answer> da linha {line}, antes de seu </answer>")
        , TextArguments([.init("line", line)]))
    }
    /// it inside the <answer> to which it belongs
    public static var intoSomeAnswer: LocalizedText {
      LocalizedText(en: "it inside the <answer> to which it belongs", es: "este elemento dentro del <answer> al que pertenece", fr: "cet élément à l’intérieur du <answer> auquel il appartient", pt: "este elemento dentro do <answer> a que pertence")
    }
  }

  public enum UnknownInstrument {
    /// The instruments named exist
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the instrument {instrument} is not known{suggestion}", es: "el instrumento {instrument} no se conoce{suggestion}", fr: "l’instrument {instrument} n’est pas connu{suggestion}", pt: "o instrumento {instrument} não é conhecido{suggestion}"),
        fix: LocalizedText(en: "write the code as in the file of the instruments: {known}", es: "escriba el código como en el archivo de los instrumentos: {known}", fr: "écrivez le code comme dans le fichier des instruments\u{A0}: {known}", pt: "escreva o código como no arquivo dos instrumentos: {known}"),
        background: RuleBackground(
          title: LocalizedText(en: "The instruments named exist", es: "Los instrumentos citados existen", fr: "Les instruments cités existent", pt: "Os instrumentos citados existem"),
          rationale: LocalizedText(en: "What names an instrument that is not known is shown in no table and enters no score: a state appears not to have joined, a questionnaire to be empty, and a condition never holds.", es: "Lo que nombra un instrumento desconocido no aparece en ninguna tabla ni entra en ninguna puntuación: un Estado parece no haberse adherido, un cuestionario parece vacío y una condición nunca se cumple.", fr: "Ce qui nomme un instrument inconnu n’apparaît dans aucun tableau et n’entre dans aucune note\u{A0}: un État paraît ne pas y avoir adhéré, un questionnaire paraît vide, et une condition n’est jamais remplie.", pt: "O que nomeia um instrumento desconhecido não aparece em nenhuma tabela nem entra em nenhuma pontuação: um Estado parece não ter aderido, um questionário parece vazio e uma condição nunca é satisfeita."),
          placeholders: TextArguments([.init("instrument", Texts.Placeholders.instrument), .init("suggestion", Texts.Placeholders.suggestion), .init("known", Texts.Placeholders.known)])))
    }
    /// the instrument {instrument} is not known{suggestion}
    public static func arguments(instrument: some TextArgument, suggestion: some TextArgument, known: some TextArgument) -> TextArguments {
      TextArguments([.init("instrument", instrument), .init("suggestion", suggestion), .init("known", known)])
    }
  }

  public enum UnknownLanguage {
    /// Language codes are in use
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{code}” in the answer to “{question}” is not the code of a language{suggestion}", es: "«{code}» en la respuesta a «{question}» no es el código de un idioma{suggestion}", fr: "«\u{A0}{code}\u{A0}» dans la réponse à «\u{A0}{question}\u{A0}» n’est pas le code d’une langue{suggestion}", pt: "“{code}” na resposta a “{question}” não é o código de um idioma{suggestion}"),
        fix: LocalizedText(en: "use the two letters of ISO 639-1, such as en, es, fr, pt, or the three of ISO 639-3 where there are none, such as quc", es: "use las dos letras de ISO 639-1, como en, es, fr, pt, o las tres de ISO 639-3 si no las hay, como quc", fr: "utilisez les deux lettres d’ISO 639-1, telles que en, es, fr, pt, ou à défaut les trois d’ISO 639-3, telles que quc", pt: "use as duas letras da ISO 639-1, como en, es, fr, pt, ou, se não houver, as três da ISO 639-3, como quc"),
        background: RuleBackground(
          title: LocalizedText(en: "Language codes are in use", es: "Los códigos de idioma están en uso", fr: "Les codes de langue sont en usage", pt: "Os códigos de idioma estão em uso"),
          rationale: LocalizedText(en: "Other states choose the language of a request by this code, and a text is searched and read aloud by it. A code by ear, such as sp, is none.", es: "Otros Estados eligen con este código el idioma de una solicitud, y con él se busca y se lee en voz alta un texto. Un código de oído, como sp, no lo es.", fr: "D’autres États choisissent la langue d’une demande d’après ce code, et un texte est recherché et lu à voix haute d’après lui. Un code inventé à l’oreille, tel que sp, n’en est pas un.", pt: "Outros Estados escolhem por este código o idioma de um pedido, e por ele um texto é buscado e lido em voz alta. Um código de ouvido, como sp, não serve."),
          placeholders: TextArguments([.init("code", Texts.Placeholders.code), .init("question", Texts.Placeholders.question), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// “{code}” in the answer to “{question}” is not the code of a language{suggestion}
    public static func arguments(code: some TextArgument, question: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("code", code), .init("question", question), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownOption {
    /// The values chosen are among the options
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” is not an option of the question “{question}”{suggestion}", es: "«{value}» no es una opción de la pregunta «{question}»{suggestion}", fr: "«\u{A0}{value}\u{A0}» n’est pas une option de la question «\u{A0}{question}\u{A0}»{suggestion}", pt: "“{value}” não é uma opção da pergunta “{question}”{suggestion}"),
        fix: LocalizedText(en: "choose among: {allowed}", es: "elija entre: {allowed}", fr: "choisissez parmi\u{A0}: {allowed}", pt: "escolha entre: {allowed}"),
        background: RuleBackground(
          title: LocalizedText(en: "The values chosen are among the options", es: "Los valores elegidos están entre las opciones", fr: "Les valeurs choisies figurent parmi les options", pt: "Os valores escolhidos estão entre as opções"),
          rationale: LocalizedText(en: "Only the options offered mean the same in every state’s answer. What fits none of them belongs in the explanation.", es: "Solo las opciones ofrecidas significan lo mismo en la respuesta de cada Estado. Lo que no encaja en ninguna va en la explicación.", fr: "Seules les options proposées ont le même sens dans la réponse de chaque État. Ce qui n’entre dans aucune va dans l’explication.", pt: "Só as opções oferecidas significam o mesmo na resposta de cada Estado. O que não se encaixa em nenhuma vai na explicação."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("suggestion", Texts.Placeholders.suggestion), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// “{value}” is not an option of the question “{question}”{suggestion}
    public static func arguments(value: some TextArgument, question: some TextArgument, suggestion: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("suggestion", suggestion), .init("allowed", allowed)])
    }
  }

  public enum UnknownOptionList {
    /// A list of options that a question refers to exists
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” offers the options of “{list}”, a list that this questionnaire does not have{hint}", es: "la pregunta «{question}» ofrece las opciones de «{list}», lista que este cuestionario no tiene{hint}", fr: "la question «\u{A0}{question}\u{A0}» offre les options de «\u{A0}{list}\u{A0}», liste que ce questionnaire n’a pas{hint}", pt: "a pergunta “{question}” oferece as opções de “{list}”, lista que este questionário não tem{hint}"),
        fix: LocalizedText(en: "add an element options with this id before the first section, or name another list", es: "añada un elemento options con este id antes de la primera sección o indique otra lista", fr: "ajoutez un élément options portant cet id avant la première section, ou indiquez une autre liste", pt: "acrescente um elemento options com este id antes da primeira seção ou indique outra lista"),
        background: RuleBackground(
          title: LocalizedText(en: "A list of options that a question refers to exists", es: "La lista de opciones a la que remite una pregunta existe", fr: "La liste d’options à laquelle une question renvoie existe", pt: "A lista de opções a que uma pergunta remete existe"),
          rationale: LocalizedText(en: "Without its list the question offers nothing to choose from.", es: "Sin su lista, la pregunta no ofrece nada que elegir.", fr: "Sans sa liste, la question n’offre rien à choisir.", pt: "Sem a sua lista, a pergunta não oferece nada para escolher."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("list", Texts.Placeholders.list), .init("hint", Texts.Placeholders.hint)])))
    }
    /// the question “{question}” offers the options of “{list}”, a list that this questionnaire does not have{hint}
    public static func arguments(question: some TextArgument, list: some TextArgument, hint: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("list", list), .init("hint", hint)])
    }
  }

  public enum UnknownParticipant {
    /// States of a participation file belong to its region
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the state {state} does not belong to the region “{region}”{suggestion}", es: "el Estado {state} no pertenece a la región «{region}»{suggestion}", fr: "l’État {state} n’appartient pas à la région «\u{A0}{region}\u{A0}»{suggestion}", pt: "o Estado {state} não pertence à região “{region}”{suggestion}"),
        fix: LocalizedText(en: "write the code of a state of the region, or add the state to the region’s file", es: "escriba el código de un Estado de la región, o añada el Estado al archivo de la región", fr: "écrivez le code d’un État de la région, ou ajoutez l’État au fichier de la région", pt: "escreva o código de um Estado da região, ou acrescente o Estado ao arquivo da região"),
        background: RuleBackground(
          title: LocalizedText(en: "States of a participation file belong to its region", es: "Los Estados de un archivo de participación pertenecen a su región", fr: "Les États d’un fichier de participation appartiennent à sa région", pt: "Os Estados de um arquivo de participação pertencem à sua região"),
          rationale: LocalizedText(en: "What is recorded for a state outside the region is never looked up.", es: "Lo que se registra de un Estado ajeno a la región nunca se consulta.", fr: "Ce qui est consigné pour un État hors de la région n’est jamais consulté.", pt: "O que se registra de um Estado alheio à região nunca é consultado."),
          placeholders: TextArguments([.init("state", Texts.Placeholders.state), .init("region", Texts.Placeholders.region), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the state {state} does not belong to the region “{region}”{suggestion}
    public static func arguments(state: some TextArgument, region: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("state", state), .init("region", region), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownPartner {
    /// States in answers have codes of ISO 3166-1
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{code} in the answer to “{question}” is the code of no State", es: "{code}, en la respuesta a «{question}», no es el código de ningún Estado", fr: "{code}, dans la réponse à «\u{A0}{question}\u{A0}», n’est le code d’aucun État", pt: "{code}, na resposta a “{question}”, não é o código de nenhum Estado"),
        fix: LocalizedText(en: "write the three-letter code of ISO 3166-1, such as CRI", es: "escriba el código de tres letras de ISO 3166-1, como CRI", fr: "écrivez le code ISO 3166-1 à trois lettres, tel que CRI", pt: "escreva o código de três letras da ISO 3166-1, como CRI"),
        background: RuleBackground(
          title: LocalizedText(en: "States in answers have codes of ISO 3166-1", es: "Los Estados de las respuestas tienen códigos de ISO 3166-1", fr: "Les États des réponses ont des codes ISO 3166-1", pt: "Os Estados das respostas têm códigos da ISO 3166-1"),
          rationale: LocalizedText(en: "A treaty with a State that nobody can identify counts for nobody.", es: "Un tratado con un Estado que nadie puede identificar no cuenta para nadie.", fr: "Un traité avec un État que personne ne peut identifier ne compte pour personne.", pt: "Um tratado com um Estado que ninguém pode identificar não conta para ninguém."),
          placeholders: TextArguments([.init("code", Texts.Placeholders.code), .init("question", Texts.Placeholders.question)])))
    }
    /// {code} in the answer to “{question}” is the code of no State
    public static func arguments(code: some TextArgument, question: some TextArgument) -> TextArguments {
      TextArguments([.init("code", code), .init("question", question)])
    }
  }

  public enum UnknownProvision {
    /// The provisions named exist
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the provision {provision} is not known{suggestion}", es: "la disposición {provision} no se conoce{suggestion}", fr: "la disposition {provision} n’est pas connue{suggestion}", pt: "a disposição {provision} não é conhecida{suggestion}"),
        fix: LocalizedText(en: "write the provision as in the file of the instruments", es: "escriba la disposición como en el archivo de los instrumentos", fr: "écrivez la disposition comme dans le fichier des instruments", pt: "escreva a disposição como no arquivo dos instrumentos"),
        background: RuleBackground(
          title: LocalizedText(en: "The provisions named exist", es: "Las disposiciones citadas existen", fr: "Les dispositions citées existent", pt: "As disposições citadas existem"),
          rationale: LocalizedText(en: "A question counts for the provisions that it names. With a wrong one, its answers enter no score and the duty looks as if nobody asked about it.", es: "Una pregunta cuenta para las disposiciones que cita. Con una equivocada, sus respuestas no entran en ninguna puntuación y el deber parece no preguntado.", fr: "Une question compte pour les dispositions qu’elle cite. Si l’une est fausse, les réponses n’entrent dans aucune note et le devoir paraît ne pas être demandé.", pt: "Uma pergunta conta para as disposições que cita. Com uma errada, suas respostas não entram em nenhuma pontuação e o dever parece não perguntado."),
          placeholders: TextArguments([.init("provision", Texts.Placeholders.provision), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the provision {provision} is not known{suggestion}
    public static func arguments(provision: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("provision", provision), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownQuestion {
    /// Answers are to questions of the questionnaire
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the question “{question}” is not in the questionnaire “{questionnaire}”{suggestion}", es: "la pregunta «{question}» no está en el cuestionario «{questionnaire}»{suggestion}", fr: "la question «\u{A0}{question}\u{A0}» n’est pas dans le questionnaire «\u{A0}{questionnaire}\u{A0}»{suggestion}", pt: "a pergunta “{question}” não está no questionário “{questionnaire}”{suggestion}"),
        fix: LocalizedText(en: "write the id of the question that is meant, or delete what stands here", es: "escriba el identificador de la pregunta a la que se refiere, o borre lo que está aquí", fr: "écrivez l’identifiant de la question visée, ou supprimez ce qui figure ici", pt: "escreva o identificador da pergunta a que se refere, ou apague o que está aqui"),
        background: RuleBackground(
          title: LocalizedText(en: "Answers are to questions of the questionnaire", es: "Las respuestas corresponden a preguntas del cuestionario", fr: "Les réponses portent sur des questions du questionnaire", pt: "As respostas correspondem a perguntas do questionário"),
          rationale: LocalizedText(en: "An answer to a question that does not exist counts nowhere, and the question that was meant stays blank.", es: "Una respuesta a una pregunta que no existe no cuenta en ningún lado, y la pregunta a la que se dirigía queda en blanco.", fr: "Une réponse à une question qui n’existe pas ne compte nulle part, et la question visée reste sans réponse.", pt: "Uma resposta a uma pergunta que não existe não conta em lugar algum, e a pergunta visada fica em branco."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("questionnaire", Texts.Placeholders.questionnaire), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the question “{question}” is not in the questionnaire “{questionnaire}”{suggestion}
    public static func arguments(question: some TextArgument, questionnaire: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("questionnaire", questionnaire), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownQuestionnaire {
    /// The questionnaire is known
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the questionnaire “{questionnaire}” is not known{suggestion}", es: "el cuestionario «{questionnaire}» no se conoce{suggestion}", fr: "le questionnaire «\u{A0}{questionnaire}\u{A0}» n’est pas connu{suggestion}", pt: "o questionário “{questionnaire}” não é conhecido{suggestion}"),
        fix: LocalizedText(en: "write the id of the questionnaire as in the form you were sent, or name its file as well", es: "escriba el identificador del cuestionario como en el formulario recibido, o indique también su archivo", fr: "écrivez l’identifiant du questionnaire comme dans le formulaire reçu, ou indiquez aussi son fichier", pt: "escreva o identificador do questionário como no formulário recebido, ou indique também seu arquivo"),
        background: RuleBackground(
          title: LocalizedText(en: "The questionnaire is known", es: "El cuestionario es conocido", fr: "Le questionnaire est connu", pt: "O questionário é conhecido"),
          rationale: LocalizedText(en: "Answers have a meaning only together with the questions that they answer.", es: "Las respuestas solo tienen sentido junto con las preguntas a las que responden.", fr: "Les réponses n’ont de sens qu’avec les questions auxquelles elles répondent.", pt: "As respostas só têm sentido junto com as perguntas a que respondem."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the questionnaire “{questionnaire}” is not known{suggestion}
    public static func arguments(questionnaire: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownRoot {
    /// The root element is one of the toolkit’s
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "<{name}> is not the root of any of our files in the namespace {namespace}", es: "<{name}> no es la raíz de ninguno de nuestros archivos en el espacio de nombres {namespace}", fr: "<{name}> n’est la racine d’aucun de nos fichiers dans l’espace de noms {namespace}", pt: "<{name}> não é a raiz de nenhum de nossos arquivos no espaço de nomes {namespace}"),
        fix: LocalizedText(en: "begin with one of {allowed} and write xmlns=\"{namespace}\" in it, with straight quotation marks", es: "comience con uno de {allowed} y escriba en él xmlns=\"{namespace}\", con comillas rectas", fr: "commencez par l’un de {allowed} et écrivez-y xmlns=\"{namespace}\", avec des guillemets droits", pt: "comece com um de {allowed} e escreva nele xmlns=\"{namespace}\", com aspas retas"),
        background: RuleBackground(
          title: LocalizedText(en: "The root element is one of the toolkit’s", es: "El elemento raíz es uno de los del programa", fr: "L’élément racine est l’un de ceux de l’outil", pt: "O elemento raiz é um dos do programa"),
          rationale: LocalizedText(en: "The root tells what a file is and thus how it is to be checked. A form of another origin cannot be read by guessing.", es: "La raíz dice qué es un archivo y, por tanto, cómo debe comprobarse. Un formulario de otro origen no puede leerse adivinando.", fr: "La racine dit ce qu’est un fichier et donc comment le contrôler. Un formulaire d’une autre origine ne peut pas être lu au hasard.", pt: "A raiz diz o que é um arquivo e, portanto, como deve ser verificado. Um formulário de outra origem não pode ser lido por adivinhação."),
          placeholders: TextArguments([.init("name", Texts.Placeholders.name), .init("namespace", Texts.Placeholders.namespace), .init("allowed", Texts.Placeholders.allowed)])))
    }
    /// <{name}> is not the root of any of our files in the namespace {namespace}
    public static func arguments(name: some TextArgument, namespace: some TextArgument, allowed: some TextArgument) -> TextArguments {
      TextArguments([.init("name", name), .init("namespace", namespace), .init("allowed", allowed)])
    }
  }

  public enum UnknownRule {
    /// A configuration names rules that exist
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "there is no rule “{rule}”{suggestion}", es: "no hay una regla «{rule}»{suggestion}", fr: "il n’y a pas de règle «\u{A0}{rule}\u{A0}»{suggestion}", pt: "não há regra “{rule}”{suggestion}"),
        fix: LocalizedText(en: "write the id as “palermo explain --list” prints it, or remove the setting", es: "escriba el identificador como lo imprime «palermo explain --list», o quite el ajuste", fr: "écrivez l’identifiant tel que l’imprime «\u{A0}palermo explain --list\u{A0}», ou retirez le réglage", pt: "escreva o identificador como “palermo explain --list” o imprime, ou retire o ajuste"),
        background: RuleBackground(
          title: LocalizedText(en: "A configuration names rules that exist", es: "Una configuración nombra reglas que existen", fr: "Une configuration nomme des règles qui existent", pt: "Uma configuração nomeia regras que existem"),
          rationale: LocalizedText(en: "A setting with a misspelt id has no effect, and nobody would notice.", es: "Un ajuste con un identificador mal escrito no surte efecto, y nadie lo notaría.", fr: "Un réglage dont l’identifiant est mal écrit reste sans effet, et nul ne le remarquerait.", pt: "Um ajuste com identificador mal escrito não tem efeito, e ninguém notaria."),
          placeholders: TextArguments([.init("rule", Texts.Placeholders.rule), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// there is no rule “{rule}”{suggestion}
    public static func arguments(rule: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("rule", rule), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownState {
    /// The state is one of the region
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the state {state} is in no region of this run{suggestion}", es: "el Estado {state} no está en ninguna región de esta ejecución{suggestion}", fr: "l’État {state} n’est dans aucune région de cette exécution{suggestion}", pt: "o Estado {state} não está em nenhuma região desta execução{suggestion}"),
        fix: LocalizedText(en: "write the code of the state by ISO 3166-1 alpha-3, or name the file of its region as well", es: "escriba el código del Estado según ISO 3166-1 alfa-3, o indique también el archivo de su región", fr: "écrivez le code de l’État selon ISO 3166-1 alpha-3, ou indiquez aussi le fichier de sa région", pt: "escreva o código do Estado conforme a ISO 3166-1 alfa-3, ou indique também o arquivo de sua região"),
        background: RuleBackground(
          title: LocalizedText(en: "The state is one of the region", es: "El Estado pertenece a la región", fr: "L’État appartient à la région", pt: "O Estado pertence à região"),
          rationale: LocalizedText(en: "Answers of a state that nobody asked would be counted under a name that no table has.", es: "Las respuestas de un Estado al que nadie preguntó se contarían con un nombre que no figura en ningún cuadro.", fr: "Les réponses d’un État que personne n’a interrogé seraient comptées sous un nom qu’aucun tableau ne contient.", pt: "As respostas de um Estado a que ninguém perguntou seriam contadas com um nome que não consta de nenhuma tabela."),
          placeholders: TextArguments([.init("state", Texts.Placeholders.state), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// the state {state} is in no region of this run{suggestion}
    public static func arguments(state: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("state", state), .init("suggestion", suggestion)])
    }
  }

  public enum UnknownVersion {
    /// The version of the questionnaire is known
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "version {version} of the questionnaire “{questionnaire}” is not known; known: {versions}", es: "la versión {version} del cuestionario «{questionnaire}» no se conoce; conocidas: {versions}", fr: "la version {version} du questionnaire «\u{A0}{questionnaire}\u{A0}» n’est pas connue\u{A0}; connues\u{A0}: {versions}", pt: "a versão {version} do questionário “{questionnaire}” não é conhecida; conhecidas: {versions}"),
        fix: LocalizedText(en: "write the version of the form that was filled in, or name the file of that version as well", es: "escriba la versión del formulario que se llenó, o indique también el archivo de esa versión", fr: "écrivez la version du formulaire rempli, ou indiquez aussi le fichier de cette version", pt: "escreva a versão do formulário preenchido, ou indique também o arquivo dessa versão"),
        background: RuleBackground(
          title: LocalizedText(en: "The version of the questionnaire is known", es: "La versión del cuestionario es conocida", fr: "La version du questionnaire est connue", pt: "A versão do questionário é conhecida"),
          rationale: LocalizedText(en: "Questions change between versions. An answer belongs to the wording that the state had before it.", es: "Las preguntas cambian entre versiones. Una respuesta corresponde a la redacción que el Estado tuvo a la vista.", fr: "Les questions changent d’une version à l’autre. Une réponse appartient au libellé que l’État avait sous les yeux.", pt: "As perguntas mudam entre versões. Uma resposta corresponde à redação que o Estado teve diante de si."),
          placeholders: TextArguments([.init("version", Texts.Placeholders.version), .init("questionnaire", Texts.Placeholders.questionnaire), .init("versions", Texts.Placeholders.versions)])))
    }
    /// version {version} of the questionnaire “{questionnaire}” is not known; known: {versions}
    public static func arguments(version: some TextArgument, questionnaire: some TextArgument, versions: some TextArgument) -> TextArguments {
      TextArguments([.init("version", version), .init("questionnaire", questionnaire), .init("versions", versions)])
    }
  }

  public enum UnmarkedConfidence {
    /// What is confidential carries the mark
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” is called confidential in words and does not carry the mark; it is withheld until this is clear", es: "«{question}» se llama confidencial con palabras y no lleva la marca; se omite mientras no esté claro", fr: "«\u{A0}{question}\u{A0}» est dite confidentielle en toutes lettres et ne porte pas la mention\u{A0}; elle est omise tant que ce n’est pas clair", pt: "“{question}” é chamada de confidencial por palavras e não leva a marca; fica omitida enquanto isso não estiver claro"),
        fix: LocalizedText(en: "write confidential=\"true\" on each <answer> that is confidential; where none is meant, take the words away", es: "escriba confidential=\"true\" en cada <answer> confidencial; si no lo es, quite esas palabras", fr: "écrivez confidential=\"true\" sur chaque <answer> confidentielle\u{A0}; si elle ne l’est pas, retirez ces mots", pt: "escreva confidential=\"true\" em cada <answer> confidencial; se não for, retire essas palavras"),
        background: RuleBackground(
          title: LocalizedText(en: "What is confidential carries the mark", es: "Lo confidencial lleva la marca", fr: "Ce qui est confidentiel porte la mention", pt: "O que é confidencial leva a marca"),
          rationale: LocalizedText(en: "Only the mark says for certain what is confidential. Words that ask for confidence, such as “CONFIDENTIAL: …” or “do not publish”, are looked for in every text and line of an answer, in comments and in the title of the source. What they may be about is withheld; a sentence about confidentiality asks for nothing. A comment in an answer or on its line is about that answer, one between two answers about both, and two such comments about all that stands between them. One before the first answer, outside the root, or about all answers is about the whole file.", es: "Solo la marca dice con certeza qué es confidencial. Las palabras que piden reserva, como «CONFIDENCIAL: …» o «no publicar», se buscan en cada texto y línea de una respuesta, en los comentarios y en el título de la fuente. Se omite aquello a lo que pueden referirse; una frase sobre la confidencialidad no pide nada. Un comentario dentro de una respuesta o en su línea se refiere a ella, uno entre dos respuestas a ambas, y dos comentarios así a todo lo que hay entre ellos. El que está antes de la primera respuesta o fuera de la raíz, o habla de todas las respuestas, se refiere a todo el archivo.", fr: "Seule la mention dit avec certitude ce qui est confidentiel. Les mots qui demandent le secret, tels que «\u{A0}CONFIDENTIEL\u{A0}: …\u{A0}» ou «\u{A0}ne pas publier\u{A0}», sont cherchés dans chaque texte et chaque ligne d’une réponse, dans les commentaires et dans le titre de la source. Ce qu’ils peuvent viser est omis\u{A0}; une phrase sur la confidentialité ne demande rien. Un commentaire dans une réponse ou sur sa ligne vise cette réponse, un commentaire entre deux réponses vise les deux, et deux commentaires de ce genre tout ce qui se trouve entre eux. Celui qui précède la première réponse, se trouve hors de la racine ou parle de toutes les réponses vise tout le fichier.", pt: "Só a marca diz com certeza o que é confidencial. As palavras que pedem sigilo, como “CONFIDENCIAL: …” ou “não publicar”, são procuradas em cada texto e linha de uma resposta, nos comentários e no título da fonte. O que elas podem abranger fica omitido; uma frase sobre a confidencialidade não pede nada. Um comentário dentro de uma resposta ou na linha dela refere-se a essa resposta, um entre duas respostas a ambas, e dois comentários desses a tudo o que está entre eles. O que vem antes da primeira resposta, está fora da raiz ou fala de todas as respostas refere-se a todo o arquivo."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// “{question}” is called confidential in words and does not carry the mark; it is withheld until this is clear
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
    /// the whole file
    public static var wholeFile: LocalizedText {
      LocalizedText(en: "the whole file", es: "todo el archivo", fr: "tout le fichier", pt: "todo o arquivo")
    }
  }

  public enum UnmarkedNone {
    /// The option “none” excludes the others
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the option “{value}” of “{question}” can be chosen together with others", es: "la opción «{value}» de «{question}» puede elegirse junto con otras", fr: "l’option «\u{A0}{value}\u{A0}» de «\u{A0}{question}\u{A0}» peut être choisie avec d’autres", pt: "a opção “{value}” de “{question}” pode ser escolhida junto com outras"),
        fix: LocalizedText(en: "add exclusive=\"true\" to the option", es: "añada exclusive=\"true\" a la opción", fr: "ajoutez exclusive=\"true\" à l’option", pt: "acrescente exclusive=\"true\" à opção"),
        background: RuleBackground(
          title: LocalizedText(en: "The option “none” excludes the others", es: "La opción «ninguno» excluye a las demás", fr: "L’option «\u{A0}aucun\u{A0}» exclut les autres", pt: "A opção “nenhum” exclui as demais"),
          rationale: LocalizedText(en: "“None” beside another choice contradicts it, and nobody can say which of the two was meant.", es: "«Ninguno» junto a otra elección la contradice, y nadie puede decir cuál de las dos se quiso elegir.", fr: "«\u{A0}Aucun\u{A0}» à côté d’un autre choix le contredit, et nul ne peut dire lequel des deux était voulu.", pt: "“Nenhum” ao lado de outra escolha a contradiz, e ninguém pode dizer qual das duas se quis fazer."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question)])))
    }
    /// the option “{value}” of “{question}” can be chosen together with others
    public static func arguments(value: some TextArgument, question: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question)])
    }
  }

  public enum UnmarkedOther {
    /// The option “other” asks for a text
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the option “{value}” of “{owner}” asks for no text", es: "la opción «{value}» de «{owner}» no pide ningún texto", fr: "l’option «\u{A0}{value}\u{A0}» de «\u{A0}{owner}\u{A0}» ne demande aucun texte", pt: "a opção “{value}” de “{owner}” não pede nenhum texto"),
        fix: LocalizedText(en: "add other=\"true\" to the option", es: "añada other=\"true\" a la opción", fr: "ajoutez other=\"true\" à l’option", pt: "acrescente other=\"true\" à opção"),
        background: RuleBackground(
          title: LocalizedText(en: "The option “other” asks for a text", es: "La opción «otro» pide un texto", fr: "L’option «\u{A0}autre\u{A0}» demande un texte", pt: "A opção “outro” pede um texto"),
          rationale: LocalizedText(en: "Whoever chooses “other” has something in mind that the list does not name. Without the mark, the form gives no place to say it.", es: "Quien elige «otro» piensa en algo que la lista no nombra. Sin la marca, el formulario no da lugar para decirlo.", fr: "Qui choisit «\u{A0}autre\u{A0}» pense à quelque chose que la liste ne nomme pas. Sans la marque, le formulaire ne laisse pas de place pour le dire.", pt: "Quem escolhe “outro” pensa em algo que a lista não nomeia. Sem a marca, o formulário não dá lugar para dizê-lo."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("owner", Texts.Placeholders.owner)])))
    }
    /// the option “{value}” of “{owner}” asks for no text
    public static func arguments(value: some TextArgument, owner: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("owner", owner)])
    }
  }

  public enum UnmergedPart {
    /// A part is merged before it is delivered
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "this file is only the part of “{authority}” and cannot be delivered by itself", es: "este archivo es solo la parte de «{authority}» y no puede entregarse por sí solo", fr: "ce fichier n’est que la partie de «\u{A0}{authority}\u{A0}» et ne peut être remis seul", pt: "este arquivo é apenas a parte de “{authority}” e não pode ser entregue sozinho"),
        fix: LocalizedText(en: "return it to whoever divided the questionnaire, who merges the parts and delivers the whole", es: "devuélvalo a quien dividió el cuestionario, que integra las partes y entrega el conjunto", fr: "rendez-le à la personne qui a divisé le questionnaire\u{A0}: elle intègre les parties et remet l’ensemble", pt: "devolva-o a quem dividiu o questionário, que integra as partes e entrega o conjunto"),
        background: RuleBackground(
          title: LocalizedText(en: "A part is merged before it is delivered", es: "Una parte se integra antes de entregarse", fr: "Une partie est intégrée avant d’être remise", pt: "Uma parte é integrada antes de ser entregue"),
          rationale: LocalizedText(en: "A part answers a few questions. Taken for the answer of the State, it would leave all others blank.", es: "Una parte responde a algunas preguntas. Tomada por la respuesta del Estado, dejaría en blanco todas las demás.", fr: "Une partie répond à quelques questions. Prise pour la réponse de l’État, elle laisserait toutes les autres sans réponse.", pt: "Uma parte responde a algumas perguntas. Tomada pela resposta do Estado, deixaria todas as outras em branco."),
          placeholders: TextArguments([.init("authority", Texts.Placeholders.authority)])))
    }
    /// this file is only the part of “{authority}” and cannot be delivered by itself
    public static func arguments(authority: some TextArgument) -> TextArguments {
      TextArguments([.init("authority", authority)])
    }
  }

  public enum UnraisedVersion {
    /// A questionnaire that changed has a higher version
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{questionnaire}” changed, but its version {version} is not above {earlier}", es: "«{questionnaire}» cambió, pero su versión {version} no es superior a {earlier}", fr: "«\u{A0}{questionnaire}\u{A0}» a changé, mais sa version {version} n’est pas supérieure à {earlier}", pt: "“{questionnaire}” mudou, mas sua versão {version} não é superior a {earlier}"),
        fix: LocalizedText(en: "raise the version", es: "aumente la versión", fr: "augmentez la version", pt: "aumente a versão"),
        background: RuleBackground(
          title: LocalizedText(en: "A questionnaire that changed has a higher version", es: "Un cuestionario que cambió tiene una versión superior", fr: "Un questionnaire modifié porte une version supérieure", pt: "Um questionário que mudou tem uma versão superior"),
          rationale: LocalizedText(en: "A submission names the version that it answers. If two texts go by one version, nobody can tell which of them was answered.", es: "Una presentación indica la versión a la que responde. Si dos textos llevan la misma versión, nadie puede saber a cuál se respondió.", fr: "Une communication nomme la version à laquelle elle répond. Si deux textes portent la même version, nul ne sait auquel on a répondu.", pt: "Uma apresentação indica a versão à qual responde. Se dois textos têm a mesma versão, ninguém pode saber a qual se respondeu."),
          placeholders: TextArguments([.init("questionnaire", Texts.Placeholders.questionnaire), .init("version", Texts.Placeholders.version), .init("earlier", Texts.Placeholders.earlier)])))
    }
    /// “{questionnaire}” changed, but its version {version} is not above {earlier}
    public static func arguments(questionnaire: some TextArgument, version: some TextArgument, earlier: some TextArgument) -> TextArguments {
      TextArguments([.init("questionnaire", questionnaire), .init("version", version), .init("earlier", earlier)])
    }
  }

  public enum UnreachableQuestion {
    /// Every question can be asked of some state
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{question}” is asked of nobody: no answers fulfil its condition", es: "«{question}» no se formula a nadie: ninguna respuesta cumple su condición", fr: "«\u{A0}{question}\u{A0}» n’est posée à personne\u{A0}: aucune réponse ne remplit sa condition", pt: "“{question}” não é feita a ninguém: nenhuma resposta cumpre sua condição"),
        fix: LocalizedText(en: "correct the condition, or take the question out and list its id as <retired>", es: "corrija la condición, o quite la pregunta e inscriba su identificador como <retired>", fr: "corrigez la condition, ou retirez la question et inscrivez son identifiant comme <retired>", pt: "corrija a condição, ou retire a pergunta e inscreva seu identificador como <retired>"),
        background: RuleBackground(
          title: LocalizedText(en: "Every question can be asked of some state", es: "Toda pregunta puede formularse a algún Estado", fr: "Chaque question peut être posée à un État", pt: "Toda pergunta pode ser feita a algum Estado"),
          rationale: LocalizedText(en: "The duty behind such a question looks as if it were asked about, and no state ever is. A contradiction between conditions shows in none of them alone.", es: "El deber que está detrás parece preguntado, y a ningún Estado se le pregunta. Una contradicción entre condiciones no se ve en ninguna de ellas por separado.", fr: "Le devoir en cause paraît demandé, et aucun État n’est interrogé. Une contradiction entre conditions ne se voit dans aucune d’elles prise seule.", pt: "O dever por trás dela parece perguntado, e a nenhum Estado se pergunta. Uma contradição entre condições não se vê em nenhuma delas isoladamente."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question)])))
    }
    /// “{question}” is asked of nobody: no answers fulfil its condition
    public static func arguments(question: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question)])
    }
  }

  public enum UnreadableCharacter {
    /// Texts have only characters that a reader can see
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the answer to “{question}” holds characters that are invisible, lost or turn the reading direction: {characters}", es: "la respuesta a «{question}» contiene caracteres invisibles, perdidos o que invierten el sentido de lectura: {characters}", fr: "la réponse à «\u{A0}{question}\u{A0}» contient des caractères invisibles, perdus ou qui inversent le sens de lecture\u{A0}: {characters}", pt: "a resposta a “{question}” contém caracteres invisíveis, perdidos ou que invertem o sentido da leitura: {characters}"),
        fix: LocalizedText(en: "type the passage again instead of pasting it from a PDF or a word processor", es: "vuelva a escribir el pasaje en lugar de pegarlo desde un PDF o un procesador de textos", fr: "retapez le passage au lieu de le coller depuis un PDF ou un traitement de texte", pt: "digite o trecho de novo em vez de colá-lo de um PDF ou de um processador de textos"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts have only characters that a reader can see", es: "Los textos solo tienen caracteres que el lector puede ver", fr: "Les textes n’ont que des caractères visibles pour le lecteur", pt: "Os textos só têm caracteres que o leitor pode ver"),
          rationale: LocalizedText(en: "What is pasted from other programs brings along characters that nobody sees. They hide text from a search, show as boxes elsewhere, or make a sentence read differently from what is stored. The text is kept as it is.", es: "Lo que se pega desde otros programas trae caracteres que nadie ve. Ocultan texto a las búsquedas, se muestran como cuadros en otros lugares o hacen que una frase se lea distinta de la almacenada. El texto se conserva tal cual.", fr: "Ce qui est collé depuis d’autres programmes apporte des caractères que personne ne voit. Ils cachent du texte aux recherches, s’affichent ailleurs comme des carrés ou font lire une phrase autrement qu’elle n’est enregistrée. Le texte est gardé tel quel.", pt: "O que se cola de outros programas traz caracteres que ninguém vê. Eles escondem texto das buscas, aparecem como quadrados em outros lugares ou fazem uma frase ser lida de modo diferente do que está gravado. O texto é mantido como está."),
          placeholders: TextArguments([.init("question", Texts.Placeholders.question), .init("characters", Texts.Placeholders.characters)])))
    }
    /// the answer to “{question}” holds characters that are invisible, lost or turn the reading direction: {characters}
    public static func arguments(question: some TextArgument, characters: some TextArgument) -> TextArguments {
      TextArguments([.init("question", question), .init("characters", characters)])
    }
  }

  public enum UnreadableWording {
    /// Texts of questionnaires have only characters that a reader can see
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” ({language}) holds invisible, lost or direction-turning characters: {characters}", es: "{part} de «{owner}» ({language}) contiene caracteres invisibles, perdidos o que invierten la lectura: {characters}", fr: "{part} de «\u{A0}{owner}\u{A0}» ({language}) contient des caractères invisibles, perdus ou inversant la lecture\u{A0}: {characters}", pt: "{part} de “{owner}” ({language}) contém caracteres invisíveis, perdidos ou que invertem a leitura: {characters}"),
        fix: LocalizedText(en: "type the passage again instead of pasting it from a PDF or a word processor", es: "vuelva a escribir el pasaje en lugar de pegarlo desde un PDF o un procesador de textos", fr: "retapez le passage au lieu de le coller depuis un PDF ou un traitement de texte", pt: "digite o trecho de novo em vez de colá-lo de um PDF ou de um processador de textos"),
        background: RuleBackground(
          title: LocalizedText(en: "Texts of questionnaires have only characters that a reader can see", es: "Los textos de los cuestionarios solo tienen caracteres que el lector puede ver", fr: "Les textes des questionnaires n’ont que des caractères visibles pour le lecteur", pt: "Os textos dos questionários só têm caracteres que o leitor pode ver"),
          rationale: LocalizedText(en: "What states are asked must read as it is stored. Such characters make a question read otherwise than it is compared, and hide it from a search.", es: "Lo que se pregunta a los Estados debe leerse tal como está guardado. Con tales caracteres, una pregunta se lee distinta de como se compara y queda oculta a las búsquedas.", fr: "Ce qui est demandé aux États doit se lire tel qu’il est enregistré. Avec de tels caractères, une question se lit autrement qu’elle n’est comparée, et échappe aux recherches.", pt: "O que se pergunta aos Estados deve ser lido como está gravado. Com tais caracteres, uma pergunta é lida de modo diferente do que é comparada e escapa às buscas."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("language", Texts.Placeholders.language), .init("characters", Texts.Placeholders.characters)])))
    }
    /// {part} of “{owner}” ({language}) holds invisible, lost or direction-turning characters: {characters}
    public static func arguments(part: some TextArgument, owner: some TextArgument, language: some TextArgument, characters: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("language", language), .init("characters", characters)])
    }
  }

  public enum UselessExclusion {
    /// Only in a multiple choice does an option exclude others
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "“{value}” of “{question}” excludes the other options, but the type {type} takes one option anyway", es: "«{value}», de «{question}», excluye las demás opciones, pero el tipo {type} admite de todos modos una sola", fr: "«\u{A0}{value}\u{A0}», de «\u{A0}{question}\u{A0}», exclut les autres options, mais le type {type} n’en admet de toute façon qu’une", pt: "“{value}”, de “{question}”, exclui as outras opções, mas o tipo {type} de todo modo admite uma só"),
        fix: LocalizedText(en: "delete the attribute exclusive, or make the type multiple-choice", es: "borre el atributo exclusive, o cambie el tipo a multiple-choice", fr: "supprimez l’attribut exclusive, ou donnez le type multiple-choice", pt: "apague o atributo exclusive, ou mude o tipo para multiple-choice"),
        background: RuleBackground(
          title: LocalizedText(en: "Only in a multiple choice does an option exclude others", es: "Solo en una elección múltiple una opción excluye a otras", fr: "Une option n’exclut les autres que dans un choix multiple", pt: "Só em uma escolha múltipla uma opção exclui outras"),
          rationale: LocalizedText(en: "What has no effect suggests that the author meant another type.", es: "Lo que no tiene efecto sugiere que el autor quiso otro tipo.", fr: "Ce qui est sans effet donne à penser que l’auteur voulait un autre type.", pt: "O que não tem efeito sugere que o autor quis outro tipo."),
          placeholders: TextArguments([.init("value", Texts.Placeholders.value), .init("question", Texts.Placeholders.question), .init("type", Texts.Placeholders.type)])))
    }
    /// “{value}” of “{question}” excludes the other options, but the type {type} takes one option anyway
    public static func arguments(value: some TextArgument, question: some TextArgument, type: some TextArgument) -> TextArguments {
      TextArguments([.init("value", value), .init("question", question), .init("type", type)])
    }
  }

  public enum UselessOptions {
    /// A list of options is used
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "no question offers the options of “{list}”", es: "ninguna pregunta ofrece las opciones de «{list}»", fr: "aucune question ne propose les options de «\u{A0}{list}\u{A0}»", pt: "nenhuma pergunta oferece as opções de “{list}”"),
        fix: LocalizedText(en: "name the list in the attribute options of a question, or delete it", es: "indique la lista en el atributo options de una pregunta, o bórrela", fr: "indiquez la liste dans l’attribut options d’une question, ou supprimez-la", pt: "indique a lista no atributo options de uma pergunta, ou apague-a"),
        background: RuleBackground(
          title: LocalizedText(en: "A list of options is used", es: "Una lista de opciones se usa", fr: "Une liste d’options est utilisée", pt: "Uma lista de opções é usada"),
          rationale: LocalizedText(en: "What has no effect suggests that a question was to offer it.", es: "Lo que no tiene efecto hace pensar que una pregunta debía ofrecerlo.", fr: "Ce qui est sans effet donne à penser qu’une question devait le proposer.", pt: "O que não tem efeito leva a crer que uma pergunta devia oferecê-lo."),
          placeholders: TextArguments([.init("list", Texts.Placeholders.list)])))
    }
    /// no question offers the options of “{list}”
    public static func arguments(list: some TextArgument) -> TextArguments {
      TextArguments([.init("list", list)])
    }
  }

  public enum UselessWeight {
    /// A weight makes a difference
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the weight {weight} of “{question}” changes no score: {why}", es: "el peso {weight} de «{question}» no cambia ninguna puntuación: {why}", fr: "le poids {weight} de «\u{A0}{question}\u{A0}» ne change aucune note\u{A0}: {why}", pt: "o peso {weight} de “{question}” não muda nenhuma pontuação: {why}"),
        fix: LocalizedText(en: "delete the attribute weight", es: "borre el atributo weight", fr: "supprimez l’attribut weight", pt: "apague o atributo weight"),
        background: RuleBackground(
          title: LocalizedText(en: "A weight makes a difference", es: "Un peso cambia algo", fr: "Un poids change quelque chose", pt: "Um peso faz diferença"),
          rationale: LocalizedText(en: "A weight says that one answer counts for more than another to the same provision. With nothing to weigh against, it suggests an influence that is not there.", es: "Un peso dice que una respuesta cuenta más que otra sobre la misma disposición. Sin nada contra lo que pesar, sugiere una influencia que no existe.", fr: "Un poids dit qu’une réponse compte plus qu’une autre sur la même disposition. Sans rien en face, il suggère une influence qui n’existe pas.", pt: "Um peso diz que uma resposta conta mais que outra sobre a mesma disposição. Sem nada com que comparar, sugere uma influência que não existe."),
          placeholders: TextArguments([.init("weight", Texts.Placeholders.weight), .init("question", Texts.Placeholders.question), .init("why", Texts.Placeholders.why)])))
    }
    /// the weight {weight} of “{question}” changes no score: {why}
    public static func arguments(weight: some TextArgument, question: some TextArgument, why: some TextArgument) -> TextArguments {
      TextArguments([.init("weight", weight), .init("question", question), .init("why", why)])
    }
    /// the question is not scored
    public static var notScored: LocalizedText {
      LocalizedText(en: "the question is not scored", es: "la pregunta no se puntúa", fr: "la question n’est pas notée", pt: "a pergunta não é pontuada")
    }
    /// no question on the same provisions has another
    public static var noOther: LocalizedText {
      LocalizedText(en: "no question on the same provisions has another", es: "ninguna pregunta sobre las mismas disposiciones tiene otro", fr: "aucune question sur les mêmes dispositions n’en a un autre", pt: "nenhuma pergunta sobre as mesmas disposições tem outro")
    }
    /// an answer that weighs 0 enters no score, and nobody asks about the provision any more; scored="false" says so
    public static var nothing: LocalizedText {
      LocalizedText(en: "an answer that weighs 0 enters no score, and nobody asks about the provision any more; scored=\"false\" says so", es: "una respuesta que pesa 0 no entra en ninguna puntuación, y nadie pregunta ya por la disposición; eso lo dice scored=\"false\"", fr: "une réponse qui pèse 0 n’entre dans aucune note, et plus personne n’interroge sur la disposition\u{A0}; c’est scored=\"false\" qui le dit", pt: "uma resposta que pesa 0 não entra em nenhuma pontuação, e ninguém mais pergunta sobre o dispositivo; é scored=\"false\" que o diz")
    }
  }

  public enum VaryingTranslation {
    /// What is said in the same words is translated in the same words
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” is that of “{other}” in the first language, and is translated otherwise in: {languages}", es: "{part} de «{owner}» es igual que en «{other}» en el primer idioma y se traduce de otro modo en: {languages}", fr: "{part} de «\u{A0}{owner}\u{A0}» égale «\u{A0}{other}\u{A0}» en première langue, mais se traduit autrement en\u{A0}: {languages}", pt: "{part} de “{owner}” é igual ao de “{other}” no primeiro idioma e se traduz de outro modo em: {languages}"),
        fix: LocalizedText(en: "settle on one translation, or say in a <note> how this text is meant", es: "adopte una sola traducción o diga en una <note> cómo se entiende este texto", fr: "retenez une seule traduction, ou dites dans une <note> comment ce texte s’entend", pt: "adote uma só tradução ou diga em uma <note> como se entende este texto"),
        background: RuleBackground(
          title: LocalizedText(en: "What is said in the same words is translated in the same words", es: "Lo que se dice con las mismas palabras se traduce con las mismas palabras", fr: "Ce qui est dit dans les mêmes mots est traduit dans les mêmes mots", pt: "O que se diz com as mesmas palavras se traduz com as mesmas palavras"),
          rationale: LocalizedText(en: "Readers take two words for two things. Where only the translation varies, they look for a difference that nobody meant.", es: "Quien lee toma dos palabras por dos cosas. Si solo varía la traducción, busca una diferencia que nadie quiso hacer.", fr: "Qui lit deux mots pense à deux choses. Si seule la traduction varie, on cherche une différence que personne n’a voulue.", pt: "Quem lê toma duas palavras por duas coisas. Se só a tradução varia, procura uma diferença que ninguém quis fazer."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("other", Texts.Placeholders.other), .init("languages", Texts.Placeholders.languages)])))
    }
    /// {part} of “{owner}” is that of “{other}” in the first language, and is translated otherwise in: {languages}
    public static func arguments(part: some TextArgument, owner: some TextArgument, other: some TextArgument, languages: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("other", other), .init("languages", languages)])
    }
  }

  public enum WrongAnswerType {
    /// An answer is of the type that the question asks for
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{given} cannot answer the question “{question}”: it asks for {expected}{suggestion}{from}", es: "{given} no puede responder a la pregunta «{question}», que pide {expected}{suggestion}{from}", fr: "{given} ne peut répondre à la question «\u{A0}{question}\u{A0}»\u{A0}: elle demande {expected}{suggestion}{from}", pt: "{given} não pode responder à pergunta “{question}”, que pede {expected}{suggestion}{from}"),
        fix: LocalizedText(en: "answer with {expected}, and put anything else in the explanation", es: "responda con {expected} y ponga lo demás en la explicación", fr: "répondez par {expected} et mettez le reste dans l’explication", pt: "responda com {expected} e coloque o resto na explicação"),
        background: RuleBackground(
          title: LocalizedText(en: "An answer is of the type that the question asks for", es: "Una respuesta es del tipo que pide la pregunta", fr: "Une réponse est du type que demande la question", pt: "Uma resposta é do tipo que a pergunta pede"),
          rationale: LocalizedText(en: "Answers of the same type can be counted and compared. One of another type would be left out.", es: "Las respuestas del mismo tipo pueden contarse y compararse. Una de otro tipo quedaría fuera.", fr: "Les réponses du même type peuvent être comptées et comparées. Une réponse d’un autre type serait laissée de côté.", pt: "Respostas do mesmo tipo podem ser contadas e comparadas. Uma de outro tipo ficaria de fora."),
          placeholders: TextArguments([.init("given", Texts.Placeholders.given), .init("question", Texts.Placeholders.question), .init("expected", Texts.Placeholders.expected), .init("suggestion", Texts.Placeholders.suggestion), .init("from", Texts.Placeholders.from)])))
    }
    /// {given} cannot answer the question “{question}”: it asks for {expected}{suggestion}{from}
    public static func arguments(given: some TextArgument, question: some TextArgument, expected: some TextArgument, suggestion: some TextArgument, from: some TextArgument) -> TextArguments {
      TextArguments([.init("given", given), .init("question", question), .init("expected", expected), .init("suggestion", suggestion), .init("from", from)])
    }
    /// “{value}”
    public static func quoted(value: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{value}”", es: "«{value}»", fr: "«\u{A0}{value}\u{A0}»", pt: "“{value}”")
        , TextArguments([.init("value", value)]))
    }
    /// one option
    public static var oneOption: LocalizedText {
      LocalizedText(en: "one option", es: "una sola opción", fr: "une seule option", pt: "uma só opção")
    }
    /// one or more options
    public static var options: LocalizedText {
      LocalizedText(en: "one or more options", es: "una o más opciones", fr: "une ou plusieurs options", pt: "uma ou mais opções")
    }
    /// a <text>
    public static var text: LocalizedText {
      LocalizedText(en: "a <text>", es: "un <text>", fr: "un <text>", pt: "um <text>")
    }
    /// a number such as 4 or 0.25
    public static var number: LocalizedText {
      LocalizedText(en: "a number such as 4 or 0.25", es: "un número como 4 o 0.25", fr: "un nombre tel que 4 ou 0.25", pt: "um número como 4 ou 0.25")
    }
    /// ; write {number}, with a full stop in place of the comma
    public static func numberWithoutComma(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "; write {number}, with a full stop in place of the comma", es: "; escriba {number}, con punto en lugar de coma", fr: "\u{A0}; écrivez {number}, avec un point à la place de la virgule", pt: "; escreva {number}, com ponto em lugar da vírgula")
        , TextArguments([.init("number", number)]))
    }
    /// ; write it without a comma, as 1000 or 0.25
    public static var numberWithFullStop: LocalizedText {
      LocalizedText(en: "; write it without a comma, as 1000 or 0.25", es: "; escríbalo sin coma, como 1000 o 0.25", fr: "\u{A0}; écrivez-le sans virgule, comme 1000 ou 0.25", pt: "; escreva-o sem vírgula, como 1000 ou 0.25")
    }
    /// a <figure> for each year
    public static var figures: LocalizedText {
      LocalizedText(en: "a <figure> for each year", es: "un <figure> por año", fr: "un <figure> par année", pt: "um <figure> por ano")
    }
    /// a date such as 2009-03-24
    public static var date: LocalizedText {
      LocalizedText(en: "a date such as 2009-03-24", es: "una fecha como 2009-03-24", fr: "une date telle que 2009-03-24", pt: "uma data como 2009-03-24")
    }
    /// ; write it as <other>
    public static var inOther: LocalizedText {
      LocalizedText(en: "; write it as <other>", es: "; escríbalo como <other>", fr: "\u{A0}; écrivez-le dans <other>", pt: "; escreva-o em <other>")
    }
    /// state codes such as CRI or PAN, or none
    public static var states: LocalizedText {
      LocalizedText(en: "state codes such as CRI or PAN, or none", es: "códigos de Estado como CRI o PAN, o none", fr: "des codes d’États tels que CRI ou PAN, ou none", pt: "códigos de Estado como CRI ou PAN, ou none")
    }
    /// an <authority>
    public static var authority: LocalizedText {
      LocalizedText(en: "an <authority>", es: "un <authority>", fr: "un <authority>", pt: "um <authority>")
    }
    /// a <link> or several
    public static var links: LocalizedText {
      LocalizedText(en: "a <link> or several", es: "uno o más <link>", fr: "un ou plusieurs <link>", pt: "um ou mais <link>")
    }
    /// language codes such as es or pt
    public static var languages: LocalizedText {
      LocalizedText(en: "language codes such as es or pt", es: "códigos de idioma como es o pt", fr: "des codes de langue tels que es ou pt", pt: "códigos de idioma como es ou pt")
    }
    /// a <reference>
    public static var reference: LocalizedText {
      LocalizedText(en: "a <reference>", es: "un <reference>", fr: "un <reference>", pt: "um <reference>")
    }
  }

  public enum WrongEncoding {
    /// A file is in UTF-8
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "the file is not in UTF-8: {encoding}", es: "el archivo no está en UTF-8: {encoding}", fr: "le fichier n’est pas en UTF-8\u{A0}: {encoding}", pt: "o arquivo não está em UTF-8: {encoding}"),
        fix: LocalizedText(en: "save the file again with the encoding UTF-8", es: "guarde de nuevo el archivo con la codificación UTF-8", fr: "enregistrez de nouveau le fichier avec l’encodage UTF-8", pt: "salve o arquivo de novo com a codificação UTF-8"),
        background: RuleBackground(
          title: LocalizedText(en: "A file is in UTF-8", es: "Un archivo está en UTF-8", fr: "Un fichier est en UTF-8", pt: "Um arquivo está em UTF-8"),
          rationale: LocalizedText(en: "In another encoding the letters with accents of names and laws turn into other signs. One encoding for all keeps them as they were written.", es: "En otra codificación, las letras con acentos de nombres y leyes se convierten en otros signos. Una sola codificación las conserva como se escribieron.", fr: "Dans un autre encodage, les lettres accentuées des noms et des lois deviennent d’autres signes. Un seul encodage pour tous les conserve telles quelles.", pt: "Em outra codificação, as letras acentuadas de nomes e leis transformam-se em outros sinais. Uma só codificação as conserva como foram escritas."),
          placeholders: TextArguments([.init("encoding", Texts.Placeholders.encoding)])))
    }
    /// the file is not in UTF-8: {encoding}
    public static func arguments(encoding: some TextArgument) -> TextArguments {
      TextArguments([.init("encoding", encoding)])
    }
    /// it holds bytes that are not UTF-8
    public static var notUTF8: LocalizedText {
      LocalizedText(en: "it holds bytes that are not UTF-8", es: "contiene bytes que no son UTF-8", fr: "il contient des octets qui ne sont pas de l’UTF-8", pt: "contém bytes que não são UTF-8")
    }
    /// it says that it is US-ASCII and holds other characters
    public static var beyondAscii: LocalizedText {
      LocalizedText(en: "it says that it is US-ASCII and holds other characters", es: "dice que es US-ASCII y contiene otros caracteres", fr: "il se dit en US-ASCII et contient d’autres caractères", pt: "diz que é US-ASCII e contém outros caracteres")
    }
    /// it is in {encoding}
    public static func declared(encoding: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "it is in {encoding}", es: "está en {encoding}", fr: "il est en {encoding}", pt: "está em {encoding}")
        , TextArguments([.init("encoding", encoding)]))
    }
  }

  public enum WrongQuestionnaire {
    /// A submission names the questionnaire that its answers are to
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{count} answers are to questions of the questionnaire “{questionnaire}”{suggestion}", es: "{count} respuestas corresponden a preguntas del cuestionario «{questionnaire}»{suggestion}", fr: "{count} réponses portent sur des questions du questionnaire «\u{A0}{questionnaire}\u{A0}»{suggestion}", pt: "{count} respostas correspondem a perguntas do questionário “{questionnaire}”{suggestion}"),
        fix: LocalizedText(en: "write questionnaire=\"{questionnaire}\" and leave the questions of the answers as they are", es: "escriba questionnaire=\"{questionnaire}\" y deje las preguntas de las respuestas como están", fr: "écrivez questionnaire=\"{questionnaire}\" et laissez les questions des réponses telles quelles", pt: "escreva questionnaire=\"{questionnaire}\" e deixe as perguntas das respostas como estão"),
        background: RuleBackground(
          title: LocalizedText(en: "A submission names the questionnaire that its answers are to", es: "Una presentación nombra el cuestionario al que responde", fr: "Une communication nomme le questionnaire auquel elle répond", pt: "Uma apresentação nomeia o questionário a que responde"),
          rationale: LocalizedText(en: "Moved to questions of the questionnaire that is named, the answers would tell of another treaty what they do not say.", es: "Trasladadas a preguntas del cuestionario nombrado, las respuestas dirían de otro tratado lo que no dicen.", fr: "Reportées sur des questions du questionnaire nommé, les réponses diraient d’un autre traité ce qu’elles ne disent pas.", pt: "Transferidas para perguntas do questionário nomeado, as respostas diriam de outro tratado o que não dizem."),
          placeholders: TextArguments([.init("count", Texts.Placeholders.count), .init("questionnaire", Texts.Placeholders.questionnaire), .init("suggestion", Texts.Placeholders.suggestion)])))
    }
    /// {count} answers are to questions of the questionnaire “{questionnaire}”{suggestion}
    public static func arguments(count: some TextArgument, questionnaire: some TextArgument, suggestion: some TextArgument) -> TextArguments {
      TextArguments([.init("count", count), .init("questionnaire", questionnaire), .init("suggestion", suggestion)])
    }
    /// all {count}
    public static func all(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "all {count}", es: "las {count}", fr: "les {count}", pt: "as {count}")
        , TextArguments([.init("count", count)]))
    }
    /// {count} of the {total}
    public static func most(count: some TextArgument, total: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} of the {total}", es: "{count} de las {total}", fr: "{count} des {total}", pt: "{count} das {total}")
        , TextArguments([.init("count", count), .init("total", total)]))
    }
  }

  public enum WrongTypography {
    /// Spaces and quotation marks are those of the language
    public static var texts: RuleTexts {
      RuleTexts(
        message: LocalizedText(en: "{part} of “{owner}” has a space or quotation mark that its language writes otherwise: {places}", es: "{part} de «{owner}» tiene un espacio o unas comillas que su idioma escribe de otro modo: {places}", fr: "{part} de «\u{A0}{owner}\u{A0}» a une espace ou un guillemet que sa langue écrit autrement\u{A0}: {places}", pt: "{part} de “{owner}” tem um espaço ou aspas que seu idioma escreve de outro modo: {places}"),
        fix: LocalizedText(en: "in French put no-break spaces before “:”, “;”, “?” and “!” and inside the guillemets; use guillemets in Spanish and French and curly quotation marks in English and Portuguese; keep straight ones for code", es: "en francés ponga espacios de no separación antes de «:», «;», «?» y «!» y dentro de las comillas; use comillas angulares en español y francés y comillas altas en inglés y portugués; deje las rectas para el código", fr: "en français, mettez des espaces insécables avant «\u{A0}:\u{A0}», «\u{A0};\u{A0}», «\u{A0}?\u{A0}» et «\u{A0}!\u{A0}» et à l’intérieur des guillemets\u{A0}; employez les chevrons en espagnol et en français, les guillemets anglais en anglais et en portugais\u{A0}; gardez les guillemets droits pour le code", pt: "em francês, ponha espaços inseparáveis antes de “:”, “;”, “?” e “!” e dentro das aspas; use aspas angulares em espanhol e francês e aspas curvas em inglês e português; deixe as retas para o código"),
        background: RuleBackground(
          title: LocalizedText(en: "Spaces and quotation marks are those of the language", es: "Los espacios y las comillas son los del idioma", fr: "Les espaces et les guillemets sont ceux de la langue", pt: "Os espaços e as aspas são os do idioma"),
          rationale: LocalizedText(en: "A line that begins with a semicolon, or the quotation marks of another language, make a text look machine-made to the officials who are to rely on it.", es: "Una línea que comienza con punto y coma, o las comillas de otro idioma, hacen que un texto parezca hecho a máquina a quienes han de confiar en él.", fr: "Une ligne qui commence par un point-virgule, ou les guillemets d’une autre langue, donnent à un texte l’air d’être fait à la machine aux yeux de ceux qui doivent s’y fier.", pt: "Uma linha que começa com ponto e vírgula, ou as aspas de outro idioma, fazem um texto parecer feito por máquina a quem deve confiar nele."),
          placeholders: TextArguments([.init("part", Texts.Placeholders.part), .init("owner", Texts.Placeholders.owner), .init("places", Texts.Placeholders.places)])))
    }
    /// {part} of “{owner}” has a space or quotation mark that its language writes otherwise: {places}
    public static func arguments(part: some TextArgument, owner: some TextArgument, places: some TextArgument) -> TextArguments {
      TextArguments([.init("part", part), .init("owner", owner), .init("places", places)])
    }
  }

  public enum Placeholders {
    /// Explanation
    public static var row: LocalizedText {
      LocalizedText(en: "Explanation", es: "Explicación", fr: "Explication", pt: "Explicação")
    }
    /// another sheet
    public static var sheet: LocalizedText {
      LocalizedText(en: "another sheet", es: "otra hoja", fr: "une autre feuille", pt: "outra planilha")
    }
    /// what is written
    public static var written: LocalizedText {
      LocalizedText(en: "what is written", es: "lo escrito", fr: "ce qui est écrit", pt: "o que está escrito")
    }
    /// what was probably meant
    public static var meant: LocalizedText {
      LocalizedText(en: "what was probably meant", es: "lo que probablemente se quiso decir", fr: "ce qui est probablement voulu", pt: "o que provavelmente se quis dizer")
    }
    /// the path
    public static var path: LocalizedText {
      LocalizedText(en: "the path", es: "la ruta", fr: "le chemin", pt: "o caminho")
    }
    /// why nothing matches it
    public static var slip: LocalizedText {
      LocalizedText(en: "why nothing matches it", es: "por qué nada coincide con ella", fr: "pourquoi rien n’y correspond", pt: "por que nada coincide com ele")
    }
    /// the cluster given
    public static var cluster: LocalizedText {
      LocalizedText(en: "the cluster given", es: "el grupo indicado", fr: "le groupe donné", pt: "o grupo indicado")
    }
    /// the questions
    public static var questions: LocalizedText {
      LocalizedText(en: "the questions", es: "las preguntas", fr: "les questions", pt: "as perguntas")
    }
    /// the values allowed
    public static var allowed: LocalizedText {
      LocalizedText(en: "the values allowed", es: "los valores admitidos", fr: "les valeurs admises", pt: "os valores admitidos")
    }
    /// the authority
    public static var authority: LocalizedText {
      LocalizedText(en: "the authority", es: "la autoridad", fr: "l’autorité", pt: "a autoridade")
    }
    /// the change
    public static var change: LocalizedText {
      LocalizedText(en: "the change", es: "el cambio", fr: "le changement", pt: "a mudança")
    }
    /// the contact
    public static var contact: LocalizedText {
      LocalizedText(en: "the contact", es: "el contacto", fr: "le contact", pt: "o contato")
    }
    /// the condition
    public static var condition: LocalizedText {
      LocalizedText(en: "the condition", es: "la condición", fr: "la condition", pt: "a condição")
    }
    /// the questions of the circle
    public static var chain: LocalizedText {
      LocalizedText(en: "the questions of the circle", es: "las preguntas del círculo", fr: "les questions du cercle", pt: "as perguntas do círculo")
    }
    /// something that is declared
    public static var declared: LocalizedText {
      LocalizedText(en: "something that is declared", es: "algo declarado", fr: "quelque chose de déclaré", pt: "algo declarado")
    }
    /// the names of the circle
    public static var circle: LocalizedText {
      LocalizedText(en: "the names of the circle", es: "los nombres del círculo", fr: "les noms du cercle", pt: "os nomes do círculo")
    }
    /// the attribute
    public static var `where`: LocalizedText {
      LocalizedText(en: "the attribute", es: "el atributo", fr: "l’attribut", pt: "o atributo")
    }
    /// the characters
    public static var characters: LocalizedText {
      LocalizedText(en: "the characters", es: "los caracteres", fr: "les caractères", pt: "os caracteres")
    }
    /// the citations
    public static var citations: LocalizedText {
      LocalizedText(en: "the citations", es: "las citas", fr: "les références citées", pt: "as citações")
    }
    /// the code given
    public static var code: LocalizedText {
      LocalizedText(en: "the code given", es: "el código indicado", fr: "le code donné", pt: "o código indicado")
    }
    /// the convention
    public static var convention: LocalizedText {
      LocalizedText(en: "the convention", es: "la convención", fr: "la convention", pt: "a convenção")
    }
    /// the cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "the cycle", es: "el ciclo", fr: "le cycle", pt: "o ciclo")
    }
    /// the number
    public static var count: LocalizedText {
      LocalizedText(en: "the number", es: "el número", fr: "le nombre", pt: "o número")
    }
    /// the date
    public static var date: LocalizedText {
      LocalizedText(en: "the date", es: "la fecha", fr: "la date", pt: "a data")
    }
    /// what is wrong
    public static var detail: LocalizedText {
      LocalizedText(en: "what is wrong", es: "qué falla", fr: "ce qui ne va pas", pt: "o que está errado")
    }
    /// the difference
    public static var difference: LocalizedText {
      LocalizedText(en: "the difference", es: "la diferencia", fr: "la différence", pt: "a diferença")
    }
    /// the date due
    public static var due: LocalizedText {
      LocalizedText(en: "the date due", es: "la fecha límite", fr: "la date limite", pt: "a data-limite")
    }
    /// the earlier version
    public static var earlier: LocalizedText {
      LocalizedText(en: "the earlier version", es: "la versión anterior", fr: "la version antérieure", pt: "a versão anterior")
    }
    /// the element
    public static var element: LocalizedText {
      LocalizedText(en: "the element", es: "el elemento", fr: "l’élément", pt: "o elemento")
    }
    /// what is known of the encoding
    public static var encoding: LocalizedText {
      LocalizedText(en: "what is known of the encoding", es: "qué se sabe de la codificación", fr: "ce qu’on sait du codage", pt: "o que se sabe da codificação")
    }
    /// what is expected
    public static var expected: LocalizedText {
      LocalizedText(en: "what is expected", es: "lo que se espera", fr: "ce qui est attendu", pt: "o que se espera")
    }
    /// what became of it
    public static var fate: LocalizedText {
      LocalizedText(en: "what became of it", es: "qué fue de ella", fr: "ce qu’elle est devenue", pt: "o que foi feito dela")
    }
    /// the file
    public static var file: LocalizedText {
      LocalizedText(en: "the file", es: "el archivo", fr: "le fichier", pt: "o arquivo")
    }
    /// the first question
    public static var first: LocalizedText {
      LocalizedText(en: "the first question", es: "la primera pregunta", fr: "la première question", pt: "a primeira pergunta")
    }
    /// the forms of the glossary
    public static var forms: LocalizedText {
      LocalizedText(en: "the forms of the glossary", es: "las formas del glosario", fr: "les formes du glossaire", pt: "as formas do glossário")
    }
    /// what was given
    public static var given: LocalizedText {
      LocalizedText(en: "what was given", es: "lo que se indicó", fr: "ce qui a été donné", pt: "o que foi dado")
    }
    /// ; did you mean …?
    public static var hint: LocalizedText {
      LocalizedText(en: "; did you mean …?", es: "; ¿quiso decir …?", fr: "\u{A0}; vouliez-vous dire …\u{A0}?", pt: "; quis dizer …?")
    }
    /// the instrument
    public static var instrument: LocalizedText {
      LocalizedText(en: "the instrument", es: "el instrumento", fr: "l’instrument", pt: "o instrumento")
    }
    /// those known
    public static var known: LocalizedText {
      LocalizedText(en: "those known", es: "los conocidos", fr: "ceux qui sont connus", pt: "os conhecidos")
    }
    /// the languages
    public static var languages: LocalizedText {
      LocalizedText(en: "the languages", es: "los idiomas", fr: "les langues", pt: "os idiomas")
    }
    /// the later question
    public static var later: LocalizedText {
      LocalizedText(en: "the later question", es: "la pregunta posterior", fr: "la question postérieure", pt: "a pergunta posterior")
    }
    /// the latest version
    public static var latest: LocalizedText {
      LocalizedText(en: "the latest version", es: "la versión más reciente", fr: "la version la plus récente", pt: "a versão mais recente")
    }
    /// the numbers of words
    public static var lengths: LocalizedText {
      LocalizedText(en: "the numbers of words", es: "los números de palabras", fr: "les nombres de mots", pt: "os números de palavras")
    }
    /// the limit
    public static var limit: LocalizedText {
      LocalizedText(en: "the limit", es: "el límite", fr: "la limite", pt: "o limite")
    }
    /// the line
    public static var line: LocalizedText {
      LocalizedText(en: "the line", es: "la línea", fr: "la ligne", pt: "a linha")
    }
    /// the link
    public static var link: LocalizedText {
      LocalizedText(en: "the link", es: "el enlace", fr: "le lien", pt: "o link")
    }
    /// the list
    public static var list: LocalizedText {
      LocalizedText(en: "the list", es: "la lista", fr: "la liste", pt: "a lista")
    }
    /// the measure
    public static var measure: LocalizedText {
      LocalizedText(en: "the measure", es: "la medida", fr: "la mesure", pt: "a medida")
    }
    /// the name
    public static var name: LocalizedText {
      LocalizedText(en: "the name", es: "el nombre", fr: "le nom", pt: "o nome")
    }
    /// the namespace
    public static var namespace: LocalizedText {
      LocalizedText(en: "the namespace", es: "el espacio de nombres", fr: "l’espace de noms", pt: "o espaço de nomes")
    }
    /// the new date
    public static var new: LocalizedText {
      LocalizedText(en: "the new date", es: "la fecha nueva", fr: "la nouvelle date", pt: "a nova data")
    }
    /// the old date
    public static var old: LocalizedText {
      LocalizedText(en: "the old date", es: "la fecha anterior", fr: "l’ancienne date", pt: "a data anterior")
    }
    /// the other
    public static var other: LocalizedText {
      LocalizedText(en: "the other", es: "el otro", fr: "l’autre", pt: "o outro")
    }
    /// what it belongs to
    public static var owner: LocalizedText {
      LocalizedText(en: "what it belongs to", es: "a qué pertenece", fr: "ce à quoi il appartient", pt: "a que pertence")
    }
    /// the element around it
    public static var parent: LocalizedText {
      LocalizedText(en: "the element around it", es: "el elemento que lo contiene", fr: "l’élément qui le contient", pt: "o elemento que o contém")
    }
    /// the part
    public static var part: LocalizedText {
      LocalizedText(en: "the part", es: "la parte", fr: "la partie", pt: "a parte")
    }
    /// the places
    public static var places: LocalizedText {
      LocalizedText(en: "the places", es: "los lugares", fr: "les endroits", pt: "os lugares")
    }
    /// the problem
    public static var problem: LocalizedText {
      LocalizedText(en: "the problem", es: "el problema", fr: "le problème", pt: "o problema")
    }
    /// the protocol
    public static var `protocol`: LocalizedText {
      LocalizedText(en: "the protocol", es: "el protocolo", fr: "le protocole", pt: "o protocolo")
    }
    /// the provision
    public static var provision: LocalizedText {
      LocalizedText(en: "the provision", es: "la disposición", fr: "la disposition", pt: "a disposição")
    }
    /// the question
    public static var question: LocalizedText {
      LocalizedText(en: "the question", es: "la pregunta", fr: "la question", pt: "a pergunta")
    }
    /// the questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "the questionnaire", es: "el cuestionario", fr: "le questionnaire", pt: "o questionário")
    }
    /// the region
    public static var region: LocalizedText {
      LocalizedText(en: "the region", es: "la región", fr: "la région", pt: "a região")
    }
    /// the rule
    public static var rule: LocalizedText {
      LocalizedText(en: "the rule", es: "la regla", fr: "la règle", pt: "a regra")
    }
    /// the state
    public static var state: LocalizedText {
      LocalizedText(en: "the state", es: "el Estado", fr: "l’État", pt: "o Estado")
    }
    /// the date of the submission
    public static var submitted: LocalizedText {
      LocalizedText(en: "the date of the submission", es: "la fecha de la presentación", fr: "la date de la communication", pt: "a data da apresentação")
    }
    /// ; it was replaced by …
    public static var successors: LocalizedText {
      LocalizedText(en: "; it was replaced by …", es: "; la sustituye …", fr: "\u{A0}; elle est remplacée par …", pt: "; foi substituída por …")
    }
    /// ; did you mean …?
    public static var suggestion: LocalizedText {
      LocalizedText(en: "; did you mean …?", es: "; ¿quiso decir …?", fr: "\u{A0}; vouliez-vous dire …\u{A0}?", pt: "; quis dizer …?")
    }
    /// the term
    public static var term: LocalizedText {
      LocalizedText(en: "the term", es: "el término", fr: "le terme", pt: "o termo")
    }
    /// the text of the question
    public static var text: LocalizedText {
      LocalizedText(en: "the text of the question", es: "el texto de la pregunta", fr: "le texte de la question", pt: "o texto da pergunta")
    }
    /// the title
    public static var title: LocalizedText {
      LocalizedText(en: "the title", es: "el título", fr: "le titre", pt: "o título")
    }
    /// the type of answer
    public static var type: LocalizedText {
      LocalizedText(en: "the type of answer", es: "el tipo de respuesta", fr: "le type de réponse", pt: "o tipo de resposta")
    }
    /// how it is used already
    public static var use: LocalizedText {
      LocalizedText(en: "how it is used already", es: "cómo ya se usa", fr: "l’emploi déjà fait", pt: "como já é usado")
    }
    /// the value given
    public static var value: LocalizedText {
      LocalizedText(en: "the value given", es: "el valor indicado", fr: "la valeur donnée", pt: "o valor indicado")
    }
    /// the version
    public static var version: LocalizedText {
      LocalizedText(en: "the version", es: "la versión", fr: "la version", pt: "a versão")
    }
    /// the versions known
    public static var versions: LocalizedText {
      LocalizedText(en: "the versions known", es: "las versiones conocidas", fr: "les versions connues", pt: "as versões conhecidas")
    }
    /// the weight
    public static var weight: LocalizedText {
      LocalizedText(en: "the weight", es: "el peso", fr: "le poids", pt: "o peso")
    }
    /// the reason
    public static var why: LocalizedText {
      LocalizedText(en: "the reason", es: "el motivo", fr: "le motif", pt: "o motivo")
    }
    /// the year
    public static var year: LocalizedText {
      LocalizedText(en: "the year", es: "el año", fr: "l’année", pt: "o ano")
    }
    /// ; from which version on
    public static var from: LocalizedText {
      LocalizedText(en: "; from which version on", es: "; desde qué versión", fr: "\u{A0}; à partir de quelle version", pt: "; a partir de que versão")
    }
    /// the range
    public static var range: LocalizedText {
      LocalizedText(en: "the range", es: "el intervalo", fr: "l’intervalle", pt: "o intervalo")
    }
    /// the time
    public static var span: LocalizedText {
      LocalizedText(en: "the time", es: "el período", fr: "la période", pt: "o período")
    }
    /// the other options
    public static var others: LocalizedText {
      LocalizedText(en: "the other options", es: "las otras opciones", fr: "les autres options", pt: "as outras opções")
    }
    /// which one counts
    public static var used: LocalizedText {
      LocalizedText(en: "which one counts", es: "cuál cuenta", fr: "laquelle compte", pt: "qual conta")
    }
    /// what it is
    public static var kind: LocalizedText {
      LocalizedText(en: "what it is", es: "qué es", fr: "ce que c’est", pt: "o que é")
    }
    /// what is missing
    public static var what: LocalizedText {
      LocalizedText(en: "what is missing", es: "lo que falta", fr: "ce qui manque", pt: "o que falta")
    }
    /// what to do
    public static var advice: LocalizedText {
      LocalizedText(en: "what to do", es: "qué hacer", fr: "que faire", pt: "o que fazer")
    }
    /// the label
    public static var label: LocalizedText {
      LocalizedText(en: "the label", es: "el rótulo", fr: "l’intitulé", pt: "o rótulo")
    }
    /// the language
    public static var language: LocalizedText {
      LocalizedText(en: "the language", es: "el idioma", fr: "la langue", pt: "o idioma")
    }
    /// the reason
    public static var reason: LocalizedText {
      LocalizedText(en: "the reason", es: "el motivo", fr: "le motif", pt: "o motivo")
    }
    /// the place
    public static var place: LocalizedText {
      LocalizedText(en: "the place", es: "el lugar", fr: "l’endroit", pt: "o lugar")
    }
    /// what is left
    public static var omitted: LocalizedText {
      LocalizedText(en: "what is left", es: "lo que se deja", fr: "ce qui est laissé", pt: "o que se deixa")
    }
  }
}

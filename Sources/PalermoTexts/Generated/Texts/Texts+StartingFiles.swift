// Made from Texts/starting-files.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum StartingFile {
    /// Texts in [square brackets] are still to be written; palermo validate names each of them. A text stands once in each of en, es, fr and pt.
    public static var brackets: LocalizedText {
      LocalizedText(en: "Texts in [square brackets] are still to be written; palermo validate names each of them. A text stands once in each of en, es, fr and pt.", es: "Los textos entre [corchetes] están por escribir; palermo validate nombra cada uno. Cada texto figura una vez en en, es, fr y pt.", fr: "Les textes entre [crochets] restent à écrire\u{A0}; palermo validate nomme chacun d’eux. Chaque texte figure une fois en en, es, fr et pt.", pt: "Os textos entre [colchetes] estão por escrever; palermo validate nomeia cada um. Cada texto consta uma vez em en, es, fr e pt.")
    }
    /// A region: the states that an analysis covers. Commands find it among the files that they are given. Files of participation name it by its id. kind="fictional" marks every output as an exercise.
    public static var region: LocalizedText {
      LocalizedText(en: "A region: the states that an analysis covers. Commands find it among the files that they are given. Files of participation name it by its id. kind=\"fictional\" marks every output as an exercise.", es: "Una región: los Estados que abarca un análisis. Las órdenes la encuentran entre los archivos que reciben. Los archivos de participación la nombran por su id. kind=\"fictional\" marca toda salida como ejercicio.", fr: "Une région\u{A0}: les États qu’une analyse couvre. Les commandes la trouvent parmi les fichiers qu’elles reçoivent. Les fichiers de participation la nomment par son id. kind=\"fictional\" marque toute sortie comme exercice.", pt: "Uma região: os Estados que uma análise abrange. Os comandos a encontram entre os arquivos que recebem. Os arquivos de participação a nomeiam por seu id. kind=\"fictional\" marca toda saída como exercício.")
    }
    /// If the states follow a plan together, say so here: <body> the organization, <plan> the plan, and for what an analysis serves <action number="…" serves="delivery"><name>…</name></action>, where number is what the plan calls the action and serves is delivery, assistance, accession, authorities or reporting. Without them no output speaks of a plan.
    public static var programme: LocalizedText {
      LocalizedText(en: "If the states follow a plan together, say so here: <body> the organization, <plan> the plan, and for what an analysis serves <action number=\"…\" serves=\"delivery\"><name>…</name></action>, where number is what the plan calls the action and serves is delivery, assistance, accession, authorities or reporting. Without them no output speaks of a plan.", es: "Si los Estados siguen juntos un plan, dígalo aquí, en cada idioma: <body> la organización, <plan> el plan y, para lo que sirve un análisis, <action number=\"…\" serves=\"delivery\"><name>…</name></action>, donde number es como el plan llama a la acción y serves es delivery, assistance, accession, authorities o reporting. Sin ellos, ninguna salida habla de un plan.", fr: "Si les États suivent ensemble un plan, indiquez-le ici, dans chaque langue\u{A0}: <body> l’organisation, <plan> le plan et, pour ce que sert une analyse, <action number=\"…\" serves=\"delivery\"><name>…</name></action>, où number est le nom que le plan donne à l’action et serves est delivery, assistance, accession, authorities ou reporting. Sans eux, aucune sortie ne parle d’un plan.", pt: "Se os Estados seguem juntos um plano, diga-o aqui, em cada idioma: <body> a organização, <plan> o plano e, para o que serve uma análise, <action number=\"…\" serves=\"delivery\"><name>…</name></action>, em que number é como o plano chama a ação e serves é delivery, assistance, accession, authorities ou reporting. Sem eles, nenhuma saída fala de um plano.")
    }
    /// How the region stands to each agreement. A state that has not joined a counted one has a gap. Of a watched one participation is shown, and nobody has a gap. One that is not named here is counted. The attribute listed says how sure it is that the plan lists it: confirmed, very-likely, likely or possible.
    public static var agreements: LocalizedText {
      LocalizedText(en: "How the region stands to each agreement. A state that has not joined a counted one has a gap. Of a watched one participation is shown, and nobody has a gap. One that is not named here is counted. The attribute listed says how sure it is that the plan lists it: confirmed, very-likely, likely or possible.", es: "Cómo se sitúa la región ante cada acuerdo. Si es counted, el Estado que no se ha adherido tiene una brecha. Si es watched, la participación se muestra y nadie tiene una brecha. El que no se nombra aquí cuenta. El atributo listed dice con qué certeza figura en el plan: confirmed, very-likely, likely o possible.", fr: "Comment la région se situe face à chaque accord. S’il est counted, l’État qui n’y a pas adhéré a une lacune. S’il est watched, la participation est montrée, et personne n’a de lacune. Celui qui n’est pas nommé ici compte. L’attribut listed dit avec quelle certitude il figure au plan\u{A0}: confirmed, very-likely, likely ou possible.", pt: "Como a região se situa diante de cada acordo. Se é counted, o Estado que não aderiu tem uma lacuna. Se é watched, a participação é mostrada, e ninguém tem lacuna. O que não é nomeado aqui conta. O atributo listed diz com que certeza consta do plano: confirmed, very-likely, likely ou possible.")
    }
    /// The parts of the region: every state belongs to one <subregion>. It may belong to any <grouping> as well.
    public static var groups: LocalizedText {
      LocalizedText(en: "The parts of the region: every state belongs to one <subregion>. It may belong to any <grouping> as well.", es: "Las partes de la región: cada Estado pertenece a una <subregion>. Además puede pertenecer a cualquier <grouping>.", fr: "Les parties de la région\u{A0}: chaque État appartient à une <subregion>. Il peut en outre appartenir à tout <grouping>.", pt: "As partes da região: cada Estado pertence a uma <subregion>. Pode pertencer também a qualquer <grouping>.")
    }
    /// The states, by their codes of ISO 3166-1. Fictional ones use XAA to XZZ. The attributes officialLanguages and submissionLanguages (the latter those in which a state answers and receives letters) hold tags of BCP 47, or und where they are not known. The attributes column and row are the place of a state on the tile map, counted from the north-west: one tile for each state. What was copied from the region that ships with the program is to be checked.
    public static var states: LocalizedText {
      LocalizedText(en: "The states, by their codes of ISO 3166-1. Fictional ones use XAA to XZZ. The attributes officialLanguages and submissionLanguages (the latter those in which a state answers and receives letters) hold tags of BCP 47, or und where they are not known. The attributes column and row are the place of a state on the tile map, counted from the north-west: one tile for each state. What was copied from the region that ships with the program is to be checked.", es: "Los Estados, por sus códigos de la ISO 3166-1. Los ficticios usan XAA a XZZ. Los atributos officialLanguages y submissionLanguages (este último, los idiomas en que el Estado responde y recibe cartas) llevan etiquetas de BCP 47, o und si no se conocen. Los atributos column y row son el lugar del Estado en el mapa de casillas, contado desde el noroeste: una casilla por Estado. Lo copiado de la región que trae el programa debe verificarse.", fr: "Les États, par leurs codes de l’ISO 3166-1. Les États fictifs utilisent XAA à XZZ. Les attributs officialLanguages et submissionLanguages (ce dernier, les langues dans lesquelles l’État répond et reçoit des lettres) portent des étiquettes BCP 47, ou und si elles ne sont pas connues. Les attributs column et row sont la place de l’État sur la carte en tuiles, comptée depuis le nord-ouest\u{A0}: une tuile par État. Ce qui a été copié de la région fournie avec le programme est à vérifier.", pt: "Os Estados, por seus códigos da ISO 3166-1. Os fictícios usam XAA a XZZ. Os atributos officialLanguages e submissionLanguages (este último, os idiomas em que o Estado responde e recebe cartas) levam etiquetas da BCP 47, ou und se não são conhecidas. Os atributos column e row são o lugar do Estado no mapa de quadrículas, contado a partir do noroeste: uma quadrícula por Estado. O que foi copiado da região que acompanha o programa deve ser verificado.")
    }
    /// A cycle: one round of delivery. Submissions name it by its id, so that it is permanent. opens is its first day.
    public static var cycle: LocalizedText {
      LocalizedText(en: "A cycle: one round of delivery. Submissions name it by its id, so that it is permanent. opens is its first day.", es: "Un ciclo: una ronda de entrega. Las presentaciones lo nombran por su id, que por eso es permanente. opens es su primer día.", fr: "Un cycle\u{A0}: une série de remises. Les communications le nomment par son id, qui est donc permanent. opens est son premier jour.", pt: "Um ciclo: uma rodada de entrega. As apresentações o nomeiam por seu id, que por isso é permanente. opens é seu primeiro dia.")
    }
    /// What is due, in which version; due is the last day on which a delivery is on time. Delete what this cycle does not ask for.
    public static var deliveries: LocalizedText {
      LocalizedText(en: "What is due, in which version; due is the last day on which a delivery is on time. Delete what this cycle does not ask for.", es: "Lo que debe entregarse, en qué versión; due es el último día en que la entrega es puntual. Borre lo que este ciclo no pide.", fr: "Ce qui est dû, dans quelle version\u{A0}; due est le dernier jour où une remise est dans les délais. Supprimez ce que ce cycle ne demande pas.", pt: "O que deve ser entregue, em que versão; due é o último dia em que a entrega está no prazo. Apague o que este ciclo não pede.")
    }
    /// Deadlines of the steps of a review, counted from the opening of the cycle or, with after, from the end of an earlier step. These are those of the review mechanism of the Convention; delete what does not apply.
    public static var clocks: LocalizedText {
      LocalizedText(en: "Deadlines of the steps of a review, counted from the opening of the cycle or, with after, from the end of an earlier step. These are those of the review mechanism of the Convention; delete what does not apply.", es: "Plazos de los pasos de un examen, contados desde la apertura del ciclo o, con after, desde el final de un paso anterior. Estos son los del mecanismo de examen de la Convención; borre lo que no corresponda.", fr: "Délais des étapes d’un examen, comptés à partir de l’ouverture du cycle ou, avec after, de la fin d’une étape antérieure. Ceux-ci sont ceux du mécanisme d’examen de la Convention\u{A0}; supprimez ce qui est sans objet.", pt: "Prazos das etapas de um exame, contados da abertura do ciclo ou, com after, do fim de uma etapa anterior. Estes são os do mecanismo de revisão da Convenção; apague o que não se aplica.")
    }
    /// Participation: what each state of the region has done about each instrument. The attribute consent is ratification, accession, none (no party on the day of the source) or unknown (no source says): what is not known is never “none”. The attributes signed, consented, inForce and denounced are days. The attribute asOf is the date of the source, confidence is verified, secondary or unconfirmed, and each <source> says where the facts were found.
    public static var participation: LocalizedText {
      LocalizedText(en: "Participation: what each state of the region has done about each instrument. The attribute consent is ratification, accession, none (no party on the day of the source) or unknown (no source says): what is not known is never “none”. The attributes signed, consented, inForce and denounced are days. The attribute asOf is the date of the source, confidence is verified, secondary or unconfirmed, and each <source> says where the facts were found.", es: "Participación: lo que cada Estado de la región ha hecho respecto de cada instrumento. El atributo consent es ratification, accession, none (no era parte el día de la fuente) o unknown (ninguna fuente lo dice): lo que no se sabe nunca es «none». Los atributos signed, consented, inForce y denounced son días. El atributo asOf es la fecha de la fuente, confidence es verified, secondary o unconfirmed, y cada <source> dice dónde se hallaron los datos.", fr: "Participation\u{A0}: ce que chaque État de la région a fait de chaque instrument. L’attribut consent est ratification, accession, none (pas partie le jour de la source) ou unknown (aucune source ne le dit)\u{A0}: ce qui n’est pas connu n’est jamais «\u{A0}none\u{A0}». Les attributs signed, consented, inForce et denounced sont des jours. L’attribut asOf est la date de la source, confidence est verified, secondary ou unconfirmed, et chaque <source> dit où les faits ont été trouvés.", pt: "Participação: o que cada Estado da região fez a respeito de cada instrumento. O atributo consent é ratification, accession, none (não era parte no dia da fonte) ou unknown (nenhuma fonte diz): o que não se sabe nunca é “none”. Os atributos signed, consented, inForce e denounced são dias. O atributo asOf é a data da fonte, confidence é verified, secondary ou unconfirmed, e cada <source> diz onde os fatos foram encontrados.")
    }
    /// A fact with its source: {example}
    public static func participants(example: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "A fact with its source: {example}", es: "Un dato con su fuente: {example}", fr: "Un fait avec sa source\u{A0}: {example}", pt: "Um fato com sua fonte: {example}")
        , TextArguments([.init("example", example)]))
    }
    /// Instruments of your own. They add to those that ship with the program; one of the same id takes the place of that one. kind="reviewed" has questionnaires, kind="tracked" is followed for participation only.
    public static var instruments: LocalizedText {
      LocalizedText(en: "Instruments of your own. They add to those that ship with the program; one of the same id takes the place of that one. kind=\"reviewed\" has questionnaires, kind=\"tracked\" is followed for participation only.", es: "Instrumentos propios. Se suman a los que trae el programa; uno con el mismo id toma el lugar de aquel. kind=\"reviewed\" tiene cuestionarios; de kind=\"tracked\" solo se sigue la participación.", fr: "Des instruments à vous. Ils s’ajoutent à ceux qui sont fournis avec le programme\u{A0}; un instrument de même id prend la place de l’autre. kind=\"reviewed\" a des questionnaires\u{A0}; de kind=\"tracked\", seule la participation est suivie.", pt: "Instrumentos próprios. Somam-se aos que acompanham o programa; um com o mesmo id toma o lugar daquele. kind=\"reviewed\" tem questionários; de kind=\"tracked\" só se acompanha a participação.")
    }
    /// The themes under which provisions are reviewed: each provision names one, and a questionnaire asks about one.
    public static var clusters: LocalizedText {
      LocalizedText(en: "The themes under which provisions are reviewed: each provision names one, and a questionnaire asks about one.", es: "Los temas en que se examinan las disposiciones: cada disposición nombra uno, y un cuestionario pregunta por uno.", fr: "Les thèmes sous lesquels les dispositions sont examinées\u{A0}: chaque disposition en nomme un, et un questionnaire porte sur un.", pt: "Os temas em que as disposições são examinadas: cada disposição nomeia um, e um questionário pergunta sobre um.")
    }
    /// One <provision> for each duty. Its id is the instrument, the article and the paragraph, such as {example}. Where one paragraph holds several duties, .1, .2 and so on follow. The attribute obligation is mandatory, mandatory_subject_to_domestic_law, consider, optional or none, by the verb of the treaty. The attribute kind is legislation, institution, practice, notification or agreement. The attribute theme is a code of your choice. The element <measure> says in your words what is to be done, and <condition>, if any, when.
    public static func provisions(example: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "One <provision> for each duty. Its id is the instrument, the article and the paragraph, such as {example}. Where one paragraph holds several duties, .1, .2 and so on follow. The attribute obligation is mandatory, mandatory_subject_to_domestic_law, consider, optional or none, by the verb of the treaty. The attribute kind is legislation, institution, practice, notification or agreement. The attribute theme is a code of your choice. The element <measure> says in your words what is to be done, and <condition>, if any, when.", es: "Una <provision> por cada obligación. Su id es el instrumento, el artículo y el párrafo, como {example}. Si un párrafo contiene varias obligaciones, siguen .1, .2, etc. El atributo obligation es mandatory, mandatory_subject_to_domestic_law, consider, optional o none, según el verbo del tratado. El atributo kind es legislation, institution, practice, notification o agreement. El atributo theme es un código a su elección. El elemento <measure> dice en sus palabras qué debe hacerse y <condition>, si la hay, cuándo.", fr: "Une <provision> par obligation. Son id est l’instrument, l’article et le paragraphe, tel que {example}. Si un paragraphe contient plusieurs obligations, suivent .1, .2, etc. L’attribut obligation est mandatory, mandatory_subject_to_domestic_law, consider, optional ou none, selon le verbe du traité. L’attribut kind est legislation, institution, practice, notification ou agreement. L’attribut theme est un code de votre choix. L’élément <measure> dit dans vos mots ce qui est à faire, et <condition>, s’il y en a une, quand.", pt: "Uma <provision> para cada obrigação. Seu id é o instrumento, o artigo e o parágrafo, como {example}. Se um parágrafo contém várias obrigações, seguem .1, .2 etc. O atributo obligation é mandatory, mandatory_subject_to_domestic_law, consider, optional ou none, conforme o verbo do tratado. O atributo kind é legislation, institution, practice, notification ou agreement. O atributo theme é um código à sua escolha. O elemento <measure> diz em suas palavras o que deve ser feito e <condition>, se houver, quando.")
        , TextArguments([.init("example", example)]))
    }
    /// A questionnaire about one instrument and one cluster. Its id and those of its questions are permanent: whoever changes the meaning of a question raises version, keeps the earlier file and writes a crosswalk from the one to the other. Check it with palermo lint FILE, beside the file of your instruments if it asks about one of your own.
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "A questionnaire about one instrument and one cluster. Its id and those of its questions are permanent: whoever changes the meaning of a question raises version, keeps the earlier file and writes a crosswalk from the one to the other. Check it with palermo lint FILE, beside the file of your instruments if it asks about one of your own.", es: "Un cuestionario sobre un instrumento y un tema. Su id y los de sus preguntas son permanentes: quien cambia el sentido de una pregunta aumenta version, conserva el archivo anterior y escribe un crosswalk de uno a otro. Verifíquelo con palermo lint ARCHIVO, junto con el archivo de sus instrumentos si trata de uno propio.", fr: "Un questionnaire sur un instrument et un thème. Son id et ceux de ses questions sont permanents\u{A0}: qui change le sens d’une question augmente version, garde le fichier antérieur et écrit un crosswalk de l’un à l’autre. Vérifiez-le avec palermo lint FICHIER, à côté du fichier de vos instruments s’il porte sur l’un des vôtres.", pt: "Um questionário sobre um instrumento e um tema. Seu id e os de suas perguntas são permanentes: quem muda o sentido de uma pergunta aumenta version, guarda o arquivo anterior e escreve um crosswalk de um para o outro. Verifique-o com palermo lint ARQUIVO, junto com o arquivo de seus instrumentos se tratar de um próprio.")
    }
    /// One section for each article. A question of type implementation is answered by yes, partly or no, and counts in the score of its provisions. The other types are yes-no, single-choice and multiple-choice (with <option value="…">), text, number, number-by-year, date, authority, links, languages, states and reference. The element <label> is a name for lists of at most 60 characters, <help> what a good answer contains, <relevant> when the question is asked: <relevant><answered question="…" with="yes partly"/></relevant>. The element <evidence> says with which answers a law or another measure must be cited. Setting notApplicable="true" allows that answer, with a reason.
    public static var sections: LocalizedText {
      LocalizedText(en: "One section for each article. A question of type implementation is answered by yes, partly or no, and counts in the score of its provisions. The other types are yes-no, single-choice and multiple-choice (with <option value=\"…\">), text, number, number-by-year, date, authority, links, languages, states and reference. The element <label> is a name for lists of at most 60 characters, <help> what a good answer contains, <relevant> when the question is asked: <relevant><answered question=\"…\" with=\"yes partly\"/></relevant>. The element <evidence> says with which answers a law or another measure must be cited. Setting notApplicable=\"true\" allows that answer, with a reason.", es: "Una sección por artículo. La pregunta de tipo implementation se responde con yes, partly o no y cuenta en la puntuación de sus disposiciones. Los demás tipos son yes-no, single-choice y multiple-choice (con <option value=\"…\">), text, number, number-by-year, date, authority, links, languages, states y reference. El elemento <label> es un nombre para listas, de 60 caracteres como máximo. El elemento <help> dice lo que contiene una buena respuesta. El elemento <relevant> dice cuándo se formula la pregunta: <relevant><answered question=\"…\" with=\"yes partly\"/></relevant>. El elemento <evidence> dice con qué respuestas debe citarse una ley u otra medida. Con notApplicable=\"true\" se permite esa respuesta, con un motivo.", fr: "Une section par article. À une question de type implementation on répond yes, partly ou no, et elle compte dans la note de ses dispositions. Les autres types sont yes-no, single-choice et multiple-choice (avec <option value=\"…\">), text, number, number-by-year, date, authority, links, languages, states et reference. L’élément <label> est un nom pour les listes, de 60 caractères au plus. L’élément <help> dit ce que contient une bonne réponse. L’élément <relevant> dit quand la question est posée\u{A0}: <relevant><answered question=\"…\" with=\"yes partly\"/></relevant>. L’élément <evidence> dit avec quelles réponses une loi ou une autre mesure doit être citée. Avec notApplicable=\"true\", cette réponse est permise, avec un motif.", pt: "Uma seção por artigo. A pergunta do tipo implementation é respondida com yes, partly ou no e conta na pontuação de suas disposições. Os demais tipos são yes-no, single-choice e multiple-choice (com <option value=\"…\">), text, number, number-by-year, date, authority, links, languages, states e reference. O elemento <label> é um nome para listas, de no máximo 60 caracteres. O elemento <help> diz o que uma boa resposta contém. O elemento <relevant> diz quando a pergunta é feita: <relevant><answered question=\"…\" with=\"yes partly\"/></relevant>. O elemento <evidence> diz com que respostas se deve citar uma lei ou outra medida. Com notApplicable=\"true\" permite-se essa resposta, com um motivo.")
    }
    /// What is not asked is named, with the reason: <excluded provisions="{example}"><reason xml:lang="en">…</reason></excluded>. Questions of earlier versions that are asked no longer stand as <retired id="…"/>. A <rule> says which answers cannot stand together; Schemas/questionnaire.xsd describes it.
    public static func excluded(example: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "What is not asked is named, with the reason: <excluded provisions=\"{example}\"><reason xml:lang=\"en\">…</reason></excluded>. Questions of earlier versions that are asked no longer stand as <retired id=\"…\"/>. A <rule> says which answers cannot stand together; Schemas/questionnaire.xsd describes it.", es: "Lo que no se pregunta se nombra, con el motivo: <excluded provisions=\"{example}\"><reason xml:lang=\"es\">…</reason></excluded>. Las preguntas de versiones anteriores que ya no se formulan figuran como <retired id=\"…\"/>. Una <rule> dice qué respuestas no pueden darse juntas; Schemas/questionnaire.xsd la describe.", fr: "Ce qui n’est pas demandé est nommé, avec le motif\u{A0}: <excluded provisions=\"{example}\"><reason xml:lang=\"fr\">…</reason></excluded>. Les questions de versions antérieures qui ne sont plus posées figurent comme <retired id=\"…\"/>. Une <rule> dit quelles réponses ne peuvent aller ensemble\u{A0}; Schemas/questionnaire.xsd la décrit.", pt: "O que não se pergunta é nomeado, com o motivo: <excluded provisions=\"{example}\"><reason xml:lang=\"pt\">…</reason></excluded>. As perguntas de versões anteriores que não são mais feitas constam como <retired id=\"…\"/>. Uma <rule> diz que respostas não podem ocorrer juntas; Schemas/questionnaire.xsd a descreve.")
        , TextArguments([.init("example", example)]))
    }
    /// A scoring profile: how answers become numbers, and numbers letters. These are the numbers of the default profile. The attribute obligations names those that enter the score. The attribute coverage is the share of applicable duties, from 0 to 1, below which no score is printed. The attributes partlyFrom and partlyTo are the range of values of “partly” under which a statement must hold to be called robust. Setting weights="duties" weighs duties alike in place of articles. Setting aggregate="count" prints counts in place of means. Setting claimedFrom="no" lets a “yes” without the evidence asked for count as anything from that level up. A command that is given the file scores by it when its id is named as the profile.
    public static var profile: LocalizedText {
      LocalizedText(en: "A scoring profile: how answers become numbers, and numbers letters. These are the numbers of the default profile. The attribute obligations names those that enter the score. The attribute coverage is the share of applicable duties, from 0 to 1, below which no score is printed. The attributes partlyFrom and partlyTo are the range of values of “partly” under which a statement must hold to be called robust. Setting weights=\"duties\" weighs duties alike in place of articles. Setting aggregate=\"count\" prints counts in place of means. Setting claimedFrom=\"no\" lets a “yes” without the evidence asked for count as anything from that level up. A command that is given the file scores by it when its id is named as the profile.", es: "Un perfil de puntuación: cómo las respuestas se vuelven números, y los números letras. Estos son los números del perfil predeterminado. El atributo obligations nombra las que entran en la puntuación. El atributo coverage es la proporción de obligaciones aplicables, de 0 a 1, por debajo de la cual no se publica puntuación. Los atributos partlyFrom y partlyTo son el intervalo de valores de «en parte» en el que una afirmación debe valer para ser sólida. Con weights=\"duties\" se da igual peso a las obligaciones en vez de a los artículos. Con aggregate=\"count\" se muestran recuentos en vez de medias. Con claimedFrom=\"no\", un «sí» sin la prueba pedida cuenta como cualquier valor desde ese nivel. La orden que recibe el archivo puntúa con él cuando su id se indica como perfil.", fr: "Un profil de notation\u{A0}: comment les réponses deviennent des nombres, et les nombres des lettres. Ces nombres sont ceux du profil par défaut. L’attribut obligations nomme celles qui entrent dans la note. L’attribut coverage est la part des obligations applicables, de 0 à 1, au-dessous de laquelle aucune note n’est publiée. Les attributs partlyFrom et partlyTo sont l’intervalle des valeurs de «\u{A0}en partie\u{A0}» dans lequel un constat doit se vérifier pour être robuste. Avec weights=\"duties\", le même poids est donné aux obligations au lieu des articles. Avec aggregate=\"count\", on donne des nombres d’obligations au lieu de moyennes. Avec claimedFrom=\"no\", un «\u{A0}oui\u{A0}» sans la preuve demandée vaut tout ce qui va de ce niveau au «\u{A0}oui\u{A0}». La commande qui reçoit le fichier note selon lui quand son id est indiqué comme profil.", pt: "Um perfil de pontuação: como as respostas viram números, e os números, letras. Estes são os números do perfil padrão. O atributo obligations nomeia as que entram na pontuação. O atributo coverage é a proporção de obrigações aplicáveis, de 0 a 1, abaixo da qual não se publica pontuação. Os atributos partlyFrom e partlyTo são o intervalo de valores de “em parte” em que uma afirmação deve valer para ser robusta. Com weights=\"duties\" dá-se o mesmo peso às obrigações em vez de aos artigos. Com aggregate=\"count\" mostram-se contagens em vez de médias. Com claimedFrom=\"no\", um “sim” sem a prova pedida conta como qualquer valor a partir desse nível. O comando que recebe o arquivo pontua por ele quando seu id é indicado como perfil.")
    }
    /// What is assumed in scoring, to be printed on the page on the method: change these sentences with the numbers.
    public static var assumptions: LocalizedText {
      LocalizedText(en: "What is assumed in scoring, to be printed on the page on the method: change these sentences with the numbers.", es: "Lo que se supone al puntuar, para la página sobre el método: cambie estas frases junto con los números.", fr: "Ce qui est supposé dans la notation, pour la page sur la méthode\u{A0}: changez ces phrases avec les nombres.", pt: "O que se supõe ao pontuar, para a página sobre o método: mude estas frases com os números.")
    }
    /// Each letter and the lowest score that earns it. A letter is printed only when the whole interval lies in its band.
    public static var bands: LocalizedText {
      LocalizedText(en: "Each letter and the lowest score that earns it. A letter is printed only when the whole interval lies in its band.", es: "Cada letra y la menor puntuación que la merece. La letra solo se muestra cuando todo el intervalo cae en su franja.", fr: "Chaque lettre et la note la plus basse qui la mérite. Une lettre n’est donnée que si tout l’intervalle est dans sa tranche.", pt: "Cada letra e a menor pontuação que a merece. A letra só é mostrada quando todo o intervalo está em sua faixa.")
    }
    /// A glossary: palermo lint holds the texts of questionnaires to its terms. Where the English text uses one of the forms of a term, the other languages must use one of theirs. It takes the place of the glossary that ships with the program.
    public static var glossary: LocalizedText {
      LocalizedText(en: "A glossary: palermo lint holds the texts of questionnaires to its terms. Where the English text uses one of the forms of a term, the other languages must use one of theirs. It takes the place of the glossary that ships with the program.", es: "Un glosario: palermo lint exige sus términos en los textos de los cuestionarios. Donde el texto inglés usa una forma de un término, los demás idiomas deben usar una de las suyas. Ocupa el lugar del glosario que trae el programa.", fr: "Un glossaire\u{A0}: palermo lint tient les textes des questionnaires à ses termes. Là où le texte anglais emploie une forme d’un terme, les autres langues doivent en employer une des leurs. Il prend la place du glossaire fourni avec le programme.", pt: "Um glossário: palermo lint exige seus termos nos textos dos questionários. Onde o texto inglês usa uma forma de um termo, os outros idiomas devem usar uma das suas. Ele toma o lugar do glossário que acompanha o programa.")
    }
    /// One <term> for each notion, with a <form> for each inflection or accepted variant in each language, and a <definition> where a treaty gives the term a special sense; source says where that stands.
    public static var terms: LocalizedText {
      LocalizedText(en: "One <term> for each notion, with a <form> for each inflection or accepted variant in each language, and a <definition> where a treaty gives the term a special sense; source says where that stands.", es: "Un <term> por noción, con una <form> por cada flexión o variante admitida en cada idioma, y una <definition> donde un tratado da al término un sentido especial; source dice dónde figura.", fr: "Un <term> par notion, avec une <form> par flexion ou variante admise dans chaque langue, et une <definition> là où un traité donne au terme un sens particulier\u{A0}; source dit où elle se trouve.", pt: "Um <term> por noção, com uma <form> para cada flexão ou variante aceita em cada idioma, e uma <definition> onde um tratado dá ao termo um sentido especial; source diz onde consta.")
    }
  }

  public enum StartingText {
    /// [name of the region]
    public static var region: LocalizedText {
      LocalizedText(en: "[name of the region]", es: "[nombre de la región]", fr: "[nom de la région]", pt: "[nome da região]")
    }
    /// [name of the subregion]
    public static var subregion: LocalizedText {
      LocalizedText(en: "[name of the subregion]", es: "[nombre de la subregión]", fr: "[nom de la sous-région]", pt: "[nome da sub-região]")
    }
    /// [name of {code}]
    public static func state(code: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[name of {code}]", es: "[nombre de {code}]", fr: "[nom de {code}]", pt: "[nome de {code}]")
        , TextArguments([.init("code", code)]))
    }
    /// Cycle {id}
    public static func cycle(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Cycle {id}", es: "Ciclo {id}", fr: "Cycle {id}", pt: "Ciclo {id}")
        , TextArguments([.init("id", id)]))
    }
    /// [where it was found]
    public static var source: LocalizedText {
      LocalizedText(en: "[where it was found]", es: "[dónde se halló]", fr: "[où cela a été trouvé]", pt: "[onde foi encontrado]")
    }
    /// [official title of {id}]
    public static func instrument(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[official title of {id}]", es: "[título oficial de {id}]", fr: "[titre officiel de {id}]", pt: "[título oficial de {id}]")
        , TextArguments([.init("id", id)]))
    }
    /// [short title of {id}]
    public static func shortTitle(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[short title of {id}]", es: "[título breve de {id}]", fr: "[titre abrégé de {id}]", pt: "[título abreviado de {id}]")
        , TextArguments([.init("id", id)]))
    }
    /// [name of the theme {id}]
    public static func cluster(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[name of the theme {id}]", es: "[nombre del tema {id}]", fr: "[nom du thème {id}]", pt: "[nome do tema {id}]")
        , TextArguments([.init("id", id)]))
    }
    /// [title of article {number}]
    public static func article(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[title of article {number}]", es: "[título del artículo {number}]", fr: "[titre de l’article {number}]", pt: "[título do artigo {number}]")
        , TextArguments([.init("number", number)]))
    }
    /// [what article {number} asks for]
    public static func measure(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[what article {number} asks for]", es: "[lo que pide el artículo {number}]", fr: "[ce que demande l’article {number}]", pt: "[o que pede o artigo {number}]")
        , TextArguments([.init("number", number)]))
    }
    /// [title of the questionnaire]
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "[title of the questionnaire]", es: "[título del cuestionario]", fr: "[titre du questionnaire]", pt: "[título do questionário]")
    }
    /// Article {number}: {title}
    public static func section(number: some TextArgument, title: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Article {number}: {title}", es: "Artículo {number}: {title}", fr: "Article {number}\u{A0}: {title}", pt: "Artigo {number}: {title}")
        , TextArguments([.init("number", number), .init("title", title)]))
    }
    /// [question: {measure}]
    public static func question(measure: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[question: {measure}]", es: "[pregunta: {measure}]", fr: "[question\u{A0}: {measure}]", pt: "[pergunta: {measure}]")
        , TextArguments([.init("measure", measure)]))
    }
    /// [label of {provision}]
    public static func label(provision: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "[label of {provision}]", es: "[etiqueta de {provision}]", fr: "[libellé de {provision}]", pt: "[rótulo de {provision}]")
        , TextArguments([.init("provision", provision)]))
    }
    /// [what a good answer contains]
    public static var help: LocalizedText {
      LocalizedText(en: "[what a good answer contains]", es: "[lo que contiene una buena respuesta]", fr: "[ce que contient une bonne réponse]", pt: "[o que uma boa resposta contém]")
    }
    /// [title of the profile]
    public static var profile: LocalizedText {
      LocalizedText(en: "[title of the profile]", es: "[título del perfil]", fr: "[titre du profil]", pt: "[título do perfil]")
    }
    /// [term]
    public static var term: LocalizedText {
      LocalizedText(en: "[term]", es: "[término]", fr: "[terme]", pt: "[termo]")
    }
    /// [what it means]
    public static var definition: LocalizedText {
      LocalizedText(en: "[what it means]", es: "[lo que significa]", fr: "[ce qu’il signifie]", pt: "[o que significa]")
    }
  }

  public enum NewFileCommand {
    /// Write a region to begin with.
    public static var region: LocalizedText {
      LocalizedText(en: "Write a region to begin with.", es: "Escribir una región con que empezar.", fr: "Écrire une région par laquelle commencer.", pt: "Gravar uma região com que começar.")
    }
    /// Write a cycle to begin with.
    public static var cycle: LocalizedText {
      LocalizedText(en: "Write a cycle to begin with.", es: "Escribir un ciclo con que empezar.", fr: "Écrire un cycle par lequel commencer.", pt: "Gravar um ciclo com que começar.")
    }
    /// Write a file of participation to begin with.
    public static var participation: LocalizedText {
      LocalizedText(en: "Write a file of participation to begin with.", es: "Escribir un archivo de participación con que empezar.", fr: "Écrire un fichier de participation par lequel commencer.", pt: "Gravar um arquivo de participação com que começar.")
    }
    /// Write an instrument to begin with.
    public static var instrument: LocalizedText {
      LocalizedText(en: "Write an instrument to begin with.", es: "Escribir un instrumento con que empezar.", fr: "Écrire un instrument par lequel commencer.", pt: "Gravar um instrumento com que começar.")
    }
    /// Write a questionnaire to begin with.
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Write a questionnaire to begin with.", es: "Escribir un cuestionario con que empezar.", fr: "Écrire un questionnaire par lequel commencer.", pt: "Gravar um questionário com que começar.")
    }
    /// Write a scoring profile to begin with.
    public static var profile: LocalizedText {
      LocalizedText(en: "Write a scoring profile to begin with.", es: "Escribir un perfil de puntuación con que empezar.", fr: "Écrire un profil de notation par lequel commencer.", pt: "Gravar um perfil de pontuação com que começar.")
    }
    /// Write a glossary to begin with.
    public static var glossary: LocalizedText {
      LocalizedText(en: "Write a glossary to begin with.", es: "Escribir un glosario con que empezar.", fr: "Écrire un glossaire par lequel commencer.", pt: "Gravar um glossário com que começar.")
    }
    /// The file is valid as it is. Comments in the language of --lang say what stands where; texts in [square brackets] are still to be written, and palermo validate names each of them.
    public static var how: LocalizedText {
      LocalizedText(en: "The file is valid as it is. Comments in the language of --lang say what stands where; texts in [square brackets] are still to be written, and palermo validate names each of them.", es: "El archivo es válido tal cual. Comentarios en el idioma de --lang dicen qué va en cada lugar; los textos entre [corchetes] están por escribir, y palermo validate nombra cada uno.", fr: "Le fichier est valide tel quel. Des commentaires dans la langue de --lang disent ce qui va où\u{A0}; les textes entre [crochets] restent à écrire, et palermo validate nomme chacun d’eux.", pt: "O arquivo é válido como está. Comentários no idioma de --lang dizem o que vai em cada lugar; os textos entre [colchetes] estão por escrever, e palermo validate nomeia cada um.")
    }
    /// What the region of the Americas, which ships with the program, says of a state is copied; other states are given a place on the tile map and a name to be written. Treaties that are reviewed count, others are watched.
    public static var howRegion: LocalizedText {
      LocalizedText(en: "What the region of the Americas, which ships with the program, says of a state is copied; other states are given a place on the tile map and a name to be written. Treaties that are reviewed count, others are watched.", es: "Lo que la región de las Américas, que trae el programa, dice de un Estado se copia; los demás reciben un lugar en el mapa de casillas y un nombre por escribir. Los tratados que se examinan cuentan; los otros se siguen.", fr: "Ce que la région des Amériques, fournie avec le programme, dit d’un État est copié\u{A0}; les autres reçoivent une place sur la carte en tuiles et un nom à écrire. Les traités examinés comptent, les autres sont suivis.", pt: "O que a região das Américas, que acompanha o programa, diz de um Estado é copiado; os demais recebem um lugar no mapa de quadrículas e um nome por escrever. Os tratados examinados contam; os outros são acompanhados.")
    }
    /// What ships with the program about a state and an instrument is copied with its source; everything else is unknown.
    public static var howParticipation: LocalizedText {
      LocalizedText(en: "What ships with the program about a state and an instrument is copied with its source; everything else is unknown.", es: "Lo que trae el programa sobre un Estado y un instrumento se copia con su fuente; todo lo demás es desconocido.", fr: "Ce qui est fourni avec le programme sur un État et un instrument est copié avec sa source\u{A0}; tout le reste est inconnu.", pt: "O que acompanha o programa sobre um Estado e um instrumento é copiado com sua fonte; todo o resto é desconhecido.")
    }
    /// There is one section for each article of the theme, and one question for each duty in it.
    public static var howQuestionnaire: LocalizedText {
      LocalizedText(en: "There is one section for each article of the theme, and one question for each duty in it.", es: "Hay una sección por cada artículo del tema, y en ella una pregunta por cada obligación.", fr: "Il y a une section par article du thème, et dans celle-ci une question par obligation.", pt: "Há uma seção para cada artigo do tema, e nela uma pergunta para cada obrigação.")
    }
    /// The id of the region, such as caricom.
    public static var idOfRegion: LocalizedText {
      LocalizedText(en: "The id of the region, such as caricom.", es: "El id de la región, como caricom.", fr: "L’id de la région, tel que caricom.", pt: "O id da região, como caricom.")
    }
    /// The codes of its states, separated by commas, such as BRB,GUY,JAM.
    public static var states: LocalizedText {
      LocalizedText(en: "The codes of its states, separated by commas, such as BRB,GUY,JAM.", es: "Los códigos de sus Estados, separados por comas, como BRB,GUY,JAM.", fr: "Les codes de ses États, séparés par des virgules, tels que BRB,GUY,JAM.", pt: "Os códigos de seus Estados, separados por vírgulas, como BRB,GUY,JAM.")
    }
    /// The states do not exist: every output is marked as an exercise.
    public static var fictional: LocalizedText {
      LocalizedText(en: "The states do not exist: every output is marked as an exercise.", es: "Los Estados no existen: toda salida se marca como ejercicio.", fr: "Les États n’existent pas\u{A0}: toute sortie est marquée comme exercice.", pt: "Os Estados não existem: toda saída é marcada como exercício.")
    }
    /// The id of the cycle, such as 2028.
    public static var idOfCycle: LocalizedText {
      LocalizedText(en: "The id of the cycle, such as 2028.", es: "El id del ciclo, como 2028.", fr: "L’id du cycle, tel que 2028.", pt: "O id do ciclo, como 2028.")
    }
    /// The first day of the cycle.
    public static var opens: LocalizedText {
      LocalizedText(en: "The first day of the cycle.", es: "El primer día del ciclo.", fr: "Le premier jour du cycle.", pt: "O primeiro dia do ciclo.")
    }
    /// The last day on which a delivery is on time.
    public static var due: LocalizedText {
      LocalizedText(en: "The last day on which a delivery is on time.", es: "El último día en que una entrega es puntual.", fr: "Le dernier jour où une remise est dans les délais.", pt: "O último dia em que uma entrega está no prazo.")
    }
    /// The ids of the questionnaires that are due; all that are at hand unless given.
    public static var dueQuestionnaires: LocalizedText {
      LocalizedText(en: "The ids of the questionnaires that are due; all that are at hand unless given.", es: "Los id de los cuestionarios que deben entregarse; si no se indican, todos los disponibles.", fr: "Les id des questionnaires dus\u{A0}; tous ceux qui sont là, sauf indication.", pt: "Os id dos questionários devidos; se não forem indicados, todos os disponíveis.")
    }
    /// The file of the region.
    public static var regionFile: LocalizedText {
      LocalizedText(en: "The file of the region.", es: "El archivo de la región.", fr: "Le fichier de la région.", pt: "O arquivo da região.")
    }
    /// The code of the instrument, such as UNCAC.
    public static var codeOfInstrument: LocalizedText {
      LocalizedText(en: "The code of the instrument, such as UNCAC.", es: "El código del instrumento, como UNCAC.", fr: "Le code de l’instrument, tel que UNCAC.", pt: "O código do instrumento, como UNCAC.")
    }
    /// The year of its adoption.
    public static var adopted: LocalizedText {
      LocalizedText(en: "The year of its adoption.", es: "El año de su aprobación.", fr: "L’année de son adoption.", pt: "O ano de sua adoção.")
    }
    /// The numbers of the articles that questionnaires are to ask about, separated by commas, such as 7,8,25. Without them the instrument is followed for participation only.
    public static var articles: LocalizedText {
      LocalizedText(en: "The numbers of the articles that questionnaires are to ask about, separated by commas, such as 7,8,25. Without them the instrument is followed for participation only.", es: "Los números de los artículos por los que preguntarán los cuestionarios, separados por comas, como 7,8,25. Sin ellos solo se sigue la participación en el instrumento.", fr: "Les numéros des articles sur lesquels porteront les questionnaires, séparés par des virgules, tels que 7,8,25. Sans eux, seule la participation à l’instrument est suivie.", pt: "Os números dos artigos sobre os quais os questionários perguntarão, separados por vírgulas, como 7,8,25. Sem eles só se acompanha a participação no instrumento.")
    }
    /// The theme: the id of a cluster that ships with the program, such as international_cooperation, or one of your own.
    public static var cluster: LocalizedText {
      LocalizedText(en: "The theme: the id of a cluster that ships with the program, such as international_cooperation, or one of your own.", es: "El tema: el id de uno que trae el programa, como international_cooperation, o uno propio.", fr: "Le thème\u{A0}: l’id d’un thème fourni avec le programme, tel que international_cooperation, ou l’un des vôtres.", pt: "O tema: o id de um que acompanha o programa, como international_cooperation, ou um próprio.")
    }
    /// The id of the questionnaire, such as uncac-cooperation.
    public static var idOfQuestionnaire: LocalizedText {
      LocalizedText(en: "The id of the questionnaire, such as uncac-cooperation.", es: "El id del cuestionario, como uncac-cooperation.", fr: "L’id du questionnaire, tel que uncac-cooperation.", pt: "O id do questionário, como uncac-cooperation.")
    }
    /// The instrument that it asks about.
    public static var instrumentAsked: LocalizedText {
      LocalizedText(en: "The instrument that it asks about.", es: "El instrumento por el que pregunta.", fr: "L’instrument sur lequel il porte.", pt: "O instrumento sobre o qual pergunta.")
    }
    /// Files of your own beside those of the program, such as that of your instruments; may be given several times.
    public static var with: LocalizedText {
      LocalizedText(en: "Files of your own beside those of the program, such as that of your instruments; may be given several times.", es: "Archivos propios junto a los del programa, como el de sus instrumentos; puede repetirse.", fr: "Vos fichiers à côté de ceux du programme, tels que celui de vos instruments\u{A0}; peut être répété.", pt: "Arquivos próprios ao lado dos do programa, como o de seus instrumentos; pode ser repetida.")
    }
    /// The id of the profile, such as half-counts.
    public static var idOfProfile: LocalizedText {
      LocalizedText(en: "The id of the profile, such as half-counts.", es: "El id del perfil, como half-counts.", fr: "L’id du profil, tel que half-counts.", pt: "O id do perfil, como half-counts.")
    }
    /// File to write to, in place of standard output.
    public static var output: LocalizedText {
      LocalizedText(en: "File to write to, in place of standard output.", es: "Archivo donde escribir, en lugar de la salida estándar.", fr: "Fichier où écrire, au lieu de la sortie standard.", pt: "Arquivo onde gravar, em vez da saída padrão.")
    }
    /// “{value}” must be {expectation}
    public static func wrongValue(value: some TextArgument, expectation: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "“{value}” must be {expectation}", es: "«{value}» debe ser {expectation}", fr: "«\u{A0}{value}\u{A0}» doit être {expectation}", pt: "“{value}” deve ser {expectation}")
        , TextArguments([.init("value", value), .init("expectation", expectation)]))
    }
    /// {code} is named twice
    public static func namedTwice(code: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{code} is named twice", es: "{code} figura dos veces", fr: "{code} est nommé deux fois", pt: "{code} consta duas vezes")
        , TextArguments([.init("code", code)]))
    }
    /// --due {due} lies before --opens {opens}
    public static func dueBeforeOpening(due: some TextArgument, opens: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "--due {due} lies before --opens {opens}", es: "--due {due} es anterior a --opens {opens}", fr: "--due {due} précède --opens {opens}", pt: "--due {due} é anterior a --opens {opens}")
        , TextArguments([.init("due", due), .init("opens", opens)]))
    }
    /// {path} is no file of a region
    public static func noRegionInFile(path: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{path} is no file of a region", es: "{path} no es el archivo de una región", fr: "{path} n’est pas le fichier d’une région", pt: "{path} não é o arquivo de uma região")
        , TextArguments([.init("path", path)]))
    }
    /// There is no instrument “{id}”{hint}; name the file of your own by --with
    public static func noInstrument(id: some TextArgument, hint: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "There is no instrument “{id}”{hint}; name the file of your own by --with", es: "No hay un instrumento «{id}»{hint}; indique el archivo del suyo con --with", fr: "Il n’y a pas d’instrument «\u{A0}{id}\u{A0}»{hint}\u{A0}; indiquez le fichier du vôtre par --with", pt: "Não há instrumento “{id}”{hint}; indique o arquivo do seu com --with")
        , TextArguments([.init("id", id), .init("hint", hint)]))
    }
    /// {instrument} has no duty under the theme “{cluster}”. Its themes: {known}.
    public static func nothingToAsk(instrument: some TextArgument, cluster: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{instrument} has no duty under the theme “{cluster}”. Its themes: {known}.", es: "{instrument} no tiene obligaciones en el tema «{cluster}». Sus temas: {known}.", fr: "{instrument} n’a pas d’obligation sous le thème «\u{A0}{cluster}\u{A0}». Ses thèmes\u{A0}: {known}.", pt: "{instrument} não tem obrigações no tema “{cluster}”. Seus temas: {known}.")
        , TextArguments([.init("instrument", instrument), .init("cluster", cluster), .init("known", known)]))
    }
  }
}

// Made from Texts/register.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum ReceiveCommand {
    /// Take what arrived into a register.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Take what arrived into a register.", es: "Ingresar en un registro lo que se ha recibido.", fr: "Inscrire dans un registre ce qui est arrivé.", pt: "Lançar em um registro o que chegou.")
    }
    /// Each file becomes one entry that is never changed: when it came, from whom, what it is, and the verdict. The bytes are kept beside it. Zip archives are opened, and each file in them is an entry. What git keeps of a register holds no answer.
    public static var discussion: LocalizedText {
      LocalizedText(en: "Each file becomes one entry that is never changed: when it came, from whom, what it is, and the verdict. The bytes are kept beside it. Zip archives are opened, and each file in them is an entry. What git keeps of a register holds no answer.", es: "Cada archivo se convierte en un asiento que nunca se modifica: cuándo llegó, de quién, qué es y el veredicto. Los bytes se conservan a su lado. Los archivos zip se abren, y cada archivo que contienen es un asiento. Lo que git guarda de un registro no contiene ninguna respuesta.", fr: "Chaque fichier devient une inscription qui n’est jamais modifiée\u{A0}: quand il est arrivé, de qui, ce qu’il est, et le verdict. Les octets sont conservés à côté. Les archives zip sont ouvertes, et chaque fichier qu’elles contiennent est une inscription. Ce que git garde d’un registre ne contient aucune réponse.", pt: "Cada arquivo torna-se um lançamento que nunca é alterado: quando chegou, de quem, o que é e o veredicto. Os bytes são guardados ao lado. Os arquivos zip são abertos, e cada arquivo neles é um lançamento. O que o git guarda de um registro não contém nenhuma resposta.")
    }
    /// Files or folders; in a folder every file is taken in, whatever its name.
    public static var paths: LocalizedText {
      LocalizedText(en: "Files or folders; in a folder every file is taken in, whatever its name.", es: "Archivos o carpetas; de una carpeta se ingresan todos los archivos, sea cual sea su nombre.", fr: "Fichiers ou dossiers\u{A0}; d’un dossier, tous les fichiers sont inscrits, quel que soit leur nom.", pt: "Arquivos ou pastas; de uma pasta lançam-se todos os arquivos, qualquer que seja o nome.")
    }
    /// The folder of the register; it is made when there is none.
    public static var register: LocalizedText {
      LocalizedText(en: "The folder of the register; it is made when there is none.", es: "La carpeta del registro; se crea si no existe.", fr: "Le dossier du registre\u{A0}; il est créé s’il n’existe pas.", pt: "A pasta do registro; é criada se não existir.")
    }
    /// Files of the region, its participation and the cycle, on which verdicts rest. May be repeated.
    public static var references: LocalizedText {
      LocalizedText(en: "Files of the region, its participation and the cycle, on which verdicts rest. May be repeated.", es: "Archivos de la región, su participación y el ciclo, en los que se basan los veredictos. Puede repetirse.", fr: "Fichiers de la région, de sa participation et du cycle, sur lesquels reposent les verdicts. Peut être répété.", pt: "Arquivos da região, de sua participação e do ciclo, em que se baseiam os veredictos. Pode repetir-se.")
    }
    /// Who sent it, as it is to stand in the register.
    public static var sender: LocalizedText {
      LocalizedText(en: "Who sent it, as it is to stand in the register.", es: "Quién lo envió, tal como debe constar en el registro.", fr: "Qui l’a envoyé, tel que cela doit figurer au registre.", pt: "Quem o enviou, como deve constar no registro.")
    }
    /// Who received it.
    public static var by: LocalizedText {
      LocalizedText(en: "Who received it.", es: "Quién lo recibió.", fr: "Qui l’a reçu.", pt: "Quem o recebeu.")
    }
    /// When it happened: a moment such as 2026-05-30T12:00:00Z, or a day; now unless stated. The clock of the machine is recorded beside it.
    public static var time: LocalizedText {
      LocalizedText(en: "When it happened: a moment such as 2026-05-30T12:00:00Z, or a day; now unless stated. The clock of the machine is recorded beside it.", es: "Cuándo ocurrió: un momento como 2026-05-30T12:00:00Z, o un día; ahora si no se indica. Junto a él se anota el reloj del equipo.", fr: "Quand cela s’est produit\u{A0}: un instant tel que 2026-05-30T12:00:00Z, ou un jour\u{A0}; maintenant sauf indication. L’horloge de la machine est notée à côté.", pt: "Quando ocorreu: um momento como 2026-05-30T12:00:00Z, ou um dia; agora, se não indicado. O relógio da máquina é anotado ao lado.")
    }
  }

  public enum RegisterCommand {
    /// List, verify and continue a register.
    public static var abstract: LocalizedText {
      LocalizedText(en: "List, verify and continue a register.", es: "Enumerar, verificar y continuar un registro.", fr: "Lister, vérifier et continuer un registre.", pt: "Listar, verificar e continuar um registro.")
    }
    /// A decision of a person is an entry, too, with its reason and who decided; it stands above the verdict of the program.
    public static var discussion: LocalizedText {
      LocalizedText(en: "A decision of a person is an entry, too, with its reason and who decided; it stands above the verdict of the program.", es: "La decisión de una persona también es un asiento, con su motivo y quién decidió; prevalece sobre el veredicto del programa.", fr: "La décision d’une personne est aussi une inscription, avec son motif et son auteur\u{A0}; elle l’emporte sur le verdict du programme.", pt: "A decisão de uma pessoa também é um lançamento, com seu motivo e quem decidiu; prevalece sobre o veredicto do programa.")
    }
    /// The folder of the register.
    public static var register: LocalizedText {
      LocalizedText(en: "The folder of the register.", es: "La carpeta del registro.", fr: "Le dossier du registre.", pt: "A pasta do registro.")
    }
    /// The entry: its number, or number and beginning of its digest, such as 12-3fa9c1d2.
    public static var entry: LocalizedText {
      LocalizedText(en: "The entry: its number, or number and beginning of its digest, such as 12-3fa9c1d2.", es: "El asiento: su número, o número y comienzo de su resumen, como 12-3fa9c1d2.", fr: "L’inscription\u{A0}: son numéro, ou numéro et début de son empreinte, tel que 12-3fa9c1d2.", pt: "O lançamento: seu número, ou número e início de seu resumo, como 12-3fa9c1d2.")
    }
    /// Why.
    public static var reason: LocalizedText {
      LocalizedText(en: "Why.", es: "Por qué.", fr: "Pourquoi.", pt: "Por quê.")
    }
    /// Who decides.
    public static var by: LocalizedText {
      LocalizedText(en: "Who decides.", es: "Quién decide.", fr: "Qui décide.", pt: "Quem decide.")
    }
    /// Accept what arrived, whatever the program says of it.
    public static var accept: LocalizedText {
      LocalizedText(en: "Accept what arrived, whatever the program says of it.", es: "Aceptar lo recibido, diga lo que diga el programa.", fr: "Accepter ce qui est arrivé, quoi qu’en dise le programme.", pt: "Aceitar o que chegou, diga o que disser o programa.")
    }
    /// Return what arrived.
    public static var returnEntry: LocalizedText {
      LocalizedText(en: "Return what arrived.", es: "Devolver lo recibido.", fr: "Renvoyer ce qui est arrivé.", pt: "Devolver o que chegou.")
    }
    /// Note that the state took it back.
    public static var withdraw: LocalizedText {
      LocalizedText(en: "Note that the state took it back.", es: "Anotar que el Estado lo retiró.", fr: "Noter que l’État l’a retiré.", pt: "Anotar que o Estado o retirou.")
    }
    /// Remove the bytes of what arrived, and keep the entry.
    public static var erase: LocalizedText {
      LocalizedText(en: "Remove the bytes of what arrived, and keep the entry.", es: "Eliminar los bytes de lo recibido y conservar el asiento.", fr: "Supprimer les octets de ce qui est arrivé, et garder l’inscription.", pt: "Remover os bytes do que chegou e manter o lançamento.")
    }
    /// Join the two ends of a chain that a merge has left.
    public static var join: LocalizedText {
      LocalizedText(en: "Join the two ends of a chain that a merge has left.", es: "Unir los dos extremos de una cadena tras una fusión.", fr: "Joindre les deux bouts d’une chaîne après une fusion.", pt: "Unir as duas pontas de uma cadeia após uma fusão.")
    }
    /// List the entries and how each stands.
    public static var list: LocalizedText {
      LocalizedText(en: "List the entries and how each stands.", es: "Enumerar los asientos y la situación de cada uno.", fr: "Lister les inscriptions et la situation de chacune.", pt: "Listar os lançamentos e a situação de cada um.")
    }
    /// Say whether the register is as it was written, or where it breaks.
    public static var verify: LocalizedText {
      LocalizedText(en: "Say whether the register is as it was written, or where it breaks.", es: "Decir si el registro está como se escribió, o dónde se rompe.", fr: "Dire si le registre est tel qu’il a été écrit, ou bien où il se rompt.", pt: "Dizer se o registro está como foi escrito, ou onde se rompe.")
    }
    /// Found are: an entry that was changed, removed, inserted or renumbered, unless everything behind it was rewritten, and a stored file that was changed, removed, or kept after it was erased. That the last entries were cut off, or everything rewritten, only receipts that were given out can show.
    public static var verifyDiscussion: LocalizedText {
      LocalizedText(en: "Found are: an entry that was changed, removed, inserted or renumbered, unless everything behind it was rewritten, and a stored file that was changed, removed, or kept after it was erased. That the last entries were cut off, or everything rewritten, only receipts that were given out can show.", es: "Se descubre: un asiento modificado, eliminado, insertado o renumerado, salvo que se haya reescrito todo lo posterior, y un archivo guardado que se modificó, se eliminó o se conservó tras borrarse. Que se cortaron los últimos asientos, o que se reescribió todo, solo pueden mostrarlo los recibos entregados.", fr: "Sont découverts\u{A0}: une inscription modifiée, supprimée, insérée ou renumérotée, à moins que toute la suite n’ait été réécrite, et un fichier conservé qui a été modifié, supprimé, ou gardé après son effacement. Que les dernières inscriptions aient été coupées, ou que tout ait été réécrit, seuls les récépissés remis peuvent le montrer.", pt: "Descobrem-se: um lançamento alterado, removido, inserido ou renumerado, a menos que tudo o que segue tenha sido reescrito, e um arquivo guardado que foi alterado, removido ou mantido após ser apagado. Que os últimos lançamentos foram cortados, ou tudo reescrito, só os recibos entregues podem mostrar.")
    }
    /// A receipt that was given out, as XML or HTML. May be repeated.
    public static var receipts: LocalizedText {
      LocalizedText(en: "A receipt that was given out, as XML or HTML. May be repeated.", es: "Un recibo entregado, en XML o HTML. Puede repetirse.", fr: "Un récépissé remis, en XML ou HTML. Peut être répété.", pt: "Um recibo entregue, em XML ou HTML. Pode repetir-se.")
    }
  }

  public enum Register {
    /// the same contents as before
    public static var sameContents: LocalizedText {
      LocalizedText(en: "the same contents as before", es: "el mismo contenido que antes", fr: "le même contenu qu’auparavant", pt: "o mesmo conteúdo de antes")
    }
    /// takes the place of an earlier one
    public static var takesThePlace: LocalizedText {
      LocalizedText(en: "takes the place of an earlier one", es: "sustituye a uno anterior", fr: "remplace une version antérieure", pt: "substitui um anterior")
    }
    /// {entry} arrived at the same moment, bears a later date, and counts
    public static func otherCounts(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{entry} arrived at the same moment, bears a later date, and counts", es: "{entry} llegó en el mismo momento, lleva una fecha posterior y es el que cuenta", fr: "{entry}, reçu au même moment, porte une date postérieure et compte", pt: "{entry} chegou no mesmo momento, traz data posterior e é o que conta")
        , TextArguments([.init("entry", entry)]))
    }
    /// {entry} arrived at the same moment with the same date and other contents; somebody is to decide, and until then this one counts
    public static func toBeDecided(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{entry} arrived at the same moment with the same date and other contents; somebody is to decide, and until then this one counts", es: "{entry} llegó en el mismo momento con la misma fecha y otro contenido; alguien debe decidir y, hasta entonces, cuenta este", fr: "{entry} est arrivé au même moment avec la même date et un autre contenu\u{A0}; quelqu’un doit décider, et jusque-là celui-ci compte", pt: "{entry} chegou no mesmo momento com a mesma data e outro conteúdo; alguém deve decidir e, até lá, vale este")
        , TextArguments([.init("entry", entry)]))
    }
    /// returned; mended since
    public static var mended: LocalizedText {
      LocalizedText(en: "returned; mended since", es: "devuelto; corregido desde entonces", fr: "renvoyé\u{A0}; corrigé depuis", pt: "devolvido; corrigido desde então")
    }
    /// accepted; counts until it is decided which of those of the same moment and date is meant
    public static var countsMeanwhile: LocalizedText {
      LocalizedText(en: "accepted; counts until it is decided which of those of the same moment and date is meant", es: "aceptado; cuenta mientras no se decida cuál de los del mismo momento y fecha es el que vale", fr: "accepté\u{A0}; compte tant qu’il n’est pas décidé lequel de ceux du même moment et de la même date est le bon", pt: "aceito; vale enquanto não se decide qual dos do mesmo momento e data é o pretendido")
    }
    /// accepted; another of the same moment and date counts until it is decided which is meant
    public static var waits: LocalizedText {
      LocalizedText(en: "accepted; another of the same moment and date counts until it is decided which is meant", es: "aceptado; otro del mismo momento y fecha cuenta mientras no se decida cuál es el que vale", fr: "accepté\u{A0}; un autre du même moment et de la même date compte tant qu’il n’est pas décidé lequel est le bon", pt: "aceito; outro do mesmo momento e data vale enquanto não se decide qual é o pretendido")
    }
    /// a part of a submission, to be merged first
    public static var part: LocalizedText {
      LocalizedText(en: "a part of a submission, to be merged first", es: "una parte de una presentación, por fusionar antes", fr: "une partie d’une communication, à fusionner d’abord", pt: "uma parte de uma apresentação, a ser fundida antes")
    }
    /// withdrawn
    public static var withdrawn: LocalizedText {
      LocalizedText(en: "withdrawn", es: "retirado", fr: "retiré", pt: "retirado")
    }
    /// erased
    public static var erased: LocalizedText {
      LocalizedText(en: "erased", es: "borrado", fr: "effacé", pt: "apagado")
    }
    /// the chain has two ends: {heads}; palermo register join joins them
    public static func twoHeads(heads: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the chain has two ends: {heads}; palermo register join joins them", es: "la cadena tiene dos extremos: {heads}; palermo register join los une", fr: "la chaîne a deux bouts\u{A0}: {heads}\u{A0}; palermo register join les joint", pt: "a cadeia tem duas pontas: {heads}; palermo register join as une")
        , TextArguments([.init("heads", heads)]))
    }
    /// the chain has one end already
    public static var oneHead: LocalizedText {
      LocalizedText(en: "the chain has one end already", es: "la cadena ya tiene un solo extremo", fr: "la chaîne n’a déjà qu’un bout", pt: "a cadeia já tem uma só ponta")
    }
    /// entries: {entries}; arrivals: {arrivals}; end of the chain: {heads}
    public static func counted(entries: some TextArgument, arrivals: some TextArgument, heads: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "entries: {entries}; arrivals: {arrivals}; end of the chain: {heads}", es: "asientos: {entries}; recepciones: {arrivals}; extremo de la cadena: {heads}", fr: "inscriptions\u{A0}: {entries}\u{A0}; réceptions\u{A0}: {arrivals}\u{A0}; bout de la chaîne\u{A0}: {heads}", pt: "lançamentos: {entries}; recebimentos: {arrivals}; ponta da cadeia: {heads}")
        , TextArguments([.init("entries", entries), .init("arrivals", arrivals), .init("heads", heads)]))
    }
    /// without a receipt that was given out, it cannot be excluded that everything was rewritten or the end cut off
    public static var withoutReceipts: LocalizedText {
      LocalizedText(en: "without a receipt that was given out, it cannot be excluded that everything was rewritten or the end cut off", es: "sin un recibo entregado no puede excluirse que todo se haya reescrito o que se haya cortado el final", fr: "sans un récépissé remis, il ne peut être exclu que tout ait été réécrit ou la fin coupée", pt: "sem um recibo entregue, não se pode excluir que tudo tenha sido reescrito ou o fim cortado")
    }
    /// held against receipts: {count}; up to their entries nothing was rewritten unless it is named above
    public static func withReceipts(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "held against receipts: {count}; up to their entries nothing was rewritten unless it is named above", es: "cotejado con recibos: {count}; hasta sus asientos nada se reescribió, salvo lo indicado arriba", fr: "confronté à des récépissés\u{A0}: {count}\u{A0}; jusqu’à leurs inscriptions rien n’a été réécrit, sauf ce qui est indiqué plus haut", pt: "confrontado com recibos: {count}; até seus lançamentos nada foi reescrito, salvo o indicado acima")
        , TextArguments([.init("count", count)]))
    }
    /// the chain is whole
    public static var sound: LocalizedText {
      LocalizedText(en: "the chain is whole", es: "la cadena está entera", fr: "la chaîne est entière", pt: "a cadeia está inteira")
    }
    /// the chain is broken; faults: {count}
    public static func unsound(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the chain is broken; faults: {count}", es: "la cadena está rota; fallos: {count}", fr: "la chaîne est rompue\u{A0}; défauts\u{A0}: {count}", pt: "a cadeia está rompida; falhas: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// what entry {entry} tells of is not in this copy of the register
    public static func notHere(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "what entry {entry} tells of is not in this copy of the register", es: "lo que indica el asiento {entry} no está en esta copia del registro", fr: "ce dont parle l’inscription {entry} n’est pas dans cette copie du registre", pt: "aquilo de que fala o lançamento {entry} não está nesta cópia do registro")
        , TextArguments([.init("entry", entry)]))
    }
    /// register: arrivals: {arrivals}; accepted: {accepted}; returned: {returned}; withdrawn: {withdrawn}; repeated: {repeated}; waiting for a decision: {open}
    public static func totals(arrivals: some TextArgument, accepted: some TextArgument, returned: some TextArgument, withdrawn: some TextArgument, repeated: some TextArgument, open: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "register: arrivals: {arrivals}; accepted: {accepted}; returned: {returned}; withdrawn: {withdrawn}; repeated: {repeated}; waiting for a decision: {open}", es: "registro: recepciones: {arrivals}; aceptadas: {accepted}; devueltas: {returned}; retiradas: {withdrawn}; repetidas: {repeated}; en espera de decisión: {open}", fr: "registre\u{A0}: réceptions\u{A0}: {arrivals}\u{A0}; acceptées\u{A0}: {accepted}\u{A0}; renvoyées\u{A0}: {returned}\u{A0}; retirées\u{A0}: {withdrawn}\u{A0}; répétées\u{A0}: {repeated}\u{A0}; en attente de décision\u{A0}: {open}", pt: "registro: recebimentos: {arrivals}; aceitos: {accepted}; devolvidos: {returned}; retirados: {withdrawn}; repetidos: {repeated}; à espera de decisão: {open}")
        , TextArguments([.init("arrivals", arrivals), .init("accepted", accepted), .init("returned", returned), .init("withdrawn", withdrawn), .init("repeated", repeated), .init("open", open)]))
    }
    /// larger than 64 MiB, and not taken in
    public static var tooLarge: LocalizedText {
      LocalizedText(en: "larger than 64 MiB, and not taken in", es: "mayor que 64 MiB, y no se ingresa", fr: "dépasse 64 Mio, et n’est pas inscrit", pt: "maior que 64 MiB, e não é lançado")
    }
    /// the signature of a file
    public static var signature: LocalizedText {
      LocalizedText(en: "the signature of a file", es: "la firma de un archivo", fr: "la signature d’un fichier", pt: "a assinatura de um arquivo")
    }
    /// opened
    public static var opened: LocalizedText {
      LocalizedText(en: "opened", es: "abierto", fr: "ouvert", pt: "aberto")
    }
    /// received
    public static var received: LocalizedText {
      LocalizedText(en: "received", es: "recibido", fr: "reçu", pt: "recebido")
    }
    /// joined
    public static var joined: LocalizedText {
      LocalizedText(en: "joined", es: "unido", fr: "joint", pt: "unido")
    }
    /// its chain is empty, although files/ or receipts/ hold what arrived before: bring chain/ back from git or from a copy; for a new register, name another folder
    public static var chainIsGone: LocalizedText {
      LocalizedText(en: "its chain is empty, although files/ or receipts/ hold what arrived before: bring chain/ back from git or from a copy; for a new register, name another folder", es: "su cadena está vacía, aunque files/ o receipts/ contienen lo recibido antes: recupere chain/ de git o de una copia; para un registro nuevo, indique otra carpeta", fr: "sa chaîne est vide, bien que files/ ou receipts/ contiennent ce qui est arrivé auparavant\u{A0}: rétablissez chain/ depuis git ou une copie\u{A0}; pour un nouveau registre, indiquez un autre dossier", pt: "sua cadeia está vazia, embora files/ ou receipts/ contenham o que chegou antes: recupere chain/ do git ou de uma cópia; para um registro novo, indique outra pasta")
    }
    /// the entry could not be read back and is not written: a name or a text holds a character that XML cannot hold, or is too long
    public static var notToBeReadBack: LocalizedText {
      LocalizedText(en: "the entry could not be read back and is not written: a name or a text holds a character that XML cannot hold, or is too long", es: "el asiento no podría volver a leerse y no se escribe: un nombre o un texto contiene un carácter que XML no admite, o es demasiado largo", fr: "l’inscription ne pourrait pas être relue et n’est pas écrite\u{A0}: un nom ou un texte contient un caractère que XML n’admet pas, ou est trop long", pt: "o lançamento não poderia ser lido de volta e não é gravado: um nome ou um texto contém um caractere que o XML não admite, ou é longo demais")
    }
    /// {file}: no entry tells of it; either an entry is missing at the end of the chain, or the program was interrupted before it wrote one
    public static func ofNoEntry(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: no entry tells of it; either an entry is missing at the end of the chain, or the program was interrupted before it wrote one", es: "{file}: ningún asiento lo menciona; o falta un asiento al final de la cadena, o el programa se interrumpió antes de escribirlo", fr: "{file}\u{A0}: aucune inscription n’en parle\u{A0}; soit une inscription manque au bout de la chaîne, soit le programme a été interrompu avant de l’écrire", pt: "{file}: nenhum lançamento fala dele; ou falta um lançamento no fim da cadeia, ou o programa foi interrompido antes de gravá-lo")
        , TextArguments([.init("file", file)]))
    }
    /// {file}: left there by an operating system; it is not of the register, and is not read
    public static func litter(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: left there by an operating system; it is not of the register, and is not read", es: "{file}: lo dejó un sistema operativo; no es del registro y no se lee", fr: "{file}\u{A0}: laissé là par un système d’exploitation\u{A0}; il n’est pas du registre et n’est pas lu", pt: "{file}: deixado ali por um sistema operacional; não é do registro e não é lido")
        , TextArguments([.init("file", file)]))
    }
  }

  public enum ChainFaults {
    /// {file}: not an entry, or not readable
    public static func unreadable(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: not an entry, or not readable", es: "{file}: no es un asiento, o no puede leerse", fr: "{file}\u{A0}: n’est pas une inscription, ou n’est pas lisible", pt: "{file}: não é um lançamento, ou não pode ser lido")
        , TextArguments([.init("file", file)]))
    }
    /// {file}: its content was changed after it was written
    public static func altered(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: its content was changed after it was written", es: "{file}: su contenido se modificó después de escribirse", fr: "{file}\u{A0}: son contenu a été modifié après avoir été écrit", pt: "{file}: seu conteúdo foi alterado depois de escrito")
        , TextArguments([.init("file", file)]))
    }
    /// {file}: names an entry before it that is not there or was changed: {digest}
    public static func broken(file: some TextArgument, digest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: names an entry before it that is not there or was changed: {digest}", es: "{file}: nombra un asiento anterior que no está o se modificó: {digest}", fr: "{file}\u{A0}: nomme une inscription antérieure qui manque ou a été modifiée\u{A0}: {digest}", pt: "{file}: nomeia um lançamento anterior que não está ou foi alterado: {digest}")
        , TextArguments([.init("file", file), .init("digest", digest)]))
    }
    /// {file}: stands in the place of number {number}
    public static func misnumbered(file: some TextArgument, number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: stands in the place of number {number}", es: "{file}: ocupa el lugar del número {number}", fr: "{file}\u{A0}: se trouve à la place du numéro {number}", pt: "{file}: está no lugar do número {number}")
        , TextArguments([.init("file", file), .init("number", number)]))
    }
    /// the chain has more than one beginning: {files}
    public static func beginnings(files: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the chain has more than one beginning: {files}", es: "la cadena tiene más de un comienzo: {files}", fr: "la chaîne a plus d’un début\u{A0}: {files}", pt: "a cadeia tem mais de um início: {files}")
        , TextArguments([.init("files", files)]))
    }
    /// the chain has no beginning
    public static var noBeginning: LocalizedText {
      LocalizedText(en: "the chain has no beginning", es: "la cadena no tiene comienzo", fr: "la chaîne n’a pas de début", pt: "a cadeia não tem início")
    }
    /// {file}: is about an arrival that is not there
    public static func aboutNothing(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: is about an arrival that is not there", es: "{file}: trata de una recepción que no está", fr: "{file}\u{A0}: porte sur une réception qui manque", pt: "{file}: trata de um recebimento que não está")
        , TextArguments([.init("file", file)]))
    }
    /// {file}: is not what arrived by entry {entry}
    public static func fileAltered(file: some TextArgument, entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: is not what arrived by entry {entry}", es: "{file}: no es lo que llegó según el asiento {entry}", fr: "{file}\u{A0}: n’est pas ce qui est arrivé selon l’inscription {entry}", pt: "{file}: não é o que chegou segundo o lançamento {entry}")
        , TextArguments([.init("file", file), .init("entry", entry)]))
    }
    /// what arrived by entry {entry} is missing, and no entry says that it was erased
    public static func fileMissing(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "what arrived by entry {entry} is missing, and no entry says that it was erased", es: "falta lo que llegó según el asiento {entry}, y ningún asiento dice que se borró", fr: "ce qui est arrivé selon l’inscription {entry} manque, et aucune inscription ne dit que cela a été effacé", pt: "falta o que chegou segundo o lançamento {entry}, e nenhum lançamento diz que foi apagado")
        , TextArguments([.init("entry", entry)]))
    }
    /// {file}: is still there although entry {entry} was erased
    public static func fileNotErased(file: some TextArgument, entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file}: is still there although entry {entry} was erased", es: "{file}: sigue ahí aunque el asiento {entry} se borró", fr: "{file}\u{A0}: est encore là bien que l’inscription {entry} ait été effacée", pt: "{file}: ainda está ali embora o lançamento {entry} tenha sido apagado")
        , TextArguments([.init("file", file), .init("entry", entry)]))
    }
    /// {receipt}: the entry that it speaks of is not in the chain: {digest}
    public static func receiptWithoutEntry(receipt: some TextArgument, digest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{receipt}: the entry that it speaks of is not in the chain: {digest}", es: "{receipt}: el asiento del que habla no está en la cadena: {digest}", fr: "{receipt}\u{A0}: l’inscription dont il parle n’est pas dans la chaîne\u{A0}: {digest}", pt: "{receipt}: o lançamento de que fala não está na cadeia: {digest}")
        , TextArguments([.init("receipt", receipt), .init("digest", digest)]))
    }
    /// {receipt}: no receipt, or not readable
    public static func receiptUnreadable(receipt: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{receipt}: no receipt, or not readable", es: "{receipt}: no es un recibo, o no puede leerse", fr: "{receipt}\u{A0}: pas un récépissé, ou pas lisible", pt: "{receipt}: não é um recibo, ou não pode ser lido")
        , TextArguments([.init("receipt", receipt)]))
    }
    /// {receipt}: does not say what entry {entry} says, or is of another file
    public static func receiptAltered(receipt: some TextArgument, entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{receipt}: does not say what entry {entry} says, or is of another file", es: "{receipt}: no dice lo que dice el asiento {entry}, o es de otro archivo", fr: "{receipt}\u{A0}: ne dit pas ce que dit l’inscription {entry}, ou concerne un autre fichier", pt: "{receipt}: não diz o que diz o lançamento {entry}, ou é de outro arquivo")
        , TextArguments([.init("receipt", receipt), .init("entry", entry)]))
    }
    /// {receipt}: a page is held to the copy that the register keeps, and there is none here; give the receipt as XML
    public static func receiptNotKept(receipt: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{receipt}: a page is held to the copy that the register keeps, and there is none here; give the receipt as XML", es: "{receipt}: una página se coteja con la copia que guarda el registro, y aquí no la hay; indique el recibo en XML", fr: "{receipt}\u{A0}: une page est confrontée à la copie que garde le registre, et il n’y en a pas ici\u{A0}; donnez le récépissé en XML", pt: "{receipt}: uma página é confrontada com a cópia que o registro guarda, e aqui não há nenhuma; indique o recibo em XML")
        , TextArguments([.init("receipt", receipt)]))
    }
  }

  public enum ArchiveRefusals {
    /// the archive is damaged
    public static var damaged: LocalizedText {
      LocalizedText(en: "the archive is damaged", es: "el archivo comprimido está dañado", fr: "l’archive est endommagée", pt: "o arquivo compactado está danificado")
    }
    /// the file “{name}” in the archive is damaged
    public static func damagedFile(name: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the file “{name}” in the archive is damaged", es: "el archivo «{name}», dentro del archivo comprimido, está dañado", fr: "le fichier «\u{A0}{name}\u{A0}» de l’archive est endommagé", pt: "o arquivo “{name}”, dentro do arquivo compactado, está danificado")
        , TextArguments([.init("name", name)]))
    }
    /// the archive is encrypted
    public static var encrypted: LocalizedText {
      LocalizedText(en: "the archive is encrypted", es: "el archivo comprimido está cifrado", fr: "l’archive est chiffrée", pt: "o arquivo compactado está cifrado")
    }
    /// the archive holds a link
    public static var link: LocalizedText {
      LocalizedText(en: "the archive holds a link", es: "el archivo comprimido contiene un enlace", fr: "l’archive contient un lien", pt: "o arquivo compactado contém um link")
    }
    /// the archive holds more than 1,000 files
    public static var tooManyFiles: LocalizedText {
      LocalizedText(en: "the archive holds more than 1,000 files", es: "el archivo comprimido contiene más de 1.000 archivos", fr: "l’archive contient plus de 1 000 fichiers", pt: "o arquivo compactado contém mais de 1.000 arquivos")
    }
    /// the archive holds more than 64 MiB
    public static var tooLarge: LocalizedText {
      LocalizedText(en: "the archive holds more than 64 MiB", es: "el archivo comprimido contiene más de 64 MiB", fr: "l’archive contient plus de 64 Mio", pt: "o arquivo compactado contém mais de 64 MiB")
    }
    /// the archive holds more than a hundred times its own size
    public static var tooDense: LocalizedText {
      LocalizedText(en: "the archive holds more than a hundred times its own size", es: "el archivo comprimido contiene más de cien veces su propio tamaño", fr: "l’archive contient plus de cent fois sa propre taille", pt: "o arquivo compactado contém mais de cem vezes seu próprio tamanho")
    }
    /// the archive is packed by a method that is not read
    public static var unknownMethod: LocalizedText {
      LocalizedText(en: "the archive is packed by a method that is not read", es: "el archivo comprimido usa un método que no se lee", fr: "l’archive est compressée par une méthode qui n’est pas lue", pt: "o arquivo compactado usa um método que não é lido")
    }
    /// the archive is empty
    public static var empty: LocalizedText {
      LocalizedText(en: "the archive is empty", es: "el archivo comprimido está vacío", fr: "l’archive est vide", pt: "o arquivo compactado está vazio")
    }
  }

  public enum ReceiptPage {
    /// Receipt
    public static var title: LocalizedText {
      LocalizedText(en: "Receipt", es: "Recibo", fr: "Récépissé", pt: "Recibo")
    }
    /// Questionnaires on the implementation of the Palermo Convention and its Protocols
    public static var subtitle: LocalizedText {
      LocalizedText(en: "Questionnaires on the implementation of the Palermo Convention and its Protocols", es: "Cuestionarios sobre la aplicación de la Convención de Palermo y sus Protocolos", fr: "Questionnaires sur l’application de la Convention de Palerme et de ses Protocoles", pt: "Questionários sobre a aplicação da Convenção de Palermo e seus Protocolos")
    }
    /// Accepted
    public static var accepted: LocalizedText {
      LocalizedText(en: "Accepted", es: "Aceptado", fr: "Accepté", pt: "Aceito")
    }
    /// Returned, to be mended
    public static var returned: LocalizedText {
      LocalizedText(en: "Returned, to be mended", es: "Devuelto, por corregir", fr: "Renvoyé, à corriger", pt: "Devolvido, por corrigir")
    }
    /// The file below was received and is accepted. Thank you.
    public static var whenAccepted: LocalizedText {
      LocalizedText(en: "The file below was received and is accepted. Thank you.", es: "El archivo indicado se ha recibido y se acepta. Muchas gracias.", fr: "Le fichier ci-dessous a été reçu et est accepté. Merci.", pt: "O arquivo abaixo foi recebido e é aceito. Obrigado.")
    }
    /// The file below was received. It does not count as delivered until what is listed is mended and it is sent again.
    public static var whenReturned: LocalizedText {
      LocalizedText(en: "The file below was received. It does not count as delivered until what is listed is mended and it is sent again.", es: "El archivo indicado se ha recibido. No cuenta como entregado hasta que se corrija lo que se enumera y se envíe de nuevo.", fr: "Le fichier ci-dessous a été reçu. Il ne compte pas comme remis tant que ce qui est énuméré n’est pas corrigé et qu’il n’est pas renvoyé.", pt: "O arquivo abaixo foi recebido. Não conta como entregue até que se corrija o que está listado e seja enviado de novo.")
    }
    /// State
    public static var state: LocalizedText {
      LocalizedText(en: "State", es: "Estado", fr: "État", pt: "Estado")
    }
    /// Questionnaire
    public static var questionnaire: LocalizedText {
      LocalizedText(en: "Questionnaire", es: "Cuestionario", fr: "Questionnaire", pt: "Questionário")
    }
    /// Cycle
    public static var cycle: LocalizedText {
      LocalizedText(en: "Cycle", es: "Ciclo", fr: "Cycle", pt: "Ciclo")
    }
    /// Final or draft
    public static var form: LocalizedText {
      LocalizedText(en: "Final or draft", es: "Final o borrador", fr: "Version définitive ou projet", pt: "Final ou rascunho")
    }
    /// File
    public static var file: LocalizedText {
      LocalizedText(en: "File", es: "Archivo", fr: "Fichier", pt: "Arquivo")
    }
    /// Sent by
    public static var sender: LocalizedText {
      LocalizedText(en: "Sent by", es: "Enviado por", fr: "Envoyé par", pt: "Enviado por")
    }
    /// Received
    public static var received: LocalizedText {
      LocalizedText(en: "Received", es: "Recibido", fr: "Reçu", pt: "Recebido")
    }
    /// Recorded
    public static var recorded: LocalizedText {
      LocalizedText(en: "Recorded", es: "Registrado", fr: "Enregistré", pt: "Registrado")
    }
    /// Received by
    public static var receiver: LocalizedText {
      LocalizedText(en: "Received by", es: "Recibido por", fr: "Reçu par", pt: "Recebido por")
    }
    /// Completeness
    public static var completeness: LocalizedText {
      LocalizedText(en: "Completeness", es: "Integridad", fr: "Complétude", pt: "Completude")
    }
    /// Findings
    public static var findings: LocalizedText {
      LocalizedText(en: "Findings", es: "Hallazgos", fr: "Constats", pt: "Constatações")
    }
    /// errors: {errors}, warnings: {warnings}
    public static func counted(errors: some TextArgument, warnings: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "errors: {errors}, warnings: {warnings}", es: "errores: {errors}, advertencias: {warnings}", fr: "erreurs\u{A0}: {errors}, avertissements\u{A0}: {warnings}", pt: "erros: {errors}, advertências: {warnings}")
        , TextArguments([.init("errors", errors), .init("warnings", warnings)]))
    }
    /// What can be recomputed
    public static var digests: LocalizedText {
      LocalizedText(en: "What can be recomputed", es: "Lo que puede volver a calcularse", fr: "Ce qui peut être recalculé", pt: "O que pode ser recalculado")
    }
    /// Each is a SHA-256. Whoever has the same file and the same rules comes to the same verdict. The salt stands before the file in what the first is of.
    public static var digestsExplained: LocalizedText {
      LocalizedText(en: "Each is a SHA-256. Whoever has the same file and the same rules comes to the same verdict. The salt stands before the file in what the first is of.", es: "Cada uno es un SHA-256. Quien tenga el mismo archivo y las mismas reglas llega al mismo veredicto. La sal precede al archivo en lo que resume el primero.", fr: "Chacune est un SHA-256. Qui a le même fichier et les mêmes règles arrive au même verdict. Le sel précède le fichier dans ce que résume la première.", pt: "Cada um é um SHA-256. Quem tiver o mesmo arquivo e as mesmas regras chega ao mesmo veredicto. O sal precede o arquivo no que o primeiro resume.")
    }
    /// File in canonical form
    public static var ofCanonical: LocalizedText {
      LocalizedText(en: "File in canonical form", es: "Archivo en forma canónica", fr: "Fichier sous forme canonique", pt: "Arquivo em forma canônica")
    }
    /// File as it was sent
    public static var ofBytes: LocalizedText {
      LocalizedText(en: "File as it was sent", es: "Archivo tal como se envió", fr: "Fichier tel qu’envoyé", pt: "Arquivo tal como enviado")
    }
    /// Salt
    public static var salt: LocalizedText {
      LocalizedText(en: "Salt", es: "Sal", fr: "Sel", pt: "Sal")
    }
    /// Rules
    public static var rules: LocalizedText {
      LocalizedText(en: "Rules", es: "Reglas", fr: "Règles", pt: "Regras")
    }
    /// Entry {number} of the register
    public static func entry(number: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Entry {number} of the register", es: "Asiento {number} del registro", fr: "Inscription {number} du registre", pt: "Lançamento {number} do registro")
        , TextArguments([.init("number", number)]))
    }
    /// Entry before it
    public static var after: LocalizedText {
      LocalizedText(en: "Entry before it", es: "Asiento anterior", fr: "Inscription précédente", pt: "Lançamento anterior")
    }
    /// What to mend
    public static var toMend: LocalizedText {
      LocalizedText(en: "What to mend", es: "Lo que debe corregirse", fr: "Ce qui est à corriger", pt: "O que corrigir")
    }
    /// line {line}, column {column}
    public static func place(line: some TextArgument, column: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "line {line}, column {column}", es: "línea {line}, columna {column}", fr: "ligne {line}, colonne {column}", pt: "linha {line}, coluna {column}")
        , TextArguments([.init("line", line), .init("column", column)]))
    }
    /// Answers that contradict each other
    public static var contradiction: LocalizedText {
      LocalizedText(en: "Answers that contradict each other", es: "Respuestas que se contradicen", fr: "Des réponses qui se contredisent", pt: "Respostas que se contradizem")
    }
    /// Place and date
    public static var placeAndDate: LocalizedText {
      LocalizedText(en: "Place and date", es: "Lugar y fecha", fr: "Lieu et date", pt: "Local e data")
    }
    /// Signature
    public static var signature: LocalizedText {
      LocalizedText(en: "Signature", es: "Firma", fr: "Signature", pt: "Assinatura")
    }
    /// This receipt holds no answer. It is for the sender and the register, and is not published.
    public static var privacy: LocalizedText {
      LocalizedText(en: "This receipt holds no answer. It is for the sender and the register, and is not published.", es: "Este recibo no contiene ninguna respuesta. Es para quien envió y para el registro, y no se publica.", fr: "Ce récépissé ne contient aucune réponse. Il est destiné à l’expéditeur et au registre, et n’est pas publié.", pt: "Este recibo não contém nenhuma resposta. Destina-se a quem enviou e ao registro, e não é publicado.")
    }
    /// Entry {entry}
    public static func otherEntry(entry: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Entry {entry}", es: "Asiento {entry}", fr: "Inscription {entry}", pt: "Lançamento {entry}")
        , TextArguments([.init("entry", entry)]))
    }
  }

  public enum ReceiptCommand {
    /// Write a receipt for a file.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Write a receipt for a file.", es: "Escribir un recibo para un archivo.", fr: "Écrire un récépissé pour un fichier.", pt: "Gravar um recibo para um arquivo.")
    }
    /// The receipt says what the file is, what is decided on it and what that rests on, as XML and as a page to be printed and signed. It holds no answer. palermo receive writes one for everything that it takes in.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The receipt says what the file is, what is decided on it and what that rests on, as XML and as a page to be printed and signed. It holds no answer. palermo receive writes one for everything that it takes in.", es: "El recibo dice qué es el archivo, qué se decide sobre él y en qué se basa, en XML y como página para imprimir y firmar. No contiene ninguna respuesta. palermo receive escribe uno por todo lo que ingresa.", fr: "Le récépissé dit ce qu’est le fichier, ce qui est décidé et sur quoi cela repose, en XML et sous forme de page à imprimer et à signer. Il ne contient aucune réponse. palermo receive en écrit un pour tout ce qu’il inscrit.", pt: "O recibo diz o que é o arquivo, o que se decide sobre ele e em que isso se baseia, em XML e como página para imprimir e assinar. Não contém nenhuma resposta. palermo receive grava um para tudo o que lança.")
    }
    /// The file.
    public static var file: LocalizedText {
      LocalizedText(en: "The file.", es: "El archivo.", fr: "Le fichier.", pt: "O arquivo.")
    }
    /// The folder that the receipt is written into.
    public static var output: LocalizedText {
      LocalizedText(en: "The folder that the receipt is written into.", es: "La carpeta en la que se escribe el recibo.", fr: "Le dossier dans lequel le récépissé est écrit.", pt: "A pasta em que o recibo é gravado.")
    }
    /// receipt: {file}
    public static func written(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "receipt: {file}", es: "recibo: {file}", fr: "récépissé\u{A0}: {file}", pt: "recibo: {file}")
        , TextArguments([.init("file", file)]))
    }
    /// The receipt that was given out before this one, as XML: with it the receipts form a chain.
    public static var after: LocalizedText {
      LocalizedText(en: "The receipt that was given out before this one, as XML: with it the receipts form a chain.", es: "El recibo entregado antes de este, en XML: con él, los recibos forman una cadena.", fr: "Le récépissé remis avant celui-ci, en XML\u{A0}: avec lui, les récépissés forment une chaîne.", pt: "O recibo entregue antes deste, em XML: com ele, os recibos formam uma cadeia.")
    }
    /// {file} is no receipt in XML
    public static func noReceipt(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{file} is no receipt in XML", es: "{file} no es un recibo en XML", fr: "{file} n’est pas un récépissé en XML", pt: "{file} não é um recibo em XML")
        , TextArguments([.init("file", file)]))
    }
  }
}

// Made from Texts/signatures.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum KeyCommand {
    /// Make, show and revoke keys for signatures.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Make, show and revoke keys for signatures.", es: "Crear, mostrar y revocar claves para firmas.", fr: "Créer, montrer et révoquer des clés pour signer.", pt: "Criar, mostrar e revogar chaves para assinaturas.")
    }
    /// A signature is made by a private key, which stays with whoever signs, and checked by the public one, which a file of keys holds for all. A key is never taken out of that file: it ends, or is revoked.
    public static var discussion: LocalizedText {
      LocalizedText(en: "A signature is made by a private key, which stays with whoever signs, and checked by the public one, which a file of keys holds for all. A key is never taken out of that file: it ends, or is revoked.", es: "Una firma se hace con una clave privada, que conserva quien firma, y se comprueba con la pública, que figura en un archivo de claves para todos. Una clave nunca se quita de ese archivo: termina o se revoca.", fr: "Une signature est faite avec une clé privée, qui reste chez le signataire, et vérifiée avec la clé publique, qu’un fichier de clés tient à la disposition de tous. Une clé n’est jamais retirée de ce fichier\u{A0}: elle prend fin ou est révoquée.", pt: "Uma assinatura é feita com uma chave privada, que fica com quem assina, e verificada com a pública, que um arquivo de chaves guarda para todos. Uma chave nunca é retirada desse arquivo: ela termina ou é revogada.")
    }
    /// Make a key: the private one in a file of its own, the public one in a file of keys.
    public static var new: LocalizedText {
      LocalizedText(en: "Make a key: the private one in a file of its own, the public one in a file of keys.", es: "Crear una clave: la privada en un archivo propio, la pública en un archivo de claves.", fr: "Créer une clé\u{A0}: la privée dans un fichier à part, la publique dans un fichier de clés.", pt: "Criar uma chave: a privada em um arquivo próprio, a pública em um arquivo de chaves.")
    }
    /// Show the keys of a file.
    public static var show: LocalizedText {
      LocalizedText(en: "Show the keys of a file.", es: "Mostrar las claves de un archivo.", fr: "Montrer les clés d’un fichier.", pt: "Mostrar as chaves de um arquivo.")
    }
    /// Revoke a key: from a day on it is not to be trusted.
    public static var revoke: LocalizedText {
      LocalizedText(en: "Revoke a key: from a day on it is not to be trusted.", es: "Revocar una clave: desde un día no es de fiar.", fr: "Révoquer une clé\u{A0}: à partir d’un jour, elle n’est plus fiable.", pt: "Revogar uma chave: a partir de um dia não merece confiança.")
    }
    /// The file of keys; it is made when there is none.
    public static var keys: LocalizedText {
      LocalizedText(en: "The file of keys; it is made when there is none.", es: "El archivo de claves; se crea si no existe.", fr: "Le fichier de clés\u{A0}; il est créé s’il n’existe pas.", pt: "O arquivo de chaves; é criado se não existir.")
    }
    /// The file of keys.
    public static var keysRead: LocalizedText {
      LocalizedText(en: "The file of keys.", es: "El archivo de claves.", fr: "Le fichier de clés.", pt: "O arquivo de chaves.")
    }
    /// The file for the private key. It is readable by its owner alone, and never replaced.
    public static var `private`: LocalizedText {
      LocalizedText(en: "The file for the private key. It is readable by its owner alone, and never replaced.", es: "El archivo para la clave privada. Solo su propietario puede leerlo, y nunca se sustituye.", fr: "Le fichier de la clé privée. Seul son propriétaire peut le lire, et il n’est jamais remplacé.", pt: "O arquivo para a chave privada. Só o proprietário pode lê-lo, e nunca é substituído.")
    }
    /// The name of the key, such as desk-2026.
    public static var id: LocalizedText {
      LocalizedText(en: "The name of the key, such as desk-2026.", es: "El nombre de la clave, como desk-2026.", fr: "Le nom de la clé, par exemple desk-2026.", pt: "O nome da chave, como desk-2026.")
    }
    /// Whose key it is.
    public static var owner: LocalizedText {
      LocalizedText(en: "Whose key it is.", es: "De quién es la clave.", fr: "À qui est la clé.", pt: "De quem é a chave.")
    }
    /// The first day on which it is good; today by UTC unless stated.
    public static var from: LocalizedText {
      LocalizedText(en: "The first day on which it is good; today by UTC unless stated.", es: "El primer día en que vale; hoy según la hora UTC si no se indica.", fr: "Le premier jour où elle est valable\u{A0}; aujourd’hui selon l’heure UTC à défaut.", pt: "O primeiro dia em que vale; hoje segundo a hora UTC se não indicado.")
    }
    /// The last day on which it is good; without end unless stated.
    public static var until: LocalizedText {
      LocalizedText(en: "The last day on which it is good; without end unless stated.", es: "El último día en que vale; sin término si no se indica.", fr: "Le dernier jour où elle est valable\u{A0}; sans fin à défaut.", pt: "O último dia em que vale; sem término se não indicado.")
    }
    /// The key whose place it takes: that one ends on the day on which this one begins.
    public static var replaces: LocalizedText {
      LocalizedText(en: "The key whose place it takes: that one ends on the day on which this one begins.", es: "La clave a la que sustituye: aquella termina el día en que esta comienza.", fr: "La clé qu’elle remplace\u{A0}: celle-ci prend fin le jour où la nouvelle commence.", pt: "A chave que ela substitui: aquela termina no dia em que esta começa.")
    }
    /// The first day on which it is not to be trusted.
    public static var on: LocalizedText {
      LocalizedText(en: "The first day on which it is not to be trusted.", es: "El primer día en que no es de fiar.", fr: "Le premier jour où elle n’est plus fiable.", pt: "O primeiro dia em que não merece confiança.")
    }
    /// Why.
    public static var reason: LocalizedText {
      LocalizedText(en: "Why.", es: "Por qué.", fr: "Pourquoi.", pt: "Por quê.")
    }
    /// key {id}: private in {file}, public in {keys}
    public static func made(id: some TextArgument, file: some TextArgument, keys: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "key {id}: private in {file}, public in {keys}", es: "clave {id}: privada en {file}, pública en {keys}", fr: "clé {id}\u{A0}: privée dans {file}, publique dans {keys}", pt: "chave {id}: privada em {file}, pública em {keys}")
        , TextArguments([.init("id", id), .init("file", file), .init("keys", keys)]))
    }
    /// key {id}: revoked from {day} on
    public static func isRevoked(id: some TextArgument, day: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "key {id}: revoked from {day} on", es: "clave {id}: revocada desde el {day}", fr: "clé {id}\u{A0}: révoquée à partir du {day}", pt: "chave {id}: revogada a partir de {day}")
        , TextArguments([.init("id", id), .init("day", day)]))
    }
    /// good from {day}
    public static func goodFrom(day: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "good from {day}", es: "vale desde el {day}", fr: "valable à partir du {day}", pt: "vale desde {day}")
        , TextArguments([.init("day", day)]))
    }
    /// good from {day} to {end}
    public static func goodBetween(day: some TextArgument, end: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "good from {day} to {end}", es: "vale del {day} al {end}", fr: "valable du {day} au {end}", pt: "vale de {day} a {end}")
        , TextArguments([.init("day", day), .init("end", end)]))
    }
    /// revoked from {day} on: {reason}
    public static func revokedBecause(day: some TextArgument, reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "revoked from {day} on: {reason}", es: "revocada desde el {day}: {reason}", fr: "révoquée à partir du {day}\u{A0}: {reason}", pt: "revogada a partir de {day}: {reason}")
        , TextArguments([.init("day", day), .init("reason", reason)]))
    }
  }

  public enum SignCommand {
    /// Sign a file: a receipt, a submission or any other.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Sign a file: a receipt, a submission or any other.", es: "Firmar un archivo: un recibo, una presentación o cualquier otro.", fr: "Signer un fichier\u{A0}: un récépissé, une communication ou tout autre.", pt: "Assinar um arquivo: um recibo, uma apresentação ou qualquer outro.")
    }
    /// The signature is a small file beside it. It holds what was signed by Ed25519 (RFC 8032): the name of the key, the time and the SHA-256 of the file. No network is used.
    public static var discussion: LocalizedText {
      LocalizedText(en: "The signature is a small file beside it. It holds what was signed by Ed25519 (RFC 8032): the name of the key, the time and the SHA-256 of the file. No network is used.", es: "La firma es un pequeño archivo a su lado. Contiene lo que se firmó con Ed25519 (RFC 8032): el nombre de la clave, la hora y el SHA-256 del archivo. No se usa ninguna red.", fr: "La signature est un petit fichier à côté. Elle contient ce qui a été signé par Ed25519 (RFC 8032)\u{A0}: le nom de la clé, l’heure et le SHA-256 du fichier. Aucun réseau n’est utilisé.", pt: "A assinatura é um pequeno arquivo ao lado. Contém o que foi assinado por Ed25519 (RFC 8032): o nome da chave, a hora e o SHA-256 do arquivo. Nenhuma rede é usada.")
    }
    /// The files to sign.
    public static var files: LocalizedText {
      LocalizedText(en: "The files to sign.", es: "Los archivos por firmar.", fr: "Les fichiers à signer.", pt: "Os arquivos a assinar.")
    }
    /// The file of the private key.
    public static var `private`: LocalizedText {
      LocalizedText(en: "The file of the private key.", es: "El archivo de la clave privada.", fr: "Le fichier de la clé privée.", pt: "O arquivo da chave privada.")
    }
    /// When it is signed; now unless stated.
    public static var time: LocalizedText {
      LocalizedText(en: "When it is signed; now unless stated.", es: "Cuándo se firma; ahora si no se indica.", fr: "Quand il est signé\u{A0}; maintenant sauf indication.", pt: "Quando é assinado; agora se não indicado.")
    }
    /// signature: {file}
    public static func written(file: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "signature: {file}", es: "firma: {file}", fr: "signature\u{A0}: {file}", pt: "assinatura: {file}")
        , TextArguments([.init("file", file)]))
    }
  }

  public enum VerifyCommand {
    /// Check the signatures of files.
    public static var abstract: LocalizedText {
      LocalizedText(en: "Check the signatures of files.", es: "Comprobar las firmas de archivos.", fr: "Vérifier les signatures de fichiers.", pt: "Verificar as assinaturas de arquivos.")
    }
    /// A signature counts if it is of this file, was made by a key of the file of keys, at a time at which that key was good, and the key was not revoked. Of a revoked key only what is known to have been there before counts: --at says when it was received, as a register does.
    public static var discussion: LocalizedText {
      LocalizedText(en: "A signature counts if it is of this file, was made by a key of the file of keys, at a time at which that key was good, and the key was not revoked. Of a revoked key only what is known to have been there before counts: --at says when it was received, as a register does.", es: "Una firma vale si es de este archivo, se hizo con una clave del archivo de claves, en un momento en que esa clave valía, y la clave no se revocó. De una clave revocada solo vale lo que consta que existía antes: --at dice cuándo se recibió, como lo hace un registro.", fr: "Une signature compte si elle est de ce fichier, faite avec une clé du fichier de clés, à un moment où cette clé était valable, et si la clé n’a pas été révoquée. D’une clé révoquée, seul compte ce dont on sait que cela existait avant\u{A0}: --at dit quand cela a été reçu, comme le fait un registre.", pt: "Uma assinatura conta se é deste arquivo, feita com uma chave do arquivo de chaves, em um momento em que essa chave valia, e se a chave não foi revogada. De uma chave revogada só conta o que se sabe que existia antes: --at diz quando foi recebido, como faz um registro.")
    }
    /// The files; the signature of each is beside it unless --signature names it.
    public static var files: LocalizedText {
      LocalizedText(en: "The files; the signature of each is beside it unless --signature names it.", es: "Los archivos; la firma de cada uno está a su lado, salvo que --signature la indique.", fr: "Les fichiers\u{A0}; la signature de chacun est à côté, sauf si --signature l’indique.", pt: "Os arquivos; a assinatura de cada um está ao lado, salvo se --signature a indicar.")
    }
    /// The signature, of one file.
    public static var signature: LocalizedText {
      LocalizedText(en: "The signature, of one file.", es: "La firma, de un solo archivo.", fr: "La signature, d’un seul fichier.", pt: "A assinatura, de um só arquivo.")
    }
    /// When the signature is known to have been there.
    public static var time: LocalizedText {
      LocalizedText(en: "When the signature is known to have been there.", es: "Cuándo consta que existía la firma.", fr: "Quand on sait que la signature existait.", pt: "Quando se sabe que a assinatura existia.")
    }
    /// signed by {owner} with the key {key} on {day}
    public static func valid(owner: some TextArgument, key: some TextArgument, day: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "signed by {owner} with the key {key} on {day}", es: "firmado por {owner} con la clave {key} el {day}", fr: "signé par {owner} avec la clé {key} le {day}", pt: "assinado por {owner} com a chave {key} em {day}")
        , TextArguments([.init("owner", owner), .init("key", key), .init("day", day)]))
    }
    /// no key {key} is known
    public static func unknownKey(key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no key {key} is known", es: "no se conoce ninguna clave {key}", fr: "aucune clé {key} n’est connue", pt: "nenhuma chave {key} é conhecida")
        , TextArguments([.init("key", key)]))
    }
    /// the signature is of another file, or the file was changed
    public static var otherFile: LocalizedText {
      LocalizedText(en: "the signature is of another file, or the file was changed", es: "la firma es de otro archivo, o el archivo se modificó", fr: "la signature est d’un autre fichier, ou le fichier a été modifié", pt: "a assinatura é de outro arquivo, ou o arquivo foi alterado")
    }
    /// the signature was not made by the key {key}, or was changed
    public static func forged(key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the signature was not made by the key {key}, or was changed", es: "la firma no se hizo con la clave {key}, o se modificó", fr: "la signature n’a pas été faite avec la clé {key}, ou a été modifiée", pt: "a assinatura não foi feita com a chave {key}, ou foi alterada")
        , TextArguments([.init("key", key)]))
    }
    /// signed on {day}, before the key {key} was good
    public static func tooEarly(day: some TextArgument, key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "signed on {day}, before the key {key} was good", es: "firmado el {day}, antes de que valiera la clave {key}", fr: "signé le {day}, avant que la clé {key} soit valable", pt: "assinado em {day}, antes que a chave {key} valesse")
        , TextArguments([.init("day", day), .init("key", key)]))
    }
    /// signed on {day}, after the key {key} had ended
    public static func expired(day: some TextArgument, key: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "signed on {day}, after the key {key} had ended", es: "firmado el {day}, después de que terminara la clave {key}", fr: "signé le {day}, après la fin de la clé {key}", pt: "assinado em {day}, depois do término da chave {key}")
        , TextArguments([.init("day", day), .init("key", key)]))
    }
    /// the key {key} was revoked from {day} on ({reason}), and nothing says that the signature was there before
    public static func revoked(key: some TextArgument, day: some TextArgument, reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the key {key} was revoked from {day} on ({reason}), and nothing says that the signature was there before", es: "la clave {key} se revocó desde el {day} ({reason}), y nada dice que la firma existiera antes", fr: "la clé {key} a été révoquée à partir du {day} ({reason}), et rien ne dit que la signature existait avant", pt: "a chave {key} foi revogada a partir de {day} ({reason}), e nada diz que a assinatura existia antes")
        , TextArguments([.init("key", key), .init("day", day), .init("reason", reason)]))
    }
    /// says that it was signed with the key {key} on {day}, after {seen}, when it is said to have been there
    public static func tooLate(key: some TextArgument, day: some TextArgument, seen: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "says that it was signed with the key {key} on {day}, after {seen}, when it is said to have been there", es: "dice que se firmó con la clave {key} el {day}, después del {seen}, cuando se supone que ya existía", fr: "dit avoir été signé avec la clé {key} le {day}, après le {seen}, alors qu’il est censé avoir déjà existé", pt: "diz que foi assinado com a chave {key} em {day}, depois de {seen}, quando se supõe que já existia")
        , TextArguments([.init("key", key), .init("day", day), .init("seen", seen)]))
    }
  }

  public enum SignatureErrors {
    /// signatures need libhogweed, which comes with libnettle: {reason}
    public static func unavailable(reason: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "signatures need libhogweed, which comes with libnettle: {reason}", es: "las firmas necesitan libhogweed, que viene con libnettle: {reason}", fr: "les signatures demandent libhogweed, qui vient avec libnettle\u{A0}: {reason}", pt: "as assinaturas precisam de libhogweed, que vem com a libnettle: {reason}")
        , TextArguments([.init("reason", reason)]))
    }
    /// the private key and the keys that all may read need a file each
    public static var sameFile: LocalizedText {
      LocalizedText(en: "the private key and the keys that all may read need a file each", es: "la clave privada y las claves que todos pueden leer necesitan cada una su archivo", fr: "la clé privée et les clés que tous peuvent lire demandent chacune leur fichier", pt: "a chave privada e as chaves que todos podem ler precisam cada uma de seu arquivo")
    }
    /// no file of keys, or it has faults; see palermo validate
    public static var noKeys: LocalizedText {
      LocalizedText(en: "no file of keys, or it has faults; see palermo validate", es: "no es un archivo de claves, o tiene errores; véase palermo validate", fr: "pas un fichier de clés, ou il a des défauts\u{A0}; voir palermo validate", pt: "não é um arquivo de chaves, ou tem erros; veja palermo validate")
    }
    /// no signature, or it has faults; see palermo validate
    public static var noSignature: LocalizedText {
      LocalizedText(en: "no signature, or it has faults; see palermo validate", es: "no es una firma, o tiene errores; véase palermo validate", fr: "pas une signature, ou elle a des défauts\u{A0}; voir palermo validate", pt: "não é uma assinatura, ou tem erros; veja palermo validate")
    }
    /// no private key for Ed25519 in PEM
    public static var noPrivateKey: LocalizedText {
      LocalizedText(en: "no private key for Ed25519 in PEM", es: "no es una clave privada para Ed25519 en PEM", fr: "pas une clé privée Ed25519 en PEM", pt: "não é uma chave privada para Ed25519 em PEM")
    }
    /// others may read this private key; chmod 600 closes it
    public static var openToOthers: LocalizedText {
      LocalizedText(en: "others may read this private key; chmod 600 closes it", es: "otros pueden leer esta clave privada; chmod 600 la cierra", fr: "d’autres peuvent lire cette clé privée\u{A0}; chmod 600 la ferme", pt: "outros podem ler esta chave privada; chmod 600 a fecha")
    }
    /// is there already, and a private key is never replaced
    public static var isThere: LocalizedText {
      LocalizedText(en: "is there already, and a private key is never replaced", es: "ya existe, y una clave privada nunca se sustituye", fr: "existe déjà, et une clé privée n’est jamais remplacée", pt: "já existe, e uma chave privada nunca é substituída")
    }
    /// the key {id} is there already; a key of another name can take its place
    public static func knownID(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the key {id} is there already; a key of another name can take its place", es: "la clave {id} ya existe; una clave de otro nombre puede sustituirla", fr: "la clé {id} existe déjà\u{A0}; une clé d’un autre nom peut la remplacer", pt: "a chave {id} já existe; uma chave de outro nome pode substituí-la")
        , TextArguments([.init("id", id)]))
    }
    /// no key {id} in {keys}; there are: {known}
    public static func noKey(id: some TextArgument, keys: some TextArgument, known: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "no key {id} in {keys}; there are: {known}", es: "ninguna clave {id} en {keys}; hay: {known}", fr: "aucune clé {id} dans {keys}\u{A0}; il y a\u{A0}: {known}", pt: "nenhuma chave {id} em {keys}; há: {known}")
        , TextArguments([.init("id", id), .init("keys", keys), .init("known", known)]))
    }
    /// the name of a key is of small letters, digits and hyphens, such as desk-2026
    public static var noID: LocalizedText {
      LocalizedText(en: "the name of a key is of small letters, digits and hyphens, such as desk-2026", es: "el nombre de una clave lleva minúsculas, cifras y guiones, como desk-2026", fr: "le nom d’une clé se compose de minuscules, de chiffres et de traits d’union, par exemple desk-2026", pt: "o nome de uma chave tem minúsculas, algarismos e hífens, como desk-2026")
    }
    /// the key {id} is revoked already
    public static func revokedAlready(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the key {id} is revoked already", es: "la clave {id} ya está revocada", fr: "la clé {id} est déjà révoquée", pt: "a chave {id} já está revogada")
        , TextArguments([.init("id", id)]))
    }
    /// the public key of this private key is not in {keys}
    public static func notListed(keys: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the public key of this private key is not in {keys}", es: "la clave pública de esta clave privada no está en {keys}", fr: "la clé publique de cette clé privée n’est pas dans {keys}", pt: "a chave pública desta chave privada não está em {keys}")
        , TextArguments([.init("keys", keys)]))
    }
    /// the key {id} is not good on {day}
    public static func notGood(id: some TextArgument, day: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "the key {id} is not good on {day}", es: "la clave {id} no vale el {day}", fr: "la clé {id} n’est pas valable le {day}", pt: "a chave {id} não vale em {day}")
        , TextArguments([.init("id", id), .init("day", day)]))
    }
    /// --signature goes with one file
    public static var oneSignature: LocalizedText {
      LocalizedText(en: "--signature goes with one file", es: "--signature va con un solo archivo", fr: "--signature va avec un seul fichier", pt: "--signature acompanha um só arquivo")
    }
    /// an owner and a reason need words
    public static var blank: LocalizedText {
      LocalizedText(en: "an owner and a reason need words", es: "un propietario y un motivo necesitan palabras", fr: "un propriétaire et un motif demandent des mots", pt: "um proprietário e um motivo precisam de palavras")
    }
    /// a key cannot end before it begins
    public static var endsBefore: LocalizedText {
      LocalizedText(en: "a key cannot end before it begins", es: "una clave no puede terminar antes de comenzar", fr: "une clé ne peut pas prendre fin avant de commencer", pt: "uma chave não pode terminar antes de começar")
    }
  }
}

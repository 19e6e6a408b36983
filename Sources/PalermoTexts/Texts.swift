/// Every text of the program, by the group and the entry that it has in the files of this folder.
///
/// Its members are generated: see the README beside this file.
public enum Texts {}

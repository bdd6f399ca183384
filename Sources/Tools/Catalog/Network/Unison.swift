internal import Effects
internal import ToolDescriptions

extension Tool {
  static let unison = Tool(
    "unison",
    summary: "Makes two folders alike.",
    source: "unison(1), Unison 2.52",
    grammar: .single,
    options: [
      .flag("-batch", "-auto", "-confirmbigdel=false", "-ignorelocks", skipsQuestion: true),
      .value("-force", "-prefer", "-forcepartial", skipsQuestion: true),
      .value("-sshcmd", "-rshcmd", "-diff", "-merge", does: [Deed(.execute, .code(.shell))]),
    ],
    flags: """
      -silent -terse -testserver -contactquietly -dumbtty -times -group -owner -fastcheck
      -confirmbigdel -fat -xferbycopying -version -doc -help -watch -links -backups
      """,
    values: """
      -ignore -ignorenot -path -root -repeat -retry -servercmd -sshargs -maxthreads -perms
      -backup -backupdir -backuploc -log -logfile -maxerrors -addprefsto -label -ui -color
      -copyonconflict -follow -immutable -atomic -noupdate -nodeletion -nocreation -debug
      """,
    operands: .each([Deed(.modify, .tree, why: "files are replaced and removed on both sides")]),
    examples: [
      Example("unison a b", "modify a/**", "modify b/**"),
      Example("unison profile", "modify profile/**"),
      Example("unison -frob a b", "modify a/**", "modify b/**", "unknown text -frob"),
    ]
  )
}

internal import Effects
internal import ToolDescriptions

extension Tool {
  static let installer = Tool(
    "installer",
    summary: "Installs packages.",
    source: "installer(8), macOS 14",
    grammar: .single,
    options: [
      .flag(
        "-pkginfo",
        "-dominfo",
        "-volinfo",
        "-query",
        "-showChoiceChangesXML",
        "-showChoicesXML",
        "-showChoicesAfterApplyingChangesXML",
        sets: ["look"]
      ), .flag("-allowUntrusted", skipsQuestion: true),
    ],
    flags: "-verbose -verboseR -plist -dumplog -vers -config -help",
    values: "-pkg -package -target -tgt -lang -applyChoiceChangesXML -file",
    does: [
      Deed(
        .execute,
        .fixed(.package, "the scripts of a package"),
        unless: ["look"],
        reversibility: .unknown,
        why: "they run as root, and may do anything"
      )
    ],
    examples: [
      Example("installer -pkg a.pkg -target /", "execute package the scripts of a package"),
      Example("installer -pkginfo -pkg a.pkg"),
      Example("installer -frob", "execute package the scripts of a package", "unknown text -frob"),
    ]
  )
}

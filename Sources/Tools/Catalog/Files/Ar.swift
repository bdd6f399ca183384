internal import Effects
internal import ToolDescriptions

extension Tool {
  /// The letters of the first word say what is done, with or without a dash; those that look
  /// begin with t, p or x.
  static let ar = Tool(
    "ar",
    summary: "Changes archives of object files.",
    source: "ar(1), GNU binutils 2.40",
    grammar: .none,
    verbs: Verb.alike("t p -t -p V -V --version --help", Deed(.read, .fixed(.file, "archives")))
      + Verb.alike("x -x", Deed(.overwrite, .here, why: "members replace files of the same names"))
      + Verb.alike(
        "r q s c -r -q -s -c",
        Deed(
          .modify,
          .fixed(.file, "an archive of objects"),
          reversibility: .recoverable(.regenerate),
          why: "a build makes it again"
        )
      )
      + Verb.alike(
        "d m -d -m",
        Deed(
          .modify,
          .fixed(.file, "an archive of objects"),
          reversibility: .unknown,
          why: "members are removed from the archive"
        )
      ),
    examples: [
      Example("ar t a.a", "read file archives"),
      Example("ar rcs a.a b.o", "modify file an archive of objects"),
      Example("ar zz a.a", "unknown program ar zz"),
    ]
  )
}

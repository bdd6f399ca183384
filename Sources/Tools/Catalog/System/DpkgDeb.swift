internal import Effects
internal import ToolDescriptions

extension Tool {
  private static let made = Deed(.overwrite, .word(.debianPackage))

  static let dpkgDeb = Tool(
    "dpkg-deb",
    summary: "Builds packages, looks into them and takes them apart.",
    source: "dpkg-deb(1), dpkg 1.21",
    grammar: .exact,
    options: [
      .flag("-b", "--build", sets: ["build"]),
      .flag(
        "-x",
        "--extract",
        "-X",
        "--vextract",
        "-R",
        "--raw-extract",
        sets: ["extract"]
      ), .flag("-e", "--control", sets: ["extract", "control"]), .flag("-?", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -c --contents -I --info -f --field -W --show --fsys-tarfile --ctrl-tarfile -v --verbose
      --nocheck --root-owner-group --uniform-compression --no-uniform-compression -D --debug
      """,
    values: "-Z -z -S --showformat --deb-format --threads-max",
    operands: .list([[.reads]], rest: []),
    operandsIn: [
      ("build", .list([[Deed(.read, .tree), made], [.overwrites]], rest: [])),
      ("extract", .list([[.reads, made], [Deed(.overwrite, .tree)]], rest: [])),
    ],
    examples: [
      Example("dpkg-deb -c a.deb", "read a.deb"),
      Example("dpkg-deb -b dir out.deb", "overwrite out.deb", "read dir/**"),
      Example("dpkg-deb --frob a.deb", "read a.deb", "unknown text --frob"),
    ]
  )
}

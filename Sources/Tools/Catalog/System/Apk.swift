internal import Effects
internal import ToolDescriptions

extension Tool {
  static let apk = Tool(
    "apk",
    summary: "Installs and removes packages of Alpine Linux.",
    source: "apk(8), apk-tools 2.12",
    grammar: .exact,
    options: [
      .flag(
        "-f",
        "--force",
        "--force-broken-world",
        "--force-overwrite",
        "--allow-untrusted",
        "--force-refresh",
        "--force-non-repository",
        "--force-old-apk",
        skipsQuestion: true
      ), .flag("-s", "--simulate", sets: [.dryRun]), .flag("-h", "-V", sets: [.help]), .help,
      .version,
    ],
    flags: """
      -q --quiet -v --verbose -i --interactive -U --update-cache --no-progress --no-network
      --no-cache --purge --wait -u --upgrade -l --latest --initdb --print-arch
      """,
    values: """
      -p --root -X --repository --repositories-file --keys-dir --arch --cache-dir
      --cache-max-age --progress-fd --timeout -t --virtual
      """,
    verbs: Verb.alike(
      "info search list policy stats version index manifest verify audit dot update fetch extract",
      Deed(.read, .fixed(.package, "packages"))
    )
      + Verb.alike(
        "add upgrade fix",
        Deed(
          .create,
          .fixed(.package, "packages of the system"),
          reversibility: .reversible,
          why: "they can be removed again"
        )
      )
      + Verb.alike(
        "del",
        Deed(
          .delete,
          .fixed(.package, "packages of the system"),
          reversibility: .recoverable(.regenerate),
          why: "they can be installed again; their settings stay"
        )
      )
      + Verb.alike(
        "cache",
        Deed(
          .delete,
          .fixed(.package, "downloaded packages"),
          reversibility: .recoverable(.regenerate),
          why: "they are downloaded again"
        )
      ),
    examples: [
      Example("apk info", "read package packages"),
      Example("apk add nginx", "create package packages of the system"),
      Example("apk --frob info", "read package packages", "unknown text --frob"),
    ]
  )
}

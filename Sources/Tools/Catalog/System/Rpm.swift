internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rpm = Tool(
    "rpm",
    summary: "Installs, removes and asks about packages.",
    source: "rpm(8), rpm 4.18",
    grammar: .exact,
    options: [
      .flag(
        "-q",
        "--query",
        "-V",
        "--verify",
        "-K",
        "--checksig",
        "--querytags",
        "--showrc",
        sets: ["look"]
      ),
      .flag(
        "-i",
        "--install",
        "-U",
        "--upgrade",
        "-F",
        "--freshen",
        "--reinstall",
        sets: ["install"]
      ), .flag("-e", "--erase", sets: ["erase"]), .flag("--test", "--justdb", sets: [.dryRun]),
      .flag(
        "--force",
        "--nodeps",
        "--nosignature",
        "--nodigest",
        "--replacefiles",
        "--replacepkgs",
        "--oldpackage",
        "--allmatches",
        "--badreloc",
        skipsQuestion: true
      ),
      .flag(
        "--rebuilddb",
        "--initdb",
        does: [
          Deed(
            .modify,
            .fixed(.package, "the list of packages"),
            reversibility: .reversible,
            why: "it is made again"
          )
        ]
      ), .value("-E", "--eval", sets: ["look"]),
      .value("--pipe", does: [Deed(.execute, .code(.shell))]), .help, .version,
    ],
    flags: """
      -v -vv --verbose -h --hash --percent --quiet -a --all -c --configfiles -d --docfiles -l
      --list -s --state -p --package --provides -R --requires --changelog --scripts --triggers
      --conflicts --obsoletes --last --dump --noscripts --notriggers --nodocs --excludedocs
      --includedocs --nocontexts --nofiles --import --enhances --recommends --suggests
      --supplements --info --filesbypkg --nopre --nopost --nopreun --nopostun --allfiles
      --ignorearch --ignoreos --ignoresize
      """,
    values: """
      -f --file -g --group --qf --queryformat --whatprovides --whatrequires --root -r --dbpath
      -D --define --undefine --rcfile --macros --prefix --relocate --excludepath --target
      """,
    operands: .each([
      Deed(.read, .path, when: ["look"]),
      Deed(
        .create,
        .named(.package),
        when: ["install"],
        unless: ["look"],
        reversibility: .reversible,
        why: "it can be removed again"
      ),
      Deed(
        .delete,
        .named(.package),
        when: ["erase"],
        unless: ["look"],
        reversibility: .recoverable(.regenerate),
        why: "it can be installed again; changed settings are kept as .rpmsave"
      ),
    ]),
    examples: [
      Example("rpm -qa"),
      Example("rpm -qi bash", "read bash"),
      Example("rpm --frob -qa", "unknown text --frob"),
    ]
  )
}

internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pacman = Tool(
    "pacman",
    summary: "Installs and removes packages of Arch Linux.",
    source: "pacman(8), pacman 6.0; yay(8), yay 12",
    grammar: .exact,
    options: [
      .flag("-Q", "--query", "-T", "--deptest", "-F", "--files", sets: ["look"]),
      .flag("-S", "--sync", sets: ["sync"]), .flag("-U", "--upgrade", sets: ["install"]),
      .flag("-R", "--remove", sets: ["remove"]), .flag("-D", "--database", sets: ["mark"]),
      .flag("-p", "--print", sets: [.dryRun]),
      .flag("-s", "--search", "--recursive", sets: ["search"]),
      .flag("-i", "--info", "-l", "--list", "-g", "--groups", sets: ["show"]),
      .flag("-c", "--clean", "--cascade", sets: ["clean"]),
      .flag("-n", "--nosave", sets: ["nosave"]),
      .flag("--noconfirm", "-d", "--nodeps", "--dbonly", "--force", skipsQuestion: true),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -y --refresh -u --sysupgrade -w --downloadonly -q --quiet -v --verbose --debug --needed
      --asdeps --asexplicit --noprogressbar --noscriptlet --confirm --disable-download-timeout
      --unneeded --check -k --changelog --deps --explicit -e -m --foreign --native -t
      --unrequired --upgrades --owns -o --file --regex -x --machinereadable --devel --nodevel
      --aur --repo --cleanafter --timeupdate --combinedupgrade -a --sudoloop --noeditmenu
      --nodiffmenu --nocleanmenu
      """,
    values: """
      -b --dbpath -r --root --arch --cachedir --color --config --gpgdir --hookdir --logfile
      --sysroot --assume-installed --ignore --ignoregroup --overwrite --print-format
      --answerclean --answerdiff --answeredit --answerupgrade --builddir --editor
      """,
    operands: .each([
      Deed(
        .delete,
        .named(.package),
        when: ["remove"],
        unless: ["nosave", "look"],
        reversibility: .recoverable(.regenerate),
        why: "it can be installed again; its settings stay"
      ),
      Deed(
        .delete,
        .named(.package),
        when: ["nosave"],
        unless: ["sync", "install", "look", "mark"],
        reversibility: .irreversible,
        why: "the settings of the package have no other copy"
      ),
      Deed(
        .create,
        .named(.package),
        when: ["sync", "install"],
        unless: ["search", "show", "look", "clean"],
        reversibility: .reversible,
        why: "it can be removed again"
      ),
    ]),
    does: [
      Deed(
        .delete,
        .fixed(.package, "downloaded packages"),
        when: ["clean"],
        unless: ["remove", "look"],
        reversibility: .recoverable(.regenerate),
        why: "they are downloaded again"
      ),
      Deed(
        .create,
        .fixed(.package, "packages of the system"),
        when: ["sync"],
        unless: ["search", "show", "clean"],
        reversibility: .reversible,
        why: "they can be removed again"
      ),
    ],
    examples: [
      Example("pacman -Q"),
      Example("pacman -S nginx", "create package nginx", "create package packages of the system"),
      Example("pacman --frob -Q", "unknown text --frob"),
    ]
  )
}

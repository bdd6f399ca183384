internal import Effects
internal import ToolDescriptions

extension Tool {
  static let emerge = Tool(
    "emerge",
    summary: "Builds and installs packages of Gentoo.",
    source: "emerge(1), Portage 3.0",
    grammar: .exact,
    options: [
      .flag("-p", "--pretend", sets: [.dryRun]),
      .flag(
        "-s",
        "--search",
        "-S",
        "--searchdesc",
        "--info",
        "--list-sets",
        "-h",
        "--check-news",
        "--metadata",
        sets: ["look"]
      ), .flag("-C", "--unmerge", "-c", "--depclean", "-P", "--prune", sets: ["remove"]),
      .flag("--sync", "--regen", sets: ["look"]), .flag("-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -a -q -v -u -D -N -U -t -1 -n -o -e -f -F -b -B -k -K -g -G --update --deep --newuse
      --changed-use --oneshot --noreplace --onlydeps --emptytree --fetchonly --tree --nodeps
      --resume --skipfirst --keep-going --getbinpkg --usepkg --quiet-build --verbose-conflicts
      --autounmask --autounmask-write -O -r -w --changed-deps
      """,
    values: """
      -j -x --exclude --buildpkg-exclude --config-root --root --useoldpkg-atoms
      """,
    attached: """
      --ask --quiet --verbose --jobs --load-average --with-bdeps --color --autounmask-continue
      --backtrack --complete-graph
      """,
    operands: .each([
      Deed(
        .create,
        .named(.package),
        unless: ["look", "remove"],
        reversibility: .reversible,
        why: "it can be removed again"
      ),
      Deed(
        .delete,
        .named(.package),
        when: ["remove"],
        reversibility: .recoverable(.regenerate),
        why: "it can be built again; its settings stay"
      ),
    ]),
    does: [
      Deed(
        .delete,
        .fixed(.package, "packages that nothing needs"),
        when: ["remove"],
        reversibility: .recoverable(.regenerate),
        why: "they can be built again"
      )
    ],
    examples: [
      Example("emerge vim", "create package vim"),
      Example("emerge -p vim"),
      Example("emerge --frob vim", "create package vim", "unknown text --frob"),
    ]
  )
}

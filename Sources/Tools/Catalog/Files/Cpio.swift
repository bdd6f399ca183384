internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cpio = Tool(
    "cpio",
    summary: "Copies files into and out of archives.",
    source: "cpio(1), GNU cpio 2.13",
    grammar: .gnu,
    options: [
      .flag("-i", "--extract", sets: ["in"]), .flag("-o", "--create", sets: ["out"]),
      .flag("-p", "--pass-through", sets: ["pass"]), .flag("-t", "--list", sets: ["list"]),
      .flag("-u", "--unconditional", sets: ["force"], skipsQuestion: true),
      .value(
        "-F",
        "--file",
        "-O",
        does: [Deed(.overwrite, .path, when: ["out"]), Deed(.read, .path, unless: ["out"])]
      ), .value("-I", "-E", "--pattern-file", does: [.reads]),
      .value("-D", "--directory", role: .directory), .flag("-A", "--append"),
      .value("--rsh-command", does: [Deed(.execute, .code(.shell))]),
      .flag("--to-stdout", sets: ["list"]), .flag("-?", sets: [.help]), .help, .version,
    ],
    flags: """
      -0 --null -a --reset-access-time -B -c -d --make-directories -f --nonmatching -k -l --link
      -L --dereference -m --preserve-modification-time -n --numeric-uid-gid
      --no-absolute-filenames --absolute-filenames --no-preserve-owner -r --rename -s
      --swap-bytes -S --swap-halfwords -b --swap -v --verbose -V --dot --quiet --sparse
      --only-verify-crc --force-local --device-independent --reproducible --renumber-inodes
      --ignore-devno
      """,
    values: """
      -C --io-size --block-size -H --format -M --message -R --owner --rename-batch-file -W
      --warning
      """,
    operands: .ignored,
    operandsIn: [("pass", .each([Deed(.overwrite, .tree, why: "files are copied there")]))],
    does: [
      Deed(
        .overwrite,
        .here,
        when: ["in"],
        unless: ["list"],
        why: "files come out of an archive, which may hold any names"
      )
    ],
    examples: [
      Example("cpio -o -F out.cpio", "overwrite out.cpio"),
      Example("cpio -it -F a.cpio", "read a.cpio"),
      Example("cpio --frob -t", "unknown text --frob"),
    ]
  )
}

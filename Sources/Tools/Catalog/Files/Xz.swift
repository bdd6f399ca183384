internal import ToolDescriptions

extension Tool {
  static let xz = Tool(
    "xz",
    summary: "Replaces files by their compressed form, or the other way round.",
    source: "xz(1), XZ Utils 5.4.1",
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress"]),
      .flag("-c", "--stdout", "--to-stdout", sets: ["stdout"]),
      .flag("-k", "--keep", sets: ["keep"]),
      .flag("-l", "--list", "-t", "--test", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .optionals(
        "--files --files0 --lzma1 --lzma2 --x86 --arm --armthumb --arm64 --powerpc --ia64"
      ),
      .optionals("--sparc --delta"),
      .value("-S", "--suffix"),
      .values("-F --format"),
      .values("-C --check -T --threads --block-size --block-list --flush-timeout -M"),
      .values("--memory --memlimit --memlimit-compress --memlimit-decompress"),
      .values("--memlimit-mt-decompress"),
      .flags("-0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -e --extreme --best --fast -z --compress -q"),
      .flags("--quiet -v --verbose -Q --no-warn --robot --single-stream --no-sparse"),
      .flags("--no-adjust --ignore-check --info-memory"),
      .flag("-h", "-H", "--long-help", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.compress),
    examples: [
      Example("xz a", "delete a", "create a.xz"),
      Example("xz -dk a.xz", "read a.xz", "create a"),
      Example("xz --zip a", "unknown text --zip", "delete a", "create a.xz"),
    ]
  )
}

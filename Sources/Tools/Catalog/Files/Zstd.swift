internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zstd = Tool(
    "zstd",
    summary: "Writes files in compressed form, or the other way round, and keeps the originals.",
    source: "zstd(1), Zstandard 1.5.4",
    options: [
      .flag("-d", "--decompress", "--uncompress", sets: ["decompress", "keep"]),
      .flag("-c", "--stdout", sets: ["stdout"]),
      .flag("-k", "--keep", "-z", "--compress", sets: ["keep"]),
      .flag("--rm", sets: ["remove"]),
      .flag("-l", "--list", "-t", "--test", "--bench", sets: ["list"]),
      .optional("-b", sets: ["list"]),
      .flag("-f", "--force", sets: ["force"], skipsQuestion: true),
      .flag("-r", sets: [.recursive]),
      .value(
        "-o",
        sets: ["output"],
        does: [Deed(.overwrite, .path, when: ["force"]), Deed(.create, .path, unless: ["force"])]
      ),
      .value("-D", "--patch-from", "--filelist", does: [.reads]),
      .values("--output-dir-flat --output-dir-mirror --memory --format --maxdict --size-hint"),
      .values("--target-compressed-block-size --trace --dictID"),
      .optionals("--ultra --fast --long --adapt -T --threads -B -M -i -e --block-size --zstd"),
      .optionals("--stream-size --auto-threads --show-default-cparams --train --train-cover"),
      .optionals("--train-fastcover --train-legacy"),
      .flags("-1 -2 -3 -4 -5 -6 -7 -8 -9 -# -q --quiet -v --verbose --no-progress --progress"),
      .flags("--check --no-check -C --sparse --no-sparse --rsyncable --single-thread"),
      .flags("--exclude-compressed --content-size --no-content-size --no-dictID"),
      .flags("--compress-literals --no-compress-literals --row-match-finder"),
      .flags("--no-row-match-finder --pass-through --no-pass-through --asyncio --no-asyncio"),
      .flags("-S -n --no-name --best"),
      .flag("-h", "-H", "-V", sets: [.help]), .help, .version,
    ],
    operands: .reader(.compress),
    examples: [
      Example("zstd a", "read a", "create a.zst"),
      Example("zstd --rm a", "delete a", "create a.zst"),
      Example("zstd --zip a", "unknown text --zip", "read a", "create a.zst"),
    ]
  )
}

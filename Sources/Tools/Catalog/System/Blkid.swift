internal import ToolDescriptions

extension Tool {
  static let blkid = Tool(
    "blkid",
    summary: "Says what devices hold.",
    source: "blkid(8), util-linux 2.38.1",
    options: [
      .values("-c --cache-file -L --label -U --uuid -O --offset -S --size -m -n --match-types"),
      .values("-u --usages -o --output -s --match-tag -t --match-token -H --hint -w"),
      .flags("-d --no-encoding -D --no-part-details -g --garbage-collect -i --info -k"),
      .flags("--list-filesystems -l --list-one -p --probe"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("blkid"),
      Example("blkid -o value -s UUID /dev/sda1", "read /dev/sda1"),
      Example("blkid --frob", "unknown text --frob"),
    ]
  )
}

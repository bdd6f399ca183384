internal import Effects
internal import ToolDescriptions

extension Tool {
  static let crontab = Tool(
    "crontab",
    summary: "Lists, replaces or removes a user's timed jobs.",
    source: "crontab(1), cron 3.0pl1",
    options: [
      .flag(
        "-r",
        sets: ["change"],
        does: [
          Deed(
            .delete,
            .fixed(.setting, "all of the user's timed jobs"),
            reversibility: .irreversible,
            why: "the table of jobs has no other copy",
            safer: "crontab -l > jobs.txt first"
          )
        ]
      ),
      .flag("-l", sets: ["list"]),
      .flag(
        "-e",
        sets: ["list"],
        does: [Deed(.modify, .fixed(.setting, "the user's timed jobs"), reversibility: .reversible)]
      ),
      .flags("-i -n -T -V"), .values("-u"),
    ],
    operands: .each([.reads]),
    does: [
      Deed(
        .overwrite,
        .fixed(.setting, "all of the user's timed jobs"),
        unless: ["list", "change"],
        reversibility: .irreversible,
        why: "the table of jobs that was there has no other copy",
        safer: "crontab -l > jobs.txt first"
      )
    ],
    examples: [
      Example("crontab -l"),
      Example("crontab -r", "delete setting all of the user's timed jobs"),
      Example("crontab --frob -l", "unknown text --frob"),
    ]
  )
}

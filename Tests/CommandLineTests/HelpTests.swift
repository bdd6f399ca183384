import CommandLine
import Testing

/// Help, manual page and completion, letter by letter.
@Suite struct HelpTests {
  @Test func helpOfACommand() {
    #expect(
      HelpText.text(of: Sample.program, path: ["check"]) == """
        gate check: Say what a command would do, and change nothing

        usage: gate check [options] [--] [command...]

        Reads the command, looks up what it needs to know, and prints a verdict with its reasons. The exit
        status is 0 for allow and notify, 10 for hold and 20 for deny.

        With a command of several words, write -- before it.

        operands:
          [command...]  The command, as one word

        options:
          -j, --json                 Print one JSON object
          -q, --quiet                Print nothing
          -C, --cwd DIR              Take DIR for the working directory
          -v, --variable NAME=VALUE  Set a variable of the environment that the command would run with, in
                                     addition to those of this process
          -h, --help                 Print this help and exit

        """
    )
  }

  @Test func helpOfTheProgram() {
    #expect(
      HelpText.text(of: Sample.program) == """
        gate: Hold what can't be undone

        usage: gate [options] command

        A gate between a worker and the world.

        commands:
          check  Say what a command would do, and change nothing
          hold   Look at what is held
          run    Run a command

        options:
              --version  Print the version and exit
          -h, --help     Print this help and exit

        """
    )
  }

  @Test(arguments: [[], ["check"], ["hold"], ["hold", "show"], ["run"], ["nothing"]])
  func noLineIsTooWide(_ path: [String]) {
    for line in HelpText.text(of: Sample.program, path: path).split(separator: "\n") {
      #expect(line.count <= 100)
      #expect(line.last != " ")
    }
  }
}

internal import Agents
internal import CommandLine
internal import Glibc
internal import Linux
internal import Stoplog

extension Command {
  static let hook = Command(
    spec: CommandSpec(
      "hook",
      summary: "Answer one hook payload of an agent, read from standard input",
      discussion: [
        "Silent where the call may run. Any failure of its own, a signal and the deadline are an "
          + "answer too: the call is denied."
      ],
      options: [StateFolder.option],
      operands: [OperandSpec("agent", help: "The agent: claude")]
    ),
    run: { program, _ in HookCommand.run(program) }
  )
}

/// The hook: from a payload to an answer, with something to say at every moment.
enum HookCommand {
  /// Milliseconds until the hook denies by itself; the registered timeout is longer.
  static let deadline = 20_000
  /// The most bytes of a payload.
  static let payloadLimit = 32 << 20

  static func run(_ program: Program) -> Int32 {
    let start = Clock.monotonic
    let words = Array(program.words.dropFirst())
    let agent = words.first.flatMap(Agent.named) ?? Agent.claude
    let reserve = agent.guardAnswer
    do throws(SystemError) {
      try Guard.arm(
        output: reserve.output,
        errors: reserve.errors,
        status: reserve.status,
        milliseconds: deadline
      )
    } catch {
      return give(reserve)
    }
    let answer = answer(program, words, agent, since: start)
    Guard.disarm()
    return give(answer)
  }

  /// The program with this verb alone, since a cold start need not describe the others.
  private static var spec: CommandSpec {
    CommandSpec("stoplog", summary: "", subcommands: [Command.hook.spec])
  }

  private static func answer(
    _ program: Program,
    _ words: [String],
    _ agent: Agent,
    since start: Int
  ) -> AgentAnswer {
    let payload: [UInt8]
    do throws(SystemError) {
      payload = try File.readAll(0, name: "the payload", limit: payloadLimit)
    } catch {
      return agent.answer(
        .deny(held(error.description)),
        .unreadable(reason: error.reason, hasTool: true)
      )
    }
    let event = agent.read(payload, program.environment)
    let arguments: Arguments
    do throws(UsageError) {
      arguments = try CommandParser.parse(["hook"] + words, as: spec)
    } catch {
      return agent.answer(.deny(held(error.description)), event)
    }
    guard !arguments.wantsHelp, arguments.operands == [agent.name] else {
      return agent.answer(.deny(held("the registration names no agent that is known")), event)
    }
    guard let folder = StateFolder.forSession(arguments.value("state"), program) else {
      return agent.answer(.deny(held(StateFolder.missing)), event)
    }
    return agent.answer(HookService.reply(to: event, state: folder, since: start), event)
  }

  private static func held(_ why: String) -> String {
    "stoplog holds this call, because it can't judge it. It did not run.\n\(why)"
  }

  /// Writes an answer in one piece and gives its status.
  private static func give(_ answer: AgentAnswer) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    try? File.writeAll(answer.errors, to: 2, name: "stderr")
    do throws(SystemError) {
      try File.writeAll(answer.output, to: 1, name: "stdout")
    } catch {
      // An answer that can't be written must not look like silence.
      return answer.output.isEmpty ? answer.status : 2
    }
    return answer.status
  }
}

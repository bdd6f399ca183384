import Effects
import Glibc
import JSON
import Linux
import Policy
import Reports
import Stoplog
import TestSupport
import Testing

/// What an engine of containers says of the age of things, and of what is new.
@Suite struct EngineTests {
  private static let image = #"{"Created":"2021-03-04T05:06:07.1Z"}"#
  private static let volume = #"{"CreatedAt":"2020-02-03T00:00:00Z"}"#
  private static let there = [
    "/images/shop:1/json": image, "/images/shop:latest/json": image,
    "/images/built:1/json": #"{"Created":"1970-01-01T00:00:00Z"}"#,
    "/volumes/data": volume, "/volumes/odd": #"{"CreatedAt":"yesterday"}"#,
    "/containers/web/json": #"{"Created":"2022-01-01T00:00:00Z"}"#,
  ].merging(shop) { one, _ in one }
  /// A project with two containers, the older of 2001-09-09, and a volume.
  private static let shop = [
    "/containers/json": #"[{"Created":1000000000},{"Created":1700000000}]"#,
    "/volumes": #"{"Volumes":[{"CreatedAt":"2019-05-06T00:00:00+02:00"}]}"#, "/networks": "[]",
  ]
  private static let empty = [
    "/containers/json": "[]", "/volumes": #"{"Volumes":null}"#, "/networks": "[]",
  ]

  /// A command, and what has to be said of what goes.
  static let ages: [(command: String, says: String)] = [
    ("docker rm -f web", "1 not made by this session (web; of 2022-01-01)"),
    ("docker volume rm data", "1 not made by this session (data; of 2020-02-03)"),
    ("docker rmi shop", "1 not made by this session (shop; of 2021-03-04)"),
    ("docker image rm shop:1", "1 not made by this session (shop:1; of 2021-03-04)"),
    ("docker rmi built:1", "(built:1; age not known)"),
    ("docker volume rm odd", "(odd; age not known)"),
    ("docker volume rm none", "(none; age not known)"),
    (
      "docker volume rm data none odd",
      "3 not made by this session (data, none, odd; of 2020-02-03, 2 of unknown age)"
    ),
    (
      "docker compose -p shop down -v",
      "(compose volumes, compose services; the oldest of 2001-09-09, the newest of 2023-11-14)"
    ),
    ("docker -H unix:///nowhere volume rm data", "(data; age not known)"),
    ("DOCKER_HOST=tcp://127.0.0.1:1 docker volume rm data", "(data; age not known)"),
  ]

  @Test(arguments: ages)
  func saysHowOldThingsAre(_ row: (command: String, says: String)) throws {
    let desk = try Desk()
    let server = EngineServer(desk.folder.file("e"), Self.there)
    defer { server.end() }
    let judgement = try Pipeline(desk.station).judge(request(row.command, "1", desk)).judgement
    #expect(judgement.verdict == .hold)
    #expect(judgement.ownershipLine.contains(row.says), "\(judgement.ownershipLine)")
    #expect(server.heard.allSatisfy { $0.hasPrefix("GET /") })
  }

  @Test func anEngineThatNeverAnswersHoldsNobodyUp() throws {
    let desk = try Desk()
    let server = EngineServer(desk.folder.file("e"), isSilent: true)
    defer { server.end() }
    let judgement = try Pipeline(desk.station).judge(request("docker rmi shop", "1", desk))
      .judgement
    #expect(judgement.verdict == .hold)
    #expect(judgement.ownershipLine.contains("age not known"))
  }

  /// What was there, a command that makes something, its end, and what then becomes of the other.
  static let makes: [(before: [String: String], make: String, took: Int, verdict: Verdict)] = [
    (empty, "docker build -t shop:1 .", 0, .allow),
    (empty, "docker build . --tag=shop", 0, .allow),
    (empty, "docker image build -t shop:1 .", 0, .allow),
    (empty, "docker build -t shop:1 .", 1, .hold),
    (there, "docker build -t shop:1 .", 0, .hold),
    (empty, "docker build -t shop:1 . || true", 0, .hold),
    (empty, "docker build -t other:1 .", 0, .hold),
    (empty, "docker build -t shop:1 -t other .", 0, .hold),
    (empty, "docker build --builder other -t shop:1 .", 0, .hold),
    (empty, "docker buildx build -t shop:1 .", 0, .hold),
    (empty, "docker tag old shop:1", 0, .hold),
    (empty, "podman build -t shop:1 .", 0, .hold),
    (empty, "docker volume create shop", 0, .allow),
    (["/volumes/shop": volume], "docker volume create shop", 0, .hold),
    (empty, "docker compose -p shop up -d", 0, .allow),
    (empty, "COMPOSE_PROJECT_NAME=shop docker compose up -d", 0, .allow),
    (empty, "docker-compose -p shop up -d", 0, .allow),
    (shop, "docker compose -p shop up -d", 0, .hold),
    (empty, "docker compose -p other up -d", 0, .hold),
    (empty, "docker compose up -d", 0, .hold),
    (empty, "docker compose -p shop up -d", 1, .hold),
    ([:], "docker compose -p shop up -d", 0, .hold),
    (
      empty.merging(["/volumes": #"{"Volumes":[{"Name":"shop_data"}]}"#]) { $1 },
      "docker compose -p shop up -d", 0, .hold
    ),
  ]

  @Test(arguments: makes)
  func whatIsNewMayGoAgain(
    _ row: (before: [String: String], make: String, took: Int, verdict: Verdict)
  ) throws {
    let desk = try Desk()
    let server = EngineServer(desk.folder.file("e"), row.before)
    defer { server.end() }
    let make = request(row.make, "1", desk)
    guard case .run = try Pipeline(desk.station).submit(make) else {
      Issue.record("held: \(row.make)")
      return
    }
    let end = RunResult.told(status: row.took, succeeded: row.took == 0, output: "")
    try Pipeline(desk.station).record(end, of: make)
    try desk.write("project/compose.yaml", "services:\n  web:\n    container_name: a\n")
    server.things = Self.there.merging(["/volumes/shop": Self.volume]) { one, _ in one }
    let words = row.make.split(separator: " ")
    let undo =
      words.contains("volume")
      ? "docker volume rm shop"
      : row.make.contains("compose")
        ? "docker compose -p shop down -v"
        : row.make.hasPrefix("podman")
          ? "podman rmi shop:1"
          : row.make.hasSuffix("=shop") ? "docker rmi shop" : "docker rmi shop:1"
    let judgement = try Pipeline(desk.station).judge(request(undo, "2", desk)).judgement
    #expect(judgement.verdict == row.verdict, "\(JudgementWords.text(judgement))")
  }

  /// Files of Compose in the folder, and whether volumes of one's own project may go.
  static let files: [(files: [String: String], more: String, verdict: Verdict)] = [
    (["compose.yaml": "name: shop\nvolumes:\n  data:\n"], "", .allow),
    (["docker-compose.yml": "volumes:\n  data: {}\n"], "", .allow),
    (["compose.yaml": "services:\n  a:\n    container_name: b\n    hostname: c\n"], "", .allow),
    (["compose.yaml": "volumes:\n  data:\n    name: theirs\n"], "", .hold),
    (["compose.yaml": "volumes: {data: {name: theirs}}\n"], "", .hold),
    (["compose.yaml": "{\"volumes\":{\"data\":{\"name\":\"theirs\"}}}"], "", .hold),
    (["compose.yaml": "volumes:\n  data:\n    'name' : theirs\n"], "", .hold),
    (["compose.yaml": "include:\n  - other.yaml\n"], "", .hold),
    (
      ["compose.yaml": "a: 1\n", "compose.override.yml": "volumes:\n  d:\n    name: t\n"], "", .hold
    ),
    (["compose.yaml": "a: 1\n", ".env": "COMPOSE_FILE=other.yaml\n"], "", .hold),
    (["compose.yaml": "a: 1\n", ".env": "A=1\n"], "", .allow),
    (["compose.yaml": "a: 1\n"], "-f other.yaml ", .hold), ([:], "", .hold),
  ]

  @Test(arguments: files)
  func aVolumeOfAnotherNameIsNotOnesOwn(
    _ row: (files: [String: String], more: String, verdict: Verdict)
  ) throws {
    let desk = try Desk()
    let server = EngineServer(desk.folder.file("e"), Self.empty)
    defer { server.end() }
    let make = request("docker compose -p shop up -d", "1", desk)
    guard case .run = try Pipeline(desk.station).submit(make) else { return }
    try Pipeline(desk.station).record(.told(status: 0, succeeded: true, output: ""), of: make)
    server.things = Self.there
    for (name, text) in row.files { try desk.write("project/\(name)", text) }
    let undo = request("docker compose \(row.more)-p shop down -v", "2", desk)
    let judgement = try Pipeline(desk.station).judge(undo).judgement
    #expect(judgement.verdict == row.verdict, "\(JudgementWords.text(judgement))")
  }

  /// That a thing was new is one engine's word: another at the same place isn't believed.
  @Test func anotherEngineIsAnother() throws {
    let desk = try Desk()
    let first = EngineServer(desk.folder.file("e"), Self.empty)
    let make = request("docker build -t shop:1 .", "1", desk)
    guard case .run = try Pipeline(desk.station).submit(make) else { return }
    try Pipeline(desk.station).record(.told(status: 0, succeeded: true, output: ""), of: make)
    first.end()
    unlink(first.path)
    let second = EngineServer(first.path, Self.there)
    defer { second.end() }
    let judgement = try Pipeline(desk.station).judge(request("docker rmi shop:1", "2", desk))
    #expect(judgement.judgement.verdict == .hold)
  }

  /// An item of a task, what the engine has at the start and at the end, and what is said then.
  static let items:
    [(item: String, before: [String: String], after: [String: String], state: String)] =
      [
        ("volume:data", there, there, "same"),
        ("container:web", there, there, "same"),
        ("image:shop", there, there, "same"),
        ("volume:data", there, empty, "gone"),
        ("container:web", there, empty, "gone"),
        (
          "volume:data", there, ["/volumes/data": #"{"CreatedAt":"2026-02-03T00:00:00Z"}"#],
          "changed"
        ),
        ("volume:none", there, there, "same"),
        ("volume:none", there, ["/volumes/none": volume], "grew"),
        ("volume:data*", there, there, "unmeasured"),
      ]

  @Test(arguments: items)
  func whatHasToSurviveIsAskedFor(
    _ row: (item: String, before: [String: String], after: [String: String], state: String)
  ) throws {
    let desk = try Desk()
    let server = EngineServer(desk.folder.file("e"), row.before)
    let environment = ["DOCKER_HOST": "unix://" + desk.folder.file("e"), "HOME": desk.home]
    let tasking = Tasking(desk.station, environment: environment)
    let document = try TaskDocument.parse(
      "goal: x\nmust-survive: ['\(row.item)']".utf8,
      folder: desk.project,
      home: desk.home
    )
    let account = try tasking.open(document, by: "alice")
    server.things = row.after
    let found = try tasking.check(account)
    #expect(found.map(\.state.rawValue) == [row.state], "\(found.map(\.now.words))")
    #expect(server.heard.allSatisfy { $0.hasPrefix("GET /") })
    server.end()
    // Who can't be asked hasn't said that it is there.
    let later = try tasking.check(account)
    #expect(later[0].isLost == (row.item != "volume:data*"))
  }

  private func request(_ command: String, _ call: String, _ desk: Desk) -> Request {
    var request = desk.request(command)
    request.environment["DOCKER_HOST"] = "unix://" + desk.folder.file("e")
    request.environment["CONTAINER_HOST"] = request.environment["DOCKER_HOST"]
    request.call = call
    return request
  }
}

import Effects
import Testing

@testable import Facts

@Suite struct TunnelFactsTests {
  /// A program's words, and the ports that it passes on with where to.
  static let programs: [(words: String, targets: [String: String])] = [
    ("ssh -L 5432:prod-db:5432 bastion", ["5432": "prod-db"]),
    ("ssh -fNL5433:prod-db:5432 me@bastion", ["5433": "prod-db"]),
    ("ssh -N -L 127.0.0.1:6000:10.0.0.4:5432 bastion", ["6000": "10.0.0.4"]),
    ("ssh -L 5432:localhost:5432 me@db.example.com", ["5432": "db.example.com"]),
    ("ssh -L 1:a:2 -L 3:b:4 bastion", ["1": "a", "3": "b"]),
    ("ssh -p 22 bastion uptime", [:]), ("ssh -i Lima bastion", [:]),
    ("kubectl port-forward svc/prod-db 5432:5432", ["5432": "svc/prod-db"]),
    ("kubectl -n x port-forward pod/db 5432", ["5432": "pod/db"]), ("kubectl get pods", [:]),
    (
      "/usr/bin/cloud-sql-proxy --port 5432 shop-prod:eu:main",
      ["5432": "shop-prod:eu:main"]
    ),
    ("flyctl proxy 15432:5432 -a shop", ["15432": "an application of Fly"]),
    (
      "gcloud compute start-iap-tunnel vm 5432 --local-host-port=localhost:5999",
      ["5432": "gcloud compute start-iap-tunnel vm", "5999": "gcloud compute start-iap-tunnel vm"]
    ),
    ("postgres -D /var/lib -p 5432", [:]), ("", [:]),
  ]

  @Test(arguments: programs)
  func programsPassPortsOn(_ row: (words: String, targets: [String: String])) {
    let words = row.words.split(separator: " ").map(String.init)
    #expect(TunnelFacts.targets(of: words) == row.targets)
  }

  @Test(arguments: [
    ("postgres://u@localhost/app_dev", "prod-db"), ("postgres://u@127.0.0.1:5432/a", "prod-db"),
    ("postgres://u@localhost:5433/app_dev", ""), ("postgres://u@db.example.com/app_dev", ""),
    ("mysql://u@localhost/app_dev", ""), ("postgres:///app_dev", ""),
  ])
  func settingsLeadThroughThem(_ url: String, _ tunnel: String) throws {
    let scratch = Scratch()
    try scratch.write("proc/77/cmdline", "ssh\0-N\0-L\05432:prod-db:5432\0bastion\0")
    try scratch.write("proc/78/cmdline", "postgres\0-D\0/x\0")
    try scratch.write("proc/self/other", "")
    var facts = DatabaseFacts(
      environment: ["DATABASE_URL": url],
      limit: 1 << 20,
      budget: Budget(milliseconds: 60_000)
    )
    facts.processes = scratch.path + "/proc"
    let found = try facts.answer(scratch.path, project: "")
    #expect(found.map(\.tunnel) == [tunnel])
  }
}

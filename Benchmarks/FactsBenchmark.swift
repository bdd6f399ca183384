internal import Glibc
internal import Linux

/// What looking up the damage costs: rows of a table in PostgreSQL, a plan and a state of
/// Terraform; and what a command pays that needs none of it.
enum FactsBenchmark {
  private static let runs = 30

  static func run(_ program: String, in scratch: Scratch) throws(SystemError) -> Bool {
    let world = scratch.file("facts")
    defer { _ = Process(words: ["/bin/bash", "-c", stop, "stop", world]).time() }
    guard Process(words: ["/bin/bash", "-c", start, "start", world]).time() != nil else {
      complain(
        "skipped: facts: PostgreSQL and terraform have to be here, and the right to be nobody"
      )
      return true
    }
    setenv("PGHOST", world + "/pg", 1)
    setenv("PGUSER", "app", 1)
    let commands = [
      ("ls -la", "ls -la"), ("psql app", "psql shop -c 'SELECT 1'"),
      ("every row of 1,000,000, estimated", "psql shop -c 'DELETE FROM orders'"),
      (
        "a million rows with a condition, counted", "psql shop -c 'DELETE FROM orders WHERE id > 9'"
      ),
      ("ten rows with a condition, counted", "psql shop -c 'DELETE FROM orders WHERE id < 10'"),
      ("a plan that destroys 1,000 resources", "terraform apply \(world)/plan/destroy.plan"),
      ("a state of 1,000 resources", "terraform -chdir=\(world)/plan destroy -auto-approve"),
    ]
    // What is held ends with 10; the first two only look.
    let processes = commands.enumerated().map { index, command in
      Process(words: [program, "check", command.1], status: index < 2 ? 0 : 10)
    }
    let bare = Process(words: ["/usr/bin/psql", "-c", "SELECT count(*) FROM orders", "shop"])
    guard let samples = Process.rounds(runs, warming: 3, [bare] + processes) else { return false }
    Table.head("Facts, from the start of `stoplog check`, against psql's own count", last: "p95")
    let names = ["psql: SELECT count(*)"] + commands.map(\.0)
    for (name, sample) in zip(names, samples) {
      Table.row(name, sample, at: 0.95, against: samples[0])
    }
    Table.budget(
      "no fact takes more than 2.5 s",
      isKept: samples.allSatisfy { $0.most < 2_500_000_000 }
    )
    return true
  }

  /// A PostgreSQL with a table of a million rows, and a plan of the real terraform.
  private static let start = """
    set -e
    mkdir -p "$1/pg" "$1/plan"
    chmod a+x "$1" "$1/.."
    chown nobody "$1/pg"
    bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
    cd "$1"
    nobody() { setpriv --reuid nobody --regid nogroup --clear-groups "$@"; }
    nobody "$bin/initdb" -D "$1/pg/data" -U app -A trust -N
    nobody "$bin/pg_ctl" -s -w -D "$1/pg/data" -l "$1/pg/log" -o "-k $1/pg -c listen_addresses=" start
    export PGHOST=$1/pg PGUSER=app
    createdb shop
    psql -q shop -c "CREATE TABLE orders (id int PRIMARY KEY, note text);
      INSERT INTO orders SELECT g, 'a note of some length for order ' || g FROM generate_series(1, 1000000) g"
    psql -q shop -c "VACUUM ANALYZE orders"
    cd plan
    echo 'resource "terraform_data" "x" { count = 1000 }' >main.tf
    terraform init >/dev/null
    terraform apply -auto-approve >/dev/null
    terraform plan -destroy -out destroy.plan >/dev/null
    """

  private static let stop = """
    setpriv --reuid nobody --regid nogroup --clear-groups \\
      "$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)/pg_ctl" -s -m immediate -D "$1/pg/data" stop
    """
}

extension MigrationRow {
  static let knexfile = [
    "knexfile.js": """
    module.exports = {
      development: { client: 'pg', connection: { host: 'localhost', database: 'shop_dev' } },
      production: { client: 'pg', connection: { host: 'db.example.com', database: 'shop' } },
    };
    """
  ]
  static func knex(_ up: String) -> [String: String] {
    [
      "migrations/1_a.js": """
      exports.up = async function (knex) {
        \(up);
      };

      exports.down = async function (knex) {
        await knex.schema.dropTable('gone');
      };
      """
    ]
  }
  static let sequelize = [
    "config/config.json": """
    {"development": {"host": "127.0.0.1", "database": "shop_dev", "dialect": "postgres"},
     "production": {"use_env_variable": "DATABASE_URL"}}
    """
  ]
  static func sequelize(_ up: String) -> [String: String] {
    [
      "migrations/1-a.js": """
      module.exports = {
        async up(queryInterface, Sequelize) {
          \(up);
        },
        async down(queryInterface) {
          await queryInterface.dropTable('gone');
        },
      };
      """
    ]
  }
  static let programs: [MigrationRow] = [
    .init(
      "allow",
      "knex, adds",
      "npx knex migrate:latest",
      [knexfile, knex("await knex.schema.createTable('t', (t) => { t.increments(); })")]
    ),
    .init(
      "hold",
      "knex, drops a table",
      "npx knex migrate:latest",
      names: ["'t'"],
      [knexfile, knex("await knex.schema.dropTable('t')")]
    ),
    .init(
      "hold",
      "knex, drops a column",
      "npx knex migrate:latest",
      names: ["'orders.total'"],
      [knexfile, knex("await knex.schema.alterTable('orders', t => { t.dropColumn('total'); })")]
    ),
    .init(
      "hold",
      "knex, raw SQL",
      "npx knex migrate:latest",
      names: ["'orders'"],
      [knexfile, knex("await knex.raw('TRUNCATE orders')")]
    ),
    .init(
      "hold",
      "knex, production",
      "npx knex migrate:latest --env production",
      names: ["db.example.com"],
      [knexfile, knex("await knex.schema.createTable('t')")]
    ),
    .init(
      "allow",
      "sequelize, adds",
      "npx sequelize-cli db:migrate",
      [sequelize, sequelize("await queryInterface.addColumn('a', 'b', Sequelize.STRING)")]
    ),
    .init(
      "hold",
      "sequelize, drops",
      "npx sequelize-cli db:migrate",
      names: ["'Users.email'"],
      [sequelize, sequelize("await queryInterface.removeColumn('Users', 'email')")]
    ),
    .init(
      "hold",
      "sequelize, production",
      "npx sequelize-cli db:migrate --env production",
      names: ["shop_production"],
      [sequelize, env(prod), sequelize("await queryInterface.addColumn('a', 'b', x)")]
    ),
  ]

  static let runners: [MigrationRow] = [
    .init("allow", "tests, a database for them", "pytest", [env(test)]),
    .init(
      "hold",
      "tests, production in reach",
      "pytest",
      names: ["shop_production"],
      [env(prod)]
    ),
    .init("allow", "tests of Rails", "bundle exec rspec", [yml]),
    .init(
      "hold",
      "tests of Node",
      "node --test a.test.mjs",
      names: ["db.example.com"],
      [["a.test.mjs": "await sequelize.sync({ force: true });\n"]],
      environment: ["DATABASE_URL": away]
    ),
    .init(
      "allow",
      "tests of Node, a database for them",
      "node --test a.test.mjs",
      [["a.test.mjs": "await sequelize.sync({ force: true });\n"]],
      environment: ["DATABASE_URL": test]
    ),
  ]
}

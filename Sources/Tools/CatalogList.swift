extension Catalog {
  /// Every tool by name, made when it is first asked for, in alphabetical order.
  static let entries: [String: @Sendable () -> Tool] = [
    "alembic": { .alembic },
    "drizzle-kit": { .drizzleKit },
    "git": { .git },
    "knex": { .knex },
    "prisma": { .prisma },
    "rails": { .rails },
    "rake": { .rake },
    "rm": { .rm },
    "sequelize-cli": { .sequelizeCli },
    "terraform": { .terraform },
    "typeorm": { .typeorm },
  ]

  /// Other names of tools, in alphabetical order.
  static let aliases: [String: String] = [
    "grm": "rm",
    "sequelize": "sequelize-cli",
    "typeorm-ts-node-commonjs": "typeorm",
    "typeorm-ts-node-esm": "typeorm",
  ]
}

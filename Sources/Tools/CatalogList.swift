extension Catalog {
  /// Every tool by name, made when it is first asked for, in alphabetical order.
  static let entries: [String: @Sendable () -> Tool] = [
    "alembic": { .alembic },
    "bun": { .bun },
    "bunx": { .bunx },
    "drizzle-kit": { .drizzleKit },
    "git": { .git },
    "knex": { .knex },
    "npm": { .npm },
    "npx": { .npx },
    "pnpm": { .pnpm },
    "prisma": { .prisma },
    "rails": { .rails },
    "rake": { .rake },
    "rm": { .rm },
    "sequelize-cli": { .sequelizeCli },
    "terraform": { .terraform },
    "typeorm": { .typeorm },
    "yarn": { .yarn },
  ]

  /// Other names of tools, in alphabetical order.
  static let aliases: [String: String] = [
    "grm": "rm",
    "pnpx": "npx",
    "sequelize": "sequelize-cli",
    "typeorm-ts-node-commonjs": "typeorm",
    "typeorm-ts-node-esm": "typeorm",
    "yarnpkg": "yarn",
  ]
}

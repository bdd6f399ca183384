extension Row {
  static let databases: [Row] = [
    Row("nothing is there", finds: []),
    Row(
      "a database for development",
      [".env": "A=1\nDATABASE_URL=postgresql://app:hunter2@localhost/app_dev\n"],
      finds: []
    ),
    Row(
      "production by its host",
      [".env": "# it\n\nDATABASE_URL=postgresql://app:hunter2@prod-db.example.com/shop\n"],
      finds: ["serious database.production .env:3"],
      words: ["prod-db.example.com", "what its role may do isn't known", "change the password"]
    ),
    Row(
      "production by its name",
      [".env.local": "DB_HOST=10.0.0.5\nDB_NAME=shop_production\nDB_PASSWORD=hunter2\n"],
      finds: ["serious database.production .env.local:1"]
    ),
    Row(
      "elsewhere, and nothing says what it is",
      [".env": "DATABASE_URL=mysql://app:hunter2@10.0.0.5:3307/shop\n"],
      finds: ["serious database.production .env:1"],
      words: ["counts as production", "10.0.0.5/shop"]
    ),
    Row(
      "here, and nothing says what it is",
      [".env": "DATABASE_URL=postgresql://localhost/shop\n"],
      finds: ["note database.production .env:1"]
    ),
    Row(
      "in the environment",
      environment: ["PGHOST": "db.prod.example.com", "PGDATABASE": "shop"],
      finds: ["serious database.production environment"]
    ),
    Row(
      "a file of settings for production",
      [".env.production": "DATABASE_URL=postgresql://db.internal/shop\n"],
      finds: ["serious database.production .env.production:1"]
    ),
    Row(
      "one database for both",
      [
        ".env": "DATABASE_URL=postgresql://app:x@db.example.com/shop\n",
        ".env.production": "DATABASE_URL=postgresql://app:x@db.example.com:5432/shop\n",
      ],
      finds: [
        "serious database.production .env.production:1", "serious database.shared .env:1",
      ],
      words: ["name the same database", "createdb app_dev"]
    ),
    Row(
      "one for each",
      [
        ".env": "DATABASE_URL=postgresql://localhost/shop_dev\n",
        ".env.test": "DATABASE_URL=postgresql://localhost/shop_test\n",
      ],
      finds: []
    ),
    Row(
      "framework's sections",
      [
        "config/database.yml": """
        development:
          adapter: postgresql
          host: localhost
          database: shop_development
        production:
          adapter: postgresql
          host: db.example.com
          database: shop
          password: hunter2hunter2
        """
      ],
      finds: ["serious database.production config/database.yml:8"]
    ),
    Row(
      "code with an address in it",
      ["settings.py": "DATABASES = {\n  'url': 'postgres://u:hunter2@live.example.com/shop',\n}\n"],
      finds: ["serious database.production settings.py:2"]
    ),
    Row(
      "a container's list of variables",
      [
        "docker-compose.prod.yml":
          "services:\n  web:\n    environment:\n      - DATABASE_URL=postgres://u:p@db.example.com/x\n"
      ],
      finds: ["serious database.production docker-compose.prod.yml:4"]
    ),
    Row(
      "password file and services",
      [
        "~/.pgpass": "# c\nprod.example.com:5432:shop:app:hun\\:ter2\nlocalhost:*:app_dev:app:x\n",
        "~/.pg_service.conf": "[live]\nhost=live-db.example.com\ndbname=shop\npassword=hunter2\n",
        "~/.my.cnf":
          "[client]\nhost = prod.example.com\nuser=root\npassword=hunter2\n[mysqld]\nport=1\n",
      ],
      finds: [
        "serious database.production ~/.pgpass:2", "serious database.production ~/.my.cnf:2",
        "serious database.production ~/.pg_service.conf:2",
      ]
    ),
    Row(
      "a service that a variable names",
      [".env": "PGSERVICE=live\n"],
      finds: ["serious database.production .env:1"]
    ),
    Row(
      "an agent's server of tools",
      [
        ".mcp.json": """
        {"mcpServers": {"pg": {"command": "npx",
          "args": ["-y", "server-postgres",
            "postgresql://app:hunter2@prod.example.com/shop"]}}}
        """
      ],
      finds: ["serious database.production .mcp.json:3", "warning agent.hook .mcp.json"]
    ),
    Row(
      "references, examples and comments",
      [
        ".env": "DATABASE_URL=${OTHER}\nDB_URL=postgres://u:p@${HOST}/x\n",
        "settings.py":
          "# postgres://u:p@prod.example.com/x\nA = 'postgres://user:pass@host:5432/db'\n",
        "docker-compose.yml":
          "services:\n  a:\n    environment:\n      DATABASE_URL: postgres://u:p@db/app_dev\n",
      ],
      finds: []
    ),
    Row(
      "an address that can't be read",
      [".env": "DATABASE_URL=postgresql://app:hunter2/x@y@z\nOK=1\n"],
      finds: ["warning place.unread .env"]
    ),
  ]
}

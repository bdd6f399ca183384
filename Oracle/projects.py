"""Projects that some tools work on: their settings, and a state or a database that is behind."""

import json
import os
import sqlite3

ALEMBIC = """[alembic]
script_location = migrations
sqlalchemy.url = sqlite:///app.db
"""
SCRIPTS = """from alembic import context
from sqlalchemy import MetaData, create_engine

url = context.config.get_main_option("sqlalchemy.url")
if context.is_offline_mode():
    context.configure(url=url, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine(url).connect() as connection:
        context.configure(connection=connection, target_metadata=MetaData())
        with context.begin_transaction():
            context.run_migrations()
"""
TEMPLATE = 'revision = ${repr(up_revision)}\ndown_revision = ${repr(down_revision)}\n'
STEPS = ["abc", "bcd", "cde", "def"]  # each after the one before
STEP = """from alembic import op
import sqlalchemy as sa

revision = {0!r}
down_revision = {1!r}


def upgrade():
    op.create_table("t_{0}", sa.Column("id", sa.Integer()))


def downgrade():
    op.drop_table("t_{0}")
"""
MAIN = """variable "a" {
  default = "x"
}
resource "terraform_data" "b" {
  input = var.a
}
resource "terraform_data" "d" {}
resource "terraform_data" "new" {}
module "c" {
  source = "./modules"
}
"""
MODULES = {"Modules": [{"Key": "", "Source": "", "Dir": "."},
                       {"Key": "c", "Source": "./modules", "Dir": "modules"}]}


def make(world, row, variant):
    """Fills the world with the project of a row's tool; it is behind, not there, or up to date."""
    if row.table == "alembic":
        files = {"alembic.ini": ALEMBIC, "prod.ini": ALEMBIC, "migrations/env.py": SCRIPTS,
                 "migrations/script.py.mako": TEMPLATE}
        for index, name in enumerate(STEPS):
            before = STEPS[index - 1] if index else None
            files[f"migrations/versions/{name}.py"] = STEP.format(name, before)
        write(world, files)
        if variant != "absent":
            make_database(world.place("app.db"), STEPS if variant == "other" else STEPS[:2])
    if row.table == "terraform":
        inner = 'resource "terraform_data" "b" {}\n'
        write(world, {
            "main.tf": MAIN, "modules/main.tf": inner.replace(" ", "  "), "infra/main.tf": inner,
            "prod.tfvars": 'a = "z"\n', "old.tfstate": state(9), "infra/terraform.tfstate": state(1),
            "terraform.tfstate.d/old/.keep": "", "terraform.tfstate.d/prod/.keep": "",
            ".terraform/modules/modules.json": json.dumps(MODULES),
        })
        if variant != "absent":
            write(world, {"terraform.tfstate": state(1)})


def write(world, files):
    """Writes files into the project."""
    for name, text in files.items():
        path = world.place(name)
        world.add(path, "")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def make_database(path, steps):
    """A database that has had some steps."""
    with sqlite3.connect(path) as database:
        database.execute("create table alembic_version (version_num varchar(32) primary key)")
        database.execute("insert into alembic_version values (?)", [steps[-1]])
        for name in steps:
            database.execute(f"create table t_{name} (id integer)")
    database.close()


def state(serial):
    """What Terraform remembers: things that are a little other than the project says."""
    things = [thing("b", None), thing("d", None), thing("b", "module.c"),
              thing("b", 'module.a["x"]')]
    return json.dumps({"version": 4, "terraform_version": "1.4.0", "serial": serial,
                       "lineage": "scratch", "outputs": {}, "resources": things})


def thing(name, module):
    """One of them."""
    found = {"mode": "managed", "type": "terraform_data", "name": name,
             "provider": 'provider["terraform.io/builtin/terraform"]',
             "instances": [{"schema_version": 0, "attributes": {
                 "id": os.path.join("id", name), "input": None, "output": None,
                 "triggers_replace": None}, "sensitive_attributes": []}]}
    return {"module": module, **found} if module else found

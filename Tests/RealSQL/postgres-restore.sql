-- Takes away what a row left in the cluster.
SET client_min_messages = error;
SELECT format('ROLLBACK PREPARED %L', gid) FROM pg_prepared_xacts WHERE database = current_database() \gexec
SELECT format('ALTER DATABASE %I IS_TEMPLATE false', datname) FROM pg_database
  WHERE datname NOT IN ('postgres', 'seed', 'template0', 'template1') AND datname NOT LIKE 'row%' AND datistemplate \gexec
SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database
  WHERE datname NOT IN ('postgres', 'seed', 'template0', 'template1') AND datname NOT LIKE 'row%' \gexec
SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots;
SELECT format('DROP TABLESPACE %I', spcname) FROM pg_tablespace WHERE spcname NOT LIKE 'pg\_%' \gexec
SELECT format('ALTER ROLE %I RESET ALL', rolname) FROM pg_roles WHERE rolname NOT LIKE 'pg\_%' \gexec
SELECT format('REVOKE %I FROM %I', r.rolname, m.rolname) FROM pg_auth_members
  JOIN pg_roles r ON r.oid = roleid JOIN pg_roles m ON m.oid = member
  WHERE m.rolname NOT LIKE 'pg\_%' \gexec
ALTER DATABASE postgres RESET ALL;
SELECT format('DROP OWNED BY %I', rolname) FROM pg_roles
  WHERE rolname NOT LIKE 'pg\_%' AND rolname NOT IN ('postgres', 'app', 'bob', 'readers') \gexec
SELECT format('DROP ROLE %I', rolname) FROM pg_roles
  WHERE rolname NOT LIKE 'pg\_%' AND rolname NOT IN ('postgres', 'app', 'bob', 'readers') \gexec
ALTER DATABASE postgres OWNER TO postgres;
ALTER DATABASE postgres CONNECTION LIMIT -1;
GRANT CONNECT, TEMPORARY ON DATABASE postgres TO PUBLIC;
REVOKE ALL ON DATABASE postgres FROM app, bob, readers;
SELECT format('REVOKE ALL ON PARAMETER %s FROM app, bob, readers', parname) FROM pg_parameter_acl \gexec

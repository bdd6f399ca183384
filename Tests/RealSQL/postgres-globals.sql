-- What lies outside of any one database, to see whether it is as before.
SELECT rolname, rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolinherit, rolbypassrls,
  rolreplication, rolpassword, rolvaliduntil FROM pg_authid WHERE rolname NOT LIKE 'pg\_%' ORDER BY 1;
SELECT roleid::regrole, member::regrole, admin_option FROM pg_auth_members
  WHERE member::regrole::text NOT LIKE 'pg\_%' ORDER BY 1, 2;
SELECT datname, datistemplate, datallowconn, datconnlimit, (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM aclexplode(coalesce(datacl, acldefault('d', datdba))) a), datdba::regrole
  FROM pg_database WHERE datname NOT LIKE 'row%' ORDER BY 1;
SELECT setrole::regrole, setconfig FROM pg_db_role_setting s
  LEFT JOIN pg_database d ON d.oid = setdatabase WHERE d.datname IS NULL OR d.datname NOT LIKE 'row%';
SELECT spcname FROM pg_tablespace ORDER BY 1;
SELECT slot_name FROM pg_replication_slots;
SELECT gid FROM pg_prepared_xacts;
SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf';

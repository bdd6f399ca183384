-- One line for each thing of the database: key, kind, name, key of the table it belongs to, value.
-- Keys are OIDs, so that a new name isn't taken for another thing.
\pset fieldsep '\x1f'
SET search_path = pg_catalog;
SET xmloption = document;
WITH rel AS (SELECT c.*, 'class ' || c.oid AS key,
  CASE WHEN nspname = 'public' THEN relname ELSE nspname || '.' || relname END AS shown
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'),
things(cat, sort, name, oid, value, owner) AS (
  SELECT 'pg_operator', 'operator', oprname, oid, md5(o::text), NULL FROM pg_operator o
  UNION ALL SELECT 'pg_cast', 'cast', casttarget::regtype::text, oid, md5(o::text), NULL FROM pg_cast o
  UNION ALL SELECT 'pg_opclass', 'operator class', opcname, oid, md5(o::text), NULL FROM pg_opclass o
  UNION ALL SELECT 'pg_collation', 'collation', collname, oid, md5(o::text), NULL FROM pg_collation o
  UNION ALL SELECT 'pg_conversion', 'conversion', conname, oid, md5(o::text), NULL FROM pg_conversion o
  UNION ALL SELECT 'pg_ts_config', 'text search configuration', cfgname, oid, md5(o::text), NULL FROM pg_ts_config o
  UNION ALL SELECT 'pg_ts_dict', 'text search dictionary', dictname, oid, md5(o::text), NULL FROM pg_ts_dict o
  UNION ALL SELECT 'pg_language', 'language', lanname, oid, md5(o::text), NULL FROM pg_language o
  UNION ALL SELECT 'pg_extension', 'extension', extname, oid, md5(o::text), NULL FROM pg_extension o
  UNION ALL SELECT 'pg_foreign_data_wrapper', 'foreign data wrapper', fdwname, oid, md5(o::text), NULL FROM pg_foreign_data_wrapper o
  UNION ALL SELECT 'pg_foreign_server', 'foreign server', srvname, oid, md5(o::text), NULL FROM pg_foreign_server o
  UNION ALL SELECT 'pg_user_mapping', 'user mapping', srvname, o.oid, md5(o::text), 'pg_foreign_server ' || s.oid FROM pg_user_mapping o JOIN pg_foreign_server s ON s.oid = umserver
  UNION ALL SELECT 'pg_publication', 'publication', pubname, oid, md5(o::text || coalesce((SELECT string_agg(p::text, ',') FROM pg_publication_rel p WHERE prpubid = o.oid), '')), NULL FROM pg_publication o
  UNION ALL SELECT 'pg_event_trigger', 'event trigger', evtname, oid, md5(o::text), NULL FROM pg_event_trigger o
  UNION ALL SELECT 'pg_am', 'access method', amname, oid, md5(o::text), NULL FROM pg_am o
  UNION ALL SELECT 'pg_statistic_ext', 'statistics', stxname, oid, md5((stxname, stxowner, stxkeys, stxkind)::text), 'class ' || stxrelid FROM pg_statistic_ext o
  UNION ALL SELECT 'pg_policy', 'policy', polname, oid, md5(o::text), 'class ' || polrelid FROM pg_policy o
  UNION ALL SELECT 'pg_default_acl', 'new objects', 'rights', oid, md5(o::text), NULL FROM pg_default_acl o
  UNION ALL SELECT 'pg_subscription', 'subscription', subname, oid, md5((subname, subenabled)::text), NULL FROM pg_subscription o
  UNION ALL SELECT 'pg_namespace', 'schema', nspname, oid, nspname, NULL FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%'
  UNION ALL SELECT 'pg_proc', CASE prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'definition' ELSE 'function' END, proname, oid,
    md5((proname, pronamespace, prolang, provolatile, prosecdef, proisstrict, proleakproof, prosrc, proconfig, proargtypes, prorettype)::text), NULL FROM pg_proc o
  UNION ALL SELECT 'pg_type', CASE typtype WHEN 'd' THEN 'domain' ELSE 'type' END, typname, t.oid,
    md5((typname, typnamespace, typdefault, typnotnull)::text || coalesce((SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid), '')
     || coalesce((SELECT string_agg(pg_get_constraintdef(oid), ',') FROM pg_constraint WHERE contypid = t.oid), '')
     || coalesce((SELECT string_agg(concat(attname, atttypid), ',') FROM pg_attribute WHERE attrelid = t.typrelid AND NOT attisdropped AND attnum > 0), '')), NULL
    FROM pg_type t WHERE typtype IN ('e', 'd', 'r', 'b', 'c', 'p') AND typelem = 0 AND t.oid >= 16384
    AND (typrelid = 0 OR (SELECT relkind FROM pg_class c WHERE c.oid = typrelid) = 'c'))
SELECT key, kind, shown, owner, translate(value, E'\n\r\x1f', '   ') FROM (
  SELECT key, CASE WHEN relkind IN ('v', 'm') THEN 'view' ELSE 'table' END, shown, NULL::text,
    concat_ws(' ', relname, relnamespace, relpersistence, relrowsecurity, relforcerowsecurity, reloptions,
      reltablespace, relreplident, relispartition, relkind, CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END, relispopulated,
      (SELECT string_agg(inhparent::text, ',') FROM pg_inherits WHERE inhrelid = rel.oid))
    FROM rel WHERE relkind IN ('r', 'p', 'f', 'm', 'v')
  UNION ALL SELECT 'column ' || rel.oid || ' ' || attnum, 'column', shown || '.' || attname, rel.key,
    concat_ws(' ', attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attstorage, attstattarget, pg_get_expr(adbin, adrelid))
    FROM rel JOIN pg_attribute ON attrelid = rel.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE relkind IN ('r', 'p', 'f')
  UNION ALL SELECT 'constraint ' || o.oid, 'object', 'constraint ' || shown || '.' || conname, rel.key,
    concat(conname, pg_get_constraintdef(o.oid), convalidated, coninhcount) FROM pg_constraint o JOIN rel ON rel.oid = conrelid
  UNION ALL SELECT 'index ' || i.oid, 'object', 'index ' || i.relname, rel.key,
    concat_ws(' ', pg_get_indexdef(i.oid), indisvalid, indisclustered, indisreplident, i.reloptions)
    FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN rel ON rel.oid = indrelid
  UNION ALL SELECT 'trigger ' || o.oid, 'object', 'trigger ' || shown || '.' || tgname, rel.key,
    concat(pg_get_triggerdef(o.oid), tgenabled) FROM pg_trigger o JOIN rel ON rel.oid = tgrelid WHERE NOT tgisinternal
  UNION ALL SELECT 'rule ' || o.oid, 'object', 'rule ' || shown || '.' || rulename, rel.key,
    concat(pg_get_ruledef(o.oid), ev_enabled) FROM pg_rewrite o JOIN rel ON rel.oid = ev_class WHERE rulename <> '_RETURN'
  UNION ALL SELECT key, 'object', 'sequence ' || shown, coalesce((SELECT 'class ' || refobjid FROM pg_depend d WHERE d.objid = rel.oid AND classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND deptype IN ('a', 'i') LIMIT 1), ''),
    concat_ws(' ', relname, relnamespace, seqstart, seqincrement, seqmax, seqmin, seqcycle, pg_sequence_last_value(rel.oid))
    FROM rel JOIN pg_sequence ON seqrelid = rel.oid
  UNION ALL SELECT cat || ' ' || oid, CASE sort WHEN 'schema' THEN 'schema' ELSE 'object' END,
    CASE sort WHEN 'schema' THEN name ELSE sort || ' ' || name END, owner, value FROM things WHERE oid >= 16384 OR sort = 'schema'
  UNION ALL SELECT 'rights ' || key, 'rights', shown, key, concat_ws(' ', relowner, relacl::text,
    (SELECT string_agg(concat(attname, attacl), ',') FROM pg_attribute WHERE attrelid = rel.oid AND attacl IS NOT NULL)) FROM rel WHERE relkind NOT IN ('i', 'I')
  UNION ALL SELECT 'rights schema ' || oid, 'rights', 'schema ' || nspname, 'pg_namespace ' || oid, concat(nspowner, nspacl) FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%'
  UNION ALL SELECT 'rights pg_proc ' || oid, 'rights', 'function ' || proname, 'pg_proc ' || oid, concat(proowner, proacl) FROM pg_proc WHERE oid >= 16384 OR proacl IS NOT NULL
  UNION ALL SELECT 'rights pg_type ' || oid, 'rights', 'type ' || typname, 'pg_type ' || oid, concat(typowner, typacl) FROM pg_type WHERE oid >= 16384 AND typrelid = 0 AND typelem = 0
  UNION ALL SELECT 'rights pg_language ' || oid, 'rights', 'language ' || lanname, 'pg_language ' || oid, concat(lanowner, lanacl) FROM pg_language
  UNION ALL SELECT 'rights lo ' || oid, 'rights', 'large object ' || CASE WHEN oid < 16384 THEN oid::text ELSE '(new)' END, 'lo ' || oid, concat(lomowner, lomacl) FROM pg_largeobject_metadata
  UNION ALL SELECT 'lo ' || oid, 'object', 'large object ' || CASE WHEN oid < 16384 THEN oid::text ELSE '(new)' END, NULL, md5(lo_get(oid)) FROM pg_largeobject_metadata
  UNION ALL SELECT concat_ws(' ', 'comment', classoid, objoid, objsubid), 'object', 'comment', CASE WHEN classoid = 'pg_class'::regclass THEN 'class ' ELSE classoid::regclass || ' ' END || objoid, description FROM pg_description
  UNION ALL SELECT 'global database ' || oid, 'database', CASE datname WHEN current_database() THEN '(this)' ELSE datname END, NULL,
    concat_ws(' ', CASE WHEN datname !~ '^row[0-9]+$' THEN datname END, datallowconn, datconnlimit, datistemplate) FROM pg_database
  UNION ALL SELECT 'global rights database ' || oid, 'rights', 'database ' || CASE datname WHEN current_database() THEN '(this)' ELSE datname END, 'global database ' || oid, concat_ws(' ', datdba, datacl::text) FROM pg_database
  UNION ALL SELECT 'global role ' || oid, 'role', rolname, NULL, o::text FROM pg_authid o WHERE rolname NOT LIKE 'pg\_%'
  UNION ALL SELECT 'global member ' || roleid || ' ' || member, 'rights', 'role ' || roleid::regrole::text, NULL, admin_option::text FROM pg_auth_members
  UNION ALL SELECT concat_ws(' ', 'global setting', setdatabase, setrole), 'setting', coalesce(nullif(setrole::regrole::text, '-'), 'database'), NULL, setconfig::text FROM pg_db_role_setting
  UNION ALL SELECT 'global system', 'setting', 'postgresql.auto.conf', NULL, pg_read_file('postgresql.auto.conf')
  UNION ALL SELECT 'global space ' || oid, 'object', 'tablespace ' || spcname, NULL, o::text FROM pg_tablespace o
  UNION ALL SELECT 'global slot ' || slot_name, 'object', 'replication slot ' || slot_name, NULL, slot_type FROM pg_replication_slots
  UNION ALL SELECT 'global prepared ' || gid, 'object', 'prepared transaction ' || gid, NULL, gid FROM pg_prepared_xacts
) all_things (key, kind, shown, owner, value) ORDER BY 1;
WITH rel AS (SELECT c.*, 'class ' || c.oid AS key,
  CASE WHEN nspname = 'public' THEN relname ELSE nspname || '.' || relname END AS shown
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema')
SELECT key, 'xmlrows', shown, EXISTS (SELECT FROM pg_index WHERE indrelid = rel.oid AND indisprimary AND 1 = ANY (indkey)),
  translate(query_to_xml(format('SELECT * FROM ONLY %s', oid::regclass), true, false, '')::text, E'\n\r\x1f', '   ')
  FROM rel WHERE relkind IN ('r', 'm') AND relispopulated;

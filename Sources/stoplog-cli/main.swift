internal import CSQLite
internal import CSodium
internal import CPgQuery
internal import CYaml
internal import JSON
print(sodium_init(), String(cString: sqlite3_libversion()), (try? JSONValue(parsing: Array("{\"a\":1}".utf8)).canonical) ?? "")
let r = pg_query_parse("select 1")
print(String(cString: r.parse_tree))
print(String(cString: yaml_get_version_string()))

internal import Effects

extension ConstraintLexicon {
  static let spanish = ConstraintLexicon(
    "Spanish",
    doublesNegation: true,
    approval: """
      aprobación permiso autorización confirmación consentimiento preguntar preguntarme diga confirme \
      apruebe autorice pida consultar consultarme
      """,
    around: """
      mi nuestra nuestro la el una un explícita explícito escrita escrito previa previo humana humano \
      de del por antes me lo yo tu usuario que te primero haber recibido
      """,
    rows: [
      (
        .negation(isStrong: true),
        "nunca; jamás; bajo ninguna circunstancia; en ningún caso; bajo ningún concepto"
      ),
      (
        .negation(isStrong: false),
        "no; ningún; ninguna; prohibido; prohibida; está prohibido; queda prohibido; tampoco"
      ),
      (.nothing, "nada"),
      (.only, "solo; sólo; solamente; únicamente; exclusivamente"),
      (
        .keep,
        """
        conserva; conservar; conserve; mantén; mantener; mantenga; guarda; guardar; preserva; \
        preservar; deja; dejar; deje; debe permanecer; deben permanecer; debe conservarse; \
        deben conservarse; protege; proteger
        """
      ),
      (
        .untouched,
        "intacta; intacto; intactas; intactos; como está; como están; tal cual; en paz; sin cambios"
      ),
      (
        .allow,
        """
        puedes; puede; está permitido; se permite; permitido; no hace falta preguntar; \
        no es necesario preguntar; no preguntes; sin preguntar está bien; siéntete libre de
        """
      ),
      (
        .ask,
        """
        pregunta; pregúntame; preguntar; pide permiso; pedir permiso; pide confirmación; \
        pide aprobación; consulta; consúltame; consultar; confirma conmigo
        """
      ),
      (.before, "antes de; antes"),
      (.without, "sin"),
      (.unless, "a menos que; salvo que; excepto si; salvo si; hasta que"),
      (.exception, "excepto; salvo; menos; a excepción; pero; sino; aparte de; sin embargo"),
      (.outside, "fuera; fuera de; fuera del"),
      (.place, "en; dentro; dentro de; sobre; bajo; a; al; desde; contra; hacia; con; para"),
      (
        .verb(.run),
        "ejecutes; ejecuta; ejecutar; ejecute; ejecutado; corras; corre; correr; lances; lanza; lanzar; llames; llamar"
      ),
      (.verb(.use), "uses; usa; usar; use; utilices; utiliza; utilizar"),
      (
        .verb(.delete),
        """
        borres; borra; borrar; borre; borrado; borrada; borrados; borradas; elimines; elimina; \
        eliminar; elimine; eliminado; eliminada; eliminados; eliminadas; destruyas; destruir; \
        destruye; quites; quitar; vacíes; vaciar; pierdas; perder; borrarse; eliminarse; descartes; \
        descartar
        """
      ),
      (
        .verb(.overwrite),
        """
        sobrescribas; sobrescribe; sobrescribir; sobrescriba; sobrescrita; sobrescrito; sobreescribas; \
        sobreescribir; reemplaces; reemplaza; reemplazar; reinicies; reiniciar; resetees; resetear; \
        restablezcas; restablecer
        """
      ),
      (
        .verb(.change),
        """
        cambies; cambia; cambiar; cambie; modifiques; modifica; modificar; modifique; modificada; \
        toques; toca; tocar; toque; edites; edita; editar; edite; muevas; mover; renombres; renombrar; \
        alteres; alterar; trabaja; trabajar; trabajes
        """
      ),
      (.verb(.create), "crees; crea; crear; agregues; agregar; añadas; añadir"),
      (.verb(.push), "push; hagas push; hacer push; haz push; subas; subir; pushees"),
      (.verb(.forcePush), "force push; force-push; push forzado"),
      (.verb(.commit), "commit; hagas commit; hacer commit; commitees"),
      (.verb(.deploy), "despliegues; desplegar; despliega; despliegue"),
      (
        .verb(.connect),
        "conectes; conecta; conectar; te conectes; conectarte; accedas; acceder; accede"
      ),
      (.verb(.install), "instales; instala; instalar"),
      (.verb(.write), "escribas; escribe; escribir; importes; importar"),
      (.noun(.database), "base de datos; bases de datos; bd; bbdd"),
      (.noun(.table), "tabla; tablas"),
      (.noun(.rows), "fila; filas; datos; registros"),
      (.noun(.schema), "esquema; esquemas"),
      (.noun(.column), "columna; columnas"),
      (.noun(.migration), "migración; migraciones"),
      (.noun(.file), "archivo; archivos; fichero; ficheros"),
      (.noun(.folder), "carpeta; carpetas; directorio; directorios"),
      (.noun(.repository), "repositorio; proyecto; repo"),
      (.noun(.branch), "rama; ramas"),
      (.noun(.history), "historial"),
      (.noun(.volume), "volumen; volúmenes"),
      (.noun(.bucket), "bucket; buckets"),
      (.noun(.container), "contenedor; contenedores"),
      (.noun(.cluster), "clúster; cluster"),
      (.noun(.instance), "instancia; instancias; servidor; servidores"),
      (.noun(.infrastructure), "infraestructura; recursos"),
      (
        .noun(.snapshot),
        "copia de seguridad; copias de seguridad; respaldo; respaldos; snapshot; snapshots"
      ),
      (.noun(.package), "paquete; paquetes; dependencia; dependencias"),
      (.noun(.destruction), "comandos destructivos; comando destructivo; acciones destructivas"),
      (.noun(.changes), "cambio; cambios; modificaciones"),
      (.noun(.anything), "todo; cualquier cosa; comandos"),
      (.noun(.command), "comando; script; orden; opción"),
      (.environment(.production), "producción; prod; entorno de producción"),
      (.environment(.staging), "staging; preproducción"),
      (.conjunction, "y; o; ni; u; e"),
      (
        .filler,
        """
        el; la; los; las; un; una; unos; unas; lo; de; del; este; esta; estos; estas; ese; esa; mi; \
        mis; tu; tus; su; sus; nuestra; nuestro; actual; actuales; existente; existentes; por favor; \
        debe; deben; debes; ser; se; es; está; están; sea; asegúrate; asegúrate de; que; siempre; \
        importante; atención; hagas; haz; hacer; todos; todas; toda; directamente; puede ser; te; \
        por ahora; llamada; llamado
        """
      ),
      (.reason, "porque; ya que; pues; para que; en su lugar; en vez; si no"),
      (.condition, "si; cuando; mientras; durante; después; tras; entonces; como"),
      (
        .vague,
        "cuidado; cuidadoso; cuidadosa; cuidadosamente; rompas; romper; precaución; prudente"
      ),
    ]
  )
}

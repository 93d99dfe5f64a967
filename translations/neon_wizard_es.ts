<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>Acerca de {0}</translation>
    </message>
    <message>
        <source>NEON Wizard is free software under the Apache License 2.0. Its windows are made with Qt {0} and PySide6, which are free under the LGPL 3.</source>
        <translation>NEON Wizard es software libre bajo la Licencia Apache 2.0. Sus ventanas están hechas con Qt {0} y PySide6, que son libres bajo la LGPL 3.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guardan las cosas</translation>
    </message>
    <message>
        <source>Its parts and their licences</source>
        <translation>Sus partes y sus licencias</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copiar para el soporte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>Cuentas y ajustes</translation>
    </message>
    <message>
        <source>Operator profiles</source>
        <translation>Perfiles de operadores</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>What can be fetched again</source>
        <translation>Lo que se puede volver a obtener</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>In your system&apos;s password store</source>
        <translation>En el almacén de contraseñas de tu sistema</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Sign in for the description</source>
        <translation>Iniciar sesión para obtener la descripción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>{host} gives its description only to those who sign in. The password goes there and is not kept.</source>
        <translation>{host} solo da su descripción a quien inicia sesión. La contraseña se envía allí y no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Obtenerla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>The name is needed.</source>
        <translation>Hace falta el nombre.</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>I have &amp;confirmed</source>
        <translation>Ya he confir&amp;mado</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>Tu número de teléfono</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Licence needed</source>
        <translation>Falta la licencia</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Your operator has sent you an e-mail.</source>
        <translation>Tu operador te ha enviado un correo.</translation>
    </message>
    <message>
        <source>Your operator has sent an e-mail to {0}.</source>
        <translation>Tu operador ha enviado un correo a {0}.</translation>
    </message>
    <message>
        <source>Open the link in it, then come back and press the button.</source>
        <translation>Abre el enlace que contiene, vuelve aquí y pulsa el botón.</translation>
    </message>
    <message>
        <source>Send it &amp;again…</source>
        <translation>Enviarlo de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>¿Dirección &amp;equivocada?</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>SIP account settings: {0}</source>
        <translation>Ajustes de la cuenta SIP: {0}</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Fetch settings</source>
        <translation>&amp;Obtener los ajustes</translation>
    </message>
    <message>
        <source>&amp;Test registration</source>
        <translation>&amp;Probar el registro SIP</translation>
    </message>
    <message>
        <source>&amp;Undo all my changes</source>
        <translation>&amp;Deshacer todos mis cambios</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Leave it empty to use the kept one.</source>
        <translation>Déjala vacía para usar la que está guardada.</translation>
    </message>
    <message>
        <source>{0} gives your settings anew before every connection.</source>
        <translation>{0} da tus ajustes de nuevo antes de cada conexión.</translation>
    </message>
    <message>
        <source>Settings are fetched only when you say so; your password is not kept.</source>
        <translation>Los ajustes se obtienen solo cuando tú lo pides; tu contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The new settings are used from now on.</source>
        <translation>A partir de ahora se usan los ajustes nuevos.</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>Esta cuenta se registra: {0} por {1} en {2}.</translation>
    </message>
    <message>
        <source>{0} s were granted.</source>
        <translation>Se concedieron {0} s.</translation>
    </message>
    <message>
        <source>Phones that are registered now: {0}.</source>
        <translation>Teléfonos registrados ahora: {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>Nombre de autenticación</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Domain (registrar)</source>
        <translation>Dominio (registrar)</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Proxy de salida</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Registration expiry (seconds)</source>
        <translation>Vigencia del registro SIP (segundos)</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>Servidor STUN</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Códecs</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>SRTP</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Contraseña SIP</translation>
    </message>
    <message>
        <source>Fetching the settings</source>
        <translation>Obteniendo los ajustes</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Información</translation>
    </message>
    <message>
        <source>&amp;SIP settings…</source>
        <translation>Ajustes &amp;SIP…</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Agregar cuenta</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Find an account</source>
        <translation>Buscar una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>No se encontró ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
</context>
<context>
    <name>ActionButtons</name>
    <message>
        <source>More from {0}</source>
        <translation>Más de {0}</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>This is not a date; write it like {0}.</source>
        <translation>Esto no es una fecha; escríbela como {0}.</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Ninguna opción</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>De {0} a {1}.</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>Como mínimo {0}.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>Como máximo {0}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ActionForms</name>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>The one that you sign in with at {0}; it is not kept.</source>
        <translation>La que usas para entrar en {0}; no se guarda.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Preguntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Once more…</source>
        <translation>&amp;Otra vez…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Preguntando a {0}…</translation>
    </message>
    <message>
        <source>Looking into your system&apos;s password store…</source>
        <translation>Consultando el almacén de contraseñas de tu sistema…</translation>
    </message>
</context>
<context>
    <name>ActionWork</name>
    <message>
        <source>You stopped it.</source>
        <translation>Lo has detenido.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open from an address</source>
        <translation>Abrir desde una dirección</translation>
    </message>
    <message>
        <source>&amp;Address of a profile or a service description (WSDL)</source>
        <translation>&amp;Dirección de un perfil o de una descripción de servicio (WSDL)</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Asked for it: {host}. Nothing of yours is sent.</source>
        <translation>Se pedirá a {host}. No se envía ningún dato tuyo.</translation>
    </message>
    <message>
        <source>Nothing of yours is sent.</source>
        <translation>No se envía ningún dato tuyo.</translation>
    </message>
    <message>
        <source>This is not an https address.</source>
        <translation>Esto no es una dirección https.</translation>
    </message>
</context>
<context>
    <name>AgainQuestion</name>
    <message>
        <source>Activate again?</source>
        <translation>¿Activar de nuevo?</translation>
    </message>
    <message>
        <source>Send the activation to {0} once more?</source>
        <translation>¿Enviar la activación a {0} una vez más?</translation>
    </message>
    <message>
        <source>The first one may have arrived, although its answer was lost. Some operators count both.</source>
        <translation>La primera puede haber llegado, aunque su respuesta se perdió. Algunos operadores cuentan las dos.</translation>
    </message>
    <message>
        <source>&amp;Activate again</source>
        <translation>&amp;Activar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance of the last {0} days</source>
        <translation>Saldo de los últimos {0} días</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days} days; lowest {lowest}, highest {highest}.</source>
        <translation>De {first} a {last} en {days} días; mínimo {lowest}, máximo {highest}.</translation>
    </message>
</context>
<context>
    <name>BalanceWidget</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>Actualizar el saldo</translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation>&amp;Recargar…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía desconocido</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>Saldo: {amount}</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Sin actualizar</translation>
    </message>
    <message>
        <source>You owe your operator {amount}.</source>
        <translation>Debes {amount} a tu operador.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Deuda</translation>
    </message>
    <message>
        <source>You have no credit left for calls.</source>
        <translation>No te queda saldo para llamadas.</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Your credit is running low.</source>
        <translation>Te queda poco saldo.</translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation>Saldo bajo</translation>
    </message>
    <message>
        <source>Asking your operator…</source>
        <translation>Consultando a tu operador…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Actualizado ahora mismo</translation>
    </message>
    <message>
        <source>Updated a minute ago</source>
        <translation>Actualizado hace un minuto</translation>
    </message>
    <message>
        <source>Updated {0} minutes ago</source>
        <translation>Actualizado hace {0} minutos</translation>
    </message>
    <message>
        <source>Updated an hour ago</source>
        <translation>Actualizado hace una hora</translation>
    </message>
    <message>
        <source>Updated {0} hours ago</source>
        <translation>Actualizado hace {0} horas</translation>
    </message>
    <message>
        <source>Updated a day ago</source>
        <translation>Actualizado hace un día</translation>
    </message>
    <message>
        <source>Updated {0} days ago</source>
        <translation>Actualizado hace {0} días</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Check whether my account exists</source>
        <translation>Comprobar si mi cuenta existe</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Entrar con una cuenta existente</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>Olvidar esto…</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Desbloquear e intentar de nuevo</translation>
    </message>
    <message>
        <source>Use until I close the program</source>
        <translation>Usar hasta cerrar el programa</translation>
    </message>
    <message>
        <source>Trust these computers</source>
        <translation>Confiar en estos equipos</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Use this profile from now on</source>
        <translation>Usar este perfil a partir de ahora</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Enter the access token…</source>
        <translation>Escribir el token de acceso…</translation>
    </message>
    <message>
        <source>Enter the access key…</source>
        <translation>Escribir la clave de acceso…</translation>
    </message>
    <message>
        <source>Enter the pass phrase…</source>
        <translation>Escribir la frase de contraseña…</translation>
    </message>
    <message>
        <source>Enter the access password…</source>
        <translation>Escribir la contraseña de acceso…</translation>
    </message>
    <message>
        <source>See the licence…</source>
        <translation>Ver la licencia…</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Try again in {0} s</source>
        <translation>Intentar de nuevo en {0} s</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Look at the marked field.</source>
        <translation>Mira el campo marcado.</translation>
    </message>
    <message>
        <source>Send it again all the same</source>
        <translation>Enviarlo de nuevo de todos modos</translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Help from {0}: {1}</source>
        <translation>Ayuda de {0}: {1}</translation>
    </message>
</context>
<context>
    <name>BringButton</name>
    <message>
        <source>Accounts from another computer…</source>
        <translation>Cuentas de otro equipo…</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>From another computer</source>
        <translation>De otro equipo</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>&amp;Traer las cuentas</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Elegir el &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Pass phrase of the file</source>
        <translation>&amp;Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>&amp;Replace accounts that are here already</source>
        <translation>&amp;Reemplazar las cuentas que ya están aquí</translation>
    </message>
    <message>
        <source>Otherwise they stay as they are.</source>
        <translation>Si no, se quedan como están.</translation>
    </message>
    <message>
        <source>On the other computer, choose “To another computer…” in the menu “Account”, and bring the file here. An account that is here already stays as it is.</source>
        <translation>En el otro equipo, elige «A otro equipo…» en el menú «Cuenta» y trae el archivo aquí. Una cuenta que ya está aquí se queda como está.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with the accounts</source>
        <translation>Elige el archivo con las cuentas</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>La frase de contraseña es necesaria.</translation>
    </message>
    <message>
        <source>new here: {0}</source>
        <translation>nuevas aquí: {0}</translation>
    </message>
    <message>
        <source>replaced: {0}</source>
        <translation>reemplazadas: {0}</translation>
    </message>
    <message>
        <source>here already, and left as they were: {0}</source>
        <translation>ya estaban aquí y se quedaron como estaban: {0}</translation>
    </message>
    <message>
        <source>The accounts are here.</source>
        <translation>Las cuentas están aquí.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file holds no account.</source>
        <translation>El archivo no contiene ninguna cuenta.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>te está llamando</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>Co&amp;ntestar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>You are talking.</source>
        <translation>Estás en una llamada.</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>&amp;Colgar</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change the profile and test again</source>
        <translation>Cambiar el perfil y probar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>Con este cambio del perfil, funciona:</translation>
    </message>
    <message>
        <source>This profile is no file of yours. Keep it among your operators to change it.</source>
        <translation>Este perfil no es un archivo tuyo. Guárdalo entre tus operadores para cambiarlo.</translation>
    </message>
    <message>
        <source>The profile has it already. Test again.</source>
        <translation>El perfil ya lo tiene. Prueba de nuevo.</translation>
    </message>
    <message>
        <source>Comments and everything else remain; the file as it was is kept beside it.</source>
        <translation>Los comentarios y todo lo demás se conservan; el archivo como era queda al lado.</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>This check creates an account at the operator&apos;s.</source>
        <translation>Esta comprobación crea una cuenta en el operador.</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>cuenta nueva</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>probando…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Edit the profile…</source>
        <translation>Editar el perfil…</translation>
    </message>
    <message>
        <source>Copy what to ask for</source>
        <translation>Copiar lo que hay que pedir</translation>
    </message>
    <message>
        <source>{number} of {count} were handed over</source>
        <translation>Se entregaron {number} de {count}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Use the new settings</source>
        <translation>U&amp;sar los ajustes nuevos</translation>
    </message>
    <message>
        <source>&amp;Keep the old ones</source>
        <translation>Conservar los an&amp;teriores</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>another one, hidden</source>
        <translation>otra, oculta</translation>
    </message>
    <message>
        <source>Your operator has other settings for you.</source>
        <translation>Tu operador tiene otros ajustes para ti.</translation>
    </message>
    <message>
        <source>Your operator gives this account another number: {0} instead of {1}.</source>
        <translation>Tu operador da otro número a esta cuenta: {0} en lugar de {1}.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ConfirmQuestion</name>
    <message>
        <source>This may have been done already. Do it once more?</source>
        <translation>Puede que ya esté hecho. ¿Hacerlo una vez más?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Read the &amp;terms of use…</source>
        <translation>Leer los &amp;términos de uso…</translation>
    </message>
    <message>
        <source>Read the privacy &amp;policy…</source>
        <translation>Leer la &amp;política de privacidad…</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use and the privacy policy</source>
        <translation>&amp;Acepto los términos de uso y la política de privacidad</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use</source>
        <translation>&amp;Acepto los términos de uso</translation>
    </message>
    <message>
        <source>I &amp;agree to the privacy policy</source>
        <translation>&amp;Acepto la política de privacidad</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Probar todo</translation>
    </message>
    <message>
        <source>Test what is tic&amp;ked</source>
        <translation>Probar lo &amp;marcado</translation>
    </message>
    <message>
        <source>&amp;Create accounts too</source>
        <translation>&amp;Crear cuentas también</translation>
    </message>
    <message>
        <source>Their logins begin with “{0}”; you are asked first.</source>
        <translation>Sus usuarios empiezan por «{0}»; se te pregunta antes.</translation>
    </message>
    <message>
        <source>Requests per second, at most</source>
        <translation>Peticiones por segundo, como máximo</translation>
    </message>
    <message>
        <source>Re&amp;quests per second, at most</source>
        <translation>Peticiones por se&amp;gundo, como máximo</translation>
    </message>
</context>
<context>
    <name>CreatedPane</name>
    <message>
        <source>Created accounts</source>
        <translation>Cuentas creadas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>This test created accounts. Ask the operator to delete them.</source>
        <translation>Esta prueba creó cuentas. Pide al operador que las borre.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>It is called “{0}” in the operator&apos;s profile.</source>
        <translation>En el perfil del operador se llama «{0}».</translation>
    </message>
    <message>
        <source>User name: {0}</source>
        <translation>Nombre de usuario: {0}</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Access to {0}</source>
        <translation>Acceso a {0}</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access token. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>El servicio web de {0} pide a este programa un token de acceso. Lo da tu operador; no es la contraseña de tu cuenta. Se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Token de &amp;acceso</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>&amp;Usar este token</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>Se necesita el token de acceso.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access key. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>El servicio web de {0} pide a este programa una clave de acceso. La da tu operador; no es la contraseña de tu cuenta. Se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>Clave de &amp;acceso</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta clave</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>Se necesita la clave de acceso.</translation>
    </message>
    <message>
        <source>The certificate with which this program signs in at {0} is locked with a pass phrase. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>El certificado con el que este programa se identifica en {0} está protegido con una frase de contraseña. La da tu operador; no es la contraseña de tu cuenta. Se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Use this pass phrase</source>
        <translation>&amp;Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>Se necesita la frase de contraseña.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access password. Your operator gives it; it is not the password of your account. It is kept in your system&apos;s password store.</source>
        <translation>El servicio web de {0} pide a este programa una contraseña de acceso. La da tu operador; no es la contraseña de tu cuenta. Se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>&amp;Access password</source>
        <translation>Contraseña de &amp;acceso</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>&amp;Usar esta contraseña</translation>
    </message>
    <message>
        <source>The access password is needed.</source>
        <translation>Se necesita la contraseña de acceso.</translation>
    </message>
</context>
<context>
    <name>CreditPasswordDialog</name>
    <message>
        <source>Your password at {0} is needed to read the credit. It is the one of the login “{1}”.</source>
        <translation>Se necesita tu contraseña en {0} para leer el saldo. Es la del usuario «{1}».</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Read the credit</source>
        <translation>&amp;Leer el saldo</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
    <message>
        <source>Password at {0}</source>
        <translation>Contraseña en {0}</translation>
    </message>
    <message>
        <source>&amp;Keep it in my system&apos;s password store</source>
        <translation>&amp;Guardarla en el almacén de contraseñas de mi sistema</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what travelled for it.</source>
        <translation>Elige una comprobación para ver qué se encontró y qué se envió y recibió.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>This check creates an account at the operator&apos;s.</source>
        <translation>Esta comprobación crea una cuenta en el operador.</translation>
    </message>
    <message>
        <source>Requirement {0} of the specification</source>
        <translation>Requisito {0} de la especificación</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The test was stopped before this was answered.</source>
        <translation>La prueba se detuvo antes de esta respuesta.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>Se perderán tus cambios.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Register with an operator, or sign in to the account that you have; it takes a minute.</source>
        <translation>Regístrate con un operador o inicia sesión en la cuenta que ya tienes; es solo un minuto.</translation>
    </message>
    <message>
        <source>&amp;Set up an account</source>
        <translation>Confi&amp;gurar una cuenta</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Requests of this check</source>
        <translation>Peticiones de esta comprobación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>What travelled</source>
        <translation>Lo que se envió y recibió</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. Set before you run it: {0}</source>
        <translation>Copiado. Define antes de ejecutarlo: {0}</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No file yet; one can be dropped here</source>
        <translation>Aún no hay archivo; puedes soltar uno aquí</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files that are taken ({0})</source>
        <translation>Archivos aceptados ({0})</translation>
    </message>
    <message>
        <source>{0}; at most {1}.</source>
        <translation>{0}; como máximo {1}.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>Como máximo {0}.</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this?</source>
        <translation>¿Olvidar esto?</translation>
    </message>
    <message>
        <source>Stop looking for the account “{login}”?</source>
        <translation>¿Dejar de buscar la cuenta “{login}”?</translation>
    </message>
    <message>
        <source>If {operator} did create it, it stays there, and you can still sign in to it.</source>
        <translation>Si {operator} llegó a crearla, sigue existiendo allí y todavía puedes iniciar sesión en ella.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>{0} (opcional)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help for {0}</source>
        <translation>Ayuda de {0}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HomeMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Add another account…</source>
        <translation>&amp;Añadir otra cuenta…</translation>
    </message>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>Act&amp;ualizar el saldo</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>Co&amp;piar el número</translation>
    </message>
    <message>
        <source>&amp;SIP account settings…</source>
        <translation>Ajus&amp;tes de la cuenta SIP…</translation>
    </message>
    <message>
        <source>&amp;Operator&apos;s information</source>
        <translation>&amp;Información del operador</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vicios</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Operator profiles…</source>
        <translation>Per&amp;files de operador…</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>S&amp;oporte</translation>
    </message>
    <message>
        <source>&amp;Test an operator&apos;s web services…</source>
        <translation>&amp;Probar los servicios web de un operador…</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar</translation>
    </message>
    <message>
        <source>&amp;Phone engine, from the next start</source>
        <translation>&amp;Motor de telefonía, desde el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;About {0}</source>
        <translation>&amp;Acerca de {0}</translation>
    </message>
    <message>
        <source>Tell of &amp;newer versions</source>
        <translation>Avisar de versiones más &amp;nuevas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>To my mobile &amp;phone…</source>
        <translation>A mi teléfono &amp;móvil…</translation>
    </message>
    <message>
        <source>&amp;To another computer…</source>
        <translation>A o&amp;tro equipo…</translation>
    </message>
    <message>
        <source>&amp;From another computer…</source>
        <translation>De otro e&amp;quipo…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>&amp;Qué hizo el programa…</translation>
    </message>
    <message>
        <source>&amp;Connect again at the next start</source>
        <translation>&amp;Volver a conectar en el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Iniciar con la &amp;sesión</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>The operator&apos;s profile cannot be used.</source>
        <translation>No se puede usar el perfil del operador.</translation>
    </message>
    <message>
        <source>Your balance appears here when your account is confirmed.</source>
        <translation>Tu saldo aparecerá aquí cuando tu cuenta esté confirmada.</translation>
    </message>
    <message>
        <source>This operator does not tell the balance.</source>
        <translation>Este operador no informa del saldo.</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Will be sent to {0} over a protected connection.</source>
        <translation>Se enviará a {0} por una conexión protegida.</translation>
    </message>
    <message>
        <source>Will be sent to {0}; it does not leave this computer.</source>
        <translation>Se enviará a {0}; no sale de este equipo.</translation>
    </message>
    <message>
        <source>Will be sent to {0} over an unprotected connection: others on the way can read it.</source>
        <translation>Se enviará a {0} por una conexión sin protección: otras personas pueden leerlo por el camino.</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Information from {operator}</source>
        <translation>Información de {operator}</translation>
    </message>
</context>
<context>
    <name>InfoView</name>
    <message>
        <source>Information from the operator</source>
        <translation>Información del operador</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Another profile of {operator}</source>
        <translation>Otro perfil de {operator}</translation>
    </message>
    <message>
        <source>Use this profile of {operator} from now on, in place of the one on this computer?</source>
        <translation>¿Usar este perfil de {operator} a partir de ahora, en lugar del que hay en este equipo?</translation>
    </message>
    <message>
        <source>Use this profile for your accounts of {operator}?</source>
        <translation>¿Usar este perfil para tus cuentas de {operator}?</translation>
    </message>
    <message>
        <source>New: {hosts}</source>
        <translation>Nuevo: {hosts}</translation>
    </message>
    <message>
        <source>No longer used: {hosts}</source>
        <translation>Ya no se usa: {hosts}</translation>
    </message>
    <message>
        <source>As before: {hosts}</source>
        <translation>Como antes: {hosts}</translation>
    </message>
    <message>
        <source>Your login and passwords go there. Agree only if it is from the operator.</source>
        <translation>Allí van tu usuario y tus contraseñas. Acéptalo solo si viene del operador.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>&amp;Mantener el anterior</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>No operator is kept on this computer yet. One is with its first account.</source>
        <translation>Todavía no hay ningún operador guardado en este equipo. Cada uno se guarda con su primera cuenta.</translation>
    </message>
    <message>
        <source>Accounts: {number}</source>
        <translation>Cuentas: {number}</translation>
    </message>
    <message>
        <source>It belongs to this computer: {path}</source>
        <translation>Pertenece a este equipo: {path}</translation>
    </message>
    <message>
        <source>Copied from {source}</source>
        <translation>Copiado de {source}</translation>
    </message>
    <message>
        <source>It can be removed when none of its accounts is left.</source>
        <translation>Se puede eliminar cuando no quede ninguna de sus cuentas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {operator}</source>
        <translation>Abrir {operator}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Update {operator}</source>
        <translation>Actualizar {operator}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Remove {operator}</source>
        <translation>Eliminar {operator}</translation>
    </message>
</context>
<context>
    <name>LeaveActionQuestion</name>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>Close without sending it?</source>
        <translation>¿Cerrar sin enviarlo?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Lo que escribiste se perderá.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave?</source>
        <translation>¿Salir?</translation>
    </message>
    <message>
        <source>Leave without an account?</source>
        <translation>¿Salir sin una cuenta?</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>Se perderá lo que has escrito.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarme</translation>
    </message>
    <message>
        <source>Leave without knowing whether your account exists?</source>
        <translation>¿Salir sin saber si tu cuenta existe?</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already. You can look for it when you open this program again, but then you need the password that you typed: it is not kept.</source>
        <translation>Es posible que la cuenta “{0}” ya exista. Puedes buscarla cuando vuelvas a abrir este programa, pero entonces necesitarás la contraseña que escribiste: no se guarda.</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already; ask {1}. If it does, you need the password that you typed: it is not kept.</source>
        <translation>Puede que la cuenta “{0}” ya exista; pregunta a {1}. Si existe, necesitas la contraseña que escribiste: no se guarda.</translation>
    </message>
</context>
<context>
    <name>LicenceButtons</name>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Activate a&amp;gain…</source>
        <translation>Activar de n&amp;uevo…</translation>
    </message>
    <message>
        <source>Check the &amp;state</source>
        <translation>Ver el &amp;estado</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Buy credit…</source>
        <translation>Co&amp;mprar saldo…</translation>
    </message>
    <message>
        <source>&amp;Buy a licence…</source>
        <translation>Co&amp;mprar una licencia…</translation>
    </message>
</context>
<context>
    <name>LicenceFields</name>
    <message>
        <source>Licence &amp;key</source>
        <translation>C&amp;lave de licencia</translation>
    </message>
    <message>
        <source>&amp;Password of your login</source>
        <translation>Contra&amp;seña de tu usuario</translation>
    </message>
    <message>
        <source>Leave it empty to use the key that you typed before.</source>
        <translation>Déjala vacía para usar la clave que escribiste antes.</translation>
    </message>
    <message>
        <source>The licence key is needed.</source>
        <translation>Se necesita la clave de licencia.</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your licence</source>
        <translation>Tu licencia</translation>
    </message>
    <message>
        <source>One step left: your licence</source>
        <translation>Falta un paso: tu licencia</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>&amp;Omitir por ahora</translation>
    </message>
    <message>
        <source>You can do this later, in the window of your account. Until then there are no calls.</source>
        <translation>Puedes hacerlo después, en la ventana de tu cuenta. Hasta entonces no hay llamadas.</translation>
    </message>
    <message>
        <source>{0} asks for a licence before you finish. Your account is kept if you close the window.</source>
        <translation>{0} pide una licencia antes de finalizar. Tu cuenta se conserva si cierras la ventana.</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The answer to the last activation was lost: the licence may be active already.</source>
        <translation>La respuesta a la última activación se perdió: puede que la licencia ya esté activa.</translation>
    </message>
    <message>
        <source>Check the licence again</source>
        <translation>Comprobar la licencia de nuevo</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>De&amp;jar de esperar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Asked again in {0} s</source>
        <translation>Nueva consulta en {0} s</translation>
    </message>
    <message>
        <source>Waiting for your credit</source>
        <translation>Esperando tu saldo</translation>
    </message>
    <message>
        <source>Asking {0} to activate the licence…</source>
        <translation>Pidiendo a {0} que active la licencia…</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Preguntando a {0}…</translation>
    </message>
</context>
<context>
    <name>LicenceWords</name>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Active for now</source>
        <translation>Activa por ahora</translation>
    </message>
    <message>
        <source>Needs credit</source>
        <translation>Necesita saldo</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Necesita clave</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Aún no activa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activa</translation>
    </message>
    <message>
        <source>Check the state before you activate again.</source>
        <translation>Mira el estado antes de activar de nuevo.</translation>
    </message>
    <message>
        <source>Buy credit. This window then looks for it, and activates the licence as soon as it suffices.</source>
        <translation>Compra saldo. Esta ventana lo comprueba entonces y activa la licencia en cuanto sea suficiente.</translation>
    </message>
    <message>
        <source>{operator} does not ask for a licence.</source>
        <translation>{operator} no pide licencia.</translation>
    </message>
    <message>
        <source>{operator} could not be asked. Without its answer your licence works until {date}.</source>
        <translation>No se pudo consultar a {operator}. Sin su respuesta, tu licencia vale hasta el {date}.</translation>
    </message>
    <message>
        <source>You can try it until {date}.</source>
        <translation>Puedes probarlo hasta el {date}.</translation>
    </message>
    <message>
        <source>You can make calls with this account.</source>
        <translation>Puedes hacer llamadas con esta cuenta.</translation>
    </message>
    <message>
        <source>You can make calls with this account until {date}.</source>
        <translation>Puedes hacer llamadas con esta cuenta hasta el {date}.</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Add an operator</source>
        <translation>Añadir un operador</translation>
    </message>
    <message>
        <source>Fetch an operator&apos;s profile from {0}?</source>
        <translation>¿Obtener el perfil de un operador desde {0}?</translation>
    </message>
    <message>
        <source>{0}

A profile says where your login and password go. Go on only if the link is from your operator. Nothing of yours is sent for it.</source>
        <translation>{0}

Un perfil dice adónde van tu usuario y tu contraseña. Continúa solo si el enlace es de tu operador. Para ello no se envía nada tuyo.</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Add {0}?</source>
        <translation>¿Añadir {0}?</translation>
    </message>
    <message>
        <source>Your login and password for {0} will go to: {1}</source>
        <translation>Tu usuario y tu contraseña de {0} irán a: {1}</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Añadir</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Write a mail to {0}?</source>
        <translation>¿Escribir un correo a {0}?</translation>
    </message>
    <message>
        <source>Open a page of {0} in your web browser?</source>
        <translation>¿Abrir una página de {0} en tu navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What the program did</source>
        <translation>Qué hizo el programa</translation>
    </message>
    <message>
        <source>The last {0} lines since the program was started. They hold no password, but they name your accounts and the computers of your operator: send them only to somebody who helps you.</source>
        <translation>Las últimas {0} líneas desde que se inició el programa. No contienen contraseñas, pero nombran tus cuentas y los equipos de tu operador: envíalas solo a quien te ayuda.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Write to support…</source>
        <translation>Escribir al &amp;soporte…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} se ha guardado.</translation>
    </message>
    <message>
        <source>What I wanted to do, and what happened:</source>
        <translation>Qué quería hacer y qué ocurrió:</translation>
    </message>
    <message>
        <source>All lines are in the clipboard; paste them here:</source>
        <translation>Todas las líneas están en el portapapeles; pégalas aquí:</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Paste the lines there: they are in the clipboard.</source>
        <translation>Se ha abierto un borrador en tu programa de correo. Pega en él las líneas: están en el portapapeles.</translation>
    </message>
    <message>
        <source>No mail program was found here. Write to {0}; the lines are in the clipboard.</source>
        <translation>No se ha encontrado ningún programa de correo aquí. Escribe a {0}; las líneas están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Check your account</source>
        <translation>Comprueba tu cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>C&amp;heck account</source>
        <translation>Com&amp;probar cuenta</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Type the password that you chose for this login. No second account is created.</source>
        <translation>Escribe la contraseña que elegiste para este usuario. No se crea una segunda cuenta.</translation>
    </message>
    <message>
        <source>With your login and password at the operator; everything else arrives by itself.</source>
        <translation>Con tu usuario y contraseña del operador; todo lo demás llega solo.</translation>
    </message>
    <message>
        <source>Confirm your account</source>
        <translation>Confirma tu cuenta</translation>
    </message>
    <message>
        <source>Your account is fetched now that you have confirmed it. Type its password once more: it was not kept meanwhile.</source>
        <translation>Tu cuenta se obtiene ahora que la has confirmado. Escribe su contraseña una vez más: no se guardó mientras tanto.</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>¿&amp;Olvidaste tu contraseña?</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Fetch my settings</source>
        <translation>Obtener mis ajustes</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>Una &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Before every connection</source>
        <translation>&amp;Antes de cada conexión</translation>
    </message>
    <message>
        <source>Always up to date. Your login&apos;s password is kept in your system&apos;s password store.</source>
        <translation>Siempre al día. La contraseña de tu usuario se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>Your login&apos;s password is not kept.</source>
        <translation>La contraseña de tu usuario no se guarda.</translation>
    </message>
    <message>
        <source>Your login&apos;s password is kept in your system&apos;s password store: the operator asks for it.</source>
        <translation>La contraseña de tu usuario se guarda en el almacén de contraseñas de tu sistema: el operador la pide.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{operator}, {number}: {amount} left for calls.</source>
        <translation>{operator}, {number}: quedan {amount} para llamadas.</translation>
    </message>
    <message>
        <source>Your credit is running low</source>
        <translation>Te queda poco saldo</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New operator profile</source>
        <translation>Nuevo perfil de operador</translation>
    </message>
    <message>
        <source>Under it lie /Signup, /Provisioning and /GetBalance; change that in the text.</source>
        <translation>De ella dependen /Signup, /Provisioning y /GetBalance; eso se cambia en el texto.</translation>
    </message>
    <message>
        <source>&amp;Name, as users know the operator</source>
        <translation>&amp;Nombre con el que los usuarios conocen al operador</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>a-z, 0-9 and -; left empty: made of the name</source>
        <translation>a-z, 0-9 y -; si se deja vacío, se forma a partir del nombre</translation>
    </message>
    <message>
        <source>Address of the &amp;web services</source>
        <translation>Dirección de los servicios &amp;web</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Two capitals, such as BR</source>
        <translation>Dos mayúsculas, como BR</translation>
    </message>
    <message>
        <source>&amp;Domain where phones register</source>
        <translation>&amp;Dominio donde se registran los teléfonos</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>&amp;Crearlo</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>el perfil nuevo</translation>
    </message>
</context>
<context>
    <name>NotOpened</name>
    <message>
        <source>Not opened</source>
        <translation>No se ha abierto</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Write to:</source>
        <translation>No se ha encontrado ningún programa de correo en este equipo. Escribe a:</translation>
    </message>
    <message>
        <source>No program on this computer opens this page. Its address:</source>
        <translation>Ningún programa de este equipo abre esta página. Su dirección:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Edit the profile…</source>
        <translation>&amp;Editar el perfil…</translation>
    </message>
    <message>
        <source>Demo operator</source>
        <translation>Operador de demostración</translation>
    </message>
    <message>
        <source>Open an operator&apos;s profile</source>
        <translation>Abrir el perfil de un operador</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfiles de operador (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for an operator</source>
        <translation>Buscar un operador</translation>
    </message>
    <message>
        <source>&amp;Try the demo operator</source>
        <translation>&amp;Probar el operador de demostración</translation>
    </message>
    <message>
        <source>Operator &amp;profiles…</source>
        <translation>Per&amp;files de operador…</translation>
    </message>
    <message>
        <source>Choose your operator</source>
        <translation>Elige tu operador</translation>
    </message>
    <message>
        <source>Your operator</source>
        <translation>Tu operador</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No operator is set up on this computer yet. Your operator gives you a link, a QR code or a profile file; or look around with the demo operator.</source>
        <translation>Todavía no hay ningún operador en este equipo. Tu operador te da un enlace, un código QR o un archivo de perfil; o echa un vistazo con el operador de demostración.</translation>
    </message>
    <message>
        <source>Other operator</source>
        <translation>Otro operador</translation>
    </message>
    <message>
        <source>With the link, the QR code or the profile file that it gave you.</source>
        <translation>Con el enlace, el código QR o el archivo de perfil que te dio.</translation>
    </message>
    <message>
        <source>Profiles and pictures (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation>Perfiles e imágenes (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Open a profile, or a picture of its QR code</source>
        <translation>Abrir un perfil, o una imagen de su código QR</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>What the profile sends where is shown here once nothing is wrong with it.</source>
        <translation>Cuando el perfil no tenga errores, aquí se verá qué envía y adónde.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Login of the program</source>
        <translation>Acceso del programa</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Qué envía</translation>
    </message>
    <message>
        <source>{host}, protected</source>
        <translation>{host}, con protección</translation>
    </message>
    <message>
        <source>found through {host}</source>
        <translation>se encuentra a través de {host}</translation>
    </message>
    <message>
        <source>the address stands in the service description</source>
        <translation>la dirección está en la descripción del servicio</translation>
    </message>
    <message>
        <source>{host}, not protected</source>
        <translation>{host}, sin protección</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Fetch the settings</source>
        <translation>Obtener los ajustes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>State of the licence</source>
        <translation>Estado de la licencia</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creadas</translation>
    </message>
    <message>
        <source>Handed over ({count} missing)</source>
        <translation>Entregado (faltan {count})</translation>
    </message>
    <message>
        <source>Created ({count})</source>
        <translation>Creadas ({count})</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>PendingNotice</name>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); the answer was lost.</source>
        <translation>Empezaste a crear la cuenta “{login}” con {operator} ({time}); la respuesta se perdió.</translation>
    </message>
    <message>
        <source>The account may exist. Looking for it sends nothing a second time.</source>
        <translation>Puede que la cuenta exista. Al buscarla no se envía nada por segunda vez.</translation>
    </message>
    <message>
        <source>Ask the operator whether the account exists.</source>
        <translation>Preguntar al operador si la cuenta existe.</translation>
    </message>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); it got as far as the step “{step}”, and the answer was lost.</source>
        <translation>Empezaste a crear la cuenta «{login}» en {operator} ({time}); se llegó hasta el paso «{step}», y la respuesta se perdió.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>{0} asks for a code.</source>
        <translation>{0} pide un código.</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>&amp;Volver al código</translation>
    </message>
    <message>
        <source>Send it &amp;elsewhere…</source>
        <translation>Enviarlo a &amp;otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Send the code there</source>
        <translation>&amp;Enviar el código allí</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>{0} wants something done in your browser.</source>
        <translation>{0} quiere que se haga algo en tu navegador.</translation>
    </message>
    <message>
        <source>It is a page of {0}, which opens in your browser.</source>
        <translation>Es una página de {0}, que se abre en tu navegador.</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Abrir la página</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Send again in {0} s</source>
        <translation>Enviar de nuevo en {0} s</translation>
    </message>
    <message>
        <source>Waiting until it is done on the page of {0}…</source>
        <translation>Esperando a que se haga en la página de {0}…</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>The operator could not be asked for new settings; the last ones are in use.</source>
        <translation>No se pudieron pedir ajustes nuevos al operador; se usan los últimos.</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} days ago are in use.</source>
        <translation>No se pudieron pedir ajustes nuevos al operador; se usan los de hace {0} días.</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} hours ago are in use.</source>
        <translation>No se pudieron pedir ajustes nuevos al operador; se usan los de hace {0} horas.</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Connect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>No calls yet: your licence does not permit them.</source>
        <translation>Aún sin llamadas: tu licencia no las permite.</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>Número o dirección SIP</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>C&amp;ontestar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Col&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Sile&amp;nciar</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Keys that were sent</source>
        <translation>Teclas enviadas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>Activar el &amp;micrófono</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>te está llamando</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>Sonando…</translation>
    </message>
    <message>
        <source>{0}, the microphone is off</source>
        <translation>{0}, el micrófono está apagado</translation>
    </message>
    <message>
        <source>Talking, {0}</source>
        <translation>En llamada, {0}</translation>
    </message>
    <message>
        <source>Hide &amp;keypad</source>
        <translation>Ocultar el &amp;teclado</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>Llamada perdida de {0}</translation>
    </message>
</context>
<context>
    <name>PortalPasswordDialog</name>
    <message>
        <source>Password at {0}</source>
        <translation>Contraseña en {0}</translation>
    </message>
    <message>
        <source>{0} gives your settings before every connection, and wants the password of “{1}” for it.</source>
        <translation>{0} da tus ajustes antes de cada conexión, y para eso pide la contraseña de “{1}”.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>This profile can be used.</source>
        <translation>Este perfil se puede usar.</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>Falta decidir: {what}</translation>
    </message>
    <message>
        <source>Open a profile or a service description, or make a new profile: what is wrong stands here.</source>
        <translation>Abre un perfil o una descripción de servicio, o crea un perfil nuevo: aquí se verán los errores.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Write “{what}”</source>
        <translation>Escribir “{what}”</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>Quitar “{what}”</translation>
    </message>
    <message>
        <source>Write {what}</source>
        <translation>Escribir {what}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Text of the profile</source>
        <translation>Texto del perfil</translation>
    </message>
</context>
<context>
    <name>ProfileKeeping</name>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfiles de operador (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the profile of {operator}</source>
        <translation>Elegir el perfil de {operator}</translation>
    </message>
</context>
<context>
    <name>ProfileSources</name>
    <message>
        <source>Open a profile or a service description</source>
        <translation>Abrir un perfil o una descripción de servicio</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>Perfiles de operador (*.toml)</translation>
    </message>
    <message>
        <source>Profiles and descriptions (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)</source>
        <translation>Perfiles y descripciones (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)</translation>
    </message>
</context>
<context>
    <name>ProfileWindow</name>
    <message>
        <source>Operator profiles</source>
        <translation>Perfiles de operador</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>Abrir una di&amp;rección…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Keep among my operators</source>
        <translation>Aña&amp;dir a mis operadores</translation>
    </message>
    <message>
        <source>&amp;Test its services…</source>
        <translation>&amp;Probar sus servicios…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>Qué se envía y adónde</translation>
    </message>
    <message>
        <source>My operators</source>
        <translation>Mis operadores</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>Problemas ({number})</translation>
    </message>
    <message>
        <source>The operator can be chosen now.</source>
        <translation>Ya se puede elegir el operador.</translation>
    </message>
    <message>
        <source>A profile, a description (WSDL, OpenAPI), a Postman collection, a HAR, an address or a line for curl can be dropped here, or pasted into the text.</source>
        <translation>Puedes soltar aquí, o pegar en el texto, un perfil, una descripción (WSDL, OpenAPI), una colección de Postman, un HAR, una dirección o una línea de curl.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NEON Wizard is already running, but it does not answer. End it, then try again.</source>
        <translation>NEON Wizard ya está abierto, pero no responde. Ciérralo e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>{number} of {count}: {check}</source>
        <translation>{number} de {count}: {check}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Quieres reemplazarlo?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
No se ha encontrado el archivo.
Comprueba que el nombre sea correcto.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se ha encontrado la carpeta.
Comprueba que el nombre sea correcto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» está protegido contra escritura.
¿Quieres borrarlo de todos modos?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>¿Seguro que quieres borrar «%1»?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Could not rename file</source>
        <translation>No se ha podido cambiar el nombre del archivo</translation>
    </message>
</context>
<context>
    <name>RegistrationTest</name>
    <message>
        <source>&amp;Test registration</source>
        <translation>&amp;Probar el registro SIP</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Preguntando a {0}…</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>Esta cuenta se registra: {0} por {1} en {2}.</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
</context>
<context>
    <name>RemoveProfileQuestion</name>
    <message>
        <source>Remove a profile</source>
        <translation>Eliminar un perfil</translation>
    </message>
    <message>
        <source>Remove the profile of {operator} from this computer?</source>
        <translation>¿Eliminar de este equipo el perfil de {operator}?</translation>
    </message>
    <message>
        <source>Its copy is deleted, with the files beside it. The operator is not offered any more.</source>
        <translation>Se borra su copia, con los archivos que la acompañan. El operador ya no se ofrece.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>¿Quitar {account} de este equipo?</translation>
    </message>
    <message>
        <source>Its settings and passwords are deleted here. At {operator} the account remains.</source>
        <translation>Sus ajustes y contraseñas se borran aquí. En {operator} la cuenta sigue existiendo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save as a page (&amp;HTML)…</source>
        <translation>Guardar como página (&amp;HTML)…</translation>
    </message>
    <message>
        <source>Save as &amp;JUnit XML…</source>
        <translation>Guardar como &amp;JUnit XML…</translation>
    </message>
    <message>
        <source>Save the &amp;run (JSON)…</source>
        <translation>Guardar la ejec&amp;ución (JSON)…</translation>
    </message>
    <message>
        <source>Save as a &amp;mail to the contact…</source>
        <translation>Guardar como &amp;mensaje al contacto…</translation>
    </message>
    <message>
        <source>&amp;Send to the contact…</source>
        <translation>&amp;Enviar al contacto…</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
    <message>
        <source>JUnit files (*.xml)</source>
        <translation>Archivos JUnit (*.xml)</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>Ejecuciones guardadas (*.json)</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mensajes (*.eml)</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Idioma del informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>Se escribió el archivo.</translation>
    </message>
    <message>
        <source>The report is made, and your mail program opens…</source>
        <translation>Se hace el informe y se abre tu programa de correo…</translation>
    </message>
    <message>
        <source>The draft is in your mail program, with this report; if it is not there, attach it:</source>
        <translation>El borrador está en tu programa de correo, con este informe; si no está, adjúntalo:</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Attach this file to it:</source>
        <translation>Se abrió un borrador en tu programa de correo. Adjunta este archivo:</translation>
    </message>
    <message>
        <source>Save what &amp;travelled (HAR)…</source>
        <translation>Guardar lo que &amp;viajó (HAR)…</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HTTP (*.har)</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to {0}:</source>
        <translation>No se ha encontrado ningún programa de correo en este equipo. Envía este archivo a {0}:</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to the operator&apos;s contact:</source>
        <translation>No se ha encontrado ningún programa de correo en este equipo. Envía este archivo al contacto del operador:</translation>
    </message>
    <message>
        <source>&amp;Who asks…</source>
        <translation>&amp;Quién pregunta…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>This account is not stored: it is forgotten when you close the program.</source>
        <translation>Esta cuenta no se guarda: se olvida al cerrar el programa.</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Tu cuenta está lista</translation>
    </message>
    <message>
        <source>Your account is set up</source>
        <translation>Tu cuenta está configurada</translation>
    </message>
    <message>
        <source>One step left: confirm your account</source>
        <translation>Falta un paso: confirma tu cuenta</translation>
    </message>
    <message>
        <source>Your password at {0} is kept in your system&apos;s password store: your credit or your licence is asked for with it.</source>
        <translation>Tu contraseña en {0} se guarda en el almacén de contraseñas de tu sistema: con ella se consulta tu saldo o tu licencia.</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Only the first {0} rows are shown.</source>
        <translation>Solo se muestran las primeras {0} filas.</translation>
    </message>
    <message>
        <source>Rows copied: {0}</source>
        <translation>Filas copiadas: {0}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>Tablas para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Sign in with the new password from now on.</source>
        <translation>Entra con la nueva contraseña a partir de ahora.</translation>
    </message>
    <message>
        <source>The account&apos;s settings were fetched anew.</source>
        <translation>Los ajustes de la cuenta se obtuvieron de nuevo.</translation>
    </message>
    <message>
        <source>The balance is asked for again.</source>
        <translation>Se consulta el saldo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>&amp;Open a page of {0}…</source>
        <translation>&amp;Abrir una página de {0}…</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>answered: {0}</source>
        <translation>respondidas: {0}</translation>
    </message>
    <message>
        <source>errors: {0}, warnings: {1}, notices: {2}</source>
        <translation>errores: {0}, advertencias: {1}, observaciones: {2}</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Show this run</source>
        <translation>Mostrar esta ejecución</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>Comparar con ella</translation>
    </message>
    <message>
        <source>Open a run&apos;s file…</source>
        <translation>Abrir el archivo de una ejecución…</translation>
    </message>
    <message>
        <source>The last runs of this operator stay on this computer, without passwords.</source>
        <translation>Las últimas ejecuciones de este operador quedan en este equipo, sin contraseñas.</translation>
    </message>
    <message>
        <source>{0}, stopped</source>
        <translation>{0}, detenida</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>De {0} a {1}</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>Abrir una ejecución guardada</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>Ejecuciones guardadas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Test where users ask, and compare</source>
        <translation>Probar donde piden los usuarios y comparar</translation>
    </message>
    <message>
        <source>Asks the same at the addresses that users&apos; programs ask; no account is created.</source>
        <translation>Pide lo mismo en las direcciones que usan los programas de los usuarios; no se crea ninguna cuenta.</translation>
    </message>
    <message>
        <source>Two addresses</source>
        <translation>Dos direcciones</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>&amp;Your name, and how you are reached</source>
        <translation>Tu &amp;nombre y cómo contactarte</translation>
    </message>
    <message>
        <source>Ana Souza, ACME support, ana@acme.example</source>
        <translation>Ana Souza, soporte de ACME, ana@acme.example</translation>
    </message>
    <message>
        <source>&amp;Use it in reports</source>
        <translation>&amp;Usar en los informes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The operator&apos;s technical contact reads it at the top.</source>
        <translation>El contacto técnico del operador lo lee al principio.</translation>
    </message>
</context>
<context>
    <name>SettingCell</name>
    <message>
        <source>Undo my change of “{0}”</source>
        <translation>Deshacer mi cambio de “{0}”</translation>
    </message>
    <message>
        <source>From the operator</source>
        <translation>Del operador</translation>
    </message>
    <message>
        <source>From the profile&apos;s defaults</source>
        <translation>De los valores predeterminados del perfil</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>Cambiado por ti; antes era {0}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Definido por ti</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>As the operator says</source>
        <translation>Como diga el operador</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <source>Asking {0}…</source>
        <translation>Consultando a {0}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SignupPage</name>
    <message>
        <source>Create your account</source>
        <translation>Crea tu cuenta</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>The name that you will sign in with.</source>
        <translation>El nombre con el que iniciarás sesión.</translation>
    </message>
    <message>
        <source>With its area code, or with + and the country code.</source>
        <translation>Con el prefijo de zona, o con + y el código del país.</translation>
    </message>
</context>
<context>
    <name>SignupQuestion</name>
    <message>
        <source>Create accounts for the test</source>
        <translation>Crear cuentas para la prueba</translation>
    </message>
    <message>
        <source>Create up to {count} accounts at {operator}?</source>
        <translation>¿Crear hasta {count} cuentas en {operator}?</translation>
    </message>
    <message>
        <source>Their logins begin with “{prefix}”. They are listed afterwards, for the operator to delete: this program cannot delete them.</source>
        <translation>Sus usuarios empiezan por «{prefix}». Después se listan, para que el operador las borre: este programa no puede borrarlas.</translation>
    </message>
    <message>
        <source>&amp;Create them</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Do not create any</source>
        <translation>&amp;No crear ninguna</translation>
    </message>
</context>
<context>
    <name>SoftphoneCard</name>
    <message>
        <source>{0} was started with this account.</source>
        <translation>{0} se abrió con esta cuenta.</translation>
    </message>
    <message>
        <source>{0} was closed.</source>
        <translation>{0} se cerró.</translation>
    </message>
    <message>
        <source>Choose a softphone</source>
        <translation>Elegir un softphone</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>Guardar la configuración para {0}</translation>
    </message>
    <message>
        <source>The settings for {0} are in {1}. They hold no password: {0} asks for it.</source>
        <translation>La configuración para {0} está en {1}. No contiene contraseña: {0} la pide.</translation>
    </message>
</context>
<context>
    <name>SoftphonePanel</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here. {0} can make them with this account.</source>
        <translation>Aquí este programa no hace llamadas por sí mismo. Con esta cuenta puede hacerlas: {0}.</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here, and knows no softphone on this computer. {0} is one that costs nothing: install it, then come back.</source>
        <translation>Aquí este programa no hace llamadas por sí mismo y no conoce ningún softphone en este equipo. {0} es uno que no cuesta nada: instálalo y vuelve.</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>Get {0}…</source>
        <translation>Obtener {0}…</translation>
    </message>
    <message>
        <source>Choose a softphone…</source>
        <translation>Elegir un softphone…</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>Guardar la configuración…</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Link from your operator</source>
        <translation>&amp;Enlace de tu operador</translation>
    </message>
    <message>
        <source>&amp;Fetch the profile</source>
        <translation>&amp;Obtener el perfil</translation>
    </message>
    <message>
        <source>&amp;Open a file or picture…</source>
        <translation>&amp;Abrir un archivo o una imagen…</translation>
    </message>
    <message>
        <source>A profile, a picture of a QR code or a link can also be dropped on this window.</source>
        <translation>También puedes arrastrar a esta ventana un perfil, la imagen de un código QR o un enlace.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a new account</source>
        <translation>&amp;Crear una cuenta nueva</translation>
    </message>
    <message>
        <source>For those who are new here. It takes a minute.</source>
        <translation>Para quien llega por primera vez. Es solo un minuto.</translation>
    </message>
    <message>
        <source>&amp;Sign in to my account</source>
        <translation>&amp;Iniciar sesión en mi cuenta</translation>
    </message>
    <message>
        <source>You have a login and a password of this operator. Everything else arrives by itself.</source>
        <translation>Tienes un usuario y una contraseña de este operador. Todo lo demás llega solo.</translation>
    </message>
    <message>
        <source>Starting the demo operator…</source>
        <translation>Iniciando el operador de demostración…</translation>
    </message>
    <message>
        <source>Welcome to {0}</source>
        <translation>Te damos la bienvenida a {0}</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>C&amp;heck whether my account exists</source>
        <translation>Com&amp;probar si mi cuenta existe</translation>
    </message>
    <message>
        <source>You began to create the account “{0}” ({1}); the operator&apos;s answer was lost.</source>
        <translation>Empezaste a crear la cuenta “{0}” ({1}); la respuesta del operador se perdió.</translation>
    </message>
    <message>
        <source>&amp;Forget this…</source>
        <translation>&amp;Olvidar esto…</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Very weak password</source>
        <translation>Contraseña muy débil</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Contraseña débil</translation>
    </message>
    <message>
        <source>Fair password</source>
        <translation>Contraseña aceptable</translation>
    </message>
    <message>
        <source>Good password</source>
        <translation>Contraseña buena</translation>
    </message>
    <message>
        <source>Strong password</source>
        <translation>Contraseña fuerte</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>To another computer</source>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>At least {0} characters; four words are good. Nobody can find it out for you.</source>
        <translation>Al menos {0} caracteres; cuatro palabras son una buena elección. Nadie puede averiguarla por ti.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>The file holds these accounts with their passwords, encrypted with a pass phrase, and the profiles of their operators. It does not hold balances and the settings of the windows. The accounts stay on this computer too.</source>
        <translation>El archivo contiene estas cuentas con sus contraseñas, cifradas con una frase de contraseña, y los perfiles de sus operadores. No contiene saldos ni los ajustes de las ventanas. Las cuentas se quedan también en este equipo.</translation>
    </message>
    <message>
        <source>There is no account here that could go.</source>
        <translation>Aquí no hay ninguna cuenta que pueda ir.</translation>
    </message>
    <message>
        <source>Accounts of the demo operator stay where they are.</source>
        <translation>Las cuentas del operador de demostración se quedan donde están.</translation>
    </message>
    <message>
        <source>It is too short: {0} characters at least.</source>
        <translation>Es demasiado corta: al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Save the accounts</source>
        <translation>Guardar las cuentas</translation>
    </message>
    <message>
        <source>The accounts are in {0}.</source>
        <translation>Las cuentas están en {0}.</translation>
    </message>
    <message>
        <source>Copy the file to the other computer, and choose “From another computer…” in the menu “Account” there. Then delete the file.</source>
        <translation>Copia el archivo al otro equipo y elige allí «De otro equipo…» en el menú «Cuenta». Después borra el archivo.</translation>
    </message>
</context>
<context>
    <name>TestSecretDialog</name>
    <message>
        <source>The services of {0} are tested with an account of their own. What is its password?</source>
        <translation>Los servicios de {0} se prueban con una cuenta propia. ¿Cuál es su contraseña?</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access password?</source>
        <translation>El servicio web de {0} pide que este programa se identifique. ¿Cuál es la contraseña de acceso?</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>&amp;Use it until I close the program</source>
        <translation>&amp;Usar hasta que cierre el programa</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Se necesita la contraseña.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access token?</source>
        <translation>El servicio web de {0} pide que este programa se identifique. ¿Cuál es el token de acceso?</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>Se necesita el token de acceso.</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access key?</source>
        <translation>El servicio web de {0} pide que este programa se identifique. ¿Cuál es la clave de acceso?</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>C&amp;lave de acceso</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>Se necesita la clave de acceso.</translation>
    </message>
    <message>
        <source>This program signs in at {0} with a certificate. What is the pass phrase of its key?</source>
        <translation>Este programa se identifica en {0} con un certificado. ¿Cuál es la frase de contraseña de su clave?</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>Se necesita la frase de contraseña.</translation>
    </message>
    <message>
        <source>Password for the test</source>
        <translation>Contraseña para la prueba</translation>
    </message>
    <message>
        <source>Reports hide the SIP password of the account with which {0} is tested, also where an answer cannot be read. What is it?</source>
        <translation>Los informes ocultan la contraseña SIP de la cuenta con la que se prueba {0}, también donde una respuesta no se puede leer. ¿Cuál es?</translation>
    </message>
</context>
<context>
    <name>TestedProfile</name>
    <message>
        <source>The profile was changed.</source>
        <translation>Se cambió el perfil.</translation>
    </message>
    <message>
        <source>The profile is as it was before.</source>
        <translation>El perfil está como antes.</translation>
    </message>
</context>
<context>
    <name>Tester</name>
    <message>
        <source>What was handed over</source>
        <translation>Lo que se entregó</translation>
    </message>
    <message>
        <source>Network and encryption</source>
        <translation>Red y cifrado</translation>
    </message>
    <message>
        <source>Fetching the settings (provisioning)</source>
        <translation>Obtención de los ajustes (provisioning)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Creating an account (signup)</source>
        <translation>Creación de cuenta (signup)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Telephone server</source>
        <translation>Servidor telefónico</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>{when}  ·  errors: {error}  ·  warnings: {warning}  ·  notices: {notice}</source>
        <translation>{when}  ·  errores: {error}  ·  advertencias: {warning}  ·  observaciones: {notice}</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>No preguntado esta vez</translation>
    </message>
    <message>
        <source>Only at {0}</source>
        <translation>Solo en {0}</translation>
    </message>
    <message>
        <source>At {0}; not asked at the other</source>
        <translation>En {0}; no preguntado en la otra</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>En las dos</translation>
    </message>
</context>
<context>
    <name>TesterWindow</name>
    <message>
        <source>Test an operator&apos;s web services</source>
        <translation>Probar los servicios web de un operador</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Test &amp;password…</source>
        <translation>Con&amp;traseña de prueba…</translation>
    </message>
</context>
<context>
    <name>ToMobileDialog</name>
    <message>
        <source>To my mobile phone</source>
        <translation>A mi teléfono móvil</translation>
    </message>
    <message>
        <source>QR code of the account {0}</source>
        <translation>Código QR de la cuenta {0}</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>With the &amp;password, readable for whoever has the file</source>
        <translation>Con la con&amp;traseña, legible para quien tenga el archivo</translation>
    </message>
    <message>
        <source>&amp;Save the settings…</source>
        <translation>&amp;Guardar los ajustes…</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Point the camera of your phone, or a telephone app, at this code.</source>
        <translation>Apunta la cámara de tu teléfono, o una aplicación de telefonía, a este código.</translation>
    </message>
    <message>
        <source>As a file, for another softphone</source>
        <translation>Como archivo, para otro softphone</translation>
    </message>
    <message>
        <source>It holds the number {0} and the server {1}.</source>
        <translation>Contiene el número {0} y el servidor {1}.</translation>
    </message>
    <message>
        <source>Transport: {0}.</source>
        <translation>Transporte: {0}.</translation>
    </message>
    <message>
        <source>It does not hold the password: the phone asks for it. Nor does it hold the display name, an authentication name, an outbound proxy and codecs: where your operator needs one of them, type it in, or use a file.</source>
        <translation>No contiene la contraseña: el teléfono la pide. Tampoco contiene el nombre para mostrar, un nombre de autenticación, un proxy de salida ni códecs: si tu operador necesita alguno de ellos, escríbelo, o usa un archivo.</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>Guardar los ajustes para {0}</translation>
    </message>
    <message>
        <source>It holds the password: give it to nobody, and delete it when it has served.</source>
        <translation>Contiene la contraseña: no se lo des a nadie y bórralo cuando haya servido.</translation>
    </message>
    <message>
        <source>It holds no password: the program asks for it.</source>
        <translation>No contiene contraseña: el programa la pide.</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>{0} se ha guardado.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>Act&amp;ualizar el saldo</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Todavía no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <source>Balance: {amount} (not up to date)</source>
        <translation>Saldo: {amount} (sin actualizar)</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>Saldo: {amount}</translation>
    </message>
</context>
<context>
    <name>TrayAndBus</name>
    <message>
        <source>{0} is calling you</source>
        <translation>{0} te está llamando</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>Llamada perdida de {0}</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>The profile was changed and not saved.</source>
        <translation>El perfil tiene cambios que no se han guardado.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>&amp;Other operator…</source>
        <translation>&amp;Otro operador…</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Creating your account</source>
        <translation>Creando tu cuenta</translation>
    </message>
    <message>
        <source>Fetching your account</source>
        <translation>Obteniendo tu cuenta</translation>
    </message>
    <message>
        <source>Looking for your account</source>
        <translation>Buscando tu cuenta</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Checking your system&apos;s password store…</source>
        <translation>Comprobando el almacén de contraseñas de tu sistema…</translation>
    </message>
    <message>
        <source>If it asks a question, answer the keyring&apos;s question to go on.</source>
        <translation>Si el almacén de contraseñas hace una pregunta, respóndela para continuar.</translation>
    </message>
    <message>
        <source>Asking {0} where the operator&apos;s service is…</source>
        <translation>Preguntando a {0} dónde está el servicio del operador…</translation>
    </message>
    <message>
        <source>Reading the description of the operator&apos;s service…</source>
        <translation>Leyendo la descripción del servicio del operador…</translation>
    </message>
    <message>
        <source>Signing in at {0}…</source>
        <translation>Iniciando sesión en {0}…</translation>
    </message>
    <message>
        <source>Storing the account on this computer…</source>
        <translation>Guardando la cuenta en este equipo…</translation>
    </message>
    <message>
        <source>If your system&apos;s password store asks a question, answer it.</source>
        <translation>Si el almacén de contraseñas de tu sistema hace una pregunta, respóndela.</translation>
    </message>
    <message>
        <source>Asking {0} to create the account…</source>
        <translation>Pidiendo a {0} que cree la cuenta…</translation>
    </message>
    <message>
        <source>Asking {0} for your account…</source>
        <translation>Pidiendo a {0} los datos de tu cuenta…</translation>
    </message>
    <message>
        <source>Asking {0} whether your account exists…</source>
        <translation>Preguntando a {0} si tu cuenta existe…</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Una cosa más</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
</context>
<context>
    <name>_MoveDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>_PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>No se puede escribir la respuesta: {reason}.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Contraseña SIP</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>Nombre de autenticación</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Proxy de salida</translation>
    </message>
    <message>
        <source>Not confirmed yet: follow the link in the operator&apos;s e-mail.</source>
        <translation>Sin confirmar todavía: sigue el enlace del correo del operador.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>missing: {options}</source>
        <translation>faltan: {options}</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Tu nombre completo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>it lacks its “=”</source>
        <translation>le falta el “=”</translation>
    </message>
    <message>
        <source>a secret comes from the prompt or from {variable}</source>
        <translation>un secreto viene del prompt o de {variable}</translation>
    </message>
    <message>
        <source>the operator does not ask for it</source>
        <translation>el operador no lo pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>With --trust-hosts the command goes on.</source>
        <translation>Con --trust-hosts el comando continúa.</translation>
    </message>
    <message>
        <source>Your account is ready.</source>
        <translation>Tu cuenta está lista.</translation>
    </message>
    <message>
        <source>Your account is set up.</source>
        <translation>Tu cuenta está configurada.</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>There are no accounts on this computer.</source>
        <translation>No hay cuentas en este equipo.</translation>
    </message>
    <message>
        <source>Forget the account {account} and its passwords on this computer?</source>
        <translation>¿Olvidar la cuenta {account} y sus contraseñas en este equipo?</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>No se quitó nada</translation>
    </message>
    <message>
        <source>The account {account} was removed.</source>
        <translation>Se quitó la cuenta {account}.</translation>
    </message>
    <message>
        <source>the account {account} is one of {operator}, not of {other}</source>
        <translation>la cuenta {account} es de {operator}, no de {other}</translation>
    </message>
    <message>
        <source>Your account may exist already; check with: {command}</source>
        <translation>Puede que tu cuenta ya exista; compruébalo con: {command}</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {reason}</source>
        <translation>no se puede usar el puerto {port}: {reason}</translation>
    </message>
    <message>
        <source>The demo operator answers at {origin}. Ctrl-C ends it.</source>
        <translation>El operador de demostración responde en {origin}. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>{host} wants a certificate from this program, and got none.</source>
        <translation>{host} pide un certificado a este programa y no recibió ninguno.</translation>
    </message>
    <message>
        <source>The operator gives it; its files belong into the profile, with the scheme “certificate”.</source>
        <translation>Lo da el operador; sus archivos se indican en el perfil, con el esquema “certificate”.</translation>
    </message>
    <message>
        <source>{host} does not accept this program&apos;s own certificate.</source>
        <translation>{host} no acepta el certificado propio de este programa.</translation>
    </message>
    <message>
        <source>Ask the operator for a new one; it may have expired.</source>
        <translation>Pide uno nuevo al operador; puede que haya caducado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Tell the operator&apos;s support, and send them the details.</source>
        <translation>Avisa al soporte del operador y envíale los detalles.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Correct the operator&apos;s profile.</source>
        <translation>Corrige el perfil del operador.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator&apos;s support; do not use this network for passwords.</source>
        <translation>No se envió nada. Avisa al soporte del operador; no uses contraseñas en esta red.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Este campo es necesario.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>Escríbela como nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Write it with its area code, or with + and the country code: {example}.</source>
        <translation>Escríbelo con el prefijo de zona, o con + y el código del país: {example}.</translation>
    </message>
    <message>
        <source>{label} is not in the form that the operator expects.</source>
        <translation>{label} no tiene la forma que espera el operador.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>Demasiado largo: como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be sent.</source>
        <translation>Contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>No operator was chosen.</source>
        <translation>No se eligió ningún operador.</translation>
    </message>
    <message>
        <source>Name one with --operator: {known}.</source>
        <translation>Indica uno con --operator: {known}.</translation>
    </message>
    <message>
        <source>There is no account {account} on this computer.</source>
        <translation>No hay ninguna cuenta {account} en este equipo.</translation>
    </message>
    <message>
        <source>The command “accounts list” shows the accounts.</source>
        <translation>El comando “accounts list” muestra las cuentas.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSWORD.</source>
        <translation>Escríbela en el prompt, o dala con --password-stdin o en NEON_PASSWORD.</translation>
    </message>
    <message>
        <source>“{input}” cannot be used: {reason}.</source>
        <translation>“{input}” no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>Write --input NAME=VALUE with a name that the operator asks for: {known}.</source>
        <translation>Escribe --input NOMBRE=VALOR con un nombre que pida el operador: {known}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Consulta --help.</translation>
    </message>
    <message>
        <source>There is no operator profile “{file}”.</source>
        <translation>No hay ningún perfil de operador “{file}”.</translation>
    </message>
    <message>
        <source>Input such as “{name}” makes the service fail ({found}).</source>
        <translation>Una entrada como “{name}” hace fallar el servicio ({found}).</translation>
    </message>
    <message>
        <source>Compare the reply with the specification and correct it.</source>
        <translation>Compara la respuesta con la especificación y corrígela.</translation>
    </message>
    <message>
        <source>Look at the request: it should be answered with success.</source>
        <translation>Mira la petición: debería responderse con éxito.</translation>
    </message>
    <message>
        <source>It was put aside as {backup}, and a new one was begun.</source>
        <translation>Se apartó como {backup} y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Give the path of a profile file, or one of: {known}.</source>
        <translation>Indica la ruta de un archivo de perfil, o uno de estos: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML: {reason}.</source>
        <translation>{file}, línea {line}: esto no es TOML: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “format” is {found}; this program reads format 1.</source>
        <translation>{file}: “format” es {found}; este programa lee el formato 1.</translation>
    </message>
    <message>
        <source>Write format = 1 as the first line, or use a newer program.</source>
        <translation>Escribe format = 1 en la primera línea, o usa un programa más nuevo.</translation>
    </message>
    <message>
        <source>{file}: there is no key “{key}”.</source>
        <translation>{file}: no existe la clave “{key}”.</translation>
    </message>
    <message>
        <source>Remove it. Known here: {known}.</source>
        <translation>Quítala. Conocidas aquí: {known}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; {expected} was expected.</source>
        <translation>{file}: “{key}” es {found}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing; {expected} was expected.</source>
        <translation>{file}: falta “{key}”; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file of this computer; a profile from the network may not.</source>
        <translation>{file}: “{key}” indica un archivo de este equipo; un perfil venido de la red no puede hacerlo.</translation>
    </message>
    <message>
        <source>Do not use this profile unless you trust who wrote it.</source>
        <translation>No uses este perfil si no confías en quien lo escribió.</translation>
    </message>
    <message>
        <source>{file}: “{key}” sends passwords to {host} without protection.</source>
        <translation>{file}: “{key}” envía contraseñas a {host} sin protección.</translation>
    </message>
    <message>
        <source>Write https, or allow_http = true under [http] if the network itself is trusted.</source>
        <translation>Escribe https, o allow_http = true en [http] si la propia red es de confianza.</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a password that everyone who gets the file can read.</source>
        <translation>{file}: “{key}” contiene una contraseña que puede leer cualquiera que reciba el archivo.</translation>
    </message>
    <message>
        <source>{operator} offers no {service} service.</source>
        <translation>{operator} no ofrece el servicio {service}.</translation>
    </message>
    <message>
        <source>Add [services.{service}] to the profile, if the operator has one.</source>
        <translation>Añade [services.{service}] al perfil, si el operador tiene ese servicio.</translation>
    </message>
    <message>
        <source>The secret “{name}” of {operator} is not known on this computer.</source>
        <translation>El secreto “{name}” de {operator} no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>Set the environment variable {variable}, or store it in the keyring.</source>
        <translation>Define la variable de entorno {variable} o guárdalo en el almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The service description {wsdl} cannot be used: {reason}.</source>
        <translation>No se puede usar la descripción del servicio {wsdl}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; this program speaks {known}.</source>
        <translation>{file}: “{key}” es {found}; este programa habla {known}.</translation>
    </message>
    <message>
        <source>The answer of {host} lacks “{node}”{there}.</source>
        <translation>En la respuesta de {host} falta “{node}”{there}.</translation>
    </message>
    <message>
        <source>{host} wants something to be paid first (“{status}”).</source>
        <translation>{host} exige antes un pago («{status}»).</translation>
    </message>
    <message>
        <source>Look whether credit is left or a bill is open, or ask the operator&apos;s support why it is blocked.</source>
        <translation>Mira si queda saldo o hay una factura pendiente, o pregunta al soporte del operador por qué está bloqueado.</translation>
    </message>
    <message>
        <source>{host} did not wait until it had everything (“{status}”).</source>
        <translation>{host} no esperó hasta recibirlo todo («{status}»).</translation>
    </message>
    <message>
        <source>{host} does not take the format that the operator&apos;s profile sends (“{status}”).</source>
        <translation>{host} no acepta el formato que envía el perfil del operador («{status}»).</translation>
    </message>
    <message>
        <source>Tell the operator&apos;s support: the profile has to name another one.</source>
        <translation>Avisa al soporte del operador: el perfil tiene que indicar otro.</translation>
    </message>
    <message>
        <source>{host} says that it is not the one to answer at this address (“{status}”).</source>
        <translation>{host} dice que no es quien responde en esta dirección («{status}»).</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the operator&apos;s support: the profile names another&apos;s address.</source>
        <translation>Inténtalo de nuevo. Si sigue así, avisa al soporte del operador: el perfil indica la dirección de otro servidor.</translation>
    </message>
    <message>
        <source>{host} could read what was sent, and does not accept it (“{status}”).</source>
        <translation>{host} pudo leer lo que se envió, pero no lo acepta («{status}»).</translation>
    </message>
    <message>
        <source>Look at what you typed once more. If it is right, tell the operator&apos;s support.</source>
        <translation>Revisa una vez más lo que escribiste. Si es correcto, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} keeps this locked (“{status}”): somebody is changing it, or it is blocked.</source>
        <translation>{host} lo mantiene bloqueado («{status}»): alguien lo está cambiando, o está bloqueado.</translation>
    </message>
    <message>
        <source>{host} finds it too early for this (“{status}”).</source>
        <translation>{host} dice que aún es pronto para esto («{status}»).</translation>
    </message>
    <message>
        <source>{host} may not answer this for legal reasons (“{status}”).</source>
        <translation>{host} no puede responder a esto por razones legales («{status}»).</translation>
    </message>
    <message>
        <source>Trying again does not help. Ask the operator&apos;s support what stands in the way, and where you are.</source>
        <translation>Intentarlo de nuevo no ayuda. Pregunta al soporte del operador qué lo impide donde estás.</translation>
    </message>
    <message>
        <source>The service of {host} failed (“{status}”).</source>
        <translation>El servicio de {host} falló («{status}»).</translation>
    </message>
    <message>
        <source>{host} has no room left (“{status}”).</source>
        <translation>A {host} no le queda espacio («{status}»).</translation>
    </message>
    <message>
        <source>{operator} named no SIP domain: no calls can be made with this account yet.</source>
        <translation>{operator} no indicó ningún dominio SIP: todavía no se pueden hacer llamadas con esta cuenta.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support: it belongs in their answer, or in the profile ([sip] domain).</source>
        <translation>Consulta al soporte del operador: debe estar en su respuesta o en el perfil ([sip] domain).</translation>
    </message>
    <message>
        <source>The answer of {host} leads to another address, {target}. Nothing was sent there: “{node}” may only name an address of the same server.</source>
        <translation>La respuesta de {host} lleva a otra dirección, {target}. No se envió nada allí: “{node}” solo puede indicar una dirección del mismo servidor.</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”, which may be {thousands}, or {whole} and a fraction ({node}).</source>
        <translation>La respuesta de {host} da «{found}», que puede ser {thousands}, o {whole} y una fracción ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives a value for “{node}” that cannot be used{there}.</source>
        <translation>La respuesta de {host} da para “{node}” un valor que no se puede usar{there}.</translation>
    </message>
    <message>
        <source>{file}: “{found}” has to be on the computer of each user ({service}), who can read it there.</source>
        <translation>{file}: “{found}” tiene que estar en el equipo de cada usuario ({service}), que puede leerlo allí.</translation>
    </message>
    <message>
        <source>If it is an administrator&apos;s key, give users another one that can do no more than this, or put a service of your own in between.</source>
        <translation>Si es la clave de un administrador, da a los usuarios otra que solo pueda hacer esto, o pon un servicio propio en medio.</translation>
    </message>
    <message>
        <source>Check your connection, the domain, the port and the transport.</source>
        <translation>Comprueba tu conexión, el dominio, el puerto y el transporte.</translation>
    </message>
    <message>
        <source>No telephone server is known by the name {host}.</source>
        <translation>No se conoce ningún servidor telefónico con el nombre {host}.</translation>
    </message>
    <message>
        <source>Check the domain, and your connection, then try again.</source>
        <translation>Comprueba el dominio y tu conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no telephone server listens at {address}.</source>
        <translation>{host} rechaza la conexión: ningún servidor telefónico escucha en {address}.</translation>
    </message>
    <message>
        <source>Check the port and the transport, then try again.</source>
        <translation>Comprueba el puerto y el transporte e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The telephone server {host} cannot be reached from this network.</source>
        <translation>No se puede llegar al servidor telefónico {host} desde esta red.</translation>
    </message>
    <message>
        <source>The telephone server {host} does not answer.</source>
        <translation>El servidor telefónico {host} no responde.</translation>
    </message>
    <message>
        <source>Try another transport: some networks let no telephone calls through over UDP.</source>
        <translation>Prueba otro transporte: algunas redes no dejan pasar llamadas telefónicas por UDP.</translation>
    </message>
    <message>
        <source>{host} ended the connection before it answered.</source>
        <translation>{host} cerró la conexión antes de responder.</translation>
    </message>
    <message>
        <source>What answers at {host} is no telephone server: it does not speak SIP.</source>
        <translation>Lo que responde en {host} no es un servidor telefónico: no habla SIP.</translation>
    </message>
    <message>
        <source>Check the domain, the port and the transport.</source>
        <translation>Comprueba el dominio, el puerto y el transporte.</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, and that was not followed.</source>
        <translation>{host} desvía a {target}, y ese desvío no se siguió.</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again.</source>
        <translation>Comprueba el nombre de autenticación y la contraseña SIP, o vuelve a obtener los ajustes.</translation>
    </message>
    <message>
        <source>{host} does not let {number} register: {reason}</source>
        <translation>{host} no permite que {number} se registre: {reason}</translation>
    </message>
    <message>
        <source>Check that number and authentication name belong together; if they do, ask the operator&apos;s support.</source>
        <translation>Comprueba que el número y el nombre de autenticación se corresponden; si es así, consulta al soporte del operador.</translation>
    </message>
    <message>
        <source>Check the number and the domain, or fetch the settings again.</source>
        <translation>Comprueba el número y el dominio, o vuelve a obtener los ajustes.</translation>
    </message>
    <message>
        <source>The account cannot be used: its {setting} is “{value}”.</source>
        <translation>No se puede usar la cuenta: su {setting} es “{value}”.</translation>
    </message>
    <message>
        <source>{path} is not a file of certificates.</source>
        <translation>{path} no es un archivo de certificados.</translation>
    </message>
    <message>
        <source>Name a file of PEM certificates.</source>
        <translation>Indica un archivo de certificados PEM.</translation>
    </message>
    <message>
        <source>The SIP password of {account} is not kept on this computer.</source>
        <translation>La contraseña SIP de {account} no está guardada en este equipo.</translation>
    </message>
    <message>
        <source>Fetch the settings again with login and password.</source>
        <translation>Vuelve a obtener los ajustes con el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>{program} cannot take this account: {reason}.</source>
        <translation>{program} no admite esta cuenta: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elige otro formato.</translation>
    </message>
    <message>
        <source>{path} is there already, and was left alone.</source>
        <translation>{path} ya existe y no se modificó.</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>Indica otro archivo o mueve ese a otro lugar.</translation>
    </message>
    <message>
        <source>What {program} reads is not known.</source>
        <translation>No se sabe qué formato lee {program}.</translation>
    </message>
    <message>
        <source>Name its format with --format.</source>
        <translation>Indica su formato con --format.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>No se puede iniciar {program}: {reason}.</translation>
    </message>
    <message>
        <source>Check whether it is installed.</source>
        <translation>Comprueba si está instalado.</translation>
    </message>
    <message>
        <source>A QR code never holds the SIP password: whoever sees the picture could read it.</source>
        <translation>Un código QR nunca contiene la contraseña SIP: cualquiera que vea la imagen podría leerla.</translation>
    </message>
    <message>
        <source>Export it without the password; the phone asks for it.</source>
        <translation>Expórtala sin la contraseña; el teléfono la pedirá.</translation>
    </message>
    <message>
        <source>This is not a host name or an address.</source>
        <translation>Esto no es un nombre de servidor ni una dirección.</translation>
    </message>
    <message>
        <source>Write it like sip.example.com or sip.example.com:5061.</source>
        <translation>Escríbelo como sip.example.com o sip.example.com:5061.</translation>
    </message>
    <message>
        <source>This transport is not known.</source>
        <translation>Este transporte no se conoce.</translation>
    </message>
    <message>
        <source>Write udp, tcp or tls.</source>
        <translation>Escribe udp, tcp o tls.</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>Esto no es un puerto.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 65535.</source>
        <translation>Escribe un número entero de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a number of seconds.</source>
        <translation>Esto no es un número de segundos.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 3600.</source>
        <translation>Escribe un número entero, como 3600.</translation>
    </message>
    <message>
        <source>A number holds no blanks and none of @ &lt; &gt; &quot;.</source>
        <translation>Un número no contiene espacios ni ninguno de estos: @ &lt; &gt; &quot;.</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>No hay ninguna cuenta guardada en este equipo.</translation>
    </message>
    <message>
        <source>Set one up first, with “signup”, with “provision” or in the window.</source>
        <translation>Configura una primero, con “signup”, con “provision” o en la ventana.</translation>
    </message>
    <message>
        <source>NEON Wizard is not running.</source>
        <translation>NEON Wizard no está abierto.</translation>
    </message>
    <message>
        <source>Start it first: “neon-wizard” opens its window.</source>
        <translation>Ábrelo primero: “neon-wizard” abre su ventana.</translation>
    </message>
    <message>
        <source>NEON Wizard is running, and does not answer.</source>
        <translation>NEON Wizard está abierto y no responde.</translation>
    </message>
    <message>
        <source>End it, then start it again.</source>
        <translation>Ciérralo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>{file} cannot be compared with: {reason}.</source>
        <translation>No se puede comparar con {file}: {reason}.</translation>
    </message>
    <message>
        <source>Give a file that “neon-wizard check --save” wrote.</source>
        <translation>Indica un archivo escrito por “neon-wizard check --save”.</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it refuses the connection.</source>
        <translation>No se pudo conectar con {host}: rechaza la conexión.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Comprueba tu conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>El nombre {host} no se conoce en esta red.</translation>
    </message>
    <message>
        <source>{host} cannot be reached from this network.</source>
        <translation>No se puede llegar a {host} desde esta red.</translation>
    </message>
    <message>
        <source>{host} ended the connection before the answer was complete.</source>
        <translation>{host} cerró la conexión antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>La respuesta de {host} llegó cortada.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak HTTP.</source>
        <translation>Lo que responde en {host} no habla HTTP.</translation>
    </message>
    <message>
        <source>The address of {host} is not protected, so nothing was sent to it.</source>
        <translation>La dirección de {host} no está protegida, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>{host} sends on to an unprotected address at {target}; that was refused.</source>
        <translation>{host} desvía a una dirección sin protección en {target}; se rechazó.</translation>
    </message>
    <message>
        <source>{host} sends on to another computer, {target}; that was refused.</source>
        <translation>{host} desvía a otro equipo, {target}; se rechazó.</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target}; passwords are not sent on.</source>
        <translation>{host} dice que el servicio se ha mudado a {target}; las contraseñas no se reenvían.</translation>
    </message>
    <message>
        <source>Write the new address into the operator&apos;s profile if it is right.</source>
        <translation>Escribe la nueva dirección en el perfil del operador, si es correcta.</translation>
    </message>
    <message>
        <source>{host} sends on in a circle.</source>
        <translation>{host} desvía en círculo.</translation>
    </message>
    <message>
        <source>{host} sends on to something that is not a web address; that was refused.</source>
        <translation>{host} desvía a algo que no es una dirección web; se rechazó.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>Abre un navegador, inicia sesión en la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer cannot be used.</source>
        <translation>No se puede usar el proxy {proxy} de este equipo.</translation>
    </message>
    <message>
        <source>Check the proxy in your system&apos;s network settings.</source>
        <translation>Comprueba el proxy en los ajustes de red de tu sistema.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation>El proxy {proxy} pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them in your system&apos;s network settings; the operator did not ask for them.</source>
        <translation>Escríbelos en los ajustes de red de tu sistema; no los pidió el operador.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>El certificado de {host} caducó el {date}.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer; if they are right, tell the operator&apos;s support.</source>
        <translation>Comprueba la fecha y el reloj de este equipo; si están bien, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} only.</source>
        <translation>El certificado de {host} solo vale a partir del {date}.</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the certificate of {host}.</source>
        <translation>Nadie en quien confíe este equipo responde por el certificado de {host}.</translation>
    </message>
    <message>
        <source>No protected connection to {host} could be made.</source>
        <translation>No se pudo establecer una conexión protegida con {host}.</translation>
    </message>
    <message>
        <source>{operator} did not accept what was sent: {description}</source>
        <translation>{operator} no aceptó lo que se envió: {description}</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>Informe de la prueba</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing was found: everything that was asked works.</source>
        <translation>No hay hallazgos: todo lo que se consultó funciona.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Tiempos de respuesta</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Since the earlier run</source>
        <translation>Desde la prueba anterior</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corregidos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Siguen presentes</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>No consultados esta vez</translation>
    </message>
    <message>
        <source>Accounts that this test created; please delete them</source>
        <translation>Cuentas que creó esta prueba; conviene borrarlas</translation>
    </message>
    <message>
        <source>The test was stopped before its end: checks are missing.</source>
        <translation>La prueba se detuvo antes de terminar: faltan comprobaciones.</translation>
    </message>
    <message>
        <source>Passwords and other secrets were replaced by •••.</source>
        <translation>Las contraseñas y otros secretos se sustituyeron por •••.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>The web service of {operator} asks this program itself to sign in.</source>
        <translation>El servicio web de {operator} pide que el propio programa inicie sesión.</translation>
    </message>
    <message>
        <source>Access password of {user}</source>
        <translation>Contraseña de acceso de {user}</translation>
    </message>
    <message>
        <source>Access password</source>
        <translation>Contraseña de acceso</translation>
    </message>
    <message>
        <source>It is stored with: {command}</source>
        <translation>Se guarda con: {command}</translation>
    </message>
    <message>
        <source>Signups whose answer was lost (“accounts forget” forgets them):</source>
        <translation>Registros cuya respuesta se perdió (“accounts forget” los olvida):</translation>
    </message>
    <message>
        <source>no signup of {login} is waiting</source>
        <translation>no hay ningún registro pendiente de {login}</translation>
    </message>
    <message>
        <source>Stop looking for the account {login} of {operator}? At the operator nothing changes.</source>
        <translation>¿Dejar de buscar la cuenta {login} de {operator}? En el operador no cambia nada.</translation>
    </message>
    <message>
        <source>The signup of {login} is forgotten.</source>
        <translation>Se olvidó el registro de {login}.</translation>
    </message>
    <message>
        <source>{path} was written.</source>
        <translation>Se escribió {path}.</translation>
    </message>
    <message>
        <source>NEON Wizard was told.</source>
        <translation>Se avisó a NEON Wizard.</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>el perfil nuevo</translation>
    </message>
    <message>
        <source>The operator&apos;s name, as users know it</source>
        <translation>Nombre con el que los usuarios conocen al operador</translation>
    </message>
    <message>
        <source>Its id [{id}]</source>
        <translation>Su id [{id}]</translation>
    </message>
    <message>
        <source>Its country, such as BR (may stay empty)</source>
        <translation>Su país, como BR (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The address under which /Signup, /Provisioning and /GetBalance lie</source>
        <translation>La dirección de la que dependen /Signup, /Provisioning y /GetBalance</translation>
    </message>
    <message>
        <source>The domain where phones register (may stay empty)</source>
        <translation>El dominio donde se registran los teléfonos (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>Falta decidir: {what}</translation>
    </message>
    <message>
        <source>{file} can be used.</source>
        <translation>{file} se puede usar.</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>sin protección</translation>
    </message>
    <message>
        <source>Keep {operator}, whose web services are these?</source>
        <translation>¿Añadir {operator}, cuyos servicios web son estos?</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>Se escribió {file}.</translation>
    </message>
    <message>
        <source>A test account</source>
        <translation>Una cuenta de prueba</translation>
    </message>
    <message>
        <source>Contact and documents</source>
        <translation>Contacto y documentos</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>Direcciones públicas</translation>
    </message>
    <message>
        <source>Encrypted addresses</source>
        <translation>Direcciones cifradas</translation>
    </message>
    <message>
        <source>No second door without encryption</source>
        <translation>Ninguna segunda puerta sin cifrado</translation>
    </message>
    <message>
        <source>The name resolves</source>
        <translation>El nombre se resuelve</translation>
    </message>
    <message>
        <source>The server accepts connections</source>
        <translation>El servidor acepta conexiones</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>El certificado es de confianza</translation>
    </message>
    <message>
        <source>The certificate remains valid</source>
        <translation>El certificado sigue siendo válido</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>Versiones de TLS</translation>
    </message>
    <message>
        <source>Authentication is demanded ({service})</source>
        <translation>Se exige autenticación ({service})</translation>
    </message>
    <message>
        <source>Wrong credentials are refused ({service})</source>
        <translation>Se rechazan credenciales incorrectas ({service})</translation>
    </message>
    <message>
        <source>The WSDL can be read ({service})</source>
        <translation>El WSDL se puede leer ({service})</translation>
    </message>
    <message>
        <source>The address in the WSDL ({service})</source>
        <translation>La dirección en el WSDL ({service})</translation>
    </message>
    <message>
        <source>What the WSDL imports ({service})</source>
        <translation>Lo que importa el WSDL ({service})</translation>
    </message>
    <message>
        <source>The account registers with the telephone server</source>
        <translation>La cuenta se registra en el servidor telefónico</translation>
    </message>
    <message>
        <source>The profile names no test account, so most checks could not be made.</source>
        <translation>El perfil no indica ninguna cuenta de prueba; por eso no se pudo hacer la mayoría de las comprobaciones.</translation>
    </message>
    <message>
        <source>Create an account for tests and hand over its login, password and number.</source>
        <translation>Crea una cuenta para pruebas y entrega su usuario, su contraseña y su número.</translation>
    </message>
    <message>
        <source>The profile names no technical contact.</source>
        <translation>El perfil no indica ningún contacto técnico.</translation>
    </message>
    <message>
        <source>Name an e-mail address that this report can go to.</source>
        <translation>Indica una dirección de correo que pueda recibir este informe.</translation>
    </message>
    <message>
        <source>The profile names no documents.</source>
        <translation>El perfil no indica ningún documento.</translation>
    </message>
    <message>
        <source>Hand over the description of the web services.</source>
        <translation>Entrega la descripción de los servicios web.</translation>
    </message>
    <message>
        <source>{name} is an address of a private network.</source>
        <translation>{name} es una dirección de una red privada.</translation>
    </message>
    <message>
        <source>Give the services an address that users reach over the Internet.</source>
        <translation>Da a los servicios una dirección a la que los usuarios lleguen por Internet.</translation>
    </message>
    <message>
        <source>{name} is asked over http: passwords travel unencrypted.</source>
        <translation>{name} se consulta por http: las contraseñas viajan sin cifrar.</translation>
    </message>
    <message>
        <source>Offer the services over https and let the profile name that address.</source>
        <translation>Ofrece los servicios por https y haz que el perfil indique esa dirección.</translation>
    </message>
    <message>
        <source>{name} also answers without encryption (HTTP {status}).</source>
        <translation>{name} responde también sin cifrado (HTTP {status}).</translation>
    </message>
    <message>
        <source>Close port 80, or let it redirect to https.</source>
        <translation>Cierra el puerto 80 o haz que redirija a https.</translation>
    </message>
    <message>
        <source>A password stands in the address that is asked.</source>
        <translation>Hay una contraseña en la dirección que se consulta.</translation>
    </message>
    <message>
        <source>Take passwords in the body (POST): addresses are written into logs.</source>
        <translation>Recibe las contraseñas en el cuerpo (POST): las direcciones quedan en los logs.</translation>
    </message>
    <message>
        <source>The certificate of {name} ends in {days} days ({date}).</source>
        <translation>El certificado de {name} caduca en {days} días ({date}).</translation>
    </message>
    <message>
        <source>Renew it, and let renewal happen by itself.</source>
        <translation>Renuévalo y haz que la renovación sea automática.</translation>
    </message>
    <message>
        <source>{name} still accepts {found}.</source>
        <translation>{name} todavía acepta {found}.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only (RFC 8996).</source>
        <translation>Permite solo TLS 1.2 y 1.3 (RFC 8996).</translation>
    </message>
    <message>
        <source>{name} does not speak TLS 1.3.</source>
        <translation>{name} no habla TLS 1.3.</translation>
    </message>
    <message>
        <source>Turn TLS 1.3 on beside 1.2.</source>
        <translation>Activa TLS 1.3 además de 1.2.</translation>
    </message>
    <message>
        <source>The service asks for no HTTP authentication.</source>
        <translation>El servicio no pide autenticación HTTP.</translation>
    </message>
    <message>
        <source>Protect the services with credentials of their own.</source>
        <translation>Protege los servicios con credenciales propias.</translation>
    </message>
    <message>
        <source>The service answers without the credentials of the profile.</source>
        <translation>El servicio responde sin las credenciales del perfil.</translation>
    </message>
    <message>
        <source>Answer 401 to requests without credentials.</source>
        <translation>Responde 401 a las peticiones sin credenciales.</translation>
    </message>
    <message>
        <source>The service accepts wrong credentials.</source>
        <translation>El servicio acepta credenciales incorrectas.</translation>
    </message>
    <message>
        <source>Compare the password, and answer 401 where it is wrong.</source>
        <translation>Compara la contraseña y responde 401 cuando sea incorrecta.</translation>
    </message>
    <message>
        <source>Beside {expected} the weaker {found} is offered.</source>
        <translation>Además de {expected} se ofrece {found}, que es más débil.</translation>
    </message>
    <message>
        <source>Offer {expected} only.</source>
        <translation>Ofrece solo {expected}.</translation>
    </message>
    <message>
        <source>The refusal does not say which authentication is wanted.</source>
        <translation>El rechazo no dice qué autenticación se exige.</translation>
    </message>
    <message>
        <source>Send WWW-Authenticate with every 401 (RFC 9110).</source>
        <translation>Envía WWW-Authenticate con cada 401 (RFC 9110).</translation>
    </message>
    <message>
        <source>The WSDL names an address that users cannot reach: {found}</source>
        <translation>El WSDL indica una dirección a la que los usuarios no llegan: {found}</translation>
    </message>
    <message>
        <source>Let the server write its public address into the WSDL.</source>
        <translation>Haz que el servidor escriba en el WSDL su dirección pública.</translation>
    </message>
    <message>
        <source>The WSDL names an address without encryption: {found}</source>
        <translation>El WSDL indica una dirección sin cifrado: {found}</translation>
    </message>
    <message>
        <source>Let the server write its https address into the WSDL.</source>
        <translation>Haz que el servidor escriba en el WSDL su dirección https.</translation>
    </message>
    <message>
        <source>A document of the WSDL cannot be fetched: {name} ({found})</source>
        <translation>No se puede obtener un documento del WSDL: {name} ({found})</translation>
    </message>
    <message>
        <source>Serve every imported document under the address that the import names.</source>
        <translation>Sirve cada documento importado en la dirección que indica la importación.</translation>
    </message>
    <message>
        <source>The WSDL imports a document from {name}, which is not loaded.</source>
        <translation>El WSDL importa un documento de {name}, que no se carga.</translation>
    </message>
    <message>
        <source>Serve imported documents from the same host as the WSDL.</source>
        <translation>Sirve los documentos importados desde el mismo servidor que el WSDL.</translation>
    </message>
    <message>
        <source>The telephone server registers the account without asking for its password.</source>
        <translation>El servidor telefónico registra la cuenta sin pedir su contraseña.</translation>
    </message>
    <message>
        <source>Demand authentication for REGISTER.</source>
        <translation>Exige autenticación para REGISTER.</translation>
    </message>
    <message>
        <source>The good case ({service})</source>
        <translation>El caso de éxito ({service})</translation>
    </message>
    <message>
        <source>Content type ({service})</source>
        <translation>Tipo de contenido ({service})</translation>
    </message>
    <message>
        <source>Encoding ({service})</source>
        <translation>Codificación ({service})</translation>
    </message>
    <message>
        <source>No passwords in addresses ({service})</source>
        <translation>Ninguna contraseña en direcciones ({service})</translation>
    </message>
    <message>
        <source>Response time ({service})</source>
        <translation>Tiempo de respuesta ({service})</translation>
    </message>
    <message>
        <source>Keep-alive and compression ({service})</source>
        <translation>Keep-alive y compresión ({service})</translation>
    </message>
    <message>
        <source>Two readings agree ({service})</source>
        <translation>Dos lecturas coinciden ({service})</translation>
    </message>
    <message>
        <source>The page for the user ({service})</source>
        <translation>La página para el usuario ({service})</translation>
    </message>
    <message>
        <source>100 where an argument is left out ({service})</source>
        <translation>100 cuando falta un argumento ({service})</translation>
    </message>
    <message>
        <source>101 for a malformed e-mail address ({service})</source>
        <translation>101 para un correo mal formado ({service})</translation>
    </message>
    <message>
        <source>102 for what does not exist ({service})</source>
        <translation>102 para lo que no existe ({service})</translation>
    </message>
    <message>
        <source>103 for a login that exists ({service})</source>
        <translation>103 para un usuario que ya existe ({service})</translation>
    </message>
    <message>
        <source>104 for a wrong password ({service})</source>
        <translation>104 para una contraseña incorrecta ({service})</translation>
    </message>
    <message>
        <source>Unusual text is only data ({service})</source>
        <translation>El texto inusual es solo un dato ({service})</translation>
    </message>
    <message>
        <source>An unusual name comes back as sent ({service})</source>
        <translation>Un nombre inusual vuelve como se envió ({service})</translation>
    </message>
    <message>
        <source>Provisioning repeats what signup said</source>
        <translation>El aprovisionamiento repite lo que dijo el registro</translation>
    </message>
    <message>
        <source>No telephone server is named, neither by the reply nor by the profile.</source>
        <translation>No se indica ningún servidor telefónico, ni en la respuesta ni en el perfil.</translation>
    </message>
    <message>
        <source>Send Domain in Data, or name the registrar for the profile.</source>
        <translation>Envía Domain en Data o indica el registrar para el perfil.</translation>
    </message>
    <message>
        <source>Provisioning gives other values than signup: {found}</source>
        <translation>El aprovisionamiento da valores distintos de los del registro: {found}</translation>
    </message>
    <message>
        <source>Let both services read the same account.</source>
        <translation>Haz que los dos servicios lean la misma cuenta.</translation>
    </message>
    <message>
        <source>The reply has no Content-Type.</source>
        <translation>La respuesta no tiene Content-Type.</translation>
    </message>
    <message>
        <source>Declare the type with its charset, such as text/xml; charset=utf-8.</source>
        <translation>Declara el tipo con su charset, por ejemplo text/xml; charset=utf-8.</translation>
    </message>
    <message>
        <source>The reply is {expected}, but declared as “{found}”.</source>
        <translation>La respuesta es {expected}, pero se declara como “{found}”.</translation>
    </message>
    <message>
        <source>Header and document declare different encodings: {found}</source>
        <translation>La cabecera y el documento declaran codificaciones distintas: {found}</translation>
    </message>
    <message>
        <source>Declare in both what is really sent, best UTF-8.</source>
        <translation>Declara en ambos lo que se envía realmente, mejor UTF-8.</translation>
    </message>
    <message>
        <source>The reply is not in the encoding that it declares.</source>
        <translation>La respuesta no está en la codificación que declara.</translation>
    </message>
    <message>
        <source>Half of the answers take longer than {found} s, the slowest {late} s.</source>
        <translation>La mitad de las respuestas tarda más de {found} s; la más lenta, {late} s.</translation>
    </message>
    <message>
        <source>Answer within {expected} s: users take more for a failure.</source>
        <translation>Responde en {expected} s: si tarda más, los usuarios lo toman por un fallo.</translation>
    </message>
    <message>
        <source>The server closes the connection after each answer.</source>
        <translation>El servidor cierra la conexión después de cada respuesta.</translation>
    </message>
    <message>
        <source>Turn keep-alive on: the next request saves the handshake.</source>
        <translation>Activa keep-alive: la siguiente petición se ahorra el handshake.</translation>
    </message>
    <message>
        <source>{found} characters travel uncompressed.</source>
        <translation>{found} caracteres viajan sin comprimir.</translation>
    </message>
    <message>
        <source>Turn gzip on for replies.</source>
        <translation>Activa gzip para las respuestas.</translation>
    </message>
    <message>
        <source>Two readings in a row differ: {found}</source>
        <translation>Dos lecturas seguidas difieren: {found}</translation>
    </message>
    <message>
        <source>Make sure that reading costs nothing, and that all servers know the same.</source>
        <translation>Asegúrate de que leer no cueste nada y de que todos los servidores sepan lo mismo.</translation>
    </message>
    <message>
        <source>Parts of the page for the user are not shown: {found}</source>
        <translation>Partes de la página para el usuario no se muestran: {found}</translation>
    </message>
    <message>
        <source>Use text, headings, lists, tables and links to https only.</source>
        <translation>Usa solo texto, títulos, listas, tablas y enlaces a https.</translation>
    </message>
    <message>
        <source>The refusal with code {expected} has no description.</source>
        <translation>El rechazo con el código {expected} no tiene descripción.</translation>
    </message>
    <message>
        <source>Say in Error/Description what is wrong: users are shown it.</source>
        <translation>Di en Error/Description qué está mal: se muestra a los usuarios.</translation>
    </message>
    <message>
        <source>A user&apos;s mistake is answered with an internal error instead of {expected}.</source>
        <translation>A un error del usuario se responde con un error interno en vez de {expected}.</translation>
    </message>
    <message>
        <source>Check the input before working with it, and answer {expected}.</source>
        <translation>Comprueba la entrada antes de trabajar con ella y responde {expected}.</translation>
    </message>
    <message>
        <source>Code {found} came where {expected} was expected.</source>
        <translation>Llegó el código {found} donde se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Answer {expected}: users are led to the right field by it.</source>
        <translation>Responde {expected}: es lo que lleva a los usuarios al campo correcto.</translation>
    </message>
    <message>
        <source>HTTP {found} without a code came where {expected} was expected.</source>
        <translation>Llegó HTTP {found} sin código donde se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Answer with the reply&apos;s structure and code {expected}.</source>
        <translation>Responde con la estructura de la respuesta y el código {expected}.</translation>
    </message>
    <message>
        <source>What should be refused with code {expected} is accepted.</source>
        <translation>Se acepta lo que debería rechazarse con el código {expected}.</translation>
    </message>
    <message>
        <source>Check the input, and answer {expected}.</source>
        <translation>Comprueba la entrada y responde {expected}.</translation>
    </message>
    <message>
        <source>Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout.</source>
        <translation>Trata la entrada como un dato: parámetros en SQL, escape en XML, UTF-8 en todo.</translation>
    </message>
    <message>
        <source>The name came back changed: “{found}” instead of “{expected}”.</source>
        <translation>El nombre volvió cambiado: “{found}” en vez de “{expected}”.</translation>
    </message>
    <message>
        <source>Check the name, the server, its port and the firewall in front of it.</source>
        <translation>Comprueba el nombre, el servidor, su puerto y el cortafuegos que tiene delante.</translation>
    </message>
    <message>
        <source>Install a valid certificate for this host with its whole chain, from an authority that is trusted.</source>
        <translation>Instala un certificado válido para este servidor, con toda su cadena, de una autoridad de confianza.</translation>
    </message>
    <message>
        <source>Compare the description with what the profile says of it.</source>
        <translation>Compara la descripción con lo que el perfil dice de ella.</translation>
    </message>
    <message>
        <source>Compare what provisioning gives with the telephone server&apos;s own accounts.</source>
        <translation>Compara lo que da el aprovisionamiento con las cuentas del servidor telefónico.</translation>
    </message>
    <message>
        <source>--calls takes 1 to 1000, --interval 0 to 60 seconds</source>
        <translation>--calls acepta de 1 a 1000; --interval, de 0 a 60 segundos</translation>
    </message>
    <message>
        <source>Up to {count} accounts called neon-test-… may be created.</source>
        <translation>Se pueden crear hasta {count} cuentas llamadas neon-test-….</translation>
    </message>
    <message>
        <source>it would hold a password that is a common word or number</source>
        <translation>contendría una contraseña que es una palabra o un número corriente</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>Created, please delete: {logins}</source>
        <translation>Creadas; bórralas, por favor: {logins}</translation>
    </message>
    <message>
        <source>Since the earlier run: {mended} mended, {new} new, {still} still there.</source>
        <translation>Desde la ejecución anterior: {mended} corregidos, {new} nuevos, {still} siguen ahí.</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds</source>
        <translation>--timeout admite de 1 a 600 segundos</translation>
    </message>
    <message>
        <source>{aor} registers at {address} over {transport} ({milliseconds} ms).</source>
        <translation>{aor} se registra en {address} por {transport} ({milliseconds} ms).</translation>
    </message>
    <message>
        <source>It was not asked for its password.</source>
        <translation>No se le pidió la contraseña.</translation>
    </message>
    <message>
        <source>The settings of {days} days ago are used.</source>
        <translation>Se usan los ajustes de hace {days} días.</translation>
    </message>
    <message>
        <source>The operator gives this account another number: {number}.</source>
        <translation>El operador da otro número a esta cuenta: {number}.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>new: {hosts}</source>
        <translation>nuevo: {hosts}</translation>
    </message>
    <message>
        <source>no longer: {hosts}</source>
        <translation>ya no: {hosts}</translation>
    </message>
    <message>
        <source>as before: {hosts}</source>
        <translation>como antes: {hosts}</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>{host} (sin cifrar)</translation>
    </message>
    <message>
        <source>{host} (telephone server, encrypted)</source>
        <translation>{host} (servidor telefónico, cifrado)</translation>
    </message>
    <message>
        <source>{host} (telephone server)</source>
        <translation>{host} (servidor telefónico)</translation>
    </message>
    <message>
        <source>Test of the web services of {operator} (errors: {errors}, warnings: {warnings})</source>
        <translation>Prueba de los servicios web de {operator} (errores: {errors}, advertencias: {warnings})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>we tested your web services on {date}. What was found, with what to do about it, is in the attached report.</source>
        <translation>probamos sus servicios web el {date}. Lo que se encontró, y qué hacer, está en el informe adjunto.</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>… y {count} más en el informe.</translation>
    </message>
    <message>
        <source>The test created these accounts; please delete them: {logins}</source>
        <translation>La prueba creó estas cuentas; por favor, bórrenlas: {logins}</translation>
    </message>
    <message>
        <source>Please tell us when it is repaired, so that we can test again.</source>
        <translation>Por favor, avísennos cuando esté corregido, para probar de nuevo.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Pasó</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Its question does not arise here.</source>
        <translation>La pregunta no se aplica aquí.</translation>
    </message>
    <message>
        <source>The profile has no “{key}”.</source>
        <translation>El perfil no tiene “{key}”.</translation>
    </message>
    <message>
        <source>Left open by the failure of: {check}</source>
        <translation>Quedó pendiente por el fallo de: {check}</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>percentil 95</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>días restantes</translation>
    </message>
    <message>
        <source>variants tried</source>
        <translation>variantes probadas</translation>
    </message>
    <message>
        <source>The service wants the request in another way. It works once the profile says: {change}</source>
        <translation>El servicio quiere la petición de otra manera. Funciona cuando el perfil dice: {change}</translation>
    </message>
    <message>
        <source>{name} was asked through a proxy ({found}), not over a direct connection.</source>
        <translation>{name} se consultó a través de un proxy ({found}), no por una conexión directa.</translation>
    </message>
    <message>
        <source>Nothing for the operator to mend; times may be longer than elsewhere.</source>
        <translation>Nada que el operador deba corregir; los tiempos pueden ser mayores que en otros sitios.</translation>
    </message>
    <message>
        <source>The web services and their protocol</source>
        <translation>Los servicios web y su protocolo</translation>
    </message>
    <message>
        <source>Ask for address and description of: {lacking}</source>
        <translation>Pide dirección y descripción de: {lacking}</translation>
    </message>
    <message>
        <source>Credentials for HTTP authentication</source>
        <translation>Credenciales de autenticación HTTP</translation>
    </message>
    <message>
        <source>Ask for user name and password with which this program signs in at: {lacking}</source>
        <translation>Pide usuario y contraseña con los que este programa entra en: {lacking}</translation>
    </message>
    <message>
        <source>Addresses for tests</source>
        <translation>Direcciones para pruebas</translation>
    </message>
    <message>
        <source>Ask for an address where tests disturb nobody, for: {lacking}</source>
        <translation>Pide una dirección donde las pruebas no molesten a nadie, para: {lacking}</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>Documentos técnicos</translation>
    </message>
    <message>
        <source>Ask for the description of the web services.</source>
        <translation>Pide la descripción de los servicios web.</translation>
    </message>
    <message>
        <source>The technical contact</source>
        <translation>El contacto técnico</translation>
    </message>
    <message>
        <source>Ask for the e-mail address of whoever repairs the web services.</source>
        <translation>Pide el correo de quien repara los servicios web.</translation>
    </message>
    <message>
        <source>An account for tests</source>
        <translation>Una cuenta para pruebas</translation>
    </message>
    <message>
        <source>Ask for an account that belongs to nobody. Missing: {lacking}</source>
        <translation>Pide una cuenta que no sea de nadie. Falta: {lacking}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>Every setting of the account can be used ({service})</source>
        <translation>Todos los ajustes de la cuenta se pueden usar ({service})</translation>
    </message>
    <message>
        <source>A name of 255 characters comes back as sent ({service})</source>
        <translation>Un nombre de 255 caracteres vuelve como se envió ({service})</translation>
    </message>
    <message>
        <source>The parts are called as in the specification ({service})</source>
        <translation>Las partes se llaman como en la especificación ({service})</translation>
    </message>
    <message>
        <source>Nobody&apos;s licence is not active ({service})</source>
        <translation>La licencia de nadie no está activa ({service})</translation>
    </message>
    <message>
        <source>The licence&apos;s state can be asked for</source>
        <translation>Se puede consultar el estado de la licencia</translation>
    </message>
    <message>
        <source>“{found}” is no value for “{setting}”: it counts as not said.</source>
        <translation>“{found}” no es un valor de “{setting}”: cuenta como no indicado.</translation>
    </message>
    <message>
        <source>Send one that SIP programs know, such as udp, tcp or tls, or leave it out.</source>
        <translation>Envía uno que los programas SIP conozcan, como udp, tcp o tls, o déjalo fuera.</translation>
    </message>
    <message>
        <source>Most answers take no longer than {found} s, but some take {late} s.</source>
        <translation>La mayoría de las respuestas no tarda más de {found} s, pero algunas tardan {late} s.</translation>
    </message>
    <message>
        <source>Look for one slow server among several, or one slow query: answer within {expected} s.</source>
        <translation>Busca un servidor lento entre varios, o una consulta lenta: responde en menos de {expected} s.</translation>
    </message>
    <message>
        <source>The error&apos;s parts stand in the reply under both of their names: {found}</source>
        <translation>Las partes del error aparecen en la respuesta con sus dos nombres: {found}</translation>
    </message>
    <message>
        <source>Send either Code and Description or ErrorCode and ErrorDescription.</source>
        <translation>Envía Code y Description, o bien ErrorCode y ErrorDescription.</translation>
    </message>
    <message>
        <source>The error&apos;s parts are named in two ways: {found}</source>
        <translation>Las partes del error se nombran de dos modos: {found}</translation>
    </message>
    <message>
        <source>Names are written otherwise than in the specification: {found}</source>
        <translation>Hay nombres escritos de otro modo que en la especificación: {found}</translation>
    </message>
    <message>
        <source>Write them as the specification does: {expected}</source>
        <translation>Escríbelos como la especificación: {expected}</translation>
    </message>
    <message>
        <source>The licence&apos;s state cannot be asked for without activating it.</source>
        <translation>El estado de la licencia no se puede consultar sin activarla.</translation>
    </message>
    <message>
        <source>Offer a service that tells the state and changes nothing.</source>
        <translation>Ofrece un servicio que diga el estado y no cambie nada.</translation>
    </message>
    <message>
        <source>A number that nobody has is said to have an active licence.</source>
        <translation>Un número que nadie tiene figura con una licencia activa.</translation>
    </message>
    <message>
        <source>Look the number up first, and answer 102 where nobody has it.</source>
        <translation>Busca antes el número, y responde 102 cuando nadie lo tiene.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the operator: run the test from a network that lets it through.</source>
        <translation>No hay nada mal en el operador: haz la prueba desde una red que la deje pasar.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 at this server.</source>
        <translation>Activa TLS 1.2 y 1.3 en este servidor.</translation>
    </message>
    <message>
        <source>Serve TLS at this port, or name the port in the profile at which it is served.</source>
        <translation>Ofrece TLS en este puerto, o pon en el perfil el puerto en el que se ofrece.</translation>
    </message>
    <message>
        <source>Write the address into the profile with https.</source>
        <translation>Escribe la dirección en el perfil con https.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>There is more.</source>
        <translation>Hay más.</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>Clave de licencia</translation>
    </message>
    <message>
        <source>SIP password of the test account {login} at {operator}, to be hidden</source>
        <translation>Contraseña SIP de la cuenta de prueba {login} en {operator}, para ocultarla</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Pass phrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>Password of the test account {login} at {operator}</source>
        <translation>Contraseña de la cuenta de prueba {login} en {operator}</translation>
    </message>
    <message>
        <source>The command for it: {command}</source>
        <translation>La orden para ello: {command}</translation>
    </message>
    <message>
        <source>{operator} offers nothing of its own.</source>
        <translation>{operator} no ofrece nada propio.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>--password-stdin and --key-stdin cannot both be given</source>
        <translation>--password-stdin y --key-stdin no pueden usarse juntos</translation>
    </message>
    <message>
        <source>Send the activation once more?</source>
        <translation>¿Enviar la activación una vez más?</translation>
    </message>
    <message>
        <source>The licence may be active already; check with: {command}</source>
        <translation>Puede que la licencia ya esté activa; compruébalo con: {command}</translation>
    </message>
    <message>
        <source>The licence may be active already: ask the operator. With --again it is activated once more.</source>
        <translation>Puede que la licencia ya esté activa: pregunta al operador. Con --again se activa una vez más.</translation>
    </message>
    <message>
        <source>Credit is bought at {address}.</source>
        <translation>El saldo se compra en {address}.</translation>
    </message>
    <message>
        <source>You may try {operator} until {until}.</source>
        <translation>Puedes probar {operator} hasta el {until}.</translation>
    </message>
    <message>
        <source>{operator} could not be asked lately; the licence holds until {until}.</source>
        <translation>No se pudo consultar a {operator} últimamente; la licencia vale hasta el {until}.</translation>
    </message>
    <message>
        <source>{operator} wants no licence.</source>
        <translation>{operator} no exige licencia.</translation>
    </message>
    <message>
        <source>The licence is active until {until}.</source>
        <translation>La licencia está activa hasta el {until}.</translation>
    </message>
    <message>
        <source>The licence is active.</source>
        <translation>La licencia está activa.</translation>
    </message>
    <message>
        <source>Left out, and to be given on each computer:</source>
        <translation>Quedan fuera, y hay que darlos en cada equipo:</translation>
    </message>
    <message>
        <source>It is installed with: {command}</source>
        <translation>Se instala con: {command}</translation>
    </message>
    <message>
        <source>Nothing was tested: no check that was chosen could be asked here.</source>
        <translation>No se probó nada: ninguna comprobación elegida se pudo hacer aquí.</translation>
    </message>
    <message>
        <source>Credit for a licence</source>
        <translation>Saldo para una licencia</translation>
    </message>
    <message>
        <source>Up to {count} accounts called {prefix}… may be created.</source>
        <translation>Se pueden crear hasta {count} cuentas llamadas {prefix}….</translation>
    </message>
    <message>
        <source>This worker has finished; its master has the figures.</source>
        <translation>Este worker ha terminado; su master tiene las cifras.</translation>
    </message>
    <message>
        <source>--time is written as 90s, 5m or 1h30m</source>
        <translation>--time se escribe como 90s, 5m o 1h30m</translation>
    </message>
    <message>
        <source>--workers, --master and --worker exclude each other</source>
        <translation>--workers, --master y --worker se excluyen</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}</source>
        <translation>{option} admite de {least} a {most}</translation>
    </message>
    <message>
        <source>{service}: {requests} requests, {per_second} a second, median {median} ms, 95 % within {p95} ms</source>
        <translation>{service}: {requests} peticiones, {per_second} por segundo, mediana {median} ms, 95 % en menos de {p95} ms</translation>
    </message>
    <message>
        <source>{service}: {count} failed with {error}</source>
        <translation>{service}: {count} fallaron con {error}</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>No se envió ninguna petición.</translation>
    </message>
    <message>
        <source>it cannot be served there: {reason}</source>
        <translation>no se puede servir allí: {reason}</translation>
    </message>
    <message>
        <source>Everybody in this network can reach it.</source>
        <translation>Todos en esta red pueden alcanzarlo.</translation>
    </message>
    <message>
        <source>{file} is there, and no mock has written it</source>
        <translation>{file} ya existe, y no lo ha escrito ningún simulador</translation>
    </message>
    <message>
        <source>The mock of {operator} answers at {origin}. Ctrl-C ends it.</source>
        <translation>El simulador de {operator} responde en {origin}. Ctrl-C lo termina.</translation>
    </message>
    <message>
        <source>Faults and requests</source>
        <translation>Fallos y peticiones</translation>
    </message>
    <message>
        <source>No change of the profile is offered.</source>
        <translation>No se propone ningún cambio del perfil.</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>Con este cambio del perfil, funciona:</translation>
    </message>
    <message>
        <source>The profile is no file of yours and was not changed.</source>
        <translation>El perfil no es un archivo tuyo y no se cambió.</translation>
    </message>
    <message>
        <source>To write it into the profile: --apply</source>
        <translation>Para escribirlo en el perfil: --apply</translation>
    </message>
    <message>
        <source>{file} came from nowhere else</source>
        <translation>{file} no viene de otro sitio</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>¿Guardarlo de todos modos?</translation>
    </message>
    <message>
        <source>{operator} is kept here with another profile ({changes}). Take this one in its place?</source>
        <translation>{operator} está guardado aquí con otro perfil ({changes}). ¿Poner este en su lugar?</translation>
    </message>
    <message>
        <source>No operator is kept on this computer.</source>
        <translation>No hay ningún operador guardado en este equipo.</translation>
    </message>
    <message>
        <source>Remove the profile of {operator}?</source>
        <translation>¿Eliminar el perfil de {operator}?</translation>
    </message>
    <message>
        <source>The profile of {operator} was removed.</source>
        <translation>Se eliminó el perfil de {operator}.</translation>
    </message>
    <message>
        <source>This profile names no secret.</source>
        <translation>Este perfil no nombra ningún secreto.</translation>
    </message>
    <message>
        <source>The secret {name} of {operator} is kept.</source>
        <translation>El secreto {name} de {operator} está guardado.</translation>
    </message>
    <message>
        <source>The secret {name} was removed.</source>
        <translation>Se quitó el secreto {name}.</translation>
    </message>
    <message>
        <source>Nothing was kept under {name}.</source>
        <translation>No había nada guardado como {name}.</translation>
    </message>
    <message>
        <source>NAME is one of the secrets that the profile names: {known}</source>
        <translation>NAME es uno de los secretos que nombra el perfil: {known}</translation>
    </message>
    <message>
        <source>Fetch the operator&apos;s profile from {address}?</source>
        <translation>¿Obtener el perfil del operador desde {address}?</translation>
    </message>
    <message>
        <source>--fetch: {operator} has decided this (“{mode}”)</source>
        <translation>--fetch: {operator} ya lo ha decidido (“{mode}”)</translation>
    </message>
    <message>
        <source>The services of {operator} are at {hosts}. May the passwords for this operator go there?</source>
        <translation>Los servicios de {operator} están en {hosts}. ¿Pueden enviarse ahí las contraseñas de este operador?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Continuar?</translation>
    </message>
    <message>
        <source>Keep it in the password store of this computer?</source>
        <translation>¿Guardarla en el almacén de contraseñas de este equipo?</translation>
    </message>
    <message>
        <source>{reason} {operator} may have done it all the same.</source>
        <translation>{reason} Puede que {operator} lo haya hecho de todos modos.</translation>
    </message>
    <message>
        <source>Look whether it was done before you do it again.</source>
        <translation>Mira si se hizo antes de repetirlo.</translation>
    </message>
    <message>
        <source>This is done for an account, and none was chosen.</source>
        <translation>Esto se hace para una cuenta, y no se eligió ninguna.</translation>
    </message>
    <message>
        <source>Choose an account of {operator}.</source>
        <translation>Elige una cuenta de {operator}.</translation>
    </message>
    <message>
        <source>{operator} has changed the password, but it could not be kept here as it should be: {reason}</source>
        <translation>{operator} cambió la contraseña, pero no se pudo guardar aquí como debía: {reason}</translation>
    </message>
    <message>
        <source>With the next connection it is tried, or asked for.</source>
        <translation>En la próxima conexión se prueba, o se pide.</translation>
    </message>
    <message>
        <source>{operator} has new settings for this account.</source>
        <translation>{operator} tiene nuevos ajustes para esta cuenta.</translation>
    </message>
    <message>
        <source>Fetch them in the account&apos;s settings, with your password.</source>
        <translation>Obtenlos en los ajustes de la cuenta, con tu contraseña.</translation>
    </message>
    <message>
        <source>It was done, but the account&apos;s settings could not be fetched anew: {reason}</source>
        <translation>Se hizo, pero no se pudieron obtener de nuevo los ajustes de la cuenta: {reason}</translation>
    </message>
    <message>
        <source>Fetch them in the account&apos;s settings.</source>
        <translation>Obtenlos en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a package and its command.</source>
        <translation>«{name}» no puede ser el nombre de un paquete y su comando.</translation>
    </message>
    <message>
        <source>Use a-z, 0-9 and -, beginning with a letter, such as acme-softphone.</source>
        <translation>Usa a-z, 0-9 y -, empezando por una letra, como acme-softphone.</translation>
    </message>
    <message>
        <source>“{version}” cannot be the version of a package.</source>
        <translation>«{version}» no puede ser la versión de un paquete.</translation>
    </message>
    <message>
        <source>Write, for example: 1.2.0</source>
        <translation>Escribe, por ejemplo: 1.2.0</translation>
    </message>
    <message>
        <source>What writes packages is not installed.</source>
        <translation>Lo que crea paquetes no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;neon-wizard[brand]&quot;</source>
        <translation>Instálalo con: pip install &quot;neon-wizard[brand]&quot;</translation>
    </message>
    <message>
        <source>{file}: “{key}” seems to hold a secret; everyone who gets the package could read it.</source>
        <translation>{file}: «{key}» parece contener un secreto; quien reciba el paquete podría leerlo.</translation>
    </message>
    <message>
        <source>Let users type it, or send it by HTTP authentication with secret:NAME.</source>
        <translation>Deja que los usuarios lo escriban, o envíalo por autenticación HTTP con secret:NOMBRE.</translation>
    </message>
    <message>
        <source>{file}: “{key}” is a private key; everyone who gets the package would have it.</source>
        <translation>{file}: «{key}» es una clave privada; quien reciba el paquete la tendría.</translation>
    </message>
    <message>
        <source>Use another scheme of authentication in the profile that users get.</source>
        <translation>Usa otro esquema de autenticación en el perfil que reciben los usuarios.</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>No se pudo escribir el paquete.</translation>
    </message>
    <message>
        <source>The answer of {host} cannot be read: it is damaged, or too large.</source>
        <translation>La respuesta de {host} no se puede leer: está dañada o es demasiado grande.</translation>
    </message>
    <message>
        <source>{host} asks again and again for the password of {auth_name} ({said}).</source>
        <translation>{host} pide una y otra vez la contraseña de {auth_name} ({said}).</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again. If both are right, tell the operator&apos;s support.</source>
        <translation>Comprueba el nombre de autenticación y la contraseña SIP, o vuelve a obtener los ajustes. Si ambos son correctos, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} asks for the password of {auth_name} in the name of one system after another ({said}).</source>
        <translation>{host} pide la contraseña de {auth_name} en nombre de un sistema tras otro ({said}).</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, which is no address; that was refused.</source>
        <translation>{host} desvía a {target}, que no es una dirección; se rechazó.</translation>
    </message>
    <message>
        <source>A proxy on the way to {host} wants a user name and a password.</source>
        <translation>Un proxy en el camino hacia {host} pide nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for it, or try from another network; it is not the operator.</source>
        <translation>Pregunta a quien administra esta red o prueba desde otra red; no es el operador.</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} has expired.</source>
        <translation>Ha caducado un certificado que avala el de {host}.</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} is not valid yet.</source>
        <translation>Un certificado que avala el de {host} aún no es válido.</translation>
    </message>
    <message>
        <source>This program failed over the answer of {host}; the mistake is its own.</source>
        <translation>Este programa falló con la respuesta de {host}; el error es suyo.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copia los detalles y envíalos al soporte.</translation>
    </message>
    <message>
        <source>The part of this program that makes calls is not installed.</source>
        <translation>La parte de este programa que hace las llamadas no está instalada.</translation>
    </message>
    <message>
        <source>The part of this program that makes calls has stopped.</source>
        <translation>La parte de este programa que hace las llamadas se ha detenido.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Cierra el programa y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>This account trusts other certificates than the one that is connected; both cannot be at once.</source>
        <translation>Esta cuenta confía en otros certificados que la que está conectada; no pueden estar las dos a la vez.</translation>
    </message>
    <message>
        <source>Disconnect the other account first.</source>
        <translation>Desconecta primero la otra cuenta.</translation>
    </message>
    <message>
        <source>This account cannot be used for calls here: {reason}.</source>
        <translation>Esta cuenta no se puede usar aquí para llamadas: {reason}.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s settings, or use another softphone.</source>
        <translation>Corrige los ajustes de la cuenta o usa otro softphone.</translation>
    </message>
    <message>
        <source>The operator did not say at which domain this account registers.</source>
        <translation>El operador no indicó en qué dominio se registra esta cuenta.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support for it, and write it in the account&apos;s settings.</source>
        <translation>Pídelo al soporte del operador y escríbelo en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>“{target}” is no number that can be called.</source>
        <translation>“{target}” no es un número al que se pueda llamar.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>Ese número no existe.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie contestó.</translation>
    </message>
    <message>
        <source>The other side cannot be reached now.</source>
        <translation>Ahora no se puede llegar a la otra parte.</translation>
    </message>
    <message>
        <source>The operator does not accept this account&apos;s password for calls.</source>
        <translation>El operador no acepta la contraseña de esta cuenta para llamadas.</translation>
    </message>
    <message>
        <source>Fetch the settings again.</source>
        <translation>Vuelve a obtener los ajustes.</translation>
    </message>
    <message>
        <source>The operator does not allow this call.</source>
        <translation>El operador no permite esta llamada.</translation>
    </message>
    <message>
        <source>Check your credit, or ask the operator&apos;s support.</source>
        <translation>Comprueba tu saldo o consulta al soporte del operador.</translation>
    </message>
    <message>
        <source>The two phones have no way of sending sound in common.</source>
        <translation>Los dos teléfonos no comparten ninguna forma de transmitir el sonido.</translation>
    </message>
    <message>
        <source>Ask the operator&apos;s support which codecs it takes.</source>
        <translation>Pregunta al soporte del operador qué códecs admite.</translation>
    </message>
    <message>
        <source>Your microphone or speaker cannot be used.</source>
        <translation>No se puede usar tu micrófono o tu altavoz.</translation>
    </message>
    <message>
        <source>Check the system&apos;s sound settings, then call again.</source>
        <translation>Comprueba los ajustes de sonido del sistema y vuelve a llamar.</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>No se pudo hacer la llamada.</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use --no-store: then nothing is kept.</source>
        <translation>Instala uno (GNOME Keyring o KWallet) o usa --no-store: así no se guarda nada.</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use --no-store: then nothing is kept.</source>
        <translation>Cierra la sesión de este equipo y vuelve a entrar, o crea un depósito de claves en su programa de contraseñas y hazlo predeterminado; o usa --no-store: así no se guarda nada.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store holds no keyring for passwords; its default one may have been deleted.</source>
        <translation>El almacén de contraseñas de tu sistema no tiene ningún depósito de claves; puede que se haya borrado el predeterminado.</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use the account until you close the program.</source>
        <translation>Cierra la sesión de este equipo y vuelve a entrar, o crea un depósito de claves en su programa de contraseñas y hazlo predeterminado; o usa la cuenta hasta que cierres el programa.</translation>
    </message>
    <message>
        <source>The services of {operator} are at computers that were not agreed on: {hosts}. No password went there.</source>
        <translation>Los servicios de {operator} están en equipos que no se habían acordado: {hosts}. No se envió ahí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of them.</source>
        <translation>Continúa solo si el operador te informó de ellos.</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register at a telephone server that was not agreed on: {hosts}. No password went there.</source>
        <translation>Con este perfil, las cuentas de {operator} se registrarían en un servidor telefónico que no se acordó: {hosts}. Ninguna contraseña fue allí.</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of it.</source>
        <translation>Sigue solo si el operador te habló de ello.</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register without encryption, and did so with it until now: {hosts}. No password went there.</source>
        <translation>Con este perfil, las cuentas de {operator} se registrarían sin cifrado, y hasta ahora lo hacían cifradas: {hosts}. Ninguna contraseña fue allí.</translation>
    </message>
    <message>
        <source>No window can be opened here: there is no screen that this program may use.</source>
        <translation>Aquí no se puede abrir ninguna ventana: no hay pantalla que este programa pueda usar.</translation>
    </message>
    <message>
        <source>These commands need none: {commands}. With --verbose it says what is missing.</source>
        <translation>Estos comandos no necesitan ventana: {commands}. Con --verbose se dice qué falta.</translation>
    </message>
    <message>
        <source>No window can be opened here: this system lacks a library ({reason}).</source>
        <translation>Aquí no se puede abrir ninguna ventana: a este sistema le falta una biblioteca ({reason}).</translation>
    </message>
    <message>
        <source>These commands need none: {commands}.</source>
        <translation>Estos comandos no necesitan ventana: {commands}.</translation>
    </message>
    <message>
        <source>{operator} gives your settings before every connection, and needs your password.</source>
        <translation>{operator} da tus ajustes antes de cada conexión y necesita tu contraseña.</translation>
    </message>
    <message>
        <source>Type your login&apos;s password. It is kept in your system&apos;s password store.</source>
        <translation>Escribe la contraseña de tu usuario. Se guarda en el almacén de contraseñas de tu sistema.</translation>
    </message>
    <message>
        <source>{operator} could not be reached, and the settings of {days} days ago may not be used any more.</source>
        <translation>No se pudo conectar con {operator}, y los ajustes de hace {days} días ya no se deben usar.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Comprueba tu conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{operator} has no number for this account: it waits for your confirmation.</source>
        <translation>{operator} no tiene número para esta cuenta: espera tu confirmación.</translation>
    </message>
    <message>
        <source>Open the link in the operator&apos;s e-mail, then try again.</source>
        <translation>Abre el enlace del correo del operador e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store has lost the SIP password of {account}.</source>
        <translation>El almacén de contraseñas de tu sistema ha perdido la contraseña SIP de {account}.</translation>
    </message>
    <message>
        <source>Fetch the settings again, with your login and password.</source>
        <translation>Vuelve a obtener los ajustes con tu usuario y contraseña.</translation>
    </message>
    <message>
        <source>The record of your balances in {path} was damaged.</source>
        <translation>El historial de tus saldos en {path} estaba dañado.</translation>
    </message>
    <message>
        <source>The number comes as “{found}” where {expected} was expected.</source>
        <translation>El número llega como «{found}»; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Answer it as the account registers with it: blanks and signs would be part of the user name.</source>
        <translation>Respóndelo tal como la cuenta se registra con él: los espacios y signos formarían parte del nombre de usuario.</translation>
    </message>
    <message>
        <source>“{found}” comes as the number where {expected} was expected.</source>
        <translation>«{found}» llega en lugar del número; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in the reply (“{node}”), encoded or in other letters: anybody can turn it back.</source>
        <translation>La contraseña del portal vuelve en la respuesta («{node}»), codificada o en otras letras: cualquiera puede revertirla.</translation>
    </message>
    <message>
        <source>No password at all opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>Una cuenta se abre sin contraseña alguna: el servicio entrega contraseñas SIP a cualquiera que conozca un usuario.</translation>
    </message>
    <message>
        <source>Refuse an empty password before anything is answered, with 100.</source>
        <translation>Rechaza una contraseña vacía con 100, antes de responder nada.</translation>
    </message>
    <message>
        <source>{host} sends on to {target} with a query (HTTP {status}), as to a page where people sign in.</source>
        <translation>{host} redirige a {target} con parámetros (HTTP {status}), como a una página en la que las personas inician sesión.</translation>
    </message>
    <message>
        <source>Exempt {path} from the portal&apos;s own login: programs sign in with what the request holds.</source>
        <translation>Exime a {path} del inicio de sesión del propio portal: los programas entran con lo que lleva la petición.</translation>
    </message>
    <message>
        <source>The record of your balances in {path} cannot be kept: {reason}.</source>
        <translation>No se puede llevar el historial de tus saldos en {path}: {reason}.</translation>
    </message>
    <message>
        <source>Your balance is shown all the same.</source>
        <translation>Tu saldo se muestra de todos modos.</translation>
    </message>
    <message>
        <source>If you think that this is wrong, check again, or ask the operator&apos;s support.</source>
        <translation>Si crees que es un error, comprueba de nuevo o pregunta al soporte del operador.</translation>
    </message>
    <message>
        <source>{operator} asks for more credit before you can call: {missing} is missing.</source>
        <translation>{operator} pide más saldo antes de que puedas llamar: faltan {missing}.</translation>
    </message>
    <message>
        <source>Buy credit, then check again.</source>
        <translation>Compra saldo y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>{operator} asks for credit before you can call: {reason}</source>
        <translation>{operator} pide saldo antes de que puedas llamar: {reason}</translation>
    </message>
    <message>
        <source>{operator} asks for a licence key before you can call: {reason}</source>
        <translation>{operator} pide una clave de licencia antes de que puedas llamar: {reason}</translation>
    </message>
    <message>
        <source>Type the licence key that you got from the operator.</source>
        <translation>Escribe la clave de licencia que te dio el operador.</translation>
    </message>
    <message>
        <source>Your licence from {operator} is not active yet.</source>
        <translation>Tu licencia de {operator} aún no está activa.</translation>
    </message>
    <message>
        <source>Activate it; then you can make calls.</source>
        <translation>Actívela; entonces podrá hacer llamadas.</translation>
    </message>
    <message>
        <source>{operator} does not let this account be used: {reason}</source>
        <translation>{operator} no permite usar esta cuenta: {reason}</translation>
    </message>
    <message>
        <source>The licence from {operator} has ended: {reason}</source>
        <translation>La licencia de {operator} ha caducado: {reason}</translation>
    </message>
    <message>
        <source>Renew it with the operator, then check again.</source>
        <translation>Renuévala con el operador y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>{operator} has not said yet that this account may be used.</source>
        <translation>{operator} aún no ha dicho que se puede usar esta cuenta.</translation>
    </message>
    <message>
        <source>Activate the licence. This needs an internet connection.</source>
        <translation>Activa la licencia. Se necesita conexión a internet.</translation>
    </message>
    <message>
        <source>{operator} could not be asked whether this account may be used.</source>
        <translation>No se pudo preguntar a {operator} si se puede usar esta cuenta.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again. If it stays so, tell the operator&apos;s support.</source>
        <translation>Comprueba tu conexión a internet e inténtalo de nuevo. Si sigue así, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>The answer to the last activation at {operator} was lost: the licence may be active already.</source>
        <translation>La respuesta a la última activación en {operator} se perdió: puede que la licencia ya esté activa.</translation>
    </message>
    <message>
        <source>Ask the operator, or send the activation once more if you want that.</source>
        <translation>Pregunta al operador, o envía la activación una vez más si lo deseas.</translation>
    </message>
    <message>
        <source>{operator} has no service that says how the licence stands.</source>
        <translation>{operator} no tiene un servicio que diga cómo está la licencia.</translation>
    </message>
    <message>
        <source>Activate it, or ask the operator&apos;s support.</source>
        <translation>Actívala, o pregunta al soporte del operador.</translation>
    </message>
    <message>
        <source>{operator} wants your login&apos;s password for the licence.</source>
        <translation>{operator} quiere la contraseña de tu usuario para la licencia.</translation>
    </message>
    <message>
        <source>Type it. It is used for this once.</source>
        <translation>Escríbela. Se usa solo esta vez.</translation>
    </message>
    <message>
        <source>What was kept of the licence from {operator} was changed or removed; it counts for nothing.</source>
        <translation>Lo que se guardaba de la licencia de {operator} fue cambiado o quitado; ya no vale.</translation>
    </message>
    <message>
        <source>Check again, or activate it anew.</source>
        <translation>Comprueba de nuevo, o actívala otra vez.</translation>
    </message>
    <message>
        <source>Installers are made on Linux. What writes them is not on this computer: {tools}.</source>
        <translation>Los instaladores se hacen en Linux. Lo que los escribe no está en este equipo: {tools}.</translation>
    </message>
    <message>
        <source>On Windows, “wsl --install -d Debian” makes a Linux; there, or on any Debian or Ubuntu: apt-get install {packages}</source>
        <translation>En Windows, “wsl --install -d Debian” crea un Linux; en él, o en cualquier Debian o Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>{operator} gave an answer that does not fit the question (code {operator_code}): {description}</source>
        <translation>{operator} dio una respuesta que no corresponde a la pregunta (código {operator_code}): {description}</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell the operator&apos;s support.</source>
        <translation>Espera un momento e inténtalo de nuevo. Si sigue así, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} does not take as much as was sent (“{status}”).</source>
        <translation>{host} no acepta tanto como se envió («{status}»).</translation>
    </message>
    <message>
        <source>Send less: a smaller file, or a shorter text. If there is nothing to shorten, tell the operator&apos;s support.</source>
        <translation>Envía menos: un archivo más pequeño o un texto más corto. Si no hay nada que acortar, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} gets no answer from the computer behind it (“{status}”).</source>
        <translation>{host} no recibe respuesta del equipo que está detrás («{status}»).</translation>
    </message>
    <message>
        <source>Something is not in the form that {operator} expects: {description}</source>
        <translation>Algo no tiene la forma que espera {operator}: {description}</translation>
    </message>
    <message>
        <source>{operator} does not know this account.</source>
        <translation>{operator} no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>Check the login, or create an account.</source>
        <translation>Comprueba el usuario o crea una cuenta.</translation>
    </message>
    <message>
        <source>{operator} does not know this number.</source>
        <translation>{operator} no conoce este número.</translation>
    </message>
    <message>
        <source>Check the number. If it is right, tell the operator&apos;s support.</source>
        <translation>Comprueba el número. Si es correcto, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{operator} does not know this: {description}</source>
        <translation>{operator} no conoce esto: {description}</translation>
    </message>
    <message>
        <source>This login is already taken.</source>
        <translation>Este usuario ya está ocupado.</translation>
    </message>
    <message>
        <source>Choose another login, or sign in if it is yours.</source>
        <translation>Elige otro usuario, o inicia sesión si es tuyo.</translation>
    </message>
    <message>
        <source>{operator} refused: {description}</source>
        <translation>{operator} lo rechazó: {description}</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>{operator} does not accept this password: {description}</source>
        <translation>{operator} no acepta esta contraseña: {description}</translation>
    </message>
    <message>
        <source>Choose another password.</source>
        <translation>Elige otra contraseña.</translation>
    </message>
    <message>
        <source>{operator} has a problem of its own: {description}</source>
        <translation>{operator} tiene un problema propio: {description}</translation>
    </message>
    <message>
        <source>{operator} reports an error that it does not explain (code {operator_code}): {description}</source>
        <translation>{operator} informa de un error que no explica (código {operator_code}): {description}</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send this code and text to the operator&apos;s support.</source>
        <translation>Inténtalo más tarde. Si sigue igual, envía este código y este texto al soporte del operador.</translation>
    </message>
    <message>
        <source>The service of {host} failed: {description}</source>
        <translation>El servicio de {host} falló: {description}</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access credentials.</source>
        <translation>{host} no aceptó los datos de acceso de este programa.</translation>
    </message>
    <message>
        <source>Enter the user name and password that the operator gave for its web service.</source>
        <translation>Escribe el nombre de usuario y la contraseña que dio el operador para su servicio web.</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access token.</source>
        <translation>{host} no aceptó el token de acceso de este programa.</translation>
    </message>
    <message>
        <source>Enter the token that the operator gave for its web service.</source>
        <translation>Escribe el token que dio el operador para su servicio web.</translation>
    </message>
    <message>
        <source>{host} did not accept this program&apos;s access key.</source>
        <translation>{host} no aceptó la clave de acceso de este programa.</translation>
    </message>
    <message>
        <source>Enter the key that the operator gave for its web service.</source>
        <translation>Escribe la clave que dio el operador para su servicio web.</translation>
    </message>
    <message>
        <source>{host} did not let this program in with its own certificate.</source>
        <translation>{host} no dejó entrar a este programa con su propio certificado.</translation>
    </message>
    <message>
        <source>{host} wants this program to sign in, and the profile does not say with what.</source>
        <translation>{host} quiere que este programa se identifique, y el perfil no dice con qué.</translation>
    </message>
    <message>
        <source>{host} asks for a weaker way of signing in than agreed; that was refused.</source>
        <translation>{host} pide una forma de iniciar sesión más débil que la acordada; se rechazó.</translation>
    </message>
    <message>
        <source>{host} asks for a form of digest sign-in that this program does not know.</source>
        <translation>{host} pide una forma de autenticación digest que este programa no conoce.</translation>
    </message>
    <message>
        <source>The registry {host}, which knows the operator&apos;s addresses, refused: {description}</source>
        <translation>El directorio {host}, que conoce las direcciones del operador, rechazó la consulta: {description}</translation>
    </message>
    <message>
        <source>What answers at {host} is not the registry that the profile names ({reason}).</source>
        <translation>Lo que responde en {host} no es el directorio que nombra el perfil ({reason}).</translation>
    </message>
    <message>
        <source>{host} is too busy at the moment.</source>
        <translation>{host} está demasiado ocupado en este momento.</translation>
    </message>
    <message>
        <source>{host} refuses the session that it has just opened.</source>
        <translation>{host} rechaza la sesión que acaba de abrir.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator, with Details.</source>
        <translation>Inténtalo de nuevo; si vuelve a ocurrir, avisa al operador, con los Detalles.</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>La cuenta todavía no está confirmada.</translation>
    </message>
    <message>
        <source>Open the operator&apos;s e-mail, follow the link in it, then try again.</source>
        <translation>Abre el correo del operador, sigue el enlace que contiene e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Tell those who made the package {package}, and send them the details.</source>
        <translation>Avisa a quien hizo el paquete {package}, y envíale los detalles.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, failed.</source>
        <translation>«{name}», del paquete instalado {package}, falló.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave no answer within {seconds} seconds.</source>
        <translation>«{name}», del paquete instalado {package}, no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell those who made the package.</source>
        <translation>Inténtalo más tarde. Si vuelve a pasar, avisa a quien hizo el paquete.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave an answer of no use: {reason}.</source>
        <translation>«{name}», del paquete instalado {package}, dio una respuesta que no sirve: {reason}.</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, wanted to ask {host}.</source>
        <translation>«{name}», del paquete instalado {package}, quiso consultar a {host}.</translation>
    </message>
    <message>
        <source>That is no address of {operator}&apos;s; nothing was sent.</source>
        <translation>Esa no es una dirección de {operator}; no se envió nada.</translation>
    </message>
    <message>
        <source>Write, for example: {example}</source>
        <translation>Escribe, por ejemplo: {example}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the path or the address, and what is there.</source>
        <translation>Comprueba la ruta o la dirección, y lo que hay allí.</translation>
    </message>
    <message>
        <source>Each line is a table such as [operator], or a key = value with texts in quotes.</source>
        <translation>Cada línea es una tabla como [operator], o bien clave = valor, con los textos entre comillas.</translation>
    </message>
    <message>
        <source>Write “{nearest}”, the nearest known key, or remove it.</source>
        <translation>Escribe “{nearest}”, la clave conocida más parecida, o quítala.</translation>
    </message>
    <message>
        <source>{file}: the picture of “{key}” is left out: {reason}.</source>
        <translation>{file}: la imagen de “{key}” no se muestra: {reason}.</translation>
    </message>
    <message>
        <source>Save it as a plain SVG, without other files in it, or as a smaller PNG.</source>
        <translation>Guárdala como SVG sencillo, sin otros archivos dentro, o como un PNG más pequeño.</translation>
    </message>
    <message>
        <source>Write secret:NAME there, in braces where it is part of a longer text; the password belongs in the keyring or the environment.</source>
        <translation>Escribe ahí secret:NOMBRE, entre llaves donde sea parte de un texto más largo; el lugar de la contraseña es el almacén de contraseñas o el entorno.</translation>
    </message>
    <message>
        <source>No secret:NAME can stand there. Send it in “fields” or “headers”, where one can, as a text.</source>
        <translation>Ahí no puede haber secret:NOMBRE. Envíala, como texto, en «fields» o «headers», donde sí puede.</translation>
    </message>
    <message>
        <source>{file}: “{key}” puts {found} into the address, which servers and proxies write down.</source>
        <translation>{file}: «{key}» pone {found} en la dirección, que los servidores y proxies anotan.</translation>
    </message>
    <message>
        <source>Send it in “headers”, or in “fields” or “body” with POST, if the operator can.</source>
        <translation>Envíala en «headers», o en «fields» o «body» con POST, si el operador puede.</translation>
    </message>
    <message>
        <source>{file}: {found} is not sent to {service}, for it would have to stand in the address.</source>
        <translation>{file}: {found} no se envía a {service}, pues tendría que estar en la dirección.</translation>
    </message>
    <message>
        <source>Send it in “headers” or with POST, or write into “fields” what is to be sent; an empty table is nothing.</source>
        <translation>Envíalo en «headers» o con POST, o escribe en «fields» lo que se debe enviar; una tabla vacía es nada.</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a light ground; {shown} is shown there instead.</source>
        <translation>{file}: «{key}» {found} apenas se ve sobre fondo claro; allí se muestra {shown}.</translation>
    </message>
    <message>
        <source>Leave it so, or write a colour that serves everywhere: {example}</source>
        <translation>Déjalo así, o escribe un color que sirva en todas partes: {example}</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a dark ground; {shown} is shown there instead.</source>
        <translation>{file}: «{key}» {found} apenas se ve sobre fondo oscuro; allí se muestra {shown}.</translation>
    </message>
    <message>
        <source>The registry {host} lists nothing called “{name}”.</source>
        <translation>El directorio {host} no contiene nada llamado “{name}”.</translation>
    </message>
    <message>
        <source>Correct the name under “uddi” in the operator&apos;s profile, or write its key.</source>
        <translation>Corrige el nombre en “uddi” del perfil del operador o escribe su clave.</translation>
    </message>
    <message>
        <source>The registry {host} lists several that may be meant by “{name}”: {known}.</source>
        <translation>El directorio {host} contiene varios que pueden corresponder a “{name}”: {known}.</translation>
    </message>
    <message>
        <source>Write the full name or the key of one of them into the operator&apos;s profile.</source>
        <translation>Escribe en el perfil del operador el nombre completo o la clave de uno de ellos.</translation>
    </message>
    <message>
        <source>The registry {host} does not know the key that it is asked for: {reason}</source>
        <translation>El directorio {host} no conoce la clave que se le pide: {reason}</translation>
    </message>
    <message>
        <source>Correct the key under “uddi” in the operator&apos;s profile, or write the name.</source>
        <translation>Corrige la clave en “uddi” del perfil del operador o escribe el nombre.</translation>
    </message>
    <message>
        <source>The registry {host} knows no web address of “{service}”, only: {found}.</source>
        <translation>El directorio {host} no conoce ninguna dirección web de “{service}”, solo: {found}.</translation>
    </message>
    <message>
        <source>The registry {host} knows only the WSDL of “{service}”, not its address.</source>
        <translation>El directorio {host} solo conoce el WSDL de “{service}”, no su dirección.</translation>
    </message>
    <message>
        <source>Write protocol = “wsdl” and the operation into the operator&apos;s profile.</source>
        <translation>Escribe protocol = “wsdl” y la operación en el perfil del operador.</translation>
    </message>
    <message>
        <source>The registry {host} knows no WSDL of “{service}”.</source>
        <translation>El directorio {host} no conoce ningún WSDL de “{service}”.</translation>
    </message>
    <message>
        <source>Write its address as “wsdl” beside “uddi” into the operator&apos;s profile.</source>
        <translation>Escribe su dirección como “wsdl” junto a “uddi” en el perfil del operador.</translation>
    </message>
    <message>
        <source>The pass phrase does not open the key {key} of this program&apos;s certificate.</source>
        <translation>La frase de contraseña no abre la clave {key} del certificado de este programa.</translation>
    </message>
    <message>
        <source>Enter the pass phrase that the operator gave with the certificate.</source>
        <translation>Escribe la frase de contraseña que dio el operador con el certificado.</translation>
    </message>
    <message>
        <source>No reply can be made that “{key}” would read: {reason}.</source>
        <translation>No se puede hacer una respuesta que «{key}» lea: {reason}.</translation>
    </message>
    <message>
        <source>Write the expression as a path, a choice or a comparison, or test without it.</source>
        <translation>Escribe la expresión como ruta, alternativa o comparación, o prueba sin ella.</translation>
    </message>
    <message>
        <source>Nothing in {wsdl} looks like a signup, settings, a balance or a licence.</source>
        <translation>Nada en {wsdl} parece un registro, unos ajustes, un saldo o una licencia.</translation>
    </message>
    <message>
        <source>Choose the operations yourself. There are: {known}.</source>
        <translation>Elige tú las operaciones. Están: {known}.</translation>
    </message>
    <message>
        <source>The profile at {file} is not on this computer yet.</source>
        <translation>El perfil en {file} todavía no está en este equipo.</translation>
    </message>
    <message>
        <source>Look at it first, and keep it: neon-wizard profile add {file}</source>
        <translation>Revísalo primero y añádelo: neon-wizard profile add {file}</translation>
    </message>
    <message>
        <source>The profile of {operator} is no longer at {file}.</source>
        <translation>El perfil de {operator} ya no está en {file}.</translation>
    </message>
    <message>
        <source>Choose the file that the operator gave you; then it is kept here.</source>
        <translation>Elige el archivo que te dio el operador; desde entonces se guarda aquí.</translation>
    </message>
    <message>
        <source>The profile of {operator} is not on this computer.</source>
        <translation>El perfil de {operator} no está en este equipo.</translation>
    </message>
    <message>
        <source>{file} is the profile of {other} (“{other_id}”), not of {operator}.</source>
        <translation>{file} es el perfil de {other} («{other_id}»), no de {operator}.</translation>
    </message>
    <message>
        <source>For {operator}, another profile is kept on this computer ({changes}).</source>
        <translation>Para {operator}, en este equipo se guarda otro perfil ({changes}).</translation>
    </message>
    <message>
        <source>Take this one in its place only if it is from the operator. Nothing was sent.</source>
        <translation>Pon este en su lugar solo si viene del operador. No se envió nada.</translation>
    </message>
    <message>
        <source>The accounts of {operator} on this computer were made for other computers ({changes}).</source>
        <translation>Las cuentas de {operator} de este equipo se hicieron para otros equipos ({changes}).</translation>
    </message>
    <message>
        <source>The profile of {operator} stays: accounts on this computer need it ({number}).</source>
        <translation>El perfil de {operator} se queda: hay cuentas en este equipo que lo necesitan ({number}).</translation>
    </message>
    <message>
        <source>Remove these accounts first.</source>
        <translation>Elimina antes esas cuentas.</translation>
    </message>
    <message>
        <source>The profile of {operator} is not among yours: {file}.</source>
        <translation>El perfil de {operator} no está entre los tuyos: {file}.</translation>
    </message>
    <message>
        <source>It is removed and updated where it came from.</source>
        <translation>Se elimina y se actualiza allí de donde vino.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>Elige otro nombre o quita primero ese archivo.</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here without changing what stands around it.</source>
        <translation>“{key}” no se puede cambiar aquí sin cambiar lo que tiene alrededor.</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>Cámbialo en el texto.</translation>
    </message>
    <message>
        <source>{file} was changed since, and stays as it is.</source>
        <translation>{file} se cambió después y queda como está.</translation>
    </message>
    <message>
        <source>Write one of these, or install the package that brings the protocol.</source>
        <translation>Escribe uno de estos o instala el paquete que incluye el protocolo.</translation>
    </message>
    <message>
        <source>; it holds {found}</source>
        <translation>; contiene {found}</translation>
    </message>
    <message>
        <source>; “{place}” holds {found}</source>
        <translation>; “{place}” contiene {found}</translation>
    </message>
    <message>
        <source>{host} answered “{status}”, and nothing that could be understood.</source>
        <translation>{host} respondió “{status}”, y nada que se pudiera entender.</translation>
    </message>
    <message>
        <source>The answer of {host} is empty.</source>
        <translation>La respuesta de {host} está vacía.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged at line {line}, column {column}.</source>
        <translation>La respuesta de {host} está dañada en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>The answer of {host} is not written in {encoding}, as it claims.</source>
        <translation>La respuesta de {host} no está escrita en {encoding}, como afirma.</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be unpacked.</source>
        <translation>La respuesta de {host} está comprimida de un modo que no se puede abrir.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than allowed ({limit}).</source>
        <translation>La respuesta de {host} es más grande de lo permitido ({limit}).</translation>
    </message>
    <message>
        <source>The answer of {host} is nested deeper than allowed ({limit}).</source>
        <translation>La respuesta de {host} tiene más niveles de lo permitido ({limit}).</translation>
    </message>
    <message>
        <source>The answer of {host} carries a document type or entities; that is refused.</source>
        <translation>La respuesta de {host} trae un tipo de documento o entidades; eso se rechaza.</translation>
    </message>
    <message>
        <source>The answer of {host} is {found}; {expected} was expected.</source>
        <translation>La respuesta de {host} es {found}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Write into the operator&apos;s profile, under reply, which mark is meant: decimal_mark = “.” or “,”.</source>
        <translation>Escribe en el perfil del operador, en reply, cuál es el signo decimal: decimal_mark = «.» o «,».</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”; the profile&apos;s balance_pattern may leave out a sign or a part of it ({node}).</source>
        <translation>La respuesta de {host} da «{found}»; el balance_pattern del perfil puede dejar fuera un signo o una parte del importe ({node}).</translation>
    </message>
    <message>
        <source>Let the group of balance_pattern in the operator&apos;s profile take the whole amount with its sign, and name in the pattern the words beside it that every answer has.</source>
        <translation>En el perfil del operador, haga que el grupo de balance_pattern abarque el importe entero, con su signo, y nombre en la expresión las palabras junto a él que trae cada respuesta.</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” as the state of the licence, which is not known ({node}).</source>
        <translation>La respuesta de {host} da «{found}» como estado de la licencia, que no se conoce ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where a date was expected ({node}).</source>
        <translation>La respuesta de {host} da «{found}» donde se esperaba una fecha ({node}).</translation>
    </message>
    <message>
        <source>This contains a character that cannot be seen ({character}).</source>
        <translation>Esto contiene un carácter que no se ve ({character}).</translation>
    </message>
    <message>
        <source>Clear the field and type it anew.</source>
        <translation>Vacía el campo y escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: “{node}” says “{value}”, and “{other}” says “{other_value}”.</source>
        <translation>La respuesta de {host} se contradice: “{node}” dice “{value}”, y “{other}” dice “{other_value}”.</translation>
    </message>
    <message>
        <source>If that is the right telephone server, write it into the account&apos;s settings; if not, tell the operator&apos;s support.</source>
        <translation>Si ese es el servidor telefónico correcto, escríbelo en los ajustes de la cuenta; si no, avisa al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} does not accept the password of {auth_name} ({said}).</source>
        <translation>{host} no acepta la contraseña de {auth_name} ({said}).</translation>
    </message>
    <message>
        <source>Many telephone servers say so when the SIP password is wrong: check it, or fetch the settings again. If it is right, check that number and authentication name belong together, and ask the operator&apos;s support.</source>
        <translation>Muchos servidores telefónicos dicen esto cuando la contraseña SIP es incorrecta: compruébala, o vuelve a obtener los ajustes. Si es correcta, comprueba que el número y el nombre de autenticación se corresponden y consulta al soporte del operador.</translation>
    </message>
    <message>
        <source>{host} does not know the number {number} ({said}).</source>
        <translation>{host} no conoce el número {number} ({said}).</translation>
    </message>
    <message>
        <source>{host} has no time just now ({said}).</source>
        <translation>{host} no tiene tiempo en este momento ({said}).</translation>
    </message>
    <message>
        <source>{host} failed: {said}</source>
        <translation>{host} falló: {said}</translation>
    </message>
    <message>
        <source>{host} refuses the registration: {said}</source>
        <translation>{host} rechaza el registro SIP: {said}</translation>
    </message>
    <message>
        <source>{host} asks for a kind of sign-in that this program does not know ({said}).</source>
        <translation>{host} pide un tipo de identificación que este programa no conoce ({said}).</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Write it with digits, such as 10 or 2.50.</source>
        <translation>Escríbelo con cifras, como 10 o 2,50.</translation>
    </message>
    <message>
        <source>This is not between {minimum} and {maximum}.</source>
        <translation>Esto no está entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Escríbela como 2026-01-31.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Esto no es una de las opciones.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elige una de: {known}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>This file is too large: at most {limit} bytes.</source>
        <translation>Este archivo es demasiado grande: como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>The operator does not take this kind of file.</source>
        <translation>El operador no acepta este tipo de archivo.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in {known}.</source>
        <translation>Elige un archivo cuyo nombre termine en {known}.</translation>
    </message>
    <message>
        <source>Two settings do not agree: {setting} says “{value}”, and {other} says “{other_value}”.</source>
        <translation>Dos ajustes no concuerdan: {setting} dice “{value}”, y {other} dice “{other_value}”.</translation>
    </message>
    <message>
        <source>Write it in one of them, or the same in both.</source>
        <translation>Escríbelo en uno de ellos, o lo mismo en los dos.</translation>
    </message>
    <message>
        <source>{operator} offers no “{action}”.</source>
        <translation>{operator} no ofrece «{action}».</translation>
    </message>
    <message>
        <source>It offers: {known}.</source>
        <translation>Ofrece: {known}.</translation>
    </message>
    <message>
        <source>{file} cannot be found: the folder that you are in does not exist any more.</source>
        <translation>No se puede encontrar {file}: la carpeta en la que está ya no existe.</translation>
    </message>
    <message>
        <source>Go to another folder, or write the whole path.</source>
        <translation>Ve a otra carpeta o escribe la ruta completa.</translation>
    </message>
    <message>
        <source>This link does not open an operator&apos;s profile: {link}</source>
        <translation>Este enlace no abre el perfil de un operador: {link}</translation>
    </message>
    <message>
        <source>Ask the operator for the right one: neon-wizard:https://…</source>
        <translation>Pide al operador el enlace correcto: neon-wizard:https://…</translation>
    </message>
    <message>
        <source>There is no check “{found}” for this operator.</source>
        <translation>No hay ninguna comprobación “{found}” para este operador.</translation>
    </message>
    <message>
        <source>The checks are: {known}</source>
        <translation>Las comprobaciones son: {known}</translation>
    </message>
    <message>
        <source>The test account {login} is an account of yours on this computer.</source>
        <translation>La cuenta de prueba {login} es una cuenta tuya en este equipo.</translation>
    </message>
    <message>
        <source>Let the profile&apos;s [test] name an account that nobody telephones with.</source>
        <translation>Indica en [test] del perfil una cuenta con la que nadie llame.</translation>
    </message>
    <message>
        <source>This is written nowhere: it would hold a password that is a common word.</source>
        <translation>Esto no se escribe: contendría una contraseña que es una palabra común.</translation>
    </message>
    <message>
        <source>Give the test account another password, and test again.</source>
        <translation>Da otra contraseña a la cuenta de prueba y prueba de nuevo.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>{file} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>docs/mock-operator.md says what may stand in it.</source>
        <translation>docs/mock-operator.md dice qué puede contener.</translation>
    </message>
    <message>
        <source>The services of {name} want a certificate of whoever asks.</source>
        <translation>Los servicios de {name} exigen un certificado de quien pregunta.</translation>
    </message>
    <message>
        <source>Add --tls: a certificate is shown with TLS only.</source>
        <translation>Añade --tls: un certificado solo se muestra con TLS.</translation>
    </message>
    <message>
        <source>{service} speaks {found}, a plug-in&apos;s protocol, which a mock cannot speak.</source>
        <translation>{service} usa {found}, el protocolo de un complemento, que un simulador no habla.</translation>
    </message>
    <message>
        <source>Take this service out of a copy of the profile, or test it at the operator&apos;s.</source>
        <translation>Quita este servicio de una copia del perfil, o pruébalo en el operador.</translation>
    </message>
    <message>
        <source>The profile of {name} is in no file.</source>
        <translation>El perfil de {name} no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Save it in a file first: a mock operator is made from that.</source>
        <translation>Guárdalo antes en un archivo: el simulador se hace a partir de él.</translation>
    </message>
    <message>
        <source>The load test needs Locust, which is not installed.</source>
        <translation>La prueba de carga necesita Locust, que no está instalado.</translation>
    </message>
    <message>
        <source>Install it with: pip install “neon-wizard[load]”</source>
        <translation>Instálalo con: pip install «neon-wizard[load]»</translation>
    </message>
    <message>
        <source>{host} is not this computer, and a load test may bring it down.</source>
        <translation>{host} no es este equipo, y una prueba de carga puede tumbarlo.</translation>
    </message>
    <message>
        <source>If its owner agrees, say so with: {option}</source>
        <translation>Si su dueño está de acuerdo, dilo con: {option}</translation>
    </message>
    <message>
        <source>A load test does not ask the service “{service}”: it changes something.</source>
        <translation>Una prueba de carga no llama al servicio «{service}»: cambia algo.</translation>
    </message>
    <message>
        <source>Signups are permitted with --allow-signup; nothing else that changes is.</source>
        <translation>Los registros se permiten con --allow-signup; nada más que cambie algo.</translation>
    </message>
    <message>
        <source>{operator} has no service that a load test may ask ({services}).</source>
        <translation>{operator} no tiene ningún servicio que una prueba de carga pueda llamar ({services}).</translation>
    </message>
    <message>
        <source>A load test needs an account to ask with: “{key}” is missing in {file}.</source>
        <translation>Una prueba de carga necesita una cuenta: falta «{key}» en {file}.</translation>
    </message>
    <message>
        <source>Write login and password of a test account into the profile&apos;s [test].</source>
        <translation>Escribe usuario y contraseña de una cuenta de prueba en [test] del perfil.</translation>
    </message>
    <message>
        <source>Locust ended without a result (status {status}).</source>
        <translation>Locust terminó sin resultado (estado {status}).</translation>
    </message>
    <message>
        <source>See what it wrote, above.</source>
        <translation>Mira lo que escribió, arriba.</translation>
    </message>
    <message>
        <source>{host} wants a protected connection at this port, and was asked without one.</source>
        <translation>{host} quiere una conexión protegida en este puerto, y se le preguntó sin ella.</translation>
    </message>
    <message>
        <source>The address in the operator&apos;s profile has to begin with https.</source>
        <translation>La dirección en el perfil del operador tiene que empezar por https.</translation>
    </message>
    <message>
        <source>Something else answered in place of {host}: this network may want you to sign in first.</source>
        <translation>Otra cosa respondió en lugar de {host}: puede que esta red quiera que inicies sesión antes.</translation>
    </message>
    <message>
        <source>{target} wants to answer in place of {host}: this network may want you to sign in first.</source>
        <translation>{target} quiere responder en lugar de {host}: puede que esta red quiera que inicies sesión antes.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer does not let anybody through to {host}.</source>
        <translation>El proxy {proxy} de este equipo no deja pasar a nadie hasta {host}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow it, or try from another network; it is not the operator.</source>
        <translation>Pide a quien lleva el proxy que lo permita, o prueba desde otra red; no es el operador.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer got no answer from {host} ({status}).</source>
        <translation>El proxy {proxy} de este equipo no obtuvo respuesta de {host} ({status}).</translation>
    </message>
    <message>
        <source>Try again later, or from another network: either the operator or the proxy has a problem.</source>
        <translation>Inténtalo más tarde, o desde otra red: el operador o el proxy tiene un problema.</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer has no time just now.</source>
        <translation>El proxy {proxy} de este equipo no tiene tiempo en este momento.</translation>
    </message>
    <message>
        <source>The certificate at {host} belongs to another computer: {found}</source>
        <translation>El certificado en {host} es de otro equipo: {found}</translation>
    </message>
    <message>
        <source>{host} knows only outdated ways of protecting a connection; that was refused.</source>
        <translation>{host} solo conoce formas anticuadas de proteger una conexión; se rechazó.</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator&apos;s support: the server needs TLS 1.2 or 1.3.</source>
        <translation>No se envió nada. Avisa al soporte del operador: el servidor necesita TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>What answers at {host} does not protect the connection: it speaks no TLS.</source>
        <translation>Lo que responde en {host} no protege la conexión: no habla TLS.</translation>
    </message>
    <message>
        <source>Nothing was sent. The address or its port may be wrong, or this network may want you to sign in first.</source>
        <translation>No se envió nada. La dirección o su puerto pueden estar mal, o puede que esta red quiera que inicies sesión antes.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>Espera {wait} segundos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent. If this network wants you to sign in first, do so in a web browser, then try again. If not, tell the operator&apos;s support, and do not use this network for passwords.</source>
        <translation>No se envió nada. Si esta red quiere que inicies sesión antes, hazlo en un navegador e inténtalo de nuevo. Si no, avisa al soporte del operador y no uses contraseñas en esta red.</translation>
    </message>
    <message>
        <source>its {setting} holds a quotation mark or a backslash</source>
        <translation>su {setting} contiene comillas o una barra invertida</translation>
    </message>
    <message>
        <source>its {setting} holds a line end or another control character</source>
        <translation>su {setting} contiene un salto de línea u otro carácter de control</translation>
    </message>
    <message>
        <source>its {setting} begins or ends with a blank</source>
        <translation>su {setting} empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>its {setting} holds what it would take for one of its own settings</source>
        <translation>su {setting} contiene algo que tomaría por uno de sus propios ajustes</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>no habla TLS</translation>
    </message>
    <message>
        <source>it does not know the encryption {encryption}</source>
        <translation>no conoce el cifrado {encryption}</translation>
    </message>
    <message>
        <source>it takes no authentication name that differs from the number</source>
        <translation>no admite un nombre de autenticación distinto del número</translation>
    </message>
    <message>
        <source>its passwords are in the keyring and in no file; it asks for this one itself</source>
        <translation>sus contraseñas están en el almacén de contraseñas y no en un archivo; esta la pide él mismo</translation>
    </message>
    <message>
        <source>The answer of {host} says “{node}” twice, differently.</source>
        <translation>La respuesta de {host} dice “{node}” dos veces, de forma distinta.</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.</source>
        <translation>La respuesta de {host} se contradice: el éxito es “{success}”, el código de error es {operator_code}.</translation>
    </message>
    <message>
        <source>The answer of {host} says “{found}” where true or false was expected ({node}).</source>
        <translation>La respuesta de {host} dice “{found}” donde se esperaba true o false ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives the error code “{found}”, which is not a number ({node}).</source>
        <translation>La respuesta de {host} da el código de error “{found}”, que no es un número ({node}).</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where an amount was expected ({node}).</source>
        <translation>La respuesta de {host} da “{found}” donde se esperaba un importe ({node}).</translation>
    </message>
    <message>
        <source>The profile&apos;s expression “{expression}” ({node}) does not fit the answer of {host}: {reason}.</source>
        <translation>La expresión “{expression}” del perfil ({node}) no encaja con la respuesta de {host}: {reason}.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store is locked.</source>
        <translation>El almacén de contraseñas de tu sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. If it asks a question, answer it.</source>
        <translation>Desbloquéalo e inténtalo de nuevo. Si hace una pregunta, respóndela.</translation>
    </message>
    <message>
        <source>This computer has no password store that could keep your account safely.</source>
        <translation>Este equipo no tiene un almacén de contraseñas que pueda guardar tu cuenta con seguridad.</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use the account until you close the program.</source>
        <translation>Configura uno (GNOME Keyring o KWallet), o usa la cuenta hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store does not answer.</source>
        <translation>El almacén de contraseñas de tu sistema no responde.</translation>
    </message>
    <message>
        <source>If it asks a question, answer it, then try again.</source>
        <translation>Si hace una pregunta, respóndela e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store could not do its work.</source>
        <translation>El almacén de contraseñas de tu sistema no pudo hacer su trabajo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart your session.</source>
        <translation>Inténtalo de nuevo; si sigue igual, reinicia tu sesión.</translation>
    </message>
    <message>
        <source>Your system&apos;s password store did not keep what was written to it.</source>
        <translation>El almacén de contraseñas de tu sistema no conservó lo que se le escribió.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the password store&apos;s settings.</source>
        <translation>No se guardó nada. Comprueba los ajustes del almacén de contraseñas.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>No se puede escribir en la carpeta {path}.</translation>
    </message>
    <message>
        <source>Make it writable, then try again.</source>
        <translation>Permite escribir en ella e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}.</source>
        <translation>No queda espacio en el disco que contiene {path}.</translation>
    </message>
    <message>
        <source>Free some room, then try again. What was stored before is intact.</source>
        <translation>Libera espacio e inténtalo de nuevo. Lo que ya estaba guardado sigue intacto.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged; a copy was kept as {backup}.</source>
        <translation>Los ajustes en {path} estaban dañados; se guardó una copia como {backup}.</translation>
    </message>
    <message>
        <source>Sign in again to restore your accounts.</source>
        <translation>Inicia sesión de nuevo para recuperar tus cuentas.</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a newer version of this program.</source>
        <translation>Los ajustes en {path} los escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Usa esa versión.</translation>
    </message>
    <message>
        <source>Another copy of this program is using the settings in {path}.</source>
        <translation>Otra copia de este programa está usando los ajustes en {path}.</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: your account may exist already.</source>
        <translation>La respuesta de {host} se perdió: puede que tu cuenta ya exista.</translation>
    </message>
    <message>
        <source>Check whether it exists; nothing is sent a second time.</source>
        <translation>Comprueba si existe; no se envía nada por segunda vez.</translation>
    </message>
    <message>
        <source>This login is taken, perhaps by your own earlier attempt: your account may exist.</source>
        <translation>Este usuario está ocupado, quizá por un intento tuyo anterior: puede que tu cuenta exista.</translation>
    </message>
    <message>
        <source>Check whether it exists, with the same login and password.</source>
        <translation>Comprueba si existe, con el mismo usuario y la misma contraseña.</translation>
    </message>
    <message>
        <source>This was interrupted.</source>
        <translation>Esto se interrumpió.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Algo salió mal dentro de este programa.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support; what you typed is still here.</source>
        <translation>Copia los detalles y envíalos a soporte; lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{operator} needs your login&apos;s password for this.</source>
        <translation>{operator} necesita para esto la contraseña de tu usuario.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Escríbela.</translation>
    </message>
    <message>
        <source>Your password at {operator} is needed to read the credit.</source>
        <translation>Se necesita tu contraseña en {operator} para leer el saldo.</translation>
    </message>
    <message>
        <source>Type it. It is kept where you want that.</source>
        <translation>Escríbela. Solo se guarda si tú quieres.</translation>
    </message>
    <message>
        <source>{operator} is asked with the account&apos;s “{setting}”, which is not kept here.</source>
        <translation>La consulta a {operator} lleva «{setting}» de la cuenta, que no está guardado aquí.</translation>
    </message>
    <message>
        <source>Fetch the account&apos;s settings again. If it is still missing, tell the support.</source>
        <translation>Obtén de nuevo los ajustes de la cuenta. Si sigue faltando, avisa al soporte.</translation>
    </message>
    <message>
        <source>{operator} does not accept your password any more, or it was mistyped.</source>
        <translation>{operator} ya no acepta tu contraseña, o se escribió mal.</translation>
    </message>
    <message>
        <source>The text at “{node}” in the answer of {host} is not {expected}.</source>
        <translation>El texto en “{node}” de la respuesta de {host} no es {expected}.</translation>
    </message>
    <message>
        <source>The answer of {host} continues at another server, {target}; nothing was sent there.</source>
        <translation>La respuesta de {host} continúa en otro servidor, {target}; allí no se envió nada.</translation>
    </message>
    <message>
        <source>Use another softphone with this account. (The extra “phone”, for Linux and macOS, brings an OpenSSL that is out of support.)</source>
        <translation>Usa otro softphone con esta cuenta. (El extra “phone”, para Linux y macOS, trae un OpenSSL que ya no tiene soporte.)</translation>
    </message>
    <message>
        <source>{file}: “{key}” is “{found}”, which needs a part that is not installed here.</source>
        <translation>{file}: «{key}» es «{found}», para lo que falta una parte que aquí no está instalada.</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;neon-wizard[{extra}]&quot;</source>
        <translation>Instálala: pip install &quot;neon-wizard[{extra}]&quot;</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file on another computer: {found}. It was not looked for.</source>
        <translation>{file}: “{key}” indica un archivo en otro equipo: {found}. No se buscó.</translation>
    </message>
    <message>
        <source>Put the file beside the profile, and write its name.</source>
        <translation>Pon el archivo junto al perfil y escribe su nombre.</translation>
    </message>
    <message>
        <source>NEON_HOME must name a folder by its whole path, and not {path}.</source>
        <translation>NEON_HOME debe indicar una carpeta por su ruta completa, y no {path}.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or unset it. Nothing was read or written.</source>
        <translation>Escribe la ruta completa de una carpeta o quita la variable. No se leyó ni se escribió nada.</translation>
    </message>
    <message>
        <source>On macOS, links are opened by the program&apos;s bundle, as its Info.plist says.</source>
        <translation>En macOS, los enlaces los abre el paquete (bundle) del programa, como dice su Info.plist.</translation>
    </message>
    <message>
        <source>Install the bundle; there is nothing to register.</source>
        <translation>Instala el paquete; no hay nada que registrar.</translation>
    </message>
    <message>
        <source>{links} links are opened by: {command}</source>
        <translation>Los enlaces {links} los abre: {command}</translation>
    </message>
    <message>
        <source>{links} links are not opened by this program any more.</source>
        <translation>Este programa ya no abre los enlaces {links}.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Otro programa está usando {path}.</translation>
    </message>
    <message>
        <source>Close the program that has it open, then try again. What was stored is intact.</source>
        <translation>Cierra el programa que lo tiene abierto e inténtalo de nuevo. Lo que estaba guardado está intacto.</translation>
    </message>
    <message>
        <source>Version {version} of {program} can be installed.</source>
        <translation>Se puede instalar la versión {version} de {program}.</translation>
    </message>
    <message>
        <source>It is at: {page}</source>
        <translation>Está en: {page}</translation>
    </message>
    <message>
        <source>Windows takes no program called “{title}”.</source>
        <translation>Windows no acepta un programa llamado «{title}».</translation>
    </message>
    <message>
        <source>Use --title: up to 60 characters, none of &lt; &gt; : &quot; / \ | ? *, no dot at the end, no device as CON.</source>
        <translation>Usa --title: hasta 60 caracteres, ninguno de estos: &lt; &gt; : &quot; / \ | ? *, sin punto al final, y no un dispositivo como CON.</translation>
    </message>
    <message>
        <source>{file} cannot be the program&apos;s icon: {reason}</source>
        <translation>{file} no puede ser el icono del programa: {reason}</translation>
    </message>
    <message>
        <source>Name an SVG with --icon, or as logo in the profile&apos;s [operator].</source>
        <translation>Indica un SVG con --icon, o como logo en [operator] del perfil.</translation>
    </message>
    <message>
        <source>What writes installers is not on this computer: {tools}.</source>
        <translation>Lo que escribe instaladores no está en este equipo: {tools}.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>En Debian y Ubuntu: apt-get install {packages}</translation>
    </message>
    <message>
        <source>{file} is not there, or is no package of this program that can be opened.</source>
        <translation>{file} no existe, o no es un paquete de este programa que se pueda abrir.</translation>
    </message>
    <message>
        <source>Get it where this version of the program is published, or make it with: make packages; then --from.</source>
        <translation>Obténgalo donde se publica esta versión del programa, o créelo con: make packages; después --from.</translation>
    </message>
    <message>
        <source>{program} could not do its part of the installer.</source>
        <translation>{program} no pudo hacer su parte del instalador.</translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation>Lo que dijo está en los detalles.</translation>
    </message>
    <message>
        <source>The signup at {host} was not finished: it got as far as the step “{step}”. Your account may exist.</source>
        <translation>El registro en {host} no terminó: llegó hasta el paso “{step}”. Tu cuenta puede existir.</translation>
    </message>
    <message>
        <source>{operator} asks for a code, and nobody is there to type it.</source>
        <translation>{operator} pide un código, y no hay nadie que lo escriba.</translation>
    </message>
    <message>
        <source>Try again when you have a moment: you are asked for the code then.</source>
        <translation>Inténtalo de nuevo cuando tengas un momento: entonces se te pedirá el código.</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser, and nobody is there to do it.</source>
        <translation>{operator} quiere que se haga algo en un navegador, y no hay nadie que lo haga.</translation>
    </message>
    <message>
        <source>Try again when you have a moment: the page is opened for you then.</source>
        <translation>Inténtalo de nuevo cuando tengas un momento: entonces se te abrirá la página.</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Check with: {command}</source>
        <translation>Tu cuenta quizá ya exista: se llegó hasta el paso «{step}». Compruébalo con: {command}</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>It can be sent again in {seconds} seconds.</source>
        <translation>Se puede enviar de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{operator} asks for a code.</source>
        <translation>{operator} pide un código.</translation>
    </message>
    <message>
        <source>To have it sent once more, type “{word}”.</source>
        <translation>Para que se envíe una vez más, escriba «{word}».</translation>
    </message>
    <message>
        <source>To have it sent elsewhere ({field}), type “{word}”.</source>
        <translation>Para que se envíe a otro lugar ({field}), escriba «{word}».</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser.</source>
        <translation>{operator} quiere que se haga algo en un navegador.</translation>
    </message>
    <message>
        <source>Open the page at {host}?</source>
        <translation>¿Abrir la página en {host}?</translation>
    </message>
    <message>
        <source>No browser can be opened here. Open this address: {url}</source>
        <translation>Aquí no se puede abrir ningún navegador. Abre esta dirección: {url}</translation>
    </message>
    <message>
        <source>Waiting until it is done there; Ctrl-C stops.</source>
        <translation>Esperando a que se haga allí; Ctrl-C lo detiene.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, or give the code with --input {step}=…; --input {step}=- reads it.</source>
        <translation>Ejecuta el comando en una terminal, o da el código con --input {step}=…; --input {step}=- lo lee.</translation>
    </message>
    <message>
        <source>Run the command at a terminal, and answer its question.</source>
        <translation>Ejecuta el comando en una terminal y responde a su pregunta.</translation>
    </message>
    <message>
        <source>{operator} does not accept this code.</source>
        <translation>{operator} no acepta este código.</translation>
    </message>
    <message>
        <source>Look at it once more, and type it again, or have a new one sent.</source>
        <translation>Míralo otra vez y escríbelo de nuevo, o pide que se te envíe uno nuevo.</translation>
    </message>
    <message>
        <source>In the step “{step}”: {sentence}</source>
        <translation>En el paso «{step}»: {sentence}</translation>
    </message>
    <message>
        <source>The refusal comes after the step “{committed}” has made something already.</source>
        <translation>El rechazo llega después de que el paso «{committed}» ya creó algo.</translation>
    </message>
    <message>
        <source>Refuse before anything is made, or remove it again where a later step refuses.</source>
        <translation>Rechaza antes de que se cree algo, o quítalo cuando un paso posterior rechace.</translation>
    </message>
    <message>
        <source>{operator} creates an account only for who agrees to its terms.</source>
        <translation>{operator} solo crea una cuenta para quien acepta sus términos.</translation>
    </message>
    <message>
        <source>Read them, and agree if you do.</source>
        <translation>Léelos y acéptalos si estás de acuerdo.</translation>
    </message>
    <message>
        <source>Do you agree to this of {operator}?</source>
        <translation>¿Aceptas esto de {operator}?</translation>
    </message>
    <message>
        <source>which account? Name one with --account: {known}</source>
        <translation>¿qué cuenta? Indica una con --account: {known}</translation>
    </message>
    <message>
        <source>Your licence is active</source>
        <translation>Tu licencia está activa</translation>
    </message>
    <message>
        <source>It lasts 30 days. Thank you for trying the demo operator.</source>
        <translation>Vale 30 días. Gracias por probar el operador de demostración.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Buy credit</source>
        <translation>Comprar saldo</translation>
    </message>
    <message>
        <source>This is the demo operator: nothing is paid, and nothing leaves your computer.</source>
        <translation>Este es el operador de demostración: no se paga nada y nada sale de tu equipo.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Tu número</translation>
    </message>
    <message>
        <source>Amount in R$</source>
        <translation>Importe en R$</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>An amount between 0.01 and {largest} is needed.</source>
        <translation>Se necesita un importe entre 0,01 y {largest}.</translation>
    </message>
    <message>
        <source>Bought: R$ {amount}. Your credit is R$ {credit} now.</source>
        <translation>Comprado: R$ {amount}. Tu saldo es ahora de R$ {credit}.</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>¡Te damos la bienvenida, {name}!</translation>
    </message>
    <message>
        <source>Your number is {number}. It works as soon as your licence is active.</source>
        <translation>Tu número es {number}. Funciona en cuanto tu licencia esté activa.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Qué puedes hacer ahora</translation>
    </message>
    <message>
        <source>Call any number of the demo operator: it costs nothing, because nothing rings.</source>
        <translation>Llama a cualquier número del operador de demostración: no cuesta nada, porque nada suena.</translation>
    </message>
    <message>
        <source>Watch your credit: it falls a little each time it is read.</source>
        <translation>Observa tu saldo: baja un poco cada vez que se lee.</translation>
    </message>
    <message>
        <source>Questions? Read the help pages, or write to us:</source>
        <translation>¿Preguntas? Lee las páginas de ayuda o escríbenos:</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>All that travelled</source>
        <translation>Todo lo que viajó</translation>
    </message>
    <message>
        <source>To see it yourself, in a shell</source>
        <translation>Para verlo tú, en una terminal</translation>
    </message>
    <message>
        <source>The test sent made-up credentials here on purpose: set wrong ones too, or you ask something else.</source>
        <translation>Aquí la prueba envió a propósito credenciales inventadas: usa también unas equivocadas, o la pregunta será otra.</translation>
    </message>
    <message>
        <source>To test again</source>
        <translation>Para probar de nuevo</translation>
    </message>
    <message>
        <source>The two addresses compared</source>
        <translation>Las dos direcciones comparadas</translation>
    </message>
    <message>
        <source>Only at {address}</source>
        <translation>Solo en {address}</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>En las dos</translation>
    </message>
    <message>
        <source>At {address}; not asked at the other</source>
        <translation>En {address}; no preguntado en la otra</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>Qué significan los códigos</translation>
    </message>
    <message>
        <source>The code in a reply, as this program understands it:</source>
        <translation>El código en una respuesta, como lo entiende este programa:</translation>
    </message>
    <message>
        <source>What stands like this: {id} names a check; with it the check is asked again, alone.</source>
        <translation>Lo que se escribe así: {id} es el nombre de una comprobación; con él se repite ella sola.</translation>
    </message>
    <message>
        <source>behind a router: look for the times below and for “{agent}”</source>
        <translation>detrás de un router: busca por las horas de abajo y por «{agent}»</translation>
    </message>
    <message>
        <source>{address}, as “{agent}”</source>
        <translation>{address}, como «{agent}»</translation>
    </message>
    <message>
        <source>{asked} of {count} checks answered</source>
        <translation>{asked} de {count} comprobaciones respondidas</translation>
    </message>
    <message>
        <source>users cannot work, or somebody else can do them harm</source>
        <translation>los usuarios no pueden trabajar, o alguien puede hacerles daño</translation>
    </message>
    <message>
        <source>some users cannot work, or not safely</source>
        <translation>algunos usuarios no pueden trabajar, o no con seguridad</translation>
    </message>
    <message>
        <source>worth knowing; nothing has to be done</source>
        <translation>conviene saberlo; no hay que hacer nada</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>an argument is missing or invalid</source>
        <translation>falta un argumento, o no es válido</translation>
    </message>
    <message>
        <source>an argument has the wrong format</source>
        <translation>un argumento tiene el formato equivocado</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>esa cuenta no existe</translation>
    </message>
    <message>
        <source>the account exists already</source>
        <translation>la cuenta ya existe</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>la contraseña es incorrecta</translation>
    </message>
    <message>
        <source>the operator&apos;s own failure</source>
        <translation>un fallo del propio operador</translation>
    </message>
    <message>
        <source>any other failure</source>
        <translation>cualquier otro fallo</translation>
    </message>
    <message>
        <source>The web services cannot be reached, so nothing else could be tested.</source>
        <translation>No se puede llegar a los servicios web, así que no se pudo probar nada más.</translation>
    </message>
    <message>
        <source>Users cannot work with: {services}.</source>
        <translation>No funciona para los usuarios: {services}.</translation>
    </message>
    <message>
        <source>Users cannot work, or not safely, before the errors below are mended.</source>
        <translation>Los usuarios no pueden trabajar, o no con seguridad, hasta que se corrijan los errores de abajo.</translation>
    </message>
    <message>
        <source>Users can work; what the warnings below name should be mended.</source>
        <translation>Los usuarios pueden trabajar; conviene corregir lo que señalan los avisos de abajo.</translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation>Todo lo que se preguntó funciona.</translation>
    </message>
    <message>
        <source>creating an account (signup)</source>
        <translation>crear una cuenta (signup)</translation>
    </message>
    <message>
        <source>fetching the settings (provisioning)</source>
        <translation>obtener los ajustes (provisioning)</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>el saldo</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>la licencia</translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation>el teléfono</translation>
    </message>
    <message>
        <source>--every creates no accounts and changes no profile: leave that option out</source>
        <translation>--every no crea cuentas ni cambia el perfil: quita esa opción</translation>
    </message>
    <message>
        <source>--every is written as 90s, 5m or 1h30m</source>
        <translation>--every se escribe como 90s, 5m o 1h30m</translation>
    </message>
    <message>
        <source>the profile has no test_url: its tests are made where users ask</source>
        <translation>el perfil no tiene test_url: las pruebas se hacen donde piden los usuarios</translation>
    </message>
    <message>
        <source>Both addresses answer alike.</source>
        <translation>Las dos direcciones responden igual.</translation>
    </message>
    <message>
        <source>--replay answers as it was recorded, without {option}</source>
        <translation>--replay responde como se grabó, sin {option}</translation>
    </message>
    <message>
        <source>The run of {date} at {operator} answers again at {origin}. Ctrl-C ends it.</source>
        <translation>La prueba del {date} en {operator} responde de nuevo en {origin}. Ctrl-C termina.</translation>
    </message>
    <message>
        <source>Recorded replies</source>
        <translation>Respuestas grabadas</translation>
    </message>
    <message>
        <source>First set {names} to the secret itself; nothing is sent before.</source>
        <translation>Antes, define {names} con el propio secreto; sin eso no se envía nada.</translation>
    </message>
    <message>
        <source>Another account is in a call: there is one microphone.</source>
        <translation>Otra cuenta está en una llamada: hay un solo micrófono.</translation>
    </message>
    <message>
        <source>End that call first.</source>
        <translation>Termina antes esa llamada.</translation>
    </message>
    <message>
        <source>No pass phrase was given.</source>
        <translation>No se ha dado ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSPHRASE.</source>
        <translation>Dala cuando se pida, por --password-stdin o en NEON_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Pass phrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>New here: {accounts}</source>
        <translation>Nuevas aquí: {accounts}</translation>
    </message>
    <message>
        <source>Replaced: {accounts}</source>
        <translation>Reemplazadas: {accounts}</translation>
    </message>
    <message>
        <source>Here already, and left as they were: {accounts}</source>
        <translation>Ya estaban aquí y se quedaron como estaban: {accounts}</translation>
    </message>
    <message>
        <source>The file holds none of these accounts.</source>
        <translation>El archivo no contiene ninguna de esas cuentas.</translation>
    </message>
    <message>
        <source>It starts with the session: {place}.</source>
        <translation>Se inicia con la sesión: {place}.</translation>
    </message>
    <message>
        <source>It does not start with the session.</source>
        <translation>No se inicia con la sesión.</translation>
    </message>
    <message>
        <source>Written to {path}: {accounts}. Whoever has the file and its pass phrase has the passwords.</source>
        <translation>Guardadas en {path}: {accounts}. Quien tiene el archivo y su frase de contraseña tiene las contraseñas.</translation>
    </message>
    <message>
        <source>There is no account here that could go to another computer.</source>
        <translation>Aquí no hay ninguna cuenta que pueda ir a otro equipo.</translation>
    </message>
    <message>
        <source>Set up an account first; the demo operator&apos;s stay where they are.</source>
        <translation>Configura antes una cuenta; las del operador de demostración se quedan donde están.</translation>
    </message>
    <message>
        <source>This pass phrase is too short: whoever has the file could guess it.</source>
        <translation>Esta frase de contraseña es demasiado corta: quien tenga el archivo podría adivinarla.</translation>
    </message>
    <message>
        <source>Choose one of {least} characters at least, such as four words.</source>
        <translation>Elige una de al menos {least} caracteres, como cuatro palabras.</translation>
    </message>
    <message>
        <source>The pass phrase is not that of this file.</source>
        <translation>La frase de contraseña no es la de este archivo.</translation>
    </message>
    <message>
        <source>Type the one that was chosen when the file was saved; nobody else knows it.</source>
        <translation>Escribe la que se eligió al guardar el archivo; nadie más la conoce.</translation>
    </message>
    <message>
        <source>{file} holds no accounts of this program.</source>
        <translation>{file} no contiene cuentas de este programa.</translation>
    </message>
    <message>
        <source>Choose the file in which the accounts were saved on the other computer; it ends in {suffix}.</source>
        <translation>Elige el archivo en el que se guardaron las cuentas en el otro equipo; termina en {suffix}.</translation>
    </message>
    <message>
        <source>{file} is incomplete or damaged; nothing was taken from it.</source>
        <translation>{file} está incompleto o dañado; no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Copy it once more from the other computer, or save the accounts there again.</source>
        <translation>Cópialo otra vez del otro equipo, o guarda allí las cuentas de nuevo.</translation>
    </message>
    <message>
        <source>{file} was written by another version of this program.</source>
        <translation>{file} fue escrito por otra versión de este programa.</translation>
    </message>
    <message>
        <source>Install the same version here as on the other computer, or a newer one.</source>
        <translation>Instala aquí la misma versión que en el otro equipo, o una más nueva.</translation>
    </message>
    <message>
        <source>Your account may exist already; ask {operator}. To send it again all the same: {option}</source>
        <translation>Puede que tu cuenta ya exista; pregunta a {operator}. Para enviarlo de nuevo de todos modos: {option}</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Ask {operator}. To send it again all the same: {option}</source>
        <translation>Puede que tu cuenta ya exista: se llegó hasta el paso «{step}». Pregunta a {operator}. Para enviarlo de nuevo de todos modos: {option}</translation>
    </message>
    <message>
        <source>Ask {operator} whether it does; nothing is sent again unless you say so.</source>
        <translation>Pregunta a {operator} si existe; nada se envía de nuevo si tú no lo dices.</translation>
    </message>
    <message>
        <source>The account “{login}” was asked for before, and the answer of {operator} was lost: nobody here knows whether it exists.</source>
        <translation>La cuenta “{login}” ya se pidió antes, y la respuesta de {operator} se perdió: aquí nadie sabe si existe.</translation>
    </message>
    <message>
        <source>Ask {operator}, or send it again all the same: you may then have two accounts, or be refused.</source>
        <translation>Pregunta a {operator}, o envíalo de nuevo de todos modos: puede que entonces tengas dos cuentas, o que te rechacen la solicitud.</translation>
    </message>
    <message>
        <source>Ask {operator} whether it is yours, or choose another login.</source>
        <translation>Pregunta a {operator} si es tuya, o elige otro usuario.</translation>
    </message>
    <message>
        <source>{rule}</source>
        <translation>{rule}</translation>
    </message>
    <message>
        <source>Compare it with the document, and correct it.</source>
        <translation>Compáralo con el documento y corrígelo.</translation>
    </message>
    <message>
        <source>No QR code can be read in {file}.</source>
        <translation>No se pudo leer ningún código QR en {file}.</translation>
    </message>
    <message>
        <source>Take the picture anew, with the whole code in it, sharp and not too small.</source>
        <translation>Haz la foto de nuevo, con el código entero, nítido y no demasiado pequeño.</translation>
    </message>
    <message>
        <source>What reads QR codes is not installed.</source>
        <translation>Lo que lee códigos QR no está instalado.</translation>
    </message>
    <message>
        <source>Type the link, or install it with: pip install “neon-wizard[qr]”</source>
        <translation>Escribe el enlace, o instálalo con: pip install “neon-wizard[qr]”</translation>
    </message>
    <message>
        <source>Send it again all the same?</source>
        <translation>¿Enviarlo de nuevo de todos modos?</translation>
    </message>
    <message>
        <source>This number cannot be right: a digit is wrong, or one is missing.</source>
        <translation>Este número no puede ser correcto: un dígito está mal o falta uno.</translation>
    </message>
    <message>
        <source>The time for the test was over.</source>
        <translation>El tiempo de la prueba se terminó.</translation>
    </message>
    <message>
        <source>{sentence} (In: {places})</source>
        <translation>{sentence} (En: {places})</translation>
    </message>
    <message>
        <source>{sentence} (Accepted: {why})</source>
        <translation>{sentence} (Aceptado: {why})</translation>
    </message>
    <message>
        <source>The answer is the test account&apos;s own ({service})</source>
        <translation>La respuesta es de la propia cuenta de prueba ({service})</translation>
    </message>
    <message>
        <source>No password comes back ({service})</source>
        <translation>Ninguna contraseña vuelve en la respuesta ({service})</translation>
    </message>
    <message>
        <source>Two accounts are never mixed up ({service})</source>
        <translation>Dos cuentas nunca se confunden ({service})</translation>
    </message>
    <message>
        <source>A password that is nearly right is refused ({service})</source>
        <translation>Una contraseña casi correcta se rechaza ({service})</translation>
    </message>
    <message>
        <source>The account is answered with the number {found} instead of {expected}: it is another customer&apos;s.</source>
        <translation>La cuenta recibe el número {found} en lugar de {expected}: es de otro cliente.</translation>
    </message>
    <message>
        <source>Read the account by the login that was sent; look for a cache without one.</source>
        <translation>Lee la cuenta por el usuario enviado; busca una caché que no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>The SIP domain is “{found}” where “{expected}” was expected.</source>
        <translation>El dominio SIP es «{found}»; se esperaba «{expected}».</translation>
    </message>
    <message>
        <source>Answer the domain at which this account registers, or mend the profile&apos;s [test].</source>
        <translation>Responde el dominio en el que esta cuenta se registra, o corrige el [test] del perfil.</translation>
    </message>
    <message>
        <source>The SIP password is another one than the profile&apos;s [test] expects.</source>
        <translation>La contraseña SIP es otra que la que espera el [test] del perfil.</translation>
    </message>
    <message>
        <source>Answer the password with which this account registers.</source>
        <translation>Responde la contraseña con la que esta cuenta se registra.</translation>
    </message>
    <message>
        <source>The credit is {found} where {expected} was expected.</source>
        <translation>El saldo es {found}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>Compare with the account&apos;s own page; where it was used, mend the profile&apos;s [test].</source>
        <translation>Compara con la página de la propia cuenta; si se usó, corrige el [test] del perfil.</translation>
    </message>
    <message>
        <source>The credit is read as {found}, and is {expected}: it is counted in smaller units.</source>
        <translation>El saldo se lee como {found} y es {expected}: se cuenta en unidades menores.</translation>
    </message>
    <message>
        <source>Write it with its decimal mark, or write into the profile: {change}</source>
        <translation>Escríbelo con su separador decimal, o escribe en el perfil: {change}</translation>
    </message>
    <message>
        <source>The answer is about the number {found}; {expected} was asked for.</source>
        <translation>La respuesta es sobre el número {found}; se preguntó por {expected}.</translation>
    </message>
    <message>
        <source>Read the credit of the number that was sent; look for a cache without one.</source>
        <translation>Lee el saldo del número enviado; busca una caché que no lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Look for a cache, or a session, that does not tell one customer from another.</source>
        <translation>Busca una caché, o una sesión, que no distingue un cliente de otro.</translation>
    </message>
    <message>
        <source>The SIP password is the portal&apos;s password: whoever reads it from a telephone can sign in.</source>
        <translation>La contraseña SIP es la del portal: quien la lee de un teléfono puede entrar.</translation>
    </message>
    <message>
        <source>Give each account a SIP password of its own.</source>
        <translation>Da a cada cuenta una contraseña SIP propia.</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in the reply (“{node}”).</source>
        <translation>La contraseña del portal vuelve en la respuesta («{node}»).</translation>
    </message>
    <message>
        <source>Leave it out: whoever asks knows it, and replies are kept in logs.</source>
        <translation>Déjala fuera: quien pregunta la conoce, y las respuestas quedan en logs.</translation>
    </message>
    <message>
        <source>The refusal quotes the password that was sent.</source>
        <translation>El rechazo cita la contraseña que se envió.</translation>
    </message>
    <message>
        <source>Say that it is wrong, without it: users are shown this text, and logs keep it.</source>
        <translation>Di que es incorrecta, sin citarla: los usuarios ven este texto, y los logs lo guardan.</translation>
    </message>
    <message>
        <source>The refusal of a wrong password tells the right one.</source>
        <translation>El rechazo de una contraseña incorrecta dice cuál es la correcta.</translation>
    </message>
    <message>
        <source>Take the password out of the refusal&apos;s text, and out of everything near it.</source>
        <translation>Quita la contraseña del texto del rechazo, y de todo lo que lo rodea.</translation>
    </message>
    <message>
        <source>The password is accepted with capital and small letters exchanged.</source>
        <translation>La contraseña se acepta con mayúsculas y minúsculas cambiadas.</translation>
    </message>
    <message>
        <source>Compare it exactly: a hash, not a column that ignores case.</source>
        <translation>Compárala exactamente: un hash, no una columna que ignora las mayúsculas.</translation>
    </message>
    <message>
        <source>The password is accepted with a blank behind it: it is trimmed.</source>
        <translation>La contraseña se acepta con un espacio al final: se recorta.</translation>
    </message>
    <message>
        <source>Compare it as it was sent.</source>
        <translation>Compárala como se envió.</translation>
    </message>
    <message>
        <source>The password is accepted with more letters behind it: only its beginning counts.</source>
        <translation>La contraseña se acepta con más letras al final: solo cuenta el comienzo.</translation>
    </message>
    <message>
        <source>Compare all of it: old DES hashes and short columns cut it.</source>
        <translation>Compárala entera: los hashes DES antiguos y las columnas cortas la cortan.</translation>
    </message>
    <message>
        <source>The reply sets a cookie, which programs do not send back.</source>
        <translation>La respuesta fija una cookie, que los programas no devuelven.</translation>
    </message>
    <message>
        <source>Begin no session for web services: each request would leave one behind.</source>
        <translation>No abras sesión para servicios web: cada petición dejaría una atrás.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is wrong: it says {found} UTC (or this computer&apos;s is).</source>
        <translation>El reloj del servidor está mal: dice {found} UTC (o lo está el de este equipo).</translation>
    </message>
    <message>
        <source>Let it keep its time by NTP: tokens, licences and certificates depend on it.</source>
        <translation>Mantén la hora por NTP: tokens, licencias y certificados dependen de ella.</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>Dice: «{said}».</translation>
    </message>
    <message>
        <source>It asks to wait: {wait} (Retry-After).</source>
        <translation>Pide esperar: {wait} (Retry-After).</translation>
    </message>
    <message>
        <source>Compare the path with the operator&apos;s documents, and mend url in the profile.</source>
        <translation>Compara la ruta con los documentos del operador y corrige url en el perfil.</translation>
    </message>
    <message>
        <source>Look at the service behind the front: whether it runs, and answers in time.</source>
        <translation>Mira el servicio detrás del servidor frontal: si funciona y responde a tiempo.</translation>
    </message>
    <message>
        <source>Write the new address into the profile: url = “{to}”.</source>
        <translation>Escribe la nueva dirección en el perfil: url = «{to}».</translation>
    </message>
    <message>
        <source>Let the server send its certificate together with that of the issuer (the “full chain”).</source>
        <translation>Haz que el servidor envíe su certificado junto con el del emisor (la «cadena completa»).</translation>
    </message>
    <message>
        <source>Any password opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>Cualquier contraseña abre una cuenta: el servicio entrega contraseñas SIP a quien conozca un usuario.</translation>
    </message>
    <message>
        <source>Compare the password before anything is answered, and answer 104.</source>
        <translation>Compara la contraseña antes de responder nada, y responde 104.</translation>
    </message>
    <message>
        <source>Write the new address into the profile: {change}</source>
        <translation>Escribe la nueva dirección en el perfil: {change}</translation>
    </message>
    <message>
        <source>The SIP password comes with a reply that has no need of it (“{node}”).</source>
        <translation>La contraseña SIP viene en una respuesta que no la necesita («{node}»).</translation>
    </message>
    <message>
        <source>Leave it out: only provisioning answers it. What is asked every few minutes is kept in many more logs.</source>
        <translation>Déjala fuera: solo el aprovisionamiento la responde. Lo que se consulta cada pocos minutos queda en muchos más logs.</translation>
    </message>
    <message>
        <source>Asterisks come in place of the SIP password.</source>
        <translation>Llegan asteriscos en lugar de la contraseña SIP.</translation>
    </message>
    <message>
        <source>Answer the password itself, as the telephone server has it: no telephone can register with this.</source>
        <translation>Responde la contraseña misma, tal como la tiene el servidor telefónico: ningún teléfono puede registrarse con esto.</translation>
    </message>
    <message>
        <source>A hash comes in place of the SIP password.</source>
        <translation>Llega un hash en lugar de la contraseña SIP.</translation>
    </message>
    <message>
        <source>The word for an empty value comes in place of the SIP password.</source>
        <translation>Llega la palabra para un valor vacío en lugar de la contraseña SIP.</translation>
    </message>
    <message>
        <source>The SIP password is the number or the login: anybody can register as this account.</source>
        <translation>La contraseña SIP es el número o el usuario: cualquiera puede registrarse como esta cuenta.</translation>
    </message>
    <message>
        <source>Give each account a SIP password that is drawn at random.</source>
        <translation>Da a cada cuenta una contraseña SIP elegida al azar.</translation>
    </message>
    <message>
        <source>Write the port into the profile at which HTTP is served, or serve it at this one.</source>
        <translation>Escribe en el perfil el puerto en el que se sirve HTTP, o sírvelo en este.</translation>
    </message>
    <message>
        <source>Compare Content-Length with what is sent, and look into the logs of the service and its front at this time.</source>
        <translation>Compara Content-Length con lo que se envía y mira los logs del servicio y del proxy que tiene delante a esta hora.</translation>
    </message>
    <message>
        <source>Declare the charset in which the reply is really written, best UTF-8.</source>
        <translation>Declara la codificación en la que la respuesta está escrita de verdad, mejor UTF-8.</translation>
    </message>
    <message>
        <source>Declare in Content-Encoding how the reply is really packed, gzip or deflate, or do not pack it.</source>
        <translation>Declara en Content-Encoding cómo está comprimida de verdad la respuesta, gzip o deflate, o no la comprimas.</translation>
    </message>
    <message>
        <source>Write the number alone, such as 20.15, without words or a currency.</source>
        <translation>Escribe solo el número, como 20.15, sin palabras ni moneda.</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of this request: it ended without writing a reply.</source>
        <translation>Mira el log del servicio a la hora de esta petición: terminó sin escribir una respuesta.</translation>
    </message>
    <message>
        <source>{failed} of {count} identical requests failed. {error}</source>
        <translation>{failed} de {count} peticiones idénticas fallaron. {error}</translation>
    </message>
    <message>
        <source>Look for one of several servers that fails, or for what the service cannot do twice at once; mend this first, for what depends on it is uncertain.</source>
        <translation>Busca uno entre varios servidores que falla, o lo que el servicio no puede hacer dos veces a la vez; corrige esto primero, pues lo que depende de ello es incierto.</translation>
    </message>
    <message>
        <source>{host} wants fewer requests (HTTP 429); nothing more was asked there.</source>
        <translation>{host} quiere menos peticiones (HTTP 429); no se le pidió nada más.</translation>
    </message>
    <message>
        <source>Test again with more seconds between two requests (--interval), or let the test&apos;s address ask more often.</source>
        <translation>Prueba de nuevo con más segundos entre dos peticiones (--interval), o deja que la dirección de la prueba pida más veces.</translation>
    </message>
    <message>
        <source>{host} is out of service for now (HTTP 503).</source>
        <translation>{host} está fuera de servicio por ahora (HTTP 503).</translation>
    </message>
    <message>
        <source>Start the service, or end its maintenance; then test again.</source>
        <translation>Inicia el servicio, o termina su mantenimiento; después prueba de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not accept the profile&apos;s access credentials (HTTP {status}, {scheme}).</source>
        <translation>{host} no acepta las credenciales de acceso del perfil (HTTP {status}, {scheme}).</translation>
    </message>
    <message>
        <source>Compare user name and password of the profile&apos;s auth with those that the operator gave.</source>
        <translation>Compara usuario y contraseña del auth del perfil con los que dio el operador.</translation>
    </message>
    <message>
        <source>{host} asks for HTTP authentication ({scheme}, realm “{realm}”), and the profile has none.</source>
        <translation>{host} pide autenticación HTTP ({scheme}, realm «{realm}»), y el perfil no tiene ninguna.</translation>
    </message>
    <message>
        <source>Ask the operator for user name and password, and write into the profile: {change}</source>
        <translation>Pide usuario y contraseña al operador y escribe en el perfil: {change}</translation>
    </message>
    <message>
        <source>{host} refuses {path} to these access credentials, or to whoever asks from here (HTTP 403).</source>
        <translation>{host} niega {path} a estas credenciales de acceso, o a quien pregunta desde aquí (HTTP 403).</translation>
    </message>
    <message>
        <source>Give the credentials the right to it, and let users in from everywhere; 401 is for wrong ones.</source>
        <translation>Da a las credenciales el derecho a ello, y deja entrar a los usuarios desde cualquier lugar; 401 es para las incorrectas.</translation>
    </message>
    <message>
        <source>A wrong password is answered with code 104, but with HTTP 401, which says something else.</source>
        <translation>Una contraseña incorrecta se responde con el código 104, pero con HTTP 401, que dice otra cosa.</translation>
    </message>
    <message>
        <source>Answer it with HTTP 200, or write into the profile: {change}</source>
        <translation>Responde con HTTP 200, o escribe en el perfil: {change}</translation>
    </message>
    <message>
        <source>{host} finds the request itself wrong (HTTP 400).</source>
        <translation>{host} considera incorrecta la propia petición (HTTP 400).</translation>
    </message>
    <message>
        <source>Compare the request below with what the service expects.</source>
        <translation>Compara la petición de abajo con lo que el servicio espera.</translation>
    </message>
    <message>
        <source>{host} wants to be paid before it answers {path} (HTTP 402).</source>
        <translation>{host} exige un pago antes de responder a {path} (HTTP 402).</translation>
    </message>
    <message>
        <source>Unblock the test account and the profile&apos;s access: one of them is blocked until a bill is paid.</source>
        <translation>Desbloquea la cuenta de prueba y el acceso del perfil: uno de los dos está bloqueado por falta de pago.</translation>
    </message>
    <message>
        <source>{host} forbids {path} to whoever asks from here (HTTP 403).</source>
        <translation>{host} prohíbe {path} a quien pregunta desde aquí (HTTP 403).</translation>
    </message>
    <message>
        <source>Let users in from everywhere: a list of permitted addresses or countries shuts them out.</source>
        <translation>Deja entrar a los usuarios desde cualquier lugar: una lista de direcciones o países permitidos los excluye.</translation>
    </message>
    <message>
        <source>A firewall for web sites ({found}) stopped the request before the service saw it (HTTP {status} {reference}).</source>
        <translation>Un cortafuegos de sitios web ({found}) paró la petición antes de que el servicio la viera (HTTP {status} {reference}).</translation>
    </message>
    <message>
        <source>Except {path} from its rules for browsers: programs send XML or JSON there, and answer no puzzles.</source>
        <translation>Exceptúa {path} de sus reglas para navegadores: los programas envían XML o JSON, y no resuelven acertijos.</translation>
    </message>
    <message>
        <source>There is no service at {path} of {host} (HTTP {status}).</source>
        <translation>No hay ningún servicio en {path} de {host} (HTTP {status}).</translation>
    </message>
    <message>
        <source>{path} of {host} does not take {method} (HTTP 405; allowed: {allowed}).</source>
        <translation>{path} de {host} no admite {method} (HTTP 405; permitido: {allowed}).</translation>
    </message>
    <message>
        <source>Mend method or url in the profile, or let the server take {method} there.</source>
        <translation>Corrige method o url en el perfil, o haz que el servidor admita {method} ahí.</translation>
    </message>
    <message>
        <source>{host} cannot answer in a type that it believes to be wanted (HTTP 406).</source>
        <translation>{host} no puede responder en un tipo que cree deseado (HTTP 406).</translation>
    </message>
    <message>
        <source>Answer in the service&apos;s own type whatever the request&apos;s Accept says.</source>
        <translation>Responde en el tipo del propio servicio, diga lo que diga el Accept de la petición.</translation>
    </message>
    <message>
        <source>{host} did not wait for the whole request (HTTP 408).</source>
        <translation>{host} no esperó la petición entera (HTTP 408).</translation>
    </message>
    <message>
        <source>Let the server and its front wait longer: the lines of users are slow.</source>
        <translation>Haz que el servidor y el proxy que tiene delante esperen más: las conexiones de los usuarios son lentas.</translation>
    </message>
    <message>
        <source>{host} takes no request of this size (HTTP {status}).</source>
        <translation>{host} no acepta una petición de este tamaño (HTTP {status}).</translation>
    </message>
    <message>
        <source>Raise the limit for bodies (413), addresses (414) or headers (431) of the server and of its front.</source>
        <translation>Sube el límite de cuerpos (413), direcciones (414) o cabeceras (431) en el servidor y en el proxy que tiene delante.</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of that name (HTTP 421).</source>
        <translation>Lo que responde en {host} no es el servidor de ese nombre (HTTP 421).</translation>
    </message>
    <message>
        <source>Let the server know its name (virtual host, SNI), or mend url in the profile.</source>
        <translation>Haz que el servidor reconozca su nombre (virtual host, SNI) o corrige url en el perfil.</translation>
    </message>
    <message>
        <source>{host} reads the request, and finds its contents wrong (HTTP 422).</source>
        <translation>{host} lee la petición, pero considera erróneo su contenido (HTTP 422).</translation>
    </message>
    <message>
        <source>Compare the fields below with what the service expects; a user&apos;s mistake has a code of its own.</source>
        <translation>Compara los campos de abajo con lo que espera el servicio; un error del usuario tiene su propio código.</translation>
    </message>
    <message>
        <source>{host} keeps the account locked (HTTP 423).</source>
        <translation>{host} mantiene la cuenta bloqueada (HTTP 423).</translation>
    </message>
    <message>
        <source>Unlock the test account, or look for a request that holds it and does not end.</source>
        <translation>Desbloquea la cuenta de prueba, o busca una petición que la retiene y no termina.</translation>
    </message>
    <message>
        <source>{host} refuses {path} for legal reasons (HTTP 451).</source>
        <translation>{host} rechaza {path} por razones legales (HTTP 451).</translation>
    </message>
    <message>
        <source>Find out which rule it is, and whether it holds where the users are.</source>
        <translation>Averigua qué norma es y si rige donde están los usuarios.</translation>
    </message>
    <message>
        <source>{host} does not take the content type “{type}” (HTTP 415).</source>
        <translation>{host} no admite el tipo de contenido «{type}» (HTTP 415).</translation>
    </message>
    <message>
        <source>Take this type, or write the one that is wanted into the profile (content_type, version).</source>
        <translation>Admite este tipo, o escribe en el perfil el que se desea (content_type, version).</translation>
    </message>
    <message>
        <source>The service at {path} fails (HTTP 500).</source>
        <translation>El servicio en {path} falla (HTTP 500).</translation>
    </message>
    <message>
        <source>Look into the service&apos;s log at the time of this request.</source>
        <translation>Mira el log del servicio a la hora de esta petición.</translation>
    </message>
    <message>
        <source>{host} gets no answer from the service behind it (HTTP {status}).</source>
        <translation>{host} no recibe respuesta del servicio que está detrás (HTTP {status}).</translation>
    </message>
    <message>
        <source>The reply is right, but its HTTP status says that it failed ({status}).</source>
        <translation>La respuesta es correcta, pero su estado HTTP dice que falló ({status}).</translation>
    </message>
    <message>
        <source>Answer with HTTP 200.</source>
        <translation>Responde con HTTP 200.</translation>
    </message>
    <message>
        <source>A web page came from {path} in place of a reply.</source>
        <translation>Una página web vino de {path} en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>Compare the path with the operator&apos;s documents; the service must not answer with pages for people.</source>
        <translation>Compara la ruta con los documentos del operador; el servicio no debe responder con páginas para personas.</translation>
    </message>
    <message>
        <source>The reply is compressed (gzip), but no Content-Encoding says so.</source>
        <translation>La respuesta está comprimida (gzip), pero ningún Content-Encoding lo dice.</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with it, or send it as it is.</source>
        <translation>Envía Content-Encoding: gzip con ella, o envíala tal cual.</translation>
    </message>
    <message>
        <source>The reply of {host} cannot be read at line {line}, column {column}: {reason}. There: “{around}”</source>
        <translation>La respuesta de {host} no se puede leer en la línea {line}, columna {column}: {reason}. Ahí: «{around}»</translation>
    </message>
    <message>
        <source>Let a library write the reply, and look for what is written before, within or after it.</source>
        <translation>Deja que una biblioteca escriba la respuesta, y busca lo que se escribe antes, dentro o después de ella.</translation>
    </message>
    <message>
        <source>“{node}” is in the reply of {host}, but nothing stands in it.</source>
        <translation>«{node}» está en la respuesta de {host}, pero no hay nada en él.</translation>
    </message>
    <message>
        <source>Fill it for this account: the query behind it finds nothing.</source>
        <translation>Rellénalo para esta cuenta: la consulta que hay detrás no encuentra nada.</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target} (HTTP {status}).</source>
        <translation>{host} dice que el servicio se mudó a {target} (HTTP {status}).</translation>
    </message>
    <message>
        <source>The portal&apos;s password comes back in a header of the reply (“{node}”).</source>
        <translation>La contraseña del portal vuelve en una cabecera de la respuesta («{node}»).</translation>
    </message>
    <message>
        <source>Leave it out: servers and proxies write headers into their logs.</source>
        <translation>Déjala fuera: los servidores y proxies escriben las cabeceras en sus logs.</translation>
    </message>
    <message>
        <source>The SIP password stands in a header of the reply (“{node}”).</source>
        <translation>La contraseña SIP está en una cabecera de la respuesta («{node}»).</translation>
    </message>
    <message>
        <source>A refusal brings the SIP password (“{node}”): anybody can have it.</source>
        <translation>Un rechazo trae la contraseña SIP («{node}»): cualquiera puede obtenerla.</translation>
    </message>
    <message>
        <source>Answer a refusal with its code and its words alone.</source>
        <translation>Responde a un rechazo solo con su código y sus palabras.</translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status} and nothing in the body.</source>
        <translation>{host} respondió con HTTP {status} y nada en el cuerpo.</translation>
    </message>
    <message>
        <source>Answer with HTTP 200 and the reply: {status} says that there is none.</source>
        <translation>Responde con HTTP 200 y la respuesta: {status} dice que no hay ninguna.</translation>
    </message>
    <message>
        <source>{host} sends on to another host, {target} (HTTP {status}); no password is sent after it.</source>
        <translation>{host} reenvía a otro servidor, {target} (HTTP {status}); no se envía allí ninguna contraseña.</translation>
    </message>
    <message>
        <source>Where this host is the operator&apos;s too, write it into the profile: url = “{to}”.</source>
        <translation>Si ese servidor también es del operador, escríbelo en el perfil: url = «{to}».</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, {target} (HTTP {status}); that was refused.</source>
        <translation>{host} reenvía a una dirección sin cifrado, {target} (HTTP {status}); eso se rechazó.</translation>
    </message>
    <message>
        <source>Let the server send on to https, or answer itself.</source>
        <translation>Haz que el servidor reenvíe a https, o que responda él mismo.</translation>
    </message>
    <message>
        <source>{host} sends on in a circle (HTTP {status}).</source>
        <translation>{host} reenvía en círculo (HTTP {status}).</translation>
    </message>
    <message>
        <source>Look at the rules of the front: one sends to what the other sends back.</source>
        <translation>Mira las reglas del servidor frontal: una reenvía a lo que la otra devuelve.</translation>
    </message>
    <message>
        <source>{host} sets a cookie and sends on to the same address until it comes back (HTTP {status}).</source>
        <translation>{host} fija una cookie y reenvía a la misma dirección hasta que vuelva (HTTP {status}).</translation>
    </message>
    <message>
        <source>Answer web services without a cookie: only browsers keep them.</source>
        <translation>Responde a los servicios web sin cookie: solo los navegadores las guardan.</translation>
    </message>
    <message>
        <source>{host} speaks no version of TLS above {found}.</source>
        <translation>{host} no habla ninguna versión de TLS superior a {found}.</translation>
    </message>
    <message>
        <source>There is no TLS on this port of {host}: it answers without encryption.</source>
        <translation>No hay TLS en este puerto de {host}: responde sin cifrado.</translation>
    </message>
    <message>
        <source>The certificate at {host} is for other names: {found}</source>
        <translation>El certificado en {host} es para otros nombres: {found}</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}, or write a name of it into the profile.</source>
        <translation>Consigue un certificado que nombre {host}, o escribe en el perfil un nombre suyo.</translation>
    </message>
    <message>
        <source>Install the authority&apos;s present certificate beside the server&apos;s own.</source>
        <translation>Instala el certificado actual de la autoridad junto al del propio servidor.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {date}.</source>
        <translation>El certificado de {host} no vale antes del {date}.</translation>
    </message>
    <message>
        <source>Look at the clock of whoever issued it, and get one that is valid now.</source>
        <translation>Mira el reloj de quien lo emitió, y consigue uno que valga ahora.</translation>
    </message>
    <message>
        <source>The certificate of {host} is from “{issuer}”, whom this computer does not trust.</source>
        <translation>El certificado de {host} es de «{issuer}», en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, or hand over the authority&apos;s own for the profile ([http] ca).</source>
        <translation>Consigue un certificado de una autoridad en la que todo equipo confía, o entrega el de la propia autoridad para el perfil ([http] ca).</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself: nobody vouches for it.</source>
        <translation>El certificado de {host} está firmado por sí mismo: nadie responde por él.</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, such as Let&apos;s Encrypt.</source>
        <translation>Consigue un certificado de una autoridad en la que todo equipo confía, como Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>{host} does not send the intermediate certificate of “{issuer}”, which issued its own.</source>
        <translation>{host} no envía el certificado intermedio de «{issuer}», que emitió el suyo.</translation>
    </message>
    <message>
        <source>Anybody can read anybody&apos;s credit: the service asks for a number, and for nothing secret.</source>
        <translation>Cualquiera puede leer el saldo de cualquiera: el servicio pide un número, y nada secreto.</translation>
    </message>
    <message>
        <source>Protect it with HTTP authentication, or ask for the user&apos;s password.</source>
        <translation>Protégelo con autenticación HTTP, o pide la contraseña del usuario.</translation>
    </message>
    <message>
        <source>{file} was changed; what it was is in {backup}.</source>
        <translation>{file} se cambió; lo que era está en {backup}.</translation>
    </message>
    <message>
        <source>With the change:</source>
        <translation>Con el cambio:</translation>
    </message>
    <message>
        <source>About {count} requests, which take {seconds} s or more.</source>
        <translation>Unas {count} peticiones, que tardan {seconds} s o más.</translation>
    </message>
    <message>
        <source>The time was over: {count} checks were not asked.</source>
        <translation>El tiempo se terminó: {count} comprobaciones no se hicieron.</translation>
    </message>
    <message>
        <source>Nothing has changed since the earlier run.</source>
        <translation>Nada ha cambiado desde la ejecución anterior.</translation>
    </message>
    <message>
        <source>What answers at {host} is no UDDI registry ({reason}).</source>
        <translation>Lo que responde en {host} no es un directorio UDDI ({reason}).</translation>
    </message>
    <message>
        <source>Compare the profile&apos;s inquiry with the operator&apos;s documents: publishing has another address.</source>
        <translation>Compara el inquiry del perfil con los documentos del operador: para publicar hay otra dirección.</translation>
    </message>
    <message>
        <source>The pass phrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>This has to be ticked.</source>
        <translation>Esto tiene que estar marcado.</translation>
    </message>
    <message>
        <source>Tick it if it is so; else there is no going on.</source>
        <translation>Márcalo si es así; si no, no se puede seguir.</translation>
    </message>
    <message>
        <source>Write what was expected, or remove “{key}”.</source>
        <translation>Escribe lo que se esperaba o quita “{key}”.</translation>
    </message>
    <message>
        <source>Next, ask its services: {command}</source>
        <translation>Ahora consulta sus servicios: {command}</translation>
    </message>
    <message>
        <source>Next, decide in it what is left, and check it: {command}</source>
        <translation>Ahora decide en él lo que falta y compruébalo: {command}</translation>
    </message>
    <message>
        <source>a login is needed there; give its name with --user NAME</source>
        <translation>allí hay que iniciar sesión; da el nombre con --user NAME</translation>
    </message>
    <message>
        <source>a line for curl</source>
        <translation>una línea de curl</translation>
    </message>
    <message>
        <source>Paste the line for curl; end with an empty line.</source>
        <translation>Pega la línea de curl; termina con una línea vacía.</translation>
    </message>
    <message>
        <source>Not used: {what}</source>
        <translation>No se usa: {what}</translation>
    </message>
    <message>
        <source>The secret {name} was left out of the file. It is stored with: {command}</source>
        <translation>El secreto {name} quedó fuera del archivo. Para guardarlo: {command}</translation>
    </message>
    <message>
        <source>Two accounts asked for in turn are both answered with the number {found}: one customer gets another&apos;s SIP password.</source>
        <translation>Dos cuentas pedidas una tras otra reciben ambas el número {found}: un cliente recibe la contraseña SIP de otro.</translation>
    </message>
    <message>
        <source>Input such as “{name}” finds an account although none has it: what is typed becomes part of a query, and anybody can read anybody&apos;s data.</source>
        <translation>Entradas como «{name}» encuentran una cuenta aunque ninguna las tenga: lo que se escribe pasa a ser parte de una consulta, y cualquiera puede leer los datos de cualquiera.</translation>
    </message>
    <message>
        <source>A login that exists is given away once more: its owner may lose the account.</source>
        <translation>Un usuario que ya existe se da otra vez: su dueño puede perder la cuenta.</translation>
    </message>
    <message>
        <source>Look the login up before an account is made, and answer 103.</source>
        <translation>Busca el usuario antes de crear una cuenta, y responde 103.</translation>
    </message>
    <message>
        <source>Any password will do: anybody who knows a number reads its credit.</source>
        <translation>Cualquier contraseña sirve: quien conoce un número lee su saldo.</translation>
    </message>
    <message>
        <source>“{node}” is written “{found}” in the reply of {host}.</source>
        <translation>«{node}» está escrito «{found}» en la respuesta de {host}.</translation>
    </message>
    <message>
        <source>Write it as the specification does: “{node}”.</source>
        <translation>Escríbelo como la especificación: «{node}».</translation>
    </message>
    <message>
        <source>--workers is not possible on Windows</source>
        <translation>--workers no es posible en Windows</translation>
    </message>
    <message>
        <source>The service answers in another way. It works once the profile says: {change}</source>
        <translation>El servicio responde de otro modo. Funciona en cuanto el perfil diga: {change}</translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without it.</source>
        <translation>Este puerto de {host} habla TLS, y se usó sin él.</translation>
    </message>
    <message>
        <source>Write the address into the profile with https. {change}</source>
        <translation>Escribe la dirección en el perfil con https. {change}</translation>
    </message>
</context>
</TS>

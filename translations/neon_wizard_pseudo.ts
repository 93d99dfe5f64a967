<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>[Àbõüt {0} ··]</translation>
    </message>
    <message>
        <source>NEON Wizard is free software under the Apache License 2.0. Its windows are made with Qt {0} and PySide6, which are free under the LGPL 3.</source>
        <translation>[ÑÉÕÑ Wîžàrd îš fréé šõftwàré üñdér thé Àpàçhé Lîçéñšé 2.0. Îtš wîñdõwš àré màdé wîth Qt {0} àñd PýŠîdé6, whîçh àré fréé üñdér thé LGPL 3. ······ ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>[Whéré thîñgš àré képt ······ ·]</translation>
    </message>
    <message>
        <source>Its parts and their licences</source>
        <translation>[Îtš pàrtš àñd théîr lîçéñçéš ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>[&amp;Cõpý fõr šüppõrt ·····]</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>[Ç&amp;lõšé ··]</translation>
    </message>
    <message>
        <source>Accounts and settings</source>
        <translation>[Àççõüñtš àñd šéttîñgš ······ ·]</translation>
    </message>
    <message>
        <source>Operator profiles</source>
        <translation>[Õpéràtõr prõfîléš ······]</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>[Bàlàñçéš ···]</translation>
    </message>
    <message>
        <source>What can be fetched again</source>
        <translation>[Whàt çàñ bé fétçhéd àgàîñ ······ ··]</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>[Çràšh répõrtš ····]</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>[Pàššwõrdš ···]</translation>
    </message>
    <message>
        <source>In your system's password store</source>
        <translation>[Îñ ýõür šýštém'š pàššwõrd štõré ······ ····]</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Sign in for the description</source>
        <translation>[Šîgñ îñ fõr thé déšçrîptîõñ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>[&amp;Nàmé ·]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>{host} gives its description only to those who sign in. The password goes there and is not kept.</source>
        <translation>[{host} gîvéš îtš déšçrîptîõñ õñlý tõ thõšé whõ šîgñ îñ. Thé pàššwõrd gõéš théré àñd îš ñõt képt. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>[&amp;Fétçh ît ···]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
    <message>
        <source>The name is needed.</source>
        <translation>[Thé ñàmé îš ñéédéd. ······]</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>I have &amp;confirmed</source>
        <translation>[Î hàvé &amp;cõñfîrméd ·····]</translation>
    </message>
    <message>
        <source>Send it &amp;again…</source>
        <translation>[Šéñd ît &amp;agàîñ… ····]</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>[&amp;Wrõñg àddréšš? ····]</translation>
    </message>
    <message>
        <source>Your operator has sent you an e-mail.</source>
        <translation>[Ýõür õpéràtõr hàš šéñt ýõü àñ é-màîl. ······ ······]</translation>
    </message>
    <message>
        <source>Your operator has sent an e-mail to {0}.</source>
        <translation>[Ýõür õpéràtõr hàš šéñt àñ é-màîl tõ {0}. ······ ······]</translation>
    </message>
    <message>
        <source>Open the link in it, then come back and press the button.</source>
        <translation>[Õpéñ thé lîñk îñ ît, théñ çõmé bàçk àñd préšš thé büttõñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Your phone number</source>
        <translation>[Ýõür phõñé ñümbér ······]</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>[Lõgîñ ··]</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>[Õpéràtõr ···]</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>[Dõmàîñ ··]</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>[Ñõt çõñfîrméd ····]</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>[Ñõt çõmplété ····]</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>[Thîš šéššîõñ õñlý ······]</translation>
    </message>
    <message>
        <source>Licence needed</source>
        <translation>[Lîçéñçé ñéédéd ·····]</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>[Réàdý ··]</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>[Çõpîéd ··]</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>[Çõpý thé ñümbér ·····]</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>Number</source>
        <translation>[Ñümbér ··]</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>[Àüthéñtîçàtîõñ ñàmé ······]</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>[Dîšplàý ñàmé ····]</translation>
    </message>
    <message>
        <source>Domain (registrar)</source>
        <translation>[Dõmàîñ (régîštràr) ······]</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>[Õütbõüñd prõxý ·····]</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>[Tràñšpõrt ···]</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>[Põrt ··]</translation>
    </message>
    <message>
        <source>Registration expiry (seconds)</source>
        <translation>[Régîštràtîõñ éxpîrý (šéçõñdš) ······ ···]</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>[ŠTÜÑ šérvér ····]</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>[Çõdéçš ··]</translation>
    </message>
    <message>
        <source>SRTP</source>
        <translation>[ŠRTP ··]</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>[ŠÎP pàššwõrd ····]</translation>
    </message>
    <message>
        <source>SIP account settings: {0}</source>
        <translation>[ŠÎP àççõüñt šéttîñgš: {0} ······ ·]</translation>
    </message>
    <message>
        <source>Fetching the settings</source>
        <translation>[Fétçhîñg thé šéttîñgš ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>[&amp;Lõgîñ ··]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>&amp;Fetch settings</source>
        <translation>[&amp;Fétçh šéttîñgš ····]</translation>
    </message>
    <message>
        <source>&amp;Test registration</source>
        <translation>[&amp;Téšt régîštràtîõñ ·····]</translation>
    </message>
    <message>
        <source>&amp;Undo all my changes</source>
        <translation>[&amp;Uñdõ àll mý çhàñgéš ······]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Sàvé ·]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>[&amp;Clõšé ··]</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>[Ç&amp;añçél ··]</translation>
    </message>
    <message>
        <source>Leave it empty to use the kept one.</source>
        <translation>[Léàvé ît émptý tõ üšé thé képt õñé. ······ ·····]</translation>
    </message>
    <message>
        <source>{0} gives your settings anew before every connection.</source>
        <translation>[{0} gîvéš ýõür šéttîñgš àñéw béfõré évérý çõññéçtîõñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Settings are fetched only when you say so; your password is not kept.</source>
        <translation>[Šéttîñgš àré fétçhéd õñlý whéñ ýõü šàý šõ; ýõür pàššwõrd îš ñõt képt. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>[Ñõthîñg hàš çhàñgéd. ······]</translation>
    </message>
    <message>
        <source>The new settings are used from now on.</source>
        <translation>[Thé ñéw šéttîñgš àré üšéd frõm ñõw õñ. ······ ······]</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>[Thîš àççõüñt régîštérš: {0} õvér {1} àt {2}. ······ ·····]</translation>
    </message>
    <message>
        <source>{0} s were granted.</source>
        <translation>[{0} š wéré gràñtéd. ·····]</translation>
    </message>
    <message>
        <source>Phones that are registered now: {0}.</source>
        <translation>[Phõñéš thàt àré régîštéréd ñõw: {0}. ······ ····]</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>&amp;Information</source>
        <translation>[&amp;Iñfõrmàtîõñ ···]</translation>
    </message>
    <message>
        <source>&amp;SIP settings…</source>
        <translation>[&amp;SÎP šéttîñgš… ····]</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>[&amp;Add àççõüñt ···]</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>[Ré&amp;mõvé… ··]</translation>
    </message>
</context>
<context>
    <name>AccountsList</name>
    <message>
        <source>Find an account</source>
        <translation>[Fîñd àñ àççõüñt ·····]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Àççõüñtš ···]</translation>
    </message>
    <message>
        <source>No account fits.</source>
        <translation>[Ñõ àççõüñt fîtš. ·····]</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>not confirmed</source>
        <translation>[ñõt çõñfîrméd ····]</translation>
    </message>
</context>
<context>
    <name>ActionButtons</name>
    <message>
        <source>More from {0}</source>
        <translation>[Mõré frõm {0} ···]</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>The password is needed.</source>
        <translation>[Thé pàššwõrd îš ñéédéd. ······ ·]</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>{0} (optional)</source>
        <translation>[{0} (õptîõñàl) ····]</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>[Çhõõšé… ···]</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>[Ýéš ·]</translation>
    </message>
    <message>
        <source>No</source>
        <translation>[Ñõ ·]</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>[Ñõ çhõîçé ···]</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>[Frõm {0} tõ {1}. ···]</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>[Àt léàšt {0}. ···]</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>[Àt mõšt {0}. ···]</translation>
    </message>
    <message>
        <source>This is not a date; write it like {0}.</source>
        <translation>[Thîš îš ñõt à dàté; wrîté ît lîké {0}. ······ ·····]</translation>
    </message>
</context>
<context>
    <name>ActionForms</name>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>The one that you sign in with at {0}; it is not kept.</source>
        <translation>[Thé õñé thàt ýõü šîgñ îñ wîth àt {0}; ît îš ñõt képt. ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>[&amp;Séñd ·]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>[Àšk &amp;agàîñ ···]</translation>
    </message>
    <message>
        <source>&amp;Once more…</source>
        <translation>[&amp;Oñçé mõré… ···]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>[&amp;Clõšé ··]</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>[Àškîñg {0}… ···]</translation>
    </message>
    <message>
        <source>Looking into your system's password store…</source>
        <translation>[Lõõkîñg îñtõ ýõür šýštém'š pàššwõrd štõré… ······ ······ ·]</translation>
    </message>
</context>
<context>
    <name>ActionWork</name>
    <message>
        <source>You stopped it.</source>
        <translation>[Ýõü štõppéd ît. ·····]</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open from an address</source>
        <translation>[Õpéñ frõm àñ àddréšš ······]</translation>
    </message>
    <message>
        <source>&amp;Address of a profile or a service description (WSDL)</source>
        <translation>[&amp;Addréšš õf à prõfîlé õr à šérvîçé déšçrîptîõñ (WŠDL) ······ ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>[&amp;Fétçh ît ···]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
    <message>
        <source>Asked for it: {host}. Nothing of yours is sent.</source>
        <translation>[Àškéd fõr ît: {host}. Ñõthîñg õf ýõürš îš šéñt. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Nothing of yours is sent.</source>
        <translation>[Ñõthîñg õf ýõürš îš šéñt. ······ ··]</translation>
    </message>
    <message>
        <source>This is not an https address.</source>
        <translation>[Thîš îš ñõt àñ httpš àddréšš. ······ ···]</translation>
    </message>
</context>
<context>
    <name>AgainQuestion</name>
    <message>
        <source>Activate again?</source>
        <translation>[Àçtîvàté àgàîñ? ·····]</translation>
    </message>
    <message>
        <source>Send the activation to {0} once more?</source>
        <translation>[Šéñd thé àçtîvàtîõñ tõ {0} õñçé mõré? ······ ·····]</translation>
    </message>
    <message>
        <source>The first one may have arrived, although its answer was lost. Some operators count both.</source>
        <translation>[Thé fîršt õñé màý hàvé àrrîvéd, àlthõügh îtš àñšwér wàš lõšt. Šõmé õpéràtõrš çõüñt bõth. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Activate again</source>
        <translation>[&amp;Açtîvàté àgàîñ ····]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Balance</source>
        <translation>[Bàlàñçé ···]</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Balance of the last {0} days</source>
        <translation>[Bàlàñçé õf thé làšt {0} dàýš ······ ··]</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days} days; lowest {lowest}, highest {highest}.</source>
        <translation>[Frõm {first} tõ {last} îñ {days} dàýš; lõwéšt {lowest}, hîghéšt {highest}. ······ ······]</translation>
    </message>
</context>
<context>
    <name>BalanceWidget</name>
    <message>
        <source>Balance</source>
        <translation>[Bàlàñçé ···]</translation>
    </message>
    <message>
        <source>Refresh the balance</source>
        <translation>[Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Top up…</source>
        <translation>[&amp;Tõp üp… ··]</translation>
    </message>
    <message>
        <source>Asking your operator…</source>
        <translation>[Àškîñg ýõür õpéràtõr… ······ ·]</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>[Ñõt kñõwñ ýét ····]</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>[Bàlàñçé: {amount} ···]</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>[Ñõt üp tõ dàté ·····]</translation>
    </message>
    <message>
        <source>You owe your operator {amount}.</source>
        <translation>[Ýõü õwé ýõür õpéràtõr {amount}. ······ ·]</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>[Débt ··]</translation>
    </message>
    <message>
        <source>You have no credit left for calls.</source>
        <translation>[Ýõü hàvé ñõ çrédît léft fõr çàllš. ······ ·····]</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>[Ñõ çrédît ···]</translation>
    </message>
    <message>
        <source>Your credit is running low.</source>
        <translation>[Ýõür çrédît îš rüññîñg lõw. ······ ···]</translation>
    </message>
    <message>
        <source>Low credit</source>
        <translation>[Lõw çrédît ···]</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>[Üpdàtéd jüšt ñõw ·····]</translation>
    </message>
    <message>
        <source>Updated a minute ago</source>
        <translation>[Üpdàtéd à mîñüté àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} minutes ago</source>
        <translation>[Üpdàtéd {0} mîñütéš àgõ ······]</translation>
    </message>
    <message>
        <source>Updated an hour ago</source>
        <translation>[Üpdàtéd àñ hõür àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} hours ago</source>
        <translation>[Üpdàtéd {0} hõürš àgõ ······]</translation>
    </message>
    <message>
        <source>Updated a day ago</source>
        <translation>[Üpdàtéd à dàý àgõ ······]</translation>
    </message>
    <message>
        <source>Updated {0} days ago</source>
        <translation>[Üpdàtéd {0} dàýš àgõ ······]</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>[Détàîlš ···]</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>[Çõpý thé détàîlš ·····]</translation>
    </message>
    <message>
        <source>Look at the marked field.</source>
        <translation>[Lõõk àt thé màrkéd fîéld. ······ ··]</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>[Trý àgàîñ ···]</translation>
    </message>
    <message>
        <source>Check whether my account exists</source>
        <translation>[Çhéçk whéthér mý àççõüñt éxîštš ······ ····]</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>[Fõrgõt ýõür pàššwõrd? ······ ·]</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>[Týpé thé pàššwõrd… ······]</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>[Šîgñ îñ îñštéàd ·····]</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>[Fõrgét thîš… ····]</translation>
    </message>
    <message>
        <source>Send it again all the same</source>
        <translation>[Šéñd ît àgàîñ àll thé šàmé ······ ··]</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>[Üñlõçk àñd trý àgàîñ ······]</translation>
    </message>
    <message>
        <source>Use until I close the program</source>
        <translation>[Üšé üñtîl Î çlõšé thé prõgràm ······ ···]</translation>
    </message>
    <message>
        <source>Trust these computers</source>
        <translation>[Trüšt théšé çõmpütérš ······ ·]</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>[Çhõõšé thé fîlé… ·····]</translation>
    </message>
    <message>
        <source>Use this profile from now on</source>
        <translation>[Üšé thîš prõfîlé frõm ñõw õñ ······ ···]</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>[Üñdõ ··]</translation>
    </message>
    <message>
        <source>See the licence…</source>
        <translation>[Šéé thé lîçéñçé… ·····]</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>[Çõñtàçt šüppõrt ·····]</translation>
    </message>
    <message>
        <source>Enter the access token…</source>
        <translation>[Éñtér thé àççéšš tõkéñ… ······ ·]</translation>
    </message>
    <message>
        <source>Enter the access key…</source>
        <translation>[Éñtér thé àççéšš kéý… ······ ·]</translation>
    </message>
    <message>
        <source>Enter the pass phrase…</source>
        <translation>[Éñtér thé pàšš phràšé… ······ ·]</translation>
    </message>
    <message>
        <source>Enter the access password…</source>
        <translation>[Éñtér thé àççéšš pàššwõrd… ······ ··]</translation>
    </message>
    <message>
        <source>Try again in {0} s</source>
        <translation>[Trý àgàîñ îñ {0} š ·····]</translation>
    </message>
</context>
<context>
    <name>Branding</name>
    <message>
        <source>Help from {0}: {1}</source>
        <translation>[Hélp frõm {0}: {1} ····]</translation>
    </message>
</context>
<context>
    <name>BringButton</name>
    <message>
        <source>Accounts from another computer…</source>
        <translation>[Àççõüñtš frõm àñõthér çõmpütér… ······ ····]</translation>
    </message>
</context>
<context>
    <name>BringDialog</name>
    <message>
        <source>From another computer</source>
        <translation>[Frõm àñõthér çõmpütér ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Take them in</source>
        <translation>[&amp;Tàké thém îñ ····]</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>[Çhõõšé thé &amp;fîlé… ·····]</translation>
    </message>
    <message>
        <source>&amp;Pass phrase of the file</source>
        <translation>[&amp;Pàšš phràšé õf thé fîlé ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Replace accounts that are here already</source>
        <translation>[&amp;Réplàçé àççõüñtš thàt àré héré àlréàdý ······ ······]</translation>
    </message>
    <message>
        <source>Otherwise they stay as they are.</source>
        <translation>[Õthérwîšé théý štàý àš théý àré. ······ ····]</translation>
    </message>
    <message>
        <source>On the other computer, choose “To another computer…” in the menu “Account”, and bring the file here. An account that is here already stays as it is.</source>
        <translation>[Õñ thé õthér çõmpütér, çhõõšé “Tõ àñõthér çõmpütér…” îñ thé méñü “Àççõüñt”, àñd brîñg thé fîlé héré. Àñ àççõüñt thàt îš héré àlréàdý štàýš àš ît îš. ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Àççõüñtš ···]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Choose the file with the accounts</source>
        <translation>[Çhõõšé thé fîlé wîth thé àççõüñtš ······ ····]</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>[Ñõ fîlé îš çhõšéñ ýét. ······ ·]</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>[Thé pàšš phràšé îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>new here: {0}</source>
        <translation>[ñéw héré: {0} ···]</translation>
    </message>
    <message>
        <source>replaced: {0}</source>
        <translation>[réplàçéd: {0} ···]</translation>
    </message>
    <message>
        <source>here already, and left as they were: {0}</source>
        <translation>[héré àlréàdý, àñd léft àš théý wéré: {0} ······ ······]</translation>
    </message>
    <message>
        <source>The accounts are here.</source>
        <translation>[Thé àççõüñtš àré héré. ······ ·]</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>[Ñõthîñg hàš çhàñgéd. ······]</translation>
    </message>
    <message>
        <source>The file holds no account.</source>
        <translation>[Thé fîlé hõldš ñõ àççõüñt. ······ ··]</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Incoming call</source>
        <translation>[Îñçõmîñg çàll ····]</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>[îš çàllîñg ýõü ·····]</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>[À&amp;nšwér ··]</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>[&amp;Déçlîñé ··]</translation>
    </message>
    <message>
        <source>You are talking.</source>
        <translation>[Ýõü àré tàlkîñg. ·····]</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>[&amp;Hàñg üp ··]</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change the profile and test again</source>
        <translation>[Çhàñgé thé prõfîlé àñd téšt àgàîñ ······ ····]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>[Çõpý ··]</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>[Wîth thîš çhàñgé õf thé prõfîlé ît wõrkš: ······ ······ ·]</translation>
    </message>
    <message>
        <source>This profile is no file of yours. Keep it among your operators to change it.</source>
        <translation>[Thîš prõfîlé îš ñõ fîlé õf ýõürš. Kéép ît àmõñg ýõür õpéràtõrš tõ çhàñgé ît. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The profile has it already. Test again.</source>
        <translation>[Thé prõfîlé hàš ît àlréàdý. Téšt àgàîñ. ······ ······]</translation>
    </message>
    <message>
        <source>Comments and everything else remain; the file as it was is kept beside it.</source>
        <translation>[Çõmméñtš àñd évérýthîñg élšé rémàîñ; thé fîlé àš ît wàš îš képt béšîdé ît. ······ ······ ······ ·····]</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Checks</source>
        <translation>[Çhéçkš ··]</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>[Çhéçk ··]</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>[Réšült ··]</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>[Tîmé ··]</translation>
    </message>
    <message>
        <source>This check creates an account at the operator's.</source>
        <translation>[Thîš çhéçk çréàtéš àñ àççõüñt àt thé õpéràtõr'š. ······ ······ ···]</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>[ñéw àççõüñt ····]</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>[téštîñg… ···]</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Edit the profile…</source>
        <translation>[Édît thé prõfîlé… ······]</translation>
    </message>
    <message>
        <source>Copy what to ask for</source>
        <translation>[Çõpý whàt tõ àšk fõr ······]</translation>
    </message>
    <message>
        <source>{number} of {count} were handed over</source>
        <translation>[{number} õf {count} wéré hàñdéd õvér ······ ·]</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>[Çõpîéd. ···]</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>&amp;Use the new settings</source>
        <translation>[&amp;Ušé thé ñéw šéttîñgš ······]</translation>
    </message>
    <message>
        <source>&amp;Keep the old ones</source>
        <translation>[&amp;Kéép thé õld õñéš ·····]</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>[hîddéñ ··]</translation>
    </message>
    <message>
        <source>another one, hidden</source>
        <translation>[àñõthér õñé, hîddéñ ······]</translation>
    </message>
    <message>
        <source>Your operator has other settings for you.</source>
        <translation>[Ýõür õpéràtõr hàš õthér šéttîñgš fõr ýõü. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Your operator gives this account another number: {0} instead of {1}.</source>
        <translation>[Ýõür õpéràtõr gîvéš thîš àççõüñt àñõthér ñümbér: {0} îñštéàd õf {1}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>[Šéttîñg ···]</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>[Üñtîl ñõw ···]</translation>
    </message>
    <message>
        <source>New</source>
        <translation>[Ñéw ·]</translation>
    </message>
    <message>
        <source>none</source>
        <translation>[ñõñé ··]</translation>
    </message>
</context>
<context>
    <name>ConfirmQuestion</name>
    <message>
        <source>This may have been done already. Do it once more?</source>
        <translation>[Thîš màý hàvé bééñ dõñé àlréàdý. Dõ ît õñçé mõré? ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>Read the &amp;terms of use…</source>
        <translation>[Réàd thé &amp;térmš õf üšé… ······ ·]</translation>
    </message>
    <message>
        <source>Read the privacy &amp;policy…</source>
        <translation>[Réàd thé prîvàçý &amp;põlîçý… ······ ·]</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use and the privacy policy</source>
        <translation>[Î &amp;agréé tõ thé térmš õf üšé àñd thé prîvàçý põlîçý ······ ······ ···]</translation>
    </message>
    <message>
        <source>I &amp;agree to the terms of use</source>
        <translation>[Î &amp;agréé tõ thé térmš õf üšé ······ ··]</translation>
    </message>
    <message>
        <source>I &amp;agree to the privacy policy</source>
        <translation>[Î &amp;agréé tõ thé prîvàçý põlîçý ······ ···]</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Test all</source>
        <translation>[&amp;Téšt àll ···]</translation>
    </message>
    <message>
        <source>Test what is tic&amp;ked</source>
        <translation>[Téšt whàt îš tîç&amp;kéd ······]</translation>
    </message>
    <message>
        <source>&amp;Create accounts too</source>
        <translation>[&amp;Créàté àççõüñtš tõõ ······]</translation>
    </message>
    <message>
        <source>Their logins begin with “{0}”; you are asked first.</source>
        <translation>[Théîr lõgîñš bégîñ wîth “{0}”; ýõü àré àškéd fîršt. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Requests per second, at most</source>
        <translation>[Réqüéštš pér šéçõñd, àt mõšt ······ ···]</translation>
    </message>
    <message>
        <source>Re&amp;quests per second, at most</source>
        <translation>[Ré&amp;qüéštš pér šéçõñd, àt mõšt ······ ···]</translation>
    </message>
</context>
<context>
    <name>CreatedPane</name>
    <message>
        <source>Created accounts</source>
        <translation>[Çréàtéd àççõüñtš ·····]</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>[Çõpý thé lîšt ····]</translation>
    </message>
    <message>
        <source>This test created accounts. Ask the operator to delete them.</source>
        <translation>[Thîš téšt çréàtéd àççõüñtš. Àšk thé õpéràtõr tõ délété thém. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>[Çõpîéd. ···]</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>It is called “{0}” in the operator's profile.</source>
        <translation>[Ît îš çàlléd “{0}” îñ thé õpéràtõr'š prõfîlé. ······ ······ ·]</translation>
    </message>
    <message>
        <source>User name: {0}</source>
        <translation>[Üšér ñàmé: {0} ····]</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>Access to {0}</source>
        <translation>[Àççéšš tõ {0} ···]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access token. Your operator gives it; it is not the password of your account. It is kept in your system's password store.</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm fõr àñ àççéšš tõkéñ. Ýõür õpéràtõr gîvéš ît; ît îš ñõt thé pàššwõrd õf ýõür àççõüñt. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>[&amp;Aççéšš tõkéñ ····]</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>[&amp;Ušé thîš tõkéñ ····]</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>[Thé àççéšš tõkéñ îš ñéédéd. ······ ···]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access key. Your operator gives it; it is not the password of your account. It is kept in your system's password store.</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm fõr àñ àççéšš kéý. Ýõür õpéràtõr gîvéš ît; ît îš ñõt thé pàššwõrd õf ýõür àççõüñt. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Access key</source>
        <translation>[&amp;Aççéšš kéý ···]</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>[&amp;Ušé thîš kéý ····]</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>[Thé àççéšš kéý îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>The certificate with which this program signs in at {0} is locked with a pass phrase. Your operator gives it; it is not the password of your account. It is kept in your system's password store.</source>
        <translation>[Thé çértîfîçàté wîth whîçh thîš prõgràm šîgñš îñ àt {0} îš lõçkéd wîth à pàšš phràšé. Ýõür õpéràtõr gîvéš ît; ît îš ñõt thé pàššwõrd õf ýõür àççõüñt. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>[&amp;Pàšš phràšé ···]</translation>
    </message>
    <message>
        <source>&amp;Use this pass phrase</source>
        <translation>[&amp;Ušé thîš pàšš phràšé ······]</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>[Thé pàšš phràšé îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program for an access password. Your operator gives it; it is not the password of your account. It is kept in your system's password store.</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm fõr àñ àççéšš pàššwõrd. Ýõür õpéràtõr gîvéš ît; ît îš ñõt thé pàššwõrd õf ýõür àççõüñt. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Access password</source>
        <translation>[&amp;Aççéšš pàššwõrd ·····]</translation>
    </message>
    <message>
        <source>&amp;Use this password</source>
        <translation>[&amp;Ušé thîš pàššwõrd ·····]</translation>
    </message>
    <message>
        <source>The access password is needed.</source>
        <translation>[Thé àççéšš pàššwõrd îš ñéédéd. ······ ···]</translation>
    </message>
</context>
<context>
    <name>CreditPasswordDialog</name>
    <message>
        <source>Your password at {0} is needed to read the credit. It is the one of the login “{1}”.</source>
        <translation>[Ýõür pàššwõrd àt {0} îš ñéédéd tõ réàd thé çrédît. Ît îš thé õñé õf thé lõgîñ “{1}”. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>&amp;Read the credit</source>
        <translation>[&amp;Réàd thé çrédît ·····]</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>[Thé pàššwõrd îš ñéédéd. ······ ·]</translation>
    </message>
    <message>
        <source>Password at {0}</source>
        <translation>[Pàššwõrd àt {0} ····]</translation>
    </message>
    <message>
        <source>&amp;Keep it in my system's password store</source>
        <translation>[&amp;Kéép ît îñ mý šýštém'š pàššwõrd štõré ······ ·····]</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Choose a day</source>
        <translation>[Çhõõšé à dàý ····]</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Test again</source>
        <translation>[Téšt àgàîñ ···]</translation>
    </message>
    <message>
        <source>Choose a check to see what was found, and what travelled for it.</source>
        <translation>[Çhõõšé à çhéçk tõ šéé whàt wàš fõüñd, àñd whàt tràvélléd fõr ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>[Téštîñg… ···]</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>[Ñõt àškéd ýét ····]</translation>
    </message>
    <message>
        <source>This check creates an account at the operator's.</source>
        <translation>[Thîš çhéçk çréàtéš àñ àççõüñt àt thé õpéràtõr'š. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Requirement {0} of the specification</source>
        <translation>[Réqüîréméñt {0} õf thé špéçîfîçàtîõñ ······ ····]</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>[Ñõthîñg wàš fõüñd. ······]</translation>
    </message>
    <message>
        <source>The test was stopped before this was answered.</source>
        <translation>[Thé téšt wàš štõppéd béfõré thîš wàš àñšwéréd. ······ ······ ··]</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Close?</source>
        <translation>[Çlõšé? ··]</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>[Çlõšé wîthõüt šàvîñg? ······ ·]</translation>
    </message>
    <message>
        <source>Your changes will be lost.</source>
        <translation>[Ýõür çhàñgéš wîll bé lõšt. ······ ··]</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No account yet</source>
        <translation>[Ñõ àççõüñt ýét ·····]</translation>
    </message>
    <message>
        <source>Register with an operator, or sign in to the account that you have; it takes a minute.</source>
        <translation>[Régîštér wîth àñ õpéràtõr, õr šîgñ îñ tõ thé àççõüñt thàt ýõü hàvé; ît tàkéš à mîñüté. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Set up an account</source>
        <translation>[&amp;Sét üp àñ àççõüñt ·····]</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Requests of this check</source>
        <translation>[Réqüéštš õf thîš çhéçk ······ ·]</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>[Réqüéšt ···]</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>[Réplý ··]</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>[Çõpý àš çürl ····]</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>[Çõpý thé téxt ····]</translation>
    </message>
    <message>
        <source>What travelled</source>
        <translation>[Whàt tràvélléd ·····]</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <translation>[Ñõ réplý çàmé. ·····]</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>[Çõpîéd. ···]</translation>
    </message>
    <message>
        <source>Copied. Set before you run it: {0}</source>
        <translation>[Çõpîéd. Šét béfõré ýõü rüñ ît: {0} ······ ····]</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>[Çhõõšé… ···]</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>[Tàké ît õüt ····]</translation>
    </message>
    <message>
        <source>No file yet; one can be dropped here</source>
        <translation>[Ñõ fîlé ýét; õñé çàñ bé drõppéd héré ······ ·····]</translation>
    </message>
    <message>
        <source>Files that are taken ({0})</source>
        <translation>[Fîléš thàt àré tàkéñ ({0}) ······ ·]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>[Çhõõšé à fîlé ····]</translation>
    </message>
    <message>
        <source>{0}; at most {1}.</source>
        <translation>[{0}; àt mõšt {1}. ····]</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>[Àt mõšt {0}. ···]</translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget this?</source>
        <translation>[Fõrgét thîš? ····]</translation>
    </message>
    <message>
        <source>Stop looking for the account “{login}”?</source>
        <translation>[Štõp lõõkîñg fõr thé àççõüñt “{login}”? ······ ····]</translation>
    </message>
    <message>
        <source>If {operator} did create it, it stays there, and you can still sign in to it.</source>
        <translation>[Îf {operator} dîd çréàté ît, ît štàýš théré, àñd ýõü çàñ štîll šîgñ îñ tõ ît. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>[&amp;Fõrgét ··]</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>[&amp;Kéép ·]</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>&amp;Login</source>
        <translation>[&amp;Lõgîñ ··]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>[&amp;Yõür ñàmé ···]</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>[&amp;E-màîl ··]</translation>
    </message>
    <message>
        <source>P&amp;hone number</source>
        <translation>[P&amp;hõñé ñümbér ····]</translation>
    </message>
    <message>
        <source>{0} (optional)</source>
        <translation>[{0} (õptîõñàl) ····]</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help for {0}</source>
        <translation>[Hélp fõr {0} ···]</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>[Hélp ··]</translation>
    </message>
</context>
<context>
    <name>HomeMenu</name>
    <message>
        <source>Menu</source>
        <translation>[Méñü ··]</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>[&amp;Aççõüñt ··]</translation>
    </message>
    <message>
        <source>&amp;Add another account…</source>
        <translation>[&amp;Add àñõthér àççõüñt… ······]</translation>
    </message>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>[&amp;Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>[&amp;Lîçéñçé ··]</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>[&amp;Cõpý thé ñümbér ·····]</translation>
    </message>
    <message>
        <source>&amp;SIP account settings…</source>
        <translation>[&amp;SÎP àççõüñt šéttîñgš… ······]</translation>
    </message>
    <message>
        <source>&amp;Operator's information</source>
        <translation>[&amp;Opéràtõr'š îñfõrmàtîõñ ······ ·]</translation>
    </message>
    <message>
        <source>To my mobile &amp;phone…</source>
        <translation>[Tõ mý mõbîlé &amp;phõñé… ······]</translation>
    </message>
    <message>
        <source>&amp;To another computer…</source>
        <translation>[&amp;Tõ àñõthér çõmpütér… ······]</translation>
    </message>
    <message>
        <source>&amp;From another computer…</source>
        <translation>[&amp;Frõm àñõthér çõmpütér… ······ ·]</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>[Ré&amp;mõvé àççõüñt… ·····]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qüît ·]</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>[Šér&amp;vîçéš ···]</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>[&amp;Séttîñgš ···]</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>[&amp;Làñgüàgé ···]</translation>
    </message>
    <message>
        <source>&amp;Operator profiles…</source>
        <translation>[&amp;Opéràtõr prõfîléš… ······]</translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation>[Š&amp;uppõrt ··]</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>[&amp;Hélp ·]</translation>
    </message>
    <message>
        <source>&amp;What the program did…</source>
        <translation>[&amp;Whàt thé prõgràm dîd… ······]</translation>
    </message>
    <message>
        <source>&amp;Test an operator's web services…</source>
        <translation>[&amp;Téšt àñ õpéràtõr'š wéb šérvîçéš… ······ ····]</translation>
    </message>
    <message>
        <source>&amp;About {0}</source>
        <translation>[&amp;Abõüt {0} ··]</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when closed</source>
        <translation>[&amp;Kéép rüññîñg îñ thé tràý whéñ çlõšéd ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Connect again at the next start</source>
        <translation>[&amp;Cõññéçt àgàîñ àt thé ñéxt štàrt ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>[&amp;Stàrt wîth thé šéššîõñ ······ ·]</translation>
    </message>
    <message>
        <source>Tell of &amp;newer versions</source>
        <translation>[Téll õf &amp;néwér véršîõñš ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Phone engine, from the next start</source>
        <translation>[&amp;Phõñé éñgîñé, frõm thé ñéxt štàrt ······ ····]</translation>
    </message>
    <message>
        <source>&amp;System's language</source>
        <translation>[&amp;Sýštém'š làñgüàgé ·····]</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Your balance appears here when your account is confirmed.</source>
        <translation>[Ýõür bàlàñçé àppéàrš héré whéñ ýõür àççõüñt îš çõñfîrméd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>This operator does not tell the balance.</source>
        <translation>[Thîš õpéràtõr dõéš ñõt téll thé bàlàñçé. ······ ······]</translation>
    </message>
    <message>
        <source>The operator's profile cannot be used.</source>
        <translation>[Thé õpéràtõr'š prõfîlé çàññõt bé üšéd. ······ ······]</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>Will be sent to {0} over a protected connection.</source>
        <translation>[Wîll bé šéñt tõ {0} õvér à prõtéçtéd çõññéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Will be sent to {0}; it does not leave this computer.</source>
        <translation>[Wîll bé šéñt tõ {0}; ît dõéš ñõt léàvé thîš çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Will be sent to {0} over an unprotected connection: others on the way can read it.</source>
        <translation>[Wîll bé šéñt tõ {0} õvér àñ üñprõtéçtéd çõññéçtîõñ: õthérš õñ thé wàý çàñ réàd ît. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>InfoDialog</name>
    <message>
        <source>Information from {operator}</source>
        <translation>[Îñfõrmàtîõñ frõm {operator} ······]</translation>
    </message>
</context>
<context>
    <name>InfoView</name>
    <message>
        <source>Information from the operator</source>
        <translation>[Îñfõrmàtîõñ frõm thé õpéràtõr ······ ···]</translation>
    </message>
</context>
<context>
    <name>KeepQuestion</name>
    <message>
        <source>Another profile of {operator}</source>
        <translation>[Àñõthér prõfîlé õf {operator} ······]</translation>
    </message>
    <message>
        <source>Use this profile of {operator} from now on, in place of the one on this computer?</source>
        <translation>[Üšé thîš prõfîlé õf {operator} frõm ñõw õñ, îñ plàçé õf thé õñé õñ thîš çõmpütér? ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Use this profile for your accounts of {operator}?</source>
        <translation>[Üšé thîš prõfîlé fõr ýõür àççõüñtš õf {operator}? ······ ······]</translation>
    </message>
    <message>
        <source>New: {hosts}</source>
        <translation>[Ñéw: {hosts} ··]</translation>
    </message>
    <message>
        <source>No longer used: {hosts}</source>
        <translation>[Ñõ lõñgér üšéd: {hosts} ·····]</translation>
    </message>
    <message>
        <source>As before: {hosts}</source>
        <translation>[Àš béfõré: {hosts} ····]</translation>
    </message>
    <message>
        <source>Your login and passwords go there. Agree only if it is from the operator.</source>
        <translation>[Ýõür lõgîñ àñd pàššwõrdš gõ théré. Àgréé õñlý îf ît îš frõm thé õpéràtõr. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>[&amp;Ušé thîš õñé ····]</translation>
    </message>
    <message>
        <source>&amp;Keep the old one</source>
        <translation>[&amp;Kéép thé õld õñé ·····]</translation>
    </message>
</context>
<context>
    <name>KeptPane</name>
    <message>
        <source>No operator is kept on this computer yet. One is with its first account.</source>
        <translation>[Ñõ õpéràtõr îš képt õñ thîš çõmpütér ýét. Õñé îš wîth îtš fîršt àççõüñt. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Accounts: {number}</source>
        <translation>[Àççõüñtš: {number} ···]</translation>
    </message>
    <message>
        <source>It belongs to this computer: {path}</source>
        <translation>[Ît bélõñgš tõ thîš çõmpütér: {path} ······ ···]</translation>
    </message>
    <message>
        <source>Copied from {source}</source>
        <translation>[Çõpîéd frõm {source} ····]</translation>
    </message>
    <message>
        <source>It can be removed when none of its accounts is left.</source>
        <translation>[Ît çàñ bé rémõvéd whéñ ñõñé õf îtš àççõüñtš îš léft. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>[Õpéñ ··]</translation>
    </message>
    <message>
        <source>Open {operator}</source>
        <translation>[Õpéñ {operator} ··]</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>[Üpdàté ··]</translation>
    </message>
    <message>
        <source>Update {operator}</source>
        <translation>[Üpdàté {operator} ···]</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>[Rémõvé… ···]</translation>
    </message>
    <message>
        <source>Remove {operator}</source>
        <translation>[Rémõvé {operator} ···]</translation>
    </message>
</context>
<context>
    <name>LeaveActionQuestion</name>
    <message>
        <source>Close?</source>
        <translation>[Çlõšé? ··]</translation>
    </message>
    <message>
        <source>Close without sending it?</source>
        <translation>[Çlõšé wîthõüt šéñdîñg ît? ······ ··]</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>[Whàt ýõü týpéd wîll bé lõšt. ······ ···]</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Leave?</source>
        <translation>[Léàvé? ··]</translation>
    </message>
    <message>
        <source>Leave without an account?</source>
        <translation>[Léàvé wîthõüt àñ àççõüñt? ······ ··]</translation>
    </message>
    <message>
        <source>What you typed will be lost.</source>
        <translation>[Whàt ýõü týpéd wîll bé lõšt. ······ ···]</translation>
    </message>
    <message>
        <source>Leave without knowing whether your account exists?</source>
        <translation>[Léàvé wîthõüt kñõwîñg whéthér ýõür àççõüñt éxîštš? ······ ······ ···]</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already. You can look for it when you open this program again, but then you need the password that you typed: it is not kept.</source>
        <translation>[Thé àççõüñt “{0}” màý éxîšt àlréàdý. Ýõü çàñ lõõk fõr ît whéñ ýõü õpéñ thîš prõgràm àgàîñ, büt théñ ýõü ñééd thé pàššwõrd thàt ýõü týpéd: ît îš ñõt képt. ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The account “{0}” may exist already; ask {1}. If it does, you need the password that you typed: it is not kept.</source>
        <translation>[Thé àççõüñt “{0}” màý éxîšt àlréàdý; àšk {1}. Îf ît dõéš, ýõü ñééd thé pàššwõrd thàt ýõü týpéd: ît îš ñõt képt. ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>[&amp;Léàvé ··]</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>[&amp;Stàý ·]</translation>
    </message>
</context>
<context>
    <name>LicenceButtons</name>
    <message>
        <source>&amp;Activate</source>
        <translation>[&amp;Açtîvàté ···]</translation>
    </message>
    <message>
        <source>Activate a&amp;gain…</source>
        <translation>[Àçtîvàté à&amp;gàîñ… ·····]</translation>
    </message>
    <message>
        <source>Check the &amp;state</source>
        <translation>[Çhéçk thé &amp;stàté ·····]</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>[Çhéç&amp;k àgàîñ ···]</translation>
    </message>
    <message>
        <source>&amp;Buy credit…</source>
        <translation>[&amp;Büý çrédît… ···]</translation>
    </message>
    <message>
        <source>&amp;Buy a licence…</source>
        <translation>[&amp;Büý à lîçéñçé… ····]</translation>
    </message>
</context>
<context>
    <name>LicenceFields</name>
    <message>
        <source>Licence &amp;key</source>
        <translation>[Lîçéñçé &amp;kéý ···]</translation>
    </message>
    <message>
        <source>&amp;Password of your login</source>
        <translation>[&amp;Pàššwõrd õf ýõür lõgîñ ······ ·]</translation>
    </message>
    <message>
        <source>Leave it empty to use the key that you typed before.</source>
        <translation>[Léàvé ît émptý tõ üšé thé kéý thàt ýõü týpéd béfõré. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The licence key is needed.</source>
        <translation>[Thé lîçéñçé kéý îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>[Thé pàššwõrd îš ñéédéd. ······ ·]</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Close</source>
        <translation>[Çlõšé ··]</translation>
    </message>
    <message>
        <source>Your licence</source>
        <translation>[Ýõür lîçéñçé ····]</translation>
    </message>
    <message>
        <source>One step left: your licence</source>
        <translation>[Õñé štép léft: ýõür lîçéñçé ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>[&amp;Fîñîšh ··]</translation>
    </message>
    <message>
        <source>&amp;Skip for now</source>
        <translation>[&amp;Skîp fõr ñõw ····]</translation>
    </message>
    <message>
        <source>You can do this later, in the window of your account. Until then there are no calls.</source>
        <translation>[Ýõü çàñ dõ thîš làtér, îñ thé wîñdõw õf ýõür àççõüñt. Üñtîl théñ théré àré ñõ çàllš. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{0} asks for a licence before you finish. Your account is kept if you close the window.</source>
        <translation>[{0} àškš fõr à lîçéñçé béfõré ýõü fîñîšh. Ýõür àççõüñt îš képt îf ýõü çlõšé thé wîñdõw. ······ ······ ······ ······ ··]</translation>
    </message>
</context>
<context>
    <name>LicenceView</name>
    <message>
        <source>Licence</source>
        <translation>[Lîçéñçé ···]</translation>
    </message>
    <message>
        <source>The answer to the last activation was lost: the licence may be active already.</source>
        <translation>[Thé àñšwér tõ thé làšt àçtîvàtîõñ wàš lõšt: thé lîçéñçé màý bé àçtîvé àlréàdý. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Check the licence again</source>
        <translation>[Çhéçk thé lîçéñçé àgàîñ ······ ·]</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>[Š&amp;tõp wàîtîñg ····]</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>[Çàñçé&amp;l ··]</translation>
    </message>
    <message>
        <source>Asked again in {0} s</source>
        <translation>[Àškéd àgàîñ îñ {0} š ······]</translation>
    </message>
    <message>
        <source>Waiting for your credit</source>
        <translation>[Wàîtîñg fõr ýõür çrédît ······ ·]</translation>
    </message>
    <message>
        <source>Asking {0} to activate the licence…</source>
        <translation>[Àškîñg {0} tõ àçtîvàté thé lîçéñçé… ······ ····]</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>[Àškîñg {0}… ···]</translation>
    </message>
</context>
<context>
    <name>LicenceWords</name>
    <message>
        <source>Trial</source>
        <translation>[Trîàl ··]</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>[Ñõt çértàîñ ····]</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>[Ñõt ñéédéd ···]</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>[Àçtîvé ··]</translation>
    </message>
    <message>
        <source>Active for now</source>
        <translation>[Àçtîvé fõr ñõw ·····]</translation>
    </message>
    <message>
        <source>Needs credit</source>
        <translation>[Ñéédš çrédît ····]</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>[Ñéédš à kéý ····]</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>[Ñõt àçtîvé ýét ·····]</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>[Réfüšéd ···]</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>[Éxpîréd ···]</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>[Ñõt àçtîvé ···]</translation>
    </message>
    <message>
        <source>Check the state before you activate again.</source>
        <translation>[Çhéçk thé štàté béfõré ýõü àçtîvàté àgàîñ. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Buy credit. This window then looks for it, and activates the licence as soon as it suffices.</source>
        <translation>[Büý çrédît. Thîš wîñdõw théñ lõõkš fõr ît, àñd àçtîvàtéš thé lîçéñçé àš šõõñ àš ît šüffîçéš. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} does not ask for a licence.</source>
        <translation>[{operator} dõéš ñõt àšk fõr à lîçéñçé. ······ ···]</translation>
    </message>
    <message>
        <source>{operator} could not be asked. Without its answer your licence works until {date}.</source>
        <translation>[{operator} çõüld ñõt bé àškéd. Wîthõüt îtš àñšwér ýõür lîçéñçé wõrkš üñtîl {date}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>You can try it until {date}.</source>
        <translation>[Ýõü çàñ trý ît üñtîl {date}. ······ ·]</translation>
    </message>
    <message>
        <source>You can make calls with this account.</source>
        <translation>[Ýõü çàñ màké çàllš wîth thîš àççõüñt. ······ ······]</translation>
    </message>
    <message>
        <source>You can make calls with this account until {date}.</source>
        <translation>[Ýõü çàñ màké çàllš wîth thîš àççõüñt üñtîl {date}. ······ ······ ··]</translation>
    </message>
</context>
<context>
    <name>LinkOpening</name>
    <message>
        <source>Add an operator</source>
        <translation>[Àdd àñ õpéràtõr ·····]</translation>
    </message>
    <message>
        <source>Fetch an operator's profile from {0}?</source>
        <translation>[Fétçh àñ õpéràtõr'š prõfîlé frõm {0}? ······ ·····]</translation>
    </message>
    <message>
        <source>{0}

A profile says where your login and password go. Go on only if the link is from your operator. Nothing of yours is sent for it.</source>
        <translation>[{0}

À prõfîlé šàýš whéré ýõür lõgîñ àñd pàššwõrd gõ. Gõ õñ õñlý îf thé lîñk îš frõm ýõür õpéràtõr. Ñõthîñg õf ýõürš îš šéñt fõr ît. ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Fetch it</source>
        <translation>[&amp;Fétçh ît ···]</translation>
    </message>
    <message>
        <source>Add {0}?</source>
        <translation>[Àdd {0}? ··]</translation>
    </message>
    <message>
        <source>Your login and password for {0} will go to: {1}</source>
        <translation>[Ýõür lõgîñ àñd pàššwõrd fõr {0} wîll gõ tõ: {1} ······ ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>[&amp;Add ît ··]</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open link</source>
        <translation>[Õpéñ lîñk ···]</translation>
    </message>
    <message>
        <source>Write a mail to {0}?</source>
        <translation>[Wrîté à màîl tõ {0}? ······]</translation>
    </message>
    <message>
        <source>Open a page of {0} in your web browser?</source>
        <translation>[Õpéñ à pàgé õf {0} îñ ýõür wéb brõwšér? ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>[&amp;Opéñ ·]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What the program did</source>
        <translation>[Whàt thé prõgràm dîd ······]</translation>
    </message>
    <message>
        <source>The last {0} lines since the program was started. They hold no password, but they name your accounts and the computers of your operator: send them only to somebody who helps you.</source>
        <translation>[Thé làšt {0} lîñéš šîñçé thé prõgràm wàš štàrtéd. Théý hõld ñõ pàššwõrd, büt théý ñàmé ýõür àççõüñtš àñd thé çõmpütérš õf ýõür õpéràtõr: šéñd thém õñlý tõ šõmébõdý whõ hélpš ýõü. ······ ······ ······ ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>[&amp;Cõpý ·]</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>[&amp;Sàvé… ··]</translation>
    </message>
    <message>
        <source>&amp;Write to support…</source>
        <translation>[&amp;Wrîté tõ šüppõrt… ·····]</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>[Ç&amp;lõšé ··]</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>[Téxtš (*.txt) ····]</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>[Šàvé thé lîñéš ·····]</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>[{0} wàš wrîttéñ. ····]</translation>
    </message>
    <message>
        <source>What I wanted to do, and what happened:</source>
        <translation>[Whàt Î wàñtéd tõ dõ, àñd whàt hàppéñéd: ······ ······]</translation>
    </message>
    <message>
        <source>All lines are in the clipboard; paste them here:</source>
        <translation>[Àll lîñéš àré îñ thé çlîpbõàrd; pàšté thém héré: ······ ······ ···]</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Paste the lines there: they are in the clipboard.</source>
        <translation>[À dràft wàš õpéñéd îñ ýõür màîl prõgràm. Pàšté thé lîñéš théré: théý àré îñ thé çlîpbõàrd. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>No mail program was found here. Write to {0}; the lines are in the clipboard.</source>
        <translation>[Ñõ màîl prõgràm wàš fõüñd héré. Wrîté tõ {0}; thé lîñéš àré îñ thé çlîpbõàrd. ······ ······ ······ ·····]</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>[&amp;Fõrgõt ýõür pàššwõrd? ······]</translation>
    </message>
    <message>
        <source>Confirm your account</source>
        <translation>[Çõñfîrm ýõür àççõüñt ······]</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>[Šîgñ îñ ···]</translation>
    </message>
    <message>
        <source>Check your account</source>
        <translation>[Çhéçk ýõür àççõüñt ······]</translation>
    </message>
    <message>
        <source>C&amp;heck account</source>
        <translation>[Ç&amp;héçk àççõüñt ····]</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>[Š&amp;igñ îñ ··]</translation>
    </message>
    <message>
        <source>Type the password that you chose for this login. No second account is created.</source>
        <translation>[Týpé thé pàššwõrd thàt ýõü çhõšé fõr thîš lõgîñ. Ñõ šéçõñd àççõüñt îš çréàtéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Your account is fetched now that you have confirmed it. Type its password once more: it was not kept meanwhile.</source>
        <translation>[Ýõür àççõüñt îš fétçhéd ñõw thàt ýõü hàvé çõñfîrméd ît. Týpé îtš pàššwõrd õñçé mõré: ît wàš ñõt képt méàñwhîlé. ······ ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>With your login and password at the operator; everything else arrives by itself.</source>
        <translation>[Wîth ýõür lõgîñ àñd pàššwõrd àt thé õpéràtõr; évérýthîñg élšé àrrîvéš bý îtšélf. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Fetch my settings</source>
        <translation>[Fétçh mý šéttîñgš ······]</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>[&amp;Oñçé ·]</translation>
    </message>
    <message>
        <source>&amp;Before every connection</source>
        <translation>[&amp;Béfõré évérý çõññéçtîõñ ······ ·]</translation>
    </message>
    <message>
        <source>Always up to date. Your login's password is kept in your system's password store.</source>
        <translation>[Àlwàýš üp tõ dàté. Ýõür lõgîñ'š pàššwõrd îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Your login's password is kept in your system's password store: the operator asks for it.</source>
        <translation>[Ýõür lõgîñ'š pàššwõrd îš képt îñ ýõür šýštém'š pàššwõrd štõré: thé õpéràtõr àškš fõr ît. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your login's password is not kept.</source>
        <translation>[Ýõür lõgîñ'š pàššwõrd îš ñõt képt. ······ ·····]</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{operator}, {number}: {amount} left for calls.</source>
        <translation>[{operator}, {number}: {amount} léft fõr çàllš. ······]</translation>
    </message>
    <message>
        <source>Your credit is running low</source>
        <translation>[Ýõür çrédît îš rüññîñg lõw ······ ··]</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>New operator profile</source>
        <translation>[Ñéw õpéràtõr prõfîlé ······]</translation>
    </message>
    <message>
        <source>Under it lie /Signup, /Provisioning and /GetBalance; change that in the text.</source>
        <translation>[Üñdér ît lîé /Šîgñüp, /Prõvîšîõñîñg àñd /GétBàlàñçé; çhàñgé thàt îñ thé téxt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>&amp;Name, as users know the operator</source>
        <translation>[&amp;Nàmé, àš üšérš kñõw thé õpéràtõr ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>[&amp;Id ·]</translation>
    </message>
    <message>
        <source>a-z, 0-9 and -; left empty: made of the name</source>
        <translation>[à-ž, 0-9 àñd -; léft émptý: màdé õf thé ñàmé ······ ······ ··]</translation>
    </message>
    <message>
        <source>Address of the &amp;web services</source>
        <translation>[Àddréšš õf thé &amp;wéb šérvîçéš ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>[&amp;Cõüñtrý ··]</translation>
    </message>
    <message>
        <source>Two capitals, such as BR</source>
        <translation>[Twõ çàpîtàlš, šüçh àš BR ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Domain where phones register</source>
        <translation>[&amp;Dõmàîñ whéré phõñéš régîštér ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Write it</source>
        <translation>[&amp;Wrîté ît ···]</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>[Çàñçé&amp;l ··]</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>[thé ñéw prõfîlé ·····]</translation>
    </message>
</context>
<context>
    <name>NotOpened</name>
    <message>
        <source>Not opened</source>
        <translation>[Ñõt õpéñéd ···]</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Write to:</source>
        <translation>[Ñõ màîl prõgràm wàš fõüñd õñ thîš çõmpütér. Wrîté tõ: ······ ······ ····]</translation>
    </message>
    <message>
        <source>No program on this computer opens this page. Its address:</source>
        <translation>[Ñõ prõgràm õñ thîš çõmpütér õpéñš thîš pàgé. Îtš àddréšš: ······ ······ ······]</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>[Ç&amp;lõšé ··]</translation>
    </message>
</context>
<context>
    <name>OperatorChooser</name>
    <message>
        <source>&amp;Operator</source>
        <translation>[&amp;Opéràtõr ···]</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>[Õpéràtõr ···]</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>[Õpéñ à &amp;fîlé… ····]</translation>
    </message>
    <message>
        <source>&amp;Edit the profile…</source>
        <translation>[&amp;Edît thé prõfîlé… ·····]</translation>
    </message>
    <message>
        <source>Demo operator</source>
        <translation>[Démõ õpéràtõr ····]</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>[Õpéràtõr prõfîléš (*.tõml) ······ ··]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Open an operator's profile</source>
        <translation>[Õpéñ àñ õpéràtõr'š prõfîlé ······ ··]</translation>
    </message>
</context>
<context>
    <name>OperatorPage</name>
    <message>
        <source>No operator is set up on this computer yet. Your operator gives you a link, a QR code or a profile file; or look around with the demo operator.</source>
        <translation>[Ñõ õpéràtõr îš šét üp õñ thîš çõmpütér ýét. Ýõür õpéràtõr gîvéš ýõü à lîñk, à QR çõdé õr à prõfîlé fîlé; õr lõõk àrõüñd wîth thé démõ õpéràtõr. ······ ······ ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>[Šéàrçh ··]</translation>
    </message>
    <message>
        <source>Search for an operator</source>
        <translation>[Šéàrçh fõr àñ õpéràtõr ······ ·]</translation>
    </message>
    <message>
        <source>Other operator</source>
        <translation>[Õthér õpéràtõr ·····]</translation>
    </message>
    <message>
        <source>With the link, the QR code or the profile file that it gave you.</source>
        <translation>[Wîth thé lîñk, thé QR çõdé õr thé prõfîlé fîlé thàt ît gàvé ýõü. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Try the demo operator</source>
        <translation>[&amp;Trý thé démõ õpéràtõr ······]</translation>
    </message>
    <message>
        <source>Operator &amp;profiles…</source>
        <translation>[Õpéràtõr &amp;prõfîléš… ······]</translation>
    </message>
    <message>
        <source>Choose your operator</source>
        <translation>[Çhõõšé ýõür õpéràtõr ······]</translation>
    </message>
    <message>
        <source>Your operator</source>
        <translation>[Ýõür õpéràtõr ····]</translation>
    </message>
    <message>
        <source>Profiles and pictures (*.toml *.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation>[Prõfîléš àñd pîçtüréš (*.tõml *.pñg *.jpg *.jpég *.gîf *.bmp *.wébp *.švg) ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Open a profile, or a picture of its QR code</source>
        <translation>[Õpéñ à prõfîlé, õr à pîçtüré õf îtš QR çõdé ······ ······ ·]</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>[thé pîçtüré ····]</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>What the profile sends where is shown here once nothing is wrong with it.</source>
        <translation>[Whàt thé prõfîlé šéñdš whéré îš šhõwñ héré õñçé ñõthîñg îš wrõñg wîth ît. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>[Prõtõçõl ···]</translation>
    </message>
    <message>
        <source>Login of the program</source>
        <translation>[Lõgîñ õf thé prõgràm ······]</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>[Šéçrétš ···]</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>[Whàt ît šéñdš ····]</translation>
    </message>
    <message>
        <source>{host}, protected</source>
        <translation>[{host}, prõtéçtéd ····]</translation>
    </message>
    <message>
        <source>found through {host}</source>
        <translation>[fõüñd thrõügh {host} ·····]</translation>
    </message>
    <message>
        <source>the address stands in the service description</source>
        <translation>[thé àddréšš štàñdš îñ thé šérvîçé déšçrîptîõñ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host}, not protected</source>
        <translation>[{host}, ñõt prõtéçtéd ·····]</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>[Çréàté àñ àççõüñt ······]</translation>
    </message>
    <message>
        <source>Fetch the settings</source>
        <translation>[Fétçh thé šéttîñgš ······]</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>[Bàlàñçé ···]</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>[Lîçéñçé ···]</translation>
    </message>
    <message>
        <source>State of the licence</source>
        <translation>[Štàté õf thé lîçéñçé ······]</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Finding</source>
        <translation>[Fîñdîñg ···]</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>[Hàñdéd õvér ····]</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>[Rüñš ··]</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>[Çréàtéd ···]</translation>
    </message>
    <message>
        <source>Handed over ({count} missing)</source>
        <translation>[Hàñdéd õvér ({count} mîššîñg) ······ ·]</translation>
    </message>
    <message>
        <source>Created ({count})</source>
        <translation>[Çréàtéd ({count}) ···]</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>[Šhõw thé pàššwõrd ······]</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>[Hîdé thé pàššwõrd ······]</translation>
    </message>
</context>
<context>
    <name>PendingNotice</name>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); the answer was lost.</source>
        <translation>[Ýõü bégàñ tõ çréàté thé àççõüñt “{login}” wîth {operator} ({time}); thé àñšwér wàš lõšt. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The account may exist. Looking for it sends nothing a second time.</source>
        <translation>[Thé àççõüñt màý éxîšt. Lõõkîñg fõr ît šéñdš ñõthîñg à šéçõñd tîmé. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>You began to create the account “{login}” with {operator} ({time}); it got as far as the step “{step}”, and the answer was lost.</source>
        <translation>[Ýõü bégàñ tõ çréàté thé àççõüñt “{login}” wîth {operator} ({time}); ît gõt àš fàr àš thé štép “{step}”, àñd thé àñšwér wàš lõšt. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Ask the operator whether the account exists.</source>
        <translation>[Àšk thé õpéràtõr whéthér thé àççõüñt éxîštš. ······ ······ ··]</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>{0} asks for a code.</source>
        <translation>[{0} àškš fõr à çõdé. ······]</translation>
    </message>
    <message>
        <source>&amp;Back to the code</source>
        <translation>[&amp;Bàçk tõ thé çõdé ·····]</translation>
    </message>
    <message>
        <source>Send it &amp;elsewhere…</source>
        <translation>[Šéñd ît &amp;elšéwhéré… ······]</translation>
    </message>
    <message>
        <source>&amp;Send the code there</source>
        <translation>[&amp;Séñd thé çõdé théré ······]</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>[Ç&amp;oñtîñüé ···]</translation>
    </message>
    <message>
        <source>{0} wants something done in your browser.</source>
        <translation>[{0} wàñtš šõméthîñg dõñé îñ ýõür brõwšér. ······ ······]</translation>
    </message>
    <message>
        <source>It is a page of {0}, which opens in your browser.</source>
        <translation>[Ît îš à pàgé õf {0}, whîçh õpéñš îñ ýõür brõwšér. ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>[&amp;Opéñ thé pàgé ····]</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>[Phõñé ñümbér ····]</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>[É-màîl ··]</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>[Ýõür ñàmé ···]</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>[Šéñd &amp;agàîñ ···]</translation>
    </message>
    <message>
        <source>Send again in {0} s</source>
        <translation>[Šéñd àgàîñ îñ {0} š ·····]</translation>
    </message>
    <message>
        <source>Waiting until it is done on the page of {0}…</source>
        <translation>[Wàîtîñg üñtîl ît îš dõñé õñ thé pàgé õf {0}… ······ ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>[&amp;Opéñ ît àgàîñ ····]</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>The operator could not be asked for new settings; the last ones are in use.</source>
        <translation>[Thé õpéràtõr çõüld ñõt bé àškéd fõr ñéw šéttîñgš; thé làšt õñéš àré îñ üšé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} days ago are in use.</source>
        <translation>[Thé õpéràtõr çõüld ñõt bé àškéd fõr ñéw šéttîñgš; thõšé õf {0} dàýš àgõ àré îñ üšé. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The operator could not be asked for new settings; those of {0} hours ago are in use.</source>
        <translation>[Thé õpéràtõr çõüld ñõt bé àškéd fõr ñéw šéttîñgš; thõšé õf {0} hõürš àgõ àré îñ üšé. ······ ······ ······ ······ ·]</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>&amp;Connect</source>
        <translation>[&amp;Cõññéçt ··]</translation>
    </message>
    <message>
        <source>No calls yet: your licence does not permit them.</source>
        <translation>[Ñõ çàllš ýét: ýõür lîçéñçé dõéš ñõt pérmît thém. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Number or SIP address</source>
        <translation>[Ñümbér õr ŠÎP àddréšš ······ ·]</translation>
    </message>
    <message>
        <source>Ca&amp;ll</source>
        <translation>[Çà&amp;ll ·]</translation>
    </message>
    <message>
        <source>A&amp;nswer</source>
        <translation>[À&amp;nšwér ··]</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>[&amp;Hàñg üp ··]</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>[&amp;Müté ·]</translation>
    </message>
    <message>
        <source>&amp;Keypad</source>
        <translation>[&amp;Kéýpàd ··]</translation>
    </message>
    <message>
        <source>Keys that were sent</source>
        <translation>[Kéýš thàt wéré šéñt ······]</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>[Phõñé ··]</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>[Mîššéd çàll frõm {0} ······]</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>[Ñõt çõññéçtéd ····]</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>[Çõññéçtîñg… ····]</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>[Çõññéçtéd ···]</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>[Çà&amp;nçél ··]</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>[&amp;Dîšçõññéçt ···]</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>[Trý à&amp;gàîñ ···]</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>[&amp;Déçlîñé ··]</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>[Üñ&amp;müté ··]</translation>
    </message>
    <message>
        <source>is calling you</source>
        <translation>[îš çàllîñg ýõü ·····]</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>[Çàllîñg… ···]</translation>
    </message>
    <message>
        <source>Ringing…</source>
        <translation>[Rîñgîñg… ···]</translation>
    </message>
    <message>
        <source>{0}, the microphone is off</source>
        <translation>[{0}, thé mîçrõphõñé îš õff ······ ·]</translation>
    </message>
    <message>
        <source>Talking, {0}</source>
        <translation>[Tàlkîñg, {0} ···]</translation>
    </message>
    <message>
        <source>Hide &amp;keypad</source>
        <translation>[Hîdé &amp;kéýpàd ···]</translation>
    </message>
</context>
<context>
    <name>PortalPasswordDialog</name>
    <message>
        <source>{0} gives your settings before every connection, and wants the password of “{1}” for it.</source>
        <translation>[{0} gîvéš ýõür šéttîñgš béfõré évérý çõññéçtîõñ, àñd wàñtš thé pàššwõrd õf “{1}” fõr ît. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>[Ç&amp;oññéçt ··]</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>[Thé pàššwõrd îš ñéédéd. ······ ·]</translation>
    </message>
    <message>
        <source>Password at {0}</source>
        <translation>[Pàššwõrd àt {0} ····]</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>This profile can be used.</source>
        <translation>[Thîš prõfîlé çàñ bé üšéd. ······ ··]</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>[Léft tõ déçîdé: {what} ·····]</translation>
    </message>
    <message>
        <source>Open a profile or a service description, or make a new profile: what is wrong stands here.</source>
        <translation>[Õpéñ à prõfîlé õr à šérvîçé déšçrîptîõñ, õr màké à ñéw prõfîlé: whàt îš wrõñg štàñdš héré. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>[Lîñé {line} ··]</translation>
    </message>
    <message>
        <source>Write “{what}”</source>
        <translation>[Wrîté “{what}” ···]</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation>[Rémõvé “{what}” ···]</translation>
    </message>
    <message>
        <source>Write {what}</source>
        <translation>[Wrîté {what} ··]</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Text of the profile</source>
        <translation>[Téxt õf thé prõfîlé ······]</translation>
    </message>
</context>
<context>
    <name>ProfileKeeping</name>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>[Õpéràtõr prõfîléš (*.tõml) ······ ··]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Choose the profile of {operator}</source>
        <translation>[Çhõõšé thé prõfîlé õf {operator} ······ ·]</translation>
    </message>
</context>
<context>
    <name>ProfileSources</name>
    <message>
        <source>Profiles and descriptions (*.toml *.wsdl *.xml *.zip *.json *.har *.txt)</source>
        <translation>[Prõfîléš àñd déšçrîptîõñš (*.tõml *.wšdl *.xml *.žîp *.jšõñ *.hàr *.txt) ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Open a profile or a service description</source>
        <translation>[Õpéñ à prõfîlé õr à šérvîçé déšçrîptîõñ ······ ······]</translation>
    </message>
    <message>
        <source>Operator profiles (*.toml)</source>
        <translation>[Õpéràtõr prõfîléš (*.tõml) ······ ··]</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>[Šàvé thé prõfîlé ·····]</translation>
    </message>
</context>
<context>
    <name>ProfileWindow</name>
    <message>
        <source>Operator profiles</source>
        <translation>[Õpéràtõr prõfîléš ······]</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>[Štõp ··]</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>[&amp;Opéñ à fîlé… ····]</translation>
    </message>
    <message>
        <source>Open an &amp;address…</source>
        <translation>[Õpéñ àñ &amp;addréšš… ·····]</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>[&amp;Néw… ·]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Sàvé ·]</translation>
    </message>
    <message>
        <source>&amp;Keep among my operators</source>
        <translation>[&amp;Kéép àmõñg mý õpéràtõrš ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Test its services…</source>
        <translation>[&amp;Téšt îtš šérvîçéš… ······]</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>[Prõblémš ···]</translation>
    </message>
    <message>
        <source>What is sent where</source>
        <translation>[Whàt îš šéñt whéré ······]</translation>
    </message>
    <message>
        <source>My operators</source>
        <translation>[Mý õpéràtõrš ····]</translation>
    </message>
    <message>
        <source>A profile, a description (WSDL, OpenAPI), a Postman collection, a HAR, an address or a line for curl can be dropped here, or pasted into the text.</source>
        <translation>[À prõfîlé, à déšçrîptîõñ (WŠDL, ÕpéñÀPÎ), à Põštmàñ çõlléçtîõñ, à HÀR, àñ àddréšš õr à lîñé fõr çürl çàñ bé drõppéd héré, õr pàštéd îñtõ thé téxt. ······ ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Problems ({number})</source>
        <translation>[Prõblémš ({number}) ····]</translation>
    </message>
    <message>
        <source>The operator can be chosen now.</source>
        <translation>[Thé õpéràtõr çàñ bé çhõšéñ ñõw. ······ ····]</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>NEON Wizard is already running, but it does not answer. End it, then try again.</source>
        <translation>[ÑÉÕÑ Wîžàrd îš àlréàdý rüññîñg, büt ît dõéš ñõt àñšwér. Éñd ît, théñ trý àgàîñ. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress of the test</source>
        <translation>[Prõgréšš õf thé téšt ······]</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>[&amp;Stõp ·]</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>[Géttîñg réàdý… ·····]</translation>
    </message>
    <message>
        <source>{number} of {count}: {check}</source>
        <translation>[{number} õf {count}: {check} ··]</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>[Štõppîñg… ···]</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>[Fõldér ··]</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>[Fîlé Fõldér ····]</translation>
    </message>
    <message>
        <source>File</source>
        <translation>[Fîlé ··]</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>[%1 Fîlé ··]</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>[Drîvé ··]</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>[Šhõrtçüt ···]</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>[Üñkñõwñ ···]</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>[&amp;Lõõk îñ: ···]</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>[Fîléš õf &amp;týpé: ····]</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>[Gõ tõ thé pàréñt dîréçtõrý ······ ··]</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>[%1 àlréàdý éxîštš.
Dõ ýõü wàñt tõ réplàçé ît? ······ ······ ·]</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>[%1
Fîlé ñõt fõüñd.
Pléàšé vérîfý thé çõrréçt fîlé ñàmé wàš gîvéñ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>[%1
Dîréçtõrý ñõt fõüñd.
Pléàšé vérîfý thé çõrréçt dîréçtõrý ñàmé wàš gîvéñ. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>['%1' îš wrîté prõtéçtéd.
Dõ ýõü wàñt tõ délété ît àñýwàý? ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>[Àré ýõü šüré ýõü wàñt tõ délété '%1'? ······ ·····]</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Could not rename file</source>
        <translation>[Çõüld ñõt réñàmé fîlé ······ ·]</translation>
    </message>
</context>
<context>
    <name>RegistrationTest</name>
    <message>
        <source>&amp;Test registration</source>
        <translation>[&amp;Téšt régîštràtîõñ ·····]</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>[Àškîñg {0}… ···]</translation>
    </message>
    <message>
        <source>This account registers: {0} over {1} at {2}.</source>
        <translation>[Thîš àççõüñt régîštérš: {0} õvér {1} àt {2}. ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>[&amp;Stõp thé téšt ····]</translation>
    </message>
</context>
<context>
    <name>RemoveProfileQuestion</name>
    <message>
        <source>Remove a profile</source>
        <translation>[Rémõvé à prõfîlé ·····]</translation>
    </message>
    <message>
        <source>Remove the profile of {operator} from this computer?</source>
        <translation>[Rémõvé thé prõfîlé õf {operator} frõm thîš çõmpütér? ······ ······ ·]</translation>
    </message>
    <message>
        <source>Its copy is deleted, with the files beside it. The operator is not offered any more.</source>
        <translation>[Îtš çõpý îš délétéd, wîth thé fîléš béšîdé ît. Thé õpéràtõr îš ñõt õfféréd àñý mõré. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>[&amp;Rémõvé ··]</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>[&amp;Kéép ·]</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>Remove account</source>
        <translation>[Rémõvé àççõüñt ·····]</translation>
    </message>
    <message>
        <source>Remove {account} from this computer?</source>
        <translation>[Rémõvé {account} frõm thîš çõmpütér? ······ ···]</translation>
    </message>
    <message>
        <source>Its settings and passwords are deleted here. At {operator} the account remains.</source>
        <translation>[Îtš šéttîñgš àñd pàššwõrdš àré délétéd héré. Àt {operator} thé àççõüñt rémàîñš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>[&amp;Rémõvé ··]</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>[&amp;Kéép ·]</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Save as a page (&amp;HTML)…</source>
        <translation>[Šàvé àš à pàgé (&amp;HTML)… ······ ·]</translation>
    </message>
    <message>
        <source>Save as &amp;JUnit XML…</source>
        <translation>[Šàvé àš &amp;JÜñît XML… ······]</translation>
    </message>
    <message>
        <source>Save what &amp;travelled (HAR)…</source>
        <translation>[Šàvé whàt &amp;tràvélléd (HÀR)… ······ ··]</translation>
    </message>
    <message>
        <source>Save the &amp;run (JSON)…</source>
        <translation>[Šàvé thé &amp;rüñ (JŠÕÑ)… ······]</translation>
    </message>
    <message>
        <source>Save as a &amp;mail to the contact…</source>
        <translation>[Šàvé àš à &amp;màîl tõ thé çõñtàçt… ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Who asks…</source>
        <translation>[&amp;Whõ àškš… ···]</translation>
    </message>
    <message>
        <source>&amp;Send to the contact…</source>
        <translation>[&amp;Séñd tõ thé çõñtàçt… ······]</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>[Pàgéš (*.html) ·····]</translation>
    </message>
    <message>
        <source>JUnit files (*.xml)</source>
        <translation>[JÜñît fîléš (*.xml) ······]</translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>[HTTP àrçhîvéš (*.hàr) ······ ·]</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>[Šàvéd rüñš (*.jšõñ) ······]</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>[Màîlš (*.éml) ····]</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>[&amp;Làñgüàgé õf thé répõrt ······ ·]</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>[Šàvé thé répõrt ·····]</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>[Thé fîlé wàš wrîttéñ. ······ ·]</translation>
    </message>
    <message>
        <source>The report is made, and your mail program opens…</source>
        <translation>[Thé répõrt îš màdé, àñd ýõür màîl prõgràm õpéñš… ······ ······ ···]</translation>
    </message>
    <message>
        <source>The draft is in your mail program, with this report; if it is not there, attach it:</source>
        <translation>[Thé dràft îš îñ ýõür màîl prõgràm, wîth thîš répõrt; îf ît îš ñõt théré, àttàçh ît: ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>A draft was opened in your mail program. Attach this file to it:</source>
        <translation>[À dràft wàš õpéñéd îñ ýõür màîl prõgràm. Àttàçh thîš fîlé tõ ît: ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to {0}:</source>
        <translation>[Ñõ màîl prõgràm wàš fõüñd õñ thîš çõmpütér. Šéñd thîš fîlé tõ {0}: ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>No mail program was found on this computer. Send this file to the operator's contact:</source>
        <translation>[Ñõ màîl prõgràm wàš fõüñd õñ thîš çõmpütér. Šéñd thîš fîlé tõ thé õpéràtõr'š çõñtàçt: ······ ······ ······ ······ ··]</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>This account is not stored: it is forgotten when you close the program.</source>
        <translation>[Thîš àççõüñt îš ñõt štõréd: ît îš fõrgõttéñ whéñ ýõü çlõšé thé prõgràm. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>[Ýõür àççõüñt îš réàdý ······ ·]</translation>
    </message>
    <message>
        <source>Your account is set up</source>
        <translation>[Ýõür àççõüñt îš šét üp ······ ·]</translation>
    </message>
    <message>
        <source>One step left: confirm your account</source>
        <translation>[Õñé štép léft: çõñfîrm ýõür àççõüñt ······ ·····]</translation>
    </message>
    <message>
        <source>Your password at {0} is kept in your system's password store: your credit or your licence is asked for with it.</source>
        <translation>[Ýõür pàššwõrd àt {0} îš képt îñ ýõür šýštém'š pàššwõrd štõré: ýõür çrédît õr ýõür lîçéñçé îš àškéd fõr wîth ît. ······ ······ ······ ······ ······ ···]</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>[Çõp&amp;y ·]</translation>
    </message>
    <message>
        <source>Sa&amp;ve as CSV…</source>
        <translation>[Šà&amp;vé àš ÇŠV… ····]</translation>
    </message>
    <message>
        <source>Only the first {0} rows are shown.</source>
        <translation>[Õñlý thé fîršt {0} rõwš àré šhõwñ. ······ ····]</translation>
    </message>
    <message>
        <source>Rows copied: {0}</source>
        <translation>[Rõwš çõpîéd: {0} ····]</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (*.csv)</source>
        <translation>[Tàbléš fõr à špréàdšhéét (*.çšv) ······ ····]</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>[Šàvé thé tàblé ·····]</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>[Šàvéd: {0} ···]</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Sign in with the new password from now on.</source>
        <translation>[Šîgñ îñ wîth thé ñéw pàššwõrd frõm ñõw õñ. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The account's settings were fetched anew.</source>
        <translation>[Thé àççõüñt'š šéttîñgš wéré fétçhéd àñéw. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The balance is asked for again.</source>
        <translation>[Thé bàlàñçé îš àškéd fõr àgàîñ. ······ ····]</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>[Théré îš ñõthîñg tõ šhõw. ······ ··]</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>[Dõñé. ··]</translation>
    </message>
    <message>
        <source>&amp;Open a page of {0}…</source>
        <translation>[&amp;Opéñ à pàgé õf {0}… ·····]</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Earlier runs</source>
        <translation>[Éàrlîér rüñš ····]</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>[Érrõrš ··]</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>[Wàrñîñgš ···]</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>[Ñõtîçéš ···]</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>[Àñšwéréd ···]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>[Whéñ ··]</translation>
    </message>
    <message>
        <source>errors: {0}, warnings: {1}, notices: {2}</source>
        <translation>[érrõrš: {0}, wàrñîñgš: {1}, ñõtîçéš: {2} ······ ····]</translation>
    </message>
    <message>
        <source>answered: {0}</source>
        <translation>[àñšwéréd: {0} ···]</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Show this run</source>
        <translation>[Šhõw thîš rüñ ····]</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>[Çõmpàré wîth ît ·····]</translation>
    </message>
    <message>
        <source>Test where users ask, and compare</source>
        <translation>[Téšt whéré üšérš àšk, àñd çõmpàré ······ ····]</translation>
    </message>
    <message>
        <source>Asks the same at the addresses that users' programs ask; no account is created.</source>
        <translation>[Àškš thé šàmé àt thé àddréššéš thàt üšérš' prõgràmš àšk; ñõ àççõüñt îš çréàtéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Open a run's file…</source>
        <translation>[Õpéñ à rüñ'š fîlé… ······]</translation>
    </message>
    <message>
        <source>The last runs of this operator stay on this computer, without passwords.</source>
        <translation>[Thé làšt rüñš õf thîš õpéràtõr štàý õñ thîš çõmpütér, wîthõüt pàššwõrdš. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{0}, stopped</source>
        <translation>[{0}, štõppéd ···]</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>[Frõm {0} tõ {1} ···]</translation>
    </message>
    <message>
        <source>Two addresses</source>
        <translation>[Twõ àddréššéš ····]</translation>
    </message>
    <message>
        <source>Saved runs (*.json)</source>
        <translation>[Šàvéd rüñš (*.jšõñ) ······]</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>[Àll fîléš (*) ····]</translation>
    </message>
    <message>
        <source>Open a saved run</source>
        <translation>[Õpéñ à šàvéd rüñ ·····]</translation>
    </message>
</context>
<context>
    <name>SenderDialog</name>
    <message>
        <source>Who asks</source>
        <translation>[Whõ àškš ···]</translation>
    </message>
    <message>
        <source>&amp;Your name, and how you are reached</source>
        <translation>[&amp;Yõür ñàmé, àñd hõw ýõü àré réàçhéd ······ ····]</translation>
    </message>
    <message>
        <source>Ana Souza, ACME support, ana@acme.example</source>
        <translation>[Àñà Šõüžà, ÀÇMÉ šüppõrt, àñà@àçmé.éxàmplé ······ ······ ·]</translation>
    </message>
    <message>
        <source>The operator's technical contact reads it at the top.</source>
        <translation>[Thé õpéràtõr'š téçhñîçàl çõñtàçt réàdš ît àt thé tõp. ······ ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Use it in reports</source>
        <translation>[&amp;Ušé ît îñ répõrtš ·····]</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>SettingCell</name>
    <message>
        <source>Undo my change of “{0}”</source>
        <translation>[Üñdõ mý çhàñgé õf “{0}” ······]</translation>
    </message>
    <message>
        <source>From the operator</source>
        <translation>[Frõm thé õpéràtõr ······]</translation>
    </message>
    <message>
        <source>From the profile's defaults</source>
        <translation>[Frõm thé prõfîlé'š défàültš ······ ···]</translation>
    </message>
    <message>
        <source>Changed by you; it was {0}</source>
        <translation>[Çhàñgéd bý ýõü; ît wàš {0} ······ ·]</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>[Šét bý ýõü ···]</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>[Ñõt šét ···]</translation>
    </message>
    <message>
        <source>As the operator says</source>
        <translation>[Àš thé õpéràtõr šàýš ······]</translation>
    </message>
</context>
<context>
    <name>SettingsWork</name>
    <message>
        <source>Asking {0}…</source>
        <translation>[Àškîñg {0}… ···]</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>[Šàvîñg… ···]</translation>
    </message>
</context>
<context>
    <name>SignupPage</name>
    <message>
        <source>Create your account</source>
        <translation>[Çréàté ýõür àççõüñt ······]</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>[Ç&amp;réàté àççõüñt ····]</translation>
    </message>
    <message>
        <source>The name that you will sign in with.</source>
        <translation>[Thé ñàmé thàt ýõü wîll šîgñ îñ wîth. ······ ·····]</translation>
    </message>
    <message>
        <source>With its area code, or with + and the country code.</source>
        <translation>[Wîth îtš àréà çõdé, õr wîth + àñd thé çõüñtrý çõdé. ······ ······ ····]</translation>
    </message>
</context>
<context>
    <name>SignupQuestion</name>
    <message>
        <source>Create accounts for the test</source>
        <translation>[Çréàté àççõüñtš fõr thé téšt ······ ···]</translation>
    </message>
    <message>
        <source>Create up to {count} accounts at {operator}?</source>
        <translation>[Çréàté üp tõ {count} àççõüñtš àt {operator}? ······ ···]</translation>
    </message>
    <message>
        <source>Their logins begin with “{prefix}”. They are listed afterwards, for the operator to delete: this program cannot delete them.</source>
        <translation>[Théîr lõgîñš bégîñ wîth “{prefix}”. Théý àré lîštéd àftérwàrdš, fõr thé õpéràtõr tõ délété: thîš prõgràm çàññõt délété thém. ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Create them</source>
        <translation>[&amp;Créàté thém ···]</translation>
    </message>
    <message>
        <source>&amp;Do not create any</source>
        <translation>[&amp;Dõ ñõt çréàté àñý ·····]</translation>
    </message>
</context>
<context>
    <name>SoftphoneCard</name>
    <message>
        <source>{0} was started with this account.</source>
        <translation>[{0} wàš štàrtéd wîth thîš àççõüñt. ······ ····]</translation>
    </message>
    <message>
        <source>{0} was closed.</source>
        <translation>[{0} wàš çlõšéd. ····]</translation>
    </message>
    <message>
        <source>Choose a softphone</source>
        <translation>[Çhõõšé à šõftphõñé ······]</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>[Šàvé thé šéttîñgš fõr {0} ······ ·]</translation>
    </message>
    <message>
        <source>The settings for {0} are in {1}. They hold no password: {0} asks for it.</source>
        <translation>[Thé šéttîñgš fõr {0} àré îñ {1}. Théý hõld ñõ pàššwõrd: {0} àškš fõr ît. ······ ······ ······ ·]</translation>
    </message>
</context>
<context>
    <name>SoftphonePanel</name>
    <message>
        <source>Phone</source>
        <translation>[Phõñé ··]</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here. {0} can make them with this account.</source>
        <translation>[Thîš prõgràm màkéš ñõ çàllš bý îtšélf héré. {0} çàñ màké thém wîth thîš àççõüñt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>This program makes no calls by itself here, and knows no softphone on this computer. {0} is one that costs nothing: install it, then come back.</source>
        <translation>[Thîš prõgràm màkéš ñõ çàllš bý îtšélf héré, àñd kñõwš ñõ šõftphõñé õñ thîš çõmpütér. {0} îš õñé thàt çõštš ñõthîñg: îñštàll ît, théñ çõmé bàçk. ······ ······ ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>[Štàrt {0} ··]</translation>
    </message>
    <message>
        <source>Get {0}…</source>
        <translation>[Gét {0}… ··]</translation>
    </message>
    <message>
        <source>Choose a softphone…</source>
        <translation>[Çhõõšé à šõftphõñé… ······]</translation>
    </message>
    <message>
        <source>Save the settings…</source>
        <translation>[Šàvé thé šéttîñgš… ······]</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>&amp;Link from your operator</source>
        <translation>[&amp;Lîñk frõm ýõür õpéràtõr ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Fetch the profile</source>
        <translation>[&amp;Fétçh thé prõfîlé ·····]</translation>
    </message>
    <message>
        <source>&amp;Open a file or picture…</source>
        <translation>[&amp;Opéñ à fîlé õr pîçtüré… ······ ·]</translation>
    </message>
    <message>
        <source>A profile, a picture of a QR code or a link can also be dropped on this window.</source>
        <translation>[À prõfîlé, à pîçtüré õf à QR çõdé õr à lîñk çàñ àlšõ bé drõppéd õñ thîš wîñdõw. ······ ······ ······ ······]</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Create a new account</source>
        <translation>[&amp;Créàté à ñéw àççõüñt ······]</translation>
    </message>
    <message>
        <source>For those who are new here. It takes a minute.</source>
        <translation>[Fõr thõšé whõ àré ñéw héré. Ît tàkéš à mîñüté. ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Sign in to my account</source>
        <translation>[&amp;Sîgñ îñ tõ mý àççõüñt ······]</translation>
    </message>
    <message>
        <source>You have a login and a password of this operator. Everything else arrives by itself.</source>
        <translation>[Ýõü hàvé à lõgîñ àñd à pàššwõrd õf thîš õpéràtõr. Évérýthîñg élšé àrrîvéš bý îtšélf. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Starting the demo operator…</source>
        <translation>[Štàrtîñg thé démõ õpéràtõr… ······ ···]</translation>
    </message>
    <message>
        <source>Welcome to {0}</source>
        <translation>[Wélçõmé tõ {0} ····]</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>[Hõw dõ ýõü wàñt tõ štàrt? ······ ··]</translation>
    </message>
    <message>
        <source>C&amp;heck whether my account exists</source>
        <translation>[Ç&amp;héçk whéthér mý àççõüñt éxîštš ······ ···]</translation>
    </message>
    <message>
        <source>You began to create the account “{0}” ({1}); the operator's answer was lost.</source>
        <translation>[Ýõü bégàñ tõ çréàté thé àççõüñt “{0}” ({1}); thé õpéràtõr'š àñšwér wàš lõšt. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>&amp;Forget this…</source>
        <translation>[&amp;Fõrgét thîš… ····]</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Very weak password</source>
        <translation>[Vérý wéàk pàššwõrd ······]</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>[Wéàk pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Fair password</source>
        <translation>[Fàîr pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Good password</source>
        <translation>[Gõõd pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Strong password</source>
        <translation>[Štrõñg pàššwõrd ·····]</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>To another computer</source>
        <translation>[Tõ àñõthér çõmpütér ······]</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>[&amp;Sàvé tõ à fîlé… ·····]</translation>
    </message>
    <message>
        <source>At least {0} characters; four words are good. Nobody can find it out for you.</source>
        <translation>[Àt léàšt {0} çhàràçtérš; fõür wõrdš àré gõõd. Ñõbõdý çàñ fîñd ît õüt fõr ýõü. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>[&amp;Pàšš phràšé ···]</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>[Thé šàmé &amp;oñçé mõré ······]</translation>
    </message>
    <message>
        <source>The file holds these accounts with their passwords, encrypted with a pass phrase, and the profiles of their operators. It does not hold balances and the settings of the windows. The accounts stay on this computer too.</source>
        <translation>[Thé fîlé hõldš théšé àççõüñtš wîth théîr pàššwõrdš, éñçrýptéd wîth à pàšš phràšé, àñd thé prõfîléš õf théîr õpéràtõrš. Ît dõéš ñõt hõld bàlàñçéš àñd thé šéttîñgš õf thé wîñdõwš. Thé àççõüñtš štàý õñ thîš çõmpütér tõõ. ······ ······ ······ ······ ······ ······ ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>There is no account here that could go.</source>
        <translation>[Théré îš ñõ àççõüñt héré thàt çõüld gõ. ······ ······]</translation>
    </message>
    <message>
        <source>Accounts of the demo operator stay where they are.</source>
        <translation>[Àççõüñtš õf thé démõ õpéràtõr štàý whéré théý àré. ······ ······ ···]</translation>
    </message>
    <message>
        <source>It is too short: {0} characters at least.</source>
        <translation>[Ît îš tõõ šhõrt: {0} çhàràçtérš àt léàšt. ······ ······]</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>[Théšé twõ àré ñõt thé šàmé. ······ ···]</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>[Àççõüñtš ···]</translation>
    </message>
    <message>
        <source>Save the accounts</source>
        <translation>[Šàvé thé àççõüñtš ······]</translation>
    </message>
    <message>
        <source>The accounts are in {0}.</source>
        <translation>[Thé àççõüñtš àré îñ {0}. ······ ·]</translation>
    </message>
    <message>
        <source>Copy the file to the other computer, and choose “From another computer…” in the menu “Account” there. Then delete the file.</source>
        <translation>[Çõpý thé fîlé tõ thé õthér çõmpütér, àñd çhõõšé “Frõm àñõthér çõmpütér…” îñ thé méñü “Àççõüñt” théré. Théñ délété thé fîlé. ······ ······ ······ ······ ······ ······ ·]</translation>
    </message>
</context>
<context>
    <name>TestSecretDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>[&amp;Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>[Thé pàššwõrd îš ñéédéd. ······ ·]</translation>
    </message>
    <message>
        <source>Reports hide the SIP password of the account with which {0} is tested, also where an answer cannot be read. What is it?</source>
        <translation>[Répõrtš hîdé thé ŠÎP pàššwõrd õf thé àççõüñt wîth whîçh {0} îš téštéd, àlšõ whéré àñ àñšwér çàññõt bé réàd. Whàt îš ît? ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The services of {0} are tested with an account of their own. What is its password?</source>
        <translation>[Thé šérvîçéš õf {0} àré téštéd wîth àñ àççõüñt õf théîr õwñ. Whàt îš îtš pàššwõrd? ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access token?</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm îtšélf tõ šîgñ îñ. Whàt îš îtš àççéšš tõkéñ? ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>[Àççéšš &amp;tõkéñ ····]</translation>
    </message>
    <message>
        <source>The access token is needed.</source>
        <translation>[Thé àççéšš tõkéñ îš ñéédéd. ······ ···]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access key?</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm îtšélf tõ šîgñ îñ. Whàt îš îtš àççéšš kéý? ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>[Àççéšš &amp;kéý ···]</translation>
    </message>
    <message>
        <source>The access key is needed.</source>
        <translation>[Thé àççéšš kéý îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>This program signs in at {0} with a certificate. What is the pass phrase of its key?</source>
        <translation>[Thîš prõgràm šîgñš îñ àt {0} wîth à çértîfîçàté. Whàt îš thé pàšš phràšé õf îtš kéý? ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>[&amp;Pàšš phràšé ···]</translation>
    </message>
    <message>
        <source>The pass phrase is needed.</source>
        <translation>[Thé pàšš phràšé îš ñéédéd. ······ ··]</translation>
    </message>
    <message>
        <source>The web service of {0} asks this program itself to sign in. What is its access password?</source>
        <translation>[Thé wéb šérvîçé õf {0} àškš thîš prõgràm îtšélf tõ šîgñ îñ. Whàt îš îtš àççéšš pàššwõrd? ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>&amp;Use it until I close the program</source>
        <translation>[&amp;Ušé ît üñtîl Î çlõšé thé prõgràm ······ ····]</translation>
    </message>
    <message>
        <source>Password for the test</source>
        <translation>[Pàššwõrd fõr thé téšt ······ ·]</translation>
    </message>
</context>
<context>
    <name>TestedProfile</name>
    <message>
        <source>The profile was changed.</source>
        <translation>[Thé prõfîlé wàš çhàñgéd. ······ ··]</translation>
    </message>
    <message>
        <source>The profile is as it was before.</source>
        <translation>[Thé prõfîlé îš àš ît wàš béfõré. ······ ····]</translation>
    </message>
</context>
<context>
    <name>Tester</name>
    <message>
        <source>What was handed over</source>
        <translation>[Whàt wàš hàñdéd õvér ······]</translation>
    </message>
    <message>
        <source>Network and encryption</source>
        <translation>[Ñétwõrk àñd éñçrýptîõñ ······ ·]</translation>
    </message>
    <message>
        <source>Fetching the settings (provisioning)</source>
        <translation>[Fétçhîñg thé šéttîñgš (prõvîšîõñîñg) ······ ·····]</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>[Bàlàñçé ···]</translation>
    </message>
    <message>
        <source>Creating an account (signup)</source>
        <translation>[Çréàtîñg àñ àççõüñt (šîgñüp) ······ ···]</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>[Lîçéñçé ···]</translation>
    </message>
    <message>
        <source>Telephone server</source>
        <translation>[Téléphõñé šérvér ·····]</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>[{0} mš ·]</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>[{0} š ·]</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>[Méñdéd ··]</translation>
    </message>
    <message>
        <source>New</source>
        <translation>[Ñéw ·]</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>[Štîll théré ····]</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>[Ñõt àškéd thîš tîmé ······]</translation>
    </message>
    <message>
        <source>Only at {0}</source>
        <translation>[Õñlý àt {0} ···]</translation>
    </message>
    <message>
        <source>At {0}; not asked at the other</source>
        <translation>[Àt {0}; ñõt àškéd àt thé õthér ······ ···]</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>[Àt bõth ···]</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>[Ñõt téštéd ýét. ·····]</translation>
    </message>
    <message>
        <source>{when}  ·  errors: {error}  ·  warnings: {warning}  ·  notices: {notice}</source>
        <translation>[{when}  ·  érrõrš: {error}  ·  wàrñîñgš: {warning}  ·  ñõtîçéš: {notice} ······ ······ ·]</translation>
    </message>
</context>
<context>
    <name>TesterWindow</name>
    <message>
        <source>Test an operator's web services</source>
        <translation>[Téšt àñ õpéràtõr'š wéb šérvîçéš ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>[&amp;Répõrt ··]</translation>
    </message>
    <message>
        <source>Test &amp;password…</source>
        <translation>[Téšt &amp;pàššwõrd… ····]</translation>
    </message>
</context>
<context>
    <name>ToMobileDialog</name>
    <message>
        <source>To my mobile phone</source>
        <translation>[Tõ mý mõbîlé phõñé ······]</translation>
    </message>
    <message>
        <source>QR code of the account {0}</source>
        <translation>[QR çõdé õf thé àççõüñt {0} ······ ·]</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>[&amp;Prõgràm ··]</translation>
    </message>
    <message>
        <source>With the &amp;password, readable for whoever has the file</source>
        <translation>[Wîth thé &amp;pàššwõrd, réàdàblé fõr whõévér hàš thé fîlé ······ ······ ····]</translation>
    </message>
    <message>
        <source>&amp;Save the settings…</source>
        <translation>[&amp;Sàvé thé šéttîñgš… ······]</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>[QR çõdé ···]</translation>
    </message>
    <message>
        <source>Point the camera of your phone, or a telephone app, at this code.</source>
        <translation>[Põîñt thé çàmérà õf ýõür phõñé, õr à téléphõñé àpp, àt thîš çõdé. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>As a file, for another softphone</source>
        <translation>[Àš à fîlé, fõr àñõthér šõftphõñé ······ ····]</translation>
    </message>
    <message>
        <source>It holds the number {0} and the server {1}.</source>
        <translation>[Ît hõldš thé ñümbér {0} àñd thé šérvér {1}. ······ ······]</translation>
    </message>
    <message>
        <source>Transport: {0}.</source>
        <translation>[Tràñšpõrt: {0}. ····]</translation>
    </message>
    <message>
        <source>It does not hold the password: the phone asks for it. Nor does it hold the display name, an authentication name, an outbound proxy and codecs: where your operator needs one of them, type it in, or use a file.</source>
        <translation>[Ît dõéš ñõt hõld thé pàššwõrd: thé phõñé àškš fõr ît. Ñõr dõéš ît hõld thé dîšplàý ñàmé, àñ àüthéñtîçàtîõñ ñàmé, àñ õütbõüñd prõxý àñd çõdéçš: whéré ýõür õpéràtõr ñéédš õñé õf thém, týpé ît îñ, õr üšé à fîlé. ······ ······ ······ ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Save the settings for {0}</source>
        <translation>[Šàvé thé šéttîñgš fõr {0} ······ ·]</translation>
    </message>
    <message>
        <source>It holds the password: give it to nobody, and delete it when it has served.</source>
        <translation>[Ît hõldš thé pàššwõrd: gîvé ît tõ ñõbõdý, àñd délété ît whéñ ît hàš šérvéd. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>It holds no password: the program asks for it.</source>
        <translation>[Ît hõldš ñõ pàššwõrd: thé prõgràm àškš fõr ît. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{0} was written.</source>
        <translation>[{0} wàš wrîttéñ. ····]</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Refresh the balance</source>
        <translation>[&amp;Réfréšh thé bàlàñçé ······]</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>[&amp;Shõw thé wîñdõw ·····]</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>[&amp;Qüît ·]</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>[Ñõ àççõüñt ýét ·····]</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>[Bàlàñçé ñõt kñõwñ ······]</translation>
    </message>
    <message>
        <source>Balance: {amount} (not up to date)</source>
        <translation>[Bàlàñçé: {amount} (ñõt üp tõ dàté) ······ ··]</translation>
    </message>
    <message>
        <source>Balance: {amount}</source>
        <translation>[Bàlàñçé: {amount} ···]</translation>
    </message>
</context>
<context>
    <name>TrayAndBus</name>
    <message>
        <source>{0} is calling you</source>
        <translation>[{0} îš çàllîñg ýõü ·····]</translation>
    </message>
    <message>
        <source>Missed call from {0}</source>
        <translation>[Mîššéd çàll frõm {0} ······]</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>[Üñšàvéd çhàñgéš ·····]</translation>
    </message>
    <message>
        <source>The profile was changed and not saved.</source>
        <translation>[Thé prõfîlé wàš çhàñgéd àñd ñõt šàvéd. ······ ······]</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>[&amp;Sàvé ·]</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>[&amp;Dîšçàrd thé çhàñgéš ······]</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>[&amp;Gõ õñ édîtîñg ····]</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>[&amp;Bàçk ·]</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>[&amp;Néxt ·]</translation>
    </message>
    <message>
        <source>C&amp;reate account</source>
        <translation>[Ç&amp;réàté àççõüñt ····]</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>[&amp;Fîñîšh ··]</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>[Çàñçél ··]</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>&amp;Other operator…</source>
        <translation>[&amp;Othér õpéràtõr… ·····]</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&amp;Copy</source>
        <translation>[&amp;Cõpý ·]</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One more thing</source>
        <translation>[Õñé mõré thîñg ·····]</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>[Gõîñg õñ… ···]</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>[Géttîñg réàdý… ·····]</translation>
    </message>
    <message>
        <source>Creating your account</source>
        <translation>[Çréàtîñg ýõür àççõüñt ······ ·]</translation>
    </message>
    <message>
        <source>Fetching your account</source>
        <translation>[Fétçhîñg ýõür àççõüñt ······ ·]</translation>
    </message>
    <message>
        <source>Looking for your account</source>
        <translation>[Lõõkîñg fõr ýõür àççõüñt ······ ··]</translation>
    </message>
    <message>
        <source>Checking your system's password store…</source>
        <translation>[Çhéçkîñg ýõür šýštém'š pàššwõrd štõré… ······ ······]</translation>
    </message>
    <message>
        <source>If it asks a question, answer the keyring's question to go on.</source>
        <translation>[Îf ît àškš à qüéštîõñ, àñšwér thé kéýrîñg'š qüéštîõñ tõ gõ õñ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Asking {0} where the operator's service is…</source>
        <translation>[Àškîñg {0} whéré thé õpéràtõr'š šérvîçé îš… ······ ······]</translation>
    </message>
    <message>
        <source>Reading the description of the operator's service…</source>
        <translation>[Réàdîñg thé déšçrîptîõñ õf thé õpéràtõr'š šérvîçé… ······ ······ ···]</translation>
    </message>
    <message>
        <source>Signing in at {0}…</source>
        <translation>[Šîgñîñg îñ àt {0}… ·····]</translation>
    </message>
    <message>
        <source>Storing the account on this computer…</source>
        <translation>[Štõrîñg thé àççõüñt õñ thîš çõmpütér… ······ ······]</translation>
    </message>
    <message>
        <source>If your system's password store asks a question, answer it.</source>
        <translation>[Îf ýõür šýštém'š pàššwõrd štõré àškš à qüéštîõñ, àñšwér ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Asking {0} to create the account…</source>
        <translation>[Àškîñg {0} tõ çréàté thé àççõüñt… ······ ···]</translation>
    </message>
    <message>
        <source>Asking {0} for your account…</source>
        <translation>[Àškîñg {0} fõr ýõür àççõüñt… ······ ··]</translation>
    </message>
    <message>
        <source>Asking {0} whether your account exists…</source>
        <translation>[Àškîñg {0} whéthér ýõür àççõüñt éxîštš… ······ ·····]</translation>
    </message>
</context>
<context>
    <name>_MoveDialog</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>[Çàñçé&amp;l ··]</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>[Ç&amp;lõšé ··]</translation>
    </message>
</context>
<context>
    <name>_PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>[&amp;Càñçél ··]</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Copied</source>
        <translation>[Çõpîéd ··]</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>new: {hosts}</source>
        <translation>[ñéw: {hosts} ··]</translation>
    </message>
    <message>
        <source>no longer: {hosts}</source>
        <translation>[ñõ lõñgér: {hosts} ····]</translation>
    </message>
    <message>
        <source>as before: {hosts}</source>
        <translation>[àš béfõré: {hosts} ····]</translation>
    </message>
    <message>
        <source>{host} (not encrypted)</source>
        <translation>[{host} (ñõt éñçrýptéd) ·····]</translation>
    </message>
    <message>
        <source>{host} (telephone server, encrypted)</source>
        <translation>[{host} (téléphõñé šérvér, éñçrýptéd) ······ ···]</translation>
    </message>
    <message>
        <source>{host} (telephone server)</source>
        <translation>[{host} (téléphõñé šérvér) ······]</translation>
    </message>
    <message>
        <source>Test report</source>
        <translation>[Téšt répõrt ····]</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>[Àškéd bý ···]</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>[Téštéd ··]</translation>
    </message>
    <message>
        <source>From</source>
        <translation>[Frõm ··]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>[Whéñ ··]</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>[Whàt îš wrõñg ····]</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>[Ñõtîçéš ···]</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>[Çhéçkš ··]</translation>
    </message>
    <message>
        <source>Nothing was found: everything that was asked works.</source>
        <translation>[Ñõthîñg wàš fõüñd: évérýthîñg thàt wàš àškéd wõrkš. ······ ······ ····]</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>[Whàt tõ çhàñgé ·····]</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>[Fõüñd îñ ···]</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>[Évîdéñçé ···]</translation>
    </message>
    <message>
        <source>All that travelled</source>
        <translation>[Àll thàt tràvélléd ······]</translation>
    </message>
    <message>
        <source>To see it yourself, in a shell</source>
        <translation>[Tõ šéé ît ýõüršélf, îñ à šhéll ······ ···]</translation>
    </message>
    <message>
        <source>First set {names} to the secret itself; nothing is sent before.</source>
        <translation>[Fîršt šét {names} tõ thé šéçrét îtšélf; ñõthîñg îš šéñt béfõré. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The test sent made-up credentials here on purpose: set wrong ones too, or you ask something else.</source>
        <translation>[Thé téšt šéñt màdé-üp çrédéñtîàlš héré õñ pürpõšé: šét wrõñg õñéš tõõ, õr ýõü àšk šõméthîñg élšé. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>To test again</source>
        <translation>[Tõ téšt àgàîñ ····]</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>[Réqüéšt ···]</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>[Réplý ··]</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>[Réšpõñšé tîméš ·····]</translation>
    </message>
    <message>
        <source>median</source>
        <translation>[médîàñ ··]</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>[šlõwéšt ···]</translation>
    </message>
    <message>
        <source>Since the earlier run</source>
        <translation>[Šîñçé thé éàrlîér rüñ ······ ·]</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>[Méñdéd ··]</translation>
    </message>
    <message>
        <source>New</source>
        <translation>[Ñéw ·]</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>[Štîll théré ····]</translation>
    </message>
    <message>
        <source>Not asked this time</source>
        <translation>[Ñõt àškéd thîš tîmé ······]</translation>
    </message>
    <message>
        <source>The two addresses compared</source>
        <translation>[Thé twõ àddréššéš çõmpàréd ······ ··]</translation>
    </message>
    <message>
        <source>Only at {address}</source>
        <translation>[Õñlý àt {address} ···]</translation>
    </message>
    <message>
        <source>At both</source>
        <translation>[Àt bõth ···]</translation>
    </message>
    <message>
        <source>At {address}; not asked at the other</source>
        <translation>[Àt {address}; ñõt àškéd àt thé õthér ······ ···]</translation>
    </message>
    <message>
        <source>Accounts that this test created; please delete them</source>
        <translation>[Àççõüñtš thàt thîš téšt çréàtéd; pléàšé délété thém ······ ······ ····]</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>[Lõgîñ ··]</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>[Ñümbér ··]</translation>
    </message>
    <message>
        <source>The test was stopped before its end: checks are missing.</source>
        <translation>[Thé téšt wàš štõppéd béfõré îtš éñd: çhéçkš àré mîššîñg. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Passwords and other secrets were replaced by •••.</source>
        <translation>[Pàššwõrdš àñd õthér šéçrétš wéré réplàçéd bý •••. ······ ······ ···]</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>[Whàt thé çõdéš méàñ ······]</translation>
    </message>
    <message>
        <source>The code in a reply, as this program understands it:</source>
        <translation>[Thé çõdé îñ à réplý, àš thîš prõgràm üñdérštàñdš ît: ······ ······ ····]</translation>
    </message>
    <message>
        <source>What stands like this: {id} names a check; with it the check is asked again, alone.</source>
        <translation>[Whàt štàñdš lîké thîš: {id} ñàméš à çhéçk; wîth ît thé çhéçk îš àškéd àgàîñ, àlõñé. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>behind a router: look for the times below and for “{agent}”</source>
        <translation>[béhîñd à rõütér: lõõk fõr thé tîméš bélõw àñd fõr “{agent}” ······ ······ ····]</translation>
    </message>
    <message>
        <source>{address}, as “{agent}”</source>
        <translation>[{address}, àš “{agent}” ···]</translation>
    </message>
    <message>
        <source>{asked} of {count} checks answered</source>
        <translation>[{asked} õf {count} çhéçkš àñšwéréd ······]</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>[Érrõrš ··]</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>[Wàrñîñgš ···]</translation>
    </message>
    <message>
        <source>users cannot work, or somebody else can do them harm</source>
        <translation>[üšérš çàññõt wõrk, õr šõmébõdý élšé çàñ dõ thém hàrm ······ ······ ····]</translation>
    </message>
    <message>
        <source>some users cannot work, or not safely</source>
        <translation>[šõmé üšérš çàññõt wõrk, õr ñõt šàfélý ······ ······]</translation>
    </message>
    <message>
        <source>worth knowing; nothing has to be done</source>
        <translation>[wõrth kñõwîñg; ñõthîñg hàš tõ bé dõñé ······ ······]</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>[ñõ érrõr ···]</translation>
    </message>
    <message>
        <source>an argument is missing or invalid</source>
        <translation>[àñ àrgüméñt îš mîššîñg õr îñvàlîd ······ ····]</translation>
    </message>
    <message>
        <source>an argument has the wrong format</source>
        <translation>[àñ àrgüméñt hàš thé wrõñg fõrmàt ······ ····]</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>[théré îš ñõ šüçh àççõüñt ······ ··]</translation>
    </message>
    <message>
        <source>the account exists already</source>
        <translation>[thé àççõüñt éxîštš àlréàdý ······ ··]</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>[thé pàššwõrd îš wrõñg ······ ·]</translation>
    </message>
    <message>
        <source>the operator's own failure</source>
        <translation>[thé õpéràtõr'š õwñ fàîlüré ······ ··]</translation>
    </message>
    <message>
        <source>any other failure</source>
        <translation>[àñý õthér fàîlüré ······]</translation>
    </message>
    <message>
        <source>Test of the web services of {operator} (errors: {errors}, warnings: {warnings})</source>
        <translation>[Téšt õf thé wéb šérvîçéš õf {operator} (érrõrš: {errors}, wàrñîñgš: {warnings}) ······ ······ ····]</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>[Héllõ, ··]</translation>
    </message>
    <message>
        <source>we tested your web services on {date}. What was found, with what to do about it, is in the attached report.</source>
        <translation>[wé téštéd ýõür wéb šérvîçéš õñ {date}. Whàt wàš fõüñd, wîth whàt tõ dõ àbõüt ît, îš îñ thé àttàçhéd répõrt. ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation>[… àñd {count} mõré îñ thé répõrt. ······ ··]</translation>
    </message>
    <message>
        <source>The test created these accounts; please delete them: {logins}</source>
        <translation>[Thé téšt çréàtéd théšé àççõüñtš; pléàšé délété thém: {logins} ······ ······ ····]</translation>
    </message>
    <message>
        <source>Please tell us when it is repaired, so that we can test again.</source>
        <translation>[Pléàšé téll üš whéñ ît îš répàîréd, šõ thàt wé çàñ téšt àgàîñ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Nothing was tested: no check that was chosen could be asked here.</source>
        <translation>[Ñõthîñg wàš téštéd: ñõ çhéçk thàt wàš çhõšéñ çõüld bé àškéd héré. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The web services cannot be reached, so nothing else could be tested.</source>
        <translation>[Thé wéb šérvîçéš çàññõt bé réàçhéd, šõ ñõthîñg élšé çõüld bé téštéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Users cannot work with: {services}.</source>
        <translation>[Üšérš çàññõt wõrk wîth: {services}. ······ ··]</translation>
    </message>
    <message>
        <source>Users cannot work, or not safely, before the errors below are mended.</source>
        <translation>[Üšérš çàññõt wõrk, õr ñõt šàfélý, béfõré thé érrõrš bélõw àré méñdéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Users can work; what the warnings below name should be mended.</source>
        <translation>[Üšérš çàñ wõrk; whàt thé wàrñîñgš bélõw ñàmé šhõüld bé méñdéd. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Everything that was asked works.</source>
        <translation>[Évérýthîñg thàt wàš àškéd wõrkš. ······ ····]</translation>
    </message>
    <message>
        <source>creating an account (signup)</source>
        <translation>[çréàtîñg àñ àççõüñt (šîgñüp) ······ ···]</translation>
    </message>
    <message>
        <source>fetching the settings (provisioning)</source>
        <translation>[fétçhîñg thé šéttîñgš (prõvîšîõñîñg) ······ ·····]</translation>
    </message>
    <message>
        <source>the balance</source>
        <translation>[thé bàlàñçé ····]</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>[thé lîçéñçé ····]</translation>
    </message>
    <message>
        <source>the telephone</source>
        <translation>[thé téléphõñé ····]</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>[Érrõr ··]</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>[Wàrñîñg ···]</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>[Ñõtîçé ··]</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>[Pàššéd ··]</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>[Fàîléd ··]</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>[Škîppéd ···]</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>[Štõppéd ···]</translation>
    </message>
    <message>
        <source>Its question does not arise here.</source>
        <translation>[Îtš qüéštîõñ dõéš ñõt àrîšé héré. ······ ····]</translation>
    </message>
    <message>
        <source>The time for the test was over.</source>
        <translation>[Thé tîmé fõr thé téšt wàš õvér. ······ ····]</translation>
    </message>
    <message>
        <source>The profile has no “{key}”.</source>
        <translation>[Thé prõfîlé hàš ñõ “{key}”. ······ ·]</translation>
    </message>
    <message>
        <source>Left open by the failure of: {check}</source>
        <translation>[Léft õpéñ bý thé fàîlüré õf: {check} ······ ···]</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>[95th pérçéñtîlé ·····]</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>[dàýš léft ···]</translation>
    </message>
    <message>
        <source>variants tried</source>
        <translation>[vàrîàñtš trîéd ·····]</translation>
    </message>
    <message>
        <source>In the step “{step}”: {sentence}</source>
        <translation>[Îñ thé štép “{step}”: {sentence} ·····]</translation>
    </message>
    <message>
        <source>{sentence} (In: {places})</source>
        <translation>[{sentence} (Îñ: {places}) ···]</translation>
    </message>
    <message>
        <source>{sentence} (Accepted: {why})</source>
        <translation>[{sentence} (Àççéptéd: {why}) ····]</translation>
    </message>
    <message>
        <source>The service wants the request in another way. It works once the profile says: {change}</source>
        <translation>[Thé šérvîçé wàñtš thé réqüéšt îñ àñõthér wàý. Ît wõrkš õñçé thé prõfîlé šàýš: {change} ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The service answers in another way. It works once the profile says: {change}</source>
        <translation>[Thé šérvîçé àñšwérš îñ àñõthér wàý. Ît wõrkš õñçé thé prõfîlé šàýš: {change} ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Write the new address into the profile: {change}</source>
        <translation>[Wrîté thé ñéw àddréšš îñtõ thé prõfîlé: {change} ······ ······]</translation>
    </message>
    <message>
        <source>The good case ({service})</source>
        <translation>[Thé gõõd çàšé ({service}) ·····]</translation>
    </message>
    <message>
        <source>Content type ({service})</source>
        <translation>[Çõñtéñt týpé ({service}) ·····]</translation>
    </message>
    <message>
        <source>Encoding ({service})</source>
        <translation>[Éñçõdîñg ({service}) ····]</translation>
    </message>
    <message>
        <source>No passwords in addresses ({service})</source>
        <translation>[Ñõ pàššwõrdš îñ àddréššéš ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>Response time ({service})</source>
        <translation>[Réšpõñšé tîmé ({service}) ·····]</translation>
    </message>
    <message>
        <source>Keep-alive and compression ({service})</source>
        <translation>[Kéép-àlîvé àñd çõmpréššîõñ ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>Two readings agree ({service})</source>
        <translation>[Twõ réàdîñgš àgréé ({service}) ······ ·]</translation>
    </message>
    <message>
        <source>The page for the user ({service})</source>
        <translation>[Thé pàgé fõr thé üšér ({service}) ······ ··]</translation>
    </message>
    <message>
        <source>Every setting of the account can be used ({service})</source>
        <translation>[Évérý šéttîñg õf thé àççõüñt çàñ bé üšéd ({service}) ······ ······ ·]</translation>
    </message>
    <message>
        <source>100 where an argument is left out ({service})</source>
        <translation>[100 whéré àñ àrgüméñt îš léft õüt ({service}) ······ ·····]</translation>
    </message>
    <message>
        <source>101 for a malformed e-mail address ({service})</source>
        <translation>[101 fõr à màlfõrméd é-màîl àddréšš ({service}) ······ ······]</translation>
    </message>
    <message>
        <source>102 for what does not exist ({service})</source>
        <translation>[102 fõr whàt dõéš ñõt éxîšt ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>103 for a login that exists ({service})</source>
        <translation>[103 fõr à lõgîñ thàt éxîštš ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>104 for a wrong password ({service})</source>
        <translation>[104 fõr à wrõñg pàššwõrd ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>Unusual text is only data ({service})</source>
        <translation>[Üñüšüàl téxt îš õñlý dàtà ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>An unusual name comes back as sent ({service})</source>
        <translation>[Àñ üñüšüàl ñàmé çõméš bàçk àš šéñt ({service}) ······ ······]</translation>
    </message>
    <message>
        <source>A name of 255 characters comes back as sent ({service})</source>
        <translation>[À ñàmé õf 255 çhàràçtérš çõméš bàçk àš šéñt ({service}) ······ ······ ··]</translation>
    </message>
    <message>
        <source>The parts are called as in the specification ({service})</source>
        <translation>[Thé pàrtš àré çàlléd àš îñ thé špéçîfîçàtîõñ ({service}) ······ ······ ···]</translation>
    </message>
    <message>
        <source>Nobody's licence is not active ({service})</source>
        <translation>[Ñõbõdý'š lîçéñçé îš ñõt àçtîvé ({service}) ······ ····]</translation>
    </message>
    <message>
        <source>The licence's state can be asked for</source>
        <translation>[Thé lîçéñçé'š štàté çàñ bé àškéd fõr ······ ·····]</translation>
    </message>
    <message>
        <source>The answer is the test account's own ({service})</source>
        <translation>[Thé àñšwér îš thé téšt àççõüñt'š õwñ ({service}) ······ ······]</translation>
    </message>
    <message>
        <source>No password comes back ({service})</source>
        <translation>[Ñõ pàššwõrd çõméš bàçk ({service}) ······ ··]</translation>
    </message>
    <message>
        <source>Two accounts are never mixed up ({service})</source>
        <translation>[Twõ àççõüñtš àré ñévér mîxéd üp ({service}) ······ ·····]</translation>
    </message>
    <message>
        <source>A password that is nearly right is refused ({service})</source>
        <translation>[À pàššwõrd thàt îš ñéàrlý rîght îš réfüšéd ({service}) ······ ······ ··]</translation>
    </message>
    <message>
        <source>Provisioning repeats what signup said</source>
        <translation>[Prõvîšîõñîñg répéàtš whàt šîgñüp šàîd ······ ······]</translation>
    </message>
    <message>
        <source>No telephone server is named, neither by the reply nor by the profile.</source>
        <translation>[Ñõ téléphõñé šérvér îš ñàméd, ñéîthér bý thé réplý ñõr bý thé prõfîlé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Send Domain in Data, or name the registrar for the profile.</source>
        <translation>[Šéñd Dõmàîñ îñ Dàtà, õr ñàmé thé régîštràr fõr thé prõfîlé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Provisioning gives other values than signup: {found}</source>
        <translation>[Prõvîšîõñîñg gîvéš õthér vàlüéš thàñ šîgñüp: {found} ······ ······ ··]</translation>
    </message>
    <message>
        <source>Let both services read the same account.</source>
        <translation>[Lét bõth šérvîçéš réàd thé šàmé àççõüñt. ······ ······]</translation>
    </message>
    <message>
        <source>“{found}” is no value for “{setting}”: it counts as not said.</source>
        <translation>[“{found}” îš ñõ vàlüé fõr “{setting}”: ît çõüñtš àš ñõt šàîd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Send one that SIP programs know, such as udp, tcp or tls, or leave it out.</source>
        <translation>[Šéñd õñé thàt ŠÎP prõgràmš kñõw, šüçh àš üdp, tçp õr tlš, õr léàvé ît õüt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The reply has no Content-Type.</source>
        <translation>[Thé réplý hàš ñõ Çõñtéñt-Týpé. ······ ···]</translation>
    </message>
    <message>
        <source>Declare the type with its charset, such as text/xml; charset=utf-8.</source>
        <translation>[Déçlàré thé týpé wîth îtš çhàršét, šüçh àš téxt/xml; çhàršét=ütf-8. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The reply is {expected}, but declared as “{found}”.</source>
        <translation>[Thé réplý îš {expected}, büt déçlàréd àš “{found}”. ······ ·····]</translation>
    </message>
    <message>
        <source>Header and document declare different encodings: {found}</source>
        <translation>[Héàdér àñd dõçüméñt déçlàré dîfféréñt éñçõdîñgš: {found} ······ ······ ···]</translation>
    </message>
    <message>
        <source>Declare in both what is really sent, best UTF-8.</source>
        <translation>[Déçlàré îñ bõth whàt îš réàllý šéñt, béšt ÜTF-8. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The reply is not in the encoding that it declares.</source>
        <translation>[Thé réplý îš ñõt îñ thé éñçõdîñg thàt ît déçlàréš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Half of the answers take longer than {found} s, the slowest {late} s.</source>
        <translation>[Hàlf õf thé àñšwérš tàké lõñgér thàñ {found} š, thé šlõwéšt {late} š. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Answer within {expected} s: users take more for a failure.</source>
        <translation>[Àñšwér wîthîñ {expected} š: üšérš tàké mõré fõr à fàîlüré. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Most answers take no longer than {found} s, but some take {late} s.</source>
        <translation>[Mõšt àñšwérš tàké ñõ lõñgér thàñ {found} š, büt šõmé tàké {late} š. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Look for one slow server among several, or one slow query: answer within {expected} s.</source>
        <translation>[Lõõk fõr õñé šlõw šérvér àmõñg šévéràl, õr õñé šlõw qüérý: àñšwér wîthîñ {expected} š. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The server closes the connection after each answer.</source>
        <translation>[Thé šérvér çlõšéš thé çõññéçtîõñ àftér éàçh àñšwér. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Turn keep-alive on: the next request saves the handshake.</source>
        <translation>[Türñ kéép-àlîvé õñ: thé ñéxt réqüéšt šàvéš thé hàñdšhàké. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{found} characters travel uncompressed.</source>
        <translation>[{found} çhàràçtérš tràvél üñçõmpréššéd. ······ ····]</translation>
    </message>
    <message>
        <source>Turn gzip on for replies.</source>
        <translation>[Türñ gžîp õñ fõr réplîéš. ······ ··]</translation>
    </message>
    <message>
        <source>Two readings in a row differ: {found}</source>
        <translation>[Twõ réàdîñgš îñ à rõw dîffér: {found} ······ ···]</translation>
    </message>
    <message>
        <source>Make sure that reading costs nothing, and that all servers know the same.</source>
        <translation>[Màké šüré thàt réàdîñg çõštš ñõthîñg, àñd thàt àll šérvérš kñõw thé šàmé. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Parts of the page for the user are not shown: {found}</source>
        <translation>[Pàrtš õf thé pàgé fõr thé üšér àré ñõt šhõwñ: {found} ······ ······ ··]</translation>
    </message>
    <message>
        <source>Use text, headings, lists, tables and links to https only.</source>
        <translation>[Üšé téxt, héàdîñgš, lîštš, tàbléš àñd lîñkš tõ httpš õñlý. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The refusal with code {expected} has no description.</source>
        <translation>[Thé réfüšàl wîth çõdé {expected} hàš ñõ déšçrîptîõñ. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Say in Error/Description what is wrong: users are shown it.</source>
        <translation>[Šàý îñ Érrõr/Déšçrîptîõñ whàt îš wrõñg: üšérš àré šhõwñ ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>A user's mistake is answered with an internal error instead of {expected}.</source>
        <translation>[À üšér'š mîštàké îš àñšwéréd wîth àñ îñtérñàl érrõr îñštéàd õf {expected}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check the input before working with it, and answer {expected}.</source>
        <translation>[Çhéçk thé îñpüt béfõré wõrkîñg wîth ît, àñd àñšwér {expected}. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Code {found} came where {expected} was expected.</source>
        <translation>[Çõdé {found} çàmé whéré {expected} wàš éxpéçtéd. ······ ····]</translation>
    </message>
    <message>
        <source>Answer {expected}: users are led to the right field by it.</source>
        <translation>[Àñšwér {expected}: üšérš àré léd tõ thé rîght fîéld bý ît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>HTTP {found} without a code came where {expected} was expected.</source>
        <translation>[HTTP {found} wîthõüt à çõdé çàmé whéré {expected} wàš éxpéçtéd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Answer with the reply's structure and code {expected}.</source>
        <translation>[Àñšwér wîth thé réplý'š štrüçtüré àñd çõdé {expected}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The refusal comes after the step “{committed}” has made something already.</source>
        <translation>[Thé réfüšàl çõméš àftér thé štép “{committed}” hàš màdé šõméthîñg àlréàdý. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Refuse before anything is made, or remove it again where a later step refuses.</source>
        <translation>[Réfüšé béfõré àñýthîñg îš màdé, õr rémõvé ît àgàîñ whéré à làtér štép réfüšéš. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>What should be refused with code {expected} is accepted.</source>
        <translation>[Whàt šhõüld bé réfüšéd wîth çõdé {expected} îš àççéptéd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check the input, and answer {expected}.</source>
        <translation>[Çhéçk thé îñpüt, àñd àñšwér {expected}. ······ ···]</translation>
    </message>
    <message>
        <source>The account is answered with the number {found} instead of {expected}: it is another customer's.</source>
        <translation>[Thé àççõüñt îš àñšwéréd wîth thé ñümbér {found} îñštéàd õf {expected}: ît îš àñõthér çüštõmér'š. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Read the account by the login that was sent; look for a cache without one.</source>
        <translation>[Réàd thé àççõüñt bý thé lõgîñ thàt wàš šéñt; lõõk fõr à çàçhé wîthõüt õñé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The SIP domain is “{found}” where “{expected}” was expected.</source>
        <translation>[Thé ŠÎP dõmàîñ îš “{found}” whéré “{expected}” wàš éxpéçtéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Answer the domain at which this account registers, or mend the profile's [test].</source>
        <translation>[Àñšwér thé dõmàîñ àt whîçh thîš àççõüñt régîštérš, õr méñd thé prõfîlé'š [téšt]. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The SIP password is another one than the profile's [test] expects.</source>
        <translation>[Thé ŠÎP pàššwõrd îš àñõthér õñé thàñ thé prõfîlé'š [téšt] éxpéçtš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Answer the password with which this account registers.</source>
        <translation>[Àñšwér thé pàššwõrd wîth whîçh thîš àççõüñt régîštérš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The credit is {found} where {expected} was expected.</source>
        <translation>[Thé çrédît îš {found} whéré {expected} wàš éxpéçtéd. ······ ·····]</translation>
    </message>
    <message>
        <source>Compare with the account's own page; where it was used, mend the profile's [test].</source>
        <translation>[Çõmpàré wîth thé àççõüñt'š õwñ pàgé; whéré ît wàš üšéd, méñd thé prõfîlé'š [téšt]. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The credit is read as {found}, and is {expected}: it is counted in smaller units.</source>
        <translation>[Thé çrédît îš réàd àš {found}, àñd îš {expected}: ît îš çõüñtéd îñ šmàllér üñîtš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write it with its decimal mark, or write into the profile: {change}</source>
        <translation>[Wrîté ît wîth îtš déçîmàl màrk, õr wrîté îñtõ thé prõfîlé: {change} ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer is about the number {found}; {expected} was asked for.</source>
        <translation>[Thé àñšwér îš àbõüt thé ñümbér {found}; {expected} wàš àškéd fõr. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Read the credit of the number that was sent; look for a cache without one.</source>
        <translation>[Réàd thé çrédît õf thé ñümbér thàt wàš šéñt; lõõk fõr à çàçhé wîthõüt õñé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Two accounts asked for in turn are both answered with the number {found}: one customer gets another's SIP password.</source>
        <translation>[Twõ àççõüñtš àškéd fõr îñ türñ àré bõth àñšwéréd wîth thé ñümbér {found}: õñé çüštõmér gétš àñõthér'š ŠÎP pàššwõrd. ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Look for a cache, or a session, that does not tell one customer from another.</source>
        <translation>[Lõõk fõr à çàçhé, õr à šéššîõñ, thàt dõéš ñõt téll õñé çüštõmér frõm àñõthér. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The SIP password is the portal's password: whoever reads it from a telephone can sign in.</source>
        <translation>[Thé ŠÎP pàššwõrd îš thé põrtàl'š pàššwõrd: whõévér réàdš ît frõm à téléphõñé çàñ šîgñ îñ. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Give each account a SIP password of its own.</source>
        <translation>[Gîvé éàçh àççõüñt à ŠÎP pàššwõrd õf îtš õwñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The portal's password comes back in the reply (“{node}”).</source>
        <translation>[Thé põrtàl'š pàššwõrd çõméš bàçk îñ thé réplý (“{node}”). ······ ······ ····]</translation>
    </message>
    <message>
        <source>Leave it out: whoever asks knows it, and replies are kept in logs.</source>
        <translation>[Léàvé ît õüt: whõévér àškš kñõwš ît, àñd réplîéš àré képt îñ lõgš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The SIP password comes with a reply that has no need of it (“{node}”).</source>
        <translation>[Thé ŠÎP pàššwõrd çõméš wîth à réplý thàt hàš ñõ ñééd õf ît (“{node}”). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Leave it out: only provisioning answers it. What is asked every few minutes is kept in many more logs.</source>
        <translation>[Léàvé ît õüt: õñlý prõvîšîõñîñg àñšwérš ît. Whàt îš àškéd évérý féw mîñütéš îš képt îñ màñý mõré lõgš. ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Asterisks come in place of the SIP password.</source>
        <translation>[Àštérîškš çõmé îñ plàçé õf thé ŠÎP pàššwõrd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Answer the password itself, as the telephone server has it: no telephone can register with this.</source>
        <translation>[Àñšwér thé pàššwõrd îtšélf, àš thé téléphõñé šérvér hàš ît: ñõ téléphõñé çàñ régîštér wîth thîš. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>A hash comes in place of the SIP password.</source>
        <translation>[À hàšh çõméš îñ plàçé õf thé ŠÎP pàššwõrd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The word for an empty value comes in place of the SIP password.</source>
        <translation>[Thé wõrd fõr àñ émptý vàlüé çõméš îñ plàçé õf thé ŠÎP pàššwõrd. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The SIP password is the number or the login: anybody can register as this account.</source>
        <translation>[Thé ŠÎP pàššwõrd îš thé ñümbér õr thé lõgîñ: àñýbõdý çàñ régîštér àš thîš àççõüñt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Give each account a SIP password that is drawn at random.</source>
        <translation>[Gîvé éàçh àççõüñt à ŠÎP pàššwõrd thàt îš dràwñ àt ràñdõm. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The refusal quotes the password that was sent.</source>
        <translation>[Thé réfüšàl qüõtéš thé pàššwõrd thàt wàš šéñt. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Say that it is wrong, without it: users are shown this text, and logs keep it.</source>
        <translation>[Šàý thàt ît îš wrõñg, wîthõüt ît: üšérš àré šhõwñ thîš téxt, àñd lõgš kéép ît. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The refusal of a wrong password tells the right one.</source>
        <translation>[Thé réfüšàl õf à wrõñg pàššwõrd téllš thé rîght õñé. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Take the password out of the refusal's text, and out of everything near it.</source>
        <translation>[Tàké thé pàššwõrd õüt õf thé réfüšàl'š téxt, àñd õüt õf évérýthîñg ñéàr ît. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The password is accepted with capital and small letters exchanged.</source>
        <translation>[Thé pàššwõrd îš àççéptéd wîth çàpîtàl àñd šmàll léttérš éxçhàñgéd. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Compare it exactly: a hash, not a column that ignores case.</source>
        <translation>[Çõmpàré ît éxàçtlý: à hàšh, ñõt à çõlümñ thàt îgñõréš çàšé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The password is accepted with a blank behind it: it is trimmed.</source>
        <translation>[Thé pàššwõrd îš àççéptéd wîth à blàñk béhîñd ît: ît îš trîmméd. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Compare it as it was sent.</source>
        <translation>[Çõmpàré ît àš ît wàš šéñt. ······ ··]</translation>
    </message>
    <message>
        <source>The password is accepted with more letters behind it: only its beginning counts.</source>
        <translation>[Thé pàššwõrd îš àççéptéd wîth mõré léttérš béhîñd ît: õñlý îtš bégîññîñg çõüñtš. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Compare all of it: old DES hashes and short columns cut it.</source>
        <translation>[Çõmpàré àll õf ît: õld DÉŠ hàšhéš àñd šhõrt çõlümñš çüt ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The reply sets a cookie, which programs do not send back.</source>
        <translation>[Thé réplý šétš à çõõkîé, whîçh prõgràmš dõ ñõt šéñd bàçk. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Begin no session for web services: each request would leave one behind.</source>
        <translation>[Bégîñ ñõ šéššîõñ fõr wéb šérvîçéš: éàçh réqüéšt wõüld léàvé õñé béhîñd. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>The server's clock is wrong: it says {found} UTC (or this computer's is).</source>
        <translation>[Thé šérvér'š çlõçk îš wrõñg: ît šàýš {found} ÜTÇ (õr thîš çõmpütér'š îš). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Let it keep its time by NTP: tokens, licences and certificates depend on it.</source>
        <translation>[Lét ît kéép îtš tîmé bý ÑTP: tõkéñš, lîçéñçéš àñd çértîfîçàtéš dépéñd õñ ît. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Input such as “{name}” makes the service fail ({found}).</source>
        <translation>[Îñpüt šüçh àš “{name}” màkéš thé šérvîçé fàîl ({found}). ······ ······ ·]</translation>
    </message>
    <message>
        <source>Treat input as data: parameters in SQL, escaping in XML, UTF-8 throughout.</source>
        <translation>[Tréàt îñpüt àš dàtà: pàràmétérš îñ ŠQL, éšçàpîñg îñ XML, ÜTF-8 thrõüghõüt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Input such as “{name}” finds an account although none has it: what is typed becomes part of a query, and anybody can read anybody's data.</source>
        <translation>[Îñpüt šüçh àš “{name}” fîñdš àñ àççõüñt àlthõügh ñõñé hàš ît: whàt îš týpéd béçõméš pàrt õf à qüérý, àñd àñýbõdý çàñ réàd àñýbõdý'š dàtà. ······ ······ ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>The error's parts stand in the reply under both of their names: {found}</source>
        <translation>[Thé érrõr'š pàrtš štàñd îñ thé réplý üñdér bõth õf théîr ñàméš: {found} ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Send either Code and Description or ErrorCode and ErrorDescription.</source>
        <translation>[Šéñd éîthér Çõdé àñd Déšçrîptîõñ õr ÉrrõrÇõdé àñd ÉrrõrDéšçrîptîõñ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The error's parts are named in two ways: {found}</source>
        <translation>[Thé érrõr'š pàrtš àré ñàméd îñ twõ wàýš: {found} ······ ······ ·]</translation>
    </message>
    <message>
        <source>Names are written otherwise than in the specification: {found}</source>
        <translation>[Ñàméš àré wrîttéñ õthérwîšé thàñ îñ thé špéçîfîçàtîõñ: {found} ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Write them as the specification does: {expected}</source>
        <translation>[Wrîté thém àš thé špéçîfîçàtîõñ dõéš: {expected} ······ ······]</translation>
    </message>
    <message>
        <source>The licence's state cannot be asked for without activating it.</source>
        <translation>[Thé lîçéñçé'š štàté çàññõt bé àškéd fõr wîthõüt àçtîvàtîñg ît. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Offer a service that tells the state and changes nothing.</source>
        <translation>[Õffér à šérvîçé thàt téllš thé štàté àñd çhàñgéš ñõthîñg. ······ ······ ······]</translation>
    </message>
    <message>
        <source>A number that nobody has is said to have an active licence.</source>
        <translation>[À ñümbér thàt ñõbõdý hàš îš šàîd tõ hàvé àñ àçtîvé lîçéñçé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Look the number up first, and answer 102 where nobody has it.</source>
        <translation>[Lõõk thé ñümbér üp fîršt, àñd àñšwér 102 whéré ñõbõdý hàš ît. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The name came back changed: “{found}” instead of “{expected}”.</source>
        <translation>[Thé ñàmé çàmé bàçk çhàñgéd: “{found}” îñštéàd õf “{expected}”. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Nothing is wrong with the operator: run the test from a network that lets it through.</source>
        <translation>[Ñõthîñg îš wrõñg wîth thé õpéràtõr: rüñ thé téšt frõm à ñétwõrk thàt létš ît thrõügh. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check the name, the server, its port and the firewall in front of it.</source>
        <translation>[Çhéçk thé ñàmé, thé šérvér, îtš põrt àñd thé fîréwàll îñ frõñt õf ît. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Install a valid certificate for this host with its whole chain, from an authority that is trusted.</source>
        <translation>[Îñštàll à vàlîd çértîfîçàté fõr thîš hõšt wîth îtš whõlé çhàîñ, frõm àñ àüthõrîtý thàt îš trüštéd. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3 at this server.</source>
        <translation>[Éñàblé TLŠ 1.2 àñd 1.3 àt thîš šérvér. ······ ······]</translation>
    </message>
    <message>
        <source>Serve TLS at this port, or name the port in the profile at which it is served.</source>
        <translation>[Šérvé TLŠ àt thîš põrt, õr ñàmé thé põrt îñ thé prõfîlé àt whîçh ît îš šérvéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Write the address into the profile with https.</source>
        <translation>[Wrîté thé àddréšš îñtõ thé prõfîlé wîth httpš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write the port into the profile at which HTTP is served, or serve it at this one.</source>
        <translation>[Wrîté thé põrt îñtõ thé prõfîlé àt whîçh HTTP îš šérvéd, õr šérvé ît àt thîš õñé. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Compare Content-Length with what is sent, and look into the logs of the service and its front at this time.</source>
        <translation>[Çõmpàré Çõñtéñt-Léñgth wîth whàt îš šéñt, àñd lõõk îñtõ thé lõgš õf thé šérvîçé àñd îtš frõñt àt thîš tîmé. ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Compare the reply with the specification and correct it.</source>
        <translation>[Çõmpàré thé réplý wîth thé špéçîfîçàtîõñ àñd çõrréçt ît. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Declare the charset in which the reply is really written, best UTF-8.</source>
        <translation>[Déçlàré thé çhàršét îñ whîçh thé réplý îš réàllý wrîttéñ, béšt ÜTF-8. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Declare in Content-Encoding how the reply is really packed, gzip or deflate, or do not pack it.</source>
        <translation>[Déçlàré îñ Çõñtéñt-Éñçõdîñg hõw thé réplý îš réàllý pàçkéd, gžîp õr déflàté, õr dõ ñõt pàçk ît. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Write the number alone, such as 20.15, without words or a currency.</source>
        <translation>[Wrîté thé ñümbér àlõñé, šüçh àš 20.15, wîthõüt wõrdš õr à çürréñçý. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Look into the service's log at the time of this request: it ended without writing a reply.</source>
        <translation>[Lõõk îñtõ thé šérvîçé'š lõg àt thé tîmé õf thîš réqüéšt: ît éñdéd wîthõüt wrîtîñg à réplý. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Look at the request: it should be answered with success.</source>
        <translation>[Lõõk àt thé réqüéšt: ît šhõüld bé àñšwéréd wîth šüççéšš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Compare the description with what the profile says of it.</source>
        <translation>[Çõmpàré thé déšçrîptîõñ wîth whàt thé prõfîlé šàýš õf ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Compare what provisioning gives with the telephone server's own accounts.</source>
        <translation>[Çõmpàré whàt prõvîšîõñîñg gîvéš wîth thé téléphõñé šérvér'š õwñ àççõüñtš. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>It says: “{said}”.</source>
        <translation>[Ît šàýš: “{said}”. ····]</translation>
    </message>
    <message>
        <source>It asks to wait: {wait} (Retry-After).</source>
        <translation>[Ît àškš tõ wàît: {wait} (Rétrý-Àftér). ······ ····]</translation>
    </message>
    <message>
        <source>Compare the path with the operator's documents, and mend url in the profile.</source>
        <translation>[Çõmpàré thé pàth wîth thé õpéràtõr'š dõçüméñtš, àñd méñd ürl îñ thé prõfîlé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Look at the service behind the front: whether it runs, and answers in time.</source>
        <translation>[Lõõk àt thé šérvîçé béhîñd thé frõñt: whéthér ît rüñš, àñd àñšwérš îñ tîmé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Write the new address into the profile: url = “{to}”.</source>
        <translation>[Wrîté thé ñéw àddréšš îñtõ thé prõfîlé: ürl = “{to}”. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Let the server send its certificate together with that of the issuer (the “full chain”).</source>
        <translation>[Lét thé šérvér šéñd îtš çértîfîçàté tõgéthér wîth thàt õf thé îššüér (thé “füll çhàîñ”). ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>No password at all opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>[Ñõ pàššwõrd àt àll õpéñš àñ àççõüñt: thé šérvîçé hàñdš ŠÎP pàššwõrdš tõ àñýbõdý whõ kñõwš à lõgîñ. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Refuse an empty password before anything is answered, with 100.</source>
        <translation>[Réfüšé àñ émptý pàššwõrd béfõré àñýthîñg îš àñšwéréd, wîth 100. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>A login that exists is given away once more: its owner may lose the account.</source>
        <translation>[À lõgîñ thàt éxîštš îš gîvéñ àwàý õñçé mõré: îtš õwñér màý lõšé thé àççõüñt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Look the login up before an account is made, and answer 103.</source>
        <translation>[Lõõk thé lõgîñ üp béfõré àñ àççõüñt îš màdé, àñd àñšwér 103. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Any password will do: anybody who knows a number reads its credit.</source>
        <translation>[Àñý pàššwõrd wîll dõ: àñýbõdý whõ kñõwš à ñümbér réàdš îtš çrédît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Compare the password before anything is answered, and answer 104.</source>
        <translation>[Çõmpàré thé pàššwõrd béfõré àñýthîñg îš àñšwéréd, àñd àñšwér 104. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Any password opens an account: the service hands SIP passwords to anybody who knows a login.</source>
        <translation>[Àñý pàššwõrd õpéñš àñ àççõüñt: thé šérvîçé hàñdš ŠÎP pàššwõrdš tõ àñýbõdý whõ kñõwš à lõgîñ. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{failed} of {count} identical requests failed. {error}</source>
        <translation>[{failed} õf {count} îdéñtîçàl réqüéštš fàîléd. {error} ······ ····]</translation>
    </message>
    <message>
        <source>Look for one of several servers that fails, or for what the service cannot do twice at once; mend this first, for what depends on it is uncertain.</source>
        <translation>[Lõõk fõr õñé õf šévéràl šérvérš thàt fàîlš, õr fõr whàt thé šérvîçé çàññõt dõ twîçé àt õñçé; méñd thîš fîršt, fõr whàt dépéñdš õñ ît îš üñçértàîñ. ······ ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} wants fewer requests (HTTP 429); nothing more was asked there.</source>
        <translation>[{host} wàñtš féwér réqüéštš (HTTP 429); ñõthîñg mõré wàš àškéd théré. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Test again with more seconds between two requests (--interval), or let the test's address ask more often.</source>
        <translation>[Téšt àgàîñ wîth mõré šéçõñdš bétwééñ twõ réqüéštš (--îñtérvàl), õr lét thé téšt'š àddréšš àšk mõré õftéñ. ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} is out of service for now (HTTP 503).</source>
        <translation>[{host} îš õüt õf šérvîçé fõr ñõw (HTTP 503). ······ ······]</translation>
    </message>
    <message>
        <source>Start the service, or end its maintenance; then test again.</source>
        <translation>[Štàrt thé šérvîçé, õr éñd îtš màîñtéñàñçé; théñ téšt àgàîñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} does not accept the profile's access credentials (HTTP {status}, {scheme}).</source>
        <translation>[{host} dõéš ñõt àççépt thé prõfîlé'š àççéšš çrédéñtîàlš (HTTP {status}, {scheme}). ······ ······ ······]</translation>
    </message>
    <message>
        <source>Compare user name and password of the profile's auth with those that the operator gave.</source>
        <translation>[Çõmpàré üšér ñàmé àñd pàššwõrd õf thé prõfîlé'š àüth wîth thõšé thàt thé õpéràtõr gàvé. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} asks for HTTP authentication ({scheme}, realm “{realm}”), and the profile has none.</source>
        <translation>[{host} àškš fõr HTTP àüthéñtîçàtîõñ ({scheme}, réàlm “{realm}”), àñd thé prõfîlé hàš ñõñé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Ask the operator for user name and password, and write into the profile: {change}</source>
        <translation>[Àšk thé õpéràtõr fõr üšér ñàmé àñd pàššwõrd, àñd wrîté îñtõ thé prõfîlé: {change} ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} refuses {path} to these access credentials, or to whoever asks from here (HTTP 403).</source>
        <translation>[{host} réfüšéš {path} tõ théšé àççéšš çrédéñtîàlš, õr tõ whõévér àškš frõm héré (HTTP 403). ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Give the credentials the right to it, and let users in from everywhere; 401 is for wrong ones.</source>
        <translation>[Gîvé thé çrédéñtîàlš thé rîght tõ ît, àñd lét üšérš îñ frõm évérýwhéré; 401 îš fõr wrõñg õñéš. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>A wrong password is answered with code 104, but with HTTP 401, which says something else.</source>
        <translation>[À wrõñg pàššwõrd îš àñšwéréd wîth çõdé 104, büt wîth HTTP 401, whîçh šàýš šõméthîñg élšé. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Answer it with HTTP 200, or write into the profile: {change}</source>
        <translation>[Àñšwér ît wîth HTTP 200, õr wrîté îñtõ thé prõfîlé: {change} ······ ······ ····]</translation>
    </message>
    <message>
        <source>What answers at {host} is no UDDI registry ({reason}).</source>
        <translation>[Whàt àñšwérš àt {host} îš ñõ ÜDDÎ régîštrý ({reason}). ······ ······]</translation>
    </message>
    <message>
        <source>Compare the profile's inquiry with the operator's documents: publishing has another address.</source>
        <translation>[Çõmpàré thé prõfîlé'š îñqüîrý wîth thé õpéràtõr'š dõçüméñtš: püblîšhîñg hàš àñõthér àddréšš. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} finds the request itself wrong (HTTP 400).</source>
        <translation>[{host} fîñdš thé réqüéšt îtšélf wrõñg (HTTP 400). ······ ······ ·]</translation>
    </message>
    <message>
        <source>Compare the request below with what the service expects.</source>
        <translation>[Çõmpàré thé réqüéšt bélõw wîth whàt thé šérvîçé éxpéçtš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} wants to be paid before it answers {path} (HTTP 402).</source>
        <translation>[{host} wàñtš tõ bé pàîd béfõré ît àñšwérš {path} (HTTP 402). ······ ······ ···]</translation>
    </message>
    <message>
        <source>Unblock the test account and the profile's access: one of them is blocked until a bill is paid.</source>
        <translation>[Üñblõçk thé téšt àççõüñt àñd thé prõfîlé'š àççéšš: õñé õf thém îš blõçkéd üñtîl à bîll îš pàîd. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} forbids {path} to whoever asks from here (HTTP 403).</source>
        <translation>[{host} fõrbîdš {path} tõ whõévér àškš frõm héré (HTTP 403). ······ ······ ···]</translation>
    </message>
    <message>
        <source>Let users in from everywhere: a list of permitted addresses or countries shuts them out.</source>
        <translation>[Lét üšérš îñ frõm évérýwhéré: à lîšt õf pérmîttéd àddréššéš õr çõüñtrîéš šhütš thém õüt. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>A firewall for web sites ({found}) stopped the request before the service saw it (HTTP {status} {reference}).</source>
        <translation>[À fîréwàll fõr wéb šîtéš ({found}) štõppéd thé réqüéšt béfõré thé šérvîçé šàw ît (HTTP {status} {reference}). ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Except {path} from its rules for browsers: programs send XML or JSON there, and answer no puzzles.</source>
        <translation>[Éxçépt {path} frõm îtš rüléš fõr brõwšérš: prõgràmš šéñd XML õr JŠÕÑ théré, àñd àñšwér ñõ püžžléš. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>There is no service at {path} of {host} (HTTP {status}).</source>
        <translation>[Théré îš ñõ šérvîçé àt {path} õf {host} (HTTP {status}). ······ ·····]</translation>
    </message>
    <message>
        <source>{path} of {host} does not take {method} (HTTP 405; allowed: {allowed}).</source>
        <translation>[{path} õf {host} dõéš ñõt tàké {method} (HTTP 405; àllõwéd: {allowed}). ······ ······ ·]</translation>
    </message>
    <message>
        <source>Mend method or url in the profile, or let the server take {method} there.</source>
        <translation>[Méñd méthõd õr ürl îñ thé prõfîlé, õr lét thé šérvér tàké {method} théré. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} cannot answer in a type that it believes to be wanted (HTTP 406).</source>
        <translation>[{host} çàññõt àñšwér îñ à týpé thàt ît bélîévéš tõ bé wàñtéd (HTTP 406). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Answer in the service's own type whatever the request's Accept says.</source>
        <translation>[Àñšwér îñ thé šérvîçé'š õwñ týpé whàtévér thé réqüéšt'š Àççépt šàýš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} did not wait for the whole request (HTTP 408).</source>
        <translation>[{host} dîd ñõt wàît fõr thé whõlé réqüéšt (HTTP 408). ······ ······ ···]</translation>
    </message>
    <message>
        <source>Let the server and its front wait longer: the lines of users are slow.</source>
        <translation>[Lét thé šérvér àñd îtš frõñt wàît lõñgér: thé lîñéš õf üšérš àré šlõw. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} takes no request of this size (HTTP {status}).</source>
        <translation>[{host} tàkéš ñõ réqüéšt õf thîš šîžé (HTTP {status}). ······ ······]</translation>
    </message>
    <message>
        <source>Raise the limit for bodies (413), addresses (414) or headers (431) of the server and of its front.</source>
        <translation>[Ràîšé thé lîmît fõr bõdîéš (413), àddréššéš (414) õr héàdérš (431) õf thé šérvér àñd õf îtš frõñt. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>What answers at {host} is not the server of that name (HTTP 421).</source>
        <translation>[Whàt àñšwérš àt {host} îš ñõt thé šérvér õf thàt ñàmé (HTTP 421). ······ ······ ······]</translation>
    </message>
    <message>
        <source>Let the server know its name (virtual host, SNI), or mend url in the profile.</source>
        <translation>[Lét thé šérvér kñõw îtš ñàmé (vîrtüàl hõšt, ŠÑÎ), õr méñd ürl îñ thé prõfîlé. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} reads the request, and finds its contents wrong (HTTP 422).</source>
        <translation>[{host} réàdš thé réqüéšt, àñd fîñdš îtš çõñtéñtš wrõñg (HTTP 422). ······ ······ ······]</translation>
    </message>
    <message>
        <source>Compare the fields below with what the service expects; a user's mistake has a code of its own.</source>
        <translation>[Çõmpàré thé fîéldš bélõw wîth whàt thé šérvîçé éxpéçtš; à üšér'š mîštàké hàš à çõdé õf îtš õwñ. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} keeps the account locked (HTTP 423).</source>
        <translation>[{host} kéépš thé àççõüñt lõçkéd (HTTP 423). ······ ······]</translation>
    </message>
    <message>
        <source>Unlock the test account, or look for a request that holds it and does not end.</source>
        <translation>[Üñlõçk thé téšt àççõüñt, õr lõõk fõr à réqüéšt thàt hõldš ît àñd dõéš ñõt éñd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} refuses {path} for legal reasons (HTTP 451).</source>
        <translation>[{host} réfüšéš {path} fõr légàl réàšõñš (HTTP 451). ······ ······]</translation>
    </message>
    <message>
        <source>Find out which rule it is, and whether it holds where the users are.</source>
        <translation>[Fîñd õüt whîçh rülé ît îš, àñd whéthér ît hõldš whéré thé üšérš àré. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} does not take the content type “{type}” (HTTP 415).</source>
        <translation>[{host} dõéš ñõt tàké thé çõñtéñt týpé “{type}” (HTTP 415). ······ ······ ··]</translation>
    </message>
    <message>
        <source>Take this type, or write the one that is wanted into the profile (content_type, version).</source>
        <translation>[Tàké thîš týpé, õr wrîté thé õñé thàt îš wàñtéd îñtõ thé prõfîlé (çõñtéñt_týpé, véršîõñ). ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The service at {path} fails (HTTP 500).</source>
        <translation>[Thé šérvîçé àt {path} fàîlš (HTTP 500). ······ ····]</translation>
    </message>
    <message>
        <source>Look into the service's log at the time of this request.</source>
        <translation>[Lõõk îñtõ thé šérvîçé'š lõg àt thé tîmé õf thîš réqüéšt. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} gets no answer from the service behind it (HTTP {status}).</source>
        <translation>[{host} gétš ñõ àñšwér frõm thé šérvîçé béhîñd ît (HTTP {status}). ······ ······ ····]</translation>
    </message>
    <message>
        <source>The reply is right, but its HTTP status says that it failed ({status}).</source>
        <translation>[Thé réplý îš rîght, büt îtš HTTP štàtüš šàýš thàt ît fàîléd ({status}). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Answer with HTTP 200.</source>
        <translation>[Àñšwér wîth HTTP 200. ······ ·]</translation>
    </message>
    <message>
        <source>A web page came from {path} in place of a reply.</source>
        <translation>[À wéb pàgé çàmé frõm {path} îñ plàçé õf à réplý. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Compare the path with the operator's documents; the service must not answer with pages for people.</source>
        <translation>[Çõmpàré thé pàth wîth thé õpéràtõr'š dõçüméñtš; thé šérvîçé müšt ñõt àñšwér wîth pàgéš fõr péõplé. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The reply is compressed (gzip), but no Content-Encoding says so.</source>
        <translation>[Thé réplý îš çõmpréššéd (gžîp), büt ñõ Çõñtéñt-Éñçõdîñg šàýš šõ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Send Content-Encoding: gzip with it, or send it as it is.</source>
        <translation>[Šéñd Çõñtéñt-Éñçõdîñg: gžîp wîth ît, õr šéñd ît àš ît îš. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The reply of {host} cannot be read at line {line}, column {column}: {reason}. There: “{around}”</source>
        <translation>[Thé réplý õf {host} çàññõt bé réàd àt lîñé {line}, çõlümñ {column}: {reason}. Théré: “{around}” ······ ······ ······]</translation>
    </message>
    <message>
        <source>Let a library write the reply, and look for what is written before, within or after it.</source>
        <translation>[Lét à lîbràrý wrîté thé réplý, àñd lõõk fõr whàt îš wrîttéñ béfõré, wîthîñ õr àftér ît. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{node}” is in the reply of {host}, but nothing stands in it.</source>
        <translation>[“{node}” îš îñ thé réplý õf {host}, büt ñõthîñg štàñdš îñ ît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Fill it for this account: the query behind it finds nothing.</source>
        <translation>[Fîll ît fõr thîš àççõüñt: thé qüérý béhîñd ît fîñdš ñõthîñg. ······ ······ ······]</translation>
    </message>
    <message>
        <source>“{node}” is written “{found}” in the reply of {host}.</source>
        <translation>[“{node}” îš wrîttéñ “{found}” îñ thé réplý õf {host}. ······ ·····]</translation>
    </message>
    <message>
        <source>Write it as the specification does: “{node}”.</source>
        <translation>[Wrîté ît àš thé špéçîfîçàtîõñ dõéš: “{node}”. ······ ······]</translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without it.</source>
        <translation>[Thîš põrt õf {host} špéàkš TLŠ, àñd wàš àškéd wîthõüt ît. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Write the address into the profile with https. {change}</source>
        <translation>[Wrîté thé àddréšš îñtõ thé prõfîlé wîth httpš. {change} ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target} (HTTP {status}).</source>
        <translation>[{host} šàýš thàt thé šérvîçé hàš mõvéd tõ {target} (HTTP {status}). ······ ······ ··]</translation>
    </message>
    <message>
        <source>The number comes as “{found}” where {expected} was expected.</source>
        <translation>[Thé ñümbér çõméš àš “{found}” whéré {expected} wàš éxpéçtéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Answer it as the account registers with it: blanks and signs would be part of the user name.</source>
        <translation>[Àñšwér ît àš thé àççõüñt régîštérš wîth ît: blàñkš àñd šîgñš wõüld bé pàrt õf thé üšér ñàmé. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>“{found}” comes as the number where {expected} was expected.</source>
        <translation>[“{found}” çõméš àš thé ñümbér whéré {expected} wàš éxpéçtéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The portal's password comes back in the reply (“{node}”), encoded or in other letters: anybody can turn it back.</source>
        <translation>[Thé põrtàl'š pàššwõrd çõméš bàçk îñ thé réplý (“{node}”), éñçõdéd õr îñ õthér léttérš: àñýbõdý çàñ türñ ît bàçk. ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The portal's password comes back in a header of the reply (“{node}”).</source>
        <translation>[Thé põrtàl'š pàššwõrd çõméš bàçk îñ à héàdér õf thé réplý (“{node}”). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Leave it out: servers and proxies write headers into their logs.</source>
        <translation>[Léàvé ît õüt: šérvérš àñd prõxîéš wrîté héàdérš îñtõ théîr lõgš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The SIP password stands in a header of the reply (“{node}”).</source>
        <translation>[Thé ŠÎP pàššwõrd štàñdš îñ à héàdér õf thé réplý (“{node}”). ······ ······ ·····]</translation>
    </message>
    <message>
        <source>A refusal brings the SIP password (“{node}”): anybody can have it.</source>
        <translation>[À réfüšàl brîñgš thé ŠÎP pàššwõrd (“{node}”): àñýbõdý çàñ hàvé ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Answer a refusal with its code and its words alone.</source>
        <translation>[Àñšwér à réfüšàl wîth îtš çõdé àñd îtš wõrdš àlõñé. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} answered with HTTP {status} and nothing in the body.</source>
        <translation>[{host} àñšwéréd wîth HTTP {status} àñd ñõthîñg îñ thé bõdý. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Answer with HTTP 200 and the reply: {status} says that there is none.</source>
        <translation>[Àñšwér wîth HTTP 200 àñd thé réplý: {status} šàýš thàt théré îš ñõñé. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} sends on to {target} with a query (HTTP {status}), as to a page where people sign in.</source>
        <translation>[{host} šéñdš õñ tõ {target} wîth à qüérý (HTTP {status}), àš tõ à pàgé whéré péõplé šîgñ îñ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Exempt {path} from the portal's own login: programs sign in with what the request holds.</source>
        <translation>[Éxémpt {path} frõm thé põrtàl'š õwñ lõgîñ: prõgràmš šîgñ îñ wîth whàt thé réqüéšt hõldš. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} sends on to another host, {target} (HTTP {status}); no password is sent after it.</source>
        <translation>[{host} šéñdš õñ tõ àñõthér hõšt, {target} (HTTP {status}); ñõ pàššwõrd îš šéñt àftér ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Where this host is the operator's too, write it into the profile: url = “{to}”.</source>
        <translation>[Whéré thîš hõšt îš thé õpéràtõr'š tõõ, wrîté ît îñtõ thé prõfîlé: ürl = “{to}”. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} sends on to an address without encryption, {target} (HTTP {status}); that was refused.</source>
        <translation>[{host} šéñdš õñ tõ àñ àddréšš wîthõüt éñçrýptîõñ, {target} (HTTP {status}); thàt wàš réfüšéd. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Let the server send on to https, or answer itself.</source>
        <translation>[Lét thé šérvér šéñd õñ tõ httpš, õr àñšwér îtšélf. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} sends on in a circle (HTTP {status}).</source>
        <translation>[{host} šéñdš õñ îñ à çîrçlé (HTTP {status}). ······ ···]</translation>
    </message>
    <message>
        <source>Look at the rules of the front: one sends to what the other sends back.</source>
        <translation>[Lõõk àt thé rüléš õf thé frõñt: õñé šéñdš tõ whàt thé õthér šéñdš bàçk. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} sets a cookie and sends on to the same address until it comes back (HTTP {status}).</source>
        <translation>[{host} šétš à çõõkîé àñd šéñdš õñ tõ thé šàmé àddréšš üñtîl ît çõméš bàçk (HTTP {status}). ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Answer web services without a cookie: only browsers keep them.</source>
        <translation>[Àñšwér wéb šérvîçéš wîthõüt à çõõkîé: õñlý brõwšérš kéép thém. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} speaks no version of TLS above {found}.</source>
        <translation>[{host} špéàkš ñõ véršîõñ õf TLŠ àbõvé {found}. ······ ····]</translation>
    </message>
    <message>
        <source>There is no TLS on this port of {host}: it answers without encryption.</source>
        <translation>[Théré îš ñõ TLŠ õñ thîš põrt õf {host}: ît àñšwérš wîthõüt éñçrýptîõñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The certificate at {host} is for other names: {found}</source>
        <translation>[Thé çértîfîçàté àt {host} îš fõr õthér ñàméš: {found} ······ ······]</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}, or write a name of it into the profile.</source>
        <translation>[Gét à çértîfîçàté thàt ñàméš {host}, õr wrîté à ñàmé õf ît îñtõ thé prõfîlé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>[Thé çértîfîçàté õf {host} éxpîréd õñ {date}. ······ ····]</translation>
    </message>
    <message>
        <source>Renew it, and let renewal happen by itself.</source>
        <translation>[Réñéw ît, àñd lét réñéwàl hàppéñ bý îtšélf. ······ ······ ·]</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} has expired.</source>
        <translation>[À çértîfîçàté thàt võüçhéš fõr thé õñé õf {host} hàš éxpîréd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Install the authority's present certificate beside the server's own.</source>
        <translation>[Îñštàll thé àüthõrîtý'š préšéñt çértîfîçàté béšîdé thé šérvér'š õwñ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {date}.</source>
        <translation>[Thé çértîfîçàté õf {host} îš ñõt vàlîd béfõré {date}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Look at the clock of whoever issued it, and get one that is valid now.</source>
        <translation>[Lõõk àt thé çlõçk õf whõévér îššüéd ît, àñd gét õñé thàt îš vàlîd ñõw. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate of {host} is from “{issuer}”, whom this computer does not trust.</source>
        <translation>[Thé çértîfîçàté õf {host} îš frõm “{issuer}”, whõm thîš çõmpütér dõéš ñõt trüšt. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, or hand over the authority's own for the profile ([http] ca).</source>
        <translation>[Gét à çértîfîçàté frõm àñ àüthõrîtý thàt évérý çõmpütér trüštš, õr hàñd õvér thé àüthõrîtý'š õwñ fõr thé prõfîlé ([http] çà). ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself: nobody vouches for it.</source>
        <translation>[Thé çértîfîçàté õf {host} îš šîgñéd bý îtšélf: ñõbõdý võüçhéš fõr ît. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Get a certificate from an authority that every computer trusts, such as Let's Encrypt.</source>
        <translation>[Gét à çértîfîçàté frõm àñ àüthõrîtý thàt évérý çõmpütér trüštš, šüçh àš Lét'š Éñçrýpt. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} does not send the intermediate certificate of “{issuer}”, which issued its own.</source>
        <translation>[{host} dõéš ñõt šéñd thé îñtérmédîàté çértîfîçàté õf “{issuer}”, whîçh îššüéd îtš õwñ. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>A test account</source>
        <translation>[À téšt àççõüñt ·····]</translation>
    </message>
    <message>
        <source>Contact and documents</source>
        <translation>[Çõñtàçt àñd dõçüméñtš ······ ·]</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>[Püblîç àddréššéš ·····]</translation>
    </message>
    <message>
        <source>Encrypted addresses</source>
        <translation>[Éñçrýptéd àddréššéš ······]</translation>
    </message>
    <message>
        <source>No second door without encryption</source>
        <translation>[Ñõ šéçõñd dõõr wîthõüt éñçrýptîõñ ······ ····]</translation>
    </message>
    <message>
        <source>The name resolves</source>
        <translation>[Thé ñàmé réšõlvéš ······]</translation>
    </message>
    <message>
        <source>The server accepts connections</source>
        <translation>[Thé šérvér àççéptš çõññéçtîõñš ······ ···]</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>[Thé çértîfîçàté îš trüštéd ······ ··]</translation>
    </message>
    <message>
        <source>The certificate remains valid</source>
        <translation>[Thé çértîfîçàté rémàîñš vàlîd ······ ···]</translation>
    </message>
    <message>
        <source>TLS versions</source>
        <translation>[TLŠ véršîõñš ····]</translation>
    </message>
    <message>
        <source>Authentication is demanded ({service})</source>
        <translation>[Àüthéñtîçàtîõñ îš démàñdéd ({service}) ······ ···]</translation>
    </message>
    <message>
        <source>Wrong credentials are refused ({service})</source>
        <translation>[Wrõñg çrédéñtîàlš àré réfüšéd ({service}) ······ ····]</translation>
    </message>
    <message>
        <source>The WSDL can be read ({service})</source>
        <translation>[Thé WŠDL çàñ bé réàd ({service}) ······ ·]</translation>
    </message>
    <message>
        <source>The address in the WSDL ({service})</source>
        <translation>[Thé àddréšš îñ thé WŠDL ({service}) ······ ··]</translation>
    </message>
    <message>
        <source>What the WSDL imports ({service})</source>
        <translation>[Whàt thé WŠDL împõrtš ({service}) ······ ··]</translation>
    </message>
    <message>
        <source>The account registers with the telephone server</source>
        <translation>[Thé àççõüñt régîštérš wîth thé téléphõñé šérvér ······ ······ ···]</translation>
    </message>
    <message>
        <source>The profile names no test account, so most checks could not be made.</source>
        <translation>[Thé prõfîlé ñàméš ñõ téšt àççõüñt, šõ mõšt çhéçkš çõüld ñõt bé màdé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Create an account for tests and hand over its login, password and number.</source>
        <translation>[Çréàté àñ àççõüñt fõr téštš àñd hàñd õvér îtš lõgîñ, pàššwõrd àñd ñümbér. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>The profile names no technical contact.</source>
        <translation>[Thé prõfîlé ñàméš ñõ téçhñîçàl çõñtàçt. ······ ······]</translation>
    </message>
    <message>
        <source>Name an e-mail address that this report can go to.</source>
        <translation>[Ñàmé àñ é-màîl àddréšš thàt thîš répõrt çàñ gõ tõ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The profile names no documents.</source>
        <translation>[Thé prõfîlé ñàméš ñõ dõçüméñtš. ······ ····]</translation>
    </message>
    <message>
        <source>Hand over the description of the web services.</source>
        <translation>[Hàñd õvér thé déšçrîptîõñ õf thé wéb šérvîçéš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{name} was asked through a proxy ({found}), not over a direct connection.</source>
        <translation>[{name} wàš àškéd thrõügh à prõxý ({found}), ñõt õvér à dîréçt çõññéçtîõñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Nothing for the operator to mend; times may be longer than elsewhere.</source>
        <translation>[Ñõthîñg fõr thé õpéràtõr tõ méñd; tîméš màý bé lõñgér thàñ élšéwhéré. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{name} is an address of a private network.</source>
        <translation>[{name} îš àñ àddréšš õf à prîvàté ñétwõrk. ······ ·····]</translation>
    </message>
    <message>
        <source>Give the services an address that users reach over the Internet.</source>
        <translation>[Gîvé thé šérvîçéš àñ àddréšš thàt üšérš réàçh õvér thé Îñtérñét. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{name} is asked over http: passwords travel unencrypted.</source>
        <translation>[{name} îš àškéd õvér http: pàššwõrdš tràvél üñéñçrýptéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Offer the services over https and let the profile name that address.</source>
        <translation>[Õffér thé šérvîçéš õvér httpš àñd lét thé prõfîlé ñàmé thàt àddréšš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{name} also answers without encryption (HTTP {status}).</source>
        <translation>[{name} àlšõ àñšwérš wîthõüt éñçrýptîõñ (HTTP {status}). ······ ······ ·]</translation>
    </message>
    <message>
        <source>Close port 80, or let it redirect to https.</source>
        <translation>[Çlõšé põrt 80, õr lét ît rédîréçt tõ httpš. ······ ······ ·]</translation>
    </message>
    <message>
        <source>A password stands in the address that is asked.</source>
        <translation>[À pàššwõrd štàñdš îñ thé àddréšš thàt îš àškéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Take passwords in the body (POST): addresses are written into logs.</source>
        <translation>[Tàké pàššwõrdš îñ thé bõdý (PÕŠT): àddréššéš àré wrîttéñ îñtõ lõgš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate of {name} ends in {days} days ({date}).</source>
        <translation>[Thé çértîfîçàté õf {name} éñdš îñ {days} dàýš ({date}). ······ ······]</translation>
    </message>
    <message>
        <source>{name} still accepts {found}.</source>
        <translation>[{name} štîll àççéptš {found}. ·····]</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 and 1.3 only (RFC 8996).</source>
        <translation>[Àllõw TLŠ 1.2 àñd 1.3 õñlý (RFÇ 8996). ······ ······]</translation>
    </message>
    <message>
        <source>{name} does not speak TLS 1.3.</source>
        <translation>[{name} dõéš ñõt špéàk TLŠ 1.3. ······ ··]</translation>
    </message>
    <message>
        <source>Turn TLS 1.3 on beside 1.2.</source>
        <translation>[Türñ TLŠ 1.3 õñ béšîdé 1.2. ······ ···]</translation>
    </message>
    <message>
        <source>The service asks for no HTTP authentication.</source>
        <translation>[Thé šérvîçé àškš fõr ñõ HTTP àüthéñtîçàtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Protect the services with credentials of their own.</source>
        <translation>[Prõtéçt thé šérvîçéš wîth çrédéñtîàlš õf théîr õwñ. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Anybody can read anybody's credit: the service asks for a number, and for nothing secret.</source>
        <translation>[Àñýbõdý çàñ réàd àñýbõdý'š çrédît: thé šérvîçé àškš fõr à ñümbér, àñd fõr ñõthîñg šéçrét. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Protect it with HTTP authentication, or ask for the user's password.</source>
        <translation>[Prõtéçt ît wîth HTTP àüthéñtîçàtîõñ, õr àšk fõr thé üšér'š pàššwõrd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The service answers without the credentials of the profile.</source>
        <translation>[Thé šérvîçé àñšwérš wîthõüt thé çrédéñtîàlš õf thé prõfîlé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Answer 401 to requests without credentials.</source>
        <translation>[Àñšwér 401 tõ réqüéštš wîthõüt çrédéñtîàlš. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The service accepts wrong credentials.</source>
        <translation>[Thé šérvîçé àççéptš wrõñg çrédéñtîàlš. ······ ······]</translation>
    </message>
    <message>
        <source>Compare the password, and answer 401 where it is wrong.</source>
        <translation>[Çõmpàré thé pàššwõrd, àñd àñšwér 401 whéré ît îš wrõñg. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Beside {expected} the weaker {found} is offered.</source>
        <translation>[Béšîdé {expected} thé wéàkér {found} îš õfféréd. ······ ····]</translation>
    </message>
    <message>
        <source>Offer {expected} only.</source>
        <translation>[Õffér {expected} õñlý. ····]</translation>
    </message>
    <message>
        <source>The refusal does not say which authentication is wanted.</source>
        <translation>[Thé réfüšàl dõéš ñõt šàý whîçh àüthéñtîçàtîõñ îš wàñtéd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Send WWW-Authenticate with every 401 (RFC 9110).</source>
        <translation>[Šéñd WWW-Àüthéñtîçàté wîth évérý 401 (RFÇ 9110). ······ ······ ···]</translation>
    </message>
    <message>
        <source>The WSDL names an address that users cannot reach: {found}</source>
        <translation>[Thé WŠDL ñàméš àñ àddréšš thàt üšérš çàññõt réàçh: {found} ······ ······ ····]</translation>
    </message>
    <message>
        <source>Let the server write its public address into the WSDL.</source>
        <translation>[Lét thé šérvér wrîté îtš püblîç àddréšš îñtõ thé WŠDL. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The WSDL names an address without encryption: {found}</source>
        <translation>[Thé WŠDL ñàméš àñ àddréšš wîthõüt éñçrýptîõñ: {found} ······ ······ ··]</translation>
    </message>
    <message>
        <source>Let the server write its https address into the WSDL.</source>
        <translation>[Lét thé šérvér wrîté îtš httpš àddréšš îñtõ thé WŠDL. ······ ······ ····]</translation>
    </message>
    <message>
        <source>A document of the WSDL cannot be fetched: {name} ({found})</source>
        <translation>[À dõçüméñt õf thé WŠDL çàññõt bé fétçhéd: {name} ({found}) ······ ······ ··]</translation>
    </message>
    <message>
        <source>Serve every imported document under the address that the import names.</source>
        <translation>[Šérvé évérý împõrtéd dõçüméñt üñdér thé àddréšš thàt thé împõrt ñàméš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The WSDL imports a document from {name}, which is not loaded.</source>
        <translation>[Thé WŠDL împõrtš à dõçüméñt frõm {name}, whîçh îš ñõt lõàdéd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Serve imported documents from the same host as the WSDL.</source>
        <translation>[Šérvé împõrtéd dõçüméñtš frõm thé šàmé hõšt àš thé WŠDL. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The telephone server registers the account without asking for its password.</source>
        <translation>[Thé téléphõñé šérvér régîštérš thé àççõüñt wîthõüt àškîñg fõr îtš pàššwõrd. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Demand authentication for REGISTER.</source>
        <translation>[Démàñd àüthéñtîçàtîõñ fõr RÉGÎŠTÉR. ······ ·····]</translation>
    </message>
    <message>
        <source>The web services and their protocol</source>
        <translation>[Thé wéb šérvîçéš àñd théîr prõtõçõl ······ ·····]</translation>
    </message>
    <message>
        <source>Ask for address and description of: {lacking}</source>
        <translation>[Àšk fõr àddréšš àñd déšçrîptîõñ õf: {lacking} ······ ·····]</translation>
    </message>
    <message>
        <source>Credentials for HTTP authentication</source>
        <translation>[Çrédéñtîàlš fõr HTTP àüthéñtîçàtîõñ ······ ·····]</translation>
    </message>
    <message>
        <source>Ask for user name and password with which this program signs in at: {lacking}</source>
        <translation>[Àšk fõr üšér ñàmé àñd pàššwõrd wîth whîçh thîš prõgràm šîgñš îñ àt: {lacking} ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Addresses for tests</source>
        <translation>[Àddréššéš fõr téštš ······]</translation>
    </message>
    <message>
        <source>Ask for an address where tests disturb nobody, for: {lacking}</source>
        <translation>[Àšk fõr àñ àddréšš whéré téštš dîštürb ñõbõdý, fõr: {lacking} ······ ······ ····]</translation>
    </message>
    <message>
        <source>Technical documents</source>
        <translation>[Téçhñîçàl dõçüméñtš ······]</translation>
    </message>
    <message>
        <source>Ask for the description of the web services.</source>
        <translation>[Àšk fõr thé déšçrîptîõñ õf thé wéb šérvîçéš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The technical contact</source>
        <translation>[Thé téçhñîçàl çõñtàçt ······ ·]</translation>
    </message>
    <message>
        <source>Ask for the e-mail address of whoever repairs the web services.</source>
        <translation>[Àšk fõr thé é-màîl àddréšš õf whõévér répàîrš thé wéb šérvîçéš. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>An account for tests</source>
        <translation>[Àñ àççõüñt fõr téštš ······]</translation>
    </message>
    <message>
        <source>Ask for an account that belongs to nobody. Missing: {lacking}</source>
        <translation>[Àšk fõr àñ àççõüñt thàt bélõñgš tõ ñõbõdý. Mîššîñg: {lacking} ······ ······ ····]</translation>
    </message>
    <message>
        <source>there</source>
        <translation>[théré ··]</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>[îñ pàrt ···]</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>[mîššîñg ···]</translation>
    </message>
    <message>
        <source>With --trust-hosts the command goes on.</source>
        <translation>[Wîth --trüšt-hõštš thé çõmmàñd gõéš õñ. ······ ······]</translation>
    </message>
    <message>
        <source>The command for it: {command}</source>
        <translation>[Thé çõmmàñd fõr ît: {command} ······]</translation>
    </message>
    <message>
        <source>It is stored with: {command}</source>
        <translation>[Ît îš štõréd wîth: {command} ······]</translation>
    </message>
    <message>
        <source>again</source>
        <translation>[àgàîñ ··]</translation>
    </message>
    <message>
        <source>change</source>
        <translation>[çhàñgé ··]</translation>
    </message>
    <message>
        <source>It can be sent again in {seconds} seconds.</source>
        <translation>[Ît çàñ bé šéñt àgàîñ îñ {seconds} šéçõñdš. ······ ····]</translation>
    </message>
    <message>
        <source>{operator} asks for a code.</source>
        <translation>[{operator} àškš fõr à çõdé. ······]</translation>
    </message>
    <message>
        <source>To have it sent once more, type “{word}”.</source>
        <translation>[Tõ hàvé ît šéñt õñçé mõré, týpé “{word}”. ······ ·····]</translation>
    </message>
    <message>
        <source>To have it sent elsewhere ({field}), type “{word}”.</source>
        <translation>[Tõ hàvé ît šéñt élšéwhéré ({field}), týpé “{word}”. ······ ······]</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser.</source>
        <translation>[{operator} wàñtš šõméthîñg dõñé îñ à brõwšér. ······ ·····]</translation>
    </message>
    <message>
        <source>Open the page at {host}?</source>
        <translation>[Õpéñ thé pàgé àt {host}? ······]</translation>
    </message>
    <message>
        <source>No browser can be opened here. Open this address: {url}</source>
        <translation>[Ñõ brõwšér çàñ bé õpéñéd héré. Õpéñ thîš àddréšš: {url} ······ ······ ···]</translation>
    </message>
    <message>
        <source>Waiting until it is done there; Ctrl-C stops.</source>
        <translation>[Wàîtîñg üñtîl ît îš dõñé théré; Çtrl-Ç štõpš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>[ýéš ·]</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>[Pàššwõrd ···]</translation>
    </message>
    <message>
        <source>Pass phrase of the file</source>
        <translation>[Pàšš phràšé õf thé fîlé ······ ·]</translation>
    </message>
    <message>
        <source>The pass phrase again</source>
        <translation>[Thé pàšš phràšé àgàîñ ······ ·]</translation>
    </message>
    <message>
        <source>Licence key</source>
        <translation>[Lîçéñçé kéý ····]</translation>
    </message>
    <message>
        <source>The web service of {operator} asks this program itself to sign in.</source>
        <translation>[Thé wéb šérvîçé õf {operator} àškš thîš prõgràm îtšélf tõ šîgñ îñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Access password of {user}</source>
        <translation>[Àççéšš pàššwõrd õf {user} ······]</translation>
    </message>
    <message>
        <source>Access password</source>
        <translation>[Àççéšš pàššwõrd ·····]</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>[Àççéšš tõkéñ ····]</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>[Àççéšš kéý ···]</translation>
    </message>
    <message>
        <source>Pass phrase of the certificate</source>
        <translation>[Pàšš phràšé õf thé çértîfîçàté ······ ···]</translation>
    </message>
    <message>
        <source>SIP password of the test account {login} at {operator}, to be hidden</source>
        <translation>[ŠÎP pàššwõrd õf thé téšt àççõüñt {login} àt {operator}, tõ bé hîddéñ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Password of the test account {login} at {operator}</source>
        <translation>[Pàššwõrd õf thé téšt àççõüñt {login} àt {operator} ······ ····]</translation>
    </message>
    <message>
        <source>missing: {options}</source>
        <translation>[mîššîñg: {options} ···]</translation>
    </message>
    <message>
        <source>Do you agree to this of {operator}?</source>
        <translation>[Dõ ýõü àgréé tõ thîš õf {operator}? ······ ··]</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>[Ýõür füll ñàmé ·····]</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>[É-màîl àddréšš ·····]</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>[Téléphõñé ñümbér ·····]</translation>
    </message>
    <message>
        <source>it lacks its “=”</source>
        <translation>[ît làçkš îtš “=” ·····]</translation>
    </message>
    <message>
        <source>a secret comes from the prompt or from {variable}</source>
        <translation>[à šéçrét çõméš frõm thé prõmpt õr frõm {variable} ······ ······]</translation>
    </message>
    <message>
        <source>the operator does not ask for it</source>
        <translation>[thé õpéràtõr dõéš ñõt àšk fõr ît ······ ····]</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>[Thé pàššwõrd àgàîñ ······]</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>[Théšé twõ àré ñõt thé šàmé. ······ ···]</translation>
    </message>
    <message>
        <source>No change of the profile is offered.</source>
        <translation>[Ñõ çhàñgé õf thé prõfîlé îš õfféréd. ······ ·····]</translation>
    </message>
    <message>
        <source>With this change of the profile it works:</source>
        <translation>[Wîth thîš çhàñgé õf thé prõfîlé ît wõrkš: ······ ······ ·]</translation>
    </message>
    <message>
        <source>The profile is no file of yours and was not changed.</source>
        <translation>[Thé prõfîlé îš ñõ fîlé õf ýõürš àñd wàš ñõt çhàñgéd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>To write it into the profile: --apply</source>
        <translation>[Tõ wrîté ît îñtõ thé prõfîlé: --àpplý ······ ······]</translation>
    </message>
    <message>
        <source>{file} was changed; what it was is in {backup}.</source>
        <translation>[{file} wàš çhàñgéd; whàt ît wàš îš îñ {backup}. ······ ····]</translation>
    </message>
    <message>
        <source>it would hold a password that is a common word or number</source>
        <translation>[ît wõüld hõld à pàššwõrd thàt îš à çõmmõñ wõrd õr ñümbér ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>[{file} çàññõt bé wrîttéñ: {reason} ······]</translation>
    </message>
    <message>
        <source>The time was over: {count} checks were not asked.</source>
        <translation>[Thé tîmé wàš õvér: {count} çhéçkš wéré ñõt àškéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Created, please delete: {logins}</source>
        <translation>[Çréàtéd, pléàšé délété: {logins} ······ ··]</translation>
    </message>
    <message>
        <source>Nothing has changed since the earlier run.</source>
        <translation>[Ñõthîñg hàš çhàñgéd šîñçé thé éàrlîér rüñ. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Since the earlier run: {mended} mended, {new} new, {still} still there.</source>
        <translation>[Šîñçé thé éàrlîér rüñ: {mended} méñdéd, {new} ñéw, {still} štîll théré. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Both addresses answer alike.</source>
        <translation>[Bõth àddréššéš àñšwér àlîké. ······ ···]</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>[ñõt çõñfîrméd ····]</translation>
    </message>
    <message>
        <source>There are no accounts on this computer.</source>
        <translation>[Théré àré ñõ àççõüñtš õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>Signups whose answer was lost (“accounts forget” forgets them):</source>
        <translation>[Šîgñüpš whõšé àñšwér wàš lõšt (“àççõüñtš fõrgét” fõrgétš thém): ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Forget the account {account} and its passwords on this computer?</source>
        <translation>[Fõrgét thé àççõüñt {account} àñd îtš pàššwõrdš õñ thîš çõmpütér? ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The account {account} was removed.</source>
        <translation>[Thé àççõüñt {account} wàš rémõvéd. ······ ··]</translation>
    </message>
    <message>
        <source>no signup of {login} is waiting</source>
        <translation>[ñõ šîgñüp õf {login} îš wàîtîñg ······ ··]</translation>
    </message>
    <message>
        <source>Stop looking for the account {login} of {operator}? At the operator nothing changes.</source>
        <translation>[Štõp lõõkîñg fõr thé àççõüñt {login} õf {operator}? Àt thé õpéràtõr ñõthîñg çhàñgéš. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The signup of {login} is forgotten.</source>
        <translation>[Thé šîgñüp õf {login} îš fõrgõttéñ. ······ ···]</translation>
    </message>
    <message>
        <source>Written to {path}: {accounts}. Whoever has the file and its pass phrase has the passwords.</source>
        <translation>[Wrîttéñ tõ {path}: {accounts}. Whõévér hàš thé fîlé àñd îtš pàšš phràšé hàš thé pàššwõrdš. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>New here: {accounts}</source>
        <translation>[Ñéw héré: {accounts} ···]</translation>
    </message>
    <message>
        <source>Replaced: {accounts}</source>
        <translation>[Réplàçéd: {accounts} ···]</translation>
    </message>
    <message>
        <source>Here already, and left as they were: {accounts}</source>
        <translation>[Héré àlréàdý, àñd léft àš théý wéré: {accounts} ······ ······]</translation>
    </message>
    <message>
        <source>The file holds none of these accounts.</source>
        <translation>[Thé fîlé hõldš ñõñé õf théšé àççõüñtš. ······ ······]</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>[Ñõthîñg wàš rémõvéd ······]</translation>
    </message>
    <message>
        <source>{operator} offers nothing of its own.</source>
        <translation>[{operator} õfférš ñõthîñg õf îtš õwñ. ······ ···]</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>[Ñõthîñg wàš šéñt ·····]</translation>
    </message>
    <message>
        <source>--password-stdin and --key-stdin cannot both be given</source>
        <translation>[--pàššwõrd-štdîñ àñd --kéý-štdîñ çàññõt bõth bé gîvéñ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Send the activation once more?</source>
        <translation>[Šéñd thé àçtîvàtîõñ õñçé mõré? ······ ···]</translation>
    </message>
    <message>
        <source>The licence may be active already; check with: {command}</source>
        <translation>[Thé lîçéñçé màý bé àçtîvé àlréàdý; çhéçk wîth: {command} ······ ······ ···]</translation>
    </message>
    <message>
        <source>The licence may be active already: ask the operator. With --again it is activated once more.</source>
        <translation>[Thé lîçéñçé màý bé àçtîvé àlréàdý: àšk thé õpéràtõr. Wîth --àgàîñ ît îš àçtîvàtéd õñçé mõré. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Credit is bought at {address}.</source>
        <translation>[Çrédît îš bõüght àt {address}. ······ ·]</translation>
    </message>
    <message>
        <source>You may try {operator} until {until}.</source>
        <translation>[Ýõü màý trý {operator} üñtîl {until}. ······]</translation>
    </message>
    <message>
        <source>{operator} could not be asked lately; the licence holds until {until}.</source>
        <translation>[{operator} çõüld ñõt bé àškéd làtélý; thé lîçéñçé hõldš üñtîl {until}. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} wants no licence.</source>
        <translation>[{operator} wàñtš ñõ lîçéñçé. ······]</translation>
    </message>
    <message>
        <source>The licence is active until {until}.</source>
        <translation>[Thé lîçéñçé îš àçtîvé üñtîl {until}. ······ ···]</translation>
    </message>
    <message>
        <source>The licence is active.</source>
        <translation>[Thé lîçéñçé îš àçtîvé. ······ ·]</translation>
    </message>
    <message>
        <source>It starts with the session: {place}.</source>
        <translation>[Ît štàrtš wîth thé šéššîõñ: {place}. ······ ···]</translation>
    </message>
    <message>
        <source>It does not start with the session.</source>
        <translation>[Ît dõéš ñõt štàrt wîth thé šéššîõñ. ······ ·····]</translation>
    </message>
    <message>
        <source>Keep it in the password store of this computer?</source>
        <translation>[Kéép ît îñ thé pàššwõrd štõré õf thîš çõmpütér? ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>[{file} wàš wrîttéñ. ····]</translation>
    </message>
    <message>
        <source>Left out, and to be given on each computer:</source>
        <translation>[Léft õüt, àñd tõ bé gîvéñ õñ éàçh çõmpütér: ······ ······ ·]</translation>
    </message>
    <message>
        <source>It is installed with: {command}</source>
        <translation>[Ît îš îñštàlléd wîth: {command} ······ ·]</translation>
    </message>
    <message>
        <source>--calls takes 1 to 1000, --interval 0 to 60 seconds</source>
        <translation>[--çàllš tàkéš 1 tõ 1000, --îñtérvàl 0 tõ 60 šéçõñdš ······ ······ ····]</translation>
    </message>
    <message>
        <source>--every creates no accounts and changes no profile: leave that option out</source>
        <translation>[--évérý çréàtéš ñõ àççõüñtš àñd çhàñgéš ñõ prõfîlé: léàvé thàt õptîõñ õüt ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>--every is written as 90s, 5m or 1h30m</source>
        <translation>[--évérý îš wrîttéñ àš 90š, 5m õr 1h30m ······ ······]</translation>
    </message>
    <message>
        <source>the profile has no test_url: its tests are made where users ask</source>
        <translation>[thé prõfîlé hàš ñõ téšt_ürl: îtš téštš àré màdé whéré üšérš àšk ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>With the change:</source>
        <translation>[Wîth thé çhàñgé: ·····]</translation>
    </message>
    <message>
        <source>About {count} requests, which take {seconds} s or more.</source>
        <translation>[Àbõüt {count} réqüéštš, whîçh tàké {seconds} š õr mõré. ······ ······]</translation>
    </message>
    <message>
        <source>Up to {count} accounts called neon-test-… may be created.</source>
        <translation>[Üp tõ {count} àççõüñtš çàlléd ñéõñ-téšt-… màý bé çréàtéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>port {port} cannot be used: {reason}</source>
        <translation>[põrt {port} çàññõt bé üšéd: {reason} ······ ·]</translation>
    </message>
    <message>
        <source>The demo operator answers at {origin}. Ctrl-C ends it.</source>
        <translation>[Thé démõ õpéràtõr àñšwérš àt {origin}. Çtrl-Ç éñdš ît. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>[Prõfîlé ···]</translation>
    </message>
    <message>
        <source>Credit for a licence</source>
        <translation>[Çrédît fõr à lîçéñçé ······]</translation>
    </message>
    <message>
        <source>{path} was written.</source>
        <translation>[{path} wàš wrîttéñ. ····]</translation>
    </message>
    <message>
        <source>{links} links are opened by: {command}</source>
        <translation>[{links} lîñkš àré õpéñéd bý: {command} ······ ·]</translation>
    </message>
    <message>
        <source>{links} links are not opened by this program any more.</source>
        <translation>[{links} lîñkš àré ñõt õpéñéd bý thîš prõgràm àñý mõré. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Up to {count} accounts called {prefix}… may be created.</source>
        <translation>[Üp tõ {count} àççõüñtš çàlléd {prefix}… màý bé çréàtéd. ······ ······]</translation>
    </message>
    <message>
        <source>This worker has finished; its master has the figures.</source>
        <translation>[Thîš wõrkér hàš fîñîšhéd; îtš màštér hàš thé fîgüréš. ······ ······ ····]</translation>
    </message>
    <message>
        <source>--time is written as 90s, 5m or 1h30m</source>
        <translation>[--tîmé îš wrîttéñ àš 90š, 5m õr 1h30m ······ ······]</translation>
    </message>
    <message>
        <source>--workers is not possible on Windows</source>
        <translation>[--wõrkérš îš ñõt põššîblé õñ Wîñdõwš ······ ·····]</translation>
    </message>
    <message>
        <source>--workers, --master and --worker exclude each other</source>
        <translation>[--wõrkérš, --màštér àñd --wõrkér éxçlüdé éàçh õthér ······ ······ ····]</translation>
    </message>
    <message>
        <source>{option} takes {least} to {most}</source>
        <translation>[{option} tàkéš {least} tõ {most} ····]</translation>
    </message>
    <message>
        <source>{service}: {requests} requests, {per_second} a second, median {median} ms, 95 % within {p95} ms</source>
        <translation>[{service}: {requests} réqüéštš, {per_second} à šéçõñd, médîàñ {median} mš, 95 % wîthîñ {p95} mš ······ ······ ····]</translation>
    </message>
    <message>
        <source>{service}: {count} failed with {error}</source>
        <translation>[{service}: {count} fàîléd wîth {error} ·····]</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>[Ñõ réqüéšt wàš šéñt. ······]</translation>
    </message>
    <message>
        <source>it cannot be served there: {reason}</source>
        <translation>[ît çàññõt bé šérvéd théré: {reason} ······ ···]</translation>
    </message>
    <message>
        <source>Everybody in this network can reach it.</source>
        <translation>[Évérýbõdý îñ thîš ñétwõrk çàñ réàçh ît. ······ ······]</translation>
    </message>
    <message>
        <source>--replay answers as it was recorded, without {option}</source>
        <translation>[--réplàý àñšwérš àš ît wàš réçõrdéd, wîthõüt {option} ······ ······ ··]</translation>
    </message>
    <message>
        <source>The run of {date} at {operator} answers again at {origin}. Ctrl-C ends it.</source>
        <translation>[Thé rüñ õf {date} àt {operator} àñšwérš àgàîñ àt {origin}. Çtrl-Ç éñdš ît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Recorded replies</source>
        <translation>[Réçõrdéd réplîéš ·····]</translation>
    </message>
    <message>
        <source>{file} is there, and no mock has written it</source>
        <translation>[{file} îš théré, àñd ñõ mõçk hàš wrîttéñ ît ······ ······]</translation>
    </message>
    <message>
        <source>The mock of {operator} answers at {origin}. Ctrl-C ends it.</source>
        <translation>[Thé mõçk õf {operator} àñšwérš àt {origin}. Çtrl-Ç éñdš ît. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Faults and requests</source>
        <translation>[Fàültš àñd réqüéštš ······]</translation>
    </message>
    <message>
        <source>NEON Wizard was told.</source>
        <translation>[ÑÉÕÑ Wîžàrd wàš tõld. ······ ·]</translation>
    </message>
    <message>
        <source>the new profile</source>
        <translation>[thé ñéw prõfîlé ·····]</translation>
    </message>
    <message>
        <source>The operator's name, as users know it</source>
        <translation>[Thé õpéràtõr'š ñàmé, àš üšérš kñõw ît ······ ······]</translation>
    </message>
    <message>
        <source>Its id [{id}]</source>
        <translation>[Îtš îd [{id}] ···]</translation>
    </message>
    <message>
        <source>Its country, such as BR (may stay empty)</source>
        <translation>[Îtš çõüñtrý, šüçh àš BR (màý štàý émptý) ······ ······]</translation>
    </message>
    <message>
        <source>The address under which /Signup, /Provisioning and /GetBalance lie</source>
        <translation>[Thé àddréšš üñdér whîçh /Šîgñüp, /Prõvîšîõñîñg àñd /GétBàlàñçé lîé ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The domain where phones register (may stay empty)</source>
        <translation>[Thé dõmàîñ whéré phõñéš régîštér (màý štàý émptý) ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file} can be used.</source>
        <translation>[{file} çàñ bé üšéd. ····]</translation>
    </message>
    <message>
        <source>{file} came from nowhere else</source>
        <translation>[{file} çàmé frõm ñõwhéré élšé ······ ·]</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>[ñõt prõtéçtéd ····]</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>[Ñõthîñg wàš képt ·····]</translation>
    </message>
    <message>
        <source>Keep it all the same?</source>
        <translation>[Kéép ît àll thé šàmé? ······ ·]</translation>
    </message>
    <message>
        <source>{operator} is kept here with another profile ({changes}). Take this one in its place?</source>
        <translation>[{operator} îš képt héré wîth àñõthér prõfîlé ({changes}). Tàké thîš õñé îñ îtš plàçé? ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Keep {operator}, whose web services are these?</source>
        <translation>[Kéép {operator}, whõšé wéb šérvîçéš àré théšé? ······ ·····]</translation>
    </message>
    <message>
        <source>No operator is kept on this computer.</source>
        <translation>[Ñõ õpéràtõr îš képt õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>Remove the profile of {operator}?</source>
        <translation>[Rémõvé thé prõfîlé õf {operator}? ······ ·]</translation>
    </message>
    <message>
        <source>The profile of {operator} was removed.</source>
        <translation>[Thé prõfîlé õf {operator} wàš rémõvéd. ······ ···]</translation>
    </message>
    <message>
        <source>Your account is set up.</source>
        <translation>[Ýõür àççõüñt îš šét üp. ······ ·]</translation>
    </message>
    <message>
        <source>--timeout takes 1 to 600 seconds</source>
        <translation>[--tîméõüt tàkéš 1 tõ 600 šéçõñdš ······ ····]</translation>
    </message>
    <message>
        <source>{aor} registers at {address} over {transport} ({milliseconds} ms).</source>
        <translation>[{aor} régîštérš àt {address} õvér {transport} ({milliseconds} mš). ······ ···]</translation>
    </message>
    <message>
        <source>It was not asked for its password.</source>
        <translation>[Ît wàš ñõt àškéd fõr îtš pàššwõrd. ······ ·····]</translation>
    </message>
    <message>
        <source>The settings of {days} days ago are used.</source>
        <translation>[Thé šéttîñgš õf {days} dàýš àgõ àré üšéd. ······ ·····]</translation>
    </message>
    <message>
        <source>The operator gives this account another number: {number}.</source>
        <translation>[Thé õpéràtõr gîvéš thîš àççõüñt àñõthér ñümbér: {number}. ······ ······ ···]</translation>
    </message>
    <message>
        <source>known</source>
        <translation>[kñõwñ ··]</translation>
    </message>
    <message>
        <source>This profile names no secret.</source>
        <translation>[Thîš prõfîlé ñàméš ñõ šéçrét. ······ ···]</translation>
    </message>
    <message>
        <source>The secret {name} of {operator} is kept.</source>
        <translation>[Thé šéçrét {name} õf {operator} îš képt. ······ ··]</translation>
    </message>
    <message>
        <source>The secret {name} was removed.</source>
        <translation>[Thé šéçrét {name} wàš rémõvéd. ······ ··]</translation>
    </message>
    <message>
        <source>Nothing was kept under {name}.</source>
        <translation>[Ñõthîñg wàš képt üñdér {name}. ······ ··]</translation>
    </message>
    <message>
        <source>NAME is one of the secrets that the profile names: {known}</source>
        <translation>[ÑÀMÉ îš õñé õf thé šéçrétš thàt thé prõfîlé ñàméš: {known} ······ ······ ····]</translation>
    </message>
    <message>
        <source>Fetch the operator's profile from {address}?</source>
        <translation>[Fétçh thé õpéràtõr'š prõfîlé frõm {address}? ······ ·····]</translation>
    </message>
    <message>
        <source>which account? Name one with --account: {known}</source>
        <translation>[whîçh àççõüñt? Ñàmé õñé wîth --àççõüñt: {known} ······ ······]</translation>
    </message>
    <message>
        <source>the account {account} is one of {operator}, not of {other}</source>
        <translation>[thé àççõüñt {account} îš õñé õf {operator}, ñõt õf {other} ······ ····]</translation>
    </message>
    <message>
        <source>--fetch: {operator} has decided this (“{mode}”)</source>
        <translation>[--fétçh: {operator} hàš déçîdéd thîš (“{mode}”) ······ ····]</translation>
    </message>
    <message>
        <source>The services of {operator} are at {hosts}. May the passwords for this operator go there?</source>
        <translation>[Thé šérvîçéš õf {operator} àré àt {hosts}. Màý thé pàššwõrdš fõr thîš õpéràtõr gõ théré? ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>[Gõ õñ? ··]</translation>
    </message>
    <message>
        <source>Your account is ready.</source>
        <translation>[Ýõür àççõüñt îš réàdý. ······ ·]</translation>
    </message>
    <message>
        <source>Send it again all the same?</source>
        <translation>[Šéñd ît àgàîñ àll thé šàmé? ······ ···]</translation>
    </message>
    <message>
        <source>Your account may exist already; ask {operator}. To send it again all the same: {option}</source>
        <translation>[Ýõür àççõüñt màý éxîšt àlréàdý; àšk {operator}. Tõ šéñd ît àgàîñ àll thé šàmé: {option} ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Ask {operator}. To send it again all the same: {option}</source>
        <translation>[Ýõür àççõüñt màý éxîšt àlréàdý: ît gõt àš fàr àš thé štép “{step}”. Àšk {operator}. Tõ šéñd ît àgàîñ àll thé šàmé: {option} ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Your account may exist already: it got as far as the step “{step}”. Check with: {command}</source>
        <translation>[Ýõür àççõüñt màý éxîšt àlréàdý: ît gõt àš fàr àš thé štép “{step}”. Çhéçk wîth: {command} ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Your account may exist already; check with: {command}</source>
        <translation>[Ýõür àççõüñt màý éxîšt àlréàdý; çhéçk wîth: {command} ······ ······ ··]</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>[Dõñé. ··]</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>[Théré îš ñõthîñg tõ šhõw. ······ ··]</translation>
    </message>
    <message>
        <source>There is more.</source>
        <translation>[Théré îš mõré. ·····]</translation>
    </message>
    <message>
        <source>Next, ask its services: {command}</source>
        <translation>[Ñéxt, àšk îtš šérvîçéš: {command} ······ ··]</translation>
    </message>
    <message>
        <source>Next, decide in it what is left, and check it: {command}</source>
        <translation>[Ñéxt, déçîdé îñ ît whàt îš léft, àñd çhéçk ît: {command} ······ ······ ···]</translation>
    </message>
    <message>
        <source>a login is needed there; give its name with --user NAME</source>
        <translation>[à lõgîñ îš ñéédéd théré; gîvé îtš ñàmé wîth --üšér ÑÀMÉ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>a line for curl</source>
        <translation>[à lîñé fõr çürl ·····]</translation>
    </message>
    <message>
        <source>Paste the line for curl; end with an empty line.</source>
        <translation>[Pàšté thé lîñé fõr çürl; éñd wîth àñ émptý lîñé. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Left to decide: {what}</source>
        <translation>[Léft tõ déçîdé: {what} ·····]</translation>
    </message>
    <message>
        <source>Not used: {what}</source>
        <translation>[Ñõt üšéd: {what} ···]</translation>
    </message>
    <message>
        <source>The secret {name} was left out of the file. It is stored with: {command}</source>
        <translation>[Thé šéçrét {name} wàš léft õüt õf thé fîlé. Ît îš štõréd wîth: {command} ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer cannot be written: {reason}.</source>
        <translation>[Thé àñšwér çàññõt bé wrîttéñ: {reason}. ······ ····]</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>[Àççõüñt ···]</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>[Õpéràtõr ···]</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>[ŠÎP pàššwõrd ····]</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>[Dõmàîñ ··]</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>[Dîšplàý ñàmé ····]</translation>
    </message>
    <message>
        <source>Authentication name</source>
        <translation>[Àüthéñtîçàtîõñ ñàmé ······]</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>[Õütbõüñd prõxý ·····]</translation>
    </message>
    <message>
        <source>Not confirmed yet: follow the link in the operator's e-mail.</source>
        <translation>[Ñõt çõñfîrméd ýét: fõllõw thé lîñk îñ thé õpéràtõr'š é-màîl. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Your licence is active</source>
        <translation>[Ýõür lîçéñçé îš àçtîvé ······ ·]</translation>
    </message>
    <message>
        <source>It lasts 30 days. Thank you for trying the demo operator.</source>
        <translation>[Ît làštš 30 dàýš. Thàñk ýõü fõr trýîñg thé démõ õpéràtõr. ······ ······ ······]</translation>
    </message>
    <message>
        <source>en</source>
        <translation>[éñ ·]</translation>
    </message>
    <message>
        <source>Buy credit</source>
        <translation>[Büý çrédît ···]</translation>
    </message>
    <message>
        <source>This is the demo operator: nothing is paid, and nothing leaves your computer.</source>
        <translation>[Thîš îš thé démõ õpéràtõr: ñõthîñg îš pàîd, àñd ñõthîñg léàvéš ýõür çõmpütér. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>[Ýõür ñümbér ····]</translation>
    </message>
    <message>
        <source>Amount in R$</source>
        <translation>[Àmõüñt îñ R$ ····]</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>[Büý ·]</translation>
    </message>
    <message>
        <source>An amount between 0.01 and {largest} is needed.</source>
        <translation>[Àñ àmõüñt bétwééñ 0.01 àñd {largest} îš ñéédéd. ······ ······]</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>[Théré îš ñõ šüçh ñümbér. ······ ··]</translation>
    </message>
    <message>
        <source>Bought: R$ {amount}. Your credit is R$ {credit} now.</source>
        <translation>[Bõüght: R$ {amount}. Ýõür çrédît îš R$ {credit} ñõw. ······ ·····]</translation>
    </message>
    <message>
        <source>Welcome, {name}!</source>
        <translation>[Wélçõmé, {name}! ···]</translation>
    </message>
    <message>
        <source>Your number is {number}. It works as soon as your licence is active.</source>
        <translation>[Ýõür ñümbér îš {number}. Ît wõrkš àš šõõñ àš ýõür lîçéñçé îš àçtîvé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>[Whàt ýõü çàñ dõ ñõw ······]</translation>
    </message>
    <message>
        <source>Call any number of the demo operator: it costs nothing, because nothing rings.</source>
        <translation>[Çàll àñý ñümbér õf thé démõ õpéràtõr: ît çõštš ñõthîñg, béçàüšé ñõthîñg rîñgš. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Watch your credit: it falls a little each time it is read.</source>
        <translation>[Wàtçh ýõür çrédît: ît fàllš à lîttlé éàçh tîmé ît îš réàd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Questions? Read the help pages, or write to us:</source>
        <translation>[Qüéštîõñš? Réàd thé hélp pàgéš, õr wrîté tõ üš: ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>[{file}, lîñé {line} ···]</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use --no-store: then nothing is kept.</source>
        <translation>[Šét õñé üp (GÑÕMÉ Kéýrîñg õr KWàllét), õr üšé --ñõ-štõré: théñ ñõthîñg îš képt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use --no-store: then nothing is kept.</source>
        <translation>[Šîgñ õüt õf thîš çõmpütér àñd îñ àgàîñ, õr çréàté à kéýrîñg îñ îtš pàššwõrd prõgràm àñd màké ît thé défàült; õr üšé --ñõ-štõré: théñ ñõthîñg îš képt. ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Run the command at a terminal, or give the code with --input {step}=…; --input {step}=- reads it.</source>
        <translation>[Rüñ thé çõmmàñd àt à térmîñàl, õr gîvé thé çõdé wîth --îñpüt {step}=…; --îñpüt {step}=- réàdš ît. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Run the command at a terminal, and answer its question.</source>
        <translation>[Rüñ thé çõmmàñd àt à térmîñàl, àñd àñšwér îtš qüéštîõñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Your system's password store is locked.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré îš lõçkéd. ······ ······]</translation>
    </message>
    <message>
        <source>Unlock it, then try again. If it asks a question, answer it.</source>
        <translation>[Üñlõçk ît, théñ trý àgàîñ. Îf ît àškš à qüéštîõñ, àñšwér ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>This computer has no password store that could keep your account safely.</source>
        <translation>[Thîš çõmpütér hàš ñõ pàššwõrd štõré thàt çõüld kéép ýõür àççõüñt šàfélý. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Set one up (GNOME Keyring or KWallet), or use the account until you close the program.</source>
        <translation>[Šét õñé üp (GÑÕMÉ Kéýrîñg õr KWàllét), õr üšé thé àççõüñt üñtîl ýõü çlõšé thé prõgràm. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Your system's password store holds no keyring for passwords; its default one may have been deleted.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré hõldš ñõ kéýrîñg fõr pàššwõrdš; îtš défàült õñé màý hàvé bééñ délétéd. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Sign out of this computer and in again, or create a keyring in its password program and make it the default; or use the account until you close the program.</source>
        <translation>[Šîgñ õüt õf thîš çõmpütér àñd îñ àgàîñ, õr çréàté à kéýrîñg îñ îtš pàššwõrd prõgràm àñd màké ît thé défàült; õr üšé thé àççõüñt üñtîl ýõü çlõšé thé prõgràm. ······ ······ ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Your system's password store does not answer.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré dõéš ñõt àñšwér. ······ ······ ··]</translation>
    </message>
    <message>
        <source>If it asks a question, answer it, then try again.</source>
        <translation>[Îf ît àškš à qüéštîõñ, àñšwér ît, théñ trý àgàîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your system's password store could not do its work.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré çõüld ñõt dõ îtš wõrk. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart your session.</source>
        <translation>[Trý àgàîñ; îf ît štàýš šõ, réštàrt ýõür šéššîõñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your system's password store did not keep what was written to it.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré dîd ñõt kéép whàt wàš wrîttéñ tõ ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the password store's settings.</source>
        <translation>[Ñõthîñg wàš štõréd. Çhéçk thé pàššwõrd štõré'š šéttîñgš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The services of {operator} are at computers that were not agreed on: {hosts}. No password went there.</source>
        <translation>[Thé šérvîçéš õf {operator} àré àt çõmpütérš thàt wéré ñõt àgrééd õñ: {hosts}. Ñõ pàššwõrd wéñt théré. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of them.</source>
        <translation>[Gõ õñ õñlý îf thé õpéràtõr tõld ýõü õf thém. ······ ······ ··]</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register at a telephone server that was not agreed on: {hosts}. No password went there.</source>
        <translation>[Wîth thîš prõfîlé, àççõüñtš õf {operator} wõüld régîštér àt à téléphõñé šérvér thàt wàš ñõt àgrééd õñ: {hosts}. Ñõ pàššwõrd wéñt théré. ······ ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Go on only if the operator told you of it.</source>
        <translation>[Gõ õñ õñlý îf thé õpéràtõr tõld ýõü õf ît. ······ ······ ·]</translation>
    </message>
    <message>
        <source>With this profile, accounts of {operator} would register without encryption, and did so with it until now: {hosts}. No password went there.</source>
        <translation>[Wîth thîš prõfîlé, àççõüñtš õf {operator} wõüld régîštér wîthõüt éñçrýptîõñ, àñd dîd šõ wîth ît üñtîl ñõw: {hosts}. Ñõ pàššwõrd wéñt théré. ······ ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written.</source>
        <translation>[Thé fõldér {path} çàññõt bé wrîttéñ. ······ ···]</translation>
    </message>
    <message>
        <source>Make it writable, then try again.</source>
        <translation>[Màké ît wrîtàblé, théñ trý àgàîñ. ······ ····]</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {path}.</source>
        <translation>[Théré îš ñõ rõõm léft õñ thé dîšk thàt hõldš {path}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Free some room, then try again. What was stored before is intact.</source>
        <translation>[Fréé šõmé rõõm, théñ trý àgàîñ. Whàt wàš štõréd béfõré îš îñtàçt. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>[Àñõthér prõgràm hõldš {path}. ······ ·]</translation>
    </message>
    <message>
        <source>Close the program that has it open, then try again. What was stored is intact.</source>
        <translation>[Çlõšé thé prõgràm thàt hàš ît õpéñ, théñ trý àgàîñ. Whàt wàš štõréd îš îñtàçt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>[{path} çàññõt bé üšéd: {reason}. ······]</translation>
    </message>
    <message>
        <source>The settings in {path} were damaged; a copy was kept as {backup}.</source>
        <translation>[Thé šéttîñgš îñ {path} wéré dàmàgéd; à çõpý wàš képt àš {backup}. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Sign in again to restore your accounts.</source>
        <translation>[Šîgñ îñ àgàîñ tõ réštõré ýõür àççõüñtš. ······ ······]</translation>
    </message>
    <message>
        <source>The settings in {path} were written by a newer version of this program.</source>
        <translation>[Thé šéttîñgš îñ {path} wéré wrîttéñ bý à ñéwér véršîõñ õf thîš prõgràm. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>[Üšé thàt véršîõñ. ······]</translation>
    </message>
    <message>
        <source>Another copy of this program is using the settings in {path}.</source>
        <translation>[Àñõthér çõpý õf thîš prõgràm îš üšîñg thé šéttîñgš îñ {path}. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>No window can be opened here: there is no screen that this program may use.</source>
        <translation>[Ñõ wîñdõw çàñ bé õpéñéd héré: théré îš ñõ šçrééñ thàt thîš prõgràm màý üšé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>These commands need none: {commands}. With --verbose it says what is missing.</source>
        <translation>[Théšé çõmmàñdš ñééd ñõñé: {commands}. Wîth --vérbõšé ît šàýš whàt îš mîššîñg. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>No window can be opened here: this system lacks a library ({reason}).</source>
        <translation>[Ñõ wîñdõw çàñ bé õpéñéd héré: thîš šýštém làçkš à lîbràrý ({reason}). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>These commands need none: {commands}.</source>
        <translation>[Théšé çõmmàñdš ñééd ñõñé: {commands}. ······ ···]</translation>
    </message>
    <message>
        <source>Version {version} of {program} can be installed.</source>
        <translation>[Véršîõñ {version} õf {program} çàñ bé îñštàlléd. ······ ···]</translation>
    </message>
    <message>
        <source>It is at: {page}</source>
        <translation>[Ît îš àt: {page} ···]</translation>
    </message>
    <message>
        <source>This was interrupted.</source>
        <translation>[Thîš wàš îñtérrüptéd. ······ ·]</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>[Šõméthîñg wéñt wrõñg îñšîdé thîš prõgràm. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Copy the details and send them to support; what you typed is still here.</source>
        <translation>[Çõpý thé détàîlš àñd šéñd thém tõ šüppõrt; whàt ýõü týpéd îš štîll héré. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>There is no account here that could go to another computer.</source>
        <translation>[Théré îš ñõ àççõüñt héré thàt çõüld gõ tõ àñõthér çõmpütér. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Set up an account first; the demo operator's stay where they are.</source>
        <translation>[Šét üp àñ àççõüñt fîršt; thé démõ õpéràtõr'š štàý whéré théý àré. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>This pass phrase is too short: whoever has the file could guess it.</source>
        <translation>[Thîš pàšš phràšé îš tõõ šhõrt: whõévér hàš thé fîlé çõüld güéšš ît. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Choose one of {least} characters at least, such as four words.</source>
        <translation>[Çhõõšé õñé õf {least} çhàràçtérš àt léàšt, šüçh àš fõür wõrdš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The pass phrase is not that of this file.</source>
        <translation>[Thé pàšš phràšé îš ñõt thàt õf thîš fîlé. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Type the one that was chosen when the file was saved; nobody else knows it.</source>
        <translation>[Týpé thé õñé thàt wàš çhõšéñ whéñ thé fîlé wàš šàvéd; ñõbõdý élšé kñõwš ît. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file} holds no accounts of this program.</source>
        <translation>[{file} hõldš ñõ àççõüñtš õf thîš prõgràm. ······ ·····]</translation>
    </message>
    <message>
        <source>Choose the file in which the accounts were saved on the other computer; it ends in {suffix}.</source>
        <translation>[Çhõõšé thé fîlé îñ whîçh thé àççõüñtš wéré šàvéd õñ thé õthér çõmpütér; ît éñdš îñ {suffix}. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{file} is incomplete or damaged; nothing was taken from it.</source>
        <translation>[{file} îš îñçõmplété õr dàmàgéd; ñõthîñg wàš tàkéñ frõm ît. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Copy it once more from the other computer, or save the accounts there again.</source>
        <translation>[Çõpý ît õñçé mõré frõm thé õthér çõmpütér, õr šàvé thé àççõüñtš théré àgàîñ. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file} was written by another version of this program.</source>
        <translation>[{file} wàš wrîttéñ bý àñõthér véršîõñ õf thîš prõgràm. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Install the same version here as on the other computer, or a newer one.</source>
        <translation>[Îñštàll thé šàmé véršîõñ héré àš õñ thé õthér çõmpütér, õr à ñéwér õñé. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>The record of your balances in {path} was damaged.</source>
        <translation>[Thé réçõrd õf ýõür bàlàñçéš îñ {path} wàš dàmàgéd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>It was put aside as {backup}, and a new one was begun.</source>
        <translation>[Ît wàš püt àšîdé àš {backup}, àñd à ñéw õñé wàš bégüñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The record of your balances in {path} cannot be kept: {reason}.</source>
        <translation>[Thé réçõrd õf ýõür bàlàñçéš îñ {path} çàññõt bé képt: {reason}. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your balance is shown all the same.</source>
        <translation>[Ýõür bàlàñçé îš šhõwñ àll thé šàmé. ······ ·····]</translation>
    </message>
    <message>
        <source>If you think that this is wrong, check again, or ask the operator's support.</source>
        <translation>[Îf ýõü thîñk thàt thîš îš wrõñg, çhéçk àgàîñ, õr àšk thé õpéràtõr'š šüppõrt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{operator} gives your settings before every connection, and needs your password.</source>
        <translation>[{operator} gîvéš ýõür šéttîñgš béfõré évérý çõññéçtîõñ, àñd ñéédš ýõür pàššwõrd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Type your login's password. It is kept in your system's password store.</source>
        <translation>[Týpé ýõür lõgîñ'š pàššwõrd. Ît îš képt îñ ýõür šýštém'š pàššwõrd štõré. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} needs your login's password for this.</source>
        <translation>[{operator} ñéédš ýõür lõgîñ'š pàššwõrd fõr thîš. ······ ······]</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>[Týpé ît. ···]</translation>
    </message>
    <message>
        <source>Your password at {operator} is needed to read the credit.</source>
        <translation>[Ýõür pàššwõrd àt {operator} îš ñéédéd tõ réàd thé çrédît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Type it. It is kept where you want that.</source>
        <translation>[Týpé ît. Ît îš képt whéré ýõü wàñt thàt. ······ ······]</translation>
    </message>
    <message>
        <source>{operator} is asked with the account's “{setting}”, which is not kept here.</source>
        <translation>[{operator} îš àškéd wîth thé àççõüñt'š “{setting}”, whîçh îš ñõt képt héré. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Fetch the account's settings again. If it is still missing, tell the support.</source>
        <translation>[Fétçh thé àççõüñt'š šéttîñgš àgàîñ. Îf ît îš štîll mîššîñg, téll thé šüppõrt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{operator} could not be reached, and the settings of {days} days ago may not be used any more.</source>
        <translation>[{operator} çõüld ñõt bé réàçhéd, àñd thé šéttîñgš õf {days} dàýš àgõ màý ñõt bé üšéd àñý mõré. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>[Çhéçk ýõür îñtérñét çõññéçtîõñ, théñ trý àgàîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{operator} has no number for this account: it waits for your confirmation.</source>
        <translation>[{operator} hàš ñõ ñümbér fõr thîš àççõüñt: ît wàîtš fõr ýõür çõñfîrmàtîõñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Open the link in the operator's e-mail, then try again.</source>
        <translation>[Õpéñ thé lîñk îñ thé õpéràtõr'š é-màîl, théñ trý àgàîñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Your system's password store has lost the SIP password of {account}.</source>
        <translation>[Ýõür šýštém'š pàššwõrd štõré hàš lõšt thé ŠÎP pàššwõrd õf {account}. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Fetch the settings again, with your login and password.</source>
        <translation>[Fétçh thé šéttîñgš àgàîñ, wîth ýõür lõgîñ àñd pàššwõrd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{operator} asks for more credit before you can call: {missing} is missing.</source>
        <translation>[{operator} àškš fõr mõré çrédît béfõré ýõü çàñ çàll: {missing} îš mîššîñg. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Buy credit, then check again.</source>
        <translation>[Büý çrédît, théñ çhéçk àgàîñ. ······ ···]</translation>
    </message>
    <message>
        <source>{operator} asks for credit before you can call: {reason}</source>
        <translation>[{operator} àškš fõr çrédît béfõré ýõü çàñ çàll: {reason} ······ ······]</translation>
    </message>
    <message>
        <source>{operator} asks for a licence key before you can call: {reason}</source>
        <translation>[{operator} àškš fõr à lîçéñçé kéý béfõré ýõü çàñ çàll: {reason} ······ ······ ··]</translation>
    </message>
    <message>
        <source>Type the licence key that you got from the operator.</source>
        <translation>[Týpé thé lîçéñçé kéý thàt ýõü gõt frõm thé õpéràtõr. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Your licence from {operator} is not active yet.</source>
        <translation>[Ýõür lîçéñçé frõm {operator} îš ñõt àçtîvé ýét. ······ ······]</translation>
    </message>
    <message>
        <source>Activate it; then you can make calls.</source>
        <translation>[Àçtîvàté ît; théñ ýõü çàñ màké çàllš. ······ ······]</translation>
    </message>
    <message>
        <source>{operator} does not let this account be used: {reason}</source>
        <translation>[{operator} dõéš ñõt lét thîš àççõüñt bé üšéd: {reason} ······ ·····]</translation>
    </message>
    <message>
        <source>The licence from {operator} has ended: {reason}</source>
        <translation>[Thé lîçéñçé frõm {operator} hàš éñdéd: {reason} ······ ···]</translation>
    </message>
    <message>
        <source>Renew it with the operator, then check again.</source>
        <translation>[Réñéw ît wîth thé õpéràtõr, théñ çhéçk àgàîñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{operator} has not said yet that this account may be used.</source>
        <translation>[{operator} hàš ñõt šàîd ýét thàt thîš àççõüñt màý bé üšéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Activate the licence. This needs an internet connection.</source>
        <translation>[Àçtîvàté thé lîçéñçé. Thîš ñéédš àñ îñtérñét çõññéçtîõñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{operator} could not be asked whether this account may be used.</source>
        <translation>[{operator} çõüld ñõt bé àškéd whéthér thîš àççõüñt màý bé üšéd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Check your internet connection and try again. If it stays so, tell the operator's support.</source>
        <translation>[Çhéçk ýõür îñtérñét çõññéçtîõñ àñd trý àgàîñ. Îf ît štàýš šõ, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer to the last activation at {operator} was lost: the licence may be active already.</source>
        <translation>[Thé àñšwér tõ thé làšt àçtîvàtîõñ àt {operator} wàš lõšt: thé lîçéñçé màý bé àçtîvé àlréàdý. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Ask the operator, or send the activation once more if you want that.</source>
        <translation>[Àšk thé õpéràtõr, õr šéñd thé àçtîvàtîõñ õñçé mõré îf ýõü wàñt thàt. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{operator} has no service that says how the licence stands.</source>
        <translation>[{operator} hàš ñõ šérvîçé thàt šàýš hõw thé lîçéñçé štàñdš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Activate it, or ask the operator's support.</source>
        <translation>[Àçtîvàté ît, õr àšk thé õpéràtõr'š šüppõrt. ······ ······ ·]</translation>
    </message>
    <message>
        <source>{operator} wants your login's password for the licence.</source>
        <translation>[{operator} wàñtš ýõür lõgîñ'š pàššwõrd fõr thé lîçéñçé. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Type it. It is used for this once.</source>
        <translation>[Týpé ît. Ît îš üšéd fõr thîš õñçé. ······ ·····]</translation>
    </message>
    <message>
        <source>What was kept of the licence from {operator} was changed or removed; it counts for nothing.</source>
        <translation>[Whàt wàš képt õf thé lîçéñçé frõm {operator} wàš çhàñgéd õr rémõvéd; ît çõüñtš fõr ñõthîñg. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check again, or activate it anew.</source>
        <translation>[Çhéçk àgàîñ, õr àçtîvàté ît àñéw. ······ ····]</translation>
    </message>
    <message>
        <source>Tell those who made the package {package}, and send them the details.</source>
        <translation>[Téll thõšé whõ màdé thé pàçkàgé {package}, àñd šéñd thém thé détàîlš. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{reason} {operator} may have done it all the same.</source>
        <translation>[{reason} {operator} màý hàvé dõñé ît àll thé šàmé. ······ ····]</translation>
    </message>
    <message>
        <source>Look whether it was done before you do it again.</source>
        <translation>[Lõõk whéthér ît wàš dõñé béfõré ýõü dõ ît àgàîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>This is done for an account, and none was chosen.</source>
        <translation>[Thîš îš dõñé fõr àñ àççõüñt, àñd ñõñé wàš çhõšéñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Choose an account of {operator}.</source>
        <translation>[Çhõõšé àñ àççõüñt õf {operator}. ······ ·]</translation>
    </message>
    <message>
        <source>{operator} has changed the password, but it could not be kept here as it should be: {reason}</source>
        <translation>[{operator} hàš çhàñgéd thé pàššwõrd, büt ît çõüld ñõt bé képt héré àš ît šhõüld bé: {reason} ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>With the next connection it is tried, or asked for.</source>
        <translation>[Wîth thé ñéxt çõññéçtîõñ ît îš trîéd, õr àškéd fõr. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} has new settings for this account.</source>
        <translation>[{operator} hàš ñéw šéttîñgš fõr thîš àççõüñt. ······ ·····]</translation>
    </message>
    <message>
        <source>Fetch them in the account's settings, with your password.</source>
        <translation>[Fétçh thém îñ thé àççõüñt'š šéttîñgš, wîth ýõür pàššwõrd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>It was done, but the account's settings could not be fetched anew: {reason}</source>
        <translation>[Ît wàš dõñé, büt thé àççõüñt'š šéttîñgš çõüld ñõt bé fétçhéd àñéw: {reason} ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Fetch them in the account's settings.</source>
        <translation>[Fétçh thém îñ thé àççõüñt'š šéttîñgš. ······ ······]</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a package and its command.</source>
        <translation>[“{name}” çàññõt bé thé ñàmé õf à pàçkàgé àñd îtš çõmmàñd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Use a-z, 0-9 and -, beginning with a letter, such as acme-softphone.</source>
        <translation>[Üšé à-ž, 0-9 àñd -, bégîññîñg wîth à léttér, šüçh àš àçmé-šõftphõñé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{version}” cannot be the version of a package.</source>
        <translation>[“{version}” çàññõt bé thé véršîõñ õf à pàçkàgé. ······ ······]</translation>
    </message>
    <message>
        <source>Write, for example: 1.2.0</source>
        <translation>[Wrîté, fõr éxàmplé: 1.2.0 ······ ··]</translation>
    </message>
    <message>
        <source>What writes packages is not installed.</source>
        <translation>[Whàt wrîtéš pàçkàgéš îš ñõt îñštàlléd. ······ ······]</translation>
    </message>
    <message>
        <source>Install it with: pip install "neon-wizard[brand]"</source>
        <translation>[Îñštàll ît wîth: pîp îñštàll "ñéõñ-wîžàrd[bràñd]" ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file}: “{key}” seems to hold a secret; everyone who gets the package could read it.</source>
        <translation>[{file}: “{key}” šéémš tõ hõld à šéçrét; évérýõñé whõ gétš thé pàçkàgé çõüld réàd ît. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Let users type it, or send it by HTTP authentication with secret:NAME.</source>
        <translation>[Lét üšérš týpé ît, õr šéñd ît bý HTTP àüthéñtîçàtîõñ wîth šéçrét:ÑÀMÉ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is a private key; everyone who gets the package would have it.</source>
        <translation>[{file}: “{key}” îš à prîvàté kéý; évérýõñé whõ gétš thé pàçkàgé wõüld hàvé ît. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Use another scheme of authentication in the profile that users get.</source>
        <translation>[Üšé àñõthér šçhémé õf àüthéñtîçàtîõñ îñ thé prõfîlé thàt üšérš gét. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The package could not be written.</source>
        <translation>[Thé pàçkàgé çõüld ñõt bé wrîttéñ. ······ ····]</translation>
    </message>
    <message>
        <source>Windows takes no program called “{title}”.</source>
        <translation>[Wîñdõwš tàkéš ñõ prõgràm çàlléd “{title}”. ······ ·····]</translation>
    </message>
    <message>
        <source>Use --title: up to 60 characters, none of &lt; &gt; : " / \ | ? *, no dot at the end, no device as CON.</source>
        <translation>[Üšé --tîtlé: üp tõ 60 çhàràçtérš, ñõñé õf &lt; &gt; : " / \ | ? *, ñõ dõt àt thé éñd, ñõ dévîçé àš ÇÕÑ. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file} cannot be the program's icon: {reason}</source>
        <translation>[{file} çàññõt bé thé prõgràm'š îçõñ: {reason} ······ ····]</translation>
    </message>
    <message>
        <source>Name an SVG with --icon, or as logo in the profile's [operator].</source>
        <translation>[Ñàmé àñ ŠVG wîth --îçõñ, õr àš lõgõ îñ thé prõfîlé'š [õpéràtõr]. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>What writes installers is not on this computer: {tools}.</source>
        <translation>[Whàt wrîtéš îñštàllérš îš ñõt õñ thîš çõmpütér: {tools}. ······ ······ ···]</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install {packages}</source>
        <translation>[Õñ Débîàñ àñd Übüñtü: àpt-gét îñštàll {packages} ······ ······]</translation>
    </message>
    <message>
        <source>Installers are made on Linux. What writes them is not on this computer: {tools}.</source>
        <translation>[Îñštàllérš àré màdé õñ Lîñüx. Whàt wrîtéš thém îš ñõt õñ thîš çõmpütér: {tools}. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>On Windows, “wsl --install -d Debian” makes a Linux; there, or on any Debian or Ubuntu: apt-get install {packages}</source>
        <translation>[Õñ Wîñdõwš, “wšl --îñštàll -d Débîàñ” màkéš à Lîñüx; théré, õr õñ àñý Débîàñ õr Übüñtü: àpt-gét îñštàll {packages} ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{file} is not there, or is no package of this program that can be opened.</source>
        <translation>[{file} îš ñõt théré, õr îš ñõ pàçkàgé õf thîš prõgràm thàt çàñ bé õpéñéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Get it where this version of the program is published, or make it with: make packages; then --from.</source>
        <translation>[Gét ît whéré thîš véršîõñ õf thé prõgràm îš püblîšhéd, õr màké ît wîth: màké pàçkàgéš; théñ --frõm. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{program} could not do its part of the installer.</source>
        <translation>[{program} çõüld ñõt dõ îtš pàrt õf thé îñštàllér. ······ ······]</translation>
    </message>
    <message>
        <source>What it said is in the details.</source>
        <translation>[Whàt ît šàîd îš îñ thé détàîlš. ······ ····]</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, failed.</source>
        <translation>[“{name}”, õf thé îñštàlléd pàçkàgé {package}, fàîléd. ······ ······]</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave no answer within {seconds} seconds.</source>
        <translation>[“{name}”, õf thé îñštàlléd pàçkàgé {package}, gàvé ñõ àñšwér wîthîñ {seconds} šéçõñdš. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, tell those who made the package.</source>
        <translation>[Trý àgàîñ làtér. Îf ît hàppéñš àgàîñ, téll thõšé whõ màdé thé pàçkàgé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, gave an answer of no use: {reason}.</source>
        <translation>[“{name}”, õf thé îñštàlléd pàçkàgé {package}, gàvé àñ àñšwér õf ñõ üšé: {reason}. ······ ······ ······]</translation>
    </message>
    <message>
        <source>“{name}”, of the installed package {package}, wanted to ask {host}.</source>
        <translation>[“{name}”, õf thé îñštàlléd pàçkàgé {package}, wàñtéd tõ àšk {host}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>That is no address of {operator}'s; nothing was sent.</source>
        <translation>[Thàt îš ñõ àddréšš õf {operator}'š; ñõthîñg wàš šéñt. ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} cannot be reached: it refuses the connection.</source>
        <translation>[{host} çàññõt bé réàçhéd: ît réfüšéš thé çõññéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>[Çhéçk ýõür çõññéçtîõñ, théñ trý àgàîñ. ······ ······]</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>[Thé ñàmé {host} îš ñõt kñõwñ õñ thîš ñétwõrk. ······ ······]</translation>
    </message>
    <message>
        <source>{host} cannot be reached from this network.</source>
        <translation>[{host} çàññõt bé réàçhéd frõm thîš ñétwõrk. ······ ······]</translation>
    </message>
    <message>
        <source>{host} ended the connection before the answer was complete.</source>
        <translation>[{host} éñdéd thé çõññéçtîõñ béfõré thé àñšwér wàš çõmplété. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>[Thé àñšwér õf {host} wàš çüt õff. ······ ···]</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>[{host} dîd ñõt àñšwér wîthîñ {seconds} šéçõñdš. ······ ····]</translation>
    </message>
    <message>
        <source>What answers at {host} does not speak HTTP.</source>
        <translation>[Whàt àñšwérš àt {host} dõéš ñõt špéàk HTTP. ······ ······]</translation>
    </message>
    <message>
        <source>The address of {host} is not protected, so nothing was sent to it.</source>
        <translation>[Thé àddréšš õf {host} îš ñõt prõtéçtéd, šõ ñõthîñg wàš šéñt tõ ît. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} sends on to an unprotected address at {target}; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ àñ üñprõtéçtéd àddréšš àt {target}; thàt wàš réfüšéd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} sends on to another computer, {target}; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ àñõthér çõmpütér, {target}; thàt wàš réfüšéd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} says that the service has moved to {target}; passwords are not sent on.</source>
        <translation>[{host} šàýš thàt thé šérvîçé hàš mõvéd tõ {target}; pàššwõrdš àré ñõt šéñt õñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write the new address into the operator's profile if it is right.</source>
        <translation>[Wrîté thé ñéw àddréšš îñtõ thé õpéràtõr'š prõfîlé îf ît îš rîght. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} sends on in a circle.</source>
        <translation>[{host} šéñdš õñ îñ à çîrçlé. ······ ·]</translation>
    </message>
    <message>
        <source>{host} sends on to something that is not a web address; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ šõméthîñg thàt îš ñõt à wéb àddréšš; thàt wàš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, which is no address; that was refused.</source>
        <translation>[{host} šéñdš õñ tõ {target}, whîçh îš ñõ àddréšš; thàt wàš réfüšéd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} wants a protected connection at this port, and was asked without one.</source>
        <translation>[{host} wàñtš à prõtéçtéd çõññéçtîõñ àt thîš põrt, àñd wàš àškéd wîthõüt õñé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The address in the operator's profile has to begin with https.</source>
        <translation>[Thé àddréšš îñ thé õpéràtõr'š prõfîlé hàš tõ bégîñ wîth httpš. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Something else answered in place of {host}: this network may want you to sign in first.</source>
        <translation>[Šõméthîñg élšé àñšwéréd îñ plàçé õf {host}: thîš ñétwõrk màý wàñt ýõü tõ šîgñ îñ fîršt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>[Õpéñ à wéb brõwšér, šîgñ îñ tõ thé ñétwõrk, théñ trý àgàîñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{target} wants to answer in place of {host}: this network may want you to sign in first.</source>
        <translation>[{target} wàñtš tõ àñšwér îñ plàçé õf {host}: thîš ñétwõrk màý wàñt ýõü tõ šîgñ îñ fîršt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer cannot be used.</source>
        <translation>[Thé prõxý {proxy} õf thîš çõmpütér çàññõt bé üšéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check the proxy in your system's network settings.</source>
        <translation>[Çhéçk thé prõxý îñ ýõür šýštém'š ñétwõrk šéttîñgš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer does not let anybody through to {host}.</source>
        <translation>[Thé prõxý {proxy} õf thîš çõmpütér dõéš ñõt lét àñýbõdý thrõügh tõ {host}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow it, or try from another network; it is not the operator.</source>
        <translation>[Àšk whõévér rüñš thé prõxý tõ àllõw ît, õr trý frõm àñõthér ñétwõrk; ît îš ñõt thé õpéràtõr. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer got no answer from {host} ({status}).</source>
        <translation>[Thé prõxý {proxy} õf thîš çõmpütér gõt ñõ àñšwér frõm {host} ({status}). ······ ······ ····]</translation>
    </message>
    <message>
        <source>Try again later, or from another network: either the operator or the proxy has a problem.</source>
        <translation>[Trý àgàîñ làtér, õr frõm àñõthér ñétwõrk: éîthér thé õpéràtõr õr thé prõxý hàš à prõblém. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The proxy {proxy} of this computer has no time just now.</source>
        <translation>[Thé prõxý {proxy} õf thîš çõmpütér hàš ñõ tîmé jüšt ñõw. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation>[Thé prõxý {proxy} wàñtš à üšér ñàmé àñd à pàššwõrd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Enter them in your system's network settings; the operator did not ask for them.</source>
        <translation>[Éñtér thém îñ ýõür šýštém'š ñétwõrk šéttîñgš; thé õpéràtõr dîd ñõt àšk fõr thém. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>A proxy on the way to {host} wants a user name and a password.</source>
        <translation>[À prõxý õñ thé wàý tõ {host} wàñtš à üšér ñàmé àñd à pàššwõrd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Ask whoever runs this network for it, or try from another network; it is not the operator.</source>
        <translation>[Àšk whõévér rüñš thîš ñétwõrk fõr ît, õr trý frõm àñõthér ñétwõrk; ît îš ñõt thé õpéràtõr. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The certificate at {host} belongs to another computer: {found}</source>
        <translation>[Thé çértîfîçàté àt {host} bélõñgš tõ àñõthér çõmpütér: {found} ······ ······ ···]</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer; if they are right, tell the operator's support.</source>
        <translation>[Çhéçk thé dàté àñd thé çlõçk õf thîš çõmpütér; îf théý àré rîght, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>A certificate that vouches for the one of {host} is not valid yet.</source>
        <translation>[À çértîfîçàté thàt võüçhéš fõr thé õñé õf {host} îš ñõt vàlîd ýét. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} only.</source>
        <translation>[Thé çértîfîçàté õf {host} îš vàlîd frõm {date} õñlý. ······ ······]</translation>
    </message>
    <message>
        <source>Nobody that this computer trusts vouches for the certificate of {host}.</source>
        <translation>[Ñõbõdý thàt thîš çõmpütér trüštš võüçhéš fõr thé çértîfîçàté õf {host}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>No protected connection to {host} could be made.</source>
        <translation>[Ñõ prõtéçtéd çõññéçtîõñ tõ {host} çõüld bé màdé. ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} knows only outdated ways of protecting a connection; that was refused.</source>
        <translation>[{host} kñõwš õñlý õütdàtéd wàýš õf prõtéçtîñg à çõññéçtîõñ; thàt wàš réfüšéd. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator's support: the server needs TLS 1.2 or 1.3.</source>
        <translation>[Ñõthîñg wàš šéñt. Téll thé õpéràtõr'š šüppõrt: thé šérvér ñéédš TLŠ 1.2 õr 1.3. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>What answers at {host} does not protect the connection: it speaks no TLS.</source>
        <translation>[Whàt àñšwérš àt {host} dõéš ñõt prõtéçt thé çõññéçtîõñ: ît špéàkš ñõ TLŠ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Nothing was sent. The address or its port may be wrong, or this network may want you to sign in first.</source>
        <translation>[Ñõthîñg wàš šéñt. Thé àddréšš õr îtš põrt màý bé wrõñg, õr thîš ñétwõrk màý wàñt ýõü tõ šîgñ îñ fîršt. ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} wants a certificate from this program, and got none.</source>
        <translation>[{host} wàñtš à çértîfîçàté frõm thîš prõgràm, àñd gõt ñõñé. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The operator gives it; its files belong into the profile, with the scheme “certificate”.</source>
        <translation>[Thé õpéràtõr gîvéš ît; îtš fîléš bélõñg îñtõ thé prõfîlé, wîth thé šçhémé “çértîfîçàté”. ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} does not accept this program's own certificate.</source>
        <translation>[{host} dõéš ñõt àççépt thîš prõgràm'š õwñ çértîfîçàté. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Ask the operator for a new one; it may have expired.</source>
        <translation>[Àšk thé õpéràtõr fõr à ñéw õñé; ît màý hàvé éxpîréd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} gave an answer that does not fit the question (code {operator_code}): {description}</source>
        <translation>[{operator} gàvé àñ àñšwér thàt dõéš ñõt fît thé qüéštîõñ (çõdé {operator_code}): {description} ······ ······ ·····]</translation>
    </message>
    <message>
        <source>; it holds {found}</source>
        <translation>[; ît hõldš {found} ····]</translation>
    </message>
    <message>
        <source>; “{place}” holds {found}</source>
        <translation>[; “{place}” hõldš {found} ····]</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it stays so, tell the operator's support.</source>
        <translation>[Wàît à mõméñt, théñ trý àgàîñ. Îf ît štàýš šõ, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} does not take as much as was sent (“{status}”).</source>
        <translation>[{host} dõéš ñõt tàké àš müçh àš wàš šéñt (“{status}”). ······ ······]</translation>
    </message>
    <message>
        <source>Send less: a smaller file, or a shorter text. If there is nothing to shorten, tell the operator's support.</source>
        <translation>[Šéñd léšš: à šmàllér fîlé, õr à šhõrtér téxt. Îf théré îš ñõthîñg tõ šhõrtéñ, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} gets no answer from the computer behind it (“{status}”).</source>
        <translation>[{host} gétš ñõ àñšwér frõm thé çõmpütér béhîñd ît (“{status}”). ······ ······ ···]</translation>
    </message>
    <message>
        <source>{operator} did not accept what was sent: {description}</source>
        <translation>[{operator} dîd ñõt àççépt whàt wàš šéñt: {description} ······ ····]</translation>
    </message>
    <message>
        <source>Something is not in the form that {operator} expects: {description}</source>
        <translation>[Šõméthîñg îš ñõt îñ thé fõrm thàt {operator} éxpéçtš: {description} ······ ······ ··]</translation>
    </message>
    <message>
        <source>{operator} does not know this account.</source>
        <translation>[{operator} dõéš ñõt kñõw thîš àççõüñt. ······ ···]</translation>
    </message>
    <message>
        <source>Check the login, or create an account.</source>
        <translation>[Çhéçk thé lõgîñ, õr çréàté àñ àççõüñt. ······ ······]</translation>
    </message>
    <message>
        <source>{operator} does not know this number.</source>
        <translation>[{operator} dõéš ñõt kñõw thîš ñümbér. ······ ···]</translation>
    </message>
    <message>
        <source>Check the number. If it is right, tell the operator's support.</source>
        <translation>[Çhéçk thé ñümbér. Îf ît îš rîght, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{operator} does not know this: {description}</source>
        <translation>[{operator} dõéš ñõt kñõw thîš: {description} ······ ·]</translation>
    </message>
    <message>
        <source>This login is already taken.</source>
        <translation>[Thîš lõgîñ îš àlréàdý tàkéñ. ······ ···]</translation>
    </message>
    <message>
        <source>Choose another login, or sign in if it is yours.</source>
        <translation>[Çhõõšé àñõthér lõgîñ, õr šîgñ îñ îf ît îš ýõürš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{operator} refused: {description}</source>
        <translation>[{operator} réfüšéd: {description} ···]</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>[Thé pàššwõrd îš ñõt rîght. ······ ··]</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>[Týpé ît àgàîñ. ·····]</translation>
    </message>
    <message>
        <source>{operator} does not accept this password: {description}</source>
        <translation>[{operator} dõéš ñõt àççépt thîš pàššwõrd: {description} ······ ····]</translation>
    </message>
    <message>
        <source>Choose another password.</source>
        <translation>[Çhõõšé àñõthér pàššwõrd. ······ ··]</translation>
    </message>
    <message>
        <source>{operator} does not accept your password any more, or it was mistyped.</source>
        <translation>[{operator} dõéš ñõt àççépt ýõür pàššwõrd àñý mõré, õr ît wàš mîštýpéd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{operator} has a problem of its own: {description}</source>
        <translation>[{operator} hàš à prõblém õf îtš õwñ: {description} ······ ···]</translation>
    </message>
    <message>
        <source>{operator} reports an error that it does not explain (code {operator_code}): {description}</source>
        <translation>[{operator} répõrtš àñ érrõr thàt ît dõéš ñõt éxplàîñ (çõdé {operator_code}): {description} ······ ······ ····]</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, send this code and text to the operator's support.</source>
        <translation>[Trý àgàîñ làtér. Îf ît štàýš šõ, šéñd thîš çõdé àñd téxt tõ thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The service of {host} failed: {description}</source>
        <translation>[Thé šérvîçé õf {host} fàîléd: {description} ······ ··]</translation>
    </message>
    <message>
        <source>{host} did not accept this program's access credentials.</source>
        <translation>[{host} dîd ñõt àççépt thîš prõgràm'š àççéšš çrédéñtîàlš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Enter the user name and password that the operator gave for its web service.</source>
        <translation>[Éñtér thé üšér ñàmé àñd pàššwõrd thàt thé õpéràtõr gàvé fõr îtš wéb šérvîçé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} did not accept this program's access token.</source>
        <translation>[{host} dîd ñõt àççépt thîš prõgràm'š àççéšš tõkéñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Enter the token that the operator gave for its web service.</source>
        <translation>[Éñtér thé tõkéñ thàt thé õpéràtõr gàvé fõr îtš wéb šérvîçé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} did not accept this program's access key.</source>
        <translation>[{host} dîd ñõt àççépt thîš prõgràm'š àççéšš kéý. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Enter the key that the operator gave for its web service.</source>
        <translation>[Éñtér thé kéý thàt thé õpéràtõr gàvé fõr îtš wéb šérvîçé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} did not let this program in with its own certificate.</source>
        <translation>[{host} dîd ñõt lét thîš prõgràm îñ wîth îtš õwñ çértîfîçàté. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} wants this program to sign in, and the profile does not say with what.</source>
        <translation>[{host} wàñtš thîš prõgràm tõ šîgñ îñ, àñd thé prõfîlé dõéš ñõt šàý wîth whàt. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} asks for a weaker way of signing in than agreed; that was refused.</source>
        <translation>[{host} àškš fõr à wéàkér wàý õf šîgñîñg îñ thàñ àgrééd; thàt wàš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} asks for a form of digest sign-in that this program does not know.</source>
        <translation>[{host} àškš fõr à fõrm õf dîgéšt šîgñ-îñ thàt thîš prõgràm dõéš ñõt kñõw. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The registry {host}, which knows the operator's addresses, refused: {description}</source>
        <translation>[Thé régîštrý {host}, whîçh kñõwš thé õpéràtõr'š àddréššéš, réfüšéd: {description} ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>What answers at {host} is not the registry that the profile names ({reason}).</source>
        <translation>[Whàt àñšwérš àt {host} îš ñõt thé régîštrý thàt thé prõfîlé ñàméš ({reason}). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} is too busy at the moment.</source>
        <translation>[{host} îš tõõ büšý àt thé mõméñt. ······ ···]</translation>
    </message>
    <message>
        <source>{operator} does not accept this code.</source>
        <translation>[{operator} dõéš ñõt àççépt thîš çõdé. ······ ···]</translation>
    </message>
    <message>
        <source>Look at it once more, and type it again, or have a new one sent.</source>
        <translation>[Lõõk àt ît õñçé mõré, àñd týpé ît àgàîñ, õr hàvé à ñéw õñé šéñt. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} refuses the session that it has just opened.</source>
        <translation>[{host} réfüšéš thé šéššîõñ thàt ît hàš jüšt õpéñéd. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell the operator, with Details.</source>
        <translation>[Trý àgàîñ; îf ît hàppéñš àgàîñ, téll thé õpéràtõr, wîth Détàîlš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The account is not confirmed yet.</source>
        <translation>[Thé àççõüñt îš ñõt çõñfîrméd ýét. ······ ····]</translation>
    </message>
    <message>
        <source>Open the operator's e-mail, follow the link in it, then try again.</source>
        <translation>[Õpéñ thé õpéràtõr'š é-màîl, fõllõw thé lîñk îñ ît, théñ trý àgàîñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: your account may exist already.</source>
        <translation>[Thé àñšwér õf {host} wàš lõšt: ýõür àççõüñt màý éxîšt àlréàdý. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Check whether it exists; nothing is sent a second time.</source>
        <translation>[Çhéçk whéthér ît éxîštš; ñõthîñg îš šéñt à šéçõñd tîmé. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The signup at {host} was not finished: it got as far as the step “{step}”. Your account may exist.</source>
        <translation>[Thé šîgñüp àt {host} wàš ñõt fîñîšhéd: ît gõt àš fàr àš thé štép “{step}”. Ýõür àççõüñt màý éxîšt. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Ask {operator} whether it does; nothing is sent again unless you say so.</source>
        <translation>[Àšk {operator} whéthér ît dõéš; ñõthîñg îš šéñt àgàîñ üñléšš ýõü šàý šõ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The account “{login}” was asked for before, and the answer of {operator} was lost: nobody here knows whether it exists.</source>
        <translation>[Thé àççõüñt “{login}” wàš àškéd fõr béfõré, àñd thé àñšwér õf {operator} wàš lõšt: ñõbõdý héré kñõwš whéthér ît éxîštš. ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Ask {operator}, or send it again all the same: you may then have two accounts, or be refused.</source>
        <translation>[Àšk {operator}, õr šéñd ît àgàîñ àll thé šàmé: ýõü màý théñ hàvé twõ àççõüñtš, õr bé réfüšéd. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>This login is taken, perhaps by your own earlier attempt: your account may exist.</source>
        <translation>[Thîš lõgîñ îš tàkéñ, pérhàpš bý ýõür õwñ éàrlîér àttémpt: ýõür àççõüñt màý éxîšt. ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Ask {operator} whether it is yours, or choose another login.</source>
        <translation>[Àšk {operator} whéthér ît îš ýõürš, õr çhõõšé àñõthér lõgîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Check whether it exists, with the same login and password.</source>
        <translation>[Çhéçk whéthér ît éxîštš, wîth thé šàmé lõgîñ àñd pàššwõrd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} answered “{status}”, and nothing that could be understood.</source>
        <translation>[{host} àñšwéréd “{status}”, àñd ñõthîñg thàt çõüld bé üñdérštõõd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} wants something to be paid first (“{status}”).</source>
        <translation>[{host} wàñtš šõméthîñg tõ bé pàîd fîršt (“{status}”). ······ ······]</translation>
    </message>
    <message>
        <source>Look whether credit is left or a bill is open, or ask the operator's support why it is blocked.</source>
        <translation>[Lõõk whéthér çrédît îš léft õr à bîll îš õpéñ, õr àšk thé õpéràtõr'š šüppõrt whý ît îš blõçkéd. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} did not wait until it had everything (“{status}”).</source>
        <translation>[{host} dîd ñõt wàît üñtîl ît hàd évérýthîñg (“{status}”). ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} does not take the format that the operator's profile sends (“{status}”).</source>
        <translation>[{host} dõéš ñõt tàké thé fõrmàt thàt thé õpéràtõr'š prõfîlé šéñdš (“{status}”). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Tell the operator's support: the profile has to name another one.</source>
        <translation>[Téll thé õpéràtõr'š šüppõrt: thé prõfîlé hàš tõ ñàmé àñõthér õñé. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{host} says that it is not the one to answer at this address (“{status}”).</source>
        <translation>[{host} šàýš thàt ît îš ñõt thé õñé tõ àñšwér àt thîš àddréšš (“{status}”). ······ ······ ······]</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell the operator's support: the profile names another's address.</source>
        <translation>[Trý àgàîñ. Îf ît štàýš šõ, téll thé õpéràtõr'š šüppõrt: thé prõfîlé ñàméš àñõthér'š àddréšš. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} could read what was sent, and does not accept it (“{status}”).</source>
        <translation>[{host} çõüld réàd whàt wàš šéñt, àñd dõéš ñõt àççépt ît (“{status}”). ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Look at what you typed once more. If it is right, tell the operator's support.</source>
        <translation>[Lõõk àt whàt ýõü týpéd õñçé mõré. Îf ît îš rîght, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} keeps this locked (“{status}”): somebody is changing it, or it is blocked.</source>
        <translation>[{host} kéépš thîš lõçkéd (“{status}”): šõmébõdý îš çhàñgîñg ît, õr ît îš blõçkéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} finds it too early for this (“{status}”).</source>
        <translation>[{host} fîñdš ît tõõ éàrlý fõr thîš (“{status}”). ······ ·····]</translation>
    </message>
    <message>
        <source>{host} may not answer this for legal reasons (“{status}”).</source>
        <translation>[{host} màý ñõt àñšwér thîš fõr légàl réàšõñš (“{status}”). ······ ······ ··]</translation>
    </message>
    <message>
        <source>Trying again does not help. Ask the operator's support what stands in the way, and where you are.</source>
        <translation>[Trýîñg àgàîñ dõéš ñõt hélp. Àšk thé õpéràtõr'š šüppõrt whàt štàñdš îñ thé wàý, àñd whéré ýõü àré. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The service of {host} failed (“{status}”).</source>
        <translation>[Thé šérvîçé õf {host} fàîléd (“{status}”). ······ ···]</translation>
    </message>
    <message>
        <source>{host} has no room left (“{status}”).</source>
        <translation>[{host} hàš ñõ rõõm léft (“{status}”). ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} is empty.</source>
        <translation>[Thé àñšwér õf {host} îš émptý. ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged at line {line}, column {column}.</source>
        <translation>[Thé àñšwér õf {host} îš dàmàgéd àt lîñé {line}, çõlümñ {column}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} is not written in {encoding}, as it claims.</source>
        <translation>[Thé àñšwér õf {host} îš ñõt wrîttéñ îñ {encoding}, àš ît çlàîmš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} is packed in a way that cannot be unpacked.</source>
        <translation>[Thé àñšwér õf {host} îš pàçkéd îñ à wàý thàt çàññõt bé üñpàçkéd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than allowed ({limit}).</source>
        <translation>[Thé àñšwér õf {host} îš làrgér thàñ àllõwéd ({limit}). ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} is nested deeper than allowed ({limit}).</source>
        <translation>[Thé àñšwér õf {host} îš ñéštéd déépér thàñ àllõwéd ({limit}). ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} carries a document type or entities; that is refused.</source>
        <translation>[Thé àñšwér õf {host} çàrrîéš à dõçüméñt týpé õr éñtîtîéš; thàt îš réfüšéd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} is {found}; {expected} was expected.</source>
        <translation>[Thé àñšwér õf {host} îš {found}; {expected} wàš éxpéçtéd. ······ ·····]</translation>
    </message>
    <message>
        <source>The text at “{node}” in the answer of {host} is not {expected}.</source>
        <translation>[Thé téxt àt “{node}” îñ thé àñšwér õf {host} îš ñõt {expected}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} continues at another server, {target}; nothing was sent there.</source>
        <translation>[Thé àñšwér õf {host} çõñtîñüéš àt àñõthér šérvér, {target}; ñõthîñg wàš šéñt théré. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>This program failed over the answer of {host}; the mistake is its own.</source>
        <translation>[Thîš prõgràm fàîléd õvér thé àñšwér õf {host}; thé mîštàké îš îtš õwñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>[Çõpý thé détàîlš àñd šéñd thém tõ šüppõrt. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} lacks “{node}”{there}.</source>
        <translation>[Thé àñšwér õf {host} làçkš “{node}”{there}. ······ ··]</translation>
    </message>
    <message>
        <source>{operator} named no SIP domain: no calls can be made with this account yet.</source>
        <translation>[{operator} ñàméd ñõ ŠÎP dõmàîñ: ñõ çàllš çàñ bé màdé wîth thîš àççõüñt ýét. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Ask the operator's support: it belongs in their answer, or in the profile ([sip] domain).</source>
        <translation>[Àšk thé õpéràtõr'š šüppõrt: ît bélõñgš îñ théîr àñšwér, õr îñ thé prõfîlé ([šîp] dõmàîñ). ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} leads to another address, {target}. Nothing was sent there: “{node}” may only name an address of the same server.</source>
        <translation>[Thé àñšwér õf {host} léàdš tõ àñõthér àddréšš, {target}. Ñõthîñg wàš šéñt théré: “{node}” màý õñlý ñàmé àñ àddréšš õf thé šàmé šérvér. ······ ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} says “{node}” twice, differently.</source>
        <translation>[Thé àñšwér õf {host} šàýš “{node}” twîçé, dîfféréñtlý. ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: success is “{success}”, the error code is {operator_code}.</source>
        <translation>[Thé àñšwér õf {host} çõñtràdîçtš îtšélf: šüççéšš îš “{success}”, thé érrõr çõdé îš {operator_code}. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The answer of {host} says “{found}” where true or false was expected ({node}).</source>
        <translation>[Thé àñšwér õf {host} šàýš “{found}” whéré trüé õr fàlšé wàš éxpéçtéd ({node}). ······ ······ ······]</translation>
    </message>
    <message>
        <source>The answer of {host} gives the error code “{found}”, which is not a number ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš thé érrõr çõdé “{found}”, whîçh îš ñõt à ñümbér ({node}). ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where an amount was expected ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}” whéré àñ àmõüñt wàš éxpéçtéd ({node}). ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”, which may be {thousands}, or {whole} and a fraction ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}”, whîçh màý bé {thousands}, õr {whole} àñd à fràçtîõñ ({node}). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Write into the operator's profile, under reply, which mark is meant: decimal_mark = “.” or “,”.</source>
        <translation>[Wrîté îñtõ thé õpéràtõr'š prõfîlé, üñdér réplý, whîçh màrk îš méàñt: déçîmàl_màrk = “.” õr “,”. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}”; the profile's balance_pattern may leave out a sign or a part of it ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}”; thé prõfîlé'š bàlàñçé_pàttérñ màý léàvé õüt à šîgñ õr à pàrt õf ît ({node}). ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Let the group of balance_pattern in the operator's profile take the whole amount with its sign, and name in the pattern the words beside it that every answer has.</source>
        <translation>[Lét thé grõüp õf bàlàñçé_pàttérñ îñ thé õpéràtõr'š prõfîlé tàké thé whõlé àmõüñt wîth îtš šîgñ, àñd ñàmé îñ thé pàttérñ thé wõrdš béšîdé ît thàt évérý àñšwér hàš. ······ ······ ······ ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” as the state of the licence, which is not known ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}” àš thé štàté õf thé lîçéñçé, whîçh îš ñõt kñõwñ ({node}). ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} gives “{found}” where a date was expected ({node}).</source>
        <translation>[Thé àñšwér õf {host} gîvéš “{found}” whéré à dàté wàš éxpéçtéd ({node}). ······ ······ ····]</translation>
    </message>
    <message>
        <source>The answer of {host} gives a value for “{node}” that cannot be used{there}.</source>
        <translation>[Thé àñšwér õf {host} gîvéš à vàlüé fõr “{node}” thàt çàññõt bé üšéd{there}. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The answer of {host} contradicts itself: “{node}” says “{value}”, and “{other}” says “{other_value}”.</source>
        <translation>[Thé àñšwér õf {host} çõñtràdîçtš îtšélf: “{node}” šàýš “{value}”, àñd “{other}” šàýš “{other_value}”. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The profile's expression “{expression}” ({node}) does not fit the answer of {host}: {reason}.</source>
        <translation>[Thé prõfîlé'š éxpréššîõñ “{expression}” ({node}) dõéš ñõt fît thé àñšwér õf {host}: {reason}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Write, for example: {example}</source>
        <translation>[Wrîté, fõr éxàmplé: {example} ······]</translation>
    </message>
    <message>
        <source>There is no operator profile “{file}”.</source>
        <translation>[Théré îš ñõ õpéràtõr prõfîlé “{file}”. ······ ····]</translation>
    </message>
    <message>
        <source>Give the path of a profile file, or one of: {known}.</source>
        <translation>[Gîvé thé pàth õf à prõfîlé fîlé, õr õñé õf: {known}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>[{file} çàññõt bé réàd: {reason}. ······]</translation>
    </message>
    <message>
        <source>Check the path or the address, and what is there.</source>
        <translation>[Çhéçk thé pàth õr thé àddréšš, àñd whàt îš théré. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML: {reason}.</source>
        <translation>[{file}, lîñé {line}: thîš îš ñõt TÕML: {reason}. ······ ···]</translation>
    </message>
    <message>
        <source>Each line is a table such as [operator], or a key = value with texts in quotes.</source>
        <translation>[Éàçh lîñé îš à tàblé šüçh àš [õpéràtõr], õr à kéý = vàlüé wîth téxtš îñ qüõtéš. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “format” is {found}; this program reads format 1.</source>
        <translation>[{file}: “fõrmàt” îš {found}; thîš prõgràm réàdš fõrmàt 1. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write format = 1 as the first line, or use a newer program.</source>
        <translation>[Wrîté fõrmàt = 1 àš thé fîršt lîñé, õr üšé à ñéwér prõgràm. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: there is no key “{key}”.</source>
        <translation>[{file}: théré îš ñõ kéý “{key}”. ······ ·]</translation>
    </message>
    <message>
        <source>Write “{nearest}”, the nearest known key, or remove it.</source>
        <translation>[Wrîté “{nearest}”, thé ñéàréšt kñõwñ kéý, õr rémõvé ît. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Remove it. Known here: {known}.</source>
        <translation>[Rémõvé ît. Kñõwñ héré: {known}. ······ ··]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; {expected} was expected.</source>
        <translation>[{file}: “{key}” îš {found}; {expected} wàš éxpéçtéd. ······ ··]</translation>
    </message>
    <message>
        <source>Write what was expected, or remove “{key}”.</source>
        <translation>[Wrîté whàt wàš éxpéçtéd, õr rémõvé “{key}”. ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is missing; {expected} was expected.</source>
        <translation>[{file}: “{key}” îš mîššîñg; {expected} wàš éxpéçtéd. ······ ····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is “{found}”, which needs a part that is not installed here.</source>
        <translation>[{file}: “{key}” îš “{found}”, whîçh ñéédš à pàrt thàt îš ñõt îñštàlléd héré. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Install it: pip install "neon-wizard[{extra}]"</source>
        <translation>[Îñštàll ît: pîp îñštàll "ñéõñ-wîžàrd[{extra}]" ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file on another computer: {found}. It was not looked for.</source>
        <translation>[{file}: “{key}” ñàméš à fîlé õñ àñõthér çõmpütér: {found}. Ît wàš ñõt lõõkéd fõr. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Put the file beside the profile, and write its name.</source>
        <translation>[Püt thé fîlé béšîdé thé prõfîlé, àñd wrîté îtš ñàmé. ······ ······ ····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” names a file of this computer; a profile from the network may not.</source>
        <translation>[{file}: “{key}” ñàméš à fîlé õf thîš çõmpütér; à prõfîlé frõm thé ñétwõrk màý ñõt. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Do not use this profile unless you trust who wrote it.</source>
        <translation>[Dõ ñõt üšé thîš prõfîlé üñléšš ýõü trüšt whõ wrõté ît. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” sends passwords to {host} without protection.</source>
        <translation>[{file}: “{key}” šéñdš pàššwõrdš tõ {host} wîthõüt prõtéçtîõñ. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Write https, or allow_http = true under [http] if the network itself is trusted.</source>
        <translation>[Wrîté httpš, õr àllõw_http = trüé üñdér [http] îf thé ñétwõrk îtšélf îš trüštéd. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{key}” holds a password that everyone who gets the file can read.</source>
        <translation>[{file}: “{key}” hõldš à pàššwõrd thàt évérýõñé whõ gétš thé fîlé çàñ réàd. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Write secret:NAME there, in braces where it is part of a longer text; the password belongs in the keyring or the environment.</source>
        <translation>[Wrîté šéçrét:ÑÀMÉ théré, îñ bràçéš whéré ît îš pàrt õf à lõñgér téxt; thé pàššwõrd bélõñgš îñ thé kéýrîñg õr thé éñvîrõñméñt. ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>No secret:NAME can stand there. Send it in “fields” or “headers”, where one can, as a text.</source>
        <translation>[Ñõ šéçrét:ÑÀMÉ çàñ štàñd théré. Šéñd ît îñ “fîéldš” õr “héàdérš”, whéré õñé çàñ, àš à téxt. ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” puts {found} into the address, which servers and proxies write down.</source>
        <translation>[{file}: “{key}” pütš {found} îñtõ thé àddréšš, whîçh šérvérš àñd prõxîéš wrîté dõwñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Send it in “headers”, or in “fields” or “body” with POST, if the operator can.</source>
        <translation>[Šéñd ît îñ “héàdérš”, õr îñ “fîéldš” õr “bõdý” wîth PÕŠT, îf thé õpéràtõr çàñ. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{found}” has to be on the computer of each user ({service}), who can read it there.</source>
        <translation>[{file}: “{found}” hàš tõ bé õñ thé çõmpütér õf éàçh üšér ({service}), whõ çàñ réàd ît théré. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>If it is an administrator's key, give users another one that can do no more than this, or put a service of your own in between.</source>
        <translation>[Îf ît îš àñ àdmîñîštràtõr'š kéý, gîvé üšérš àñõthér õñé thàt çàñ dõ ñõ mõré thàñ thîš, õr püt à šérvîçé õf ýõür õwñ îñ bétwééñ. ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{file}: {found} is not sent to {service}, for it would have to stand in the address.</source>
        <translation>[{file}: {found} îš ñõt šéñt tõ {service}, fõr ît wõüld hàvé tõ štàñd îñ thé àddréšš. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Send it in “headers” or with POST, or write into “fields” what is to be sent; an empty table is nothing.</source>
        <translation>[Šéñd ît îñ “héàdérš” õr wîth PÕŠT, õr wrîté îñtõ “fîéldš” whàt îš tõ bé šéñt; àñ émptý tàblé îš ñõthîñg. ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{file}: the picture of “{key}” is left out: {reason}.</source>
        <translation>[{file}: thé pîçtüré õf “{key}” îš léft õüt: {reason}. ······ ·····]</translation>
    </message>
    <message>
        <source>Save it as a plain SVG, without other files in it, or as a smaller PNG.</source>
        <translation>[Šàvé ît àš à plàîñ ŠVG, wîthõüt õthér fîléš îñ ît, õr àš à šmàllér PÑG. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a light ground; {shown} is shown there instead.</source>
        <translation>[{file}: “{key}” {found} çàñ hàrdlý bé šééñ õñ à lîght grõüñd; {shown} îš šhõwñ théré îñštéàd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Leave it so, or write a colour that serves everywhere: {example}</source>
        <translation>[Léàvé ît šõ, õr wrîté à çõlõür thàt šérvéš évérýwhéré: {example} ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file}: “{key}” {found} can hardly be seen on a dark ground; {shown} is shown there instead.</source>
        <translation>[{file}: “{key}” {found} çàñ hàrdlý bé šééñ õñ à dàrk grõüñd; {shown} îš šhõwñ théré îñštéàd. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{operator} offers no {service} service.</source>
        <translation>[{operator} õfférš ñõ {service} šérvîçé. ······]</translation>
    </message>
    <message>
        <source>Add [services.{service}] to the profile, if the operator has one.</source>
        <translation>[Àdd [šérvîçéš.{service}] tõ thé prõfîlé, îf thé õpéràtõr hàš õñé. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The secret “{name}” of {operator} is not known on this computer.</source>
        <translation>[Thé šéçrét “{name}” õf {operator} îš ñõt kñõwñ õñ thîš çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Set the environment variable {variable}, or store it in the keyring.</source>
        <translation>[Šét thé éñvîrõñméñt vàrîàblé {variable}, õr štõré ît îñ thé kéýrîñg. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The registry {host} lists nothing called “{name}”.</source>
        <translation>[Thé régîštrý {host} lîštš ñõthîñg çàlléd “{name}”. ······ ······]</translation>
    </message>
    <message>
        <source>Correct the name under “uddi” in the operator's profile, or write its key.</source>
        <translation>[Çõrréçt thé ñàmé üñdér “üddî” îñ thé õpéràtõr'š prõfîlé, õr wrîté îtš kéý. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The registry {host} lists several that may be meant by “{name}”: {known}.</source>
        <translation>[Thé régîštrý {host} lîštš šévéràl thàt màý bé méàñt bý “{name}”: {known}. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Write the full name or the key of one of them into the operator's profile.</source>
        <translation>[Wrîté thé füll ñàmé õr thé kéý õf õñé õf thém îñtõ thé õpéràtõr'š prõfîlé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The registry {host} does not know the key that it is asked for: {reason}</source>
        <translation>[Thé régîštrý {host} dõéš ñõt kñõw thé kéý thàt ît îš àškéd fõr: {reason} ······ ······ ······]</translation>
    </message>
    <message>
        <source>Correct the key under “uddi” in the operator's profile, or write the name.</source>
        <translation>[Çõrréçt thé kéý üñdér “üddî” îñ thé õpéràtõr'š prõfîlé, õr wrîté thé ñàmé. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The registry {host} knows no web address of “{service}”, only: {found}.</source>
        <translation>[Thé régîštrý {host} kñõwš ñõ wéb àddréšš õf “{service}”, õñlý: {found}. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The registry {host} knows only the WSDL of “{service}”, not its address.</source>
        <translation>[Thé régîštrý {host} kñõwš õñlý thé WŠDL õf “{service}”, ñõt îtš àddréšš. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Write protocol = “wsdl” and the operation into the operator's profile.</source>
        <translation>[Wrîté prõtõçõl = “wšdl” àñd thé õpéràtîõñ îñtõ thé õpéràtõr'š prõfîlé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The registry {host} knows no WSDL of “{service}”.</source>
        <translation>[Thé régîštrý {host} kñõwš ñõ WŠDL õf “{service}”. ······ ·····]</translation>
    </message>
    <message>
        <source>Write its address as “wsdl” beside “uddi” into the operator's profile.</source>
        <translation>[Wrîté îtš àddréšš àš “wšdl” béšîdé “üddî” îñtõ thé õpéràtõr'š prõfîlé. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The pass phrase does not open the key {key} of this program's certificate.</source>
        <translation>[Thé pàšš phràšé dõéš ñõt õpéñ thé kéý {key} õf thîš prõgràm'š çértîfîçàté. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Enter the pass phrase that the operator gave with the certificate.</source>
        <translation>[Éñtér thé pàšš phràšé thàt thé õpéràtõr gàvé wîth thé çértîfîçàté. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The service description {wsdl} cannot be used: {reason}.</source>
        <translation>[Thé šérvîçé déšçrîptîõñ {wsdl} çàññõt bé üšéd: {reason}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>No reply can be made that “{key}” would read: {reason}.</source>
        <translation>[Ñõ réplý çàñ bé màdé thàt “{key}” wõüld réàd: {reason}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Write the expression as a path, a choice or a comparison, or test without it.</source>
        <translation>[Wrîté thé éxpréššîõñ àš à pàth, à çhõîçé õr à çõmpàrîšõñ, õr téšt wîthõüt ît. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Nothing in {wsdl} looks like a signup, settings, a balance or a licence.</source>
        <translation>[Ñõthîñg îñ {wsdl} lõõkš lîké à šîgñüp, šéttîñgš, à bàlàñçé õr à lîçéñçé. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Choose the operations yourself. There are: {known}.</source>
        <translation>[Çhõõšé thé õpéràtîõñš ýõüršélf. Théré àré: {known}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The profile at {file} is not on this computer yet.</source>
        <translation>[Thé prõfîlé àt {file} îš ñõt õñ thîš çõmpütér ýét. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Look at it first, and keep it: neon-wizard profile add {file}</source>
        <translation>[Lõõk àt ît fîršt, àñd kéép ît: ñéõñ-wîžàrd prõfîlé àdd {file} ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The profile of {operator} is no longer at {file}.</source>
        <translation>[Thé prõfîlé õf {operator} îš ñõ lõñgér àt {file}. ······ ····]</translation>
    </message>
    <message>
        <source>Choose the file that the operator gave you; then it is kept here.</source>
        <translation>[Çhõõšé thé fîlé thàt thé õpéràtõr gàvé ýõü; théñ ît îš képt héré. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The profile of {operator} is not on this computer.</source>
        <translation>[Thé prõfîlé õf {operator} îš ñõt õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>{file} is the profile of {other} (“{other_id}”), not of {operator}.</source>
        <translation>[{file} îš thé prõfîlé õf {other} (“{other_id}”), ñõt õf {operator}. ······ ·····]</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>[Çhõõšé àñõthér fîlé. ······]</translation>
    </message>
    <message>
        <source>For {operator}, another profile is kept on this computer ({changes}).</source>
        <translation>[Fõr {operator}, àñõthér prõfîlé îš képt õñ thîš çõmpütér ({changes}). ······ ······ ···]</translation>
    </message>
    <message>
        <source>Take this one in its place only if it is from the operator. Nothing was sent.</source>
        <translation>[Tàké thîš õñé îñ îtš plàçé õñlý îf ît îš frõm thé õpéràtõr. Ñõthîñg wàš šéñt. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The accounts of {operator} on this computer were made for other computers ({changes}).</source>
        <translation>[Thé àççõüñtš õf {operator} õñ thîš çõmpütér wéré màdé fõr õthér çõmpütérš ({changes}). ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>The profile of {operator} stays: accounts on this computer need it ({number}).</source>
        <translation>[Thé prõfîlé õf {operator} štàýš: àççõüñtš õñ thîš çõmpütér ñééd ît ({number}). ······ ······ ······]</translation>
    </message>
    <message>
        <source>Remove these accounts first.</source>
        <translation>[Rémõvé théšé àççõüñtš fîršt. ······ ···]</translation>
    </message>
    <message>
        <source>The profile of {operator} is not among yours: {file}.</source>
        <translation>[Thé prõfîlé õf {operator} îš ñõt àmõñg ýõürš: {file}. ······ ······]</translation>
    </message>
    <message>
        <source>It is removed and updated where it came from.</source>
        <translation>[Ît îš rémõvéd àñd üpdàtéd whéré ît çàmé frõm. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>[{file} éxîštš àlréàdý. ·····]</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>[Çhõõšé àñõthér ñàmé, õr rémõvé thàt fîlé fîršt. ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{key}” cannot be changed here without changing what stands around it.</source>
        <translation>[“{key}” çàññõt bé çhàñgéd héré wîthõüt çhàñgîñg whàt štàñdš àrõüñd ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Change it in the text.</source>
        <translation>[Çhàñgé ît îñ thé téxt. ······ ·]</translation>
    </message>
    <message>
        <source>{file} was changed since, and stays as it is.</source>
        <translation>[{file} wàš çhàñgéd šîñçé, àñd štàýš àš ît îš. ······ ······]</translation>
    </message>
    <message>
        <source>{file}: “{key}” is {found}; this program speaks {known}.</source>
        <translation>[{file}: “{key}” îš {found}; thîš prõgràm špéàkš {known}. ······ ····]</translation>
    </message>
    <message>
        <source>Write one of these, or install the package that brings the protocol.</source>
        <translation>[Wrîté õñé õf théšé, õr îñštàll thé pàçkàgé thàt brîñgš thé prõtõçõl. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Check your connection, the domain, the port and the transport.</source>
        <translation>[Çhéçk ýõür çõññéçtîõñ, thé dõmàîñ, thé põrt àñd thé tràñšpõrt. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>No telephone server is known by the name {host}.</source>
        <translation>[Ñõ téléphõñé šérvér îš kñõwñ bý thé ñàmé {host}. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check the domain, and your connection, then try again.</source>
        <translation>[Çhéçk thé dõmàîñ, àñd ýõür çõññéçtîõñ, théñ trý àgàîñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no telephone server listens at {address}.</source>
        <translation>[{host} réfüšéš thé çõññéçtîõñ: ñõ téléphõñé šérvér lîštéñš àt {address}. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Check the port and the transport, then try again.</source>
        <translation>[Çhéçk thé põrt àñd thé tràñšpõrt, théñ trý àgàîñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The telephone server {host} cannot be reached from this network.</source>
        <translation>[Thé téléphõñé šérvér {host} çàññõt bé réàçhéd frõm thîš ñétwõrk. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The telephone server {host} does not answer.</source>
        <translation>[Thé téléphõñé šérvér {host} dõéš ñõt àñšwér. ······ ······]</translation>
    </message>
    <message>
        <source>Try another transport: some networks let no telephone calls through over UDP.</source>
        <translation>[Trý àñõthér tràñšpõrt: šõmé ñétwõrkš lét ñõ téléphõñé çàllš thrõügh õvér ÜDP. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} ended the connection before it answered.</source>
        <translation>[{host} éñdéd thé çõññéçtîõñ béfõré ît àñšwéréd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>What answers at {host} is no telephone server: it does not speak SIP.</source>
        <translation>[Whàt àñšwérš àt {host} îš ñõ téléphõñé šérvér: ît dõéš ñõt špéàk ŠÎP. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check the domain, the port and the transport.</source>
        <translation>[Çhéçk thé dõmàîñ, thé põrt àñd thé tràñšpõrt. ······ ······ ··]</translation>
    </message>
    <message>
        <source>The answer of {host} cannot be read: it is damaged, or too large.</source>
        <translation>[Thé àñšwér õf {host} çàññõt bé réàd: ît îš dàmàgéd, õr tõõ làrgé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} sends on to {target}, and that was not followed.</source>
        <translation>[{host} šéñdš õñ tõ {target}, àñd thàt wàš ñõt fõllõwéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>If that is the right telephone server, write it into the account's settings; if not, tell the operator's support.</source>
        <translation>[Îf thàt îš thé rîght téléphõñé šérvér, wrîté ît îñtõ thé àççõüñt'š šéttîñgš; îf ñõt, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{host} does not accept the password of {auth_name} ({said}).</source>
        <translation>[{host} dõéš ñõt àççépt thé pàššwõrd õf {auth_name} ({said}). ······ ······]</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again.</source>
        <translation>[Çhéçk thé àüthéñtîçàtîõñ ñàmé àñd thé ŠÎP pàššwõrd, õr fétçh thé šéttîñgš àgàîñ. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>{host} asks again and again for the password of {auth_name} ({said}).</source>
        <translation>[{host} àškš àgàîñ àñd àgàîñ fõr thé pàššwõrd õf {auth_name} ({said}). ······ ······ ··]</translation>
    </message>
    <message>
        <source>Check the authentication name and the SIP password, or fetch the settings again. If both are right, tell the operator's support.</source>
        <translation>[Çhéçk thé àüthéñtîçàtîõñ ñàmé àñd thé ŠÎP pàššwõrd, õr fétçh thé šéttîñgš àgàîñ. Îf bõth àré rîght, téll thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} asks for the password of {auth_name} in the name of one system after another ({said}).</source>
        <translation>[{host} àškš fõr thé pàššwõrd õf {auth_name} îñ thé ñàmé õf õñé šýštém àftér àñõthér ({said}). ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} does not let {number} register: {reason}</source>
        <translation>[{host} dõéš ñõt lét {number} régîštér: {reason} ······ ··]</translation>
    </message>
    <message>
        <source>Check that number and authentication name belong together; if they do, ask the operator's support.</source>
        <translation>[Çhéçk thàt ñümbér àñd àüthéñtîçàtîõñ ñàmé bélõñg tõgéthér; îf théý dõ, àšk thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Many telephone servers say so when the SIP password is wrong: check it, or fetch the settings again. If it is right, check that number and authentication name belong together, and ask the operator's support.</source>
        <translation>[Màñý téléphõñé šérvérš šàý šõ whéñ thé ŠÎP pàššwõrd îš wrõñg: çhéçk ît, õr fétçh thé šéttîñgš àgàîñ. Îf ît îš rîght, çhéçk thàt ñümbér àñd àüthéñtîçàtîõñ ñàmé bélõñg tõgéthér, àñd àšk thé õpéràtõr'š šüppõrt. ······ ······ ······ ······ ······ ······ ······ ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} does not know the number {number} ({said}).</source>
        <translation>[{host} dõéš ñõt kñõw thé ñümbér {number} ({said}). ······ ···]</translation>
    </message>
    <message>
        <source>Check the number and the domain, or fetch the settings again.</source>
        <translation>[Çhéçk thé ñümbér àñd thé dõmàîñ, õr fétçh thé šéttîñgš àgàîñ. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{host} has no time just now ({said}).</source>
        <translation>[{host} hàš ñõ tîmé jüšt ñõw ({said}). ······ ··]</translation>
    </message>
    <message>
        <source>{host} failed: {said}</source>
        <translation>[{host} fàîléd: {said} ···]</translation>
    </message>
    <message>
        <source>{host} refuses the registration: {said}</source>
        <translation>[{host} réfüšéš thé régîštràtîõñ: {said} ······ ···]</translation>
    </message>
    <message>
        <source>{host} asks for a kind of sign-in that this program does not know ({said}).</source>
        <translation>[{host} àškš fõr à kîñd õf šîgñ-îñ thàt thîš prõgràm dõéš ñõt kñõw ({said}). ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>The account cannot be used: its {setting} is “{value}”.</source>
        <translation>[Thé àççõüñt çàññõt bé üšéd: îtš {setting} îš “{value}”. ······ ······]</translation>
    </message>
    <message>
        <source>{path} is not a file of certificates.</source>
        <translation>[{path} îš ñõt à fîlé õf çértîfîçàtéš. ······ ····]</translation>
    </message>
    <message>
        <source>Name a file of PEM certificates.</source>
        <translation>[Ñàmé à fîlé õf PÉM çértîfîçàtéš. ······ ····]</translation>
    </message>
    <message>
        <source>The SIP password of {account} is not kept on this computer.</source>
        <translation>[Thé ŠÎP pàššwõrd õf {account} îš ñõt képt õñ thîš çõmpütér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Fetch the settings again with login and password.</source>
        <translation>[Fétçh thé šéttîñgš àgàîñ wîth lõgîñ àñd pàššwõrd. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{program} cannot take this account: {reason}.</source>
        <translation>[{program} çàññõt tàké thîš àççõüñt: {reason}. ······ ···]</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>[Çhõõšé àñõthér fõrmàt. ······ ·]</translation>
    </message>
    <message>
        <source>{path} is there already, and was left alone.</source>
        <translation>[{path} îš théré àlréàdý, àñd wàš léft àlõñé. ······ ······]</translation>
    </message>
    <message>
        <source>Name another file, or move that one away.</source>
        <translation>[Ñàmé àñõthér fîlé, õr mõvé thàt õñé àwàý. ······ ······ ·]</translation>
    </message>
    <message>
        <source>What {program} reads is not known.</source>
        <translation>[Whàt {program} réàdš îš ñõt kñõwñ. ······ ··]</translation>
    </message>
    <message>
        <source>Name its format with --format.</source>
        <translation>[Ñàmé îtš fõrmàt wîth --fõrmàt. ······ ···]</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>[{program} çàññõt bé štàrtéd: {reason}. ······ ·]</translation>
    </message>
    <message>
        <source>Check whether it is installed.</source>
        <translation>[Çhéçk whéthér ît îš îñštàlléd. ······ ···]</translation>
    </message>
    <message>
        <source>A QR code never holds the SIP password: whoever sees the picture could read it.</source>
        <translation>[À QR çõdé ñévér hõldš thé ŠÎP pàššwõrd: whõévér šééš thé pîçtüré çõüld réàd ît. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>Export it without the password; the phone asks for it.</source>
        <translation>[Éxpõrt ît wîthõüt thé pàššwõrd; thé phõñé àškš fõr ît. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>The part of this program that makes calls is not installed.</source>
        <translation>[Thé pàrt õf thîš prõgràm thàt màkéš çàllš îš ñõt îñštàlléd. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Use another softphone with this account. (The extra “phone”, for Linux and macOS, brings an OpenSSL that is out of support.)</source>
        <translation>[Üšé àñõthér šõftphõñé wîth thîš àççõüñt. (Thé éxtrà “phõñé”, fõr Lîñüx àñd màçÕŠ, brîñgš àñ ÕpéñŠŠL thàt îš õüt õf šüppõrt.) ······ ······ ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>The part of this program that makes calls has stopped.</source>
        <translation>[Thé pàrt õf thîš prõgràm thàt màkéš çàllš hàš štõppéd. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>[Çlõšé thé prõgràm àñd štàrt ît àgàîñ. ······ ······]</translation>
    </message>
    <message>
        <source>This account trusts other certificates than the one that is connected; both cannot be at once.</source>
        <translation>[Thîš àççõüñt trüštš õthér çértîfîçàtéš thàñ thé õñé thàt îš çõññéçtéd; bõth çàññõt bé àt õñçé. ······ ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Disconnect the other account first.</source>
        <translation>[Dîšçõññéçt thé õthér àççõüñt fîršt. ······ ·····]</translation>
    </message>
    <message>
        <source>This account cannot be used for calls here: {reason}.</source>
        <translation>[Thîš àççõüñt çàññõt bé üšéd fõr çàllš héré: {reason}. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Correct the account's settings, or use another softphone.</source>
        <translation>[Çõrréçt thé àççõüñt'š šéttîñgš, õr üšé àñõthér šõftphõñé. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The operator did not say at which domain this account registers.</source>
        <translation>[Thé õpéràtõr dîd ñõt šàý àt whîçh dõmàîñ thîš àççõüñt régîštérš. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Ask the operator's support for it, and write it in the account's settings.</source>
        <translation>[Àšk thé õpéràtõr'š šüppõrt fõr ît, àñd wrîté ît îñ thé àççõüñt'š šéttîñgš. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>“{target}” is no number that can be called.</source>
        <translation>[“{target}” îš ñõ ñümbér thàt çàñ bé çàlléd. ······ ·····]</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>[Büšý. ··]</translation>
    </message>
    <message>
        <source>Another account is in a call: there is one microphone.</source>
        <translation>[Àñõthér àççõüñt îš îñ à çàll: théré îš õñé mîçrõphõñé. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>End that call first.</source>
        <translation>[Éñd thàt çàll fîršt. ······]</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>[Thé çàll wàš déçlîñéd. ······ ·]</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>[Ñõbõdý àñšwéréd. ·····]</translation>
    </message>
    <message>
        <source>The other side cannot be reached now.</source>
        <translation>[Thé õthér šîdé çàññõt bé réàçhéd ñõw. ······ ······]</translation>
    </message>
    <message>
        <source>The operator does not accept this account's password for calls.</source>
        <translation>[Thé õpéràtõr dõéš ñõt àççépt thîš àççõüñt'š pàššwõrd fõr çàllš. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Fetch the settings again.</source>
        <translation>[Fétçh thé šéttîñgš àgàîñ. ······ ··]</translation>
    </message>
    <message>
        <source>The operator does not allow this call.</source>
        <translation>[Thé õpéràtõr dõéš ñõt àllõw thîš çàll. ······ ······]</translation>
    </message>
    <message>
        <source>Check your credit, or ask the operator's support.</source>
        <translation>[Çhéçk ýõür çrédît, õr àšk thé õpéràtõr'š šüppõrt. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The two phones have no way of sending sound in common.</source>
        <translation>[Thé twõ phõñéš hàvé ñõ wàý õf šéñdîñg šõüñd îñ çõmmõñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Ask the operator's support which codecs it takes.</source>
        <translation>[Àšk thé õpéràtõr'š šüppõrt whîçh çõdéçš ît tàkéš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Your microphone or speaker cannot be used.</source>
        <translation>[Ýõür mîçrõphõñé õr špéàkér çàññõt bé üšéd. ······ ······ ·]</translation>
    </message>
    <message>
        <source>Check the system's sound settings, then call again.</source>
        <translation>[Çhéçk thé šýštém'š šõüñd šéttîñgš, théñ çàll àgàîñ. ······ ······ ····]</translation>
    </message>
    <message>
        <source>The call could not be made.</source>
        <translation>[Thé çàll çõüld ñõt bé màdé. ······ ···]</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>[Thîš fîéld îš ñéédéd. ······ ·]</translation>
    </message>
    <message>
        <source>{operator} creates an account only for who agrees to its terms.</source>
        <translation>[{operator} çréàtéš àñ àççõüñt õñlý fõr whõ àgrééš tõ îtš térmš. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Read them, and agree if you do.</source>
        <translation>[Réàd thém, àñd àgréé îf ýõü dõ. ······ ····]</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>[Thîš îš ñõt àñ é-màîl àddréšš. ······ ···]</translation>
    </message>
    <message>
        <source>Write it like name@example.com.</source>
        <translation>[Wrîté ît lîké ñàmé@éxàmplé.çõm. ······ ····]</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>[Thîš îš ñõt à téléphõñé ñümbér. ······ ····]</translation>
    </message>
    <message>
        <source>Write it with its area code, or with + and the country code: {example}.</source>
        <translation>[Wrîté ît wîth îtš àréà çõdé, õr wîth + àñd thé çõüñtrý çõdé: {example}. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>{label} is not in the form that the operator expects.</source>
        <translation>[{label} îš ñõt îñ thé fõrm thàt thé õpéràtõr éxpéçtš. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{rule}</source>
        <translation>[{rule}]</translation>
    </message>
    <message>
        <source>This number cannot be right: a digit is wrong, or one is missing.</source>
        <translation>[Thîš ñümbér çàññõt bé rîght: à dîgît îš wrõñg, õr õñé îš mîššîñg. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Compare it with the document, and correct it.</source>
        <translation>[Çõmpàré ît wîth thé dõçüméñt, àñd çõrréçt ît. ······ ······ ··]</translation>
    </message>
    <message>
        <source>{operator} asks for a code, and nobody is there to type it.</source>
        <translation>[{operator} àškš fõr à çõdé, àñd ñõbõdý îš théré tõ týpé ît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Try again when you have a moment: you are asked for the code then.</source>
        <translation>[Trý àgàîñ whéñ ýõü hàvé à mõméñt: ýõü àré àškéd fõr thé çõdé théñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{operator} wants something done in a browser, and nobody is there to do it.</source>
        <translation>[{operator} wàñtš šõméthîñg dõñé îñ à brõwšér, àñd ñõbõdý îš théré tõ dõ ît. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Try again when you have a moment: the page is opened for you then.</source>
        <translation>[Trý àgàîñ whéñ ýõü hàvé à mõméñt: thé pàgé îš õpéñéd fõr ýõü théñ. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>[Thîš îš tõõ lõñg: àt mõšt {limit} çhàràçtérš. ······ ······]</translation>
    </message>
    <message>
        <source>This contains a character that cannot be sent.</source>
        <translation>[Thîš çõñtàîñš à çhàràçtér thàt çàññõt bé šéñt. ······ ······ ··]</translation>
    </message>
    <message>
        <source>This contains a character that cannot be seen ({character}).</source>
        <translation>[Thîš çõñtàîñš à çhàràçtér thàt çàññõt bé šééñ ({character}). ······ ······ ···]</translation>
    </message>
    <message>
        <source>Clear the field and type it anew.</source>
        <translation>[Çléàr thé fîéld àñd týpé ît àñéw. ······ ····]</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>[Thîš îš ñõt à ñümbér. ······ ·]</translation>
    </message>
    <message>
        <source>Write it with digits, such as 10 or 2.50.</source>
        <translation>[Wrîté ît wîth dîgîtš, šüçh àš 10 õr 2.50. ······ ······ ·]</translation>
    </message>
    <message>
        <source>This is not between {minimum} and {maximum}.</source>
        <translation>[Thîš îš ñõt bétwééñ {minimum} àñd {maximum}. ······ ··]</translation>
    </message>
    <message>
        <source>This has to be ticked.</source>
        <translation>[Thîš hàš tõ bé tîçkéd. ······ ·]</translation>
    </message>
    <message>
        <source>Tick it if it is so; else there is no going on.</source>
        <translation>[Tîçk ît îf ît îš šõ; élšé théré îš ñõ gõîñg õñ. ······ ······ ···]</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>[Thîš îš ñõt à dàté. ······]</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>[Wrîté ît àš 2026-01-31. ······ ·]</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>[Thîš îš ñõt õñé õf thé çhõîçéš. ······ ····]</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>[Çhõõšé õñé õf: {known}. ·····]</translation>
    </message>
    <message>
        <source>This file is too large: at most {limit} bytes.</source>
        <translation>[Thîš fîlé îš tõõ làrgé: àt mõšt {limit} býtéš. ······ ······]</translation>
    </message>
    <message>
        <source>The operator does not take this kind of file.</source>
        <translation>[Thé õpéràtõr dõéš ñõt tàké thîš kîñd õf fîlé. ······ ······ ··]</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in {known}.</source>
        <translation>[Çhõõšé à fîlé whõšé ñàmé éñdš îñ {known}. ······ ·····]</translation>
    </message>
    <message>
        <source>No QR code can be read in {file}.</source>
        <translation>[Ñõ QR çõdé çàñ bé réàd îñ {file}. ······ ···]</translation>
    </message>
    <message>
        <source>Take the picture anew, with the whole code in it, sharp and not too small.</source>
        <translation>[Tàké thé pîçtüré àñéw, wîth thé whõlé çõdé îñ ît, šhàrp àñd ñõt tõõ šmàll. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>What reads QR codes is not installed.</source>
        <translation>[Whàt réàdš QR çõdéš îš ñõt îñštàlléd. ······ ······]</translation>
    </message>
    <message>
        <source>Type the link, or install it with: pip install “neon-wizard[qr]”</source>
        <translation>[Týpé thé lîñk, õr îñštàll ît wîth: pîp îñštàll “ñéõñ-wîžàrd[qr]” ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>This is not a host name or an address.</source>
        <translation>[Thîš îš ñõt à hõšt ñàmé õr àñ àddréšš. ······ ······]</translation>
    </message>
    <message>
        <source>Write it like sip.example.com or sip.example.com:5061.</source>
        <translation>[Wrîté ît lîké šîp.éxàmplé.çõm õr šîp.éxàmplé.çõm:5061. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>This transport is not known.</source>
        <translation>[Thîš tràñšpõrt îš ñõt kñõwñ. ······ ···]</translation>
    </message>
    <message>
        <source>Write udp, tcp or tls.</source>
        <translation>[Wrîté üdp, tçp õr tlš. ······ ·]</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>[Thîš îš ñõt à põrt. ······]</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 65535.</source>
        <translation>[Wrîté à whõlé ñümbér frõm 1 tõ 65535. ······ ······]</translation>
    </message>
    <message>
        <source>This is not a number of seconds.</source>
        <translation>[Thîš îš ñõt à ñümbér õf šéçõñdš. ······ ····]</translation>
    </message>
    <message>
        <source>Write a whole number, such as 3600.</source>
        <translation>[Wrîté à whõlé ñümbér, šüçh àš 3600. ······ ·····]</translation>
    </message>
    <message>
        <source>A number holds no blanks and none of @ &lt; &gt; ".</source>
        <translation>[À ñümbér hõldš ñõ blàñkš àñd ñõñé õf @ &lt; &gt; ". ······ ······ ·]</translation>
    </message>
    <message>
        <source>Two settings do not agree: {setting} says “{value}”, and {other} says “{other_value}”.</source>
        <translation>[Twõ šéttîñgš dõ ñõt àgréé: {setting} šàýš “{value}”, àñd {other} šàýš “{other_value}”. ······ ······ ···]</translation>
    </message>
    <message>
        <source>Write it in one of them, or the same in both.</source>
        <translation>[Wrîté ît îñ õñé õf thém, õr thé šàmé îñ bõth. ······ ······ ··]</translation>
    </message>
    <message>
        <source>No operator was chosen.</source>
        <translation>[Ñõ õpéràtõr wàš çhõšéñ. ······ ·]</translation>
    </message>
    <message>
        <source>Name one with --operator: {known}.</source>
        <translation>[Ñàmé õñé wîth --õpéràtõr: {known}. ······ ···]</translation>
    </message>
    <message>
        <source>{operator} offers no “{action}”.</source>
        <translation>[{operator} õfférš ñõ “{action}”. ·····]</translation>
    </message>
    <message>
        <source>It offers: {known}.</source>
        <translation>[Ît õfférš: {known}. ····]</translation>
    </message>
    <message>
        <source>There is no account {account} on this computer.</source>
        <translation>[Théré îš ñõ àççõüñt {account} õñ thîš çõmpütér. ······ ······]</translation>
    </message>
    <message>
        <source>The command “accounts list” shows the accounts.</source>
        <translation>[Thé çõmmàñd “àççõüñtš lîšt” šhõwš thé àççõüñtš. ······ ······ ···]</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>[Ñõ àççõüñt îš képt õñ thîš çõmpütér. ······ ·····]</translation>
    </message>
    <message>
        <source>Set one up first, with “signup”, with “provision” or in the window.</source>
        <translation>[Šét õñé üp fîršt, wîth “šîgñüp”, wîth “prõvîšîõñ” õr îñ thé wîñdõw. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>NEON Wizard is not running.</source>
        <translation>[ÑÉÕÑ Wîžàrd îš ñõt rüññîñg. ······ ···]</translation>
    </message>
    <message>
        <source>Start it first: “neon-wizard” opens its window.</source>
        <translation>[Štàrt ît fîršt: “ñéõñ-wîžàrd” õpéñš îtš wîñdõw. ······ ······ ···]</translation>
    </message>
    <message>
        <source>NEON Wizard is running, and does not answer.</source>
        <translation>[ÑÉÕÑ Wîžàrd îš rüññîñg, àñd dõéš ñõt àñšwér. ······ ······ ··]</translation>
    </message>
    <message>
        <source>End it, then start it again.</source>
        <translation>[Éñd ît, théñ štàrt ît àgàîñ. ······ ···]</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>[Ñõ pàššwõrd wàš gîvéñ. ······ ·]</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSWORD.</source>
        <translation>[Gîvé ît àt thé prõmpt, thrõügh --pàššwõrd-štdîñ õr îñ ÑÉÕÑ_PÀŠŠWÕRD. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>No pass phrase was given.</source>
        <translation>[Ñõ pàšš phràšé wàš gîvéñ. ······ ··]</translation>
    </message>
    <message>
        <source>Give it at the prompt, through --password-stdin or in NEON_PASSPHRASE.</source>
        <translation>[Gîvé ît àt thé prõmpt, thrõügh --pàššwõrd-štdîñ õr îñ ÑÉÕÑ_PÀŠŠPHRÀŠÉ. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>“{input}” cannot be used: {reason}.</source>
        <translation>[“{input}” çàññõt bé üšéd: {reason}. ······]</translation>
    </message>
    <message>
        <source>Write --input NAME=VALUE with a name that the operator asks for: {known}.</source>
        <translation>[Wrîté --îñpüt ÑÀMÉ=VÀLÜÉ wîth à ñàmé thàt thé õpéràtõr àškš fõr: {known}. ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>[{reason}]</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>[Šéé --hélp. ····]</translation>
    </message>
    <message>
        <source>{file} cannot be found: the folder that you are in does not exist any more.</source>
        <translation>[{file} çàññõt bé fõüñd: thé fõldér thàt ýõü àré îñ dõéš ñõt éxîšt àñý mõré. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Go to another folder, or write the whole path.</source>
        <translation>[Gõ tõ àñõthér fõldér, õr wrîté thé whõlé pàth. ······ ······ ··]</translation>
    </message>
    <message>
        <source>NEON_HOME must name a folder by its whole path, and not {path}.</source>
        <translation>[ÑÉÕÑ_HÕMÉ müšt ñàmé à fõldér bý îtš whõlé pàth, àñd ñõt {path}. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or unset it. Nothing was read or written.</source>
        <translation>[Wrîté thé whõlé pàth õf à fõldér, õr üñšét ît. Ñõthîñg wàš réàd õr wrîttéñ. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>On macOS, links are opened by the program's bundle, as its Info.plist says.</source>
        <translation>[Õñ màçÕŠ, lîñkš àré õpéñéd bý thé prõgràm'š büñdlé, àš îtš Îñfõ.plîšt šàýš. ······ ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Install the bundle; there is nothing to register.</source>
        <translation>[Îñštàll thé büñdlé; théré îš ñõthîñg tõ régîštér. ······ ······ ···]</translation>
    </message>
    <message>
        <source>This link does not open an operator's profile: {link}</source>
        <translation>[Thîš lîñk dõéš ñõt õpéñ àñ õpéràtõr'š prõfîlé: {link} ······ ······ ···]</translation>
    </message>
    <message>
        <source>Ask the operator for the right one: neon-wizard:https://…</source>
        <translation>[Àšk thé õpéràtõr fõr thé rîght õñé: ñéõñ-wîžàrd:httpš://… ······ ······ ······]</translation>
    </message>
    <message>
        <source>There is no check “{found}” for this operator.</source>
        <translation>[Théré îš ñõ çhéçk “{found}” fõr thîš õpéràtõr. ······ ······]</translation>
    </message>
    <message>
        <source>The checks are: {known}</source>
        <translation>[Thé çhéçkš àré: {known} ·····]</translation>
    </message>
    <message>
        <source>{file} cannot be compared with: {reason}.</source>
        <translation>[{file} çàññõt bé çõmpàréd wîth: {reason}. ······ ···]</translation>
    </message>
    <message>
        <source>Give a file that “neon-wizard check --save” wrote.</source>
        <translation>[Gîvé à fîlé thàt “ñéõñ-wîžàrd çhéçk --šàvé” wrõté. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The test account {login} is an account of yours on this computer.</source>
        <translation>[Thé téšt àççõüñt {login} îš àñ àççõüñt õf ýõürš õñ thîš çõmpütér. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Let the profile's [test] name an account that nobody telephones with.</source>
        <translation>[Lét thé prõfîlé'š [téšt] ñàmé àñ àççõüñt thàt ñõbõdý téléphõñéš wîth. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>This is written nowhere: it would hold a password that is a common word.</source>
        <translation>[Thîš îš wrîttéñ ñõwhéré: ît wõüld hõld à pàššwõrd thàt îš à çõmmõñ wõrd. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>Give the test account another password, and test again.</source>
        <translation>[Gîvé thé téšt àççõüñt àñõthér pàššwõrd, àñd téšt àgàîñ. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>{file} cannot be used: {reason}.</source>
        <translation>[{file} çàññõt bé üšéd: {reason}. ······]</translation>
    </message>
    <message>
        <source>docs/mock-operator.md says what may stand in it.</source>
        <translation>[dõçš/mõçk-õpéràtõr.md šàýš whàt màý štàñd îñ ît. ······ ······ ···]</translation>
    </message>
    <message>
        <source>The services of {name} want a certificate of whoever asks.</source>
        <translation>[Thé šérvîçéš õf {name} wàñt à çértîfîçàté õf whõévér àškš. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Add --tls: a certificate is shown with TLS only.</source>
        <translation>[Àdd --tlš: à çértîfîçàté îš šhõwñ wîth TLŠ õñlý. ······ ······ ···]</translation>
    </message>
    <message>
        <source>{service} speaks {found}, a plug-in's protocol, which a mock cannot speak.</source>
        <translation>[{service} špéàkš {found}, à plüg-îñ'š prõtõçõl, whîçh à mõçk çàññõt špéàk. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Take this service out of a copy of the profile, or test it at the operator's.</source>
        <translation>[Tàké thîš šérvîçé õüt õf à çõpý õf thé prõfîlé, õr téšt ît àt thé õpéràtõr'š. ······ ······ ······ ······]</translation>
    </message>
    <message>
        <source>The profile of {name} is in no file.</source>
        <translation>[Thé prõfîlé õf {name} îš îñ ñõ fîlé. ······ ···]</translation>
    </message>
    <message>
        <source>Save it in a file first: a mock operator is made from that.</source>
        <translation>[Šàvé ît îñ à fîlé fîršt: à mõçk õpéràtõr îš màdé frõm thàt. ······ ······ ······]</translation>
    </message>
    <message>
        <source>The load test needs Locust, which is not installed.</source>
        <translation>[Thé lõàd téšt ñéédš Lõçüšt, whîçh îš ñõt îñštàlléd. ······ ······ ····]</translation>
    </message>
    <message>
        <source>Install it with: pip install “neon-wizard[load]”</source>
        <translation>[Îñštàll ît wîth: pîp îñštàll “ñéõñ-wîžàrd[lõàd]” ······ ······ ···]</translation>
    </message>
    <message>
        <source>{host} is not this computer, and a load test may bring it down.</source>
        <translation>[{host} îš ñõt thîš çõmpütér, àñd à lõàd téšt màý brîñg ît dõwñ. ······ ······ ······]</translation>
    </message>
    <message>
        <source>If its owner agrees, say so with: {option}</source>
        <translation>[Îf îtš õwñér àgrééš, šàý šõ wîth: {option} ······ ·····]</translation>
    </message>
    <message>
        <source>A load test does not ask the service “{service}”: it changes something.</source>
        <translation>[À lõàd téšt dõéš ñõt àšk thé šérvîçé “{service}”: ît çhàñgéš šõméthîñg. ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>Signups are permitted with --allow-signup; nothing else that changes is.</source>
        <translation>[Šîgñüpš àré pérmîttéd wîth --àllõw-šîgñüp; ñõthîñg élšé thàt çhàñgéš îš. ······ ······ ······ ····]</translation>
    </message>
    <message>
        <source>{operator} has no service that a load test may ask ({services}).</source>
        <translation>[{operator} hàš ñõ šérvîçé thàt à lõàd téšt màý àšk ({services}). ······ ······ ··]</translation>
    </message>
    <message>
        <source>A load test needs an account to ask with: “{key}” is missing in {file}.</source>
        <translation>[À lõàd téšt ñéédš àñ àççõüñt tõ àšk wîth: “{key}” îš mîššîñg îñ {file}. ······ ······ ······]</translation>
    </message>
    <message>
        <source>Write login and password of a test account into the profile's [test].</source>
        <translation>[Wrîté lõgîñ àñd pàššwõrd õf à téšt àççõüñt îñtõ thé prõfîlé'š [téšt]. ······ ······ ······ ···]</translation>
    </message>
    <message>
        <source>Locust ended without a result (status {status}).</source>
        <translation>[Lõçüšt éñdéd wîthõüt à réšült (štàtüš {status}). ······ ······]</translation>
    </message>
    <message>
        <source>See what it wrote, above.</source>
        <translation>[Šéé whàt ît wrõté, àbõvé. ······ ··]</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>[Wàît à mõméñt, théñ trý àgàîñ. ······ ···]</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again.</source>
        <translation>[Wàît {wait} šéçõñdš, théñ trý àgàîñ. ······ ···]</translation>
    </message>
    <message>
        <source>Tell the operator's support, and send them the details.</source>
        <translation>[Téll thé õpéràtõr'š šüppõrt, àñd šéñd thém thé détàîlš. ······ ······ ·····]</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>[Trý àgàîñ. ···]</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>[Çõrréçt ît àñd trý àgàîñ. ······ ··]</translation>
    </message>
    <message>
        <source>Correct the operator's profile.</source>
        <translation>[Çõrréçt thé õpéràtõr'š prõfîlé. ······ ····]</translation>
    </message>
    <message>
        <source>Nothing was sent. Tell the operator's support; do not use this network for passwords.</source>
        <translation>[Ñõthîñg wàš šéñt. Téll thé õpéràtõr'š šüppõrt; dõ ñõt üšé thîš ñétwõrk fõr pàššwõrdš. ······ ······ ······ ······ ··]</translation>
    </message>
    <message>
        <source>Nothing was sent. If this network wants you to sign in first, do so in a web browser, then try again. If not, tell the operator's support, and do not use this network for passwords.</source>
        <translation>[Ñõthîñg wàš šéñt. Îf thîš ñétwõrk wàñtš ýõü tõ šîgñ îñ fîršt, dõ šõ îñ à wéb brõwšér, théñ trý àgàîñ. Îf ñõt, téll thé õpéràtõr'š šüppõrt, àñd dõ ñõt üšé thîš ñétwõrk fõr pàššwõrdš. ······ ······ ······ ······ ······ ······ ······ ······ ······ ·]</translation>
    </message>
    <message>
        <source>its {setting} holds a quotation mark or a backslash</source>
        <translation>[îtš {setting} hõldš à qüõtàtîõñ màrk õr à bàçkšlàšh ······ ······ ·]</translation>
    </message>
    <message>
        <source>its {setting} holds a line end or another control character</source>
        <translation>[îtš {setting} hõldš à lîñé éñd õr àñõthér çõñtrõl çhàràçtér ······ ······ ···]</translation>
    </message>
    <message>
        <source>its {setting} begins or ends with a blank</source>
        <translation>[îtš {setting} bégîñš õr éñdš wîth à blàñk ······ ····]</translation>
    </message>
    <message>
        <source>its {setting} holds what it would take for one of its own settings</source>
        <translation>[îtš {setting} hõldš whàt ît wõüld tàké fõr õñé õf îtš õwñ šéttîñgš ······ ······ ······]</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>[ît dõéš ñõt špéàk TLŠ ······ ·]</translation>
    </message>
    <message>
        <source>it does not know the encryption {encryption}</source>
        <translation>[ît dõéš ñõt kñõw thé éñçrýptîõñ {encryption} ······ ····]</translation>
    </message>
    <message>
        <source>it takes no authentication name that differs from the number</source>
        <translation>[ît tàkéš ñõ àüthéñtîçàtîõñ ñàmé thàt dîfférš frõm thé ñümbér ······ ······ ······]</translation>
    </message>
    <message>
        <source>its passwords are in the keyring and in no file; it asks for this one itself</source>
        <translation>[îtš pàššwõrdš àré îñ thé kéýrîñg àñd îñ ñõ fîlé; ît àškš fõr thîš õñé îtšélf ······ ······ ······ ·····]</translation>
    </message>
</context>
</TS>

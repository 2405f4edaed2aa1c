package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.zugang.AnmeldeService;
import de.familienaudit.zugang.Anmelden;
import de.familienaudit.zugang.BerechtigungService;
import de.familienaudit.zugang.CodeEingeben;
import de.familienaudit.zugang.EigenesKontoService;
import de.familienaudit.zugang.Einrichten;
import de.familienaudit.zugang.EinrichtungService;
import de.familienaudit.zugang.EntwurfService;
import de.familienaudit.zugang.KommuneService;
import de.familienaudit.zugang.NachweisService;
import de.familienaudit.zugang.PasswortAendern;
import de.familienaudit.zugang.PflichtFestlegen;
import de.familienaudit.zugang.SicherheitService;
import de.familienaudit.zugang.ZweiterFaktorService;

/** The services of the slice zugang. */
final class ZugangAufrufe {

    private ZugangAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(AnmeldeService.class)
                .ohneObjekt("anmelden", Befehl.von(Anmelden.class, "benutzername", "niemand"))
                .ohneObjekt("code", Befehl.von(CodeEingeben.class, "code", "123456"))
                .ohneObjekt("wartetAufCode", "kein Schlüssel")
                .ohneObjekt("angemeldet", "kein Schlüssel")
                .ohneObjekt("akteur", 1L, 0L);
        alle.dienst(EigenesKontoService.class)
                .ohneObjekt("details")
                .ohneObjekt("passwortAendern", Befehl.von(PasswortAendern.class))
                // sessions belong to the person, not to a Kommune
                .mitObjekt("sitzungBeenden", o -> args(o.id("massnahme")))
                .ohneObjekt("andereSitzungenBeenden")
                .ohneObjekt("abmelden")
                .mitObjekt("wechseln", o -> args(o.id("kommune")));
        alle.dienst(NachweisService.class)
                .ohneObjekt("passwort", "passwort", "falsch")
                .ohneObjekt("code", "code", "123456")
                .ohneObjekt("ersterCode", "code", "123456");
        alle.dienst(SicherheitService.class)
                .ohneObjekt("einstellungen")
                .ohneObjekt("festlegen", Befehl.von(PflichtFestlegen.class));
        alle.dienst(ZweiterFaktorService.class)
                .ohneObjekt("details")
                .ohneObjekt("beginnen", "falsch")
                .ohneObjekt("bestaetigen", "123456")
                .ohneObjekt("neueWiederherstellungscodes", "123456")
                .ohneObjekt("abschalten", "falsch", "123456")
                .mitObjekt("zuruecksetzen", o -> args(o.id("konto")));
        alle.dienst(BerechtigungService.class).ohneObjekt("tabelle");
        alle.dienst(EinrichtungService.class)
                .ohneObjekt("einrichten", Befehl.von(Einrichten.class, "passwort", "ein langes Passwort"));
        alle.dienst(EntwurfService.class)
                .ohneObjekt("merken", "form:1", "getippt")
                .ohneObjekt("gemerkt", "form:1")
                .ohneObjekt("vergessen", "form:1");
        alle.dienst(KommuneService.class).ohneObjekt("stilleMonate");
    }
}

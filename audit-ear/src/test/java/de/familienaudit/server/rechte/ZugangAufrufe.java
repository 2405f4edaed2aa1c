package de.familienaudit.server.rechte;

import de.familienaudit.zugang.AnmeldeService;
import de.familienaudit.zugang.Anmelden;
import de.familienaudit.zugang.BerechtigungService;
import de.familienaudit.zugang.Einrichten;
import de.familienaudit.zugang.EinrichtungService;
import de.familienaudit.zugang.EntwurfService;
import de.familienaudit.zugang.KommuneService;

/** The services of the slice zugang. */
final class ZugangAufrufe {

    private ZugangAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(AnmeldeService.class)
                .ohneObjekt("anmelden", Befehl.von(Anmelden.class, "benutzername", "niemand"))
                .ohneObjekt("akteur", 1L, 0L);
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

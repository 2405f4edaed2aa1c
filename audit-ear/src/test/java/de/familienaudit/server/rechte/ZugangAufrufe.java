package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.zugang.BereitschaftService;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import de.familienaudit.zugang.anmeldung.Anmelden;
import de.familienaudit.zugang.anmeldung.AnmeldeschrittService;
import de.familienaudit.zugang.anmeldung.CodeEingeben;
import de.familienaudit.zugang.anmeldung.EigenesKontoService;
import de.familienaudit.zugang.anmeldung.EigenesKontoschrittService;
import de.familienaudit.zugang.anmeldung.Einrichten;
import de.familienaudit.zugang.anmeldung.EinrichtungService;
import de.familienaudit.zugang.anmeldung.EinrichtungsschrittService;
import de.familienaudit.zugang.anmeldung.NachweisService;
import de.familienaudit.zugang.anmeldung.NachweisschrittService;
import de.familienaudit.zugang.anmeldung.PasswortAendern;
import de.familienaudit.zugang.anmeldung.PflichtFestlegen;
import de.familienaudit.zugang.anmeldung.SicherheitService;
import de.familienaudit.zugang.anmeldung.ZweiterFaktorService;
import de.familienaudit.zugang.kommune.KommuneEinstellen;
import de.familienaudit.zugang.kommune.KommuneService;
import de.familienaudit.zugang.kommune.WappenSetzen;
import de.familienaudit.zugang.konto.EinmallinkService;
import de.familienaudit.zugang.konto.EinmallinkschrittService;
import de.familienaudit.zugang.konto.KontenFilter;
import de.familienaudit.zugang.konto.KontenService;
import de.familienaudit.zugang.konto.KontoAnlegen;
import de.familienaudit.zugang.konto.KontoBefristen;
import de.familienaudit.zugang.konto.KontoService;
import de.familienaudit.zugang.konto.KontoSperren;
import de.familienaudit.zugang.konto.KontoUmbenennen;
import de.familienaudit.zugang.konto.PasswortSetzen;
import de.familienaudit.zugang.konto.RolleBeenden;
import de.familienaudit.zugang.konto.RolleGeben;
import de.familienaudit.zugang.konto.RollenService;
import de.familienaudit.zugang.rechte.BerechtigungService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;

/** The services of the slice zugang. */
@Dependent
class ZugangAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AnmeldeService.class)
                .ohneObjekt("anmelden", Befehl.von(Anmelden.class, "benutzername", "niemand"))
                .ohneObjekt("code", Befehl.von(CodeEingeben.class, "code", "123456"))
                .ohneObjekt("wartetAufCode", "kein Schlüssel")
                .ohneObjekt("angemeldet", "kein Schlüssel")
                .ohneObjekt("akteur", 1L, 0L);
        alle.dienst(BereitschaftService.class).ohneObjekt("bereitschaft");
        alle.dienst(AnmeldeschrittService.class)
                .ohneObjekt("beginnen", Befehl.von(Anmelden.class, "benutzername", "niemand"))
                .ohneObjekt("abschliessen", 0L, Befehl.von(Anmelden.class, "benutzername", "niemand"))
                .ohneObjekt("code", Befehl.von(CodeEingeben.class, "code", "123456"))
                .ohneObjekt("benutzt", 0L, 0L);
        alle.dienst(EigenesKontoschrittService.class)
                .ohneObjekt("passwortHash")
                .ohneObjekt("passwortSetzen", "kein Hash", "kein Hash")
                .ohneObjekt("zweitenFaktorBeginnen")
                .ohneObjekt("zweitenFaktorAbschalten");
        alle.dienst(NachweisschrittService.class).ohneObjekt("beginnen").ohneObjekt("gelungen");
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
        alle.dienst(KontenService.class)
                .ohneObjekt("liste", Befehl.von(KontenFilter.class))
                .mitObjekt("details", o -> args(o.id("konto")));
        alle.dienst(KontoService.class)
                .ohneObjekt("anlegen", Befehl.von(KontoAnlegen.class))
                .mitObjekt("umbenennen", o -> args(Befehl.von(KontoUmbenennen.class, "kontoId", o.id("konto"))))
                .mitObjekt("sperren", o -> args(Befehl.von(KontoSperren.class, "kontoId", o.id("konto"))))
                .mitObjekt("entsperren", o -> args(Befehl.von(KontoSperren.class, "kontoId", o.id("konto"))))
                .mitObjekt("befristen", o -> args(Befehl.von(KontoBefristen.class, "kontoId", o.id("konto"))));
        alle.dienst(RollenService.class)
                .mitObjekt("geben", o -> args(o.id("konto"), Befehl.von(RolleGeben.class)))
                .ohneObjekt("gebenAnBenutzername", "niemand", Befehl.von(RolleGeben.class))
                // what a role of another Kommune answers says KontenIT
                .mitObjekt("beenden", o -> args(Befehl.von(RolleBeenden.class, "vergabeId", o.id("konto"))));
        alle.dienst(EinmallinkService.class)
                .mitObjekt("erstellen", o -> args(o.id("konto"), 0))
                .ohneObjekt("einloesen", Befehl.von(PasswortSetzen.class));
        alle.dienst(BerechtigungService.class).ohneObjekt("tabelle");
        alle.dienst(EinmallinkschrittService.class)
                .ohneObjekt("pruefen", Befehl.von(PasswortSetzen.class))
                .ohneObjekt("einloesen", Befehl.von(PasswortSetzen.class), "kein Hash");
        alle.dienst(EinrichtungsschrittService.class)
                .ohneObjekt("pruefeGeheimnis", "keins")
                .ohneObjekt("passwortstand", "niemand")
                .ohneObjekt("mitKonto", Befehl.von(Einrichten.class), 0L)
                .ohneObjekt("mitNeuemKonto", Befehl.von(Einrichten.class), "kein Hash");
        alle.dienst(EinrichtungService.class)
                .ohneObjekt("einrichten", Befehl.von(Einrichten.class, "passwort", "ein langes Passwort"));
        alle.dienst(ZwischenstandService.class)
                .ohneObjekt("merken", "form:1", "getippt")
                .ohneObjekt("gemerkt", "form:1")
                .ohneObjekt("vergessen", "form:1");
        alle.dienst(EinmallinkService.class)
                .mitObjekt("erstellen", o -> args(o.id("konto"), 0))
                .ohneObjekt("einloesen", Befehl.von(PasswortSetzen.class));
        alle.dienst(KontenService.class)
                .ohneObjekt("liste", Befehl.von(KontenFilter.class, "rolle", "", "zustand", "", "sortierung", ""))
                .mitObjekt("details", o -> args(o.id("konto")));
        alle.dienst(KontoService.class)
                .ohneObjekt("anlegen", Befehl.von(KontoAnlegen.class))
                .mitObjekt("umbenennen", o -> args(Befehl.von(KontoUmbenennen.class, "kontoId", o.id("konto"))))
                .mitObjekt("sperren", o -> args(Befehl.von(KontoSperren.class, "kontoId", o.id("konto"))))
                .mitObjekt("entsperren", o -> args(Befehl.von(KontoSperren.class, "kontoId", o.id("konto"))))
                .mitObjekt("befristen", o -> args(Befehl.von(KontoBefristen.class, "kontoId", o.id("konto"))));
        alle.dienst(RollenService.class)
                .mitObjekt("geben", o -> args(o.id("konto"), Befehl.von(RolleGeben.class, "rolle", "LESER")))
                .ohneObjekt("gebenAnBenutzername", "niemand", Befehl.von(RolleGeben.class, "rolle", "LESER"))
                .mitObjekt("beenden", o -> args(Befehl.von(RolleBeenden.class, "vergabeId", o.id("rollenvergabe"))));
        alle.dienst(KommuneService.class)
                .ohneObjekt("schwellenwerte")
                .ohneObjekt("einspringendeStelle")
                .ohneObjekt("istFronleichnamFeiertag")
                .ohneObjekt("gefuehrtAb")
                .ohneObjekt("erscheinung")
                .ohneObjekt("details")
                .ohneObjekt("einstellen", Befehl.von(KommuneEinstellen.class))
                .ohneObjekt("wappenSetzen", Befehl.von(WappenSetzen.class))
                .ohneObjekt("wappenEntfernen", 0)
                .mitObjekt("wappen", o -> args(o.id("wappen")))
                .ohneObjekt("nameAm", LocalDate.of(2024, 5, 2))
                .ohneObjekt("bezeichnungAm", LocalDate.of(2024, 5, 2));
    }
}

package de.familienaudit.web.zugang.rechte;

import de.familienaudit.shared.Aktion;
import java.util.List;

/** How the help groups the actions; every action stands in exactly one group, in the order that people read. */
public enum Aktionsgruppe {
    ZIELVEREINBARUNG(
            Aktion.ZIELVEREINBARUNG_LESEN,
            Aktion.FORTSCHRITT_MELDEN,
            Aktion.MASSNAHME_KOMMENTIEREN,
            Aktion.ANHANG_LESEN,
            Aktion.ANHANG_ANFUEGEN,
            Aktion.ZIELVEREINBARUNG_IMPORTIEREN,
            Aktion.FASSUNG_BEARBEITEN,
            Aktion.FASSUNG_PRUEFEN,
            Aktion.FASSUNG_BESCHLIESSEN,
            Aktion.FASSUNG_NACHERFASSEN,
            Aktion.KENNZAHL_PFLEGEN,
            Aktion.KENNZAHL_WERT_MELDEN),
    UNTERSCHRIFT(
            Aktion.SCHRIFTSTUECK_LESEN,
            Aktion.ZUR_UNTERSCHRIFT_GEBEN,
            Aktion.UNTERZEICHNEN,
            Aktion.UNTERSCHRIFT_NACHERFASSEN,
            Aktion.SIGNATURZERTIFIKAT_ERFASSEN,
            Aktion.SIGNATURZERTIFIKAT_BESTAETIGEN,
            Aktion.SIGNATUR_PRUEFEN),
    STELLEN(Aktion.STELLEN_LESEN, Aktion.STELLEN_PFLEGEN, Aktion.VERTRETUNG_EINSETZEN, Aktion.VERTRETUNG_BESTAETIGEN),
    VERWALTUNG(Aktion.KONTEN_VERWALTEN, Aktion.KOMMUNE_EINSTELLEN, Aktion.SICHERHEIT_EINSTELLEN),
    NACHVOLLZIEHEN(Aktion.VERLAUF_LESEN, Aktion.PROTOKOLL_LESEN),
    KONTO(Aktion.EIGENES_KONTO, Aktion.HILFE_LESEN, Aktion.ANMELDEN, Aktion.EINRICHTEN);

    private final List<Aktion> aktionen;

    Aktionsgruppe(Aktion... aktionen) {
        this.aktionen = List.of(aktionen);
    }

    /** Never empty. */
    public List<Aktion> aktionen() {
        return aktionen;
    }
}

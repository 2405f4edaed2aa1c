package de.familienaudit.zugang.domain.rechte;

import static de.familienaudit.shared.Rolle.ADMINISTRATION;
import static de.familienaudit.shared.Rolle.AUDITOR;
import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.KAEMMEREI;
import static de.familienaudit.shared.Rolle.LANDRAT;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.Rolle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Rule R-1: which role may do what. The one table behind services, buttons, help and tests. */
public final class Berechtigungstabelle {

    private static final Set<Aktion> OHNE_ANMELDUNG =
            Collections.unmodifiableSet(EnumSet.of(Aktion.ANMELDEN, Aktion.EINRICHTEN));

    private static final Set<Aktion> OHNE_ROLLE =
            Collections.unmodifiableSet(EnumSet.of(Aktion.EIGENES_KONTO, Aktion.HILFE_LESEN, Aktion.SIGNATUR_PRUEFEN));

    private static final Map<Aktion, Set<Rolle>> ROLLEN = tabelle();

    private Berechtigungstabelle() {}

    private static Map<Aktion, Set<Rolle>> tabelle() {
        Map<Aktion, Set<Rolle>> t = new EnumMap<>(Aktion.class);
        Set<Rolle> alle = EnumSet.allOf(Rolle.class);
        // whoever can be head or clerk of a Stelle; on which measure decides rule A-8
        Set<Rolle> verwaltung = EnumSet.of(PROJEKTLEITUNG, FACHAMT, KAEMMEREI, LANDRAT, GREMIENBUERO);
        t.put(Aktion.ANMELDEN, alle);
        t.put(Aktion.EINRICHTEN, alle);
        t.put(Aktion.EIGENES_KONTO, alle);
        t.put(Aktion.HILFE_LESEN, alle);
        t.put(Aktion.STELLEN_LESEN, alle);
        t.put(Aktion.STELLEN_PFLEGEN, EnumSet.of(PROJEKTLEITUNG, ADMINISTRATION));
        t.put(Aktion.VERTRETUNG_EINSETZEN, verwaltung);
        t.put(Aktion.VERTRETUNG_BESTAETIGEN, EnumSet.of(PROJEKTLEITUNG, LANDRAT, GREMIENBUERO));
        t.put(Aktion.KONTEN_VERWALTEN, EnumSet.of(ADMINISTRATION));
        t.put(Aktion.SICHERHEIT_EINSTELLEN, EnumSet.of(ADMINISTRATION));
        t.put(Aktion.KOMMUNE_EINSTELLEN, EnumSet.of(PROJEKTLEITUNG, ADMINISTRATION));
        t.put(Aktion.VERLAUF_LESEN, alle);
        t.put(Aktion.PROTOKOLL_LESEN, EnumSet.of(ADMINISTRATION));
        t.put(Aktion.ZIELVEREINBARUNG_LESEN, alle);
        t.put(Aktion.ZIELVEREINBARUNG_IMPORTIEREN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.FASSUNG_NACHERFASSEN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.FASSUNG_BEARBEITEN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.FASSUNG_PRUEFEN, EnumSet.of(PROJEKTLEITUNG, AUDITOR));
        t.put(Aktion.FASSUNG_BESCHLIESSEN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.FORTSCHRITT_MELDEN, verwaltung);
        EnumSet<Rolle> kommentierend = EnumSet.copyOf(verwaltung);
        kommentierend.add(AUDITOR);
        t.put(Aktion.MASSNAHME_KOMMENTIEREN, kommentierend);
        t.put(Aktion.ANHANG_LESEN, alle);
        t.put(Aktion.ANHANG_ANFUEGEN, kommentierend);
        t.put(Aktion.KENNZAHL_PFLEGEN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.KENNZAHL_WERT_MELDEN, verwaltung);
        Set<Rolle> zertifikatspflege = EnumSet.of(PROJEKTLEITUNG, LANDRAT, GREMIENBUERO);
        t.put(Aktion.SCHRIFTSTUECK_LESEN, alle);
        t.put(Aktion.ZUR_UNTERSCHRIFT_GEBEN, EnumSet.of(PROJEKTLEITUNG));
        t.put(Aktion.UNTERZEICHNEN, EnumSet.of(LANDRAT));
        t.put(Aktion.UNTERSCHRIFT_NACHERFASSEN, EnumSet.of(PROJEKTLEITUNG, GREMIENBUERO));
        t.put(Aktion.SIGNATURZERTIFIKAT_ERFASSEN, zertifikatspflege);
        t.put(Aktion.SIGNATURZERTIFIKAT_BESTAETIGEN, zertifikatspflege);
        t.put(Aktion.SIGNATUR_PRUEFEN, alle);
        return Collections.unmodifiableMap(t);
    }

    /** The roles that may do this; never null, every action has an entry. */
    public static Set<Rolle> rollen(Aktion aktion) {
        return Collections.unmodifiableSet(ROLLEN.get(aktion));
    }

    /** Whether the action needs nobody to be signed in. */
    public static boolean ohneAnmeldung(Aktion aktion) {
        return OHNE_ANMELDUNG.contains(aktion);
    }

    /** Whether being signed in is enough, also without any role. */
    public static boolean ohneRolle(Aktion aktion) {
        return OHNE_ROLLE.contains(aktion);
    }

    /** Whether this actor may do this in the Kommune that the actor works for. */
    public static boolean erlaubt(Akteur akteur, Aktion aktion) {
        return ohneAnmeldung(aktion)
                || (ohneRolle(aktion) && akteur.isAngemeldet())
                || !Collections.disjoint(akteur.rollen(), ROLLEN.get(aktion));
    }
}

package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Vorspann;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The single values of a file that stand one a row: the front matter, and what is told for information. */
enum Angabe {
    TITEL("Titel des Dokuments", Vorspann::titel, null),
    PROJEKTLEITUNG("Projektleitung", Vorspann::projektleitung, null),
    AUDITORIN("Auditorin", Vorspann::auditorin, null),
    PROTOKOLLDATUM("Protokolldatum", Vorspann::protokolldatum, null),
    GESAMTZIEL("Gesamtziel", Vorspann::gesamtziel, null),
    FAMILIE("Definition Familie", Vorspann::definitionFamilie, null),
    SENIOREN("Definition Seniorinnen und Senioren", Vorspann::definitionSenioren, null),
    ZIEL_DES_AUDITS("Ziel des Audits", Vorspann::zielDesAudits, null),
    KOMMUNE("Kommune", null, Information::kommune),
    ZIELVEREINBARUNG("Zielvereinbarung", null, Information::zielvereinbarung),
    LAUFZEIT_VON("Laufzeit von", null, Information::laufzeitVon),
    LAUFZEIT_BIS("Laufzeit bis", null, Information::laufzeitBis),
    FASSUNG("Fassung", null, Information::fassung),
    STATUS("Stand der Fassung", null, Information::status);

    private final String wort;
    private final Function<Vorspann, Object> vorspann;
    private final Function<Information, Object> information;

    Angabe(String wort, Function<Vorspann, Object> vorspann, Function<Information, Object> information) {
        this.wort = wort;
        this.vorspann = vorspann;
        this.information = information;
    }

    String wort() {
        return wort;
    }

    /** Its value in the front matter, an empty text for an unknown day; empty when it is no part of it. */
    Optional<Object> vorspann(Vorspann v) {
        return Optional.ofNullable(vorspann).map(f -> Objects.requireNonNullElse(f.apply(v), ""));
    }

    /** Its value in the information; empty when it is no part of it. */
    Optional<Object> information(Information i) {
        return Optional.ofNullable(information).map(f -> Objects.requireNonNullElse(f.apply(i), ""));
    }

    boolean gehoertZu(Art art) {
        return art == Art.VORSPANN ? vorspann != null : information != null;
    }
}

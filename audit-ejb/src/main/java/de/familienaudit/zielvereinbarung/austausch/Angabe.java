package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten.Information;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The single values of a file that stand one a row: the front matter, and what is told for information. */
enum Angabe {
    TITEL("Titel des Dokuments", Vorspanntext::titel, null),
    PROJEKTLEITUNG("Projektleitung", Vorspanntext::projektleitung, null),
    AUDITORIN("Auditorin", Vorspanntext::auditorin, null),
    PROTOKOLLDATUM("Protokolldatum", Vorspanntext::protokolldatum, null),
    GESAMTZIEL("Gesamtziel", Vorspanntext::gesamtziel, null),
    FAMILIE("Definition Familie", Vorspanntext::definitionFamilie, null),
    SENIOREN("Definition Seniorinnen und Senioren", Vorspanntext::definitionSenioren, null),
    ZIEL_DES_AUDITS("Ziel des Audits", Vorspanntext::zielDesAudits, null),
    KOMMUNE("Kommune", null, Information::kommune),
    ZIELVEREINBARUNG("Zielvereinbarung", null, Information::zielvereinbarung),
    LAUFZEIT_VON("Laufzeit von", null, Information::laufzeitVon),
    LAUFZEIT_BIS("Laufzeit bis", null, Information::laufzeitBis),
    FASSUNG("Fassung", null, Information::fassung),
    STATUS("Stand der Fassung", null, Information::status);

    private final String wort;
    private final Function<Vorspanntext, Object> vorspann;
    private final Function<Information, Object> information;

    Angabe(String wort, Function<Vorspanntext, Object> vorspann, Function<Information, Object> information) {
        this.wort = wort;
        this.vorspann = vorspann;
        this.information = information;
    }

    String wort() {
        return wort;
    }

    /** Its value in the front matter, an empty text for an unknown day; empty when it is no part of it. */
    Optional<Object> vorspann(Vorspanntext v) {
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

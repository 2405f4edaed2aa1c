package de.familienaudit.zielvereinbarung.domain.aufnahme;

import java.util.Set;

/** Rule A-2: what a remark about a document that was read asks of a person; the most urgent group first. */
public enum Bemerkungsgruppe {
    /** Something contradicts itself or is missing: only a person knows what is right. */
    ENTSCHEIDEN,
    /** The program chose or left something out: a person should look whether that is right. */
    PRUEFEN,
    /** The program mended a form; the words stayed as they are. */
    KENNTNIS;

    private static final Set<String> ZU_ENTSCHEIDEN = Set.of(
            "NUMMER_DOPPELT",
            "NUMMER_FEHLT",
            "NUMMER_PASST_NICHT",
            "ZIEL_OHNE_HANDLUNGSFELD",
            "MASSNAHME_OHNE_ZIEL",
            "TAG_GIBT_ES_NICHT",
            "BEGINN_NACH_ENDE",
            "KEINE_INTERNE_STELLE");

    private static final Set<String> ZU_PRUEFEN = Set.of(
            "ZEILE_FEHLT",
            "WERT_LEER",
            "ZEILE_UNBEKANNT",
            "LABEL_DOPPELT",
            "LABEL_IM_WERT",
            "DATUM_UNLESBAR",
            "BEGINN_UNVERSTANDEN",
            "ENDE_UNVERSTANDEN",
            "STELLE_NEU",
            "ANGABE_UNBEKANNT",
            "VERWEIS_UNGUELTIG");

    /** @param code kind of the remark */
    public static Bemerkungsgruppe of(String code) {
        if (ZU_ENTSCHEIDEN.contains(code)) {
            return ENTSCHEIDEN;
        }
        return ZU_PRUEFEN.contains(code) ? PRUEFEN : KENNTNIS;
    }
}

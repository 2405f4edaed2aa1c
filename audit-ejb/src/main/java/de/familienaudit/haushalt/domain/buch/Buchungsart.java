package de.familienaudit.haushalt.domain.buch;

import java.util.Set;

/** Rules H-5, H-9: the kinds of acts, which parts each moves in which direction, and whether it may lead below 0,00 €. */
public enum Buchungsart {
    ANSATZ_ENTWURF("ANSATZ+", "ANSATZ-"),
    /** The Ansatz of the year before counts on, because no plan has the position (H-3). */
    ANSATZ_VORJAHR("ANSATZ+"),
    ANSATZ_BESCHLUSS("ANSATZ+", "ANSATZ-"),
    ANSATZ_BEKANNTMACHUNG("ANSATZ+", "ANSATZ-"),
    NACHTRAG("NACHTRAG+", "NACHTRAG-"),
    RESERVIERUNG("RESERVIERT+"),
    BINDUNG("RESERVIERT-", "GEBUNDEN+"),
    /** Of what is committed, and of what is available where it costs more. */
    ZAHLUNG("GEBUNDEN-", "GEZAHLT+"),
    ERSTATTUNG("GEZAHLT-"),
    FREIGABE("RESERVIERT-"),
    /** The order is done; what was not needed is free. */
    ABSCHLUSS("GEBUNDEN-"),
    /** The rest of a commitment moves to another position. */
    UMBUCHUNG("GEBUNDEN-", "GEBUNDEN+"),
    STORNO,
    /** Corrects a closed year in an open one (H-10). */
    BERICHTIGUNG("GEZAHLT+", "GEZAHLT-"),
    BEWILLIGUNG("BEWILLIGUNG+", "DECKUNG-"),
    DECKUNG("DECKUNG+", "DECKUNG-"),
    ZWECKEINNAHME("ZWECKEINNAHME+"),
    /** Funding was revoked (H-7). */
    WIDERRUF("ZWECKEINNAHME-", "BEWILLIGUNG-"),
    SPERRE("SPERRE+"),
    SPERRFREIGABE("SPERRE-"),
    REST("REST+", "REST-", "GEBUNDEN+", "GEBUNDEN-", "RESERVIERT+", "RESERVIERT-");

    private final Set<String> bewegungen;

    Buchungsart(String... bewegungen) {
        this.bewegungen = Set.of(bewegungen);
    }

    /** Whether an act of this kind may hold this line; a reversal mirrors whatever it takes back. */
    public boolean erlaubt(Buchung buchung) {
        return this == STORNO
                || bewegungen.contains(
                        buchung.posten().name() + (buchung.betrag().istNegativ() ? "-" : "+"));
    }

    /** Whether an act of this kind names another one, which it reverses or corrects. */
    public boolean hatBezug() {
        return this == STORNO || this == BERICHTIGUNG;
    }

    /** Whether it may bring what is available below 0,00 €, because it happened. */
    public boolean darfUnterNull() {
        return this == SPERRE || this == WIDERRUF || this == NACHTRAG || this == ANSATZ_BEKANNTMACHUNG;
    }
}

package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-9: the acts of a commitment. Each moves amounts of its lines from one place to another, so that every euro is in exactly one.
 * Whether an act fits what is available is asked of all acts alike ({@link de.familienaudit.haushalt.domain.buch.MittelRule}).
 */
public final class Bindungsbuchung {

    private Bindungsbuchung() {}

    /** What is requested is reserved, all lines or none. */
    public static Buchungssatz reservieren(LocalDate tag, List<Zeilenbetrag> zeilen) {
        List<Buchung> buchungen = zeilen.stream()
                .map(z -> new Buchung(z.jahresstelle(), Posten.RESERVIERT, z.betrag(), z.id()))
                .toList();
        return Buchungssatz.neu(Buchungsart.RESERVIERUNG, tag, buchungen);
    }

    /**
     * What is reserved becomes committed.
     *
     * @throws BusinessRuleException H-9.nichts_reserviert
     */
    public static Buchungssatz binden(LocalDate tag, List<Bindungszeile> zeilen) {
        List<Buchung> buchungen = new ArrayList<>();
        for (Bindungszeile zeile : zeilen) {
            Geldbetrag betrag = zeile.stand().reserviert();
            buche(zeile, Posten.RESERVIERT, betrag.negiert(), buchungen);
            buche(zeile, Posten.GEBUNDEN, betrag, buchungen);
        }
        return satz(Buchungsart.BINDUNG, tag, buchungen, "H-9.nichts_reserviert");
    }

    /**
     * A request was refused or withdrawn; what it reserved is free.
     *
     * @throws BusinessRuleException H-9.nichts_reserviert
     */
    public static Buchungssatz freigeben(LocalDate tag, List<Bindungszeile> zeilen) {
        List<Buchung> buchungen = new ArrayList<>();
        zeilen.forEach(z -> buche(z, Posten.RESERVIERT, z.stand().reserviert().negiert(), buchungen));
        return satz(Buchungsart.FREIGABE, tag, buchungen, "H-9.nichts_reserviert");
    }

    /**
     * The order is done; what was not needed is free.
     *
     * @throws BusinessRuleException H-9.nichts_gebunden
     */
    public static Buchungssatz abschliessen(LocalDate tag, List<Bindungszeile> zeilen) {
        List<Buchung> buchungen = new ArrayList<>();
        zeilen.forEach(z -> buche(z, Posten.GEBUNDEN, z.stand().gebunden().negiert(), buchungen));
        return satz(Buchungsart.ABSCHLUSS, tag, buchungen, "H-9.nichts_gebunden");
    }

    /**
     * A payment takes from what is committed as long as that lasts; what costs more comes from what is available. What is only reserved is
     * committed first.
     *
     * @throws BusinessRuleException H-9.erst_binden
     */
    public static Buchungssatz zahlen(LocalDate tag, Bindungszeile zeile, Geldbetrag betrag) {
        Geldbetrag gebunden = zeile.stand().gebunden();
        if (gebunden.istNichts() && !zeile.stand().reserviert().istNichts()) {
            throw new BusinessRuleException(Violation.of("H-9.erst_binden"));
        }
        List<Buchung> buchungen = new ArrayList<>();
        buche(zeile, Posten.GEBUNDEN, (gebunden.compareTo(betrag) < 0 ? gebunden : betrag).negiert(), buchungen);
        buche(zeile, Posten.GEZAHLT, betrag, buchungen);
        return Buchungssatz.neu(Buchungsart.ZAHLUNG, tag, buchungen);
    }

    /**
     * Money came back; what is committed stays as it is.
     *
     * @throws BusinessRuleException H-9.erstattung_zu_hoch
     */
    public static Buchungssatz erstatten(LocalDate tag, Bindungszeile zeile, Geldbetrag betrag) {
        Geldbetrag gezahlt = zeile.stand().gezahlt();
        if (betrag.compareTo(gezahlt) > 0) {
            throw new BusinessRuleException(Violation.at("betrag", "H-9.erstattung_zu_hoch", gezahlt));
        }
        return Buchungssatz.neu(
                Buchungsart.ERSTATTUNG,
                tag,
                List.of(new Buchung(zeile.jahresstelle(), Posten.GEZAHLT, betrag.negiert(), zeile.id())));
    }

    /**
     * Some of the rest moves to another position of the year; what was paid stays where it was.
     *
     * @param nach the new line
     * @throws BusinessRuleException H-9.selbe_haushaltsstelle, H-9.umbuchung_zu_hoch, both at once
     */
    public static Buchungssatz umbuchen(LocalDate tag, Bindungszeile von, Zeilenbetrag nach) {
        List<Violation> verstoesse = new ArrayList<>();
        if (nach.jahresstelle() == von.jahresstelle()) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-9.selbe_haushaltsstelle"));
        }
        Geldbetrag gebunden = von.stand().gebunden();
        if (nach.betrag().compareTo(gebunden) > 0) {
            verstoesse.add(Violation.at("betrag", "H-9.umbuchung_zu_hoch", gebunden));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        return Buchungssatz.neu(
                Buchungsart.UMBUCHUNG,
                tag,
                List.of(
                        new Buchung(
                                von.jahresstelle(),
                                Posten.GEBUNDEN,
                                nach.betrag().negiert(),
                                von.id()),
                        new Buchung(nach.jahresstelle(), Posten.GEBUNDEN, nach.betrag(), nach.id())));
    }

    /**
     * Rule H-10: corrects in an open year what was paid too much or too little in a closed one, on a line of its own.
     *
     * @param zeile its amount is negative where too much was paid
     * @param berichtigt the act that it corrects
     */
    public static Buchungssatz berichtigen(LocalDate tag, Zeilenbetrag zeile, long berichtigt) {
        Buchung buchung = new Buchung(zeile.jahresstelle(), Posten.GEZAHLT, zeile.betrag(), zeile.id());
        return new Buchungssatz(0, Buchungsart.BERICHTIGUNG, tag, List.of(buchung), berichtigt);
    }

    private static void buche(Bindungszeile zeile, Posten posten, Geldbetrag betrag, List<Buchung> buchungen) {
        if (!betrag.istNichts()) {
            buchungen.add(new Buchung(zeile.jahresstelle(), posten, betrag, zeile.id()));
        }
    }

    private static Buchungssatz satz(Buchungsart art, LocalDate tag, List<Buchung> buchungen, String nichtsDa) {
        if (buchungen.isEmpty()) {
            throw new BusinessRuleException(Violation.of(nichtsDa));
        }
        return Buchungssatz.neu(art, tag, buchungen);
    }
}

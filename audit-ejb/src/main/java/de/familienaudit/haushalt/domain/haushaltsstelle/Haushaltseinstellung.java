package de.familienaudit.haushalt.domain.haushaltsstelle;

import de.familienaudit.shared.KommuneObjekt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;

/** What a Kommune set for its budget: how Produkt and Konto of doppisch numbers look, and when an announced Satzung ends the provisional regime. */
@Entity
public class Haushaltseinstellung extends KommuneObjekt {

    @Column(name = "produkt_von")
    private int produktVon;

    @Column(name = "produkt_bis")
    private int produktBis;

    @Column(name = "produkt_zeichen")
    private String produktZeichen;

    @Column(name = "konto_von")
    private int kontoVon;

    @Column(name = "konto_bis")
    private int kontoBis;

    @Column(name = "konto_zeichen")
    private String kontoZeichen;

    @Column(name = "bekanntmachungstag_frei")
    private boolean bekanntmachungstagFrei;

    @Version
    private int version;

    protected Haushaltseinstellung() {}

    public Haushaltseinstellung(long kommuneId, Doppikmuster muster) {
        super(kommuneId);
        einstellen(muster);
    }

    /** {@link Feldmuster#verstoesse} comes first. */
    public final void einstellen(Doppikmuster muster) {
        produktVon = muster.produkt().mindestens();
        produktBis = muster.produkt().hoechstens();
        produktZeichen = zeichen(muster.produkt());
        kontoVon = muster.konto().mindestens();
        kontoBis = muster.konto().hoechstens();
        kontoZeichen = zeichen(muster.konto());
    }

    /** Rule H-3: whether the day of the announcement of a Satzung is free already. */
    public void bekanntmachungstag(boolean frei) {
        bekanntmachungstagFrei = frei;
    }

    public boolean istBekanntmachungstagFrei() {
        return bekanntmachungstagFrei;
    }

    public Doppikmuster muster() {
        return new Doppikmuster(
                new Feldmuster(produktVon, produktBis, auch(produktZeichen)),
                new Feldmuster(kontoVon, kontoBis, auch(kontoZeichen)));
    }

    private static String zeichen(Feldmuster muster) {
        StringBuilder text = new StringBuilder();
        for (Musterzeichen z : Musterzeichen.values()) {
            if (muster.auch().contains(z)) {
                text.append(z.zeichen());
            }
        }
        return text.toString();
    }

    private static Set<Musterzeichen> auch(String text) {
        Set<Musterzeichen> auch = EnumSet.noneOf(Musterzeichen.class);
        for (Musterzeichen z : Musterzeichen.values()) {
            if (text.indexOf(z.zeichen()) >= 0) {
                auch.add(z);
            }
        }
        return auch;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}

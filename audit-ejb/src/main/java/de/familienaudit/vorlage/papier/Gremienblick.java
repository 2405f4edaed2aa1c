package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The bodies of the Kommune as they were on the day of a row; where no day is known, as they are today (V-2, V-3, V-4, G-6).
 *
 * @param heute the day for rows without one
 */
record Gremienblick(Gremienkunde kunde, LocalDate heute) implements Gremienauskunft {

    @Override
    public Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand) {
        return zeile.gremium() == null ? Mehrheit.EINFACH : kunde.mehrheitAm(zeile.gremium(), gegenstand, tag(zeile));
    }

    @Override
    public OptionalInt mitglieder(Beratung zeile) {
        return zeile.gremium() == null || zeile.tag() == null
                ? OptionalInt.empty()
                : kunde.mitgliederAm(zeile.gremium(), zeile.tag());
    }

    @Override
    public String name(Beratung zeile) {
        return zeile.gremium() == null ? "" : kunde.nameAm(zeile.gremium(), tag(zeile));
    }

    @Override
    public boolean besteht(Beratung zeile) {
        return zeile.gremium() == null || zeile.tag() == null || kunde.bestehtAm(zeile.gremium(), zeile.tag());
    }

    private LocalDate tag(Beratung zeile) {
        return zeile.tag() == null ? heute : zeile.tag();
    }
}

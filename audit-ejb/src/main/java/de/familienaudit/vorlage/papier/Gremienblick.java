package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.gremium.Gremienkunde;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The bodies of the Kommune as they were on the day of a row (V-2, V-3, V-4, G-6). Where no day is known, the name is the one of today;
 * nothing else is judged by today.
 *
 * @param heute the day for names in rows without one
 */
public record Gremienblick(Gremienkunde kunde, LocalDate heute) implements Gremienauskunft {

    @Override
    public Mehrheit mehrheit(Beratung zeile, Abstimmungsgegenstand gegenstand) {
        return Collections.max(mehrheiten(zeile, gegenstand));
    }

    /** Majorities that may have been needed: one, unless the day is not known and it changed. */
    Set<Mehrheit> mehrheiten(Beratung zeile, Abstimmungsgegenstand gegenstand) {
        if (zeile.gremium() == null) {
            return Set.of(Mehrheit.EINFACH);
        }
        return zeile.tag() == null
                ? kunde.mehrheiten(zeile.gremium(), gegenstand)
                : Set.of(kunde.mehrheitAm(zeile.gremium(), gegenstand, zeile.tag()));
    }

    /** V-4.mehrheit_ungewiss: in which rows several majorities may have been needed, and by which the result is told. */
    List<Violation> bemerkungen(List<Beratung> folge) {
        List<Violation> bemerkungen = new ArrayList<>();
        for (int i = 0; i < folge.size(); i++) {
            Beratung zeile = folge.get(i);
            int position = i + 1;
            zeile.abstimmungen().stream()
                    .map(a -> mehrheiten(zeile, a.worueber().gegenstand()))
                    .filter(m -> m.size() > 1)
                    .findFirst()
                    .ifPresent(m -> bemerkungen.add(
                            Violation.of("V-4.mehrheit_ungewiss", position, name(zeile), Collections.max(m))));
        }
        return bemerkungen;
    }

    /**
     * A body may have been taken back while the person typed; after this check none can be until the end of the transaction.
     *
     * @return V-2.gremium_nicht_mehr
     */
    public List<Violation> zurueckgenommene(List<Beratung> folge) {
        List<Violation> verstoesse = new ArrayList<>();
        for (int i = 0; i < folge.size(); i++) {
            Long gremium = folge.get(i).gremium();
            if (gremium != null && !kunde.steht(gremium)) {
                verstoesse.add(Violation.at("folge:" + i + ":gremium", "V-2.gremium_nicht_mehr"));
            }
        }
        return verstoesse;
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

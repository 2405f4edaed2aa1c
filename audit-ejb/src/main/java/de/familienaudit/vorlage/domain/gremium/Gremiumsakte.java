package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.UmlaufRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A body with all that was ever entered about it, what was taken back included; one place answers every question about a day.
 *
 * @param namen its names, in any order
 * @param festlegungen what holds in periods, in any order
 */
public record Gremiumsakte(Gremium gremium, List<Gremiumsname> namen, List<Festlegung> festlegungen) {

    private static final Comparator<Gremiumsname> AELTESTER_ZUERST = Comparator.comparing(
            n -> n.giltAb().orElse(null), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    public Gremiumsakte {
        namen = List.copyOf(namen);
        festlegungen = List.copyOf(festlegungen);
    }

    /** Rule V-2: the name on the day; before the first one begins, the first. Never empty. */
    public String nameAm(LocalDate tag) {
        List<Gremiumsname> folge = stehendeNamen();
        return folge.stream()
                .filter(n -> n.giltAb().filter(tag::isBefore).isEmpty())
                .reduce((frueher, spaeter) -> spaeter)
                .orElseGet(() -> folge.get(0))
                .name();
    }

    /** The names that stand, oldest first; the first one holds from the beginning. */
    public List<Gremiumsname> stehendeNamen() {
        return namen.stream()
                .filter(n -> n.ruecknahme().isEmpty())
                .sorted(AELTESTER_ZUERST)
                .toList();
    }

    /** Whether it exists on the day; where nobody says since when or until when, it does. */
    public boolean bestehtAm(LocalDate tag) {
        return festlegungen.stream()
                        .filter(f -> f.ruecknahme().isEmpty())
                        .noneMatch(f -> f.inhalt() instanceof Inhalt.Bestehen)
                || inhaltAm(tag, Inhalt.Bestehen.class).findAny().isPresent();
    }

    /** Rule V-3: the members with a vote on the day; empty when nobody documents how many. */
    public OptionalInt mitgliederAm(LocalDate tag) {
        return inhaltAm(tag, Inhalt.Mitglieder.class)
                .mapToInt(Inhalt.Mitglieder::zahl)
                .findFirst();
    }

    /**
     * Rule V-10: whether sessions of the day are public: as set, else by kind; a committee that decides on something does not only
     * prepare.
     */
    public boolean oeffentlichAm(LocalDate tag) {
        return inhaltAm(tag, Inhalt.Sitzungen.class)
                .map(Inhalt.Sitzungen::oeffentlich)
                .findFirst()
                .orElseGet(() -> gremium.art().tagtOeffentlich()
                        || inhaltAm(tag, Inhalt.Zustaendigkeit.class).findAny().isPresent());
    }

    /** Rule V-2: whether it is competent to decide on the subject on the day. */
    public boolean entscheidetAm(Beschlusssache sache, LocalDate tag) {
        return bestehtAm(tag) && inhaltAm(tag, Inhalt.Zustaendigkeit.class).anyMatch(z -> z.sache() == sache);
    }

    /**
     * Rule V-4: the majority that a vote on the subject needs on the day; the simple one where nothing is set. That of an Umlauf is law
     * (V-16).
     */
    public Mehrheit mehrheitAm(Abstimmungsgegenstand gegenstand, LocalDate tag) {
        if (gegenstand == Abstimmungsgegenstand.UMLAUF) {
            return UmlaufRule.MEHRHEIT;
        }
        return inhaltAm(tag, Inhalt.Mehrheitswahl.class)
                .filter(m -> m.gegenstand() == gegenstand)
                .map(Inhalt.Mehrheitswahl::mehrheit)
                .findFirst()
                .orElse(Mehrheit.EINFACH);
    }

    /** Rule V-4: every majority that a vote on the subject needed on some day on which the body existed; never empty. */
    public Set<Mehrheit> mehrheiten(Abstimmungsgegenstand gegenstand) {
        Set<Mehrheit> alle = EnumSet.noneOf(Mehrheit.class);
        wechsel()
                .filter(this::bestehtAm)
                .map(tag -> mehrheitAm(gegenstand, tag))
                .forEach(alle::add);
        if (alle.isEmpty()) {
            alle.add(gegenstand == Abstimmungsgegenstand.UMLAUF ? UmlaufRule.MEHRHEIT : Mehrheit.EINFACH);
        }
        return alle;
    }

    /** Days on both sides of everything that begins or ends, so that nothing holds that does not hold on one of them. */
    private Stream<LocalDate> wechsel() {
        return Stream.concat(
                Stream.of(LocalDate.EPOCH),
                festlegungen.stream()
                        .filter(f -> f.ruecknahme().isEmpty())
                        .map(Festlegung::gueltig)
                        .flatMap(z -> Stream.of(
                                z.von().map(von -> von.minusDays(1)),
                                z.von(),
                                z.bis(),
                                z.bis().map(bis -> bis.plusDays(1))))
                        .flatMap(Optional::stream));
    }

    /** Rule V-16: the days that are set for its sessions of the day; empty where nothing is set. */
    public OptionalInt fristtageAm(Fristsache sache, LocalDate tag) {
        return inhaltAm(tag, Inhalt.Frist.class)
                .filter(f -> f.sache() == sache)
                .mapToInt(Inhalt.Frist::tage)
                .findFirst();
    }

    private <T extends Inhalt> Stream<T> inhaltAm(LocalDate tag, Class<T> art) {
        return festlegungen.stream()
                .filter(f -> f.giltAm(tag))
                .map(Festlegung::inhalt)
                .filter(art::isInstance)
                .map(art::cast);
    }
}

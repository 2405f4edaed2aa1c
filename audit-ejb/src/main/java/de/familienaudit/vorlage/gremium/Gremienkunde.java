package de.familienaudit.vorlage.gremium;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.gremium.Beschlusssache;
import de.familienaudit.vorlage.domain.gremium.Fristsache;
import de.familienaudit.vorlage.domain.gremium.Gremiumsakte;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What can be asked about the bodies of one Kommune, read once: every answer is about a day (rules V-2, V-3, V-4, V-10, G-6). One that
 * was taken back can no longer be chosen; what was said about it is still answered. An id of another Kommune or of no body gives
 * NotFoundException.
 */
public final class Gremienkunde {

    private final Map<Long, Gremiumsakte> akten;

    Gremienkunde(Map<Long, Gremiumsakte> alle) {
        this.akten = Map.copyOf(alle);
    }

    /** Whether it stands: it was not taken back, and can be chosen. */
    public boolean steht(long id) {
        return akte(id).gremium().ruecknahme().isEmpty();
    }

    /** The name that the body had on the day; never empty. */
    public String nameAm(long id, LocalDate tag) {
        return akte(id).nameAm(tag);
    }

    /** Whether it exists on the day. */
    public boolean bestehtAm(long id, LocalDate tag) {
        return akte(id).bestehtAm(tag);
    }

    /** Members with a vote on the day; empty when nobody documents how many. */
    public OptionalInt mitgliederAm(long id, LocalDate tag) {
        return akte(id).mitgliederAm(tag);
    }

    /** Whether sessions of the day are public. */
    public boolean oeffentlichAm(long id, LocalDate tag) {
        return akte(id).oeffentlichAm(tag);
    }

    /** Whether it is competent to decide on the subject on the day. */
    public boolean entscheidetAm(long id, Beschlusssache sache, LocalDate tag) {
        return akte(id).entscheidetAm(sache, tag);
    }

    /** The majority that a vote on the subject needs on the day; EINFACH where nothing is set. */
    public Mehrheit mehrheitAm(long id, Abstimmungsgegenstand gegenstand, LocalDate tag) {
        return akte(id).mehrheitAm(gegenstand, tag);
    }

    /** Every majority that a vote on the subject needed on some day; one where it was always the same. */
    public Set<Mehrheit> mehrheiten(long id, Abstimmungsgegenstand gegenstand) {
        return akte(id).mehrheiten(gegenstand);
    }

    /** The days that are set for its sessions of the day (V-16); empty where nothing is set. */
    public OptionalInt fristtageAm(long id, Fristsache sache, LocalDate tag) {
        return akte(id).fristtageAm(sache, tag);
    }

    /** Every body that stands, also those that were ended, by the name of the day. */
    public List<Gremiumwahl> auswahl(LocalDate heute) {
        return akten.entrySet().stream()
                .filter(e -> steht(e.getKey()))
                .map(e -> new Gremiumwahl(
                        e.getKey(), e.getValue().nameAm(heute), e.getValue().bestehtAm(heute)))
                .sorted(Comparator.comparing(Gremiumwahl::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The bodies that decide on the subject on the day, by name; a Kommune may have set none or several. */
    public List<Gremiumwahl> zustaendige(Beschlusssache sache, LocalDate tag) {
        return auswahl(tag).stream()
                .filter(w -> akte(w.id()).entscheidetAm(sache, tag))
                .toList();
    }

    private Gremiumsakte akte(long id) {
        return Optional.ofNullable(akten.get(id)).orElseThrow(NotFoundException::new);
    }
}

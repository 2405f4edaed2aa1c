package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.zertifikat.domain.Geltung.Lesart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules Z-4 and Z-5: on which days the seal may be used, decided by the claims that count, and where another claim would
 * answer differently. A pure function of the certificates of one Kommune; it knows no clock.
 */
public final class SiegelRule {

    /**
     * The answer for one day.
     *
     * @param geltung the certificate that decides; null when none covers the day
     * @param zweifel the first claim that would answer differently and does not count; null when the day is undisputed
     * @param luecke the gap that the day lies in; null for none
     */
    public record Antwort(LocalDate tag, Siegelstand stand, Geltung geltung, Aussage zweifel, Luecke luecke) {

        public boolean istStrittig() {
            return zweifel != null;
        }
    }

    private final List<Geltung> geltungen;

    /** @param geltungen all certificates of one Kommune, in any order */
    public SiegelRule(List<Geltung> geltungen) {
        this.geltungen = geltungen.stream()
                .sorted(Comparator.comparing(
                        g -> g.zaehlende().map(Lesart::von).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** @param tag a day in Europe/Berlin, past or to come */
    public Antwort am(LocalDate tag) {
        Set<Siegelstand> moegliche = moegliche(tag);
        if (moegliche.size() > 1) {
            return new Antwort(tag, Siegelstand.UNGEKLAERT, null, ungeklaerte().orElse(null), null);
        }
        Siegelstand stand = moegliche.iterator().next();
        Geltung geltung = geltungen.stream()
                .filter(g ->
                        stand != Siegelstand.NEIN && g.moegliche().stream().anyMatch(l -> g.stand(l, tag) == stand))
                .findFirst()
                .orElse(null);
        Luecke luecke = stand == Siegelstand.NEIN
                ? luecken().stream().filter(l -> l.umfasst(tag)).findFirst().orElse(null)
                : null;
        return new Antwort(tag, stand, geltung, zweifel(tag, stand).orElse(null), luecke);
    }

    /** Rule Z-5: days without the seal between covered periods, by what counts; oldest first. */
    public List<Luecke> luecken() {
        List<Lesart> gedeckt = geltungen.stream()
                .map(Geltung::zaehlende)
                .flatMap(Optional::stream)
                .filter(l -> l.von() != null && (l.bis() == null || !l.bis().isBefore(l.von())))
                .sorted(Comparator.comparing(Lesart::von))
                .toList();
        List<Luecke> luecken = new ArrayList<>();
        LocalDate bis = null;
        for (Lesart lesart : gedeckt) {
            if (bis != null && lesart.von().isAfter(bis.plusDays(1))) {
                luecken.add(new Luecke(bis.plusDays(1), lesart.von().minusDays(1)));
            }
            if (lesart.bis() == null) {
                break;
            }
            bis = bis == null || lesart.bis().isAfter(bis) ? lesart.bis() : bis;
        }
        return luecken;
    }

    /** The best answer of each combination of readings that nobody has decided; certificates do not overlap (Z-3). */
    private Set<Siegelstand> moegliche(LocalDate tag) {
        Set<Siegelstand> bisher = EnumSet.of(Siegelstand.NEIN);
        for (Geltung geltung : geltungen) {
            Set<Siegelstand> eigene = EnumSet.noneOf(Siegelstand.class);
            geltung.moegliche().forEach(l -> eigene.add(geltung.stand(l, tag)));
            Set<Siegelstand> danach = EnumSet.noneOf(Siegelstand.class);
            bisher.forEach(a -> eigene.forEach(b -> danach.add(a.compareTo(b) >= 0 ? a : b)));
            bisher = danach;
        }
        return bisher;
    }

    private Optional<Aussage> zweifel(LocalDate tag, Siegelstand stand) {
        for (Geltung eine : geltungen) {
            Siegelstand uebrige = geltungen.stream()
                    .filter(g -> g != eine)
                    .flatMap(g -> g.moegliche().stream().map(l -> g.stand(l, tag)))
                    .max(Comparator.naturalOrder())
                    .orElse(Siegelstand.NEIN);
            for (Lesart andere : eine.bestrittene()) {
                Siegelstand dann = eine.stand(andere, tag);
                if ((dann.compareTo(uebrige) >= 0 ? dann : uebrige) != stand) {
                    return Optional.of(andere.abweichend());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Aussage> ungeklaerte() {
        return geltungen.stream()
                .filter(g -> g.zaehlende().isEmpty())
                .map(g -> g.beginn().istUngeklaert() ? g.beginn() : g.ende())
                .flatMap(lage -> lage.andere().stream())
                .findFirst();
    }
}

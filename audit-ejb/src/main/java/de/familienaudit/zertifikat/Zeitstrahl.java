package de.familienaudit.zertifikat;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The picture of all stages: whole years from the first known day to the one after today, certificates, gaps and resolutions in
 * it, the same for page and print. Lengths are thousandths of the picture.
 *
 * @param jahre ticks with the number of the year
 * @param abschnitte certificates and gaps, oldest first
 * @param punkte resolutions, oldest first
 * @param heute where today is
 */
public record Zeitstrahl(List<Jahr> jahre, List<Abschnitt> abschnitte, List<Punkt> punkte, double heute)
        implements Serializable {

    /** Width of the whole picture. */
    public static final double BREITE = 1000;

    /** Kind of a part that no certificate covers. */
    public static final String LUECKE = "LUECKE";

    /** A year and where it begins. */
    public record Jahr(int jahr, double x) implements Serializable {}

    /**
     * @param art name of a Stufe, or {@link #LUECKE}
     * @param bedingt whether all of it is unter Vorbehalt
     * @param bis null for no end
     */
    public record Abschnitt(String art, boolean bedingt, LocalDate von, LocalDate bis, double x, double breite)
            implements Serializable {}

    /** A resolution on a day. */
    public record Punkt(LocalDate tag, String text, double x) implements Serializable {}

    public static Zeitstrahl of(Zertifikatsblatt blatt) {
        LocalDate heute = blatt.heute().stand();
        int erstes = blatt.zertifikate().stream()
                .flatMap(z -> Stream.of(z.zeit().von(), z.herkunft().beschlossenAm()))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(heute.getYear());
        Massstab massstab = new Massstab(
                LocalDate.of(Math.min(erstes, heute.getYear()), 1, 1), LocalDate.of(heute.getYear() + 1, 12, 31));
        List<Abschnitt> abschnitte = new ArrayList<>();
        blatt.zertifikate().stream()
                .filter(z -> z.zeit().von() != null)
                .forEach(z -> abschnitte.addAll(massstab.zertifikat(z)));
        blatt.luecken().forEach(l -> abschnitte.add(massstab.abschnitt(LUECKE, false, l.von(), l.bis())));
        abschnitte.sort(Comparator.comparing(Abschnitt::von));
        return new Zeitstrahl(
                massstab.jahre(),
                abschnitte,
                blatt.zertifikate().stream()
                        .filter(z -> z.herkunft().beschlossenAm() != null)
                        .map(z -> new Punkt(
                                z.herkunft().beschlossenAm(),
                                z.herkunft().beschluss(),
                                massstab.x(z.herkunft().beschlossenAm())))
                        .sorted(Comparator.comparing(Punkt::tag))
                        .toList(),
                massstab.x(heute));
    }

    /** Days to lengths. */
    private record Massstab(LocalDate von, LocalDate bis) {

        double x(LocalDate tag) {
            double tage = ChronoUnit.DAYS.between(von, bis) + 1d;
            double stelle = ChronoUnit.DAYS.between(von, tag) / tage * BREITE;
            return Math.round(Math.max(0, Math.min(BREITE, stelle)) * 10) / 10d;
        }

        List<Jahr> jahre() {
            return IntStream.rangeClosed(von.getYear(), bis.getYear())
                    .mapToObj(j -> new Jahr(j, x(LocalDate.of(j, 1, 1))))
                    .toList();
        }

        /** An Erhaltung that was recognised has two parts. */
        List<Abschnitt> zertifikat(ZertifikatDetails z) {
            boolean erhaltung = "ERHALTUNGSZERTIFIKAT".equals(z.stufe());
            LocalDate ab = z.anerkennung().ab();
            if (!erhaltung || ab == null) {
                return List.of(
                        abschnitt(z.stufe(), erhaltung, z.zeit().von(), z.zeit().bis()));
            }
            Abschnitt anerkannt = abschnitt(z.stufe(), false, ab, z.zeit().bis());
            return ab.isAfter(z.zeit().von())
                    ? List.of(abschnitt(z.stufe(), true, z.zeit().von(), ab.minusDays(1)), anerkannt)
                    : List.of(anerkannt);
        }

        Abschnitt abschnitt(String art, boolean bedingt, LocalDate erster, LocalDate letzter) {
            double x = x(erster);
            double ende = letzter == null ? BREITE : x(letzter.plusDays(1));
            return new Abschnitt(art, bedingt, erster, letzter, x, Math.max(1, Math.round((ende - x) * 10) / 10d));
        }
    }
}

package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rule H-2: a Haushaltssatzung covers one year or two, and each year has one; a Nachtragssatzung changes years of a Satzung that was
 * announced. Both hold from a day within their years.
 */
public final class SatzungsjahreRule {

    static final int FRUEHESTES = 1990;
    private static final int VORAUS = 5;

    private SatzungsjahreRule() {}

    /** @return H-2.jahr_fern; empty for a year that somebody may plan or record */
    public static List<Violation> jahr(String feld, int jahr, LocalDate heute) {
        int spaetestes = heute.getYear() + VORAUS;
        return jahr < FRUEHESTES || jahr > spaetestes
                ? List.of(Violation.at(feld, "H-2.jahr_fern", FRUEHESTES, spaetestes))
                : List.of();
    }

    /**
     * @param andere the years of the other Haushaltssatzungen of the Kommune
     * @return H-2.jahr_fern, H-2.jahre_verkehrt, H-2.hoechstens_zwei_jahre, H-2.jahr_vergeben; the first of them
     */
    public static List<Violation> verstoesse(Satzungsjahre jahre, Collection<Satzungsjahre> andere, LocalDate heute) {
        List<Violation> fern = jahr("jahrVon", jahre.von(), heute);
        if (!fern.isEmpty()) {
            return fern;
        }
        if (jahre.bis() < jahre.von()) {
            return List.of(Violation.at("jahrBis", "H-2.jahre_verkehrt", jahre.von()));
        }
        if (jahre.bis() > jahre.von() + 1) {
            return List.of(Violation.at("jahrBis", "H-2.hoechstens_zwei_jahre", jahre.von() + 1));
        }
        fern = jahr("jahrBis", jahre.bis(), heute);
        if (!fern.isEmpty()) {
            return fern;
        }
        return IntStream.rangeClosed(jahre.von(), jahre.bis())
                .filter(jahr -> andere.stream().anyMatch(a -> a.umfasst(jahr)))
                .mapToObj(jahr -> Violation.at("jahrVon", "H-2.jahr_vergeben", jahr))
                .limit(1)
                .toList();
    }

    /**
     * @param satzung the Haushaltssatzung that it changes
     * @return H-2.jahre_verkehrt, H-2.nachtrag_anderes_jahr, H-2.nachtrag_ohne_satzung, all at once
     */
    public static List<Violation> nachtrag(Satzungsjahre jahre, Satzung satzung) {
        List<Violation> verstoesse = new ArrayList<>();
        if (jahre.bis() < jahre.von()) {
            verstoesse.add(Violation.at("jahrBis", "H-2.jahre_verkehrt", jahre.von()));
        } else if (!satzung.jahre().umfasst(jahre.von()) || !satzung.jahre().umfasst(jahre.bis())) {
            verstoesse.add(Violation.at(
                    "jahrVon",
                    "H-2.nachtrag_anderes_jahr",
                    satzung.jahre().von(),
                    satzung.jahre().bis()));
        }
        if (satzung.bekanntgemachtAm().isEmpty()) {
            verstoesse.add(Violation.of("H-2.nachtrag_ohne_satzung", satzung.stand()));
        }
        return verstoesse;
    }

    /**
     * @param tag null while it is asked for
     * @return form.pflichtfeld, H-2.gilt_ab
     */
    public static List<Violation> giltAb(String feld, LocalDate tag, Satzungsjahre jahre) {
        if (tag == null) {
            return List.of(Violation.at(feld, "form.pflichtfeld"));
        }
        return tag.isBefore(jahre.ersterTag()) || tag.isAfter(jahre.letzterTag())
                ? List.of(Violation.at(feld, "H-2.gilt_ab", jahre.ersterTag(), jahre.letzterTag()))
                : List.of();
    }
}

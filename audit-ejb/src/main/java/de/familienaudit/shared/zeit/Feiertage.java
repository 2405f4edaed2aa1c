package de.familienaudit.shared.zeit;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * Public holidays in Thuringia, computed (ThürFGtG § 2): fixed ones by their day, moveable ones by Easter. A holiday that did not
 * exist yet in a year is none.
 *
 * @param mitFronleichnam whether the place keeps Fronleichnam, which only some in Thuringia do
 */
public record Feiertage(boolean mitFronleichnam) {

    private static final int WELTKINDERTAG_SEIT = 2019;
    private static final int EINHEIT_SEIT = 1990;

    private static final Map<MonthDay, Feiertag> FESTE = Map.of(
            MonthDay.of(Month.JANUARY, 1), Feiertag.NEUJAHR,
            MonthDay.of(Month.MAY, 1), Feiertag.TAG_DER_ARBEIT,
            MonthDay.of(Month.SEPTEMBER, 20), Feiertag.WELTKINDERTAG,
            MonthDay.of(Month.OCTOBER, 3), Feiertag.TAG_DER_DEUTSCHEN_EINHEIT,
            MonthDay.of(Month.OCTOBER, 31), Feiertag.REFORMATIONSTAG,
            MonthDay.of(Month.DECEMBER, 25), Feiertag.ERSTER_WEIHNACHTSTAG,
            MonthDay.of(Month.DECEMBER, 26), Feiertag.ZWEITER_WEIHNACHTSTAG);

    /** Days after Easter Sunday. */
    private static final Map<Integer, Feiertag> BEWEGLICHE = Map.of(
            -2, Feiertag.KARFREITAG,
            1, Feiertag.OSTERMONTAG,
            39, Feiertag.CHRISTI_HIMMELFAHRT,
            50, Feiertag.PFINGSTMONTAG,
            60, Feiertag.FRONLEICHNAM);

    /** The holiday of a day, empty for any other day. */
    public Optional<Feiertag> am(LocalDate tag) {
        Feiertag fester = FESTE.get(MonthDay.from(tag));
        if (fester != null) {
            return Optional.of(fester).filter(f -> gabEs(f, tag.getYear()));
        }
        int nachOstern = (int) (tag.toEpochDay() - ostersonntag(tag.getYear()).toEpochDay());
        return Optional.ofNullable(BEWEGLICHE.get(nachOstern))
                .filter(f -> mitFronleichnam || f != Feiertag.FRONLEICHNAM);
    }

    private static boolean gabEs(Feiertag feiertag, int jahr) {
        return switch (feiertag) {
            case WELTKINDERTAG -> jahr >= WELTKINDERTAG_SEIT;
            case TAG_DER_DEUTSCHEN_EINHEIT -> jahr >= EINHEIT_SEIT;
            default -> true;
        };
    }

    /** Easter Sunday of a year of the Gregorian calendar (Gauss, in the form of Lichtenberg). */
    public static LocalDate ostersonntag(int jahr) {
        int jahrhundert = jahr / 100;
        int mondschaltung = 15 + (3 * jahrhundert + 3) / 4 - (8 * jahrhundert + 13) / 25;
        int sonnenschaltung = 2 - (3 * jahrhundert + 3) / 4;
        int mondparameter = jahr % 19;
        int keim = (19 * mondparameter + mondschaltung) % 30;
        int korrektur = (keim + mondparameter / 11) / 29;
        int ostergrenze = 21 + keim - korrektur;
        int ersterSonntagImMaerz = 7 - Math.floorMod(jahr + jahr / 4 + sonnenschaltung, 7);
        int entfernung = 7 - Math.floorMod(ostergrenze - ersterSonntagImMaerz, 7);
        return LocalDate.of(jahr, Month.MARCH, 1).plusDays(ostergrenze + entfernung - 1L);
    }
}

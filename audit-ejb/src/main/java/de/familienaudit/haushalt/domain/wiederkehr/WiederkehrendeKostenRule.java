package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rule H-8: a recurring cost is proposed for each coming budget year until its contract ends; the budget year is that of the due day. Year n
 * of a contract ends on the day before the day with the number of its beginning, or where there is no such day on the last of the month: from
 * 29.02.2024 on 28.02.2025, and the next one begins on 01.03.2025.
 */
public final class WiederkehrendeKostenRule {

    private WiederkehrendeKostenRule() {}

    /** @return form.pflichtfeld, H-8.ende_vor_beginn, G-5.nicht_positiv, H-8.ohne_festen_tag, all at once */
    public static List<Violation> verstoesse(WiederkehrendeKosten kosten) {
        List<Violation> verstoesse = new ArrayList<>();
        LocalDate beginn = kosten.beginn();
        if (beginn == null) {
            verstoesse.add(Violation.at("beginn", "form.pflichtfeld"));
        } else if (kosten.ende() != null && kosten.ende().isBefore(beginn)) {
            verstoesse.add(Violation.at("ende", "H-8.ende_vor_beginn", beginn));
        }
        if (kosten.betrag().wert().signum() <= 0) {
            verstoesse.add(Violation.at("betrag", "G-5.nicht_positiv", kosten.betrag()));
        }
        boolean fest = kosten.faelligkeit() == Faelligkeitsart.FESTER_TAG;
        if (fest != (kosten.festerTag() != null)) {
            verstoesse.add(Violation.at("festerTag", fest ? "form.pflichtfeld" : "H-8.ohne_festen_tag"));
        }
        return verstoesse;
    }

    /**
     * What is due in these budget years and not planned yet.
     *
     * @param schon numbers of what is planned already
     */
    public static List<Faelligkeit> vorschlaege(
            WiederkehrendeKosten kosten, int vonJahr, int bisJahr, Set<Integer> schon) {
        int erster = kosten.faelligkeit() == Faelligkeitsart.FESTER_TAG ? ersterFester(kosten) : 0;
        return IntStream.rangeClosed(1, Math.max(0, bisJahr - kosten.beginn().getYear() + 1))
                .mapToObj(n -> new Faelligkeit(n, faelligAm(kosten, n, erster), kosten.betrag()))
                .filter(f -> kosten.ende() == null || !f.faelligAm().isAfter(kosten.ende()))
                .filter(f -> f.haushaltsjahr() >= vonJahr && f.haushaltsjahr() <= bisJahr)
                .filter(f -> !schon.contains(f.nummer()))
                .toList();
    }

    private static LocalDate faelligAm(WiederkehrendeKosten kosten, int nummer, int ersterFester) {
        return switch (kosten.faelligkeit()) {
            case ENDE_DES_JAHRES -> endeDesJahres(kosten.beginn(), nummer);
            case BEGINN_DES_JAHRES ->
                nummer == 1
                        ? kosten.beginn()
                        : endeDesJahres(kosten.beginn(), nummer - 1).plusDays(1);
            case FESTER_TAG -> kosten.festerTag().atYear(ersterFester + nummer - 1);
        };
    }

    private static int ersterFester(WiederkehrendeKosten kosten) {
        int jahr = kosten.beginn().getYear();
        return kosten.festerTag().atYear(jahr).isBefore(kosten.beginn()) ? jahr + 1 : jahr;
    }

    private static LocalDate endeDesJahres(LocalDate beginn, int nummer) {
        YearMonth monat = YearMonth.from(beginn).plusYears(nummer);
        return monat.isValidDay(beginn.getDayOfMonth())
                ? monat.atDay(beginn.getDayOfMonth()).minusDays(1)
                : monat.atEndOfMonth();
    }
}
